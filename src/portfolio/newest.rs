//! The same audit may come several times: from browser storage and as files of several days. It counts once.

use std::collections::HashMap;

use super::Entry;
use crate::audit::AuditId;

/// Which of many entries count.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Newest {
    /// Indices of the entries that count, in their order.
    pub kept: Vec<usize>,
    /// How many do not count, because a newer one of the same audit is there.
    pub passed_over: usize,
}

/// Of every audit the entry that was changed last; of equally new ones that of the higher revision, then the first.
/// A `changed` that is no point in time is older than any that is one.
pub fn newest<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Newest {
    let age = |entry: &'a Entry| {
        let changed = if entry.changed.is_time() { entry.changed.as_str() } else { "" };
        (changed, entry.revision)
    };
    let mut best: HashMap<&AuditId, (usize, &Entry)> = HashMap::new();
    let mut count = 0;
    for (index, entry) in entries.into_iter().enumerate() {
        count += 1;
        let known = best.entry(&entry.audit).or_insert((index, entry));
        if age(entry) > age(known.1) {
            *known = (index, entry);
        }
    }
    let mut kept: Vec<usize> = best.into_values().map(|(index, _)| index).collect();
    kept.sort_unstable();
    Newest { passed_over: count - kept.len(), kept }
}
