//! Measures on their way to another edition.

use super::sources::Sources;
use crate::audit::{Audit, Measure};
use crate::questionnaire::{HintId, Question, Questionnaire};

/// Every measure of the audit, with the question where its own went. One whose question has no place stays without a
/// question; a hint stays named only where the new question gives the same one.
pub(super) fn measures(audit: &Audit, from: &Questionnaire, to: &Questionnaire, sources: &Sources<'_>) -> Vec<Measure> {
    let moved = |measure: &Measure| {
        let goal = measure.question.as_ref().and_then(|question| sources.goal(question, to));
        let hint = goal.and_then(|goal| hint(measure, from, goal));
        Measure { question: goal.map(|goal| goal.id.clone()), hint, ..measure.clone() }
    };
    audit.measures.iter().map(moved).collect()
}

fn hint(measure: &Measure, from: &Questionnaire, goal: &Question) -> Option<HintId> {
    let question = from.question(measure.question.as_ref()?)?;
    let known = question.hints.iter().find(|hint| Some(&hint.id) == measure.hint.as_ref())?;
    Some(goal.hints.iter().find(|hint| hint.text == known.text)?.id.clone())
}
