//! That the questionnaire is here in another version than the one that was answered.

use leptos::prelude::*;

use super::words;
use crate::app::browser::page;
use crate::app::components::asked::{asked, number};
use crate::app::components::icon::Icon;
use crate::app::frame::tell;
use crate::app::navigation::HEADING;
use crate::app::session::{Session, session};
use crate::app::texts;
use crate::exchange::{Concern, Update};
use crate::questionnaire::QuestionId;

/// What changed, what that means for the answers, and the button that takes it; nothing where nobody has to decide.
#[component]
pub fn UpdateNote() -> impl IntoView {
    let session = session();
    let update = Memo::new(move |_| session.update());
    move || update.get().map(|update| note(session, update))
}

fn note(session: Session, update: Update) -> AnyView {
    let words = words();
    let Update { before, after, extent, is_known, concerned, gone, .. } = &update;
    let title = (words.changed)(before, after);
    let lines = concerned.iter().map(|(id, concern)| concerned_line(session, id.clone(), *concern)).collect_view();
    let concerned = (!concerned.is_empty()).then(|| {
        view! {
            <p class="kern-body">{(words.concerned)(concerned.len())}</p>
            <ul class="kern-body plain-bullets">{lines}</ul>
        }
    });
    let gone = (!gone.is_empty()).then(|| {
        let ids = gone.iter().map(|id| view! { <li>{id.to_string()}</li> }).collect_view();
        view! {
            <p class="kern-body">{(words.gone)(gone.len())}</p>
            <ul class="kern-body plain-bullets">{ids}</ul>
        }
    });
    let unknown = (!is_known).then(|| view! { <p class="kern-body">{words.unknown}</p> });
    let extent = (words.extent)(*extent).map(|text| view! { <p class="kern-body">{text}</p> });
    let buttons = if *is_known {
        button(session, &update, "primary", false, (words.update)(after)).into_any()
    } else {
        (
            button(session, &update, "primary", true, words.update_all.to_owned()),
            button(session, &update, "secondary", false, words.update_keeping.to_owned()),
        )
            .into_any()
    };
    view! {
        <section class="kern-alert kern-alert--warning" aria-labelledby="fassung">
            <div class="kern-alert__header">
                <Icon name="warning" />
                <h2 class="kern-title" id="fassung">
                    {title}
                </h2>
            </div>
            <div class="kern-alert__body stack">
                {extent} {concerned} {gone} {unknown} <p class="kern-body">{words.until_then}</p>
                <div class="button-row screen-only">{buttons}</div>
            </div>
        </section>
    }
    .into_any()
}

fn concerned_line(session: Session, id: QuestionId, concern: Concern) -> AnyView {
    let place = session.questionnaire.with(|known| known.as_ref().map(|known| number(known, &id)));
    let why = (words().concern)(concern);
    let text = asked(move |questionnaire| questionnaire.question(&id).map(|question| question.text.clone()));
    view! { <li>{place} " " {text} " – " {why}</li> }.into_any()
}

fn button(session: Session, update: &Update, kind: &str, all: bool, label: String) -> AnyView {
    let update = update.clone();
    let act = move |_| {
        session.apply_update(&update, all);
        let count = untrack(|| session.unchecked()).unwrap_or_default();
        let version = update.after.clone();
        tell(session, move |wording| (texts::editions(wording).updated)(&version, count), true);
        page::focus(HEADING, true);
    };
    view! {
        <button type="button" class=format!("kern-btn kern-btn--{kind}") on:click=act>
            <span class="kern-label">{label}</span>
        </button>
    }
    .into_any()
}
