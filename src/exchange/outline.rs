//! What a JSON text is, before its shape is looked at: whether it is an audit, and of which format.

use std::fmt;

use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// Keys of which an audit has at least one beside `format`. One is enough, so that a file of which a required key
/// was deleted is reported as such and not as foreign.
const MARKS: [&str; 3] = ["answers", "questionnaire", "service"];

/// The top of an object.
#[derive(Default)]
pub(super) struct Outline {
    /// What it says about its format.
    format: Option<Value>,
    /// It holds one of the marks.
    is_marked: bool,
}

impl Outline {
    /// The format of an audit, whatever it may be; none where the object is no audit.
    pub(super) fn audit_format(self) -> Option<Value> {
        self.format.filter(|_| self.is_marked)
    }
}

impl<'de> Deserialize<'de> for Outline {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(OutlineVisitor)
    }
}

struct OutlineVisitor;

impl<'de> Visitor<'de> for OutlineVisitor {
    type Value = Outline;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Outline, A::Error> {
        let mut outline = Outline::default();
        while let Some(key) = map.next_key::<String>()? {
            outline.is_marked |= MARKS.contains(&key.as_str());
            if key == "format" && outline.format.is_none() {
                outline.format = Some(map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(outline)
    }
}
