//! From text to raw structs, and from what the parser says to a diagnostic.
//!
//! The parser stops at the first problem and tells it in English. Its sentences are taken apart here, so that keys,
//! kinds and similar words can be named in any language. A sentence nobody knows is passed on as it is.

use serde::de::DeserializeOwned;

use super::super::{Code, Diagnostic, Place, Severity, Shape};
use super::super::{guard, raw};
use super::similar::similar;

/// The format that this program reads.
const FORMAT: u32 = 1;

/// A file that says its format.
pub(in super::super) trait Formatted {
    /// As written.
    fn format(&self) -> u32;
}

/// A checked text as raw structs.
pub(in super::super) fn parse<T: DeserializeOwned + Formatted>(text: &str) -> Result<T, Box<Diagnostic>> {
    refuse_newer_format(text)?;
    let raw: T = serde_yaml::from_str(text).map_err(|error| diagnostic(&error))?;
    if raw.format() == FORMAT { Ok(raw) } else { Err(other_format(raw.format().into(), None)) }
}

/// A checked text as plain content.
pub(in super::super) fn content(text: &str) -> Result<serde_json::Value, Box<Diagnostic>> {
    serde_yaml::from_str(text).map_err(|error| diagnostic(&error))
}

fn other_format(found: u64, position: Option<(usize, usize)>) -> Box<Diagnostic> {
    let place = Place { position, path: Some("format".to_owned()), near: None };
    let code = Code::Format { found, supported: FORMAT.into() };
    Box::new(Diagnostic { severity: Severity::Error, code, place })
}

/// A newer format has keys that nobody knows yet; so it is found before any of them is refused.
fn refuse_newer_format(text: &str) -> Result<(), Box<Diagnostic>> {
    let found = text.lines().enumerate().find_map(|(line, content)| Some((line, content.strip_prefix("format:")?)));
    let Some((line, value)) = found else { return Ok(()) };
    let value = value.split('#').next().unwrap_or_default().trim();
    match value.parse::<u64>() {
        Ok(found) if found > u64::from(FORMAT) => Err(other_format(found, Some((line + 1, 1)))),
        Ok(_) | Err(_) => Ok(()),
    }
}

fn diagnostic(error: &serde_yaml::Error) -> Box<Diagnostic> {
    let position = error.location().map(|it| (it.line(), it.column()));
    let said = error.to_string();
    let said = position.map_or(said.as_str(), |(line, column)| {
        said.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&said)
    });
    let (path, code) = take_apart(said);
    Box::new(Diagnostic { severity: Severity::Error, code, place: Place { position, path, near: None } })
}

/// Path and problem from a sentence such as „a[0].b: missing field …“.
fn take_apart(said: &str) -> (Option<String>, Code) {
    for (start, read) in SENTENCES {
        let Some(at) = said.find(start) else { continue };
        let path = said.get(..at).and_then(|before| before.strip_suffix(": "));
        let rest = said.get(at + start.len()..).unwrap_or_default();
        if (at == 0 || path.is_some())
            && let Some(code) = read(rest)
        {
            return (path.map(str::to_owned), code);
        }
    }
    (None, Code::Syntax { detail: said.to_owned() })
}

/// How a problem is read from what follows the beginning of a sentence.
type Read = fn(&str) -> Option<Code>;

/// Beginnings of sentences of the parser and how each goes on.
const SENTENCES: [(&str, Read); 4] = [
    ("unknown field `", unknown_key),
    ("missing field `", |rest| Some(Code::MissingKey { key: rest.strip_suffix('`')?.to_owned() })),
    ("invalid type: ", wrong_type),
    ("invalid value: ", wrong_type),
];

fn unknown_key(rest: &str) -> Option<Code> {
    let (key, list) = rest.rsplit_once("`, expected ")?;
    let expected: Vec<String> = list.split('`').skip(1).step_by(2).map(str::to_owned).collect();
    let similar = similar(key, expected.iter().map(String::as_str));
    Some(Code::UnknownKey { key: guard::shortened(key), expected, similar })
}

fn wrong_type(rest: &str) -> Option<Code> {
    let (found, expected) = rest.rsplit_once(", expected ")?;
    let expected = match expected {
        "a sequence" => Shape::List,
        "a map" => Shape::Mapping,
        "a boolean" => Shape::Truth,
        "a string" => Shape::Text,
        "f64" => Shape::Number,
        "u32" => Shape::WholeNumber,
        raw::LEVEL => Shape::TextOrMapping,
        other if other.starts_with("struct ") => Shape::Mapping,
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
    let shown = Some(guard::shortened(shown)).filter(|shown| !shown.is_empty());
    Some(Code::WrongType { expected, found: kind, shown })
}
