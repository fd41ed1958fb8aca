//! The result: what the answers mean, what to do next, and why. Every figure comes from the assessment.

pub(super) mod charts;
mod evidence;
mod facts;
mod gaps;
mod head;
mod hints;
mod lists;
mod maturity;
mod take;
mod targets;
mod total;
mod what_if;
mod why;

use leptos::prelude::*;

use crate::app::browser::page;
use crate::app::navigation::HEADING;
use crate::app::route::Route;
use crate::app::session::session;
use crate::app::texts::ResultWords;
use crate::app::views::editions::UpdateNote;
use facts::Facts;
use hints::Choice;

/// The result of the open audit.
#[component]
pub fn ResultView() -> impl IntoView {
    let session = session();
    let facts = Memo::new(move |_| Facts::of(session));
    // What was chosen on this page outlives a change of language.
    let choice = Choice::new(facts);
    let result = move || {
        let Some(facts) = facts.get() else { return ().into_any() };
        if facts.assessment.total.answered == 0 {
            return empty(&facts);
        }
        let sections = sections(&facts);
        let links = sections.iter().map(|(id, title)| view! { <li>{section_link(id, title)}</li> }).collect_view();
        let contents = view! {
            <nav class="result__contents screen-only" aria-labelledby="result-contents">
                <h2 class="kern-label" id="result-contents">
                    {facts.words.on_this_page}
                </h2>
                <ul>{links}</ul>
            </nav>
        };
        view! {
            <div class="result">
                {head::head(&facts, contents.into_any())}
                <UpdateNote />
                {maturity::maturity(&facts)}
                <div class="result__top">{gaps::gaps(&facts)} {total::total(&facts)}</div>
                {charts::charts(&facts)}
                {hints::hints(&facts, choice)}
                {why::why(&facts)}
                {evidence::evidence(&facts)}
                {lists::open(&facts)}
                {lists::measures(&facts)}
                {lists::snapshots(&facts)}
                {take::take(&facts)}
            </div>
        }
        .into_any()
    };
    view! {
        {result}
        <targets::Targets />
    }
}

/// The sections that this result has: the id of each heading, and what it says.
fn sections(facts: &Facts) -> Vec<(&'static str, &'static str)> {
    let words: &ResultWords = facts.words;
    let mut sections = vec![
        (gaps::ID, words.gaps),
        (total::ID, words.total),
        (charts::ID, words.profile),
        (hints::ID, words.hints),
        (why::ID, words.why),
        (evidence::ID, words.evidence),
        (lists::OPEN, words.open),
    ];
    if maturity::is_shown(facts) {
        sections.insert(0, (maturity::ID, crate::app::texts::found_maturity(facts.wording).title));
    }
    if !facts.audit.measures.is_empty() {
        sections.push((lists::MEASURES, words.measures));
    }
    if !facts.audit.snapshots.is_empty() {
        sections.push((lists::SNAPSHOTS, words.snapshots));
    }
    sections.push((take::ID, words.take));
    sections.push((targets::ID, crate::app::texts::targets(facts.wording).title));
    sections
}

/// A link to a section. The address keeps naming this view, since a fragment of its own would name no place of the
/// app after a reload.
fn section_link(id: &'static str, label: &'static str) -> AnyView {
    view! {
        <a
            class="kern-link"
            href=Route::Result.to_string()
            on:click=move |event| {
                event.prevent_default();
                page::focus(id, true);
            }
        >
            {label}
        </a>
    }
    .into_any()
}

/// A section with its heading.
fn section(id: &'static str, title: &'static str, content: AnyView) -> AnyView {
    view! {
        <section class="result__section stack" aria-labelledby=id>
            <h2 class="kern-heading-medium" id=id>
                {title}
            </h2>
            {content}
        </section>
    }
    .into_any()
}

/// Nothing is answered yet: leads to the questions.
fn empty(facts: &Facts) -> AnyView {
    let words = facts.words;
    view! {
        <h1 id=HEADING class="kern-heading-large">
            {words.empty_title}
        </h1>
        <p class="kern-body">{words.empty_body}</p>
        <p>
            <a class="kern-btn kern-btn--primary" href=Route::Hub.to_string()>
                <span class="kern-label">{words.empty_action}</span>
            </a>
        </p>
    }
    .into_any()
}
