//! An answer for which the questionnaire has no place any more.

use super::{Answer, Unknown};
use crate::questionnaire::QuestionId;

/// What was answered to a question of another edition or of an earlier version, kept so that nothing is lost. It counts
/// nowhere. Since the question itself may be gone, everything that a reader needs stands here in words.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptAnswer {
    /// Title and version of the questionnaire that asked, for people.
    pub source: String,
    /// The question there.
    pub question: QuestionId,
    /// Its number there, for example „5.2“; empty where it is not known.
    pub number: String,
    /// What it asked; empty where it is not known.
    pub text: String,
    /// What was chosen, in words; empty where nothing was.
    pub chosen: String,
    /// The answer as it was.
    pub answer: Answer,
    /// Keys of a later program version.
    pub unknown: Unknown,
}
