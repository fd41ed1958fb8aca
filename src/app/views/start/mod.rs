//! Start: going on with an audit, what this is, beginning a new one, opening a file, the example.

mod example;
mod host;
mod introduction;
mod new;
mod paper;
mod questionnaires;
mod resume;
mod unreadable;

pub use questionnaires::title_of;

use leptos::prelude::*;

use crate::app::components::whole::Whole;
use crate::app::library::{Source, file_in};
use crate::app::navigation::HEADING;
use crate::app::route::Route;
use crate::app::session::session;
use crate::app::texts;
use crate::questionnaire::IndexEntry;

/// The texts of this view in the language of the screen.
fn words() -> &'static texts::Start {
    texts::start(session().wording.get())
}

/// The texts about questionnaires of one's own.
fn authoring() -> &'static texts::Authoring {
    texts::authoring(session().wording.get())
}

/// The start view.
#[component]
pub fn Start() -> impl IntoView {
    let offer = questionnaires::Offer::new(session());
    let is_waiting = Signal::derive(move || is_waiting(offer));
    view! {
        <h1 id=HEADING class="kern-heading-large">
            {move || words().title}
        </h1>
        <Whole is_waiting=is_waiting>
            <host::HostProblems />
            <resume::Resume />
            <unreadable::Unreadable />
            <div class="start-top">
                <div class="stack">
                    <introduction::Introduction offer=offer />
                </div>
                <new::NewAudit offer=offer />
            </div>
            <div class="start-ways">
                <section class="start-card" aria-labelledby="datei">
                    <h2 class="kern-heading-medium" id="datei">
                        {move || words().file}
                    </h2>
                    <p class="kern-body">{move || words().file_body}</p>
                    <a class="kern-btn kern-btn--secondary" href=Route::Files.to_string()>
                        <span class="kern-label">{move || words().file_open}</span>
                    </a>
                </section>
                <section class="start-card" aria-labelledby="viele">
                    <h2 class="kern-heading-medium" id="viele">
                        {move || words().many}
                    </h2>
                    <p class="kern-body">{move || words().many_body}</p>
                    <a class="kern-btn kern-btn--secondary" href=Route::Overview.to_string()>
                        <span class="kern-label">{move || words().many_open}</span>
                    </a>
                </section>
                <example::Example offer=offer />
                <section class="start-card" aria-labelledby="eigener">
                    <h2 class="kern-heading-medium" id="eigener">
                        {move || authoring().card}
                    </h2>
                    <p class="kern-body">{move || authoring().card_body}</p>
                    <a class="kern-btn kern-btn--secondary" href=Route::Authoring.to_string()>
                        <span class="kern-label">{move || authoring().card_open}</span>
                    </a>
                </section>
            </div>
        </Whole>
    }
}

/// True while something that the page says is on its way: the questionnaire that is offered, its translation, or that
/// of the open audit.
fn is_waiting(offer: questionnaires::Offer) -> bool {
    let (session, tongue) = (session(), session().tongue.get());
    let is_translating = |entry: IndexEntry| {
        let is_translated = file_in(&entry, tongue) != entry.file;
        is_translated && matches!(session.library.translation(&entry.id, tongue), None | Some(Source::Loading))
    };
    let open = session.with_audit(|audit| audit.questionnaire.id.clone());
    let is_open_awaited = |id| session.questionnaire.with(Option::is_none) && session.library.absence(&id).is_none();
    // Of each that is offered it is said when it cannot be used.
    let is_asked = |entry: &IndexEntry| matches!(session.library.original(&entry.id), None | Some(Source::Loading));
    let is_one_asked = offer.entries.with(|entries| entries.iter().any(is_asked));
    offer.is_waiting(session)
        || is_one_asked
        || offer.entry().is_some_and(is_translating)
        || open.is_some_and(is_open_awaited)
}
