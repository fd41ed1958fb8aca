//! „Was wäre, wenn …“: what the chosen hints would make of the result. Answers stay as they are.

use leptos::prelude::*;

use super::facts::{Facts, text};
use super::hints::Choice;
use crate::app::browser::page;
use crate::app::components::data_table;
use crate::app::components::icon::Icon;
use crate::app::components::rating::badge;
use crate::app::components::take_hint::take_all;
use crate::app::shared::Shared;
use crate::report::format;
use crate::scoring::{Assessment, Part};

/// The box that shows what is within reach.
pub(super) fn what_if(facts: &Shared<Facts>, choice: Choice) -> AnyView {
    let words = facts.words;
    let inside = {
        let facts = facts.clone();
        move || {
            choice.reachable.get().map_or_else(
                || view! { <p class="kern-body">{words.what_if_intro}</p> }.into_any(),
                |reachable| outcome(&facts, &reachable, choice),
            )
        }
    };
    view! {
        <section
            class="what-if stack"
            class:screen-only=move || choice.chosen.with(Vec::is_empty)
            aria-labelledby="what-if"
        >
            <h3 class="kern-heading-small" id="what-if" tabindex="-1">
                {words.what_if}
            </h3>
            {inside}
        </section>
    }
    .into_any()
}

fn outcome(facts: &Facts, reachable: &Assessment, choice: Choice) -> AnyView {
    let words = facts.words;
    let (now, then) = (&facts.assessment.total, &reachable.total);
    let categories = facts.questionnaire.categories.iter().zip(&facts.assessment.categories).zip(&reachable.categories);
    let rows = categories.map(|((category, now), then)| {
        view! {
            <tr class="kern-table__row">
                {data_table::cell(true, false, text(&category.title))}
                {data_table::cell(false, true, figure(facts, &now.part))}
                {data_table::cell(false, true, figure(facts, &then.part))}
                {data_table::cell(false, true, gain(facts, &now.part, &then.part).into_any())}
            </tr>
        }
    });
    let head = [(words.category, false), (words.now, true), (words.then, true), (words.column_gain, true)];
    let head = head.into_iter().map(|(text, numeric)| (text.to_owned(), numeric)).collect();
    let clear = move |_| {
        choice.chosen.set(Vec::new());
        page::announce(words.what_if_empty_spoken);
        // The button goes with the selection.
        page::focus("what-if", false);
    };
    view! {
        <p class="kern-body">{(words.what_if_chosen)(choice.chosen.with(Vec::len))}</p>
        <dl class="reach">
            <div class="reach__side">
                <dt>{words.now}</dt>
                <dd>
                    <span class="reach__number">{facts.figure(now)}</span>
                    {badge(now.rating, facts.tongue)}
                    <span class="kern-body kern-body--small">{facts.answered(now)}</span>
                </dd>
            </div>
            <div class="reach__side reach__side--then">
                <dt>
                    <Icon name="arrow-forward" />
                    {words.then}
                </dt>
                <dd>
                    <span class="reach__number">{facts.figure(then)}</span>
                    {badge(then.rating, facts.tongue)}
                    <span class="kern-body">{(words.points)(&gain(facts, now, then))}</span>
                    <span class="kern-body kern-body--small">{facts.answered(then)}</span>
                </dd>
            </div>
        </dl>
        {data_table::frame(words.what_if_table.to_owned(), head, rows.collect_view().into_any())}
        <div class="button-row screen-only">
            {take_all(choice.chosen.get())}
            <button type="button" class="kern-btn kern-btn--secondary" on:click=clear>
                <span class="kern-label">{words.clear_choice}</span>
            </button>
        </div>
    }
    .into_any()
}

/// A score with how much it stands on; a hint may bring further questions into scope.
fn figure(facts: &Facts, part: &Part) -> AnyView {
    view! {
        {facts.figure(part)}
        " "
        <span class="reach__answered">{format::answered(part.answered, part.applicable, facts.tongue)}</span>
    }
    .into_any()
}

/// What a part gains, in percentage points with a sign; empty where it has no score.
pub(super) fn gain(facts: &Facts, now: &Part, then: &Part) -> String {
    then.gain_over(now).map(|gain| format::points(gain, facts.tongue)).unwrap_or_default()
}
