//! Keeping audits in the browser's storage, so that nothing a person entered is lost or overwritten.
//!
//! Browser storage is a draft; the file is the record. Each audit has two slots that are written in turn, so a
//! crash in the middle of writing costs at most one change. What cannot be read is copied aside, byte for byte,
//! before anything is written in its place. Another tab's newer state is never overwritten without being asked.

use super::browser::clock;
use super::browser::storage::{self, PREFIX, StorageFault};
use crate::audit::{Audit, AuditId, Timestamp};
use crate::exchange::{self, SealFault, Sealed, Slot, Stored, Summary};

/// Why an audit was not stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeepFault {
    /// Another tab stored another state since this one was read.
    ChangedElsewhere,
    /// Another tab deleted it.
    DeletedElsewhere,
    /// The browser did not take it.
    Storage(StorageFault),
}

/// An audit in storage that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Its id, from the key.
    pub id: AuditId,
    /// What is wrong with it.
    pub fault: SealFault,
    /// What is stored, byte for byte; both slots where both hold something.
    pub raw: String,
}

/// What storage holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Holdings {
    /// Readable audits, last changed first.
    pub audits: Vec<Summary>,
    /// Audits that cannot be read.
    pub unreadable: Vec<Unreadable>,
    /// Keys of what was copied aside.
    pub quarantine: Vec<String>,
}

fn slot_key(id: &AuditId, slot: Slot) -> String {
    let slot = match slot {
        Slot::A => "a",
        Slot::B => "b",
    };
    format!("{PREFIX}audit/{id}/{slot}")
}

fn slots(id: &AuditId) -> (Option<String>, Option<String>) {
    (storage::read(&slot_key(id, Slot::A)), storage::read(&slot_key(id, Slot::B)))
}

fn index_key() -> String {
    format!("{PREFIX}index")
}

/// The id in a slot's key.
pub fn audit_of_key(key: &str) -> Option<AuditId> {
    let id = key.strip_prefix(PREFIX)?.strip_prefix("audit/")?;
    let id = id.strip_suffix("/a").or_else(|| id.strip_suffix("/b"))?;
    (!id.is_empty()).then(|| AuditId::new(id))
}

/// Reads what storage holds. `summarise` makes the summary of an audit that the index lacks or holds in another
/// revision, as after a crash between two writes.
pub fn holdings(summarise: impl Fn(&Audit) -> Summary) -> Holdings {
    let keys = storage::keys();
    let mut ids: Vec<AuditId> = keys.iter().filter_map(|key| audit_of_key(key)).collect();
    ids.dedup();
    let index = storage::read(&index_key());
    let known = index.as_deref().and_then(exchange::read_summaries);
    if let (Some(raw), None) = (&index, &known) {
        // An index that cannot be read may be a later version's; it is only a cache, yet it is kept.
        let _ = set_aside(&index_key(), raw);
    }
    let mut known = known.unwrap_or_default();
    let mut holdings = Holdings { quarantine: quarantine(), ..Holdings::default() };
    for id in ids {
        let (a, b) = slots(&id);
        match exchange::newest(a.as_deref(), b.as_deref()) {
            Stored::Absent => {}
            Stored::Readable { sealed, .. } => {
                let summary = known.iter().position(|summary| summary.id == id).map(|at| known.swap_remove(at));
                let current = summary.filter(|summary| summary.revision == sealed.revision);
                holdings.audits.push(current.unwrap_or_else(|| summarise(&sealed.audit)));
            }
            Stored::Unreadable { fault } => {
                let raw = [a, b].into_iter().flatten().collect::<Vec<_>>().join("\n");
                holdings.unreadable.push(Unreadable { id, fault, raw });
            }
        }
    }
    holdings.audits.sort_by(|a, b| b.changed.cmp(&a.changed).then_with(|| a.id.cmp(&b.id)));
    holdings
}

