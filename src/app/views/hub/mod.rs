//! The hub: how far the team came, what comes next, and all principles as a task list that can be searched.

mod found;
mod overview;
mod part;
mod search;
mod tasks;

pub use part::PartNote;

use leptos::prelude::*;

use crate::app::navigation::HEADING;
use crate::app::session::session;
use crate::app::texts;
use crate::app::views::editions::{EditionOffer, Origin, UpdateNote};

/// The texts of this view in the language of the screen.
fn words() -> &'static texts::Hub {
    let session = session();
    texts::hub_of(session.wording.get(), session.parts())
}

/// The hub.
#[component]
pub fn Hub() -> impl IntoView {
    let session = session();
    let title = move || {
        let wording = session.wording.get();
        let name = session.with_audit(|audit| texts::shown_name(&audit.service.name, wording)).unwrap_or_default();
        (texts::shell(wording).audit_of)(&name)
    };
    let is_searching = Memo::new(move |_| session.search.with(crate::report::Search::is_active));
    view! {
        <h1 id=HEADING class="kern-heading-large">
            {title}
        </h1>
        <Show when=|| !words().terms.is_empty()>
            <p class="kern-body">{move || words().terms}</p>
        </Show>
        <PartNote />
        <UpdateNote />
        <overview::Overview />
        <EditionOffer />
        <Origin />
        <search::SearchForm />
        <Show when=move || is_searching.get() fallback=|| view! { <tasks::Tasks /> }>
            <found::Found />
        </Show>
    }
}
