//! The audits in this browser, to go on with.

use leptos::ev::MouseEvent;
use std::sync::Arc;

use leptos::prelude::*;

use super::questionnaires::title_of;
use super::words;
use crate::app::browser::{clock, page};
use crate::app::dialogue::Ask;
use crate::app::frame;
use crate::app::keeper;
use crate::app::leaving::leave_open;
use crate::app::route::Route;
use crate::app::session::{Session, session};
use crate::app::texts;
use crate::app::views::progress::begin_next;
use crate::audit::{AuditId, Timestamp};
use crate::exchange::Summary;
use crate::questionnaire::{IndexEntry, QuestionId, Tongue};
use crate::report::format;

/// The heading of the list; it takes the focus when the last row is gone.
const LIST: &str = "weitermachen";

/// The list of audits; absent where there is none.
#[component]
pub(super) fn Resume() -> impl IntoView {
    let session = session();
    let audits = Memo::new(move |_| audits(session));
    view! {
        <Show when=move || audits.with(|audits| !audits.is_empty())>
            <section class="stack" aria-labelledby=LIST>
                <h2 class="kern-heading-medium" id=LIST>
                    {move || words().resume}
                </h2>
                <ul class="plain-list start-audits">
                    <For each=move || audits.get() key=|audit| audit.id.clone() let:audit>
                        <Row id=audit.id audits=audits />
                    </For>
                </ul>
            </section>
        </Show>
    }
}

/// What storage holds, with the open audit as it is right now.
fn audits(session: Session) -> Vec<Summary> {
    let mut audits = session.holdings.with(|holdings| holdings.audits.clone());
    if let Some(open) = session.open_summary() {
        match audits.iter_mut().find(|known| known.id == open.id) {
            // Without its questionnaire there is nothing newer to tell.
            Some(_) if !session.is_editable() => {}
            Some(known) => *known = open,
            None => audits.insert(0, open),
        }
    }
    audits
}

#[component]
fn Row(id: AuditId, audits: Memo<Vec<Summary>>) -> impl IntoView {
    let session = session();
    let own = StoredValue::new(id.clone());
    let audit = Memo::new(move |_| {
        audits.with(|audits| own.with_value(|id| audits.iter().find(|audit| audit.id == *id).cloned()))
    });
    let name = Memo::new(move |_| {
        let name = audit.with(|audit| audit.as_ref().map(|audit| audit.name.clone())).unwrap_or_default();
        texts::shown_name(&name, session.wording.get())
    });
    let is_open = Memo::new(move |_| session.with_audit(|open| own.with_value(|id| open.id == *id)) == Some(true));
    let extent = move || audit.with(|audit| audit.as_ref().map(extent));
    let origin = move || audit.with(|audit| audit.as_ref().map(|audit| origin(audit, session)));
    let progress = Memo::new(move |_| {
        audit.with(|audit| audit.as_ref().map(|audit| (audit.answered, audit.applicable))).unwrap_or_default()
    });
    let next = Memo::new(move |_| audit.with(|audit| audit.as_ref().and_then(|audit| audit.next.clone())));
    let place = move || next.get().map_or(Route::Hub, |(question, _)| Route::Question(QuestionId::new(question)));
    let go_on = move || match next.get() {
        Some((_, principle)) => (words().go_on_at)(&principle),
        None => words().go_on.to_owned(),
    };
    let open = move |event: MouseEvent, place: Route| follow(session, &event, own.get_value(), place);
    let transfers = Memo::new(move |_| {
        let questionnaire = audit.with(|audit| audit.as_ref().map(|audit| audit.questionnaire.clone()));
        questionnaire.map(|id| session.successors_of(&id)).unwrap_or_default()
    });
    let transfer = move |entry: IndexEntry| {
        let label = (texts::editions(session.wording.get()).transfer_to)(&title_of(&entry, session.tongue.get()));
        let place = Route::Transfer(entry.id);
        let spoken = format!("{label}: {}", name.get());
        view! {
            <a
                class="kern-link kern-link--small"
                href=place.to_string()
                aria-label=spoken
                on:click=move |event| open(event, place.clone())
            >
                {label}
            </a>
        }
    };
    let anchor = anchor(&id);
    view! {
        <li class="start-card start-audit">
            <div class="start-audit__text">
                <h3 class="kern-title" id=anchor tabindex="-1">
                    {name}
                </h3>
                <p class="kern-body">{extent}</p>
                <Show when=move || { progress.get().1 > 0 }>
                    <div class="kern-progress">
                        <progress
                            aria-label=move || (words().progress_of)(&name.get())
                            max=move || progress.get().1
                            value=move || progress.get().0
                        ></progress>
                    </div>
                </Show>
                <p class="kern-body kern-body--small kern-body--muted">
                    {origin} {move || is_open.get().then(|| format!(" · {}", words().is_open))}
                </p>
                {move || {
                    let line = |entry| view! { <p class="kern-body kern-body--small">{transfer(entry)}</p> };
                    transfers.get().into_iter().map(line).collect_view()
                }}
            </div>
            <div class="button-row">
                <a
                    class="kern-btn kern-btn--primary"
                    href=move || place().to_string()
                    aria-label=move || format!("{}{}", go_on(), (words().of)(&name.get()))
                    on:click=move |event| open(event, untrack(place))
                >
                    <span class="kern-label">{go_on}</span>
                </a>
                <a
                    class="kern-btn kern-btn--secondary"
                    href=Route::Result.to_string()
                    aria-label=move || format!("{}{}", words().see_result, (words().of)(&name.get()))
                    on:click=move |event| open(event, Route::Result)
                >
                    <span class="kern-label">{move || words().see_result}</span>
                </a>
                <button
                    type="button"
                    class="kern-btn kern-btn--tertiary"
                    aria-label=move || format!("{}{}", words().next, (words().of)(&name.get()))
                    on:click=move |_| begin_next_of(session, &own.get_value())
                >
                    <span class="kern-label">{move || words().next}</span>
                </button>
                <button
                    type="button"
                    class="kern-btn kern-btn--tertiary"
                    aria-label=move || format!("{}{}", words().delete, (words().of)(&name.get()))
                    on:click=move |_| ask_to_delete(session, own.get_value(), name.get_untracked(), audits)
                >
                    <span class="kern-label">{move || words().delete}</span>
                </button>
            </div>
        </li>
    }
}

