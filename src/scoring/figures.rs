//! Score and range of a part before rounding (rules, section „Figures“).

use super::tally::Tally;
use crate::questionnaire::Aggregation;

/// A weighted mean while it is added up.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct WeightedMean {
    /// `Σ w·x`.
    pub(super) sum: f64,
    /// `Σ w`.
    pub(super) weight: f64,
}

impl WeightedMean {
    fn add(&mut self, weight: f64, value: f64) {
        self.sum += weight * value;
        self.weight += weight;
    }

    fn value(self) -> Option<f64> {
        (self.weight > 0.0).then(|| self.sum / self.weight)
    }
}

/// Means over the principles of a category or of everything, in file order.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Means {
    /// Of the scores, over the principles that have one.
    pub(super) score: WeightedMean,
    /// Of the lower ends of the ranges, over the principles with an applicable question.
    low: WeightedMean,
    /// Of the upper ends.
    high: WeightedMean,
}

impl Means {
    /// Adds one principle with its figures under the mean.
    pub(super) fn add(&mut self, weight: f64, principle: Figures) {
        if let Some(score) = principle.score {
            self.score.add(weight, score);
        }
        if let Some((low, high)) = principle.range {
            self.low.add(weight, low);
            self.high.add(weight, high);
        }
    }
}

/// Score and range as floats.
#[derive(Clone, Copy, Debug)]
pub(super) struct Figures {
    /// None where nothing is answered.
    pub(super) score: Option<f64>,
    /// What the open questions still allow; none where no question is applicable.
    pub(super) range: Option<(f64, f64)>,
}

impl Figures {
    /// Figures taken straight from the questions below a part: always so for a principle.
    pub(super) fn of_questions(aggregation: Aggregation, tally: &Tally) -> Self {
        let is_applicable = tally.applicable > 0;
        match aggregation {
            Aggregation::Mean | Aggregation::Points => Self {
                score: tally.mean(),
                range: is_applicable.then(|| {
                    let all = tally.applicable_weight;
                    (tally.reached / all, (tally.reached + tally.open_weight) / all)
                }),
            },
            Aggregation::Minimum => {
                let lowest = tally.lowest.value();
                // Open questions as 0, then as 1: values lie in 0..=1, so one open question makes the lower end 0
                // and none of them can lower the upper one.
                let highest = lowest.unwrap_or(1.0);
                let low = if tally.answered < tally.applicable { 0.0 } else { highest };
                Self { score: lowest, range: is_applicable.then_some((low, highest)) }
            }
        }
    }

    /// Figures of a category or of everything. Under the mean the principles below count, each with its weight;
    /// with the two other rules a step over principles changes nothing, so the questions below decide.
    pub(super) fn of_principles(aggregation: Aggregation, means: &Means, tally: &Tally) -> Self {
        match aggregation {
            Aggregation::Mean => Self { score: means.score.value(), range: means.low.value().zip(means.high.value()) },
            Aggregation::Minimum | Aggregation::Points => Self::of_questions(aggregation, tally),
        }
    }
}
