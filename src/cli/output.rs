//! Where a result goes: to a file that is not there yet, or to standard output.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::problem::Problem;

/// Where a result goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Output {
    /// To standard output.
    Standard,
    /// To this file.
    File(PathBuf),
}

/// Begins a file; one that is there is only replaced with `force`, and never one of the `sources` it is
/// made from.
pub(super) fn create(path: &Path, sources: &[&Path], force: bool) -> Result<File, Problem> {
    if sources.iter().any(|source| is_same(path, source)) {
        return Err(Problem::Source { path: path.to_owned() });
    }
    if path.is_dir() {
        return Err(unwritten(path, io::ErrorKind::IsADirectory.into()));
    }
    let mut options = OpenOptions::new();
    options.write(true);
    if force {
        options.create(true).truncate(true)
    } else {
        options.create_new(true)
    };
    options.open(path).map_err(|error| unwritten(path, error))
}

/// Writes a file whole, as [`create`] begins it.
pub(super) fn write(path: &Path, bytes: &[u8], sources: &[&Path], force: bool) -> Result<(), Problem> {
    let mut file = create(path, sources, force)?;
    file.write_all(bytes).map_err(|error| {
        if !force {
            // Half a report would look like a whole one. If it cannot be removed either, the error says enough.
            let _ = fs::remove_file(path);
        }
        unwritten(path, error)
    })
}

fn unwritten(path: &Path, error: io::Error) -> Problem {
    match error.kind() {
        io::ErrorKind::AlreadyExists => Problem::Exists { path: path.to_owned() },
        _ => Problem::Unwritten { path: path.to_owned(), error },
    }
}

/// Writes to standard output.
pub(super) fn print(bytes: &[u8]) -> Result<(), Problem> {
    let mut output = io::stdout().lock();
    output
        .write_all(bytes)
        .and_then(|()| output.flush())
        .map_err(|error| Problem::Unwritten { path: PathBuf::from("-"), error })
}

/// True if both lead to the same file.
fn is_same(path: &Path, other: &Path) -> bool {
    match (path.canonicalize(), other.canonicalize()) {
        (Ok(path), Ok(other)) => path == other,
        _ => false,
    }
}
