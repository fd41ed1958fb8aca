//! Asking before something is lost: a native dialogue with the safe button first.

use std::sync::Arc;

use leptos::html;
use leptos::prelude::*;

use super::browser::page::FocusedElement;

/// What is asked, and what happens on yes.
#[derive(Clone)]
pub struct Ask {
    /// The question.
    pub title: String,
    /// What happens on yes, in a sentence or two.
    pub body: String,
    /// Label of the button that does it.
    pub yes: String,
    /// Label of the button that does not.
    pub no: String,
    /// What is done on yes. Owned by the question itself: the view that asked may be gone by then.
    pub act: Arc<dyn Fn() + Send + Sync>,
}

/// The place for a question in the page; set the signal to ask.
#[component]
pub fn Asking(ask: RwSignal<Option<Ask>>) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    let opener = StoredValue::new_local(FocusedElement::default());
    Effect::new(move |_| {
        let Some(dialog) = dialog.get() else { return };
        if ask.with(Option::is_some) && !dialog.open() {
            opener.set_value(FocusedElement::now());
            let _ = dialog.show_modal();
        } else if ask.with(Option::is_none) && dialog.open() {
            dialog.close();
        }
    });
    let answer = move |yes: bool| {
        let asked = ask.get_untracked();
        ask.set(None);
        opener.with_value(FocusedElement::focus);
        if let Some(asked) = asked.filter(|_| yes) {
            (asked.act)();
        }
    };
    let text = move |read: fn(&Ask) -> &String| ask.with(|ask| ask.as_ref().map(read).cloned().unwrap_or_default());
    view! {
        <dialog
            class="kern-dialog"
            node_ref=dialog
            aria-labelledby="ask-title"
            aria-describedby="ask-body"
            on:close=move |_| ask.set(None)
        >
            <div class="kern-dialog__header">
                <h2 class="kern-title" id="ask-title">
                    {move || text(|ask| &ask.title)}
                </h2>
            </div>
            <div class="kern-dialog__body">
                <p class="kern-body" id="ask-body">
                    {move || text(|ask| &ask.body)}
                </p>
            </div>
            <div class="kern-dialog__footer">
                <button type="button" class="kern-btn kern-btn--primary" on:click=move |_| answer(false)>
                    <span class="kern-label">{move || text(|ask| &ask.no)}</span>
                </button>
                <button type="button" class="kern-btn kern-btn--secondary" on:click=move |_| answer(true)>
                    <span class="kern-label">{move || text(|ask| &ask.yes)}</span>
                </button>
            </div>
        </dialog>
    }
}
