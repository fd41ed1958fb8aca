//! When a question is asked at all.

use super::QuestionId;

/// A condition over answers to other questions (rule „Condition“).
///
/// A term whose question is open, unclear, not applicable or itself out of scope is false. Circles are refused
/// at loading.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    /// The question is answered with at least this level.
    AtLeast(QuestionId, usize),
    /// The question is answered with at most this level.
    AtMost(QuestionId, usize),
    /// Every part holds.
    All(Vec<Condition>),
    /// One part holds.
    Any(Vec<Condition>),
    /// The part does not hold.
    Not(Box<Condition>),
}

impl Condition {
    /// Every question the condition speaks about, in order of appearance, with repetitions.
    pub fn questions(&self) -> Vec<&QuestionId> {
        match self {
            Self::AtLeast(question, _) | Self::AtMost(question, _) => vec![question],
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::questions).collect(),
            Self::Not(part) => part.questions(),
        }
    }
}
