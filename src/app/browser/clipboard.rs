//! Copying text. The clipboard interface needs a secure context; where it is missing the text is shown for copying
//! by hand, which the caller does on `false`.

use leptos::prelude::window;
use wasm_bindgen_futures::JsFuture;

/// Copies a text; false if the browser has no clipboard for this page or refused.
pub async fn copy(text: &str) -> bool {
    if !window().is_secure_context() {
        return false;
    }
    JsFuture::from(window().navigator().clipboard().write_text(text)).await.is_ok()
}
