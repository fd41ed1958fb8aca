//! Ids that are there twice. A file from elsewhere may give two measures or two snapshots one id; then whoever opens,
//! changes or removes one would not reach the other, or would take both. So the later ones get an id of their own
//! while the file is read.

use std::collections::{BTreeMap, BTreeSet};

use crate::audit::{Audit, Measure, MeasureId, SnapshotId};

/// Gives each measure and each snapshot that has the id of an earlier one an id of its own; how many there were. The
/// same file always gets the same ids. A state that was handed out and the measures that a snapshot froze get theirs
/// by the same rule and are not counted, since nobody sees them as entries of their own.
pub(super) fn tell_apart(audit: &mut Audit) -> usize {
    for snapshot in &mut audit.snapshots {
        measures(&mut snapshot.measures);
    }
    if let Some(state) = audit.base.as_mut().and_then(|base| base.state.as_deref_mut()) {
        tell_apart(state);
    }
    let ids = audit.snapshots.iter().map(|snapshot| snapshot.id.as_str());
    let changes = fresh(ids);
    for (at, id) in &changes {
        if let Some(snapshot) = audit.snapshots.get_mut(*at) {
            snapshot.id = SnapshotId::new(id);
        }
    }
    changes.len() + measures(&mut audit.measures)
}

fn measures(measures: &mut [Measure]) -> usize {
    let changes = fresh(measures.iter().map(|measure| measure.id.as_str()));
    for (at, id) in &changes {
        if let Some(measure) = measures.get_mut(*at) {
            measure.id = MeasureId::new(id);
        }
    }
    changes.len()
}

/// The places of ids that stand earlier already, each with the next of `id-2`, `id-3`, … that is not used otherwise.
fn fresh<'a>(ids: impl Iterator<Item = &'a str>) -> Vec<(usize, String)> {
    let ids: Vec<&str> = ids.collect();
    let used: BTreeSet<&str> = ids.iter().copied().collect();
    if used.len() == ids.len() {
        return Vec::new();
    }
    // How far each id was counted, and what was given: counting on from `a` and from `a-2` may lead to the same text.
    let mut counted: BTreeMap<&str, usize> = BTreeMap::new();
    let mut given: BTreeSet<String> = BTreeSet::new();
    let mut changes = Vec::new();
    for (at, id) in ids.iter().enumerate() {
        let Some(number) = counted.get_mut(id) else {
            counted.insert(id, 1);
            continue;
        };
        loop {
            *number += 1;
            let own = format!("{id}-{number}");
            if !used.contains(own.as_str()) && given.insert(own.clone()) {
                changes.push((at, own));
                break;
            }
        }
    }
    changes
}
