//! From the bytes of a file to an audit.
//!
//! Reading never panics, never loses a key and never lets the last of two equal keys win. What it refuses, it
//! refuses with a position, so that a person can find the place in an editor.

use std::fmt;

use serde::de::IgnoredAny;
use serde_json::Value;

use super::outline::Outline;
use super::path::path_at;
use super::unique::Unique;
use super::wire::{AuditFile, FormatOnly};
use super::{FORMAT, Fault, LIMIT, ids, keys};
use crate::audit::{Audit, RecordedAssessment};

/// An audit as it was opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The audit.
    pub audit: Audit,
    /// The figures that the file names; never a source of truth.
    pub recorded: Option<RecordedAssessment>,
    /// The format of the file, where it was an earlier one.
    pub upgraded_from: Option<u32>,
    /// How many measures and snapshots have the id of an earlier one in the file; each of them got an id of its own.
    pub same_ids: usize,
}

/// Why a file cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// Occurs if the text is no JSON.
    Damaged {
        /// Line, from 1.
        line: usize,
        /// Column, in characters from 1.
        column: usize,
        /// What the parser says, in English.
        detail: String,
    },
    /// Occurs if there is nothing but white space.
    Empty,
    /// Occurs if it is JSON, but no audit.
    Foreign,
    /// Occurs if a later program wrote it.
    Newer {
        /// Its format.
        format: u64,
    },
    /// Occurs if the bytes are no UTF-8.
    NotUtf8 {
        /// Offset of the first byte that does not fit, from 0.
        byte: usize,
    },
    /// Occurs if it is an audit of a known format with a wrong type or value, or with a missing or repeated key.
    Shape {
        /// Line, from 1; it is the place where the mistake was noticed, often just behind it.
        line: usize,
        /// Column, in characters from 1.
        column: usize,
        /// Path of the value, for example `answers.p03-pruefung.level`; empty for the whole file.
        path: String,
        /// What is wrong.
        fault: Fault,
    },
    /// Occurs if the file is larger than [`LIMIT`].
    TooLarge {
        /// Its size.
        bytes: usize,
    },
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Damaged { line, column, detail } => write!(f, "no JSON at line {line}, column {column}: {detail}"),
            Self::Empty => f.write_str("the file is empty"),
            Self::Foreign => f.write_str("the file is JSON, but no audit"),
            Self::Newer { format } => write!(f, "the file has format {format}; this program knows up to {FORMAT}"),
            Self::NotUtf8 { byte } => write!(f, "the file is no UTF-8 at byte {byte}"),
            Self::Shape { line, column, path, fault } => {
                write!(f, "the audit is not as it must be at line {line}, column {column} ({path}): {fault}")
            }
            Self::TooLarge { bytes } => write!(f, "the file has {bytes} bytes; at most {LIMIT} are read"),
        }
    }
}

impl std::error::Error for ReadError {}

/// Reads an audit file of any released format. A byte order mark at the beginning is passed over.
///
/// Required are `format`, `id`, `created`, `changed`, `questionnaire` (`id`, `version`, `sha256`) and
/// `service.name`; all else may be missing or `null`.
pub fn read(bytes: &[u8]) -> Result<Opened, ReadError> {
    if bytes.len() > LIMIT {
        return Err(ReadError::TooLarge { bytes: bytes.len() });
    }
    let text = std::str::from_utf8(bytes).map_err(|error| ReadError::NotUtf8 { byte: error.valid_up_to() })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(ReadError::Empty);
    }
    if let Some(opened) = read_sound(text) {
        return Ok(opened);
    }
    serde_json::from_str::<IgnoredAny>(text).map_err(|error| {
        let (line, column, detail) = described(text, &error);
        ReadError::Damaged { line, column, detail }
    })?;
    let shape = |error: serde_json::Error| {
        let (line, column, detail) = described(text, &error);
        let path = path_at(text, offset(text, &error));
        ReadError::Shape { line, column, path, fault: Fault::of(&detail) }
    };
    // The text is JSON; so whatever keeps it from having an outline is not what an audit looks like.
    let format = serde_json::from_str::<Outline>(text).ok().and_then(Outline::audit_format);
    let format = format.ok_or(ReadError::Foreign)?;
    if let Some(newer) = format.as_u64().filter(|format| *format > u64::from(FORMAT)) {
        return Err(ReadError::Newer { format: newer });
    }
    serde_json::from_str::<Unique>(text).map_err(shape)?;
    let (file, upgraded_from) = upgrade(text, &format).map_err(shape)?;
    Ok(opened(file, upgraded_from))
}

/// Reads a text of this format at which nothing is wrong, as nearly every one is; none where [`read`] has to look more
/// closely, in more passes. An audit that can be read has the keys by which one is known, so that only its
/// format and repeated keys remain to be looked at.
fn read_sound(text: &str) -> Option<Opened> {
    let file: AuditFile = serde_json::from_str(text).ok().filter(AuditFile::is_of_this_format)?;
    if !keys::are_unique(text) {
        return None;
    }
    Some(opened(file, None))
}

/// The audit of a file that is as it must be.
fn opened(file: AuditFile, upgraded_from: Option<u32>) -> Opened {
    let (mut audit, recorded) = file.into_parts();
    let same_ids = ids::tell_apart(&mut audit);
    Opened { audit, recorded, upgraded_from, same_ids }
}

/// The upgrade chain: reads a text of a known format; the second value is its format where it was an earlier one.
///
/// A later format keeps the wire structs of this one beside its own and adds one branch, which reads the old
/// structs and converts them one format up. A released format is never dropped.
fn upgrade(text: &str, format: &Value) -> Result<(AuditFile, Option<u32>), serde_json::Error> {
    if format.as_u64() != Some(1) {
        // No format is written so; reading it alone tells where it stands and why it is none.
        let FormatOnly { .. } = serde_json::from_str(text)?;
    }
    Ok((serde_json::from_str(text)?, None))
}

/// Where the parser stopped, in bytes from the beginning.
fn offset(text: &str, error: &serde_json::Error) -> usize {
    let lines = text.split_inclusive('\n').take(error.line().saturating_sub(1));
    lines.map(str::len).sum::<usize>() + error.column()
}

/// Line and column from 1 in characters, and the message without the position in it.
fn described(text: &str, error: &serde_json::Error) -> (usize, usize, String) {
    let line = error.line().max(1);
    // The parser counts bytes.
    let start = text.split('\n').nth(line - 1).unwrap_or_default();
    let before = start.as_bytes().get(..error.column()).unwrap_or(start.as_bytes());
    let column = String::from_utf8_lossy(before).chars().count().max(1);
    let message = error.to_string();
    let position = format!(" at line {} column {}", error.line(), error.column());
    (line, column, message.strip_suffix(&position).unwrap_or(&message).to_owned())
}
