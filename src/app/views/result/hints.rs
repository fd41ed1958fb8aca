//! What to do next: the hints, the most worthwhile first.

use leptos::prelude::*;

use super::facts::{Facts, text};
use super::section;
use super::what_if::{gain, what_if};
use crate::app::browser::page;
use crate::app::components::icon::Icon;
use crate::app::components::take_hint::take_hint;
use crate::app::session::session;
use crate::app::shared::Shared;
use crate::app::texts;
use crate::questionnaire::{Hint, HintId, QuestionId, RoleId};
use crate::report::format;
use crate::scoring::{self, Assessment, RankedHint};

/// Id of the heading.
pub(super) const ID: &str = "hinweise";

/// How many hints are shown at first.
const FEW: usize = 10;

/// What is chosen on this page; part of no audit.
#[derive(Clone, Copy)]
pub(super) struct Choice {
    /// Hints that are thought of as carried out.
    pub(super) chosen: RwSignal<Vec<(QuestionId, HintId)>>,
    /// What they would make of the result; none while none is chosen.
    pub(super) reachable: Memo<Option<Shared<Assessment>>>,
    /// The role whose hints are shown; none for all.
    role: RwSignal<Option<RoleId>>,
    /// Show all hints and not only the first.
    all: RwSignal<bool>,
}

impl Choice {
    /// Nothing chosen.
    pub(super) fn new(facts: Memo<Option<Shared<Facts>>>) -> Self {
        let chosen = RwSignal::new(Vec::new());
        let reachable = Memo::new(move |_| {
            let facts = facts.get()?;
            chosen.with(|chosen| {
                let what_if = || scoring::what_if(&facts.questionnaire, &facts.audit, chosen);
                (!chosen.is_empty()).then(|| Shared::new(what_if()))
            })
        });
        Self { chosen, reachable, role: RwSignal::new(None), all: RwSignal::new(false) }
    }

    fn holds(self, key: &(QuestionId, HintId)) -> bool {
        self.chosen.with(|chosen| chosen.contains(key))
    }

    fn set(self, key: &(QuestionId, HintId), on: bool) {
        self.chosen.update(|chosen| {
            chosen.retain(|known| known != key);
            if on {
                chosen.push(key.clone());
            }
        });
    }
}

/// A hint in its place of the ranking, which a filter does not change.
type Ranked = (usize, RankedHint);

/// The hints with their filter and the box that adds them up.
pub(super) fn hints(facts: &Shared<Facts>, choice: Choice) -> AnyView {
    let words = facts.words;
    if facts.assessment.hints.is_empty() {
        return section(ID, words.hints, view! { <p class="kern-body">{words.no_hints}</p> }.into_any());
    }
    let fitting = {
        let facts = facts.clone();
        Memo::new(move |_| choice.role.with(|role| fitting(&facts, role.as_ref())))
    };
    let shown = move || {
        let few = if choice.all.get() { usize::MAX } else { FEW };
        fitting.with(|hints| hints.iter().take(few).cloned().collect::<Vec<_>>())
    };
    let count = move || {
        let of = fitting.with(Vec::len);
        (words.hints_shown)(if choice.all.get() { of } else { of.min(FEW) }, of)
    };
    let toggle = move |_| {
        let all = !choice.all.get_untracked();
        let next = fitting.with_untracked(|hints| hints.get(FEW).map(|(rank, _)| anchor(*rank)));
        choice.all.set(all);
        if let Some(next) = next.filter(|_| all) {
            // The new hints stand before the button; reading goes on at the first of them.
            request_animation_frame(move || page::focus(&next, false));
        }
    };
    let list = facts.clone();
    let content = view! {
        <p class="kern-body">{words.hints_intro}</p>
        {what_if(facts, choice)}
        <div class="hint-filter">
            {role_filter(facts, choice)} <p class="kern-body kern-body--small">{count}</p>
        </div>
        <ol class="hints plain-list">
            {move || shown().iter().map(|ranked| item(&list, ranked, choice)).collect_view()}
        </ol>
        <Show when=move || { fitting.with(Vec::len) > FEW }>
            <button
                type="button"
                class="kern-btn kern-btn--secondary screen-only"
                aria-expanded=move || choice.all.get().to_string()
                on:click=toggle
            >
                <span class="kern-label">
                    {move || {
                        if choice.all.get() {
                            (words.show_fewer)(FEW)
                        } else {
                            (words.show_all)(fitting.with(Vec::len))
                        }
                    }}
                </span>
            </button>
        </Show>
    };
    section(ID, words.hints, content.into_any())
}

/// The hints that a role can carry out, each with its place among all.
fn fitting(facts: &Facts, role: Option<&RoleId>) -> Vec<Ranked> {
    let fits = |ranked: &RankedHint| {
        role.is_none_or(|role| hint_of(facts, ranked).is_some_and(|hint| hint.roles.contains(role)))
    };
    let ranked = facts.assessment.hints.iter().enumerate().filter(|(_, hint)| fits(hint));
    ranked.map(|(index, hint)| (index + 1, hint.clone())).collect()
}

/// The hint of the questionnaire that was ranked.
pub(super) fn hint_of<'a>(facts: &'a Facts, ranked: &RankedHint) -> Option<&'a Hint> {
    facts.questionnaire.question(&ranked.question)?.hints.iter().find(|hint| hint.id == ranked.hint)
}

