//! Icons of the design system. They always stand beside words, so screen readers skip them.

use leptos::prelude::*;

/// An icon by its name in the design system.
#[component]
pub fn Icon(name: &'static str) -> impl IntoView {
    view! { <span class=format!("kern-icon kern-icon--{name}") aria-hidden="true"></span> }
}
