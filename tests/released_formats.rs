//! Every released version of every format opens for ever.
//!
//! The files below `tests/files` whose names have the number of a format are kept as they are, whatever comes later: a
//! new format adds files, and none is ever changed or taken away.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests stop at the first surprise")]

use std::fs;
use std::path::PathBuf;

use selbstaudit::exchange::{read, split};
use selbstaudit::host::load_config;
use selbstaudit::questionnaire::{load, load_index, sha256_hex, translate};

/// Every kept file with the beginning of its hash, so that none can change unseen.
const KEPT: &[(&str, &str)] = &[
    ("audit-1-example.selbstaudit.json", "e57fc877672128c2"),
    ("audit-1-full.selbstaudit.json", "3e02c136c185b8a0"),
    ("audit-1-minimal.selbstaudit.json", "17cf3ef73c761898"),
    ("audit-1-part.selbstaudit.json", "6a11320a7b4dd671"),
    ("audit-1-unknown-keys.selbstaudit.json", "688f86e6f19a0c04"),
    ("bundle-1.json", "6259b717fa715cbf"),
    ("config-1.yaml", "64ad5389fde4ad54"),
    ("index-1.yaml", "0431acc745ac5451"),
    ("questionnaire-1.en.yaml", "47cadcccd1ce4244"),
    ("questionnaire-1.yaml", "6355e4512b1afbb0"),
];

fn file(name: &str) -> Vec<u8> {
    fs::read(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/files").join(name)).unwrap()
}

#[test]
fn no_kept_file_changes_or_goes() {
    for (name, hash) in KEPT {
        assert!(sha256_hex(&file(name)).starts_with(hash), "{name} is not as it was released");
    }
    let is_kept = |name: &str| KEPT.iter().any(|(kept, _)| *kept == name);
    for entry in fs::read_dir(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/files")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let has_number = ["audit", "bundle", "config", "index", "questionnaire"]
            .iter()
            .any(|format| name.strip_prefix(format).is_some_and(|rest| rest.starts_with("-1")));
        assert!(!has_number || is_kept(&name), "{name} is not in the list");
    }
}

#[test]
fn questionnaires_and_translations_of_format_1_open() {
    let loaded = load(&file("questionnaire-1.yaml"));
    assert_eq!(loaded.diagnostics, []);
    let questionnaire = loaded.questionnaire.unwrap();
    assert_eq!((questionnaire.id.as_str(), questionnaire.questions().count()), ("voll-2026", 3));
    assert_eq!((questionnaire.replaces.len(), questionnaire.phases.len(), questionnaire.roles.len()), (2, 2, 2));
    let levels: Vec<f64> = questionnaire.questions().next().unwrap().levels.iter().map(|level| level.value).collect();
    assert_eq!(levels, [0.0, 0.4, 1.0]);
    let translated = translate(&questionnaire, &file("questionnaire-1.en.yaml"));
    assert_eq!(translated.diagnostics, []);
    assert_eq!(translated.questionnaire.unwrap().title.value, "Full questionnaire");
}

#[test]
fn lists_and_decisions_of_hosts_of_format_1_open() {
    let (index, diagnostics) = load_index(&file("index-1.yaml"));
    assert_eq!(diagnostics, []);
    assert_eq!(index.unwrap().files().collect::<Vec<_>>().len(), 4);
    let (config, diagnostics) = load_config(&file("config-1.yaml"));
    assert_eq!(diagnostics, []);
    assert_eq!(config.operator.unwrap().name, "Stadt Musterhausen");
}

#[test]
fn audits_and_bundles_of_format_1_open() {
    for (name, _) in KEPT.iter().filter(|(name, _)| name.starts_with("audit-1")) {
        let opened = read(&file(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(opened.upgraded_from, None, "{name}");
    }
    let bundle = file("bundle-1.json");
    let pieces = split(&bundle).unwrap().unwrap();
    let ids: Vec<String> = pieces.iter().map(|piece| read(piece.as_bytes()).unwrap().audit.service.name).collect();
    assert_eq!(ids, ["Wohngeld", "Wohngeld „plus“ <&> \"Lastenzuschuss\""]);
}
