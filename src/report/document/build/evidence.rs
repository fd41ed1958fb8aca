//! Evidence: what stands beside an answer, and how well the answers are backed in all.

use super::facts::{Facts, heading, introduction, sentence, typed};
use crate::audit::{Evidence, Strength};
use crate::report::document::{Block, Column, Inline, Table};
use crate::report::format;
use crate::scoring::{Counted, evidence};

/// The evidence of one answer.
pub(super) fn list(facts: &Facts<'_>, evidence: &[Evidence], blocks: &mut Vec<Block>) {
    if evidence.is_empty() {
        return;
    }
    blocks.push(introduction(vec![Inline::strong(facts.texts.evidence_of)]));
    let items = evidence.iter().map(|evidence| item(facts, evidence)).collect();
    blocks.push(Block::List { ordered: false, items });
}

/// What it is, where it is, how strong it is, how long it holds.
fn item(facts: &Facts<'_>, evidence: &Evidence) -> Vec<Inline> {
    let (texts, tongue) = (facts.texts, facts.options.tongue);
    let title = typed(&evidence.title).unwrap_or_else(|| texts.evidence_untitled.to_owned());
    let reference = typed(&evidence.reference);
    let date = evidence.date.map(|date| (texts.evidence_date)(&format::date(date, tongue)));
    let is_expired = evidence.is_expired(facts.options.day);
    let until = evidence.valid_until.map(|day| format::date(day, tongue));
    let valid = until.as_deref().filter(|_| !is_expired).map(|day| (texts.valid_until)(day));
    let expired = until.as_deref().filter(|_| is_expired).map(|day| (texts.expired_on)(day));
    let strength = Some((texts.strength)(evidence.strength).to_owned());
    let words: Vec<String> = [Some(title), reference, strength, date, valid].into_iter().flatten().collect();
    let mut content = vec![Inline::plain(words.join("; "))];
    if let Some(expired) = expired {
        content.extend([Inline::plain("; "), Inline::strong(expired)]);
    }
    content
}

/// How the answers are backed, and what has expired by the report's day.
pub(super) fn summary(facts: &Facts<'_>, blocks: &mut Vec<Block>) {
    let (texts, options) = (facts.texts, facts.options);
    let summary = evidence(facts.questionnaire, facts.audit, options.day);
    blocks.push(heading(2, texts.evidence, "nachweise"));
    match summary.named.share {
        None => blocks.push(sentence(texts.evidence_none)),
        Some(share) => {
            let named = (texts.evidence_named)(summary.named.count, summary.answers, &facts.coverage(share));
            blocks.push(sentence(named));
            let strengths = [
                (Strength::ThirdParty, summary.third_party),
                (Strength::Internal, summary.internal),
                (Strength::Estimate, summary.estimate),
            ];
            blocks.push(Block::Table(table(facts, &strengths)));
        }
    }
    let day = format::date(options.day, options.tongue);
    if summary.expired.is_empty() {
        blocks.push(sentence((texts.no_expired)(&day)));
        return;
    }
    blocks.push(introduction(vec![Inline::plain((texts.expired)(&day))]));
    let items = summary.expired.iter().filter_map(|(question, index)| {
        let evidence = facts.audit.answer(question)?.evidence.get(*index)?;
        let mut content = vec![facts.number_link(question), Inline::plain(" ")];
        content.extend(item(facts, evidence));
        Some(content)
    });
    blocks.push(Block::List { ordered: false, items: items.collect() });
}

fn table(facts: &Facts<'_>, strengths: &[(Strength, Counted)]) -> Table {
    let texts = facts.texts;
    let titles = [(texts.strength_column, 3, false), (texts.count_column, 1, true), (texts.share_column, 1, true)];
    let rows = strengths.iter().map(|(strength, counted)| {
        vec![
            vec![Inline::plain((texts.strength)(*strength))],
            vec![Inline::plain(counted.count.to_string())],
            vec![Inline::plain(counted.share.map(|share| facts.coverage(share)).unwrap_or_default())],
        ]
    });
    Table {
        caption: texts.evidence_table.to_owned(),
        columns: titles
            .map(|(title, share, is_numeric)| Column { title: title.to_owned(), share, is_numeric })
            .to_vec(),
        has_row_heads: true,
        rows: rows.collect(),
    }
}
