//! Opening, closing and deleting audits.

use leptos::prelude::*;

use super::origin::Origin;
use super::summary::summary;
use super::{Saving, Session};
use crate::app::browser::storage::{self, PREFIX};
use crate::app::browser::{clock, crash};
use crate::app::keeper;
use crate::app::library::is_lent;
use crate::audit::{Audit, AuditId, Event, History, Mode};
use crate::exchange;
use crate::questionnaire::Questionnaire;
use crate::report::Search;

/// The audit that is open.
#[derive(Clone, Debug, PartialEq)]
pub struct Open {
    /// The audit with its undo steps.
    pub history: History,
    /// The revision that storage held when this tab last read or wrote it.
    pub(super) stored: Option<u64>,
    /// The finished example: it can be played with and is never stored.
    pub example: bool,
}

impl Session {
    /// Starts a new audit and opens it.
    pub fn start_audit(self, questionnaire: &Questionnaire, mode: Mode, name: &str) {
        self.open_new(begun(questionnaire, mode, name));
    }

    /// Opens an audit with a questionnaire that is nowhere kept, to try it out. Neither is ever stored.
    pub fn try_out(self, questionnaire: &Questionnaire, name: &str) {
        let lent = self.library.lend(questionnaire);
        self.open_example(begun(&lent, Mode::Full, name));
    }

    /// True while a questionnaire is tried out.
    pub fn is_trial(self) -> bool {
        self.is_example() && self.with_audit(|audit| is_lent(&audit.questionnaire.id)) == Some(true)
    }

    /// Opens an audit that is not in storage yet and stores it.
    pub fn open_new(self, audit: Audit) {
        self.switch_to(Open { history: History::new(audit), stored: None, example: false });
        self.store(false);
    }

    /// Opens the finished example. It is never stored.
    pub fn open_example(self, audit: Audit) {
        self.switch_to(Open { history: History::new(audit), stored: None, example: true });
    }

    /// Makes the open example an audit of one's own.
    pub fn keep_example(self) {
        if let Some(audit) = self.audit_now().filter(|_| self.is_example()) {
            self.open_new(Audit { id: AuditId::new(clock::fresh_id()), ..audit });
        }
    }

    /// True while the finished example is open.
    pub fn is_example(self) -> bool {
        self.open.with(|open| open.as_ref().is_some_and(|open| open.example))
    }

    /// True if the finished example is open and was changed: nothing of that is stored.
    pub fn is_example_changed(self) -> bool {
        let is_changed = |open: &Open| open.example && open.history.undoable().is_some();
        self.open.with_untracked(|open| open.as_ref().is_some_and(is_changed))
    }

    /// Opens an audit from storage; false if it is not there or cannot be read.
    pub fn open_stored(self, id: &AuditId) -> bool {
        self.flush();
        let Some(sealed) = keeper::open(id) else { return false };
        let stored = Some(sealed.revision);
        self.switch_to(Open { history: History::new(sealed.audit), stored, example: false });
        self.saving.set(Saving::Saved(sealed.saved));
        true
    }

    /// Closes the open audit; it stays in storage.
    pub fn close(self) {
        self.flush();
        storage::remove_for_tab(&current_key());
        self.saving.set(Saving::default());
        self.open.set(None);
    }

    fn switch_to(self, open: Open) {
        self.flush();
        self.notice.set(None);
        self.origin.set(Origin::default());
        self.search.set(Search::default());
        self.saving.set(Saving::default());
        if open.example {
            storage::remove_for_tab(&current_key());
        } else {
            storage::write_for_tab(&current_key(), open.history.audit().id.as_str());
        }
        self.open.set(Some(open));
    }

    /// Deletes an audit for good.
    pub fn delete(self, id: &AuditId) {
        if self.with_open_id(id) {
            self.forget_open();
        }
        keeper::delete(id);
        // There may be room now.
        self.saving.notify();
        self.read_holdings();
    }

    /// Deletes everything this program stored in this browser, settings included.
    pub fn delete_everything(self) {
        self.forget_open();
        keeper::delete_everything();
        self.library.read_own(None);
        self.saving.notify();
        self.forget_settings();
        self.read_holdings();
    }

    fn with_open_id(self, id: &AuditId) -> bool {
        self.open.with_untracked(|open| open.as_ref().is_some_and(|open| open.history.audit().id == *id))
    }

    /// Closes the open audit without storing what waits.
    fn forget_open(self) {
        self.cancel_timer();
        crash::keep_unsaved(None);
        storage::remove_for_tab(&current_key());
        self.saving.set(Saving::default());
        self.open.set(None);
    }

    /// Takes the state that another tab stored, as a step that can be undone. Closes the audit where there is none.
    pub fn take_stored(self) {
        let Some((audit, _)) = self.own_audit() else { return };
        self.cancel_timer();
        crash::keep_unsaved(None);
        match keeper::open(&audit.id) {
            None => self.forget_open(),
            Some(sealed) => {
                self.open.update(|open| {
                    if let Some(open) = open {
                        open.history.apply(Event::Replace(Box::new(sealed.audit)), &clock::now());
                        open.stored = Some(sealed.revision);
                    }
                });
                self.saving.set(Saving::Saved(sealed.saved));
            }
        }
        self.read_holdings();
    }

    /// Reads again what storage holds.
    pub fn read_holdings(self) {
        self.holdings.set(keeper::holdings(|audit| summary(audit, None, None)));
    }
}

/// A new audit.
fn begun(questionnaire: &Questionnaire, mode: Mode, name: &str) -> Audit {
    let mut audit =
        Audit::new(AuditId::new(clock::fresh_id()), clock::now(), exchange::reference(questionnaire), name.trim());
    audit.mode = mode;
    audit
}

/// Which audit this tab has open.
pub(super) fn current_key() -> String {
    format!("{PREFIX}current")
}
