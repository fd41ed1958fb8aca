//! Who contributed to an audit that was put together.

use super::{AuditId, Timestamp, Unknown};

/// One file that was put together with this audit.
#[derive(Clone, Debug, PartialEq)]
pub struct Contribution {
    /// The audit that came in.
    pub audit: AuditId,
    /// Its revision then.
    pub revision: u64,
    /// Who answered it, by role, or what the part was called.
    pub by: Option<String>,
    /// When it was taken in.
    pub at: Timestamp,
    /// When it was last changed, which tells the same file filled by two people apart; older files do not say.
    pub changed: Option<Timestamp>,
    /// How many answers were taken from it.
    pub answers: usize,
    /// Keys of a later program version.
    pub unknown: Unknown,
}

impl Contribution {
    /// True if both speak of the very same file, whenever and wherever it was taken in. Two people who fill the same
    /// part have the same id, and may have the same revision as well.
    pub fn is_of_same_file(&self, other: &Self) -> bool {
        let is_other_time = self.changed.as_ref().zip(other.changed.as_ref()).is_some_and(|(one, two)| one != two);
        (&self.audit, self.revision, &self.by) == (&other.audit, other.revision, &other.by) && !is_other_time
    }
}
