//! Where the records go.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::parquet::ParquetFile;
use super::work::Records;
use super::{Form, Order};
use crate::cli::output::{self, Output};
use crate::cli::problem::Problem;

/// Why records cannot be written.
pub(super) enum Failure {
    /// Whoever reads them has heard enough, as `head` does.
    Unheard,
    /// Something is wrong.
    Problem(Problem),
}

/// A place to write to.
type Target = Box<dyn Write + Send>;

enum Sink {
    Lines(Target),
    Parquet(Box<ParquetFile<Target>>),
}

/// Writes records in the order in which they come.
pub(super) struct Writing {
    sink: Sink,
    /// For messages.
    path: PathBuf,
    /// The file that is written; half of it must not be taken for the whole.
    file: Option<PathBuf>,
}

impl Writing {
    /// Begins.
    pub(super) fn new(order: &Order, sources: &[&Path]) -> Result<Self, Problem> {
        let (target, path, file): (Target, _, _) = match &order.output {
            Output::Standard => (Box::new(io::stdout()), PathBuf::from("-"), None),
            Output::File(path) => {
                let target: File = output::create(path, sources, order.force)?;
                // What is no ordinary file, such as a pipe, is not ours to remove.
                let is_file = target.metadata().is_ok_and(|metadata| metadata.is_file());
                (Box::new(target), path.clone(), is_file.then(|| path.clone()))
            }
        };
        let sink = match order.form {
            Form::Lines => Sink::Lines(target),
            Form::Parquet => match ParquetFile::new(target) {
                Ok(parquet) => Sink::Parquet(Box::new(parquet)),
                Err(error) => return Err(Problem::Unwritten { path, error }),
            },
        };
        Ok(Self { sink, path, file })
    }

    /// Writes the records of a batch.
    pub(super) fn put(&mut self, records: Records) -> Result<(), Failure> {
        let written = match (&mut self.sink, records) {
            (Sink::Lines(target), Records::Lines(lines)) => target.write_all(&lines),
            (Sink::Parquet(parquet), Records::Columns(columns)) => parquet.put(*columns),
            // Sink and records are made for the same order.
            _ => Ok(()),
        };
        self.check(written)
    }

    /// Ends.
    pub(super) fn finish(&mut self) -> Result<(), Failure> {
        let finished = match &mut self.sink {
            Sink::Lines(target) => target.flush(),
            Sink::Parquet(parquet) => parquet.finish(),
        };
        self.check(finished)
    }

    /// Removes the file that was begun.
    pub(super) fn drop_file(&self) {
        if let Some(file) = &self.file {
            // If it cannot be removed either, the error that is told says enough.
            let _ = fs::remove_file(file);
        }
    }

    fn check(&self, written: io::Result<()>) -> Result<(), Failure> {
        written.map_err(|error| match error.kind() {
            io::ErrorKind::BrokenPipe => Failure::Unheard,
            _ => Failure::Problem(Problem::Unwritten { path: self.path.clone(), error }),
        })
    }
}
