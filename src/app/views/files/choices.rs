//! What can be done with an audit that came in. Until one of these buttons is pressed nothing changes.

use leptos::prelude::*;

use super::arrival::{Home, take_away};
use super::{go_and_tell, import_words};
use crate::app::browser::clock;
use crate::app::collected::collected;
use crate::app::components::changes::Changes;
use crate::app::components::icon::Icon;
use crate::app::components::moment::moment;
use crate::app::dropping::{Origin, arrivals};
use crate::app::frame::tell;
use crate::app::keeper;
use crate::app::leaving::leave_open;
use crate::app::route::Route;
use crate::app::session::{Session, session};
use crate::app::shared::Shared;
use crate::app::texts::{self, Wording};
use crate::audit::{Audit, AuditId, Event};
use crate::exchange::{Opened, difference};

/// What lies here under the id of an audit that came in.
#[derive(Clone, PartialEq)]
enum Present {
    /// Nothing.
    No,
    /// Something that cannot be read.
    Unreadable,
    /// The same.
    Same,
    /// Another state.
    Other(Box<Audit>),
}

/// The audit of this id as it is now: the open one with what is not stored yet, or the one in storage.
fn present(session: Session, incoming: &Audit) -> Present {
    let is_example = session.is_example();
    let open = session.with_audit(|audit| (!is_example && audit.id == incoming.id).then(|| audit.clone())).flatten();
    let (is_stored, is_unreadable) = session.holdings.with(|holdings| {
        (
            holdings.audits.iter().any(|summary| summary.id == incoming.id),
            holdings.unreadable.iter().any(|entry| entry.id == incoming.id),
        )
    });
    let here = open.or_else(|| keeper::open(&incoming.id).filter(|_| is_stored).map(|sealed| sealed.audit));
    match here {
        Some(here) if difference(&here, incoming).is_empty() => Present::Same,
        Some(here) => Present::Other(Box::new(here)),
        None if is_unreadable => Present::Unreadable,
        None => Present::No,
    }
}

/// The state of things and the buttons.
#[component]
pub(super) fn Choices(
    /// The key of the arrival.
    key: u32,
    /// What came in.
    opened: Shared<Opened>,
    /// Its questionnaire.
    home: Memo<Home>,
    /// Where it came from.
    origin: Origin,
) -> impl IntoView {
    let session = session();
    // Everything below is about what would come into this browser.
    let light = Memo::new(move |_| Shared::new(session.lightened(&opened.audit)));
    let present = Memo::new(move |_| present(session, &light.get()));
    let whole = Memo::new(move |_| whole(session, &light.get()));
    let questionnaire = Signal::derive(move || home.with(Home::shared));
    let new_head = match &origin {
        Origin::File(_) => |words: &texts::Import| words.in_file,
        Origin::Text | Origin::Link => |words: &texts::Import| words.in_text,
    };
    let state = move || {
        let words = import_words();
        match present.get() {
            Present::No => view! { <p class="kern-body">{words.new_here}</p> }.into_any(),
            Present::Unreadable => view! { <p class="kern-body">{words.unreadable_here}</p> }.into_any(),
            Present::Same => view! { <p class="kern-body">{words.identical}</p> }.into_any(),
            Present::Other(here) => {
                let tongue = session.tongue.get();
                let times = (words.times)(&moment(&here.changed, tongue), &moment(&light.get().changed, tongue));
                let here = Shared::new(*here);
                view! {
                    <p class="kern-body">{words.known_here} " " {times}</p>
                    <Changes here=here new=light.get() questionnaire=questionnaire new_head=new_head is_replacing=true />
                    <p class="kern-body">{words.replace_hint}</p>
                }
                .into_any()
            }
        }
    };
    let buttons = move || {
        let ways: &[Way] = match (present.get(), whole.get()) {
            (Present::No | Present::Unreadable, None) => &[Way::Open],
            (Present::No | Present::Unreadable, Some(_)) => &[Way::Merge, Way::Open],
            (Present::Same, _) => &[Way::OpenKnown, Way::Add],
            (Present::Other(_), None) => &[Way::Replace, Way::Add],
            (Present::Other(_), Some(_)) => &[Way::Merge, Way::Replace, Way::Add],
        };
        ways.iter()
            .enumerate()
            .map(|(index, way)| {
                let (way, name) = (*way, file_name(&origin));
                let look = if index == 0 { "kern-btn kern-btn--primary" } else { "kern-btn kern-btn--secondary" };
                view! {
                    <button type="button" class=look on:click=move |_| follow(session, key, way, &light.get_untracked(), &name)>
                        <span class="kern-label">{move || label(way, import_words())}</span>
                    </button>
                }
            })
            .collect_view()
    };
    view! {
        {state}
        <div class="button-row">
            {buttons}
            <button
                type="button"
                class="kern-btn kern-btn--tertiary"
                on:click=move |_| {
                    take_away(key);
                    tell(session, |wording| texts::import(wording).discarded.to_owned(), false);
                }
            >
                <Icon name="close" />
                <span class="kern-label">{move || import_words().discard}</span>
            </button>
        </div>
    }
}

