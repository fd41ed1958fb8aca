//! Every change of an audit, as a value.

use super::{
    Answer, Audit, Base, Choice, Contribution, Evidence, Measure, MeasureId, Minority, Mode, Participant, Portion,
    Review, Service, Snapshot, SnapshotId, Timestamp,
};
use crate::questionnaire::{PhaseId, QuestionId};

/// One change of an audit.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// A level, „nicht anwendbar“ or „zu klären“ is chosen, or the choice is taken back; note and evidence stay. The
    /// mark „bitte prüfen“ goes: whoever chooses by hand has looked at the question. As with [`Event::Note`] and
    /// [`Event::Evidence`], an inherited answer becomes the team's own by this, and in a part that names who answers
    /// it the answer is signed.
    Choose(QuestionId, Option<Choice>),
    /// The note is rewritten.
    Note(QuestionId, String),
    /// The list of evidence is replaced.
    Evidence(QuestionId, Vec<Evidence>),
    /// It is said which role answered.
    By(QuestionId, Option<String>),
    /// A deviating opinion is noted or taken back.
    Minority(QuestionId, Option<Minority>),
    /// The further deviating opinions are replaced.
    Minorities(QuestionId, Vec<Minority>),
    /// A team agrees on answers to questions; whose assessments they come from is remembered.
    Agree(Vec<(QuestionId, Answer)>, Vec<Contribution>),
    /// The mark „bitte prüfen“ is set or taken back.
    Review(QuestionId, Option<Review>),
    /// Everything entered for a question is removed.
    Clear(QuestionId),
    /// The service data is rewritten.
    Service(Box<Service>),
    /// Which questions are asked.
    Mode(Mode),
    /// The phase of the service.
    Phase(Option<PhaseId>),
    /// Who took part.
    Participants(Vec<Participant>),
    /// A target score of a principle or category is set (`0.0..=1.0`) or taken back, for one phase or for every one.
    Target(String, Option<PhaseId>, Option<f64>),
    /// The same for several principles or categories at once.
    Targets(Vec<String>, Option<PhaseId>, Option<f64>),
    /// A measure is added, or the one with its id is rewritten.
    Measure(Box<Measure>),
    /// Several measures are added or rewritten at once.
    Measures(Vec<Measure>),
    /// A measure is removed.
    RemoveMeasure(MeasureId),
    /// A snapshot is added.
    Snapshot(Box<Snapshot>),
    /// A snapshot is given another label.
    RenameSnapshot(SnapshotId, String),
    /// A snapshot is removed.
    RemoveSnapshot(SnapshotId),
    /// What the audit started from.
    Base(Option<Base>),
    /// Which part of a whole it is, and who answers it.
    Part(Option<Portion>),
    /// The whole content is replaced, as by an import; the audit keeps its id.
    Replace(Box<Audit>),
    /// The audit is brought to another version of its questionnaire; the same content otherwise.
    Update(Box<Audit>),
}

