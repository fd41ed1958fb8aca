//! Keys that work everywhere. Those with Ctrl are on at first, single ones off, and both can be switched
//! (WCAG 2.1.4).

mod single;
mod switches;

pub use switches::Switches;

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::browser::page;
use super::frame::{announce_redone, announce_saved_file, announce_undone};
use super::session::Session;

/// Listens to keys for as long as the program runs.
pub fn listen(session: Session) {
    window_event_listener(leptos::ev::keydown, move |event| {
        let switches = untrack(|| session.keys());
        // Where AltGr writes a sign, browsers report Ctrl with Alt.
        match (event.alt_key(), event.ctrl_key() || event.meta_key()) {
            (false, true) if switches.combinations => combination(session, &event),
            (false, false) if switches.single => single::press(session, &event),
            _ => {}
        }
    });
}

/// Ctrl+S (⌘S) downloads the open audit; Ctrl+Z and Ctrl+Y or Ctrl+Shift+Z undo and redo outside text fields,
/// where the browser's own undo is expected.
fn combination(session: Session, event: &KeyboardEvent) {
    if !session.open.with_untracked(Option::is_some) {
        return;
    }
    match (event.key().to_ascii_lowercase().as_str(), event.shift_key()) {
        ("s", false) => {
            event.prevent_default();
            announce_saved_file(session, session.download());
        }
        ("z", false) if !page::types_text() => {
            event.prevent_default();
            announce_undone(session, session.undo());
        }
        ("y", false) | ("z", true) if !page::types_text() => {
            event.prevent_default();
            announce_redone(session, session.redo());
        }
        _ => {}
    }
}
