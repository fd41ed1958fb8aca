//! The hand-over link: made only when asked for, with what must be known about it.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::hand_out::Choice;
use super::words;
use crate::app::browser::{clipboard, page};
use crate::app::components::icon::Icon;
use crate::app::frame::tell;
use crate::app::session::session;
use crate::app::texts;
use crate::exchange::{LINK_LIMIT, LINK_LONG, pack};

/// The button, and the link with its length.
#[component]
pub(super) fn LinkMaker(
    /// What is handed out.
    choice: Choice,
) -> impl IntoView {
    let session = session();
    let made = RwSignal::new(None::<String>);
    let field = NodeRef::<html::Textarea>::new();
    // A link to what was chosen before must not be copied for what is chosen now.
    Effect::new(move |before: Option<()>| {
        choice.follow();
        if before.is_some() {
            made.set(None);
        }
    });
    let pack_up = move |_| {
        let Some(audit) = choice.made() else { return };
        let address = page::address_of(&format!("#{}", pack(&audit)));
        let (length, words) = (address.len(), texts::team(session.wording.get_untracked()));
        made.set(Some(address));
        page::announce(&(words.link_length)(length));
        request_animation_frame(|| page::focus("link-ergebnis", true));
    };
    let copy = move |_| {
        let Some(text) = made.get_untracked() else { return };
        spawn_local(async move {
            if clipboard::copy(&text).await {
                tell(session, |wording| texts::team(wording).link_copied.to_owned(), false);
            } else if let Some(field) = field.get_untracked() {
                let _ = field.focus();
                field.select();
                page::announce(texts::team(session.wording.get_untracked()).link_by_hand);
            }
        });
    };
    let shown = move || {
        let address = made.get()?;
        let words = words();
        let length = address.len();
        let is_made = length <= LINK_LIMIT;
        let view = view! {
            <div class="link-made stack">
                <h3 id="link-ergebnis" class="kern-heading-small">
                    {words.link}
                </h3>
                <p class="kern-body">{(words.link_length)(length)}</p>
                {(length > LINK_LONG && is_made)
                    .then(|| remark("warning", (words.link_long)(LINK_LONG)))}
                {(!is_made).then(|| remark("danger", (words.link_too_long)(LINK_LIMIT)))}
                {is_made
                    .then(|| {
                        view! {
                            {page::is_local_file().then(|| remark("warning", words.link_local.to_owned()))}
                            <div class="kern-form-input">
                                <label class="kern-label" for="link-text">
                                    {words.link_field}
                                </label>
                                <textarea
                                    id="link-text"
                                    node_ref=field
                                    class="kern-form-input__input raw paste"
                                    rows="4"
                                    readonly
                                    spellcheck="false"
                                >
                                    {address}
                                </textarea>
                            </div>
                            <div class="button-row">
                                <button type="button" class="kern-btn kern-btn--secondary" on:click=copy>
                                    <Icon name="content-copy" />
                                    <span class="kern-label">{words.link_copy}</span>
                                </button>
                            </div>
                        }
                    })}
            </div>
        };
        Some(view.into_any())
    };
    view! {
        <div class="kern-alert kern-alert--warning">
            <div class="kern-alert__header">
                <Icon name="warning" />
                <h3 class="kern-title">{move || words().link_warning}</h3>
            </div>
            <div class="kern-alert__body">
                <p class="kern-body">{move || words().link_risk}</p>
            </div>
        </div>
        <div class="button-row">
            <button
                type="button"
                class="kern-btn kern-btn--secondary"
                disabled=move || !choice.is_possible()
                on:click=pack_up
            >
                <span class="kern-label">{move || words().make_link}</span>
            </button>
        </div>
        {shown}
    }
}

fn remark(kind: &'static str, text: String) -> AnyView {
    view! {
        <p class=format!("kern-body remark remark--{kind}")>
            <Icon name=kind />
            <span>{text}</span>
        </p>
    }
    .into_any()
}
