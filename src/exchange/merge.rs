//! Putting two states of an audit together: what only one side changed is taken, what both changed in different ways
//! is a conflict that people decide. Nothing is lost, and nothing wins by being younger.

use std::collections::BTreeSet;

use serde_json::Value;

use super::conflict::{Author, Conflict, Decision};
use super::remarks::with_remarks_of;
use super::units::{Unit, Units, is_same, put_together, take_apart};
use crate::audit::{Audit, Contribution, Timestamp};
use crate::questionnaire::{QuestionId, Questionnaire, Tongue};

/// Two audits on their way to becoming one.
#[derive(Clone, Debug, PartialEq)]
pub struct Merge {
    /// What lies here; the result keeps its id and everything that is said about it as a file.
    ours: Audit,
    /// Everything that is no conflict.
    units: Units,
    /// What was taken from the audit that came in, since only that side changed it.
    pub taken: Vec<Unit>,
    /// What both sides changed in different ways: answers in the order of the questionnaire, then the rest.
    pub conflicts: Vec<Conflict>,
    /// True where both started from a state that is known.
    pub has_base: bool,
    contribution: Contribution,
    others: Vec<Contribution>,
}

/// The state that both started from, where one of the files carries it: one was handed out from the other, or both
/// from the same one.
pub fn common_base<'a>(ours: &'a Audit, theirs: &'a Audit) -> Option<&'a Audit> {
    let (here, there) = (ours.base.as_ref(), theirs.base.as_ref());
    let of = |base: Option<&'a crate::audit::Base>, other: &Audit| {
        base.filter(|base| base.audit == other.id).and_then(|base| base.state.as_deref())
    };
    let shared = || {
        let (here, there) = (here?, there?);
        let is_same = here.audit == there.audit && here.revision == there.revision && here.state == there.state;
        here.state.as_deref().filter(|_| is_same)
    };
    of(there, ours).or_else(|| of(here, theirs)).or_else(shared)
}

/// Merges what came in into what lies here. Without a base every difference is a conflict; but a part that was handed
/// out says nothing about the questions that are not in it.
pub fn merge(base: Option<&Audit>, ours: &Audit, theirs: &Audit, questionnaire: Option<&Questionnaire>) -> Merge {
    let is_bare = theirs.base.as_ref().is_some_and(|base| base.without_remarks);
    let fill = |audit: &Audit| take_apart(&if is_bare { with_remarks_of(audit, ours) } else { audit.clone() });
    // As it came, without what was not handed out.
    let own_units = take_apart(theirs);
    let (our_units, their_units) = (take_apart(ours), fill(theirs));
    let base_units = base.map(|base| {
        let mut units = fill(base);
        if is_bare {
            // What is gone there may hold evidence here: that is asked about.
            let unfilled = take_apart(base);
            let is_gone = |unit: &Unit| matches!(unit, Unit::Measure(..)) && !own_units.contains_key(unit);
            units.extend(unfilled.into_iter().filter(|(unit, _)| is_gone(unit)));
        }
        units
    });
    let mut units = Units::new();
    let (mut taken, mut conflicts) = (Vec::new(), Vec::new());
    let all: BTreeSet<&Unit> = our_units.keys().chain(their_units.keys()).collect();
    for unit in all {
        let (here, there) = (our_units.get(unit), their_units.get(unit));
        let before = base_units.as_ref().map(|base| base.get(unit));
        let is_theirs = before.is_some_and(|before| is_same(unit, before, here));
        let is_ours = before.is_some_and(|before| is_same(unit, before, there))
            || before.is_none()
                && !own_units.contains_key(unit)
                && is_outside(unit, theirs.part.as_ref().map(|part| part.questions.as_slice()));
        if is_same(unit, here, there) {
            units.extend(later(unit, here, there).map(|value| (unit.clone(), value)));
        } else if is_ours {
            units.extend(here.map(|value| (unit.clone(), value.clone())));
        } else if is_theirs {
            units.extend(there.map(|value| (unit.clone(), value.clone())));
            taken.push(unit.clone());
        } else {
            conflicts.push(Conflict {
                unit: unit.clone(),
                base: before.flatten().cloned(),
                ours: here.cloned(),
                theirs: there.cloned(),
                own: own_units.get(unit).cloned(),
                our_author: author(unit, ours),
                their_author: author(unit, theirs),
                decision: None,
            });
        }
    }
    if let Some(questionnaire) = questionnaire {
        conflicts = in_order(conflicts, questionnaire);
    }
    let contribution = contribution(theirs, &theirs.changed, 0);
    let others = theirs.contributions.clone();
    Merge { ours: ours.clone(), units, taken, conflicts, has_base: base.is_some(), contribution, others }
}

