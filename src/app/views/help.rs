//! How to use the program, on one page.

use leptos::prelude::*;

use super::diagnostics::AllQuestionnaires;
use crate::app::components::article::Reading;
use crate::app::texts;

/// The page, and links to what is wrong with each questionnaire.
#[component]
pub fn Help() -> impl IntoView {
    view! {
        <Reading article=texts::help />
        <AllQuestionnaires />
    }
}
