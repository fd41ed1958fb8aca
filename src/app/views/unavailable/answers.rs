//! What was answered, as far as it can be read without the questions.

use leptos::prelude::*;

use crate::app::components::data_table::{cell, frame};
use crate::app::texts::{self, Wording};
use crate::audit::{Answer, Audit, Choice, Evidence, Inherited, Minority};
use crate::questionnaire::QuestionId;
use crate::report::format;

/// The answers, each with its question's id; nothing if there are none.
pub(super) fn answers(audit: &Audit, wording: Wording) -> AnyView {
    if audit.answers.is_empty() {
        return ().into_any();
    }
    let row = |(question, answer): (&QuestionId, &Answer)| {
        let evidence = answer.evidence.iter().map(|evidence| evidence_text(evidence, wording));
        view! {
            <tr class="kern-table__row">
                {cell(true, false, question.to_string().into_any())}
                {cell(false, false, answer_text(answer, wording).into_any())}
                {cell(false, false, answer.note.clone().into_any())}
                {cell(false, false, evidence.collect::<Vec<_>>().join("; ").into_any())}
            </tr>
        }
    };
    let head = texts::shell(wording).unavailable_head.map(|title| (title.to_owned(), false));
    let rows = audit.answers.iter().map(row).collect_view().into_any();
    frame(texts::import(wording).answers_caption.to_owned(), head.to_vec(), rows)
}

/// What was chosen, and what belongs to the choice.
fn answer_text(answer: &Answer, wording: Wording) -> String {
    let words = texts::import(wording);
    let choice = match &answer.choice {
        Some(Choice::Level(level)) => Some((words.level)(*level, "")),
        Some(Choice::NotApplicable(reason)) => Some((words.not_applicable)(reason)),
        Some(Choice::Unclear) => Some(words.unclear.to_owned()),
        None => None,
    };
    let inherited = answer.inherited.as_ref().map(|inherited| match inherited {
        Inherited::Yes => (words.inherited)(""),
        Inherited::From(source) => (words.inherited)(source),
    });
    let parts = [
        choice,
        answer.by.as_deref().map(words.by),
        inherited,
        answer.review.as_ref().map(|review| (words.review)(&review.0)),
    ];
    let opinions = answer.opinions().map(|minority| (words.minority)(&minority_text(minority, wording)));
    parts.into_iter().flatten().chain(opinions).collect::<Vec<_>>().join("; ")
}

fn minority_text(minority: &Minority, wording: Wording) -> String {
    let level = minority.level.map(|level| (texts::import(wording).level)(level, ""));
    let parts = [level, minority.by.clone(), Some(minority.note.clone())];
    parts.into_iter().flatten().filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join(", ")
}

fn evidence_text(evidence: &Evidence, wording: Wording) -> String {
    let words = texts::principle(wording);
    let on = |label: &str, day| format!("{label} {}", format::date(day, wording.tongue()));
    let parts = [
        Some(evidence.title.clone()),
        Some(evidence.reference.clone()),
        Some((words.strength)(evidence.strength).to_owned()),
        evidence.date.map(|day| on(words.evidence_date, day)),
        evidence.valid_until.map(|day| on(words.evidence_valid, day)),
    ];
    parts.into_iter().flatten().filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join(", ")
}
