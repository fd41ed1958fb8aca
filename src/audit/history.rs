//! Undo and redo of every change.

use std::collections::BTreeMap;

use super::{Audit, Event, QuestionnaireRef, Timestamp, apply};
use crate::questionnaire::QuestionId;

/// How many changes can be undone.
const DEPTH: usize = 300;

/// A state to go back to, and the event that led away from it.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The state on the other side of the event.
    audit: Audit,
    /// What happened, for the words of the undo button.
    pub event: Event,
}

/// An audit with what can be undone and redone.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    audit: Audit,
    past: Vec<Step>,
    future: Vec<Step>,
    /// The last change was typing that may still go on: the next one of the same field joins it.
    typing: bool,
}

impl History {
    /// An audit that nothing happened to yet.
    pub fn new(audit: Audit) -> Self {
        Self { audit, past: Vec::new(), future: Vec::new(), typing: false }
    }

    /// The audit as it is now.
    pub fn audit(&self) -> &Audit {
        &self.audit
    }

    /// Applies an event as a step of its own. One that changes nothing is no step.
    pub fn apply(&mut self, event: Event, at: &Timestamp) {
        self.step(event, at, false);
    }

    /// Applies an event of typing: as long as the same field is typed in, it is one step.
    pub fn type_in(&mut self, event: Event, at: &Timestamp) {
        self.step(event, at, true);
    }

    fn step(&mut self, event: Event, at: &Timestamp, typing: bool) {
        let next = apply(&self.audit, event.clone(), at);
        if same_content(&self.audit, &next) {
            return;
        }
        let joins = typing && self.typing && self.past.last().is_some_and(|step| same_field(step, &self.audit, &event));
        let before = std::mem::replace(&mut self.audit, next);
        if joins {
            // Typing that ends where it began leaves nothing to undo.
            if self.past.last().is_some_and(|step| same_content(&step.audit, &self.audit)) {
                self.past.pop();
                self.future.clear();
                self.typing = false;
                return;
            }
        } else {
            self.past.push(Step { audit: before, event });
            let excess = self.past.len().saturating_sub(DEPTH);
            self.past.drain(..excess);
        }
        self.future.clear();
        self.typing = typing;
    }

    /// Lifts the revision above another state's that this one is to replace, so that whoever holds the other sees a
    /// newer one and not its own.
    pub fn outrank(&mut self, revision: u64) {
        self.audit.revision = self.audit.revision.max(revision.saturating_add(1));
    }

    /// Names the version of the questionnaire that is in use now, where the answers mean the same in it. It is no step
    /// of its own and goes into the file with the next one.
    pub fn adopt(&mut self, questionnaire: &QuestionnaireRef, fingerprints: &BTreeMap<QuestionId, String>) {
        self.audit.questionnaire.clone_from(questionnaire);
        self.audit.fingerprints.clone_from(fingerprints);
    }

    /// What would be undone.
    pub fn undoable(&self) -> Option<&Event> {
        self.past.last().map(|step| &step.event)
    }

    /// What would be redone.
    pub fn redoable(&self) -> Option<&Event> {
        self.future.last().map(|step| &step.event)
    }

    /// Takes the last step back; tells which event that was. The revision goes on counting.
    pub fn undo(&mut self, at: &Timestamp) -> Option<Event> {
        let step = self.past.pop()?;
        let left = self.go_to(step.audit, at);
        self.future.push(Step { audit: left, event: step.event.clone() });
        Some(step.event)
    }

    /// Takes the last undo back; tells which event that was.
    pub fn redo(&mut self, at: &Timestamp) -> Option<Event> {
        let step = self.future.pop()?;
        let left = self.go_to(step.audit, at);
        self.past.push(Step { audit: left, event: step.event.clone() });
        Some(step.event)
    }

    /// Swaps in another state under a new revision; returns the state that was left.
    fn go_to(&mut self, target: Audit, at: &Timestamp) -> Audit {
        self.typing = false;
        let revision = self.audit.revision.saturating_add(1);
        std::mem::replace(&mut self.audit, Audit { revision, changed: at.clone(), ..target })
    }
}

/// True if two states differ in nothing but revision and times.
fn same_content(a: &Audit, b: &Audit) -> bool {
    let mut b = b.clone();
    b.revision = a.revision;
    b.changed = a.changed.clone();
    for (question, answer) in &mut b.answers {
        if let Some(before) = a.answers.get(question) {
            answer.at.clone_from(&before.at);
        }
    }
    *a == b
}

/// True if an event goes on typing in the field that the last step typed into; `now` is the audit between the two.
fn same_field(last: &Step, now: &Audit, event: &Event) -> bool {
    match (&last.event, event) {
        (Event::Note(a, _), Event::Note(b, _))
        | (Event::Evidence(a, _), Event::Evidence(b, _))
        | (Event::Minority(a, _), Event::Minority(b, _))
        | (Event::By(a, _), Event::By(b, _))
        | (Event::Choose(a, _), Event::Choose(b, _)) => a == b,
        (Event::Service(_), Event::Service(next)) => {
            last.audit.service.differing(&now.service) == now.service.differing(next)
        }
        (Event::Participants(_), Event::Participants(_)) | (Event::Part(_), Event::Part(_)) => true,
        (Event::Measure(a), Event::Measure(b)) => a.id == b.id,
        (Event::RenameSnapshot(a, _), Event::RenameSnapshot(b, _)) => a == b,
        _ => false,
    }
}
