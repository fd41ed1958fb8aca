//! How to use the program, on one page.

use leptos::prelude::*;

use super::diagnostics::AllQuestionnaires;
use crate::app::components::article::Reading;
use crate::app::route::Route;
use crate::app::session::session;
use crate::app::texts;

/// The page, and links to what is wrong with each questionnaire.
#[component]
pub fn Help() -> impl IntoView {
    view! {
        <Reading article=texts::help />
        <AllQuestionnaires />
        <p class="kern-body">
            <a class="kern-link" href=Route::Authoring.to_string()>
                {move || texts::authoring(session().wording.get()).card_body}
            </a>
        </p>
    }
}
