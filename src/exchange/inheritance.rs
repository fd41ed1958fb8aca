//! Taking over the answers of a central service (EfA), apart from a team's own.

use crate::audit::{Answer, Audit, Choice, Inherited};
use crate::questionnaire::{QuestionId, Questionnaire, Scope};

/// An answer of the team that stays, since it was given here.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// The question.
    pub question: QuestionId,
    /// The team's own answer.
    pub ours: Answer,
    /// What the central service says.
    pub theirs: Answer,
}

/// What taking over would change. All lists are in file order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Inheritance {
    /// Questions that get an answer.
    pub fresh: Vec<QuestionId>,
    /// Questions with an inherited answer that the central service has changed since.
    pub updated: Vec<QuestionId>,
    /// Questions that the team answered itself, and otherwise than the central service.
    pub kept: Vec<Kept>,
    /// How many answers are the same already.
    pub same: usize,
    /// Questions with an inherited answer that the central service does not give any more.
    pub withdrawn: Vec<QuestionId>,
    /// How many central answers name a level that the question does not have here; these are not taken.
    pub unfit: usize,
    /// True where the central service used another version of the questionnaire.
    pub is_other_version: bool,
}

/// Compares with the audit of a central service that uses the same questionnaire. Only questions that speak about the
/// given things are looked at, and of the answers only levels and „nicht anwendbar“: what the central service has to
/// clarify says nothing yet.
pub fn inheritance(questionnaire: &Questionnaire, ours: &Audit, central: &Audit, scopes: &[Scope]) -> Inheritance {
    let is_other_version = ours.questionnaire.sha256 != central.questionnaire.sha256;
    let mut found = Inheritance { is_other_version, ..Inheritance::default() };
    for question in questionnaire.questions().filter(|question| scopes.contains(&question.scope)) {
        let theirs = central
            .answer(&question.id)
            .filter(|answer| matches!(answer.choice, Some(Choice::Level(_) | Choice::NotApplicable(_))));
        let id = question.id.clone();
        let Some(theirs) = theirs else {
            if ours.answer(&id).is_some_and(|ours| ours.inherited.is_some()) {
                found.withdrawn.push(id);
            }
            continue;
        };
        if matches!(theirs.choice, Some(Choice::Level(level)) if level > question.top()) {
            found.unfit += 1;
            continue;
        }
        match ours.answer(&id) {
            Some(ours) if says_the_same(ours, theirs) => found.same += 1,
            Some(ours) if ours.inherited.is_some() => found.updated.push(id),
            Some(ours) if ours.choice.is_some() || !ours.note.is_empty() || !ours.evidence.is_empty() => {
                found.kept.push(Kept { question: id, ours: ours.clone(), theirs: theirs.clone() });
            }
            Some(_) | None => found.fresh.push(id),
        }
    }
    found
}

impl Inheritance {
    /// The audit with what is new or changed, and of what the team answered itself only what was chosen. What was
    /// withdrawn stays unless it was chosen. `from` says where the answers come from and of when they are.
    pub fn taken(&self, ours: &Audit, central: &Audit, chosen: &[QuestionId], from: &str) -> Audit {
        let mut audit = ours.clone();
        let of_kept = self.kept.iter().map(|kept| &kept.question).filter(|question| chosen.contains(question));
        for question in self.fresh.iter().chain(&self.updated).chain(of_kept) {
            let Some(theirs) = central.answer(question) else { continue };
            let own = audit.answers.remove(question).unwrap_or_default();
            let answer = Answer {
                choice: theirs.choice.clone(),
                note: theirs.note.clone(),
                evidence: theirs.evidence.clone(),
                inherited: Some(Inherited::From(from.to_owned())),
                review: None,
                by: theirs.by.clone(),
                at: theirs.at.clone(),
                ..own
            };
            audit.answers.insert(question.clone(), answer);
        }
        for question in self.withdrawn.iter().filter(|question| chosen.contains(question)) {
            let Some(own) = audit.answers.remove(question) else { continue };
            // Opinions are the team's own.
            let left = Answer {
                minority: own.minority,
                minorities: own.minorities,
                unknown: own.unknown,
                ..Answer::default()
            };
            if !left.is_empty() {
                audit.answers.insert(question.clone(), left);
            }
        }
        audit
    }
}

/// True where choice, note and evidence are the same; who gave an answer and when is no difference.
fn says_the_same(ours: &Answer, theirs: &Answer) -> bool {
    ours.choice == theirs.choice && ours.note == theirs.note && ours.evidence == theirs.evidence
}
