//! What it means for an audit that its questionnaire is here in another version.
//!
//! A change of wording keeps every answer. Answers to questions whose meaning changed are kept and marked „neu zu
//! prüfen“; those to questions that are gone are kept apart. Whether a question changed is told by its fingerprint,
//! which the audit holds, so that the earlier file need not be there any more.

mod apply;

use std::collections::BTreeMap;

use crate::audit::{Answer, Audit, Choice, QuestionnaireRef, Unknown};
use crate::questionnaire::{Carry, Extent, Fingerprint, Question, QuestionId, Questionnaire};

/// Why an answer must be looked at again after an update.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Concern {
    /// The question has another number of levels, or not the one that was chosen.
    Levels,
    /// Text, anchors or scope of the question changed.
    Meaning,
    /// „Nicht anwendbar“ was chosen, and is not offered any more.
    NotOffered,
    /// The question has another id, and the crosswalk says that it is not the same.
    Renamed,
}

/// What an update does to an audit.
#[derive(Clone, Debug, PartialEq)]
pub struct Update {
    /// The version that the audit names.
    pub before: String,
    /// The version that is here.
    pub after: String,
    /// What the two say about the change.
    pub extent: Extent,
    /// True where it is known of every question whether it changed.
    pub is_known: bool,
    /// Answered questions whose answers are to be looked at, in file order, by their id here.
    pub concerned: Vec<(QuestionId, Concern)>,
    /// Answered questions that are gone, by id.
    pub gone: Vec<QuestionId>,
    /// Questions with an answer or a measure that have another id here: the earlier and the present one.
    renamed: Vec<(QuestionId, QuestionId)>,
}

impl Update {
    /// True where every answer stays as it is and nobody has to be told.
    pub fn is_quiet(&self) -> bool {
        let says_so = matches!(self.extent, Extent::Wording | Extent::Additions);
        self.concerned.is_empty() && self.gone.is_empty() && self.renamed.is_empty() && (self.is_known || says_so)
    }
}

/// How an audit names a questionnaire.
pub fn reference(questionnaire: &Questionnaire) -> QuestionnaireRef {
    QuestionnaireRef {
        id: questionnaire.id.clone(),
        version: questionnaire.version.clone(),
        sha256: questionnaire.digest.as_str().to_owned(),
        unknown: Unknown::default(),
    }
}

/// The fingerprints of all questions, as an audit holds them. The questionnaire must be the original.
pub fn fingerprints(questionnaire: &Questionnaire) -> BTreeMap<QuestionId, String> {
    let mut prints = BTreeMap::new();
    for question in questionnaire.questions() {
        prints.insert(question.id.clone(), question.fingerprint().to_string());
    }
    prints
}

/// What changes for an audit with the questionnaire that is here; none where it is the same, or another one. Both
/// questionnaires must be originals; `old` is the one that the audit names, where it is still to be had.
pub fn update(audit: &Audit, here: &Questionnaire, old: Option<&Questionnaire>) -> Option<Update> {
    let reference = &audit.questionnaire;
    if reference.id != here.id || reference.sha256 == here.digest.as_str() {
        return None;
    }
    let old = old.filter(|old| old.id == reference.id && old.digest.as_str() == reference.sha256);
    let before = |id: &QuestionId| match old {
        Some(old) => old.question(id).map(Question::fingerprint),
        None => audit.fingerprints.get(id).and_then(|print| Fingerprint::parse(print)),
    };
    let mut update = Update {
        before: reference.version.clone(),
        after: here.version.clone(),
        extent: Extent::between(&reference.version, &here.version),
        is_known: old.is_some() || !audit.fingerprints.is_empty(),
        concerned: Vec::new(),
        gone: Vec::new(),
        renamed: Vec::new(),
    };
    for question in here.questions() {
        let Some(answer) = audit.answer(&question.id) else { continue };
        let concern = concern(answer, question, before(&question.id).as_ref(), update.extent);
        update.concerned.extend(concern.map(|concern| (question.id.clone(), concern)));
    }
    for id in audit.answers.keys().filter(|id| here.question(id).is_none()) {
        if update.is_known && before(id).is_none() {
            // It was asked by neither.
            continue;
        }
        match successor(audit, here, id) {
            None => update.gone.push(id.clone()),
            Some((question, carry)) => {
                let answer = audit.answer(id);
                let is_same = carry == Carry::Answer;
                let extent = if is_same { Extent::Wording } else { update.extent };
                let concern = answer.and_then(|answer| concern(answer, question, before(id).as_ref(), extent));
                let concern = match concern {
                    None | Some(Concern::Meaning) if !is_same => Some(Concern::Renamed),
                    concern => concern,
                };
                update.renamed.push((id.clone(), question.id.clone()));
                update.concerned.extend(concern.map(|concern| (question.id.clone(), concern)));
            }
        }
    }
    update.rename_of_measures(audit, here);
    Some(update)
}

impl Update {
    /// Measures follow their question to its new id, whether it is answered or not. One whose question is gone goes
    /// on naming it, so that a reader learns what it was for.
    fn rename_of_measures(&mut self, audit: &Audit, here: &Questionnaire) {
        for id in audit.measures.iter().filter_map(|measure| measure.question.as_ref()) {
            let is_settled = here.question(id).is_some() || self.renamed.iter().any(|(before, _)| before == id);
            if let Some((question, _)) = successor(audit, here, id).filter(|_| !is_settled) {
                self.renamed.push((id.clone(), question.id.clone()));
            }
        }
    }
}

/// The question that stands in the place of one that is gone, if it is one and nothing is answered to it yet.
fn successor<'a>(audit: &Audit, here: &'a Questionnaire, gone: &QuestionId) -> Option<(&'a Question, Carry)> {
    let own = || here.replaces.iter().filter(|entry| entry.questionnaire == here.id);
    let entry = own().find(|entry| entry.question == *gone)?;
    let is_single = own().filter(|other| other.to == entry.to).count() == 1;
    let question = here.question(&entry.to).filter(|question| is_single && audit.answer(&question.id).is_none())?;
    Some((question, entry.carry))
}

/// What keeps an answer from holding as it is.
fn concern(answer: &Answer, question: &Question, before: Option<&Fingerprint>, extent: Extent) -> Option<Concern> {
    match answer.choice.as_ref()? {
        Choice::Level(level) if *level > question.top() => return Some(Concern::Levels),
        Choice::NotApplicable(_) if !question.not_applicable => return Some(Concern::NotOffered),
        Choice::Level(_) | Choice::NotApplicable(_) | Choice::Unclear => {}
    }
    let (before, now) = (before?, question.fingerprint());
    if before.levels != now.levels {
        return Some(Concern::Levels);
    }
    let has_other_text = before.text != now.text && extent.may_change_texts();
    let has_other_anchors = before.anchors != now.anchors && extent.may_change_anchors();
    (before.scope != now.scope || has_other_text || has_other_anchors).then_some(Concern::Meaning)
}
