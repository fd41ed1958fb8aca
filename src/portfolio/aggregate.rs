//! What many audits of one questionnaire come to together.

use std::collections::BTreeMap;

use super::{Entry, Sum};
use crate::questionnaire::{CategoryId, PrincipleId, QuestionId};
use crate::scoring::{Part, Rating};

/// How often each rating was given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RatingCounts {
    /// „erfüllt“.
    pub met: usize,
    /// „teilweise erfüllt“.
    pub partly: usize,
    /// „nicht erfüllt“.
    pub not_met: usize,
    /// „zu wenig beantwortet“.
    pub too_little: usize,
    /// Nothing to rate.
    pub no_score: usize,
}

/// Every rating, in the order in which they are told.
const RATINGS: [Rating; 5] = [Rating::Met, Rating::Partly, Rating::NotMet, Rating::TooLittle, Rating::NoScore];

impl RatingCounts {
    /// Each rating with how often it was given, the best first.
    pub fn each(mut self) -> [(Rating, usize); 5] {
        RATINGS.map(|rating| (rating, *self.of(rating)))
    }

    fn of(&mut self, rating: Rating) -> &mut usize {
        match rating {
            Rating::Met => &mut self.met,
            Rating::Partly => &mut self.partly,
            Rating::NotMet => &mut self.not_met,
            Rating::TooLittle => &mut self.too_little,
            Rating::NoScore => &mut self.no_score,
        }
    }
}

/// The figures of the same part in many audits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PartSum {
    /// The scores of those that have one.
    pub score: Sum,
    /// The coverages of those in which anything is applicable.
    pub coverage: Sum,
    /// The ratings of all.
    pub ratings: RatingCounts,
}

impl PartSum {
    fn add(&mut self, part: &Part) {
        self.score.add(part.score);
        self.coverage.add(part.coverage);
        *self.ratings.of(part.rating) += 1;
    }

    fn merge(&mut self, other: Self) {
        self.score += other.score;
        self.coverage += other.coverage;
        for (rating, count) in other.ratings.each() {
            *self.ratings.of(rating) += count;
        }
    }
}

/// The few figures of a group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Overall {
    /// How many audits.
    pub audits: usize,
    /// How many of them have a requirement gap.
    pub with_gaps: usize,
    /// Their totals.
    pub total: PartSum,
}

impl Overall {
    /// Takes an audit in.
    pub fn add(&mut self, entry: &Entry) {
        self.audits += 1;
        self.with_gaps += usize::from(!entry.gaps.is_empty());
        self.total.add(&entry.total);
    }

    fn merge(&mut self, other: Self) {
        self.audits += other.audits;
        self.with_gaps += other.with_gaps;
        self.total.merge(other.total);
    }
}

/// Everything that audits have in common. Two of them merged are that of all audits of both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Aggregate {
    /// Totals.
    pub overall: Overall,
    /// By category.
    pub categories: BTreeMap<CategoryId, PartSum>,
    /// By principle.
    pub principles: BTreeMap<PrincipleId, PartSum>,
    /// In how many audits a question is a requirement gap; questions that are one nowhere are left out.
    pub gaps: BTreeMap<QuestionId, usize>,
    /// In how many audits a question is open; questions that are open nowhere are left out.
    pub open: BTreeMap<QuestionId, usize>,
    /// In how many audits each question is asked and applicable, in file order.
    pub asked: Vec<usize>,
}

impl Aggregate {
    /// What these audits come to together.
    pub fn of<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Self {
        let mut aggregate = Self::default();
        for entry in entries {
            aggregate.add(entry);
        }
        aggregate
    }

    /// Takes an audit in.
    pub fn add(&mut self, entry: &Entry) {
        self.overall.add(entry);
        for (id, part) in &entry.categories {
            self.categories.entry(id.clone()).or_default().add(part);
        }
        for (id, part) in &entry.principles {
            self.principles.entry(id.clone()).or_default().add(part);
        }
        for id in &entry.gaps {
            *self.gaps.entry(id.clone()).or_default() += 1;
        }
        for id in &entry.open {
            *self.open.entry(id.clone()).or_default() += 1;
        }
        for (word, bits) in entry.asked.iter().enumerate() {
            let mut left = *bits;
            while left != 0 {
                // A 64-bit number has no more than 64 zeros at its end.
                let place = word * 64 + left.trailing_zeros() as usize;
                if let Some(count) = self.asked_at(place) {
                    *count += 1;
                }
                left &= left - 1;
            }
        }
    }

    /// The count of a question by its place.
    fn asked_at(&mut self, place: usize) -> Option<&mut usize> {
        if self.asked.len() <= place {
            self.asked.resize(place + 1, 0);
        }
        self.asked.get_mut(place)
    }

    /// Takes in what other audits come to.
    pub fn merge(&mut self, other: Self) {
        self.overall.merge(other.overall);
        for (id, sum) in other.categories {
            self.categories.entry(id).or_default().merge(sum);
        }
        for (id, sum) in other.principles {
            self.principles.entry(id).or_default().merge(sum);
        }
        for (id, count) in other.gaps {
            *self.gaps.entry(id).or_default() += count;
        }
        for (id, count) in other.open {
            *self.open.entry(id).or_default() += count;
        }
        for (place, more) in other.asked.into_iter().enumerate() {
            if let Some(count) = self.asked_at(place) {
                *count += more;
            }
        }
    }
}

/// The questions, each with its count and with how many audits it is asked in: the largest share of those first, of
/// equal shares the larger count, then by id. `asked` is [`Aggregate::asked`], `place` tells where a question stands in
/// the questionnaire.
pub fn most_common(
    counts: &BTreeMap<QuestionId, usize>,
    asked: &[usize],
    place: impl Fn(&QuestionId) -> Option<usize>,
) -> Vec<(QuestionId, usize, usize)> {
    let with_asked = |(id, count): (&QuestionId, &usize)| {
        // What counts is asked; so there are never fewer.
        let all = place(id).and_then(|place| asked.get(place)).map_or(*count, |all| *all.max(count));
        (id.clone(), *count, all)
    };
    let mut common: Vec<_> = counts.iter().map(with_asked).collect();
    common.sort_by(|(_, one, one_all), (_, other, other_all)| {
        (other * one_all).cmp(&(one * other_all)).then(other.cmp(one))
    });
    common
}
