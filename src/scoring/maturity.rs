//! The level of maturity that a questionnaire finds.

use super::Assessment;
use crate::questionnaire::Questionnaire;

/// The lowest level of all questions that are asked: with the OZG maturity model 1.1 the worst criterion decides the
/// whole. None where the questionnaire finds no level, where a question is still open, and where nothing is asked.
pub fn maturity_level(questionnaire: &Questionnaire, assessment: &Assessment) -> Option<usize> {
    questionnaire.maturity.as_ref()?;
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
