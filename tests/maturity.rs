//! A level of maturity that was found: in the file, in the overview, in the report, and in the service data.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "tests stop at the first surprise")]

mod support;

use std::collections::BTreeMap;

use selbstaudit::audit::{Audit, Date, Maturity, Portion};
use selbstaudit::exchange::{Finding, Generator, findings, read, write};
use selbstaudit::portfolio::{Column, Entry, Facet, Filter, Row, Sorting, Value, sorted};
use selbstaudit::questionnaire::{QuestionId, Questionnaire, Tongue, load};
use selbstaudit::report::{Length, Options, document, markdown};
use selbstaudit::scoring::{FoundMaturity, assess, decisive};
use serde_json::json;
use support::{audit, one_principle, question};

/// Three questions of five levels that find a level of model 1.1.
fn questionnaire() -> Questionnaire {
    let questions = vec![
        question("a").hint("a1", 1, "small").hint("a3", 3, "small"),
        question("b").hint("b1", 1, "large"),
        question("c").hint("c0", 0, "small"),
    ];
    let text = one_principle(questions).aggregation("minimum").yaml();
    let text = text.replacen("language:", "maturity: \"1.1\"\nlanguage:", 1);
    load(text.as_bytes()).questionnaire.expect("a sound questionnaire")
}

fn answered(answers: &str) -> Audit {
    let mut audit = audit(answers);
    let questionnaire = questionnaire();
    audit.questionnaire.id.clone_from(&questionnaire.id);
    audit.questionnaire.version.clone_from(&questionnaire.version);
    audit.questionnaire.sha256 = questionnaire.digest.to_string();
    audit
}

fn entered(model: &str, level: u8) -> Maturity {
    Maturity { model: model.into(), level: Some(level), ..Maturity::default() }
}

fn found(level: u8) -> FoundMaturity {
    FoundMaturity { model: "1.1".into(), level }
}

#[test]
fn the_lowest_questions_decide_and_say_how_to_get_on() {
    let questionnaire = questionnaire();
    let assessment = assess(&questionnaire, &answered("a=1 b=3 c=1"));
    assert_eq!(assessment.maturity, Some(found(1)));
    let named: Vec<_> = decisive(&questionnaire, &assessment)
        .into_iter()
        .map(|one| (one.question.to_string(), one.hint.map(|hint| hint.id.to_string())))
        .collect();
    // The only hint of the third question ends below its level.
    assert_eq!(named, [("a".to_owned(), Some("a1".to_owned())), ("c".to_owned(), None)]);
    let open = assess(&questionnaire, &answered("a=1 b=3"));
    assert_eq!((open.maturity.clone(), decisive(&questionnaire, &open).len()), (None, 0));
}

#[test]
fn the_level_stands_in_the_file_and_is_found_anew() {
    let questionnaire = questionnaire();
    let audit = answered("a=2 b=3 c=4");
    let text = write(&audit, Some(&assess(&questionnaire, &audit)), &Generator::own());
    let file: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(file["assessment"]["maturity"], json!({"model": "1.1", "level": 2}));
    let of = |text: &str| findings(&read(text.as_bytes()).expect("an audit"), Some(&questionnaire));
    assert_eq!(of(&text), []);
    let mut other = file.clone();
    other["assessment"]["maturity"]["level"] = json!(3);
    assert_eq!(of(&other.to_string()), [Finding::RecordedPartsDiffer]);
    // A program that knows nothing of it leaves it out.
    let mut silent = file;
    silent["assessment"].as_object_mut().expect("figures").remove("maturity");
    assert_eq!(of(&silent.to_string()), []);
    // While a question is open there is none.
    let open = answered("a=2 b=3");
    assert!(!write(&open, Some(&assess(&questionnaire, &open)), &Generator::own()).contains("maturity\": {\"model"));
}

#[test]
fn the_day_of_a_level_is_kept_in_the_file() {
    let mut audit = answered("");
    let date = Date::parse("2026-11-20");
    audit.service.maturity = Some(Maturity { date, ..entered("1.1", 2) });
    let text = write(&audit, None, &Generator::own());
    assert!(text.contains("\"date\": \"2026-11-20\""), "{text}");
    let back = |text: &str| read(text.as_bytes()).expect("an audit").audit;
    assert_eq!(back(&text), audit);
    // What is no day keeps nothing from being opened, and stays.
    for other in ["\"bald\"", "7", "{\"a\": 1}"] {
        let other = text.replace("\"2026-11-20\"", other);
        let opened = back(&other);
        assert_eq!(opened.service.maturity.as_ref().map(|maturity| maturity.date), Some(None));
        let mut again = back(&write(&opened, None, &Generator::own()));
        assert_eq!(again, opened);
        // A day that is entered later takes its place.
        again.service.maturity.as_mut().expect("a maturity").date = date;
        let written = write(&again, None, &Generator::own());
        assert_eq!(back(&written).service.maturity.map(|maturity| maturity.date), Some(date));
    }
}

