//! The full report's longest part: every category, principle and question.

use super::answer;
use super::facts::{Facts, anchored, joined, question_anchor, sentence, small};
use super::results::principle_anchor;
use crate::questionnaire::Principle;
use crate::report::document::{Block, Inline};
use crate::scoring::PrincipleAssessment;

/// Categories with their principles, these with the questions that are asked.
pub(super) fn principles(facts: &Facts<'_>, blocks: &mut Vec<Block>) {
    for (category, assessed) in facts.questionnaire.categories.iter().zip(&facts.assessment.categories) {
        blocks.push(Block::Heading {
            level: 2,
            content: vec![facts.text(&category.title)],
            anchor: format!("kategorie-{}", anchored(category.id.as_str())),
        });
        blocks.push(outcome(facts, &assessed.part));
        for (principle, assessed) in category.principles.iter().zip(&assessed.principles) {
            self::principle(facts, principle, assessed, blocks);
        }
    }
}

fn principle<'a>(facts: &Facts<'a>, principle: &'a Principle, assessed: &PrincipleAssessment, blocks: &mut Vec<Block>) {
    let texts = facts.texts;
    let number = format!("{} ", (texts.principle)(principle.number));
    blocks.push(Block::Heading {
        level: 3,
        content: vec![Inline::plain(number), facts.text(&principle.title)],
        anchor: principle_anchor(&principle.id),
    });
    if assessed.part.in_scope > 0 {
        blocks.push(outcome(facts, &assessed.part));
    }
    blocks.push(Block::paragraph(vec![facts.text(&principle.gist)]));
    if !principle.artefacts.is_empty() {
        let mut content = vec![Inline::strong(texts.artefacts)];
        content.extend(joined(principle.artefacts.iter().map(|text| facts.text(text)), "; "));
        blocks.push(small(content));
    }
    if assessed.part.in_scope == 0 {
        blocks.push(sentence(texts.nothing_asked));
        return;
    }
    let asked = || principle.questions.iter().zip(&assessed.questions).filter(|(_, it)| it.standing.is_in_scope());
    for (question, assessed) in asked() {
        blocks.push(Block::Heading {
            level: 4,
            content: vec![Inline::plain(format!("{} ", facts.number(&question.id))), facts.text(&question.text)],
            anchor: question_anchor(&question.id),
        });
        answer::answer(facts, question, assessed, blocks);
    }
    let others = assessed.questions.len() - asked().count();
    if others > 0 {
        blocks.push(small(vec![Inline::plain((texts.not_asked)(others))]));
    }
}

/// Score, rating and coverage of a part.
fn outcome(facts: &Facts<'_>, part: &crate::scoring::Part) -> Block {
    Block::paragraph(vec![Inline::strong(facts.outcome(part)), Inline::plain(format!(". {}", facts.answered(part)))])
}
