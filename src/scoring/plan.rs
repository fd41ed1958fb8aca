//! The plan: what every measure of an audit brings, which come first, and what all of them together would make of
//! the result.

use std::cmp::Ordering;

use super::assess::assess_standings;
use super::hints::units;
use super::standing::{Standing, choices};
use super::{Assessment, Millionths, RequirementStanding, what_if};
use crate::audit::{Audit, Date, Measure, Status};
use crate::questionnaire::{Effort, Hint, HintId, QuestionId, Questionnaire};

/// One measure with what it brings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own and shown by itself")]
pub struct Planned {
    /// Its place in the audit's list; ids in files of other programs may be there twice.
    pub index: usize,
    /// What the total gains when the answer reaches the level of the measure's hint, everything else held fixed, as
    /// in [`super::RankedHint::gain`]. None where nothing can be computed: a free measure, one whose hint the
    /// questionnaire does not know, or whose question has no level or is not asked.
    pub gain: Option<Millionths>,
    /// The level to which its hint leads.
    pub target: Option<usize>,
    /// The answer is at that level already, or above it.
    pub is_reached: bool,
    /// Carrying it out closes a requirement gap.
    pub closes_gap: bool,
    /// There is something left to do and its day has passed.
    pub is_overdue: bool,
    /// It is done, but the answer to its question is still below the level to which its hint leads.
    pub answer_lags: bool,
    /// Place of its hint in the ranking of the hints; none where that hint does not apply at present.
    rank: Option<usize>,
}

/// All measures of an audit with what they bring.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The measures, the most worthwhile first, see [`plan`].
    pub measures: Vec<Planned>,
    /// How many are open or under way.
    pub open: usize,
    /// How many are done.
    pub done: usize,
    /// How many were given up.
    pub dropped: usize,
    /// How many are overdue.
    pub overdue: usize,
    /// How many of the open ones have an effect that can be computed.
    pub counted: usize,
    /// What would come out with all of these carried out; none where there is none.
    pub reachable: Option<Assessment>,
}

/// The plan on a day; without one nothing is overdue.
///
/// Measures are ranked like hints: those that close a requirement gap first, then by gain ÷ effort (small 1,
/// medium 2, large 4; without an effort as medium; without a gain as none), then in the ranking of their hints, then
/// in the order of the audit. Behind them stand the done ones, then the dropped ones.
pub fn plan(questionnaire: &Questionnaire, audit: &Audit, assessment: &Assessment, today: Option<Date>) -> Plan {
    let standings: Vec<Standing> = assessment.questions().map(|question| question.standing).collect();
    let choices = choices(questionnaire, audit);
    let mut measures = Vec::new();
    let mut selected = Vec::new();
    for (index, measure) in audit.measures.iter().enumerate() {
        let planned = planned(questionnaire, audit, assessment, &standings, index, measure);
        let is_overdue = today.is_some_and(|today| measure.is_overdue(today));
        measures.push(Planned { is_overdue, ..planned });
        if let Some((place, hint)) = hint_of(questionnaire, measure).filter(|_| measure.status.is_open()) {
            // Also out of scope: another measure may bring the question into it.
            if choices.get(place).is_some_and(|choice| choice.level().is_some_and(|level| level < hint.target())) {
                selected.extend(measure.question.clone().map(|question| (question, hint.id.clone())));
            }
        }
    }
    let count = |status: &[Status]| audit.measures.iter().filter(|measure| status.contains(&measure.status)).count();
    let overdue = measures.iter().filter(|measure| measure.is_overdue).count();
    measures.sort_by(|a, b| compare(a, b, audit));
    Plan {
        measures,
        open: count(&[Status::Open, Status::InProgress]),
        done: count(&[Status::Done]),
        dropped: count(&[Status::Dropped]),
        overdue,
        counted: selected.len(),
        reachable: (!selected.is_empty()).then(|| what_if(questionnaire, audit, &selected)),
    }
}

impl Planned {
    /// The measure itself.
    pub fn of<'a>(&self, audit: &'a Audit) -> Option<&'a Measure> {
        audit.measures.get(self.index)
    }
}

/// The hint that a measure came from, and the place of its question in the file.
fn hint_of<'a>(questionnaire: &'a Questionnaire, measure: &Measure) -> Option<(usize, &'a Hint)> {
    let (question, hint): (&QuestionId, &HintId) = (measure.question.as_ref()?, measure.hint.as_ref()?);
    let (place, question) = questionnaire.questions().enumerate().find(|(_, known)| known.id == *question)?;
    Some((place, question.hints.iter().find(|known| known.id == *hint)?))
}

fn planned(
    questionnaire: &Questionnaire,
    audit: &Audit,
    assessment: &Assessment,
    standings: &[Standing],
    index: usize,
    measure: &Measure,
) -> Planned {
    let none = Planned {
        index,
        gain: None,
        target: None,
        is_reached: false,
        closes_gap: false,
        is_overdue: false,
        answer_lags: false,
        rank: None,
    };
    let Some((place, hint)) = hint_of(questionnaire, measure) else { return none };
    let target = hint.target();
    let standing = standings.get(place).copied();
    let ranked = assessment.hints.iter().position(|known| measure.is_from(&known.question, &known.hint));
    let level = standing.and_then(Standing::level);
    let gain = match (ranked.and_then(|rank| assessment.hints.get(rank)), level) {
        (Some(known), _) => Some(known.gain),
        (None, Some(level)) if level >= target => Some(Millionths::ZERO),
        (None, Some(_)) => {
            let mut risen = standings.to_vec();
            if let Some(standing) = risen.get_mut(place) {
                *standing = Standing::Level(target);
            }
            assess_standings(questionnaire, audit, &risen).total.gain_over(&assessment.total)
        }
        (None, None) => None,
    };
    let threshold = questionnaire.questions().nth(place).and_then(|question| question.must.as_ref());
    let is_gap =
        assessment.questions().nth(place).map(|question| question.requirement) == Some(RequirementStanding::Gap);
    Planned {
        gain,
        target: Some(target),
        is_reached: level.is_some_and(|level| level >= target),
        closes_gap: is_gap && threshold.is_some_and(|must| target >= must.threshold),
        answer_lags: measure.status == Status::Done && standing.is_some_and(|standing| lags(standing, target)),
        rank: ranked,
        ..none
    }
}

/// True where the question is asked and its answer is below a level, or still missing.
fn lags(standing: Standing, target: usize) -> bool {
    standing.is_open() || standing.level().is_some_and(|level| level < target)
}

fn compare(a: &Planned, b: &Planned, audit: &Audit) -> Ordering {
    let group = |planned: &Planned| match planned.of(audit).map(|measure| measure.status) {
        Some(Status::Open | Status::InProgress) | None => 0,
        Some(Status::Done) => 1,
        Some(Status::Dropped) => 2,
    };
    let worth = |planned: &Planned| {
        let effort = planned.of(audit).and_then(|measure| measure.effort).unwrap_or(Effort::Medium);
        (planned.gain.unwrap_or_default().count(), units(effort))
    };
    if group(a) != group(b) || group(a) > 0 {
        return (group(a), a.index).cmp(&(group(b), b.index));
    }
    let ((gain_a, effort_a), (gain_b, effort_b)) = (worth(a), worth(b));
    // gain ÷ effort, multiplied out so that it stays in integers.
    let by_worth = (gain_b * effort_a).cmp(&(gain_a * effort_b));
    let rank = |planned: &Planned| (planned.rank.unwrap_or(usize::MAX), planned.index);
    b.closes_gap.cmp(&a.closes_gap).then(by_worth).then(rank(a).cmp(&rank(b)))
}
