//! A part that was handed out, and who contributed, in the file.

use serde::{Deserialize, Serialize};

use super::{Rest, or_default};
use crate::audit::{AuditId, Contribution, Portion, Timestamp, Unknown};
use crate::questionnaire::QuestionId;

#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(expecting = "an object: a part")]
pub(super) struct PortionKeys {
    questions: Vec<String>,
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "String::is_empty")]
    label: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    by: Option<String>,
    #[serde(flatten)]
    rest: Rest,
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(expecting = "an object: a contribution")]
pub(super) struct ContributionKeys {
    audit: String,
    revision: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    by: Option<String>,
    at: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    changed: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    answers: u32,
    #[serde(flatten)]
    rest: Rest,
}

impl From<PortionKeys> for Portion {
    fn from(keys: PortionKeys) -> Self {
        Self {
            questions: keys.questions.into_iter().map(QuestionId::new).collect(),
            label: keys.label,
            by: keys.by,
            unknown: Unknown(keys.rest),
        }
    }
}

impl From<&Portion> for PortionKeys {
    fn from(portion: &Portion) -> Self {
        let Portion { questions, label, by, unknown } = portion;
        Self {
            questions: questions.iter().map(ToString::to_string).collect(),
            label: label.clone(),
            by: by.clone(),
            rest: unknown.0.clone(),
        }
    }
}

impl From<ContributionKeys> for Contribution {
    fn from(keys: ContributionKeys) -> Self {
        Self {
            audit: AuditId::new(keys.audit),
            revision: keys.revision,
            by: keys.by,
            at: Timestamp::new(keys.at),
            changed: keys.changed.map(Timestamp::new),
            answers: usize::try_from(keys.answers).unwrap_or(usize::MAX),
            unknown: Unknown(keys.rest),
        }
    }
}

impl From<&Contribution> for ContributionKeys {
    fn from(contribution: &Contribution) -> Self {
        let Contribution { audit, revision, by, at, changed, answers, unknown } = contribution;
        Self {
            audit: audit.to_string(),
            revision: *revision,
            by: by.clone(),
            at: at.to_string(),
            changed: changed.as_ref().map(Timestamp::to_string),
            answers: u32::try_from(*answers).unwrap_or(u32::MAX),
            rest: unknown.0.clone(),
        }
    }
}
