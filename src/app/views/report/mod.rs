//! The report: what goes into it, in which format, and making it.

mod making;
mod wish;

use leptos::prelude::*;

use crate::app::components::icon::Icon;
use crate::app::navigation::HEADING;
use crate::app::route::Route;
use crate::app::session::session;
use crate::app::texts;
use making::Making;
pub use making::provide;
use wish::{Wish, form};

/// The texts of this view in the language of the screen.
fn words() -> &'static texts::Report {
    texts::report(session().wording.get())
}

/// The report view.
#[component]
pub fn ReportView() -> impl IntoView {
    let session = session();
    let wish = Wish::new(session);
    let making = Making::new(session, wish);
    view! {
        <p class="way-back">
            <a class="kern-link" href=Route::Result.to_string()>
                <Icon name="arrow-back" />
                {move || words().to_result}
            </a>
        </p>
        <h1 id=HEADING class="kern-heading-large">
            {move || words().title}
        </h1>
        <p class="kern-body kern-body--large">{move || words().lead}</p>
        <form
            class="report stack"
            on:submit=move |event| {
                event.prevent_default();
                making.make(wish.format.get_untracked());
            }
        >
            <h2 class="kern-heading-medium">{move || words().form}</h2>
            {form(wish)}
            <div class="button-row">
                <button
                    type="submit"
                    class="kern-btn kern-btn--primary"
                    aria-disabled=move || making.is_busy().to_string()
                >
                    <Icon name="draft" />
                    <span class="kern-label">{move || words().make}</span>
                </button>
            </div>
        </form>
        {making::outcome(making)}
    }
}
