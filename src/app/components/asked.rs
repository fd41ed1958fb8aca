//! What is asked and what is entered for it, as handles that follow the language and the answers.
//!
//! A page about questions is built once; only the text nodes change with the language, and only what depends on a
//! question's answer changes with it. So the focus and open parts stay where they are.

use leptos::prelude::*;

use super::text::Words;
use crate::app::session::{Session, session};
use crate::app::shared::Shared;
use crate::app::texts::{self, Principle as Texts};
use crate::audit::{Answer, Choice, Event};
use crate::questionnaire::{Question, QuestionId, Questionnaire, RoleId, Text};
use crate::scoring::{Assessment, QuestionAssessment, RequirementStanding, Standing};

/// The texts of answering in the language of the screen.
pub fn words() -> &'static Texts {
    let session = session();
    texts::principle_of(session.wording.get(), session.parts())
}

/// Picks a text out of a questionnaire.
type Pick = Box<dyn Fn(&Questionnaire) -> Option<Text> + Send + Sync>;

/// A text of the open questionnaire that follows the language; nothing where there is none.
pub fn asked(pick: impl Fn(&Questionnaire) -> Option<Text> + Send + Sync + 'static) -> AnyView {
    follow(Box::new(pick))
}

fn follow(pick: Pick) -> AnyView {
    let session = session();
    let text = move || session.questionnaire.with(|questionnaire| pick(questionnaire.as_ref()?));
    (move || text().map(|text| view! { <Words text=text /> })).into_any()
}

/// The number of a question as people say it, for example „3.2“; its id where the questionnaire lacks it.
pub fn number(questionnaire: &Questionnaire, question: &QuestionId) -> String {
    questionnaire.number_of(question).unwrap_or_else(|| question.to_string())
}

/// Titles of roles, separated by commas.
pub fn role_titles(roles: Vec<RoleId>) -> AnyView {
    let last = roles.len().saturating_sub(1);
    let title = |(index, role): (usize, RoleId)| {
        let comma = if index < last { ", " } else { "" };
        let title = asked(move |questionnaire| questionnaire.role(&role).map(|role| role.title.clone()));
        view! { {title} {comma} }
    };
    roles.into_iter().enumerate().map(title).collect_view().into_any()
}

/// Which of the possible answers is chosen, whatever reason stands beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A level.
    Level(usize),
    /// „Nicht anwendbar“.
    NotApplicable,
    /// „Zu klären“.
    Unclear,
}

impl Kind {
    fn of(choice: &Choice) -> Self {
        match choice {
            Choice::Level(level) => Self::Level(*level),
            Choice::NotApplicable(_) => Self::NotApplicable,
            Choice::Unclear => Self::Unclear,
        }
    }
}

/// One question with everything that is entered for it. Copying it copies handles.
#[derive(Clone, Copy)]
pub struct Entry {
    /// The session it belongs to.
    pub session: Session,
    question: StoredValue<QuestionId>,
    /// What is entered; without its time, which changes with every key.
    pub answer: Memo<Answer>,
    /// What is chosen.
    pub kind: Memo<Option<Kind>>,
    /// Where the question and its requirement stand; none while the questionnaire is on its way.
    pub standing: Memo<Option<(Standing, RequirementStanding)>>,
}

impl Entry {
    /// The entry of a question of the open audit.
    pub fn of(id: QuestionId) -> Self {
        let session = session();
        let question = StoredValue::new(id);
        let answer = Memo::new(move |_| {
            let answer = session.with_audit(|audit| question.with_value(|id| audit.answer(id).cloned())).flatten();
            Answer { at: None, ..answer.unwrap_or_default() }
        });
        let kind = Memo::new(move |_| answer.with(|answer| answer.choice.as_ref().map(Kind::of)));
        let standing = Memo::new(move |_| {
            session.assessment.with(|assessment| {
                let assessed = question.with_value(|id| assessed(assessment.as_ref()?, id))?;
                Some((assessed.standing, assessed.requirement))
            })
        });
        Self { session, question, answer, kind, standing }
    }

    /// The question's id.
    pub fn id(self) -> QuestionId {
        self.question.get_value()
    }

    /// An id in the page that belongs to this question.
    pub fn element(self, part: &str) -> String {
        self.question.with_value(|id| format!("{part}-{id}"))
    }

    /// Something of the question, followed through changes of the language.
    pub fn of_question<T>(self, read: impl FnOnce(&Question) -> T) -> Option<T> {
        let questionnaire: Option<Shared<Questionnaire>> = self.session.questionnaire.get();
        self.question.with_value(|id| questionnaire?.question(id).map(read))
    }

    /// Something of the question that is the same in every language.
    pub fn of_question_now<T>(self, read: impl FnOnce(&Question) -> T) -> Option<T> {
        untrack(|| self.of_question(read))
    }

    /// A text of the question that follows the language.
    pub fn text(self, pick: impl Fn(&Question) -> Option<&Text> + Send + Sync + 'static) -> AnyView {
        let id = self.id();
        asked(move |questionnaire| questionnaire.question(&id).and_then(&pick).cloned())
    }

    /// The number of the question as people say it.
    pub fn number(self) -> String {
        let questionnaire = self.session.questionnaire.get();
        self.question.with_value(|id| questionnaire.map_or_else(|| id.to_string(), |known| number(&known, id)))
    }

    /// What a button is called that stands with every question, so that lists of buttons and voice control tell them
    /// apart; what is seen comes first (WCAG 2.5.3).
    pub fn named(self, label: &str) -> String {
        format!("{label}: {}", (words().question)(&self.number()))
    }

    /// Makes a change to this question as an undo step of its own.
    pub fn act(self, event: impl FnOnce(QuestionId) -> Event) {
        self.session.act(event(self.id()));
    }

    /// Makes a change of typing to this question.
    pub fn type_in(self, event: impl FnOnce(QuestionId) -> Event) {
        self.session.type_in(event(self.id()));
    }
}

/// What the assessment says about a question.
pub fn assessed<'a>(assessment: &'a Assessment, question: &QuestionId) -> Option<&'a QuestionAssessment> {
    assessment.questions().find(|assessed| assessed.id == *question)
}
