//! Entries of storage that cannot be read: named, kept, given out as they are.

use std::sync::Arc;

use leptos::prelude::*;

use super::words;
use crate::app::browser::{download, page};
use crate::app::components::icon::Icon;
use crate::app::dialogue::Ask;
use crate::app::frame;
use crate::app::keeper;
use crate::app::navigation::HEADING;
use crate::app::session::{Session, session};
use crate::app::texts;
use crate::exchange::SealFault;

/// The list of unreadable entries; absent where there is none.
#[component]
pub(super) fn Unreadable() -> impl IntoView {
    let session = session();
    let entries = Memo::new(move |_| session.holdings.with(|holdings| holdings.unreadable.clone()));
    view! {
        <Show when=move || entries.with(|entries| !entries.is_empty())>
            <section class="kern-alert kern-alert--warning" aria-labelledby="nicht-lesbar">
                <div class="kern-alert__header">
                    <Icon name="warning" />
                    <h2 class="kern-title" id="nicht-lesbar">
                        {move || words().unreadable}
                    </h2>
                </div>
                <div class="kern-alert__body">
                    <p class="kern-body">{move || words().unreadable_body}</p>
                    <ul class="plain-list stack">
                        <For each=move || entries.get() key=|entry| entry.id.clone() children=row />
                    </ul>
                </div>
            </section>
        </Show>
    }
}

fn row(entry: keeper::Unreadable) -> impl IntoView {
    let session = session();
    let entry = StoredValue::new(entry);
    let name = move || entry.with_value(|entry| (words().unreadable_name)(entry.id.as_str()));
    let raw = move || texts::files(session.wording.get()).raw_button;
    view! {
        <li class="stack">
            <h3 class="kern-title">{name}</h3>
            <p class="kern-body">{move || entry.with_value(|entry| reason(&entry.fault, words()))}</p>
            <div class="button-row">
                <button
                    type="button"
                    class="kern-btn kern-btn--secondary"
                    aria-label=move || format!("{}: {}", raw(), name())
                    on:click=move |_| entry.with_value(|entry| save_raw(session, entry))
                >
                    <Icon name="download" />
                    <span class="kern-label">{raw}</span>
                </button>
                <button
                    type="button"
                    class="kern-btn kern-btn--tertiary"
                    aria-label=move || format!("{}: {}", words().delete, name())
                    on:click=move |_| entry.with_value(|entry| ask_to_delete(session, entry))
                >
                    <span class="kern-label">{move || words().delete}</span>
                </button>
            </div>
        </li>
    }
}

fn reason(fault: &SealFault, words: &texts::Start) -> String {
    match fault {
        SealFault::Checksum => words.fault_checksum.to_owned(),
        SealFault::Damaged => words.fault_damaged.to_owned(),
        SealFault::Foreign => words.fault_foreign.to_owned(),
        SealFault::Newer { format } => (words.fault_newer)(*format),
        SealFault::Payload(_) => words.fault_payload.to_owned(),
    }
}

fn save_raw(session: Session, entry: &keeper::Unreadable) {
    let name = format!("selbstaudit-rohdaten-{}.txt", entry.id);
    let saved = download::text(&name, "text/plain", &entry.raw);
    let text = move |words: &texts::Start| if saved { words.raw_saved } else { words.raw_refused };
    frame::tell(session, move |wording| text(texts::start(wording)).to_owned(), false);
}

fn ask_to_delete(session: Session, entry: &keeper::Unreadable) {
    let words = texts::start(session.wording.get_untracked());
    let id = entry.id.clone();
    let name = (words.unreadable_name)(id.as_str());
    frame::ask(Ask {
        title: (words.delete_title)(&name),
        body: words.delete_raw_body.to_owned(),
        yes: words.delete_yes.to_owned(),
        no: words.keep.to_owned(),
        act: Arc::new(move || {
            session.delete(&id);
            let id = id.clone();
            let say = move |words: &texts::Start| (words.deleted)(&(words.unreadable_name)(id.as_str()));
            frame::tell(session, move |wording| say(texts::start(wording)), false);
            request_animation_frame(|| page::focus(HEADING, false));
        }),
    });
}
