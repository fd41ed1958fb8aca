//! A choice under its label, in the words of this view.

use leptos::prelude::*;

use super::words;
use crate::app::texts;

/// A choice among options. Where one is chosen from the beginning, the option says so itself.
#[component]
pub(super) fn Select(
    /// Its id.
    id: &'static str,
    /// Its label.
    label: fn(&texts::Authoring) -> &'static str,
    /// Takes the value of the option that is chosen.
    choose: impl Fn(String) + 'static,
    /// The options.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="kern-form-input editor__kind">
            <label class="kern-label" for=id>
                {move || label(words())}
            </label>
            <div class="kern-form-input__select-wrapper">
                <select
                    id=id
                    class="kern-form-input__select"
                    on:change=move |event| choose(event_target_value(&event))
                >
                    {children()}
                </select>
            </div>
        </div>
    }
}
