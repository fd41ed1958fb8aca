//! The tools for editors of questionnaires: a file to begin with, what differs, and the way into a spreadsheet and
//! back.

mod convert;
mod diff;

use std::path::PathBuf;

pub(super) use convert::convert;
pub(super) use diff::diff;

use super::output::{self, Output};
use super::problem::{Problem, shown};
use super::tell;
use super::texts::Texts;
use crate::questionnaire::{Start, Tongue, starter};

/// A starter file that somebody wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct NewOrder {
    /// What is put into it.
    pub(super) start: Start,
    /// Where it goes.
    pub(super) output: Output,
}

/// How a difference is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Plain text.
    Text,
    /// Markdown.
    Markdown,
}

/// A difference that somebody wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct DiffOrder {
    /// The earlier file.
    pub(super) before: PathBuf,
    /// The later file.
    pub(super) after: PathBuf,
    /// How it is written.
    pub(super) form: Form,
    /// In which language.
    pub(super) tongue: Tongue,
    /// Where it goes.
    pub(super) output: Output,
    /// The status says whether anything differs.
    pub(super) exit_code: bool,
    /// A file that is there is replaced.
    pub(super) force: bool,
}

/// A file that somebody wants in the other format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ConvertOrder {
    /// The file; its ending says which format it has.
    pub(super) file: PathBuf,
    /// Where it goes; beside the file where nothing is said.
    pub(super) output: Option<Output>,
    /// A file that is there is replaced.
    pub(super) force: bool,
}

/// Writes a starter file; one that is there is never replaced.
pub(super) fn new(order: &NewOrder, texts: &'static Texts) -> Result<(), Problem> {
    let text = starter(&order.start);
    match &order.output {
        Output::Standard => output::print(text.as_bytes()),
        Output::File(path) => {
            output::write(path, text.as_bytes(), &[], false).map_err(|problem| match problem {
                Problem::Exists { path } => Problem::Occupied { path },
                other => other,
            })?;
            tell(&(texts.written)(&shown(path)));
            tell(&(texts.tools.new_next)(&shown(path)));
            Ok(())
        }
    }
}
