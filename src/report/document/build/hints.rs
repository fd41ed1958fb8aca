//! The hints, the most worthwhile first.

use super::facts::{Facts, heading, sentence};
use crate::report::document::{Block, Column, Inline, Table};
use crate::report::format;
use crate::scoring::RankedHint;

/// How many hints are named; each question of the full report has its own beside it.
const BEST: usize = 10;

/// The best hints as a table.
pub(super) fn hints(facts: &Facts<'_>, blocks: &mut Vec<Block>) {
    let (texts, all) = (facts.texts, &facts.assessment.hints);
    blocks.push(heading(2, texts.hints, "hinweise"));
    if all.is_empty() {
        blocks.push(sentence(facts.no_hints()));
        return;
    }
    blocks.push(sentence(texts.hints_intro));
    let rows: Vec<Vec<Vec<Inline>>> = all.iter().take(BEST).filter_map(|ranked| row(facts, ranked)).collect();
    let column = |title: &str, share, is_numeric| Column { title: title.to_owned(), share, is_numeric };
    blocks.push(Block::Table(Table {
        caption: (texts.hints_table)(rows.len(), all.len()),
        columns: vec![
            column(texts.question, 3, false),
            column(texts.hint_column, 16, false),
            column(texts.gain_column, 7, true),
            column(texts.effort_column, 5, false),
            column(texts.roles, 10, false),
        ],
        has_row_heads: true,
        rows,
    }));
}

fn row(facts: &Facts<'_>, ranked: &RankedHint) -> Option<Vec<Vec<Inline>>> {
    let question = facts.questionnaire.question(&ranked.question)?;
    let hint = question.hints.iter().find(|hint| hint.id == ranked.hint)?;
    let mut text = vec![facts.text(&hint.text)];
    if ranked.closes_gap {
        text.extend([Inline::plain(" ("), Inline::strong(facts.texts.closes_gap), Inline::plain(")")]);
    }
    Some(vec![
        vec![facts.number_link(&ranked.question)],
        text,
        vec![Inline::plain(format::points(ranked.gain, facts.options.tongue))],
        vec![Inline::plain((facts.texts.effort_short)(ranked.effort))],
        facts.roles(&hint.roles),
    ])
}
