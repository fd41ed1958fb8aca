//! The services by a property: how many, and what they come to together.

use leptos::prelude::*;

use super::filters::facet_title;
use super::shown::Shown;
use super::words;
use crate::app::components::data_table::{cell, frame};
use crate::portfolio::{self, Group};
use crate::report::format;

/// The table of the groups; nothing while nothing is grouped.
pub(super) fn groups(shown: Shown) -> Option<AnyView> {
    let facet = shown.gathering().group.get()?;
    let facts = shown.facts()?;
    let words = words();
    let title = facet_title(shown, facet);
    let groups = shown.of_settled(|entries| portfolio::groups(entries, facet));
    let ratings = portfolio::RatingCounts::default().each().map(|(rating, _)| rating);
    let heads = [words.services, words.mean_score, words.mean_coverage, words.services_with_gaps].map(str::to_owned);
    let heads = heads.into_iter().chain(ratings.map(|rating| format::rating(rating, facts.tongue).to_owned()));
    let head = std::iter::once((title.clone(), false)).chain(heads.map(|head| (head, true))).collect();
    let row = |group: Group| {
        let (overall, name) = (group.overall, facts.facet(facet, group.value.as_deref()));
        let value = group.value;
        let only = move |_| {
            let value = value.clone();
            shown.gathering().filter.update(|filter| drop(filter.chosen.insert(facet, value)));
        };
        let label = (words.only_group)(&name);
        let button = view! {
            <button type="button" class="overview__name" aria-label=label on:click=only>
                {name}
            </button>
        };
        let figures = [
            overall.audits.to_string(),
            facts.score(overall.total.score.mean()),
            facts.coverage(overall.total.coverage.mean()),
            overall.with_gaps.to_string(),
        ];
        let counts = overall.total.ratings.each().map(|(_, count)| count.to_string());
        let cells = figures.into_iter().chain(counts).map(|text| cell(false, true, text.into_any()));
        view! { <tr class="kern-table__row">{cell(true, false, button.into_any())} {cells.collect_view()}</tr> }
    };
    let rows = groups.into_iter().map(row).collect_view().into_any();
    let view = view! {
        <section class="part stack overview__table overview__groups">
            <h2 class="kern-heading-medium">
                {(words.groups)(&title)}
            </h2>
            {shown.mixed()} {frame((words.groups)(&title), head, rows)}
        </section>
    };
    Some(view.into_any())
}
