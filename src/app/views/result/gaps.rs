//! Requirement gaps: above every figure, since no figure makes up for them.

use leptos::prelude::*;

use super::facts::{Facts, text};
use super::section;
use crate::app::components::icon::Icon;
use crate::questionnaire::{Question, Reference, Requirement};
use crate::scoring::RequirementStanding;

/// Id of the heading.
pub(super) const ID: &str = "pflichtluecken";

/// Gaps, what is not yet shown, and what the team calls not applicable.
pub(super) fn gaps(facts: &Facts) -> AnyView {
    let (words, assessment) = (facts.words, &facts.assessment);
    let is_asked = assessment.questions().any(|question| question.requirement != RequirementStanding::None);
    let cards = assessment.gaps.iter().filter_map(|gap| {
        let question = facts.questionnaire.question(&gap.question)?;
        Some(card(facts, question, gap.level))
    });
    let summary = if !is_asked {
        view! { <p class="kern-body">{words.no_requirements}</p> }.into_any()
    } else if assessment.gaps.is_empty() {
        view! {
            <p class="kern-body line-with-icon">
                <Icon name="success" />
                {words.no_gaps}
            </p>
        }
        .into_any()
    } else {
        view! {
            <p class="kern-body">{(words.gaps_intro)(assessment.gaps.len())}</p>
            <ul class="gap-list plain-list">{cards.collect_view()}</ul>
        }
        .into_any()
    };
    let not_yet_shown = (!assessment.not_yet_shown.is_empty()).then(|| {
        let items = assessment.not_yet_shown.iter().map(|id| {
            let question = facts.questionnaire.question(id);
            let requirement = question.and_then(|question| Some((question, question.must.as_ref()?)));
            view! {
                <li>
                    {facts.question_link(id)}
                    {requirement.map(|(question, must)| demand(facts, question, must))}
                </li>
            }
        });
        view! {
            <h3 class="kern-heading-small">{words.not_yet_shown}</h3>
            <p class="kern-body">{words.not_yet_shown_intro}</p>
            <ul class="result__list">{items.collect_view()}</ul>
        }
    });
    let waived = (!assessment.waived.is_empty()).then(|| {
        let items = assessment.waived.iter().map(|waived| {
            view! {
                <li>
                    {facts.question_link(&waived.question)}
                    <p class="kern-body kern-body--small">{words.reason} ": " {waived.reason.clone()}</p>
                </li>
            }
        });
        view! {
            <h3 class="kern-heading-small">{words.waived}</h3>
            <p class="kern-body">{words.waived_intro}</p>
            <ul class="result__list">{items.collect_view()}</ul>
        }
    });
    section(ID, words.gaps, view! { {summary} {not_yet_shown} {waived} }.into_any())
}

fn card(facts: &Facts, question: &Question, level: usize) -> AnyView {
    let words = facts.words;
    let demanded = question.must.as_ref().map(|must| {
        view! {
            <dt>{words.demanded}</dt>
            <dd>
                {(words.at_least)(must.threshold, question.top())} ": "
                {question.levels.get(must.threshold).map(|level| text(&level.text))}
            </dd>
            <dt>{words.reason}</dt>
            <dd>{reference(&must.reason)}</dd>
        }
    });
    view! {
        <li class="gap-card">
            <p class="gap-card__question line-with-icon">
                <Icon name="danger" />
                <span>{facts.question_link(&question.id)}</span>
            </p>
            <dl class="gap-card__facts kern-body kern-body--small">
                <dt>{words.stands}</dt>
                <dd>{facts.level(question, level)}</dd>
                {demanded}
            </dl>
        </li>
    }
    .into_any()
}

/// What a requirement asks for, in one line.
fn demand(facts: &Facts, question: &Question, must: &Requirement) -> AnyView {
    let words = facts.words;
    view! {
        <p class="kern-body kern-body--small">
            {words.demanded} ": " {(words.at_least)(must.threshold, question.top())} " – " {reference(&must.reason)}
        </p>
    }
    .into_any()
}

fn reference(reference: &Reference) -> AnyView {
    let name = reference.text.clone();
    match &reference.url {
        None => name.into_any(),
        Some(url) => view! {
            <a class="kern-link kern-link--small" href=url.clone() rel="noreferrer noopener external">
                {name}
            </a>
        }
        .into_any(),
    }
}
