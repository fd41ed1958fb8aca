//! What is wrong with a file, where, and what to do about it.
//!
//! Broken content is data, not an error. A diagnostic carries a [`Code`] and its facts; the German and English
//! sentences are made from it in one place per language, so that a new code forces new texts.

mod code;
mod english;
mod german;

use std::fmt;

pub use code::{Code, Shape};

use super::Tongue;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The file works; an editor should look at it.
    Warning,
    /// The file cannot be used.
    Error,
}

/// Where it is. Shape problems have a position, semantic ones a path; both may be known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Line and column, both from 1.
    pub position: Option<(usize, usize)>,
    /// Path in the file, for example `categories[0].principles[2].questions[1].levels`.
    pub path: Option<String>,
    /// The innermost named part around it, for people who do not count list entries.
    pub near: Option<Near>,
}

/// A part of a file that has an id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Near {
    /// What kind of part it is.
    pub kind: NearKind,
    /// Its id as written.
    pub id: String,
}

/// The kinds of parts that have an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NearKind {
    /// A category.
    Category,
    /// A hint.
    Hint,
    /// A phase.
    Phase,
    /// A principle.
    Principle,
    /// A question.
    Question,
    /// A questionnaire in the index.
    Questionnaire,
    /// A role.
    Role,
    /// A scale.
    Scale,
}

impl Shape {
    /// How it is called, with its article.
    pub fn name(self, tongue: Tongue) -> &'static str {
        match tongue {
            Tongue::German => german::shape(self),
            Tongue::English => english::shape(self),
        }
    }
}

/// One thing that is wrong with a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// What it is, with the facts.
    pub code: Code,
    /// Where it is.
    pub place: Place,
}

impl Diagnostic {
    /// What is wrong, in a full sentence that names the part of the file.
    pub fn message(&self, tongue: Tongue) -> String {
        let sentence = match tongue {
            Tongue::German => german::message(&self.code),
            Tongue::English => english::message(&self.code),
        };
        let Some(near) = &self.place.near else { return sentence };
        let kind = match tongue {
            Tongue::German => german::near(near.kind),
            Tongue::English => english::near(near.kind),
        };
        format!("{kind} {}: {sentence}", near.id)
    }

    /// What to do about it.
    pub fn advice(&self, tongue: Tongue) -> String {
        match tongue {
            Tongue::German => german::advice(&self.code),
            Tongue::English => english::advice(&self.code),
        }
    }
}

/// For logs: severity, code, place and the English message on one line.
impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        write!(f, "{severity} {}", self.code.id())?;
        if let Some((line, column)) = self.place.position {
            write!(f, " at line {line}, column {column}")?;
        }
        if let Some(path) = &self.place.path {
            write!(f, " in {path}")?;
        }
        write!(f, ": {}", self.message(Tongue::English))
    }
}