impl Merge {
    /// What lies here, before anything is taken.
    pub fn here(&self) -> &Audit {
        &self.ours
    }

    /// The audit with what only the other side changed, and every conflict as it lies here: what is taken without
    /// being asked about.
    pub fn taken_alone(&self, tongue: Tongue) -> Audit {
        let mut units = self.units.clone();
        for conflict in &self.conflicts {
            conflict.undecided().settle(&mut units, &self.ours, tongue);
        }
        put_together(&self.ours, units)
    }

    /// Decides a conflict.
    pub fn decide(&mut self, index: usize, decision: Decision) {
        if let Some(conflict) = self.conflicts.get_mut(index) {
            conflict.decision = Some(decision);
        }
    }

    /// How many conflicts wait for a decision.
    pub fn open(&self) -> usize {
        self.conflicts.iter().filter(|conflict| conflict.decision.is_none()).count()
    }

    /// The audit that comes out; conflicts that are not decided keep what lies here. It remembers who contributed and
    /// when, if anything was taken.
    pub fn merged(&self, at: &Timestamp, tongue: Tongue) -> Audit {
        let mut units = self.units.clone();
        for conflict in &self.conflicts {
            conflict.settle(&mut units, &self.ours, tongue);
        }
        let mut audit = put_together(&self.ours, units);
        let decided = self.conflicts.iter().filter(|conflict| {
            matches!(conflict.decision, Some(Decision::Theirs | Decision::Both)) && conflict.theirs.is_some()
        });
        let took: Vec<&Unit> = self.taken.iter().chain(decided.map(|conflict| &conflict.unit)).collect();
        let answers = took.iter().filter(|unit| matches!(unit, Unit::Answer(_))).count();
        let own = (!took.is_empty()).then(|| Contribution { at: at.clone(), answers, ..self.contribution.clone() });
        for contribution in self.others.iter().cloned().chain(own) {
            if !audit.contributions.iter().any(|known| known.is_of_same_file(&contribution)) {
                audit.contributions.push(contribution);
            }
        }
        audit
    }
}

/// That so many answers of an audit were taken in at a time.
pub fn contribution(theirs: &Audit, at: &Timestamp, answers: usize) -> Contribution {
    Contribution {
        audit: theirs.id.clone(),
        revision: theirs.revision,
        by: contributor(theirs),
        at: at.clone(),
        changed: Some(theirs.changed.clone()),
        answers,
        unknown: crate::audit::Unknown::default(),
    }
}

/// Who contributed an audit, as far as it says so.
pub fn contributor(audit: &Audit) -> Option<String> {
    let part = audit.part.as_ref()?;
    let label = Some(&part.label).filter(|label| !label.is_empty());
    part.by.as_ref().or(label).cloned()
}

/// True for an answer to a question that a part does not hold.
fn is_outside(unit: &Unit, part: Option<&[QuestionId]>) -> bool {
    matches!((unit, part), (Unit::Answer(question), Some(part)) if !part.contains(question))
}

/// Of two pieces that say the same the one of the later time, so that it does not matter which side is which.
fn later(unit: &Unit, here: Option<&Value>, there: Option<&Value>) -> Option<Value> {
    let at = |value: Option<&Value>| value?.get("at")?.as_str().map(str::to_owned);
    let is_answer = matches!(unit, Unit::Answer(_));
    if is_answer && at(there) > at(here) { there.cloned() } else { here.or(there).cloned() }
}

fn author(unit: &Unit, audit: &Audit) -> Author {
    let answer = match unit {
        Unit::Answer(question) => audit.answer(question),
        _ => None,
    };
    let by = answer.and_then(|answer| answer.by.clone()).or_else(|| contributor(audit));
    let at = answer.and_then(|answer| answer.at.clone()).or_else(|| Some(audit.changed.clone()));
    Author { by, at }
}

/// Answers in the order of the questionnaire, then those to questions that it does not know, then the rest.
fn in_order(mut conflicts: Vec<Conflict>, questionnaire: &Questionnaire) -> Vec<Conflict> {
    let mut ordered = Vec::with_capacity(conflicts.len());
    for question in questionnaire.questions() {
        let is_it = |conflict: &Conflict| matches!(&conflict.unit, Unit::Answer(id) if *id == question.id);
        if let Some(at) = conflicts.iter().position(is_it) {
            ordered.push(conflicts.remove(at));
        }
    }
    ordered.append(&mut conflicts);
    ordered
}
