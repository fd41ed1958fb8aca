//! Making a report, and what came of it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::wish::Wish;
use super::words;
use crate::app::browser::fetch::FetchFault;
use crate::app::browser::writer::{self, Step, WriterFault, Written};
use crate::app::browser::{clock, download, page};
use crate::app::components::icon::Icon;
use crate::app::frame;
use crate::app::route::Route;
use crate::app::session::Session;
use crate::app::texts;
use crate::audit::{Audit, Date};
use crate::exchange::Generator;
use crate::report::document::Document;
use crate::report::{self, FileFormat, Options};

/// How far making it came.
#[derive(Clone, Debug, PartialEq)]
enum State {
    /// Nobody asked for one.
    Idle,
    /// It is under way.
    Busy(Step),
    /// The file was handed over.
    Saved { name: String, bytes: u32, undrawn: u32 },
    /// There is none.
    Failed(Failure),
}

#[derive(Clone, Debug, PartialEq)]
enum Failure {
    /// Its module made none.
    Writer(WriterFault),
    /// The browser did not take the file.
    Refused,
}

/// How far the report under way came. It outlives the view: whoever leaves it meanwhile still gets the file.
#[derive(Clone, Copy)]
struct Progress(RwSignal<State>);

/// Makes room for one report under way; once, at the start.
pub fn provide() {
    provide_context(Progress(RwSignal::new(State::Idle)));
}

/// Making a report.
#[derive(Clone, Copy)]
pub(super) struct Making {
    session: Session,
    wish: StoredValue<Wish>,
    state: RwSignal<State>,
}

/// What a report is called and which format it has, decided when it is ordered.
struct Order {
    name: String,
    format: FileFormat,
}

impl Making {
    pub(super) fn new(session: Session, wish: Wish) -> Self {
        let Progress(state) = expect_context();
        // What came of an earlier one is old news.
        if !matches!(state.get_untracked(), State::Busy(_)) {
            state.set(State::Idle);
        }
        Self { session, wish: StoredValue::new(wish), state }
    }

    /// True while one is being made, or while what it needs is on its way.
    pub(super) fn is_busy(self) -> bool {
        self.wish.get_value().is_waiting.get() || self.state.with(|state| matches!(state, State::Busy(_)))
    }

    /// Makes the report that is wished for, in this format.
    pub(super) fn make(self, format: FileFormat) {
        let words = texts::report(self.session.wording.get_untracked());
        if untrack(|| self.is_busy()) {
            page::announce(if untrack(|| self.wish.get_value().is_waiting.get()) { words.waiting } else { words.busy });
            return;
        }
        let Some(document) = self.document(format) else { return };
        let order = Order { name: self.file_name(format), format };
        match format {
            FileFormat::Html => return self.take_text(order, &report::html(&document)),
            FileFormat::Markdown => return self.take_text(order, &report::markdown(&document)),
            FileFormat::Pdf | FileFormat::Docx => {}
        }
        // From here on the view may be left; nothing of it is asked any more.
        let (session, state) = (self.session, self.state);
        enter(session, state, State::Busy(Step::Writing));
        spawn_local(async move {
            let step = move |step| enter(session, state, State::Busy(step));
            let written = clock::timed_async("report", writer::write(format.ending(), &document.pack(), step)).await;
            let came = match written {
                Ok(Written { bytes, undrawn }) => {
                    let is_saved = download::bytes(&order.name, order.format.media_type(), &bytes);
                    took(is_saved, order.name, bytes.length(), undrawn)
                }
                Err(fault) => State::Failed(Failure::Writer(fault)),
            };
            enter(session, state, came);
        });
    }

    fn document(self, format: FileFormat) -> Option<Document> {
        let (session, wish) = (self.session, self.wish.get_value());
        let audit = session.audit_now()?;
        let questionnaire = wish.questionnaire.get_untracked()?;
        let assessment = session.assessment.get_untracked()?;
        let options = Options {
            tongue: wish.tongue.get_untracked(),
            length: wish.length.get_untracked(),
            notes: wish.notes.get_untracked(),
            carries_data: format.carries_data(),
            day: day(&audit)?,
        };
        Some(report::document(&questionnaire, &audit, &assessment, &options, &Generator::own()))
    }

    fn take_text(self, order: Order, text: &str) {
        let is_saved = download::text(&order.name, order.format.media_type(), text);
        let bytes = u32::try_from(text.len()).unwrap_or(u32::MAX);
        enter(self.session, self.state, took(is_saved, order.name, bytes, 0));
    }

