//! One question with the levels it can be answered with.

use super::{Condition, Hint, PhaseId, QuestionId, Reference, RoleId, Text};

/// What an answer speaks about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The audited service.
    Service,
    /// The portal in which it stands.
    Portal,
    /// The organisation that is responsible for it.
    Organisation,
}

/// One possible answer: an observable fact and what it is worth.
#[derive(Clone, Debug, PartialEq)]
pub struct Level {
    /// The anchor: what can be observed at this level.
    pub text: Text,
    /// Worth in `0.0..=1.0`; never falls from level to level, runs from 0 to 1.
    pub value: f64,
}

/// A threshold that a law or a standard asks for („Muss-Anforderung“).
#[derive(Clone, Debug, PartialEq)]
pub struct Requirement {
    /// Lowest level that meets it; greater than 0 and an existing level.
    pub threshold: usize,
    /// Why it is a must.
    pub reason: Reference,
}

/// One question.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Stable id.
    pub id: QuestionId,
    /// The question itself.
    pub text: Text,
    /// Why it is asked.
    pub why: Text,
    /// A concrete example.
    pub example: Option<Text>,
    /// Part of the short check.
    pub short: bool,
    /// What the answer speaks about.
    pub scope: Scope,
    /// Phases in which it is due; empty means always.
    pub phases: Vec<PhaseId>,
    /// Who can answer it.
    pub roles: Vec<RoleId>,
    /// Weight within its principle, greater than 0. With `aggregation: points` it is the number of reachable
    /// points, so that weight × value are the points of a level.
    pub weight: f64,
    /// It is asked only where this holds.
    pub applies_if: Option<Condition>,
    /// Set where a law or a standard demands a level.
    pub must: Option<Requirement>,
    /// At least two.
    pub levels: Vec<Level>,
    /// „Nicht anwendbar“ may be chosen.
    pub not_applicable: bool,
    /// Kinds of proof that fit.
    pub evidence: Vec<Text>,
    /// Laws, standards and pages special to this question.
    pub references: Vec<Reference>,
    /// How to get further, in file order.
    pub hints: Vec<Hint>,
}

impl Question {
    /// Index of the highest level.
    pub fn top(&self) -> usize {
        self.levels.len().saturating_sub(1)
    }

    /// The hint that applies at a level: the one with the smallest `up_to` that is at least the level
    /// (rule „Hints and gain“). None at the top, and where the file has none.
    pub fn hint_at(&self, level: usize) -> Option<&Hint> {
        if level >= self.top() {
            return None;
        }
        self.hints.iter().filter(|hint| hint.up_to >= level).min_by_key(|hint| hint.up_to)
    }
}
