//! One question of the page with everything around it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::about::about;
use super::extras::{Note, extras, marks};
use super::feedback::feedback;
use super::hint::next_step;
use super::reference::references;
use crate::app::browser::{clipboard, page};
use crate::app::components::answer::AnswerGroup;
use crate::app::components::asked::{Entry, words};
use crate::app::components::editing::Editing;
use crate::app::components::icon::Icon;
use crate::app::navigation::question_anchor;
use crate::app::route::Route;
use crate::app::texts;
use crate::questionnaire::{Question, QuestionId};

pub(super) fn question(id: QuestionId) -> AnyView {
    let entry = Entry::of(id);
    view! {
        <section class="question">
            {heading(entry)} {about(entry)} <Editing>
                {marks(entry)} <div class="question__columns">
                    <div class="question__answer">
                        <AnswerGroup entry=entry />
                        {next_step(entry)}
                    </div>
                    {help(entry)}
                    <div class="question__extras">
                        <Note entry=entry />
                        {extras(entry)}
                    </div>
                </div>
            </Editing>
        </section>
    }
    .into_any()
}

/// Number, badge and the button that copies the link to the question.
fn heading(entry: Entry) -> AnyView {
    let anchor = question_anchor(&entry.id());
    let is_must = entry.of_question_now(|question| question.must.is_some()) == Some(true);
    view! {
        <div class="question__head">
            <h2 class="kern-heading-small" id=anchor>
                {move || (words().question)(&entry.number())}
                {is_must
                    .then(|| {
                        view! {
                            " "
                            <span class="kern-badge kern-badge--small kern-badge--info">
                                <span class="kern-label kern-label--small">{move || words().must}</span>
                            </span>
                        }
                    })}
            </h2>
            {copy_link(entry)}
        </div>
    }
    .into_any()
}

/// What helps to understand the question: the example open, the reason folded away.
fn help(entry: Entry) -> AnyView {
    let has_example = entry.of_question_now(|question| question.example.is_some()) == Some(true);
    let listed = move || entry.of_question(|question| question.references.clone()).unwrap_or_default();
    view! {
        <div class="question__help">
            {has_example
                .then(|| {
                    view! {
                        <div class="example">
                            <h3 class="kern-title kern-title--small">{move || words().example}</h3>
                            <p class="kern-body">{entry.text(|question: &Question| question.example.as_ref())}</p>
                        </div>
                    }
                })}
            <details class="kern-accordion fold">
                <summary class="kern-accordion__header">
                    <span class="kern-title kern-title--small">{move || words().why}</span>
                </summary>
                <div class="kern-accordion__body">
                    <p class="kern-body">{entry.text(|question: &Question| Some(&question.why))}</p>
                    {move || {
                        let listed = listed();
                        (!listed.is_empty()).then(|| references(listed))
                    }}
                </div>
            </details>
            {feedback(entry)}
        </div>
    }
    .into_any()
}

fn copy_link(entry: Entry) -> AnyView {
    let session = entry.session;
    // None: not asked for; else whether the browser took it.
    let copied = RwSignal::new(None::<bool>);
    let address = page::address_of(&Route::Question(entry.id()).to_string());
    let shown = StoredValue::new(address.clone());
    let copy = move |_| {
        let address = address.clone();
        spawn_local(async move {
            let is_copied = clipboard::copy(&address).await;
            // The user may have gone elsewhere in the meantime.
            let _ = copied.try_set(Some(is_copied));
            let words = texts::principle(session.wording.get_untracked());
            page::announce(if is_copied { words.link_copied } else { words.link_by_hand });
        });
    };
    let label = move || if copied.get() == Some(true) { words().link_copied } else { words().copy_link };
    let field = entry.element("link");
    view! {
        <div class="copy-link">
            <button
                type="button"
                class="kern-btn kern-btn--tertiary"
                aria-label=move || entry.named(label())
                on:click=copy
            >
                <Icon name="content-copy" />
                <span class="kern-label">{label}</span>
            </button>
        </div>
        <Show when=move || copied.get() == Some(false)>
            <div class="kern-form-input copy-link__by-hand">
                <label class="kern-label" for=field.clone()>
                    {move || words().link_by_hand}
                </label>
                <input
                    type="text"
                    class="kern-form-input__input"
                    id=field.clone()
                    readonly
                    prop:value=move || shown.get_value()
                />
            </div>
        </Show>
    }
    .into_any()
}
