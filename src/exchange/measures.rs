//! The plan as a table, for spreadsheets. Days are written as ISO 8601, which every spreadsheet reads as a day.

use super::answers::proof;
use super::words::Words;
use super::{Cell, Table};
use crate::audit::{Audit, Status};
use crate::questionnaire::{Effort, Questionnaire, Tongue};
use crate::scoring::{Millionths, Planned};

/// Measures of the audit with what they bring, one row each, in the given order.
pub fn measures_table(questionnaire: &Questionnaire, audit: &Audit, planned: &[Planned], tongue: Tongue) -> Table {
    let words = Words::of(tongue);
    let yes_no = |is: bool| Cell::text(if is { words.yes } else { words.no });
    let rows = planned.iter().filter_map(|planned| {
        let measure = planned.of(audit)?;
        let question = measure.question.as_ref();
        let known = question.and_then(|id| questionnaire.question(id));
        let number = question.and_then(|id| questionnaire.number_of(id));
        let evidence: Vec<String> = measure.evidence.iter().map(|it| proof(it, words, tongue)).collect();
        Some(vec![
            Cell::text(measure.text.clone()),
            Cell::text(measure.owner.clone()),
            Cell::text(measure.due.map(|due| due.to_string()).unwrap_or_default()),
            yes_no(planned.is_overdue),
            Cell::text(measure.effort.map(|effort| effort_word(effort, tongue)).unwrap_or_default()),
            Cell::text(status_word(measure.status, tongue)),
            planned.gain.map(|gain| Cell::number(points(gain, words))).unwrap_or_default(),
            yes_no(planned.closes_gap),
            Cell::text(number.unwrap_or_default()),
            match (known, question) {
                (Some(known), _) => Cell::of(&known.text, tongue),
                (None, id) => Cell::text(id.map(ToString::to_string).unwrap_or_default()),
            },
            Cell::text(evidence.join("; ")),
        ])
    });
    let (caption, head) = match tongue {
        Tongue::German => (
            "Maßnahmen",
            [
                "Maßnahme",
                "Zuständig",
                "Fällig am",
                "Überfällig",
                "Aufwand",
                "Stand",
                "Gewinn in Prozentpunkten",
                "Schließt Pflichtlücke",
                "Nr.",
                "Frage",
                "Nachweise",
            ],
        ),
        Tongue::English => (
            "Measures",
            [
                "Measure",
                "Responsible",
                "Due on",
                "Overdue",
                "Effort",
                "Status",
                "Gain in percentage points",
                "Closes requirement gap",
                "No.",
                "Question",
                "Evidence",
            ],
        ),
    };
    Table { caption: caption.to_owned(), head: head.map(str::to_owned).to_vec(), rows: rows.collect() }
}

/// How much work it is, in a word.
pub fn effort_word(effort: Effort, tongue: Tongue) -> &'static str {
    match (tongue, effort) {
        (Tongue::German, Effort::Small) => "klein",
        (Tongue::German, Effort::Medium) => "mittel",
        (Tongue::German, Effort::Large) => "groß",
        (Tongue::English, Effort::Small) => "small",
        (Tongue::English, Effort::Medium) => "medium",
        (Tongue::English, Effort::Large) => "large",
    }
}

/// How far a measure is, in a word.
pub fn status_word(status: Status, tongue: Tongue) -> &'static str {
    match (tongue, status) {
        (Tongue::German, Status::Open) => "offen",
        (Tongue::German, Status::InProgress) => "in Arbeit",
        (Tongue::German, Status::Done) => "erledigt",
        (Tongue::German, Status::Dropped) => "verworfen",
        (Tongue::English, Status::Open) => "open",
        (Tongue::English, Status::InProgress) => "in progress",
        (Tongue::English, Status::Done) => "done",
        (Tongue::English, Status::Dropped) => "dropped",
    }
}

/// Percentage points with one decimal.
fn points(gain: Millionths, words: &Words) -> String {
    let points = gain.points();
    let sign = if points.negative { "-" } else { "" };
    format!("{sign}{}{}{}", points.whole, words.decimal_mark, points.tenth)
}
