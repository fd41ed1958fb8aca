//! What must be seen all the time while it holds.

use leptos::prelude::*;

use super::notice::announce_saved_file;
use super::words;
use crate::app::browser::page;
use crate::app::browser::storage::StorageFault;
use crate::app::components::icon::Icon;
use crate::app::keeper::KeepFault;
use crate::app::leaving::leave_open;
use crate::app::navigation::HEADING;
use crate::app::route::Route;
use crate::app::session::{Saving, Session, session};
use crate::app::texts::{self, Shell};

/// Nothing is saved, another tab changed the audit, something stored cannot be read, this is an example.
#[component]
pub fn Warnings() -> impl IntoView {
    let session = session();
    let failed = Memo::new(move |_| match session.saving.get() {
        Saving::Failed(fault) => Some(fault),
        Saving::Unchanged | Saving::Pending | Saving::Saved(_) => None,
    });
    // Start and files list the entries themselves, with the same words and more.
    let unreadable = Memo::new(move |_| match session.route.get() {
        Route::Start | Route::Files => 0,
        _ => session.holdings.with(|holdings| holdings.unreadable.len()),
    });
    view! {
        <Show when=move || session.is_trial()>
            <Trial />
        </Show>
        <Show when=move || session.is_example() && !session.is_trial()>
            <div class="kern-alert kern-alert--info">
                <div class="kern-alert__header">
                    <Icon name="info" />
                    <p class="kern-title">{move || words().example_banner}</p>
                </div>
                <div class="kern-alert__body button-row">
                    <button type="button" class="kern-btn kern-btn--secondary" on:click=move |_| session.keep_example()>
                        <span class="kern-label">{move || words().example_keep}</span>
                    </button>
                    <button
                        type="button"
                        class="kern-btn kern-btn--tertiary"
                        on:click=move |_| {
                            leave_open(
                                session,
                                move || {
                                    session.close();
                                    session.go(&Route::Start);
                                },
                            );
                        }
                    >
                        <span class="kern-label">{move || words().example_close}</span>
                    </button>
                </div>
            </div>
        </Show>
        {move || {
            let fault = session.storage_fault.get().filter(|_| failed.with(Option::is_none))?;
            Some(
                view! {
                    <div class="kern-alert kern-alert--warning">
                        <div class="kern-alert__header">
                            <Icon name="warning" />
                            <p class="kern-title">{move || storage_fault(words(), &fault)}</p>
                        </div>
                    </div>
                },
            )
        }}
        {move || failed.get().map(failure)}
        <Show when=move || { unreadable.get() > 0 }>
            <div class="kern-alert kern-alert--warning">
                <div class="kern-alert__header">
                    <Icon name="warning" />
                    <p class="kern-title">{move || (words().unreadable_title)(unreadable.get())}</p>
                </div>
                <div class="kern-alert__body">
                    <p class="kern-body">
                        {move || words().unreadable_body} " "
                        <a class="kern-link" href=Route::Files.to_string()>
                            {move || words().unreadable_link}
                        </a>
                    </p>
                </div>
            </div>
        </Show>
    }
}

/// A questionnaire is tried out: says so, and leads back to its text.
#[component]
fn Trial() -> impl IntoView {
    let session = session();
    let words = move || texts::authoring(session.wording.get());
    let close = move || {
        session.close();
        session.go(&Route::Authoring);
    };
    view! {
        <div class="kern-alert kern-alert--info">
            <div class="kern-alert__header">
                <Icon name="info" />
                <p class="kern-title">{move || words().trial_banner}</p>
            </div>
            <div class="kern-alert__body button-row">
                <a class="kern-link" href=Route::Authoring.to_string()>
                    {move || words().trial_back}
                </a>
                <button
                    type="button"
                    class="kern-btn kern-btn--tertiary"
                    on:click=move |_| leave_open(session, close)
                >
                    <span class="kern-label">{move || words().trial_close}</span>
                </button>
            </div>
        </div>
    }
}

fn failure(fault: KeepFault) -> impl IntoView {
    let session = session();
    let (title, body): (Label, fn(&Shell, &KeepFault) -> String) = match &fault {
        KeepFault::ChangedElsewhere => (|words| words.elsewhere_title, |words, _| words.elsewhere_body.into()),
        KeepFault::DeletedElsewhere => (|words| words.deleted_title, |words, _| words.deleted_body.into()),
        KeepFault::Storage(_) => (|words| words.memory_title, storage_failure),
    };
    let actions: [Action; 2] = match &fault {
        KeepFault::ChangedElsewhere => [
            (|words| words.elsewhere_take, Session::take_stored),
            (|words| words.elsewhere_keep, |session| session.store(true)),
        ],
        KeepFault::DeletedElsewhere => {
            [(|words| words.deleted_keep, |session| session.store(true)), (|words| words.deleted_close, close_deleted)]
        }
        KeepFault::Storage(_) => [
            (|words| words.save_file, |session| announce_saved_file(session, session.download())),
            (|words| words.try_again, |session| session.store(false)),
        ],
    };
    view! {
        <div class="kern-alert kern-alert--danger">
            <div class="kern-alert__header">
                <Icon name="danger" />
                <h2 class="kern-title">{move || title(words())}</h2>
            </div>
            <div class="kern-alert__body">
                <p class="kern-body">{move || body(words(), &fault)}</p>
                <div class="button-row">
                    {actions
                        .into_iter()
                        .map(|(label, act)| {
                            view! {
                                <button
                                    type="button"
                                    class="kern-btn kern-btn--secondary"
                                    on:click=move |_| {
                                        act(session);
                                        // The warning may go, and the focus must not go with it.
                                        page::focus(HEADING, false);
                                    }
                                >
                                    <span class="kern-label">{move || label(words())}</span>
                                </button>
                            }
                        })
                        .collect_view()}
                </div>
            </div>
        </div>
    }
}

fn close_deleted(session: Session) {
    session.take_stored();
    session.go(&Route::Start);
}

/// A text of the frame.
type Label = fn(&Shell) -> &'static str;

/// A button of a warning: its label and what it does.
type Action = (Label, fn(Session));

fn storage_failure(words: &Shell, fault: &KeepFault) -> String {
    let reason = match fault {
        KeepFault::Storage(fault) => storage_fault(words, fault),
        KeepFault::ChangedElsewhere | KeepFault::DeletedElsewhere => String::new(),
    };
    format!("{reason} {}", words.memory_advice)
}

fn storage_fault(words: &Shell, fault: &StorageFault) -> String {
    match fault {
        StorageFault::Denied => words.memory_denied.to_owned(),
        StorageFault::Full => words.memory_full.to_owned(),
        StorageFault::Other(detail) => (words.memory_other)(detail),
        StorageFault::NotKept => words.memory_not_kept.to_owned(),
    }
}
