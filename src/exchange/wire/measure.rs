//! One measure in the file.

use serde::{Deserialize, Serialize};

use super::answer::EvidenceKeys;
use super::names::{Effort, Status};
use super::{Rest, day, or_default, write_day};
use crate::audit::{Date, Evidence, Measure, MeasureId, Unknown};
use crate::questionnaire::{HintId, QuestionId};

#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(expecting = "an object: a measure")]
pub(super) struct MeasureKeys {
    id: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    question: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    hint: Option<String>,
    text: String,
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "String::is_empty")]
    owner: String,
    #[serde(default, deserialize_with = "day", serialize_with = "write_day", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    due: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    effort: Option<Effort>,
    #[serde(default, deserialize_with = "or_default")]
    status: Status,
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "Vec::is_empty")]
    evidence: Vec<EvidenceKeys>,
    #[serde(flatten)]
    rest: Rest,
}

impl From<MeasureKeys> for Measure {
    fn from(keys: MeasureKeys) -> Self {
        Self {
            id: MeasureId::new(keys.id),
            question: keys.question.map(QuestionId::new),
            hint: keys.hint.map(HintId::new),
            text: keys.text,
            owner: keys.owner,
            due: keys.due,
            effort: keys.effort.map(Into::into),
            status: keys.status.into(),
            evidence: keys.evidence.into_iter().map(Evidence::from).collect(),
            unknown: Unknown(keys.rest),
        }
    }
}

impl From<&Measure> for MeasureKeys {
    fn from(measure: &Measure) -> Self {
        let Measure { id, question, hint, text, owner, due, effort, status, evidence, unknown } = measure;
        Self {
            id: id.to_string(),
            question: question.as_ref().map(ToString::to_string),
            hint: hint.as_ref().map(ToString::to_string),
            text: text.clone(),
            owner: owner.clone(),
            due: *due,
            effort: effort.map(Into::into),
            status: (*status).into(),
            evidence: evidence.iter().map(EvidenceKeys::from).collect(),
            rest: unknown.0.clone(),
        }
    }
}
