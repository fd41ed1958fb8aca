//! What differs between two versions of a questionnaire, or between an edition and the one that follows it, and what
//! each change does to an answer. Every view and every file that shows such a difference shows this one.
//!
//! Which question follows which: one with the same id, and the one that the crosswalk of the later file (`replaces`)
//! names. Between two questionnaires with different ids only the crosswalk counts; where it says nothing of the
//! earlier one at all, equal ids are taken for the same question, as in a copy that somebody made his own.

mod effect;
mod fields;
mod groups;
mod notation;
mod parts;
mod words;

pub use effect::{Effect, Revision};
pub use fields::{Field, FieldChange};
pub use groups::Kind;

use super::{CategoryId, PrincipleId, QuestionId, Questionnaire};

/// A question that differs, or several that became one or were made out of one.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionDifference {
    /// What became of it.
    pub kind: Kind,
    /// The questions in the earlier file, in its order; empty for a new one.
    pub before: Vec<QuestionId>,
    /// The questions in the later file, in its order; empty for one that is gone.
    pub after: Vec<QuestionId>,
    /// What changed, in the order of the file; empty where there is not exactly one question on each side.
    pub fields: Vec<FieldChange>,
    /// What happens to an answer: the strongest effect of all that changed.
    pub effect: Effect,
}

/// A category or a principle that differs in something of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct PartDifference<I> {
    /// Its id, the same in both files.
    pub id: I,
    /// It is only in the later file (`Some(true)`), only in the earlier one (`Some(false)`), or in both.
    pub is_new: Option<bool>,
    /// What changed, in the order of the file; empty for a part that is new or gone.
    pub fields: Vec<FieldChange>,
}

/// Everything that differs between two questionnaires.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// What the versions say about the change.
    pub revision: Revision,
    /// Title, version, scoring, phases and what else stands before the tree.
    pub header: Vec<FieldChange>,
    /// Categories in the order of the later file, then those that are gone.
    pub categories: Vec<PartDifference<CategoryId>>,
    /// Principles in the order of the later file, then those that are gone.
    pub principles: Vec<PartDifference<PrincipleId>>,
    /// Questions that differ, in the order of the later file, then those that are gone.
    pub questions: Vec<QuestionDifference>,
    /// The questions in which nothing differs, in the order of the later file.
    pub unchanged: Vec<QuestionId>,
}

impl Difference {
    /// True where nothing differs that anybody could see.
    pub fn is_empty(&self) -> bool {
        self.header.is_empty() && self.categories.is_empty() && self.principles.is_empty() && self.questions.is_empty()
    }

    /// How many differences of questions are of this kind.
    pub fn count(&self, kind: Kind) -> usize {
        self.questions.iter().filter(|question| question.kind == kind).count()
    }

    /// What the difference does to the answers at most: what must be said before an audit goes on with the later file.
    pub fn effect(&self) -> Effect {
        let fields = |fields: &[FieldChange]| fields.iter().map(|field| field.effect).max().unwrap_or(Effect::None);
        let parts = self.categories.iter().map(|part| fields(&part.fields));
        let parts = parts.chain(self.principles.iter().map(|part| fields(&part.fields)));
        let questions = self.questions.iter().map(|question| question.effect);
        parts.chain(questions).chain([fields(&self.header)]).max().unwrap_or(Effect::None)
    }

    /// What a question of the earlier file became; none where nothing differs in it, or where it is not known.
    pub fn of_earlier(&self, id: &QuestionId) -> Option<&QuestionDifference> {
        self.questions.iter().find(|question| question.before.contains(id))
    }

    /// What a question of the later file was; none where nothing differs in it, or where it is not known.
    pub fn of_later(&self, id: &QuestionId) -> Option<&QuestionDifference> {
        self.questions.iter().find(|question| question.after.contains(id))
    }
}

/// What differs between an earlier and a later questionnaire. Texts are compared as they are shown: give both in their
/// original language, or both in the same translation.
pub fn difference(before: &Questionnaire, after: &Questionnaire) -> Difference {
    let revision = Revision::between(before, after);
    let (questions, unchanged) = groups::questions(before, after, revision);
    Difference {
        revision,
        header: parts::header(before, after),
        categories: parts::categories(before, after),
        principles: parts::principles(before, after),
        questions,
        unchanged,
    }
}
