//! What changed in a question, and how strong that is.

use super::super::{Hint, HintId, PhaseId, Question, Questionnaire, RoleId};
use super::effect::{Effect, Reading};
use super::notation;

/// Something that can change. Questions, principles, categories and the head of a file share what they have in common.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// Title of a questionnaire, category or principle.
    Title,
    /// Text of a question.
    Text,
    /// Why it is asked.
    Why,
    /// The example.
    Example,
    /// Part of the short check.
    Short,
    /// What the answer speaks about.
    Scope,
    /// Phases in which a question is due; in the head, the phases there are.
    Phases,
    /// Who can answer; in the head, the roles there are.
    Roles,
    /// Weight of a question or principle; with points, what can be reached.
    Weight,
    /// When it is asked at all.
    Condition,
    /// Level that a law or standard asks for.
    Threshold,
    /// Why it asks for it.
    Reason,
    /// How many levels there are.
    LevelCount,
    /// Text of the level with this number, from 0.
    Anchor(usize),
    /// What the levels are worth.
    Values,
    /// „Nicht anwendbar“ may be chosen.
    NotApplicable,
    /// Kinds of proof.
    Evidence,
    /// Laws, standards and pages.
    References,
    /// The hint with this id.
    Hint(HintId),
    /// The principle in which a question stands.
    Principle,
    /// The category in which a principle stands.
    Category,
    /// Number of a principle.
    Number,
    /// What a principle is about.
    Gist,
    /// The same in plain language.
    GistSimple,
    /// What should lie there at the end.
    Artefacts,
    /// The order of what both files have in it.
    Order,
    /// Id of the questionnaire.
    Id,
    /// Version of the content.
    Version,
    /// Language of the file.
    Language,
    /// Edition of the standard.
    Edition,
    /// The note to the whole file.
    Note,
    /// The standard behind it.
    Source,
    /// How parts become a whole.
    Aggregation,
    /// From which coverage on there is a rating.
    Coverage,
    /// From which score on a rating holds.
    Bands,
    /// What the standard calls its demands.
    Parts,
    /// The maturity model whose level is found.
    Maturity,
    /// Where answers to earlier questions go.
    Crosswalk,
}

/// A field before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldChange {
    /// What changed.
    pub field: Field,
    /// Before, as written in the file; empty where there was nothing.
    pub before: String,
    /// After, as written in the file; empty where there is nothing.
    pub after: String,
    /// What it does to an answer.
    pub effect: Effect,
}

/// Collects what differs.
#[derive(Default)]
pub(super) struct Changes(pub(super) Vec<FieldChange>);

impl Changes {
    /// Notes a field if it differs.
    pub(super) fn note(&mut self, field: Field, effect: Effect, before: impl Into<String>, after: impl Into<String>) {
        let (before, after) = (before.into(), after.into());
        if before != after {
            self.0.push(FieldChange { field, before, after, effect });
        }
    }
}

/// What differs between two questions, in the order of the file.
pub(super) fn question(before: &Question, after: &Question, reading: Reading) -> Vec<FieldChange> {
    let mut changes = Changes::default();
    changes.note(Field::Text, reading.text, before.text.value.as_str(), after.text.value.as_str());
    changes.note(Field::Why, Effect::None, before.why.value.as_str(), after.why.value.as_str());
    let example = |question: &Question| notation::optional(question.example.as_ref());
    changes.note(Field::Example, Effect::None, example(before), example(after));
    changes.note(Field::Short, Effect::Score, notation::yes(before.short), notation::yes(after.short));
    changes.note(Field::Scope, Effect::Review, notation::scope(before.scope), notation::scope(after.scope));
    let phases = |question: &Question| notation::list(question.phases.iter().map(PhaseId::as_str));
    changes.note(Field::Phases, Effect::Score, phases(before), phases(after));
    let roles = |question: &Question| notation::list(question.roles.iter().map(RoleId::as_str));
    changes.note(Field::Roles, Effect::None, roles(before), roles(after));
    changes.note(Field::Weight, Effect::Score, before.weight.to_string(), after.weight.to_string());
    let condition = |question: &Question| notation::condition(question.applies_if.as_ref());
    changes.note(Field::Condition, Effect::Score, condition(before), condition(after));
    let threshold = |question: &Question| notation::threshold(question.must.as_ref());
    changes.note(Field::Threshold, Effect::Score, threshold(before), threshold(after));
    let reason = |question: &Question| notation::reason(question.must.as_ref());
    changes.note(Field::Reason, Effect::None, reason(before), reason(after));
    let count = |question: &Question| question.levels.len().to_string();
    changes.note(Field::LevelCount, Effect::Review, count(before), count(after));
    let anchor = |question: &Question, level: usize| {
        question.levels.get(level).map(|level| level.text.value.clone()).unwrap_or_default()
    };
    for level in 0..before.levels.len().max(after.levels.len()) {
        changes.note(Field::Anchor(level), reading.anchor, anchor(before, level), anchor(after, level));
    }
    changes.note(Field::Values, Effect::Score, notation::values(&before.levels), notation::values(&after.levels));
    let not_applicable = if after.not_applicable { Effect::None } else { Effect::Review };
    let allowed = |question: &Question| notation::yes(question.not_applicable);
    changes.note(Field::NotApplicable, not_applicable, allowed(before), allowed(after));
    let evidence = |question: &Question| notation::lines(question.evidence.iter().map(|text| text.value.as_str()));
    changes.note(Field::Evidence, Effect::None, evidence(before), evidence(after));
    let references = |question: &Question| notation::references(&question.references);
    changes.note(Field::References, Effect::None, references(before), references(after));
    hints(&before.hints, &after.hints, &mut changes);
    changes.0
}

/// Hints in the order of the later question, then those that are gone.
fn hints(before: &[Hint], after: &[Hint], changes: &mut Changes) {
    let find =
        |hints: &[Hint], id: &HintId| hints.iter().find(|hint| hint.id == *id).map(notation::hint).unwrap_or_default();
    for hint in after {
        changes.note(Field::Hint(hint.id.clone()), Effect::None, find(before, &hint.id), notation::hint(hint));
    }
    for hint in before.iter().filter(|hint| !after.iter().any(|other| other.id == hint.id)) {
        changes.note(Field::Hint(hint.id.clone()), Effect::None, notation::hint(hint), "");
    }
}

/// The principle of a question, where it is another one.
pub(super) fn principle(
    before: &Questionnaire,
    earlier: &Question,
    after: &Questionnaire,
    later: &Question,
) -> Option<FieldChange> {
    let id = |questionnaire: &Questionnaire, question: &Question| {
        questionnaire.principle_of(&question.id).map(|principle| principle.id.to_string()).unwrap_or_default()
    };
    let mut changes = Changes::default();
    changes.note(Field::Principle, Effect::Score, id(before, earlier), id(after, later));
    changes.0.pop()
}
