//! The search box and the filters.

use leptos::prelude::*;

use super::words;
use crate::app::components::field::{Choice, Field, search_field, select_field};
use crate::app::session::{Session, session};
use crate::questionnaire::{PhaseId, RoleId};
use crate::report::{Search, State};

/// Id of the search box; it takes the focus when everything is reset.
pub(super) const BOX: &str = "suche";

/// What is looked for.
#[component]
pub(super) fn SearchForm() -> impl IntoView {
    let session = session();
    let active = Memo::new(move |_| session.search.with(filter_count));
    let summary =
        move || if active.get() == 0 { words().filters.to_owned() } else { (words().filters_on)(active.get()) };
    view! {
        <search class="hub-search screen-only" aria-label=move || words().search>
            {search_field(
                BOX,
                || words().search_label,
                || words().search_help,
                Signal::derive(move || session.search.with(|search| search.text.clone())),
                move |text| session.search.update(|search| search.text = text),
            )}
            // Filters that are on must be in sight when the user comes back.
            <details class="kern-accordion fold" open={active.get_untracked() > 0}>
                <summary class="kern-accordion__header">
                    <span class="kern-title kern-title--small">{summary}</span>
                </summary>
                <div class="kern-accordion__body hub-filters">{filters(session)}</div>
            </details>
        </search>
    }
}

fn filter_count(search: &Search) -> usize {
    let Search { text: _, state, must, noted, unchecked, phase, role } = search;
    [state.is_some(), *must, *noted, *unchecked, phase.is_some(), role.is_some()]
        .into_iter()
        .filter(|is_on| *is_on)
        .count()
}

fn filters(session: Session) -> AnyView {
    let search = session.search;
    (
        select_field(
            Field::new("filter-stand", || words().state),
            || {
                let states =
                    State::ALL.into_iter().map(|state| (key(state).to_owned(), (words().state_name)(state).to_owned()));
                with_all(words().every_state, states)
            },
            str::to_owned,
            Signal::derive(move || search.with(|search| search.state.map_or("", key).to_owned())),
            move |value| {
                search.update(|search| search.state = State::ALL.into_iter().find(|state| key(*state) == value));
            },
        ),
        select_field(
            Field::new("filter-phase", || words().phase).of_questionnaire(),
            move || {
                session.questionnaire.with(|questionnaire| {
                    let phases = questionnaire.iter().flat_map(|questionnaire| &questionnaire.phases);
                    with_all(words().every_phase, phases.map(|phase| (phase.id.to_string(), phase.title.value.clone())))
                })
            },
            str::to_owned,
            Signal::derive(move || {
                search.with(|search| search.phase.as_ref().map_or(String::new(), PhaseId::to_string))
            }),
            move |value| search.update(|search| search.phase = (!value.is_empty()).then(|| PhaseId::new(value))),
        ),
        select_field(
            Field::new("filter-rolle", || words().role).of_questionnaire(),
            move || {
                session.questionnaire.with(|questionnaire| {
                    let roles = questionnaire.iter().flat_map(|questionnaire| &questionnaire.roles);
                    with_all(words().every_role, roles.map(|role| (role.id.to_string(), role.title.value.clone())))
                })
            },
            str::to_owned,
            Signal::derive(move || search.with(|search| search.role.as_ref().map_or(String::new(), RoleId::to_string))),
            move |value| search.update(|search| search.role = (!value.is_empty()).then(|| RoleId::new(value))),
        ),
        view! {
            <fieldset class="kern-fieldset">
                <legend class="kern-label">{move || words().only}</legend>
                <div class="kern-fieldset__body">
                    {tick(
                        "filter-muss",
                        || words().must,
                        move || search.with(|search| search.must),
                        move |is_on| search.update(|search| search.must = is_on),
                    )}
                    {tick(
                        "filter-notiz",
                        || words().noted,
                        move || search.with(|search| search.noted),
                        move |is_on| search.update(|search| search.noted = is_on),
                    )}
                    {tick(
                        "filter-pruefen",
                        || words().unchecked,
                        move || search.with(|search| search.unchecked),
                        move |is_on| search.update(|search| search.unchecked = is_on),
                    )}
                </div>
            </fieldset>
        },
    )
        .into_any()
}

/// „Alle“ before the others.
fn with_all(all: &str, others: impl Iterator<Item = Choice>) -> Vec<Choice> {
    std::iter::once((String::new(), all.to_owned())).chain(others).collect()
}

fn key(state: State) -> &'static str {
    match state {
        State::Open => "open",
        State::Unclear => "unclear",
        State::Answered => "answered",
        State::NotApplicable => "not-applicable",
    }
}

fn tick(
    id: &'static str,
    label: fn() -> &'static str,
    is_on: impl Fn() -> bool + Send + 'static,
    set: impl Fn(bool) + Send + 'static,
) -> impl IntoView {
    view! {
        <div class="kern-form-check">
            <input
                class="kern-form-check__checkbox"
                type="checkbox"
                id=id
                prop:checked=is_on
                on:change=move |event| set(event_target_checked(&event))
            />
            <label class="kern-label" for=id>
                {label}
            </label>
        </div>
    }
}
