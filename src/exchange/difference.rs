//! What differs between two states of an audit: one structure for the preview of an import, for merging and for
//! comparing. It says nothing about which state is the better one.

use std::collections::{BTreeMap, BTreeSet};

use crate::audit::{
    Answer, Audit, Base, KeptAnswer, Measure, Mode, Participant, Portion, QuestionnaireRef, Service, Snapshot, Unknown,
};
use crate::questionnaire::{PhaseId, QuestionId};

/// A value before and after.
#[derive(Clone, Debug, PartialEq)]
pub struct Change<T> {
    /// Before.
    pub before: T,
    /// After.
    pub after: T,
}

/// An answer that differs in more than its time.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerDifference {
    /// The question.
    pub question: QuestionId,
    /// The answer before, if there was one.
    pub before: Option<Answer>,
    /// The answer after, if there is one.
    pub after: Option<Answer>,
}

/// A field of the service data that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldDifference {
    /// Its name in the file, for example `ozg_id` or `maturity.level`.
    pub field: &'static str,
    /// Its text before; empty where there was none.
    pub before: String,
    /// Its text after; empty where there is none.
    pub after: String,
}

/// A target score that differs.
#[derive(Clone, Debug, PartialEq)]
pub struct TargetDifference {
    /// Id of the principle or category.
    pub part: String,
    /// The phase in which the target holds; none for every phase.
    pub phase: Option<PhaseId>,
    /// The target before.
    pub before: Option<f64>,
    /// The target after.
    pub after: Option<f64>,
}

/// A measure that differs; the same measure is the one with the same id.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasureDifference {
    /// The measure before.
    pub before: Option<Measure>,
    /// The measure after.
    pub after: Option<Measure>,
}

/// A snapshot that differs; the same snapshot is the one with the same id.
#[derive(Clone, Debug, PartialEq)]
pub struct SnapshotDifference {
    /// The snapshot before.
    pub before: Option<Snapshot>,
    /// The snapshot after.
    pub after: Option<Snapshot>,
}

/// Everything that differs; id, times and revision aside.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Difference {
    /// Answers, by question id.
    pub answers: Vec<AnswerDifference>,
    /// Service data, in the order of the file.
    pub service: Vec<FieldDifference>,
    /// Measures: those from before in their order, then the new ones.
    pub measures: Vec<MeasureDifference>,
    /// Snapshots: those from before in their order, then the new ones.
    pub snapshots: Vec<SnapshotDifference>,
    /// Which questions are asked.
    pub mode: Option<Change<Mode>>,
    /// Phase of the service.
    pub phase: Option<Change<Option<PhaseId>>>,
    /// Who took part.
    pub participants: Option<Change<Vec<Participant>>>,
    /// Target scores, by id: those for every phase, then those of each phase.
    pub targets: Vec<TargetDifference>,
    /// What the audit started from.
    pub base: Option<Change<Option<Base>>>,
    /// Which part of a whole it is.
    pub part: Option<Change<Option<Portion>>>,
    /// Who contributed differs.
    pub contributions: bool,
    /// The questionnaire.
    pub questionnaire: Option<Change<QuestionnaireRef>>,
    /// Answers that are kept without a place in the questionnaire differ.
    pub kept_answers: Option<Change<Vec<KeptAnswer>>>,
    /// The questionnaire carried along differs.
    pub embedded_questionnaire: bool,
    /// Keys of a later program version differ, at the top or in the service data.
    pub unknown: bool,
}

impl Difference {
    /// True where nothing differs but id, times and revision.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// How many questions have an answer only after.
    pub fn added(&self) -> usize {
        self.answers.iter().filter(|answer| answer.before.is_none()).count()
    }

    /// How many questions have an answer only before.
    pub fn removed(&self) -> usize {
        self.answers.iter().filter(|answer| answer.after.is_none()).count()
    }

    /// How many questions have another answer after than before.
    pub fn changed(&self) -> usize {
        self.answers.iter().filter(|answer| answer.before.is_some() && answer.after.is_some()).count()
    }
}

