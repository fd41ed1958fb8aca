//! Saving and opening: the open audit as a file, files and texts that come in, what this browser stores.

mod arrival;
mod choices;
mod collection;
mod open;
mod remarks;
mod save;
mod stored;
mod unreadable;
mod wipe;

pub(in crate::app::views) use arrival::{fault_text, refusal_text};

use leptos::prelude::*;

use crate::app::dropping::arrivals;
use crate::app::frame::tell;
use crate::app::navigation::HEADING;
use crate::app::route::Route;
use crate::app::session::{Session, session};
use crate::app::texts::{self, Wording};

/// The texts of this view in the language of the screen.
fn words() -> &'static texts::Files {
    texts::files(session().wording.get())
}

/// The texts about what came in, in the language of the screen.
fn import_words() -> &'static texts::Import {
    texts::import(session().wording.get())
}

/// The view.
#[component]
pub fn Files() -> impl IntoView {
    let arrivals = arrivals();
    let session = session();
    let lead = move || if session.is_memory_only() { words().lead_lost } else { words().lead };
    view! {
        <h1 id=HEADING class="kern-heading-large">
            {move || words().title}
        </h1>
        <p class="kern-body">{lead}</p>
        <For each=move || arrivals.waiting().get() key=|arrival| arrival.key let:arrival>
            <arrival::Waiting arrival=arrival />
        </For>
        <save::Save />
        <open::Open />
        <stored::Stored />
        <unreadable::Unreadable />
        <p class="kern-body">
            <a class="kern-link" href=Route::Overview.to_string()>
                {move || words().to_overview}
            </a>
        </p>
        <wipe::Wipe />
    }
}

/// Goes to a place and says there what was done. Going anywhere takes the last message away, so the new one must
/// come after.
pub(super) fn go_and_tell(
    session: Session,
    route: &Route,
    say: impl Fn(Wording) -> String + Send + Sync + 'static,
    undoable: bool,
) {
    session.route.set(route.clone());
    session.go(route);
    request_animation_frame(move || tell(session, say, undoable));
}
