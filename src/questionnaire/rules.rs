//! How the answers of a questionnaire become a score: what the file may choose.

/// How parts become a whole (rules, section „Figures“).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aggregation {
    /// Weighted mean.
    Mean,
    /// The lowest part decides.
    Minimum,
    /// Points reached out of points reachable.
    Points,
}

/// From which score on a rating holds; both in `0.0..=1.0`, `partly < met`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bands {
    /// „erfüllt“ from here on; default 0.75.
    pub met: f64,
    /// „teilweise erfüllt“ from here on; default 0.5.
    pub partly: f64,
}

/// The scoring section of a questionnaire.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rules {
    /// Version of the scoring rules the file was written for; only 1 exists.
    pub version: u32,
    /// How parts become a whole.
    pub aggregation: Aggregation,
    /// Below this share of answered weight there is no rating; default 0.6.
    pub min_coverage: f64,
    /// Rating thresholds.
    pub bands: Bands,
}

impl Default for Rules {
    fn default() -> Self {
        Self { version: 1, aggregation: Aggregation::Mean, min_coverage: 0.6, bands: Bands { met: 0.75, partly: 0.5 } }
    }
}
