//! One audit as a row of an overview.

use crate::audit::{Audit, AuditId, Date, Mode, QuestionnaireRef, Service, Snapshot, Status, Timestamp};
use crate::questionnaire::{CategoryId, PhaseId, PrincipleId, QuestionId};
use crate::scoring::{Assessment, FoundMaturity, Millionths, Part};

/// One audit, reduced to what overviews need. It holds no answers and no notes.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The audit.
    pub audit: AuditId,
    /// Its revision.
    pub revision: u64,
    /// When it was started.
    pub created: Timestamp,
    /// When it was last changed.
    pub changed: Timestamp,
    /// The questionnaire it belongs to.
    pub questionnaire: QuestionnaireRef,
    /// The service with its register data.
    pub service: Service,
    /// Which questions are asked.
    pub mode: Mode,
    /// Phase of the service.
    pub phase: Option<PhaseId>,
    /// The level of maturity that its questionnaire found, where it finds one.
    pub found_maturity: Option<FoundMaturity>,
    /// Figures of everything.
    pub total: Part,
    /// Figures of every category, in file order.
    pub categories: Vec<(CategoryId, Part)>,
    /// Figures of every principle, in file order.
    pub principles: Vec<(PrincipleId, Part)>,
    /// Questions with a requirement gap, in file order.
    pub gaps: Vec<QuestionId>,
    /// Requirements that are unanswered or unclear, in file order.
    pub not_yet_shown: Vec<QuestionId>,
    /// Questions in scope without a level that are not „nicht anwendbar“, so that „zu klären“ is among them; in file
    /// order.
    pub open: Vec<QuestionId>,
    /// Which questions are asked and applicable: a bit for each in file order, the lowest first.
    pub asked: Vec<u64>,
    /// How many measures there are.
    pub measures: MeasureCounts,
    /// Earlier states, as they are listed in the audit.
    pub snapshots: Vec<PastState>,
}

/// How many measures of an audit are where. What was given up is not counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MeasureCounts {
    /// Not started or under way.
    pub open: usize,
    /// Those of the open ones whose day has passed.
    pub overdue: usize,
    /// Carried out.
    pub done: usize,
}

/// An earlier state with the figures that were recorded then; nothing is computed anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastState {
    /// When it was frozen.
    pub at: Timestamp,
    /// What the team calls it.
    pub label: String,
    /// Which questions were asked.
    pub mode: Mode,
    /// Which questionnaire it was answered with.
    pub questionnaire: QuestionnaireRef,
    /// The total score then.
    pub score: Option<Millionths>,
    /// The coverage then.
    pub coverage: Option<Millionths>,
}

impl Entry {
    /// Reduces an audit and its assessment. A measure is overdue if it was due before `today`; without a day none is.
    pub fn of(audit: &Audit, assessment: &Assessment, today: Option<Date>) -> Self {
        Self {
            audit: audit.id.clone(),
            revision: audit.revision,
            created: audit.created.clone(),
            changed: audit.changed.clone(),
            questionnaire: audit.questionnaire.clone(),
            service: audit.service.clone(),
            mode: audit.mode,
            phase: audit.phase.clone(),
            found_maturity: assessment.maturity.clone(),
            total: assessment.total,
            categories: assessment.categories.iter().map(|category| (category.id.clone(), category.part)).collect(),
            principles: assessment.principles().map(|principle| (principle.id.clone(), principle.part)).collect(),
            gaps: assessment.gaps.iter().map(|gap| gap.question.clone()).collect(),
            not_yet_shown: assessment.not_yet_shown.clone(),
            open: open(assessment),
            asked: asked(assessment),
            measures: MeasureCounts::of(audit, today),
            snapshots: past_states(audit),
        }
    }

    /// Model and level of the maturity: what its own questionnaire found, else what the service data says. Levels of
    /// different models say different things.
    pub fn maturity(&self) -> Option<(&str, u8)> {
        let found = self.found_maturity.as_ref().map(|found| (found.model.as_str(), found.level));
        let entered =
            || self.service.maturity.as_ref().and_then(|entered| Some((entered.model.as_str(), entered.level?)));
        found.or_else(entered)
    }
}

impl MeasureCounts {
    fn of(audit: &Audit, today: Option<Date>) -> Self {
        let mut counts = Self::default();
        for measure in &audit.measures {
            counts.open += usize::from(measure.status.is_open());
            counts.overdue += usize::from(today.is_some_and(|today| measure.is_overdue(today)));
            counts.done += usize::from(measure.status == Status::Done);
        }
        counts
    }
}

fn open(assessment: &Assessment) -> Vec<QuestionId> {
    let open = assessment.questions().filter(|question| question.standing.is_open());
    open.map(|question| question.id.clone()).collect()
}

fn asked(assessment: &Assessment) -> Vec<u64> {
    let mut asked = Vec::new();
    for (place, question) in assessment.questions().enumerate() {
        if place % 64 == 0 {
            asked.push(0);
        }
        if let Some(bits) = asked.last_mut() {
            *bits |= u64::from(question.standing.is_applicable()) << (place % 64);
        }
    }
    asked
}

fn past_states(audit: &Audit) -> Vec<PastState> {
    let state = |snapshot: &Snapshot| {
        let recorded = snapshot.assessment.as_ref();
        PastState {
            at: snapshot.at.clone(),
            label: snapshot.label.clone(),
            mode: snapshot.mode,
            questionnaire: snapshot.questionnaire.clone(),
            score: recorded.and_then(|recorded| recorded.score).map(Millionths::new),
            coverage: recorded.and_then(|recorded| recorded.coverage).map(Millionths::new),
        }
    };
    audit.snapshots.iter().map(state).collect()
}
