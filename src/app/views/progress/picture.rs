//! A chart of this view with what it means, and the ways to take it along.

use leptos::prelude::*;

use crate::app::browser::clock;
use crate::app::session::Session;
use crate::app::views::result::charts::SavePicture;
use crate::exchange;

/// A chart under its heading. `caption` says what it shows, `svg` is the standalone file, `file` its name without ending.
pub(super) fn picture(
    id: &str,
    title: String,
    caption: String,
    drawing: AnyView,
    legend: AnyView,
    svg: String,
    file: String,
) -> AnyView {
    let heading = format!("{id}-heading");
    let (names_figure, names_frame) = (heading.clone(), heading.clone());
    view! {
        <h3 class="kern-heading-small" id=heading>
            {title.clone()}
        </h3>
        <figure class="figure" aria-labelledby=names_figure>
            <div class="figure__frame" role="img" tabindex="0" aria-labelledby=names_frame>
                {drawing}
            </div>
            {legend}
            <figcaption class="kern-body">{caption}</figcaption>
        </figure>
        <SavePicture which=title svg=svg file=file />
    }
    .into_any()
}

/// Name of an exported file without ending: service, day and what it holds.
pub(super) fn file_stem(session: Session, what: &str) -> String {
    let (name, changed) =
        session.audit_now().map(|audit| (audit.service.name, audit.changed.date())).unwrap_or_default();
    let day = clock::today().or(changed);
    day.map_or_else(|| what.to_owned(), |day| format!("{}-{what}", exchange::file_stem(&name, day)))
}
