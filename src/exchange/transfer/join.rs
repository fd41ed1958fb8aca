//! One answer out of one or several earlier ones.

use super::Why;
use super::words::{edition_and_number, section};
use crate::audit::{Answer, Choice, Evidence, Minority};
use crate::exchange::dissent::append_note;
use crate::questionnaire::{Question, Questionnaire, Tongue};

/// Room for what floating point adds to a value.
const GRAIN: f64 = 1e-9;

/// The level of a question that comes nearest to a level of another one without being worth more; the same one where
/// both have equally many. None where the other question has no such level.
pub(in crate::exchange) fn level_in(question: &Question, values: &[f64], level: usize) -> Option<usize> {
    let worth = values.get(level)?;
    if values.len() == question.levels.len() {
        return Some(level);
    }
    question.levels.iter().rposition(|known| known.value <= worth + GRAIN)
}

/// What the levels of a question are worth.
fn values(question: &Question) -> Vec<f64> {
    question.levels.iter().map(|level| level.value).collect()
}

/// The choice as the question offers it; none where it does not.
fn fitting(source: &Question, choice: &Choice, question: &Question) -> Option<Choice> {
    match choice {
        Choice::Level(level) => level_in(question, &values(source), *level).map(Choice::Level),
        Choice::NotApplicable(_) if !question.not_applicable => None,
        Choice::NotApplicable(_) | Choice::Unclear => Some(choice.clone()),
    }
}

/// An opinion with its level as the question has it. A level that the earlier question did not have is not kept.
fn opinion(source: &Question, opinion: &Minority, question: &Question) -> Minority {
    let level = opinion.level.and_then(|level| level_in(question, &values(source), level));
    Minority { level, ..opinion.clone() }
}

/// The answer to the only question that leads here.
pub(super) fn single(
    from: &Questionnaire,
    source: &Question,
    answer: &Answer,
    question: &Question,
    tongue: Tongue,
    whys: &mut Vec<Why>,
) -> Answer {
    let has_levels = matches!(answer.choice, Some(Choice::Level(_))) || answer.opinions().any(|it| it.level.is_some());
    let choice = answer.choice.as_ref().and_then(|choice| fitting(source, choice, question));
    let mut next = Answer { choice, ..answer.clone() };
    if has_levels && source.levels.len() != question.levels.len() {
        whys.push(Why::OtherLevels);
        (next.minority, next.minorities) = (None, Vec::new());
        for known in answer.opinions() {
            next.dissent(opinion(source, known, question));
        }
    }
    if next.choice.is_none() && answer.choice.is_some() {
        whys.push(Why::NotOffered);
        let said = Answer { choice: answer.choice.clone(), ..Answer::default() };
        let note = std::mem::take(&mut next.note);
        next.note = section(from, source, &said, tongue);
        append_note(&mut next.note, &note);
    }
    next
}

/// The answer to a question to which several lead: the lowest level, and everything else of all, each with where it
/// comes from.
pub(super) fn join(
    from: &Questionnaire,
    answered: &[(&Question, &Answer)],
    question: &Question,
    tongue: Tongue,
    whys: &mut Vec<Why>,
) -> Answer {
    let mut next = Answer::default();
    let mut choices = Vec::new();
    for (source, answer) in answered {
        let choice = answer.choice.as_ref().and_then(|choice| fitting(source, choice, question));
        if choice.is_none() && answer.choice.is_some() && !whys.contains(&Why::NotOffered) {
            whys.push(Why::NotOffered);
        }
        choices.extend(choice);
        let origin = edition_and_number(from, &source.id);
        append_note(&mut next.note, &section(from, source, answer, tongue));
        let marked =
            |evidence: &Evidence| Evidence { title: format!("{} ({origin})", evidence.title), ..evidence.clone() };
        next.evidence.extend(answer.evidence.iter().map(marked));
        for known in answer.opinions() {
            next.dissent(opinion(source, known, question));
        }
        next.by = joined(next.by.take(), answer.by.as_deref());
        next.at = next.at.take().max(answer.at.clone());
        for (key, value) in &answer.unknown.0 {
            next.unknown.0.entry(key.clone()).or_insert_with(|| value.clone());
        }
    }
    let is_same =
        |other: &&(&Question, &Answer)| answered.first().is_some_and(|one| one.1.inherited == other.1.inherited);
    if answered.iter().filter(is_same).count() == answered.len() {
        next.inherited = answered.first().and_then(|(_, answer)| answer.inherited.clone());
    }
    next.choice = choice_of_all(&choices);
    next
}

/// The lowest level. Without any level what is to be clarified is still so, and „nicht anwendbar“ holds with all its
/// reasons.
fn choice_of_all(choices: &[Choice]) -> Option<Choice> {
    let levels = choices.iter().filter_map(|choice| match choice {
        Choice::Level(level) => Some(*level),
        Choice::NotApplicable(_) | Choice::Unclear => None,
    });
    if let Some(lowest) = levels.min() {
        return Some(Choice::Level(lowest));
    }
    if choices.contains(&Choice::Unclear) {
        return Some(Choice::Unclear);
    }
    let mut reasons: Option<String> = None;
    for choice in choices {
        if let Choice::NotApplicable(reason) = choice {
            append_note(reasons.get_or_insert_default(), reason);
        }
    }
    reasons.map(Choice::NotApplicable)
}

/// Names one after the other, none twice.
fn joined(known: Option<String>, more: Option<&str>) -> Option<String> {
    match (known, more) {
        (known, None) => known,
        (None, Some(more)) => Some(more.to_owned()),
        (Some(known), Some(more)) if known.split(", ").any(|one| one == more) => Some(known),
        (Some(known), Some(more)) => Some(format!("{known}, {more}")),
    }
}
