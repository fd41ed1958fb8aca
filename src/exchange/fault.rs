//! What is wrong at one place of an audit file, as data; the words for people are made from it in one place.

mod message;

use std::fmt;

use super::{Damage, unique, wire};
use crate::questionnaire::sentence::{self, Said};
use crate::questionnaire::{Shape, Tongue};

/// What keeps an audit of a known format from being read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// An answer has more than one of `level`, `not_applicable` and `unclear`.
    Contradiction,
    /// A key is there twice in one object; which one, the path says.
    DuplicateKey,
    /// Half of a character that is written as two escapes, or an escape that is no character.
    HalfCharacter,
    /// A key that must be there is not.
    MissingKey {
        /// The key.
        key: String,
    },
    /// A number beyond what 64-bit floats hold, for example `1e400`.
    NumberTooLarge,
    /// Something that there are no words for.
    Other {
        /// What the parser says, in English.
        detail: String,
    },
    /// Brackets within brackets, deeper than any audit needs.
    TooDeep,
    /// A word that is not one of the known ones.
    UnknownWord {
        /// As written, cut where it is long.
        word: String,
        /// The known words.
        expected: Vec<String>,
    },
    /// A value of the wrong kind, or a number out of its range.
    WrongType {
        /// What should stand there.
        expected: Shape,
        /// What stands there.
        found: Shape,
        /// As written, cut where it is long.
        shown: Option<String>,
    },
}

impl Fault {
    /// From what the parser says.
    pub(super) fn of(said: &str) -> Self {
        match sentence::take_apart(said).map(|(_, said)| said) {
            Some(Said::MissingKey { key }) => Self::MissingKey { key },
            Some(Said::UnknownWord { word, expected }) => Self::UnknownWord { word, expected },
            Some(Said::WrongType { expected, found, shown }) => Self::WrongType { expected, found, shown },
            // An audit keeps the keys it does not know, so that the parser never says anything of one.
            Some(Said::UnknownKey { .. }) | None => match said {
                unique::TWICE => Self::DuplicateKey,
                wire::CONTRADICTION => Self::Contradiction,
                "recursion limit exceeded" => Self::TooDeep,
                "number out of range" => Self::NumberTooLarge,
                _ if Damage::of(said) == Some(Damage::HalfCharacter) => Self::HalfCharacter,
                _ => Self::Other { detail: said.to_owned() },
            },
        }
    }
}

/// For logs.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = |shape: &Shape| shape.name(Tongue::English);
        match self {
            Self::Contradiction => f.write_str(wire::CONTRADICTION),
            Self::DuplicateKey => f.write_str(unique::TWICE),
            Self::HalfCharacter => f.write_str("an escape is only half of a character"),
            Self::MissingKey { key } => write!(f, "the key {key:?} is missing"),
            Self::NumberTooLarge => f.write_str("the number is too large"),
            Self::Other { detail } => f.write_str(detail),
            Self::TooDeep => f.write_str("the brackets are nested too deep"),
            Self::UnknownWord { word, expected } => {
                write!(f, "{word:?} is none of the known words: {}", expected.join(", "))
            }
            Self::WrongType { expected, found, shown: None } => {
                write!(f, "expected {}, found {}", name(expected), name(found))
            }
            Self::WrongType { expected, found: _, shown: Some(shown) } => {
                write!(f, "expected {}, found {shown:?}", name(expected))
            }
        }
    }
}
