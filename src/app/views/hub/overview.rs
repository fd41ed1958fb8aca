//! How far the team came and what comes next.

use leptos::prelude::*;

use super::found::HEADING as FOUND;
use super::words;
use crate::app::browser::page;
use crate::app::components::asked::number;
use crate::app::components::icon::Icon;
use crate::app::route::Route;
use crate::app::session::{Session, session};
use crate::audit::{Audit, Mode, Service};
use crate::report::Search;
use crate::scoring::{self, Assessment};

/// The next open question: where it is and what it asks.
#[derive(Clone, PartialEq)]
struct Next {
    place: String,
    workshop: String,
    number: String,
    text: String,
}

/// Progress in words and as a bar, and the way on.
#[component]
pub(super) fn Overview() -> impl IntoView {
    let session = session();
    let counts = Memo::new(move |_| {
        session.assessment.with(|assessment| {
            let assessment = assessment.as_ref()?;
            Some((assessment.principle_count(), assessment.total.answered, assessment.total.applicable))
        })
    });
    let sentence = move || {
        let (principles, answered, questions) = counts.get()?;
        Some((words().counts)(principles.done, principles.asked, answered, questions))
    };
    let next = Memo::new(move |_| next(session));
    let is_bare = Memo::new(move |_| session.with_audit(|audit| is_bare(&audit.service)) == Some(true));
    view! {
        <section class="hub-overview" aria-labelledby="stand">
            <div>
                <h2 class="kern-heading-small" id="stand">
                    {move || words().progress}
                </h2>
                <div class="kern-progress">
                    <label class="kern-body" for="fortschritt">
                        {sentence}
                    </label>
                    <progress
                        id="fortschritt"
                        max=move || counts.get().map_or(1, |(_, _, questions)| questions.max(1))
                        value=move || counts.get().map_or(0, |(_, answered, _)| answered)
                    ></progress>
                </div>
                {move || unchecked(session)}
                {move || extent(session)}
                <Show when=move || is_bare.get()>
                    <p class="kern-body kern-body--small">
                        {move || words().service_hint} " "
                        <a class="kern-link kern-link--small" href=Route::Service.to_string()>
                            {move || words().service_link}
                        </a>
                    </p>
                </Show>
            </div>
            <div>
                {move || match next.get() {
                    Some(next) => way_on(next).into_any(),
                    None => finished(session).into_any(),
                }}
            </div>
        </section>
    }
}

fn next(session: Session) -> Option<Next> {
    session.questionnaire.with(|questionnaire| {
        let questionnaire = questionnaire.as_ref()?;
        let id = session.with_audit(|audit| scoring::next_open(questionnaire, audit, None))??;
        Some(Next {
            place: Route::Question(id.clone()).to_string(),
            workshop: Route::Workshop(id.clone()).to_string(),
            number: number(questionnaire, &id),
            text: questionnaire.question(&id)?.text.value.clone(),
        })
    })
}

fn way_on(next: Next) -> impl IntoView {
    let Next { place, workshop, number, text } = next;
    view! {
        <p class="kern-body kern-body--bold" id="naechste">
            {move || (words().next_at)(&number)} " " <span lang=move || session().foreign_language()>{text}</span>
        </p>
        <div class="button-row">
            <a class="kern-btn kern-btn--primary" href=place aria-describedby="naechste">
                <span class="kern-label">{move || words().next}</span>
                <Icon name="arrow-forward" />
            </a>
            <a class="kern-btn kern-btn--secondary" href=workshop>
                <span class="kern-label">{move || words().workshop}</span>
            </a>
        </div>
    }
}

/// Nothing is open. Where nothing is answered either, it must not be called done.
fn finished(session: Session) -> impl IntoView {
    let counts = Memo::new(move |_| {
        let total = |assessment: &Assessment| (assessment.total.in_scope, assessment.total.applicable);
        session.assessment.with(|assessment| assessment.as_deref().map(total))
    });
    let text = move || {
        Some(match counts.get()? {
            (0, _) => words().nothing_asked,
            (_, 0) => words().nothing_applies,
            _ => words().all_done,
        })
    };
    view! {
        <p class="kern-body">{text}</p>
        <div class="button-row">
            <a class="kern-btn kern-btn--primary" href=Route::Result.to_string()>
                <span class="kern-label">{move || words().to_result}</span>
            </a>
            <a class="kern-btn kern-btn--secondary" href=Route::Review.to_string()>
                <span class="kern-label">{move || words().to_review}</span>
            </a>
        </div>
    }
}

/// How many answers were taken over and not looked at yet, with the way to them.
fn unchecked(session: Session) -> Option<impl IntoView> {
    let count = session.unchecked()?;
    let show = move |_| {
        session.search.set(Search { unchecked: true, ..Search::default() });
        // The list stands there only after this.
        request_animation_frame(|| page::focus(FOUND, true));
    };
    (count > 0).then(|| {
        view! {
            <p class="kern-body hub-unchecked">
                <Icon name="warning" />
                <strong>{(words().count_unchecked)(count)}</strong>
                <button type="button" class="kern-btn kern-btn--tertiary" on:click=show>
                    <span class="kern-label">{words().show_unchecked}</span>
                </button>
            </p>
        }
    })
}

/// Says that not everything is asked, and where that is changed.
fn extent(session: Session) -> Option<impl IntoView> {
    let words = words();
    let (mode, phase) = session.with_audit(|audit: &Audit| (audit.mode, audit.phase.clone()))?;
    let phase = phase.map(|phase| {
        let title = session.questionnaire.with(|it| Some(it.as_ref()?.phase(&phase)?.title.value.clone()));
        title.map_or_else(|| (words.extent_phase_unknown)(phase.as_str()), |title| (words.extent_phase)(&title))
    });
    let short = (mode == Mode::Short).then(|| words.extent_short.to_owned());
    let text: Vec<String> = short.into_iter().chain(phase).collect();
    (!text.is_empty()).then(|| {
        view! {
            <p class="kern-body kern-body--small">
                {text.join(" ")} " "
                <a class="kern-link kern-link--small" href=Route::Service.to_string()>
                    {words.extent_link}
                </a>
            </p>
        }
    })
}

/// True while nothing but the name is entered.
fn is_bare(service: &Service) -> bool {
    *service == Service { name: service.name.clone(), ..Service::default() }
}
