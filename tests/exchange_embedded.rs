//! A questionnaire travels inside of an audit's file and comes out as it went in.
#![allow(clippy::expect_used, clippy::panic, reason = "a test stops at the first surprise")]

mod support;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use proptest::prelude::*;
use selbstaudit::audit::{Audit, QuestionnaireRef, Unknown};
use selbstaudit::exchange::{
    EmbedFault, Generator, LIMIT, belongs, copy_out, embed, embedded, read, write, write_with_questionnaire,
};
use selbstaudit::questionnaire::{Questionnaire, QuestionnaireId, load};
use serde_json::{Value, json};

/// An audit of a questionnaire, without answers.
fn audit_of(questionnaire: &Questionnaire) -> Audit {
    let mut audit = support::audit("");
    audit.questionnaire = QuestionnaireRef {
        id: questionnaire.id.clone(),
        version: questionnaire.version.clone(),
        sha256: questionnaire.digest.as_str().to_owned(),
        unknown: Unknown::default(),
    };
    audit
}

fn sound(file: &[u8]) -> Questionnaire {
    let loaded = load(file);
    loaded.questionnaire.unwrap_or_else(|| panic!("{:#?}", loaded.diagnostics))
}

/// What comes out of the file of an audit that was given this questionnaire.
#[track_caller]
fn there_and_back(file: &[u8]) -> Questionnaire {
    let original = sound(file);
    let text = write_with_questionnaire(&audit_of(&original), file, None, &Generator::own()).expect("it can travel");
    let opened = read(text.as_bytes()).expect("an audit").audit;
    let found = embedded(&opened).expect("it is carried").questionnaire.expect("it can be used");
    assert!(belongs(&opened, &found));
    assert_eq!(found, original);
    found
}

/// The smallest questionnaire with another title and edition, both as they stand in the file.
fn titled(title: &str, edition: &str) -> String {
    let file = include_str!("questionnaires/valid/minimal.yaml");
    file.replace("title: Kleiner Fragebogen", &format!("title: {title}"))
        .replace("edition: Beispiel", &format!("edition: {edition}"))
}

#[test]
fn every_questionnaire_comes_out_as_it_went_in() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut tried = 0;
    for folder in ["questionnaire", "tests/questionnaires/valid"] {
        for entry in fs::read_dir(root.join(folder)).expect("a folder") {
            let path = entry.expect("an entry").path();
            let name = path.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
            let is_yaml = path.extension().is_some_and(|ending| ending == "yaml");
            let is_original = is_yaml && !name.ends_with(".en.yaml") && name != "index.yaml";
            if is_original {
                there_and_back(&fs::read(&path).expect("a file"));
                tried += 1;
            }
        }
    }
    assert!(tried >= 5, "only {tried} files");
}

#[test]
fn characters_that_only_one_of_the_two_notations_lets_stand_survive() {
    // Next line, line separator, delete, byte order mark, and what is special in either notation.
    let title = r#""a\u0085b\u2028c\u007fd\ufeffe: {f} [g] # h \"i\" \\ j""#;
    let found = there_and_back(titled(title, "'&k *l'").as_bytes());
    assert_eq!(found.title.value, "a\u{85}b\u{2028}c\u{7f}d\u{feff}e: {f} [g] # h \"i\" \\ j");
}

#[test]
fn a_text_that_would_come_out_as_another_one_stays_behind() {
    // Without quotes it is a number for one side and a text for the other.
    let file = titled("Titel", "1.10");
    let original = sound(file.as_bytes());
    assert_eq!(original.edition.value, "1.10");
    assert_eq!(embed(&audit_of(&original), file.as_bytes()), Err(EmbedFault::Altered));
    there_and_back(titled("Titel", "\"1.10\"").as_bytes());
}

#[test]
fn only_the_questionnaire_of_the_audit_travels_with_it() {
    let file = titled("Titel", "Beispiel");
    let mut audit = audit_of(&sound(file.as_bytes()));
    audit.questionnaire.id = QuestionnaireId::new("anderer");
    assert_eq!(embed(&audit, file.as_bytes()), Err(EmbedFault::Foreign));
    assert_eq!(embed(&audit, b"id: anderer"), Err(EmbedFault::Unusable));
    assert_eq!(embed(&audit, b"\xff"), Err(EmbedFault::Unusable));
}

