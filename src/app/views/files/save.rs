//! The open audit as a file or as text.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::words;
use crate::app::browser::{clipboard, clock};
use crate::app::components::icon::Icon;
use crate::app::frame::{announce_saved_file, tell};
use crate::app::session::{GiveFault, Session, download_text, session};
use crate::app::texts::{self, Wording};
use crate::exchange::{self, EmbedFault, LIMIT};

/// Saving the open audit.
#[component]
pub(super) fn Save() -> impl IntoView {
    let session = session();
    let service = Memo::new(move |_| session.with_audit(|audit| audit.service.name.clone()));
    let is_open = Memo::new(move |_| session.is_open());
    let name = move || {
        let tongue = session.tongue.get();
        let service = service.get().unwrap_or_default();
        let day = clock::today().or_else(|| session.with_audit(|audit| audit.changed.date()).flatten());
        let file = day.map(|day| exchange::file_name(&service, day)).unwrap_or_default();
        (words().save_name)(&texts::shown_name(&service, tongue), &file)
    };
    // The text for copying by hand, where the browser has no clipboard for this page.
    let by_hand = RwSignal::new(None::<String>);
    let field = NodeRef::<html::Textarea>::new();
    Effect::new(move |_| {
        if let Some(field) = field.get()
            && let Some(text) = by_hand.get()
        {
            field.set_value(&text);
            let _ = field.focus();
            field.select();
        }
    });
    let give = RwSignal::new(false);
    // Nobody else has a questionnaire that only this browser keeps.
    let questionnaire = Memo::new(move |_| session.with_audit(|audit| audit.questionnaire.id.clone()));
    Effect::new(move |_| give.set(questionnaire.get().is_some_and(|id| session.library.is_own(&id))));
    let has_own = Memo::new(move |_| session.with_audit(|audit| audit.embedded_questionnaire.is_some()) == Some(true));
    let is_given = move || give.get_untracked() && !has_own.get_untracked();
    let save = move || {
        session.flush();
        let Some(audit) = session.audit_now() else { return };
        if !is_given() {
            return announce_saved_file(session, download_text(&audit, &session.plain_file_text(&audit)));
        }
        spawn_local(async move {
            match session.file_text_with_questionnaire(&audit).await {
                Ok(text) => announce_saved_file(session, download_text(&audit, &text)),
                Err(fault) => tell_fault(session, fault),
            }
        });
    };
    let copy = move || {
        let Some(audit) = session.audit_now() else { return };
        let is_given = is_given();
        spawn_local(async move {
            let text = if is_given {
                session.file_text_with_questionnaire(&audit).await
            } else {
                Ok(session.plain_file_text(&audit))
            };
            let text = match text {
                Ok(text) => text,
                Err(fault) => return tell_fault(session, fault),
            };
            if clipboard::copy(&text).await {
                by_hand.set(None);
                tell(session, |wording| texts::files(wording).copied.to_owned(), false);
            } else {
                by_hand.set(Some(text));
            }
        });
    };
    view! {
        <section class="part stack" aria-labelledby="sichern">
            <h2 id="sichern" class="kern-heading-medium">
                {move || words().save}
            </h2>
            <Show
                when=move || is_open.get()
                fallback=|| view! { <p class="kern-body">{move || words().save_none}</p> }
            >
                <p class="kern-body file-name">{name}</p>
                {move || {
                    if has_own.get() {
                        return view! { <p class="kern-body">{given()}</p> }.into_any();
                    }
                    give_field(give)
                }}
                <div class="button-row">
                    <button
                        type="button"
                        class="kern-btn kern-btn--primary"
                        aria-label=move || format!("{}: {}", words().save_button, words().save)
                        aria-keyshortcuts="Control+S"
                        on:click=move |_| save()
                    >
                        <Icon name="download" />
                        <span class="kern-label">{move || words().save_button}</span>
                    </button>
                    <button type="button" class="kern-btn kern-btn--secondary" on:click=move |_| copy()>
                        <Icon name="content-copy" />
                        <span class="kern-label">{move || words().copy_button}</span>
                    </button>
                </div>
                <p class="kern-body">{move || words().save_keys}</p>
                <Show when=move || by_hand.with(Option::is_some)>
                    <div class="kern-form-input">
                        <label class="kern-label" for="inhalt-text">
                            {move || words().copy_label}
                        </label>
                        <div class="kern-hint" id="inhalt-text-hinweis">
                            {move || words().copy_by_hand}
                        </div>
                        <textarea
                            id="inhalt-text"
                            node_ref=field
                            class="kern-form-input__input raw paste"
                            rows="8"
                            readonly
                            spellcheck="false"
                            aria-describedby="inhalt-text-hinweis"
                        ></textarea>
                    </div>
                </Show>
            </Show>
            <p class="kern-body">{move || words().record}</p>
            <p class="kern-body">{move || words().shared_computer}</p>
        </section>
    }
}

fn given() -> &'static str {
    texts::carried(session().wording.get()).given
}

/// Whether the questionnaire goes into the file, too.
fn give_field(give: RwSignal<bool>) -> AnyView {
    let words = || texts::carried(session().wording.get());
    view! {
        <div class="kern-form-check">
            <input
                class="kern-form-check__checkbox"
                type="checkbox"
                id="fragebogen-mitgeben"
                aria-describedby="fragebogen-mitgeben-hilfe"
                prop:checked=move || give.get()
                on:change=move |event| give.set(event_target_checked(&event))
            />
            <label class="kern-label" for="fragebogen-mitgeben">
                {move || words().give}
            </label>
            <p class="kern-body kern-body--muted start-form__hint" id="fragebogen-mitgeben-hilfe">
                {move || words().give_help}
            </p>
        </div>
    }
    .into_any()
}

/// Says why there is no file with the questionnaire in it.
fn tell_fault(session: Session, fault: GiveFault) {
    let say = move |wording: Wording| {
        let words = texts::carried(wording);
        let size = |bytes: usize| format!("{} MB", texts::megabytes(bytes.div_ceil(104_858), wording));
        match fault {
            GiveFault::Unfit(EmbedFault::TooLarge { bytes }) => (words.too_large)(&size(bytes), &size(LIMIT)),
            GiveFault::Unfit(EmbedFault::Altered) => words.altered.to_owned(),
            // The latter where the host's file is another one by now than the one that was loaded.
            GiveFault::NotLoaded | GiveFault::Unfit(EmbedFault::Foreign | EmbedFault::Unusable) => {
                words.not_loaded.to_owned()
            }
        }
    };
    tell(session, say, false);
}
