//! Everything that can change while the app is open, in one place.
//!
//! A [`Session`] is handed to every view through the context. Views read its signals and call its methods; the rules
//! behind the methods live in `audit`, `scoring` and `exchange`.

use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use super::browser::page::{self, Theme};
use super::browser::storage::{self, PREFIX, StorageFault};
use super::browser::{clock, crash, download};
use super::keeper::{self, Holdings, KeepFault};
use super::library::Library;
use super::route::Route;
use super::shared::Shared;
use super::texts;
use crate::audit::{Audit, AuditId, Event, History, Mode, QuestionnaireRef, Timestamp};
use crate::exchange::{self, Generator, Summary};
use crate::questionnaire::{QuestionId, Questionnaire, QuestionnaireId, Tongue};
use crate::report::Search;
use crate::scoring::{self, Assessment};

/// Typing pauses this long before it is stored; leaving the page stores at once.
const PAUSE: Duration = Duration::from_millis(300);

/// The audit that is open.
#[derive(Clone, Debug, PartialEq)]
pub struct Open {
    /// The audit with its undo steps.
    pub history: History,
    /// The revision that storage held when this tab last read or wrote it.
    stored: Option<u64>,
    /// The finished example: it can be played with and is never stored.
    pub example: bool,
}

/// How storing the open audit went.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Saving {
    /// Nothing was changed yet.
    #[default]
    Unchanged,
    /// A change waits to be stored.
    Pending,
    /// Everything is stored, since then.
    Saved(Timestamp),
    /// It could not be stored; the audit lives in memory only.
    Failed(KeepFault),
}

/// All state of the app. Copying it copies handles, not values.
#[derive(Clone, Copy)]
pub struct Session {
    /// Language of the screen.
    pub tongue: RwSignal<Tongue>,
    /// Colours of the screen.
    pub theme: RwSignal<Theme>,
    /// Where the user is.
    pub route: RwSignal<Route>,
    /// Where „zurück“ on a principle page leads, if the user came from a list.
    pub came_from: RwSignal<Option<Route>>,
    /// The question that was left from a list, so that coming back to the list puts the focus on its row.
    pub left: RwSignal<Option<QuestionId>>,
    /// What the list of principles is searched for; kept, so that coming back from a question finds it again.
    pub search: RwSignal<Search>,
    /// The questionnaires.
    pub library: Library,
    /// What storage holds.
    pub holdings: RwSignal<Holdings>,
    /// The open audit.
    pub open: RwSignal<Option<Open>>,
    /// How storing it went.
    pub saving: RwSignal<Saving>,
    /// Why this browser keeps nothing new, if that is so; known before the first thing is entered.
    pub storage_fault: Memo<Option<StorageFault>>,
    /// A short message that something was done, shown and spoken; with an undo button where the flag is set.
    pub notice: RwSignal<Option<(String, bool)>>,
    /// The open audit's questionnaire in the language of the screen; none while it loads or where it is missing.
    pub questionnaire: Memo<Option<Shared<Questionnaire>>>,
    /// What the open audit means.
    pub assessment: Memo<Option<Shared<Assessment>>>,
    timer: StoredValue<Option<TimeoutHandle>>,
}

/// The session of the component that asks.
pub fn session() -> Session {
    expect_context::<Session>()
}

