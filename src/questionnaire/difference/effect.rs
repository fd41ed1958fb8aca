//! What a change does to an answer, and what the versions say of it.

use super::super::extent::{Extent, numbers};
use super::super::{Carry, Questionnaire};

/// What a change does to an answer that was given before. Each effect includes those before it.
///
/// The rule:
///
/// | what changed | effect |
/// |---|---|
/// | reason to ask, example, proofs, references, roles, hints, reason of a requirement, titles, gist | none |
/// | „nicht anwendbar“ newly allowed | none |
/// | weight, worth of the levels, requirement, condition, phases, short check, principle; scoring | score |
/// | number of levels, scope, „nicht anwendbar“ no longer allowed | review |
/// | text of the question | none; review where the meaning may have changed |
/// | anchors of the levels | review; none where only the last number of the version was raised |
/// | question is gone | gone |
///
/// The meaning may have changed where the first number of the version was raised, and where the version does not say
/// what changed: it is the same as before, or a lower one. Where the crosswalk leads from one question to another,
/// it decides instead: `carry: answer` takes texts and anchors as they are, `carry: review` asks for a review.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// The answer stays and counts as before.
    None,
    /// The answer stays; the result is calculated in another way.
    Score,
    /// The answer is kept, and somebody must look whether it still fits („neu zu prüfen“).
    Review,
    /// There is no place for the answer any more.
    Gone,
}

/// What the versions of two files say about the change (semantic versioning, of the content).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Revision {
    /// The same content.
    Same,
    /// The last number was raised: wording and typing errors.
    Wording,
    /// The middle number was raised: additional questions or hints.
    Additions,
    /// The first number was raised: the meaning changed.
    Meaning,
    /// Another content with the same version: the editor did not say what changed.
    Unmarked,
    /// The version is lower than before.
    Backwards,
    /// Another questionnaire.
    Other,
}

impl Revision {
    /// What two files say.
    pub(super) fn between(before: &Questionnaire, after: &Questionnaire) -> Self {
        if before.id != after.id {
            return Self::Other;
        }
        if before.digest == after.digest {
            return Self::Same;
        }
        match Extent::between(&before.version, &after.version) {
            Extent::Wording => Self::Wording,
            Extent::Additions => Self::Additions,
            Extent::Meaning => Self::Meaning,
            Extent::Unmarked if numbers(&before.version) == numbers(&after.version) => Self::Unmarked,
            Extent::Unmarked => Self::Backwards,
        }
    }

    /// How far the change goes; none where nothing differs.
    fn extent(self) -> Option<Extent> {
        match self {
            Self::Same => None,
            Self::Wording => Some(Extent::Wording),
            Self::Additions => Some(Extent::Additions),
            Self::Meaning => Some(Extent::Meaning),
            Self::Unmarked | Self::Backwards | Self::Other => Some(Extent::Unmarked),
        }
    }
}

/// How a change of texts is to be read.
#[derive(Clone, Copy)]
pub(super) struct Reading {
    /// What another text of the question means.
    pub(super) text: Effect,
    /// What another text of an anchor means.
    pub(super) anchor: Effect,
}

impl Reading {
    /// For a question that kept its id, or that the crosswalk leads to.
    pub(super) fn of(revision: Revision, carry: Option<Carry>) -> Self {
        let extent = revision.extent();
        let asks = |by_version: fn(Extent) -> bool| match carry {
            Some(Carry::Answer) => false,
            Some(Carry::Review) => true,
            None => extent.is_some_and(by_version),
        };
        let effect = |asks| if asks { Effect::Review } else { Effect::None };
        Self { text: effect(asks(Extent::may_change_texts)), anchor: effect(asks(Extent::may_change_anchors)) }
    }
}
