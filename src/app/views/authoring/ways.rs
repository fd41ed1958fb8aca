//! What can be done with the text: trying the questionnaire out, keeping it in this browser, saving it as a file.

use std::sync::Arc;

use leptos::prelude::*;

use super::changes::summary;
use super::words;
use crate::app::browser::storage::StorageFault;
use crate::app::browser::{download, page};
use crate::app::components::icon::Icon;
use crate::app::dialogue::Ask;
use crate::app::drafting::{Drafting, drafting};
use crate::app::frame::{ask, tell};
use crate::app::leaving::leave_open;
use crate::app::own;
use crate::app::route::Route;
use crate::app::session::{Session, session};
use crate::app::shared::Shared;
use crate::app::texts::{self, Wording};
use crate::app::views::diagnostics::parts::alert;
use crate::questionnaire::{self, Questionnaire, QuestionnaireId};

/// What came of keeping it.
#[derive(Clone, Debug, PartialEq)]
enum Keeping {
    /// It is kept.
    Done(String),
    /// The host offers one with this id.
    Taken(String),
    /// It is a translation.
    Translation,
    /// Storage did not take it.
    Fault(StorageFault),
}

fn sentence(keeping: &Keeping, wording: Wording) -> String {
    let words = texts::authoring(wording);
    match keeping {
        Keeping::Done(title) => (words.kept)(title),
        Keeping::Taken(id) => (words.taken)(id),
        Keeping::Translation => words.translation_not_kept.to_owned(),
        Keeping::Fault(StorageFault::Full) => words.full.to_owned(),
        Keeping::Fault(StorageFault::Denied | StorageFault::NotKept | StorageFault::Other(_)) => {
            words.denied.to_owned()
        }
    }
}

/// The ways; none for an empty text.
#[component]
pub(super) fn Ways() -> impl IntoView {
    let session = session();
    let drafting = drafting();
    let keeping = RwSignal::new(None::<Keeping>);
    // What was said of another text is old news.
    Effect::new(move |_| {
        drafting.shown.track();
        keeping.set(None);
    });
    let is_usable = Memo::new(move |_| {
        drafting.checked.with(|checked| checked.as_ref().is_some_and(|checked| checked.questionnaire.is_some()))
    });
    // What was typed a moment ago counts, and not what stood there at the last check.
    let usable = move || {
        if drafting.is_waiting.get_untracked() {
            drafting.check();
        }
        let found = drafting.checked.with_untracked(|checked| checked.as_ref()?.questionnaire.clone());
        if found.is_none() {
            tell(session, |wording| texts::authoring(wording).not_yet.to_owned(), false);
        }
        found
    };
    let try_out = move |_| {
        let Some(questionnaire) = usable() else { return };
        leave_open(session, move || {
            session.try_out(&questionnaire, texts::authoring(session.wording.get_untracked()).trial_name);
            session.go(&Route::Hub);
        });
    };
    let keep = move |_| {
        if let Some(questionnaire) = usable() {
            keep(session, drafting, &questionnaire, keeping);
        }
    };
    view! {
        <Show when=move || drafting.checked.with(Option::is_some)>
            <section class="part stack screen-only" aria-labelledby="wege">
                <h2 id="wege" class="kern-heading-medium">
                    {move || words().ways}
                </h2>
                <Show when=move || !is_usable.get()>
                    <p class="kern-body" id="wege-noch-nicht">
                        {move || words().not_yet}
                    </p>
                </Show>
                <ul class="plain-list">
                    {way(is_usable, "primary", |words| (words.try_out, words.try_body), try_out)}
                    {way(is_usable, "secondary", |words| (words.keep, words.keep_body), keep)}
                </ul>
                {move || {
                    keeping
                        .get()
                        .map(|keeping| {
                            let kind = if matches!(keeping, Keeping::Done(_)) { "success" } else { "warning" };
                            alert(kind, sentence(&keeping, session.wording.get()), None)
                        })
                }}
                <p>
                    <button
                        type="button"
                        class="kern-btn kern-btn--tertiary"
                        aria-label=move || format!("{}: {}", words().save, words().as_questionnaire)
                        on:click=move |_| save(session, drafting)
                    >
                        <Icon name="download" />
                        <span class="kern-label">{move || words().save}</span>
                    </button>
                </p>
            </section>
        </Show>
    }
}

/// A button with what it does behind it. It stays reachable while it cannot be used, and then says why.
fn way(
    is_usable: Memo<bool>,
    kind: &'static str,
    text: fn(&texts::Authoring) -> (&'static str, &'static str),
    act: impl Fn(leptos::ev::MouseEvent) + Send + 'static,
) -> AnyView {
    view! {
        <li class="authoring-way">
            <button
                type="button"
                class=format!("kern-btn kern-btn--{kind}")
                aria-disabled=move || (!is_usable.get()).to_string()
                on:click=act
            >
                <span class="kern-label">{move || text(words()).0}</span>
            </button>
            <p class="kern-body kern-body--small">{move || text(words()).1}</p>
        </li>
    }
    .into_any()
}

fn save(session: Session, drafting: Drafting) {
    let id = drafting.checked.with_untracked(|checked| {
        let questionnaire = checked.as_ref()?.questionnaire.as_ref()?;
        Some(questionnaire.id.to_string())
    });
    let name = format!("{}.yaml", id.unwrap_or_else(|| "fragebogen".to_owned()));
    let is_saved = download::text(&name, "application/yaml", &drafting.text());
    if is_saved {
        drafting.is_safe();
    }
    let text = move |words: &texts::Authoring| if is_saved { words.saved } else { words.not_saved };
    tell(session, move |wording| text(texts::authoring(wording)).to_owned(), false);
}

/// How many audits that lie here use a questionnaire.
pub(super) fn audits_of(session: Session, id: &QuestionnaireId) -> usize {
    session
        .holdings
        .with_untracked(|holdings| holdings.audits.iter().filter(|summary| summary.questionnaire == *id).count())
}

fn keep(
    session: Session,
    drafting: Drafting,
    questionnaire: &Shared<Questionnaire>,
    keeping: RwSignal<Option<Keeping>>,
) {
    let come = move |outcome: Keeping| {
        page::announce(&sentence(&outcome, session.wording.get_untracked()));
        // The view may be gone by now.
        let _ = keeping.try_set(Some(outcome));
    };
    if drafting.original.get_untracked().is_some() {
        return come(Keeping::Translation);
    }
    if untrack(|| session.library.lists(&questionnaire.id)) == Some(true) {
        return come(Keeping::Taken(questionnaire.id.to_string()));
    }
    let before = own::text(&questionnaire.id).and_then(|text| questionnaire::load(text.as_bytes()).questionnaire);
    let renewed = Shared::clone(questionnaire);
    let store = move || match own::keep(&renewed, &drafting.text()) {
        Ok(()) => {
            drafting.is_safe();
            session.library.read_own(Some(&renewed.id));
            come(Keeping::Done(renewed.title.value.clone()));
        }
        Err(fault) => come(Keeping::Fault(fault)),
    };
    let Some(before) = before else { return store() };
    let words = texts::authoring(session.wording.get_untracked());
    let (changes, revision) = summary(&before, questionnaire, session.wording.get_untracked());
    ask(Ask {
        title: (words.renew_title)(&before.title.value),
        body: (words.renew_body)(&changes, &revision, audits_of(session, &before.id)),
        yes: words.renew_yes.into(),
        no: words.cancel.into(),
        act: Arc::new(store),
    });
}
