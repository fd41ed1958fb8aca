//! The shape of the settings as JSON Schema, made from the wire structs; only tests need it.

use schemars::{Schema, SchemaGenerator};

/// The shape of `config.yaml`.
pub(crate) fn config(generator: SchemaGenerator) -> Schema {
    generator.into_root_schema_for::<super::raw::RawConfig>()
}
