//! Where the answers to an earlier edition go.

use super::{QuestionId, QuestionnaireId};

/// What happens to an answer that moves to a new edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carry {
    /// It is taken as it is.
    Answer,
    /// It is taken and marked „bitte prüfen“.
    Review,
}

/// One line of the crosswalk.
#[derive(Clone, Debug, PartialEq)]
pub struct CrosswalkEntry {
    /// The earlier questionnaire.
    pub questionnaire: QuestionnaireId,
    /// The question there.
    pub question: QuestionId,
    /// The question here.
    pub to: QuestionId,
    /// How the answer moves.
    pub carry: Carry,
}
