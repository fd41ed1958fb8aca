//! `selbstaudit check`: everything that is wrong with files of any kind the program reads, each at its line.
//!
//! What is wrong is found by the same functions as in the app; here files are gathered, told apart and drawn.

mod audit;
mod draw;
mod files;
mod found;
mod inspect;
mod json;
mod kind;
mod library;

use std::io::{self, IsTerminal as _, Write as _};
use std::path::PathBuf;

use super::tell;
use super::texts::Texts;
use crate::questionnaire::Severity;
use files::Entry;
use found::Found;

/// What somebody wants to be checked, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Order {
    /// Files and folders.
    pub(super) inputs: Vec<PathBuf>,
    /// How the findings are written.
    pub(super) form: Form,
    /// When they are coloured.
    pub(super) colour: Colour,
    /// With what an editor should look at again.
    pub(super) editorial: bool,
    /// A warning is enough to fail.
    pub(super) deny_warnings: bool,
}

/// How findings are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// For people: with the line they are about.
    Text,
    /// For programs.
    Json,
}

/// When findings are coloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Colour {
    /// On a terminal, unless the environment says `NO_COLOR`.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// A file with what was found in it.
struct Checked {
    entry: Entry,
    kind: Option<kind::Kind>,
    found: Vec<Found>,
}

/// Checks what is asked for. True if nothing is wrong, or nothing but what warnings may say.
pub(super) fn run(order: &Order, no_colour: bool, texts: &'static Texts) -> io::Result<bool> {
    let checked = inspect::inspect(files::gather(&order.inputs), order.editorial);
    let count = |severity| {
        let found = checked.iter().flat_map(|checked| &checked.found);
        found.filter(|found| found.severity == severity).count()
    };
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let mut output = io::stdout().lock();
    match order.form {
        Form::Text => {
            let coloured = match order.colour {
                Colour::Auto => output.is_terminal() && !no_colour,
                Colour::Always => true,
                Colour::Never => false,
            };
            for checked in &checked {
                for found in &checked.found {
                    writeln!(output, "{}\n", draw::draw(&checked.entry, found, coloured, texts))?;
                }
            }
        }
        Form::Json => writeln!(output, "{}", json::json(&checked, errors, warnings))?,
    }
    output.flush()?;
    if checked.is_empty() {
        tell(texts.check.nothing);
    }
    tell(&(texts.check.counts)(checked.len(), errors, warnings));
    Ok(!checked.is_empty() && errors == 0 && !(order.deny_warnings && warnings > 0))
}
