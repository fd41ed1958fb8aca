//! How to use the program: what help there is, and each page of it.

use leptos::prelude::*;

use super::diagnostics::AllQuestionnaires;
use crate::app::components::article::Reading;
use crate::app::components::icon::Icon;
use crate::app::route::{Guide, Route};
use crate::app::session::session;
use crate::app::texts;

/// What help there is, and links to what is wrong with each questionnaire.
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

/// One page of the help.
#[component]
pub fn GuidePage(
    /// Which one.
    guide: Guide,
) -> impl IntoView {
    let to_help = move || texts::shell(session().wording.get()).help;
    view! {
        <Reading article=texts::guide(guide) />
        <p class="kern-body">
            <a class="kern-link" href=Route::Help.to_string()>
                <Icon name="arrow-back" />
                {to_help}
            </a>
        </p>
    }
}
