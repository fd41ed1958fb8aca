//! A part that is folded away and built only when somebody wants to see it.

use leptos::children::ViewFn;
use leptos::ev;
use leptos::prelude::*;

/// A folded part whose content is built when it is first opened or printed, and kept from then on. What nobody opens
/// costs nothing, however much it would hold.
#[component]
pub fn LateFold(
    /// What stands on the closed fold.
    #[prop(into)]
    title: ViewFn,
    /// What is inside.
    children: ChildrenFn,
) -> impl IntoView {
    let is_wanted = RwSignal::new(false);
    // Paper shows every fold opened, but the browser reports the opening only after it has printed.
    let printing = window_event_listener(ev::beforeprint, move |_| is_wanted.set(true));
    on_cleanup(move || printing.remove());
    view! {
        <details class="kern-accordion fold" on:toggle=move |_| is_wanted.set(true)>
            <summary class="kern-accordion__header">
                <span class="kern-title kern-title--small">{title.run()}</span>
            </summary>
            <div class="kern-accordion__body stack">
                <Show when=move || is_wanted.get()>{children()}</Show>
            </div>
        </details>
    }
}
