//! One finding in a file, in both languages.

use crate::questionnaire::{Diagnostic, Severity, Tongue};

/// What is found, ready to be written in either form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// How bad it is.
    pub(super) severity: Severity,
    /// Its stable name.
    pub(super) code: &'static str,
    /// What is wrong, in each language of the program.
    pub(super) messages: [String; 2],
    /// What to do, in each language; empty where the message says all.
    pub(super) advice: [String; 2],
    /// Line and column, both from 1; none for a file as a whole.
    pub(super) position: Option<(usize, usize)>,
    /// Path within the file.
    pub(super) path: Option<String>,
}

impl Found {
    /// Something that keeps a file from being used, as a whole.
    pub(super) fn error(code: &'static str, messages: [String; 2], advice: [String; 2]) -> Self {
        Self { severity: Severity::Error, code, messages, advice, position: None, path: None }
    }

    /// What is wrong, in a language.
    pub(super) fn message(&self, tongue: Tongue) -> &str {
        pick(&self.messages, tongue)
    }

    /// What to do, in a language.
    pub(super) fn advice(&self, tongue: Tongue) -> &str {
        pick(&self.advice, tongue)
    }
}

fn pick(texts: &[String; 2], tongue: Tongue) -> &str {
    let [german, english] = texts;
    match tongue {
        Tongue::German => german,
        Tongue::English => english,
    }
}

/// What is said in both languages.
pub(super) fn both(say: impl Fn(Tongue) -> String) -> [String; 2] {
    [say(Tongue::German), say(Tongue::English)]
}

impl From<Diagnostic> for Found {
    fn from(diagnostic: Diagnostic) -> Self {
        Self {
            severity: diagnostic.severity,
            code: diagnostic.code.id(),
            messages: both(|tongue| diagnostic.message(tongue)),
            advice: both(|tongue| diagnostic.advice(tongue)),
            position: diagnostic.place.position,
            path: diagnostic.place.path,
        }
    }
}
