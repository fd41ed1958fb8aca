//! The questionnaires that audits are assessed with.

use std::path::PathBuf;

use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::bad::Reason;
use crate::audit::{Audit, QuestionnaireRef};
use crate::cli::problem::Problem;
use crate::cli::report::{QUESTIONNAIRE_LIMIT, content, usable};
use crate::cli::shipped;
use crate::cli::texts::Texts;
use crate::questionnaire::{Questionnaire, QuestionnaireId, Tongue, load};

/// Questionnaires that audits bring along are kept up to this number, since most of a stream bring the same.
const KEPT: usize = 16;

/// The questionnaires that are at hand.
pub(super) struct Library {
    known: Vec<Questionnaire>,
    /// What they were read from; nothing where they come with the program.
    files: Vec<Vec<u8>>,
}

impl Library {
    /// Those of the files, or those that come with the program.
    pub(super) fn of(paths: &[PathBuf], texts: &'static Texts) -> Result<Self, Problem> {
        let mut library = Self { known: Vec::new(), files: Vec::new() };
        for path in paths {
            let bytes = content(path, QUESTIONNAIRE_LIMIT)?;
            library.known.push(usable(path, load(&bytes), texts)?);
            library.files.push(bytes);
        }
        if paths.is_empty() {
            library.known = shipped();
        }
        Ok(library)
    }

    /// The same, read anew: questionnaires of which every worker counts its own uses do not keep others waiting.
    fn copy(&self) -> Self {
        let known = if self.files.is_empty() {
            shipped()
        } else {
            self.files.iter().filter_map(|bytes| load(bytes).questionnaire).collect()
        };
        Self { known, files: Vec::new() }
    }

    /// The very one that is asked for; else one of that id with the same version; else one of that id.
    fn find(&self, wanted: &QuestionnaireRef) -> Option<&Questionnaire> {
        let mut same = self.known.iter().filter(|known| known.id == wanted.id);
        let first = same.clone().next();
        let is_version = |known: &&Questionnaire| known.version == wanted.version;
        same.clone().find(|known| known.digest.as_str() == wanted.sha256).or_else(|| same.find(is_version)).or(first)
    }

    /// Ids of all of them.
    pub(super) fn ids(&self) -> String {
        self.known.iter().map(|known| known.id.as_str()).collect::<Vec<_>>().join(", ")
    }
}

/// Those that come with the program.
fn shipped() -> Vec<Questionnaire> {
    let ids = shipped::ids().into_iter().map(QuestionnaireId::new);
    ids.filter_map(|id| shipped::find(&id, Tongue::German)).collect()
}

/// The library and what audits bring along, for one worker.
pub(super) struct Shelf {
    library: Library,
    /// By the hash of their JSON; none where it makes no questionnaire.
    brought: Vec<([u8; 32], Option<Questionnaire>)>,
}

impl Shelf {
    /// Only the library at first.
    pub(super) fn new(library: &Library) -> Self {
        Self { library: library.copy(), brought: Vec::new() }
    }

    /// The questionnaire of an audit: from the library, or what it brings along itself.
    pub(super) fn find(&mut self, audit: &Audit) -> Result<&Questionnaire, Reason> {
        let wanted = &audit.questionnaire;
        if let Some(known) = self.library.find(wanted) {
            return Ok(known);
        }
        let missing = || Reason::NoQuestionnaire { id: wanted.id.clone(), version: wanted.version.clone() };
        let brought = audit.embedded_questionnaire.as_ref().ok_or_else(missing)?;
        let found = read(&mut self.brought, brought).ok_or(Reason::BrokenQuestionnaire)?;
        if found.id == wanted.id { Ok(found) } else { Err(missing()) }
    }
}

/// The questionnaire that a JSON makes; the same JSON is read once.
fn read<'a>(kept: &'a mut Vec<([u8; 32], Option<Questionnaire>)>, json: &Value) -> Option<&'a Questionnaire> {
    let text = json.to_string();
    let hash: [u8; 32] = Sha256::digest(&text).into();
    let at = kept.iter().position(|(known, _)| *known == hash).unwrap_or_else(|| {
        if kept.len() == KEPT {
            kept.remove(0);
        }
        // JSON is YAML, too.
        kept.push((hash, load(text.as_bytes()).questionnaire));
        kept.len() - 1
    });
    kept.get(at).and_then(|(_, questionnaire)| questionnaire.as_ref())
}
