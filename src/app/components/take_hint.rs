//! Hints become measures in one step; a hint that is one already says so and leads to it.

use leptos::prelude::*;

use super::icon::Icon;
use crate::app::browser::page;
use crate::app::frame;
use crate::app::route::Route;
use crate::app::session::session;
use crate::app::texts::{self, MeasureWords};
use crate::audit::Audit;
use crate::questionnaire::{HintId, QuestionId};

fn words() -> &'static MeasureWords {
    texts::measures(session().wording.get())
}

/// The button that takes up one hint, or the way to its measure. `which` tells several such buttons of a page apart.
pub fn take_hint(question: QuestionId, hint: HintId, which: Signal<String>) -> AnyView {
    let session = session();
    let id = format!("massnahme-zu-{question}-{hint}");
    let key = StoredValue::new((question, hint));
    let is_taken = Memo::new(move |_| {
        let holds = |audit: &Audit| key.with_value(|(question, hint)| audit.measure_of_hint(question, hint).is_some());
        session.with_audit(holds) == Some(true)
    });
    let link = id.clone();
    let take = move |_| {
        let count = session.take_hints(&[key.get_value()]);
        frame::tell(session, move |wording| (texts::measures(wording).took)(count), true);
        // The button gives way to the link.
        let link = link.clone();
        request_animation_frame(move || page::focus(&link, false));
    };
    let to_measure = move |_| {
        session.leave_list(Route::Measures, key.with_value(|(question, _)| Some(question.clone())));
    };
    view! {
        <p class="take-hint kern-body screen-only">
            {move || {
                if is_taken.get() {
                    view! {
                        <Icon name="check" />
                        <span>{words().taken}</span>
                        " "
                        <a class="kern-link" id=id.clone() href=Route::Measures.to_string() on:click=to_measure>
                            {words().to_measure}
                            <span class="kern-sr-only">
                                {move || format!("\u{a0}{}", (words().to_measure_which)(&which.get()))}
                            </span>
                        </a>
                    }
                        .into_any()
                } else if session.read_only().is_some() {
                    ().into_any()
                } else {
                    view! {
                        // Further words for screen readers within the button would make the design system take it for an
                        // icon alone.
                        <button
                            type="button"
                            class="kern-btn kern-btn--tertiary"
                            aria-label=move || format!("{} {}", words().take, (words().take_which)(&which.get()))
                            on:click=take.clone()
                        >
                            <Icon name="add" />
                            <span class="kern-label">{words().take}</span>
                        </button>
                    }
                        .into_any()
                }
            }}
        </p>
    }
    .into_any()
}

/// The button that takes up several hints at once.
pub fn take_all(hints: Vec<(QuestionId, HintId)>) -> AnyView {
    let session = session();
    if session.read_only().is_some() {
        return ().into_any();
    }
    let take = move |_| {
        let count = session.take_hints(&hints);
        frame::tell(session, move |wording| (texts::measures(wording).took)(count), count > 0);
        // The result is drawn anew with what was taken; the button is there again.
        request_animation_frame(|| page::focus(TAKE_ALL, false));
    };
    view! {
        <button type="button" class="kern-btn kern-btn--primary screen-only" id=TAKE_ALL on:click=take>
            <span class="kern-label">{words().take_all}</span>
        </button>
    }
    .into_any()
}

/// Id of the button that takes up several hints.
const TAKE_ALL: &str = "alle-uebernehmen";
