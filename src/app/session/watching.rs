//! What the page and the browser's storage around the open audit report.

use leptos::prelude::*;

use super::{Saving, Session};
use crate::app::browser::{download, page, storage};
use crate::app::keeper::{self, KeepFault};
use crate::app::own;

impl Session {
    pub(super) fn watch_page(self) {
        page::on_leaving(move || self.flush());
        window_event_listener(leptos::ev::storage, move |event| self.other_tab_wrote(event.key().as_deref()));
        download::hold_page(move || self.is_unsaved());
    }

    /// Another tab changed storage. The open audit is not touched; the user is asked.
    fn other_tab_wrote(self, key: Option<&str>) {
        if key == Some(storage::PROBE) {
            return;
        }
        let own = key.and_then(own::id_of_key);
        if own.is_some() || key.is_none() {
            self.library.read_own(own.as_ref());
        }
        self.read_holdings();
        // Everything was deleted there; what is only chosen anew there stays its own matter.
        if storage::keys().is_empty() {
            self.forget_settings();
        }
        let Some((ours, stored @ Some(_))) = self.own_audit() else { return };
        let id = &ours.id;
        if key.is_some_and(|key| keeper::audit_of_key(key).as_ref() != Some(id)) {
            return;
        }
        let fault = match keeper::open(id) {
            None => KeepFault::DeletedElsewhere,
            Some(sealed) if Some(sealed.revision) != stored => KeepFault::ChangedElsewhere,
            Some(_) => return,
        };
        self.saving.set(Saving::Failed(fault));
    }
}
