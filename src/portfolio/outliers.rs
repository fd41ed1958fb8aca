//! Audits whose score stands apart from the others: a robust rule, since a few bad or very good services must not
//! hide themselves by moving the mean.
//!
//! The rule (Tukey's fences): of all scores of a part, the quartiles are taken; what lies more than one and a half
//! times their distance below the lower or above the upper one stands apart. The distance counts as five percentage
//! points at least, so that small differences are no news where nearly all are alike. Below eight scores nothing is
//! said.

use super::Entry;
use crate::audit::AuditId;
use crate::questionnaire::PrincipleId;
use crate::scoring::Millionths;

/// With fewer scores than this no audit stands apart.
pub const FEWEST: usize = 8;

/// The quartiles count as this far apart at least: five percentage points.
const LEAST_DISTANCE: i64 = 50_000;

/// On which side a score stands apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extreme {
    /// Far below the others.
    Low,
    /// Far above the others.
    High,
}

/// A score that stands apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outlier {
    /// Index of the audit among those looked at.
    pub index: usize,
    /// The audit.
    pub audit: AuditId,
    /// The principle; none for the total.
    pub principle: Option<PrincipleId>,
    /// Its score.
    pub score: Millionths,
    /// The middle score of all; of an even number the lower of the two in the middle.
    pub median: Millionths,
    /// On which side.
    pub side: Extreme,
}

/// What stands apart: in the total first, then by principle in file order; within each the lowest score first.
pub fn outliers(entries: &[&Entry]) -> Vec<Outlier> {
    let mut found = Vec::new();
    let totals = entries.iter().map(|entry| entry.total.score).collect();
    of_part(entries, None, totals, &mut found);
    // All audits of one edition have the same principles, in the same order.
    let Some(first) = entries.first() else { return found };
    for (at, (id, _)) in first.principles.iter().enumerate() {
        let score = |entry: &&Entry| entry.principles.get(at).filter(|(own, _)| own == id)?.1.score;
        of_part(entries, Some(id), entries.iter().map(score).collect(), &mut found);
    }
    found
}

fn of_part(
    entries: &[&Entry],
    principle: Option<&PrincipleId>,
    scores: Vec<Option<Millionths>>,
    found: &mut Vec<Outlier>,
) {
    let mut sorted: Vec<(Millionths, usize)> =
        scores.into_iter().enumerate().filter_map(|(index, score)| Some((score?, index))).collect();
    sorted.sort_unstable();
    let last = sorted.len().saturating_sub(1);
    let at = |place: usize| sorted.get(place).map(|(score, _)| *score);
    let quarter = last / 4;
    let (Some(low), Some(median), Some(high)) = (at(quarter), at(last / 2), at(last - quarter)) else { return };
    if sorted.len() < FEWEST {
        return;
    }
    // In halves of millionths, so that no digit is lost.
    let reach = 3 * (high - low).count().max(LEAST_DISTANCE);
    for (score, index) in &sorted {
        let side = match score.count() * 2 {
            twice if twice < low.count() * 2 - reach => Extreme::Low,
            twice if twice > high.count() * 2 + reach => Extreme::High,
            _ => continue,
        };
        let Some(entry) = entries.get(*index) else { continue };
        let audit = entry.audit.clone();
        found.push(Outlier { index: *index, audit, principle: principle.cloned(), score: *score, median, side });
    }
}
