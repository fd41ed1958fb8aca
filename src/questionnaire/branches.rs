//! Dead branches: questions that can never be asked, and parts of conditions that can never hold.
//!
//! Whether a condition can hold is decided exactly, by trying every case that it can tell apart: the questions it
//! leans on (and those that these lean on) open or at each level that some term separates from another, each with
//! mode and phase. A condition with too many cases is passed over: better no word than a wrong one.

use std::collections::BTreeSet;

use super::diagnostic::NearKind;
use super::load::spot::{Findings, Spot};
use super::{Code, Condition, Diagnostic, PhaseId, Question, QuestionId, Questionnaire};

/// A condition may lean on so many questions.
const QUESTIONS: usize = 12;

/// So many cases of one condition are tried.
const CASES: usize = 4096;

/// So many terms are looked at in one file, so that no file takes long.
const EFFORT: usize = 2_000_000;

/// Warnings about every condition that can never hold, holds never in a phase or in the short check, holds always, or
/// has a part that can never hold; in file order. A loaded questionnaire has no circles, so that each case is clear.
pub fn dead_branches(questionnaire: &Questionnaire) -> Vec<Diagnostic> {
    let mut findings = Findings::default();
    let mut effort = EFFORT;
    let root = Spot::ROOT;
    for (index, category) in questionnaire.categories.iter().enumerate() {
        let spot = root.item("categories", index);
        for (index, principle) in category.principles.iter().enumerate() {
            let spot = spot.item("principles", index);
            for (index, question) in principle.questions.iter().enumerate() {
                let spot = spot.item("questions", index).named(NearKind::Question, question.id.as_str());
                if let Some(condition) = &question.applies_if
                    && let Some(cases) = Cases::of(questionnaire, condition, &mut effort)
                {
                    judge(questionnaire, question, condition, &cases, &spot, &mut findings);
                }
            }
        }
    }
    findings.into_diagnostics()
}

/// The questions that can never be asked, as far as that can be decided.
pub(super) fn never_asked(questionnaire: &Questionnaire) -> BTreeSet<&QuestionId> {
    let mut effort = EFFORT;
    let never = |question: &&Question| {
        question.applies_if.as_ref().is_some_and(|condition| {
            let cases = Cases::of(questionnaire, condition, &mut effort);
            cases.is_some_and(|cases| !cases.some(Asked::ALWAYS, |world| world.holds(condition)))
        })
    };
    questionnaire.questions().filter(never).map(|question| &question.id).collect()
}

fn judge(
    questionnaire: &Questionnaire,
    question: &Question,
    condition: &Condition,
    cases: &Cases<'_>,
    spot: &Spot<'_>,
    findings: &mut Findings,
) {
    let here = spot.key("applies_if");
    let can_hold = |asked| cases.some(asked, |world| world.holds(condition));
    if !can_hold(Asked::ALWAYS) {
        findings.warning(&here, Code::ConditionNever);
        return;
    }
    if !cases.some(Asked::ALWAYS, |world| !world.holds(condition)) {
        findings.warning(&here, Code::ConditionAlways);
        return;
    }
    let mut phases = questionnaire.phases.iter().filter(|phase| is_due(question, Some(&phase.id))).peekable();
    let in_a_phase = |phase| can_hold(Asked { phase: Some(phase), ..Asked::ALWAYS });
    if phases.peek().is_some() && !phases.any(|phase| in_a_phase(&phase.id)) {
        findings.warning(&here, Code::ConditionPhases);
    }
    if question.short && !can_hold(Asked { short: true, ..Asked::ALWAYS }) {
        findings.warning(&here, Code::ConditionShort);
    }
    let mut parts = Vec::new();
    collect(condition, String::from("applies_if"), true, &mut parts);
    let mut dead: Vec<&str> = Vec::new();
    for part in parts.iter().skip(1) {
        // What lies within a dead part is dead as well.
        let is_within = |outer: &&str| part.path.starts_with(outer);
        let is_of_use = |world: &World<'_>| world.holds(part.condition) && (!part.counts || world.holds(condition));
        if !dead.iter().any(is_within) && !cases.some(Asked::ALWAYS, is_of_use) {
            findings.warning(&spot.key(&part.path), Code::ConditionPart);
            dead.push(&part.path);
        }
    }
}

/// A part of a condition.
struct Part<'q> {
    condition: &'q Condition,
    path: String,
    /// What makes it true makes the whole true rather than false: it stands behind no `not`.
    counts: bool,
}

/// The condition and all parts of it, the outer before the inner.
fn collect<'q>(condition: &'q Condition, path: String, counts: bool, parts: &mut Vec<Part<'q>>) {
    let (inner, key): (&[Condition], &str) = match condition {
        Condition::AtLeast(..) | Condition::AtMost(..) | Condition::Not(_) => (&[], ""),
        Condition::All(inner) => (inner, "all"),
        Condition::Any(inner) => (inner, "any"),
    };
    parts.push(Part { condition, path: path.clone(), counts });
    for (index, part) in inner.iter().enumerate() {
        collect(part, format!("{path}.{key}[{index}]"), counts, parts);
    }
    if let Condition::Not(part) = condition {
        collect(part, format!("{path}.not"), !counts, parts);
    }
}

