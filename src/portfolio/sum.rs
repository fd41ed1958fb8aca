//! Sums and means of shares in integers, so that no partitioning changes a digit.

use std::ops::AddAssign;

use crate::scoring::Millionths;

/// How many shares there are, and what they come to together. Two sums added up are the sum over both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// How many shares.
    pub count: usize,
    /// All of them together.
    pub total: Millionths,
}

impl Sum {
    /// Takes a share in; none changes nothing.
    pub fn add(&mut self, share: Option<Millionths>) {
        if let Some(share) = share {
            self.count += 1;
            self.total = self.total + share;
        }
    }

    /// The mean, rounded once to the nearest millionth, half away from zero; none of nothing.
    pub fn mean(self) -> Option<Millionths> {
        let count = i64::try_from(self.count).ok().filter(|count| *count > 0)?;
        let total = self.total.count();
        let size = (total.abs() * 2 + count) / (count * 2);
        Some(Millionths::new(if total < 0 { -size } else { size }))
    }
}

impl AddAssign for Sum {
    fn add_assign(&mut self, other: Self) {
        self.count += other.count;
        self.total = self.total + other.total;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(shares: &[i64], mean: Option<i64>) {
        let mut sum = Sum::default();
        for share in shares {
            sum.add(Some(Millionths::new(*share)));
        }
        assert_eq!(sum.mean(), mean.map(Millionths::new));
    }

    #[test]
    fn a_mean_is_rounded_half_away_from_zero() {
        case(&[], None);
        case(&[500_000], Some(500_000));
        case(&[1, 2], Some(2));
        case(&[0, 0, 1], Some(0));
        case(&[0, 1, 1], Some(1));
        case(&[-1, -2], Some(-2));
    }
}