impl Session {
    /// Reads settings and storage and opens what this tab had open.
    pub fn begin() -> Self {
        let library = Library::open();
        let tongue = RwSignal::new(first_tongue());
        let open = RwSignal::new(None::<Open>);
        let wanted = Memo::new(move |_| {
            open.with(|open| open.as_ref().map(|open| open.history.audit().questionnaire.id.clone()))
        });
        let questionnaire = Memo::new(move |_| wanted.get().and_then(|id| library.questionnaire(&id, tongue.get())));
        let assessment = Memo::new(move |_| {
            let questionnaire = questionnaire.get()?;
            open.with(|open| {
                let audit = open.as_ref()?.history.audit();
                Some(Shared::new(clock::timed("assessment", || scoring::assess(&questionnaire, audit))))
            })
        });
        let saving = RwSignal::new(Saving::default());
        let storage_fault = Memo::new(move |before: Option<&Option<StorageFault>>| match (saving.get(), before) {
            (Saving::Failed(KeepFault::Storage(fault)), _) => Some(fault),
            // Where storing worked the last time, nothing is tried: the next change will tell.
            (_, Some(None)) => None,
            (Saving::Pending | Saving::Failed(_), Some(before)) => before.clone(),
            _ => storage::probe().err(),
        });
        let session = Self {
            tongue,
            theme: RwSignal::new(Theme::of_value(storage::read(&theme_key()).as_deref())),
            route: RwSignal::new(Route::parse(&page::fragment())),
            came_from: RwSignal::new(None),
            search: RwSignal::new(Search::default()),
            left: RwSignal::new(None),
            library,
            holdings: RwSignal::new(keeper::holdings(|audit| summary(audit, None, None))),
            open,
            saving,
            storage_fault,
            notice: RwSignal::new(None),
            questionnaire,
            assessment,
            timer: StoredValue::new(None),
        };
        if let Some(id) = storage::read_for_tab(&current_key()) {
            session.open_stored(&AuditId::new(id));
        }
        session.watch_page();
        session
    }

    /// Something of the open audit, or none if no audit is open.
    pub fn with_audit<T>(self, read: impl FnOnce(&Audit) -> T) -> Option<T> {
        self.open.with(|open| open.as_ref().map(|open| read(open.history.audit())))
    }

    /// The open audit as it is now, without following its changes.
    pub fn audit_now(self) -> Option<Audit> {
        self.open.with_untracked(|open| open.as_ref().map(|open| open.history.audit().clone()))
    }

    /// The language of the questionnaire where it is not that of the screen: there is no translation, and its texts
    /// need a `lang` of their own wherever they stand.
    pub fn foreign_language(self) -> Option<String> {
        let page = self.tongue.get().tag();
        self.questionnaire.with(|questionnaire| {
            let own = questionnaire.as_ref()?.language.as_str();
            (own != page).then(|| own.to_owned())
        })
    }

    /// True while an audit is open.
    pub fn is_open(self) -> bool {
        self.open.with(Option::is_some)
    }

    /// True if the open audit can be changed: its questionnaire is there.
    pub fn is_editable(self) -> bool {
        self.questionnaire.with(Option::is_some)
    }

    // ---- changing the open audit ----

    /// Makes a change as an undo step of its own and stores it at once, before anything that follows from it is
    /// drawn.
    pub fn act(self, event: Event) {
        if self.change(|history, at| history.apply(event, at)) {
            self.store(false);
        }
    }

    /// Makes a change of typing: as long as the same field is typed in, it is one undo step, stored when the typing
    /// pauses.
    pub fn type_in(self, event: Event) {
        if self.change(|history, at| history.type_in(event, at)) {
            self.store_soon();
        }
    }

    /// Takes the last change back and tells which it was.
    pub fn undo(self) -> Option<Event> {
        let mut undone = None;
        if self.change(|history, at| undone = history.undo(at)) {
            self.store(false);
        }
        undone
    }

    /// Makes the last undone change again and tells which it was.
    pub fn redo(self) -> Option<Event> {
        let mut redone = None;
        if self.change(|history, at| redone = history.redo(at)) {
            self.store(false);
        }
        redone
    }

    /// Changes the open audit; tells whether that made a difference.
    fn change(self, change: impl FnOnce(&mut History, &Timestamp)) -> bool {
        let at = clock::now();
        let before = self.revision();
        self.open.update(|open| {
            if let Some(open) = open {
                change(&mut open.history, &at);
            }
        });
        self.revision() != before
    }

    fn revision(self) -> Option<u64> {
        self.open.with_untracked(|open| open.as_ref().map(|open| open.history.audit().revision))
    }

    // ---- storing ----

    fn store_soon(self) {
        if self.is_example() {
            return;
        }
        if !matches!(self.saving.get_untracked(), Saving::Failed(_)) {
            self.saving.set(Saving::Pending);
        }
        self.cancel_timer();
        let handle = set_timeout_with_handle(move || self.store(false), PAUSE).ok();
        self.timer.set_value(handle);
    }

