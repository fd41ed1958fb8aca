//! The findings for programs: one JSON document.

use serde::Serialize;

use super::Checked;
use super::found::Found;
use crate::questionnaire::Severity;

/// The version of the document.
const SCHEMA: u32 = 1;

#[derive(Serialize)]
struct Document<'a> {
    schema: u32,
    errors: usize,
    warnings: usize,
    files: Vec<File<'a>>,
}

#[derive(Serialize)]
struct File<'a> {
    #[serde(rename = "file")]
    name: String,
    kind: Option<&'static str>,
    diagnostics: Vec<Listed<'a>>,
}

#[derive(Serialize)]
struct Listed<'a> {
    severity: &'static str,
    code: &'static str,
    line: Option<usize>,
    column: Option<usize>,
    path: Option<&'a str>,
    message: Words<'a>,
    advice: Words<'a>,
}

#[derive(Serialize)]
struct Words<'a> {
    de: &'a str,
    en: &'a str,
}

/// The document.
pub(super) fn json(checked: &[Checked], errors: usize, warnings: usize) -> String {
    let files = checked.iter().map(|checked| File {
        name: checked.entry.path.display().to_string(),
        kind: checked.kind.map(super::kind::Kind::name),
        diagnostics: checked.found.iter().map(listed).collect(),
    });
    let document = Document { schema: SCHEMA, errors, warnings, files: files.collect() };
    serde_json::to_string_pretty(&document).unwrap_or_default()
}

fn listed(found: &Found) -> Listed<'_> {
    let [message_de, message_en] = &found.messages;
    let [advice_de, advice_en] = &found.advice;
    Listed {
        severity: match found.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        code: found.code,
        line: found.position.map(|(line, _)| line),
        column: found.position.map(|(_, column)| column),
        path: found.path.as_deref(),
        message: Words { de: message_de, en: message_en },
        advice: Words { de: advice_de, en: advice_en },
    }
}
