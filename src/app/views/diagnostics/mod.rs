//! What is wrong with a questionnaire, where, and how to mend it. Written for people who edit files and do not
//! program; those who do neither learn whom to tell.

pub(super) mod parts;

use leptos::prelude::*;

use crate::app::browser::page;
use crate::app::components::icon::Icon;
use crate::app::components::whole::Whole;
use crate::app::host::host;
use crate::app::library::{Source, file_in};
use crate::app::navigation::HEADING;
use crate::app::route::Route;
use crate::app::session::{Session, session};
use crate::app::shared::Shared;
use crate::app::texts;
use crate::questionnaire::{Questionnaire, QuestionnaireId, Tongue};
use parts::{alert, count, fault_text, list};

fn words() -> &'static texts::Diagnostics {
    texts::diagnostics(session().wording.get())
}

/// The view of one questionnaire.
#[component]
pub fn Diagnostics(
    /// Which one.
    id: QuestionnaireId,
) -> impl IntoView {
    let session = session();
    let id = StoredValue::new(id);
    let entry = Memo::new(move |_| id.with_value(|id| session.library.entry(id)));
    // Translations are checked too, also those that nobody asked for yet; asking for a text has it loaded.
    Effect::new(move |_| {
        for tongue in Tongue::ALL {
            id.with_value(|id| session.library.questionnaire(id, tongue));
        }
    });
    let title = move || match entry.get() {
        Some(entry) => (words().title_of)(&entry.title),
        None => words().title.to_owned(),
    };
    let is_waiting = move || {
        let original = id.with_value(|id| session.library.original(id));
        let is_original_awaited = if entry.with(Option::is_some) {
            matches!(original, None | Some(Source::Loading))
        } else {
            session.library.index().with(|index| matches!(index, Source::Loading))
        };
        let is_translation_awaited = Tongue::ALL.into_iter().any(|tongue| {
            let is_listed =
                entry.with(|entry| entry.as_ref().is_some_and(|entry| file_in(entry, tongue) != entry.file));
            let translation = id.with_value(|id| session.library.translation(id, tongue));
            is_listed
                && matches!(original, Some(Source::Ready(..)))
                && matches!(translation, None | Some(Source::Loading))
        });
        is_original_awaited || is_translation_awaited
    };
    let has_list = move || session.library.index().with(|index| index.ready().is_some());
    view! {
        <h1 id=HEADING class="kern-heading-large">
            {title}
        </h1>
        <Whole is_waiting=Signal::derive(is_waiting)>
            <IndexProblems />
            {move || {
                if entry.with(Option::is_some) {
                    files(session, id).into_any()
                } else if has_list() {
                    let text = id.with_value(|id| (words().not_listed)(id.as_str()));
                    view! {
                        <p class="kern-body">{text}</p>
                        <AllQuestionnaires />
                    }
                        .into_any()
                } else {
                    ().into_any()
                }
            }}
            <section class="part stack" aria-labelledby="beheben">
                <h2 id="beheben" class="kern-heading-medium">
                    {move || words().how}
                </h2>
                <p class="kern-body">{move || words().how_user}</p>
                <ol class="kern-body article__list">
                    {move || words().how_steps.map(|step| view! { <li>{step}</li> }).collect_view()}
                </ol>
            </section>
            <p class="kern-body">
                {move || words().others} " "
                <a class="kern-link" href=Route::Start.to_string()>
                    {move || words().to_start}
                </a>
            </p>
        </Whole>
    }
}

/// The original and its translations, one below the other.
fn files(session: Session, id: StoredValue<QuestionnaireId>) -> impl IntoView {
    let original = Memo::new(move |_| id.with_value(|id| session.library.original(id)).unwrap_or(Source::Loading));
    // What came of loading again is said; what stands there when the page opens is read anyway.
    let asked = StoredValue::new(false);
    Effect::new(move |_| {
        let outcome = original.with(|source| outcome(source, texts::diagnostics(session.wording.get())));
        if let Some(outcome) = outcome.filter(|_| asked.get_value()) {
            asked.set_value(false);
            page::announce(&outcome);
        }
    });
    let reload = move |_| {
        asked.set_value(true);
        id.with_value(|id| session.library.reload(id));
    };
    view! {
        <p>
            <button type="button" class="kern-btn kern-btn--secondary" on:click=reload>
                <Icon name="autorenew" />
                <span class="kern-label">{move || words().reload}</span>
            </button>
        </p>
        {move || {
            let entry = id.with_value(|id| session.library.entry(id))?;
            let original = original
                .with(|source| file("datei-original", words().original.to_owned(), &entry.file, source));
            let translations = entry
                .translations
                .iter()
                .enumerate()
                .map(|(index, translation)| {
                    let tongue = Tongue::of_tag(translation.language.as_str())?;
                    let source = id.with_value(|id| session.library.translation(id, tongue))?;
                    let name = (words().translation)(translation.language.as_str());
                    Some(file(&format!("datei-{}", index + 1), name, &translation.file, &source))
                })
                .collect_view();
            Some(view! {
                {original}
                {translations}
            })
        }}
    }
}

