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
    /// How many answers were taken from it.
    pub answers: usize,
    /// Keys of a later program version.
    pub unknown: Unknown,
}
