//! The shipped questionnaire on the OZG maturity model 1.1: its lowest answer is the level of the model.
//!
//! The cases are services as they are met, each with the answers that its sentences lead to and with the level that
//! the model gives it: 0 nothing about it on the authority's site, 1 information, 2 help with filling in the form but
//! no full online application, 3 application with all documents online, user account and digital notice, 4 fully
//! digital with once-only.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "tests stop at the first surprise")]

mod support;

use std::collections::BTreeSet;
use std::fs;

use selbstaudit::audit::Audit;
use selbstaudit::exchange::{findings, read};
use selbstaudit::questionnaire::{Aggregation, Diagnostic, Loaded, Questionnaire, load, translate};
use selbstaudit::scoring::{Assessment, Millionths, Rating, assess, maturity_level, what_if};

/// The questions in the order in which the cases answer them.
const QUESTIONS: [&str; 6] =
    ["r01-information", "r02-antrag", "r03-anmeldung", "r04-nachweise", "r05-once-only", "r06-bescheid"];

fn bytes(name: &str) -> Vec<u8> {
    fs::read(format!("{}/questionnaire/{name}", env!("CARGO_MANIFEST_DIR"))).expect("a shipped file")
}

#[track_caller]
fn clean(loaded: Loaded) -> Questionnaire {
    let told: Vec<String> = loaded.diagnostics.iter().map(Diagnostic::to_string).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
    loaded.questionnaire.expect("without diagnostics it is there")
}

fn german() -> Questionnaire {
    clean(load(&bytes("reifegrad-1.1.yaml")))
}

fn english() -> Questionnaire {
    clean(translate(&german(), &bytes("reifegrad-1.1.en.yaml")))
}

/// An audit with these answers; `-` leaves a question open, `na` is „nicht anwendbar“ with a reason.
fn answered(answers: &str) -> Audit {
    let words: Vec<&str> = answers.split_whitespace().collect();
    assert_eq!(words.len(), QUESTIONS.len(), "one answer each");
    let given = QUESTIONS.iter().zip(words).filter(|(_, word)| *word != "-");
    support::audit(&given.map(|(question, word)| format!("{question}={word}")).collect::<Vec<_>>().join(" "))
}

fn assessed(answers: &str) -> Assessment {
    assess(&german(), &answered(answers))
}

/// A service with all questions answered reaches this level, and the score says the same in quarters.
#[track_caller]
fn case(service: &str, answers: &str, level: usize) {
    let assessment = assessed(answers);
    assert_eq!(maturity_level(&german(), &assessment), Some(level), "{service}");
    let score = Some([0, 250_000, 500_000, 750_000, 1_000_000][level]);
    assert_eq!(assessment.total.score.map(Millionths::count), score, "{service}");
    let rating = [Rating::NotMet, Rating::NotMet, Rating::Partly, Rating::Met, Rating::Met][level];
    assert_eq!(assessment.total.rating, rating, "{service}");
}

#[test]
fn typical_services_get_the_level_that_the_model_gives_them() {
    //    what the service is like                                        info application login documents once notice
    case("nothing is online", "0 0 0 0 0 0", 0);
    case("a page with a description and a form to print", "1 1 1 1 1 1", 1);
    case("a form to fill in on screen and send by post", "2 2 2 2 2 2", 2);
    case("an online application, documents by post", "3 3 3 2 2 3", 2);
    case("an online application with everything, but the notice comes by post", "3 3 3 3 3 2", 2);
    case("an online application without user account", "3 3 2 3 3 3", 2);
    case("application, all documents, user account and notice online", "3 3 3 3 3 3", 3);
    case("the same for a service that needs no documents", "3 3 3 na na 3", 3);
    case("no step on paper, but documents must be uploaded", "4 4 4 4 3 4", 3);
    case("documents are fetched, but the fee is paid in cash at the office", "3 3 4 4 4 4", 3);
    case("fully digital, and what an authority holds is fetched", "4 4 4 4 4 4", 4);
    case("fully digital without any document or notice", "4 4 4 na na na", 4);
    case("a good online service that the authority's own site does not mention", "0 4 4 4 4 4", 0);
}

#[test]
fn an_open_question_leaves_the_level_open_and_the_range_says_how_far() {
    for answers in ["3 3 3 3 3 -", "3 3 3 3 3 ?"] {
        let assessment = assessed(answers);
        assert_eq!(maturity_level(&german(), &assessment), None);
        assert_eq!(assessment.total.rating, Rating::TooLittle);
        // The open one may be the lowest, and it cannot lift what the others hold at level 3.
        let range = assessment.total.range.map(|(low, high)| (low.count(), high.count()));
        assert_eq!(range, Some((0, 750_000)));
    }
}

