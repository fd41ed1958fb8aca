//! The audit file of format 1, key by key, in the order in which keys are written.
//!
//! These structs only mirror the file; they are converted by hand to and from the domain types, so that neither
//! forces its shape on the other. Every object takes keys it does not know and gives them back behind its own.
//! Missing and `null` are the same everywhere. Inside of answers, evidence, measures and snapshots what is empty
//! is left out, which keeps files small and differences short; the keys at the top are always written. A number
//! that fits no 64-bit type keeps its value only as nearly as a 64-bit float can hold it.

mod answer;
mod audit;
mod measure;
mod names;
mod recorded;
mod service;
mod snapshot;

pub(super) use audit::AuditFile;
pub(super) use names::Mode;

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::audit::Date;

/// Keys that this version does not know.
type Rest = BTreeMap<String, Value>;

/// Takes `null` for a missing value where the type itself has an empty value.
fn or_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Default,
{
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

/// A level as it is written. Questions have at most twenty levels; the bound only keeps absurd numbers out.
fn level_number(level: usize) -> u16 {
    u16::try_from(level).unwrap_or(u16::MAX)
}

/// Reads a day or nothing.
fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    let Some(text) = Option::<String>::deserialize(deserializer)? else {
        return Ok(None);
    };
    match Date::parse(&text) {
        Some(date) => Ok(Some(date)),
        None => Err(serde::de::Error::custom(format_args!("{text:?} is no day; expected YYYY-MM-DD or null"))),
    }
}

/// Writes a day or nothing.
#[allow(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn write_day<S: serde::Serializer>(day: &Option<Date>, serializer: S) -> Result<S::Ok, S::Error> {
    match day {
        Some(day) => serializer.collect_str(day),
        None => serializer.serialize_none(),
    }
}
