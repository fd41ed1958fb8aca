//! How well answers are backed by evidence: beside the score, never in it.

use super::Millionths;
use super::standing::standings;
use crate::audit::{Audit, Date, Evidence, Strength};
use crate::questionnaire::{QuestionId, Questionnaire, is_blank};

/// A number of answers, and their share of all answers at level 1 or above.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// How many.
    pub count: usize,
    /// Their share; none where there is no such answer at all.
    pub share: Option<Millionths>,
}

/// How the answers of an audit are backed (rules, section „Evidence“).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceSummary {
    /// Answers in scope at level 1 or above: those that claim something.
    pub answers: usize,
    /// Those that name evidence. Each of them is in exactly one of the three figures below.
    pub named: Counted,
    /// Those whose strongest evidence is the team's own estimate.
    pub estimate: Counted,
    /// Those whose strongest evidence is an internal document.
    pub internal: Counted,
    /// Those whose strongest evidence was checked by a third party.
    pub third_party: Counted,
    /// Evidence past its last day, of any question in scope, in file order: the question and the index in its
    /// list of evidence. It still counts as named above.
    pub expired: Vec<(QuestionId, usize)>,
}

/// Counts evidence as it stands on a day. An entry without title and reference names nothing.
pub fn evidence(questionnaire: &Questionnaire, audit: &Audit, today: Date) -> EvidenceSummary {
    let (mut answers, mut estimate, mut internal, mut third_party) = (0, 0, 0, 0);
    let mut expired = Vec::new();
    for (question, standing) in questionnaire.questions().zip(standings(questionnaire, audit)) {
        if !standing.is_in_scope() {
            continue;
        }
        let list: &[Evidence] = audit.answer(&question.id).map_or(&[], |answer| &answer.evidence);
        let named = || list.iter().enumerate().filter(|(_, evidence)| names_something(evidence));
        expired.extend(
            named().filter(|(_, evidence)| evidence.is_expired(today)).map(|(index, _)| (question.id.clone(), index)),
        );
        if standing.level().is_some_and(|level| level >= 1) {
            answers += 1;
            match named().map(|(_, evidence)| evidence.strength).max() {
                None => {}
                Some(Strength::Estimate) => estimate += 1,
                Some(Strength::Internal) => internal += 1,
                Some(Strength::ThirdParty) => third_party += 1,
            }
        }
    }
    let counted = |count| Counted { count, share: Millionths::ratio(count, answers) };
    EvidenceSummary {
        answers,
        named: counted(estimate + internal + third_party),
        estimate: counted(estimate),
        internal: counted(internal),
        third_party: counted(third_party),
        expired,
    }
}

fn names_something(evidence: &Evidence) -> bool {
    !is_blank(&evidence.title) || !is_blank(&evidence.reference)
}