#[test]
fn the_hints_of_the_lowest_aspects_together_lead_to_the_next_level() {
    let (questionnaire, audit) = (german(), answered("3 3 3 2 2 3"));
    let assessment = assess(&questionnaire, &audit);
    // Two aspects hold the level at 2, so neither hint alone gains anything; under the mean they gain a quarter of
    // one aspect like all others, and the smaller efforts do not count then: file order is kept.
    assert!(assessment.hints.iter().all(|hint| hint.gain == Millionths::ZERO));
    let order: Vec<&str> = assessment.hints.iter().map(|hint| hint.question.as_str()).collect();
    assert_eq!(order, QUESTIONS);
    let lowest = assessment.hints.iter().filter(|hint| hint.target == 3);
    let selected: Vec<_> = lowest.map(|hint| (hint.question.clone(), hint.hint.clone())).collect();
    assert_eq!(selected.len(), 2);
    assert_eq!(maturity_level(&questionnaire, &what_if(&questionnaire, &audit, &selected)), Some(3));
}

#[test]
fn every_question_has_the_five_levels_of_the_model_and_a_hint_to_each_next_one() {
    let questionnaire = german();
    assert_eq!(questionnaire.maturity.as_deref(), Some("1.1"));
    assert_eq!(questionnaire.rules.aggregation, Aggregation::Minimum);
    let ids: Vec<&str> = questionnaire.questions().map(|question| question.id.as_str()).collect();
    assert_eq!(ids, QUESTIONS);
    for question in questionnaire.questions() {
        let values: Vec<i64> = question.levels.iter().map(|it| Millionths::from_f64(it.value).count()).collect();
        assert_eq!(values, [0, 250_000, 500_000, 750_000, 1_000_000], "{}", question.id);
        assert_eq!(question.hints.iter().map(|hint| hint.up_to).collect::<Vec<_>>(), [0, 1, 2, 3], "{}", question.id);
        assert!(question.short && question.example.is_some() && !question.evidence.is_empty(), "{}", question.id);
        // A condition, a phase or a requirement of one's own would make another model of it.
        assert!(question.applies_if.is_none() && question.phases.is_empty() && question.must.is_none());
    }
}

#[test]
fn the_finished_example_stands_at_level_two_and_its_measures_lead_to_three() {
    let questionnaire = german();
    let example = read(&bytes("reifegrad-1.1.example.selbstaudit.json")).expect("it opens");
    assert_eq!(example.audit.questionnaire.sha256, questionnaire.digest.as_str());
    assert_eq!(findings(&example, Some(&questionnaire)), []);
    let level = |assessment: &Assessment| maturity_level(&questionnaire, assessment);
    assert_eq!(level(&assess(&questionnaire, &example.audit)), Some(2));
    let measures = example.audit.measures.iter();
    let selected: Vec<_> = measures.filter_map(|it| it.question.clone().zip(it.hint.clone())).collect();
    assert_eq!(selected.len(), 2);
    assert_eq!(level(&what_if(&questionnaire, &example.audit, &selected)), Some(3));
}

#[test]
fn the_note_says_what_it_is_not() {
    let note = german().note.expect("a note").value;
    for said in
        ["keine amtliche Fassung", "zehn amtlichen Kriterien", "Modell 2.0", "Juli 2025", "ab Stufe 3", "Stufe 2"]
    {
        assert!(note.contains(said), "{said}");
    }
}

#[test]
fn the_english_translation_is_complete_and_nothing_stands_twice() {
    let (german, english) = (german(), english());
    assert_eq!(english.digest, german.digest);
    for questionnaire in [&german, &english] {
        let mut seen = BTreeSet::new();
        let mut texts = vec![&questionnaire.title, &questionnaire.edition];
        texts.extend(&questionnaire.note);
        texts.extend(questionnaire.roles.iter().map(|role| &role.title));
        texts.extend(questionnaire.categories.iter().map(|category| &category.title));
        for principle in questionnaire.principles() {
            texts.extend([&principle.title, &principle.gist]);
            texts.extend(&principle.gist_simple);
        }
        for question in questionnaire.questions() {
            texts.extend([&question.text, &question.why]);
            texts.extend(&question.example);
            texts.extend(question.levels.iter().map(|level| &level.text));
            texts.extend(question.hints.iter().map(|hint| &hint.text));
            texts.extend(&question.evidence);
        }
        for text in texts {
            assert_eq!(text.language, questionnaire.language, "not translated: {text}");
            assert!(
                !text.value.contains('"') && !text.value.contains("  ") && text.value.trim() == text.value,
                "{text}"
            );
            assert!(seen.insert(text.value.to_lowercase()), "twice: {text}");
        }
    }
}
