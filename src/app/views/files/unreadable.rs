//! What is stored and cannot be read: named, kept, handed out, deleted only when the user says so.

use std::sync::Arc;

use leptos::prelude::*;

use super::words;
use crate::app::browser::{download, page};
use crate::app::components::icon::Icon;
use crate::app::dialogue::Ask;
use crate::app::frame::{announce_saved_file, ask, tell};
use crate::app::keeper;
use crate::app::session::{Session, session};
use crate::app::texts;
use crate::exchange::SealFault;

/// Name of a file with raw data.
const RAW_FILE: &str = "selbstaudit-rohdaten.txt";

/// Everything that cannot be read; nothing where there is nothing.
#[component]
pub(super) fn Unreadable() -> impl IntoView {
    let session = session();
    let unreadable = Memo::new(move |_| session.holdings.with(|holdings| holdings.unreadable.clone()));
    let aside = Memo::new(move |_| session.holdings.with(|holdings| holdings.quarantine.len()));
    view! {
        <Show when=move || !unreadable.with(Vec::is_empty)>
            <section class="part stack" aria-labelledby="unlesbar">
                <h2 id="unlesbar" class="kern-heading-medium">
                    {move || words().unreadable}
                </h2>
                <p class="kern-body">{move || words().unreadable_lead}</p>
                <ul class="plain-list audit-list">
                    <For each=move || unreadable.get() key=|entry| entry.id.clone() let:entry>
                        <li class="audit-list__item stack">
                            {row(session, entry)}
                        </li>
                    </For>
                </ul>
            </section>
        </Show>
        <Show when=move || { aside.get() > 0 }>
            <section class="part stack" aria-labelledby="beiseite">
                <h2 id="beiseite" class="kern-heading-medium">
                    {move || words().quarantine}
                </h2>
                <p class="kern-body">{move || (words().quarantine_body)(aside.get())}</p>
                <p>
                    <button
                        type="button"
                        class="kern-btn kern-btn--secondary"
                        on:click=move |_| save_raw(session, &keeper::quarantined())
                    >
                        <Icon name="download" />
                        <span class="kern-label">{move || words().raw_button}</span>
                    </button>
                </p>
            </section>
        </Show>
    }
}

fn row(session: Session, entry: keeper::Unreadable) -> impl IntoView {
    let keeper::Unreadable { id, fault, raw } = entry;
    let id = StoredValue::new(id);
    let raw = StoredValue::new(raw);
    let confirm = move || {
        let words = texts::files(session.wording.get_untracked());
        ask(Ask {
            title: words.delete_raw_title.into(),
            body: words.delete_raw_body.into(),
            yes: words.delete_yes.into(),
            no: words.cancel.into(),
            act: Arc::new(move || {
                let id = id.get_value();
                session.delete(&id);
                let say = move |words: &texts::Files| (words.deleted)(&(words.unreadable_name)(id.as_str()));
                tell(session, move |wording| say(texts::files(wording)), false);
                request_animation_frame(|| page::focus("eigene", true));
            }),
        });
    };
    view! {
        <h3 class="kern-title">{move || id.with_value(|id| (words().unreadable_name)(id.as_str()))}</h3>
        <p class="kern-body">{move || fault_text(&fault, words())}</p>
        <div class="button-row">
            <button
                type="button"
                class="kern-btn kern-btn--secondary"
                on:click=move |_| raw.with_value(|raw| save_raw(session, raw))
            >
                <Icon name="download" />
                <span class="kern-label">{move || words().raw_button}</span>
            </button>
            <button type="button" class="kern-btn kern-btn--tertiary" on:click=move |_| confirm()>
                <Icon name="delete" />
                <span class="kern-label">{move || words().delete_button}</span>
            </button>
        </div>
    }
}

fn save_raw(session: Session, raw: &str) {
    announce_saved_file(session, download::text(RAW_FILE, "text/plain", raw));
}

fn fault_text(fault: &SealFault, words: &texts::Files) -> &'static str {
    match fault {
        SealFault::Checksum => words.fault_checksum,
        SealFault::Damaged => words.fault_damaged,
        SealFault::Foreign => words.fault_foreign,
        SealFault::Newer { .. } => words.fault_newer,
        SealFault::Payload(_) => words.fault_payload,
    }
}
