//! Which questions are asked (rules „Scope“, „Condition“ and „Parts that are handed out“).
//!
//! A condition may lean on questions that have conditions themselves. Each question is decided once, those it
//! leans on first, with a stack on the heap: a chain through ten thousand questions must not exhaust the
//! browser's small call stack.

use std::collections::{HashMap, HashSet};

use super::{OutOfScope, Standing};
use crate::audit::{Audit, Mode};
use crate::questionnaire::{Condition, PhaseId, Question, QuestionId, Questionnaire};

/// How far a question has been decided.
#[derive(Clone, Copy)]
enum Progress {
    /// Not looked at.
    New,
    /// The questions it leans on are being decided.
    Waiting,
    /// Decided: in scope, or why not.
    Decided(Option<OutOfScope>),
}

/// For each question in file order why it is not asked; none where it is. The choices are in file order too.
///
/// A part takes away last: a condition may lean on a question that somebody else answers.
pub(super) fn scopes(questionnaire: &Questionnaire, audit: &Audit, choices: &[Standing]) -> Vec<Option<OutOfScope>> {
    let mut scopes = whole(questionnaire, audit, choices);
    if let Some(part) = &audit.part {
        let held: HashSet<&QuestionId> = part.questions.iter().collect();
        for (why, question) in scopes.iter_mut().zip(questionnaire.questions()) {
            if why.is_none() && !held.contains(&question.id) {
                *why = Some(OutOfScope::Part);
            }
        }
    }
    scopes
}

/// The same for an audit as a whole.
fn whole(questionnaire: &Questionnaire, audit: &Audit, choices: &[Standing]) -> Vec<Option<OutOfScope>> {
    let questions: Vec<&Question> = questionnaire.questions().collect();
    let has_conditions = questions.iter().any(|question| question.applies_if.is_some());
    // A phase that the questionnaire does not know says nothing about any question; taken at its word, it would leave
    // an audit in which nothing is asked.
    let phase = audit.phase.as_ref().filter(|phase| questionnaire.phase(phase).is_some());
    let outer = questions.iter().map(|question| outside(question, audit.mode, phase));
    if !has_conditions {
        return outer.collect();
    }
    let mut progress: Vec<Progress> = outer
        .zip(&questions)
        .map(|(why, question)| match why {
            None if question.applies_if.is_some() => Progress::New,
            decided => Progress::Decided(decided),
        })
        .collect();
    let indices = questions.iter().enumerate().map(|(index, question)| (&question.id, index)).collect();
    let mut stack: Vec<usize> = Vec::new();
    for start in 0..questions.len() {
        stack.push(start);
        while let Some(&index) = stack.last() {
            let condition = questions.get(index).and_then(|question| question.applies_if.as_ref());
            let (Some(state), Some(condition)) = (progress.get(index).copied(), condition) else {
                stack.pop();
                continue;
            };
            let next = match state {
                Progress::Decided(_) => {
                    stack.pop();
                    continue;
                }
                Progress::New => {
                    let targets = condition.questions();
                    stack.extend(targets.into_iter().filter_map(|target| index_of(&indices, target)));
                    Progress::Waiting
                }
                Progress::Waiting => {
                    stack.pop();
                    let level = |target: &QuestionId| {
                        let target = index_of(&indices, target)?;
                        let is_asked = matches!(progress.get(target), Some(Progress::Decided(None)));
                        choices.get(target).filter(|_| is_asked)?.level()
                    };
                    Progress::Decided((!holds(condition, &level)).then_some(OutOfScope::Condition))
                }
            };
            if let Some(state) = progress.get_mut(index) {
                *state = next;
            }
        }
    }
    progress
        .into_iter()
        .map(|state| match state {
            Progress::Decided(why) => why,
            // Every question was a start above, so none is left here; a question is asked when in doubt.
            Progress::New | Progress::Waiting => None,
        })
        .collect()
}

fn index_of(indices: &HashMap<&QuestionId, usize>, question: &QuestionId) -> Option<usize> {
    indices.get(question).copied()
}

/// Whether mode or phase alone take a question out of scope.
fn outside(question: &Question, mode: Mode, phase: Option<&PhaseId>) -> Option<OutOfScope> {
    let is_in_mode = match mode {
        Mode::Short => question.short,
        Mode::Full => true,
    };
    let is_in_phase = match phase {
        Some(phase) => question.phases.is_empty() || question.phases.contains(phase),
        None => true,
    };
    match (is_in_mode, is_in_phase) {
        (false, _) => Some(OutOfScope::Mode),
        (true, false) => Some(OutOfScope::Phase),
        (true, true) => None,
    }
}

/// Whether a condition holds, given the level of each question that is asked and has one. Conditions are no
/// deeper than the nesting that the loader allows.
fn holds(condition: &Condition, level: &impl Fn(&QuestionId) -> Option<usize>) -> bool {
    match condition {
        Condition::AtLeast(question, least) => level(question).is_some_and(|level| level >= *least),
        Condition::AtMost(question, most) => level(question).is_some_and(|level| level <= *most),
        Condition::All(parts) => parts.iter().all(|part| holds(part, level)),
        Condition::Any(parts) => parts.iter().any(|part| holds(part, level)),
        Condition::Not(part) => !holds(part, level),
    }
}
