//! One linear scan over a file before the parser sees it.
//!
//! The parser alone is not safe against files that somebody made to do harm: aliases let 110 kB grow to 1 GB, deep
//! brackets take it a minute. So the guard refuses what no questionnaire needs: anchors, aliases, tags, directives,
//! several documents, unusual keys, deep nesting, repeated keys. It says where and, for the slips that happen to
//! everybody, what is meant. It does not check what a questionnaire must hold.

mod cursor;
mod scalar;
mod scanner;
#[cfg(test)]
mod tests;
mod trail;

use std::collections::BTreeMap;

use super::{Code, Diagnostic, Place, Severity};
use cursor::{Cursor, is_break};
use scanner::Scanner;
use trail::Trail;

/// The largest file, in bytes.
const SIZE: usize = 5 * 1024 * 1024;

/// So many cut texts are told; a file with more has one cause for all.
const CUTS: usize = 100;

/// The deepest nesting.
const NESTING: usize = 64;

/// The text of a file, without a byte order mark, if it is safe to give to the parser.
pub(crate) fn check(bytes: &[u8]) -> Result<&str, Box<Diagnostic>> {
    if bytes.len() > SIZE {
        return Err(at(Code::TooLarge { bytes: bytes.len(), limit: SIZE }, None));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| not_utf8(bytes, error.valid_up_to()))?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    characters(text)?;
    Scanner::new(text)
        .run()
        .map_err(|problem| at(problem.code, Some((problem.mark.line + 1, problem.mark.column + 1))))?;
    no_alias_can_resolve(text)?;
    Ok(text)
}

/// Gives every diagnostic that knows only the path of its place the line and column, too: those of the key or the
/// entry, or of the nearest part around it where that is missing. Any file that the guard reads will do:
/// questionnaire, translation, index, what a host decides.
///
/// Loading does without, since nobody reads the positions of a sound file. One more linear scan; what is wrong with
/// the file as a whole stays without a position.
pub fn locate(bytes: &[u8], diagnostics: &mut [Diagnostic]) {
    let text = if bytes.len() > SIZE { None } else { std::str::from_utf8(bytes).ok() };
    let Some(text) = text.map(|text| text.strip_prefix('\u{FEFF}').unwrap_or(text)) else { return };
    let places = || diagnostics.iter().map(|diagnostic| &diagnostic.place).filter(|place| place.position.is_none());
    let paths: Vec<String> = places().filter_map(|place| place.path.clone()).collect();
    if paths.is_empty() {
        return;
    }
    let Some(trail) = Scanner::new(text).follow(Trail::new(paths.iter().map(String::as_str))) else { return };
    for Diagnostic { place, .. } in diagnostics.iter_mut().filter(|diagnostic| diagnostic.place.position.is_none()) {
        place.position = place.path.as_deref().and_then(|path| trail.position(path));
    }
}

/// Warnings where a text of several words without quotes ends in front of a comment: what stands behind ` #` is
/// dropped by YAML, and whoever wrote it may not know. Nothing for a file that the guard cannot read.
pub fn cut_texts(bytes: &[u8]) -> Vec<Diagnostic> {
    let text = if bytes.len() > SIZE { None } else { std::str::from_utf8(bytes).ok() };
    let Some(text) = text.map(|text| text.strip_prefix('\u{FEFF}').unwrap_or(text)) else { return Vec::new() };
    let cut = |mark: cursor::Mark| {
        let rest = text.get(mark.byte..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        let code = Code::TextCut { rest: shortened(rest) };
        let place = Place { position: Some((mark.line + 1, mark.column + 1)), ..Place::default() };
        Diagnostic { severity: Severity::Warning, code, place }
    };
    Scanner::new(text).cuts().into_iter().take(CUTS).map(cut).collect()
}

fn at(code: Code, position: Option<(usize, usize)>) -> Box<Diagnostic> {
    Box::new(Diagnostic { severity: Severity::Error, code, place: Place { position, ..Place::default() } })
}

fn not_utf8(bytes: &[u8], valid: usize) -> Box<Diagnostic> {
    let before = bytes.get(..valid).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default();
    at(Code::NotUtf8 { byte: valid + 1 }, Some(position(before)))
}

/// Line and column behind a text.
fn position(before: &str) -> (usize, usize) {
    let mut cursor = Cursor::new(before);
    while !cursor.is_end() {
        if is_break(cursor.peek(0)) { cursor.skip_line() } else { cursor.skip() }
    }
    (cursor.mark().line + 1, cursor.mark().column + 1)
}

/// Refuses characters that cannot be seen: control characters, and line breaks of other alphabets, which the parser
/// takes for line breaks and an editor does not show.
fn characters(text: &str) -> Result<(), Box<Diagnostic>> {
    let refused = |it: char| {
        matches!(it, '\0'..='\u{8}' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{2028}'
            | '\u{2029}' | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}')
    };
    match text.char_indices().find(|&(_, it)| refused(it)) {
        None => Ok(()),
        Some((byte, it)) => {
            let before = text.get(..byte).unwrap_or_default();
            Err(at(Code::Character { number: u32::from(it) }, Some(position(before))))
        }
    }
}

/// A second barrier that knows nothing of the first: an alias needs a name that stands behind `&` and behind `*`.
/// Where no name does, no alias can resolve, whatever the parser takes for one.
fn no_alias_can_resolve(text: &str) -> Result<(), Box<Diagnostic>> {
    let mut anchors = BTreeMap::new();
    for (byte, name) in names(text, '&') {
        anchors.insert(name, byte);
    }
    if anchors.is_empty() {
        return Ok(());
    }
    match names(text, '*').find(|(_, name)| anchors.contains_key(name)) {
        None => Ok(()),
        Some((byte, name)) => {
            let before = text.get(..byte).unwrap_or_default();
            Err(at(Code::Alias { name: format!("*{name}") }, Some(position(before))))
        }
    }
}

/// The names behind a sign, each with its place, but not behind a sign within a word: `Q&A` names nothing.
fn names(text: &str, sign: char) -> impl Iterator<Item = (usize, &str)> {
    let is_word = |it: char| it.is_alphanumeric() || matches!(it, '-' | '_');
    text.match_indices(sign).filter_map(move |(byte, _)| {
        let within = text.get(..byte)?.chars().next_back().is_some_and(is_word);
        let rest = text.get(byte + 1..)?;
        let end = rest.find(|it: char| !it.is_ascii_alphanumeric() && it != '-' && it != '_').unwrap_or(rest.len());
        let name = rest.get(..end)?;
        (!within && !name.is_empty()).then_some((byte, name))
    })
}

/// A text cut to what fits into a message.
pub(crate) fn shortened(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