fn role_filter(facts: &Facts, choice: Choice) -> AnyView {
    let words = facts.words;
    let is_used = |role: &RoleId| {
        facts.assessment.hints.iter().any(|ranked| hint_of(facts, ranked).is_some_and(|hint| hint.roles.contains(role)))
    };
    let options = facts.questionnaire.roles.iter().filter(|role| is_used(&role.id)).map(|role| {
        let lang = role.title.language.as_str().to_owned();
        view! {
            <option value=role.id.as_str().to_owned() lang=lang>
                {role.title.value.clone()}
            </option>
        }
    });
    view! {
        <div
            class="kern-form-input hint-filter__role"
            class:screen-only=move || choice.role.with(Option::is_none)
        >
            <label class="kern-label" for="hint-role">
                {words.role}
            </label>
            <div class="kern-form-input__select-wrapper">
                <select
                    id="hint-role"
                    class="kern-form-input__select"
                    prop:value=move || choice.role.with(|role| role.as_ref().map(ToString::to_string).unwrap_or_default())
                    on:change=move |event| {
                        let value = event_target_value(&event);
                        choice.role.set((!value.is_empty()).then(|| RoleId::new(value)));
                    }
                >
                    <option value="">{words.every_role}</option>
                    {options.collect_view()}
                </select>
            </div>
        </div>
    }
    .into_any()
}

/// Where the focus goes when more hints are shown.
fn anchor(rank: usize) -> String {
    format!("hinweis-{rank}")
}

fn item(facts: &Shared<Facts>, (rank, ranked): &Ranked, choice: Choice) -> AnyView {
    let words = facts.words;
    let Some(hint) = hint_of(facts, ranked) else { return ().into_any() };
    let rank = *rank;
    let roles = hint.roles.iter().filter_map(|id| facts.questionnaire.role(id)).enumerate().map(|(index, role)| {
        view! { {if index > 0 { ", " } else { "" }} {text(&role.title)} }
    });
    let has_roles = !hint.roles.is_empty();
    let resources = hint.resources.iter().map(|resource| match &resource.url {
        None => view! { <li>{text(&resource.title)}</li> }.into_any(),
        Some(url) => view! {
            <li>
                <a class="kern-link kern-link--small" href=url.clone() rel="noreferrer noopener external">
                    {text(&resource.title)}
                </a>
            </li>
        }
        .into_any(),
    });
    let resources = (!hint.resources.is_empty())
        .then(|| view! { <ul class="hint__resources" aria-label=words.resources>{resources.collect_view()}</ul> });
    view! {
        <li class="hint">
            <p class="hint__rank">
                <span class="kern-sr-only">{words.rank} " "</span>
                {rank}
            </p>
            <div class="hint__body">
                <p class="hint__text" id=anchor(rank)>
                    {text(&hint.text)}
                </p>
                <ul class="hint__tags plain-list kern-body kern-body--small">
                    {ranked
                        .closes_gap
                        .then(|| {
                            view! {
                                <li class="hint__tag hint__tag--gap">
                                    <Icon name="danger" />
                                    {words.closes_gap}
                                </li>
                            }
                        })}
                    <li class="hint__tag hint__tag--gain">
                        {(words.gain)(&format::points(ranked.gain, facts.tongue))}
                    </li>
                    <li class="hint__tag">{(words.effort)(ranked.effort)}</li>
                    <li class="hint__tag">{(words.leads_to)(ranked.target)}</li>
                    {has_roles
                        .then(|| {
                            view! { <li class="hint__tag hint__tag--plain">{words.roles} ": " {roles.collect_view()}</li> }
                        })}
                </ul>
                <p class="hint__question">{facts.question_link(&ranked.question)}</p>
                {resources}
            </div>
            <div class="hint__act">
                {check(facts, (ranked.question.clone(), ranked.hint.clone()), rank, choice)}
                {take_hint(
                    ranked.question.clone(),
                    ranked.hint.clone(),
                    Signal::stored((words.hint_number)(rank)),
                )}
            </div>
        </li>
    }
    .into_any()
}

/// The box to tick, and what is reached with everything that is ticked.
fn check(facts: &Shared<Facts>, key: (QuestionId, HintId), rank: usize, choice: Choice) -> AnyView {
    let session = session();
    let words = facts.words;
    let id = format!("was-waere-{rank}");
    let key = StoredValue::new(key);
    let is_chosen = move || key.with_value(|key| choice.holds(key));
    let facts = facts.clone();
    let reach = {
        let facts = facts.clone();
        move || {
            let reachable = choice.reachable.get().filter(|_| is_chosen())?;
            let points = gain(&facts, &facts.assessment.total, &reachable.total);
            let text = (words.reach_so_far)(choice.chosen.with(Vec::len), &facts.figure(&reachable.total), &points);
            Some(view! { <p class="hint__reach kern-body kern-body--small">{text}</p> })
        }
    };
    let change = move |event| {
        key.with_value(|key| choice.set(key, event_target_checked(&event)));
        let words = texts::result(session.wording.get_untracked());
        page::announce(&match choice.reachable.get_untracked() {
            None => words.what_if_empty_spoken.to_owned(),
            Some(reachable) => {
                let count = choice.chosen.with_untracked(Vec::len);
                let rating = format::rating(reachable.total.rating, facts.tongue);
                let figure = format!("{}, {}", facts.figure(&reachable.total), facts.answered(&reachable.total));
                (words.what_if_spoken)(count, &figure, rating)
            }
        });
    };
    view! {
        <div class="kern-form-check hint__check screen-only">
            <input
                type="checkbox"
                class="kern-form-check__checkbox"
                id=id.clone()
                prop:checked=is_chosen
                on:change=change
            />
            <label class="kern-label" for=id>
                {words.include} <span class="kern-sr-only">{(words.include_which)(rank)}</span>
            </label>
        </div>
        {reach}
    }
    .into_any()
}
