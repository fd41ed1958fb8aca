//! How well the answers are backed: beside the score, never in it.

use leptos::prelude::*;

use super::facts::Facts;
use super::section;
use crate::app::browser::clock;
use crate::app::components::data_table::{cell, frame};
use crate::app::components::portions::{More, PORTION};
use crate::app::shared::Shared;
use crate::audit::Strength;
use crate::questionnaire::QuestionId;
use crate::report::format;
use crate::scoring;

/// Id of the heading.
pub(super) const ID: &str = "nachweise";

/// Share of answers with evidence, and what has expired.
pub(super) fn evidence(facts: &Shared<Facts>) -> AnyView {
    let words = facts.words;
    let Some(today) = clock::today() else { return ().into_any() };
    let summary = scoring::evidence(&facts.questionnaire, &facts.audit, today);
    let content = summary.named.share.map_or_else(
        || view! { <p class="kern-body">{words.evidence_none}</p> }.into_any(),
        |share| {
            let by_strength = [
                (Strength::ThirdParty, summary.third_party),
                (Strength::Internal, summary.internal),
                (Strength::Estimate, summary.estimate),
            ];
            let rows = by_strength.map(|(strength, counted)| {
                let share = counted.share.map(|share| facts.percent(share)).unwrap_or_default();
                view! {
                    <tr class="kern-table__row">
                        {cell(true, false, (words.strength)(strength).into_any())}
                        {cell(false, true, counted.count.into_any())} {cell(false, true, share.into_any())}
                    </tr>
                }
            });
            let head = [(words.column_strength, false), (words.column_count, true), (words.column_share, true)];
            let head = head.into_iter().map(|(text, numeric)| (text.to_owned(), numeric)).collect();
            view! {
                <p class="kern-body">
                    {(words.evidence_intro)(summary.named.count, summary.answers)} " "
                    {(words.evidence_share)(&facts.percent(share))}
                </p>
                <div class="result__narrow">
                    {frame(words.evidence_table.to_owned(), head, rows.into_iter().collect_view().into_any())}
                </div>
            }
            .into_any()
        },
    );
    section(ID, words.evidence, view! { {content} {expired(facts, summary.expired)} }.into_any())
}

fn expired(facts: &Shared<Facts>, expired: Vec<(QuestionId, usize)>) -> AnyView {
    let words = facts.words;
    if expired.is_empty() {
        return view! { <p class="kern-body">{words.no_expired}</p> }.into_any();
    }
    let shown = RwSignal::new(PORTION);
    let count = expired.len();
    let facts = facts.clone();
    let item = move |place: usize| expired.get(place).and_then(|(id, index)| expired_item(&facts, place, id, *index));
    view! {
        <h3 class="kern-heading-small">{words.expired}</h3>
        <ul class="result__list">
            <For each=move || 0..count.min(shown.get()) key=|place| *place let:place>
                {item(place)}
            </For>
        </ul>
        <More shown=shown count=count anchor=Callback::new(expired_anchor) />
    }
    .into_any()
}

/// Where the focus goes when more of the list is shown.
fn expired_anchor(place: usize) -> String {
    format!("abgelaufen-{place}")
}

fn expired_item(facts: &Facts, place: usize, id: &QuestionId, index: usize) -> Option<AnyView> {
    let words = facts.words;
    let evidence = facts.audit.answer(id)?.evidence.get(index)?;
    let name = [&evidence.title, &evidence.reference].into_iter().find(|text| !text.trim().is_empty());
    let until = evidence.valid_until.map(|date| (words.expired_since)(&format::date(date, facts.tongue)));
    let item = view! {
        <li>
            <p class="kern-body" id=expired_anchor(place)>
                {name.cloned()}
                " – "
                {until}
            </p>
            {facts.question_link(id)}
        </li>
    };
    Some(item.into_any())
}
