//! The level of maturity that a questionnaire finds.

use super::{Assessment, Standing};
use crate::questionnaire::Questionnaire;

/// The lowest level of all questions that are asked: with the OZG maturity model 1.1 the worst criterion decides the
/// whole. None where the questionnaire finds no level, where a question is still open, and where nothing is asked.
pub fn maturity_level(questionnaire: &Questionnaire, assessment: &Assessment) -> Option<usize> {
    questionnaire.maturity.as_ref()?;
    let mut lowest = None;
    for question in assessment.questions() {
        match question.standing {
            Standing::OutOfScope(_) | Standing::NotApplicable => {}
            Standing::Level(level) => lowest = Some(lowest.map_or(level, |lowest: usize| lowest.min(level))),
            Standing::Unanswered
            | Standing::ReasonMissing
            | Standing::NotOffered
            | Standing::LevelUnknown
            | Standing::Unclear => return None,
        }
    }
    lowest
}
