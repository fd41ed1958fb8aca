//! Controls that change the open audit: off where it can only be read.

use leptos::prelude::*;

use crate::app::session::session;

/// What changes the open audit. Where that can only be read, everything in here is shown and nothing can be entered;
/// the notice above the page says so, and why.
#[component]
pub fn Editing(
    /// The controls.
    children: Children,
) -> impl IntoView {
    let session = session();
    // Without a role it would be a group without a name.
    view! {
        <fieldset class="editing" role="presentation" disabled=move || session.read_only().is_some()>
            {children()}
        </fieldset>
    }
}
