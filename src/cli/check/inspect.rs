//! Finds everything that is wrong with each file, by its kind.

use std::path::Path;

use super::super::report::content;
use super::super::texts::Texts;
use super::super::today::today;
use super::files::Entry;
use super::found::{Found, both};
use super::kind::{Kind, declared, kind};
use super::library::Library;
use super::{Checked, audit};
use crate::exchange::LIMIT;
use crate::host::load_config;
use crate::questionnaire::{
    Code, Diagnostic, Index, Place, QuestionnaireId, Severity, check_files, dead_branches, load, load_index, locate,
    review, translate,
};

/// Inspects all files; those of a folder that are none of ours are left out.
pub(super) fn inspect(entries: Vec<Entry>, with_editorial: bool) -> Vec<Checked> {
    let told = entries.into_iter().map(|entry| (kind(&entry.path, entry.bytes()), entry));
    let entries: Vec<(Entry, Option<Kind>)> =
        told.filter(|(kind, entry)| kind.is_some() || entry.is_named).map(|(kind, entry)| (entry, kind)).collect();
    let library = Library::new(&entries);
    let indexes: Vec<Index> = entries
        .iter()
        .filter(|(_, kind)| *kind == Some(Kind::Index))
        .filter_map(|(entry, _)| load_index(entry.bytes()).0)
        .collect();
    let checked = |(entry, kind): (Entry, Option<Kind>)| {
        let mut found = file(&entry, kind, &library, indexes.first(), with_editorial);
        // In the order of the file; what is wrong with it as a whole comes last.
        found.sort_by_key(|found| found.position.unwrap_or((usize::MAX, 0)));
        Checked { entry, kind, found }
    };
    entries.into_iter().map(checked).collect()
}

fn file(
    entry: &Entry,
    kind: Option<Kind>,
    library: &Library,
    index: Option<&Index>,
    with_editorial: bool,
) -> Vec<Found> {
    if let Err(problem) = &entry.content {
        let messages = both(|tongue| problem.message(Texts::of(tongue)));
        return vec![Found::error("unreadable", messages, [String::new(), String::new()])];
    }
    let Some(kind) = kind else {
        // Where nothing can be read, nothing tells of what kind it is.
        if let Some(diagnostic) = load(entry.bytes()).diagnostics.pop()
            && matches!(diagnostic.code, Code::EmptyFile | Code::NotUtf8 { .. })
        {
            return vec![diagnostic.into()];
        }
        let texts = |tongue| &Texts::of(tongue).check;
        let messages = both(|tongue| texts(tongue).kind_unknown.to_owned());
        return vec![Found::error("kind-unknown", messages, both(|tongue| texts(tongue).kind_advice.to_owned()))];
    };
    if kind != Kind::Audit && entry.size() > LIMIT {
        let code = Code::TooLarge { bytes: entry.size(), limit: LIMIT };
        return vec![Diagnostic { severity: Severity::Error, code, place: Place::default() }.into()];
    }
    let mut found = Vec::new();
    let mut diagnostics = match kind {
        Kind::Audit => return audit::audit(entry, library),
        Kind::Questionnaire => questionnaire(entry, library, with_editorial),
        Kind::Translation => {
            let text = String::from_utf8_lossy(entry.bytes());
            let id = declared(&text, "id").unwrap_or_default();
            if let Some(original) = library.find(id, entry.folder()) {
                translate(&original, entry.bytes()).diagnostics
            } else {
                found.push(no_original(id));
                Vec::new()
            }
        }
        Kind::Index => list(entry),
        Kind::Config => {
            let (config, mut diagnostics) = load_config(entry.bytes());
            diagnostics.extend(today().map(|today| config.future(today)).unwrap_or_default());
            let own = index_beside(entry.folder());
            if let Some(index) = own.as_ref().or(index) {
                diagnostics.extend(config.offer(index).1);
            }
            diagnostics
        }
    };
    locate(entry.bytes(), &mut diagnostics);
    found.extend(diagnostics.into_iter().map(Found::from));
    found
}

fn questionnaire(entry: &Entry, library: &Library, with_editorial: bool) -> Vec<Diagnostic> {
    let mut loaded = load(entry.bytes());
    if let Some(questionnaire) = &loaded.questionnaire {
        loaded.diagnostics.extend(dead_branches(questionnaire));
        if with_editorial {
            let earlier = |id: &QuestionnaireId| library.find(id.as_str(), entry.folder()).map(Box::new);
            loaded.diagnostics.extend(review(entry.bytes(), questionnaire, earlier));
        }
    }
    loaded.diagnostics
}

fn list(entry: &Entry) -> Vec<Diagnostic> {
    let (index, mut diagnostics) = load_index(entry.bytes());
    let read = |file: &str| content(&entry.folder().join(file), LIMIT).ok();
    diagnostics.extend(index.map(|index| check_files(&index, read)).unwrap_or_default());
    diagnostics
}

/// The list to which a file of the host belongs: it lies in the folder `questionnaire` beside it.
fn index_beside(folder: &Path) -> Option<Index> {
    load_index(&content(&folder.join("questionnaire/index.yaml"), LIMIT).ok()?).0
}

fn no_original(id: &str) -> Found {
    let messages = both(|tongue| (Texts::of(tongue).check.no_original)(id));
    let advice = both(|tongue| Texts::of(tongue).check.original_advice.to_owned());
    let found = Found::error("original-missing", messages, advice);
    Found { position: Some((1, 1)), path: Some("id".to_owned()), ..found }
}
