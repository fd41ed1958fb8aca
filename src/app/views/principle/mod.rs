//! One principle with its questions: the page on which most of the work is done.

mod about;
mod extras;
pub(super) mod feedback;
mod hint;
mod opening;
mod opinions;
mod question;
mod reference;
mod ways;

pub use extras::{Note, OpinionsFold, marks};
pub use opinions::role_select;

use leptos::prelude::*;

use crate::app::browser::page;
use crate::app::components::asked::number;
use crate::app::navigation::question_anchor;
use crate::app::route::Route;
use crate::app::session::{Session, session};
use crate::questionnaire::{PrincipleId, Question, QuestionId, Questionnaire};
use crate::scoring::PrincipleAssessment;

/// A principle and its questions.
#[component]
pub fn Principle(
    /// Which one.
    id: PrincipleId,
) -> impl IntoView {
    let here = Here { session: session(), id: StoredValue::new(id) };
    let asked = Memo::new(move |_| {
        let is_asked = |principle: &PrincipleAssessment| {
            let asked = principle.questions.iter().filter(|question| question.standing.is_in_scope());
            asked.map(|question| question.id.clone()).collect::<Vec<_>>()
        };
        here.of_assessment(is_asked).unwrap_or_default()
    });
    go_to_question(here.session);
    view! {
        {opening::opening(here)}
        <For each=move || asked.get() key=QuestionId::clone let:question>
            {question::question(question)}
        </For>
        {ways::not_asked(here)}
        {ways::ways(here)}
    }
}

/// The principle that is shown. Copying it copies handles.
#[derive(Clone, Copy)]
struct Here {
    session: Session,
    id: StoredValue<PrincipleId>,
}

impl Here {
    /// Something of the principle, followed through changes of the language.
    fn of_principle<T>(self, read: impl FnOnce(&Questionnaire, &crate::questionnaire::Principle) -> T) -> Option<T> {
        let questionnaire = self.session.questionnaire.get()?;
        self.id.with_value(|id| questionnaire.principle(id).map(|principle| read(&questionnaire, principle)))
    }

    /// Something of what the answers to the principle mean.
    fn of_assessment<T>(self, read: impl FnOnce(&PrincipleAssessment) -> T) -> Option<T> {
        let assessment = self.session.assessment.get()?;
        self.id.with_value(|id| assessment.principles().find(|principle| principle.id == *id).map(read))
    }

    /// The number of a question as people say it.
    fn number(self, question: &QuestionId) -> String {
        let questionnaire = self.session.questionnaire.get();
        questionnaire.map_or_else(|| question.to_string(), |questionnaire| number(&questionnaire, question))
    }

    /// The last question of the principle, asked or not.
    fn last_question(self) -> Option<QuestionId> {
        self.of_principle(|_, principle| principle.questions.last().map(|Question { id, .. }| id.clone())).flatten()
    }
}

/// Puts the focus on the question that the address names. Going from page to page does that by itself; this is for
/// a link that opens the app, where the page is there only after the questionnaire has arrived.
fn go_to_question(session: Session) {
    if let Route::Question(question) = session.route.get_untracked() {
        request_animation_frame(move || page::focus(&question_anchor(&question), true));
    }
}
