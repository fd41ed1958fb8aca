//! The finished example, to look at first.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::questionnaires::Offer;
use super::words;
use crate::app::browser::fetch::FetchFault;
use crate::app::browser::page;
use crate::app::components::icon::Icon;
use crate::app::leaving::leave_open;
use crate::app::library;
use crate::app::route::Route;
use crate::app::session::session;
use crate::app::texts;
use crate::exchange;
use crate::questionnaire::IndexEntry;

/// How far opening the example came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Opening {
    /// Nobody asked for it.
    Idle,
    /// It is on its way.
    Loading,
    /// The host cannot be reached.
    Unreachable,
    /// The host does not have it.
    Missing,
    /// It is there and cannot be read.
    Damaged,
}

fn trouble(opening: Opening, words: &texts::Start) -> Option<&'static str> {
    match opening {
        Opening::Idle | Opening::Loading => None,
        Opening::Unreachable => Some(words.example_unreachable),
        Opening::Missing => Some(words.example_missing),
        Opening::Damaged => Some(words.example_damaged),
    }
}

/// The card of the example; absent where the chosen questionnaire has none or cannot be used.
#[component]
pub(super) fn Example(offer: Offer) -> impl IntoView {
    let session = session();
    let opening = RwSignal::new(Opening::Idle);
    let open = move |entry: IndexEntry| {
        opening.set(Opening::Loading);
        spawn_local(async move {
            let read = match library::example(&entry).await {
                Err(FetchFault::Unreachable) => Err(Opening::Unreachable),
                Err(FetchFault::Status(_)) => Err(Opening::Missing),
                Ok(bytes) => exchange::read(&bytes).map_err(|_| Opening::Damaged),
            };
            match read {
                Ok(opened) => {
                    session.open_example(opened.audit);
                    session.go(&Route::Result);
                }
                Err(fault) => {
                    // The view may be gone by now.
                    let _ = opening.try_set(fault);
                    page::alert(trouble(fault, texts::start(session.wording.get_untracked())).unwrap_or_default());
                }
            }
        });
    };
    // Without its questionnaire the example cannot be shown.
    let has_example = Memo::new(move |_| {
        let entry = offer.entry().filter(|entry| entry.example.is_some());
        entry.is_some_and(|entry| session.library.absence(&entry.id).is_none())
    });
    view! {
        <Show when=move || has_example.get()>
            <section class="start-card" aria-labelledby="beispiel">
                <h2 class="kern-heading-medium" id="beispiel">
                    {move || words().example}
                </h2>
                <p class="kern-body">{move || words().example_body}</p>
                <button
                    type="button"
                    class="kern-btn kern-btn--secondary"
                    on:click=move |_| {
                        if let Some(entry) = untrack(|| offer.entry()) {
                            leave_open(session, move || open(entry.clone()));
                        }
                    }
                >
                    <span class="kern-label">
                        {move || {
                            let words = words();
                            if opening.get() == Opening::Loading { words.example_loading } else { words.example_open }
                        }}
                    </span>
                </button>
                {move || {
                    trouble(opening.get(), words())
                        .map(|text| {
                            view! {
                                <p class="field__warning">
                                    <Icon name="warning" />
                                    <span class="kern-body">{text}</span>
                                </p>
                            }
                        })
                }}
            </section>
        </Show>
    }
}
