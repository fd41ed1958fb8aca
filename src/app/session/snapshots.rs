//! Freezing the open audit, and beginning the next one where it ended.

use leptos::prelude::*;

use super::Session;
use crate::app::browser::clock;
use crate::app::texts;
use crate::audit::{Audit, AuditId, Event, RecordedAssessment, Snapshot, SnapshotId, Timestamp, next_audit};
use crate::exchange;
use crate::questionnaire::Tongue;
use crate::report::format;
use crate::scoring;

impl Session {
    /// What a snapshot of an audit is called unless somebody knows better: the phase and the day.
    pub fn snapshot_label(self, audit: &Audit, at: &Timestamp) -> String {
        let tongue = self.tongue.get_untracked();
        let questionnaire = self.questionnaire_of(audit, tongue);
        let phase = audit.phase.as_ref().and_then(|id| Some(questionnaire?.phase(id)?.title.value.clone()));
        let day = clock::local_date(at).map(|day| format::date(day, tongue)).unwrap_or_default();
        (texts::progress(tongue).label)(phase.as_deref(), &day)
    }

    /// Freezes the open audit under a label, as a step that can be undone; under the usual one where it is blank.
    pub fn freeze(self, label: &str) {
        let Some(audit) = self.audit_now() else { return };
        let at = clock::now();
        let label = if label.trim().is_empty() { self.snapshot_label(&audit, &at) } else { label.trim().to_owned() };
        self.act(Event::Snapshot(Box::new(self.snapshot(&audit, at, label))));
    }

    /// Begins the next audit from one, which stays as it is, and opens it.
    pub fn start_next(self, audit: &Audit) {
        let label = self.snapshot_label(audit, &audit.changed);
        let last = self.snapshot(audit, audit.changed.clone(), label);
        self.open_new(next_audit(audit, AuditId::new(clock::fresh_id()), &clock::now(), last));
    }

    fn snapshot(self, audit: &Audit, at: Timestamp, label: String) -> Snapshot {
        Snapshot::of(audit, SnapshotId::new(clock::fresh_id()), at, label, self.recorded(audit))
    }

    /// The figures of an audit, for readers of the file; none while its questionnaire is not there.
    fn recorded(self, audit: &Audit) -> Option<RecordedAssessment> {
        let questionnaire = untrack(|| self.questionnaire_of(audit, Tongue::German))?;
        Some(exchange::record(&scoring::assess(&questionnaire, audit)))
    }
}
