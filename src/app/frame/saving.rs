//! How saving stands, seen and spoken.

use leptos::prelude::*;

use super::words;
use crate::app::browser::{clock, page};
use crate::app::keeper::KeepFault;
use crate::app::session::{Saving, Session, session};
use crate::app::texts;

/// The state of saving in words, always in the same place.
#[component]
pub fn SaveState() -> impl IntoView {
    let session = session();
    let text = move || {
        let words = words();
        if session.is_example() {
            let trial = texts::authoring(session.wording.get()).trial_state;
            return if session.is_trial() { trial } else { words.example_state }.to_owned();
        }
        match session.saving.get() {
            Saving::Unchanged => words.unchanged.to_owned(),
            Saving::Pending => words.pending.to_owned(),
            Saving::Saved(at) => (words.saved)(&clock::hour_and_minute(&at).unwrap_or_default()),
            Saving::Failed(_) => words.memory_title.to_owned(),
        }
    };
    view! {
        <p class="kern-body kern-body--small save-state" data-saving=move || match session.saving.get() {
            Saving::Unchanged => "unchanged",
            Saving::Pending => "pending",
            Saving::Saved(_) => "saved",
            Saving::Failed(_) => "failed",
        }>{text}</p>
    }
}

/// Says „Gespeichert“ once per pause, and failures at once.
pub fn speak(session: Session) {
    Effect::new(move |before: Option<Saving>| {
        let now = session.saving.get();
        let words = texts::shell(session.wording.get_untracked());
        match (&before, &now) {
            (Some(Saving::Pending), Saving::Saved(_)) => page::announce(words.saved_spoken),
            (Some(before), Saving::Failed(fault)) if before != &now => page::alert(match fault {
                KeepFault::ChangedElsewhere => words.elsewhere_title,
                KeepFault::DeletedElsewhere => words.deleted_title,
                KeepFault::Storage(_) => words.memory_title,
            }),
            _ => {}
        }
        now
    });
}
