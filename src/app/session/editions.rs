//! The open audit and its questionnaire: another version of the same one, and newer editions.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::Session;
use crate::app::browser::clock;
use crate::app::host::host;
use crate::app::shared::Shared;
use crate::audit::{Audit, AuditId, Event, QuestionnaireRef};
use crate::exchange::{self, Transfer, Update};
use crate::questionnaire::{IndexEntry, QuestionId, Questionnaire, QuestionnaireId};

/// What an audit says about its questionnaire: its name, and a fingerprint of each question.
pub(super) type Naming = (QuestionnaireRef, BTreeMap<QuestionId, String>);

impl Session {
    /// What the version of the questionnaire that is here means for the open audit; none where it is the same, or
    /// where nobody has to be told. Follows every change.
    pub fn update(self) -> Option<Update> {
        let here = self.original()?;
        // Where the audit carries the earlier one along, that is the one in use.
        let used = self.questionnaire.get();
        let update = self.with_audit(|audit| exchange::update(audit, &here, used.as_deref())).flatten();
        update.filter(|update| !update.is_quiet())
    }

    /// Brings the open audit to the version that is here, as a step that can be undone; with `all` every answer is
    /// marked as to be looked at.
    pub fn apply_update(self, update: &Update, all: bool) {
        let (Some(here), Some(audit)) = (untrack(|| self.original()), self.audit_now()) else { return };
        let used = self.questionnaire.get_untracked();
        let updated = update.updated(&audit, &here, used.as_deref(), self.tongue.get_untracked(), all);
        self.act(Event::Update(Box::new(updated)));
    }

    /// How the open audit is to name its questionnaire from the next change on; none where it does so already, or
    /// where somebody has to decide first.
    pub(super) fn naming(self) -> Option<Naming> {
        let here = untrack(|| self.original())?;
        self.open.with_untracked(|open| {
            let audit = open.as_ref()?.history.audit();
            let is_same = audit.questionnaire.sha256 == here.digest.as_str();
            let is_due = if is_same {
                audit.fingerprints.is_empty()
            } else {
                exchange::update(audit, &here, None).is_some_and(|update| update.is_quiet())
            };
            let unknown = audit.questionnaire.unknown.clone();
            let reference = QuestionnaireRef { unknown, ..exchange::reference(&here) };
            is_due.then(|| (reference, exchange::fingerprints(&here)))
        })
    }

    /// The editions on offer that can take over the answers of the open audit, in the order of the list.
    pub fn successors(self) -> Vec<IndexEntry> {
        let own = self.with_audit(|audit| audit.questionnaire.id.clone());
        own.map(|own| self.successors_of(&own)).unwrap_or_default()
    }

    /// The editions on offer that can take over answers to a questionnaire, in the order of the list.
    pub fn successors_of(self, id: &QuestionnaireId) -> Vec<IndexEntry> {
        host().offer.with(|offer| {
            let entries = offer.iter().flat_map(|(index, _)| &index.entries);
            entries.filter(|entry| entry.replaces.contains(id)).cloned().collect()
        })
    }

    /// What going on with another edition makes of the open audit. Follows every change.
    pub fn transfer(self, to: &Questionnaire) -> Option<Transfer> {
        let from = self.questionnaire.get()?;
        let tongue = self.tongue.get();
        let id = AuditId::new(clock::fresh_id());
        self.with_audit(|audit| exchange::transfer(audit, &from, to, id, &clock::now(), tongue))
    }

    /// The audit that going on with another edition makes; none while that is not there.
    pub fn transferred(self, id: &QuestionnaireId) -> Option<Audit> {
        let to = self.library.questionnaire(id, self.tongue.get())?;
        let original = self.library.original(id)?;
        let audit = self.transfer(&to)?.audit;
        Some(Audit { fingerprints: exchange::fingerprints(original.ready()?), ..audit })
    }

    /// The original of the open audit's questionnaire as it is on offer. None for a part: it goes back to the whole,
    /// which is brought to another version where all answers are.
    fn original(self) -> Option<Shared<Questionnaire>> {
        let whole = |audit: &Audit| audit.part.is_none().then(|| audit.questionnaire.id.clone());
        let id = self.with_audit(whole)??;
        self.library.original(&id)?.ready().cloned()
    }
}
