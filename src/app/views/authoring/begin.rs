//! Ways to begin: a file, the template, a copy of a questionnaire that is there.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::select::Select;
use super::words;
use crate::app::browser::{files, page};
use crate::app::components::icon::Icon;
use crate::app::drafting::drafting;
use crate::app::library;
use crate::app::session::session;
use crate::app::texts;
use crate::questionnaire::{QuestionnaireId, Start, Tongue, is_id, starter, with_id};

const ID: &str = "kopie-kennung";
const ID_HELP: &str = "kopie-kennung-hilfe";
const ID_FAULT: &str = "kopie-kennung-fehler";
const CHOICE: &str = "kopie-von";

/// The ways.
#[component]
pub(super) fn Begin() -> impl IntoView {
    let session = session();
    let drafting = drafting();
    let refused = move || drafting.refused.get().map(|refused| refused.sentence(session.wording.get()));
    view! {
        <section class="part stack screen-only" aria-labelledby="beginn">
            <h2 id="beginn" class="kern-heading-medium">
                {move || words().begin}
            </h2>
            <div class="drop-area">
                <div class="file-choice">
                    <input
                        type="file"
                        id="fragebogen-datei"
                        class="kern-sr-only"
                        accept=".yaml,.yml,application/yaml,text/yaml"
                        on:change=move |event| drafting.receive(files::chosen(&event))
                    />
                    <label for="fragebogen-datei" class="kern-btn kern-btn--secondary">
                        <Icon name="drive-folder-upload" />
                        <span class="kern-label">{move || words().choose}</span>
                    </label>
                </div>
                <p class="kern-body">{move || words().drop}</p>
            </div>
            {move || refused().map(warning)}
            <div class="button-row">
                <button
                    type="button"
                    class="kern-btn kern-btn--secondary"
                    on:click=move |_| drafting.put(template(session.tongue.get_untracked()), false)
                >
                    <Icon name="draft" />
                    <span class="kern-label">{move || words().starter}</span>
                </button>
                <p class="kern-body kern-body--small">{move || words().starter_body}</p>
            </div>
            <details class="kern-accordion fold">
                <summary class="kern-accordion__header">
                    <span class="kern-title kern-title--small">{move || words().copy}</span>
                </summary>
                <div class="kern-accordion__body stack">
                    <Copy />
                </div>
            </details>
        </section>
    }
}

/// The file with which writing begins, in the language of the screen.
fn template(tongue: Tongue) -> String {
    starter(&Start { id: String::new(), title: String::new(), tongue })
}

fn warning(text: String) -> AnyView {
    view! {
        <p class="field__warning">
            <Icon name="warning" />
            <span class="kern-body">{text}</span>
        </p>
    }
    .into_any()
}

/// Why there is no copy.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Fault {
    /// The id has signs that no id has.
    BadId,
    /// Another questionnaire has it.
    Taken(String),
    /// The text did not arrive, or gives no id.
    Failed,
}

fn sentence(fault: &Fault, words: &texts::Authoring) -> String {
    match fault {
        Fault::BadId => words.copy_bad_id.to_owned(),
        Fault::Taken(id) => (words.copy_taken)(id),
        Fault::Failed => words.copy_failed.to_owned(),
    }
}

/// The choice of a questionnaire and the id of its copy.
#[component]
fn Copy() -> impl IntoView {
    let session = session();
    let drafting = drafting();
    let entries = session.library.choice();
    let choice = RwSignal::new(None::<String>);
    let own_id = RwSignal::new(String::new());
    let fault = RwSignal::new(None::<Fault>);
    let chosen = move || {
        let choice = choice.get_untracked();
        entries.with_untracked(|entries| {
            let of_choice = entries.iter().find(|entry| Some(entry.id.as_str()) == choice.as_deref());
            of_choice.or(entries.first()).cloned()
        })
    };
    let copy = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let id = own_id.get_untracked().trim().to_owned();
        let Some(entry) = chosen() else { return };
        let is_taken = untrack(|| session.library.entry(&QuestionnaireId::new(id.as_str()))).is_some();
        let found = if is_id(&id) { is_taken.then(|| Fault::Taken(id.clone())) } else { Some(Fault::BadId) };
        if found.is_some() {
            fault.set(found);
            return page::focus(ID, true);
        }
        spawn_local(async move {
            let text = library::text_of(&entry).await.and_then(|text| with_id(&text, &id));
            // The view may be gone by now.
            let _ = fault.try_set(text.is_none().then_some(Fault::Failed));
            match text {
                Some(text) => drafting.put(text, false),
                None => page::alert(texts::authoring(session.wording.get_untracked()).copy_failed),
            }
        });
    };
    let is_wrong = move || fault.with(Option::is_some);
    view! {
        <form class="start-form" novalidate on:submit=copy>
            <Select id=CHOICE label=|words| words.copy_of choose=move |value| choice.set(Some(value))>
                <For each=move || entries.get() key=|entry| entry.id.clone() let:entry>
                    <option value=entry.id.to_string()>{entry.title}</option>
                </For>
            </Select>
            <div class="kern-form-input" class:kern-form-input--error=is_wrong>
                <label class="kern-label" for=ID>
                    {move || words().copy_id}
                </label>
                <div class="kern-hint" id=ID_HELP>
                    {move || words().copy_id_help}
                </div>
                <input
                    class="kern-form-input__input"
                    class:kern-form-input__input--error=is_wrong
                    type="text"
                    id=ID
                    autocomplete="off"
                    autocapitalize="none"
                    spellcheck="false"
                    aria-invalid=move || is_wrong().then_some("true")
                    aria-describedby=move || {
                        if is_wrong() { format!("{ID_HELP} {ID_FAULT}") } else { ID_HELP.to_owned() }
                    }
                    on:input=move |event| {
                        own_id.set(event_target_value(&event));
                        fault.set(None);
                    }
                />
                {move || {
                    fault
                        .get()
                        .map(|fault| {
                            view! {
                                <p class="kern-error" id=ID_FAULT>
                                    <Icon name="danger" />
                                    <span class="kern-body">{sentence(&fault, words())}</span>
                                </p>
                            }
                        })
                }}
            </div>
            <p>
                <button type="submit" class="kern-btn kern-btn--secondary">
                    <Icon name="content-copy" />
                    <span class="kern-label">{move || words().copy_button}</span>
                </button>
            </p>
        </form>
    }
}
