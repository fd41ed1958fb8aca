//! Labelled form fields with help and gentle warnings, as the design system lays them out.
//!
//! A field shows a value that lives elsewhere and reports what was entered; it keeps no state of its own, so undo
//! and a file that is opened reach it like anything else.

use std::time::Duration;

use leptos::html;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use crate::app::session::session;

use super::icon::Icon;
use crate::app::browser::page;
use crate::audit::Date;

/// A text in the language of the screen.
pub type Say = fn() -> &'static str;

/// Warnings wait until typing pauses this long: half a key is not a wrong key.
const PAUSE: Duration = Duration::from_millis(1200);

/// What stands around a control.
#[derive(Clone)]
pub struct Field {
    /// Id of the control; help and warning derive theirs from it.
    pub id: String,
    /// Its label.
    pub label: Signal<String>,
    /// The label is for screen readers only, since a group's legend says the same.
    pub is_label_hidden: bool,
    /// A short help below the label.
    pub help: Option<Say>,
    /// What looks wrong with the value; never blocks. It is also asked for by a timer, where a derived signal has no
    /// context: give a memo.
    pub warning: Signal<Option<String>>,
    /// Its choices, the blank one aside, are texts of the questionnaire.
    pub is_of_questionnaire: bool,
}

impl Field {
    /// A field without help and warning.
    pub fn new(id: impl Into<String>, label: Say) -> Self {
        Self::labelled(id, Signal::derive(move || label().to_owned()))
    }

    /// The same with a label that changes.
    pub fn labelled(id: impl Into<String>, label: Signal<String>) -> Self {
        Self {
            id: id.into(),
            label,
            is_label_hidden: false,
            help: None,
            warning: Signal::stored(None),
            is_of_questionnaire: false,
        }
    }

    /// The same with its label for screen readers only.
    pub fn hide_label(self) -> Self {
        Self { is_label_hidden: true, ..self }
    }

    /// The same with texts of the questionnaire to choose from.
    pub fn of_questionnaire(self) -> Self {
        Self { is_of_questionnaire: true, ..self }
    }

    /// The same with a help text.
    pub fn help(self, help: Say) -> Self {
        Self { help: Some(help), ..self }
    }

    /// The same with a warning.
    pub fn warning(self, warning: impl Into<Signal<Option<String>>>) -> Self {
        Self { warning: warning.into(), ..self }
    }

    /// Label, help, the control and its warning. `held` keeps the warning back.
    fn around(self, held: Signal<bool>, control: AnyView) -> AnyView {
        let Self { id, label, is_label_hidden, help, warning, is_of_questionnaire: _ } = self;
        let (help_id, warning_id) = (format!("{id}-hilfe"), format!("{id}-warnung"));
        let shown = move || warning.get().filter(|_| !held.get());
        view! {
            <div class="kern-form-input field">
                <label class="kern-label" class:kern-sr-only=is_label_hidden for=id>
                    {label}
                </label>
                {help
                    .map(|help| {
                        view! {
                            <div class="kern-hint" id=help_id>
                                {help}
                            </div>
                        }
                    })}
                {control}
                <p class="field__warning" id=warning_id>
                    {move || shown().map(warning_line)}
                </p>
            </div>
        }
        .into_any()
    }

    /// The ids of what describes the control.
    fn described_by(&self) -> impl Fn() -> Option<String> + use<> {
        let Self { id, help, warning, .. } = self;
        let (help, warning, id) = (help.is_some(), *warning, id.clone());
        move || match (help, warning.with(Option::is_some)) {
            (true, true) => Some(format!("{id}-hilfe {id}-warnung")),
            (true, false) => Some(format!("{id}-hilfe")),
            (false, true) => Some(format!("{id}-warnung")),
            (false, false) => None,
        }
    }
}

fn warning_line(text: String) -> impl IntoView {
    view! {
        <Icon name="warning" />
        <span class="kern-body kern-body--small">{text}</span>
    }
}

/// Keeps a warning back while somebody types, and has it said once they pause.
#[derive(Clone, Copy)]
struct Patience {
    typing: RwSignal<bool>,
    timer: StoredValue<Option<TimeoutHandle>>,
    warning: Signal<Option<String>>,
}

impl Patience {
    fn new(warning: Signal<Option<String>>) -> Self {
        let patience = Self { typing: RwSignal::new(false), timer: StoredValue::new(None), warning };
        on_cleanup(move || patience.stop_timer());
        patience
    }

    fn typed(self) {
        self.stop_timer();
        self.typing.set(true);
        self.timer.set_value(set_timeout_with_handle(move || self.paused(), PAUSE).ok());
    }

    fn paused(self) {
        self.stop_timer();
        if self.typing.try_get_untracked() == Some(true) {
            self.typing.set(false);
            if let Some(warning) = self.warning.try_get_untracked().flatten() {
                page::announce(&warning);
            }
        }
    }

    fn stop_timer(self) {
        if let Some(Some(handle)) = self.timer.try_get_value() {
            handle.clear();
        }
    }
}

/// A line of text.
pub fn text_field(field: Field, value: impl Into<Signal<String>>, input: impl Fn(String) + Send + 'static) -> AnyView {
    text_field_with(field, None, value, input)
}

