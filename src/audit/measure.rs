//! What a team decided to do.

use std::fmt;
use std::sync::Arc;

use super::{Date, Unknown};
use crate::questionnaire::{Effort, HintId, QuestionId};

/// Names a measure within its audit.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MeasureId(Arc<str>);

impl MeasureId {
    /// Takes the text as it is.
    pub fn new(text: impl AsRef<str>) -> Self {
        Self(Arc::from(text.as_ref()))
    }

    /// The id as written in files.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for MeasureId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// How far a measure is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// Not started.
    #[default]
    Open,
    /// Under way.
    InProgress,
    /// Carried out.
    Done,
    /// Given up.
    Dropped,
}

/// A hint or an own idea that a team decided to carry out.
#[derive(Clone, Debug, PartialEq)]
pub struct Measure {
    /// Its id.
    pub id: MeasureId,
    /// The question it improves.
    pub question: Option<QuestionId>,
    /// The hint it came from.
    pub hint: Option<HintId>,
    /// What will be done.
    pub text: String,
    /// Who is responsible, by role.
    pub owner: String,
    /// Until when.
    pub due: Option<Date>,
    /// How much work it is.
    pub effort: Option<Effort>,
    /// How far it is.
    pub status: Status,
    /// Keys of a later program version.
    pub unknown: Unknown,
}
