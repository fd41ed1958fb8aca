//! Taking the result along: report, paper, table, file.

use leptos::prelude::*;

use super::charts::file_stem;
use super::facts::Facts;
use super::section;
use crate::app::browser::{download, print};
use crate::app::components::icon::Icon;
use crate::app::frame;
use crate::app::route::Route;
use crate::app::session::{Session, session};
use crate::app::shared::Shared;
use crate::app::texts;
use crate::exchange;

/// Id of the heading.
pub(super) const ID: &str = "mitnehmen";

/// Report, print, answers as a table, audit as a file.
pub(super) fn take(facts: &Shared<Facts>) -> AnyView {
    let session = session();
    let words = facts.words;
    let of_progress = texts::progress(facts.wording);
    let answers = facts.clone();
    let content = view! {
        <ul class="take plain-list">
            <li class="take__way">
                <a class="kern-btn kern-btn--primary" href=Route::Report.to_string()>
                    <Icon name="draft" />
                    <span class="kern-label">{words.report}</span>
                </a>
                <p class="kern-body kern-body--small">{words.report_help}</p>
            </li>
            {way(of_progress.freeze, of_progress.freeze_help, "check", move || {
                session.freeze("");
                frame::tell(session, |wording| texts::progress(wording).frozen.to_owned(), true);
            })}
            {way(words.print, words.print_help, "draft", print::print)}
            {way(words.csv, words.csv_help, "download", move || save_answers(session, &answers))}
            {way(
                words.file,
                words.file_help,
                "download",
                move || frame::announce_saved_file(session, session.download()),
            )}
        </ul>
    };
    view! { <div class="screen-only">{section(ID, words.take, content.into_any())}</div> }.into_any()
}

fn way(label: &'static str, help: &'static str, icon: &'static str, act: impl Fn() + 'static) -> AnyView {
    view! {
        <li class="take__way">
            <button type="button" class="kern-btn kern-btn--secondary" on:click=move |_| act()>
                <Icon name=icon />
                <span class="kern-label">{label}</span>
            </button>
            <p class="kern-body kern-body--small">{help}</p>
        </li>
    }
    .into_any()
}

fn save_answers(session: Session, facts: &Facts) {
    let table = exchange::answers_table(&facts.questionnaire, &facts.audit, &facts.assessment, facts.tongue);
    let saved = download::text(&format!("{}.csv", file_stem(facts, facts.words.csv_file)), "text/csv", &table.csv());
    if saved {
        frame::tell(session, |wording| texts::result(wording).csv_saved.to_owned(), false);
    } else {
        frame::announce_saved_file(session, false);
    }
}