    fn cancel_timer(self) {
        if let Some(handle) = self.timer.get_value() {
            handle.clear();
        }
        self.timer.set_value(None);
    }

    /// Stores a waiting change at once.
    pub fn flush(self) {
        if self.timer.with_value(Option::is_some) {
            self.store(false);
        }
    }

    /// Stores the open audit; with `force` also over another tab's state.
    pub fn store(self, force: bool) {
        self.cancel_timer();
        if force {
            self.spare_stored();
        }
        let Some((audit, stored)) = self.own_audit() else { return };
        let summary = self.summary_of(&audit);
        let saving = match keeper::keep(&audit, summary.clone(), stored, force) {
            Ok(saved) => {
                self.open.update_untracked(|open| {
                    if let Some(open) = open {
                        open.stored = Some(audit.revision);
                    }
                });
                crash::keep_unsaved(None);
                self.holdings.update(|holdings| {
                    holdings.audits.retain(|known| known.id != summary.id);
                    holdings.audits.insert(0, summary);
                    holdings.quarantine = keeper::quarantine();
                });
                if stored.is_none() {
                    storage::ask_to_persist();
                }
                Saving::Saved(saved)
            }
            Err(fault) => {
                crash::keep_unsaved(Some(&self.file_text(&audit)));
                Saving::Failed(fault)
            }
        };
        if self.saving.get_untracked() != saving {
            self.saving.set(saving);
        }
    }

    /// Keeps the state that the open audit is about to overwrite as an audit of its own, and lifts the open one above
    /// it; another tab that holds that state must notice.
    fn spare_stored(self) {
        let Some((audit, known)) = self.own_audit() else { return };
        let Some(stored) = keeper::open(&audit.id).filter(|stored| Some(stored.revision) != known) else { return };
        self.open.update(|open| {
            if let Some(open) = open {
                open.history.outrank(stored.revision);
            }
        });
        let mut spared = Audit { id: AuditId::new(clock::fresh_id()), ..stored.audit };
        let tongue = self.tongue.get_untracked();
        spared.service.name = (texts::shell(tongue).from_other_tab)(&texts::shown_name(&spared.service.name, tongue));
        // Where there is no room for both, the one that the user chose is stored all the same.
        let _ = keeper::keep(&spared, self.summary_of(&spared), None, false);
        self.read_holdings();
    }

    /// The open audit and the revision that storage held when this tab last read or wrote it; none for the example.
    fn own_audit(self) -> Option<(Audit, Option<u64>)> {
        self.open.with_untracked(|open| {
            let open = open.as_ref().filter(|open| !open.example)?;
            Some((open.history.audit().clone(), open.stored))
        })
    }

    /// True while something entered is in memory only.
    pub fn is_unsaved(self) -> bool {
        matches!(self.saving.get_untracked(), Saving::Pending | Saving::Failed(_))
    }

    // ---- opening and closing audits ----

    /// Starts a new audit and opens it.
    pub fn start_audit(self, questionnaire: &Questionnaire, mode: Mode, name: &str) {
        let reference = QuestionnaireRef {
            id: questionnaire.id.clone(),
            version: questionnaire.version.clone(),
            sha256: questionnaire.digest.as_str().to_owned(),
            unknown: crate::audit::Unknown::default(),
        };
        let mut audit = Audit::new(AuditId::new(clock::fresh_id()), clock::now(), reference, name.trim());
        audit.mode = mode;
        self.open_new(audit);
    }

    /// Opens an audit that is not in storage yet and stores it.
    pub fn open_new(self, audit: Audit) {
        self.switch_to(Open { history: History::new(audit), stored: None, example: false });
        self.store(false);
    }

    /// Opens the finished example. It is never stored.
    pub fn open_example(self, audit: Audit) {
        self.switch_to(Open { history: History::new(audit), stored: None, example: true });
    }

    /// Makes the open example an audit of one's own.
    pub fn keep_example(self) {
        if let Some(audit) = self.audit_now().filter(|_| self.is_example()) {
            self.open_new(Audit { id: AuditId::new(clock::fresh_id()), ..audit });
        }
    }

