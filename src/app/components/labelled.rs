//! A control with its label and help text, as the design system lays them out, in the words of answering.

use leptos::prelude::*;

use super::asked::words;
use crate::app::texts::Principle as Texts;

/// A label of the form.
pub type Label = fn(&'static Texts) -> &'static str;

/// A control under its label. `control` is handed the id of the help text, if there is one, to point to it.
pub fn labelled(
    id: String,
    label: Label,
    help: Option<Label>,
    control: impl FnOnce(Option<String>) -> AnyView,
) -> AnyView {
    let help_id = help.is_some().then(|| format!("{id}-hilfe"));
    let control = control(help_id.clone());
    view! {
        <div class="kern-form-input">
            <label class="kern-label" for=id>
                {move || label(words())}
            </label>
            {help
                .map(|help| {
                    view! {
                        <div class="kern-hint kern-body--small" id=help_id>
                            {move || help(words())}
                        </div>
                    }
                })}
            {control}
        </div>
    }
    .into_any()
}

/// A short text on several lines.
pub fn text_area(
    id: String,
    label: Label,
    help: Option<Label>,
    value: Signal<String>,
    change: Callback<String>,
) -> AnyView {
    labelled(id.clone(), label, help, move |help_id| {
        view! {
            <textarea
                class="kern-form-input__input"
                id=id
                rows="2"
                aria-describedby=help_id
                prop:value=value
                on:input=move |event| change.run(event_target_value(&event))
            ></textarea>
        }
        .into_any()
    })
}

/// A choice among options. Each option says itself whether it is chosen: the browser would forget a value that is
/// set before its option is there.
pub fn choice(id: String, label: Label, help: Option<Label>, options: AnyView, choose: Callback<String>) -> AnyView {
    labelled(id.clone(), label, help, move |help_id| {
        view! {
            <div class="kern-form-input__select-wrapper">
                <select
                    class="kern-form-input__select"
                    id=id
                    aria-describedby=help_id
                    on:change=move |event| choose.run(event_target_value(&event))
                >
                    {options}
                </select>
            </div>
        }
        .into_any()
    })
}
