//! What every part of the result needs, taken together once per change.

use leptos::prelude::*;

use crate::app::components::text::Words;
use crate::app::route::Route;
use crate::app::session::{Session, session};
use crate::app::shared::Shared;
use crate::app::texts::{self, ResultWords, Wording};
use crate::audit::Audit;
use crate::questionnaire::{Question, QuestionId, Questionnaire, Rules, Text, Tongue};
use crate::report::format;
use crate::scoring::{Assessment, Millionths, Part};

/// The open audit, what it is measured by, what that means, and how it is worded.
#[derive(Debug)]
pub(super) struct Facts {
    pub(super) questionnaire: Shared<Questionnaire>,
    pub(super) assessment: Shared<Assessment>,
    pub(super) audit: Audit,
    pub(super) tongue: Tongue,
    pub(super) wording: Wording,
    pub(super) words: &'static ResultWords,
}

impl Facts {
    /// The facts as they are now; none while the questionnaire or the audit is missing.
    pub(super) fn of(session: Session) -> Option<Shared<Self>> {
        let wording = session.wording.get();
        let questionnaire = session.questionnaire.get()?;
        let words = texts::result_of(wording, questionnaire.parts);
        Some(Shared::new(Self {
            questionnaire,
            assessment: session.assessment.get()?,
            audit: session.with_audit(Audit::clone)?,
            tongue: wording.tongue(),
            wording,
            words,
        }))
    }

    /// How the questionnaire scores.
    pub(super) fn rules(&self) -> &Rules {
        &self.questionnaire.rules
    }

    /// A share as a percentage.
    pub(super) fn percent(&self, share: Millionths) -> String {
        format::score(share, &self.rules().bands, self.tongue)
    }

    /// The score of a part, or that there is none.
    pub(super) fn figure(&self, part: &Part) -> String {
        part.score.map_or_else(|| self.words.no_figure.to_owned(), |score| self.percent(score))
    }

    /// How much of a part is answered, in numbers and as a share.
    pub(super) fn answered(&self, part: &Part) -> String {
        part.coverage.map_or_else(
            || (self.words.answered)(part.answered, part.applicable),
            |coverage| {
                let share = format::coverage(coverage, self.rules(), self.tongue);
                (self.words.answered_share)(part.answered, part.applicable, &share)
            },
        )
    }

    /// Number of a question within its principle, for example „3.1“.
    pub(super) fn number(&self, id: &QuestionId) -> String {
        self.questionnaire.number_of(id).unwrap_or_default()
    }

    /// A level with its anchor, for example „Stufe 2 von 4: …“.
    pub(super) fn level(&self, question: &Question, level: usize) -> AnyView {
        let name = (self.words.level_of)(level, question.top());
        question.levels.get(level).map_or_else(
            || name.clone().into_any(),
            |anchor| view! { {name.clone()} ": " {text(&anchor.text)} }.into_any(),
        )
    }

    /// A link to a question that leads back here; its id where the questionnaire does not know it.
    pub(super) fn question_link(&self, id: &QuestionId) -> AnyView {
        let session = session();
        let number = self.number(id);
        let Some(question) = self.questionnaire.question(id) else { return id.to_string().into_any() };
        view! {
            <a
                class="kern-link question-link"
                href=Route::Question(id.clone()).to_string()
                on:click=move |_| session.leave_list(Route::Result, None)
            >
                <span class="question-link__number">{format!("{number}\u{a0}")}</span>
                {text(&question.text)}
            </a>
        }
        .into_any()
    }
}

/// A text of the questionnaire, marked where it is in another language than the page.
pub(super) fn text(text: &Text) -> AnyView {
    view! { <Words text=text.clone() /> }.into_any()
}
