//! What kind of file it is, told by what is in it.
//!
//! A broken file must be told apart as well, so nothing is parsed: what counts are the words that stand before a
//! colon.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::Path;

/// The kinds of files that the program reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// What is asked.
    Questionnaire,
    /// The texts of a questionnaire in another language.
    Translation,
    /// The list of questionnaires that are offered.
    Index,
    /// What a host decides.
    Config,
    /// An audit, or several in one file.
    Audit,
}

impl Kind {
    /// Its name in JSON.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Questionnaire => "questionnaire",
            Self::Translation => "translation",
            Self::Index => "index",
            Self::Config => "config",
            Self::Audit => "audit",
        }
    }
}

/// Keys that only a questionnaire has, and never a translation.
const QUESTIONNAIRE_ONLY: [&str; 11] = [
    "applies_if",
    "effort",
    "must",
    "not_applicable",
    "number",
    "replaces",
    "scope",
    "scoring",
    "short",
    "up_to",
    "weight",
];

/// The kind of a file; none where it is none of ours.
pub(super) fn kind(path: &Path, bytes: &[u8]) -> Option<Kind> {
    let text = String::from_utf8_lossy(bytes);
    let keys = keys(&text);
    let has = |key: &str| keys.contains(key);
    let has_any = |keys: &[&str]| keys.iter().any(|key| has(key));
    let name = path.file_name().and_then(OsStr::to_str).unwrap_or_default();
    // A schema names the keys of our files, and is none of them.
    if name.ends_with(".schema.json") {
        return None;
    }
    let is_json = path.extension() == Some(OsStr::new("json"))
        && text.trim_start_matches('\u{feff}').trim_start().starts_with('{');
    if name.ends_with(".selbstaudit.json") || is_json && has_any(&["service", "audits"]) {
        return Some(Kind::Audit);
    }
    if has_any(&["categories", "principles"]) || has("id") && has("version") && has("language") {
        // Every principle of a questionnaire has a number.
        let is_translation = !has_any(&QUESTIONNAIRE_ONLY) && (has("principles") || names_language(name));
        return Some(if is_translation { Kind::Translation } else { Kind::Questionnaire });
    }
    if has("questionnaires") && has_any(&["file", "title"]) || name == "index.yaml" {
        return Some(Kind::Index);
    }
    if has_any(&["operator", "links", "header", "questionnaires"]) || name == "config.yaml" {
        return Some(Kind::Config);
    }
    None
}

/// What stands under a key at the beginning of a line, or of the file behind its bracket; without quotes.
pub(super) fn declared<'t>(text: &'t str, key: &str) -> Option<&'t str> {
    let of_line = |line: &'t str| {
        let line = line.trim_start_matches(['\u{feff}', '{', ' ', '"']);
        let value = line.strip_prefix(key)?.trim_start_matches('"').strip_prefix(':')?;
        let value = value.split([',', '#']).next()?.trim().trim_matches(['"', '\'']);
        Some(value).filter(|value| !value.is_empty())
    };
    text.lines().find_map(of_line)
}

/// A name such as `servicestandard-2020.en.yaml`: an ending for a language before the last one.
fn names_language(name: &str) -> bool {
    let mut parts = name.rsplit('.').skip(1);
    let is_tag = |tag: &str| {
        let first = tag.split('-').next().unwrap_or_default();
        matches!(first.len(), 2 | 3) && first.bytes().all(|it| it.is_ascii_lowercase())
    };
    parts.next().is_some_and(is_tag) && parts.next().is_some()
}

/// The words that stand directly before a colon, with or without quotes.
fn keys(text: &str) -> BTreeSet<&str> {
    let before = text.match_indices(':').filter_map(|(at, _)| text.get(..at));
    let is_word = |it: char| it.is_ascii_alphanumeric() || it == '_';
    before.filter_map(|before| before.trim_end_matches('"').rsplit(|it| !is_word(it)).next()).collect()
}
