//! The level of maturity that a questionnaire finds.

use super::{Assessment, OutOfScope, Standing};
use crate::questionnaire::{Hint, QuestionId, Questionnaire};

/// A level of a maturity model that was found. Levels of different models say different things.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundMaturity {
    /// The model, as the questionnaire names it, for example `1.1`.
    pub model: String,
    /// The level.
    pub level: u8,
}

/// A question that keeps the maturity from being higher.
#[derive(Clone, Debug, PartialEq)]
pub struct Decisive<'a> {
    /// The question.
    pub question: QuestionId,
    /// How it gets higher; none at the top.
    pub hint: Option<&'a Hint>,
}

/// True where a level can be found at all: the questionnaire finds one, and no question is left to others. A part that
/// was handed out says nothing of the whole, since the lowest answer may be given elsewhere.
pub fn finds_maturity(questionnaire: &Questionnaire, assessment: &Assessment) -> bool {
    let is_elsewhere = |standing: Standing| matches!(standing, Standing::OutOfScope(OutOfScope::Part));
    questionnaire.maturity.is_some() && !assessment.questions().any(|question| is_elsewhere(question.standing))
}

/// The lowest level of all questions that are asked: with the OZG maturity model 1.1 the worst criterion decides the
/// whole. None where the questionnaire finds no level, where a question is still open or left to others, and where nothing
/// is asked.
pub fn maturity_level(questionnaire: &Questionnaire, assessment: &Assessment) -> Option<usize> {
    if !finds_maturity(questionnaire, assessment) {
        return None;
    }
    let mut lowest = None;
    for question in assessment.questions() {
        if question.standing.is_open() {
            return None;
        }
        lowest = match (lowest, question.standing.level()) {
            (Some(lowest), Some(level)) => Some(level.min(lowest)),
            (lowest, level) => lowest.or(level),
        };
    }
    lowest
}

/// The same with its model.
pub(super) fn found(questionnaire: &Questionnaire, assessment: &Assessment) -> Option<FoundMaturity> {
    let level = maturity_level(questionnaire, assessment).and_then(|level| u8::try_from(level).ok())?;
    Some(FoundMaturity { model: questionnaire.maturity.clone()?, level })
}

/// The questions at the level that was found, in file order: they decide, and each of them must get higher before the
/// whole does. None where no level was found.
pub fn decisive<'a>(questionnaire: &'a Questionnaire, assessment: &Assessment) -> Vec<Decisive<'a>> {
    let Some(found) = &assessment.maturity else { return Vec::new() };
    let level = usize::from(found.level);
    let lowest = assessment.questions().filter(|question| question.standing.level() == Some(level));
    lowest
        .map(|question| Decisive {
            question: question.id.clone(),
            hint: questionnaire.question(&question.id).and_then(|question| question.hint_at(level)),
        })
        .collect()
}
