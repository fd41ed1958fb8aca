//! The shapes of the files of this room as JSON Schema, made from the wire structs; only tests need them.

use schemars::{Schema, SchemaGenerator};

use super::raw::{RawIndex, RawQuestionnaire, RawTranslation};

/// The shape of a questionnaire.
pub(crate) fn questionnaire(generator: SchemaGenerator) -> Schema {
    generator.into_root_schema_for::<RawQuestionnaire>()
}

/// The shape of a translation.
pub(crate) fn translation(generator: SchemaGenerator) -> Schema {
    generator.into_root_schema_for::<RawTranslation>()
}

/// The shape of the index.
pub(crate) fn index(generator: SchemaGenerator) -> Schema {
    generator.into_root_schema_for::<RawIndex>()
}