fn anchor(id: &AuditId) -> String {
    format!("audit-{id}")
}

/// „Schnellcheck · 12 von 19 Fragen beantwortet“
fn extent(audit: &Summary) -> String {
    let words = words();
    let mode = (words.mode)(audit.mode);
    // A summary that was made without the questionnaire has no counts.
    if audit.applicable == 0 {
        return mode.to_owned();
    }
    format!("{mode} · {}", (words.answered)(audit.answered, audit.applicable))
}

/// „Servicestandard 2020 – 19 Prinzipien · zuletzt geändert am 21.11.2026 um 14:03 Uhr“
fn origin(audit: &Summary, session: Session) -> String {
    let tongue = session.tongue.get();
    let entry = session.library.entry(&audit.questionnaire);
    let title = entry.map_or_else(|| audit.questionnaire.to_string(), |entry| title_of(&entry, tongue));
    let changed = local_time(&audit.changed, tongue).map(|(day, time)| (words().changed)(&day, &time));
    std::iter::once(title).chain(changed).collect::<Vec<_>>().join(" · ")
}

fn local_time(at: &Timestamp, tongue: Tongue) -> Option<(String, String)> {
    Some((format::date(clock::local_date(at)?, tongue), clock::hour_and_minute(at)?))
}

/// Opens the audit of a link that was followed, then goes to the link's place. A link that is opened in another tab
/// is left to the browser.
fn follow(session: Session, event: &MouseEvent, id: AuditId, place: Route) {
    if event.ctrl_key() || event.meta_key() || event.shift_key() {
        return;
    }
    if untrack(|| session.with_audit(|open| open.id == id)) == Some(true) {
        return;
    }
    event.prevent_default();
    leave_open(session, move || {
        if session.open_stored(&id) {
            session.go(&place);
        } else {
            session.read_holdings();
            frame::tell(session, |wording| texts::start(wording).gone.to_owned(), false);
        }
    });
}

/// Begins the next audit from one of the list: the open one with what is not stored yet, others from storage.
fn begin_next_of(session: Session, id: &AuditId) {
    session.flush();
    let open = session.audit_now().filter(|open| open.id == *id && !untrack(|| session.is_example()));
    let audit = open.or_else(|| keeper::open(id).map(|sealed| sealed.audit));
    if let Some(audit) = audit {
        begin_next(session, audit);
    } else {
        session.read_holdings();
        frame::tell(session, |wording| texts::start(wording).gone.to_owned(), false);
    }
}

fn ask_to_delete(session: Session, id: AuditId, name: String, audits: Memo<Vec<Summary>>) {
    let words = texts::start(session.wording.get_untracked());
    frame::ask(Ask {
        title: (words.delete_title)(&name),
        body: words.delete_body.to_owned(),
        yes: words.delete_yes.to_owned(),
        no: words.keep.to_owned(),
        act: Arc::new(move || {
            let rows = audits.get_untracked();
            let at = rows.iter().position(|audit| audit.id == id).unwrap_or_default();
            let others = || rows.iter().filter(|audit| audit.id != id);
            let next = others().nth(at).or_else(|| others().next_back()).map(|audit| anchor(&audit.id));
            session.delete(&id);
            let name = rows.get(at).map(|audit| audit.name.clone()).unwrap_or_default();
            let say = move |wording| (texts::start(wording).deleted)(&texts::shown_name(&name, wording));
            frame::tell(session, say, false);
            // The row is gone from the page only after this handler.
            request_animation_frame(move || {
                page::focus(next.as_deref().unwrap_or(crate::app::navigation::HEADING), false);
            });
        }),
    });
}
