//! The parts of which the view is made: an alert, a count, the list of everything that is wrong with one file.

use leptos::prelude::*;

use crate::app::browser::fetch::FetchFault;
use crate::app::components::icon::Icon;
use crate::app::texts::{self, Wording};
use crate::questionnaire::{Diagnostic, Severity};

/// So many diagnostics of one file are shown; one mistake can cause thousands.
const SHOWN: usize = 100;

/// A box that says how things are: `info`, `success`, `warning` or `danger`.
pub(in crate::app::views) fn alert(kind: &'static str, title: String, body: Option<String>) -> AnyView {
    view! {
        <div class=format!("kern-alert kern-alert--{kind}")>
            <div class="kern-alert__header">
                <Icon name=kind />
                <p class="kern-title">{title}</p>
            </div>
            {body.map(|body| view! { <div class="kern-alert__body"><p class="kern-body">{body}</p></div> })}
        </div>
    }
    .into_any()
}

/// Why a file did not arrive.
pub(super) fn fault_text(fault: &FetchFault, words: &texts::Diagnostics) -> String {
    match fault {
        FetchFault::Status(status) => (words.status)(*status),
        FetchFault::Unreachable => words.unreachable.to_owned(),
    }
}

/// How many errors and warnings there are.
pub(super) fn count(diagnostics: &[Diagnostic], words: &texts::Diagnostics) -> String {
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count();
    (words.count)(errors, diagnostics.len() - errors)
}

/// Every diagnostic of a file, errors first.
pub(in crate::app::views) fn list(diagnostics: &[Diagnostic], wording: Wording) -> Option<AnyView> {
    if diagnostics.is_empty() {
        return None;
    }
    let words = texts::diagnostics(wording);
    let mut sorted: Vec<&Diagnostic> = diagnostics.iter().collect();
    // Stable: within one severity the order of the file stays.
    sorted.sort_by_key(|diagnostic| diagnostic.severity != Severity::Error);
    let rows = sorted.iter().take(SHOWN).map(|diagnostic| row(diagnostic, wording)).collect_view();
    let rest = diagnostics.len().saturating_sub(SHOWN);
    let view = view! {
        <ol class="plain-list diagnostic-list">{rows}</ol>
        {(rest > 0).then(|| view! { <p class="kern-body">{(words.more)(rest)}</p> })}
    };
    Some(view.into_any())
}

fn row(diagnostic: &Diagnostic, wording: Wording) -> AnyView {
    let words = texts::diagnostics(wording);
    let place = &diagnostic.place;
    let position = place.position.map(|(line, column)| (words.position)(line, column));
    let path = place.path.clone();
    let between = (position.is_some() && path.is_some()).then_some(", ");
    let has_place = position.is_some() || path.is_some();
    let place = has_place.then(|| {
        view! {
            <p class="kern-body">
                {words.place} " " {position} {between} {path.map(|path| view! { <code>{path}</code> })}
            </p>
        }
    });
    item(diagnostic, place.into_any(), ().into_any(), wording)
}

/// An entry of a list of problems: how bad it is and what it is, what to do, its code; and more before and behind
/// what to do.
pub fn item(diagnostic: &Diagnostic, before_advice: AnyView, behind_advice: AnyView, wording: Wording) -> AnyView {
    let words = texts::diagnostics(wording);
    let (kind, severity) = match diagnostic.severity {
        Severity::Error => ("danger", words.error),
        Severity::Warning => ("warning", words.warning),
    };
    view! {
        <li class="diagnostic-list__item">
            <p class="kern-body diagnostic-list__message">
                <span class=format!("kern-badge kern-badge--{kind} kern-badge--small")>
                    <Icon name=kind />
                    <span class="kern-label kern-label--small">{severity}</span>
                </span>
                <span>{diagnostic.message(wording.tongue())}</span>
            </p>
            {before_advice}
            <p class="kern-body">
                <strong>{words.advice}</strong>
                " "
                {diagnostic.advice(wording.tongue())}
            </p>
            {behind_advice}
            <p class="kern-body kern-body--small kern-body--muted">{words.code} " " <code>{diagnostic.code.id()}</code></p>
        </li>
    }
    .into_any()
}
