//! The level of maturity, where the questionnaire finds one: which it is, what decides, what the next one needs.

use leptos::prelude::*;

use super::facts::{Facts, text};
use super::section;
use crate::app::browser::page;
use crate::app::frame::tell;
use crate::app::session::{says, session};
use crate::app::texts;
use crate::report::maturity_level;
use crate::scoring::{Decisive, FoundMaturity, decisive, finds_maturity};

/// Id of the heading.
pub(super) const ID: &str = "reifegrad";

/// True where there is something to say about a level.
pub(super) fn is_shown(facts: &Facts) -> bool {
    finds_maturity(&facts.questionnaire, &facts.assessment)
}

/// The section; nothing where no level can be found.
pub(super) fn maturity(facts: &Facts) -> Option<AnyView> {
    if !is_shown(facts) {
        return None;
    }
    let words = texts::found_maturity(facts.wording);
    let assessment = &facts.assessment;
    let content = match &assessment.maturity {
        None => {
            let open = assessment.unanswered.len() + assessment.unclear.len();
            view! { <p class="kern-body">{(words.open)(open)}</p> }.into_any()
        }
        Some(found) => {
            let level = maturity_level(&found.model, found.level, facts.tongue);
            view! {
                <p class="kern-body kern-body--large">
                    <strong>{(words.found)(&found.model, &level)}</strong>
                </p>
                {next(facts, found)}
                {take(facts, found)}
            }
            .into_any()
        }
    };
    Some(section(ID, words.title, content))
}

/// The questions that decide, each with the hint that leads on.
fn next(facts: &Facts, found: &FoundMaturity) -> AnyView {
    let words = texts::found_maturity(facts.wording);
    let decisive = decisive(&facts.questionnaire, &facts.assessment);
    if decisive.iter().all(|one| one.hint.is_none()) {
        return view! { <p class="kern-body">{words.top}</p> }.into_any();
    }
    let item = |Decisive { question, hint }: Decisive<'_>| {
        view! {
            <li>
                {facts.question_link(&question)} {hint.map(|hint| view! { <p class="kern-body">{text(&hint.text)}</p> })}
            </li>
        }
    };
    view! {
        <p class="kern-body">{(words.next)(found.level + 1)}</p>
        <ul class="result__list">{decisive.into_iter().map(item).collect_view()}</ul>
    }
    .into_any()
}

/// What the service data says, and the button that writes the level there.
fn take(facts: &Facts, found: &FoundMaturity) -> AnyView {
    let (session, wording) = (session(), facts.wording);
    let words = texts::found_maturity(wording);
    let service = &facts.audit.service;
    if says(service, found) {
        return view! {
            <p class="kern-body" id=TAKEN tabindex="-1">
                {words.is_entered}
            </p>
        }
        .into_any();
    }
    let in_words = move |model: &str, level: u8| texts::service_value("maturity", &format!("{model}/{level}"), wording);
    let entered = service.maturity.as_ref().and_then(|entered| Some(in_words(&entered.model, entered.level?)));
    let (found, date) = (found.clone(), facts.audit.changed.date());
    let write = move |_| {
        session.take_maturity(&found, date);
        let found = found.clone();
        let say = move |wording| {
            let value = format!("{}/{}", found.model, found.level);
            (texts::found_maturity(wording).taken)(&texts::service_value("maturity", &value, wording))
        };
        tell(session, say, true);
        // The button gives way to a sentence.
        request_animation_frame(|| page::focus(TAKEN, false));
    };
    view! {
        {entered.map(|entered| view! { <p class="kern-body">{(words.entered)(&entered)}</p> })}
        <Show when=move || session.read_only().is_none()>
            <p class="screen-only">
                <button type="button" class="kern-btn kern-btn--secondary" on:click=write.clone()>
                    <span class="kern-label">{words.take}</span>
                </button>
            </p>
        </Show>
    }
    .into_any()
}

/// Id of the sentence that says that the level was taken over.
const TAKEN: &str = "reifegrad-uebernommen";
