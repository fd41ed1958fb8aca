//! The questionnaire that is being written: its text, and what is wrong with it.
//!
//! It stays while the user looks at other views, for example while it is tried out. Nothing of it is stored before
//! somebody keeps it.

mod check;

pub use check::{Checked, Problem};

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::browser::files::{self, File};
use super::browser::{download, page};
use super::dialogue::Ask;
use super::navigation::HEADING;
use super::route::Route;
use super::session::Session;
use super::shared::Shared;
use super::texts::{self, Wording};
use crate::exchange::LIMIT;
use crate::questionnaire::{Manuscript, QuestionnaireId};

/// Typing pauses at least this long before the text is checked.
const PAUSE: f64 = 400.0;

/// A pause also lasts so many times what the last check took, so that checking never takes up most of the time.
const REST: f64 = 2.0;

/// The text and what came of checking it. Copying it copies handles.
#[derive(Clone, Copy)]
pub struct Drafting {
    session: StoredValue<Session>,
    ask: RwSignal<Option<Ask>>,
    manuscript: StoredValue<Manuscript>,
    /// Raised whenever the field must show another text than was typed into it.
    pub shown: RwSignal<u32>,
    /// What came of the last check; none for an empty text.
    pub checked: RwSignal<Option<Shared<Checked>>>,
    /// Something was typed since the last check.
    pub is_waiting: RwSignal<bool>,
    /// The questionnaire of which the text is a translation; none if it is a questionnaire itself.
    pub original: RwSignal<Option<QuestionnaireId>>,
    /// A file that could not be taken, with what to say of it.
    pub refused: RwSignal<Option<Refused>>,
    is_unsaved: StoredValue<bool>,
    timer: StoredValue<Option<TimeoutHandle>>,
}

/// Why a file was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It has more bytes than a questionnaire may have.
    TooLarge(String),
    /// It is no text in UTF-8, or the browser could not read it.
    NoText(String),
}

/// The text of the component that asks.
pub fn drafting() -> Drafting {
    expect_context::<Drafting>()
}

impl Drafting {
    /// An empty text; `ask` asks before one is lost.
    pub fn begin(session: Session, ask: RwSignal<Option<Ask>>) -> Self {
        let drafting = Self {
            session: StoredValue::new(session),
            ask,
            manuscript: StoredValue::new(Manuscript::default()),
            shown: RwSignal::new(0),
            checked: RwSignal::new(None),
            is_waiting: RwSignal::new(false),
            original: RwSignal::new(None),
            refused: RwSignal::new(None),
            is_unsaved: StoredValue::new(false),
            timer: StoredValue::new(None),
        };
        download::hold_page(move || drafting.is_unsaved.get_value());
        drafting
    }

    /// Something of the text.
    pub fn of_text<T>(self, read: impl FnOnce(&Manuscript) -> T) -> T {
        self.manuscript.with_value(read)
    }

    /// The whole text.
    pub fn text(self) -> String {
        self.of_text(Manuscript::text)
    }

    /// Takes what was typed; it is checked when the typing pauses.
    pub fn type_in(self, part: String) {
        self.manuscript.update_value(|manuscript| manuscript.write(part));
        self.is_unsaved.set_value(true);
        if !self.is_waiting.get_untracked() {
            self.is_waiting.set(true);
        }
        self.stop_timer();
        let last = self.checked.with_untracked(|checked| checked.as_ref().map_or(0.0, |checked| checked.millis));
        let pause = Duration::from_secs_f64((PAUSE + REST * last) / 1000.0);
        self.timer.set_value(set_timeout_with_handle(move || self.check(), pause).ok());
    }

    /// Checks the text now, and has the outcome said where it differs from what was said last.
    pub fn check(self) {
        self.stop_timer();
        self.is_waiting.set(false);
        let text = self.text();
        let original = self.original.get_untracked();
        let library = self.session.get_value().library;
        let known = |id: &QuestionnaireId| untrack(|| library.original(id)).and_then(|source| source.ready().cloned());
        let original = original.as_ref().and_then(known);
        let checked = (!text.trim().is_empty()).then(|| Shared::new(check::check(&text, original.as_ref(), &known)));
        let words = texts::authoring(self.session.get_value().wording.get_untracked());
        let outcome = |checked: &Option<Shared<Checked>>| checked.as_ref().map(|checked| checked.outcome(words));
        let (before, now) = (self.checked.with_untracked(outcome), outcome(&checked));
        self.checked.set(checked);
        if let Some(now) = now.filter(|now| before.as_ref() != Some(now)) {
            page::announce(&now);
        }
    }

    fn stop_timer(self) {
        if let Some(handle) = self.timer.get_value() {
            handle.clear();
        }
        self.timer.set_value(None);
    }

    /// Puts another text into the field and checks it; where that would lose something, the user is asked first.
    pub fn put(self, text: String, is_unsaved: bool) {
        let put = move || {
            self.manuscript.set_value(Manuscript::new(&text));
            self.is_unsaved.set_value(is_unsaved);
            self.refused.set(None);
            self.original.set(None);
            self.checked.set(None);
            self.shown.update(|count| *count += 1);
            self.check();
        };
        if !self.is_unsaved.get_value() {
            return put();
        }
        let words = texts::authoring(self.session.get_value().wording.get_untracked());
        self.ask.set(Some(Ask {
            title: words.replace_title.into(),
            body: words.replace_body.into(),
            yes: words.replace_yes.into(),
            no: words.replace_no.into(),
            act: Arc::new(put),
        }));
    }

    /// The text is kept or downloaded: leaving loses nothing.
    pub fn is_safe(self) {
        self.is_unsaved.set_value(false);
    }

    /// Brings the part of a long text into the field in which a line is.
    pub fn turn_to(self, line: usize) {
        let has_turned = self.manuscript.try_update_value(|manuscript| manuscript.turn_to(line)) == Some(true);
        if has_turned {
            self.shown.update(|count| *count += 1);
        }
    }

    /// Takes the first of some files and goes to where it is checked.
    pub fn receive(self, chosen: Vec<File>) {
        let Some(file) = chosen.into_iter().next() else { return };
        spawn_local(async move {
            let read = files::read(&file, LIMIT).await;
            if self.session.get_value().route.get_untracked() != Route::Authoring {
                self.session.get_value().route.set(Route::Authoring);
                self.session.get_value().go(&Route::Authoring);
                request_animation_frame(|| page::focus(HEADING, false));
            }
            let is_large = read.size > LIMIT;
            if let Some(text) = read.bytes.and_then(|bytes| String::from_utf8(bytes).ok()) {
                return self.put(text, false);
            }
            let refused = if is_large { Refused::TooLarge(read.name) } else { Refused::NoText(read.name) };
            page::alert(&refused.sentence(self.session.get_value().wording.get_untracked()));
            self.refused.set(Some(refused));
        });
    }
}

impl Refused {
    /// What to say of it.
    pub fn sentence(&self, wording: Wording) -> String {
        let words = texts::authoring(wording);
        match self {
            Self::TooLarge(name) => (words.too_large)(name),
            Self::NoText(name) => (words.no_text)(name),
        }
    }
}

/// True if a file seems to be a questionnaire.
pub fn is_questionnaire_file(name: &str) -> bool {
    let ending = Path::new(name).extension();
    ending.is_some_and(|ending| ["yaml", "yml"].iter().any(|known| ending.eq_ignore_ascii_case(known)))
}