    /// True while the finished example is open.
    pub fn is_example(self) -> bool {
        self.open.with(|open| open.as_ref().is_some_and(|open| open.example))
    }

    /// True if the finished example is open and was changed: nothing of that is stored.
    pub fn is_example_changed(self) -> bool {
        let is_changed = |open: &Open| open.example && open.history.undoable().is_some();
        self.open.with_untracked(|open| open.as_ref().is_some_and(is_changed))
    }

    /// Opens an audit from storage; false if it is not there or cannot be read.
    pub fn open_stored(self, id: &AuditId) -> bool {
        self.flush();
        let Some(sealed) = keeper::open(id) else { return false };
        let stored = Some(sealed.revision);
        self.switch_to(Open { history: History::new(sealed.audit), stored, example: false });
        self.saving.set(Saving::Saved(sealed.saved));
        true
    }

    /// Closes the open audit; it stays in storage.
    pub fn close(self) {
        self.flush();
        storage::remove_for_tab(&current_key());
        self.saving.set(Saving::default());
        self.open.set(None);
    }

    fn switch_to(self, open: Open) {
        self.flush();
        self.notice.set(None);
        self.came_from.set(None);
        self.search.set(Search::default());
        self.left.set(None);
        self.saving.set(Saving::default());
        if open.example {
            storage::remove_for_tab(&current_key());
        } else {
            storage::write_for_tab(&current_key(), open.history.audit().id.as_str());
        }
        self.open.set(Some(open));
    }

    /// Deletes an audit for good.
    pub fn delete(self, id: &AuditId) {
        if self.with_open_id(id) {
            self.forget_open();
        }
        keeper::delete(id);
        // There may be room now.
        self.saving.notify();
        self.read_holdings();
    }

    /// Deletes everything this program stored in this browser, settings included.
    pub fn delete_everything(self) {
        self.forget_open();
        keeper::delete_everything();
        self.saving.notify();
        self.theme.set(Theme::System);
        page::set_theme(Theme::System);
        self.read_holdings();
    }

    fn with_open_id(self, id: &AuditId) -> bool {
        self.open.with_untracked(|open| open.as_ref().is_some_and(|open| open.history.audit().id == *id))
    }

    /// Closes the open audit without storing what waits.
    fn forget_open(self) {
        self.cancel_timer();
        crash::keep_unsaved(None);
        storage::remove_for_tab(&current_key());
        self.saving.set(Saving::default());
        self.open.set(None);
    }

    /// Takes the state that another tab stored, as a step that can be undone. Closes the audit where there is none.
    pub fn take_stored(self) {
        let Some((audit, _)) = self.own_audit() else { return };
        self.cancel_timer();
        crash::keep_unsaved(None);
        match keeper::open(&audit.id) {
            None => self.forget_open(),
            Some(sealed) => {
                self.open.update(|open| {
                    if let Some(open) = open {
                        open.history.apply(Event::Replace(Box::new(sealed.audit)), &clock::now());
                        open.stored = Some(sealed.revision);
                    }
                });
                self.saving.set(Saving::Saved(sealed.saved));
            }
        }
        self.read_holdings();
    }

    /// Reads again what storage holds.
    pub fn read_holdings(self) {
        self.holdings.set(keeper::holdings(|audit| summary(audit, None, None)));
    }

    // ---- files ----

    /// An audit as the text of its file.
    pub fn file_text(self, audit: &Audit) -> String {
        let questionnaire = self.library.questionnaire(&audit.questionnaire.id, Tongue::German);
        let assessment = questionnaire.map(|questionnaire| scoring::assess(&questionnaire, audit));
        exchange::write(audit, assessment.as_ref(), &generator())
    }

    /// Downloads the open audit as a file; false if the browser refused or none is open.
    pub fn download(self) -> bool {
        self.flush();
        let Some(audit) = self.audit_now() else { return false };
        let day = clock::today().or_else(|| audit.changed.date());
        let Some(day) = day else { return false };
        let name = exchange::file_name(&audit.service.name, day);
        download::text(&name, "application/json", &self.file_text(&audit))
    }

