//! Long lists are shown in portions: a page with ten thousand rows freezes the browser and helps nobody.

use leptos::prelude::*;

use crate::app::browser::page;
use crate::app::frame::words;

/// So many entries of a list are shown at first, and so many more whenever somebody asks for them.
pub const PORTION: usize = 50;

/// Says how much of a list is shown and shows more on request. Belongs right behind the list; nothing where all of
/// it is shown.
#[component]
pub fn More(
    /// How many entries are shown.
    shown: RwSignal<usize>,
    /// How many there are.
    #[prop(into)]
    count: Signal<usize>,
    /// The id in the page of the entry at an index; the first of the new ones takes the focus.
    anchor: Callback<usize, String>,
) -> impl IntoView {
    let left = move || count.get().saturating_sub(shown.get());
    let show_more = move |_| {
        let first_new = shown.get_untracked();
        shown.set(first_new + PORTION);
        // The new entries are in the page only after this.
        request_animation_frame(move || page::focus(&anchor.run(first_new), false));
    };
    view! {
        <Show when=move || { left() > 0 }>
            <p class="kern-body kern-body--small">{move || (words().shown_of)(shown.get(), count.get())}</p>
            <button type="button" class="kern-btn kern-btn--secondary screen-only" on:click=show_more>
                <span class="kern-label">{move || (words().show_more)(left().min(PORTION))}</span>
            </button>
        </Show>
    }
}
