//! Helpful pages for everything that is not there.

use leptos::prelude::*;

use crate::app::frame::words;
use crate::app::navigation::HEADING;
use crate::app::route::Route;
use crate::app::session::session;
use crate::app::texts;

/// An address that leads nowhere.
#[component]
pub fn NotFound(
    /// What was asked for.
    path: String,
) -> impl IntoView {
    view! {
        <h1 id=HEADING class="kern-heading-large">
            {move || words().not_found}
        </h1>
        <p class="kern-body">{move || (words().not_found_body)(&path)}</p>
        <Ways />
    }
}

/// A question or principle that the questionnaire does not have.
#[component]
pub fn Unknown(
    /// What is missing, in a sentence.
    text: String,
) -> impl IntoView {
    view! {
        <h1 id=HEADING class="kern-heading-large">
            {move || words().not_found}
        </h1>
        <p class="kern-body">{text}</p>
        <Ways />
    }
}

/// Ways on from a place that leads nowhere.
#[component]
fn Ways() -> impl IntoView {
    let session = session();
    view! {
        <p class="button-row">
            <Show when=move || session.is_open()>
                <a class="kern-link" href=Route::Hub.to_string()>
                    {move || words().to_hub}
                </a>
            </Show>
            <a class="kern-link" href=Route::Start.to_string()>
                {move || words().to_start}
            </a>
        </p>
    }
}

/// A place of an audit while none is open: offers those in storage, and comes back here.
#[component]
pub fn NeedsAudit() -> impl IntoView {
    let session = session();
    let audits = Memo::new(move |_| session.holdings.with(|holdings| holdings.audits.clone()));
    let unreadable = Memo::new(move |_| session.holdings.with(|holdings| holdings.unreadable.len()));
    // Whoever had an audit open that cannot be read any more must not be told that there never was one.
    let title = move || match unreadable.get() {
        0 => words().needs_audit_title.to_owned(),
        count => (words().unreadable_title)(count),
    };
    let label = move |name: &str| (words().resume)(&texts::shown_name(name, session.wording.get()));
    view! {
        <h1 id=HEADING class="kern-heading-large">
            {title}
        </h1>
        <p class="kern-body">{move || words().needs_audit_body}</p>
        <ul class="plain-list">
            <For each=move || audits.get() key=|summary| summary.id.clone() let:summary>
                <li>
                    <button
                        type="button"
                        class="kern-btn kern-btn--secondary"
                        on:click={
                            let id = summary.id.clone();
                            move |_| {
                                session.open_stored(&id);
                            }
                        }
                    >
                        <span class="kern-label">{move || label(&summary.name)}</span>
                    </button>
                </li>
            </For>
        </ul>
        <p>
            <a class="kern-link" href=Route::Start.to_string()>
                {move || words().to_start}
            </a>
        </p>
    }
}

/// The questionnaire is on its way.
#[component]
pub fn Loading() -> impl IntoView {
    view! {
        <h1 id=HEADING class="kern-heading-large">
            {move || words().loading}
        </h1>
    }
}
