//! Taking the overview along: the table for spreadsheets, all audits in one file, paper.

use leptos::prelude::*;

use super::shown::Shown;
use super::words;
use crate::app::browser::{clock, download, print};
use crate::app::components::icon::Icon;
use crate::app::frame::{announce_saved_file, tell};
use crate::app::gathering::Origin;
use crate::app::keeper;
use crate::app::texts::{self, Overview};
use crate::exchange::{COLLECTION_LIMIT, Table, write_collection};

/// The buttons.
#[component]
pub(super) fn Take(shown: Shown) -> impl IntoView {
    let button = |icon: &'static str, label: fn(&Overview) -> &'static str, act: fn(Shown)| {
        view! {
            <button type="button" class="kern-btn kern-btn--secondary" on:click=move |_| act(shown)>
                <Icon name=icon />
                <span class="kern-label">{move || label(words())}</span>
            </button>
        }
    };
    view! {
        <section class="part stack screen-only" aria-labelledby="mitnehmen">
            <h2 id="mitnehmen" class="kern-heading-medium">
                {move || words().take}
            </h2>
            <p class="kern-body">{move || words().take_lead} " " {move || words().bundle_hint}</p>
            <div class="button-row">
                {button("download", |words| words.csv, save_table)}
                {button("download", |words| words.bundle, save_bundle)}
                {button("draft", |words| words.print, |_| print::print())}
            </div>
        </section>
    }
}

/// `uebersicht-2026-11-22`
fn stem(shown: Shown) -> String {
    let stem = texts::overview(shown.session().wording.get_untracked()).file_stem;
    clock::today().map_or_else(|| stem.to_owned(), |day| format!("{stem}-{day}"))
}

fn save_table(shown: Shown) {
    let table = untrack(|| {
        let facts = shown.facts()?;
        let columns = shown.columns(&facts);
        let rows = shown.found.with(|found| {
            shown.gathering().pool.with(|pool| {
                let rows = found.iter().filter_map(|index| pool.rows.get(*index));
                let cells =
                    rows.map(|row| columns.iter().map(|column| facts.plain(&column.value(&row.entry))).collect());
                cells.collect()
            })
        });
        let head = columns.iter().map(|column| facts.title(column)).collect();
        Some(Table { caption: String::new(), head, rows })
    });
    let Some(table) = table else { return };
    let saved = download::text(&format!("{}.csv", stem(shown)), "text/csv;charset=utf-8", &table.csv());
    announce_saved_file(shown.session(), saved);
}

fn save_bundle(shown: Shown) {
    let session = shown.session();
    session.flush();
    let texts = untrack(|| {
        shown.found.with(|found| {
            shown.gathering().pool.with(|pool| {
                let text = |index: &usize| match pool.origins.get(*index)? {
                    Origin::File(_, text) => Some(text.clone()),
                    Origin::Stored => {
                        let sealed = keeper::open(&pool.rows.get(*index)?.entry.audit)?;
                        Some(session.file_text(&sealed.audit))
                    }
                };
                found.iter().filter_map(text).collect::<Vec<_>>()
            })
        })
    });
    if texts.iter().map(String::len).sum::<usize>() > COLLECTION_LIMIT - texts.len() * 2 - 100 {
        tell(session, |wording| texts::overview(wording).bundle_too_large.to_owned(), false);
        return;
    }
    let text = write_collection(texts.iter().map(String::as_str));
    let name = format!("{}.selbstaudit-sammlung.json", stem(shown));
    announce_saved_file(session, download::text(&name, "application/json", &text));
}
