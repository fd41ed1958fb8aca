//! How many services meet each principle.

use leptos::prelude::*;

use super::cells::Facts;
use super::shown::Shown;
use super::words;
use crate::app::components::data_table::{cell, frame};
use crate::app::components::rating::slug;
use crate::portfolio::{Aggregate, PartSum, RatingCounts};
use crate::questionnaire::Principle;
use crate::report::format;

/// A table with a bar of shares in each row.
pub(super) fn spread(shown: Shown) -> Option<AnyView> {
    let facts = shown.facts()?;
    let words = words();
    let aggregate = shown.of_settled(|entries| Aggregate::of(entries));
    let ratings =
        RatingCounts::default().each().map(|(rating, _)| (format::rating(rating, facts.tongue).to_owned(), true));
    let head = [(words.principle.to_owned(), false), (words.share.to_owned(), false)].into_iter().chain(ratings);
    let head = head.chain([(words.mean_score.to_owned(), true)]).collect();
    let none = PartSum::default();
    let row = |principle: &Principle| row(&facts, principle, aggregate.principles.get(&principle.id).unwrap_or(&none));
    let rows = facts.questionnaire.principles().map(row).collect_view().into_any();
    let view = view! {
        <p class="kern-body">{words.spread_hint}</p>
        <div class="overview__table">{frame(words.spread.to_owned(), head, rows)}</div>
    };
    Some(view.into_any())
}

fn row(facts: &Facts, principle: &Principle, sum: &PartSum) -> AnyView {
    let title = view! { <span lang=facts.lang(&principle.title)>{facts.principle(&principle.id)}</span> };
    let counts = sum.ratings.each();
    let numbers = counts.map(|(_, count)| cell(false, true, count.to_string().into_any()));
    view! {
        <tr class="kern-table__row">
            {cell(true, false, title.into_any())} {cell(false, false, shares(&sum.ratings))} {numbers.into_iter().collect_view()}
            {cell(false, true, facts.score(sum.score.mean()).into_any())}
        </tr>
    }
    .into_any()
}

/// A bar of the shares. Decoration: the counts stand beside it.
fn shares(ratings: &RatingCounts) -> AnyView {
    let counts = ratings.each();
    let all = counts.iter().map(|(_, count)| count).sum::<usize>().max(1) as f64;
    let mut begin = 0.0;
    let pieces = counts.map(|(rating, count)| {
        let (x, width) = (begin, count as f64 * 100.0 / all);
        begin += width;
        // A slit between two pieces, so that they are told apart without colour.
        let width = (width - 0.6).max(0.0);
        view! { <rect x=x y="0" width=width height="8" class=format!("shares__piece shares__piece--{}", slug(rating))></rect> }
    });
    view! {
        <svg class="shares" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            {pieces.into_iter().collect_view()}
        </svg>
    }
    .into_any()
}
