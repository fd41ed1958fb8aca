//! Handing out without remarks: what people wrote about their answers stays here, and a merge puts it back.

use std::collections::BTreeMap;

use super::dissent::append_note;
use crate::audit::{Answer, Audit, Evidence, Measure, Snapshot};
use crate::questionnaire::QuestionId;

/// The same audit without notes, evidence, deviating opinions and what later programs say about answers and measures,
/// also in its snapshots and in what it started from.
pub fn without_remarks(audit: &Audit) -> Audit {
    let mut bare = audit.clone();
    bare_answers(&mut bare.answers);
    bare_measures(&mut bare.measures);
    // They are nothing but what people wrote.
    bare.kept_answers.clear();
    for snapshot in &mut bare.snapshots {
        bare_answers(&mut snapshot.answers);
        bare_measures(&mut snapshot.measures);
        snapshot.unknown.0.clear();
    }
    if let Some(base) = &mut bare.base {
        base.state = base.state.as_deref().map(|state| Box::new(without_remarks(state)));
        base.without_remarks = true;
        // A state that could not be read lies here.
        base.unknown.0.clear();
    }
    bare
}

fn bare_answers(answers: &mut BTreeMap<QuestionId, Answer>) {
    for answer in answers.values_mut() {
        answer.note.clear();
        answer.evidence.clear();
        answer.minority = None;
        answer.minorities.clear();
        answer.unknown.0.clear();
    }
    answers.retain(|_, answer| !answer.is_empty());
}

fn bare_measures(measures: &mut [Measure]) {
    for measure in measures {
        measure.evidence.clear();
        measure.unknown.0.clear();
    }
}

/// An audit that was handed out without remarks, with those that lie here put back before its own. What was not
/// handed out is no difference, and nobody can take it away.
pub(super) fn with_remarks_of(bare: &Audit, full: &Audit) -> Audit {
    let mut audit = bare.clone();
    fill_answers(&mut audit.answers, &full.answers);
    fill_measures(&mut audit.measures, &full.measures);
    for kept in full.kept_answers.iter().rev() {
        if !audit.kept_answers.contains(kept) {
            audit.kept_answers.insert(0, kept.clone());
        }
    }
    for snapshot in &mut audit.snapshots {
        let is_it = |known: &&Snapshot| known.id == snapshot.id;
        let Some(here) = full.snapshots.iter().find(is_it) else { continue };
        fill_answers(&mut snapshot.answers, &here.answers);
        fill_measures(&mut snapshot.measures, &here.measures);
        for (key, value) in &here.unknown.0 {
            snapshot.unknown.0.entry(key.clone()).or_insert_with(|| value.clone());
        }
    }
    audit
}

fn fill_answers(answers: &mut BTreeMap<QuestionId, Answer>, full: &BTreeMap<QuestionId, Answer>) {
    for (question, here) in full {
        let own = answers.remove(question).unwrap_or_default();
        let Answer { choice, note, evidence, inherited, review, by, at, minority, minorities, unknown } = own;
        let mut answer = Answer {
            choice,
            note: here.note.clone(),
            evidence: here.evidence.clone(),
            inherited,
            review,
            by,
            at,
            minority: here.minority.clone(),
            minorities: here.minorities.clone(),
            unknown: here.unknown.clone(),
        };
        append_note(&mut answer.note, &note);
        add_evidence(&mut answer.evidence, evidence);
        for opinion in minority.into_iter().chain(minorities) {
            answer.dissent(opinion);
        }
        answer.unknown.0.extend(unknown.0);
        if !answer.is_empty() {
            answers.insert(question.clone(), answer);
        }
    }
}

fn fill_measures(measures: &mut [Measure], full: &[Measure]) {
    for measure in measures {
        let Some(here) = full.iter().find(|known| known.id == measure.id) else { continue };
        let own = std::mem::replace(&mut measure.evidence, here.evidence.clone());
        add_evidence(&mut measure.evidence, own);
        for (key, value) in &here.unknown.0 {
            measure.unknown.0.entry(key.clone()).or_insert_with(|| value.clone());
        }
    }
}

/// Adds what is not there yet.
pub(super) fn add_evidence(evidence: &mut Vec<Evidence>, more: impl IntoIterator<Item = Evidence>) {
    for one in more {
        if !evidence.contains(&one) {
            evidence.push(one);
        }
    }
}