/// What an audit asks.
#[derive(Clone, Copy)]
struct Asked<'q> {
    /// The phase, where one is chosen.
    phase: Option<&'q PhaseId>,
    /// Only the short check.
    short: bool,
}

impl Asked<'_> {
    /// Everything that no condition takes away.
    const ALWAYS: Self = Self { phase: None, short: false };
}

fn is_due(question: &Question, phase: Option<&PhaseId>) -> bool {
    phase.is_none_or(|phase| question.phases.is_empty() || question.phases.contains(phase))
}

/// The cases that a condition can tell apart.
struct Cases<'q> {
    /// What the condition leans on.
    questions: Vec<&'q Question>,
    /// For each of them: open, and one level of every group that the terms tell apart.
    answers: Vec<Vec<Option<usize>>>,
    /// How many cases there are.
    count: usize,
}

impl<'q> Cases<'q> {
    /// None where there are too many.
    fn of(questionnaire: &'q Questionnaire, condition: &'q Condition, effort: &mut usize) -> Option<Self> {
        let mut cases = Self { questions: Vec::new(), answers: Vec::new(), count: 1 };
        let mut next = 0;
        let mut terms = 0;
        let mut looked_at = Some(condition);
        while let Some(condition) = looked_at {
            terms += condition.questions().len();
            cases.add(questionnaire, condition)?;
            // Then the conditions of what it leans on, each once.
            looked_at = None;
            while let (None, Some(question)) = (looked_at, cases.questions.get(next)) {
                looked_at = question.applies_if.as_ref();
                next += 1;
            }
        }
        for answers in &cases.answers {
            cases.count = cases.count.checked_mul(answers.len()).filter(|count| *count <= CASES)?;
        }
        *effort = effort.checked_sub(cases.count * terms)?;
        Some(cases)
    }

    /// Adds what a condition leans on, and where its terms part the levels.
    fn add(&mut self, questionnaire: &'q Questionnaire, condition: &'q Condition) -> Option<()> {
        match condition {
            Condition::AtLeast(id, level) => self.part(questionnaire.question(id)?, *level),
            Condition::AtMost(id, level) => self.part(questionnaire.question(id)?, level + 1),
            Condition::All(parts) | Condition::Any(parts) => {
                parts.iter().try_for_each(|part| self.add(questionnaire, part))
            }
            Condition::Not(part) => self.add(questionnaire, part),
        }
    }

    fn part(&mut self, question: &'q Question, level: usize) -> Option<()> {
        let number = self.questions.iter().position(|known| known.id == question.id).unwrap_or_else(|| {
            self.questions.push(question);
            self.answers.push(vec![None, Some(0)]);
            self.questions.len() - 1
        });
        let answers = self.answers.get_mut(number)?;
        if level <= question.top() && !answers.contains(&Some(level)) {
            answers.push(Some(level));
        }
        (self.questions.len() <= QUESTIONS).then_some(())
    }

    /// True if a case is as asked for.
    fn some(&self, asked: Asked<'_>, fits: impl Fn(&World<'_>) -> bool) -> bool {
        (0..self.count).any(|mut number| {
            let mut levels = Vec::with_capacity(self.answers.len());
            for answers in &self.answers {
                levels.push(answers.get(number % answers.len()).copied().flatten());
                number /= answers.len();
            }
            fits(&World { questions: &self.questions, levels, asked })
        })
    }
}

/// One case.
struct World<'q> {
    questions: &'q [&'q Question],
    /// What is answered, whether it is asked or not.
    levels: Vec<Option<usize>>,
    asked: Asked<'q>,
}

impl World<'_> {
    /// As the rules of scoring have it: a term whose question is open or not asked is false.
    fn holds(&self, condition: &Condition) -> bool {
        match condition {
            Condition::AtLeast(id, least) => self.level(id).is_some_and(|level| level >= *least),
            Condition::AtMost(id, most) => self.level(id).is_some_and(|level| level <= *most),
            Condition::All(parts) => parts.iter().all(|part| self.holds(part)),
            Condition::Any(parts) => parts.iter().any(|part| self.holds(part)),
            Condition::Not(part) => !self.holds(part),
        }
    }

    fn level(&self, id: &QuestionId) -> Option<usize> {
        let number = self.questions.iter().position(|question| question.id == *id)?;
        let question = self.questions.get(number)?;
        let level = self.levels.get(number).copied().flatten()?;
        let is_asked = is_due(question, self.asked.phase) && (question.short || !self.asked.short);
        (is_asked && question.applies_if.as_ref().is_none_or(|condition| self.holds(condition))).then_some(level)
    }
}
