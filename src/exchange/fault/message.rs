//! Which value of a self-audit is wrong, and how, in a sentence.

use super::Fault;
use crate::questionnaire::{Shape, Tongue};

impl Fault {
    /// A sentence about it and its place in the file; none where only the parser has words for it. An empty path is
    /// the whole file.
    pub fn message(&self, path: &str, tongue: Tongue) -> Option<String> {
        match tongue {
            Tongue::German => german(path, self),
            Tongue::English => english(path, self),
        }
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
