//! One answer in the file.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::names::Strength;
use super::{Rest, day, level_number, or_default, write_day};
use crate::audit::{Answer, Choice, Date, Evidence, Inherited, Minority, Review, Timestamp, Unknown};
use crate::questionnaire::sentence::TEXT_OR_TRUTH;

/// What is said of an answer that says several things.
pub(in crate::exchange) const CONTRADICTION: &str = "an answer has only one of `level`, `not_applicable` and `unclear`";

/// What is entered for a question. It is converted while its object is read, so that a contradiction in it is
/// reported with its place.
pub(super) struct AnswerObject(pub(super) Answer);

#[cfg(test)]
impl schemars::JsonSchema for AnswerObject {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        AnswerKeys::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        AnswerKeys::json_schema(generator)
    }
}

impl<'de> Deserialize<'de> for AnswerObject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(AnswerVisitor)
    }
}

struct AnswerVisitor;

impl<'de> Visitor<'de> for AnswerVisitor {
    type Value = AnswerObject;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object: an answer")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<AnswerObject, A::Error> {
        AnswerKeys::deserialize(MapAccessDeserializer::new(map))?.try_into().map_err(A::Error::custom)
    }
}

impl Serialize for AnswerObject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        AnswerKeys::from(&self.0).serialize(serializer)
    }
}

/// The keys of an answer. `level`, `not_applicable` and `unclear` exclude one another.
#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct AnswerKeys {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    level: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    not_applicable: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    unclear: Option<bool>,
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "String::is_empty")]
    note: String,
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "Vec::is_empty")]
    evidence: Vec<EvidenceKeys>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    inherited: Option<Flag>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    review: Option<Flag>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    by: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    at: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    minority: Option<MinorityKeys>,
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "Vec::is_empty")]
    minorities: Vec<MinorityKeys>,
    #[serde(flatten)]
    rest: Rest,
}

/// A text that says more, or only yes; no is the same as nothing.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(untagged)]
enum Flag {
    Plain(bool),
    Text(String),
}

impl<'de> Deserialize<'de> for Flag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FlagVisitor)
    }
}

struct FlagVisitor;

impl Visitor<'_> for FlagVisitor {
    type Value = Flag;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(TEXT_OR_TRUTH)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Flag, E> {
        Ok(Flag::Plain(flag))
    }

    fn visit_str<E>(self, text: &str) -> Result<Flag, E> {
        Ok(Flag::Text(text.to_owned()))
    }
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(expecting = "an object: a piece of evidence")]
pub(super) struct EvidenceKeys {
    title: String,
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "String::is_empty")]
    reference: String,
    #[serde(default, deserialize_with = "or_default")]
    strength: Strength,
    #[serde(default, deserialize_with = "day", serialize_with = "write_day", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    date: Option<Date>,
    #[serde(default, deserialize_with = "day", serialize_with = "write_day", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    valid_until: Option<Date>,
    #[serde(flatten)]
    rest: Rest,
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(expecting = "an object: a deviating opinion")]
struct MinorityKeys {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    level: Option<u16>,
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "String::is_empty")]
    note: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    by: Option<String>,
    #[serde(flatten)]
    rest: Rest,
}

impl TryFrom<AnswerKeys> for AnswerObject {
    type Error = &'static str;

    fn try_from(keys: AnswerKeys) -> Result<Self, Self::Error> {
        let choice = match (keys.level, keys.not_applicable, keys.unclear.unwrap_or_default()) {
            (None, None, false) => None,
            (Some(level), None, false) => Some(Choice::Level(level.into())),
            (None, Some(reason), false) => Some(Choice::NotApplicable(reason)),
            (None, None, true) => Some(Choice::Unclear),
            _ => return Err(CONTRADICTION),
        };
        Ok(Self(Answer {
            choice,
            note: keys.note,
            evidence: keys.evidence.into_iter().map(Evidence::from).collect(),
            inherited: match keys.inherited {
                None | Some(Flag::Plain(false)) => None,
                Some(Flag::Plain(true)) => Some(Inherited::Yes),
                Some(Flag::Text(from)) => Some(Inherited::From(from)),
            },
            review: match keys.review {
                None | Some(Flag::Plain(false)) => None,
                Some(Flag::Plain(true)) => Some(Review(String::new())),
                Some(Flag::Text(why)) => Some(Review(why)),
            },
            by: keys.by,
            at: keys.at.map(Timestamp::new),
            minority: keys.minority.map(Minority::from),
            minorities: keys.minorities.into_iter().map(Minority::from).collect(),
            unknown: Unknown(keys.rest),
        }))
    }
}

impl From<&Answer> for AnswerKeys {
    fn from(answer: &Answer) -> Self {
        let Answer { choice, note, evidence, inherited, review, by, at, minority, minorities, unknown } = answer;
        let (level, not_applicable, unclear) = match choice {
            None => (None, None, None),
            Some(Choice::Level(level)) => (Some(level_number(*level)), None, None),
            Some(Choice::NotApplicable(reason)) => (None, Some(reason.clone()), None),
            Some(Choice::Unclear) => (None, None, Some(true)),
        };
        Self {
            level,
            not_applicable,
            unclear,
            note: note.clone(),
            evidence: evidence.iter().map(EvidenceKeys::from).collect(),
            inherited: inherited.as_ref().map(|inherited| match inherited {
                Inherited::Yes => Flag::Plain(true),
                Inherited::From(from) => Flag::Text(from.clone()),
            }),
            review: review.as_ref().map(
                |Review(why)| {
                    if why.is_empty() { Flag::Plain(true) } else { Flag::Text(why.clone()) }
                },
            ),
            by: by.clone(),
            at: at.as_ref().map(Timestamp::to_string),
            minority: minority.as_ref().map(MinorityKeys::from),
            minorities: minorities.iter().map(MinorityKeys::from).collect(),
            rest: unknown.0.clone(),
        }
    }
}

impl From<EvidenceKeys> for Evidence {
    fn from(keys: EvidenceKeys) -> Self {
        Self {
            title: keys.title,
            reference: keys.reference,
            strength: keys.strength.into(),
            date: keys.date,
            valid_until: keys.valid_until,
            unknown: Unknown(keys.rest),
        }
    }
}

impl From<&Evidence> for EvidenceKeys {
    fn from(evidence: &Evidence) -> Self {
        let Evidence { title, reference, strength, date, valid_until, unknown } = evidence;
        Self {
            title: title.clone(),
            reference: reference.clone(),
            strength: (*strength).into(),
            date: *date,
            valid_until: *valid_until,
            rest: unknown.0.clone(),
        }
    }
}

impl From<MinorityKeys> for Minority {
    fn from(keys: MinorityKeys) -> Self {
        Self { level: keys.level.map(usize::from), note: keys.note, by: keys.by, unknown: Unknown(keys.rest) }
    }
}

impl From<&Minority> for MinorityKeys {
    fn from(minority: &Minority) -> Self {
        let Minority { level, note, by, unknown } = minority;
        Self { level: level.map(level_number), note: note.clone(), by: by.clone(), rest: unknown.0.clone() }
    }
}
