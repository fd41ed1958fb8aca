//! Helpful pages for everything that is not there.

use leptos::prelude::*;

use crate::app::components::icon::Icon;
use crate::app::frame::words;
use crate::app::library::Source;
use crate::app::navigation::HEADING;
use crate::app::route::Route;
use crate::app::session::session;
use crate::audit::{Answer, Audit, Choice};
use crate::questionnaire::QuestionId;

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
    view! {
        <h1 id=HEADING class="kern-heading-large">
            {move || words().needs_audit_title}
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
                        <span class="kern-label">{move || (words().resume)(&summary.name)}</span>
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

/// The open audit's questionnaire is not to be had: says why, and leaves reading and saving.
#[component]
pub fn Unavailable() -> impl IntoView {
    let session = session();
    let audit = session.audit_now();
    let reference = audit.as_ref().map(|audit| audit.questionnaire.clone());
    let Some(reference) = reference else { return ().into_any() };
    let id = StoredValue::new(reference.id.clone());
    let source = Memo::new(move |_| id.with_value(|id| session.library.original(id)));
    view! {
        <h1 id=HEADING class="kern-heading-large">
            {move || words().unavailable_title}
        </h1>
        <div class="kern-alert kern-alert--warning">
            <div class="kern-alert__header">
                <Icon name="warning" />
                <p class="kern-title">
                    {move || (words().unavailable_body)(reference.id.as_str(), &reference.version)}
                </p>
            </div>
            <div class="kern-alert__body button-row">
                {move || match source.get() {
                    Some(Source::Missing(_)) => {
                        view! {
                            <p class="kern-body">{words().unreachable}</p>
                            <button
                                type="button"
                                class="kern-btn kern-btn--secondary"
                                on:click=move |_| id.with_value(|id| session.library.reload(id))
                            >
                                <span class="kern-label">{words().load_again}</span>
                            </button>
                        }
                            .into_any()
                    }
                    Some(Source::Broken(_)) => {
                        let place = id.with_value(|id| Route::Questionnaire(id.clone()).to_string());
                        view! {
                            <a class="kern-link" href=place>
                                {words().show_problems}
                            </a>
                        }
                            .into_any()
                    }
                    _ => ().into_any(),
                }}
            </div>
        </div>
        <div class="kern-table-responsive" role="region" tabindex="0" aria-labelledby=HEADING>
            <table class="kern-table">
                <thead class="kern-table__head">
                    <tr class="kern-table__row">
                        {move || {
                            words()
                                .unavailable_head
                                .map(|title| view! { <th scope="col" class="kern-table__header">{title}</th> })
                        }}
                    </tr>
                </thead>
                <tbody class="kern-table__body">{move || audit.as_ref().map(answer_rows)}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// What was answered, as far as it can be read without the questions.
fn answer_rows(audit: &Audit) -> AnyView {
    let words = words();
    let row = |(question, answer): (&QuestionId, &Answer)| {
        let choice = match &answer.choice {
            Some(Choice::Level(level)) => (words.unavailable_level)(*level),
            Some(Choice::NotApplicable(reason)) => (words.unavailable_not_applicable)(reason),
            Some(Choice::Unclear) => words.unavailable_unclear.to_owned(),
            None => String::new(),
        };
        let evidence = answer.evidence.iter().map(|evidence| format!("{} {}", evidence.title, evidence.reference));
        view! {
            <tr class="kern-table__row">
                <th scope="row" class="kern-table__header">
                    {question.to_string()}
                </th>
                <td class="kern-table__cell">{choice}</td>
                <td class="kern-table__cell">{answer.note.clone()}</td>
                <td class="kern-table__cell">{evidence.collect::<Vec<_>>().join("; ")}</td>
            </tr>
        }
    };
    audit.answers.iter().map(row).collect_view().into_any()
}