    fn summary_of(self, audit: &Audit) -> Summary {
        let questionnaire = self.questionnaire.get_untracked();
        let assessment = self.assessment.get_untracked();
        summary(audit, questionnaire.as_deref(), assessment.as_deref())
    }

    /// What a list of audits shows of the open one as it is right now; none for the example. Follows every change.
    pub fn open_summary(self) -> Option<Summary> {
        let questionnaire = self.questionnaire.get();
        let assessment = self.assessment.get();
        self.open.with(|open| {
            let open = open.as_ref().filter(|open| !open.example)?;
            Some(summary(open.history.audit(), questionnaire.as_deref(), assessment.as_deref()))
        })
    }

    // ---- settings ----

    /// Changes the language of the screen and remembers it.
    pub fn speak(self, tongue: Tongue) {
        let _ = storage::write(&tongue_key(), tongue.tag());
        self.tongue.set(tongue);
    }

    /// Changes the colours of the screen and remembers them.
    pub fn paint(self, theme: Theme) {
        match theme.value() {
            Some(value) => drop(storage::write(&theme_key(), value)),
            None => storage::remove(&theme_key()),
        }
        page::set_theme(theme);
        self.theme.set(theme);
    }

    // ---- the page around ----

    fn watch_page(self) {
        page::on_leaving(move || self.flush());
        window_event_listener(leptos::ev::storage, move |event| self.other_tab_wrote(event.key().as_deref()));
        download::hold_page(move || self.is_unsaved());
    }

    /// Another tab changed storage. The open audit is not touched; the user is asked.
    fn other_tab_wrote(self, key: Option<&str>) {
        if key == Some(storage::PROBE) {
            return;
        }
        self.read_holdings();
        let Some((ours, stored @ Some(_))) = self.own_audit() else { return };
        let id = &ours.id;
        if key.is_some_and(|key| keeper::audit_of_key(key).as_ref() != Some(id)) {
            return;
        }
        let fault = match keeper::open(id) {
            None => KeepFault::DeletedElsewhere,
            Some(sealed) if Some(sealed.revision) != stored => KeepFault::ChangedElsewhere,
            Some(_) => return,
        };
        self.saving.set(Saving::Failed(fault));
    }

    /// True if nothing new outlives the tab: the browser denies storage, or it is full.
    pub fn is_memory_only(self) -> bool {
        self.storage_fault.with(Option::is_some)
    }
}

/// Who writes our files.
pub fn generator() -> Generator {
    Generator {
        name: env!("CARGO_PKG_NAME").into(),
        version: env!("CARGO_PKG_VERSION").into(),
        build: option_env!("SELBSTAUDIT_BUILD").unwrap_or("unknown").into(),
    }
}

/// What the list of audits shows of one. Without questionnaire and assessment the counts are left at zero.
fn summary(audit: &Audit, questionnaire: Option<&Questionnaire>, assessment: Option<&Assessment>) -> Summary {
    let next = questionnaire.and_then(|questionnaire| {
        let question = scoring::next_open(questionnaire, audit, None)?;
        let number = questionnaire.principle_of(&question)?.number;
        Some((question.to_string(), number.to_string()))
    });
    Summary {
        id: audit.id.clone(),
        name: audit.service.name.clone(),
        questionnaire: QuestionnaireId::new(audit.questionnaire.id.as_str()),
        mode: audit.mode,
        created: audit.created.clone(),
        changed: audit.changed.clone(),
        revision: audit.revision,
        answered: assessment.map_or(0, |assessment| assessment.total.answered),
        applicable: assessment.map_or(0, |assessment| assessment.total.applicable),
        next,
    }
}

/// The stored language, else the first of the user's languages that the program speaks, else German.
fn first_tongue() -> Tongue {
    let stored = storage::read(&tongue_key());
    stored.into_iter().chain(page::preferred_languages()).find_map(|tag| Tongue::of_tag(&tag)).unwrap_or_default()
}

fn tongue_key() -> String {
    format!("{PREFIX}tongue")
}

fn theme_key() -> String {
    format!("{PREFIX}theme")
}

/// Which audit this tab has open.
fn current_key() -> String {
    format!("{PREFIX}current")
}
