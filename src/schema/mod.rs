//! The JSON Schemas in `questionnaire/schema`: made from the structs with which files are read, so that an editor that
//! knows them says the same as the program. Descriptions and choices of words are laid over them here, in German, for
//! the people who write these files.
//!
//! They are committed, and a test fails when they are stale. This writes them anew:
//! `SELBSTAUDIT_SCHEMA=write cargo test --no-default-features --lib schema`.

mod audit;
mod config;
mod index;
mod questionnaire;
mod translation;

use std::collections::BTreeSet;
use std::path::Path;
use std::{env, fs};

use schemars::generate::SchemaSettings;
use schemars::{Schema, SchemaGenerator};
use serde_json::{Map, Value};

/// What is laid over a schema.
struct Words {
    /// The name of the file.
    file: &'static str,
    title: &'static str,
    description: &'static str,
    /// A key may be `null` wherever it may be missing, also where its struct has an empty value instead.
    null_is_missing: bool,
    /// For `Struct.key`, or `Struct` alone: what stands there, and further rules as JSON.
    entries: &'static [(&'static str, &'static str, &'static str)],
}

/// The schema of a file as text.
fn text(words: &Words, schema: fn(SchemaGenerator) -> Schema) -> String {
    let generator = SchemaSettings::draft07().into_generator();
    let mut root = schema(generator).to_value();
    let mut used = BTreeSet::new();
    let name = root["title"].as_str().expect("the name of the struct").to_owned();
    describe(&mut root, &name, words, &mut used);
    let names: Vec<String> = root["definitions"].as_object().into_iter().flat_map(Map::keys).cloned().collect();
    for name in names {
        describe(&mut root["definitions"][&name], &name, words, &mut used);
    }
    let unused: Vec<_> = words.entries.iter().filter(|(key, ..)| !used.contains(*key)).collect();
    assert!(unused.is_empty(), "{}: there is nothing like {unused:?}", words.file);
    root["title"] = words.title.into();
    root["description"] = words.description.into();
    let mut text = serde_json::to_string_pretty(&root).expect("a schema");
    text.push('\n');
    text
}

/// Lays the words over one struct.
fn describe(schema: &mut Value, name: &str, words: &Words, used: &mut BTreeSet<&'static str>) {
    let map = schema.as_object_mut().expect("a schema");
    map.remove("description");
    lay(map, words, name, used);
    let required: Vec<Value> = map.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
    for (key, property) in map.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten() {
        if property == &Value::Bool(true) {
            *property = Value::Object(Map::new());
        }
        let property = property.as_object_mut().expect("a property");
        // How many bits the program takes for a number is nothing that an editor of a file should know.
        property.remove("format");
        property.remove("default");
        if let Some(Value::String(reference)) = property.get("$ref").cloned() {
            // Beside a reference older readers see nothing else.
            property.remove("$ref");
            property.insert("allOf".to_owned(), serde_json::json!([{ "$ref": reference }]));
        }
        let entry = format!("{name}.{key}");
        assert!(lay(property, words, &entry, used), "{}: {entry} is not described", words.file);
        if words.null_is_missing && !required.contains(&Value::from(key.as_str())) {
            or_null(property);
        }
    }
}

/// Lays the words for a struct or a key over it, if there are any.
fn lay(map: &mut Map<String, Value>, words: &Words, name: &str, used: &mut BTreeSet<&'static str>) -> bool {
    let Some((key, description, rules)) = words.entries.iter().find(|(key, ..)| *key == name) else { return false };
    used.insert(key);
    map.insert("description".to_owned(), (*description).into());
    if !rules.is_empty() {
        let rules: Value = serde_json::from_str(rules).unwrap_or_else(|error| panic!("{name}: {error}"));
        map.extend(rules.as_object().expect("rules").clone());
    }
    true
}

/// Lets `null` stand as well.
fn or_null(property: &mut Map<String, Value>) {
    match property.get_mut("type") {
        Some(Value::Array(types)) if !types.contains(&"null".into()) => types.push("null".into()),
        Some(kind @ Value::String(_)) => *kind = serde_json::json!([kind.clone(), "null"]),
        Some(_) => {}
        None => {
            if let Some(all) = property.remove("allOf") {
                property.insert("anyOf".to_owned(), serde_json::json!([{ "allOf": all }, { "type": "null" }]));
            }
        }
    }
}

#[track_caller]
fn is_fresh(words: &Words, schema: fn(SchemaGenerator) -> Schema) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaire/schema").join(words.file);
    let text = text(words, schema);
    if env::var_os("SELBSTAUDIT_SCHEMA").is_some_and(|what| what == "write") {
        fs::write(&path, &text).expect("a folder that can be written to");
    }
    let stored = fs::read_to_string(&path).unwrap_or_default();
    assert!(stored == text, "{} is stale; see the first lines of src/schema/mod.rs", path.display());
}

#[test]
fn the_schema_of_a_questionnaire_is_what_is_read() {
    is_fresh(&questionnaire::WORDS, crate::questionnaire::schema::questionnaire);
}

#[test]
fn the_schema_of_a_translation_is_what_is_read() {
    is_fresh(&translation::WORDS, crate::questionnaire::schema::translation);
}

#[test]
fn the_schema_of_the_index_is_what_is_read() {
    is_fresh(&index::WORDS, crate::questionnaire::schema::index);
}

#[test]
fn the_schema_of_the_settings_is_what_is_read() {
    is_fresh(&config::WORDS, crate::host::schema::config);
}

#[test]
fn the_schema_of_an_audit_is_what_is_read() {
    is_fresh(&audit::WORDS, crate::exchange::schema::audit);
}
