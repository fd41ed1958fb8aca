//! A small number of the service data, or whatever other number stands there.

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Number, Value};

use super::Rest;

/// A number that the program understands, or another one. An unusual number must not keep an audit from being opened;
/// it goes to the keys that the program does not know and comes back from there.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Kept {
    Known(u8),
    Other(Value),
}

#[cfg(test)]
impl schemars::JsonSchema for Kept {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Kept".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "number" })
    }
}

impl<'de> Deserialize<'de> for Kept {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = Number::deserialize(deserializer)?;
        let known = number.as_u64().and_then(|number| u8::try_from(number).ok());
        Ok(known.map_or(Self::Other(Value::Number(number)), Self::Known))
    }
}

impl Kept {
    /// The number where it is known; another one is laid under its key beside the unknown ones.
    pub(super) fn into_known(kept: Option<Self>, key: &str, rest: &mut Rest) -> Option<u8> {
        match kept {
            None => None,
            Some(Self::Known(number)) => Some(number),
            Some(Self::Other(value)) => {
                rest.insert(key.to_owned(), value);
                None
            }
        }
    }

    /// The number for the file. One that was laid aside is taken from the unknown keys, since no key may be written
    /// twice, and is back unless another number was entered since.
    pub(super) fn of(known: Option<u8>, key: &str, rest: &mut Rest) -> Option<Self> {
        let aside = rest.remove(key).map(Self::Other);
        known.map(Self::Known).or(aside)
    }
}
