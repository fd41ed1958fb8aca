//! Audit files: what is read, what is refused, and that nothing is lost on the way through the program.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise, also in what its cases share"
)]

#[path = "support/audits.rs"]
mod audits;

use std::collections::BTreeSet;

use proptest::prelude::*;
use selbstaudit::audit::{
    Audit, Choice, Event, Inherited, Measure, MeasureId, Mode, Review, Service, SnapshotId, Status, Strength,
    Timestamp, apply,
};
use selbstaudit::exchange::{Damage, Fault, Finding, Generator, LIMIT, Opened, ReadError, findings, read, write};
use selbstaudit::questionnaire::{PhaseId, QuestionId, Shape};
use serde_json::Value;

const MINIMAL: &str = include_str!("files/audit-1-minimal.selbstaudit.json");
const EXAMPLE: &str = include_str!("files/audit-1-example.selbstaudit.json");
const FULL: &str = include_str!("files/audit-1-full.selbstaudit.json");
const PART: &str = include_str!("files/audit-1-part.selbstaudit.json");
const UNKNOWN: &str = include_str!("files/audit-1-unknown-keys.selbstaudit.json");

fn generator() -> Generator {
    Generator { name: "selbstaudit".into(), version: "0.1.0".into(), build: "test".into() }
}

fn written(audit: &Audit) -> String {
    write(audit, None, &generator())
}

#[track_caller]
fn opened(text: &str) -> Opened {
    match read(text.as_bytes()) {
        Ok(opened) => opened,
        Err(error) => panic!("{error}"),
    }
}

/// The minimal file with further keys at its end.
fn with(keys: &str) -> String {
    MINIMAL.trim_end().strip_suffix('}').expect("an object").trim_end().to_owned() + ",\n  " + keys + "\n}\n"
}

#[track_caller]
fn refused(text: &str) -> ReadError {
    read(text.as_bytes()).expect_err("must be refused")
}

/// Line, path and fault of a file that must be refused for its shape.
#[track_caller]
fn shape(text: &str) -> (usize, String, Fault) {
    match refused(text) {
        ReadError::Shape { line, column: _, path, fault } => (line, path, fault),
        other => panic!("{other}"),
    }
}

#[test]
fn a_file_with_everything_is_written_back_byte_for_byte() {
    assert_eq!(written(&opened(FULL).audit), FULL);
}

#[test]
fn unknown_keys_at_every_level_are_written_back_byte_for_byte() {
    let file = opened(UNKNOWN);
    assert_eq!(written(&file.audit), UNKNOWN);
    // One for each object of the file: 1 at the top, 1 questionnaire, 2 for the service, 2 participants, 5 answers
    // with 3 pieces of evidence and 1 minority, 4 measures, 2 snapshots with 2 questionnaires, 1 answer, 1
    // assessment and 2 parts, 1 base.
    assert!(findings(&file, None).contains(&Finding::UnknownKeys(28)));
}

#[test]
fn unknown_numbers_keep_their_value_as_far_as_64_bits_hold_it() {
    let kept = |number: &str| {
        let text = written(&opened(&with(&format!("\"later\": {number}"))).audit);
        let line = text.lines().find_map(|line| line.trim().strip_prefix("\"later\": ").map(str::to_owned));
        line.expect("the key is kept").trim_end_matches(',').to_owned()
    };
    for digit_by_digit in
        ["0", "-7", "0.1", "1.0", "-0.0", "18446744073709551615", "-9223372036854775808", "0.30000000000000004"]
    {
        assert_eq!(kept(digit_by_digit), digit_by_digit);
    }
    // The same value in another spelling.
    for (number, spelling) in [("1E5", "100000.0"), ("1.50", "1.5"), ("1e300", "1e+300"), ("2.5e-7", "2.5e-7")] {
        assert_eq!(kept(number), spelling);
    }
    // One more than 2^64 − 1 and 18 digits behind the point: the nearest 64-bit float.
    assert_eq!(kept("18446744073709551616"), "1.8446744073709552e+19");
    assert_eq!(kept("0.123456789012345678"), "0.12345678901234568");
    // The largest float is about 1.8e308.
    assert_eq!(shape(&with("\"later\": {\"n\": 1e400}")), (8, "later.n".to_owned(), Fault::NumberTooLarge));
}

