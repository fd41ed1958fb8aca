//! The questionnaires that the host offers: loaded when first needed, in the language of the screen. Those that
//! somebody wrote and keeps in this browser stand beside them, under ids of their own.

use std::collections::BTreeMap;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::browser::clock;
use super::browser::fetch::{self, FetchFault};
use super::browser::offline;
use super::host;
use super::own::{self, Own};
use super::shared::Shared;
use crate::questionnaire::{
    self, Diagnostic, Index, IndexEntry, Questionnaire, QuestionnaireId, Tongue, TranslationEntry, load_index,
};

/// What the name of a questionnaire ends with that is only tried out.
const LENT: &str = " (Probe)";

/// True if this is the name of a questionnaire that is only tried out.
pub fn is_lent(id: &QuestionnaireId) -> bool {
    id.as_str().ends_with(LENT)
}

/// Where the questionnaires lie, beside `index.html`.
const FOLDER: &str = "questionnaire/";

/// How far loading a file came.
#[derive(Clone, Debug, PartialEq)]
pub enum Source<T> {
    /// It was asked for and has not arrived.
    Loading,
    /// It is there; the diagnostics are warnings.
    Ready(T, Vec<Diagnostic>),
    /// It is there and cannot be used.
    Broken(Vec<Diagnostic>),
    /// It holds another questionnaire than the list says; using it would give answers a wrong home.
    Mistaken(QuestionnaireId),
    /// It did not arrive.
    Missing(FetchFault),
}

impl<T> Source<T> {
    /// The value, if it is there.
    pub fn ready(&self) -> Option<&T> {
        match self {
            Self::Ready(value, _) => Some(value),
            Self::Loading | Self::Broken(_) | Self::Mistaken(_) | Self::Missing(_) => None,
        }
    }

    /// What was found wrong with the file.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        match self {
            Self::Ready(_, diagnostics) | Self::Broken(diagnostics) => diagnostics,
            Self::Loading | Self::Mistaken(_) | Self::Missing(_) => &[],
        }
    }
}

/// Why a questionnaire is not to be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absence {
    /// The list does not name it.
    NotOffered,
    /// Its file, or the list, is there and cannot be used.
    Broken,
    /// Its file, or the list, did not arrive.
    Unreachable,
}

/// A questionnaire in one language; the original has none.
type Edition = (QuestionnaireId, Option<Tongue>);

