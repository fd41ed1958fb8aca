//! What the program offers: the list of questionnaires beside it (`questionnaire/index.yaml`).
//!
//! It only lists; whether a file it names is there and sound shows when that file is loaded.

use std::collections::BTreeMap;

use super::diagnostic::NearKind;
use super::id::is_id;
use super::load::builder::{is_blank, is_language_tag};
use super::load::shape;
use super::load::similar::similar;
use super::load::spot::{Findings, Spot};
use super::raw::{RawIndex, RawIndexEntry};
use super::{Code, Diagnostic, Language, QuestionnaireId, guard};

/// The list of what is offered.
#[derive(Clone, Debug, PartialEq)]
pub struct Index {
    /// The questionnaire that is opened where nobody chose one; always one of the entries.
    pub default: QuestionnaireId,
    /// What is offered, in order; never empty.
    pub entries: Vec<IndexEntry>,
}

/// One questionnaire that is offered.
#[derive(Clone, Debug, PartialEq)]
pub struct IndexEntry {
    /// Its id; the same as in the file.
    pub id: QuestionnaireId,
    /// What people read in the choice.
    pub title: String,
    /// File name, relative to the index; it cannot lead elsewhere.
    pub file: String,
    /// Its translations, in order; no language twice.
    pub translations: Vec<TranslationEntry>,
    /// File name of an example audit, relative to the index.
    pub example: Option<String>,
    /// Questionnaires whose answers it can take over; its file says how. Named here, so that a newer edition can be
    /// offered before its file is loaded.
    pub replaces: Vec<QuestionnaireId>,
}

/// One translation that is offered.
#[derive(Clone, Debug, PartialEq)]
pub struct TranslationEntry {
    /// Its language.
    pub language: Language,
    /// File name, relative to the index; it cannot lead elsewhere.
    pub file: String,
    /// What people read in the choice, in that language.
    pub title: Option<String>,
}

impl Index {
    /// Every file that it names, relative to it.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().flat_map(|entry| {
            let translations = entry.translations.iter().map(|translation| translation.file.as_str());
            std::iter::once(entry.file.as_str()).chain(translations).chain(entry.example.as_deref())
        })
    }
}

/// Reads and checks the index; None exactly if a diagnostic is an error.
pub fn load_index(bytes: &[u8]) -> (Option<Index>, Vec<Diagnostic>) {
    let raw: RawIndex = match guard::check(bytes).and_then(shape::parse) {
        Ok(raw) => raw,
        Err(diagnostic) => return (None, vec![*diagnostic]),
    };
    let mut findings = Findings::default();
    let index = index(&raw, &mut findings);
    let index = if findings.has_errors() { None } else { Some(index) };
    (index, findings.into_diagnostics())
}

fn index(raw: &RawIndex, findings: &mut Findings) -> Index {
    let root = Spot::ROOT;
    let ids = || raw.questionnaires.iter().map(|entry| entry.id.as_str());
    if raw.questionnaires.is_empty() {
        findings.error(&root.key("questionnaires"), Code::IndexEmpty);
    } else if !ids().any(|id| id == raw.default) {
        let code = Code::IndexDefault { id: raw.default.clone(), similar: similar(&raw.default, ids()) };
        findings.error(&root.key("default"), code);
    }
    let mut seen = BTreeMap::new();
    let mut entries = Vec::new();
    for (index, raw) in raw.questionnaires.iter().enumerate() {
        let spot = root.item("questionnaires", index).named(NearKind::Questionnaire, &raw.id);
        if !is_id(&raw.id) {
            findings.error(&spot.key("id"), Code::IdCharacters { id: raw.id.clone() });
        }
        if let Some(&first) = seen.get(raw.id.as_str()) {
            let first = root.item("questionnaires", first).path();
            findings.error(&spot.key("id"), Code::DuplicateId { id: raw.id.clone(), first });
        } else {
            seen.insert(raw.id.as_str(), index);
        }
        entries.push(entry(raw, &spot, findings));
    }
    Index { default: QuestionnaireId::new(&raw.default), entries }
}

fn entry(raw: &RawIndexEntry, spot: &Spot<'_>, findings: &mut Findings) -> IndexEntry {
    if is_blank(&raw.title) {
        findings.error(&spot.key("title"), Code::EmptyText);
    }
    file(&raw.file, &spot.key("file"), findings);
    let mut languages = BTreeMap::new();
    let mut translations = Vec::new();
    for (index, raw) in raw.translations.iter().enumerate() {
        let spot = spot.item("translations", index);
        if !is_language_tag(&raw.language) {
            findings.error(&spot.key("language"), Code::LanguageTag { tag: raw.language.clone() });
        }
        if languages.insert(raw.language.as_str(), index).is_some() {
            findings.error(&spot.key("language"), Code::LanguageTwice { tag: raw.language.clone() });
        }
        file(&raw.file, &spot.key("file"), findings);
        if raw.title.as_deref().is_some_and(is_blank) {
            findings.error(&spot.key("title"), Code::EmptyText);
        }
        let (language, file, title) = (Language::new(&raw.language), raw.file.clone(), raw.title.clone());
        translations.push(TranslationEntry { language, file, title });
    }
    if let Some(example) = &raw.example {
        file(example, &spot.key("example"), findings);
    }
    for (index, id) in raw.replaces.iter().enumerate().filter(|(_, id)| !is_id(id)) {
        findings.error(&spot.item("replaces", index), Code::IdCharacters { id: id.clone() });
    }
    let replaces = raw.replaces.iter().map(QuestionnaireId::new).collect();
    let (id, title, file, example) =
        (QuestionnaireId::new(&raw.id), raw.title.clone(), raw.file.clone(), raw.example.clone());
    IndexEntry { id, title, file, translations, example, replaces }
}

fn file(name: &str, spot: &Spot<'_>, findings: &mut Findings) {
    if !is_file_name(name) {
        findings.error(spot, Code::FileName { file: name.to_owned() });
    }
}

/// Plain names, joined by single slashes. Letters of any alphabet, digits, `.`, `-`, `_` and spaces are allowed, and
/// nothing with which an address could lead to another place: no scheme, no `..`, no query, no escapes.
pub(crate) fn is_file_name(name: &str) -> bool {
    let allowed = |it: char| it.is_alphanumeric() || matches!(it, '.' | '-' | '_' | ' ');
    name.split('/')
        .all(|part| !part.starts_with('.') && !part.is_empty() && part.trim() == part && part.chars().all(allowed))
}
