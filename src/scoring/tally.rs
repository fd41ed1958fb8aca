//! What is added up over the questions of a part, in file order.

use super::{Millionths, Standing};
use crate::questionnaire::Question;

/// The two lowest values seen; equal ones count each.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lowest {
    first: f64,
    second: f64,
}

impl Lowest {
    fn add(&mut self, value: f64) {
        if value < self.first {
            self.second = self.first;
            self.first = value;
        } else if value < self.second {
            self.second = value;
        }
    }

    /// The lowest value; none where none was seen.
    pub(super) fn value(self) -> Option<f64> {
        (self.first < f64::INFINITY).then_some(self.first)
    }

    /// The lowest value after one of the values seen was replaced by another.
    pub(super) fn replacing(self, from: f64, to: f64) -> f64 {
        let others = if from <= self.first { self.second } else { self.first };
        others.min(to)
    }
}

impl Default for Lowest {
    fn default() -> Self {
        Self { first: f64::INFINITY, second: f64::INFINITY }
    }
}

/// Sums over the questions of a principle, of a category or of everything.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    /// `Σ_R w·v`.
    pub(super) reached: f64,
    /// `Σ_R w`.
    pub(super) answered_weight: f64,
    /// `Σ_{A∖R} w`.
    pub(super) open_weight: f64,
    /// `Σ_A w`, added up on its own and not from the two above, so that it is the same number however many of
    /// the questions are answered.
    pub(super) applicable_weight: f64,
    /// The lowest values of `R`.
    pub(super) lowest: Lowest,
    /// Size of `R`.
    pub(super) answered: usize,
    /// Size of `A`.
    pub(super) applicable: usize,
    /// In-scope questions.
    pub(super) in_scope: usize,
    /// Those that are not applicable.
    pub(super) not_applicable: usize,
    /// Those that are unclear.
    pub(super) unclear: usize,
}

impl Tally {
    /// Adds one question.
    pub(super) fn add(&mut self, question: &Question, standing: Standing) {
        match standing {
            Standing::OutOfScope(_) => return,
            Standing::NotApplicable => self.not_applicable += 1,
            Standing::Level(level) => {
                let value = value(question, level);
                self.reached += question.weight * value;
                self.answered_weight += question.weight;
                self.lowest.add(value);
                self.answered += 1;
            }
            Standing::Unclear => {
                self.open_weight += question.weight;
                self.unclear += 1;
            }
            Standing::Unanswered | Standing::ReasonMissing | Standing::NotOffered | Standing::LevelUnknown => {
                self.open_weight += question.weight;
            }
        }
        self.in_scope += 1;
        if standing != Standing::NotApplicable {
            self.applicable_weight += question.weight;
            self.applicable += 1;
        }
    }

    /// `Σ_R w·v / Σ_R w`; none where `R` is empty.
    pub(super) fn mean(&self) -> Option<f64> {
        (self.answered > 0).then(|| self.reached / self.answered_weight)
    }

    /// `Σ_R w / Σ_A w`; none where `A` is empty.
    pub(super) fn coverage(&self) -> Option<Millionths> {
        let share = || Millionths::from_f64(self.answered_weight / self.applicable_weight);
        // A question of little weight beside heavy ones must not vanish by rounding: coverage is full only if
        // every question is answered.
        let full = self.answered == self.applicable;
        (self.applicable > 0).then(|| if full { share() } else { share().min(Millionths::ALMOST_ONE) })
    }
}

/// What a level is worth. A standing never holds a level that its question lacks.
pub(super) fn value(question: &Question, level: usize) -> f64 {
    question.levels.get(level).map_or(0.0, |level| level.value)
}
