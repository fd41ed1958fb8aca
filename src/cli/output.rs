//! Where a result goes: to a file that is not there yet, or to standard output.

use std::fs::{self, OpenOptions};
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

/// Writes a file; one that is there is only replaced with `force`, and never one of the `sources` it is
/// made from.
pub(super) fn write(path: &Path, bytes: &[u8], sources: &[&Path], force: bool) -> Result<(), Problem> {
    let unwritten = |error: io::Error| match error.kind() {
        io::ErrorKind::AlreadyExists => Problem::Exists { path: path.to_owned() },
        _ => Problem::Unwritten { path: path.to_owned(), error },
    };
    if sources.iter().any(|source| is_same(path, source)) {
        return Err(Problem::Source { path: path.to_owned() });
    }
    if path.is_dir() {
        return Err(unwritten(io::ErrorKind::IsADirectory.into()));
    }
    if force {
        return fs::write(path, bytes).map_err(unwritten);
    }
    let mut file = OpenOptions::new().write(true).create_new(true).open(path).map_err(unwritten)?;
    file.write_all(bytes).map_err(|error| {
        // Half a report would look like a whole one. If it cannot be removed either, the error says enough.
        let _ = fs::remove_file(path);
        unwritten(error)
    })
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
