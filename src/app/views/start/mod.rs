//! Start: going on with an audit, what this is, beginning a new one, opening a file, the example.

mod example;
mod introduction;
mod new;
mod questionnaires;
mod resume;
mod unreadable;

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::dialogue::Ask;
use crate::app::frame;
use crate::app::navigation::HEADING;
use crate::app::route::Route;
use crate::app::session::{Saving, Session, session};
use crate::app::texts;

/// The texts of this view in the language of the screen.
fn words() -> &'static texts::Start {
    texts::start(session().tongue.get())
}

/// The start view.
#[component]
pub fn Start() -> impl IntoView {
    let offer = questionnaires::Offer::new(session());
    view! {
        <h1 id=HEADING class="kern-heading-large">
            {move || words().title}
        </h1>
        <resume::Resume />
        <unreadable::Unreadable />
        <introduction::Introduction offer=offer />
        <new::NewAudit offer=offer />
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
            <example::Example offer=offer />
        </div>
    }
}

/// Takes a step that leaves the open audit. Where that would lose what is in memory only, the user is asked first.
fn leave_open(session: Session, step: impl Fn() + Send + Sync + 'static) {
    session.flush();
    if !matches!(session.saving.get_untracked(), Saving::Failed(_)) {
        return step();
    }
    let words = texts::start(session.tongue.get_untracked());
    frame::ask(Ask {
        title: words.lost_title.to_owned(),
        body: words.lost_body.to_owned(),
        yes: words.lost_yes.to_owned(),
        no: words.lost_no.to_owned(),
        act: Arc::new(step),
    });
}
