//! What happens on a panic. A panicked program cannot be trusted any more, so a static part of the page takes
//! over (`src/page/boot.js`), with plain buttons for the raw data and a reload.

use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};

/// Has every panic shown to the user and written to the console.
pub fn show_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let message = JsValue::from_str(&panic.to_string());
        let show = js_sys::Reflect::get(&window(), &"selbstauditCrash".into()).ok();
        if let Some(show) = show.and_then(|value| value.dyn_into::<js_sys::Function>().ok()) {
            let _ = show.call1(&JsValue::NULL, &message);
        }
    }));
}

/// Leaves a text where the crash page finds it: what is not stored yet. None once it is.
pub fn keep_unsaved(text: Option<&str>) {
    let value = text.map_or(JsValue::NULL, JsValue::from_str);
    let _ = js_sys::Reflect::set(&window(), &"selbstauditUnsaved".into(), &value);
}
