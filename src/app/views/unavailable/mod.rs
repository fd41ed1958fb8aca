//! An audit without its questionnaire: nothing can be changed, and everything can be read.

mod answers;
mod entered;

use leptos::prelude::*;

use crate::app::components::icon::Icon;
use crate::app::frame::words;
use crate::app::library::Absence;
use crate::app::navigation::HEADING;
use crate::app::route::Route;
use crate::app::session::session;
use crate::app::views::editions::KeptAnswers;

/// The open audit's questionnaire is not to be had: says why, and leaves reading and saving.
#[component]
pub fn Unavailable() -> impl IntoView {
    let session = session();
    let reference = untrack(|| session.with_audit(|audit| audit.questionnaire.clone()));
    let Some(reference) = reference else { return ().into_any() };
    let id = StoredValue::new(reference.id.clone());
    let absence = Memo::new(move |_| id.with_value(|id| session.library.absence(id)));
    // While it is loaded again another view stands here, so that the reason is only for the moment in between.
    let shown = move || absence.get().unwrap_or(Absence::Unreachable);
    view! {
        <h1 id=HEADING class="kern-heading-large">
            {move || (words().unavailable_title)(shown())}
        </h1>
        <div class="kern-alert kern-alert--warning">
            <div class="kern-alert__header">
                <Icon name="warning" />
                <p class="kern-title">
                    {move || (words().unavailable_body)(shown(), reference.id.as_str(), &reference.version)}
                </p>
            </div>
            <div class="kern-alert__body button-row">
                {move || match absence.get() {
                    Some(Absence::Unreachable) => {
                        view! {
                            <p class="kern-body">{words().unreachable}</p>
                            <button
                                type="button"
                                class="kern-btn kern-btn--secondary"
                                on:click=move |_| id.with_value(|id| session.library.reload(id))
                            >
                                <span class="kern-label">{words().load_again}</span>
                            </button>
                        }
                            .into_any()
                    }
                    Some(Absence::Broken) => {
                        let place = id.with_value(|id| Route::Questionnaire(id.clone()).to_string());
                        view! {
                            <a class="kern-link" href=place>
                                {words().show_problems}
                            </a>
                        }
                            .into_any()
                    }
                    Some(Absence::NotOffered) | None => ().into_any(),
                }}
            </div>
        </div>
        {move || session.with_audit(|audit| entered::entered(audit, session.wording.get()))}
        <KeptAnswers />
    }
    .into_any()
}
