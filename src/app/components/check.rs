//! Boxes to tick and buttons to choose one of several, as the design system lays them out.

use leptos::prelude::*;

/// A box to tick.
pub fn checkbox(id: String, label: AnyView, is_on: Signal<bool>, set: impl Fn(bool) + Send + 'static) -> AnyView {
    view! {
        <div class="kern-form-check">
            <input
                class="kern-form-check__checkbox"
                type="checkbox"
                id=id.clone()
                prop:checked=is_on
                on:change=move |event| set(event_target_checked(&event))
            />
            <label class="kern-label" for=id>
                {label}
            </label>
        </div>
    }
    .into_any()
}

/// One of several; those of one `name` belong together.
pub fn radio(
    name: String,
    id: String,
    label: AnyView,
    is_on: Signal<bool>,
    choose: impl Fn() + Send + 'static,
) -> AnyView {
    view! {
        <div class="kern-form-check">
            <input
                class="kern-form-check__radio"
                type="radio"
                name=name
                id=id.clone()
                prop:checked=is_on
                on:change=move |_| choose()
            />
            <label class="kern-label" for=id>
                {label}
            </label>
        </div>
    }
    .into_any()
}
