//! What can be compared, and which two were chosen.

use leptos::prelude::*;

use super::words;
use crate::app::components::moment::day;
use crate::app::dropping::{Arrival, Arrivals, Content, Origin, arrivals};
use crate::app::keeper::{self, Holdings};
use crate::app::session::Session;
use crate::app::shared::Shared;
use crate::app::texts::{self, Wording};
use crate::audit::{Audit, AuditId, Snapshot, SnapshotId};
use crate::questionnaire::{Questionnaire, is_blank};

/// The open audit as it stands now.
pub(super) const NOW: &str = "jetzt";
const SNAPSHOT: &str = "stand:";
const STORED: &str = "audit:";
const ARRIVAL: &str = "datei:";

/// The key of a snapshot.
pub(super) fn key_of(id: &SnapshotId) -> String {
    format!("{SNAPSHOT}{id}")
}

/// The key of something that came in.
pub(super) fn key_of_arrival(arrival: &Arrival) -> String {
    format!("{ARRIVAL}{}", arrival.key)
}

/// The two sides that were chosen, by their keys; empty where none is.
#[derive(Clone, Copy)]
pub(super) struct Choice {
    pub(super) before: RwSignal<String>,
    pub(super) after: RwSignal<String>,
    pub(super) arrivals: Arrivals,
}

impl Choice {
    /// The latest snapshot against now; without one, the audit from which the open one began, where it is here.
    pub(super) fn new(session: Session) -> Self {
        let latest = |audit: &Audit| audit.snapshots.iter().max_by(|a, b| a.at.cmp(&b.at)).map(|it| key_of(&it.id));
        let base = |audit: &Audit| {
            let base = audit.base.as_ref().filter(|base| base.audit != audit.id)?;
            let is_here = |holdings: &Holdings| holdings.audits.iter().any(|known| known.id == base.audit);
            session.holdings.with(is_here).then(|| format!("{STORED}{}", base.audit))
        };
        let before = untrack(|| session.with_audit(|audit| latest(audit).or_else(|| base(audit))));
        let before = before.flatten().unwrap_or_default();
        Self { before: RwSignal::new(before), after: RwSignal::new(NOW.to_owned()), arrivals: arrivals() }
    }
}

/// One side, ready to be compared.
#[derive(Clone)]
pub(super) struct Chosen {
    pub(super) name: String,
    pub(super) audit: Shared<Audit>,
    pub(super) questionnaire: Shared<Questionnaire>,
}

/// Everything that can be compared: key and what people read. Snapshots come latest first.
pub(super) fn offered(session: Session, arrivals: Arrivals) -> Vec<(String, String)> {
    let (words, wording) = (words(), session.wording.get());
    let mut offered = vec![(String::new(), words.nothing_chosen.to_owned()), (NOW.to_owned(), words.now.to_owned())];
    session.with_audit(|audit| {
        let mut snapshots: Vec<&Snapshot> = Vec::new();
        for snapshot in &audit.snapshots {
            let at = snapshots.iter().position(|known| known.at <= snapshot.at).unwrap_or(snapshots.len());
            snapshots.insert(at, snapshot);
        }
        offered.extend(snapshots.into_iter().map(|it| (key_of(&it.id), snapshot_name(it, wording))));
    });
    let own = session.with_audit(|audit| audit.id.clone());
    session.holdings.with(|holdings| {
        for summary in holdings.audits.iter().filter(|summary| Some(&summary.id) != own.as_ref()) {
            let name = texts::shown_name(&summary.name, wording);
            let stored = (words.stored)(&name, &day(&summary.changed, wording.tongue()));
            offered.push((format!("{STORED}{}", summary.id), stored));
        }
    });
    arrivals.waiting().with(|waiting| {
        for arrival in waiting.iter().filter(|arrival| matches!(arrival.content, Content::Audit(_))) {
            offered.push((key_of_arrival(arrival), arrival_name(arrival, wording)));
        }
    });
    offered
}

/// What a snapshot is called, with its day.
pub(super) fn snapshot_name(snapshot: &Snapshot, wording: Wording) -> String {
    let words = texts::progress(wording);
    let label = if is_blank(&snapshot.label) { words.unnamed } else { &snapshot.label };
    (words.snapshot)(label, &day(&snapshot.at, wording.tongue()))
}

/// What a file, a pasted text or a link is called.
pub(super) fn arrival_name(arrival: &Arrival, wording: impl Into<Wording>) -> String {
    let wording = wording.into();
    let words = texts::progress(wording);
    match &arrival.origin {
        Origin::File(name) => (words.file)(name),
        Origin::Text => words.pasted.to_owned(),
        Origin::Link => texts::import(wording).link.to_owned(),
    }
}

/// The side of a key with its questionnaire in the language of the screen; none where either is not there.
pub(super) fn chosen(session: Session, arrivals: Arrivals, key: &str) -> Option<Chosen> {
    let wording = session.wording.get();
    let words = texts::progress(wording);
    let (name, audit) = if key == NOW {
        (words.now_in.to_owned(), session.with_audit(Audit::clone)?)
    } else if let Some(id) = key.strip_prefix(SNAPSHOT) {
        session.with_audit(|audit| {
            let snapshot = audit.snapshots.iter().find(|snapshot| snapshot.id.as_str() == id)?;
            Some((snapshot_name(snapshot, wording), audit.as_of(snapshot)))
        })??
    } else if let Some(id) = key.strip_prefix(STORED) {
        let audit = keeper::open(&AuditId::new(id))?.audit;
        let name = texts::shown_name(&audit.service.name, wording);
        ((words.stored)(&name, &day(&audit.changed, wording.tongue())), audit)
    } else {
        arrivals.waiting().with(|waiting| {
            let arrival = waiting.iter().find(|arrival| key_of_arrival(arrival) == key)?;
            let Content::Audit(opened) = &arrival.content else { return None };
            Some((arrival_name(arrival, wording), opened.audit.clone()))
        })?
    };
    let questionnaire = session.questionnaire_of(&audit, wording.tongue())?;
    Some(Chosen { name, audit: Shared::new(audit), questionnaire })
}

/// True if a key is that of a snapshot.
pub(super) fn is_snapshot(key: &str) -> bool {
    key.starts_with(SNAPSHOT)
}
