//! The file as it is written: one struct per block, without any check but keys and kinds of values.
//!
//! Words with a fixed choice are plain texts here, so that a wrong one is reported with all others.

use serde::Deserialize;

use crate::questionnaire::load::shape::Formatted;

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawConfig {
    pub(super) format: u32,
    pub(super) operator: Option<RawOperator>,
    pub(super) links: Option<RawLinks>,
    pub(super) header: Option<RawHeader>,
    pub(super) default: Option<String>,
    pub(super) language: Option<String>,
    pub(super) questionnaires: Option<Vec<String>>,
    pub(super) feedback: Option<RawFeedback>,
    pub(super) statement: Option<RawStatement>,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawOperator {
    pub(super) name: String,
    pub(super) contact: Option<RawContact>,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawContact {
    pub(super) email: Option<String>,
    pub(super) phone: Option<String>,
    pub(super) url: Option<String>,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawLinks {
    pub(super) imprint: Option<String>,
    pub(super) privacy: Option<String>,
    pub(super) accessibility: Option<String>,
    pub(super) easy_language: Option<String>,
    pub(super) sign_language: Option<String>,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawHeader {
    pub(super) variant: Option<String>,
    pub(super) text: Option<String>,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawFeedback {
    pub(super) email: Option<String>,
    pub(super) url: Option<String>,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawStatement {
    pub(super) date: Option<String>,
    pub(super) reviewed: Option<String>,
    pub(super) method: Option<String>,
    pub(super) by: Option<String>,
    pub(super) state: Option<String>,
    pub(super) law: Option<String>,
    pub(super) law_text: Option<String>,
    pub(super) gaps: Option<Vec<RawGap>>,
    pub(super) feedback: Option<RawContact>,
    pub(super) enforcement: Option<RawEnforcement>,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawGap {
    pub(super) text: String,
    pub(super) reason: String,
    pub(super) alternative: Option<String>,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawEnforcement {
    pub(super) name: String,
    pub(super) address: Option<String>,
    pub(super) email: Option<String>,
    pub(super) phone: Option<String>,
    pub(super) url: Option<String>,
}

impl Formatted for RawConfig {
    fn format(&self) -> u32 {
        self.format
    }
}
