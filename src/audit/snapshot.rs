//! A frozen earlier state of an audit.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use super::{Answer, Mode, QuestionnaireRef, RecordedAssessment, Timestamp, Unknown};
use crate::questionnaire::{PhaseId, QuestionId};

/// Names a snapshot within its audit.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SnapshotId(Arc<str>);

impl SnapshotId {
    /// Takes the text as it is.
    pub fn new(text: impl AsRef<str>) -> Self {
        Self(Arc::from(text.as_ref()))
    }

    /// The id as written in files.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SnapshotId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// „Stand“: answers as they were at one date, with the figures they had then.
#[derive(Clone, Debug, PartialEq)]
pub struct Snapshot {
    /// Its id.
    pub id: SnapshotId,
    /// When it was frozen.
    pub at: Timestamp,
    /// What the team calls it.
    pub label: String,
    /// Which questions were asked.
    pub mode: Mode,
    /// Phase of the service then.
    pub phase: Option<PhaseId>,
    /// The questionnaire then.
    pub questionnaire: QuestionnaireRef,
    /// The answers then.
    pub answers: BTreeMap<QuestionId, Answer>,
    /// The figures then, for readers without that questionnaire.
    pub assessment: Option<RecordedAssessment>,
    /// Keys of a later program version.
    pub unknown: Unknown,
}
