//! The table of the services. Of a long list only a portion is in the page; the first column and the headings stay in
//! sight while the frame scrolls.

use leptos::prelude::*;

use super::cells::{Facts, is_figure};
use super::columns::Columns;
use super::row::{anchor, row};
use super::shown::Shown;
use super::words;
use crate::app::browser::page;
use crate::app::components::icon::Icon;
use crate::app::components::portions::{More, PORTION};
use crate::app::shared::Shared;
use crate::portfolio::{Column, Sorting};

/// So many rows are on paper at most.
const PRINTED: usize = 500;

/// The table with the choice of its columns.
#[component]
pub(super) fn Table(shown: Shown) -> impl IntoView {
    let portion = RwSignal::new(PORTION);
    let printing = window_event_listener(leptos::ev::beforeprint, move |_| {
        portion.update(|portion| *portion = (*portion).max(PRINTED));
    });
    on_cleanup(move || printing.remove());
    let count = Memo::new(move |_| shown.found.with(Vec::len));
    let first_of =
        move |place: usize| anchor(shown.found.with_untracked(|found| found.get(place).copied()).unwrap_or_default());
    view! {
        <section class="part stack overview__table">
            <h2 class="kern-heading-medium">
                {move || words().table}
            </h2>
            <p class="kern-body screen-only">{move || words().table_hint}</p>
            <Columns shown=shown />
            {move || (count.get() == 0).then(|| view! { <p class="kern-body">{words().nothing_found}</p> })}
            {move || frame(shown, portion)}
            <More shown=portion count=count anchor=Callback::new(first_of) />
        </section>
    }
}

/// Made anew when the columns, the language or what was read changes; while somebody types only rows come and go.
fn frame(shown: Shown, portion: RwSignal<usize>) -> Option<AnyView> {
    shown.gathering().pool.track();
    let facts = Shared::new(shown.facts()?);
    let columns = Shared::new(shown.columns(&facts));
    let caption = move || shown.found.with(|found| (words().found)(found.len(), shown.all.with(Vec::len)));
    let heads = columns.iter().map(|column| head(shown, &facts, column.clone())).collect_view();
    let rows = move || shown.found.with(|found| found.iter().take(portion.get()).copied().collect::<Vec<_>>());
    let view = view! {
        <div class="kern-table-responsive" role="group" tabindex="0" aria-label=move || words().table>
            <table class="kern-table kern-table--small">
                <caption class="kern-title">{caption}</caption>
                <thead class="kern-table__head">
                    <tr class="kern-table__row">{heads}</tr>
                </thead>
                <tbody class="kern-table__body">
                    <For each=rows key=|index| *index let:index>
                        {row(shown, &facts, &columns, index)}
                    </For>
                </tbody>
            </table>
        </div>
    };
    Some(view.into_any())
}

/// A heading that sorts.
fn head(shown: Shown, facts: &Facts, column: Column) -> AnyView {
    let sorting = shown.gathering().sorting;
    let (title, is_numeric) = (facts.title(&column), is_figure(&column));
    let (own, name) = (column.clone(), title.clone());
    let direction =
        Memo::new(move |_| sorting.with(|sorting| (sorting.column == own).then_some(sorting.is_descending)));
    let sort = move |_| {
        // Figures are asked for from the lowest first as names are: what lies low needs looking after.
        let is_descending = direction.get_untracked() == Some(false);
        sorting.set(Sorting { column: column.clone(), is_descending });
        page::announce(&(words_now(shown).sorted)(&name, is_descending));
    };
    let aria_sort = move || match direction.get() {
        None => "none",
        Some(false) => "ascending",
        Some(true) => "descending",
    };
    let icon = move || {
        direction.get().map(|is_descending| {
            if is_descending {
                view! { <Icon name="arrow-down" /> }
            } else {
                view! { <Icon name="arrow-up" /> }
            }
        })
    };
    view! {
        <th
            scope="col"
            class="kern-table__header"
            class=("kern-table__header--numeric", is_numeric)
            aria-sort=aria_sort
        >
            <button type="button" class="overview__sort" on:click=sort>
                <span>{title}</span>
                {icon}
            </button>
        </th>
    }
    .into_any()
}

fn words_now(shown: Shown) -> &'static crate::app::texts::Overview {
    crate::app::texts::overview(shown.session().wording.get_untracked())
}
