//! Storing the open audit, and asking before another tab's state is overwritten.

use std::time::Duration;

use leptos::prelude::*;

use super::Session;
use crate::app::browser::storage::{self, StorageFault};
use crate::app::browser::{clock, crash};
use crate::app::keeper::{self, KeepFault};
use crate::app::texts;
use crate::audit::{Audit, AuditId, Timestamp};

/// Typing pauses this long before it is stored; leaving the page stores at once.
const PAUSE: Duration = Duration::from_millis(300);

/// How storing the open audit went.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Saving {
    /// Nothing was changed yet.
    #[default]
    Unchanged,
    /// A change waits to be stored.
    Pending,
    /// Everything is stored, since then.
    Saved(Timestamp),
    /// It could not be stored; the audit lives in memory only.
    Failed(KeepFault),
}

/// Why this browser keeps nothing new, if that is so.
pub(super) fn storage_fault(saving: RwSignal<Saving>) -> Memo<Option<StorageFault>> {
    Memo::new(move |before: Option<&Option<StorageFault>>| match (saving.get(), before) {
        (Saving::Failed(KeepFault::Storage(fault)), _) => Some(fault),
        // Where storing worked the last time, nothing is tried: the next change will tell.
        (_, Some(None)) => None,
        (Saving::Pending | Saving::Failed(_), Some(before)) => before.clone(),
        _ => storage::probe().err(),
    })
}

impl Session {
    pub(super) fn store_soon(self) {
        if self.is_example() {
            return;
        }
        if !matches!(self.saving.get_untracked(), Saving::Failed(_)) {
            self.saving.set(Saving::Pending);
        }
        self.cancel_timer();
        let handle = set_timeout_with_handle(move || self.store(false), PAUSE).ok();
        self.timer.set_value(handle);
    }

    pub(super) fn cancel_timer(self) {
        if let Some(handle) = self.timer.get_value() {
            handle.clear();
        }
        self.timer.set_value(None);
    }

    /// Stores a waiting change at once.
    pub fn flush(self) {
        if self.timer.with_value(Option::is_some) {
            self.store(false);
        }
    }

    /// Stores the open audit; with `force` also over another tab's state.
    pub fn store(self, force: bool) {
        self.cancel_timer();
        if force {
            self.spare_stored();
        }
        let Some((audit, stored)) = self.own_audit() else { return };
        let summary = self.summary_of(&audit);
        let saving = match keeper::keep(&audit, summary.clone(), stored, force) {
            Ok(saved) => {
                self.open.update_untracked(|open| {
                    if let Some(open) = open {
                        open.stored = Some(audit.revision);
                    }
                });
                crash::keep_unsaved(None);
                self.holdings.update(|holdings| {
                    holdings.audits.retain(|known| known.id != summary.id);
                    holdings.audits.insert(0, summary);
                    holdings.quarantine = keeper::quarantine();
                });
                if stored.is_none() {
                    storage::ask_to_persist();
                }
                Saving::Saved(saved)
            }
            Err(fault) => {
                crash::keep_unsaved(Some(&self.plain_file_text(&audit)));
                Saving::Failed(fault)
            }
        };
        if self.saving.get_untracked() != saving {
            self.saving.set(saving);
        }
    }

    /// Keeps the state that the open audit is about to overwrite as an audit of its own, and lifts the open one above
    /// it; another tab that holds that state must notice.
    fn spare_stored(self) {
        let Some((audit, known)) = self.own_audit() else { return };
        let Some(stored) = keeper::open(&audit.id).filter(|stored| Some(stored.revision) != known) else { return };
        self.open.update(|open| {
            if let Some(open) = open {
                open.history.outrank(stored.revision);
            }
        });
        let mut spared = Audit { id: AuditId::new(clock::fresh_id()), ..stored.audit };
        let tongue = self.tongue.get_untracked();
        spared.service.name = (texts::shell(tongue).from_other_tab)(&texts::shown_name(&spared.service.name, tongue));
        // Where there is no room for both, the one that the user chose is stored all the same.
        let _ = keeper::keep(&spared, self.summary_of(&spared), None, false);
        self.read_holdings();
    }

    /// The open audit and the revision that storage held when this tab last read or wrote it; none for the example.
    pub(super) fn own_audit(self) -> Option<(Audit, Option<u64>)> {
        self.open.with_untracked(|open| {
            let open = open.as_ref().filter(|open| !open.example)?;
            Some((open.history.audit().clone(), open.stored))
        })
    }

    /// True while something entered is in memory only.
    pub fn is_unsaved(self) -> bool {
        matches!(self.saving.get_untracked(), Saving::Pending | Saving::Failed(_))
    }

    /// True if nothing new outlives the tab: the browser denies storage, or it is full.
    pub fn is_memory_only(self) -> bool {
        self.storage_fault.with(Option::is_some)
    }
}
