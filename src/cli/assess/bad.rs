//! What is said and listed of audits that cannot be assessed.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Serialize;

use super::library::Library;
use super::{Input, Order};
use crate::cli::output::{self, Output};
use crate::cli::problem::{Problem, refused, shown};
use crate::cli::tell;
use crate::cli::texts::Texts;
use crate::exchange::ReadError;
use crate::questionnaire::QuestionnaireId;

/// So many are told one by one; the others are counted.
const TOLD: u64 = 20;

/// An audit that cannot be assessed.
#[derive(Debug)]
pub(super) struct Bad {
    /// Which input, counted from 0.
    pub(super) source: usize,
    /// Number of its line, from 1.
    pub(super) record: u64,
    /// Its first byte in the input, from 0.
    pub(super) byte: u64,
    /// Why not.
    pub(super) reason: Reason,
}

/// Why an audit cannot be assessed.
#[derive(Debug)]
pub(super) enum Reason {
    /// It cannot be read.
    Refused(ReadError),
    /// It is longer than what was asked for.
    TooLarge {
        /// The most bytes it may have.
        limit: usize,
    },
    /// Its questionnaire is not at hand.
    NoQuestionnaire {
        /// Its id.
        id: QuestionnaireId,
        /// Its version.
        version: String,
    },
    /// It brings a questionnaire along that is none.
    BrokenQuestionnaire,
}

impl Reason {
    /// A word for programs.
    fn word(&self) -> &'static str {
        match self {
            Self::Refused(ReadError::Damaged { .. }) => "damaged",
            Self::Refused(ReadError::Empty) => "empty",
            Self::Refused(ReadError::Foreign) => "foreign",
            Self::Refused(ReadError::Newer { .. }) => "newer",
            Self::Refused(ReadError::NotUtf8 { .. }) => "not_utf8",
            Self::Refused(ReadError::Shape { .. }) => "shape",
            Self::Refused(ReadError::TooLarge { .. }) | Self::TooLarge { .. } => "too_large",
            Self::NoQuestionnaire { .. } => "no_questionnaire",
            Self::BrokenQuestionnaire => "broken_questionnaire",
        }
    }

    /// What is wrong, with the place before it.
    fn message(&self, place: &str, library: &Library, texts: &Texts) -> String {
        match self {
            Self::Refused(error) => refused(place, error, texts),
            Self::TooLarge { limit } => (texts.too_large)(place, *limit),
            Self::NoQuestionnaire { id, version } => {
                format!("{place}: {}", (texts.assess.no_questionnaire)(id.as_str(), version, &library.ids()))
            }
            Self::BrokenQuestionnaire => format!("{place}: {}", texts.assess.broken_questionnaire),
        }
    }
}

/// A line of the list.
#[derive(Serialize)]
struct Listed<'a> {
    file: &'a str,
    record: u64,
    byte: u64,
    reason: &'static str,
    message: &'a str,
}

/// Tells, lists and counts.
pub(super) struct Complaints {
    /// How many audits were read.
    pub(super) read: u64,
    /// How many of them are bad.
    pub(super) bad: u64,
    names: Vec<String>,
    list: Option<(PathBuf, BufWriter<File>)>,
    library: Arc<Library>,
    texts: &'static Texts,
}

impl Complaints {
    /// Begins, with the list that is asked for.
    pub(super) fn new(
        order: &Order,
        sources: &[&Path],
        library: &Arc<Library>,
        texts: &'static Texts,
    ) -> Result<Self, Problem> {
        let names = order.inputs.iter().map(|input| match input {
            Input::Standard => texts.assess.standard_input.to_owned(),
            Input::File(path) => shown(path),
        });
        let names = names.collect();
        let list = match &order.bad {
            None => None,
            Some(path) => {
                let records = match &order.output {
                    Output::File(records) => Some(records.as_path()),
                    Output::Standard => None,
                };
                let others: Vec<&Path> = sources.iter().copied().chain(records).collect();
                Some((path.clone(), BufWriter::new(output::create(path, &others, order.force)?)))
            }
        };
        Ok(Self { read: 0, bad: 0, names, list, library: Arc::clone(library), texts })
    }

    /// True if nothing was bad.
    pub(super) fn is_empty(&self) -> bool {
        self.bad == 0
    }

    /// Counts what was read, and tells what was bad among it.
    pub(super) fn count(&mut self, read: u64, bad: Vec<Bad>) -> Result<(), Problem> {
        self.read += read;
        for bad in bad {
            self.bad += 1;
            self.complain(&bad)?;
        }
        Ok(())
    }

    fn complain(&mut self, bad: &Bad) -> Result<(), Problem> {
        let Self { names, list, library, texts, bad: count, .. } = self;
        if *count > TOLD && list.is_none() {
            return Ok(());
        }
        let file = names.get(bad.source).map(String::as_str).unwrap_or_default();
        let message = bad.reason.message(&(texts.assess.place)(file, bad.record, bad.byte), library, texts);
        if *count <= TOLD {
            tell(&format!("{} {message}", texts.assess.left_out));
        }
        if *count == TOLD {
            tell(texts.assess.more);
        }
        if let Some((path, list)) = list {
            let listed =
                Listed { file, record: bad.record, byte: bad.byte, reason: bad.reason.word(), message: &message };
            let mut line = serde_json::to_vec(&listed).unwrap_or_default();
            line.push(b'\n');
            list.write_all(&line).map_err(|error| Problem::Unwritten { path: path.clone(), error })?;
        }
        Ok(())
    }

    /// Ends the list, and says how many audits were read, written and left out.
    pub(super) fn finish(&mut self) -> Result<(), Problem> {
        if let Some((path, list)) = &mut self.list {
            list.flush().map_err(|error| Problem::Unwritten { path: path.clone(), error })?;
        }
        tell(&(self.texts.assess.counts)(self.read, self.read - self.bad, self.bad));
        Ok(())
    }
}
