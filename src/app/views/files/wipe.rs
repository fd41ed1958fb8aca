//! Deleting everything that this browser stores.

use std::sync::Arc;

use leptos::prelude::*;

use super::{go_and_tell, words};
use crate::app::components::icon::Icon;
use crate::app::dialogue::Ask;
use crate::app::dropping::arrivals;
use crate::app::frame::ask;
use crate::app::route::Route;
use crate::app::session::{Session, session};
use crate::app::texts;

/// Deleting everything.
#[component]
pub(super) fn Wipe() -> impl IntoView {
    let session = session();
    let arrivals = arrivals();
    let confirm = move || {
        let words = texts::files(session.wording.get_untracked());
        let (audits, rest) = what_is_there(session);
        ask(Ask {
            title: words.wipe_title.into(),
            body: (words.wipe_body)(audits, session.library.own().with_untracked(Vec::len), rest),
            yes: words.wipe_yes.into(),
            no: words.cancel.into(),
            act: Arc::new(move || {
                session.delete_everything();
                arrivals.clear();
                go_and_tell(session, &Route::Start, |wording| texts::files(wording).wiped.to_owned(), false);
            }),
        });
    };
    view! {
        <section class="part stack" aria-labelledby="alles-loeschen">
            <h2 id="alles-loeschen" class="kern-heading-medium">
                {move || words().wipe}
            </h2>
            <p class="kern-body">{move || words().wipe_lead}</p>
            <p>
                <button type="button" class="kern-btn kern-btn--secondary" on:click=move |_| confirm()>
                    <Icon name="delete" />
                    <span class="kern-label">{move || words().wipe_button}</span>
                </button>
            </p>
        </section>
    }
}

/// How many audits there are, the open one included, and how many entries that cannot be read or lie aside.
fn what_is_there(session: Session) -> (usize, usize) {
    let open = session
        .audit_now()
        .filter(|_| !session.open.with_untracked(|open| open.as_ref().is_some_and(|open| open.example)));
    session.holdings.with_untracked(|holdings| {
        let only_in_memory = open.is_some_and(|open| holdings.audits.iter().all(|summary| summary.id != open.id));
        let audits = holdings.audits.len() + usize::from(only_in_memory);
        (audits, holdings.unreadable.len() + holdings.quarantine.len())
    })
}
