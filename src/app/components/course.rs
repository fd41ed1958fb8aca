//! The place of a question among those that are asked, and which stand before and after it.

use leptos::prelude::*;

use crate::app::session::Session;
use crate::questionnaire::QuestionId;

/// The place of a question among those that are asked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Course {
    /// From 1; none for a question that is not asked.
    pub place: Option<usize>,
    /// How many are asked.
    pub count: usize,
    /// The question that is asked before it.
    pub previous: Option<QuestionId>,
    /// The question that is asked after it.
    pub next: Option<QuestionId>,
}

impl Course {
    /// Of a question of the open audit, whether it is asked or not.
    pub fn of(session: Session, shown: &QuestionId) -> Self {
        let Some(assessment) = session.assessment.get() else { return Self::default() };
        let mut course = Self { count: assessment.total.in_scope, ..Self::default() };
        let (mut is_past, mut place) = (false, 0);
        for question in assessment.questions() {
            let is_asked = question.standing.is_in_scope();
            place += usize::from(is_asked);
            if question.id == *shown {
                is_past = true;
                course.place = is_asked.then_some(place);
            } else if is_asked && is_past {
                course.next = Some(question.id.clone());
                break;
            } else if is_asked {
                course.previous = Some(question.id.clone());
            }
        }
        course
    }
}
