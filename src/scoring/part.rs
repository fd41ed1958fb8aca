//! The figures of a principle, of a category or of everything.

use super::Millionths;
use super::figures::Figures;
use super::requirement::Cap;
use super::tally::Tally;
use crate::questionnaire::Rules;

/// In words: how well a part does (rules, section „Rating“). Always shown as word, symbol and colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rating {
    /// „erfüllt“.
    Met,
    /// „teilweise erfüllt“.
    Partly,
    /// „nicht erfüllt“.
    NotMet,
    /// „zu wenig beantwortet“: below the minimal coverage.
    TooLittle,
    /// Nothing to rate: no question is applicable, or none is answered where the file asks for no coverage.
    NoScore,
}

/// The figures of a part. A score is never shown without its coverage; while coverage is below 1 the range stands
/// beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// None where nothing is answered.
    pub score: Option<Millionths>,
    /// Lowest and highest score that the open questions still allow; none where no question is applicable.
    pub range: Option<(Millionths, Millionths)>,
    /// Answered share of the applicable questions' weight; none where no question is applicable.
    pub coverage: Option<Millionths>,
    /// How many applicable questions have a level: the x of „x von y“.
    pub answered: usize,
    /// How many questions are applicable, that is in scope and not „nicht anwendbar“: the y of „x von y“.
    pub applicable: usize,
    /// How many questions are asked.
    pub in_scope: usize,
    /// How many of them are „nicht anwendbar“.
    pub not_applicable: usize,
    /// How many of them are „zu klären“.
    pub unclear: usize,
    /// The rating, requirements included.
    pub rating: Rating,
}

impl Part {
    /// Rounds the figures once and rates them.
    pub(super) fn new(figures: Figures, tally: &Tally, rules: &Rules, cap: Cap) -> Self {
        let score = figures.score.map(Millionths::from_f64);
        let coverage = tally.coverage();
        Self {
            score,
            range: figures.range.map(|(low, high)| (Millionths::from_f64(low), Millionths::from_f64(high))),
            coverage,
            answered: tally.answered,
            applicable: tally.applicable,
            in_scope: tally.in_scope,
            not_applicable: tally.not_applicable,
            unclear: tally.unclear,
            rating: rate(score, coverage, rules, cap),
        }
    }

    /// The range while it says more than the score: some questions are open.
    pub fn open_range(&self) -> Option<(Millionths, Millionths)> {
        self.range.filter(|_| self.coverage.is_some_and(|coverage| coverage < Millionths::ONE))
    }

    /// How far the score lies above that of the same part before a change; none where either has no score.
    pub fn gain_over(&self, before: &Self) -> Option<Millionths> {
        Some(self.score? - before.score?)
    }
}

/// Bands and minimal coverage are compared in millionths. Requirements lower the rating, never the number.
fn rate(score: Option<Millionths>, coverage: Option<Millionths>, rules: &Rules, cap: Cap) -> Rating {
    if coverage.is_some_and(|coverage| coverage < Millionths::from_f64(rules.min_coverage)) {
        return Rating::TooLittle;
    }
    let Some(score) = score else {
        return Rating::NoScore;
    };
    let is_partly = score >= Millionths::from_f64(rules.bands.partly);
    let is_met = score >= Millionths::from_f64(rules.bands.met);
    match cap {
        Cap::Free if is_met => Rating::Met,
        Cap::Free | Cap::Partly if is_partly => Rating::Partly,
        Cap::Free | Cap::Partly | Cap::NotMet => Rating::NotMet,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(score: Option<i64>) -> Part {
        Part {
            score: score.map(Millionths::new),
            range: None,
            coverage: None,
            answered: 0,
            applicable: 0,
            in_scope: 0,
            not_applicable: 0,
            unclear: 0,
            rating: Rating::NoScore,
        }
    }

    #[track_caller]
    fn case(after: Option<i64>, before: Option<i64>, gain: Option<i64>) {
        assert_eq!(part(after).gain_over(&part(before)), gain.map(Millionths::new));
    }

    #[test]
    fn a_gain_is_the_difference_of_two_scores() {
        case(Some(583_333), Some(500_000), Some(83_333));
        case(Some(500_000), Some(583_333), Some(-83_333));
        case(Some(500_000), Some(500_000), Some(0));
    }

    #[test]
    fn without_a_score_on_both_sides_there_is_no_gain() {
        case(Some(500_000), None, None);
        case(None, Some(500_000), None);
        case(None, None, None);
    }
}
