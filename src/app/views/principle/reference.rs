//! Laws, standards and pages that something refers to. Nothing is loaded from them; a link only offers to go there.

use leptos::prelude::*;

use crate::app::components::asked::words;
use crate::app::components::icon::Icon;
use crate::questionnaire::{Reference, Resource};

/// A reference: a link where it has an address, else its name.
pub(super) fn reference(reference: Reference) -> AnyView {
    linked(reference.url, reference.text.into_any())
}

/// References as a list.
pub(super) fn references(all: Vec<Reference>) -> AnyView {
    let items = all.into_iter().map(|item| view! { <li>{reference(item)}</li> }).collect_view();
    view! { <ul class="kern-body plain-bullets">{items}</ul> }.into_any()
}

/// Things to read or use as a list.
pub(super) fn resources(all: Vec<Resource>) -> AnyView {
    let item = |resource: Resource| {
        let title = view! { <crate::app::components::text::Words text=resource.title /> };
        view! { <li>{linked(resource.url, title.into_any())}</li> }
    };
    view! { <ul class="kern-body plain-bullets">{all.into_iter().map(item).collect_view()}</ul> }.into_any()
}

/// Says that links leave the app and that nothing was loaded before.
pub(super) fn source_note() -> AnyView {
    view! { <p class="kern-body kern-body--small kern-body--muted">{move || words().external_note}</p> }.into_any()
}

fn linked(url: Option<String>, name: AnyView) -> AnyView {
    let Some(url) = url else { return name };
    view! {
        <a class="kern-link" href=url target="_blank" rel="noreferrer noopener">
            <span>{name} " " <span class="kern-sr-only">{move || words().external}</span></span>
            <Icon name="open-in-new" />
        </a>
    }
    .into_any()
}
