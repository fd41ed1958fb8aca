//! One service in the table, and the way to its audit.

use leptos::prelude::*;

use super::cells::{Facts, is_figure};
use super::shown::Shown;
use crate::app::components::data_table::cell;
use crate::app::dropping::{self, arrivals};
use crate::app::frame::tell;
use crate::app::gathering::Origin;
use crate::app::leaving::leave_open;
use crate::app::route::Route;
use crate::app::texts;
use crate::audit::AuditId;
use crate::portfolio::Column;

/// The id of what opens the audit at an index.
pub(super) fn anchor(index: usize) -> String {
    format!("leistung-{index}")
}

/// The cells of the audit at an index.
pub(super) fn row(shown: Shown, facts: &Facts, columns: &[Column], index: usize) -> AnyView {
    shown.gathering().pool.with_untracked(|pool| {
        let (Some(row), Some(origin)) = (pool.rows.get(index), pool.origins.get(index)) else { return ().into_any() };
        let cells = columns.iter().map(|column| match column {
            Column::Name => {
                let name = texts::shown_name(&row.entry.service.name, facts.tongue);
                cell(true, false, opener(shown, facts, index, name, *origin == Origin::Stored))
            }
            column => {
                let value = column.value(&row.entry);
                cell(false, is_figure(column), facts.content(&value))
            }
        });
        view! { <tr class="kern-table__row">{cells.collect_view()}</tr> }.into_any()
    })
}

/// The name, which opens the audit.
fn opener(shown: Shown, facts: &Facts, index: usize, name: String, is_stored: bool) -> AnyView {
    let words = texts::overview(facts.wording);
    let what = if is_stored { words.open_stored } else { words.open_file };
    let label = format!("{name}, {what}");
    let arrivals = arrivals();
    let open = move |_| {
        let chosen = shown
            .gathering()
            .pool
            .with_untracked(|pool| Some((pool.rows.get(index)?.entry.audit.clone(), pool.origins.get(index)?.clone())));
        match chosen {
            Some((id, Origin::Stored)) => open_stored(shown, id),
            Some((_, Origin::File(name, text))) => {
                let origin = name.map_or(dropping::Origin::Text, dropping::Origin::File);
                arrivals.receive_from(shown.session(), origin, &text);
            }
            None => {}
        }
    };
    view! {
        <button type="button" class="overview__name" id=anchor(index) aria-label=label on:click=open>
            {name}
        </button>
        {(!is_stored).then(|| view! { <span class="overview__origin">{words.from_file}</span> })}
    }
    .into_any()
}

fn open_stored(shown: Shown, id: AuditId) {
    let session = shown.session();
    if session.open.with_untracked(|open| open.as_ref().is_some_and(|open| open.history.audit().id == id))
        && !untrack(|| session.is_example())
    {
        session.go(&Route::Result);
        return;
    }
    leave_open(session, move || {
        if session.open_stored(&id) {
            session.go(&Route::Result);
        } else {
            tell(session, |wording| texts::files(wording).cannot_open.to_owned(), false);
            session.read_holdings();
        }
    });
}
