//! Requirements: gaps, what is not yet shown, what the team calls not applicable.

use super::facts::{Facts, heading, introduction, one_line, reference, sentence};
use crate::questionnaire::{QuestionId, Requirement};
use crate::report::document::{Block, Column, Inline, Table};
use crate::scoring::RequirementStanding;

/// The anchor of the section.
pub(super) const ANCHOR: &str = "muss-anforderungen";

/// The section on requirements.
pub(super) fn requirements(facts: &Facts<'_>, blocks: &mut Vec<Block>) {
    let (texts, assessment) = (facts.texts, facts.assessment);
    blocks.push(heading(2, texts.requirements, ANCHOR));
    if assessment.questions().all(|question| question.requirement == RequirementStanding::None) {
        blocks.push(sentence(texts.no_requirements));
        return;
    }
    if !(assessment.gaps.is_empty() && assessment.not_yet_shown.is_empty()) {
        blocks.push(sentence(texts.capped));
    }
    blocks.push(heading(3, texts.gaps, "pflichtluecken"));
    blocks.push(if assessment.gaps.is_empty() { sentence(texts.no_gaps) } else { Block::Table(gaps(facts)) });
    if !assessment.not_yet_shown.is_empty() {
        blocks.push(heading(3, texts.not_yet_shown, "noch-nicht-belegt"));
        blocks.push(introduction(vec![Inline::plain(texts.not_yet_shown_intro)]));
        let items = assessment.not_yet_shown.iter().map(|id| not_yet_shown(facts, id)).collect();
        blocks.push(Block::List { ordered: false, items });
    }
    if !assessment.waived.is_empty() {
        blocks.push(heading(3, texts.waived, "als-nicht-anwendbar"));
        blocks.push(introduction(vec![Inline::plain(texts.waived_intro)]));
        let items = assessment.waived.iter().map(|waived| {
            let mut item = facts.question(&waived.question);
            item.push(Inline::plain(format!(" – {}: {}", texts.reason, one_line(&waived.reason))));
            item
        });
        blocks.push(Block::List { ordered: false, items: items.collect() });
    }
}

fn gaps(facts: &Facts<'_>) -> Table {
    let texts = facts.texts;
    let titles = [(texts.question, 4), (texts.stands, 3), (texts.demanded, 3), (texts.reason, 2)];
    let rows = facts.assessment.gaps.iter().map(|gap| {
        let question = facts.questionnaire.question(&gap.question);
        let must = question.and_then(|question| Some((question, question.must.as_ref()?)));
        vec![
            facts.question(&gap.question),
            question.map(|question| facts.level(question, gap.level)).unwrap_or_default(),
            must.map(|(question, must)| facts.demanded(question, must)).unwrap_or_default(),
            must.map(|(_, must)| vec![reference(&must.reason)]).unwrap_or_default(),
        ]
    });
    Table {
        caption: texts.gaps_table.to_owned(),
        columns: titles.map(|(title, share)| Column { title: title.to_owned(), share, is_numeric: false }).to_vec(),
        has_row_heads: true,
        rows: rows.collect(),
    }
}

fn not_yet_shown(facts: &Facts<'_>, id: &QuestionId) -> Vec<Inline> {
    let mut item = facts.question(id);
    if let Some((question, must)) = facts.questionnaire.question(id).and_then(|it| Some((it, it.must.as_ref()?))) {
        let demanded = (facts.texts.at_least)(must.threshold, question.top());
        item.push(Inline::plain(format!(" – {}: {demanded}", facts.texts.demanded)));
        item.extend(because(must));
    }
    item
}

/// „ (Grund)“ of a requirement.
pub(super) fn because(must: &Requirement) -> [Inline; 3] {
    [Inline::plain(" ("), reference(&must.reason), Inline::plain(")")]
}
