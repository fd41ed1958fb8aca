//! The files as they are written: one struct per node, without any check but keys and kinds of values.
//!
//! These are wire types; nobody outside of loading sees them. Words with a fixed choice are plain texts here, so that
//! a wrong one is reported with all others and with the words that would be right.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, MapAccess, Visitor};

use super::load::shape::Formatted;

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawQuestionnaire {
    pub(super) format: u32,
    pub(super) id: String,
    pub(super) version: String,
    pub(super) language: String,
    pub(super) title: String,
    pub(super) edition: String,
    pub(super) parts: Option<String>,
    pub(super) note: Option<String>,
    pub(super) maturity: Option<String>,
    pub(super) source: Option<RawSource>,
    pub(super) scoring: Option<RawScoring>,
    #[serde(default)]
    pub(super) phases: Vec<RawNamed>,
    #[serde(default)]
    pub(super) roles: Vec<RawNamed>,
    #[serde(default)]
    pub(super) scales: BTreeMap<String, Vec<String>>,
    pub(super) categories: Vec<RawCategory>,
    #[serde(default)]
    pub(super) replaces: Vec<RawCrosswalk>,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawSource {
    pub(super) title: String,
    pub(super) publisher: String,
    pub(super) url: Option<String>,
    pub(super) checked: Option<String>,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawScoring {
    pub(super) version: u32,
    pub(super) aggregation: Option<String>,
    pub(super) min_coverage: Option<f64>,
    pub(super) bands: Option<RawBands>,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawBands {
    pub(super) met: f64,
    pub(super) partly: f64,
}

/// A phase or a role.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawNamed {
    pub(super) id: String,
    pub(super) title: String,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawCategory {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) principles: Vec<RawPrinciple>,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawPrinciple {
    pub(super) id: String,
    pub(super) number: u32,
    pub(super) title: String,
    pub(super) gist: String,
    pub(super) gist_simple: Option<String>,
    pub(super) weight: Option<f64>,
    #[serde(default)]
    pub(super) references: Vec<RawReference>,
    #[serde(default)]
    pub(super) artefacts: Vec<String>,
    pub(super) questions: Vec<RawQuestion>,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawReference {
    pub(super) kind: String,
    pub(super) text: String,
    pub(super) url: Option<String>,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawQuestion {
    pub(super) id: String,
    pub(super) text: String,
    pub(super) why: String,
    pub(super) example: Option<String>,
    #[serde(default)]
    pub(super) short: bool,
    pub(super) scope: Option<String>,
    #[serde(default)]
    pub(super) phases: Vec<String>,
    #[serde(default)]
    pub(super) roles: Vec<String>,
    pub(super) weight: Option<f64>,
    pub(super) applies_if: Option<RawCondition>,
    pub(super) must: Option<RawRequirement>,
    pub(super) scale: Option<String>,
    pub(super) levels: Option<Vec<RawLevel>>,
    #[serde(default)]
    pub(super) not_applicable: bool,
    #[serde(default)]
    pub(super) evidence: Vec<String>,
    #[serde(default)]
    pub(super) references: Vec<RawReference>,
    #[serde(default)]
    pub(super) hints: Vec<RawHint>,
}

/// One of `{question, at_least}`, `{question, at_most}`, `{all}`, `{any}`, `{not}`.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawCondition {
    pub(super) question: Option<String>,
    pub(super) at_least: Option<u32>,
    pub(super) at_most: Option<u32>,
    pub(super) all: Option<Vec<RawCondition>>,
    pub(super) any: Option<Vec<RawCondition>>,
    pub(super) not: Option<Box<RawCondition>>,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawRequirement {
    pub(super) threshold: u32,
    pub(super) reason: RawReference,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawHint {
    pub(super) id: String,
    pub(super) up_to: u32,
    pub(super) text: String,
    pub(super) effort: String,
    #[serde(default)]
    pub(super) roles: Vec<String>,
    #[serde(default)]
    pub(super) resources: Vec<RawResource>,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawResource {
    pub(super) title: String,
    pub(super) url: Option<String>,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawCrosswalk {
    pub(super) questionnaire: String,
    pub(super) question: String,
    pub(super) to: String,
    pub(super) carry: String,
}

/// A level: its anchor alone, or with what it is worth.
pub(super) struct RawLevel {
    pub(super) text: String,
    pub(super) value: Option<f64>,
    pub(super) points: Option<f64>,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct RawFullLevel {
    text: String,
    value: Option<f64>,
    points: Option<f64>,
}

/// What the parser says is expected; [`super::load::shape`] knows the words.
pub(super) const LEVEL: &str = "a text or a mapping";

struct LevelVisitor;

impl<'de> Visitor<'de> for LevelVisitor {
    type Value = RawLevel;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(LEVEL)
    }

    fn visit_str<E>(self, text: &str) -> Result<RawLevel, E> {
        Ok(RawLevel { text: text.to_owned(), value: None, points: None })
    }

    fn visit_unit<E>(self) -> Result<RawLevel, E> {
        Ok(RawLevel { text: String::new(), value: None, points: None })
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<RawLevel, A::Error> {
        let RawFullLevel { text, value, points } = RawFullLevel::deserialize(MapAccessDeserializer::new(map))?;
        Ok(RawLevel { text, value, points })
    }
}

#[cfg(test)]
impl schemars::JsonSchema for RawLevel {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "RawLevel".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "anyOf": [{ "type": "string" }, generator.subschema_for::<RawFullLevel>()] })
    }
}

impl<'de> Deserialize<'de> for RawLevel {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(LevelVisitor)
    }
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawTranslation {
    pub(super) format: u32,
    pub(super) id: String,
    pub(super) version: String,
    pub(super) language: String,
    pub(super) title: Option<String>,
    pub(super) edition: Option<String>,
    pub(super) note: Option<String>,
    #[serde(default)]
    pub(super) phases: Vec<RawTranslatedName>,
    #[serde(default)]
    pub(super) roles: Vec<RawTranslatedName>,
    #[serde(default)]
    pub(super) scales: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub(super) categories: Vec<RawTranslatedCategory>,
}

/// A phase or a role.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawTranslatedName {
    pub(super) id: String,
    pub(super) title: Option<String>,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawTranslatedCategory {
    pub(super) id: String,
    pub(super) title: Option<String>,
    #[serde(default)]
    pub(super) principles: Vec<RawTranslatedPrinciple>,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawTranslatedPrinciple {
    pub(super) id: String,
    pub(super) title: Option<String>,
    pub(super) gist: Option<String>,
    pub(super) gist_simple: Option<String>,
    pub(super) artefacts: Option<Vec<String>>,
    #[serde(default)]
    pub(super) questions: Vec<RawTranslatedQuestion>,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawTranslatedQuestion {
    pub(super) id: String,
    pub(super) text: Option<String>,
    pub(super) why: Option<String>,
    pub(super) example: Option<String>,
    pub(super) levels: Option<Vec<String>>,
    pub(super) evidence: Option<Vec<String>>,
    #[serde(default)]
    pub(super) hints: Vec<RawTranslatedHint>,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawTranslatedHint {
    pub(super) id: String,
    pub(super) text: Option<String>,
    pub(super) resources: Option<Vec<RawTranslatedResource>>,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawTranslatedResource {
    pub(super) title: String,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawIndex {
    pub(super) format: u32,
    pub(super) default: String,
    pub(super) questionnaires: Vec<RawIndexEntry>,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawIndexEntry {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) file: String,
    #[serde(default)]
    pub(super) translations: Vec<RawIndexTranslation>,
    pub(super) example: Option<String>,
    #[serde(default)]
    pub(super) replaces: Vec<String>,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawIndexTranslation {
    pub(super) language: String,
    pub(super) file: String,
    pub(super) title: Option<String>,
}

impl Formatted for RawQuestionnaire {
    fn format(&self) -> u32 {
        self.format
    }
}

impl Formatted for RawTranslation {
    fn format(&self) -> u32 {
        self.format
    }
}

impl Formatted for RawIndex {
    fn format(&self) -> u32 {
        self.format
    }
}
