//! Questionnaires that somebody wrote and keeps in this browser only.

use super::browser::storage::{self, PREFIX, StorageFault};
use crate::exchange::{shelve, unshelve};
use crate::questionnaire::{Questionnaire, QuestionnaireId};

/// What lists show of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// Its id.
    pub id: QuestionnaireId,
    /// What people read.
    pub title: String,
    /// Version of its content.
    pub version: String,
    /// How many characters storage holds for it.
    pub size: usize,
}

fn key(id: &str) -> String {
    format!("{PREFIX}questionnaire/{id}")
}

/// The id in a key of storage.
pub fn id_of_key(stored: &str) -> Option<QuestionnaireId> {
    stored.strip_prefix(&key("")).map(QuestionnaireId::new)
}

/// Everything that is kept, in the order of the ids.
pub fn list() -> Vec<Own> {
    let own = |stored: String| {
        let id = id_of_key(&stored)?;
        let content = storage::read(&stored)?;
        let shelved = unshelve(&content)?;
        let (title, version) = (shelved.title.to_owned(), shelved.version.to_owned());
        Some(Own { id, title, version, size: content.encode_utf16().count() })
    };
    storage::keys().into_iter().filter_map(own).collect()
}

/// The text of one as it was written.
pub fn text(id: &QuestionnaireId) -> Option<String> {
    Some(unshelve(&storage::read(&key(id.as_str()))?)?.text.to_owned())
}

/// Keeps one; what was kept under its id is replaced, and stays where there is no room for the new one.
pub fn keep(questionnaire: &Questionnaire, text: &str) -> Result<(), StorageFault> {
    storage::write(&key(questionnaire.id.as_str()), &shelve(questionnaire, text))
}

/// Deletes one for good.
pub fn delete(id: &QuestionnaireId) {
    storage::remove(&key(id.as_str()));
}
