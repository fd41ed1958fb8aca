//! How far a principle or category is from what the team wants to reach.

use super::{Millionths, Part};
use crate::audit::Audit;

/// A target score and how much is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TargetGap {
    /// What is to be reached.
    pub target: Millionths,
    /// Target minus score; zero or less where it is reached, none while there is no score.
    pub gap: Option<Millionths>,
}

impl TargetGap {
    /// True where the score is at the target or above it.
    pub fn is_reached(&self) -> bool {
        self.gap.is_some_and(|gap| gap <= Millionths::ZERO)
    }
}

/// The target of a principle or category as it holds in the audit's phase, against its figures; none where no target
/// is set.
pub fn target_gap(audit: &Audit, id: &str, part: &Part) -> Option<TargetGap> {
    // A file of another program may hold anything that is a number.
    let target = audit.target(id).map(|share| Millionths::from_f64(share).clamp(Millionths::ZERO, Millionths::ONE))?;
    Some(TargetGap { target, gap: part.score.map(|score| target - score) })
}
