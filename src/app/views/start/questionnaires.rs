//! Which questionnaire a new audit takes, and what is wrong with those that cannot be taken.

use leptos::prelude::*;

use super::words;
use crate::app::components::icon::Icon;
use crate::app::host::host;
use crate::app::library::Source;
use crate::app::route::Route;
use crate::app::session::{Session, session};
use crate::app::shared::Shared;
use crate::app::texts;
use crate::questionnaire::{Diagnostic, IndexEntry, Questionnaire, QuestionnaireId, Tongue};

/// The questionnaires on offer and the one that is chosen.
#[derive(Clone, Copy)]
pub(super) struct Offer {
    /// What the host offers, in its order, then the user's own; empty while there is no list.
    pub(super) entries: Memo<Vec<IndexEntry>>,
    /// The one chosen, at first the default.
    pub(super) chosen: Memo<Option<QuestionnaireId>>,
    /// What the user chose.
    pub(super) choice: RwSignal<Option<QuestionnaireId>>,
    /// The chosen one in the language of the screen.
    pub(super) questionnaire: Memo<Option<Shared<Questionnaire>>>,
}

impl Offer {
    pub(super) fn new(session: Session) -> Self {
        let library = session.library;
        let offer = host().offer;
        let offered = move || offer.with(|offer| offer.as_ref().map(|(index, _)| index.clone()));
        let entries = Memo::new(move |_| {
            let offered = offered().map(|index| index.entries).unwrap_or_default();
            offered.into_iter().chain(library.own_entries()).collect::<Vec<_>>()
        });
        let choice = RwSignal::new(None::<QuestionnaireId>);
        // What was chosen may be off the list once it is loaded again.
        let is_offered =
            move |id: &QuestionnaireId| entries.with(|entries| entries.iter().any(|entry| entry.id == *id));
        // Without a list there may still be one of the user's own.
        let first = move || entries.with(|entries| entries.first().map(|entry| entry.id.clone()));
        let default = move || offered().map(|index| index.default).or_else(first);
        let chosen = Memo::new(move |_| choice.get().filter(is_offered).or_else(default));
        let questionnaire =
            Memo::new(move |_| chosen.get().and_then(|id| library.questionnaire(&id, session.tongue.get())));
        Self { entries, chosen, choice, questionnaire }
    }

    /// True while the chosen one, or the list, is still on its way.
    pub(super) fn is_waiting(self, session: Session) -> bool {
        match self.chosen.get() {
            Some(id) => matches!(session.library.original(&id), None | Some(Source::Loading)),
            None => matches!(session.library.index().get(), Source::Loading),
        }
    }

    /// The entry that is chosen.
    pub(super) fn entry(self) -> Option<IndexEntry> {
        let chosen = self.chosen.get()?;
        self.entries.with(|entries| entries.iter().find(|entry| entry.id == chosen).cloned())
    }
}

/// What people read in the choice, in a language.
pub fn title_of(entry: &IndexEntry, tongue: Tongue) -> String {
    let translations = entry.translations.iter();
    let mut translated = translations.filter(|it| Tongue::of_tag(it.language.as_str()) == Some(tongue));
    translated.find_map(|it| it.title.clone()).unwrap_or_else(|| entry.title.clone())
}

/// The choice of the questionnaire, where there is one, and what is wrong with any of them.
#[component]
pub(super) fn Questionnaires(offer: Offer) -> impl IntoView {
    let session = session();
    let option = move |entry: IndexEntry| {
        let (id, own) = (StoredValue::new(entry.id.clone()), format!("fragebogen-{}", entry.id));
        let mark = entry.file.is_empty().then(|| format!("{own}-eigen"));
        view! {
            <div class="kern-form-check">
                <input
                    class="kern-form-check__radio"
                    type="radio"
                    name="fragebogen"
                    id=own.clone()
                    aria-describedby=mark.clone()
                    prop:checked=move || offer.chosen.with(|chosen| id.with_value(|id| chosen.as_ref() == Some(id)))
                    on:change=move |_| offer.choice.set(Some(id.get_value()))
                />
                <label class="kern-label" for=own>
                    {move || title_of(&entry, session.tongue.get())}
                </label>
                {mark
                    .map(|mark| {
                        view! {
                            <p class="kern-body kern-body--muted start-form__hint" id=mark>
                                {move || texts::authoring(session.wording.get()).own_mark}
                            </p>
                        }
                    })}
            </div>
        }
    };
    view! {
        <Show when=move || offer.entries.with(|entries| entries.len() > 1)>
            <fieldset class="kern-fieldset">
                <legend class="kern-label">{move || words().questionnaire}</legend>
                <div class="kern-fieldset__body">
                    <For each=move || offer.entries.get() key=|entry| entry.id.clone() children=option />
                </div>
            </fieldset>
        </Show>
        {move || match session.library.index().get() {
            Source::Ready(..) => ().into_any(),
            Source::Loading => waiting().into_any(),
            Source::Broken(diagnostics) => broken_index(diagnostics).into_any(),
            Source::Mistaken(_) | Source::Missing(_) => missing_index().into_any(),
        }}
        <For each=move || offer.entries.get() key=|entry| entry.id.clone() children=move |entry| state(offer, entry) />
    }
}

