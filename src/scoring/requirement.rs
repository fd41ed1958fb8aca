//! Requirements („Muss-Anforderungen“): what is shown, what is not, and what that does to a rating.

use super::Standing;
use crate::questionnaire::{Question, QuestionId};

/// Where a question's requirement stands (rules, section „Requirements“).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequirementStanding {
    /// The question is none, or is not asked.
    None,
    /// At or above the threshold.
    Met,
    /// Below the threshold („Pflichtlücke“).
    Gap,
    /// Unanswered or unclear („noch nicht belegt“).
    NotYetShown,
    /// Not applicable, with its reason.
    NotApplicable,
}

/// A requirement that is answered below its threshold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The question.
    pub question: QuestionId,
    /// The level it is answered with.
    pub level: usize,
    /// The lowest level that meets it.
    pub threshold: usize,
}

/// A requirement that the team calls not applicable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waived {
    /// The question.
    pub question: QuestionId,
    /// The team's reason; never blank.
    pub reason: String,
}

/// The best rating that requirements leave open, from free to strict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Cap {
    /// Any rating.
    #[default]
    Free,
    /// „teilweise erfüllt“ at best.
    Partly,
    /// „nicht erfüllt“.
    NotMet,
}

impl Cap {
    /// What one question leaves open for its principle.
    pub(super) fn of(requirement: RequirementStanding, standing: Standing) -> Self {
        match requirement {
            RequirementStanding::Gap if standing == Standing::Level(0) => Self::NotMet,
            RequirementStanding::Gap | RequirementStanding::NotYetShown => Self::Partly,
            RequirementStanding::None | RequirementStanding::Met | RequirementStanding::NotApplicable => Self::Free,
        }
    }

    /// What a principle's cap leaves open for its category and the total: a gap at level 0 weighs no more there
    /// than any other.
    pub(super) fn above(self) -> Self {
        self.min(Self::Partly)
    }
}

impl RequirementStanding {
    /// Where the requirement of a question stands, given where the question stands.
    pub(super) fn of(question: &Question, standing: Standing) -> Self {
        let Some(requirement) = &question.must else {
            return Self::None;
        };
        match standing {
            Standing::OutOfScope(_) => Self::None,
            Standing::NotApplicable => Self::NotApplicable,
            Standing::Level(level) if level >= requirement.threshold => Self::Met,
            Standing::Level(_) => Self::Gap,
            Standing::Unanswered
            | Standing::ReasonMissing
            | Standing::NotOffered
            | Standing::LevelUnknown
            | Standing::Unclear => Self::NotYetShown,
        }
    }
}
