//! Keys that work everywhere: only combinations, so that none is pressed by accident (WCAG 2.1.4).

use leptos::prelude::*;

use super::browser::page;
use super::frame::{announce_redone, announce_saved_file, announce_undone};
use super::session::Session;

/// Ctrl+S (⌘S) downloads the open audit; Ctrl+Z and Ctrl+Y or Ctrl+Shift+Z undo and redo outside text fields,
/// where the browser's own undo is expected.
pub fn listen(session: Session) {
    window_event_listener(leptos::ev::keydown, move |event| {
        if !(event.ctrl_key() || event.meta_key()) || event.alt_key() || !session.open.with_untracked(Option::is_some) {
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
    });
}
