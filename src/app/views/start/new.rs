//! The form that begins a new audit. Only the name is asked for; everything can be changed later.

use leptos::prelude::*;

use super::paper::Paper;
use super::questionnaires::{Offer, Questionnaires};
use super::words;
use crate::app::browser::page;
use crate::app::components::field::{Field, select_field};
use crate::app::components::icon::Icon;
use crate::app::frame;
use crate::app::leaving::leave_open;
use crate::app::route::Route;
use crate::app::session::{Session, session};
use crate::app::texts;
use crate::audit::{Event, Mode};
use crate::questionnaire::PhaseId;
use crate::report;

const NAME: &str = "neu-name";
const NAME_HELP: &str = "neu-name-hilfe";
const SUMMARY_TITLE: &str = "neu-fehler-titel";
const NAME_ERROR: &str = "neu-name-fehler";
const SUMMARY: &str = "neu-fehler";

/// What was entered so far.
#[derive(Clone, Copy)]
struct Entry {
    name: RwSignal<String>,
    mode: RwSignal<Mode>,
    phase: RwSignal<Option<PhaseId>>,
    /// It was tried without a name.
    is_refused: RwSignal<bool>,
    /// It was tried before the questionnaire was there; the audit begins as soon as it is.
    is_awaiting: RwSignal<bool>,
}

/// The form.
#[component]
pub(super) fn NewAudit(offer: Offer) -> impl IntoView {
    let session = session();
    let entry = Entry {
        name: RwSignal::new(String::new()),
        mode: RwSignal::new(Mode::Full),
        phase: RwSignal::new(None),
        is_refused: RwSignal::new(false),
        is_awaiting: RwSignal::new(false),
    };
    Effect::new(move || {
        if entry.is_awaiting.get() && !offer.is_waiting(session) {
            entry.is_awaiting.set(false);
            untrack(|| submit(session, offer, entry));
        }
    });
    view! {
        <section class="start-card start-new" aria-labelledby="neu">
            <h2 class="kern-heading-medium" id="neu">
                {move || words().new}
            </h2>
            <form
                class="start-form"
                novalidate
                on:submit=move |event| {
                    event.prevent_default();
                    submit(session, offer, entry);
                }
            >
                <Show when=move || entry.is_refused.get()>
                    <ErrorSummary />
                </Show>
                <Name entry=entry />
                <Questionnaires offer=offer />
                <fieldset class="kern-fieldset">
                    <legend class="kern-label">{move || words().mode_legend}</legend>
                    <div class="kern-fieldset__body">
                        {mode_radio(offer, entry, Mode::Short, "neu-kurz")} {mode_radio(offer, entry, Mode::Full, "neu-voll")}
                    </div>
                </fieldset>
                {phase_choice(session, offer, entry)}
                <div class="button-row">
                    <button type="submit" class="kern-btn kern-btn--primary">
                        <span class="kern-label">{move || words().begin}</span>
                    </button>
                    <Paper offer=offer />
                </div>
            </form>
        </section>
    }
}

/// What keeps the form from being accepted, with a link to the place; takes the focus when it appears.
#[component]
fn ErrorSummary() -> impl IntoView {
    view! {
        <div class="kern-alert kern-alert--danger" id=SUMMARY tabindex="-1" role="group" aria-labelledby=SUMMARY_TITLE>
            <div class="kern-alert__header">
                <Icon name="danger" />
                <h3 class="kern-title" id=SUMMARY_TITLE>
                    {move || words().error_title}
                </h3>
            </div>
            <div class="kern-alert__body">
                <a
                    class="kern-link"
                    href=format!("#{NAME}")
                    on:click=move |event| {
                        // The address must stay: a fragment that is no route leads nowhere after a reload.
                        event.prevent_default();
                        page::focus(NAME, true);
                    }
                >
                    {move || words().name_missing}
                </a>
            </div>
        </div>
    }
}

