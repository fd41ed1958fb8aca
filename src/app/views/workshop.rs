//! The workshop view: one question per screen in large type, for a group in front of one screen.

use leptos::prelude::*;

use super::principle::feedback::feedback;
use super::principle::{Note, OpinionsFold, marks};
use crate::app::browser::page;
use crate::app::components::answer::AnswerGroup;
use crate::app::components::asked::{Entry, Kind, asked, words};
use crate::app::components::course::Course;
use crate::app::components::editing::Editing;
use crate::app::components::icon::Icon;
use crate::app::route::Route;
use crate::app::session::session;
use crate::app::texts;
use crate::audit::{Choice, Event};
use crate::questionnaire::QuestionId;
use crate::scoring::Standing;

/// One question for a whole room.
#[component]
pub fn Workshop(
    /// Which one.
    id: QuestionId,
) -> impl IntoView {
    let session = session();
    let entry = Entry::of(id.clone());
    let course = Memo::new(move |_| Course::of(session, &entry.id()));
    let is_out = Memo::new(move |_| matches!(entry.standing.get(), Some((Standing::OutOfScope(_), _))));
    let principle = {
        let id = id.clone();
        move || {
            session
                .questionnaire
                .with(|questionnaire| Some((words().workshop_of)(questionnaire.as_ref()?.principle_of(&id)?.number)))
        }
    };
    let title = {
        let id = id.clone();
        asked(move |questionnaire| questionnaire.principle_of(&id).map(|principle| principle.title.clone()))
    };
    view! {
        <div class="workshop">
            <div class="workshop__top">
                <p class="kern-body workshop__place">
                    <strong>{move || course.get().place.map(|place| (words().workshop_position)(place, course.get().count))}</strong>
                    " · " {principle} " " {title}
                </p>
                <a class="kern-link screen-only" href=Route::Question(id.clone()).to_string()>
                    <Icon name="close" />
                    {move || words().workshop_leave}
                </a>
            </div>
            <progress
                aria-hidden="true"
                max=move || course.get().count.to_string()
                value=move || course.get().place.unwrap_or_default().to_string()
            ></progress>
            <Show when=move || is_out.get()>
                <p class="kern-body remark remark--info">
                    <Icon name="info" />
                    <span>{move || words().workshop_out}</span>
                </p>
            </Show>
            <Editing>
                {marks(entry)} <AnswerGroup entry=entry is_heading=true /> <div class="workshop__beside">
                    <Note entry=entry />
                    <OpinionsFold entry=entry />
                </div>
            </Editing>
            {feedback(entry)}
            {steps(entry, course)}
        </div>
    }
}

/// Back, „später klären“, on.
fn steps(entry: Entry, course: Memo<Course>) -> AnyView {
    let put_off = move |_| {
        entry.act(|question| Event::Choose(question, Some(Choice::Unclear)));
        page::announce(texts::principle(entry.session.wording.get_untracked()).workshop_unclear_set);
    };
    view! {
        <nav class="workshop__steps" aria-label=move || words().workshop_questions>
            {move || {
                course
                    .get()
                    .previous
                    .map(|question| {
                        view! {
                            <a class="kern-btn kern-btn--secondary" href=Route::Workshop(question).to_string()>
                                <Icon name="arrow-back" />
                                <span class="kern-label">{words().workshop_previous}</span>
                            </a>
                        }
                    })
            }}
            <button
                type="button"
                class="kern-btn kern-btn--secondary workshop__unclear"
                disabled=move || entry.session.read_only().is_some()
                aria-pressed=move || (entry.kind.get() == Some(Kind::Unclear)).to_string()
                on:click=put_off
            >
                <Icon name="help" />
                <span class="kern-label">{move || words().workshop_unclear}</span>
            </button>
            {move || {
                let (route, text) = match course.get().next {
                    Some(question) => (Route::Workshop(question), words().workshop_next),
                    None => (Route::Review, words().workshop_end),
                };
                view! {
                    <a class="kern-btn kern-btn--primary" href=route.to_string()>
                        <span class="kern-label">{text}</span>
                        <Icon name="arrow-forward" />
                    </a>
                }
            }}
        </nav>
    }
    .into_any()
}