/// Reads one audit.
pub fn open(id: &AuditId) -> Option<Sealed> {
    let (a, b) = slots(id);
    match exchange::newest(a.as_deref(), b.as_deref()) {
        Stored::Readable { sealed, .. } => Some(*sealed),
        Stored::Absent | Stored::Unreadable { .. } => None,
    }
}

/// Stores an audit and its summary. `known` is the revision that this tab last read or wrote; none for an audit
/// that is new here. With `force` another tab's state is overwritten, which only the user may decide.
pub fn keep(audit: &Audit, summary: Summary, known: Option<u64>, force: bool) -> Result<Timestamp, KeepFault> {
    if !storage::available() {
        return Err(KeepFault::Storage(StorageFault::Denied));
    }
    let (a, b) = slots(&audit.id);
    let raw = |slot: Slot| match slot {
        Slot::A => a.as_deref(),
        Slot::B => b.as_deref(),
    };
    let slot = match exchange::newest(a.as_deref(), b.as_deref()) {
        Stored::Absent if known.is_some() && !force => return Err(KeepFault::DeletedElsewhere),
        Stored::Absent => Slot::A,
        Stored::Readable { sealed, .. } if known != Some(sealed.revision) && !force => {
            return Err(KeepFault::ChangedElsewhere);
        }
        Stored::Readable { slot, damaged, .. } => {
            if let Some((damaged, raw)) = damaged.and_then(|slot| Some((slot, raw(slot)?))) {
                set_aside(&slot_key(&audit.id, damaged), raw).map_err(KeepFault::Storage)?;
            }
            slot.other()
        }
        Stored::Unreadable { .. } => {
            for slot in [Slot::A, Slot::B] {
                if let Some(raw) = raw(slot) {
                    set_aside(&slot_key(&audit.id, slot), raw).map_err(KeepFault::Storage)?;
                }
            }
            Slot::A
        }
    };
    let saved = clock::now();
    storage::write(&slot_key(&audit.id, slot), &exchange::seal(audit, &saved)).map_err(KeepFault::Storage)?;
    remember(summary);
    Ok(saved)
}

/// Writes a summary into the index. The index is a cache: failing to write it loses nothing.
fn remember(summary: Summary) {
    let mut summaries = storage::read(&index_key()).as_deref().and_then(exchange::read_summaries).unwrap_or_default();
    summaries.retain(|known| known.id != summary.id);
    summaries.push(summary);
    let _ = storage::write(&index_key(), &exchange::write_summaries(&summaries));
}

/// Copies a text aside under a key that nothing else uses; what lies there already is not copied again.
fn set_aside(key: &str, raw: &str) -> Result<(), StorageFault> {
    let aside = format!("{PREFIX}quarantine/");
    if quarantine().iter().any(|known| storage::read(known).as_deref() == Some(raw)) {
        return Ok(());
    }
    let key = key.strip_prefix(PREFIX).unwrap_or(key);
    storage::write(&format!("{aside}{}/{key}", clock::fresh_id()), raw)
}

/// Keys of everything that is set aside.
pub fn quarantine() -> Vec<String> {
    let aside = format!("{PREFIX}quarantine/");
    storage::keys().into_iter().filter(|key| key.starts_with(&aside)).collect()
}

/// Everything that is set aside, as one text for download.
pub fn quarantined() -> String {
    let raw = |key: String| storage::read(&key).map(|raw| format!("{key}\n{raw}\n"));
    quarantine().into_iter().filter_map(raw).collect::<Vec<_>>().join("\n")
}

/// Deletes one audit for good.
pub fn delete(id: &AuditId) {
    for slot in [Slot::A, Slot::B] {
        storage::remove(&slot_key(id, slot));
    }
    let mut summaries = storage::read(&index_key()).as_deref().and_then(exchange::read_summaries).unwrap_or_default();
    summaries.retain(|summary| summary.id != *id);
    let _ = storage::write(&index_key(), &exchange::write_summaries(&summaries));
}

/// Deletes everything this program ever stored in this browser.
pub fn delete_everything() {
    for key in storage::keys() {
        storage::remove(&key);
    }
}
