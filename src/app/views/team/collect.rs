//! Files that came back: choosing them, and whether they are put together or compared.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::consensus::Consensus;
use super::merging::Merging;
use super::words;
use crate::app::browser::files::File;
use crate::app::browser::page;
use crate::app::collected::{Collected, Incoming, collected};
use crate::app::components::check::radio;
use crate::app::components::file_choice::FileChoice;
use crate::app::components::icon::Icon;
use crate::app::components::moment::moment;
use crate::app::dropping::{Content, load};
use crate::app::route::Route;
use crate::app::session::{Session, session};
use crate::app::shared::Shared;
use crate::app::texts;
use crate::exchange;

/// Why a file was not taken.
#[derive(Clone, PartialEq)]
enum Left {
    /// It cannot be opened.
    Refused(String),
    /// It belongs to another questionnaire.
    OtherQuestionnaire(String),
}

/// The section.
#[component]
pub(super) fn Collect() -> impl IntoView {
    let session = session();
    let collected = collected();
    let is_comparing = RwSignal::new(false);
    let left = RwSignal::new(Vec::<Left>::new());
    let take = Callback::new(move |files: Vec<File>| {
        spawn_local(async move { left.set(take_in(session, collected, files).await) });
    });
    let has_files = Memo::new(move |_| collected.files().with(|files| !files.is_empty()));
    let way = move |id: &str, is_on: Signal<bool>, value: bool, label: fn() -> &'static str| {
        radio("sammeln-weg".to_owned(), format!("sammeln-{id}"), label.into_any(), is_on, move || {
            is_comparing.set(value);
        })
    };
    view! {
        <section class="part stack" aria-labelledby="sammeln">
            <h2 id="sammeln" class="kern-heading-medium">
                {move || words().collect}
            </h2>
            <p class="kern-body">
                {move || words().collect_lead} " "
                <a class="kern-link" href=Route::Files.to_string()>
                    {move || texts::shell(session.wording.get()).files}
                </a>
            </p>
            <FileChoice id="beitraege" label=Signal::derive(|| words().choose_files) multiple=true take=take />
            {move || {
                let lines = left.get();
                (!lines.is_empty()).then(|| lines.into_iter().map(left_line).collect_view())
            }}
            <Show when=move || has_files.get()>
                <ul class="plain-list stack collected" aria-label=move || words().collect>
                    <For each=move || collected.files().get() key=|file| file.key let:file>
                        {line(session, collected, file)}
                    </For>
                </ul>
                <fieldset class="kern-fieldset">
                    <legend class="kern-label">{move || words().what_to_do}</legend>
                    <div class="kern-fieldset__body">
                        {way("zusammen", Signal::derive(move || !is_comparing.get()), false, || words().way_merge)}
                        {way("vergleich", is_comparing.into(), true, || words().way_compare)}
                    </div>
                </fieldset>
                <Show when=move || is_comparing.get() fallback=|| view! { <Merging /> }>
                    <Consensus />
                </Show>
            </Show>
        </section>
    }
}

/// Reads files and takes those that fit; what was left and why.
async fn take_in(session: Session, collected: Collected, files: Vec<File>) -> Vec<Left> {
    let mut left = Vec::new();
    let own = session.audit_now().map(|audit| audit.questionnaire.id);
    for file in files {
        let (name, content) = load(&file).await;
        let audits = match content {
            Content::Refused(_) => vec![None],
            Content::Audit(opened) => vec![Some(opened.audit.clone())],
            Content::Collection(texts) => {
                texts.iter().map(|text| Some(exchange::read(text.as_bytes()).ok()?.audit)).collect()
            }
        };
        for audit in audits {
            match audit {
                None => left.push(Left::Refused(name.clone())),
                Some(audit) if Some(&audit.questionnaire.id) == own.as_ref() => {
                    collected.add(&name, Shared::new(untrack(|| session.lightened(&audit))));
                }
                Some(_) => left.push(Left::OtherQuestionnaire(name.clone())),
            }
        }
    }
    let count = collected.files().with_untracked(Vec::len);
    page::announce(&(texts::team(session.wording.get_untracked()).collected)(count));
    left
}

fn left_line(left: Left) -> AnyView {
    let text = match &left {
        Left::Refused(name) => (words().refused)(name),
        Left::OtherQuestionnaire(name) => (words().other_questionnaire)(name),
    };
    view! {
        <p class="kern-body remark remark--danger">
            <Icon name="danger" />
            <span>{text}</span>
        </p>
    }
    .into_any()
}

fn line(session: Session, collected: Collected, file: Incoming) -> AnyView {
    let Incoming { key, name, audit } = file;
    let title = name.clone();
    let facts = move || {
        let label = audit.part.as_ref().map(|part| part.label.clone()).unwrap_or_default();
        (words().incoming)(&label, audit.answers.len(), &moment(&audit.changed, session.tongue.get()))
    };
    let remove = move |_| {
        collected.remove(key);
        page::announce(texts::team(session.wording.get_untracked()).removed);
        page::focus("sammeln", false);
    };
    view! {
        <li class="collected__item">
            <p class="kern-body">
                <strong>{title}</strong>
                " "
                {facts}
            </p>
            <button type="button" class="kern-btn kern-btn--tertiary" on:click=remove>
                <Icon name="close" />
                <span class="kern-label">{move || (words().remove)(&name)}</span>
            </button>
        </li>
    }
    .into_any()
}
