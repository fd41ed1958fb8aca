//! The audit that a report carries: a PDF as an embedded file, an HTML page in a script element that never runs.
//!
//! A report is found by scanning its bytes, not by reading it as a viewer does, so that one that was saved again by
//! another program or lost its end still gives back what is whole in it. What is given back is confirmed by the
//! SHA-256 that the report names; without one nothing vouches for it. Everything is
//! bounded: the size of the report, what comes of unpacking it, and the time, which grows with the size only.

mod html;
mod message;
mod pdf;
mod string;

use std::fmt;

use super::{LIMIT, ReadError, read};

/// The largest report that is searched, in bytes (32 MiB).
pub const REPORT_LIMIT: usize = 32 * 1024 * 1024;

/// Why a report gives no audit back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CarriedError {
    /// Occurs if what the report carries is cut off or destroyed.
    Damaged,
    /// Occurs if the PDF is protected by encryption.
    Encrypted,
    /// Occurs if the report carries an audit that is not, or cannot be shown to be, the one it was made with: no
    /// SHA-256 that it names is that of the audit.
    HashDiffers,
    /// Occurs if nothing in it is an audit, for example because the report was printed into a new file.
    NothingInside,
    /// Occurs if it is neither a PDF nor an HTML page.
    NoReport,
    /// Occurs if the report is larger than [`REPORT_LIMIT`], unpacks to more than that, or carries an audit that is
    /// larger than [`LIMIT`].
    TooLarge,
}

/// For logs.
impl fmt::Display for CarriedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Damaged => "what the report carries is damaged",
            Self::Encrypted => "the report is encrypted",
            Self::HashDiffers => "the report carries another audit than it was made with",
            Self::NothingInside => "the report carries no audit",
            Self::NoReport => "the file is neither a PDF nor an HTML page",
            Self::TooLarge => "the report, or the audit in it, is too large",
        })
    }
}

impl std::error::Error for CarriedError {}

/// The text of the audit file that a report carries, byte for byte as it was put in; [`read`] opens it.
///
/// Of several audits the last one counts that the report confirms: programs that change a PDF write behind what was
/// there.
pub fn find(report: &[u8]) -> Result<Vec<u8>, CarriedError> {
    if report.len() > REPORT_LIMIT {
        return Err(CarriedError::TooLarge);
    }
    if pdf::is_pdf(report) {
        pdf::find(report)
    } else if html::is_html(report) {
        html::find(report)
    } else {
        Err(CarriedError::NoReport)
    }
}

/// Passes on what is an audit, whether or not this program can open it; that is told when it is opened.
fn audit(bytes: Vec<u8>) -> Result<Vec<u8>, CarriedError> {
    match read(&bytes) {
        Ok(_) | Err(ReadError::Newer { .. } | ReadError::Shape { .. }) => Ok(bytes),
        Err(ReadError::TooLarge { .. }) => Err(CarriedError::TooLarge),
        // An audit that was cut off still begins as one.
        Err(ReadError::Damaged { .. } | ReadError::NotUtf8 { .. }) if bytes.trim_ascii_start().starts_with(b"{") => {
            Err(CarriedError::Damaged)
        }
        Err(ReadError::Damaged { .. } | ReadError::NotUtf8 { .. } | ReadError::Empty | ReadError::Foreign) => {
            Err(CarriedError::NothingInside)
        }
    }
}

/// Where a pattern begins, at or behind a place.
fn position(bytes: &[u8], from: usize, pattern: &[u8]) -> Option<usize> {
    let at = bytes.get(from..)?.windows(pattern.len()).position(|window| window == pattern)?;
    Some(from + at)
}

/// True if the pattern is anywhere in it.
fn contains(bytes: &[u8], pattern: &[u8]) -> bool {
    position(bytes, 0, pattern).is_some()
}

/// True for 64 lower-case or upper-case hexadecimal digits.
fn is_hash(text: &[u8]) -> bool {
    text.len() == 64 && text.iter().all(u8::is_ascii_hexdigit)
}
