//! Short messages on what was just done, shown and spoken.

use leptos::prelude::*;

use super::words;
use crate::app::browser::page;
use crate::app::components::icon::Icon;
use crate::app::session::{Session, session};
use crate::app::texts;
use crate::audit::Event;

/// Shows and says which change was taken back.
pub fn announce_undone(session: Session, event: Option<Event>) {
    let words = texts::shell(session.tongue.get_untracked());
    announce_step(session, event, words.undone, words.nothing_to_undo);
}

/// Shows and says which change was made again.
pub fn announce_redone(session: Session, event: Option<Event>) {
    let words = texts::shell(session.tongue.get_untracked());
    announce_step(session, event, words.redone, words.nothing_to_redo);
}

fn announce_step(session: Session, event: Option<Event>, done: fn(&str) -> String, nothing: &str) {
    let questionnaire = session.questionnaire.get_untracked();
    let tongue = session.tongue.get_untracked();
    let text =
        event.map_or_else(|| nothing.to_owned(), |event| done(&texts::event(&event, questionnaire.as_deref(), tongue)));
    tell(session, text, false);
}

/// Shows and says whether a file was handed over.
pub fn announce_saved_file(session: Session, saved: bool) {
    let words = texts::shell(session.tongue.get_untracked());
    tell(session, (if saved { words.saved_file } else { words.not_saved_file }).to_owned(), false);
}

/// Shows a short message and has a screen reader say it; with `undoable` an undo button stands beside it.
pub fn tell(session: Session, text: String, undoable: bool) {
    page::announce(&text);
    session.notice.set(Some((text, undoable)));
}

/// The short message on the last thing that was done.
#[component]
pub fn Notice() -> impl IntoView {
    let session = session();
    move || {
        session.notice.get().map(|(text, undoable)| {
            view! {
                <div class="notice">
                    <p class="kern-body">{text}</p>
                    {undoable
                        .then(|| {
                            view! {
                                <button
                                    type="button"
                                    class="kern-btn kern-btn--tertiary"
                                    on:click=move |_| announce_undone(session, session.undo())
                                >
                                    <span class="kern-label">{move || words().undo}</span>
                                </button>
                            }
                        })}
                    <button
                        type="button"
                        class="kern-btn kern-btn--tertiary"
                        on:click=move |_| session.notice.set(None)
                    >
                        <Icon name="close" />
                        <span class="kern-label kern-sr-only">{move || words().close_notice}</span>
                    </button>
                </div>
            }
        })
    }
}
