//! The button that chooses files.

use leptos::prelude::*;

use super::icon::Icon;
use crate::app::browser::files::{self, File};

/// A button that chooses files. The native input keeps its keyboard and screen reader behaviour; the label is what is
/// seen.
#[component]
pub fn FileChoice(
    /// Id of the input.
    id: &'static str,
    /// What the button says.
    label: Signal<&'static str>,
    /// Several at once.
    multiple: bool,
    /// Takes the files.
    take: Callback<Vec<File>>,
) -> impl IntoView {
    view! {
        <div class="file-choice">
            <input
                type="file"
                id=id
                class="kern-sr-only"
                multiple=multiple
                accept=".json,.pdf,.html,application/json,application/pdf,text/html"
                on:change=move |event| take.run(files::chosen(&event))
            />
            <label for=id class="kern-btn kern-btn--secondary">
                <Icon name="drive-folder-upload" />
                <span class="kern-label">{label}</span>
            </label>
        </div>
    }
}
