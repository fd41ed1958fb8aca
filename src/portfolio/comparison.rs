//! What changed between two states (rules, section „Comparison“): counted on the questions that both have and that
//! are asked in both; what differs only because something else was asked is listed apart and never mixed in.

use std::collections::{HashMap, HashSet};

use super::pairs::pairs;
use crate::audit::{Audit, Measure, Mode, QuestionnaireRef, Status};
use crate::exchange::Change;
use crate::questionnaire::{PhaseId, QuestionId, Questionnaire};
use crate::scoring::{
    Assessment, Millionths, OutOfScope, Part, QuestionAssessment, RequirementStanding, Standing, assess, assess_only,
};

/// One of two states, with the questionnaire it is read by.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// What was asked.
    pub questionnaire: &'a Questionnaire,
    /// What was answered.
    pub audit: &'a Audit,
}

/// What happened to the answer of one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shift {
    /// A higher level.
    Better,
    /// A lower level.
    Worse,
    /// The same level, or without a level before and after.
    Same,
    /// A level where there was none.
    Gained,
    /// No level any more: open, „zu klären“ or „nicht anwendbar“.
    Lost,
    /// Without a level before and after, yet for another reason: open, „zu klären“, „nicht anwendbar“.
    Otherwise,
}

/// A question that both states ask.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionChange {
    /// Its id before.
    pub before: QuestionId,
    /// Its id after; another one only where a crosswalk leads from one questionnaire to another.
    pub after: QuestionId,
    /// Where it stands.
    pub standing: Change<Standing>,
    /// Where its requirement stands.
    pub requirement: Change<RequirementStanding>,
    /// What happened to the answer.
    pub shift: Shift,
}

/// The figures of one part.
#[derive(Clone, Debug, PartialEq)]
pub struct PartChange {
    /// As each state shows them, over everything that it asks.
    pub whole: Change<Part>,
    /// Computed anew over the common questions alone: only these figures may be set against each other.
    pub common: Change<Part>,
}

impl PartChange {
    /// How far the score rose on the common questions; none where one side has no score there.
    pub fn gain(&self) -> Option<Millionths> {
        self.common.after.gain_over(&self.common.before)
    }
}

/// The figures of a category or a principle.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedChange {
    /// Its id.
    pub id: String,
    /// Its figures.
    pub change: PartChange,
}

/// Why a question does not count in the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The other questionnaire has no such question.
    NotThere,
    /// Both have it, yet it was changed so much that the answers cannot be set against each other.
    Changed,
    /// The other state does not ask it.
    NotAsked(OutOfScope),
}

/// A question that does not count in the comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Apart {
    /// Its id, if it was asked before.
    pub before: Option<QuestionId>,
    /// Its id, if it is asked after.
    pub after: Option<QuestionId>,
    /// Why.
    pub why: Why,
}

/// What differs between the states besides answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Conditions {
    /// Another questionnaire, or another edition of it.
    pub questionnaire: Option<Change<QuestionnaireRef>>,
    /// Another extent.
    pub mode: Option<Change<Mode>>,
    /// Another phase.
    pub phase: Option<Change<Option<PhaseId>>>,
}

/// What happened to the measures; the same measure is the one with the same id.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MeasureChanges {
    /// Done after and not before.
    pub done: Vec<Measure>,
    /// Done before and not after, or no longer there.
    pub undone: Vec<Measure>,
}

/// What changed from one state to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// What differs besides answers.
    pub conditions: Conditions,
    /// Everything.
    pub total: PartChange,
    /// The categories in file order; none where the states have different questionnaires, whose parts have nothing to
    /// do with each other.
    pub categories: Vec<NamedChange>,
    /// The principles, likewise.
    pub principles: Vec<NamedChange>,
    /// The common questions in the order of the later file.
    pub questions: Vec<QuestionChange>,
    /// Questions asked on one side only, or changed.
    pub apart: Vec<Apart>,
    /// What happened to the measures.
    pub measures: MeasureChanges,
}

