//! What is wrong with what the host decided. Whoever reads it can go on working; whoever runs the site can mend it.

use leptos::prelude::*;

use super::words;
use crate::app::host::host;
use crate::app::session::session;
use crate::app::views::diagnostics::parts::{alert, list};
use crate::questionnaire::Severity;

/// The problems of `config.yaml`; nothing while there are none.
#[component]
pub(super) fn HostProblems() -> impl IntoView {
    let (session, host) = (session(), host());
    let diagnostics = Memo::new(move |_| host.diagnostics());
    move || {
        let (words, diagnostics) = (words(), diagnostics.get());
        if diagnostics.is_empty() {
            return None;
        }
        let is_broken = diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error);
        let title = if is_broken { words.host_broken } else { words.host_warned };
        Some(view! {
            <section class="stack" aria-labelledby="einstellungen">
                <h2 id="einstellungen" class="kern-heading-medium">
                    {words.host}
                </h2>
                {alert("warning", title.to_owned(), Some(words.host_body.to_owned()))}
                {list(&diagnostics, session.wording.get())}
            </section>
        })
    }
}
