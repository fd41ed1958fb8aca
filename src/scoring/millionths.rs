//! Shares as integers, so that no way of adding them up changes a digit.

use std::iter::Sum;
use std::ops::{Add, Sub};

/// How far below a half, in millionths, a float still counts as that half.
///
/// A figure that is exactly a half in the arithmetic of fractions may come out some 10⁻¹⁵ too low in floats,
/// depending on the order of the sums. This is ten times that, and far below what tells two figures apart.
const HALF_TOLERANCE: f64 = 1e-8;

/// A share or a difference of shares in integer millionths: `1_000_000` is the whole (rules, section
/// „Rounding“). Signed, since gains and differences are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Millionths(i64);

impl Millionths {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// The whole.
    pub const ONE: Self = Self(1_000_000);
    /// The most that is not yet the whole.
    pub const ALMOST_ONE: Self = Self(999_999);

    /// That many millionths.
    pub const fn new(count: i64) -> Self {
        Self(count)
    }

    /// The share nearest to a float, half away from zero. There is no −0, and what is not a number is nothing.
    pub fn from_f64(share: f64) -> Self {
        let size = ((share * 1e6).abs() + HALF_TOLERANCE + 0.5).floor();
        #[expect(clippy::cast_possible_truncation, reason = "the cast saturates, and figures lie near 0 to 1")]
        let size = size as i64;
        Self(if share < 0.0 { -size } else { size })
    }

    /// How large a part of a number of things is; none where there is nothing.
    pub fn ratio(part: usize, whole: usize) -> Option<Self> {
        (whole > 0).then(|| Self::from_f64(part as f64 / whole as f64))
    }

    /// How many millionths.
    pub const fn count(self) -> i64 {
        self.0
    }

    /// The share as a float, for lengths in charts; never for comparing.
    pub fn to_f64(self) -> f64 {
        self.0 as f64 / 1e6
    }
}

impl Add for Millionths {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for Millionths {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Sum for Millionths {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::ZERO, Add::add)
    }
}
