//! What this is, for whom, how long it takes, and where the data goes.

use leptos::prelude::*;

use super::questionnaires::Offer;
use super::words;
use crate::app::browser::offline;
use crate::app::route::Route;
use crate::app::session::session;
use crate::app::texts;
use crate::audit::Mode;
use crate::report;

/// What a first-time user needs to know, in half a minute.
#[component]
pub(super) fn Introduction(offer: Offer) -> impl IntoView {
    let session = session();
    let pause = move || if session.is_memory_only() { words().may_pause_with_file } else { words().may_pause };
    let kept = move || match (session.is_memory_only(), offline::is_local_file()) {
        (true, _) => words().data_lost,
        (false, true) => words().data_local,
        (false, false) => words().data_file,
    };
    let edition = move || {
        offer.questionnaire.with(|questionnaire| match questionnaire {
            Some(questionnaire) => (words().edition)(&questionnaire.title.value, &questionnaire.edition.value),
            None => words().no_edition.to_owned(),
        })
    };
    view! {
        <p class="kern-body kern-body--large">
            {move || words().what} " " {edition} " " {move || words().outcome}
        </p>
        <div class="start-facts">
            <section class="start-card">
                <h2 class="kern-heading-small">{move || words().for_whom}</h2>
                <p class="kern-body">{move || words().for_whom_body}</p>
            </section>
            <section class="start-card">
                <h2 class="kern-heading-small">{move || words().how_long}</h2>
                {move || {
                    [Mode::Short, Mode::Full].into_iter().filter_map(|mode| mode_line(offer, mode)).collect_view()
                }}
                <p class="kern-body">
                    {move || words().estimate} " " {pause}
                </p>
            </section>
            <section class="start-card">
                <h2 class="kern-heading-small">{move || words().data}</h2>
                <p class="kern-body">{move || words().data_body}</p>
                <p class="kern-body">{kept}</p>
                <p class="kern-body">
                    <a class="kern-link" href=Route::Data.to_string()>
                        {move || texts::data(session.wording.get()).article.title}
                    </a>
                </p>
            </section>
        </div>
    }
}

/// „Schnellcheck: 19 Fragen, etwa 20 bis 30 Minuten“; none while the questionnaire is not there.
fn mode_line(offer: Offer, mode: Mode) -> Option<impl IntoView> {
    let tongue = session().tongue.get();
    let extent = offer.questionnaire.with(|questionnaire| Some(report::extent(questionnaire.as_ref()?, mode, None)))?;
    let text = (words().extent)(extent, &report::answering_time(extent.most, tongue));
    (extent.most > 0).then(|| {
        view! {
            <p class="kern-body">
                <strong>{(words().mode)(mode)} ":"</strong>
                " "
                {text}
            </p>
        }
    })
}
