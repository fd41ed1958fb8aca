//! Figures as people read them: still numbers, without sign, unit or decimal mark of any language.

use super::Millionths;
use crate::questionnaire::{Bands, Rules};

/// A share as a percentage (rules, section „Rounding“).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Percent {
    /// `0..=100`.
    pub whole: u8,
    /// The one decimal, `0..=9`; only where rounding to the whole would lift the figure over a band.
    pub tenth: Option<u8>,
}

/// A difference of shares in percentage points with one decimal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PercentagePoints {
    /// Below zero; never set for what is shown as 0.0.
    pub negative: bool,
    /// What stands before the decimal mark.
    pub whole: u64,
    /// The one decimal, `0..=9`.
    pub tenth: u8,
}

impl Millionths {
    /// A score as a percentage: half up, 0 and 100 only if exactly reached, and truncated to one decimal where
    /// rounding would lift it over one of the bands. What lies outside of `0..=1` is shown as the nearer end.
    pub fn percent(self, bands: &Bands) -> Percent {
        self.percent_below(&[bands.partly, bands.met])
    }

    /// A coverage as a percentage; its band is the minimal coverage, below which there is no rating.
    pub fn coverage_percent(self, rules: &Rules) -> Percent {
        self.percent_below(&[rules.min_coverage])
    }

    fn percent_below(self, bands: &[f64]) -> Percent {
        let share = self.clamp(Self::ZERO, Self::ONE);
        let rounded = (share.count() + 5_000) / 10_000;
        let lowest = i64::from(share > Self::ZERO);
        let highest = if share < Self::ONE { 99 } else { 100 };
        let whole = rounded.clamp(lowest, highest);
        let shown = Self::new(whole * 10_000);
        let is_lifted = bands.iter().map(|band| Self::from_f64(*band)).any(|band| share < band && shown >= band);
        if is_lifted {
            // What is more than nothing does not become nothing by truncation either.
            let tenths = (share.count() / 1_000).max(lowest);
            Percent { whole: small(tenths / 10), tenth: Some(small(tenths % 10)) }
        } else {
            Percent { whole: small(whole), tenth: None }
        }
    }

    /// A difference in percentage points, rounded half away from zero.
    pub fn points(self) -> PercentagePoints {
        let tenths = (self.count().unsigned_abs() + 500) / 1_000;
        PercentagePoints {
            negative: self < Self::ZERO && tenths > 0,
            whole: tenths / 10,
            tenth: u8::try_from(tenths % 10).unwrap_or_default(),
        }
    }
}

/// A number of `0..=100`.
fn small(number: i64) -> u8 {
    u8::try_from(number).unwrap_or_default()
}
