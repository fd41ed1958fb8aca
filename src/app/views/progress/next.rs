//! Beginning the next audit from one that is here.

use leptos::prelude::*;

use super::words;
use crate::app::components::icon::Icon;
use crate::app::frame::tell;
use crate::app::leaving::leave_open;
use crate::app::route::Route;
use crate::app::session::{Session, session};
use crate::app::texts;
use crate::app::views::editions::EditionOffer;
use crate::audit::Audit;

/// What the next audit takes over, and the button that begins it.
#[component]
pub(super) fn Next() -> impl IntoView {
    let session = session();
    let begin = move |_| {
        session.flush();
        if let Some(audit) = session.audit_now() {
            begin_next(session, audit);
        }
    };
    view! {
        <section class="part stack screen-only" aria-labelledby="naechstes">
            <h2 id="naechstes" class="kern-heading-medium">
                {move || words().next}
            </h2>
            <p class="kern-body article__text">{move || words().next_lead}</p>
            <p>
                <button type="button" class="kern-btn kern-btn--secondary" on:click=begin>
                    <Icon name="arrow-forward" />
                    <span class="kern-label">{move || words().next_button}</span>
                </button>
            </p>
            <EditionOffer />
        </section>
    }
}

/// Begins the next audit from one, opens it at its list of principles and says how much is to be checked.
pub fn begin_next(session: Session, audit: Audit) {
    leave_open(session, move || {
        session.start_next(&audit);
        session.route.set(Route::Hub);
        session.go(&Route::Hub);
        // Going to another place takes messages away; this one belongs to the new place.
        request_animation_frame(move || {
            let count = untrack(|| session.unchecked()).unwrap_or_default();
            tell(session, move |wording| (texts::progress(wording).next_begun)(count), false);
        });
    });
}
