//! Changing the open audit: every change is an event, can be undone, and is stored.

use leptos::prelude::*;

use super::Session;
use crate::app::browser::clock;
use crate::audit::{Event, History, Timestamp};

impl Session {
    /// Makes a change as an undo step of its own and stores it at once, before anything that follows from it is
    /// drawn.
    pub fn act(self, event: Event) {
        if self.change(|history, at| history.apply(event, at)) {
            self.store(false);
        }
    }

    /// Makes a change of typing: as long as the same field is typed in, it is one undo step, stored when the typing
    /// pauses.
    pub fn type_in(self, event: Event) {
        if self.change(|history, at| history.type_in(event, at)) {
            self.store_soon();
        }
    }

    /// Takes the last change back and tells which it was.
    pub fn undo(self) -> Option<Event> {
        let mut undone = None;
        if self.change(|history, at| undone = history.undo(at)) {
            self.store(false);
        }
        undone
    }

    /// Makes the last undone change again and tells which it was.
    pub fn redo(self) -> Option<Event> {
        let mut redone = None;
        if self.change(|history, at| redone = history.redo(at)) {
            self.store(false);
        }
        redone
    }

    /// Changes the open audit; tells whether that made a difference.
    fn change(self, change: impl FnOnce(&mut History, &Timestamp)) -> bool {
        let at = clock::now();
        let before = self.revision();
        let naming = self.naming();
        self.open.update(|open| {
            if let Some(open) = open {
                if let Some((questionnaire, fingerprints)) = &naming {
                    open.history.adopt(questionnaire, fingerprints);
                }
                change(&mut open.history, &at);
            }
        });
        self.revision() != before
    }

    fn revision(self) -> Option<u64> {
        self.open.with_untracked(|open| open.as_ref().map(|open| open.history.audit().revision))
    }
}
