//! One snapshot in the file.

use serde::{Deserialize, Serialize};

use super::answers::Answers;
use super::audit::QuestionnaireKeys;
use super::measure::MeasureKeys;
use super::names::Mode;
use super::recorded::{RecordedKeys, leniently};
use super::{Rest, or_default};
use crate::audit::{Measure, Snapshot, SnapshotId, Timestamp, Unknown};
use crate::questionnaire::PhaseId;

#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(expecting = "an object: a snapshot")]
pub(super) struct SnapshotKeys {
    id: String,
    at: String,
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "String::is_empty")]
    label: String,
    #[serde(default, deserialize_with = "or_default")]
    mode: Mode,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    phase: Option<String>,
    questionnaire: QuestionnaireKeys,
    #[serde(default, deserialize_with = "or_default")]
    answers: Answers,
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "Vec::is_empty")]
    measures: Vec<MeasureKeys>,
    #[serde(default, deserialize_with = "leniently", skip_serializing_if = "Option::is_none")]
    assessment: Option<RecordedKeys>,
    #[serde(flatten)]
    rest: Rest,
}

impl From<SnapshotKeys> for Snapshot {
    fn from(keys: SnapshotKeys) -> Self {
        Self {
            id: SnapshotId::new(keys.id),
            at: Timestamp::new(keys.at),
            label: keys.label,
            mode: keys.mode.into(),
            phase: keys.phase.map(PhaseId::new),
            questionnaire: keys.questionnaire.into(),
            answers: keys.answers.0,
            measures: keys.measures.into_iter().map(Measure::from).collect(),
            assessment: keys.assessment.map(Into::into),
            unknown: Unknown(keys.rest),
        }
    }
}

impl From<&Snapshot> for SnapshotKeys {
    fn from(snapshot: &Snapshot) -> Self {
        let Snapshot { id, at, label, mode, phase, questionnaire, answers, measures, assessment, unknown } = snapshot;
        Self {
            id: id.to_string(),
            at: at.to_string(),
            label: label.clone(),
            mode: (*mode).into(),
            phase: phase.as_ref().map(ToString::to_string),
            questionnaire: questionnaire.into(),
            answers: Answers(answers.clone()),
            measures: measures.iter().map(MeasureKeys::from).collect(),
            assessment: assessment.as_ref().map(RecordedKeys::from),
            rest: unknown.0.clone(),
        }
    }
}
