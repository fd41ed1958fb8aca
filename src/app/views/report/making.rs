//! Making a report, and what came of it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::wish::{Format, Wish};
use super::words;
use crate::app::browser::fetch::FetchFault;
use crate::app::browser::writer::{self, Step, WriterFault, Written};
use crate::app::browser::{clock, download, page};
use crate::app::components::icon::Icon;
use crate::app::session::Session;
use crate::app::texts;
use crate::audit::{Audit, Date};
use crate::exchange::Generator;
use crate::report::document::Document;
use crate::report::{self, Options};

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

/// Making a report.
#[derive(Clone, Copy)]
pub(super) struct Making {
    session: Session,
    wish: StoredValue<Wish>,
    state: RwSignal<State>,
}

impl Making {
    pub(super) fn new(session: Session, wish: Wish) -> Self {
        Self { session, wish: StoredValue::new(wish), state: RwSignal::new(State::Idle) }
    }

    /// True while one is being made, or while what it needs is on its way.
    pub(super) fn is_busy(self) -> bool {
        self.wish.get_value().is_waiting.get() || self.state.with(|state| matches!(state, State::Busy(_)))
    }

    /// Makes the report that is wished for, in this format.
    pub(super) fn make(self, format: Format) {
        let words = texts::report(self.session.tongue.get_untracked());
        if untrack(|| self.is_busy()) {
            page::announce(if untrack(|| self.wish.get_value().is_waiting.get()) { words.waiting } else { words.busy });
            return;
        }
        let Some(document) = self.document(format) else { return };
        match format {
            Format::Html => return self.take_text(format, &report::html(&document)),
            Format::Markdown => return self.take_text(format, &report::markdown(&document)),
            Format::Pdf | Format::Docx => {}
        }
        self.enter(State::Busy(Step::Writing));
        spawn_local(async move {
            let step = move |step| self.enter(State::Busy(step));
            let written = clock::timed_async("report", writer::write(format.ending(), &document.pack(), step)).await;
            self.enter(match written {
                Ok(Written { bytes, undrawn }) => {
                    let (name, length) = (self.file_name(format), bytes.length());
                    took(download::bytes(&name, format.media_type(), &bytes), name, length, undrawn)
                }
                Err(fault) => State::Failed(Failure::Writer(fault)),
            });
        });
    }

    fn document(self, format: Format) -> Option<Document> {
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

    fn take_text(self, format: Format, text: &str) {
        let name = self.file_name(format);
        let is_saved = download::text(&name, format.media_type(), text);
        self.enter(took(is_saved, name, u32::try_from(text.len()).unwrap_or(u32::MAX), 0));
    }

    /// „wohngeld-2026-11-21-bericht.pdf“.
    fn file_name(self, format: Format) -> String {
        let tongue = self.wish.get_value().tongue.get_untracked();
        let audit = self.session.audit_now();
        let stem = audit.and_then(|audit| Some(report::stem(&audit.service.name, day(&audit)?, tongue)));
        format!("{}.{}", stem.unwrap_or_default(), format.ending())
    }

    /// Shows a state and has a screen reader say it; the view may be gone by now.
    fn enter(self, state: State) {
        let words = texts::report(self.session.tongue.get_untracked());
        match &state {
            State::Idle => {}
            State::Busy(step) => page::announce(progress(*step, words)),
            State::Saved { name, bytes, undrawn } => page::announce(&saved(name, *bytes, *undrawn, words)),
            State::Failed(failure) => page::alert(&format!("{}. {}", words.failed, reason(failure, words))),
        }
        let _ = self.state.try_set(state);
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
                                    on:click=move |_| making.make(Format::Html)
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