/// The audit after an event that happened at a time. Its revision is one higher, also where nothing changed, so
/// that revisions always tell two writes apart.
pub fn apply(audit: &Audit, event: Event, at: &Timestamp) -> Audit {
    let mut next = audit.clone();
    match event {
        Event::Choose(question, choice) => enter(&mut next, question, at, |answer| {
            answer.choice = choice;
            answer.review = None;
        }),
        Event::Note(question, note) => enter(&mut next, question, at, |answer| answer.note = note),
        Event::Evidence(question, evidence) => enter(&mut next, question, at, |answer| answer.evidence = evidence),
        Event::By(question, by) => edit(&mut next, question, at, |answer| answer.by = by),
        Event::Minority(question, minority) => edit(&mut next, question, at, |answer| answer.minority = minority),
        Event::Minorities(question, opinions) => edit(&mut next, question, at, |answer| answer.minorities = opinions),
        Event::Agree(answers, contributions) => {
            for (question, content) in answers {
                edit(&mut next, question, at, |answer| *answer = content);
            }
            for one in contributions {
                match next.contributions.iter_mut().find(|known| known.is_of_same_file(&one)) {
                    Some(known) => known.answers = known.answers.max(one.answers),
                    None => next.contributions.push(one),
                }
            }
        }
        Event::Review(question, review) => edit(&mut next, question, at, |answer| answer.review = review),
        Event::Clear(question) => {
            next.answers.remove(&question);
        }
        Event::Service(service) => next.service = *service,
        Event::Mode(mode) => next.mode = mode,
        Event::Phase(phase) => next.phase = phase,
        Event::Participants(participants) => next.participants = participants,
        Event::Target(part, phase, target) => aim(&mut next, part, phase, target),
        Event::Targets(parts, phase, target) => {
            for part in parts {
                aim(&mut next, part, phase.clone(), target);
            }
        }
        Event::Measure(measure) => put(&mut next.measures, *measure),
        Event::Measures(measures) => {
            for measure in measures {
                put(&mut next.measures, measure);
            }
        }
        Event::RemoveMeasure(id) => remove_one(&mut next.measures, |measure| measure.id == id),
        Event::Snapshot(snapshot) => next.snapshots.push(*snapshot),
        Event::RenameSnapshot(id, label) => {
            if let Some(snapshot) = next.snapshots.iter_mut().find(|snapshot| snapshot.id == id) {
                snapshot.label = label;
            }
        }
        Event::RemoveSnapshot(id) => remove_one(&mut next.snapshots, |snapshot| snapshot.id == id),
        Event::Base(base) => next.base = base,
        Event::Part(part) => next.part = part,
        Event::Replace(content) | Event::Update(content) => next = Audit { id: audit.id.clone(), ..*content },
    }
    next.revision = next.revision.max(audit.revision).saturating_add(1);
    next.changed = at.clone();
    next
}

/// Changes what a team answers itself. An inherited answer is not inherited any more by that, and within a part it is
/// signed by whoever answers the part, unless somebody is named.
fn enter(audit: &mut Audit, question: QuestionId, at: &Timestamp, change: impl FnOnce(&mut Answer)) {
    let part = audit.part.as_ref().filter(|part| part.questions.contains(&question));
    let by = part.and_then(|part| part.by.clone());
    edit(audit, question, at, |answer| {
        let before = answer.clone();
        change(answer);
        if *answer != before {
            answer.inherited = None;
            let is_entered = answer.choice.is_some() || !answer.note.is_empty() || !answer.evidence.is_empty();
            if is_entered && answer.by.is_none() {
                answer.by = by;
            } else if !is_entered && answer.by == by {
                // What is taken back leaves no signature behind.
                answer.by = None;
            }
        }
    });
}

/// Sets one target score or takes it back; a phase without any is dropped.
fn aim(audit: &mut Audit, part: String, phase: Option<PhaseId>, target: Option<f64>) {
    let targets = match &phase {
        None => &mut audit.targets,
        Some(phase) => audit.phase_targets.entry(phase.clone()).or_default(),
    };
    match target {
        Some(target) => drop(targets.insert(part, target)),
        None => drop(targets.remove(&part)),
    }
    if let Some(phase) = phase.filter(|_| targets.is_empty()) {
        audit.phase_targets.remove(&phase);
    }
}

/// Rewrites the measure with the same id, or adds it behind the others.
fn put(measures: &mut Vec<Measure>, measure: Measure) {
    match measures.iter_mut().find(|known| known.id == measure.id) {
        Some(known) => *known = measure,
        None => measures.push(measure),
    }
}

/// Removes the first item for which it holds. Ids are told apart when a file is read; should two items have one all the
/// same, the other stays.
fn remove_one<T>(items: &mut Vec<T>, is_it: impl Fn(&T) -> bool) {
    if let Some(at) = items.iter().position(is_it) {
        items.remove(at);
    }
}

/// Changes one answer; one that holds nothing afterwards is dropped.
fn edit(audit: &mut Audit, question: QuestionId, at: &Timestamp, change: impl FnOnce(&mut Answer)) {
    let mut answer = audit.answers.remove(&question).unwrap_or_default();
    change(&mut answer);
    if !answer.is_empty() {
        answer.at = Some(at.clone());
        audit.answers.insert(question, answer);
    }
}
