//! The bottom of the page: what is not asked and why, and the ways on.

use leptos::prelude::*;

use super::Here;
use crate::app::components::asked::words;
use crate::app::components::icon::Icon;
use crate::app::navigation::question_anchor;
use crate::app::route::Route;
use crate::questionnaire::{PrincipleId, QuestionId};
use crate::scoring::{self, OutOfScope, Standing};

/// The questions of the principle that are not asked, each with the reason. Their numbers take the focus where a
/// link names such a question.
pub(super) fn not_asked(here: Here) -> AnyView {
    let left_out = Memo::new(move |_| {
        let left_out = here.of_assessment(|principle| {
            let reason = |standing| match standing {
                Standing::OutOfScope(reason) => Some(reason),
                _ => None,
            };
            let all = principle.questions.iter();
            all.filter_map(|question| Some((question.id.clone(), reason(question.standing)?))).collect::<Vec<_>>()
        });
        left_out.unwrap_or_default()
    });
    let is_empty = Memo::new(move |_| here.of_assessment(|principle| principle.part.in_scope == 0).unwrap_or_default());
    let items = move || {
        let left_out = left_out.get();
        let of =
            |reason: OutOfScope| left_out.iter().filter(move |(_, known)| *known == reason).map(|(id, _)| id.clone());
        let mode: Vec<_> = of(OutOfScope::Mode).collect();
        let phase: Vec<_> = of(OutOfScope::Phase).collect();
        let part: Vec<_> = of(OutOfScope::Part).collect();
        view! {
            {(!mode.is_empty()).then(|| view! { <li>{words().not_in_mode} " " {numbers(here, mode)}</li> })}
            {(!phase.is_empty())
                .then(|| view! { <li>{(words().not_in_phase)(&phase_title(here))} " " {numbers(here, phase)}</li> })}
            {(!part.is_empty()).then(|| view! { <li>{words().not_in_part} " " {numbers(here, part)}</li> })}
            {of(OutOfScope::Condition).map(|id| conditional(here, &id)).collect_view()}
        }
    };
    view! {
        <Show when=move || is_empty.get()>
            <p class="kern-body">{move || words().nothing_asked}</p>
        </Show>
        <Show when=move || left_out.with(|left_out| !left_out.is_empty())>
            <section class="not-asked">
                <h2 class="kern-title kern-title--small">{move || words().not_asked}</h2>
                <ul class="kern-body plain-bullets">{items}</ul>
                <p class="kern-body kern-body--small kern-body--muted">{move || words().stays_stored}</p>
            </section>
        </Show>
    }
    .into_any()
}

fn numbers(here: Here, questions: Vec<QuestionId>) -> AnyView {
    let last = questions.len().saturating_sub(1);
    let number = |(index, id): (usize, QuestionId)| {
        let comma = if index < last { ", " } else { "" };
        view! { <span id=question_anchor(&id)>{here.number(&id)}</span> {comma} }
    };
    questions.into_iter().enumerate().map(number).collect_view().into_any()
}

fn phase_title(here: Here) -> String {
    let phase = here.session.with_audit(|audit| audit.phase.clone()).flatten();
    let title = here
        .session
        .questionnaire
        .with(|questionnaire| Some(questionnaire.as_ref()?.phase(phase.as_ref()?)?.title.value.clone()));
    title.or_else(|| phase.map(|phase| phase.to_string())).unwrap_or_default()
}

