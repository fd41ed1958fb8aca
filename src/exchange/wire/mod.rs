//! The audit file of format 1, key by key, in the order in which keys are written.
//!
//! These structs only mirror the file; they are converted by hand to and from the domain types, so that neither
//! forces its shape on the other. Every object takes keys it does not know and gives them back behind its own.
//! Missing and `null` are the same everywhere. Inside of answers, evidence, measures and snapshots what is empty
//! is left out, which keeps files small and differences short; the keys at the top are always written. A number
//! that fits no 64-bit type keeps its value only as nearly as a 64-bit float can hold it.

mod answer;
mod answers;
mod audit;
mod format;
mod kept;
mod kept_answer;
mod measure;
mod names;
mod portion;
mod recorded;
mod service;
mod snapshot;
mod target;

pub(super) use answer::CONTRADICTION;
pub(super) use audit::AuditFile;
pub(super) use format::FormatOnly;
pub(super) use names::Mode;

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::audit::Date;
use crate::questionnaire::sentence::DAY;

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
    Ok(Option::<Day>::deserialize(deserializer)?.map(|Day(date)| date))
}

/// A day of the file. It is refused while it is read and not afterwards, so that the parser knows its place.
struct Day(Date);

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(DayVisitor)
    }
}

struct DayVisitor;

impl Visitor<'_> for DayVisitor {
    type Value = Day;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(DAY)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Day, E> {
        Date::parse(text).map(Day).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
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
