//! When a question is asked: targets, levels and circles of conditions.

use std::collections::BTreeMap;

use super::super::raw::{RawCondition, RawQuestion, RawQuestionnaire};
use super::super::{Code, Condition, QuestionId};
use super::builder::{Builder, first_positions};
use super::spot::Spot;

/// Circles as lists of question ids: each begins with its first question in file order and ends with it again.
pub(super) type Circles<'r> = Vec<Vec<&'r str>>;

/// So many circles are named; each may lead through all questions.
const CIRCLES: usize = 20;

/// All questions in file order.
fn questions(raw: &RawQuestionnaire) -> impl Iterator<Item = &RawQuestion> {
    raw.categories.iter().flat_map(|category| &category.principles).flat_map(|principle| &principle.questions)
}

/// The highest level of each question.
pub(super) fn tops(raw: &RawQuestionnaire) -> BTreeMap<&str, usize> {
    let scale = |name: &String| raw.scales.get(name).map(Vec::len);
    let count = |question: &RawQuestion| match &question.levels {
        Some(levels) => levels.len(),
        None => question.scale.as_ref().and_then(scale).unwrap_or(0),
    };
    let mut tops = BTreeMap::new();
    for question in questions(raw) {
        tops.insert(question.id.as_str(), count(question).saturating_sub(1));
    }
    tops
}

/// The circles among the conditions: at least one through every knot of them.
pub(super) fn circles(raw: &RawQuestionnaire) -> Circles<'_> {
    let questions: Vec<&RawQuestion> = questions(raw).collect();
    let numbers = first_positions(questions.iter().map(|question| question.id.as_str()));
    let targets = |number: usize| {
        let mut names = Vec::new();
        if let Some(condition) = questions.get(number).and_then(|question| question.applies_if.as_ref()) {
            collect_targets(condition, &mut names);
        }
        names.into_iter().rev().filter_map(|name| numbers.get(name).copied()).collect::<Vec<_>>()
    };
    let mut circles = Circles::new();
    let mut states = vec![State::New; questions.len()];
    for start in 0..questions.len() {
        if states.get(start) != Some(&State::New) {
            continue;
        }
        // Depth first, with a stack of its own: a chain may be as long as the file has questions.
        let mut way = vec![(start, targets(start))];
        set(&mut states, start, State::OnWay(0));
        while let Some((number, open)) = way.last_mut() {
            let Some(next) = open.pop() else {
                set(&mut states, *number, State::Done);
                way.pop();
                continue;
            };
            match states.get(next) {
                Some(&State::OnWay(from)) if circles.len() < CIRCLES => {
                    let circle: Vec<usize> = way.iter().skip(from).map(|(number, _)| *number).collect();
                    circles.push(turned(&circle, &questions));
                }
                Some(State::New) => {
                    set(&mut states, next, State::OnWay(way.len()));
                    way.push((next, targets(next)));
                }
                Some(State::OnWay(_) | State::Done) | None => {}
            }
        }
    }
    circles.dedup();
    circles
}

/// How far the search for circles is with a question.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    /// At this place of the way that is being gone.
    OnWay(usize),
    Done,
}

fn set(states: &mut [State], number: usize, state: State) {
    if let Some(it) = states.get_mut(number) {
        *it = state;
    }
}

/// A circle from its first question in file order.
fn turned<'r>(circle: &[usize], questions: &[&'r RawQuestion]) -> Vec<&'r str> {
    let first = circle.iter().enumerate().min_by_key(|(_, number)| **number).map_or(0, |(place, _)| place);
    let turned = circle.iter().cycle().skip(first).take(circle.len() + 1);
    turned.filter_map(|number| questions.get(*number)).map(|question| question.id.as_str()).collect()
}

fn collect_targets<'r>(condition: &'r RawCondition, names: &mut Vec<&'r str>) {
    names.extend(condition.question.as_deref());
    for part in condition.all.iter().flatten().chain(condition.any.iter().flatten()).chain(condition.not.as_deref()) {
        collect_targets(part, names);
    }
}

impl Builder<'_> {
    pub(super) fn condition(&mut self, raw: &RawCondition, spot: &Spot<'_>) -> Option<Condition> {
        let parts = match raw {
            RawCondition { question: Some(question), all: None, any: None, not: None, .. } => {
                return self.term(question, raw, spot);
            }
            RawCondition { at_least: Some(_), .. } | RawCondition { at_most: Some(_), .. } => None,
            RawCondition { question: None, all: Some(parts), any: None, not: None, .. } if !parts.is_empty() => {
                Some(Condition::All(self.parts(parts, "all", spot)))
            }
            RawCondition { question: None, all: None, any: Some(parts), not: None, .. } if !parts.is_empty() => {
                Some(Condition::Any(self.parts(parts, "any", spot)))
            }
            RawCondition { question: None, all: None, any: None, not: Some(part), .. } => {
                return self.condition(part, &spot.key("not")).map(|part| Condition::Not(Box::new(part)));
            }
            RawCondition { .. } => None,
        };
        if parts.is_none() {
            self.findings.error(spot, Code::ConditionShape);
        }
        parts
    }

    fn parts(&mut self, raw: &[RawCondition], key: &str, spot: &Spot<'_>) -> Vec<Condition> {
        let each = raw.iter().enumerate();
        each.filter_map(|(index, part)| self.condition(part, &spot.item(key, index))).collect()
    }

    fn term(&mut self, question: &str, raw: &RawCondition, spot: &Spot<'_>) -> Option<Condition> {
        let (level, make): (u32, fn(QuestionId, usize) -> Condition) = match (raw.at_least, raw.at_most) {
            (Some(level), None) => (level, Condition::AtLeast),
            (None, Some(level)) => (level, Condition::AtMost),
            (None, None) | (Some(_), Some(_)) => {
                self.findings.error(spot, Code::ConditionShape);
                return None;
            }
        };
        let level = usize::try_from(level).unwrap_or(usize::MAX);
        match self.tops.get(question) {
            None => {
                let similar = self.similar(question, self.tops.keys().copied());
                let code = Code::ConditionTarget { question: question.to_owned(), similar };
                self.findings.error(&spot.key("question"), code);
            }
            Some(&top) if level > top => {
                self.findings.error(spot, Code::ConditionLevel { question: question.to_owned(), level, top });
            }
            Some(_) => {}
        }
        Some(make(QuestionId::new(question), level))
    }
}
