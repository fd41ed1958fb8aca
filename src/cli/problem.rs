//! What keeps something from being written, in words: what is wrong, where, and what to do.

use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};

use super::{shipped, texts::Texts};
use crate::audit::QuestionnaireRef;
use crate::exchange::{CarriedError, Damage, FORMAT, LIMIT, ReadError, SheetProblem};
use crate::questionnaire::{Diagnostic, QuestionnaireId, Severity};
use crate::report::PdfError;

/// Something that is wrong with a file.
#[derive(Debug)]
pub(super) enum Problem {
    /// Occurs if the result would replace a file.
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// Occurs if a file is there that is never replaced.
    Occupied {
        /// The file.
        path: PathBuf,
    },
    /// Occurs if the clock cannot say which day it is, and the audit neither.
    NoDay,
    /// Occurs if the PDF cannot be made.
    NotMade(PdfError),
    /// Occurs if the ending of a file does not say what it is.
    NoFormat {
        /// The file.
        path: PathBuf,
    },
    /// Occurs if no questionnaire of the program is the one of the audit.
    NoQuestionnaire(QuestionnaireRef),
    /// Occurs if a report does not give back the audit it was made from.
    NotCarried {
        /// The file.
        path: PathBuf,
        /// Why not.
        error: CarriedError,
    },
    /// Occurs if the questionnaire is not the one of the audit.
    OtherQuestionnaire {
        /// The file.
        path: PathBuf,
        /// What it holds.
        found: QuestionnaireId,
        /// What the audit belongs to.
        expected: QuestionnaireId,
    },
    /// Occurs if a questionnaire or a translation cannot be used.
    Questionnaire {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        diagnostics: Vec<Diagnostic>,
    },
    /// Occurs if an audit cannot be opened.
    Refused {
        /// The file.
        path: PathBuf,
        /// Why not.
        error: ReadError,
    },
    /// Occurs if a sheet cannot be read.
    Sheet {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        problems: Vec<SheetProblem>,
    },
    /// Occurs if the result would replace what it is made from.
    Source {
        /// The file.
        path: PathBuf,
    },
    /// Occurs if an audit cannot be assessed where each must be; which one, was told.
    Strict,
    /// Occurs if the system does not give the content of a file.
    Unread {
        /// The file.
        path: PathBuf,
        /// Why not.
        error: io::Error,
    },
    /// Occurs if the system does not take the content of a file.
    Unwritten {
        /// The file.
        path: PathBuf,
        /// Why not.
        error: io::Error,
    },
    /// Occurs if a thread of the program ended before its work.
    WorkerLost,
}

impl Problem {
    /// The whole message.
    pub(super) fn message(&self, texts: &Texts) -> String {
        match self {
            Self::Occupied { path } => (texts.tools.occupied)(&shown(path)),
            Self::Exists { path } => (texts.exists)(&shown(path)),
            Self::NoDay => texts.no_day.to_owned(),
            Self::NotMade(error) => (texts.not_made)(&error.to_string()),
            Self::NoFormat { path } => (texts.tools.no_format)(&shown(path)),
            Self::NoQuestionnaire(wanted) => {
                (texts.no_questionnaire)(wanted.id.as_str(), &wanted.version, &shipped::ids().join(", "))
            }
            Self::NotCarried { path, error } => {
                format!("{}: {} {}", shown(path), error.message(texts.tongue), error.advice(texts.tongue))
            }
            Self::OtherQuestionnaire { path, found, expected } => {
                (texts.other_questionnaire)(&shown(path), found.as_str(), expected.as_str())
            }
            Self::Questionnaire { path, diagnostics } => {
                let mut message = (texts.broken_questionnaire)(&shown(path));
                for diagnostic in diagnostics {
                    let _ = write!(message, "\n{}", told(path, diagnostic, texts));
                }
                message
            }
            Self::Refused { path, error } => refused(&shown(path), error, texts),
            Self::Sheet { path, problems } => {
                let mut message = (texts.tools.broken_sheet)(&shown(path));
                for problem in problems {
                    let (place, said) = (problem.place(texts.tongue), problem.message(texts.tongue));
                    let colon = if place.is_empty() { "" } else { ": " };
                    let _ = write!(message, "\n{}: {place}{colon}{said}", shown(path));
                }
                message
            }
            Self::Source { path } => (texts.is_source)(&shown(path)),
            Self::Strict => texts.assess.strict.to_owned(),
            Self::Unread { path, error } => (texts.unread)(&shown(path), &reason(error, texts)),
            Self::Unwritten { path, error } => (texts.unwritten)(&shown(path), &reason(error, texts)),
            Self::WorkerLost => texts.assess.worker_lost.to_owned(),
        }
    }
}

/// One thing that is wrong with a questionnaire, in a line, with its place first as editors understand it.
pub(super) fn told(path: &Path, diagnostic: &Diagnostic, texts: &Texts) -> String {
    let severity = match diagnostic.severity {
        Severity::Error => texts.diagnostic_error,
        Severity::Warning => texts.diagnostic_warning,
    };
    let mut place = shown(path);
    if let Some((line, column)) = diagnostic.place.position {
        let _ = write!(place, ":{line}:{column}");
    }
    if let Some(part) = &diagnostic.place.path {
        let _ = write!(place, ": {part}");
    }
    format!("{place}: {severity}: {} {}", diagnostic.message(texts.tongue), diagnostic.advice(texts.tongue))
}

/// Why an audit cannot be opened, with its path or place before it.
pub(super) fn refused(path: &str, error: &ReadError, texts: &Texts) -> String {
    match error {
        ReadError::Damaged { line, column, detail } => {
            let why = Damage::of(detail).map(|damage| format!(" {}", damage.message(texts.tongue))).unwrap_or_default();
            format!("{}{why}", (texts.damaged)(path, *line, *column))
        }
        ReadError::Empty => (texts.empty)(path),
        ReadError::Foreign => (texts.foreign)(path),
        ReadError::Newer { format } => (texts.newer)(path, *format, FORMAT),
        ReadError::NotUtf8 { byte } => (texts.no_text)(path, *byte),
        ReadError::Shape { line, column, path: within, fault } => {
            let what = fault.message(within, texts.tongue).unwrap_or_else(|| format!("{fault}."));
            (texts.shape)(path, *line, *column, &what)
        }
        ReadError::TooLarge { .. } => (texts.too_large)(path, LIMIT),
    }
}

/// Why the system refuses; what is not frequent stays in its words.
fn reason(error: &io::Error, texts: &Texts) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => texts.not_there.to_owned(),
        io::ErrorKind::PermissionDenied => texts.not_allowed.to_owned(),
        io::ErrorKind::IsADirectory => texts.is_folder.to_owned(),
        _ => error.to_string(),
    }
}

/// A path for people; line feeds in it would tear a message apart.
pub(super) fn shown(path: &Path) -> String {
    path.display().to_string().replace(char::is_control, "?")
}
