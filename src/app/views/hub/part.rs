//! That the open audit is a part which somebody handed out: what it holds, who answers it, how it goes back.

use leptos::prelude::*;

use crate::app::components::editing::Editing;
use crate::app::components::icon::Icon;
use crate::app::frame::announce_saved_file;
use crate::app::session::session;
use crate::app::texts;
use crate::app::views::principle::role_select;
use crate::audit::{Event, Portion};

/// The notice; nothing where the whole is open.
#[component]
pub fn PartNote() -> impl IntoView {
    let session = session();
    let part = Memo::new(move |_| session.with_audit(|audit| audit.part.clone()).flatten());
    let by = Memo::new(move |_| part.with(|part| part.as_ref().and_then(|part| part.by.clone())));
    let words = move || texts::team(session.wording.get());
    let sign = Callback::new(move |by: Option<String>| {
        if let Some(part) = untrack(|| part.get()) {
            session.act(Event::Part(Some(Portion { by, ..part })));
        }
    });
    view! {
        <Show when=move || part.with(Option::is_some)>
            <section class="part-note stack" aria-labelledby="teil">
                <h2 class="kern-heading-small" id="teil">
                    {move || part.with(|part| part.as_ref().map(|part| (words().part_title)(&part.label)))}
                </h2>
                <p class="kern-body">
                    {move || part.with(|part| part.as_ref().map(|part| (words().part_lead)(part.questions.len())))}
                </p>
                <Editing>
                    {role_select(
                        session,
                        "teil-rolle".to_owned(),
                        |words| words.part_by,
                        Some(|words| words.part_by_help),
                        by,
                        sign,
                    )}
                </Editing>
                <p class="kern-body">{move || words().part_back}</p>
                <div class="button-row">
                    <button
                        type="button"
                        class="kern-btn kern-btn--secondary"
                        on:click=move |_| announce_saved_file(session, session.download())
                    >
                        <Icon name="download" />
                        <span class="kern-label">{move || words().part_save}</span>
                    </button>
                </div>
            </section>
        </Show>
    }
}
