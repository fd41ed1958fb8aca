//! The questionnaires that other files speak of: among the files that are checked, beside them, or with the program.

use std::path::{Path, PathBuf};

use super::super::report::content;
use super::super::shipped;
use super::files::{Entry, beside};
use super::kind::{Kind, declared, kind};
use crate::exchange::LIMIT;
use crate::questionnaire::{Questionnaire, QuestionnaireId, Tongue, load};

/// Finds questionnaires by their ids.
pub(super) struct Library {
    given: Vec<Questionnaire>,
}

impl Library {
    /// From the files that are checked.
    pub(super) fn new(entries: &[(Entry, Option<Kind>)]) -> Self {
        let questionnaires = entries.iter().filter(|(_, kind)| *kind == Some(Kind::Questionnaire));
        Self { given: questionnaires.filter_map(|(entry, _)| load(entry.bytes()).questionnaire).collect() }
    }

    /// The questionnaire with an id, for a file in a folder.
    pub(super) fn find(&self, id: &str, folder: &Path) -> Option<Questionnaire> {
        let given = self.given.iter().find(|it| it.id.as_str() == id).cloned();
        given.or_else(|| lies_beside(id, folder)).or_else(|| shipped::find(&QuestionnaireId::new(id), Tongue::German))
    }
}

fn lies_beside(id: &str, folder: &Path) -> Option<Questionnaire> {
    let of_file = |path: PathBuf| {
        let bytes = content(&path, LIMIT).ok()?;
        let is_it = declared(&String::from_utf8_lossy(&bytes), "id") == Some(id);
        let is_questionnaire = is_it && kind(&path, &bytes) == Some(Kind::Questionnaire);
        load(is_questionnaire.then_some(&bytes)?).questionnaire
    };
    beside(folder).into_iter().find_map(of_file)
}
