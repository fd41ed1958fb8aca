//! The questionnaire that an audit carries along, so that it can be read where nobody offers that questionnaire.
//!
//! What is carried is the content of the file as JSON, over which its hash is taken: what is read back has the hash of
//! the file. Comments, and translations into other languages, stay behind.

use std::fmt;
use std::sync::Arc;

use super::{Generator, LIMIT, update, write};
use crate::audit::Audit;
use crate::questionnaire::{Loaded, Questionnaire, content, load, load_content};
use crate::scoring::Assessment;

/// Why a questionnaire cannot travel with an audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmbedFault {
    /// Occurs if reading it back would give other texts: a number without quotes stands for a text, as `1.10`, which
    /// is 1.1 as a number.
    Altered,
    /// Occurs if the audit belongs to another questionnaire.
    Foreign,
    /// Occurs if the file of the audit would be larger than [`LIMIT`].
    TooLarge {
        /// Its size in bytes.
        bytes: usize,
    },
    /// Occurs if the file holds no questionnaire that can be used.
    Unusable,
}

impl fmt::Display for EmbedFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Altered => f.write_str("reading the questionnaire back would give other texts"),
            Self::Foreign => f.write_str("the audit belongs to another questionnaire"),
            Self::TooLarge { bytes } => write!(f, "the file would have {bytes} bytes; at most {LIMIT} are read"),
            Self::Unusable => f.write_str("the file holds no questionnaire that can be used"),
        }
    }
}

impl std::error::Error for EmbedFault {}

/// The audit with the questionnaire of a file. The file is that of the original, not of a translation.
pub fn embed(audit: &Audit, file: &[u8]) -> Result<Audit, EmbedFault> {
    let original = load(file).questionnaire.ok_or(EmbedFault::Unusable)?;
    if original.id != audit.questionnaire.id {
        return Err(EmbedFault::Foreign);
    }
    let content = content(file).ok_or(EmbedFault::Unusable)?;
    if load_content(&content).questionnaire.as_ref() != Some(&original) {
        return Err(EmbedFault::Altered);
    }
    Ok(Audit { embedded_questionnaire: Some(Arc::new(content)), ..audit.clone() })
}

/// The questionnaire that an audit carries along; none where it carries none, or one of another id. A broken one comes
/// without questionnaire, with what is wrong.
pub fn embedded(audit: &Audit) -> Option<Loaded> {
    let loaded = load_content(audit.embedded_questionnaire.as_deref()?);
    let is_other = loaded.questionnaire.as_ref().is_some_and(|found| found.id != audit.questionnaire.id);
    (!is_other).then_some(loaded)
}

/// True if a questionnaire is the very one that the audit was answered with, to the last word.
pub fn belongs(audit: &Audit, questionnaire: &Questionnaire) -> bool {
    questionnaire.id == audit.questionnaire.id && questionnaire.digest.as_str() == audit.questionnaire.sha256
}

/// True if an audit that carries a questionnaire along is shown with the one that is offered all the same: that is the
/// very one, or another version that leaves every answer as it is, or the one carried along is not the very one,
/// either. Both are given as they were written, not translated.
pub fn is_shown_with(audit: &Audit, offered: &Questionnaire, carried: &Questionnaire) -> bool {
    belongs(audit, offered)
        || !belongs(audit, carried)
        || update(audit, offered, Some(carried)).is_none_or(|update| update.is_quiet())
}

/// The text of an audit file with the questionnaire of a file in it; refused where nobody could open it again.
pub fn write_with_questionnaire(
    audit: &Audit,
    file: &[u8],
    assessment: Option<&Assessment>,
    generator: &Generator,
) -> Result<String, EmbedFault> {
    let text = write(&embed(audit, file)?, assessment, generator);
    if text.len() > LIMIT { Err(EmbedFault::TooLarge { bytes: text.len() }) } else { Ok(text) }
}
