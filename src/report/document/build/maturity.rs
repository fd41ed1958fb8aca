//! The level of maturity, where the questionnaire finds one: which it is, what decides, and what the next one needs.

use super::facts::{Facts, heading, introduction, sentence};
use crate::report::document::{Block, Inline};
use crate::report::maturity_level;
use crate::scoring::{FoundMaturity, decisive, finds_maturity};

/// „Reifegrad nach Modell 1.1: Stufe 2 – Formular-Assistent“, or why there is none yet; none where no level can be
/// found.
pub(super) fn sentence_of(facts: &Facts<'_>) -> Option<String> {
    if !finds_maturity(facts.questionnaire, facts.assessment) {
        return None;
    }
    let (texts, assessment) = (facts.texts, facts.assessment);
    Some(match &assessment.maturity {
        Some(FoundMaturity { model, level }) => {
            (texts.maturity_found)(model, &maturity_level(model, *level, facts.options.tongue))
        }
        None => (texts.maturity_open)(assessment.unanswered.len() + assessment.unclear.len()),
    })
}

/// The section among the figures.
pub(super) fn maturity(facts: &Facts<'_>, blocks: &mut Vec<Block>) {
    let Some(found) = sentence_of(facts) else { return };
    let texts = facts.texts;
    blocks.push(heading(3, texts.maturity, "reifegrad"));
    blocks.push(Block::paragraph(vec![Inline::strong(found)]));
    let Some(found) = &facts.assessment.maturity else { return };
    let decisive = decisive(facts.questionnaire, facts.assessment);
    let is_top = decisive.iter().all(|one| one.hint.is_none());
    if is_top {
        blocks.push(sentence(texts.maturity_top));
        return;
    }
    blocks.push(introduction(vec![Inline::plain((texts.maturity_next)(found.level + 1))]));
    let item = |one: crate::scoring::Decisive<'_>| {
        let mut item = facts.question(&one.question);
        if let Some(hint) = one.hint {
            item.extend([Inline::plain(" – "), facts.text(&hint.text)]);
        }
        item
    };
    blocks.push(Block::List { ordered: false, items: decisive.into_iter().map(item).collect() });
}
