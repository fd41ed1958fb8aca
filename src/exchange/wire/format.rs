//! The format of a file, alone: read only where it is none, to say where it stands and why.

use std::fmt;

use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserialize, Deserializer};

/// A file of which nothing matters but its format.
#[derive(Deserialize)]
pub(in crate::exchange) struct FormatOnly {
    #[serde(rename = "format")]
    _format: Format,
}

/// A number from 1.
struct Format;

impl<'de> Deserialize<'de> for Format {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_u64(FormatVisitor)
    }
}

struct FormatVisitor;

impl Visitor<'_> for FormatVisitor {
    type Value = Format;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("u64")
    }

    fn visit_u64<E: Error>(self, format: u64) -> Result<Format, E> {
        if format == 0 { Err(E::invalid_value(Unexpected::Unsigned(format), &self)) } else { Ok(Format) }
    }
}
