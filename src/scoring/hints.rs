//! Which hints apply, and in which order they are worth doing (rules, section „Hints and gain“).

use std::cmp::Ordering;

use super::gain::{Basis, Rise};
use super::{Millionths, RequirementStanding};
use crate::questionnaire::{Aggregation, Effort, HintId, QuestionId};

/// A hint that applies, with what it brings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RankedHint {
    /// The question it belongs to.
    pub question: QuestionId,
    /// The hint.
    pub hint: HintId,
    /// What the total gains; shown in percentage points.
    pub gain: Millionths,
    /// How much work it is.
    pub effort: Effort,
    /// Carrying it out closes a requirement gap.
    pub closes_gap: bool,
    /// The level that is reached then.
    pub target: usize,
}

/// A hint before ranking.
pub(super) struct Candidate {
    hint: RankedHint,
    /// The gain under the mean where the minimum is the rule, where most gains are 0; else 0.
    mean_gain: Millionths,
}

impl Candidate {
    /// The hint that applies to an answer, if there is one; `rise.to` is set here.
    pub(super) fn of(mut rise: Rise<'_>, requirement: RequirementStanding, basis: &Basis<'_>) -> Option<Self> {
        let question = rise.question;
        let hint = question.hint_at(rise.from)?;
        rise.to = hint.target();
        let reaches_threshold = question.must.as_ref().is_some_and(|must| rise.to >= must.threshold);
        Some(Self {
            hint: RankedHint {
                question: question.id.clone(),
                hint: hint.id.clone(),
                gain: basis.gain(rise),
                effort: hint.effort,
                closes_gap: requirement == RequirementStanding::Gap && reaches_threshold,
                target: rise.to,
            },
            mean_gain: match basis.aggregation {
                Aggregation::Minimum => basis.mean_gain(rise),
                Aggregation::Mean | Aggregation::Points => Millionths::ZERO,
            },
        })
    }

    /// Rule „Ranking“, without its last key: file order is kept by a stable sort.
    fn compare(&self, other: &Self) -> Ordering {
        let (a, b) = (&self.hint, &other.hint);
        // gain(a) ÷ effort(a) against gain(b) ÷ effort(b), multiplied out so that it stays in integers.
        let gain_a = a.gain.count() * units(b.effort);
        let gain_b = b.gain.count() * units(a.effort);
        b.closes_gap.cmp(&a.closes_gap).then(gain_b.cmp(&gain_a)).then(other.mean_gain.cmp(&self.mean_gain))
    }
}

/// How many small efforts an effort is.
pub(super) fn units(effort: Effort) -> i64 {
    match effort {
        Effort::Small => 1,
        Effort::Medium => 2,
        Effort::Large => 4,
    }
}

/// Ranks candidates that come in file order.
pub(super) fn rank(mut candidates: Vec<Candidate>) -> Vec<RankedHint> {
    candidates.sort_by(Candidate::compare);
    candidates.into_iter().map(|candidate| candidate.hint).collect()
}
