//! A field for pasting text where files cannot be chosen, as on many managed computers.

use leptos::html;
use leptos::prelude::*;

/// A text field with a button that hands its content on. The field is emptied where the text was taken, and kept
/// where it was not, so that nothing pasted is lost.
#[component]
pub fn Paste(
    /// Id of the field; others are made from it.
    id: &'static str,
    /// What belongs into the field.
    label: Signal<&'static str>,
    /// What it is good for.
    hint: Signal<&'static str>,
    /// What the button does.
    button: Signal<&'static str>,
    /// Takes the text; true if it is of use.
    take: Callback<String, bool>,
) -> impl IntoView {
    let field = NodeRef::<html::Textarea>::new();
    let hint_id = format!("{id}-hinweis");
    let hand_on = move || {
        if let Some(field) = field.get_untracked()
            && take.run(field.value())
        {
            field.set_value("");
        }
    };
    view! {
        <div class="kern-form-input">
            <label class="kern-label" for=id>
                {label}
            </label>
            <div class="kern-hint" id=hint_id.clone()>
                {hint}
            </div>
            <textarea
                id=id
                node_ref=field
                class="kern-form-input__input raw paste"
                rows="4"
                spellcheck="false"
                autocomplete="off"
                aria-describedby=hint_id
            ></textarea>
        </div>
        <p>
            <button type="button" class="kern-btn kern-btn--secondary" on:click=move |_| hand_on()>
                <span class="kern-label">{button}</span>
            </button>
        </p>
    }
}
