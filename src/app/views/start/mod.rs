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

use crate::app::navigation::HEADING;
use crate::app::route::Route;
use crate::app::session::session;
use crate::app::texts;

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
    view! {
        <h1 id=HEADING class="kern-heading-large">
            {move || words().title}
        </h1>
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
    }
}
