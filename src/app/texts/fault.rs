//! Which value of a self-audit that came in is wrong, and how.

use crate::exchange::{Damage, Fault};
use crate::questionnaire::{Shape, Tongue};

/// A sentence about a place in a file; none where only the parser has words for it. An empty path is the whole.
pub fn fault(path: &str, fault: &Fault, tongue: Tongue) -> Option<String> {
    Some(match tongue {
        Tongue::German => german(path, fault)?,
        Tongue::English => english(path, fault)?,
    })
}

/// What is wrong at the place where a text stops being JSON.
pub fn damage(damage: Damage, tongue: Tongue) -> String {
    let pick = |german: &'static str, english: &'static str| match tongue {
        Tongue::German => german.to_owned(),
        Tongue::English => english.to_owned(),
    };
    match damage {
        Damage::ColonMissing => pick("Dort fehlt ein Doppelpunkt.", "A colon is missing there."),
        Damage::CommaMissing { closing } => match tongue {
            Tongue::German => format!("Dort fehlt ein Komma oder die schließende Klammer „{closing}“."),
            Tongue::English => format!("A comma or the closing bracket “{closing}” is missing there."),
        },
        Damage::ControlCharacter => pick(
            "Mitten in einem Text steht ein Zeilenumbruch, ein Tabulator oder ein anderes Steuerzeichen. Oft fehlt davor ein Anführungszeichen.",
            "There is a line break, a tab or another control character in the middle of a text. Often a quotation mark is missing before it.",
        ),
        Damage::CutOff => pick("Das Ende fehlt.", "The end is missing."),
        Damage::Escape => pick(
            "Dort steht ein umgekehrter Schrägstrich (\\) vor einem Zeichen, vor dem er nicht stehen darf.",
            "There is a backslash (\\) before a character that must not have one.",
        ),
        Damage::HalfCharacter => pick(
            "Dort steht nur ein halbes Zeichen: Zu einer Angabe mit \\u fehlt die andere Hälfte.",
            "There is only half of a character: an escape with \\u lacks its other half.",
        ),
        Damage::NameMissing => pick(
            "Dort muss der Name eines Eintrags in Anführungszeichen stehen. Vielleicht steht davor ein Komma zu viel.",
            "The name of an entry must stand there, in quotation marks. Perhaps there is a comma too many before it.",
        ),
        Damage::Number => pick(
            "Dort steht eine Zahl in einer Schreibweise, die nicht erlaubt ist.",
            "There is a number in a notation that is not allowed.",
        ),
        Damage::TextBehind => {
            pick("Hinter dem Ende des Inhalts steht noch etwas.", "Something stands behind the end of the content.")
        }
        Damage::ValueMissing => pick(
            "Dort fehlt ein Wert, oder er ist nicht richtig geschrieben. Vielleicht steht davor ein Komma zu viel.",
            "A value is missing there, or it is misspelt. Perhaps there is a comma too many before it.",
        ),
    }
}

fn german(path: &str, fault: &Fault) -> Option<String> {
    let place = if path.is_empty() { "Ganz oben".to_owned() } else { format!("Bei „{path}“") };
    Some(match fault {
        Fault::Contradiction => {
            format!("{place} steht mehr als eines von „level“, „not_applicable“ und „unclear“; erlaubt ist nur eines.")
        }
        Fault::DuplicateKey => format!("„{path}“ ist zweimal angegeben."),
        Fault::HalfCharacter => {
            format!("{place} steht nur ein halbes Zeichen: Zu einer Angabe mit \\u fehlt die andere Hälfte.")
        }
        Fault::MissingKey { key } => format!("{place} fehlt die Angabe „{key}“."),
        Fault::NumberTooLarge => format!("{place} steht eine zu große Zahl."),
        Fault::Other { .. } => return None,
        Fault::TooDeep => format!("{place} sind zu viele Klammern ineinander verschachtelt."),
        Fault::UnknownWord { word, expected } => {
            format!("{place} steht „{word}“. Möglich sind: {}.", expected.join(", "))
        }
        Fault::WrongType { expected, found, shown } => {
            let expected = expected.name(Tongue::German);
            let found = match (found, shown) {
                (Shape::Text, Some(text)) => format!("der Text „{text}“"),
                (Shape::Number, Some(number)) => format!("die Zahl {number}"),
                (_, Some(shown)) => shown.clone(),
                (other, None) => other.name(Tongue::German).to_owned(),
            };
            format!("{place} wird {expected} erwartet; dort steht {found}.")
        }
    })
}

fn english(path: &str, fault: &Fault) -> Option<String> {
    let place = if path.is_empty() { "At the top".to_owned() } else { format!("At “{path}”") };
    Some(match fault {
        Fault::Contradiction => {
            format!("{place}, there is more than one of “level”, “not_applicable” and “unclear”; only one is allowed.")
        }
        Fault::DuplicateKey => format!("“{path}” is there twice."),
        Fault::HalfCharacter => {
            format!("{place}, there is only half of a character: an escape with \\u lacks its other half.")
        }
        Fault::MissingKey { key } => format!("{place}, the entry “{key}” is missing."),
        Fault::NumberTooLarge => format!("{place}, there is a number that is too large."),
        Fault::Other { .. } => return None,
        Fault::TooDeep => format!("{place}, too many brackets are nested in one another."),
        Fault::UnknownWord { word, expected } => {
            format!("{place}, there is “{word}”. Possible are: {}.", expected.join(", "))
        }
        Fault::WrongType { expected, found, shown } => {
            let expected = expected.name(Tongue::English);
            let found = match (found, shown) {
                (Shape::Text, Some(text)) => format!("the text “{text}”"),
                (Shape::Number, Some(number)) => format!("the number {number}"),
                (_, Some(shown)) => shown.clone(),
                (other, None) => other.name(Tongue::English).to_owned(),
            };
            format!("{place}, {expected} is expected; what is there is {found}.")
        }
    })
}