/// What differs between two states. Neither has to be older than the other; `before` is what would be replaced.
pub fn difference(before: &Audit, after: &Audit) -> Difference {
    let Audit {
        id: _,
        created: _,
        changed: _,
        revision: _,
        questionnaire,
        service,
        mode,
        phase,
        participants,
        answers,
        targets,
        phase_targets,
        measures,
        snapshots,
        base,
        part,
        contributions,
        kept_answers,
        fingerprints: _,
        embedded_questionnaire,
        unknown,
    } = before;
    Difference {
        answers: by_key(answers, &after.answers, same_answer)
            .map(|(question, before, after)| AnswerDifference {
                question: question.clone(),
                before: before.cloned(),
                after: after.cloned(),
            })
            .collect(),
        service: service_fields(service)
            .into_iter()
            .zip(service_fields(&after.service))
            .filter(|((_, before), (_, after))| before != after)
            .map(|((field, before), (_, after))| FieldDifference { field, before, after })
            .collect(),
        measures: by_id(measures, &after.measures, |measure| &measure.id)
            .map(|(before, after)| MeasureDifference { before: before.cloned(), after: after.cloned() })
            .collect(),
        snapshots: by_id(snapshots, &after.snapshots, |snapshot| &snapshot.id)
            .map(|(before, after)| SnapshotDifference { before: before.cloned(), after: after.cloned() })
            .collect(),
        mode: change(mode, &after.mode),
        phase: change(phase, &after.phase),
        participants: change(participants, &after.participants),
        targets: target_differences((targets, phase_targets), (&after.targets, &after.phase_targets)),
        base: change(base, &after.base),
        part: change(part, &after.part),
        contributions: *contributions != after.contributions,
        questionnaire: change(questionnaire, &after.questionnaire),
        kept_answers: change(kept_answers, &after.kept_answers),
        embedded_questionnaire: *embedded_questionnaire != after.embedded_questionnaire,
        unknown: *unknown != after.unknown || unknown_of_service(service) != unknown_of_service(&after.service),
    }
}

/// Target scores by id of the part.
type Targets = BTreeMap<String, f64>;

/// Target scores for every phase and for single ones.
type AllTargets<'a> = (&'a Targets, &'a BTreeMap<PhaseId, Targets>);

fn target_differences(before: AllTargets<'_>, after: AllTargets<'_>) -> Vec<TargetDifference> {
    let none = Targets::new();
    let phases: BTreeSet<&PhaseId> = before.1.keys().chain(after.1.keys()).collect();
    let mut found = Vec::new();
    for phase in std::iter::once(None).chain(phases.into_iter().map(Some)) {
        let of = |all: AllTargets<'_>| match phase {
            None => all.0.clone(),
            Some(phase) => all.1.get(phase).unwrap_or(&none).clone(),
        };
        found.extend(by_key(&of(before), &of(after), f64::eq).map(|(part, before, after)| TargetDifference {
            part: part.clone(),
            phase: phase.cloned(),
            before: before.copied(),
            after: after.copied(),
        }));
    }
    found
}

/// The time of an answer alone is no difference: choosing the same level again changes nothing that matters.
pub(super) fn same_answer(before: &Answer, after: &Answer) -> bool {
    let Answer { choice, note, evidence, inherited, review, by, at: _, minority, minorities, unknown } = before;
    *choice == after.choice
        && *note == after.note
        && *evidence == after.evidence
        && *inherited == after.inherited
        && *review == after.review
        && *by == after.by
        && *minority == after.minority
        && *minorities == after.minorities
        && *unknown == after.unknown
}

fn change<T: Clone + PartialEq>(before: &T, after: &T) -> Option<Change<T>> {
    (before != after).then(|| Change { before: before.clone(), after: after.clone() })
}

/// What differs between two maps, by key.
fn by_key<'a, K: Ord, V>(
    before: &'a BTreeMap<K, V>,
    after: &'a BTreeMap<K, V>,
    same: impl Fn(&V, &V) -> bool,
) -> impl Iterator<Item = (&'a K, Option<&'a V>, Option<&'a V>)> {
    let keys: BTreeSet<&K> = before.keys().chain(after.keys()).collect();
    keys.into_iter().map(move |key| (key, before.get(key), after.get(key))).filter(move |(_, before, after)| {
        match (before, after) {
            (Some(before), Some(after)) => !same(before, after),
            (Some(_), None) | (None, Some(_)) => true,
            (None, None) => false,
        }
    })
}

