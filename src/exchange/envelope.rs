//! The envelope in which an audit lies in browser storage.
//!
//! `{"app":"selbstaudit","format":1,"revision":17,"saved":"…","checksum":"…","payload":{…}}`, without white space,
//! the payload last. The checksum is the SHA-256 of the payload's text exactly as it stands there, from its first
//! brace to its last: nothing is parsed and written again before it is compared, so that no two versions of a
//! writer can disagree about it. It finds damage, not forgery. Whether something is overwritten is decided
//! elsewhere.

use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

use super::wire::AuditFile;
use super::{Opened, ReadError, read};
use crate::audit::{Audit, Timestamp};
use crate::questionnaire::sha256_hex;

/// Version of the envelope; the audit in it has its own.
const FORMAT: u32 = 1;

/// The name that tells our entries from those of other programs of the same origin.
pub(super) const APP: &str = "selbstaudit";

/// What stands before the payload. No text of the head can hold it, since a quote within a text is escaped and an
/// unescaped one is never followed by the rest.
const MARK: &str = r#","payload":"#;

/// What an envelope holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Sealed {
    /// The audit.
    pub audit: Audit,
    /// Its revision.
    pub revision: u64,
    /// When it was stored.
    pub saved: Timestamp,
}

/// Why an envelope cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SealFault {
    /// Occurs if the content is not the one that was stored.
    Checksum,
    /// Occurs if the text is no whole JSON, or lacks a part of the envelope.
    Damaged,
    /// Occurs if it is JSON of another program.
    Foreign,
    /// Occurs if a later program wrote it.
    Newer {
        /// Its format.
        format: u64,
    },
    /// Occurs if the content is as it was stored, but no audit that this program can read.
    Payload(ReadError),
}

/// The envelope without its payload, in the order in which it is written.
#[derive(Serialize)]
struct Head<'a> {
    app: &'a str,
    format: u32,
    revision: u64,
    saved: &'a str,
    checksum: &'a str,
}

/// Every JSON object with an `app` and a `format`, whatever else a later program puts into it.
#[derive(Deserialize)]
struct Label {
    app: String,
    format: u64,
}

/// The whole envelope of this version.
#[derive(Deserialize)]
struct Envelope {
    revision: u64,
    saved: String,
    checksum: String,
    #[serde(rename = "payload")]
    _payload: IgnoredAny,
}

/// Wraps an audit for storage. The same audit and time give the same text.
pub fn seal(audit: &Audit, saved: &Timestamp) -> String {
    // Writing cannot fail: every key is a text, and nothing is written to a place that could be full.
    let payload = serde_json::to_string(&AuditFile::of(audit)).unwrap_or_default();
    let checksum = sha256_hex(payload.as_bytes());
    let head = Head { app: APP, format: FORMAT, revision: audit.revision, saved: saved.as_str(), checksum: &checksum };
    let mut text = serde_json::to_string(&head).unwrap_or_default();
    text.pop();
    text.push_str(MARK);
    text.push_str(&payload);
    text.push('}');
    text
}

/// Opens an envelope.
pub fn unseal(text: &str) -> Result<Sealed, SealFault> {
    serde_json::from_str::<IgnoredAny>(text).map_err(|_| SealFault::Damaged)?;
    let label = serde_json::from_str::<Label>(text).map_err(|_| SealFault::Foreign)?;
    if label.app != APP {
        return Err(SealFault::Foreign);
    }
    if label.format > u64::from(FORMAT) {
        return Err(SealFault::Newer { format: label.format });
    }
    let envelope = serde_json::from_str::<Envelope>(text).map_err(|_| SealFault::Damaged)?;
    let payload = payload_of(text).ok_or(SealFault::Damaged)?;
    if sha256_hex(payload.as_bytes()) != envelope.checksum {
        return Err(SealFault::Checksum);
    }
    let Opened { audit, .. } = read(payload.as_bytes()).map_err(SealFault::Payload)?;
    // The head lies outside of the checksum; a revision that was damaged there would outrank the other slot.
    if audit.revision != envelope.revision {
        return Err(SealFault::Checksum);
    }
    Ok(Sealed { audit, revision: envelope.revision, saved: Timestamp::new(envelope.saved) })
}

/// The text of the payload.
fn payload_of(text: &str) -> Option<&str> {
    let (_, payload) = text.split_once(MARK)?;
    payload.strip_suffix('}')
}
