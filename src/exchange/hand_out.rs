//! A part of an audit for somebody else: only some questions are asked, and the file says what it started from.

use std::collections::BTreeSet;

use crate::audit::{Audit, AuditId, Base, Portion, Timestamp, Unknown};
use crate::questionnaire::{PrincipleId, QuestionId, Questionnaire, RoleId};
use crate::scoring::{Assessment, OutOfScope, Standing};

/// What is handed out.
#[derive(Clone, Debug, PartialEq)]
pub struct HandOut {
    /// The questions that are asked, in file order.
    pub questions: Vec<QuestionId>,
    /// What the part is called.
    pub label: String,
    /// Id of the new audit.
    pub id: AuditId,
    /// When it is handed out.
    pub at: Timestamp,
}

/// The questions for some roles together with those of some principles, in file order. Questions that mode, phase or
/// a part leave out are not among them; those that hang on another answer are, since that may yet be given.
pub fn questions_of(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    roles: &[RoleId],
    principles: &[PrincipleId],
) -> Vec<QuestionId> {
    let mut standings = assessment.questions().map(|question| question.standing);
    let mut chosen = Vec::new();
    for principle in questionnaire.principles() {
        for question in &principle.questions {
            let standing = standings.next();
            let may_be_asked = matches!(standing, Some(Standing::OutOfScope(OutOfScope::Condition)))
                || standing.is_some_and(Standing::is_in_scope);
            let is_wanted =
                principles.contains(&principle.id) || question.roles.iter().any(|role| roles.contains(role));
            if may_be_asked && is_wanted {
                chosen.push(question.id.clone());
            }
        }
    }
    chosen
}

/// A new audit that asks only the given questions. Of the answers it holds those to its questions and to the questions
/// that decide whether these are asked, of the measures those for its questions; no snapshots. Its base carries
/// exactly what was handed out, so that a merge takes nothing for deleted that was never given away.
pub fn hand_out(questionnaire: &Questionnaire, audit: &Audit, what: HandOut) -> Audit {
    let HandOut { questions, label, id, at } = what;
    let held: BTreeSet<&QuestionId> = questions.iter().collect();
    let needed = with_conditions(questionnaire, &held);
    let mut state = state_of(audit);
    state.answers.retain(|question, _| needed.contains(question));
    state.measures.retain(|measure| measure.question.as_ref().is_some_and(|question| held.contains(question)));
    state.kept_answers.clear();
    let mut part = Audit { id, created: at.clone(), changed: at, ..state.clone() };
    part.embedded_questionnaire.clone_from(&audit.embedded_questionnaire);
    part.fingerprints.clone_from(&audit.fingerprints);
    part.base = Some(base(state));
    part.part = Some(Portion { questions, label, ..Portion::default() });
    part
}

/// The whole audit as it is, with its state as the base, so that what comes back can be told from what was there.
pub fn copy_out(audit: &Audit) -> Audit {
    Audit { base: Some(base(state_of(audit))), ..audit.clone() }
}

/// What a team entered, without what the audit came from, went through and brought along.
fn state_of(audit: &Audit) -> Audit {
    let mut state = audit.clone();
    state.snapshots.clear();
    state.contributions.clear();
    state.base = None;
    state.part = None;
    state.embedded_questionnaire = None;
    state.fingerprints.clear();
    state
}

fn base(state: Audit) -> Base {
    Base {
        audit: state.id.clone(),
        revision: state.revision,
        state: Some(Box::new(state)),
        without_remarks: false,
        unknown: Unknown::default(),
    }
}

/// Questions and all those on which their conditions lean, directly or through others.
fn with_conditions<'a>(questionnaire: &'a Questionnaire, held: &BTreeSet<&'a QuestionId>) -> BTreeSet<&'a QuestionId> {
    let mut needed = held.clone();
    let mut open: Vec<&QuestionId> = held.iter().copied().collect();
    while let Some(question) = open.pop() {
        let condition = questionnaire.question(question).and_then(|question| question.applies_if.as_ref());
        for target in condition.map(|condition| condition.questions()).unwrap_or_default() {
            if needed.insert(target) {
                open.push(target);
            }
        }
    }
    needed
}
