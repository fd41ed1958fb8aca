//! The ways in: choosing files, dropping them, pasting text. All lead to the same check and preview.

use leptos::prelude::*;

use super::words;
use crate::app::browser::files;
use crate::app::components::icon::Icon;
use crate::app::components::paste::Paste;
use crate::app::dropping::arrivals;
use crate::app::session::session;

/// The ways in.
#[component]
pub(super) fn Open() -> impl IntoView {
    let session = session();
    let arrivals = arrivals();
    view! {
        <section class="part stack" aria-labelledby="oeffnen">
            <h2 id="oeffnen" class="kern-heading-medium">
                {move || words().open}
            </h2>
            <p class="kern-body" id="oeffnen-hinweis">
                {move || words().open_hint}
            </p>
            <div class="drop-area">
                // The native input keeps its keyboard and screen reader behaviour; the label is what is seen.
                <div class="file-choice">
                    <input
                        type="file"
                        id="datei"
                        class="kern-sr-only"
                        multiple
                        accept=".json,.ndjson,.jsonl,.pdf,.html,application/json,application/pdf,text/html"
                        aria-describedby="oeffnen-hinweis"
                        on:change=move |event| arrivals.receive(session, files::chosen(&event))
                    />
                    <label for="datei" class="kern-btn kern-btn--primary">
                        <Icon name="drive-folder-upload" />
                        <span class="kern-label">{move || words().choose}</span>
                    </label>
                </div>
                <p class="kern-body">{move || words().drop}</p>
            </div>
            <Paste
                id="einfuegen"
                label=Signal::derive(|| words().paste_label)
                hint=Signal::derive(|| words().paste_hint)
                button=Signal::derive(|| words().paste_button)
                take=Callback::new(move |text: String| arrivals.receive_text(session, &text))
            />
        </section>
    }
}
