//! The list of questionnaires that the program offers.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests stop at the first surprise")]

use std::fs;
use std::path::PathBuf;

use selbstaudit::questionnaire::{QuestionnaireId, load_index};

fn text() -> String {
    fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/questionnaires/valid/index.yaml")).unwrap()
}

#[test]
fn an_index_lists_what_is_offered_in_order() {
    let (index, diagnostics) = load_index(text().as_bytes());
    assert_eq!(diagnostics, []);
    let index = index.unwrap();
    assert_eq!(index.default.as_str(), "klein");
    let files: Vec<&str> = index.entries.iter().map(|entry| entry.file.as_str()).collect();
    assert_eq!(files, ["klein.yaml", "voll.yaml"]);
    let entry = &index.entries[0];
    assert_eq!(entry.title, "Kleiner Fragebogen");
    assert_eq!(entry.example.as_deref(), Some("beispiele/klein.selbstaudit.json"));
    assert_eq!(entry.replaces, []);
    let replaces: Vec<&str> = index.entries[1].replaces.iter().map(QuestionnaireId::as_str).collect();
    assert_eq!(replaces, ["klein", "voll-2025"]);
    assert_eq!(entry.translations.len(), 1);
    assert_eq!(entry.translations[0].language.as_str(), "en");
    assert_eq!(entry.translations[0].file, "klein.en.yaml");
    assert_eq!(entry.translations[0].title.as_deref(), Some("Small questionnaire"));
}

/// Whether a name may stand where the index names a file.
fn may_stand(name: &str) -> bool {
    let quoted = serde_json::Value::from(name).to_string();
    load_index(text().replace("voll.yaml", &quoted).as_bytes()).0.is_some()
}

#[test]
fn files_lie_beside_or_below_the_index_and_nowhere_else() {
    for name in ["voll.yaml", "kommune/fragen.yaml", "Prüfung 2026_v1.0.yaml"] {
        assert!(may_stand(name), "{name}");
    }
    for name in [
        "",
        "/voll.yaml",
        "../voll.yaml",
        "a/../../voll.yaml",
        "..",
        ".versteckt",
        "a//voll.yaml",
        "//example.org/voll.yaml",
        "https://example.org/voll.yaml",
        "https:voll.yaml",
        "data:text/yaml,a",
        "C:\\voll.yaml",
        "a\\..\\voll.yaml",
        "voll.yaml?x=1",
        "voll.yaml#x",
        "%2e%2e/voll.yaml",
        "voll.yaml ",
        "a/",
    ] {
        assert!(!may_stand(name), "{name}");
    }
}
