//! The audits that this browser stores: open, save, copy, delete; and how much room is left.

use std::sync::Arc;

use leptos::prelude::*;

use super::{go_and_tell, import_words, words};
use crate::app::browser::{clock, download, page, storage};
use crate::app::components::changes::mode_name;
use crate::app::components::icon::Icon;
use crate::app::components::moment::moment;
use crate::app::dialogue::Ask;
use crate::app::frame::{announce_saved_file, ask, tell};
use crate::app::keeper;
use crate::app::leaving::leave_open;
use crate::app::route::Route;
use crate::app::session::{Session, session};
use crate::app::texts;
use crate::audit::{Audit, AuditId, Base, Unknown};
use crate::exchange::{self, Summary};

/// The audits in this browser.
#[component]
pub(super) fn Stored() -> impl IntoView {
    let session = session();
    let ids = Memo::new(move |_| {
        session.holdings.with(|holdings| holdings.audits.iter().map(|summary| summary.id.clone()).collect::<Vec<_>>())
    });
    let lead = move || match (storage::available(), ids.with(Vec::is_empty)) {
        (false, _) => words().stored_denied,
        (true, true) => words().stored_none,
        (true, false) => words().stored_lead,
    };
    view! {
        <section class="part stack" aria-labelledby="eigene">
            <h2 id="eigene" class="kern-heading-medium">
                {move || words().stored}
            </h2>
            <p class="kern-body">{lead}</p>
            <ul class="plain-list audit-list">
                <For each=move || ids.get() key=Clone::clone let:id>
                    <li class="audit-list__item stack">{row(session, id)}</li>
                </For>
            </ul>
            <Room />
        </section>
    }
}

/// How much room is left.
#[component]
fn Room() -> impl IntoView {
    let session = session();
    let room = Memo::new(move |_| {
        let audits = session.holdings.with(|holdings| holdings.audits.len());
        storage::available().then(|| exchange::room(storage::used_characters(), audits))
    });
    move || {
        room.get().map(|room| {
            let tongue = session.tongue.get();
            let size = |tenths| texts::megabytes(tenths, tongue);
            let text = (words().room)(&size(room.used_tenths), &size(room.total_tenths), room.more);
            view! {
                <p class="kern-body">{text}</p>
                {room
                    .tight
                    .then(|| {
                        view! {
                            <div class="kern-alert kern-alert--warning">
                                <div class="kern-alert__header">
                                    <Icon name="warning" />
                                    <p class="kern-title">{words().room_tight}</p>
                                </div>
                            </div>
                        }
                    })}
            }
        })
    }
}

fn heading_of(id: &AuditId) -> String {
    format!("selbstaudit-{id}")
}

fn row(session: Session, id: AuditId) -> impl IntoView {
    let id = StoredValue::new(id);
    // The row stays while its audit changes: a question that was asked from it must not lose its ground.
    let summary = Memo::new(move |_| {
        let of_row = |summary: &&Summary| id.with_value(|id| summary.id == *id);
        session.holdings.with(|holdings| holdings.audits.iter().find(of_row).cloned())
    });
    let name = move || {
        let name = summary.with(|summary| summary.as_ref().map(|summary| summary.name.clone()));
        texts::shown_name(&name.unwrap_or_default(), session.wording.get())
    };
    let is_open = Memo::new(move |_| {
        let is_example = session.is_example();
        session.with_audit(|audit| !is_example && id.with_value(|id| audit.id == *id)) == Some(true)
    });
    let facts = move || {
        let (tongue, words) = (session.tongue.get(), words());
        summary.get().map(|summary| {
            let entry = session.library.entry(&summary.questionnaire);
            let questionnaire = entry.map_or_else(|| summary.questionnaire.to_string(), |entry| entry.title);
            let state = (words.state)(&questionnaire, mode_name(summary.mode, import_words()));
            let changed = (words.changed)(&moment(&summary.changed, tongue));
            // An index made anew after a crash has no counts.
            let answered = (summary.applicable > 0).then(|| (words.answered)(summary.answered, summary.applicable));
            [Some(state), answered, Some(changed)].into_iter().flatten().collect::<Vec<_>>().join(" · ")
        })
    };
    let button = move |icon: &'static str, label: fn(&texts::Files) -> &'static str, act: fn(Session, AuditId)| {
        view! {
            <button
                type="button"
                class="kern-btn kern-btn--tertiary"
                aria-label=move || (words().of)(label(words()), &name())
                on:click=move |_| act(session, id.get_value())
            >
                <Icon name=icon />
                <span class="kern-label">{move || label(words())}</span>
            </button>
        }
    };
    view! {
        <h3 class="kern-title audit-list__name" id=id.with_value(heading_of)>
            {name}
            <Show when=move || is_open.get()>
                <span class="kern-badge kern-badge--info kern-badge--small">
                    <Icon name="edit" />
                    <span class="kern-label kern-label--small">{move || words().is_open}</span>
                </span>
            </Show>
        </h3>
        <p class="kern-body kern-body--small">{facts}</p>
        <div class="button-row audit-list__actions">
            {move || {
                if is_open.get() {
                    view! {
                        <a
                            class="kern-link"
                            href=Route::Hub.to_string()
                            aria-label=move || (words().of)(words().go_on, &name())
                        >
                            {move || words().go_on}
                        </a>
                    }
                        .into_any()
                } else {
                    button("arrow-forward", |words| words.open_button, open).into_any()
                }
            }}
            {button("download", |words| words.download_button, save)}
            {button("content-copy", |words| words.duplicate_button, duplicate)}
            {button("delete", |words| words.delete_button, confirm_deletion)}
        </div>
    }
}

