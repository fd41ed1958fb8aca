//! Why a text is no JSON, as data; the words for people are made elsewhere.

/// What the parser stumbled over. Its place is told beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// A colon is missing between the name of an entry and its value.
    ColonMissing,
    /// Neither a comma nor the closing bracket follows.
    CommaMissing {
        /// The bracket that would close what is open: `]` or `}`.
        closing: char,
    },
    /// A control character, for example a line break, within a text.
    ControlCharacter,
    /// The text ends before it is complete.
    CutOff,
    /// A backslash before a character that needs none.
    Escape,
    /// Half of a character that is written as two escapes, or an escape that is no character.
    HalfCharacter,
    /// The name of an entry is missing or not in quotes; so it is behind a comma too many.
    NameMissing,
    /// A number in a notation that JSON does not have.
    Number,
    /// Something stands behind the end.
    TextBehind,
    /// A value is missing or misspelt; in a list it is missing behind a comma too many.
    ValueMissing,
}

impl Damage {
    /// From what the parser says (`serde_json` 1); none where it says something else.
    pub fn of(said: &str) -> Option<Self> {
        Some(match said {
            "EOF while parsing a list"
            | "EOF while parsing an object"
            | "EOF while parsing a string"
            | "EOF while parsing a value" => Self::CutOff,
            "expected `:`" => Self::ColonMissing,
            "expected `,` or `]`" => Self::CommaMissing { closing: ']' },
            "expected `,` or `}`" => Self::CommaMissing { closing: '}' },
            "expected ident" | "expected value" => Self::ValueMissing,
            "expected `\"`" | "key must be a string" => Self::NameMissing,
            "invalid escape" => Self::Escape,
            "invalid number" => Self::Number,
            "control character (\\u0000-\\u001F) found while parsing a string" => Self::ControlCharacter,
            "invalid unicode code point" | "lone leading surrogate in hex escape" | "unexpected end of hex escape" => {
                Self::HalfCharacter
            }
            "trailing characters" => Self::TextBehind,
            _ => return None,
        })
    }
}
