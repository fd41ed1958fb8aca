//! The small index of stored audits, so that a list of them need not open each. It is a cache: the audits are the
//! truth, and an index that cannot be read is made anew from them.

use serde::{Deserialize, Serialize};

use super::envelope::APP;
use super::wire::Mode as ModeName;
use crate::audit::{AuditId, Mode, Timestamp};
use crate::questionnaire::QuestionnaireId;

/// Version of the index.
const FORMAT: u32 = 1;

/// What a list of audits shows of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Its id.
    pub id: AuditId,
    /// Name of the service.
    pub name: String,
    /// Its questionnaire.
    pub questionnaire: QuestionnaireId,
    /// Which questions are asked.
    pub mode: Mode,
    /// When it was started.
    pub created: Timestamp,
    /// When it was last changed.
    pub changed: Timestamp,
    /// Its revision.
    pub revision: u64,
    /// How many applicable questions are answered.
    pub answered: usize,
    /// How many questions are asked and applicable.
    pub applicable: usize,
    /// The next open question: its id and the number of its principle.
    pub next: Option<(String, String)>,
}

#[derive(Serialize, Deserialize)]
struct IndexKeys {
    app: String,
    format: u32,
    audits: Vec<SummaryKeys>,
}

#[derive(Serialize, Deserialize)]
struct SummaryKeys {
    id: String,
    name: String,
    questionnaire: String,
    mode: ModeName,
    created: String,
    changed: String,
    revision: u64,
    answered: usize,
    applicable: usize,
    next: Option<(String, String)>,
}

/// The text of the index, in the given order.
pub fn write_summaries(summaries: &[Summary]) -> String {
    let audits = summaries.iter().map(SummaryKeys::from).collect();
    // Writing cannot fail: every key is a text, and nothing is written to a place that could be full.
    serde_json::to_string(&IndexKeys { app: APP.to_owned(), format: FORMAT, audits }).unwrap_or_default()
}

/// Reads the index; none where it is damaged, foreign or of another version.
pub fn read_summaries(text: &str) -> Option<Vec<Summary>> {
    let index: IndexKeys = serde_json::from_str(text).ok()?;
    (index.app == APP && index.format == FORMAT).then(|| index.audits.into_iter().map(Summary::from).collect())
}

impl From<&Summary> for SummaryKeys {
    fn from(summary: &Summary) -> Self {
        let Summary { id, name, questionnaire, mode, created, changed, revision, answered, applicable, next } = summary;
        Self {
            id: id.to_string(),
            name: name.clone(),
            questionnaire: questionnaire.to_string(),
            mode: (*mode).into(),
            created: created.to_string(),
            changed: changed.to_string(),
            revision: *revision,
            answered: *answered,
            applicable: *applicable,
            next: next.clone(),
        }
    }
}

impl From<SummaryKeys> for Summary {
    fn from(keys: SummaryKeys) -> Self {
        Self {
            id: AuditId::new(keys.id),
            name: keys.name,
            questionnaire: QuestionnaireId::new(keys.questionnaire),
            mode: keys.mode.into(),
            created: Timestamp::new(keys.created),
            changed: Timestamp::new(keys.changed),
            revision: keys.revision,
            answered: keys.answered,
            applicable: keys.applicable,
            next: keys.next,
        }
    }
}
