//! Search, filters, grouping.

use leptos::prelude::*;

use super::cells::column_of;
use super::shown::Shown;
use super::words;
use crate::app::browser::page;
use crate::app::components::field::{Choice, Field, search_field, select_field};
use crate::portfolio::{Facet, Filter};
use crate::scoring::Millionths;

/// Id of the search box; it takes the focus when everything is reset.
const BOX: &str = "suche";

/// The value of „ohne Angabe“ in a choice; what people entered has no white space around it.
const WITHOUT: &str = " ";

/// Coverages below which one may ask, in percent.
const LIMITS: [i64; 5] = [25, 50, 60, 75, 100];

/// What is looked for, and by what it is grouped.
#[component]
pub(super) fn Filters(shown: Shown) -> impl IntoView {
    let filter = shown.gathering().filter;
    let active = Memo::new(move |_| filter.with(count));
    let summary =
        move || if active.get() == 0 { words().filters.to_owned() } else { (words().filters_on)(active.get()) };
    // What was found is said once typing rests; what came in is said by whoever reads it.
    Effect::new(move |before: Option<(usize, usize)>| {
        let (found, all) = (shown.settled.with(Vec::len), shown.all.with(Vec::len));
        if before.is_some_and(|before| before.0 != found && before.1 == all) {
            page::announce(&(words().found)(found, all));
        }
        (found, all)
    });
    let reset = move |_| {
        filter.set(Filter::default());
        page::focus(BOX, false);
    };
    view! {
        <search class="overview__search stack screen-only" aria-label=move || words().search>
            <div class="overview__row">
                {search_field(
                    BOX,
                    || words().search_label,
                    || words().search_help,
                    Signal::derive(move || filter.with(|filter| filter.text.clone())),
                    move |text| filter.update(|filter| filter.text = text),
                )}
                {group_field(shown)}
            </div>
            <details class="kern-accordion fold" open=active.get_untracked() != 0>
                <summary class="kern-accordion__header">
                    <span class="kern-title kern-title--small">{summary}</span>
                </summary>
                <div class="kern-accordion__body overview__filters">
                    {Facet::ALL.map(|facet| facet_field(shown, facet)).into_iter().collect_view()} {coverage_field(filter)}
                    {gaps_field(filter)}
                </div>
            </details>
            <Show when=move || filter.with(|filter| !filter.is_empty())>
                <button type="button" class="kern-btn kern-btn--secondary" on:click=reset>
                    <span class="kern-label">{move || words().reset}</span>
                </button>
            </Show>
        </search>
    }
}

fn count(filter: &Filter) -> usize {
    filter.chosen.len() + usize::from(filter.with_gaps) + usize::from(filter.coverage_below.is_some())
}

/// The name of a property in the language of the screen.
pub(super) fn facet_title(shown: Shown, facet: Facet) -> String {
    shown.facts().map(|facts| facts.title(&column_of(facet))).unwrap_or_default()
}

fn facet_field(shown: Shown, facet: Facet) -> AnyView {
    let filter = shown.gathering().filter;
    let choices = move || {
        let all: Choice = (String::new(), words().every.to_owned());
        let Some(facts) = shown.facts() else { return vec![all] };
        shown.values.with(|values| {
            let own = values.iter().find(|(known, _)| *known == facet).into_iter().flat_map(|(_, values)| values);
            // „Ohne Angabe“ comes last.
            let (without, with): (Vec<_>, Vec<_>) = own.partition(|value| value.is_none());
            let option = |value: &Option<String>| {
                (value.clone().unwrap_or_else(|| WITHOUT.to_owned()), facts.facet(facet, value.as_deref()))
            };
            std::iter::once(all).chain(with.into_iter().chain(without).map(option)).collect()
        })
    };
    let value = Signal::derive(move || {
        filter.with(|filter| match filter.chosen.get(&facet) {
            None => String::new(),
            Some(None) => WITHOUT.to_owned(),
            Some(Some(value)) => value.clone(),
        })
    });
    let choose = move |value: String| {
        filter.update(|filter| {
            match value.as_str() {
                "" => filter.chosen.remove(&facet),
                WITHOUT => filter.chosen.insert(facet, None),
                _ => filter.chosen.insert(facet, Some(value)),
            };
        });
    };
    let id = format!("filter-{}", column_of(facet).key());
    let label = Signal::derive(move || facet_title(shown, facet));
    select_field(Field::labelled(id, label), choices, str::to_owned, value, choose)
}

fn coverage_field(filter: RwSignal<Filter>) -> AnyView {
    let choices = || {
        let limits = LIMITS.iter().map(|limit| (limit.to_string(), format!("{limit}\u{202f}%")));
        std::iter::once((String::new(), words().every.to_owned())).chain(limits).collect()
    };
    let value = Signal::derive(move || {
        let limit = filter.with(|filter| filter.coverage_below);
        limit.map(|limit| (limit.count() / 10_000).to_string()).unwrap_or_default()
    });
    select_field(
        Field::new("filter-beantwortet", || words().coverage_below),
        choices,
        str::to_owned,
        value,
        move |value: String| {
            let limit = value.parse().ok().map(|percent: i64| Millionths::new(percent * 10_000));
            filter.update(|filter| filter.coverage_below = limit);
        },
    )
}

fn gaps_field(filter: RwSignal<Filter>) -> AnyView {
    view! {
        <div class="kern-form-check">
            <input
                class="kern-form-check__checkbox"
                type="checkbox"
                id="filter-luecken"
                prop:checked=move || filter.with(|filter| filter.with_gaps)
                on:change=move |event| {
                    let is_on = event_target_checked(&event);
                    filter.update(|filter| filter.with_gaps = is_on);
                }
            />
            <label class="kern-label" for="filter-luecken">
                {move || words().with_gaps}
            </label>
        </div>
    }
    .into_any()
}

fn group_field(shown: Shown) -> AnyView {
    let group = shown.gathering().group;
    let key = |facet: Facet| column_of(facet).key();
    let choices = move || {
        let facets = Facet::GROUPS.into_iter().map(|facet| (key(facet), facet_title(shown, facet)));
        std::iter::once((String::new(), words().no_group.to_owned())).chain(facets).collect()
    };
    select_field(
        Field::new("gruppieren", || words().group),
        choices,
        str::to_owned,
        Signal::derive(move || group.get().map(key).unwrap_or_default()),
        move |value| group.set(Facet::GROUPS.into_iter().find(|facet| key(*facet) == value)),
    )
}
