//! The next audit of the same service begins where the last one ended.

use super::{Audit, AuditId, Base, Review, Snapshot, Status, Timestamp, Unknown};

/// A new audit that goes on from another one, which stays as it is.
///
/// Service data, extent, participants, targets and answers are taken over. Every answer with a choice is marked as
/// still to be checked ([`Review::from_last`]); one that was marked before keeps its mark, since it still holds. Of
/// the measures those go along that are still to be done. Earlier snapshots go along too, and behind them `last`, the
/// last state itself, so that what changes can be compared with it. Questions that stood open are open again and need
/// no mark. Who put the last one together, and that it was a part, belongs to the last one alone.
pub fn next_audit(audit: &Audit, id: AuditId, at: &Timestamp, last: Snapshot) -> Audit {
    let mut next = audit.clone();
    next.id = id;
    next.created = at.clone();
    next.changed = at.clone();
    next.revision = 0;
    let (audit, revision) = (audit.id.clone(), audit.revision);
    next.base = Some(Base { audit, revision, state: None, without_remarks: false, unknown: Unknown::default() });
    next.part = None;
    next.contributions.clear();
    for answer in next.answers.values_mut() {
        if answer.choice.is_some() && answer.review.is_none() {
            answer.review = Some(Review::from_last());
        }
    }
    next.measures.retain(|measure| matches!(measure.status, Status::Open | Status::InProgress));
    next.snapshots.push(last);
    next
}
