//! Services whose score stands apart, and by which rule.

use leptos::prelude::*;

use super::shown::Shown;
use super::words;
use crate::app::components::data_table::{cell, frame};
use crate::app::components::icon::Icon;
use crate::app::texts;
use crate::portfolio::{Extreme, FEWEST, Outlier, outliers};

/// So many are shown.
const MOST: usize = 100;

/// The rule and the list.
pub(super) fn apart(shown: Shown) -> Option<AnyView> {
    let facts = shown.facts()?;
    let words = words();
    let found: Vec<(Outlier, String)> = shown.of_settled(|entries| {
        let named = |outlier: Outlier| {
            let name = entries.get(outlier.index).map(|entry| entry.service.name.as_str()).unwrap_or_default();
            (outlier, texts::shown_name(name, facts.tongue))
        };
        outliers(&entries).into_iter().take(MOST).map(named).collect()
    });
    let row = |(outlier, name): (Outlier, String)| {
        let place = outlier.principle.map_or_else(|| words.total.to_owned(), |id| facts.principle(&id));
        let (icon, side) = match outlier.side {
            Extreme::Low => ("arrow-down", words.low),
            Extreme::High => ("arrow-up", words.high),
        };
        let side = view! { <span class="line-with-icon"><Icon name=icon /> {side}</span> }.into_any();
        view! {
            <tr class="kern-table__row">
                {cell(true, false, name.into_any())} {cell(false, false, place.into_any())}
                {cell(false, true, facts.score(Some(outlier.score)).into_any())}
                {cell(false, true, facts.score(Some(outlier.median)).into_any())} {cell(false, false, side)}
            </tr>
        }
    };
    let content = if found.is_empty() {
        view! { <p class="kern-body">{words.no_apart}</p> }.into_any()
    } else {
        let head = [
            (facts.title(&crate::portfolio::Column::Name), false),
            (words.place.to_owned(), false),
            (words.score.to_owned(), true),
            (words.median.to_owned(), true),
            (words.deviation.to_owned(), false),
        ];
        let rows = found.into_iter().map(row).collect_view().into_any();
        view! { <div class="overview__table">{frame(words.apart.to_owned(), head.to_vec(), rows)}</div> }.into_any()
    };
    Some(view! { <p class="kern-body">{(words.apart_rule)(FEWEST)}</p> {content} }.into_any())
}
