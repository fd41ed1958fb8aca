//! Leaving the open audit: asks first where that would lose something.

use std::sync::Arc;

use leptos::prelude::*;

use super::dialogue::Ask;
use super::frame;
use super::session::{Saving, Session};
use super::texts;

/// Takes a step that leaves the open audit. Where that would lose what is in memory only, the user is asked first.
pub fn leave_open(session: Session, step: impl Fn() + Send + Sync + 'static) {
    session.flush();
    let words = texts::shell(session.wording.get_untracked());
    let trial = texts::authoring(session.wording.get_untracked());
    let (title, body, yes, no) = if untrack(|| session.is_trial()) && session.is_example_changed() {
        (trial.trial_lost_title, trial.trial_lost_body, trial.trial_lost_yes, trial.trial_lost_no)
    } else if session.is_example_changed() {
        (words.example_lost_title, words.example_lost_body, words.example_lost_yes, words.example_lost_no)
    } else if matches!(session.saving.get_untracked(), Saving::Failed(_)) {
        (words.lost_title, words.lost_body, words.lost_yes, words.lost_no)
    } else {
        return step();
    };
    frame::ask(Ask {
        title: title.to_owned(),
        body: body.to_owned(),
        yes: yes.to_owned(),
        no: no.to_owned(),
        act: Arc::new(step),
    });
}
