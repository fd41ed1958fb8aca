//! The same audit may come several times: from browser storage and as files of several days. It counts once.

use std::collections::HashMap;

use super::Entry;
use crate::audit::AuditId;

/// Which of many entries count.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Newest {
    /// Indices of the entries that count, in their order.
    pub kept: Vec<usize>,
    /// Indices of those that do not count, in their order, each with that of the same audit that counts instead.
    pub passed_over: Vec<(usize, usize)>,
}

/// Of every audit the entry that was changed last; of equally new ones that of the higher revision, then the first.
/// A `changed` that is no point in time is older than any that is one.
pub fn newest<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Newest {
    let age = |entry: &'a Entry| {
        let changed = if entry.changed.is_time() { entry.changed.as_str() } else { "" };
        (changed, entry.revision)
    };
    let entries: Vec<&Entry> = entries.into_iter().collect();
    let mut best: HashMap<&AuditId, (usize, &Entry)> = HashMap::new();
    for (index, entry) in entries.iter().enumerate() {
        let known = best.entry(&entry.audit).or_insert((index, entry));
        if age(entry) > age(known.1) {
            *known = (index, entry);
        }
    }
    let mut newest = Newest::default();
    for (index, entry) in entries.iter().enumerate() {
        match best.get(&entry.audit) {
            Some((best, _)) if *best != index => newest.passed_over.push((index, *best)),
            _ => newest.kept.push(index),
        }
    }
    newest
}
