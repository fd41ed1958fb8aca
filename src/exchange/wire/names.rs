//! Words with a fixed set of values. A value outside of the set is refused with the names of those inside: a
//! status or an effort that this version does not understand could only be shown wrongly.

use std::fmt;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::audit;
use crate::questionnaire;

macro_rules! names {
    ($($name:ident = $domain:path { $($variant:ident $word:literal),+ })+) => {$(
        #[derive(Clone, Copy)]
        pub(in crate::exchange) enum $name {
            $($variant),+
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(match self {
                    $(Self::$variant => $word),+
                })
            }
        }

        #[cfg(test)]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "enum": [$($word),+] })
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let choice = [$(($word, Self::$variant)),+];
                deserializer.deserialize_str(WordVisitor { choice: &choice, words: &[$($word),+] })
            }
        }

        impl From<$domain> for $name {
            fn from(value: $domain) -> Self {
                type Domain = $domain;
                match value {
                    $(Domain::$variant => Self::$variant),+
                }
            }
        }

        impl From<$name> for $domain {
            fn from(value: $name) -> Self {
                match value {
                    $($name::$variant => Self::$variant),+
                }
            }
        }
    )+};
}

names! {
    Effort = questionnaire::Effort { Small "small", Medium "medium", Large "large" }
    Mode = audit::Mode { Short "short", Full "full" }
    Status = audit::Status { Open "open", InProgress "in_progress", Done "done", Dropped "dropped" }
    Strength = audit::Strength { Estimate "estimate", Internal "internal", ThirdParty "third_party" }
}

/// Reads one of some words. What is derived would take an object for one, too, and calls a number bad JSON.
struct WordVisitor<'a, T> {
    choice: &'a [(&'static str, T)],
    words: &'static [&'static str],
}

impl<T: Copy> Visitor<'_> for WordVisitor<'_, T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        let found = self.choice.iter().find(|(word, _)| *word == text);
        found.map(|(_, meaning)| *meaning).ok_or_else(|| E::unknown_variant(text, self.words))
    }
}

impl Default for Mode {
    fn default() -> Self {
        audit::Mode::default().into()
    }
}

impl Default for Status {
    fn default() -> Self {
        audit::Status::default().into()
    }
}

impl Default for Strength {
    fn default() -> Self {
        audit::Strength::default().into()
    }
}
