//! What is open, what the team decided to do, and how it stood earlier.

use leptos::prelude::*;

use super::facts::Facts;
use super::section;
use crate::app::components::data_table::{cell, frame};
use crate::app::components::moment::day;
use crate::app::route::Route;
use crate::app::texts;
use crate::audit::{Measure, Snapshot};
use crate::questionnaire::QuestionId;
use crate::report::format;
use crate::scoring::Millionths;

/// Id of the heading of what is open.
pub(super) const OPEN: &str = "offen";
/// Id of the heading of the measures.
pub(super) const MEASURES: &str = "massnahmen";
/// Id of the heading of the snapshots.
pub(super) const SNAPSHOTS: &str = "staende";

/// A list of questions up to this length is shown unfolded.
const SHORT: usize = 8;

/// Unanswered and unclear questions.
pub(super) fn open(facts: &Facts) -> AnyView {
    let (words, assessment) = (facts.words, &facts.assessment);
    let list = |title: String, questions: &[QuestionId]| {
        let items = questions.iter().map(|id| view! { <li>{facts.question_link(id)}</li> });
        (!questions.is_empty()).then(|| {
            view! {
                <details class="kern-accordion fold" open=questions.len() <= SHORT>
                    <summary class="kern-accordion__header">
                        <span class="kern-title">{title}</span>
                    </summary>
                    <div class="kern-accordion__body">
                        <ul class="result__list">{items.collect_view()}</ul>
                    </div>
                </details>
            }
        })
    };
    let is_complete = assessment.unanswered.is_empty() && assessment.unclear.is_empty();
    let content = view! {
        {is_complete.then(|| view! { <p class="kern-body">{words.open_none}</p> })}
        <div class="kern-accordion-group">
            {list((words.open_unclear)(assessment.unclear.len()), &assessment.unclear)}
            {list((words.open_unanswered)(assessment.unanswered.len()), &assessment.unanswered)}
        </div>
        <p class="screen-only">
            <a class="kern-link" href=Route::Review.to_string()>
                {words.to_answers}
            </a>
        </p>
    };
    section(OPEN, words.open, content.into_any())
}

/// The measures, to be read; nothing if there are none.
pub(super) fn measures(facts: &Facts) -> AnyView {
    let words = facts.words;
    if facts.audit.measures.is_empty() {
        return ().into_any();
    }
    let rows = facts.audit.measures.iter().map(|measure| {
        let Measure { question, text, owner, due, effort, status, .. } = measure;
        let question = question.as_ref().map(|id| view! { <div>{facts.question_link(id)}</div> });
        view! {
            <tr class="kern-table__row">
                {cell(true, false, view! { {text.clone()} {question} }.into_any())}
                {cell(false, false, owner.clone().into_any())}
                {cell(false, false, due.map(|due| format::date(due, facts.tongue)).into_any())}
                {cell(false, false, effort.map(words.effort_short).into_any())}
                {cell(false, false, (words.status)(*status).into_any())}
            </tr>
        }
    });
    let head = [words.column_measure, words.column_owner, words.column_due, words.column_effort, words.column_status];
    let head = head.into_iter().map(|text| (text.to_owned(), false)).collect();
    let table = frame(words.measures_table.to_owned(), head, rows.collect_view().into_any());
    let content = view! {
        <div class="measures">{table}</div>
        <p class="screen-only">
            <a class="kern-link" href=Route::Measures.to_string()>
                {texts::measures(facts.wording).to_plan}
            </a>
        </p>
    };
    section(MEASURES, words.measures, content.into_any())
}

/// Earlier snapshots, one line each; nothing if there are none.
pub(super) fn snapshots(facts: &Facts) -> AnyView {
    let words = facts.words;
    if facts.audit.snapshots.is_empty() {
        return ().into_any();
    }
    let items = facts.audit.snapshots.iter().map(|snapshot| {
        let Snapshot { at, label, assessment, .. } = snapshot;
        let date = day(at, facts.tongue);
        let recorded = assessment.as_ref();
        let score = recorded.and_then(|recorded| recorded.score).map(Millionths::new);
        let figure = score.map_or_else(|| words.snapshot_without_figure.to_owned(), |score| facts.percent(score));
        let coverage = recorded.and_then(|recorded| recorded.coverage).map(Millionths::new);
        let coverage = coverage.map(|coverage| {
            let share = format::coverage(coverage, facts.rules(), facts.tongue);
            format!(", {}", (words.snapshot_coverage)(&share))
        });
        view! {
            <li>
                {(words.snapshot)(label, &date)} ": " <strong>{figure}</strong> {coverage}
            </li>
        }
    });
    let content = view! {
        <p class="kern-body">{words.snapshots_intro}</p>
        <ul class="result__list kern-body">{items.collect_view()}</ul>
        <p class="screen-only">
            <a class="kern-link" href=Route::Progress.to_string()>
                {words.to_progress}
            </a>
        </p>
    };
    section(SNAPSHOTS, words.snapshots, content.into_any())
}
