//! The page of the help that fits the view, always in the same place: behind the view (WCAG 3.2.6).

use leptos::prelude::*;

use super::words;
use crate::app::components::icon::Icon;
use crate::app::route::{Guide, Route};
use crate::app::session::session;
use crate::app::texts;

/// A link to it; nothing where a view has no page of its own.
#[component]
pub(super) fn ContextHelp() -> impl IntoView {
    let session = session();
    // Not before the view is there: it would be pushed down by it.
    let is_there = move |route: &Route| !route.needs_audit() || session.questionnaire.with(Option::is_some);
    let guide = Memo::new(move |_| session.route.with(|route| guide(route).filter(|_| is_there(route))));
    // One entry, known by where it leads: taken over from the last view, it would move.
    view! { <For each=move || guide.get() key=|guide| *guide children=link /> }
}

fn link(guide: Guide) -> AnyView {
    let session = session();
    view! {
        <p class="kern-body screen-only">
            <a class="kern-link" href=Route::Guide(guide).to_string()>
                <Icon name="help" />
                {move || words().help}
                ": "
                {move || texts::guide(guide)(session.wording.get()).title}
            </a>
        </p>
    }
    .into_any()
}

/// Which page of the help fits a place.
fn guide(place: &Route) -> Option<Guide> {
    match place {
        Route::Workshop(_) => Some(Guide::Workshop),
        Route::Result => Some(Guide::Scoring),
        Route::Measures | Route::Progress | Route::Report => Some(Guide::Onward),
        Route::Team | Route::Files => Some(Guide::Files),
        Route::Overview => Some(Guide::Assess),
        Route::Authoring => Some(Guide::Editors),
        _ => None,
    }
}
