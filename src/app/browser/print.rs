//! Printing the page.

use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, closure::Closure};

/// Opens the browser's print dialogue.
pub fn print() {
    let _ = window().print();
}

/// Opens every fold-out part while the page is printed: paper cannot be clicked.
pub fn open_details_for_print() {
    let listener = Closure::<dyn Fn()>::new(|| {
        let Ok(all) = document().query_selector_all("details:not([open])") else { return };
        for index in 0..all.length() {
            if let Some(details) = all.get(index).and_then(|node| node.dyn_into::<web_sys::HtmlDetailsElement>().ok()) {
                details.set_open(true);
                let _ = details.set_attribute("data-opened-for-print", "");
            }
        }
    });
    let close = Closure::<dyn Fn()>::new(|| {
        let Ok(all) = document().query_selector_all("details[data-opened-for-print]") else { return };
        for index in 0..all.length() {
            if let Some(details) = all.get(index).and_then(|node| node.dyn_into::<web_sys::HtmlDetailsElement>().ok()) {
                details.set_open(false);
                let _ = details.remove_attribute("data-opened-for-print");
            }
        }
    });
    let _ = window().add_event_listener_with_callback("beforeprint", listener.as_ref().unchecked_ref());
    let _ = window().add_event_listener_with_callback("afterprint", close.as_ref().unchecked_ref());
    // Held for as long as the page lives.
    listener.forget();
    close.forget();
}
