//! With which questionnaire an audit is shown: the one that is offered, or the one that it carries along.
//!
//! An audit that is shown with what it carries along can be read everywhere and changed nowhere: its answers belong to
//! questions that nobody here stands for any more.

use leptos::prelude::*;

use super::{Open, Session};
use crate::app::library::{Absence, Library};
use crate::app::shared::Shared;
use crate::audit::{Audit, QuestionnaireRef};
use crate::exchange;
use crate::questionnaire::{Questionnaire, QuestionnaireId, Tongue};

/// Why an audit is shown with the questionnaire that it carries along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Carried {
    /// The questionnaire is not to be had here.
    Absent(Absence),
    /// What is offered under its id asks something else; the version of that.
    Changed(String),
}

/// A questionnaire with which an audit is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The questionnaire.
    pub questionnaire: Shared<Questionnaire>,
    /// Set where the audit brought it; then nothing can be changed.
    pub carried: Option<Carried>,
}

/// What decides which questionnaire is carried along: whose it is, and where its content lies in memory.
type Key = (QuestionnaireRef, usize);

fn key(audit: &Audit) -> Option<Key> {
    let content = audit.embedded_questionnaire.as_ref()?;
    Some((audit.questionnaire.clone(), std::sync::Arc::as_ptr(content).addr()))
}

/// The questionnaire that the open audit carries along; read once, not with every change.
pub(super) fn carried(open: RwSignal<Option<Open>>) -> Memo<Option<Shared<Questionnaire>>> {
    let key = Memo::new(move |_| open.with(|open| key(open.as_ref()?.history.audit())));
    Memo::new(move |_| {
        key.with(Option::is_some).then(|| open.with_untracked(|open| read(open.as_ref()?.history.audit()))).flatten()
    })
}

fn read(audit: &Audit) -> Option<Shared<Questionnaire>> {
    exchange::embedded(audit)?.questionnaire.map(Shared::new)
}

/// What an audit without a questionnaire of its own is shown with, in a language where it is offered in it. None while
/// it is on its way and where there is none.
pub(super) fn offered(library: Library, id: &QuestionnaireId, tongue: Tongue) -> Option<Shown> {
    library.questionnaire(id, tongue).map(|questionnaire| Shown { questionnaire, carried: None })
}

/// What an audit that carries this questionnaire along is shown with; none while the one that is offered is on its way.
pub(super) fn shown(library: Library, audit: &Audit, carried: Shared<Questionnaire>, tongue: Tongue) -> Option<Shown> {
    let id = &audit.questionnaire.id;
    let offered = library.questionnaire(id, tongue);
    // As it was written, since that is how the other one is.
    let original = library.original(id).and_then(|source| source.ready().cloned());
    let why = match &original {
        Some(original) if exchange::is_shown_with(audit, original, &carried) => None,
        Some(original) => Some(Carried::Changed(original.version.clone())),
        // None while it is on its way.
        None => Some(Carried::Absent(library.absence(id)?)),
    };
    let questionnaire = offered.filter(|_| why.is_none()).unwrap_or(carried);
    Some(Shown { questionnaire, carried: why })
}

impl Session {
    /// The questionnaire with which an audit is shown, whether it is open or not; none while it is on its way and where
    /// there is none.
    pub fn shown_with(self, audit: &Audit, tongue: Tongue) -> Option<Shown> {
        match read(audit) {
            Some(carried) => shown(self.library, audit, carried, tongue),
            None => offered(self.library, &audit.questionnaire.id, tongue),
        }
    }

    /// The questionnaire of [`Self::shown_with`].
    pub fn questionnaire_of(self, audit: &Audit, tongue: Tongue) -> Option<Shared<Questionnaire>> {
        self.shown_with(audit, tongue).map(|shown| shown.questionnaire)
    }

    /// Why the open audit is shown with what it carries along; none where it can be changed.
    pub fn read_only(self) -> Option<Carried> {
        self.shown.with(|shown| shown.as_ref()?.carried.clone())
    }

    /// True if the open audit can be changed: its questionnaire is there, and is not only what it carries along.
    pub fn is_editable(self) -> bool {
        self.shown.with(|shown| shown.as_ref().is_some_and(|shown| shown.carried.is_none()))
    }

    /// An audit on its way into this browser: without the questionnaire that it carries along where the very same is
    /// offered here. It would take up room in every copy and say nothing new.
    pub fn lightened(self, audit: &Audit) -> Audit {
        let offered = self.library.questionnaire(&audit.questionnaire.id, Tongue::German);
        let is_same = |offered: &Questionnaire| {
            read(audit).is_some_and(|carried| carried.digest == offered.digest && exchange::belongs(audit, offered))
        };
        let mut audit = audit.clone();
        if audit.embedded_questionnaire.is_some() && offered.is_some_and(|offered| is_same(&offered)) {
            audit.embedded_questionnaire = None;
        }
        audit
    }
}