#[test]
fn another_state_of_the_questionnaire_travels_and_is_known_as_such() {
    let file = titled("Titel", "Beispiel");
    let mut audit = audit_of(&sound(file.as_bytes()));
    audit.questionnaire.sha256 = "0".repeat(64);
    let audit = embed(&audit, file.as_bytes()).expect("it can travel");
    let found = embedded(&audit).expect("it is carried").questionnaire.expect("it can be used");
    assert!(!belongs(&audit, &found));
}

#[test]
fn a_file_that_nobody_could_open_is_not_written() {
    // The audit just fits by itself; there is no room for a title of three thousand characters beside it.
    let file = titled(&"a".repeat(3_000), "Beispiel");
    let mut audit = audit_of(&sound(file.as_bytes()));
    assert!(write_with_questionnaire(&audit, file.as_bytes(), None, &Generator::own()).is_ok());
    audit.service.description = Some("b".repeat(LIMIT - 2_000));
    assert!(write(&audit, None, &Generator::own()).len() <= LIMIT);
    let refused = write_with_questionnaire(&audit, file.as_bytes(), None, &Generator::own());
    assert!(matches!(refused, Err(EmbedFault::TooLarge { bytes }) if bytes > LIMIT), "{refused:?}");
}

#[test]
fn what_is_carried_and_cannot_be_used_is_told_from_nothing() {
    let questionnaire = sound(titled("Titel", "Beispiel").as_bytes());
    let with = |content: Value| Audit { embedded_questionnaire: Some(Arc::new(content)), ..audit_of(&questionnaire) };
    assert_eq!(embedded(&audit_of(&questionnaire)), None);
    for broken in [json!(null), json!(1), json!([]), json!({"format": 1}), json!({"format": 2, "id": "klein"})] {
        let loaded = embedded(&with(broken.clone())).expect("something is carried");
        assert_eq!((loaded.questionnaire, loaded.diagnostics.is_empty()), (None, false), "{broken}");
    }
    let file = titled("Titel", "Beispiel").replace("id: klein", "id: gross");
    let other = embed(&audit_of(&sound(file.as_bytes())), file.as_bytes()).expect("it can travel");
    let content = other.embedded_questionnaire.expect("the content");
    assert_eq!(embedded(&with((*content).clone())), None);
}

#[test]
fn what_is_handed_out_carries_it_once() {
    let file = titled("Titel", "Beispiel");
    let audit = embed(&audit_of(&sound(file.as_bytes())), file.as_bytes()).expect("it can travel");
    let copy = copy_out(&audit);
    assert_eq!(copy.embedded_questionnaire, audit.embedded_questionnaire);
    let base = copy.base.and_then(|base| base.state).expect("the state that was handed out");
    assert_eq!(base.embedded_questionnaire, None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_title_that_loads_comes_out_as_it_went_in(title in "\\PC{0,20}|[\u{0}-\u{ff}\u{2028}\u{2029}\u{feff}\u{fffe}😀]{1,12}") {
        // As JSON with every character but letters and digits as an escape, which YAML reads the same way.
        let mut quoted = String::from("\"a");
        for unit in title.chars() {
            if unit.is_ascii_alphanumeric() {
                quoted.push(unit);
            } else {
                let _ = write!(quoted, "\\U{:08x}", u32::from(unit));
            }
        }
        quoted.push('"');
        let file = titled(&quoted, "Beispiel");
        if load(file.as_bytes()).questionnaire.is_some() {
            let found = there_and_back(file.as_bytes());
            prop_assert_eq!(found.title.value, format!("a{title}"));
        }
    }

    #[test]
    fn any_questionnaire_comes_out_as_it_went_in(draft in support::random::questionnaire(true)) {
        there_and_back(draft.yaml().as_bytes());
    }
}
