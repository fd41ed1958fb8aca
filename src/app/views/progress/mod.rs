//! How the audit went: snapshots, comparison of any two states, course over time, and the next audit.

mod comparison;
mod next;
mod picture;
mod sides;
mod snapshots;
mod trend;
mod trend_chart;

use leptos::prelude::*;

use crate::app::navigation::HEADING;
use crate::app::session::session;
use crate::app::shared::Shared;
use crate::app::texts;
use crate::app::views::editions::Origin;
use crate::portfolio::{self, TrendPoint};
use sides::Choice;

pub use next::begin_next;

/// The texts of this view in the language of the screen.
fn words() -> &'static texts::Progress {
    let session = session();
    texts::progress_of(session.wording.get(), session.parts())
}

/// The view.
#[component]
pub fn Progress() -> impl IntoView {
    let session = session();
    let title = move || {
        let wording = session.wording.get();
        let name = session.with_audit(|audit| texts::shown_name(&audit.service.name, wording)).unwrap_or_default();
        (texts::progress(wording).title)(&name)
    };
    // Snapshots, chart and table show the same points.
    let points = Memo::new(move |_| {
        let (questionnaire, assessment) = (session.questionnaire.get()?, session.assessment.get()?);
        session.with_audit(|audit| Shared::new(portfolio::trend(&questionnaire, audit, &assessment)))
    });
    let choice = Choice::new(session);
    view! {
        <h1 id=HEADING class="kern-heading-large">
            {title}
        </h1>
        <p class="kern-body">{move || words().lead}</p>
        <Origin />
        <snapshots::Snapshots points=points choice=choice />
        <comparison::ComparisonPart choice=choice />
        <trend::TrendPart points=points />
        <Show when=move || session.read_only().is_none()>
            <next::Next />
        </Show>
    }
}

/// The points of the course; none while the questionnaire is on its way.
type Points = Memo<Option<Shared<Vec<TrendPoint>>>>;
