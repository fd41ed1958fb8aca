//! Something that two people changed in different ways.

use serde_json::Value;

use super::dissent::both;
use super::units::{Unit, Units, put_together, take_apart};
use crate::audit::{Answer, Audit, MeasureId, SnapshotId, Timestamp};
use crate::questionnaire::{QuestionId, Tongue};

/// How a conflict is decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// What lies here stays.
    Ours,
    /// What came in is taken.
    Theirs,
    /// What lies here stays, and what came in is kept beside it: of an answer as a deviating opinion, its note and
    /// evidence appended; of a measure or snapshot as one more.
    Both,
}

/// Whose a side is, and of when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Author {
    /// By role, or what the part was called; none where nobody said.
    pub by: Option<String>,
    /// When it was last changed.
    pub at: Option<Timestamp>,
}

/// Something that differs between two audits so that neither may win by itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// What it is.
    pub unit: Unit,
    pub(super) base: Option<Value>,
    pub(super) ours: Option<Value>,
    pub(super) theirs: Option<Value>,
    /// What came in without what was put back into it, since it had not been handed out.
    pub(super) own: Option<Value>,
    /// Who wrote what lies here.
    pub our_author: Author,
    /// Who wrote what came in.
    pub their_author: Author,
    /// How it was decided.
    pub decision: Option<Decision>,
}

impl Conflict {
    /// What tells this conflict from every other, so that a decision about it holds only as long as both sides stay.
    pub fn key(&self) -> String {
        format!("{:?} {:?} {:?}", self.unit, self.ours, self.theirs)
    }

    /// True where only one side has anything: nothing is lost by taking it.
    pub fn is_one_sided(&self) -> bool {
        self.ours.is_none() || self.theirs.is_none()
    }

    /// The same before anybody decided.
    #[must_use]
    pub fn undecided(&self) -> Self {
        Self { decision: None, ..self.clone() }
    }

    /// True if the common base is known and had something there.
    pub fn has_base(&self) -> bool {
        self.base.is_some()
    }

    /// For what only one side has: the decision that takes it.
    pub fn whatever_there_is(&self) -> Option<Decision> {
        match (&self.ours, &self.theirs) {
            (Some(_), None) => Some(Decision::Ours),
            (None, Some(_)) => Some(Decision::Theirs),
            (Some(_), Some(_)) | (None, None) => None,
        }
    }

    /// The decision that takes what came in, where something did: what lies only here is not given up in passing.
    pub fn theirs_if_any(&self) -> Option<Decision> {
        self.theirs.is_some().then_some(Decision::Theirs)
    }

    /// True where both sides can be kept.
    pub fn can_keep_both(&self) -> bool {
        let has_both = self.ours.is_some() && self.theirs.is_some();
        has_both && matches!(self.unit, Unit::Answer(_) | Unit::Measure(..) | Unit::Snapshot(..))
    }

    /// What lies here, what came in and what both started from, as audits that hold nothing else; so the view of
    /// differences shows a conflict, too.
    pub fn sides(&self, frame: &Audit) -> [Audit; 3] {
        let frame = Audit::new(frame.id.clone(), frame.created.clone(), frame.questionnaire.clone(), "");
        [&self.ours, &self.theirs, &self.base].map(|side| {
            let mut units = take_apart(&frame);
            units.remove(&self.unit);
            units.extend(side.clone().map(|value| (self.unit.clone(), value)));
            put_together(&frame, units)
        })
    }

    /// What the decision leaves of it.
    pub(super) fn settle(&self, units: &mut Units, frame: &Audit, tongue: Tongue) {
        let kept = match self.decision {
            None | Some(Decision::Ours) => self.ours.clone(),
            Some(Decision::Theirs) => self.theirs.clone(),
            Some(Decision::Both) if !self.can_keep_both() => self.ours.clone(),
            Some(Decision::Both) => match &self.unit {
                Unit::Answer(question) => self.both_answers(question, frame, tongue),
                Unit::Measure(id, _) => {
                    self.keep_beside(units, id.as_str(), |id| Unit::Measure(MeasureId::new(id), 0));
                    self.ours.clone()
                }
                Unit::Snapshot(id, _) => {
                    self.keep_beside(units, id.as_str(), |id| Unit::Snapshot(SnapshotId::new(id), 0));
                    self.ours.clone()
                }
                _ => self.ours.clone(),
            },
        };
        match kept {
            Some(value) => drop(units.insert(self.unit.clone(), value)),
            None => drop(units.remove(&self.unit)),
        }
    }

    fn both_answers(&self, question: &QuestionId, frame: &Audit, tongue: Tongue) -> Option<Value> {
        let theirs = self.own.clone().or_else(|| self.theirs.clone());
        let [ours, theirs, _] = Self { theirs, ..self.clone() }.sides(frame);
        let answer = |audit: &Audit| -> Option<Answer> { audit.answer(question).cloned() };
        let joined = both(&answer(&ours)?, &answer(&theirs)?, self.their_author.by.clone(), tongue);
        let mut joint = ours;
        joint.answers.insert(question.clone(), joined);
        take_apart(&joint).remove(&self.unit)
    }

    /// Lays what came in beside what lies here, under the next free id.
    fn keep_beside(&self, units: &mut Units, id: &str, unit: fn(&str) -> Unit) {
        let Some(Value::Object(mut theirs)) = self.theirs.clone() else { return };
        let mut count = 2;
        let mut own = format!("{id}-{count}");
        while units.contains_key(&unit(&own)) {
            count += 1;
            own = format!("{id}-{count}");
        }
        theirs.insert("id".to_owned(), Value::from(own.as_str()));
        units.insert(unit(&own), Value::Object(theirs));
    }
}