/// A question that other answers decide about, with links to those.
fn conditional(here: Here, id: &QuestionId) -> AnyView {
    let mut decisive: Vec<QuestionId> = here
        .session
        .questionnaire
        .with(|questionnaire| {
            let condition = questionnaire.as_ref()?.question(id)?.applies_if.as_ref()?;
            Some(condition.questions().into_iter().cloned().collect())
        })
        .unwrap_or_default();
    decisive.sort();
    decisive.dedup();
    let last = decisive.len().saturating_sub(1);
    let link = |(index, id): (usize, QuestionId)| {
        let comma = if index < last { ", " } else { "" };
        let text = (words().question)(&here.number(&id));
        view! {
            <a class="kern-link" href=Route::Question(id).to_string()>
                {text}
            </a>
            {comma}
        }
    };
    view! {
        <li>
            <span id=question_anchor(id)>{(words().question)(&here.number(id))}</span>
            " "
            {words().not_by_condition}
            " "
            {decisive.into_iter().enumerate().map(link).collect_view()}
        </li>
    }
    .into_any()
}

/// Previous and next principle, the next open question, the same in the workshop view.
pub(super) fn ways(here: Here) -> AnyView {
    let session = here.session;
    let neighbours = Memo::new(move |_| {
        here.of_principle(|questionnaire, shown| {
            let ids: Vec<&PrincipleId> = questionnaire.principles().map(|principle| &principle.id).collect();
            let place = ids.iter().position(|id| **id == shown.id)?;
            let at = |place: Option<usize>| place.and_then(|place| ids.get(place)).map(|id| (*id).clone());
            Some((at(place.checked_sub(1)), at(Some(place + 1))))
        })
        .flatten()
        .unwrap_or_default()
    });
    let open = Memo::new(move |_| {
        let questionnaire = session.questionnaire.get()?;
        let last = here.last_question();
        session.with_audit(|audit| scoring::next_open(&questionnaire, audit, last.as_ref())).flatten()
    });
    let is_any_applicable = Memo::new(move |_| {
        session.assessment.with(|assessment| assessment.as_ref().is_some_and(|it| it.total.applicable > 0))
    });
    let large = Memo::new(move |_| {
        here.of_assessment(|principle| {
            let mut asked = principle.questions.iter().filter(|question| question.standing.is_in_scope());
            asked.next().map(|question| question.id.clone())
        })
        .flatten()
    });
    view! {
        <nav class="ways" aria-label=move || words().ways>
            <p class="ways__on">
                {move || match open.get() {
                    Some(question) => {
                        let text = (words().next_open)(&here.number(&question));
                        way(&Route::Question(question), "primary", text)
                    }
                    None if is_any_applicable.get() => {
                        way(&Route::Result, "primary", words().all_answered.to_owned())
                    }
                    None => way(&Route::Result, "primary", words().to_result.to_owned()),
                }}
                {move || {
                    large.get().map(|question| way(&Route::Workshop(question), "tertiary", words().to_workshop.to_owned()))
                }}
            </p>
            <ul class="ways__neighbours">
                {move || neighbours.get().0.map(|id| view! { <li>{neighbour(here, id, true)}</li> })}
                {move || neighbours.get().1.map(|id| view! { <li class="ways__next">{neighbour(here, id, false)}</li> })}
            </ul>
        </nav>
    }
    .into_any()
}

fn way(route: &Route, weight: &str, text: String) -> AnyView {
    view! {
        <a class=format!("kern-btn kern-btn--{weight}") href=route.to_string()>
            <span class="kern-label">{text}</span>
        </a>
    }
    .into_any()
}

fn neighbour(here: Here, id: PrincipleId, is_previous: bool) -> AnyView {
    let title = here.session.questionnaire.with(|questionnaire| {
        let principle = questionnaire.as_ref()?.principle(&id)?;
        Some((principle.number, principle.title.clone()))
    });
    let Some((number, title)) = title else { return ().into_any() };
    let direction = if is_previous { words().previous } else { words().next };
    let arrow = |name: &'static str| view! { <Icon name=name /> };
    view! {
        <a class="kern-link" href=Route::Principle(id).to_string()>
            {is_previous.then(|| arrow("arrow-back"))}
            <span>
                {direction} ": " {number.to_string()} " " <crate::app::components::text::Words text=title />
            </span>
            {(!is_previous).then(|| arrow("arrow-forward"))}
        </a>
    }
    .into_any()
}