/// What can be done.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    /// Open what came in.
    Open,
    /// Open what lies here already.
    OpenKnown,
    /// Open what lies here and replace its content, as a change that can be undone.
    Replace,
    /// Put it together with the audit that it was handed out from, or with the one of the same id.
    Merge,
    /// Open what came in beside what lies here, under an id of its own.
    Add,
}

fn label(way: Way, words: &texts::Import) -> &'static str {
    match way {
        Way::Open => words.open,
        Way::OpenKnown => words.open_known,
        Way::Replace => words.replace,
        Way::Merge => words.merge,
        Way::Add => words.add,
    }
}

/// What a file is called where nobody says whose it is.
fn file_name(origin: &Origin) -> String {
    match origin {
        Origin::File(name) => name.clone(),
        Origin::Text => import_words().pasted.to_owned(),
        Origin::Link => import_words().link.to_owned(),
    }
}

/// The audit here that something belongs to: the one it was handed out from, else the one of the same id.
fn whole(session: Session, incoming: &Audit) -> Option<AuditId> {
    let mut ids = incoming.base.iter().map(|base| &base.audit).chain([&incoming.id]);
    let is_here = |id: &&AuditId| {
        is_open(session, id) || session.holdings.with(|holdings| holdings.audits.iter().any(|it| it.id == **id))
    };
    ids.find(is_here).cloned()
}

fn follow(session: Session, key: u32, way: Way, audit: &Audit, file: &str) {
    let audit = audit.clone();
    if way == Way::Merge {
        collect(session, key, audit, file.to_owned());
    } else if matches!(way, Way::OpenKnown | Way::Replace) && is_open(session, &audit.id) {
        finish(session, key, way, audit);
    } else {
        let arrivals = arrivals();
        leave_open(session, move || {
            // A dialogue may lie between; by then another tab may have changed what lies here.
            let is_waiting = arrivals.waiting().with_untracked(|waiting| waiting.iter().any(|it| it.key == key));
            if is_waiting {
                finish(session, key, way, audit.clone());
            }
        });
    }
}

/// Opens the audit that something belongs to, and takes it there.
fn collect(session: Session, key: u32, audit: Audit, file: String) {
    let Some(id) = untrack(|| whole(session, &audit)) else { return };
    let (arrivals, collected, belongs) = (arrivals(), collected(), audit.clone());
    let take = move || {
        if !is_open(session, &id) && !session.open_stored(&id) {
            session.read_holdings();
            tell(session, |wording| texts::import(wording).not_there_any_more.to_owned(), false);
            return;
        }
        collected.begin_for(&id);
        collected.add(&file, Shared::new(audit.clone()));
        arrivals.take_away(key);
        go_and_tell(session, &Route::Team, |wording| texts::team(wording).collected_one.to_owned(), false);
    };
    if untrack(|| whole(session, &belongs).is_some_and(|id| is_open(session, &id))) {
        take();
    } else {
        leave_open(session, take);
    }
}

fn is_open(session: Session, id: &AuditId) -> bool {
    session
        .open
        .with_untracked(|open| open.as_ref().is_some_and(|open| !open.example && open.history.audit().id == *id))
}

fn finish(session: Session, key: u32, way: Way, audit: Audit) {
    let name = audit.service.name.clone();
    let said = match way {
        Way::Open => {
            session.open_new(audit);
            |words: &texts::Import| words.opened
        }
        Way::Add => {
            session.open_new(Audit { id: AuditId::new(clock::fresh_id()), ..audit });
            |words: &texts::Import| words.added
        }
        Way::Merge => return,
        Way::OpenKnown | Way::Replace => {
            if !is_open(session, &audit.id) && !session.open_stored(&audit.id) {
                session.read_holdings();
                tell(session, |wording| texts::import(wording).not_there_any_more.to_owned(), false);
                return;
            }
            if way == Way::Replace {
                session.act(Event::Replace(Box::new(audit)));
                |words: &texts::Import| words.replaced
            } else {
                |words: &texts::Import| words.opened
            }
        }
    };
    let say = move |wording| said(texts::import(wording))(&texts::shown_name(&name, wording));
    arrivals_left(session, key, say, way == Way::Replace);
}

/// With nothing left to decide on, work goes on at the principles; else the next arrival is up.
fn arrivals_left(session: Session, key: u32, say: impl Fn(Wording) -> String + Send + Sync + 'static, undoable: bool) {
    let left = arrivals().waiting().with_untracked(Vec::len);
    if left > 1 {
        take_away(key);
        tell(session, say, undoable);
    } else {
        arrivals().take_away(key);
        go_and_tell(session, &Route::Hub, say, undoable);
    }
}
