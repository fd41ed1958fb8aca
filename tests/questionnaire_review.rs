//! Dead branches and what an editor should look at again.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests stop at the first surprise")]

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use selbstaudit::audit::{Answer, Audit, AuditId, Choice, QuestionnaireRef, Timestamp, Unknown};
use selbstaudit::questionnaire::{
    Diagnostic, Questionnaire, crosswalk_gaps, dead_branches, editorial, load, predecessors,
};
use selbstaudit::scoring::{Standing, assess};

fn file(path: &str) -> String {
    fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// A questionnaire with these questions, each one line of keys; levels are 0 to 2.
fn questionnaire(questions: &[&str]) -> Questionnaire {
    let mut text = String::from(
        "{format: 1, id: probe, version: 1.0.0, language: de, title: T, edition: E, phases: [{id: an, title: An}, \
         {id: um, title: Um}], categories: [{id: k, title: K, principles: [{id: p, number: 1, title: P, gist: G, \
         questions: [\n",
    );
    for (number, keys) in questions.iter().enumerate() {
        let _ = writeln!(
            text,
            "{{id: q{number}, text: F, why: W, {keys} levels: [a{number}, b{number}, c{number}], \
             hints: [{{id: h, up_to: 1, text: t{number}, effort: small}}]}},"
        );
    }
    text.push_str("]}]}]}");
    let loaded = load(text.as_bytes());
    loaded.questionnaire.unwrap_or_else(|| panic!("{:#?}", loaded.diagnostics))
}

/// Codes with the end of the path behind the question.
fn told(diagnostics: &[Diagnostic]) -> Vec<String> {
    let place = |diagnostic: &Diagnostic| {
        let path = diagnostic.place.path.clone().unwrap_or_default();
        path.replace("categories[0].principles[0].questions", "").replace(".applies_if", "")
    };
    diagnostics.iter().map(|diagnostic| format!("{} {}", diagnostic.code.id(), place(diagnostic))).collect()
}

#[track_caller]
fn branches(questions: &[&str], expected: &[&str]) {
    assert_eq!(told(&dead_branches(&questionnaire(questions))), expected);
}

#[test]
fn ordinary_conditions_are_alive() {
    branches(&["", "applies_if: {question: q0, at_least: 1},", "applies_if: {question: q1, at_most: 1},"], &[]);
    branches(&["", "", "applies_if: {any: [{question: q0, at_least: 2}, {not: {question: q1, at_least: 1}}]},"], &[]);
    // „Answered at all“ is a condition that makes a difference.
    branches(&["", "applies_if: {question: q0, at_least: 0},"], &[]);
    branches(&["", "applies_if: {not: {question: q0, at_most: 2}},"], &[]);
}

#[test]
fn levels_that_exclude_each_other_are_found() {
    branches(
        &["", "applies_if: {all: [{question: q0, at_least: 2}, {question: q0, at_most: 1}]},"],
        &["condition-never [1]"],
    );
    branches(
        &["", "applies_if: {all: [{question: q0, at_least: 1}, {not: {question: q0, at_least: 0}}]},"],
        &["condition-never [1]"],
    );
    // At level 1 both hold.
    branches(&["", "applies_if: {all: [{question: q0, at_least: 1}, {question: q0, at_most: 1}]},"], &[]);
}

#[test]
fn what_leans_on_a_question_that_is_never_asked_is_never_asked() {
    branches(
        &[
            "",
            "applies_if: {all: [{question: q0, at_least: 2}, {question: q0, at_most: 1}]},",
            "applies_if: {question: q1, at_least: 0},",
            // But „not“ holds where nothing can be answered, and then it always does.
            "applies_if: {not: {question: q1, at_least: 0}},",
        ],
        &["condition-never [1]", "condition-never [2]", "condition-always [3]"],
    );
    // q1 is asked only where q0 is at least 2, so that both never meet.
    branches(
        &[
            "",
            "applies_if: {question: q0, at_least: 2},",
            "applies_if: {all: [{question: q1, at_least: 1}, {question: q0, at_most: 1}]},",
        ],
        &["condition-never [2]"],
    );
}

#[test]
fn a_condition_that_always_holds_is_found() {
    branches(
        &["", "applies_if: {any: [{question: q0, at_least: 1}, {not: {question: q0, at_least: 1}}]},"],
        &["condition-always [1]"],
    );
}

#[test]
fn a_part_that_makes_no_difference_is_found_once_and_at_its_place() {
    branches(
        &[
            "",
            "",
            "applies_if: {any: [{question: q1, at_least: 1}, {all: [{question: q0, at_least: 2}, \
             {question: q0, at_most: 0}]}]},",
        ],
        &["condition-part [2].any[1]"],
    );
    // Alone it could hold, but not beside what stands around it.
    branches(
        &[
            "",
            "",
            "applies_if: {all: [{question: q0, at_least: 2}, {any: [{question: q0, at_most: 1}, \
             {question: q1, at_least: 1}]}]},",
        ],
        &["condition-part [2].all[1].any[0]"],
    );
    branches(
        &[
            "",
            "",
            "applies_if: {not: {any: [{question: q1, at_least: 1}, {all: [{question: q0, at_least: 2}, \
             {question: q0, at_most: 0}]}]}},",
        ],
        &["condition-part [2].not.any[1]"],
    );
}

#[test]
fn phases_that_never_meet_are_found() {
    branches(&["phases: [an],", "phases: [um], applies_if: {question: q0, at_least: 1},"], &["condition-phases [1]"]);
    branches(&["phases: [an],", "phases: [um, an], applies_if: {question: q0, at_least: 1},"], &[]);
    branches(&["phases: [an],", "applies_if: {question: q0, at_least: 1},"], &[]);
    // Through a question between the two.
    branches(
        &[
            "phases: [an],",
            "applies_if: {question: q0, at_least: 1},",
            "phases: [um], applies_if: {question: q1, at_least: 1},",
        ],
        &["condition-phases [2]"],
    );
}

#[test]
fn the_short_check_must_have_what_its_conditions_need() {
    branches(&["", "short: true, applies_if: {question: q0, at_least: 1},"], &["condition-short [1]"]);
    branches(&["short: true,", "short: true, applies_if: {question: q0, at_least: 1},"], &[]);
    branches(&["", "short: true, applies_if: {not: {question: q0, at_least: 1}},"], &[]);
}

#[test]
fn a_condition_with_too_many_cases_is_passed_over_and_costs_nothing() {
    // Thirteen questions with three cases each, and a contradiction that nobody sees.
    let terms: Vec<String> = (0..13).map(|number| format!("{{question: q{number}, at_least: 1}}")).collect();
    let last = format!("applies_if: {{all: [{}, {{question: q0, at_most: 0}}]}},", terms.join(", "));
    let mut questions = vec![""; 13];
    questions.push(&last);
    branches(&questions, &[]);
    // A chain through two thousand questions.
    let chain: Vec<String> =
        (1..2000).map(|number| format!("applies_if: {{question: q{}, at_least: 1}},", number - 1)).collect();
    let mut questions = vec![""];
    questions.extend(chain.iter().map(String::as_str));
    branches(&questions, &[]);
}

/// The laws behind the search, against the scoring rules themselves: every audit of a small questionnaire is tried.
#[test]
fn a_question_is_said_to_be_never_asked_exactly_where_no_audit_asks_it() {
    let leaf = |question: usize, level: usize, least: bool| {
        format!("{{question: q{question}, {}: {level}}}", if least { "at_least" } else { "at_most" })
    };
    let mut leaves = Vec::new();
    for question in 0..2 {
        for (level, least) in [(0, true), (1, true), (2, true), (0, false), (1, false)] {
            leaves.push(leaf(question, level, least));
        }
    }
    let mut conditions = leaves.clone();
    for left in &leaves {
        conditions.push(format!("{{not: {left}}}"));
        for right in &leaves {
            conditions.push(format!("{{all: [{left}, {right}]}}"));
            conditions.push(format!("{{all: [{left}, {{not: {right}}}]}}"));
            conditions.push(format!("{{any: [{left}, {{not: {right}}}]}}"));
        }
    }
    let mut never = 0;
    for condition in conditions {
        let keys = format!("applies_if: {condition},");
        let questionnaire = questionnaire(&["", "applies_if: {question: q0, at_least: 1},", &keys]);
        let reference = QuestionnaireRef {
            id: questionnaire.id.clone(),
            version: questionnaire.version.clone(),
            sha256: String::new(),
            unknown: Unknown::default(),
        };
        let mut audit = Audit::new(AuditId::new("a"), Timestamp::new("2026-11-21T10:02:00Z"), reference, "L");
        let ids: Vec<_> = questionnaire.questions().map(|question| question.id.clone()).collect();
        let (mut asked, mut not_asked) = (false, false);
        for first in [None, Some(0), Some(1), Some(2)] {
            for second in [None, Some(0), Some(1), Some(2)] {
                for (id, level) in ids.iter().zip([first, second]) {
                    let choice = level.map(Choice::Level);
                    audit.answers.insert(id.clone(), Answer { choice, ..Answer::default() });
                }
                let assessment = assess(&questionnaire, &audit);
                let standing = assessment.questions().nth(2).unwrap().standing;
                let is_asked = !matches!(standing, Standing::OutOfScope(_));
                asked |= is_asked;
                not_asked |= !is_asked;
            }
        }
        let codes: Vec<&str> = dead_branches(&questionnaire).iter().map(|it| it.code.id()).collect();
        assert_eq!(codes.contains(&"condition-never"), !asked, "{condition}: {codes:?}");
        assert_eq!(codes.contains(&"condition-always"), !not_asked, "{condition}: {codes:?}");
        never += usize::from(!asked);
    }
    assert!(never > 20, "the cases have both sides: {never}");
}

#[test]
fn the_shipped_questionnaires_give_nothing_to_look_at_again() {
    let mut count = 0;
    for entry in fs::read_dir(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("questionnaire")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if name == "index.yaml" || path.extension().is_none_or(|it| it != "yaml") || name.contains(".en.") {
            continue;
        }
        let questionnaire = load(&fs::read(&path).unwrap()).questionnaire.unwrap();
        assert_eq!(told(&dead_branches(&questionnaire)), [""; 0], "{name}");
        let found = editorial(&questionnaire);
        assert!(found.is_empty(), "{name}: {found:#?}");
        count += 1;
    }
    assert!(count > 0);
}

/// The full example with another text in it, and what an editor is told about that.
#[track_caller]
fn full(from: &str, to: &str) -> Vec<String> {
    let text = file("tests/questionnaires/valid/full.yaml");
    assert!(text.contains(from), "{from}");
    // The example itself leaves out two examples.
    let text = text.replace("why: \"Zum Vergleich.\"", "why: W\n            example: B");
    let text = text.replace("why: Damit etwas da steht.", "why: W\n            example: B");
    let loaded = load(text.replace(from, to).as_bytes());
    told(&editorial(&loaded.questionnaire.unwrap_or_else(|| panic!("{:#?}", loaded.diagnostics))))
}

#[test]
fn examples_dates_and_flat_anchors_are_missed() {
    assert_eq!(full("Erste", "Erste"), [""; 0]);
    assert_eq!(full("            example: \"Ein Amt macht es vor.\"\n", ""), ["example-missing [0]"]);
    assert_eq!(full("  checked: 2026-11-21\n", ""), ["source-undated source"]);
    assert_eq!(full("value: 0.4", "value: 0"), ["value-equal [0].levels[1]"]);
    assert_eq!(full("\"Ein Anfang.\"", "\"Nichts noch!\""), ["anchor-flat [0].levels[1]"]);
    assert_eq!(full("geplant, umgesetzt", "umgesetzt, begonnen"), [""; 0]);
    assert_eq!(full("geplant, umgesetzt", "gut geplant, geplant"), ["anchor-flat scales.stand[2]"]);
}

#[test]
fn long_sentences_and_unexplained_abbreviations_are_told_in_german_texts_only() {
    let long = format!("{}Ende.", "Wort ".repeat(30));
    assert_eq!(full("\"Wie weit ist es?\"", &format!("\"Kurz. {long}\"")), ["sentence-long [0].text"]);
    assert_eq!(full("\"Wie weit ist es?\"", &format!("\"Kurz: {}\"", "wort ".repeat(29))), [""; 0]);
    assert_eq!(full("\"Wie weit ist es?\"", "\"Wie weit ist das XYZ?\""), ["abbreviation [0].text"]);
    assert_eq!(full("\"Wie weit ist es?\"", "\"Wie weit ist das xyz-zeichen (XYZ)?\""), [""; 0]);
    let text = file("tests/questionnaires/valid/minimal.yaml").replace("language: de", "language: en");
    let text = text.replace("Gibt es das?", &format!("{long} XYZ"));
    assert_eq!(told(&editorial(&load(text.as_bytes()).questionnaire.unwrap())), ["example-missing [0]"]);
}

#[test]
fn the_crosswalk_is_held_against_both_questionnaires() {
    let text = file("tests/questionnaires/valid/full.yaml");
    let questionnaire = load(text.as_bytes()).questionnaire.unwrap();
    let ids: Vec<&str> = predecessors(&questionnaire).iter().map(|id| id.as_str()).collect();
    assert_eq!(ids, ["voll-2019"]);
    let earlier = text.replace("id: voll-2026", "id: voll-2019").replace("id: p02-punkt", "id: alt-1");
    let earlier =
        earlier.replace("question: p02-punkt", "question: alt-1").split("replaces:").next().unwrap().to_owned();
    let earlier = load(earlier.as_bytes()).questionnaire.unwrap();
    assert_eq!(told(&crosswalk_gaps(&questionnaire, &earlier)), ["crosswalk-unknown replaces[1].question"]);
    // Another questionnaire says nothing.
    assert_eq!(crosswalk_gaps(&questionnaire, &questionnaire), []);

    let own = text.replace("voll-2019, question: alt-2", "voll-2026, question: p02-punkt");
    let own = load(own.as_bytes()).questionnaire.unwrap();
    assert!(told(&editorial(&own)).contains(&"crosswalk-self replaces[1].questionnaire".to_owned()));
    let dead = text.replace("- {question: p02-punkt, at_most: 0}", "- {question: p01-werte, at_most: 0}");
    let dead = load(
        dead.replace("not: {question: p01-werte, at_least: 2}", "not: {question: p01-werte, at_least: 0}").as_bytes(),
    );
    assert!(told(&editorial(&dead.questionnaire.unwrap())).contains(&"crosswalk-dead replaces[1].to".to_owned()));
}

/// Each of these took minutes with a search that compares everything with everything.
#[test]
fn files_made_to_do_harm_are_looked_through_as_fast_as_others() {
    let text = file("tests/questionnaires/valid/full.yaml");
    let mut capitals = String::new();
    for number in 0..200_000_u32 {
        let letter = |place: u32| char::from(b'A' + u8::try_from(number / 26_u32.pow(place) % 26).unwrap());
        capitals.extend([letter(0), letter(1), letter(2), letter(3), ' ']);
    }
    let found = editorial(&load(text.replace("Ein Amt macht es vor.", &capitals).as_bytes()).questionnaire.unwrap());
    // A thousand are listed, and that there are more.
    assert_eq!(found.len(), 1001);

    let long = "a ".repeat(300_000);
    let text = text.replace("Noch nichts.", &format!("{long}b")).replace("Ein Anfang.", &format!("{long}c"));
    let codes: Vec<&str> =
        editorial(&load(text.as_bytes()).questionnaire.unwrap()).iter().map(|found| found.code.id()).collect();
    assert!(!codes.contains(&"anchor-flat"), "{codes:?}");
}
