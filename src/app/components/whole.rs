//! A part of a page that is shown once it is whole, so that nothing jumps when the rest of it arrives.

use leptos::prelude::*;

use crate::app::host::PATIENCE;

/// Takes its room at once and is seen when nothing of it is on its way any more. Whoever waits longer than
/// [`PATIENCE`] sees what there is, and what was seen once stays.
#[component]
pub fn Whole(
    /// True while something is on its way.
    #[prop(into)]
    is_waiting: Signal<bool>,
    /// The part.
    children: Children,
) -> impl IntoView {
    let is_patient = RwSignal::new(true);
    // The view may be gone by then.
    let give_up = move || {
        let _ = is_patient.try_set(false);
    };
    set_timeout(give_up, PATIENCE);
    let is_hidden = Memo::new(move |was: Option<&bool>| was != Some(&false) && is_patient.get() && is_waiting.get());
    view! {
        <div class="stack" class=("on-its-way", is_hidden)>
            {children()}
        </div>
    }
}
