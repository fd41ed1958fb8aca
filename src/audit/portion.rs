//! A part of an audit that was handed out to somebody.

use super::Unknown;
use crate::questionnaire::QuestionId;

/// Which questions of a whole audit its holder is asked, so that several people can answer at the same time and
/// their files come together again. Everything else about the audit stays as it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Portion {
    /// The questions, in file order. Ids that the questionnaire does not know ask nothing.
    pub questions: Vec<QuestionId>,
    /// What the part is called, in the team's own words.
    pub label: String,
    /// Who answers it, by role; it is asked once and signs every answer that is given in the part.
    pub by: Option<String>,
    /// Keys of a later program version.
    pub unknown: Unknown,
}
