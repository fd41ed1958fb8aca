//! The field in which the text stands. It is not bound to the text, letter by letter: what is typed is handed on, and
//! another text is put in only where it came from elsewhere.

use leptos::html;
use leptos::prelude::*;

use super::select::Select;
use super::words;
use crate::app::browser::page;
use crate::app::drafting::{Drafting, drafting};
use crate::app::session::session;
use crate::questionnaire::{Manuscript, QuestionnaireId};

/// Id of the field.
pub(super) const FIELD: &str = "fragebogen-text";
const HELP: &str = "fragebogen-text-hilfe";
const KIND: &str = "fragebogen-art";

/// The field with what belongs to it.
#[component]
pub(super) fn Field() -> impl IntoView {
    let drafting = drafting();
    let area = NodeRef::<html::Textarea>::new();
    Effect::new(move |_| {
        drafting.shown.track();
        if let Some(area) = area.get() {
            drafting.of_text(|text| area.set_value(text.part()));
            // A new text is read from its beginning.
            let _ = area.set_selection_range(0, 0);
        }
    });
    view! {
        <section class="part stack" aria-labelledby="text">
            <h2 id="text" class="kern-heading-medium">
                {move || words().text}
            </h2>
            <Kind />
            <div class="kern-form-input">
                <label class="kern-label" for=FIELD>
                    {move || words().field}
                </label>
                <div class="kern-hint" id=HELP>
                    {move || words().field_help}
                </div>
                {move || part(drafting)}
                <div class="editor">
                    <textarea
                        id=FIELD
                        node_ref=area
                        class="kern-form-input__input raw editor__field"
                        rows="20"
                        spellcheck="false"
                        autocomplete="off"
                        autocapitalize="none"
                        aria-describedby=HELP
                        on:input=move |event| drafting.type_in(event_target_value(&event))
                    ></textarea>
                </div>
            </div>
            <p class="kern-body kern-body--small kern-body--muted">{move || state(drafting)}</p>
        </section>
    }
}

/// How checking stands, for eyes only: the outcome itself is said.
fn state(drafting: Drafting) -> String {
    if drafting.is_waiting.get() {
        return words().waiting.to_owned();
    }
    drafting.checked.with(|checked| match checked {
        None => words().empty.to_owned(),
        Some(checked) => (words().took)(&format!("{:.0}", checked.millis.max(1.0))),
    })
}

/// Which part of a long text the field holds, and ways to the others.
fn part(drafting: Drafting) -> Option<AnyView> {
    drafting.shown.track();
    // Lines come and go with typing; each check counts them anew.
    drafting.checked.track();
    if drafting.of_text(Manuscript::is_whole) {
        return None;
    }
    let (first, last, count) = drafting.of_text(Manuscript::lines);
    let turn = move |line: usize| {
        drafting.turn_to(line);
        page::focus(FIELD, false);
    };
    Some(
        view! {
            <p class="kern-body kern-body--small">{(words().part)(first, last, count)}</p>
            <div class="button-row">
                {(first > 1)
                    .then(|| {
                        view! {
                            <button type="button" class="kern-btn kern-btn--tertiary" on:click=move |_| turn(first - 1)>
                                <span class="kern-label">{words().part_before}</span>
                            </button>
                        }
                    })}
                {(last < count)
                    .then(|| {
                        view! {
                            <button type="button" class="kern-btn kern-btn--tertiary" on:click=move |_| turn(last + 1)>
                                <span class="kern-label">{words().part_after}</span>
                            </button>
                        }
                    })}
            </div>
        }
        .into_any(),
    )
}

/// What the text is checked as: a questionnaire, or a translation of one that is there.
#[component]
fn Kind() -> impl IntoView {
    let session = session();
    let drafting = drafting();
    let entries = session.library.choice();
    // The original has to be there before a translation can be checked against it.
    Effect::new(move |_| {
        let Some(id) = drafting.original.get() else { return };
        if session.library.original(&id).is_some_and(|source| source.ready().is_some()) {
            untrack(|| drafting.check());
        }
    });
    let choose = move |value: String| {
        let original = (!value.is_empty()).then(|| QuestionnaireId::new(value));
        let is_questionnaire = original.is_none();
        drafting.original.set(original);
        if is_questionnaire {
            drafting.check();
        }
    };
    let is_chosen = move |id: &QuestionnaireId| drafting.original.with(|original| original.as_ref() == Some(id));
    view! {
        <Select id=KIND label=|words| words.check_as choose=choose>
            <option value="" prop:selected=move || drafting.original.with(Option::is_none)>
                {move || words().as_questionnaire}
            </option>
            <For each=move || entries.get() key=|entry| entry.id.clone() let:entry>
                <option
                    value=entry.id.to_string()
                    prop:selected={
                        let id = entry.id.clone();
                        move || is_chosen(&id)
                    }
                >
                    {move || (words().as_translation)(&entry.title)}
                </option>
            </For>
        </Select>
    }
}
