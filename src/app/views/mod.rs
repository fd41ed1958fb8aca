//! One file per view, and the choice between them.

mod accessibility;
mod authoring;
mod data;
mod diagnostics;
mod editions;
mod files;
mod help;
mod hub;
mod keyboard;
mod licences;
mod measures;
mod missing;
mod overview;
mod principle;
mod progress;
mod report;
mod result;
mod review;
mod service;
mod start;
mod team;
mod unavailable;
mod workshop;

use leptos::prelude::*;

use super::browser::page;
use super::frame::words;
use super::library::Absence;
use super::navigation::HEADING;
use super::route::{Guide, Route};
use super::session::{Session, session};
use crate::questionnaire::{PrincipleId, QuestionId, QuestionnaireId};

/// What the main part of the page shows. Finer than a view is remade than a route: going from question to question
/// of one principle keeps the page, so that focus and scroll position stay.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Screen {
    Start,
    Service,
    Hub,
    Principle(PrincipleId),
    Workshop(QuestionId),
    Review,
    Result,
    Measures,
    Progress,
    Report,
    Team,
    Files,
    Overview,
    Diagnostics(QuestionnaireId),
    Transfer(QuestionnaireId),
    Authoring,
    Help,
    Guide(Guide),
    Keyboard,
    Data,
    Accessibility,
    Licences,
    NotFound(String),
    /// The place belongs to an audit and none is open.
    NeedsAudit,
    /// The open audit's questionnaire is on its way.
    Loading,
    /// The open audit's questionnaire is not to be had.
    Unavailable,
    /// The questionnaire has no such question or principle; the text says so.
    Unknown(String),
}

pub use report::provide as provide_report;

/// The view of the place where the user is.
#[component]
pub fn View(
    /// What stands around each view and is made anew with it.
    around: fn(AnyView) -> AnyView,
) -> impl IntoView {
    let session = session();
    let screen = Memo::new(move |_| screen(session));
    let shown = move || {
        let screen = screen.get();
        // Whoever waited with the focus on „Fragebogen wird geladen“ goes on at the heading of what was waited for.
        if page::has_focus(HEADING) {
            request_animation_frame(|| page::focus(HEADING, false));
        }
        [screen]
    };
    // One entry, known by what it shows, so that each screen gets elements of its own. Taken over from the last one,
    // radio buttons would lose what is chosen while their names change, and folds would stay open.
    view! { <For each=shown key=Screen::clone children=move |screen| around(show(screen)) /> }
}

fn show(screen: Screen) -> AnyView {
    match screen {
        Screen::Start => view! { <start::Start /> }.into_any(),
        Screen::Service => view! { <service::Service /> }.into_any(),
        Screen::Hub => view! { <hub::Hub /> }.into_any(),
        Screen::Principle(id) => view! { <principle::Principle id=id /> }.into_any(),
        Screen::Workshop(id) => view! { <workshop::Workshop id=id /> }.into_any(),
        Screen::Review => view! { <review::Review /> }.into_any(),
        Screen::Result => view! { <result::ResultView /> }.into_any(),
        Screen::Measures => view! { <measures::Measures /> }.into_any(),
        Screen::Progress => view! { <progress::Progress /> }.into_any(),
        Screen::Report => view! { <report::ReportView /> }.into_any(),
        Screen::Team => view! { <team::Team /> }.into_any(),
        Screen::Files => view! { <files::Files /> }.into_any(),
        Screen::Overview => view! { <overview::Overview /> }.into_any(),
        Screen::Diagnostics(id) => view! { <diagnostics::Diagnostics id=id /> }.into_any(),
        Screen::Transfer(id) => view! { <editions::Preview id=id /> }.into_any(),
        Screen::Authoring => view! { <authoring::Authoring /> }.into_any(),
        Screen::Help => view! { <help::Help /> }.into_any(),
        Screen::Guide(guide) => view! { <help::GuidePage guide=guide /> }.into_any(),
        Screen::Keyboard => view! { <keyboard::KeyboardPage /> }.into_any(),
        Screen::Data => view! { <data::DataPage /> }.into_any(),
        Screen::Accessibility => view! { <accessibility::Accessibility /> }.into_any(),
        Screen::Licences => view! { <licences::Licences /> }.into_any(),
        Screen::NotFound(path) => view! { <missing::NotFound path=path /> }.into_any(),
        Screen::NeedsAudit => view! { <missing::NeedsAudit /> }.into_any(),
        Screen::Loading => view! { <missing::Loading /> }.into_any(),
        Screen::Unavailable => view! { <unavailable::Unavailable /> }.into_any(),
        Screen::Unknown(text) => view! { <missing::Unknown text=text /> }.into_any(),
    }
}

fn screen(session: Session) -> Screen {
    let route = session.route.get();
    if route.needs_audit() {
        if !session.is_open() {
            return Screen::NeedsAudit;
        }
        if let Some(waiting) = without_questionnaire(session) {
            return waiting;
        }
    }
    match route {
        Route::Start => Screen::Start,
        Route::Service => Screen::Service,
        Route::Hub => Screen::Hub,
        Route::Principle(id) => session.questionnaire.with(|questionnaire| {
            let known = questionnaire.as_ref().is_some_and(|questionnaire| questionnaire.principle(&id).is_some());
            if known { Screen::Principle(id) } else { Screen::Unknown((words().unknown_principle)(id.as_str())) }
        }),
        Route::Question(id) => session.questionnaire.with(|questionnaire| {
            let principle = questionnaire.as_ref().and_then(|questionnaire| questionnaire.principle_of(&id));
            principle.map_or_else(
                || Screen::Unknown((words().unknown_question)(id.as_str())),
                |principle| Screen::Principle(principle.id.clone()),
            )
        }),
        Route::Workshop(id) => session.questionnaire.with(|questionnaire| {
            let known = questionnaire.as_ref().is_some_and(|questionnaire| questionnaire.question(&id).is_some());
            if known { Screen::Workshop(id) } else { Screen::Unknown((words().unknown_question)(id.as_str())) }
        }),
        Route::Review => Screen::Review,
        Route::Result => Screen::Result,
        Route::Measures => Screen::Measures,
        Route::Progress => Screen::Progress,
        Route::Report => Screen::Report,
        Route::Team => Screen::Team,
        Route::Files => Screen::Files,
        Route::Overview => Screen::Overview,
        Route::Questionnaire(id) => Screen::Diagnostics(id),
        Route::Transfer(id) => Screen::Transfer(id),
        Route::Authoring => Screen::Authoring,
        Route::Help => Screen::Help,
        Route::Guide(guide) => Screen::Guide(guide),
        Route::Keyboard => Screen::Keyboard,
        Route::Data => Screen::Data,
        Route::Accessibility => Screen::Accessibility,
        Route::Licences => Screen::Licences,
        Route::NotFound(path) => Screen::NotFound(path),
    }
}

/// What to show while or because the open audit's questionnaire is not there.
fn without_questionnaire(session: Session) -> Option<Screen> {
    if session.questionnaire.with(Option::is_some) {
        return None;
    }
    let id = session.with_audit(|audit| audit.questionnaire.id.clone())?;
    Some(match session.library.absence(&id) {
        None => Screen::Loading,
        Some(Absence::NotOffered | Absence::Broken | Absence::Unreachable) => Screen::Unavailable,
    })
}
