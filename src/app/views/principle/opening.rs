//! The top of the page: the way back, the principle and what it is about.

use leptos::prelude::*;

use super::Here;
use super::reference::{references, source_note};
use crate::app::components::asked::{asked, words};
use crate::app::components::icon::Icon;
use crate::app::components::text::Words;
use crate::app::navigation::HEADING;
use crate::app::route::Route;
use crate::app::session::session;
use crate::app::texts::Wording;
use crate::questionnaire::{Principle, Text};

pub(super) fn opening(here: Here) -> AnyView {
    let text = move |pick: fn(&Principle) -> Option<&Text>| {
        let id = here.id.get_value();
        asked(move |questionnaire| questionnaire.principle(&id).and_then(pick).cloned())
    };
    let category = {
        let id = here.id.get_value();
        asked(move |questionnaire| {
            let holds = |category: &&crate::questionnaire::Category| {
                category.principles.iter().any(|principle| principle.id == id)
            };
            questionnaire.categories.iter().find(holds).map(|category| category.title.clone())
        })
    };
    let place = move || {
        here.of_principle(|questionnaire, shown| {
            let before = questionnaire.principles().take_while(|principle| principle.id != shown.id).count();
            (words().position)(before + 1, questionnaire.principles().count())
        })
    };
    let number = move || here.of_principle(|_, principle| (words().title_start)(principle.number));
    let has =
        |read: fn(&Principle) -> bool| untrack(|| here.of_principle(|_, principle| read(principle)) == Some(true));
    let artefacts = move || here.of_principle(|_, principle| principle.artefacts.clone()).unwrap_or_default();
    let listed = move || here.of_principle(|_, principle| principle.references.clone()).unwrap_or_default();
    view! {
        {back(here)}
        <header class="opening">
            <p class="kern-preline">{category} " · " {place}</p>
            <h1 id=HEADING class="kern-heading-large">
                {number}
                {text(|principle| Some(&principle.title))}
            </h1>
            <p class="kern-body opening__gist">{text(|principle| Some(wording().gist(principle)))}</p>
            <div class="kern-accordion-group">
                {has(|principle| principle.gist_simple.is_some())
                    .then(|| {
                        view! {
                            <details class="kern-accordion fold">
                                <summary class="kern-accordion__header">
                                    <span class="kern-title kern-title--small">{move || words().simple}</span>
                                </summary>
                                <div class="kern-accordion__body">
                                    <p class="kern-body">{text(|principle| wording().other_gist(principle))}</p>
                                </div>
                            </details>
                        }
                    })}
                {has(|principle| !principle.artefacts.is_empty())
                    .then(|| {
                        view! {
                            <details class="kern-accordion fold">
                                <summary class="kern-accordion__header">
                                    <span class="kern-title kern-title--small">{move || words().artefacts}</span>
                                </summary>
                                <div class="kern-accordion__body">
                                    <ul class="kern-body plain-bullets">
                                        {move || artefacts().into_iter().map(|text| view! { <li><Words text=text /></li> }).collect_view()}
                                    </ul>
                                </div>
                            </details>
                        }
                    })}
                {has(|principle| !principle.references.is_empty())
                    .then(|| {
                        view! {
                            <details class="kern-accordion fold">
                                <summary class="kern-accordion__header">
                                    <span class="kern-title kern-title--small">{move || words().sources}</span>
                                </summary>
                                <div class="kern-accordion__body">
                                    {move || references(listed())} {source_note()}
                                </div>
                            </details>
                        }
                    })}
            </div>
        </header>
    }
    .into_any()
}

/// How the screen is worded; whoever asks follows the reader's choice.
fn wording() -> Wording {
    session().wording.get()
}

/// Back to the list that the user came from, or to the overview.
fn back(here: Here) -> AnyView {
    let target = Memo::new(move |_| match here.session.came_from() {
        Some(route @ (Route::Review | Route::Result | Route::Measures)) => route,
        _ => Route::Hub,
    });
    let text = move || match target.get() {
        Route::Review => words().back_to_review,
        Route::Result => words().back_to_result,
        Route::Measures => words().back_to_measures,
        _ => words().back_to_hub,
    };
    view! {
        <p class="way-back">
            <a class="kern-link" href=move || target.get().to_string()>
                <Icon name="arrow-back" />
                {text}
            </a>
        </p>
    }
    .into_any()
}
