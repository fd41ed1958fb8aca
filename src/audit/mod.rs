//! What a team answered: one audit of one service with one questionnaire.
//!
//! Every change is an [`Event`]; [`apply`] makes the next [`Audit`], [`History`] undoes and redoes. Time and
//! identifiers are parameters. How an audit is scored, stored or shown is decided elsewhere.

mod answer;
mod contribution;
mod event;
mod history;
mod kept_answer;
mod measure;
mod next;
mod portion;
mod recorded;
pub mod register;
mod service;
mod snapshot;
mod time;
mod unknown;

pub use answer::{Answer, Choice, Evidence, Inherited, Minority, Review, Strength};
pub use contribution::Contribution;
pub use event::{Event, apply};
pub use history::{History, Step};
pub use kept_answer::KeptAnswer;
pub use measure::{Measure, MeasureId, Status};
pub use next::next_audit;
pub use portion::Portion;
pub use recorded::{RecordedAssessment, RecordedMaturity, RecordedPart};
pub use service::{Maturity, Service};
pub use snapshot::{Snapshot, SnapshotId};
pub use time::{Date, Timestamp};
pub use unknown::Unknown;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use crate::questionnaire::{HintId, PhaseId, QuestionId, QuestionnaireId};

/// Names an audit; unique over all audits anywhere, so that files of many teams can lie side by side.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AuditId(Arc<str>);

impl AuditId {
    /// Takes the text as it is.
    pub fn new(text: impl AsRef<str>) -> Self {
        Self(Arc::from(text.as_ref()))
    }

    /// The id as written in files and links.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for AuditId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Which questions are asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// One question per principle.
    Short,
    /// All questions.
    #[default]
    Full,
}

/// Which questionnaire an audit belongs to, exactly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionnaireRef {
    /// Its id.
    pub id: QuestionnaireId,
    /// Version of its content.
    pub version: String,
    /// Its content hash (64 hex digits).
    pub sha256: String,
    /// Keys of a later program version.
    pub unknown: Unknown,
}

/// Somebody who took part, by role and not by name, so that no personal data is needed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Participant {
    /// The role, in the team's own words.
    pub role: String,
    /// Keys of a later program version.
    pub unknown: Unknown,
}

/// The state of another audit that this one started from; basis of a three-way merge.
#[derive(Clone, Debug, PartialEq)]
pub struct Base {
    /// The other audit.
    pub audit: AuditId,
    /// Its revision at that time.
    pub revision: u64,
    /// The content at that time, where it was handed out: without a base of its own and without snapshots.
    pub state: Option<Box<Audit>>,
    /// True where notes, evidence and deviating opinions were not handed out; that they are missing says nothing.
    pub without_remarks: bool,
    /// Keys of a later program version.
    pub unknown: Unknown,
}

/// One team's answers about one service with one questionnaire.
#[derive(Clone, Debug, PartialEq)]
pub struct Audit {
    /// Its id.
    pub id: AuditId,
    /// When it was started.
    pub created: Timestamp,
    /// When it was last changed.
    pub changed: Timestamp,
    /// Counts the changes; grows with every event, also with undo.
    pub revision: u64,
    /// The questionnaire it belongs to.
    pub questionnaire: QuestionnaireRef,
    /// The service („Leistung“) that is audited.
    pub service: Service,
    /// Which questions are asked.
    pub mode: Mode,
    /// Phase of the service; without one, questions of every phase are asked.
    pub phase: Option<PhaseId>,
    /// Who took part.
    pub participants: Vec<Participant>,
    /// Answers by question; answers to questions that the questionnaire does not know are kept.
    pub answers: BTreeMap<QuestionId, Answer>,
    /// Target score by id of a principle or category, each in `0.0..=1.0`, for every phase.
    pub targets: BTreeMap<String, f64>,
    /// Target scores that hold in one phase of the service only, in place of the general ones.
    pub phase_targets: BTreeMap<PhaseId, BTreeMap<String, f64>>,
    /// What the team decided to do.
    pub measures: Vec<Measure>,
    /// Frozen earlier states, for trends.
    pub snapshots: Vec<Snapshot>,
    /// What it started from.
    pub base: Option<Base>,
    /// Set where this is a part that was handed out: only these questions are asked.
    pub part: Option<Portion>,
    /// Who contributed, where it was put together from several files; in the order in which they came.
    pub contributions: Vec<Contribution>,
    /// Answers to questions of another edition or an earlier version that have no place in the questionnaire.
    pub kept_answers: Vec<KeptAnswer>,
    /// What each question of the questionnaire meant when it was last used here ([`Question::fingerprint`]), so that
    /// after a change of the questionnaire it can be told which answers it concerns; empty where nobody knows. It
    /// follows from the questionnaire and is no content of its own.
    ///
    /// [`Question::fingerprint`]: crate::questionnaire::Question::fingerprint
    pub fingerprints: BTreeMap<QuestionId, String>,
    /// The questionnaire carried along: the content of its file. Shared, since every step that can be undone has it.
    pub embedded_questionnaire: Option<Arc<serde_json::Value>>,
    /// Keys of a later program version, kept and written back.
    pub unknown: Unknown,
}

impl Audit {
    /// A new audit without answers.
    pub fn new(id: AuditId, at: Timestamp, questionnaire: QuestionnaireRef, name: impl Into<String>) -> Self {
        Self {
            id,
            created: at.clone(),
            changed: at,
            revision: 0,
            questionnaire,
            service: Service { name: name.into(), ..Service::default() },
            mode: Mode::default(),
            phase: None,
            participants: Vec::new(),
            answers: BTreeMap::new(),
            targets: BTreeMap::new(),
            phase_targets: BTreeMap::new(),
            measures: Vec::new(),
            snapshots: Vec::new(),
            base: None,
            part: None,
            contributions: Vec::new(),
            kept_answers: Vec::new(),
            fingerprints: BTreeMap::new(),
            embedded_questionnaire: None,
            unknown: Unknown::default(),
        }
    }

    /// What is answered to a question, if anything was entered.
    pub fn answer(&self, question: &QuestionId) -> Option<&Answer> {
        self.answers.get(question)
    }

    /// What was chosen for a question, if anything was.
    pub fn choice(&self, question: &QuestionId) -> Option<&Choice> {
        self.answer(question).and_then(|answer| answer.choice.as_ref())
    }

    /// The target score of a principle or category as it holds now: that of the audit's phase, else the one for every
    /// phase.
    pub fn target(&self, part: &str) -> Option<f64> {
        let of_phase = self.phase.as_ref().and_then(|phase| self.target_in(part, Some(phase)));
        of_phase.or_else(|| self.target_in(part, None))
    }

    /// The target score of a principle or category that was set for one phase, or for every phase.
    pub fn target_in(&self, part: &str, phase: Option<&PhaseId>) -> Option<f64> {
        let targets = match phase {
            Some(phase) => self.phase_targets.get(phase)?,
            None => &self.targets,
        };
        targets.get(part).copied()
    }

    /// The measure that was made of a hint; one that was given up does not count, so that the hint can be taken up
    /// again.
    pub fn measure_of_hint(&self, question: &QuestionId, hint: &HintId) -> Option<&Measure> {
        self.measures.iter().find(|measure| measure.is_from(question, hint) && measure.status != Status::Dropped)
    }
}
