//! Where to go on answering.

use super::standing::{Standing, standings};
use crate::audit::Audit;
use crate::questionnaire::{Question, QuestionId, Questionnaire};

/// The next question in scope that is still open: the first unanswered one after the given question in file
/// order, going on from the start at the end; where none is unanswered, the next one that is „zu klären“.
///
/// „Nicht anwendbar“ with a reason is dealt with. The given question itself comes last. Without one, or with one
/// that the questionnaire does not have, the search begins at the start.
pub fn next_open(questionnaire: &Questionnaire, audit: &Audit, after: Option<&QuestionId>) -> Option<QuestionId> {
    let asked: Vec<(&Question, Standing)> = questionnaire.questions().zip(standings(questionnaire, audit)).collect();
    let start = after.and_then(|id| asked.iter().position(|(question, _)| question.id == *id)).map_or(0, |at| at + 1);
    let (before, behind) = asked.split_at(start);
    let find = |is_sought: fn(Standing) -> bool| {
        behind.iter().chain(before).find(|(_, standing)| is_sought(*standing)).map(|(question, _)| question.id.clone())
    };
    find(Standing::is_unanswered).or_else(|| find(|standing| standing == Standing::Unclear))
}