    /// „wohngeld-2026-11-21-bericht.pdf“.
    fn file_name(self, format: FileFormat) -> String {
        let tongue = self.wish.get_value().tongue.get_untracked();
        let audit = self.session.audit_now();
        let stem = audit.and_then(|audit| Some(report::stem(&audit.service.name, day(&audit)?, tongue)));
        format!("{}.{}", stem.unwrap_or_default(), format.ending())
    }
}

/// Shows a state and has a screen reader say it. Whoever is elsewhere by now reads in a notice what came of it.
fn enter(session: Session, shown: RwSignal<State>, state: State) {
    let words = texts::report(session.wording.get_untracked());
    let is_elsewhere = session.route.with_untracked(|route| *route != Route::Report);
    match &state {
        State::Saved { .. } | State::Failed(_) if is_elsewhere => {
            let came = state.clone();
            frame::tell(session, move |wording| outcome_text(&came, texts::report(wording)), false);
        }
        State::Failed(_) => page::alert(&outcome_text(&state, words)),
        State::Idle | State::Busy(_) | State::Saved { .. } => page::announce(&outcome_text(&state, words)),
    }
    shown.set(state);
}

/// How far it came, in words.
fn outcome_text(state: &State, words: &texts::Report) -> String {
    match state {
        State::Idle => String::new(),
        State::Busy(step) => progress(*step, words).to_owned(),
        State::Saved { name, bytes, undrawn } => saved(name, *bytes, *undrawn, words),
        State::Failed(failure) => format!("{}. {}", words.failed, reason(failure, words)),
    }
}

/// Today; where the clock is useless, the day of the last change.
fn day(audit: &Audit) -> Option<Date> {
    clock::today().or_else(|| audit.changed.date())
}

fn took(is_saved: bool, name: String, bytes: u32, undrawn: u32) -> State {
    if is_saved { State::Saved { name, bytes, undrawn } } else { State::Failed(Failure::Refused) }
}

fn progress(step: Step, words: &texts::Report) -> &'static str {
    match step {
        Step::Loading => words.loading,
        Step::Writing => words.writing,
    }
}

fn saved(name: &str, bytes: u32, undrawn: u32, words: &texts::Report) -> String {
    let saved = (words.saved)(name, &format!("{} kB", bytes.div_ceil(1000)));
    if undrawn == 0 { saved } else { format!("{saved} {}", (words.undrawn)(undrawn)) }
}

fn reason(failure: &Failure, words: &texts::Report) -> String {
    match failure {
        Failure::Writer(WriterFault::Missing(FetchFault::Status(_) | FetchFault::Unreachable)) => {
            words.missing.to_owned()
        }
        Failure::Writer(WriterFault::Blocked) => words.blocked.to_owned(),
        Failure::Writer(WriterFault::Failed(why)) => (words.gave_up)(why),
        Failure::Refused => words.refused.to_owned(),
    }
}

/// What came of it.
pub(super) fn outcome(making: Making) -> AnyView {
    let shown = move || match making.state.get() {
        State::Idle => ().into_any(),
        State::Busy(step) => view! {
            <p class="kern-body report__busy">
                <Icon name="autorenew" />
                <span>{move || progress(step, words())}</span>
            </p>
        }
        .into_any(),
        State::Saved { name, bytes, undrawn } => view! {
            <p class="kern-body remark remark--info report__saved">
                <Icon name="success" />
                <span>{move || saved(&name, bytes, undrawn, words())}</span>
            </p>
        }
        .into_any(),
        State::Failed(failure) => failed(making, failure),
    };
    view! { <div class="report__outcome">{shown}</div> }.into_any()
}

fn failed(making: Making, failure: Failure) -> AnyView {
    let has_way_out = failure != Failure::Refused;
    view! {
        <div class="kern-alert kern-alert--danger">
            <div class="kern-alert__header">
                <Icon name="danger" />
                <h2 class="kern-title">{move || words().failed}</h2>
            </div>
            <div class="kern-alert__body">
                <p class="kern-body">{move || reason(&failure, words())}</p>
                {has_way_out
                    .then(|| {
                        view! {
                            <div class="button-row">
                                <button
                                    type="button"
                                    class="kern-btn kern-btn--secondary"
                                    on:click=move |_| making.make(FileFormat::Html)
                                >
                                    <Icon name="download" />
                                    <span class="kern-label">{move || words().as_html}</span>
                                </button>
                            </div>
                        }
                    })}
            </div>
        </div>
    }
    .into_any()
}
