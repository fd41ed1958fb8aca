//! The questionnaires that this browser keeps.

use std::sync::Arc;

use leptos::prelude::*;

use super::ways::audits_of;
use super::words;
use crate::app::browser::{download, page};
use crate::app::components::icon::Icon;
use crate::app::dialogue::Ask;
use crate::app::drafting::{Drafting, drafting};
use crate::app::frame::{ask, tell};
use crate::app::own::{self, Own};
use crate::app::session::{Session, session};
use crate::app::texts;
use crate::questionnaire::QuestionnaireId;

/// Id of the heading; it takes the focus when one is deleted.
const HEADING: &str = "eigene-frageboegen";

/// The list.
#[component]
pub(super) fn OwnQuestionnaires() -> impl IntoView {
    let session = session();
    let drafting = drafting();
    let kept = session.library.own();
    view! {
        <section class="part stack" aria-labelledby=HEADING>
            <h2 id=HEADING class="kern-heading-medium">
                {move || words().own}
            </h2>
            <p class="kern-body">
                {move || if kept.with(Vec::is_empty) { words().own_none } else { words().own_lead }}
            </p>
            <ul class="plain-list audit-list">
                {move || kept.get().into_iter().map(|own| row(session, drafting, own)).collect_view()}
            </ul>
        </section>
    }
}

fn row(session: Session, drafting: Drafting, own: Own) -> AnyView {
    let words = words();
    let is_hidden = !session.library.is_own(&own.id) && session.library.index().with(|index| index.ready().is_some());
    // Browsers count two bytes a character.
    let facts = (words.own_facts)(own.id.as_str(), &own.version, (own.size * 2).div_ceil(1000));
    let title = own.title.clone();
    let own = StoredValue::new(own);
    let button = |icon: &'static str, label: &'static str, act: fn(Session, Drafting, Own)| {
        view! {
            <button
                type="button"
                class="kern-btn kern-btn--tertiary"
                aria-label=(words.of)(label, &title)
                on:click=move |_| act(session, drafting, own.get_value())
            >
                <Icon name=icon />
                <span class="kern-label">{label}</span>
            </button>
        }
    };
    view! {
        <li class="audit-list__item stack">
            <h3 class="kern-title audit-list__name">{title.clone()}</h3>
            <p class="kern-body kern-body--small">{facts}</p>
            {is_hidden.then(|| view! { <p class="kern-body kern-body--small">{words.own_hidden}</p> })}
            <div class="button-row audit-list__actions">
                {button("edit", words.edit, edit)} {button("download", words.download, save)}
                {button("delete", words.delete, confirm_deletion)}
            </div>
        </li>
    }
    .into_any()
}

fn edit(_: Session, drafting: Drafting, own: Own) {
    if let Some(text) = own::text(&own.id) {
        drafting.put(text, false);
        page::focus("text", true);
    }
}

fn save(session: Session, _: Drafting, own: Own) {
    let text = own::text(&own.id).unwrap_or_default();
    let is_saved = download::text(&format!("{}.yaml", own.id), "application/yaml", &text);
    let say = move |words: &texts::Authoring| if is_saved { words.saved } else { words.not_saved };
    tell(session, move |wording| say(texts::authoring(wording)).to_owned(), false);
}

/// How many audits would be left without it, the open one included.
fn users(session: Session, id: &QuestionnaireId) -> usize {
    let stored = audits_of(session, id);
    let open = session.open_summary().is_some_and(|open| {
        open.questionnaire == *id
            && session.holdings.with_untracked(|holdings| holdings.audits.iter().all(|known| known.id != open.id))
    });
    stored + usize::from(open)
}

fn confirm_deletion(session: Session, _: Drafting, own: Own) {
    let words = texts::authoring(session.wording.get_untracked());
    ask(Ask {
        title: (words.delete_title)(&own.title),
        body: (words.delete_body)(untrack(|| users(session, &own.id))),
        yes: words.delete_yes.into(),
        no: words.cancel.into(),
        act: Arc::new(move || {
            own::delete(&own.id);
            session.library.read_own(Some(&own.id));
            let title = own.title.clone();
            tell(session, move |wording| (texts::authoring(wording).deleted)(&title), false);
            request_animation_frame(|| page::focus(HEADING, true));
        }),
    });
}
