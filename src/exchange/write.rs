//! From an audit to the text of its file.

use super::record;
use super::wire::AuditFile;
use crate::audit::Audit;
use crate::scoring::Assessment;

/// The program that writes a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Generator {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// What tells builds of the same version apart, for example a commit.
    pub build: String,
}

impl Generator {
    /// This program. The build is said by whoever builds a release, in the environment variable `SELBSTAUDIT_BUILD`.
    pub fn own() -> Self {
        Self {
            name: env!("CARGO_PKG_NAME").into(),
            version: env!("CARGO_PKG_VERSION").into(),
            build: option_env!("SELBSTAUDIT_BUILD").unwrap_or("unknown").into(),
        }
    }
}

/// The text of an audit file: pretty JSON in UTF-8, keys in a fixed order, a line feed at the end. The same input
/// gives the same bytes. The assessment is written for readers of the file; nothing reads it back as truth.
pub fn write(audit: &Audit, assessment: Option<&Assessment>, generator: &Generator) -> String {
    let recorded = assessment.map(record);
    let file = AuditFile::of(audit).described(generator, recorded.as_ref());
    // Writing cannot fail: every key is a text, and nothing is written to a place that could be full.
    let mut text = serde_json::to_string_pretty(&file).unwrap_or_default();
    text.push('\n');
    text
}
