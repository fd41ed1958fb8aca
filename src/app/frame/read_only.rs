//! The open audit can only be read: why, with which texts it is shown, and the ways on.

use leptos::prelude::*;

use super::notice::{announce_saved_file, tell};
use crate::app::browser::{download, page};
use crate::app::components::icon::Icon;
use crate::app::library::Absence;
use crate::app::navigation::HEADING;
use crate::app::own;
use crate::app::route::Route;
use crate::app::session::{Carried, Session, session};
use crate::app::texts;
use crate::questionnaire::Questionnaire;

/// The notice above every page of such an audit; nothing where the audit can be changed.
#[component]
pub(super) fn ReadOnly() -> impl IntoView {
    let session = session();
    let why = Memo::new(move |_| session.read_only().filter(|_| session.route.with(Route::needs_audit)));
    let words = move || texts::carried(session.wording.get());
    let of_questionnaire = move |read: fn(&Questionnaire) -> &str| {
        session.questionnaire.with(|it| it.as_ref().map(|it| read(it).to_owned())).unwrap_or_default()
    };
    let body = move |why: &Carried| {
        (words().body)(why, &of_questionnaire(|it| &it.title.value), &of_questionnaire(|it| &it.version))
    };
    move || {
        let why = why.get()?;
        let way = match &why {
            Carried::Absent(Absence::Unreachable) => Some(load_again()),
            Carried::Absent(Absence::Broken) => session.with_audit(|audit| {
                view! {
                    <a class="kern-link" href=Route::Questionnaire(audit.questionnaire.id.clone()).to_string()>
                        {move || words().show_problems}
                    </a>
                }
                .into_any()
            }),
            Carried::Changed(version) => {
                let version = version.clone();
                Some(
                    view! {
                        <a class="kern-link" href=Route::Hub.to_string()>
                            {move || (words().to_update)(&version)}
                        </a>
                    }
                    .into_any(),
                )
            }
            Carried::Absent(Absence::NotOffered) => Some((keep_as_own(), save_questionnaire()).into_any()),
        };
        let is_changed = matches!(why, Carried::Changed(_));
        Some(view! {
            <section class="kern-alert kern-alert--info read-only-note" aria-labelledby="nur-lesen">
                <div class="kern-alert__header">
                    <Icon name="info" />
                    <h2 class="kern-title" id="nur-lesen">
                        {move || words().title}
                    </h2>
                </div>
                <div class="kern-alert__body">
                    <p class="kern-body">{move || body(&why)}</p>
                    <p class="kern-body">{move || words().what_works}</p>
                    {is_changed.then(|| view! { <p class="kern-body">{move || words().not_as_own}</p> })}
                    {way.map(|way| view! { <div class="button-row">{way}</div> })}
                </div>
            </section>
        })
    }
}

/// Asks the host for the questionnaire again.
fn load_again() -> AnyView {
    let session = session();
    let load = move |_| {
        if let Some(id) = untrack(|| session.with_audit(|audit| audit.questionnaire.id.clone())) {
            session.library.reload(&id);
            // The notice may go, and the focus must not go with it.
            page::focus(HEADING, false);
        }
    };
    view! {
        <button type="button" class="kern-btn kern-btn--secondary" on:click=load>
            <span class="kern-label">{move || texts::carried(session.wording.get()).load_again}</span>
        </button>
    }
    .into_any()
}

/// The questionnaire that the open audit carries along, as text: JSON is YAML, too.
fn carried_text(session: Session) -> Option<String> {
    serde_json::to_string_pretty(session.audit_now()?.embedded_questionnaire.as_deref()?).ok()
}

/// Keeps the questionnaire in this browser as one of its own, with which work goes on.
fn keep_as_own() -> AnyView {
    let session = session();
    let keep = move |_| {
        let Some((questionnaire, text)) = session.questionnaire.get_untracked().zip(carried_text(session)) else {
            return;
        };
        if own::keep(&questionnaire, &text).is_err() {
            return tell(session, |wording| texts::carried(wording).not_kept.to_owned(), false);
        }
        session.library.read_own(Some(&questionnaire.id));
        // The notice goes, and the focus must not go with it.
        page::focus(HEADING, false);
        let title = questionnaire.title.value.clone();
        tell(session, move |wording| (texts::carried(wording).kept)(&title), false);
    };
    view! {
        <button type="button" class="kern-btn kern-btn--primary" on:click=keep>
            <span class="kern-label">{move || texts::carried(session.wording.get()).keep}</span>
        </button>
    }
    .into_any()
}

/// Hands over the questionnaire as a file of its own, as its editors and hosts need it.
fn save_questionnaire() -> AnyView {
    let session = session();
    let save = move |_| {
        let id = session.questionnaire.with_untracked(|it| it.as_ref().map(|it| it.id.clone()));
        let saved = id
            .zip(carried_text(session))
            .is_some_and(|(id, content)| download::text(&format!("{id}.yaml"), "application/yaml", &content));
        announce_saved_file(session, saved);
    };
    view! {
        <button type="button" class="kern-btn kern-btn--secondary" on:click=save>
            <Icon name="download" />
            <span class="kern-label">{move || texts::carried(session.wording.get()).save_questionnaire}</span>
        </button>
    }
    .into_any()
}
