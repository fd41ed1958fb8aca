//! What the team decided to do.

use std::collections::HashMap;

use super::facts::{Facts, heading, sentence, typed};
use crate::audit::Measure;
use crate::questionnaire::{HintId, QuestionId};
use crate::report::document::{Block, Column, Inline, Table};
use crate::report::format;

/// The anchor of the section.
pub(super) const ANCHOR: &str = "massnahmen";

/// Every measure as a table, in the order of the audit.
pub(super) fn measures(facts: &Facts<'_>, blocks: &mut Vec<Block>) {
    let texts = facts.texts;
    blocks.push(heading(2, texts.measures, ANCHOR));
    if facts.audit.measures.is_empty() {
        blocks.push(sentence(texts.no_measures));
        return;
    }
    let titles = [
        (texts.measure, 18),
        (texts.owner, 6),
        (texts.due, 5),
        (texts.effort_column, 4),
        (texts.status_column, 5),
        (texts.question, 4),
    ];
    let rows = facts.audit.measures.iter().map(|measure| {
        let due = measure.due.map(|due| format::date(due, facts.options.tongue));
        vec![
            what(facts, measure),
            vec![Inline::plain(typed(&measure.owner).unwrap_or_default())],
            vec![Inline::plain(due.unwrap_or_default())],
            vec![Inline::plain(measure.effort.map(texts.effort_short).unwrap_or_default())],
            vec![Inline::plain((texts.status)(measure.status))],
            measure.question.as_ref().map(|id| vec![facts.number_link(id)]).unwrap_or_default(),
        ]
    });
    blocks.push(Block::Table(Table {
        caption: texts.measures_table.to_owned(),
        columns: titles.map(|(title, share)| Column { title: title.to_owned(), share, is_numeric: false }).to_vec(),
        has_row_heads: true,
        rows: rows.collect(),
    }));
}

/// What will be done, and the titles of what shows that it was.
fn what(facts: &Facts<'_>, measure: &Measure) -> Vec<Inline> {
    let mut content = vec![Inline::plain(text_of(facts, measure))];
    let titles: Vec<String> = measure.evidence.iter().filter_map(|evidence| typed(&evidence.title)).collect();
    if !titles.is_empty() {
        content.push(Inline::plain(format!(" ({} {})", facts.texts.evidence_of, titles.join(", "))));
    }
    content
}

/// The open measures in the ranking of the hints they came from; then those whose hint is none of today's or that are
/// an idea of the team's own, in the order of the audit.
pub(super) fn open_by_worth<'a>(facts: &Facts<'a>) -> Vec<&'a Measure> {
    let hints = facts.assessment.hints.iter().enumerate();
    let ranks: HashMap<(&QuestionId, &HintId), usize> =
        hints.map(|(rank, hint)| ((&hint.question, &hint.hint), rank)).collect();
    let mut open: Vec<&Measure> = facts.audit.measures.iter().filter(|measure| measure.status.is_open()).collect();
    open.sort_by_key(|measure| {
        let hint = measure.question.as_ref().zip(measure.hint.as_ref());
        hint.and_then(|hint| ranks.get(&hint).copied()).unwrap_or(usize::MAX)
    });
    open
}

/// What will be done, in one line.
pub(super) fn text_of(facts: &Facts<'_>, measure: &Measure) -> String {
    typed(&measure.text).unwrap_or_else(|| facts.texts.untitled_measure.to_owned())
}