#[test]
fn the_overview_shows_what_was_found_before_what_was_entered() {
    let entry = |answers: &str, maturity: Option<Maturity>| {
        let mut audit = answered(answers);
        audit.service.maturity = maturity;
        Entry::of(&audit, &assess(&questionnaire(), &audit), None)
    };
    let entries = [
        entry("a=2 b=3 c=4", None),
        entry("a=1 b=3 c=4", Some(entered("2.0", 6))),
        entry("a=1 b=3", Some(entered("2.0", 4))),
        entry("a=1 b=3", None),
        entry("a=0 b=3 c=0", Some(entered("1.1", 4))),
    ];
    let values: Vec<_> = entries.iter().map(|entry| Facet::Maturity.value(entry).map(|it| it.to_string())).collect();
    let expected = [Some("1.1/2"), Some("1.1/1"), Some("2.0/4"), None, Some("1.1/0")];
    assert_eq!(values, expected.map(|value| value.map(str::to_owned)));
    assert_eq!(Column::Maturity.value(&entries[3]), Value::Missing);
    let rows = entries.map(Row::new);
    // Models apart, levels in their order, what has none last.
    let sorting = Sorting { column: Column::Maturity, is_descending: false };
    assert_eq!(sorted(&rows, &sorting), [4, 1, 0, 2, 3]);
    let chosen = BTreeMap::from([(Facet::Maturity, Some("1.1/1".to_owned()))]);
    assert_eq!(Filter { chosen, ..Filter::default() }.select(&rows, &[0, 1, 2, 3, 4]), [1]);
    assert!(Facet::ALL.contains(&Facet::Maturity));
}

/// The report as text.
fn report(audit: &Audit, tongue: Tongue, length: Length) -> String {
    let day = Date::parse("2026-11-22").expect("a day");
    let options = Options { tongue, length, notes: true, carries_data: false, day };
    let questionnaire = questionnaire();
    markdown(&document(&questionnaire, audit, &assess(&questionnaire, audit), &options, &Generator::own()))
}

#[test]
fn the_report_says_which_level_it_is_and_what_the_next_one_needs() {
    let audit = answered("a=2 b=3 c=2");
    for length in [Length::Short, Length::Full] {
        let text = report(&audit, Tongue::German, length).replace('\\', "");
        // On the first page and among the figures.
        assert_eq!(text.matches("Reifegrad nach Modell 1.1: Stufe 2 – Formular-Assistent").count(), 2, "{text}");
        let (_, below) = text.split_once("unter Stufe 3").expect("what the next level needs");
        let (listed, _) = below.split_once("###").expect("a further heading");
        let lines: Vec<&str> = listed.lines().filter(|line| line.starts_with("- ")).collect();
        assert_eq!(lines.len(), 2, "{lines:?}");
        assert!(lines[0].contains("Question a") && lines[0].ends_with(" – Hint a3 of a"), "{lines:?}");
        assert!(lines[1].contains("Question c") && !lines[1].contains('–'), "{lines:?}");
    }
    let top = report(&answered("a=4 b=4 c=4"), Tongue::English, Length::Short).replace('\\', "");
    assert!(top.contains("Maturity according to model 1.1: Level 4 – online transaction"), "{top}");
    assert!(top.contains("This model has no higher level."), "{top}");
    let open = report(&answered("a=4"), Tongue::German, Length::Short);
    assert!(open.contains("2 sind noch offen"), "{open}");
}

#[test]
fn the_report_of_a_part_says_nothing_of_a_level() {
    let mut part = answered("a=2 b=3");
    let questions = ["a", "b"].map(QuestionId::new).to_vec();
    part.part = Some(Portion { questions, ..Portion::default() });
    let text = report(&part, Tongue::German, Length::Full);
    assert!(!text.contains("Reifegrad"), "{text}");
}

#[test]
fn the_report_says_of_which_day_a_level_is() {
    let mut audit = answered("a=4");
    let date = Date::parse("2026-11-20");
    audit.service.maturity = Some(Maturity { date, target: Some(4), ..entered("1.1", 2) });
    let text = report(&audit, Tongue::German, Length::Full).replace('\\', "");
    assert!(text.contains("Modell 1.1: Stufe 2 (ermittelt am 20.11.2026), Ziel Stufe 4"), "{text}");
}
