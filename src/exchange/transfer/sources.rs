//! Where the answer to a question of the new edition comes from.

use std::collections::BTreeMap;

use crate::questionnaire::{Carry, Question, QuestionId, Questionnaire};

/// A question of the earlier edition that leads to one of the new edition.
pub(super) struct Source<'a> {
    /// The question there.
    pub(super) question: &'a Question,
    /// An answer to it is an answer to the new question.
    pub(super) is_same: bool,
}

/// Sources by the question they lead to, each list in the order of the earlier file.
pub(super) struct Sources<'a>(BTreeMap<&'a QuestionId, Vec<Source<'a>>>);

impl<'a> Sources<'a> {
    /// What leads to a question.
    pub(super) fn of(&self, question: &QuestionId) -> &[Source<'a>] {
        self.0.get(question).map(Vec::as_slice).unwrap_or_default()
    }

    /// The question to which one of the earlier edition leads; a crosswalk leads it to one at most.
    pub(super) fn goal<'t>(&self, question: &QuestionId, to: &'t Questionnaire) -> Option<&'t Question> {
        let leads = |source: &Source<'_>| source.question.id == *question;
        self.0.iter().find(|(_, sources)| sources.iter().any(leads)).and_then(|(goal, _)| to.question(goal))
    }
}

/// The crosswalk of the new edition, as far as both sides have the questions it names. Where it is silent on a
/// question of both, the same id is the same question if its anchors are the same, and else a similar one.
pub(super) fn sources<'a>(from: &'a Questionnaire, to: &'a Questionnaire) -> Sources<'a> {
    let entries = || to.replaces.iter().filter(|entry| entry.questionnaire == from.id);
    let mut found: BTreeMap<&QuestionId, Vec<Source<'a>>> = BTreeMap::new();
    for question in from.questions() {
        if let Some(entry) = entries().find(|entry| entry.question == question.id) {
            let is_same = entry.carry == Carry::Answer;
            found.entry(&entry.to).or_default().push(Source { question, is_same });
        } else if let Some(same) = to.question(&question.id)
            && !entries().any(|entry| entry.to == question.id)
        {
            let is_same = same.fingerprint() == question.fingerprint();
            found.entry(&same.id).or_default().push(Source { question, is_same });
        }
    }
    Sources(found)
}
