//! Which questionnaires audits belong to. Scores of different editions say different things and are kept apart.

use super::Entry;
use crate::questionnaire::QuestionnaireId;

/// A questionnaire, and how many audits belong to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// Its id.
    pub id: QuestionnaireId,
    /// How many audits.
    pub audits: usize,
    /// The versions that the audits name, each with its content hash and how many name it, the most common first.
    /// Figures are always computed with the version at hand; where audits name several, people should know.
    pub versions: Vec<Version>,
}

/// A version of a questionnaire as audits name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// How it is numbered.
    pub name: String,
    /// Its content hash.
    pub sha256: String,
    /// How many audits name it.
    pub audits: usize,
}

/// The editions that audits belong to, the one with the most audits first; equal ones by id.
pub fn editions<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Vec<Edition> {
    let mut editions: Vec<Edition> = Vec::new();
    for entry in entries {
        let reference = &entry.questionnaire;
        let at = editions.iter().position(|edition| edition.id == reference.id).unwrap_or_else(|| {
            editions.push(Edition { id: reference.id.clone(), audits: 0, versions: Vec::new() });
            editions.len() - 1
        });
        let Some(edition) = editions.get_mut(at) else { continue };
        edition.audits += 1;
        let is_same = |known: &&mut Version| known.name == reference.version && known.sha256 == reference.sha256;
        match edition.versions.iter_mut().find(is_same) {
            Some(known) => known.audits += 1,
            None => edition.versions.push(Version {
                name: reference.version.clone(),
                sha256: reference.sha256.clone(),
                audits: 1,
            }),
        }
    }
    for edition in &mut editions {
        edition.versions.sort_by(|one, other| {
            let names = |version: &Version| (version.name.clone(), version.sha256.clone());
            other.audits.cmp(&one.audits).then_with(|| names(one).cmp(&names(other)))
        });
    }
    editions.sort_by(|one, other| other.audits.cmp(&one.audits).then_with(|| one.id.cmp(&other.id)));
    editions
}
