//! Short messages on what was just done, shown and spoken.

use leptos::prelude::*;

use super::words;
use crate::app::browser::page;
use crate::app::components::icon::Icon;
use crate::app::message::Message;
use crate::app::navigation::HEADING;
use crate::app::session::{Session, session};
use crate::app::texts::{self, Shell, Wording};
use crate::audit::Event;

/// Shows and says which change was taken back.
pub fn announce_undone(session: Session, event: Option<Event>) {
    announce_step(session, event, |words| (words.undone, words.nothing_to_undo));
}

/// Shows and says which change was made again.
pub fn announce_redone(session: Session, event: Option<Event>) {
    announce_step(session, event, |words| (words.redone, words.nothing_to_redo));
}

/// What to say of a step with its name, and what to say where there was none.
type StepWords = fn(&Shell) -> (fn(&str) -> String, &'static str);

fn announce_step(session: Session, event: Option<Event>, words: StepWords) {
    let questionnaire = session.questionnaire.get_untracked();
    let say = move |wording| {
        let (done, nothing) = words(texts::shell(wording));
        event
            .as_ref()
            .map_or_else(|| nothing.to_owned(), |event| done(&texts::event(event, questionnaire.as_deref(), wording)))
    };
    tell(session, say, false);
    // What had the focus may be gone with the step, such as a row that was added or the message with its button.
    request_animation_frame(|| {
        if page::has_lost_focus() {
            go_on();
        }
    });
}

/// Shows and says whether a file was handed over.
pub fn announce_saved_file(session: Session, saved: bool) {
    let text = move |words: &Shell| if saved { words.saved_file } else { words.not_saved_file };
    tell(session, move |wording| text(texts::shell(wording)).to_owned(), false);
}

/// Shows a short message and has a screen reader say it; with `undoable` an undo button stands beside it.
pub fn tell(session: Session, say: impl Fn(Wording) -> String + Send + Sync + 'static, undoable: bool) {
    let message = Message::new(say, undoable);
    page::announce(&message.text(session.wording.get_untracked()));
    session.notice.set(Some(message));
}

/// What had the focus is gone, such as a button with its message; the view goes on at its heading.
fn go_on() {
    page::focus(HEADING, false);
}

/// The short message on the last thing that was done.
#[component]
pub fn Notice() -> impl IntoView {
    let session = session();
    move || {
        session.notice.get().map(|message| {
            let undoable = message.undoable;
            view! {
                <div class="notice">
                    <p class="kern-body">{move || message.text(session.wording.get())}</p>
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
                        on:click=move |_| {
                            session.notice.set(None);
                            go_on();
                        }
                    >
                        <Icon name="close" />
                        <span class="kern-label kern-sr-only">{move || words().close_notice}</span>
                    </button>
                </div>
            }
        })
    }
}
