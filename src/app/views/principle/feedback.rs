//! Saying what is wrong with a question, where the host named an address for it. Nothing is sent from here: the text
//! goes into the reader's own mail program or clipboard, and what was written is kept nowhere.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::browser::{clipboard, page};
use crate::app::components::asked::Entry;
use crate::app::components::fold::LateFold;
use crate::app::components::icon::Icon;
use crate::app::host::host;
use crate::app::session::session;
use crate::app::texts::{self, FeedbackAbout};
use crate::host::{Address, Feedback, Way};

fn words() -> &'static texts::Feedback {
    texts::feedback(session().wording.get())
}

/// The fold; nothing where the host named no address.
pub(in crate::app::views) fn feedback(entry: Entry) -> AnyView {
    let host = host();
    let ways = Memo::new(move |_| host.config.with(|config| config.feedback.clone()));
    view! {
        <Show when=move || ways.with(|ways| ways.email.is_some() || ways.url.is_some())>
            <div class="screen-only">
                <LateFold title=|| words().title>
                    <Letter entry=entry ways=ways />
                </LateFold>
            </div>
        </Show>
    }
    .into_any()
}

/// Subject and text of what is passed on: the question and the reader's words, and nothing of the audit.
fn letter(entry: Entry, own: &str) -> Option<(String, String)> {
    let number = entry.number();
    let words = texts::feedback(entry.session.wording.get());
    entry.session.questionnaire.with(|questionnaire| {
        let questionnaire = questionnaire.as_ref()?;
        let question = questionnaire.question(&entry.id())?;
        let about = FeedbackAbout {
            title: &questionnaire.title.value,
            id: questionnaire.id.as_str(),
            version: &questionnaire.version,
            number: &number,
            question: question.id.as_str(),
            text: &question.text.value,
        };
        Some(((words.subject)(&about), (words.text)(&about, own.trim())))
    })
}

#[component]
fn Letter(entry: Entry, ways: Memo<Feedback>) -> impl IntoView {
    let own = RwSignal::new(String::new());
    let passed_on = Memo::new(move |_| own.with(|own| letter(entry, own)).unwrap_or_default());
    let field = entry.element("rueckmeldung");
    view! {
        <p class="kern-body">{move || words().what}</p>
        <p class="kern-body kern-body--small">{move || words().not_sent}</p>
        <div class="kern-form-input">
            <label class="kern-label" for=field.clone()>
                {move || words().field}
            </label>
            <textarea
                class="kern-form-input__input"
                id=field
                rows="4"
                on:input=move |event| own.set(event_target_value(&event))
            ></textarea>
        </div>
        <h3 class="kern-title kern-title--small">{move || words().letter}</h3>
        <p class="kern-body kern-body--small feedback__letter">{move || passed_on.with(|(_, text)| text.clone())}</p>
        {move || ways.with(|ways| ways.email.clone().map(|way| mail(entry, &way, passed_on)))}
        <div class="button-row">
            <Copy entry=entry passed_on=passed_on /> {move || ways.with(|ways| ways.url.clone().map(|address| site(&address)))}
        </div>
    }
}

/// The link that opens the mail program, or what to do where the text is too long for a link.
fn mail(entry: Entry, way: &Way, passed_on: Memo<(String, String)>) -> AnyView {
    let way = StoredValue::new(way.clone());
    let link =
        Memo::new(move |_| passed_on.with(|(subject, text)| way.with_value(|way| way.address.letter(subject, text))));
    let shown = move || {
        let words = words();
        way.with_value(|way| {
            let (address, label, warning) = if let Some(link) = link.get() {
                (link, (words.mail)(&way.text), None)
            } else {
                let empty = (words.mail_empty)(&way.text);
                (way.address.as_str().to_owned(), empty, Some((words.too_long)(&way.text)))
            };
            let name = entry.named(&label);
            view! {
                {warning
                    .map(|text| {
                        view! {
                            <p class="field__warning">
                                <Icon name="warning" />
                                <span class="kern-body kern-body--small">{text}</span>
                            </p>
                        }
                    })}
                <p>
                    <a class="kern-btn kern-btn--secondary" href=address aria-label=name>
                        <span class="kern-label">{label}</span>
                    </a>
                </p>
            }
        })
    };
    shown.into_any()
}

fn site(address: &Address) -> AnyView {
    view! {
        <a class="kern-link" href=address.as_str().to_owned() target="_blank" rel="noopener noreferrer">
            {move || words().site}
        </a>
    }
    .into_any()
}

#[component]
fn Copy(entry: Entry, passed_on: Memo<(String, String)>) -> impl IntoView {
    let session = session();
    let copied = RwSignal::new(None::<bool>);
    let outcome = |is_copied: bool, words: &texts::Feedback| if is_copied { words.copied } else { words.by_hand };
    let copy = move |_| {
        let text = passed_on.with_untracked(|(_, text)| text.clone());
        spawn_local(async move {
            let is_copied = clipboard::copy(&text).await;
            // The view may be gone by now.
            let _ = copied.try_set(Some(is_copied));
            page::announce(outcome(is_copied, texts::feedback(session.wording.get_untracked())));
        });
    };
    view! {
        <button
            type="button"
            class="kern-btn kern-btn--tertiary"
            aria-label=move || entry.named(words().copy)
            on:click=copy
        >
            <Icon name="content-copy" />
            <span class="kern-label">{move || words().copy}</span>
        </button>
        {move || {
            copied.get().map(|is_copied| view! { <p class="kern-body kern-body--small">{outcome(is_copied, words())}</p> })
        }}
    }
}
