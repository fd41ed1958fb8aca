//! The open audit can only be read: why, with which texts it is shown, and the ways on.

use leptos::prelude::*;

use super::notice::announce_saved_file;
use crate::app::browser::{download, page};
use crate::app::components::icon::Icon;
use crate::app::library::Absence;
use crate::app::navigation::HEADING;
use crate::app::route::Route;
use crate::app::session::{Carried, session};
use crate::app::texts;
use crate::questionnaire::Questionnaire;

/// The notice above every page of such an audit; nothing where the audit can be changed.
#[component]
pub(super) fn ReadOnly() -> impl IntoView {
    let session = session();
    let why = Memo::new(move |_| session.read_only().filter(|_| session.route.with(Route::needs_audit)));
    let words = move || texts::carried(session.tongue.get());
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
            Carried::Absent(Absence::NotOffered) => Some(save_questionnaire()),
        };
        Some(view! {
            <section class="kern-alert kern-alert--info" aria-labelledby="nur-lesen">
                <div class="kern-alert__header">
                    <Icon name="info" />
                    <h2 class="kern-title" id="nur-lesen">
                        {move || words().title}
                    </h2>
                </div>
                <div class="kern-alert__body">
                    <p class="kern-body">{move || body(&why)}</p>
                    <p class="kern-body">{move || words().what_works}</p>
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
            <span class="kern-label">{move || texts::carried(session.tongue.get()).load_again}</span>
        </button>
    }
    .into_any()
}

/// Hands over the questionnaire as a file of its own, as its editors and hosts need it: JSON is YAML, too.
fn save_questionnaire() -> AnyView {
    let session = session();
    let save = move |_| {
        let file = session.audit_now().and_then(|audit| {
            let content = serde_json::to_string_pretty(audit.embedded_questionnaire.as_deref()?).ok()?;
            Some((format!("{}.yaml", audit.questionnaire.id), content))
        });
        let saved = file.is_some_and(|(name, content)| download::text(&name, "application/yaml", &content));
        announce_saved_file(session, saved);
    };
    view! {
        <button type="button" class="kern-btn kern-btn--secondary" on:click=save>
            <Icon name="download" />
            <span class="kern-label">{move || texts::carried(session.tongue.get()).save_questionnaire}</span>
        </button>
    }
    .into_any()
}