#[test]
fn every_released_file_is_byte_stable_after_the_first_writing() {
    for file in [MINIMAL, EXAMPLE, FULL, UNKNOWN] {
        let first = written(&opened(file).audit);
        assert_eq!(written(&opened(&first).audit), first);
    }
}

#[test]
fn a_minimal_file_gets_the_defaults() {
    let Opened { audit, recorded, upgraded_from, same_ids } = opened(MINIMAL);
    assert_eq!((audit.id.as_str(), audit.revision, audit.mode), ("m", 0, Mode::Full));
    assert_eq!(audit.service, Service { name: "Wohngeld".into(), ..Service::default() });
    assert!(audit.answers.is_empty() && audit.targets.is_empty() && audit.measures.is_empty());
    assert_eq!((audit.phase, audit.base, audit.embedded_questionnaire), (None, None, None));
    assert_eq!((recorded, upgraded_from, same_ids), (None, None, 0));
}

#[test]
fn the_keys_at_the_top_are_always_written_in_their_order() {
    let text = written(&opened(MINIMAL).audit);
    let keys: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("  \"")?.split('"').next()).collect();
    let expected = [
        "$schema",
        "format",
        "generator",
        "id",
        "created",
        "changed",
        "revision",
        "questionnaire",
        "service",
        "mode",
        "phase",
        "participants",
        "answers",
        "targets",
        "measures",
        "snapshots",
        "base",
        "embedded_questionnaire",
        "assessment",
    ];
    assert_eq!(keys, expected);
    assert!(text.ends_with("}\n") && !text.ends_with("\n\n"));
}

/// Everything in the first value is in the second; what is empty may be missing.
#[track_caller]
fn contains(place: &str, file: &Value, written: &Value) {
    let is_empty = |value: &Value| match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(items) => items.is_empty(),
        Value::Bool(true) | Value::Number(_) | Value::String(_) | Value::Object(_) => false,
    };
    match (file, written) {
        (Value::Object(file), Value::Object(written)) => {
            for (key, value) in file {
                match written.get(key) {
                    Some(written) => contains(&format!("{place}.{key}"), value, written),
                    None => assert!(is_empty(value), "{place}.{key} is lost"),
                }
            }
        }
        (Value::Array(file), Value::Array(written)) => {
            assert_eq!(file.len(), written.len(), "{place}");
            file.iter().zip(written).for_each(|(file, written)| contains(&format!("{place}[]"), file, written));
        }
        (file, written) => assert_eq!(file, written, "{place}"),
    }
}

#[test]
fn every_key_of_the_described_example_is_read_and_written_back() {
    let mut file: Value = serde_json::from_str(EXAMPLE).expect("JSON");
    let audit = opened(EXAMPLE).audit;
    let written: Value = serde_json::from_str(&written(&audit)).expect("JSON");
    let object = file.as_object_mut().expect("an object");
    // These three speak about the file and are made anew.
    for key in ["$schema", "generator", "assessment"] {
        assert!(object.remove(key).is_some(), "{key}");
    }
    contains("", &file, &written);
    assert_eq!(audit.choice(&QuestionId::new("p17-plan")), Some(&Choice::Unclear));
    assert_eq!(audit.answers[&QuestionId::new("p03-pruefung")].evidence[0].strength, Strength::Internal);
    assert_eq!(audit.measures[0].status, Status::Open);
}

#[test]
fn recorded_figures_are_read_for_comparison_only() {
    let recorded = opened(EXAMPLE).recorded.expect("figures");
    assert_eq!(
        (recorded.score, recorded.range, recorded.coverage),
        (Some(583_333), Some((410_000, 720_000)), Some(690_000))
    );
    assert_eq!((recorded.rating.as_deref(), recorded.gaps), (Some("partly"), vec!["p03-pruefung".to_owned()]));
    assert_eq!(recorded.categories[0].id, "nutzerzentrierung");
    assert!(written(&opened(EXAMPLE).audit).contains("\"assessment\": null"));
}

