//! The open audit as a file or as text.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::words;
use crate::app::browser::{clipboard, clock};
use crate::app::components::icon::Icon;
use crate::app::frame::{announce_saved_file, tell};
use crate::app::session::session;
use crate::app::texts;
use crate::exchange;

/// Saving the open audit.
#[component]
pub(super) fn Save() -> impl IntoView {
    let session = session();
    let service = Memo::new(move |_| session.with_audit(|audit| audit.service.name.clone()));
    let is_open = Memo::new(move |_| session.is_open());
    let name = move || {
        let tongue = session.tongue.get();
        let service = service.get().unwrap_or_default();
        let day = clock::today().or_else(|| session.with_audit(|audit| audit.changed.date()).flatten());
        let file = day.map(|day| exchange::file_name(&service, day)).unwrap_or_default();
        (words().save_name)(&texts::shown_name(&service, tongue), &file)
    };
    // The text for copying by hand, where the browser has no clipboard for this page.
    let by_hand = RwSignal::new(None::<String>);
    let field = NodeRef::<html::Textarea>::new();
    Effect::new(move |_| {
        if let Some(field) = field.get()
            && let Some(text) = by_hand.get()
        {
            field.set_value(&text);
            let _ = field.focus();
            field.select();
        }
    });
    let copy = move || {
        let Some(audit) = session.audit_now() else { return };
        let text = session.file_text(&audit);
        spawn_local(async move {
            if clipboard::copy(&text).await {
                by_hand.set(None);
                tell(session, |tongue| texts::files(tongue).copied.to_owned(), false);
            } else {
                by_hand.set(Some(text));
            }
        });
    };
    view! {
        <section class="part stack" aria-labelledby="sichern">
            <h2 id="sichern" class="kern-heading-medium">
                {move || words().save}
            </h2>
            <Show
                when=move || is_open.get()
                fallback=|| view! { <p class="kern-body">{move || words().save_none}</p> }
            >
                <p class="kern-body file-name">{name}</p>
                <div class="button-row">
                    <button
                        type="button"
                        class="kern-btn kern-btn--primary"
                        aria-keyshortcuts="Control+S"
                        on:click=move |_| announce_saved_file(session, session.download())
                    >
                        <Icon name="download" />
                        <span class="kern-label">{move || words().save_button}</span>
                    </button>
                    <button type="button" class="kern-btn kern-btn--secondary" on:click=move |_| copy()>
                        <Icon name="content-copy" />
                        <span class="kern-label">{move || words().copy_button}</span>
                    </button>
                </div>
                <p class="kern-body">{move || words().save_keys}</p>
                <Show when=move || by_hand.with(Option::is_some)>
                    <div class="kern-form-input">
                        <label class="kern-label" for="inhalt-text">
                            {move || words().copy_label}
                        </label>
                        <div class="kern-hint" id="inhalt-text-hinweis" role="status">
                            {move || words().copy_by_hand}
                        </div>
                        <textarea
                            id="inhalt-text"
                            node_ref=field
                            class="kern-form-input__input raw paste"
                            rows="8"
                            readonly
                            spellcheck="false"
                            aria-describedby="inhalt-text-hinweis"
                        ></textarea>
                    </div>
                </Show>
            </Show>
            <p class="kern-body">{move || words().record}</p>
            <p class="kern-body">{move || words().shared_computer}</p>
        </section>
    }
}
