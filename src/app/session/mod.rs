//! Everything that can change while the app is open, in one place.
//!
//! A [`Session`] is handed to every view through the context. Views read its signals and call its methods; the rules
//! behind the methods live in `audit`, `scoring` and `exchange`.

mod changing;
mod editions;
mod files;
mod maturity;
mod opening;
mod origin;
mod planning;
mod settings;
mod shown;
mod snapshots;
mod storing;
mod summary;
mod watching;

pub use files::{GiveFault, download_text};
pub use maturity::{is_same_service, says};
pub use opening::Open;
pub use shown::{Carried, Shown};
pub use storing::Saving;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use super::browser::clock;
use super::browser::page;
use super::browser::storage::{self, StorageFault};
use super::keeper::{self, Holdings};
use super::library::Library;
use super::message::Message;
use super::route::Route;
use super::shared::Shared;
use super::texts::Wording;
use crate::audit::{Audit, AuditId};
use crate::questionnaire::{Parts, Questionnaire, Tongue};
use crate::report::Search;
use crate::scoring::{self, Assessment};
use opening::current_key;
use origin::Origin;
use settings::{Settings, first_wording};
use storing::storage_fault;
use summary::summary;

/// All state of the app. Copying it copies handles, not values.
#[derive(Clone, Copy)]
pub struct Session {
    /// How the screen is worded: language, and whether it is simple language.
    pub wording: RwSignal<Wording>,
    /// Language of the screen, of its content and of everything that leaves it.
    pub tongue: Memo<Tongue>,
    /// How the screen looks and which keys it takes.
    settings: RwSignal<Settings>,
    /// Where the user is.
    pub route: RwSignal<Route>,
    /// Where „zurück“ on a principle page leads.
    origin: RwSignal<Origin>,
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
    /// The short message on the last thing that was done, shown and spoken.
    pub notice: RwSignal<Option<Message>>,
    /// The questionnaire with which the open audit is shown, and whether the audit brought it.
    shown: Memo<Option<Shown>>,
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
        let wording = RwSignal::new(first_wording());
        let tongue = Memo::new(move |_| wording.get().tongue());
        let open = RwSignal::new(None::<Open>);
        let wanted = Memo::new(move |_| {
            open.with(|open| open.as_ref().map(|open| open.history.audit().questionnaire.id.clone()))
        });
        let carried = shown::carried(open);
        let shown = Memo::new(move |_| match carried.get() {
            None => shown::offered(library, &wanted.get()?, tongue.get()),
            // Whether another version leaves the answers as they are depends on the answers.
            Some(carried) => {
                open.with(|open| shown::shown(library, open.as_ref()?.history.audit(), carried, tongue.get()))
            }
        });
        let questionnaire = Memo::new(move |_| shown.with(|shown| shown.as_ref().map(|it| it.questionnaire.clone())));
        let assessment = Memo::new(move |_| {
            let questionnaire = questionnaire.get()?;
            open.with(|open| {
                let audit = open.as_ref()?.history.audit();
                Some(Shared::new(clock::timed("assessment", || scoring::assess(&questionnaire, audit))))
            })
        });
        let saving = RwSignal::new(Saving::default());
        let storage_fault = storage_fault(saving);
        let session = Self {
            wording,
            tongue,
            settings: RwSignal::new(Settings::stored()),
            route: RwSignal::new(Route::parse(&page::fragment())),
            origin: RwSignal::new(Origin::default()),
            search: RwSignal::new(Search::default()),
            library,
            holdings: RwSignal::new(keeper::holdings(|audit| summary(audit, None, None))),
            open,
            saving,
            storage_fault,
            notice: RwSignal::new(None),
            shown,
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

    /// What the standard that is audited calls its demands.
    pub fn parts(self) -> Parts {
        self.questionnaire.with(|known| known.as_ref().map(|known| known.parts)).unwrap_or_default()
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
}