/// An edition as a key that orders.
type Key = (QuestionnaireId, Option<&'static str>);

/// What is loaded so far.
#[derive(Clone, Copy)]
pub struct Library {
    index: RwSignal<Source<Index>>,
    shelves: StoredValue<Shelves>,
}

/// What is there, behind one handle: the library travels within the session, by value, into every view.
#[derive(Clone, Copy)]
struct Shelves {
    own: RwSignal<Vec<Own>>,
    editions: RwSignal<BTreeMap<Key, Source<Shared<Questionnaire>>>>,
}

impl Library {
    /// Starts loading the list of questionnaires.
    pub fn open() -> Self {
        let library = Self {
            index: RwSignal::new(Source::Loading),
            shelves: StoredValue::new(Shelves {
                own: RwSignal::new(own::list()),
                editions: RwSignal::new(BTreeMap::new()),
            }),
        };
        library.load_index();
        library
    }

    fn kept(self) -> RwSignal<Vec<Own>> {
        self.shelves.get_value().own
    }

    fn editions(self) -> RwSignal<BTreeMap<Key, Source<Shared<Questionnaire>>>> {
        self.shelves.get_value().editions
    }

    /// Asks the host (again) for the list of questionnaires.
    pub fn load_index(self) {
        self.index.set(Source::Loading);
        spawn_local(async move {
            let source = match fetch::file(&format!("{FOLDER}index.yaml")).await {
                Err(fault) => Source::Missing(fault),
                Ok(bytes) => {
                    let (index, mut diagnostics) = load_index(&bytes);
                    questionnaire::locate(&bytes, &mut diagnostics);
                    match index {
                        Some(index) => Source::Ready(index, diagnostics),
                        None => Source::Broken(diagnostics),
                    }
                }
            };
            keep(source.ready());
            self.index.set(source);
        });
    }

    /// The list of questionnaires.
    pub fn index(self) -> ReadSignal<Source<Index>> {
        self.index.read_only()
    }

    /// The entry of a questionnaire in the list, or of one that this browser keeps; that one has no file.
    pub fn entry(self, id: &QuestionnaireId) -> Option<IndexEntry> {
        let listed = self.index.with(|index| index.ready()?.entries.iter().find(|entry| entry.id == *id).cloned());
        listed.or_else(|| self.own_entries().into_iter().find(|entry| entry.id == *id))
    }

    /// The questionnaires that this browser keeps, whatever the host offers.
    pub fn own(self) -> ReadSignal<Vec<Own>> {
        self.kept().read_only()
    }

    /// Whether the host's list names a questionnaire, whatever it offers to begin with; unknown while it is loading.
    pub fn lists(self, id: &QuestionnaireId) -> Option<bool> {
        self.index.with(|index| match index {
            Source::Loading => None,
            Source::Ready(list, _) => Some(list.entries.iter().any(|entry| entry.id == *id)),
            Source::Broken(_) | Source::Mistaken(_) | Source::Missing(_) => Some(false),
        })
    }

    /// Those of them that the host offers none in the place of, as entries of the list; none before the list is
    /// there or known to be missing.
    pub fn own_entries(self) -> Vec<IndexEntry> {
        let own = self.kept().get().into_iter().filter(|own| self.lists(&own.id) == Some(false));
        own.map(|Own { id, title, .. }| IndexEntry {
            id,
            title,
            file: String::new(),
            translations: Vec::new(),
            example: None,
            replaces: Vec::new(),
        })
        .collect()
    }

    /// All that a text can be held against or begin from: those that the host lists and those of one's own.
    pub fn choice(self) -> Memo<Vec<IndexEntry>> {
        Memo::new(move |_| {
            let listed = self.index.with(|index| index.ready().map(|index| index.entries.clone()));
            listed.into_iter().flatten().chain(self.own_entries()).collect()
        })
    }

    /// True if this browser keeps the questionnaire and the host offers none in its place.
    pub fn is_own(self, id: &QuestionnaireId) -> bool {
        self.own_entries().iter().any(|entry| entry.id == *id)
    }

    /// Reads again which questionnaires this browser keeps. `changed` is the one whose text changed; none for all.
    pub fn read_own(self, changed: Option<&QuestionnaireId>) {
        let before = self.kept().with_untracked(|own| own.iter().map(|own| own.id.clone()).collect::<Vec<_>>());
        self.kept().set(own::list());
        self.editions().update(|editions| {
            editions.retain(|(id, _), _| changed.map_or_else(|| !before.contains(id), |changed| id != changed));
        });
    }

    /// Has a questionnaire ready that is nowhere kept, for trying it out. It goes by a name that no file can have, so
    /// that it never stands in the place of another.
    pub fn lend(self, questionnaire: &Questionnaire) -> Shared<Questionnaire> {
        let id = QuestionnaireId::new(format!("{}{LENT}", questionnaire.id));
        let mut lent = questionnaire.clone();
        lent.id = id.clone();
        let lent = Shared::new(lent);
        let source = Source::Ready(lent.clone(), Vec::new());
        self.editions().update(|editions| drop(editions.insert((id, None), source)));
        lent
    }

    /// The questionnaire in a language, or in its own while or where there is no translation. Whatever is not
    /// loaded yet is asked for.
    pub fn questionnaire(self, id: &QuestionnaireId, tongue: Tongue) -> Option<Shared<Questionnaire>> {
        let original = self.edition((id.clone(), None))?;
        if original.language.as_str() == tongue.tag() {
            return Some(original);
        }
        Some(self.edition((id.clone(), Some(tongue))).unwrap_or(original))
    }

    /// How far loading the original of a questionnaire came; none if the list does not name it.
    pub fn original(self, id: &QuestionnaireId) -> Option<Source<Shared<Questionnaire>>> {
        self.edition((id.clone(), None));
        self.editions().with(|editions| editions.get(&(id.clone(), None)).cloned())
    }

    /// Why a questionnaire is not to be had; none while it is on its way and where it is there.
    pub fn absence(self, id: &QuestionnaireId) -> Option<Absence> {
        match self.original(id) {
            Some(Source::Loading | Source::Ready(..)) => None,
            Some(Source::Broken(_) | Source::Mistaken(_)) => Some(Absence::Broken),
            Some(Source::Missing(_)) => Some(Absence::Unreachable),
            None if self.is_own(id) => None,
            None => self.index.with(|index| match index {
                Source::Loading => None,
                // With an entry it was asked for a moment ago.
                Source::Ready(list, _) => {
                    (!list.entries.iter().any(|entry| entry.id == *id)).then_some(Absence::NotOffered)
                }
                Source::Broken(_) | Source::Mistaken(_) => Some(Absence::Broken),
                Source::Missing(_) => Some(Absence::Unreachable),
            }),
        }
    }

    /// How far loading a translation came; none if there is none.
    pub fn translation(self, id: &QuestionnaireId, tongue: Tongue) -> Option<Source<Shared<Questionnaire>>> {
        self.editions().with(|editions| editions.get(&(id.clone(), Some(tongue.tag()))).cloned())
    }

    /// Asks the host again for a questionnaire that did not arrive or could not be used, and for the list where that
    /// is not there.
    pub fn reload(self, id: &QuestionnaireId) {
        if self.index.with_untracked(|index| matches!(index, Source::Missing(_))) {
            self.load_index();
        }
        self.editions().update(|editions| editions.retain(|(known, _), _| known != id));
    }

    fn edition(self, edition: Edition) -> Option<Shared<Questionnaire>> {
        let key = (edition.0.clone(), edition.1.map(Tongue::tag));
        let known = self.editions().with(|editions| editions.get(&key).map(|source| source.ready().cloned()));
        if let Some(known) = known {
            return known;
        }
        let entry = self.entry(&edition.0)?;
        if entry.file.is_empty() {
            if edition.1.is_none() {
                // Put off for the same reason as below.
                set_timeout(move || self.take_own(key), std::time::Duration::ZERO);
            }
            return None;
        }
        let (file, original) = match edition.1 {
            None => (entry.file, None),
            Some(tongue) => {
                let translation = translation_for(&entry, tongue)?.file.clone();
                (translation, Some(self.edition((edition.0.clone(), None))?))
            }
        };
        // Asked for from inside a computation, which must not write what it reads; so it is put off.
        let id = edition.0;
        set_timeout(move || self.fetch(id, key, file, original), std::time::Duration::ZERO);
        None
    }

    /// Reads a questionnaire that this browser keeps.
    fn take_own(self, key: Key) {
        if self.editions().with_untracked(|editions| editions.contains_key(&key)) {
            return;
        }
        let Some(text) = own::text(&key.0) else { return self.read_own(None) };
        let source = read(&key.0, None, text.as_bytes());
        self.editions().update(|editions| drop(editions.insert(key, source)));
    }

    fn fetch(self, id: QuestionnaireId, key: Key, file: String, original: Option<Shared<Questionnaire>>) {
        if self.editions().with_untracked(|editions| editions.contains_key(&key)) {
            return;
        }
        self.editions().update(|editions| drop(editions.insert(key.clone(), Source::Loading)));
        spawn_local(async move {
            let source = match fetch::file(&format!("{FOLDER}{file}")).await {
                Err(fault) => Source::Missing(fault),
                Ok(bytes) => read(&id, original.as_deref(), &bytes),
            };
            self.editions().update(|editions| drop(editions.insert(key, source)));
        });
    }
}

/// What the bytes of a file are.
fn read(id: &QuestionnaireId, original: Option<&Questionnaire>, bytes: &[u8]) -> Source<Shared<Questionnaire>> {
    let mut loaded = clock::timed("questionnaire", || match original {
        None => questionnaire::load(bytes),
        Some(original) => questionnaire::translate(original, bytes),
    });
    questionnaire::locate(bytes, &mut loaded.diagnostics);
    match loaded.questionnaire {
        Some(questionnaire) if questionnaire.id == *id => Source::Ready(Shared::new(questionnaire), loaded.diagnostics),
        Some(questionnaire) => Source::Mistaken(questionnaire.id),
        None => Source::Broken(loaded.diagnostics),
    }
}

/// Has everything that the list names ready for when there is no network, whether it was opened or not.
fn keep(index: Option<&Index>) {
    let Some(index) = index else { return offline::keep(&[]) };
    let named = index.files().chain(["index.yaml"]).map(|file| format!("{FOLDER}{file}"));
    offline::keep(&named.chain([host::FILE.to_owned()]).collect::<Vec<_>>());
}

/// The file that holds a questionnaire in a language: its translation, or its own where there is none.
pub fn file_in(entry: &IndexEntry, tongue: Tongue) -> &str {
    translation_for(entry, tongue).map_or(entry.file.as_str(), |translation| translation.file.as_str())
}

/// The translation of a questionnaire into a language.
fn translation_for(entry: &IndexEntry, tongue: Tongue) -> Option<&TranslationEntry> {
    entry.translations.iter().find(|translation| Tongue::of_tag(translation.language.as_str()) == Some(tongue))
}

/// The text of a questionnaire's own file, from the host or from this browser.
pub async fn text_of(entry: &IndexEntry) -> Option<String> {
    if entry.file.is_empty() {
        return own::text(&entry.id);
    }
    String::from_utf8(fetch::file(&format!("{FOLDER}{}", entry.file)).await.ok()?).ok()
}

/// Loads a finished example that belongs to a questionnaire.
pub async fn example(entry: &IndexEntry) -> Result<Vec<u8>, FetchFault> {
    let file = entry.example.as_deref().ok_or(FetchFault::Status(404))?;
    fetch::file(&format!("{FOLDER}{file}")).await
}
