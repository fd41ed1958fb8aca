//! Writing questionnaires: opening or beginning one, seeing what is wrong at its lines, trying it out, keeping it in
//! this browser, comparing it with another version.

mod begin;
mod changes;
mod compare;
mod field;
mod outcome;
mod own;
mod select;
mod ways;

use leptos::prelude::*;

use super::diagnostics::AllQuestionnaires;
use crate::app::navigation::HEADING;
use crate::app::session::session;
use crate::app::texts;

/// The texts of this view in the language of the screen.
fn words() -> &'static texts::Authoring {
    texts::authoring(session().wording.get())
}

/// The view.
#[component]
pub fn Authoring() -> impl IntoView {
    view! {
        <h1 id=HEADING class="kern-heading-large">
            {move || words().title}
        </h1>
        <p class="kern-body article__text">{move || words().lead}</p>
        <begin::Begin />
        <field::Field />
        <outcome::Outcome />
        <ways::Ways />
        <compare::Compare />
        <own::OwnQuestionnaires />
        <AllQuestionnaires />
    }
}
