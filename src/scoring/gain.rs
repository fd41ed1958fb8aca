//! What the total gains when one answer rises, everything else held fixed, scope included.
//!
//! The change is local to a principle, so a gain costs a few operations and all of them together one pass. For
//! the minimum the two lowest values of all answers suffice.

use super::Millionths;
use super::figures::Means;
use super::tally::{Tally, value};
use crate::questionnaire::{Aggregation, Principle, Question};

/// What gains are measured against: the sums behind the total.
pub(super) struct Basis<'a> {
    /// How parts become a whole.
    pub(super) aggregation: Aggregation,
    /// Means over all principles.
    pub(super) means: &'a Means,
    /// Sums over all questions.
    pub(super) total: &'a Tally,
}

/// One answer that rises.
#[derive(Clone, Copy)]
pub(super) struct Rise<'a> {
    /// The principle that holds the question.
    pub(super) principle: &'a Principle,
    /// Sums over the principle's questions.
    pub(super) tally: &'a Tally,
    /// The question; answered.
    pub(super) question: &'a Question,
    /// Its level.
    pub(super) from: usize,
    /// The level it rises to.
    pub(super) to: usize,
}

impl Rise<'_> {
    /// What the answer is worth before and after.
    fn values(&self) -> (f64, f64) {
        (value(self.question, self.from), value(self.question, self.to))
    }

    /// `w·v` after, minus `w·v` before.
    fn change(&self) -> f64 {
        let (from, to) = self.values();
        self.question.weight * (to - from)
    }
}

impl Basis<'_> {
    /// The gain under the questionnaire's own rule: a difference of two rounded totals.
    pub(super) fn gain(&self, rise: Rise<'_>) -> Millionths {
        match self.aggregation {
            Aggregation::Mean => self.mean_gain(rise),
            Aggregation::Minimum => {
                let (from, to) = rise.values();
                let now = self.total.lowest.value().unwrap_or(from);
                difference(self.total.lowest.replacing(from, to), now)
            }
            Aggregation::Points => {
                let Tally { reached, answered_weight, .. } = self.total;
                difference((reached + rise.change()) / answered_weight, reached / answered_weight)
            }
        }
    }

    /// The gain if the questionnaire's rule were the mean.
    pub(super) fn mean_gain(&self, rise: Rise<'_>) -> Millionths {
        let total = self.means.score;
        let change = rise.principle.weight * rise.change() / rise.tally.answered_weight;
        difference((total.sum + change) / total.weight, total.sum / total.weight)
    }
}

/// Rounded first, subtracted then: exactly by this much the shown total changes.
fn difference(then: f64, now: f64) -> Millionths {
    Millionths::from_f64(then) - Millionths::from_f64(now)
}
