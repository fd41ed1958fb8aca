//! Why a text is no JSON.

use crate::questionnaire::Tongue;

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

impl Damage {
    /// What is wrong at the place where a text stops being JSON, in a sentence.
    pub fn message(self, tongue: Tongue) -> String {
        let pick = |german: &'static str, english: &'static str| match tongue {
            Tongue::German => german.to_owned(),
            Tongue::English => english.to_owned(),
        };
        match self {
            Self::ColonMissing => pick("Dort fehlt ein Doppelpunkt.", "A colon is missing there."),
            Self::CommaMissing { closing } => match tongue {
                Tongue::German => format!("Dort fehlt ein Komma oder die schließende Klammer „{closing}“."),
                Tongue::English => format!("A comma or the closing bracket “{closing}” is missing there."),
            },
            Self::ControlCharacter => pick(
                "Mitten in einem Text steht ein Zeilenumbruch, ein Tabulator oder ein anderes Steuerzeichen. Oft fehlt davor ein Anführungszeichen.",
                "There is a line break, a tab or another control character in the middle of a text. Often a quotation mark is missing before it.",
            ),
            Self::CutOff => pick("Das Ende fehlt.", "The end is missing."),
            Self::Escape => pick(
                "Dort steht ein umgekehrter Schrägstrich (\\) vor einem Zeichen, vor dem er nicht stehen darf.",
                "There is a backslash (\\) before a character that must not have one.",
            ),
            Self::HalfCharacter => pick(
                "Dort steht nur ein halbes Zeichen: Zu einer Angabe mit \\u fehlt die andere Hälfte.",
                "There is only half of a character: an escape with \\u lacks its other half.",
            ),
            Self::NameMissing => pick(
                "Dort muss der Name eines Eintrags in Anführungszeichen stehen. Vielleicht steht davor ein Komma zu viel.",
                "The name of an entry must stand there, in quotation marks. Perhaps there is a comma too many before it.",
            ),
            Self::Number => pick(
                "Dort steht eine Zahl in einer Schreibweise, die nicht erlaubt ist.",
                "There is a number in a notation that is not allowed.",
            ),
            Self::TextBehind => {
                pick("Hinter dem Ende des Inhalts steht noch etwas.", "Something stands behind the end of the content.")
            }
            Self::ValueMissing => pick(
                "Dort fehlt ein Wert, oder er ist nicht richtig geschrieben. Vielleicht steht davor ein Komma zu viel.",
                "A value is missing there, or it is misspelt. Perhaps there is a comma too many before it.",
            ),
        }
    }
}
