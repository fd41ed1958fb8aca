//! The possible answers of one question as native radios, for the principle page and the workshop.
//!
//! Nothing is chosen in advance and choosing leads nowhere: arrow keys choose, too.

use leptos::prelude::*;

use super::asked::{Entry, Kind, words};
use super::icon::Icon;
use crate::app::browser::page;
use crate::app::frame;
use crate::app::navigation::HEADING;
use crate::app::session::session;
use crate::app::texts;
use crate::audit::{Choice, Event};
use crate::questionnaire::{Question, QuestionId, is_blank};
use crate::scoring::Standing;

/// The question with its possible answers.
#[component]
pub fn AnswerGroup(
    /// The question.
    entry: Entry,
    /// The question is the main heading of the view.
    #[prop(optional)]
    is_heading: bool,
) -> impl IntoView {
    let levels = entry.of_question_now(|question| question.levels.len()).unwrap_or_default();
    let offers_not_applicable = entry.of_question_now(|question| question.not_applicable).unwrap_or_default();
    let text = entry.text(|question: &Question| Some(&question.text));
    let legend =
        if is_heading { view! { <h1 id=HEADING class="answer__heading">{text}</h1> }.into_any() } else { text };
    // A reason once given comes back when „nicht anwendbar“ is chosen again.
    let kept = StoredValue::new(String::new());
    let reason = Memo::new(move |_| {
        entry.answer.with(|answer| match &answer.choice {
            Some(Choice::NotApplicable(reason)) => reason.clone(),
            Some(Choice::Level(_) | Choice::Unclear) | None => String::new(),
        })
    });
    let level = move |level: usize| {
        let anchor = entry.text(move |question| question.levels.get(level).map(|level| &level.text));
        let label = view! {
            <span class="answer__level">
                <span class="kern-sr-only">{move || words().level} " "</span>
                {level}
            </span>
            <span>{anchor}</span>
        };
        radio(entry, Kind::Level(level), kept, label.into_any())
    };
    view! {
        <fieldset class="kern-fieldset answer">
            <legend class="kern-label kern-label--large">{legend}</legend>
            <div class="kern-fieldset__body">
                {(0..levels).map(level).collect_view()}
                <div class="answer__beside">
                    {offers_not_applicable
                        .then(|| {
                            let label = view! { {move || words().not_applicable} };
                            radio(entry, Kind::NotApplicable, kept, label.into_any())
                        })} <Show when=move || entry.kind.get() == Some(Kind::NotApplicable)>
                        {reason_field(entry, reason, kept)}
                    </Show>
                    {radio(entry, Kind::Unclear, kept, view! { {move || words().unclear} }.into_any())}
                    <Show when=move || entry.kind.get().is_some()>{clear_button(entry)}</Show>
                </div>
            </div>
        </fieldset>
        <Show when=move || {
            matches!(entry.standing.get(), Some((Standing::NotOffered | Standing::LevelUnknown, _)))
        }>
            <p class="kern-body remark remark--warning">
                <Icon name="warning" />
                <span>{move || words().unusable}</span>
            </p>
        </Show>
    }
}

/// The id of the radio of a level, for keys that choose one.
pub fn level_id(question: &QuestionId, level: usize) -> String {
    format!("antwort-{question}-{level}")
}

/// The id of a radio, so that labels, tests and the focus find it.
fn radio_id(entry: Entry, kind: Kind) -> String {
    let part = match kind {
        Kind::Level(level) => return level_id(&entry.id(), level),
        Kind::NotApplicable => "entfaellt",
        Kind::Unclear => "unklar",
    };
    format!("{}-{part}", entry.element("antwort"))
}

fn radio(entry: Entry, kind: Kind, kept: StoredValue<String>, label: AnyView) -> AnyView {
    let id = radio_id(entry, kind);
    let choose = move |_| {
        let choice = match kind {
            Kind::Level(level) => Choice::Level(level),
            Kind::NotApplicable => Choice::NotApplicable(kept.get_value()),
            Kind::Unclear => Choice::Unclear,
        };
        entry.act(|question| Event::Choose(question, Some(choice)));
    };
    view! {
        <div class="kern-form-check">
            <input
                type="radio"
                class="kern-form-check__radio"
                name=entry.element("antwort")
                id=id.clone()
                prop:checked=move || entry.kind.get() == Some(kind)
                on:change=choose
            />
            <label class="kern-label" for=id>
                {label}
            </label>
        </div>
    }
    .into_any()
}

fn reason_field(entry: Entry, reason: Memo<String>, kept: StoredValue<String>) -> AnyView {
    let is_missing = Memo::new(move |_| reason.with(|reason| is_blank(reason)));
    let (id, help) = (entry.element("begruendung"), entry.element("begruendung-fehlt"));
    let described_by = help.clone();
    view! {
        <div class="kern-form-input answer__reason">
            <label class="kern-label" for=id.clone()>
                {move || words().reason}
            </label>
            <Show when=move || is_missing.get()>
                <p class="kern-body remark remark--warning" id=help.clone()>
                    <Icon name="warning" />
                    <span>{move || words().reason_missing}</span>
                </p>
            </Show>
            <textarea
                class="kern-form-input__input"
                id=id
                rows="2"
                aria-required="true"
                aria-invalid=move || is_missing.get().then_some("true")
                aria-describedby=move || is_missing.get().then(|| described_by.clone())
                prop:value=move || reason.get()
                on:input=move |event| {
                    let text = event_target_value(&event);
                    kept.set_value(text.clone());
                    entry.type_in(|question| Event::Choose(question, Some(Choice::NotApplicable(text))));
                }
            ></textarea>
        </div>
    }
    .into_any()
}

fn clear_button(entry: Entry) -> AnyView {
    let session = session();
    let clear = move |_| {
        entry.act(|question| Event::Choose(question, None));
        frame::tell(session, |wording| texts::principle(wording).cleared.to_owned(), true);
        // The button goes away with the answer; the focus goes to where a new one is chosen.
        page::focus(&radio_id(entry, Kind::Level(0)), false);
    };
    view! {
        <button
            type="button"
            class="kern-btn kern-btn--tertiary answer__clear"
            aria-label=move || entry.named(words().clear)
            on:click=clear
        >
            <Icon name="close" />
            <span class="kern-label">{move || words().clear}</span>
        </button>
    }
    .into_any()
}