/// The audit as it is now: the open one with what is not stored yet, others from storage.
fn current(session: Session, id: &AuditId) -> Option<Audit> {
    session.flush();
    let is_example = session.open.with_untracked(|open| open.as_ref().is_some_and(|open| open.example));
    let open = session.audit_now().filter(|audit| audit.id == *id && !is_example);
    open.or_else(|| keeper::open(id).map(|sealed| sealed.audit))
}

fn say_gone(session: Session) {
    tell(session, |wording| texts::files(wording).cannot_open.to_owned(), false);
    session.read_holdings();
}

fn open(session: Session, id: AuditId) {
    leave_open(session, move || {
        if session.open_stored(&id) {
            let name = session.audit_now().map(|audit| audit.service.name).unwrap_or_default();
            let say = move |wording| (texts::files(wording).opened)(&texts::shown_name(&name, wording));
            go_and_tell(session, &Route::Hub, say, false);
        } else {
            say_gone(session);
        }
    });
}

fn save(session: Session, id: AuditId) {
    let Some(audit) = current(session, &id) else { return say_gone(session) };
    let Some(day) = clock::today().or_else(|| audit.changed.date()) else { return };
    let name = exchange::file_name(&audit.service.name, day);
    announce_saved_file(session, download::text(&name, "application/json", &session.file_text(&audit)));
}

fn duplicate(session: Session, id: AuditId) {
    let Some(audit) = current(session, &id) else { return say_gone(session) };
    leave_open(session, move || {
        let wording = session.wording.get_untracked();
        let words = texts::files(wording);
        let mut copy = audit.clone();
        copy.id = AuditId::new(clock::fresh_id());
        copy.service.name = (words.copy_of)(&texts::shown_name(&audit.service.name, wording));
        copy.base = Some(Base {
            audit: audit.id.clone(),
            revision: audit.revision,
            state: None,
            without_remarks: false,
            unknown: Unknown::default(),
        });
        let (heading, name) = (heading_of(&copy.id), copy.service.name.clone());
        session.open_new(copy);
        tell(session, move |wording| (texts::files(wording).duplicated)(&name), false);
        request_animation_frame(move || page::focus(&heading, true));
    });
}

fn confirm_deletion(session: Session, id: AuditId) {
    let wording = session.wording.get_untracked();
    let words = texts::files(wording);
    let (name, next) = session.holdings.with_untracked(|holdings| {
        let audits = &holdings.audits;
        let at = audits.iter().position(|summary| summary.id == id);
        let name = at.and_then(|at| audits.get(at)).map(|summary| summary.name.clone());
        let after = at.and_then(|at| audits.get(at + 1).or_else(|| audits.get(at.checked_sub(1)?)));
        (name.unwrap_or_default(), after.map_or_else(|| "eigene".to_owned(), |summary| heading_of(&summary.id)))
    });
    ask(Ask {
        title: (words.delete_title)(&texts::shown_name(&name, wording)),
        body: words.delete_body.into(),
        yes: words.delete_yes.into(),
        no: words.cancel.into(),
        act: Arc::new(move || {
            session.delete(&id);
            let name = name.clone();
            let say = move |wording| (texts::files(wording).deleted)(&texts::shown_name(&name, wording));
            tell(session, say, false);
            let next = next.clone();
            request_animation_frame(move || page::focus(&next, true));
        }),
    });
}