fn waiting() -> impl IntoView {
    view! { <p class="kern-body kern-body--muted">{move || words().loading}</p> }
}

/// What keeps a questionnaire from being used, if anything does.
fn state(offer: Offer, entry: IndexEntry) -> impl IntoView {
    let session = session();
    let id = StoredValue::new(entry.id.clone());
    let source = Memo::new(move |_| id.with_value(|id| session.library.original(id)));
    let entry = StoredValue::new(entry);
    let title = move || entry.with_value(|entry| title_of(entry, session.tongue.get()));
    // How many others can be used, so that none is promised that is not there.
    let others = Memo::new(move |_| {
        let is_usable = |other: &&IndexEntry| {
            let is_other = id.with_value(|id| other.id != *id);
            is_other && matches!(session.library.original(&other.id), Some(Source::Ready(..)))
        };
        offer.entries.with(|entries| entries.iter().filter(is_usable).count())
    });
    move || match source.get() {
        Some(Source::Ready(..)) => ().into_any(),
        None | Some(Source::Loading) => waiting().into_any(),
        Some(Source::Broken(_)) => trouble(
            Signal::derive(move || (words().broken)(&title())),
            Signal::derive(move || (words().broken_body)(others.get()).to_owned()),
            id.with_value(|id| {
                let place = Route::Questionnaire(id.clone()).to_string();
                view! {
                    <a class="kern-link" href=place>
                        {move || words().see_problems}
                    </a>
                }
                .into_any()
            }),
        ),
        Some(Source::Mistaken(other)) => trouble(
            Signal::derive(move || (words().broken)(&title())),
            Signal::derive(move || (words().mistaken)(other.as_str())),
            retry(move || id.with_value(|id| session.library.reload(id))),
        ),
        Some(Source::Missing(_)) => trouble(
            Signal::derive(move || (words().unreachable)(&title())),
            Signal::derive(|| words().unreachable_body.to_owned()),
            retry(move || id.with_value(|id| session.library.reload(id))),
        ),
    }
}

fn broken_index(diagnostics: Vec<Diagnostic>) -> impl IntoView {
    let session = session();
    let line = move |diagnostic: Diagnostic| {
        let text = move || {
            let tongue = session.tongue.get();
            let place = diagnostic.place.position;
            let place = place
                .map(|(line, column)| (texts::start(session.wording.get()).line)(line, column))
                .unwrap_or_default();
            format!("{place}{} {}", diagnostic.message(tongue), diagnostic.advice(tongue))
        };
        view! { <li>{text}</li> }
    };
    let list = view! { <ul class="kern-body">{diagnostics.into_iter().map(line).collect_view()}</ul> };
    trouble(
        Signal::derive(|| words().index_broken.to_owned()),
        Signal::derive(|| words().index_body.to_owned()),
        (list, retry(move || session.library.load_index())).into_any(),
    )
}

fn missing_index() -> impl IntoView {
    let session = session();
    trouble(
        Signal::derive(|| words().index_unreachable.to_owned()),
        Signal::derive(|| words().unreachable_body.to_owned()),
        retry(move || session.library.load_index()),
    )
}

fn trouble(title: Signal<String>, body: Signal<String>, way_out: AnyView) -> AnyView {
    view! {
        <div class="kern-alert kern-alert--warning">
            <div class="kern-alert__header">
                <Icon name="warning" />
                <p class="kern-title">{title}</p>
            </div>
            <div class="kern-alert__body">
                <p class="kern-body">{body}</p>
                {way_out}
            </div>
        </div>
    }
    .into_any()
}

fn retry(again: impl Fn() + Send + 'static) -> AnyView {
    view! {
        <div class="button-row">
            <button type="button" class="kern-btn kern-btn--secondary" on:click=move |_| again()>
                <Icon name="autorenew" />
                <span class="kern-label">{move || words().load_again}</span>
            </button>
        </div>
    }
    .into_any()
}
