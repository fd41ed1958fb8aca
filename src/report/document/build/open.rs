//! What is open: questions to be clarified, and how many are not answered.

use super::facts::{Facts, heading, introduction, sentence};
use crate::report::document::{Block, Inline};

/// The section on open questions.
pub(super) fn open(facts: &Facts<'_>, blocks: &mut Vec<Block>) {
    let (texts, assessment) = (facts.texts, facts.assessment);
    blocks.push(heading(2, texts.open, "offen"));
    let (unclear, unanswered) = (&assessment.unclear, assessment.unanswered.len());
    if unclear.is_empty() && unanswered == 0 {
        blocks.push(sentence(texts.open_none));
    }
    if unanswered > 0 {
        blocks.push(sentence((texts.unanswered)(unanswered)));
    }
    if !unclear.is_empty() {
        blocks.push(introduction(vec![Inline::plain((texts.unclear)(unclear.len()))]));
        let items = unclear.iter().map(|id| facts.question(id)).collect();
        blocks.push(Block::List { ordered: false, items });
    }
    let is_unknown = |id: &&_| facts.questionnaire.question(id).is_none();
    let unknown = facts.audit.answers.keys().filter(is_unknown).count();
    if unknown > 0 {
        blocks.push(sentence((texts.unknown_questions)(unknown)));
    }
}
