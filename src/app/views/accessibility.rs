//! What was done and tested for accessibility, and what was not.

use leptos::prelude::*;

use crate::app::components::article::Reading;
use crate::app::texts;

/// The page.
#[component]
pub fn Accessibility() -> impl IntoView {
    view! { <Reading article=texts::accessibility /> }
}
