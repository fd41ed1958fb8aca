//! That there is another edition to which the answers can be transferred.

use leptos::prelude::*;

use super::words;
use crate::app::components::icon::Icon;
use crate::app::route::Route;
use crate::app::session::session;
use crate::app::views::start::title_of;

/// A line for each edition on offer that takes over the answers of the open audit; nothing for a part, which goes back
/// to where it was handed out.
#[component]
pub fn EditionOffer() -> impl IntoView {
    let session = session();
    let entries = Memo::new(move |_| {
        let is_part = session.with_audit(|audit| audit.part.is_some()) == Some(true);
        if is_part { Vec::new() } else { session.successors() }
    });
    move || {
        let line = |entry: crate::questionnaire::IndexEntry| {
            let title = title_of(&entry, session.tongue.get());
            view! {
                <p class="kern-body edition-offer">
                    <Icon name="info" />
                    <span>
                        {(words().offer)(&title)} " "
                        <a class="kern-link" href=Route::Transfer(entry.id.clone()).to_string()>
                            {(words().transfer_to)(&title)}
                        </a>
                    </span>
                </p>
            }
        };
        entries.get().into_iter().map(line).collect_view()
    }
}
