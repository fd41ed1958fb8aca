//! Licences of the program and of what it contains.

use leptos::prelude::*;

use crate::app::components::article::Reading;
use crate::app::texts;

/// The page.
#[component]
pub fn Licences() -> impl IntoView {
    view! { <Reading article=texts::licences /> }
}
