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
use crate::exchange::belongs;
use crate::questionnaire::{Questionnaire, QuestionnaireId, Tongue, load, load_content};

/// Questionnaires that audits bring along are kept up to this number, since most of a stream bring the same.
const KEPT: usize = 16;

/// The questionnaires that are at hand.
pub(super) struct Library {
    known: Vec<Questionnaire>,
    /// What they were read from; nothing where they come with the program.
    files: Vec<Vec<u8>>,
    /// The files were named by whoever assesses.
    is_named: bool,
}

impl Library {
    /// Those of the files, or those that come with the program.
    pub(super) fn of(paths: &[PathBuf], texts: &'static Texts) -> Result<Self, Problem> {
        let mut library = Self { known: Vec::new(), files: Vec::new(), is_named: !paths.is_empty() };
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
        Self { known, files: Vec::new(), is_named: self.is_named }
    }

    /// The very one that the audit was answered with.
    fn exact(&self, audit: &Audit) -> Option<&Questionnaire> {
        self.known.iter().find(|known| belongs(audit, known))
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

    /// The questionnaire of an audit. A file that was named holds for every audit of its id, so that all are measured
    /// alike. Else it is the very one that the audit was answered with, from the program or brought along; else another
    /// state of it, in the same order.
    pub(super) fn find(&mut self, audit: &Audit) -> Result<&Questionnaire, Reason> {
        let wanted = &audit.questionnaire;
        let known = if self.library.is_named { self.library.find(wanted) } else { self.library.exact(audit) };
        if let Some(known) = known {
            return Ok(known);
        }
        let missing = || Reason::NoQuestionnaire { id: wanted.id.clone(), version: wanted.version.clone() };
        let Some(brought) = audit.embedded_questionnaire.as_deref() else {
            return self.library.find(wanted).ok_or_else(missing);
        };
        let found = read(&mut self.brought, brought);
        if let Some(found) = found.filter(|found| belongs(audit, found)) {
            return Ok(found);
        }
        let other = found.filter(|found| found.id == wanted.id);
        let reason = if found.is_some() { missing() } else { Reason::BrokenQuestionnaire };
        self.library.find(wanted).or(other).ok_or(reason)
    }
}

/// The questionnaire that a JSON makes; the same JSON is read once.
fn read<'a>(kept: &'a mut Vec<([u8; 32], Option<Questionnaire>)>, json: &Value) -> Option<&'a Questionnaire> {
    let hash: [u8; 32] = Sha256::digest(json.to_string()).into();
    let at = kept.iter().position(|(known, _)| *known == hash).unwrap_or_else(|| {
        if kept.len() == KEPT {
            kept.remove(0);
        }
        kept.push((hash, load_content(json).questionnaire));
        kept.len() - 1
    });
    kept.get(at).and_then(|(_, questionnaire)| questionnaire.as_ref())
}
