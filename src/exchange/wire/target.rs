//! A target score in the file.

use std::fmt;

use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use crate::questionnaire::sentence::SHARE;

/// A target score in `0..=1`.
#[derive(Serialize)]
pub(super) struct Target(f64);

impl Target {
    /// A target as it is written, brought into its range; none for what is not a number. JSON has no word for that,
    /// and what is not written cannot make the file unreadable.
    pub(super) fn of(share: f64) -> Option<Self> {
        // No −0, so that the same target gives the same bytes.
        (!share.is_nan()).then(|| Self(share.clamp(0.0, 1.0).abs()))
    }

    /// The share.
    pub(super) fn share(&self) -> f64 {
        self.0
    }
}

#[cfg(test)]
impl schemars::JsonSchema for Target {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Target".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "number", "minimum": 0, "maximum": 1 })
    }
}

impl<'de> Deserialize<'de> for Target {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_f64(TargetVisitor)
    }
}

struct TargetVisitor;

impl Visitor<'_> for TargetVisitor {
    type Value = Target;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(SHARE)
    }

    fn visit_f64<E: Error>(self, share: f64) -> Result<Target, E> {
        let in_range = (0.0..=1.0).contains(&share).then(|| Target::of(share)).flatten();
        in_range.ok_or_else(|| E::invalid_value(Unexpected::Float(share), &self))
    }

    fn visit_u64<E: Error>(self, share: u64) -> Result<Target, E> {
        match share {
            0 => Ok(Target(0.0)),
            1 => Ok(Target(1.0)),
            _ => Err(E::invalid_value(Unexpected::Unsigned(share), &self)),
        }
    }

    fn visit_i64<E: Error>(self, share: i64) -> Result<Target, E> {
        // The parser hands over as signed only what is negative.
        Err(E::invalid_value(Unexpected::Signed(share), &self))
    }
}
