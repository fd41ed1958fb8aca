//! All keys, and which of them are switched on.

use leptos::prelude::*;

use crate::app::browser::page;
use crate::app::components::article::Reading;
use crate::app::components::check::checkbox;
use crate::app::session::session;
use crate::app::shortcuts::Switches;
use crate::app::texts::{self, Keyboard};

/// The page.
#[component]
pub fn KeyboardPage() -> impl IntoView {
    view! { <Reading article=|wording| &texts::keyboard(wording).article first=switches /> }
}

/// The two switches.
fn switches() -> AnyView {
    let session = session();
    let words = move || texts::keyboard(session.wording.get());
    let switch =
        move |id: &'static str, label: fn(&Keyboard) -> [&'static str; 2], part: fn(&mut Switches) -> &mut bool| {
            let text = view! {
                {move || label(words())[0]}
                <span class="kern-hint">" " {move || label(words())[1]}</span>
            };
            let is_on = Signal::derive(move || {
                let mut switches = session.keys();
                *part(&mut switches)
            });
            let set = move |on: bool| {
                let mut switches = untrack(|| session.keys());
                *part(&mut switches) = on;
                let is_kept = session.switch_keys(switches);
                let words = texts::keyboard(session.wording.get_untracked());
                let said = if on { words.on } else { words.off };
                page::announce(&if is_kept { said.to_owned() } else { format!("{said} {}", words.not_kept) });
            };
            checkbox(id.to_owned(), text.into_any(), is_on, set)
        };
    view! {
        <section class="part stack" aria-labelledby="schalter">
            <fieldset class="kern-fieldset">
                <legend class="kern-label kern-label--large">
                    <h2 id="schalter" class="kern-heading-medium">
                        {move || words().switches}
                    </h2>
                </legend>
                <div class="kern-fieldset__body">
                    {switch("tasten-strg", |words| [words.combinations, words.combinations_help], |it| &mut it.combinations)}
                    {switch("tasten-einzeln", |words| [words.single, words.single_help], |it| &mut it.single)}
                </div>
            </fieldset>
            <Show when=move || session.is_memory_only()>
                <p class="kern-body">{move || words().not_kept}</p>
            </Show>
        </section>
    }
    .into_any()
}
