//! What others sent back to be put together with the open audit. It stays in memory: nothing is stored before the
//! user applies it.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::session::Session;
use super::shared::Shared;
use crate::audit::{Audit, AuditId, Contribution, Timestamp};
use crate::exchange::{Decision, Merge, Settled, common_base, contribution, contributor, merge};
use crate::questionnaire::QuestionId;

/// A file that came back.
#[derive(Clone, PartialEq)]
pub struct Incoming {
    /// Tells it from the others; never used twice.
    pub key: u32,
    /// What the user knows it by: whose it is, else the name of the file.
    pub name: String,
    /// What is in it.
    pub audit: Shared<Audit>,
}

/// Everything that came back, and how conflicts were decided.
#[derive(Clone, Copy)]
pub struct Collected {
    files: RwSignal<Vec<Incoming>>,
    /// By file and [`crate::exchange::Conflict::key`].
    pub decisions: RwSignal<BTreeMap<(u32, String), Decision>>,
    /// What was agreed on, so that it can be agreed on otherwise.
    pub settled: StoredValue<BTreeMap<QuestionId, Settled>>,
    /// The audit for which they were collected.
    whole: StoredValue<Option<AuditId>>,
    next: StoredValue<u32>,
}

/// Makes the collection; once, at the start.
pub fn provide() {
    provide_context(Collected {
        files: RwSignal::new(Vec::new()),
        decisions: RwSignal::new(BTreeMap::new()),
        settled: StoredValue::new(BTreeMap::new()),
        whole: StoredValue::new(None),
        next: StoredValue::new(0),
    });
}

/// What was collected.
pub fn collected() -> Collected {
    expect_context::<Collected>()
}

impl Collected {
    /// Everything that came back, in the order in which it came.
    pub fn files(self) -> ReadSignal<Vec<Incoming>> {
        self.files.read_only()
    }

    /// Forgets what was collected for another audit than the one that is open.
    pub fn begin_for(self, whole: &AuditId) {
        if self.whole.with_value(|known| known.as_ref() != Some(whole)) {
            self.clear();
            self.whole.set_value(Some(whole.clone()));
        }
    }

    /// Adds a file; the name of the file serves where nobody says whose it is.
    pub fn add(self, file: &str, audit: Shared<Audit>) {
        let key = self.next.get_value();
        self.next.set_value(key.wrapping_add(1));
        let name = contributor(&audit).unwrap_or_else(|| file.to_owned());
        self.files.update(|files| files.push(Incoming { key, name, audit }));
    }

    /// Takes a file away.
    pub fn remove(self, key: u32) {
        self.files.update(|files| files.retain(|file| file.key != key));
    }

    /// Takes everything away.
    pub fn clear(self) {
        self.files.set(Vec::new());
        self.decisions.set(BTreeMap::new());
        self.settled.set_value(BTreeMap::new());
    }

    /// The open audit as the team answered it by itself, before anything was agreed on.
    pub fn own(self, audit: &Audit) -> Audit {
        let mut own = audit.clone();
        self.settled.with_value(|settled| {
            for (question, settled) in settled {
                match settled.own(audit.answer(question)).cloned() {
                    Some(answer) => drop(own.answers.insert(question.clone(), answer)),
                    None => drop(own.answers.remove(question)),
                }
            }
        });
        own
    }

    /// The files' people, each with how many answers that were agreed on they had a say in.
    pub fn contributions(self, questions: &[QuestionId], at: &Timestamp) -> Vec<Contribution> {
        let all = |audit: &Audit| {
            let has_say = |question: &&QuestionId| audit.choice(question).is_some();
            let before = self.settled.with_value(|settled| {
                settled.keys().filter(|question| !questions.contains(question)).filter(has_say).count()
            });
            before + questions.iter().filter(has_say).count()
        };
        let files = self.files.get_untracked();
        let counted = files.iter().map(|file| (&file.audit, all(&file.audit)));
        counted.filter(|(_, count)| *count > 0).map(|(audit, count)| contribution(audit, at, count)).collect()
    }

    /// The merges of all files in turn, each with what the ones before it left, as far as conflicts are decided.
    pub fn merges(self, session: Session) -> Vec<(Incoming, Merge)> {
        let Some(ours) = session.with_audit(Audit::clone) else { return Vec::new() };
        self.chain(session, ours, None).0
    }

    /// What comes out of all files together at a time.
    pub fn merged(self, session: Session, at: &Timestamp) -> Option<Audit> {
        let ours = session.audit_now()?;
        Some(self.chain(session, ours, Some(at)).1)
    }

    fn chain(self, session: Session, mut ours: Audit, at: Option<&Timestamp>) -> (Vec<(Incoming, Merge)>, Audit) {
        let questionnaire = session.questionnaire.get();
        let tongue = session.tongue.get();
        let mut merges = Vec::new();
        for file in self.files.get() {
            let base = common_base(&ours, &file.audit);
            let mut merge = merge(base, &ours, &file.audit, questionnaire.as_deref());
            self.decisions.with(|decisions| {
                for index in 0..merge.conflicts.len() {
                    let key = merge.conflicts.get(index).map(|conflict| (file.key, conflict.key()));
                    if let Some(decision) = key.and_then(|key| decisions.get(&key)) {
                        merge.decide(index, *decision);
                    }
                }
            });
            ours = merge.merged(at.unwrap_or(&file.audit.changed), tongue);
            merges.push((file, merge));
        }
        (merges, ours)
    }
}
