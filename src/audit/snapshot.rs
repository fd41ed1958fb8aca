//! A frozen earlier state of an audit.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use super::{Answer, Audit, Measure, Mode, QuestionnaireRef, RecordedAssessment, Timestamp, Unknown};
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
    /// The measures then, so that it can be told which of them were carried out since.
    pub measures: Vec<Measure>,
    /// The figures then, for readers without that questionnaire.
    pub assessment: Option<RecordedAssessment>,
    /// Keys of a later program version.
    pub unknown: Unknown,
}

impl Snapshot {
    /// Freezes an audit as it is at this moment. Its earlier snapshots are not part of it.
    pub fn of(
        audit: &Audit,
        id: SnapshotId,
        at: Timestamp,
        label: impl Into<String>,
        assessment: Option<RecordedAssessment>,
    ) -> Self {
        Self {
            id,
            at,
            label: label.into(),
            mode: audit.mode,
            phase: audit.phase.clone(),
            questionnaire: audit.questionnaire.clone(),
            answers: audit.answers.clone(),
            measures: audit.measures.clone(),
            assessment,
            unknown: Unknown::default(),
        }
    }
}

impl Audit {
    /// The audit as it was when a snapshot was taken: answers, measures, questionnaire and what was asked are those of
    /// then. What a snapshot does not freeze (service, participants, targets) is as it is now.
    #[must_use]
    pub fn as_of(&self, snapshot: &Snapshot) -> Self {
        Self {
            changed: snapshot.at.clone(),
            questionnaire: snapshot.questionnaire.clone(),
            mode: snapshot.mode,
            phase: snapshot.phase.clone(),
            answers: snapshot.answers.clone(),
            measures: snapshot.measures.clone(),
            snapshots: Vec::new(),
            ..self.clone()
        }
    }
}
