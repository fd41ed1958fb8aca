//! The content hash of a questionnaire: what makes two files the same.
//!
//! It is taken over the parsed content, so that comments, line ends, the order of keys and the kind of quotes do
//! not matter. It proves nothing about who wrote a file.

use std::collections::BTreeMap;
use std::fmt;
use std::fmt::Write as _;
use std::ops::Range;

use serde::Deserialize;
use serde::de::value::{I128Deserializer, U128Deserializer};
use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

/// A SHA-256 hash as 64 lower-case hex digits.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Digest(String);

impl Digest {
    /// The hash of a content, over its canonical JSON: no white space, keys of every mapping sorted by their bytes.
    /// It is written while the content is read: a tree of it, made for this alone, would cost more than the hash.
    pub(crate) fn of_content<'de, D: Deserializer<'de>>(content: D) -> Result<Self, D::Error> {
        let mut json = Vec::new();
        Canonical(&mut json).deserialize(content)?;
        Ok(Self(sha256_hex(&json)))
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

/// Writes what it reads behind a canonical JSON, just as a [`Value`] of it would be written. Written by hand, since the
/// order in which `serde_json` keeps its keys depends on what other crates ask of it.
struct Canonical<'j>(&'j mut Vec<u8>);

impl Canonical<'_> {
    fn write<E: de::Error>(self, value: &(impl serde::Serialize + ?Sized)) -> Result<(), E> {
        serde_json::to_writer(self.0, value).map_err(E::custom)
    }
}

impl<'de> DeserializeSeed<'de> for Canonical<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, content: D) -> Result<(), D::Error> {
        content.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Canonical<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any valid JSON value")
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<(), E> {
        self.write(&Value::from(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<(), E> {
        self.write(&Value::from(value))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<(), E> {
        self.write(&Value::from(value))
    }

    /// Beyond 64 bits there is no number in JSON as we write it.
    fn visit_i128<E: de::Error>(self, value: i128) -> Result<(), E> {
        self.write(&Value::deserialize(I128Deserializer::new(value))?)
    }

    fn visit_u128<E: de::Error>(self, value: u128) -> Result<(), E> {
        self.write(&Value::deserialize(U128Deserializer::new(value))?)
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<(), E> {
        self.write(&Value::from(value))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<(), E> {
        self.write(value)
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        self.write(&Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        self.0.push(b'[');
        let start = self.0.len();
        while entries.next_element_seed(Canonical(self.0))?.is_some() {
            self.0.push(b',');
        }
        // The comma behind the last entry.
        self.0.truncate(self.0.len().saturating_sub(1).max(start));
        self.0.push(b']');
        Ok(())
    }

    /// The values are written in the order of the file, and put in order with their keys when all are there.
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let start = self.0.len();
        let mut values: BTreeMap<String, Range<usize>> = BTreeMap::new();
        while let Some(key) = entries.next_key()? {
            let from = self.0.len();
            entries.next_value_seed(Canonical(self.0))?;
            values.insert(key, from..self.0.len());
        }
        let written = self.0.split_off(start);
        self.0.push(b'{');
        let start_of_first = self.0.len();
        for (key, value) in values {
            if self.0.len() > start_of_first {
                self.0.push(b',');
            }
            Canonical(self.0).write(&key)?;
            self.0.push(b':');
            self.0.extend_from_slice(written.get(value.start - start..value.end - start).unwrap_or_default());
        }
        self.0.push(b'}');
        Ok(())
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
