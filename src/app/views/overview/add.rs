//! The ways in: choosing files or a folder, dropping, pasting; and what became of it.

use leptos::html;
use leptos::prelude::*;

use super::shown::Shown;
use super::{bad, words};
use crate::app::browser::files;
use crate::app::components::fold::LateFold;
use crate::app::components::icon::Icon;
use crate::app::components::paste::Paste;
use crate::app::frame::tell;
use crate::app::gathering::Origin;
use crate::app::texts;
use crate::portfolio::Newest;

/// What may be chosen.
const ACCEPT: &str = ".json,.ndjson,.jsonl,.pdf,.html,application/json,application/pdf,text/html";

/// So many copies are named; how many there are is said in any case.
const MOST_COPIES: usize = 20;

/// The ways in.
#[component]
pub(super) fn Add(shown: Shown) -> impl IntoView {
    let gathering = shown.gathering();
    let folder = NodeRef::<html::Input>::new();
    // The view macro does not know this attribute, by which a browser offers folders instead of files.
    Effect::new(move |_| folder.get().map(|input| input.set_attribute("webkitdirectory", "")));
    view! {
        <section class="part stack screen-only" aria-labelledby="hinzufuegen">
            <h2 id="hinzufuegen" class="kern-heading-medium">
                {move || words().add}
            </h2>
            <p class="kern-body" id="hinzufuegen-hinweis">
                // Whoever added something knows what may be added; where it stays is always said.
                {move || shown.is_empty().then(|| words().add_hint)} " " {move || words().stays}
            </p>
            <div class="drop-area">
                <div class="file-choice">
                    <input
                        type="file"
                        id="dateien"
                        class="kern-sr-only"
                        multiple
                        accept=ACCEPT
                        aria-describedby="hinzufuegen-hinweis"
                        on:change=move |event| gathering.receive(files::chosen(&event))
                    />
                    <label for="dateien" class="kern-btn kern-btn--primary">
                        <Icon name="drive-folder-upload" />
                        <span class="kern-label">{move || words().choose}</span>
                    </label>
                </div>
                <div class="file-choice">
                    <input
                        type="file"
                        id="ordner"
                        class="kern-sr-only"
                        multiple
                        node_ref=folder
                        aria-describedby="hinzufuegen-hinweis"
                        on:change=move |event| gathering.receive_folder(files::chosen(&event))
                    />
                    <label for="ordner" class="kern-btn kern-btn--secondary">
                        <Icon name="drive-folder-upload" />
                        <span class="kern-label">{move || words().choose_folder}</span>
                    </label>
                </div>
                <p class="kern-body">{move || words().drop}</p>
            </div>
            <LateFold title=|| words().paste>
                <Paste
                    id="einfuegen"
                    label=Signal::derive(|| words().paste_label)
                    hint=Signal::derive(|| words().paste_hint)
                    button=Signal::derive(|| words().paste_button)
                    take=Callback::new(move |text: String| {
                        let is_something = !text.trim().is_empty();
                        if is_something {
                            gathering.receive_texts(None, &[text]);
                        }
                        is_something
                    })
                />
            </LateFold>
            {move || gathering.progress.get().map(|(done, all)| progress(done, all))}
            {move || became(shown)}
            <bad::BadFiles />
        </section>
    }
}

fn progress(done: usize, all: usize) -> AnyView {
    let text = (words().reading)(done, all);
    view! {
        <div class="overview__progress">
            <p class="kern-body" id="lesestand">
                {text}
            </p>
            <progress aria-labelledby="lesestand" max=all value=done></progress>
        </div>
    }
    .into_any()
}

/// What was read, and what of it does not count.
fn became(shown: Shown) -> Option<AnyView> {
    let gathering = shown.gathering();
    let (stored, files) = gathering.pool.with(|pool| {
        let stored = pool.origins.iter().filter(|origin| **origin == Origin::Stored).count();
        (stored, pool.origins.len() - stored)
    });
    let (passed_over, skipped) = (shown.newest.with(|newest| newest.passed_over.len()), gathering.skipped.get());
    let has_bad = gathering.bad.with(|bad| !bad.is_empty());
    if files == 0 && skipped == 0 && !has_bad {
        return None;
    }
    let lines = [
        Some((words().counts)(stored, files)),
        (passed_over > 0).then(|| (words().passed_over)(passed_over)),
        (skipped > 0).then(|| (words().skipped)(skipped)),
    ];
    let text = lines.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let forget = move |_| {
        gathering.forget();
        tell(shown.session(), |wording| texts::overview(wording).forgot.to_owned(), false);
        request_animation_frame(|| crate::app::browser::page::focus("hinzufuegen", true));
    };
    let view = view! {
        <div class="overview__read">
            <p class="kern-body">{text}</p>
            <button type="button" class="kern-btn kern-btn--tertiary" on:click=forget>
                <Icon name="delete" />
                <span class="kern-label">{words().forget}</span>
            </button>
        </div>
        {copies(shown)}
    };
    Some(view.into_any())
}

/// Audits that do not count because another one has their id, although their services have other names: somebody
/// copied a file. Their names, and what to do.
fn copies(shown: Shown) -> Option<AnyView> {
    let names: Vec<(String, String)> = shown.gathering().pool.with(|pool| {
        let name = |index: usize| Some(pool.rows.get(index)?.entry.service.name.trim().to_owned());
        let pairs = |newest: &Newest| {
            newest.passed_over.iter().filter_map(|(here, best)| Some((name(*here)?, name(*best)?))).collect()
        };
        let pairs: Vec<_> = shown.newest.with(pairs);
        pairs.into_iter().filter(|(here, best)| here != best).collect()
    });
    let count = names.len();
    let line = |(here, best): (String, String)| view! { <li>{(words().copy)(&here, &best)}</li> };
    (count > 0).then(|| {
        view! {
            <p class="kern-body">{(words().copies)(count)}</p>
            <ul class="kern-body">{names.into_iter().take(MOST_COPIES).map(line).collect_view()}</ul>
        }
        .into_any()
    })
}
