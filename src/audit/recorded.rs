//! Figures as they were written into a file: for readers of the file, never a source of truth.

use super::Unknown;

/// Figures of the whole audit. Every share is in integer millionths (`0..=1_000_000`).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RecordedAssessment {
    /// Version of the scoring rules.
    pub scoring: u32,
    /// Total score.
    pub score: Option<i64>,
    /// Lowest and highest total that the open questions still allow.
    pub range: Option<(i64, i64)>,
    /// Share of answered weight.
    pub coverage: Option<i64>,
    /// `met`, `partly`, `not` or, below the minimal coverage, none.
    pub rating: Option<String>,
    /// The level of maturity, where the questionnaire finds one.
    pub maturity: Option<RecordedMaturity>,
    /// Figures of the categories in file order.
    pub categories: Vec<RecordedPart>,
    /// Figures of the principles in file order.
    pub principles: Vec<RecordedPart>,
    /// Ids of the questions with a requirement gap, in file order.
    pub gaps: Vec<String>,
    /// Keys of a later program version.
    pub unknown: Unknown,
}

/// A level of a maturity model.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RecordedMaturity {
    /// The model, for example `1.1`.
    pub model: String,
    /// The level.
    pub level: u64,
    /// Keys of a later program version.
    pub unknown: Unknown,
}

/// Figures of one category or principle.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RecordedPart {
    /// Id of the category or principle.
    pub id: String,
    /// Its score.
    pub score: Option<i64>,
    /// Its range.
    pub range: Option<(i64, i64)>,
    /// Its coverage.
    pub coverage: Option<i64>,
    /// Its rating.
    pub rating: Option<String>,
    /// Keys of a later program version.
    pub unknown: Unknown,
}
