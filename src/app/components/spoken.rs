//! Texts that change while the user does something beside them, and are said then.

use leptos::prelude::*;

use crate::app::browser::page;

/// Has a text said whenever it becomes another one, and not when it first appears. The page has one place for what
/// screen readers say; a second one of its own would cut the first short.
pub fn say_changes(text: impl Fn() -> String + Send + Sync + 'static) {
    Effect::new(move |before: Option<String>| {
        let now = text();
        if before.is_some_and(|before| before != now) && !now.is_empty() {
            page::announce(&now);
        }
        now
    });
}