/// A line of text with suggestions from the `<datalist>` of that id.
pub fn text_field_with(
    field: Field,
    suggestions: Option<String>,
    value: impl Into<Signal<String>>,
    input: impl Fn(String) + Send + 'static,
) -> AnyView {
    let patience = Patience::new(field.warning);
    let value = value.into();
    let described_by = field.described_by();
    let control = view! {
        <input
            class="kern-form-input__input"
            type="text"
            autocomplete="off"
            list=suggestions
            id=field.id.clone()
            aria-describedby=described_by
            prop:value=move || value.get()
            on:input=move |event| {
                patience.typed();
                input(event_target_value(&event));
            }
            on:blur=move |_| patience.paused()
        />
    };
    field.around(patience.typing.into(), control.into_any())
}

/// A box for what is looked for, with its help.
pub fn search_field(
    id: &'static str,
    label: Say,
    help: Say,
    value: impl Into<Signal<String>>,
    input: impl Fn(String) + Send + 'static,
) -> AnyView {
    let value = value.into();
    let help_id = format!("{id}-hilfe");
    view! {
        <div class="kern-form-input">
            <label class="kern-label" for=id>
                {label}
            </label>
            <div class="kern-hint" id=help_id.clone()>
                {help}
            </div>
            <input
                class="kern-form-input__input"
                type="search"
                id=id
                autocomplete="off"
                aria-describedby=help_id
                prop:value=move || value.get()
                on:input=move |event| input(event_target_value(&event))
            />
        </div>
    }
    .into_any()
}

/// Several lines of text.
pub fn area_field(field: Field, value: impl Into<Signal<String>>, input: impl Fn(String) + Send + 'static) -> AnyView {
    let value = value.into();
    let described_by = field.described_by();
    let control = view! {
        <textarea
            class="kern-form-input__input"
            rows="3"
            id=field.id.clone()
            aria-describedby=described_by
            prop:value=move || value.get()
            on:input=move |event| input(event_target_value(&event))
        ></textarea>
    };
    field.around(Signal::stored(false), control.into_any())
}

/// A day.
pub fn date_field(
    field: Field,
    value: impl Into<Signal<Option<Date>>>,
    change: impl Fn(Option<Date>) + Send + Sync + 'static,
) -> AnyView {
    let described_by = field.described_by();
    let control = date_input(field.id.clone(), Signal::derive(described_by), value.into(), Callback::new(change));
    field.around(Signal::stored(false), control)
}

/// The bare control of a day, for whoever labels it otherwise.
pub fn date_input(
    id: String,
    described_by: Signal<Option<String>>,
    value: Signal<Option<Date>>,
    change: Callback<Option<Date>>,
) -> AnyView {
    let input = NodeRef::<html::Input>::new();
    // A half-typed date reads as empty. It must not be written back, or the browser wipes what is typed so far.
    Effect::new(move |_| {
        let wanted = value.get().map(|date| date.to_string()).unwrap_or_default();
        if let Some(input) = input.get().filter(|input| input.value() != wanted) {
            input.set_value(&wanted);
        }
    });
    view! {
        <input
            type="date"
            class="kern-form-input__input"
            id=id
            node_ref=input
            aria-describedby=described_by
            on:input=move |event| change.run(Date::parse(&event_target_value(&event)))
        />
    }
    .into_any()
}

/// An entry of a choice: its value and what people read.
pub type Choice = (String, String);

/// A choice of one. The first entry is usually the blank one. A value that is none of the entries is offered beside
/// them, in the words of `unknown`, and stays on offer after something else was chosen.
pub fn select_field(
    field: Field,
    choices: impl Fn() -> Vec<Choice> + Send + Sync + 'static,
    unknown: fn(&str) -> String,
    value: impl Into<Signal<String>>,
    chosen: impl Fn(String) + Send + 'static,
) -> AnyView {
    let value = value.into();
    let described_by = field.described_by();
    let known = Memo::new(move |_| choices());
    let foreign = Memo::new(move |before: Option<&Option<String>>| {
        let value = value.get();
        let is_known = known.with(|known| known.iter().any(|(known, _)| *known == value));
        if is_known { before.cloned().flatten() } else { Some(value) }
    });
    let session = session();
    let is_of_questionnaire = field.is_of_questionnaire;
    let option = move |(own, label): Choice| {
        let this = own.clone();
        let is_foreign = is_of_questionnaire && !own.is_empty();
        let lang = move || session.foreign_language().filter(|_| is_foreign);
        view! {
            <option value=own lang=lang prop:selected=move || value.with(|value| *value == this)>
                {label}
            </option>
        }
    };
    let control = view! {
        <div class="kern-form-input__select-wrapper">
            <select
                class="kern-form-input__select"
                id=field.id.clone()
                aria-describedby=described_by
                on:change=move |event| chosen(event_target_value(&event))
            >
                {move || {
                    // In this order: an effect that asks a derived memo before its source misses a change of the
                    // source that leaves the derived one as it was (reactive_graph 0.2).
                    let known = known.get();
                    let foreign = foreign.get().map(|value| (value.clone(), unknown(&value)));
                    known.into_iter().chain(foreign).map(option).collect_view()
                }}
            </select>
        </div>
    };
    field.around(Signal::stored(false), control.into_any())
}
