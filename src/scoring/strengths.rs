//! What already goes well.

use std::cmp::Reverse;

use super::{Assessment, PrincipleAssessment, Rating};

/// The best principles among those rated „erfüllt“, at most so many: highest score first, then file order.
pub fn strengths(assessment: &Assessment, most: usize) -> Vec<&PrincipleAssessment> {
    let mut best: Vec<_> = assessment.principles().filter(|principle| principle.part.rating == Rating::Met).collect();
    best.sort_by_key(|principle| Reverse(principle.part.score));
    best.truncate(most);
    best
}
