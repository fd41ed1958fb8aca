//! Columns into a Parquet file.

use std::io::{self, Write};
use std::sync::Arc;

use ::parquet::basic::{Compression, Type};
use ::parquet::data_type::{BoolType, ByteArrayType, DataType, Int32Type, Int64Type};
use ::parquet::errors::{ParquetError, Result};
use ::parquet::file::metadata::KeyValue;
use ::parquet::file::properties::WriterProperties;
use ::parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use ::parquet::schema::parser::parse_message_type;

use super::columns::{Cells, Columns, Kind, MESSAGE};
use super::record::SCHEMA;

/// So many records are written together at least: enough for engines to read them quickly, few enough to be kept in
/// memory.
const TOGETHER: usize = 8192;

/// Writes a Parquet file.
pub(super) struct ParquetFile<W: Write + Send> {
    file: SerializedFileWriter<W>,
    waiting: Vec<Columns>,
    records: usize,
}

impl<W: Write + Send> ParquetFile<W> {
    /// Begins a file.
    pub(super) fn new(output: W) -> io::Result<Self> {
        let version = KeyValue::new("selbstaudit.schema".to_owned(), SCHEMA.to_string());
        let properties = WriterProperties::builder()
            .set_created_by(format!("selbstaudit {}", env!("CARGO_PKG_VERSION")))
            .set_key_value_metadata(Some(vec![version]))
            .set_compression(Compression::SNAPPY)
            .build();
        let schema = parse_message_type(MESSAGE).map_err(plain)?;
        let file = SerializedFileWriter::new(output, Arc::new(schema), Arc::new(properties)).map_err(plain)?;
        Ok(Self { file, waiting: Vec::new(), records: 0 })
    }

    /// Adds records.
    pub(super) fn put(&mut self, columns: Columns) -> io::Result<()> {
        if columns.records > 0 {
            self.records += columns.records;
            self.waiting.push(columns);
        }
        if self.records < TOGETHER { Ok(()) } else { self.write_group().map_err(plain) }
    }

    /// Ends the file.
    pub(super) fn finish(&mut self) -> io::Result<()> {
        if self.records > 0 {
            self.write_group().map_err(plain)?;
        }
        self.file.finish().map_err(plain)?;
        self.file.inner_mut().flush()
    }

    /// Writes what is waiting, column by column.
    fn write_group(&mut self) -> Result<()> {
        let Self { file, waiting, records } = self;
        let types: Vec<Type> = file.schema_descr().columns().iter().map(|column| column.physical_type()).collect();
        let mut group = file.next_row_group()?;
        // How many columns of each type are written.
        let (mut texts, mut numbers, mut large, mut flags) = (0, 0, 0, 0);
        for kind in types {
            let Some(mut column) = group.next_column()? else { break };
            match kind {
                Type::BYTE_ARRAY => write::<ByteArrayType>(&mut column, waiting, &mut texts, |all| &all.texts)?,
                Type::INT32 => write::<Int32Type>(&mut column, waiting, &mut numbers, |all| &all.numbers)?,
                Type::INT64 => write::<Int64Type>(&mut column, waiting, &mut large, |all| &all.large)?,
                // No other type is left in the schema.
                _ => write::<BoolType>(&mut column, waiting, &mut flags, |all| &all.flags)?,
            }
            column.close()?;
        }
        group.close()?;
        waiting.clear();
        *records = 0;
        Ok(())
    }
}

/// Writes the next column of a type, from one batch after the other.
fn write<D: DataType>(
    column: &mut SerializedColumnWriter<'_>,
    batches: &[Columns],
    written: &mut usize,
    kind: impl Fn(&Columns) -> &Kind<D::T>,
) -> Result<()> {
    for batch in batches {
        if let Some(Cells { values, definitions, repetitions }) = kind(batch).columns.get(*written) {
            column.typed::<D>().write_batch(values, Some(definitions), Some(repetitions))?;
        }
    }
    *written += 1;
    Ok(())
}

/// What the system said, where it is the reason.
fn plain(error: ParquetError) -> io::Error {
    match error {
        ParquetError::External(error) => match error.downcast::<io::Error>() {
            Ok(error) => *error,
            Err(error) => io::Error::other(error),
        },
        error => io::Error::other(error),
    }
}
