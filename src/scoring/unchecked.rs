//! Which answers are still to be looked at.

use super::Assessment;
use crate::audit::Audit;
use crate::questionnaire::QuestionId;

/// The questions that are asked and whose answer is marked „bitte prüfen“, in file order. The mark changes no figure.
pub fn unchecked(assessment: &Assessment, audit: &Audit) -> Vec<QuestionId> {
    let is_marked = |id: &QuestionId| audit.answer(id).is_some_and(|answer| answer.review.is_some());
    let asked = assessment.questions().filter(|question| question.standing.is_in_scope() && is_marked(&question.id));
    asked.map(|question| question.id.clone()).collect()
}