impl Comparison {
    /// How many common questions went one way.
    pub fn count(&self, shift: Shift) -> usize {
        self.questions.iter().filter(|question| question.shift == shift).count()
    }

    /// Common questions whose requirement gap („Pflichtlücke“) is closed: met now.
    pub fn gaps_closed(&self) -> impl Iterator<Item = &QuestionChange> {
        let is_closed = |change: &&QuestionChange| {
            let Change { before, after } = &change.requirement;
            *before == RequirementStanding::Gap && *after == RequirementStanding::Met
        };
        self.questions.iter().filter(is_closed)
    }

    /// Common questions that have a requirement gap now and had none.
    pub fn gaps_opened(&self) -> impl Iterator<Item = &QuestionChange> {
        let is_opened = |change: &&QuestionChange| {
            let Change { before, after } = &change.requirement;
            *before != RequirementStanding::Gap && *after == RequirementStanding::Gap
        };
        self.questions.iter().filter(is_opened)
    }

    /// True where nothing at all changed.
    pub fn is_empty(&self) -> bool {
        self.conditions == Conditions::default()
            && self.questions.iter().all(|question| question.shift == Shift::Same)
            && self.apart.is_empty()
            && self.measures == MeasureChanges::default()
    }
}

/// What changed from one state to another. Neither has to be older than the other.
pub fn compare(before: Side<'_>, after: Side<'_>) -> Comparison {
    let whole = Change { before: assess_side(before), after: assess_side(after) };
    let (old, new) = (by_id(&whole.before), by_id(&whole.after));
    let mut questions = Vec::new();
    let mut apart = Vec::new();
    let (mut olds, mut news) = (HashSet::new(), HashSet::new());
    let pairs = pairs(before.questionnaire, after.questionnaire);
    for pair in &pairs {
        olds.insert(&pair.before);
        news.insert(&pair.after);
        let (Some(was), Some(is)) = (old.get(&pair.before), new.get(&pair.after)) else { continue };
        let why = match (was.standing, is.standing) {
            (Standing::OutOfScope(_), Standing::OutOfScope(_)) => continue,
            _ if !pair.is_same => Why::Changed,
            (Standing::OutOfScope(why), _) | (_, Standing::OutOfScope(why)) => Why::NotAsked(why),
            (was_at, is_at) => {
                questions.push(QuestionChange {
                    before: pair.before.clone(),
                    after: pair.after.clone(),
                    standing: Change { before: was_at, after: is_at },
                    requirement: Change { before: was.requirement, after: is.requirement },
                    shift: shift(was_at, is_at),
                });
                continue;
            }
        };
        apart.push(Apart {
            before: was.standing.is_in_scope().then(|| pair.before.clone()),
            after: is.standing.is_in_scope().then(|| pair.after.clone()),
            why,
        });
    }
    let alone = |assessment: &Assessment, known: &HashSet<&QuestionId>| -> Vec<QuestionId> {
        let is_alone = |it: &&QuestionAssessment| it.standing.is_in_scope() && !known.contains(&it.id);
        assessment.questions().filter(is_alone).map(|question| question.id.clone()).collect()
    };
    let one_sided = |before, after| Apart { before, after, why: Why::NotThere };
    apart.extend(alone(&whole.before, &olds).into_iter().map(|id| one_sided(Some(id), None)));
    apart.extend(alone(&whole.after, &news).into_iter().map(|id| one_sided(None, Some(id))));

    let kept: Change<HashSet<&QuestionId>> = Change {
        before: questions.iter().map(|question| &question.before).collect(),
        after: questions.iter().map(|question| &question.after).collect(),
    };
    let common = Change {
        before: assess_only(before.questionnaire, before.audit, |id| kept.before.contains(id)),
        after: assess_only(after.questionnaire, after.audit, |id| kept.after.contains(id)),
    };
    let has_same_parts = before.questionnaire.id == after.questionnaire.id;
    Comparison {
        conditions: conditions(before.audit, after.audit),
        total: PartChange {
            whole: Change { before: whole.before.total, after: whole.after.total },
            common: Change { before: common.before.total, after: common.after.total },
        },
        categories: if has_same_parts { categories(&whole, &common) } else { Vec::new() },
        principles: if has_same_parts { principles(&whole, &common) } else { Vec::new() },
        questions,
        apart,
        measures: MeasureChanges {
            done: newly_done(&before.audit.measures, &after.audit.measures),
            undone: newly_done(&after.audit.measures, &before.audit.measures),
        },
    }
}

