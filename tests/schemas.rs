//! The JSON Schemas that travel with the questionnaires, held against files that are right and wrong. The validator
//! knows nothing of this program.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, reason = "tests stop at the first surprise")]
#![allow(clippy::indexing_slicing, reason = "a key that is missing is null")]

use std::fs;
use std::path::{Path, PathBuf};

use boon::{Compiler, SchemaIndex, Schemas};
use selbstaudit::questionnaire::{Start, Tongue, starter};
use serde_json::Value;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

struct Schema {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Schema {
    /// One of the committed schemas.
    fn of(name: &str) -> Self {
        let path = root().join(format!("questionnaire/schema/{name}-1.schema.json"));
        let text = fs::read_to_string(&path).expect("a schema");
        let content: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(content["$schema"], "http://json-schema.org/draft-07/schema#", "what editors of YAML know");
        let address = format!("mem:///{name}.json");
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        compiler.add_resource(&address, content).expect("a resource");
        let index = compiler.compile(&address, &mut schemas).expect("a sound schema");
        Self { schemas, index }
    }

    fn refusal(&self, value: &Value) -> Option<String> {
        self.schemas.validate(value, self.index).err().map(|error| format!("{error:#}"))
    }
}

/// All files of a folder with this ending.
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join(folder)).unwrap_or_else(|error| panic!("{folder}: {error}"));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.to_string_lossy().ends_with(ending));
    paths.sort();
    assert!(!paths.is_empty(), "{folder}");
    paths
}

fn parsed(text: &str) -> Option<Value> {
    serde_yaml::from_str(text.trim_start_matches('\u{feff}')).ok()
}

fn read(path: &Path) -> Option<Value> {
    parsed(&fs::read_to_string(path).ok()?)
}

/// What kind of file it is, by its own keys.
fn kind(value: &Value) -> &'static str {
    if value.get("questionnaires").is_some() {
        "index"
    } else if value.pointer("/categories/0/principles/0/questions/0/why").is_some() && value["language"] == "en" {
        // A translation has no numbers.
        if value.pointer("/categories/0/principles/0/number").is_some() { "questionnaire" } else { "translation" }
    } else {
        "questionnaire"
    }
}

#[test]
fn everything_that_loads_is_right_for_an_editor() {
    let mut seen = std::collections::BTreeMap::new();
    for folder in ["questionnaire", "tests/questionnaires/valid", "tests/questionnaires/standards"] {
        for path in files(folder, ".yaml") {
            let value = read(&path).expect("YAML");
            let kind = kind(&value);
            *seen.entry(kind).or_insert(0) += 1;
            assert_eq!(Schema::of(kind).refusal(&value), None, "{}", path.display());
        }
    }
    for path in files("tests/configs/valid", ".yaml").into_iter().chain([root().join("src/page/config.yaml")]) {
        assert_eq!(Schema::of("config").refusal(&read(&path).expect("YAML")), None, "{}", path.display());
    }
    let audit = Schema::of("audit");
    for path in files("tests/files", ".selbstaudit.json").into_iter().chain(files("questionnaire", ".json")) {
        assert_eq!(audit.refusal(&read(&path).expect("JSON")), None, "{}", path.display());
    }
    for tongue in Tongue::ALL {
        let text = starter(&Start { id: String::new(), title: String::new(), tongue });
        assert_eq!(Schema::of("questionnaire").refusal(&parsed(&text).expect("YAML")), None);
    }
    assert!(seen["questionnaire"] > 7 && seen["translation"] > 2 && seen["index"] > 1, "{seen:?}");
}

/// Files of a folder that the schema must refuse, by the names of what is wrong with them.
#[track_caller]
fn refused(schema: &str, folder: &str, names: &[&str]) {
    let schema = Schema::of(schema);
    for name in names {
        let path = root().join(folder).join(format!("{name}.yaml"));
        let value = read(&path).unwrap_or_else(|| panic!("{} is no YAML", path.display()));
        assert!(schema.refusal(&value).is_some(), "{name} passes");
    }
}

#[test]
fn what_has_a_wrong_shape_is_wrong_for_an_editor() {
    let shapes = ["unknown-key", "missing-key", "wrong-type", "format"];
    refused("questionnaire", "tests/questionnaires/invalid", &shapes);
    refused("config", "tests/configs/invalid", &shapes);
    refused("index", "tests/questionnaires/invalid-index", &["missing-key", "wrong-type", "format"]);
    refused("translation", "tests/questionnaires/invalid-translation", &["missing-key", "unknown-key", "format"]);
}

#[test]
fn wrong_words_ids_and_numbers_are_wrong_for_an_editor_as_well() {
    refused(
        "questionnaire",
        "tests/questionnaires/invalid",
        &[
            "id-characters",
            "version",
            "language-tag",
            "unknown-value",
            "url",
            "date-format",
            "value-range",
            "points-range",
            "share-range",
            "weight",
            "levels-too-few",
            "levels-too-many",
            "no-categories",
            "category-without-principles",
            "principle-without-questions",
            "scoring-version",
            "condition-shape",
        ],
    );
    refused("config", "tests/configs/invalid", &["unknown-value", "email", "url"]);
    refused("index", "tests/questionnaires/invalid-index", &["id-characters", "index-empty"]);
}

#[test]
fn a_damaged_audit_is_wrong_for_an_editor() {
    let audit = Schema::of("audit");
    let path = root().join("tests/files/audit-1-full.selbstaudit.json");
    let sound = read(&path).expect("JSON");
    for (pointer, value) in [
        ("/service/name", Value::from(7)),
        ("/answers/p03-pruefung/level", Value::from("zwei")),
        ("/mode", Value::from("halb")),
        ("/targets/p03", Value::from(75)),
        ("/measures/0/status", Value::from("fertig")),
        ("/format", Value::from(2)),
    ] {
        let mut damaged = sound.clone();
        *damaged.pointer_mut(pointer).expect(pointer) = value;
        assert!(audit.refusal(&damaged).is_some(), "{pointer}");
    }
    let mut incomplete = sound;
    incomplete.as_object_mut().expect("an object").remove("questionnaire");
    assert!(audit.refusal(&incomplete).is_some());
}

#[test]
fn every_shipped_file_names_its_schema() {
    let mut paths = files("questionnaire", ".yaml");
    paths.push(root().join("src/page/config.yaml"));
    for path in paths {
        let text = fs::read_to_string(&path).expect("a text");
        let first = text.lines().next().unwrap_or_default();
        let named =
            first.strip_prefix("# yaml-language-server: $schema=").unwrap_or_else(|| panic!("{}", path.display()));
        // The settings lie beside the folder of questionnaires once the site is built.
        let from = if path.ends_with("config.yaml") { root().to_owned() } else { root().join("questionnaire") };
        assert!(from.join(named).is_file(), "{}: there is no {named}", path.display());
        let expected = match path.file_name().and_then(|name| name.to_str()) {
            Some("config.yaml") => "config",
            _ => kind(&read(&path).expect("YAML")),
        };
        assert!(named.ends_with(&format!("schema/{expected}-1.schema.json")), "{}: {named}", path.display());
    }
}
