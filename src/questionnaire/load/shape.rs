//! From text to raw structs, and from what the parser says to a diagnostic.
//!
//! The parser stops at the first problem and tells it in English. A sentence nobody knows is passed on as it is.

use serde::de::DeserializeOwned;

use super::super::sentence::{self, Said};
use super::super::{Code, Diagnostic, Digest, Place, Severity, guard};
use super::similar::similar;

/// The format that this program reads.
const FORMAT: u32 = 1;

/// A file that says its format.
pub(crate) trait Formatted {
    /// As written.
    fn format(&self) -> u32;
}

/// A checked text as raw structs.
pub(crate) fn parse<T: DeserializeOwned + Formatted>(text: &str) -> Result<T, Box<Diagnostic>> {
    refuse_newer_format(text)?;
    let raw: T = serde_yaml::from_str(text).map_err(|error| diagnostic(&error))?;
    if raw.format() == FORMAT { Ok(raw) } else { Err(other_format(raw.format().into(), None)) }
}

/// A checked text as plain content.
pub(in super::super) fn content(text: &str) -> Result<serde_json::Value, Box<Diagnostic>> {
    serde_yaml::from_str(text).map_err(|error| diagnostic(&error))
}

/// The hash of a checked text's content.
pub(super) fn digest(text: &str) -> Result<Digest, Box<Diagnostic>> {
    Digest::of_content(serde_yaml::Deserializer::from_str(text)).map_err(|error| diagnostic(&error))
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

/// Path and problem from a sentence.
fn take_apart(said: &str) -> (Option<String>, Code) {
    let (path, code) = match sentence::take_apart(said) {
        Some((path, Said::MissingKey { key })) => (path, Code::MissingKey { key }),
        Some((path, Said::UnknownKey { key, expected })) => {
            let similar = similar(&key, expected.iter().map(String::as_str));
            (path, Code::UnknownKey { key: guard::shortened(&key), expected, similar })
        }
        Some((path, Said::WrongType { expected, found, shown })) => (path, Code::WrongType { expected, found, shown }),
        // Words with a fixed choice are plain texts to this parser, so that it never says anything of one.
        Some((_, Said::UnknownWord { .. })) | None => (None, Code::Syntax { detail: said.to_owned() }),
    };
    (path.map(str::to_owned), code)
}
