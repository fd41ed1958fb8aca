//! Figures in the file, for its readers.

use serde::{Deserialize, Deserializer, Serialize};

use super::{Rest, or_default};
use crate::audit::{RecordedAssessment, RecordedMaturity, RecordedPart, Unknown};

#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(expecting = "an object: an assessment")]
pub(super) struct RecordedKeys {
    scoring: u32,
    #[serde(default)]
    score: Option<i64>,
    #[serde(default)]
    range: Option<(i64, i64)>,
    #[serde(default)]
    coverage: Option<i64>,
    #[serde(default)]
    rating: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    maturity: Option<LevelKeys>,
    #[serde(default, deserialize_with = "or_default")]
    categories: Vec<PartKeys>,
    #[serde(default, deserialize_with = "or_default")]
    principles: Vec<PartKeys>,
    #[serde(default, deserialize_with = "or_default")]
    gaps: Vec<String>,
    #[serde(flatten)]
    rest: Rest,
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(expecting = "an object: a level of maturity")]
struct LevelKeys {
    model: String,
    level: u64,
    #[serde(flatten)]
    rest: Rest,
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(expecting = "an object: figures of a part")]
struct PartKeys {
    id: String,
    #[serde(default)]
    score: Option<i64>,
    #[serde(default)]
    range: Option<(i64, i64)>,
    #[serde(default)]
    coverage: Option<i64>,
    #[serde(default)]
    rating: Option<String>,
    #[serde(flatten)]
    rest: Rest,
}

impl RecordedKeys {
    /// Figures of a shape that nobody knows: kept whole under a key of their own.
    fn unreadable(figures: serde_json::Value) -> Self {
        Self {
            scoring: 0,
            score: None,
            range: None,
            coverage: None,
            rating: None,
            maturity: None,
            categories: Vec::new(),
            principles: Vec::new(),
            gaps: Vec::new(),
            rest: Rest::from([("unreadable".to_owned(), figures)]),
        }
    }
}

/// Reads figures that nothing depends on: whatever is wrong with them must not keep the audit from being opened.
pub(super) fn leniently<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<RecordedKeys>, D::Error> {
    let figures = Option::<serde_json::Value>::deserialize(deserializer)?;
    Ok(figures.map(|figures| RecordedKeys::deserialize(&figures).unwrap_or_else(|_| RecordedKeys::unreadable(figures))))
}

impl From<RecordedKeys> for RecordedAssessment {
    fn from(keys: RecordedKeys) -> Self {
        Self {
            scoring: keys.scoring,
            score: keys.score,
            range: keys.range,
            coverage: keys.coverage,
            rating: keys.rating,
            maturity: keys.maturity.map(|LevelKeys { model, level, rest }| RecordedMaturity {
                model,
                level,
                unknown: Unknown(rest),
            }),
            categories: keys.categories.into_iter().map(RecordedPart::from).collect(),
            principles: keys.principles.into_iter().map(RecordedPart::from).collect(),
            gaps: keys.gaps,
            unknown: Unknown(keys.rest),
        }
    }
}

impl From<&RecordedAssessment> for RecordedKeys {
    fn from(recorded: &RecordedAssessment) -> Self {
        let RecordedAssessment {
            scoring,
            score,
            range,
            coverage,
            rating,
            maturity,
            categories,
            principles,
            gaps,
            unknown,
        } = recorded;
        Self {
            scoring: *scoring,
            score: *score,
            range: *range,
            coverage: *coverage,
            rating: rating.clone(),
            maturity: maturity.as_ref().map(|found| LevelKeys {
                model: found.model.clone(),
                level: found.level,
                rest: found.unknown.0.clone(),
            }),
            categories: categories.iter().map(PartKeys::from).collect(),
            principles: principles.iter().map(PartKeys::from).collect(),
            gaps: gaps.clone(),
            rest: unknown.0.clone(),
        }
    }
}

impl From<PartKeys> for RecordedPart {
    fn from(keys: PartKeys) -> Self {
        Self {
            id: keys.id,
            score: keys.score,
            range: keys.range,
            coverage: keys.coverage,
            rating: keys.rating,
            unknown: Unknown(keys.rest),
        }
    }
}

impl From<&RecordedPart> for PartKeys {
    fn from(part: &RecordedPart) -> Self {
        let RecordedPart { id, score, range, coverage, rating, unknown } = part;
        Self {
            id: id.clone(),
            score: *score,
            range: *range,
            coverage: *coverage,
            rating: rating.clone(),
            rest: unknown.0.clone(),
        }
    }
}
