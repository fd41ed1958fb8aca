//! What a question means, in a few characters: enough to tell later whether an answer still answers it.

use std::fmt;

use super::{Question, Scope, sha256_hex};

/// How many hexadecimal digits of a SHA-256 stand for a text: 32 bits.
const DIGITS: usize = 8;

/// What an answer to a question rests on. As a text it is, for example, `5s-1a2b3c4d-5e6f7a8b`: number of levels, first
/// letter of the scope, and the beginnings of the SHA-256 of the question's text and of its anchors, each in a line.
/// Explanations, hints, references, phases, weights and worths do not matter: they change what is shown or counted, and
/// not what was answered. To be taken of the original, since a translation has other words for the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fingerprint {
    /// How many levels there are.
    pub levels: usize,
    /// What the question speaks about, as its first letter.
    pub scope: char,
    /// Hash of its text.
    pub text: String,
    /// Hash of its anchors.
    pub anchors: String,
}

impl Fingerprint {
    /// Reads what it prints; none of any other text, such as one of a later program.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (head, text, anchors) = (parts.next()?, parts.next()?, parts.next()?);
        let scope = head.chars().next_back().filter(char::is_ascii_lowercase)?;
        let levels = head.strip_suffix(scope)?.parse().ok()?;
        let is_whole = |hash: &str| hash.len() == DIGITS && hash.bytes().all(|digit| digit.is_ascii_hexdigit());
        let is_one = is_whole(text) && is_whole(anchors) && parts.next().is_none();
        is_one.then(|| Self { levels, scope, text: text.to_owned(), anchors: anchors.to_owned() })
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { levels, scope, text, anchors } = self;
        write!(f, "{levels}{scope}-{text}-{anchors}")
    }
}

impl Question {
    /// What an answer to it rests on.
    pub fn fingerprint(&self) -> Fingerprint {
        let mut anchors = String::new();
        for level in &self.levels {
            anchors.push_str(&level.text.value);
            anchors.push('\n');
        }
        Fingerprint {
            levels: self.levels.len(),
            scope: match self.scope {
                Scope::Service => 's',
                Scope::Portal => 'p',
                Scope::Organisation => 'o',
            },
            text: hash(&self.text.value),
            anchors: hash(&anchors),
        }
    }
}

fn hash(text: &str) -> String {
    let mut digits = sha256_hex(text.as_bytes());
    digits.truncate(DIGITS);
    digits
}
