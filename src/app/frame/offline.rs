//! Use without a network: how far it is possible, and the offer of a newer build.

use leptos::prelude::*;

use crate::app::browser::offline::{self, Offline};
use crate::app::browser::page;
use crate::app::components::icon::Icon;
use crate::app::leaving::leave_open;
use crate::app::session::{Saving, session};
use crate::app::texts::{self, OfflineWords};

fn words() -> &'static OfflineWords {
    texts::offline(session().wording.get())
}

/// What the page says of it, and the offer that was put off; both outlast the view in which they stand.
#[derive(Clone, Copy)]
struct Build {
    state: RwSignal<Offline>,
    put_off: RwSignal<Option<Offline>>,
}

impl Build {
    /// What is offered, unless it was put off.
    fn offered(self) -> Option<Offline> {
        let state = self.state.get();
        let is_new = matches!(state, Offline::NewBuild | Offline::Renewing | Offline::Replaced);
        (is_new && self.put_off.get() != Some(state)).then_some(state)
    }
}

/// Follows what the page says of it, and says when there is something new; called once.
pub fn watch() {
    let build = Build { state: RwSignal::new(Offline::now()), put_off: RwSignal::new(None) };
    provide_context(build);
    offline::watch(move |now| build.state.set(now));
    // As a memo, so that the same state told twice is said once.
    let offered = Memo::new(move |_| build.offered());
    Effect::new(move |_| {
        if let Some(state) = offered.get() {
            page::announce(untrack(|| title(state)));
        }
    });
}

fn title(state: Offline) -> &'static str {
    match state {
        Offline::Replaced => words().replaced_title,
        Offline::Renewing => words().renewing,
        _ => words().new_title,
    }
}

/// Whether the app runs without a network, in a sentence.
pub fn without_network() -> &'static str {
    (words().state)(expect_context::<Build>().state.get())
}

/// Offers a newer build; it is loaded only when somebody asks for it, because a page must not change under the hands
/// of whoever works in it.
#[component]
pub fn NewBuild() -> impl IntoView {
    let session = session();
    let build = expect_context::<Build>();
    let offered = Memo::new(move |_| build.offered());
    let body = move |state| match state {
        Offline::Replaced => words().replaced_body,
        _ => words().new_body,
    };
    let consequence = move || {
        if matches!(session.saving.get(), Saving::Failed(_)) { words().unsaved } else { words().keeps }
    };
    move || {
        let state = offered.get()?;
        Some(view! {
            <section class="kern-alert kern-alert--info" id="neue-version" aria-labelledby="neue-version-titel">
                <div class="kern-alert__header">
                    <Icon name="info" />
                    <h2 class="kern-title" id="neue-version-titel">
                        {move || title(state)}
                    </h2>
                </div>
                <div class="kern-alert__body" hidden=state == Offline::Renewing>
                    <p class="kern-body">{move || body(state)} " " {consequence}</p>
                    <div class="button-row">
                        <button
                            type="button"
                            class="kern-btn kern-btn--secondary"
                            on:click=move |_| leave_open(session, renew)
                        >
                            <span class="kern-label">{move || words().load}</span>
                        </button>
                        <button
                            type="button"
                            class="kern-btn kern-btn--tertiary"
                            on:click=move |_| {
                                build.put_off.set(Some(state));
                                page::focus("inhalt", false);
                            }
                        >
                            <span class="kern-label">{move || words().later}</span>
                        </button>
                    </div>
                </div>
            </section>
        })
    }
}

fn renew() {
    // The button goes, and with it would the focus.
    page::focus("inhalt", false);
    offline::renew();
}
