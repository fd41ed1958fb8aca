//! A questionnaire in another language.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests stop at the first surprise")]

use std::fs;
use std::path::PathBuf;

use selbstaudit::questionnaire::{Code, Loaded, QuestionId, Questionnaire, Severity, Text, load, translate};

fn text(name: &str) -> String {
    fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/questionnaires/valid").join(name)).unwrap()
}

fn original() -> Questionnaire {
    load(text("full.yaml").as_bytes()).questionnaire.unwrap()
}

/// The translation with one change in the file.
#[track_caller]
fn changed(from: &str, to: &str) -> Loaded {
    let translation = text("full.en.yaml");
    assert!(translation.contains(from), "{from}");
    translate(&original(), translation.replace(from, to).as_bytes())
}

fn shown(text: &Text) -> (&str, &str) {
    (text.language.as_str(), text.value.as_str())
}

#[test]
fn a_complete_translation_changes_every_text_and_nothing_else() {
    let loaded = translate(&original(), text("full.en.yaml").as_bytes());
    assert_eq!(loaded.diagnostics, []);
    let made = loaded.questionnaire.unwrap();
    let original = original();
    assert_eq!(made.language.as_str(), "en");
    assert_eq!(made.digest, original.digest);
    assert_eq!(made.rules, original.rules);
    assert_eq!(shown(&made.title), ("en", "Full questionnaire"));
    assert_eq!(shown(made.note.as_ref().unwrap()), ("en", "Our own wording, not an official version."));
    assert_eq!(shown(&made.phases[1].title), ("en", "Operation"));
    assert_eq!(shown(&made.roles[0].title), ("en", "Specialist unit"));
    assert_eq!(shown(&made.categories[1].title), ("en", "Second category"));
    let principle = &made.categories[0].principles[0];
    assert_eq!(shown(principle.gist_simple.as_ref().unwrap()), ("en", "This is it."));
    assert_eq!(
        principle.artefacts.iter().map(shown).collect::<Vec<_>>(),
        [("en", "Report of the survey"), ("en", "List of aims")]
    );
    assert_eq!(principle.references, original.categories[0].principles[0].references);
    let question = &principle.questions[0];
    assert_eq!(shown(question.example.as_ref().unwrap()), ("en", "An office shows how."));
    assert_eq!(shown(&question.levels[1].text), ("en", "A beginning."));
    assert!((question.levels[1].value - 0.4).abs() < f64::EPSILON);
    assert_eq!(shown(&question.evidence[1]), ("en", "Minutes"));
    assert_eq!(shown(&question.hints[1].text), ("en", "Do the rest."));
    assert_eq!(shown(&question.hints[0].resources[0].title), ("en", "Guide"));
    assert_eq!(
        shown(&principle.questions[1].levels[2].text),
        ("en", "done"),
        "the scale is translated beside the tree"
    );
    assert_eq!(made.question(&QuestionId::new("p02-punkt")).unwrap().levels[0].text.value, "No");
}

#[test]
fn what_is_missing_falls_back_to_the_original_with_its_language() {
    let loaded = changed("            why: \"For comparison.\"\n", "");
    let made = loaded.questionnaire.unwrap();
    assert_eq!(shown(&made.categories[0].principles[0].questions[1].why), ("de", "Zum Vergleich."));
    assert_eq!(shown(&made.categories[0].principles[0].questions[1].text), ("en", "What is the state?"));
    assert_eq!(loaded.diagnostics[0].severity, Severity::Warning);
    assert_eq!(loaded.diagnostics[0].place.path.as_deref(), Some("categories[0].principles[0].questions[1].why"));
}

#[test]
fn a_missing_part_is_reported_once() {
    let translation = text("full.en.yaml");
    let without = &translation[..translation.find("  - id: zwei").unwrap()];
    let loaded = translate(&original(), without.as_bytes());
    assert_eq!(loaded.diagnostics.len(), 1);
    assert_eq!(loaded.diagnostics[0].code, Code::TranslationMissing);
    assert_eq!(loaded.diagnostics[0].place.path.as_deref(), Some("categories"));
    assert_eq!(loaded.questionnaire.unwrap().categories[1].title.language.as_str(), "de");
}

#[test]
fn a_list_of_another_length_is_left_out_as_a_whole() {
    let loaded = changed("[\"Report\", \"Minutes\"]", "[\"Report\"]");
    assert_eq!(loaded.diagnostics[0].code, Code::TranslationCount { found: 1, expected: 2 });
    let made = loaded.questionnaire.unwrap();
    assert_eq!(shown(&made.categories[0].principles[0].questions[0].evidence[0]), ("de", "Bericht"));
    let loaded = changed("stand: [not begun, planned, done]", "stand: [not begun, done]");
    assert_eq!(loaded.diagnostics[0].code, Code::TranslationCount { found: 2, expected: 3 });
    assert_eq!(loaded.diagnostics[0].place.path.as_deref(), Some("scales.stand"));
}

#[test]
fn a_part_that_moved_is_found_by_its_id() {
    let moved = changed(
        "{id: h1, text: \"Begin on Monday.\"",
        "{id: h2, text: \"Do the rest.\"}\n              - {id: h1, text: \"Begin on Monday.\"",
    );
    assert_eq!(moved.diagnostics.len(), 1, "only the second h2 is too much");
    let made = moved.questionnaire.unwrap();
    assert_eq!(shown(&made.categories[0].principles[0].questions[0].hints[0].text), ("en", "Begin on Monday."));
}

#[test]
fn a_text_that_the_original_does_not_have_is_reported() {
    let loaded = changed("        gist: Something more.", "        gist: Something more.\n        gist_simple: More.");
    assert_eq!(loaded.diagnostics[0].code, Code::TranslationUnknown { id: String::new(), similar: None });
    assert!(loaded.questionnaire.unwrap().categories[1].principles[0].gist_simple.is_none());
}

#[test]
fn only_a_file_that_cannot_be_read_gives_no_questionnaire() {
    assert!(changed("format: 1", "format: 2").questionnaire.is_none());
    assert!(changed("language: en", "language: en\ncolour: red").questionnaire.is_none());
    assert!(changed("title: First category", "title: *first").questionnaire.is_none());
    assert!(changed("id: voll-2026", "id: other").questionnaire.is_some());
}

#[test]
fn anchors_of_a_question_go_before_those_of_the_scale() {
    let loaded = changed(
        "            why: \"For comparison.\"",
        "            why: \"For comparison.\"\n            levels: [zero, one, two]",
    );
    assert_eq!(loaded.diagnostics, []);
    let made = loaded.questionnaire.unwrap();
    assert_eq!(shown(&made.categories[0].principles[0].questions[1].levels[2].text), ("en", "two"));
}
