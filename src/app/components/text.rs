//! Texts of a questionnaire on the screen, marked where they are in another language than the page.

use leptos::prelude::*;

use crate::app::session::session;
use crate::questionnaire::Text;

/// A text of the questionnaire. Where a translation lacks it, the original stands there with its own `lang`, so
/// that a screen reader changes its voice.
#[component]
pub fn Words(
    /// The text.
    text: Text,
) -> impl IntoView {
    let session = session();
    let own = text.language.as_str().to_owned();
    let page = move || session.tongue.get().tag();
    let lang = {
        let own = own.clone();
        move || (own != page()).then(|| own.clone())
    };
    view! { <span lang=lang>{text.value}</span> }
}
