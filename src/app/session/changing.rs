//! Changing the open audit: every change is an event, can be undone, and is stored.
//!
//! An audit that can only be read takes no event but a whole new content, and gives that back.

use leptos::prelude::*;

use super::Session;
use crate::app::browser::clock;
use crate::audit::{Event, History, Timestamp};

impl Session {
    /// Makes a change as an undo step of its own and stores it at once, before anything that follows from it is
    /// drawn.
    pub fn act(self, event: Event) {
        if untrack(|| self.allows(Some(&event))) && self.change(|history, at| history.apply(event, at)) {
            self.store(false);
        }
    }

    /// Makes a change of typing: as long as the same field is typed in, it is one undo step, stored when the typing
    /// pauses.
    pub fn type_in(self, event: Event) {
        if untrack(|| self.allows(Some(&event))) && self.change(|history, at| history.type_in(event, at)) {
            self.store_soon();
        }
    }

    /// Takes the last change back and tells which it was.
    pub fn undo(self) -> Option<Event> {
        let mut undone = None;
        if untrack(|| self.can_undo()) && self.change(|history, at| undone = history.undo(at)) {
            self.store(false);
        }
        undone
    }

    /// Makes the last undone change again and tells which it was.
    pub fn redo(self) -> Option<Event> {
        let mut redone = None;
        if untrack(|| self.can_redo()) && self.change(|history, at| redone = history.redo(at)) {
            self.store(false);
        }
        redone
    }

    /// True if there is a change to take back, and it may be taken back.
    pub fn can_undo(self) -> bool {
        self.open.with(|open| open.as_ref().is_some_and(|open| self.allows(open.history.undoable())))
    }

    /// True if there is an undone change to make again, and it may be made.
    pub fn can_redo(self) -> bool {
        self.open.with(|open| open.as_ref().is_some_and(|open| self.allows(open.history.redoable())))
    }

    /// True if an event may happen to the open audit. What an audit holds that can only be read stays; but it may be
    /// replaced as a whole, as by a file with a later state, and brought to the version that is offered.
    fn allows(self, event: Option<&Event>) -> bool {
        let is_whole = |event: &Event| matches!(event, Event::Replace(_) | Event::Update(_));
        event.is_some_and(|event| is_whole(event) || self.read_only().is_none())
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
