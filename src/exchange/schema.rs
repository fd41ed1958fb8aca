//! The shape of an audit file as JSON Schema, made from the wire structs; only tests need it.

use schemars::{Schema, SchemaGenerator};

/// The shape of an audit file.
pub(crate) fn audit(generator: SchemaGenerator) -> Schema {
    generator.into_root_schema_for::<super::wire::AuditFile>()
}
