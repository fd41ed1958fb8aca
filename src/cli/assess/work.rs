//! What happens to a batch: every audit in it becomes a record, or is told to be bad.

use super::bad::{Bad, Reason};
use super::columns::Columns;
use super::library::{Library, Shelf};
use super::reading::{Batch, content};
use super::record::Record;
use super::{Form, Order};
use crate::exchange;
use crate::scoring::{assess, assess_figures};

/// The records of a batch, ready to be written.
pub(super) enum Records {
    /// A line each.
    Lines(Vec<u8>),
    /// For Parquet.
    Columns(Box<Columns>),
}

/// What came of a batch.
pub(super) struct Done {
    /// The records, in the order of the input.
    pub(super) records: Records,
    /// How many audits there were.
    pub(super) read: u64,
    /// Those that are bad.
    pub(super) bad: Vec<Bad>,
}

/// Assesses one batch after the other.
pub(super) struct Worker {
    shelf: Shelf,
    form: Form,
    hints: bool,
    limit: usize,
}

impl Worker {
    /// For an order.
    pub(super) fn new(order: &Order, library: &Library) -> Self {
        Self { shelf: Shelf::new(library), form: order.form, hints: order.hints, limit: order.max_record }
    }

    /// Assesses a batch.
    pub(super) fn assess(&mut self, batch: &Batch) -> Done {
        let records = match self.form {
            Form::Lines => Records::Lines(Vec::new()),
            Form::Parquet => Records::Columns(Box::default()),
        };
        let mut done = Done { records, read: 0, bad: Vec::new() };
        let (mut line, mut byte, mut start) = (batch.first_line, batch.first_byte, 0);
        for (index, end) in batch.ends.iter().enumerate() {
            let bytes = batch.bytes.get(start..*end).unwrap_or_default();
            let is_cut = batch.is_cut && index + 1 == batch.ends.len();
            if batch.is_nothing || !content(bytes).is_empty() {
                done.read += 1;
                let outcome = if is_cut {
                    Err(Reason::TooLarge { limit: self.limit })
                } else {
                    self.one(bytes, &mut done.records)
                };
                if let Err(reason) = outcome {
                    done.bad.push(Bad { source: batch.source, record: line, byte, reason });
                }
            }
            line += 1;
            byte += u64::try_from(bytes.len()).unwrap_or(u64::MAX);
            start = *end;
        }
        done
    }

    /// Assesses one audit.
    fn one(&mut self, bytes: &[u8], records: &mut Records) -> Result<(), Reason> {
        let opened = exchange::read(bytes).map_err(Reason::Refused)?;
        let audit = &opened.audit;
        let questionnaire = self.shelf.find(audit)?;
        let assessment = if self.hints { assess(questionnaire, audit) } else { assess_figures(questionnaire, audit) };
        let record = Record::of(audit, questionnaire, &assessment, self.hints);
        match records {
            Records::Lines(lines) => {
                // Writing into memory cannot fail, and every key is a text.
                let _ = serde_json::to_writer(&mut *lines, &record);
                lines.push(b'\n');
            }
            Records::Columns(columns) => columns.push(&record),
        }
        Ok(())
    }
}
