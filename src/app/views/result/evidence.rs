//! How well the answers are backed: beside the score, never in it.

use leptos::prelude::*;

use super::facts::Facts;
use super::section;
use crate::app::browser::clock;
use crate::app::components::data_table::{cell, frame};
use crate::audit::Strength;
use crate::questionnaire::QuestionId;
use crate::report::format;
use crate::scoring;

/// Id of the heading.
pub(super) const ID: &str = "nachweise";

/// Share of answers with evidence, and what has expired.
pub(super) fn evidence(facts: &Facts) -> AnyView {
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
    section(ID, words.evidence, view! { {content} {expired(facts, &summary.expired)} }.into_any())
}

fn expired(facts: &Facts, expired: &[(QuestionId, usize)]) -> AnyView {
    let words = facts.words;
    if expired.is_empty() {
        return view! { <p class="kern-body">{words.no_expired}</p> }.into_any();
    }
    let items = expired.iter().filter_map(|(id, index)| {
        let evidence = facts.audit.answer(id)?.evidence.get(*index)?;
        let name = [&evidence.title, &evidence.reference].into_iter().find(|text| !text.trim().is_empty());
        let until = evidence.valid_until.map(|date| (words.expired_since)(&format::date(date, facts.tongue)));
        Some(view! {
            <li>
                <p class="kern-body">{name.cloned()} " – " {until}</p>
                {facts.question_link(id)}
            </li>
        })
    });
    view! {
        <h3 class="kern-heading-small">{words.expired}</h3>
        <ul class="result__list">{items.collect_view()}</ul>
    }
    .into_any()
}