/// What came of the original in a sentence; none while it is on its way.
fn outcome(source: &Source<Shared<Questionnaire>>, words: &texts::Diagnostics) -> Option<String> {
    match source {
        Source::Loading => None,
        Source::Ready(_, diagnostics) if diagnostics.is_empty() => Some(words.nothing_wrong.to_owned()),
        Source::Ready(_, diagnostics) | Source::Broken(diagnostics) => Some(count(diagnostics, words)),
        Source::Mistaken(found) => Some((words.mistaken)(found.as_str())),
        Source::Missing(fault) => Some(fault_text(fault, words)),
    }
}

/// What came of one file.
fn file(anchor: &str, name: String, file: &str, source: &Source<Shared<Questionnaire>>) -> AnyView {
    let wording = session().wording.get();
    let words = texts::diagnostics(wording);
    let path = if file.is_empty() { words.in_browser.to_owned() } else { format!("questionnaire/{file}") };
    let is_translation = anchor != "datei-original";
    let state = match source {
        Source::Loading => alert("info", words.loading.to_owned(), None),
        Source::Ready(questionnaire, diagnostics) => {
            let (principles, questions) = (questionnaire.principles().count(), questionnaire.questions().count());
            let usable = (words.fine)(&questionnaire.version, principles, questions);
            match (diagnostics.is_empty(), is_translation) {
                (true, false) => alert("success", usable, Some(words.nothing_wrong.to_owned())),
                (true, true) => alert("success", words.nothing_wrong.to_owned(), None),
                (false, _) => alert("warning", count(diagnostics, words), Some(words.only_warnings.to_owned())),
            }
        }
        Source::Broken(diagnostics) => alert("danger", count(diagnostics, words), Some(words.broken.to_owned())),
        Source::Mistaken(found) => alert("danger", (words.mistaken)(found.as_str()), None),
        Source::Missing(fault) => alert("danger", fault_text(fault, words), Some((words.missing_advice)(&path))),
    };
    view! {
        <section class="part stack" aria-labelledby=anchor.to_owned()>
            <h2 id=anchor.to_owned() class="kern-heading-medium">
                {name}
            </h2>
            <p class="kern-body">{(words.file)(&path)}</p>
            {state}
            {list(source.diagnostics(), wording)}
        </section>
    }
    .into_any()
}

/// What is wrong with the list of questionnaires, with a way to load it again; nothing while nothing is wrong. Any
/// view that needs a questionnaire shows it.
#[component]
pub fn IndexProblems() -> impl IntoView {
    let session = session();
    let title = |source: &Source<_>, words: &texts::Diagnostics| match source {
        Source::Loading | Source::Mistaken(_) => None,
        Source::Ready(_, diagnostics) if diagnostics.is_empty() => None,
        Source::Ready(_, diagnostics) => Some(("warning", count(diagnostics, words), String::new())),
        Source::Broken(diagnostics) => Some(("danger", words.index_broken.to_owned(), count(diagnostics, words))),
        Source::Missing(fault) => {
            let advice = (words.missing_advice)("questionnaire/index.yaml");
            Some(("danger", words.index_missing.to_owned(), format!("{} {advice}", fault_text(fault, words))))
        }
    };
    move || {
        let words = words();
        session.library.index().with(|source| {
            let (kind, title, body) = title(source, words)?;
            Some(view! {
                <section class="part stack" aria-labelledby="liste">
                    <h2 id="liste" class="kern-heading-medium">
                        {words.index}
                    </h2>
                    <p class="kern-body">{(words.file)("questionnaire/index.yaml")}</p>
                    {alert(kind, title, (!body.is_empty()).then_some(body))}
                    {list(source.diagnostics(), session.wording.get())}
                    <p>
                        <button
                            type="button"
                            class="kern-btn kern-btn--secondary"
                            on:click=move |_| session.library.load_index()
                        >
                            <Icon name="autorenew" />
                            <span class="kern-label">{words.reload}</span>
                        </button>
                    </p>
                </section>
            })
        })
    }
}

/// Links to the check of every questionnaire on offer.
#[component]
pub fn AllQuestionnaires() -> impl IntoView {
    let host = host();
    move || {
        let entries = host.offer.with(|offer| offer.as_ref().map(|(index, _)| index.entries.clone()));
        entries.map(|entries| {
            view! {
                <section class="part stack" aria-labelledby="alle-frageboegen">
                    <h2 id="alle-frageboegen" class="kern-heading-medium">
                        {words().all}
                    </h2>
                    <ul class="plain-list">
                        {entries
                            .into_iter()
                            .map(|entry| {
                                view! {
                                    <li>
                                        <a class="kern-link" href=Route::Questionnaire(entry.id).to_string()>
                                            {(words().check)(&entry.title)}
                                        </a>
                                    </li>
                                }
                            })
                            .collect_view()}
                    </ul>
                </section>
            }
        })
    }
}
