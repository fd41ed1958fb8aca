//! Working together without a server: handing out questions, putting together what comes back, taking over the answers
//! of a central service.

mod collect;
mod conflict;
mod consensus;
mod contributors;
mod hand_out;
mod inherit;
mod link;
mod merging;

use leptos::prelude::*;

use super::hub::PartNote;
use crate::app::collected::collected;
use crate::app::navigation::HEADING;
use crate::app::session::session;
use crate::app::texts;

/// The texts of this view in the language of the screen.
fn words() -> &'static texts::Team {
    let session = session();
    texts::team_of(session.wording.get(), session.parts())
}

/// The view.
#[component]
pub fn Team() -> impl IntoView {
    let session = session();
    let collected = collected();
    let open = Memo::new(move |_| session.with_audit(|audit| audit.id.clone()));
    Effect::new(move |_| {
        if let Some(id) = open.get() {
            collected.begin_for(&id);
        }
    });
    view! {
        <h1 id=HEADING class="kern-heading-large">
            {move || words().title}
        </h1>
        <p class="kern-body">{move || words().lead}</p>
        <PartNote />
        <hand_out::HandOutForm />
        <Show when=move || session.read_only().is_none()>
            <collect::Collect />
            <inherit::Inherit />
        </Show>
        <contributors::Contributors />
    }
}
