//! What is open: questions to be clarified, and how many are not answered.

use super::facts::{Facts, heading, introduction, one_line, sentence, typed};
use crate::audit::KeptAnswer;
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
    let kept = &facts.audit.kept_answers;
    if !kept.is_empty() {
        blocks.push(introduction(vec![Inline::plain((texts.kept_answers)(kept.len()))]));
        let items = kept.iter().map(|kept| kept_answer(facts, kept)).collect();
        blocks.push(Block::List { ordered: false, items });
    }
}

/// An answer without a place: its question, what was chosen, its note, its evidence, and where it comes from.
fn kept_answer(facts: &Facts<'_>, kept: &KeptAnswer) -> Vec<Inline> {
    let KeptAnswer { source, question, number, text, chosen, answer, .. } = kept;
    let number = if number.is_empty() { question.as_str() } else { number };
    let note = Some(answer.note.as_str()).filter(|_| facts.options.notes);
    let evidence = answer.evidence.iter().map(|evidence| evidence.title.as_str());
    let opinions = answer.opinions().map(|opinion| opinion.note.as_str()).filter(|_| facts.options.notes);
    let parts = [Some(chosen.as_str()), note].into_iter().flatten().chain(opinions).chain(evidence);
    let parts: Vec<String> = parts.chain([source.as_str()]).filter_map(typed).collect();
    vec![Inline::strong(one_line(&format!("{number} {text}:"))), Inline::plain(format!(" {}", parts.join("; ")))]
}
