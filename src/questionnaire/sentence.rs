//! What a parser says in English, taken apart, so that keys, kinds and words can be named in any language.
//!
//! Both file types are read with the same library, so both parsers speak in the same sentences.

use super::Shape;
use super::guard::shortened;
use super::raw::LEVEL;

/// What a sentence says.
pub(crate) enum Said {
    /// A key that must be there is not.
    MissingKey {
        /// The key.
        key: String,
    },
    /// A key that the format does not know.
    UnknownKey {
        /// The key.
        key: String,
        /// The keys that are known there.
        expected: Vec<String>,
    },
    /// A word that is not one of the known ones.
    UnknownWord {
        /// The word, cut where it is long.
        word: String,
        /// The known words.
        expected: Vec<String>,
    },
    /// A value of the wrong kind.
    WrongType {
        /// What should stand there.
        expected: Shape,
        /// What stands there.
        found: Shape,
        /// As written, cut where it is long.
        shown: Option<String>,
    },
}

/// A day, in the words of whoever reads one.
pub(crate) const DAY: &str = "a day (YYYY-MM-DD)";

/// A share, in the words of whoever reads one.
pub(crate) const SHARE: &str = "a number from 0 to 1";

/// A text or a flag, in the words of whoever reads one.
pub(crate) const TEXT_OR_TRUTH: &str = "a text or a flag";

/// How an object is called by whoever reads one; behind it stands which.
const OBJECTS: [&str; 2] = ["struct ", "an object"];

/// Path, where it is named, and problem from a sentence such as „a[0].b: missing field …“; none for a sentence that
/// nobody knows.
pub(crate) fn take_apart(said: &str) -> Option<(Option<&str>, Said)> {
    // What is quoted may hold the beginning of another sentence; so the first one counts.
    let (at, start, read) = SENTENCES
        .iter()
        .filter_map(|(start, read)| Some((said.find(start)?, *start, *read)))
        .min_by_key(|(at, _, _)| *at)?;
    let path = said.get(..at).and_then(|before| before.strip_suffix(": "));
    let rest = said.get(at + start.len()..)?;
    if at > 0 && path.is_none() {
        return None;
    }
    Some((path, read(rest)?))
}

/// How a problem is read from what follows the beginning of a sentence.
type Read = fn(&str) -> Option<Said>;

/// Beginnings of sentences of the parser and how each goes on.
const SENTENCES: [(&str, Read); 5] = [
    ("unknown field `", unknown_key),
    ("unknown variant `", unknown_word),
    ("missing field `", |rest| Some(Said::MissingKey { key: rest.strip_suffix('`')?.to_owned() })),
    ("invalid type: ", wrong_type),
    ("invalid value: ", wrong_type),
];

fn unknown_key(rest: &str) -> Option<Said> {
    let (key, expected) = choice(rest)?;
    Some(Said::UnknownKey { key: key.to_owned(), expected })
}

fn unknown_word(rest: &str) -> Option<Said> {
    let (word, expected) = choice(rest)?;
    Some(Said::UnknownWord { word: shortened(word), expected })
}

/// What was written, and the list of what is known.
fn choice(rest: &str) -> Option<(&str, Vec<String>)> {
    let (written, list) = rest.rsplit_once("`, expected ")?;
    Some((written, list.split('`').skip(1).step_by(2).map(str::to_owned).collect()))
}

fn wrong_type(rest: &str) -> Option<Said> {
    let (found, expected) = rest.rsplit_once(", expected ")?;
    let expected = match expected {
        "a sequence" => Shape::List,
        "a map" => Shape::Mapping,
        "a boolean" => Shape::Truth,
        "a string" => Shape::Text,
        "f64" | "a JSON number" => Shape::Number,
        "u16" | "u32" | "u64" => Shape::WholeNumber,
        LEVEL => Shape::TextOrMapping,
        DAY => Shape::Day,
        SHARE => Shape::Share,
        TEXT_OR_TRUTH => Shape::TextOrTruth,
        other if OBJECTS.iter().any(|object| other.starts_with(object)) => Shape::Mapping,
        _ => return None,
    };
    let kinds = [
        ("sequence", Shape::List),
        ("map", Shape::Mapping),
        ("boolean", Shape::Truth),
        ("string", Shape::Text),
        ("integer", Shape::Number),
        ("floating point", Shape::Number),
        ("unit value", Shape::Nothing),
        ("null", Shape::Nothing),
    ];
    let (name, kind) = kinds.into_iter().find(|(name, _)| found.starts_with(name))?;
    let shown = found.get(name.len()..).unwrap_or_default().trim().trim_matches(['`', '"']);
    let shown = Some(shortened(shown)).filter(|shown| !shown.is_empty());
    Some(Said::WrongType { expected, found: kind, shown })
}