#[test]
fn missing_null_and_empty_are_the_same() {
    let keys = [
        "revision",
        "mode",
        "phase",
        "participants",
        "answers",
        "targets",
        "phase_targets",
        "measures",
        "snapshots",
        "base",
    ];
    let nulls = keys.map(|key| format!("\"{key}\": null")).join(", ");
    assert_eq!(opened(&with(&nulls)), opened(MINIMAL));
    let answer = |answer: &str| opened(&with(&format!("\"answers\": {{\"q\": {answer}}}"))).audit.answers;
    let nulls = r#"{"level": 2, "not_applicable": null, "unclear": false, "note": null, "evidence": null,
        "inherited": null, "review": null, "by": null, "at": null, "minority": null}"#;
    assert_eq!(answer(nulls), answer(r#"{"level": 2}"#));
    assert_eq!(answer(r#"{"level": 2, "inherited": false, "review": false}"#), answer(r#"{"level": 2}"#));
}

#[test]
fn a_null_answer_or_target_is_none() {
    let text = with(r#""answers": {"a": null, "b": {"level": 2}}, "targets": {"p": null, "q": 0.5}"#);
    let audit = opened(&text).audit;
    assert_eq!(audit.answers.keys().map(QuestionId::as_str).collect::<Vec<_>>(), ["b"]);
    assert_eq!(audit.targets.keys().collect::<Vec<_>>(), ["q"]);
    let phases = r#""phase_targets": {"a": null, "b": {"p": null}, "betrieb": {"p": null, "q": 0.5}}"#;
    let audit = opened(&with(phases)).audit;
    assert_eq!(audit.phase_targets, [(PhaseId::new("betrieb"), [("q".to_owned(), 0.5)].into())].into());
    assert!(!written(&audit).contains("\"a\""));
    let snapshot = r#""snapshots": [{"id": "s", "at": "x", "answers": {"a": null, "b": {"unclear": true}},
        "questionnaire": {"id": "q", "version": "1.0.0", "sha256": "0"}}]"#;
    let audit = opened(&with(snapshot)).audit;
    assert_eq!(audit.snapshots[0].answers.keys().map(QuestionId::as_str).collect::<Vec<_>>(), ["b"]);
}

#[test]
fn inherited_and_review_may_be_a_flag_or_a_text() {
    let text =
        with(r#""answers": {"a": {"inherited": true, "review": true}, "b": {"inherited": "EfA", "review": "alt"}}"#);
    let answers = opened(&text).audit.answers;
    let (a, b) = (&answers[&QuestionId::new("a")], &answers[&QuestionId::new("b")]);
    assert_eq!((&a.inherited, &a.review), (&Some(Inherited::Yes), &Some(Review(String::new()))));
    assert_eq!((&b.inherited, &b.review), (&Some(Inherited::From("EfA".into())), &Some(Review("alt".into()))));
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_do_not_matter() {
    let windows = format!("\u{feff}{}", FULL.replace('\n', "\r\n"));
    assert_eq!(opened(&windows), opened(FULL));
}

#[test]
fn what_is_no_json_is_damaged_with_its_place() {
    // The comma behind the format is missing: the parser stops at the quote of "id" in line 3, column 3.
    let text = MINIMAL.replacen("1,", "1", 1);
    let ReadError::Damaged { line, column, detail } = refused(&text) else { panic!("not damaged") };
    assert_eq!((line, column), (3, 3));
    assert!(detail.contains("expected `,` or `}`") && !detail.contains(" line "), "{detail}");
}

#[test]
fn what_the_parser_stumbles_over_is_known_as_data() {
    let case = |text: &str, expected: Damage| {
        let ReadError::Damaged { detail, .. } = refused(text) else { panic!("not damaged: {text}") };
        assert_eq!(Damage::of(&detail), Some(expected), "{text}: {detail}");
    };
    for cut in ["{", "[1", "{\"a\": \"b", "{\"a\":"] {
        case(cut, Damage::CutOff);
    }
    case("{\"a\" 1}", Damage::ColonMissing);
    case("[1 2]", Damage::CommaMissing { closing: ']' });
    case("{\"a\": 1 \"b\": 2}", Damage::CommaMissing { closing: '}' });
    case("{\"a\": \"b\nc\"}", Damage::ControlCharacter);
    case("{\"a\": \"C:\\Daten\"}", Damage::Escape);
    case("{a: 1}", Damage::NameMissing);
    case("{\"a\": 01}", Damage::Number);
    case("{} {}", Damage::TextBehind);
    case("{\"a\": 1,}", Damage::NameMissing);
    case("[1,]", Damage::ValueMissing);
    case("{\"a\": treu}", Damage::ValueMissing);
    case("{\"a\": }", Damage::ValueMissing);
}

#[test]
fn half_of_a_character_is_named_with_its_place() {
    // A character beyond the first 65 536 is written as two escapes; here one of them is missing.
    for half in ["\\ud83d", "\\ude00", "\\ud83d\\ud83d", "\\ud83dx"] {
        case(&format!(r#""answers": {{"q": {{"note": "{half}"}}}}"#), "answers.q.note", Fault::HalfCharacter);
    }
}

#[test]
fn columns_count_characters() {
    let text = "{\"ä\": ü}";
    // The characters are { " ä " : blank ü; the seventh is wrong. The parser counts bytes and would say 8.
    let ReadError::Damaged { line, column, .. } = refused(text) else { panic!("not damaged") };
    assert_eq!((line, column), (1, 7));
}

#[test]
fn a_cut_off_file_is_damaged() {
    for end in [1, MINIMAL.len() / 2, MINIMAL.trim_end().len() - 1] {
        assert!(matches!(refused(&MINIMAL[..end]), ReadError::Damaged { .. }), "cut at {end}");
    }
}

#[test]
fn nothing_is_empty() {
    for text in ["", " \r\n\t", "\u{feff}", "\u{feff}\n"] {
        assert_eq!(refused(text), ReadError::Empty);
    }
}

#[test]
fn other_json_is_foreign() {
    for text in [
        "null",
        "[]",
        "1",
        "\"text\"",
        "{}",
        r#"{"format": 1}"#,
        r#"{"service": {"name": "x"}, "answers": {}}"#,
        r#"{"format": 1, "categories": []}"#,
        r#"{"app": "selbstaudit", "format": 1, "payload": {"service": {}}}"#,
    ] {
        assert_eq!(refused(text), ReadError::Foreign, "{text}");
    }
}

#[test]
fn a_later_format_is_named_whatever_its_shape() {
    let text = r#"{"format": 2, "service": [], "answers": 5}"#;
    assert_eq!(refused(text), ReadError::Newer { format: 2 });
    let text = MINIMAL.replacen("1,", "18446744073709551615,", 1);
    assert_eq!(refused(&text), ReadError::Newer { format: u64::MAX });
}

#[test]
fn a_format_that_never_was_is_a_wrong_shape() {
    let found = [
        ("0", Shape::Number, Some("0")),
        ("-1", Shape::Number, Some("-1")),
        ("1.5", Shape::Number, Some("1.5")),
        ("\"1\"", Shape::Text, Some("1")),
        ("null", Shape::Nothing, None),
        ("true", Shape::Truth, Some("true")),
        ("[1]", Shape::List, None),
        ("{\"a\": 1}", Shape::Mapping, None),
    ];
    for (format, found, shown) in found {
        let expected = (2, "format".to_owned(), wrong(Shape::WholeNumber, found, shown));
        assert_eq!(shape(&MINIMAL.replacen("1,", &format!("{format},"), 1)), expected, "{format}");
    }
}

#[test]
fn bytes_that_are_no_utf8_are_named_by_their_place() {
    assert_eq!(read(b"{\"\xff\"}"), Err(ReadError::NotUtf8 { byte: 2 }));
}

#[test]
fn a_file_above_the_limit_is_refused_and_one_at_it_is_read() {
    let mut text = MINIMAL.to_owned();
    text.push_str(&" ".repeat(LIMIT - text.len()));
    assert!(read(text.as_bytes()).is_ok());
    text.push(' ');
    assert_eq!(read(text.as_bytes()), Err(ReadError::TooLarge { bytes: LIMIT + 1 }));
}

#[test]
fn hostile_nesting_is_refused_without_harm() {
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        let deep = format!("{}1{}", open.repeat(200_000), close.repeat(200_000));
        assert_eq!(refused(&deep), ReadError::Foreign);
        assert!(matches!(refused(&open.repeat(200_000)), ReadError::Damaged { .. }));
        for key in ["answers", "embedded_questionnaire", "later"] {
            let (_, path, fault) = shape(&with(&format!("\"{key}\": {deep}")));
            assert_eq!(fault, Fault::TooDeep, "{key}");
            assert!(path.starts_with(key) && path.ends_with('…') && path.len() < 60, "{path}");
        }
    }
}

fn wrong(expected: Shape, found: Shape, shown: Option<&str>) -> Fault {
    Fault::WrongType { expected, found, shown: shown.map(str::to_owned) }
}

fn missing(key: &str) -> Fault {
    Fault::MissingKey { key: key.into() }
}

#[track_caller]
fn case(keys: &str, path: &str, fault: Fault) {
    assert_eq!(shape(&with(keys)), (8, path.to_owned(), fault), "{keys}");
}

#[test]
fn wrong_shapes_are_refused_with_line_path_and_reason() {
    use Shape::{Day, List, Mapping, Nothing, Number, Share, Text, TextOrTruth, Truth, WholeNumber};
    case(r#""answers": []"#, "answers", wrong(Mapping, List, None));
    case(r#""measures": [1]"#, "measures[0]", wrong(Mapping, Number, Some("1")));
    case(r#""answers": {"q": 3}"#, "answers.q", wrong(Mapping, Number, Some("3")));
    case(r#""answers": {"q": {"level": "2"}}"#, "answers.q.level", wrong(WholeNumber, Text, Some("2")));
    case(r#""answers": {"q": {"level": -1}}"#, "answers.q.level", wrong(WholeNumber, Number, Some("-1")));
    case(r#""answers": {"q": {"level": 2.5}}"#, "answers.q.level", wrong(WholeNumber, Number, Some("2.5")));
    case(r#""answers": {"q": {"level": 65536}}"#, "answers.q.level", wrong(WholeNumber, Number, Some("65536")));
    case(r#""answers": {"q": {"not_applicable": true}}"#, "answers.q.not_applicable", wrong(Text, Truth, Some("true")));
    case(r#""answers": {"q": {"unclear": "ja"}}"#, "answers.q.unclear", wrong(Truth, Text, Some("ja")));
    case(r#""answers": {"q": {"inherited": 1}}"#, "answers.q.inherited", wrong(TextOrTruth, Number, Some("1")));
    case(r#""answers": {"q": {"review": []}}"#, "answers.q.review", wrong(TextOrTruth, List, None));
    case(r#""answers": {"q": {"evidence": [{}]}}"#, "answers.q.evidence[0]", missing("title"));
    let date = |date: &str| format!(r#""answers": {{"q": {{"evidence": [{{"title": "t", "date": {date}}}]}}}}"#);
    case(&date("\"2026-02-30\""), "answers.q.evidence[0].date", wrong(Day, Text, Some("2026-02-30")));
    case(&date("2026"), "answers.q.evidence[0].date", wrong(Day, Number, Some("2026")));
    case(
        r#""answers": {"q": {"minority": {"level": -1}}}"#,
        "answers.q.minority.level",
        wrong(WholeNumber, Number, Some("-1")),
    );
    case(r#""targets": {"p": 1.01}"#, "targets.p", wrong(Share, Number, Some("1.01")));
    case(r#""targets": {"p": -0.1}"#, "targets.p", wrong(Share, Number, Some("-0.1")));
    case(r#""targets": {"p": 2, "q": 1}"#, "targets.p", wrong(Share, Number, Some("2")));
    case(r#""phase_targets": {"betrieb": {"p": 2}}"#, "phase_targets.betrieb.p", wrong(Share, Number, Some("2")));
    case(r#""targets": {"p": "0.5"}"#, "targets.p", wrong(Share, Text, Some("0.5")));
    case(r#""targets": {"p": 1e999}"#, "targets.p", Fault::NumberTooLarge);
    case(r#""measures": [{"id": "m", "text": "t"}, {"id": "m"}]"#, "measures[1]", missing("text"));
    case(r#""snapshots": [{"id": "s", "at": "x"}]"#, "snapshots[0]", missing("questionnaire"));
    case(r#""base": {"audit": "a"}"#, "base", missing("revision"));
    case(r#""revision": -1"#, "revision", wrong(WholeNumber, Number, Some("-1")));
    case(r#""phase": {}"#, "phase", wrong(Text, Mapping, None));
    case(r#""participants": [null]"#, "participants[0]", wrong(Mapping, Nothing, None));
}

/// The minimal file with another entry in the service data.
fn with_service(entry: &str) -> String {
    MINIMAL.replace("\"Wohngeld\"", &format!("\"Wohngeld\", {entry}"))
}

#[test]
fn numbers_beyond_their_range_keep_no_audit_from_being_opened() {
    for number in ["256", "300", "65536", "-1", "2.5", "18446744073709551615", "1e+300"] {
        for (entry, shown) in [
            (format!("\"priority\": {number}"), format!("\"priority\": {number}")),
            (format!("\"maturity\": {{\"model\": \"2.0\", \"level\": {number}}}"), format!("\"level\": {number}")),
            (format!("\"maturity\": {{\"model\": \"2.0\", \"target\": {number}}}"), format!("\"target\": {number}")),
        ] {
            let file = opened(&with_service(&entry));
            let service = &file.audit.service;
            let maturity = service.maturity.clone().unwrap_or_default();
            assert_eq!((service.priority, maturity.level, maturity.target), (None, None, None), "{entry}");
            assert_eq!(findings(&file, None).last(), Some(&Finding::UnknownKeys(1)), "{entry}");
            let text = written(&file.audit);
            assert_eq!(text.matches(&shown).count(), 1, "{text}");
            assert_eq!(opened(&text).audit, file.audit, "{entry}");
        }
    }
    let kept = opened(&with_service("\"priority\": 255")).audit;
    assert_eq!(kept.service.priority, Some(255));
}

#[test]
fn a_number_that_is_entered_takes_the_place_of_one_that_was_kept() {
    let mut audit = opened(&with_service("\"priority\": 300")).audit;
    audit.service.priority = Some(2);
    let text = written(&audit);
    assert_eq!(text.matches("\"priority\"").count(), 1, "{text}");
    assert_eq!(opened(&text).audit.service.priority, Some(2));
}

#[test]
fn a_wrong_kind_in_the_service_data_is_named() {
    use Shape::{List, Mapping, Number, Text, Truth};
    let case = |entry: &str, path: &str, fault: Fault| {
        let (_, found, said) = shape(&with_service(entry));
        assert_eq!((found.as_str(), said), (path, fault), "{entry}");
    };
    case("\"priority\": \"2\"", "service.priority", wrong(Number, Text, Some("2")));
    case("\"priority\": true", "service.priority", wrong(Number, Truth, Some("true")));
    case(
        "\"maturity\": {\"model\": \"2.0\", \"level\": \"3\"}",
        "service.maturity.level",
        wrong(Number, Text, Some("3")),
    );
    case("\"maturity\": 3", "service.maturity", wrong(Mapping, Number, Some("3")));
    case("\"maturity\": {\"level\": 3}", "service.maturity", missing("model"));
    case("\"ozg_id\": 10", "service.ozg_id", wrong(Text, Number, Some("10")));
    case("\"leika\": \"99\"", "service.leika", wrong(List, Text, Some("99")));
    case("\"leika\": [\"99\", 98]", "service.leika[1]", wrong(Text, Number, Some("98")));
    case("\"focus\": \"ja\"", "service.focus", wrong(Truth, Text, Some("ja")));
}

#[test]
fn words_outside_of_a_fixed_set_are_refused_with_the_allowed_ones() {
    let unknown = |word: &str, expected: &[&str]| Fault::UnknownWord {
        word: word.into(),
        expected: expected.iter().map(ToString::to_string).collect(),
    };
    case(r#""mode": "half""#, "mode", unknown("half", &["short", "full"]));
    case(r#""mode": 5"#, "mode", wrong(Shape::Text, Shape::Number, Some("5")));
    case(r#""mode": {"short": null}"#, "mode", wrong(Shape::Text, Shape::Mapping, None));
    case(
        r#""measures": [{"id": "m", "text": "t", "status": "later"}]"#,
        "measures[0].status",
        unknown("later", &["open", "in_progress", "done", "dropped"]),
    );
    case(
        r#""measures": [{"id": "m", "text": "t", "effort": "huge"}]"#,
        "measures[0].effort",
        unknown("huge", &["small", "medium", "large"]),
    );
    case(
        r#""answers": {"q": {"evidence": [{"title": "t", "strength": "strong"}]}}"#,
        "answers.q.evidence[0].strength",
        unknown("strong", &["estimate", "internal", "third_party"]),
    );
}

#[test]
fn what_is_quoted_is_not_taken_for_what_the_parser_says() {
    // Beginnings of other sentences within a text of the file.
    case(
        r#""revision": "x: missing field `y`, expected u16""#,
        "revision",
        wrong(Shape::WholeNumber, Shape::Text, Some("x: missing field `y`, expected u16")),
    );
}

#[test]
fn an_answer_says_one_thing() {
    case(r#""answers": {"q": {"level": 1, "unclear": true}}"#, "answers.q", Fault::Contradiction);
    case(r#""answers": {"q": {"level": 1, "not_applicable": ""}, "r": null}"#, "answers.q", Fault::Contradiction);
    case(r#""answers": {"a": null, "q": {"not_applicable": "x", "unclear": true}}"#, "answers.q", Fault::Contradiction);
}

#[test]
fn a_key_that_is_there_twice_is_refused_at_every_level() {
    let case = |keys: &str, path: &str| case(keys, path, Fault::DuplicateKey);
    case(r#""answers": {"q": {"level": 1}, "q": {"level": 2}}"#, "answers.q");
    case(r#""answers": {"q": {"level": 1, "level": 1}}"#, "answers.q.level");
    case(r#""answers": {}, "answers": {}"#, "answers");
    case(r#""targets": {"p": 0.5, "p": 0.5}"#, "targets.p");
    case(r#""later": {"a": 1, "\u0061": 2}"#, "later.a");
    case(r#""embedded_questionnaire": [{"a": 1, "a": 1}]"#, "embedded_questionnaire[0].a");
    case(r#""format": 1"#, "format");
}

#[test]
fn a_missing_key_is_named() {
    for (key, line) in [("id", 3), ("created", 4), ("changed", 5), ("questionnaire", 6)] {
        let text: String = MINIMAL.lines().enumerate().filter(|(at, _)| at + 1 != line).map(|(_, line)| line).collect();
        assert_eq!(shape(&text), (1, String::new(), missing(key)));
    }
    assert_eq!(shape(&MINIMAL.replace("\"name\"", "\"nam\"")), (7, "service".to_owned(), missing("name")));
}

#[test]
fn a_target_that_no_file_can_hold_does_not_make_the_file_unreadable() {
    let mut audit = opened(MINIMAL).audit;
    for (part, share) in [("a", f64::NAN), ("b", f64::INFINITY), ("c", -3.0), ("d", -0.0), ("e", 0.5)] {
        audit.targets.insert(part.to_owned(), share);
    }
    let targets = opened(&written(&audit)).audit.targets;
    let expected = [("b", 1.0), ("c", 0.0), ("d", 0.0), ("e", 0.5)];
    assert_eq!(targets.into_iter().collect::<Vec<_>>(), expected.map(|(part, share)| (part.to_owned(), share)));
}

#[test]
fn errors_speak_english_for_the_log() {
    assert_eq!(refused("").to_string(), "the file is empty");
    assert_eq!(
        refused(r#"{"format": 7, "service": 1}"#).to_string(),
        "the file has format 7; this program knows up to 1"
    );
    let log = |keys: &str| refused(&with(keys)).to_string();
    assert_eq!(
        log(r#""revision": "2""#),
        "the audit is not as it must be at line 8, column 17 (revision): expected a whole number, 0 or more, found \"2\""
    );
    assert!(log(r#""base": {}"#).ends_with(r#"(base): the key "audit" is missing"#));
    assert!(log(r#""mode": "half""#).ends_with(r#"(mode): "half" is none of the known words: short, full"#));
}

/// The audit without the ids of measures and snapshots.
fn nameless(mut audit: Audit) -> Audit {
    let blank = |measures: &mut Vec<Measure>| measures.iter_mut().for_each(|it| it.id = MeasureId::new(""));
    blank(&mut audit.measures);
    for snapshot in &mut audit.snapshots {
        snapshot.id = SnapshotId::new("");
        blank(&mut snapshot.measures);
    }
    if let Some(base) = &mut audit.base {
        base.state = base.state.take().map(|state| Box::new(nameless(*state)));
    }
    audit
}

proptest! {
    #[test]
    fn writing_and_reading_gives_the_same_audit(audit in audits::audit()) {
        let text = written(&audit);
        let opened = read(text.as_bytes()).map_err(|error| TestCaseError::fail(error.to_string()))?;
        // Equal ids are told apart while a file is read; everything else comes back as it was.
        let ids: BTreeSet<_> = opened.audit.measures.iter().map(|measure| &measure.id).collect();
        prop_assert_eq!(ids.len(), audit.measures.len());
        prop_assert_eq!(nameless(opened.audit.clone()), nameless(audit));
        let text = written(&opened.audit);
        let again = read(text.as_bytes()).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(written(&again.audit), text);
        prop_assert_eq!((&again.audit, again.same_ids), (&opened.audit, 0));
    }

    #[test]
    fn random_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = read(&bytes);
    }

    #[test]
    fn truncated_and_mutated_files_never_panic(
        file in prop_oneof![Just(EXAMPLE), Just(FULL), Just(UNKNOWN)],
        cut in any::<prop::sample::Index>(),
        flips in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4),
    ) {
        let mut bytes = file.as_bytes().to_vec();
        for (at, byte) in flips {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = read(&bytes);
        bytes.truncate(cut.index(bytes.len()));
        let _ = read(&bytes);
    }

    #[test]
    fn json_tokens_in_any_order_never_panic(
        tokens in proptest::collection::vec(
            prop::sample::select(vec![
                "{", "}", "[", "]", ",", ":", "\"answers\"", "\"format\"", "\"level\"", "1", "-1", "1e9", "null",
                "true", "\"", "\\u", "\\ud800", "ä",
            ]),
            0..30,
        )
    ) {
        let _ = read(tokens.concat().as_bytes());
    }
}

/// A file with everything that is required and one more key.
fn with_key(key: &str, value: &str) -> String {
    format!(
        r#"{{"format":1,"id":"a","created":"2026-11-21T10:00:00Z","changed":"2026-11-21T10:00:00Z",
        "questionnaire":{{"id":"q","version":"1.0.0","sha256":"0"}},"service":{{"name":"Wohngeld"}},
        "answers":{{"p01-a":{{"level":3}}}},"{key}":{value}}}"#
    )
}

#[test]
fn figures_of_any_shape_never_keep_an_audit_from_being_opened() {
    for figures in ["5", "null", "[]", "\"x\"", r#"{"scoring":1,"score":0.5}"#, r#"{"score":{}}"#, r#"{"scoring":-1}"#]
    {
        let opened =
            read(with_key("assessment", figures).as_bytes()).unwrap_or_else(|error| panic!("{figures}: {error}"));
        assert_eq!(opened.audit.answers.len(), 1, "{figures}");
        let snapshot = format!(
            r#"[{{"id":"s","at":"2026-01-01T00:00:00Z","label":"x","mode":"full",
            "questionnaire":{{"id":"q","version":"1.0.0","sha256":"0"}},"answers":{{}},"assessment":{figures}}}]"#
        );
        let opened =
            read(with_key("snapshots", &snapshot).as_bytes()).unwrap_or_else(|error| panic!("{figures}: {error}"));
        assert_eq!(opened.audit.snapshots.len(), 1, "{figures}");
    }
}

#[test]
fn a_revision_that_nobody_can_have_made_leaves_room_to_count_on() {
    let opened = read(with_key("revision", "18446744073709551615").as_bytes()).expect("an audit");
    let at = Timestamp::new("2026-11-21T11:00:00Z");
    let next = apply(&opened.audit, Event::Mode(Mode::Short), &at);
    assert!(next.revision > opened.audit.revision);
}

#[test]
fn a_state_that_cannot_be_read_stays_and_keeps_nothing_from_being_opened() {
    for state in [r#"{"format":1}"#, r#"{"format":9,"later":true}"#, "7", r#"{"base":{"audit":"x","revision":1}}"#] {
        let file = with(&format!(r#""base": {{"audit": "other", "revision": 3, "state": {state}}}"#));
        let audit = opened(&file).audit;
        assert_eq!(audit.base.as_ref().map(|base| base.state.is_some()), Some(false), "{state}");
        let again: serde_json::Value = serde_json::from_str(&written(&audit)).expect("JSON");
        assert_eq!(again["base"]["state"].to_string(), state);
    }
}

#[test]
fn states_within_states_do_not_exhaust_the_stack() {
    let mut file = MINIMAL.to_owned();
    for _ in 0..40 {
        file = with(&format!(r#""base": {{"audit": "other", "revision": 3, "state": {file}}}"#));
    }
    let opened = std::thread::Builder::new().stack_size(1 << 20).spawn(move || read(file.as_bytes()).is_ok());
    assert!(opened.expect("a thread").join().expect("no overflow"));
}

#[test]
fn a_part_its_base_and_who_contributed_are_written_back_byte_for_byte() {
    assert_eq!(written(&opened(PART).audit), PART);
    let audit = opened(PART).audit;
    let part = audit.part.expect("a part");
    assert_eq!((part.questions.len(), part.label.as_str(), part.by.as_deref()), (1, "Technik", Some("IT")));
    let state = audit.base.and_then(|base| base.state).expect("a state");
    assert_eq!(state.answers.len(), 1);
    assert_eq!(audit.contributions.first().map(|it| it.answers), Some(3));
    let answer = audit.answers.values().next().expect("an answer");
    assert_eq!(answer.opinions().map(|it| it.level).collect::<Vec<_>>(), [Some(0), Some(4)]);
}