#[component]
fn Name(entry: Entry) -> impl IntoView {
    let is_wrong = move || entry.is_refused.get();
    view! {
        <div class="kern-form-input" class:kern-form-input--error=is_wrong>
            <label class="kern-label" for=NAME>
                {move || words().name}
            </label>
            <div class="kern-hint" id=NAME_HELP>
                {move || words().name_help}
            </div>
            <input
                class="kern-form-input__input"
                class:kern-form-input__input--error=is_wrong
                type="text"
                id=NAME
                autocomplete="off"
                aria-required="true"
                aria-invalid=move || is_wrong().then_some("true")
                aria-describedby=move || {
                    if is_wrong() { format!("{NAME_HELP} {NAME_ERROR}") } else { NAME_HELP.to_owned() }
                }
                prop:value=move || entry.name.get()
                on:input=move |event| {
                    entry.name.set(event_target_value(&event));
                    if entry.name.with_untracked(|name| report::visible_name(name).is_some()) {
                        entry.is_refused.set(false);
                    }
                }
            />
            <Show when=is_wrong>
                <p class="kern-error" id=NAME_ERROR>
                    <Icon name="danger" />
                    <span class="kern-body">{move || words().name_missing}</span>
                </p>
            </Show>
        </div>
    }
}

fn mode_radio(offer: Offer, entry: Entry, mode: Mode, id: &'static str) -> impl IntoView {
    let session = session();
    let help = format!("{id}-hilfe");
    let label = move || {
        let (words, tongue) = (words(), session.tongue.get());
        let phase = entry.phase.get();
        let extent = offer.questionnaire.with(|questionnaire| {
            questionnaire.as_ref().map(|questionnaire| report::extent(questionnaire, mode, phase.as_ref()))
        });
        let name = (words.mode)(mode);
        match extent {
            Some(extent) => format!("{name}: {}", (words.extent)(extent, &report::answering_time(extent.most, tongue))),
            None => name.to_owned(),
        }
    };
    view! {
        <div class="kern-form-check">
            <input
                class="kern-form-check__radio"
                type="radio"
                name="neu-umfang"
                id=id
                aria-describedby=help.clone()
                prop:checked=move || entry.mode.get() == mode
                on:change=move |_| entry.mode.set(mode)
            />
            <label class="kern-label" for=id>
                {label}
            </label>
            <p class="kern-body kern-body--muted start-form__hint" id=help>
                {move || {
                    let parts = offer.questionnaire.with(|known| known.as_ref().map(|known| known.parts));
                    let words = texts::start_of(session.wording.get(), parts.unwrap_or_default());
                    (words.mode_body)(mode)
                }}
            </p>
        </div>
    }
}

fn phase_choice(session: Session, offer: Offer, entry: Entry) -> AnyView {
    let choices = move || {
        let every = (String::new(), texts::start(session.wording.get()).every_phase.to_owned());
        let phases = offer.questionnaire.with(|questionnaire| {
            let phases = questionnaire.iter().flat_map(|questionnaire| &questionnaire.phases);
            phases.map(|phase| (phase.id.to_string(), phase.title.value.clone())).collect::<Vec<_>>()
        });
        std::iter::once(every).chain(phases).collect()
    };
    let value =
        Signal::derive(move || entry.phase.with(|phase| phase.as_ref().map(ToString::to_string)).unwrap_or_default());
    // A questionnaire without phases has nothing to choose from.
    let has_phases = Memo::new(move |_| {
        offer.questionnaire.with(|questionnaire| questionnaire.as_ref().is_none_or(|it| !it.phases.is_empty()))
    });
    view! {
        <Show when=move || has_phases.get()>
            {select_field(
                Field::new("neu-phase", || words().phase_optional).help(|| words().phase_help),
                choices,
                str::to_owned,
                value,
                move |value| entry.phase.set((!value.is_empty()).then(|| PhaseId::new(value))),
            )}
        </Show>
    }
    .into_any()
}

fn submit(session: Session, offer: Offer, entry: Entry) {
    if entry.name.with_untracked(|name| report::visible_name(name).is_none()) {
        entry.is_refused.set(true);
        // The summary is in the page only after this handler.
        request_animation_frame(|| page::focus(SUMMARY, true));
        return;
    }
    let Some(questionnaire) = offer.questionnaire.get_untracked() else {
        let is_awaiting = untrack(|| offer.is_waiting(session));
        entry.is_awaiting.set(is_awaiting);
        let text = move |words: &texts::Start| if is_awaiting { words.not_yet } else { words.not_usable };
        frame::tell(session, move |wording| text(texts::start(wording)).to_owned(), false);
        return;
    };
    leave_open(session, move || {
        let (name, mode) = (entry.name.get_untracked(), entry.mode.get_untracked());
        // A phase that was chosen for another questionnaire means nothing in this one.
        let phase = entry.phase.get_untracked().filter(|phase| questionnaire.phase(phase).is_some());
        session.start_audit(&questionnaire, mode, &name);
        if phase.is_some() {
            session.act(Event::Phase(phase));
        }
        session.go(&Route::Hub);
    });
}