fn assess_side(side: Side<'_>) -> Assessment {
    assess(side.questionnaire, side.audit)
}

fn by_id(assessment: &Assessment) -> HashMap<&QuestionId, &QuestionAssessment> {
    let mut map = HashMap::new();
    for question in assessment.questions() {
        map.insert(&question.id, question);
    }
    map
}

fn shift(before: Standing, after: Standing) -> Shift {
    match (before.level(), after.level()) {
        (Some(before), Some(after)) if before < after => Shift::Better,
        (Some(before), Some(after)) if before > after => Shift::Worse,
        (Some(_), Some(_)) => Shift::Same,
        (None, Some(_)) => Shift::Gained,
        (Some(_), None) => Shift::Lost,
        (None, None) if before == after => Shift::Same,
        (None, None) => Shift::Otherwise,
    }
}

fn conditions(before: &Audit, after: &Audit) -> Conditions {
    let (old, new) = (&before.questionnaire, &after.questionnaire);
    let is_same = old.id == new.id && old.version == new.version && old.sha256 == new.sha256;
    Conditions {
        questionnaire: (!is_same).then(|| Change { before: old.clone(), after: new.clone() }),
        mode: (before.mode != after.mode).then_some(Change { before: before.mode, after: after.mode }),
        phase: (before.phase != after.phase)
            .then(|| Change { before: before.phase.clone(), after: after.phase.clone() }),
    }
}

/// The figures of one part in all four assessments; none where one of them lacks it.
fn part_change(
    whole: &Change<Assessment>,
    common: &Change<Assessment>,
    part: impl Fn(&Assessment) -> Option<Part>,
) -> Option<PartChange> {
    Some(PartChange {
        whole: Change { before: part(&whole.before)?, after: part(&whole.after)? },
        common: Change { before: part(&common.before)?, after: part(&common.after)? },
    })
}

fn categories(whole: &Change<Assessment>, common: &Change<Assessment>) -> Vec<NamedChange> {
    let ids = whole.after.categories.iter().map(|category| &category.id);
    ids.filter_map(|id| {
        let own = |assessment: &Assessment| assessment.categories.iter().find(|it| it.id == *id).map(|it| it.part);
        Some(NamedChange { id: id.to_string(), change: part_change(whole, common, own)? })
    })
    .collect()
}

fn principles(whole: &Change<Assessment>, common: &Change<Assessment>) -> Vec<NamedChange> {
    let ids = whole.after.principles().map(|principle| &principle.id);
    ids.filter_map(|id| {
        let own = |assessment: &Assessment| assessment.principles().find(|it| it.id == *id).map(|it| it.part);
        Some(NamedChange { id: id.to_string(), change: part_change(whole, common, own)? })
    })
    .collect()
}

/// The measures that are done in the later list and not in the earlier one.
fn newly_done(before: &[Measure], after: &[Measure]) -> Vec<Measure> {
    let was_done = |own: &Measure| before.iter().any(|known| known.id == own.id && known.status == Status::Done);
    let done = after.iter().filter(|measure| measure.status == Status::Done);
    done.filter(|measure| !was_done(measure)).cloned().collect()
}
