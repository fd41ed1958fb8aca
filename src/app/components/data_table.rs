//! Tables: the numbers behind a chart, for reading and for taking along.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::icon::Icon;
use crate::app::browser::{clipboard, page};
use crate::app::session::session;
use crate::app::texts;
use crate::exchange::{Cell, Table};

/// The frame of a table: a region that scrolls by itself where the screen is narrow, so that the page does not.
pub fn frame(caption: String, head: Vec<(String, bool)>, rows: AnyView) -> AnyView {
    let label = caption.clone();
    view! {
        <div class="kern-table-responsive" role="group" tabindex="0" aria-label=label>
            <table class="kern-table kern-table--small">
                <caption class="kern-title">{caption}</caption>
                <thead class="kern-table__head">
                    <tr class="kern-table__row">
                        {head
                            .into_iter()
                            .map(|(text, numeric)| {
                                view! {
                                    <th scope="col" class="kern-table__header" class=("kern-table__header--numeric", numeric)>
                                        {text}
                                    </th>
                                }
                            })
                            .collect_view()}
                    </tr>
                </thead>
                <tbody class="kern-table__body">{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// One cell of a body row; the first names the row.
pub fn cell(first: bool, numeric: bool, content: AnyView) -> AnyView {
    if first {
        view! {
            <th scope="row" class="kern-table__header">
                {content}
            </th>
        }
        .into_any()
    } else {
        view! {
            <td class="kern-table__cell" class=("kern-table__cell--numeric", numeric)>
                {content}
            </td>
        }
        .into_any()
    }
}

fn row(cells: Vec<Cell>) -> AnyView {
    // A number alone names nothing: where it comes first, the cell behind it names the row.
    let name = usize::from(cells.first().is_some_and(|first| first.numeric));
    let cells = cells.into_iter().enumerate().map(|(index, Cell { text, numeric, language })| {
        let lang = language.map(|language| language.as_str().to_owned());
        cell(index == name, numeric, view! { <span lang=lang>{text}</span> }.into_any())
    });
    view! { <tr class="kern-table__row">{cells.collect_view()}</tr> }.into_any()
}

/// A table with a button that copies it.
#[component]
pub fn DataTable(
    /// What it holds.
    table: Table,
) -> impl IntoView {
    let tsv = table.tsv();
    let numeric = |index: usize| table.rows.first().and_then(|row| row.get(index)).is_some_and(|cell| cell.numeric);
    let head = table.head.iter().enumerate().map(|(index, text)| (text.clone(), numeric(index))).collect();
    let rows = table.rows.iter().cloned().map(row).collect_view().into_any();
    view! {
        {frame(table.caption.clone(), head, rows)}
        <Copy text=tsv which=table.caption />
    }
}

/// What became of copying.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Copied {
    Done,
    /// The browser refused: the text is shown for copying by hand.
    ByHand,
}

#[component]
fn Copy(text: String, which: String) -> impl IntoView {
    let session = session();
    let words = move || texts::result(session.wording.get());
    let name = StoredValue::new(which);
    let name = move || name.with_value(|which| format!("{}: {which}", words().copy_table));
    let copied = RwSignal::new(None::<Copied>);
    let area = NodeRef::<html::Textarea>::new();
    let text = StoredValue::new(text);
    let copy = move |_| {
        spawn_local(async move {
            let outcome = if clipboard::copy(&text.get_value()).await { Copied::Done } else { Copied::ByHand };
            // The view may be gone by now.
            let _ = copied.try_set(Some(outcome));
            let words = texts::result(session.wording.get_untracked());
            page::announce(match outcome {
                Copied::Done => words.copied,
                Copied::ByHand => words.copy_by_hand,
            });
        });
    };
    Effect::new(move |_| {
        if let Some(area) = area.get() {
            let _ = area.focus();
            area.select();
        }
    });
    view! {
        <div class="copy screen-only">
            <button type="button" class="kern-btn kern-btn--tertiary" aria-label=name on:click=copy>
                <Icon name="content-copy" />
                <span class="kern-label">{move || words().copy_table}</span>
            </button>
            {move || {
                copied
                    .get()
                    .map(|copied| match copied {
                        Copied::Done => view! { <p class="kern-body kern-body--small">{words().copied}</p> }.into_any(),
                        Copied::ByHand => {
                            view! {
                                <p class="kern-body kern-body--small">{words().copy_by_hand}</p>
                                <textarea
                                    class="raw"
                                    rows="6"
                                    readonly
                                    spellcheck="false"
                                    aria-label=name()
                                    node_ref=area
                                >
                                    {text.get_value()}
                                </textarea>
                            }
                                .into_any()
                        }
                    })
            }}
        </div>
    }
}
