//! What a team decided to do.

use std::fmt;
use std::sync::Arc;

use super::{Date, Evidence, Unknown};
use crate::questionnaire::{Effort, Hint, HintId, QuestionId};

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

impl Status {
    /// True while there is something left to do: neither done nor given up.
    pub fn is_open(self) -> bool {
        match self {
            Self::Open | Self::InProgress => true,
            Self::Done | Self::Dropped => false,
        }
    }
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
    /// What shows that it was carried out.
    pub evidence: Vec<Evidence>,
    /// Keys of a later program version.
    pub unknown: Unknown,
}

impl Measure {
    /// A measure with nothing but a name of its own.
    pub fn new(id: MeasureId) -> Self {
        Self {
            id,
            question: None,
            hint: None,
            text: String::new(),
            owner: String::new(),
            due: None,
            effort: None,
            status: Status::default(),
            evidence: Vec::new(),
            unknown: Unknown::default(),
        }
    }

    /// The measure of carrying out a hint, in the language in which the questionnaire is shown.
    pub fn of_hint(id: MeasureId, question: &QuestionId, hint: &Hint, owner: String) -> Self {
        Self {
            question: Some(question.clone()),
            hint: Some(hint.id.clone()),
            text: hint.text.value.clone(),
            owner,
            effort: Some(hint.effort),
            ..Self::new(id)
        }
    }

    /// True after the day until which it was to be done, while there is something left to do.
    pub fn is_overdue(&self, today: Date) -> bool {
        self.status.is_open() && self.due.is_some_and(|due| due < today)
    }

    /// True if it came from this hint.
    pub fn is_from(&self, question: &QuestionId, hint: &HintId) -> bool {
        self.question.as_ref() == Some(question) && self.hint.as_ref() == Some(hint)
    }
}
