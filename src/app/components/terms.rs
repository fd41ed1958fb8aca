//! Terms with what they mean, as the design system lays them out in a `<dl class="kern-description-list">`.

use leptos::prelude::*;

/// A term and its meaning.
pub fn term(name: impl Into<String>, meaning: impl Into<String>) -> AnyView {
    let (name, meaning): (String, String) = (name.into(), meaning.into());
    view! {
        <div class="kern-description-list-item">
            <dt class="kern-description-list-item__key">{name}</dt>
            <dd class="kern-description-list-item__value">{meaning}</dd>
        </div>
    }
    .into_any()
}
