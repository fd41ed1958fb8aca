//! What a file holds beyond what this version knows.

use std::collections::BTreeMap;

/// Keys of a later program version with their values. They are kept and written back, so that opening and saving
/// a newer file with an older program loses nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unknown(pub BTreeMap<String, serde_json::Value>);
