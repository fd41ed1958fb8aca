//! Many audits that came in one file: where to go with them.

use leptos::prelude::*;

use super::arrival::take_away;
use super::import_words;
use crate::app::components::icon::Icon;
use crate::app::dropping::{Origin, arrivals};
use crate::app::gathering::gathering;
use crate::app::route::Route;
use crate::app::session::session;
use crate::app::shared::Shared;

/// So many are checked one by one; more previews than that nobody reads.
const MOST: usize = 20;

/// How many there are, and the ways on.
pub(super) fn collection(key: u32, origin: Origin, texts: Shared<Vec<String>>) -> impl IntoView {
    let (session, arrivals, gathering) = (session(), arrivals(), gathering());
    let count = texts.len();
    let to_overview = texts.clone();
    let look = move |_| {
        let name = match &origin {
            Origin::File(name) => Some(name.as_str()),
            Origin::Text | Origin::Link => None,
        };
        gathering.receive_texts(name, &to_overview);
        arrivals.take_away(key);
        session.go(&Route::Overview);
    };
    let apart = (1..=MOST).contains(&count).then(|| {
        view! {
            <button
                type="button"
                class="kern-btn kern-btn--secondary"
                on:click=move |_| arrivals.take_apart(session, key, &texts)
            >
                <span class="kern-label">{move || import_words().collection_apart}</span>
            </button>
        }
    });
    view! {
        <p class="kern-body">
            {move || (import_words().collection_body)(count)} " "
            {move || (count > MOST).then(|| (import_words().collection_many)(MOST))}
        </p>
        <div class="button-row">
            <button type="button" class="kern-btn kern-btn--primary" on:click=look>
                <span class="kern-label">{move || import_words().collection_overview}</span>
            </button>
            {apart}
            <button type="button" class="kern-btn kern-btn--secondary" on:click=move |_| take_away(key)>
                <Icon name="close" />
                <span class="kern-label">{move || import_words().close}</span>
            </button>
        </div>
    }
}