/// What differs between two lists whose items have ids. The order within a list is no difference; of items with
/// the same id the first is compared with the first, the second with the second.
fn by_id<'a, T: PartialEq, I: Ord + 'a>(
    before: &'a [T],
    after: &'a [T],
    id: impl Fn(&'a T) -> &'a I,
) -> impl Iterator<Item = (Option<&'a T>, Option<&'a T>)> {
    let (before, after) = (numbered(before, &id), numbered(after, &id));
    let (old, new) = (by_number(&before), by_number(&after));
    let mut pairs: Vec<_> = before.iter().map(|(key, item)| (Some(*item), new.get(key).copied())).collect();
    pairs.extend(after.iter().filter(|(key, _)| !old.contains_key(key)).map(|(_, item)| (None, Some(*item))));
    pairs.into_iter().filter(|(before, after)| before != after)
}

/// An item under its id and how many of the same id stand before it.
type Numbered<'a, T, I> = ((&'a I, usize), &'a T);

fn numbered<'a, T, I: Ord>(items: &'a [T], id: impl Fn(&'a T) -> &'a I) -> Vec<Numbered<'a, T, I>> {
    let mut counts = BTreeMap::new();
    let mut numbered = Vec::new();
    for item in items {
        let count = counts.entry(id(item)).or_insert(0);
        numbered.push(((id(item), *count), item));
        *count += 1;
    }
    numbered
}

/// Inserted one by one, since collecting sorts, which makes the program larger.
fn by_number<'a, T, I: Ord>(items: &[Numbered<'a, T, I>]) -> BTreeMap<(&'a I, usize), &'a T> {
    let mut map = BTreeMap::new();
    for (key, item) in items {
        map.insert(*key, *item);
    }
    map
}

/// The fields of the service data with their names in the file, as texts for comparing and showing. A missing text
/// and an empty one are the same.
fn service_fields(service: &Service) -> Vec<(&'static str, String)> {
    let Service {
        name,
        description,
        leika,
        ozg_id,
        fim,
        themenfeld,
        lebenslage,
        leika_typ,
        audience,
        model,
        lead,
        authority,
        ministry,
        level,
        portal,
        rollout,
        priority,
        focus,
        sdg,
        maturity,
        unknown: _,
    } = service;
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let list = |values: &[String]| values.iter().map(|value| entry(value)).collect::<Vec<_>>().join(", ");
    let flag = |value: &Option<bool>| value.map(|value| value.to_string()).unwrap_or_default();
    let number = |value: Option<u8>| value.map(|value| value.to_string()).unwrap_or_default();
    let maturity = maturity.clone().unwrap_or_default();
    vec![
        ("name", name.clone()),
        ("description", text(description)),
        ("leika", list(leika)),
        ("ozg_id", text(ozg_id)),
        ("fim", list(fim)),
        ("themenfeld", text(themenfeld)),
        ("lebenslage", text(lebenslage)),
        ("leika_typ", list(leika_typ)),
        ("audience", text(audience)),
        ("model", text(model)),
        ("lead", text(lead)),
        ("authority", text(authority)),
        ("ministry", text(ministry)),
        ("level", text(level)),
        ("portal", text(portal)),
        ("rollout", text(rollout)),
        ("priority", number(*priority)),
        ("focus", flag(focus)),
        ("sdg", flag(sdg)),
        ("maturity.model", maturity.model),
        ("maturity.level", number(maturity.level)),
        ("maturity.target", number(maturity.target)),
        ("maturity.date", maturity.date.map(|date| date.to_string()).unwrap_or_default()),
    ]
}

/// An entry of a list, so that the text of the list tells where it begins and ends.
fn entry(value: &str) -> String {
    if value.is_empty() || value.contains([',', '"']) {
        format!("\"{}\"", value.replace('"', "\"\""))
    } else {
        value.to_owned()
    }
}

fn unknown_of_service(service: &Service) -> (&Unknown, Option<&Unknown>) {
    (
        &service.unknown,
        service.maturity.as_ref().map(|maturity| &maturity.unknown).filter(|unknown| !unknown.0.is_empty()),
    )
}
