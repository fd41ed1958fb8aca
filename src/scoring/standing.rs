//! What an audit says about each question, read against the questionnaire.

use super::scope::scopes;
use crate::audit::{Audit, Choice};
use crate::questionnaire::{Question, Questionnaire, is_blank};

/// Why a question is not asked. Where several reasons hold, the first of this order is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutOfScope {
    /// The audit's mode is the short check, and the question is not part of it.
    Mode,
    /// The audit's phase is not among the question's phases.
    Phase,
    /// The question's condition does not hold.
    Condition,
    /// The audit is a part that was handed out, and the question is not in it.
    Part,
}

/// Where a question stands in an audit (rules, section „Inputs“).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Not asked; counts nowhere, whatever is stored for it.
    OutOfScope(OutOfScope),
    /// Nothing was chosen.
    Unanswered,
    /// „Nicht anwendbar“ was chosen with a blank reason; counts as unanswered until one is given.
    ReasonMissing,
    /// „Nicht anwendbar“ was chosen where the questionnaire does not offer it; counts as unanswered.
    NotOffered,
    /// A level was chosen that the question does not have; counts as unanswered.
    LevelUnknown,
    /// „Zu klären“; counts as unanswered and is listed.
    Unclear,
    /// „Nicht anwendbar“ with its reason; leaves every denominator.
    NotApplicable,
    /// A level that the question has.
    Level(usize),
}

impl Standing {
    /// How a choice stands for a question that is asked.
    fn of(question: &Question, choice: Option<&Choice>) -> Self {
        match choice {
            None => Self::Unanswered,
            Some(Choice::Unclear) => Self::Unclear,
            Some(Choice::NotApplicable(_)) if !question.not_applicable => Self::NotOffered,
            Some(Choice::NotApplicable(reason)) if is_blank(reason) => Self::ReasonMissing,
            Some(Choice::NotApplicable(_)) => Self::NotApplicable,
            Some(Choice::Level(level)) if *level > question.top() => Self::LevelUnknown,
            Some(Choice::Level(level)) => Self::Level(*level),
        }
    }

    /// The level, where there is one.
    pub fn level(self) -> Option<usize> {
        match self {
            Self::Level(level) => Some(level),
            Self::OutOfScope(_)
            | Self::Unanswered
            | Self::ReasonMissing
            | Self::NotOffered
            | Self::LevelUnknown
            | Self::Unclear
            | Self::NotApplicable => None,
        }
    }

    /// True where the question is asked.
    pub fn is_in_scope(self) -> bool {
        !matches!(self, Self::OutOfScope(_))
    }

    /// True where the question is asked and nothing that counts was chosen; „zu klären“ is not among these.
    pub fn is_unanswered(self) -> bool {
        match self {
            Self::Unanswered | Self::ReasonMissing | Self::NotOffered | Self::LevelUnknown => true,
            Self::OutOfScope(_) | Self::Unclear | Self::NotApplicable | Self::Level(_) => false,
        }
    }

    /// True where the question is asked and has no answer yet that counts; „zu klären“ is among these.
    pub fn is_open(self) -> bool {
        self.is_unanswered() || self == Self::Unclear
    }

    /// True where the question is asked and applies: it counts in every denominator.
    pub fn is_applicable(self) -> bool {
        self.is_open() || self.level().is_some()
    }
}

/// How each question's choice stands if every question were asked, in file order.
pub(super) fn choices(questionnaire: &Questionnaire, audit: &Audit) -> Vec<Standing> {
    questionnaire.questions().map(|question| Standing::of(question, audit.choice(&question.id))).collect()
}

/// The same with scope decided (rule „Scope“).
pub(super) fn with_scope(questionnaire: &Questionnaire, audit: &Audit, choices: &[Standing]) -> Vec<Standing> {
    let scopes = scopes(questionnaire, audit, choices);
    choices.iter().zip(scopes).map(|(choice, why)| why.map_or(*choice, Standing::OutOfScope)).collect()
}

/// Where every question stands, in file order.
pub(super) fn standings(questionnaire: &Questionnaire, audit: &Audit) -> Vec<Standing> {
    with_scope(questionnaire, audit, &choices(questionnaire, audit))
}
