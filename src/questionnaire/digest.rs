//! The content hash of a questionnaire: what makes two files the same.
//!
//! It is taken over the parsed content, so that comments, line ends, the order of keys and the kind of quotes do
//! not matter. It proves nothing about who wrote a file.

use std::fmt;
use std::fmt::Write as _;

use serde_json::Value;
use sha2::{Digest as _, Sha256};

/// A SHA-256 hash as 64 lower-case hex digits.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Digest(String);

impl Digest {
    /// The hash of a content, over its canonical JSON: no white space, keys of every mapping sorted by their bytes.
    pub(crate) fn of_content(content: &Value) -> Self {
        let mut json = String::new();
        write_canonical(content, &mut json);
        Self(sha256_hex(json.as_bytes()))
    }

    /// Stands in while a questionnaire is being built; no content has it.
    pub(super) fn none() -> Self {
        Self(String::new())
    }

    /// The 64 digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Written by hand, since the order in which `serde_json` keeps its keys depends on what other crates ask of it.
fn write_canonical(value: &Value, json: &mut String) {
    match value {
        Value::Array(entries) => {
            json.push('[');
            for (index, entry) in entries.iter().enumerate() {
                if index > 0 {
                    json.push(',');
                }
                write_canonical(entry, json);
            }
            json.push(']');
        }
        Value::Object(entries) => {
            let mut entries: Vec<_> = entries.iter().collect();
            entries.sort_unstable_by_key(|(key, _)| *key);
            json.push('{');
            for (index, (key, entry)) in entries.into_iter().enumerate() {
                if index > 0 {
                    json.push(',');
                }
                json.push_str(&Value::from(key.as_str()).to_string());
                json.push(':');
                write_canonical(entry, json);
            }
            json.push('}');
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => json.push_str(&value.to_string()),
    }
}

/// SHA-256 (FIPS 180-4) of bytes, as 64 lower-case hex digits.
pub fn sha256_hex(bytes: &[u8]) -> String {
    let mut digits = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        // Writing into a string cannot fail.
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}
