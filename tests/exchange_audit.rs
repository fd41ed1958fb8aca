//! Audit files: what is read, what is refused, and that nothing is lost on the way through the program.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise, also in what its cases share"
)]

#[path = "support/audits.rs"]
mod audits;

use proptest::prelude::*;
use selbstaudit::audit::{Audit, Choice, Event, Inherited, Mode, Review, Service, Status, Strength, Timestamp, apply};
use selbstaudit::exchange::{Finding, Generator, LIMIT, Opened, ReadError, findings, read, write};
use selbstaudit::questionnaire::QuestionId;
use serde_json::Value;

const MINIMAL: &str = include_str!("files/audit-1-minimal.selbstaudit.json");
const EXAMPLE: &str = include_str!("files/audit-1-example.selbstaudit.json");
const FULL: &str = include_str!("files/audit-1-full.selbstaudit.json");
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

/// Line, column and detail of a file that must be refused for its shape.
#[track_caller]
fn shape(text: &str) -> (usize, usize, String) {
    match refused(text) {
        ReadError::Shape { line, column, detail } => (line, column, detail),
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
fn every_released_file_is_byte_stable_after_the_first_writing() {
    for file in [MINIMAL, EXAMPLE, FULL, UNKNOWN] {
        let first = written(&opened(file).audit);
        assert_eq!(written(&opened(&first).audit), first);
    }
}

#[test]
fn a_minimal_file_gets_the_defaults() {
    let Opened { audit, recorded, upgraded_from } = opened(MINIMAL);
    assert_eq!((audit.id.as_str(), audit.revision, audit.mode), ("m", 0, Mode::Full));
    assert_eq!(audit.service, Service { name: "Wohngeld".into(), ..Service::default() });
    assert!(audit.answers.is_empty() && audit.targets.is_empty() && audit.measures.is_empty());
    assert_eq!((audit.phase, audit.base, audit.embedded_questionnaire), (None, None, None));
    assert_eq!((recorded, upgraded_from), (None, None));
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
    let keys = ["revision", "mode", "phase", "participants", "answers", "targets", "measures", "snapshots", "base"];
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
    for format in ["0", "-1", "1.5", "\"1\"", "null", "true", "[1]", "{\"a\": 1}"] {
        let (_, _, detail) = shape(&MINIMAL.replacen("1,", &format!("{format},"), 1));
        assert!(detail.contains("`format`"), "{format}: {detail}");
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
            let (_, _, detail) = shape(&with(&format!("\"{key}\": {deep}")));
            assert!(detail.contains("recursion limit"), "{key}: {detail}");
        }
    }
}

#[track_caller]
fn case(keys: &str, expected: &str) {
    let (line, _, detail) = shape(&with(keys));
    assert!(detail.contains(expected), "{keys}: {detail}");
    assert_eq!(line, 8, "{keys}: {detail}");
}

#[test]
fn wrong_shapes_are_refused_with_line_and_reason() {
    case(r#""answers": []"#, "expected a map");
    case(r#""measures": [1]"#, "expected an object: a measure");
    case(r#""answers": {"q": 3}"#, "expected an object: an answer");
    case(r#""answers": {"q": {"level": "2"}}"#, "expected u16");
    case(r#""answers": {"q": {"level": -1}}"#, "expected u16");
    case(r#""answers": {"q": {"level": 2.5}}"#, "expected u16");
    case(r#""answers": {"q": {"level": 65536}}"#, "expected u16");
    case(r#""answers": {"q": {"level": 99999999999999999999}}"#, "expected u16");
    case(r#""answers": {"q": {"not_applicable": true}}"#, "expected a string");
    case(r#""answers": {"q": {"unclear": "ja"}}"#, "expected a boolean");
    case(r#""answers": {"q": {"inherited": 1}}"#, "expected false, true, null or a text");
    case(r#""answers": {"q": {"evidence": [{}]}}"#, "missing field `title`");
    case(r#""answers": {"q": {"evidence": [{"title": "t", "date": "2026-02-30"}]}}"#, "expected YYYY-MM-DD");
    case(r#""answers": {"q": {"minority": {"level": -1}}}"#, "expected u16");
    case(r#""targets": {"p": 1.01}"#, "a target is a number from 0 to 1");
    case(r#""targets": {"p": -0.1}"#, "a target is a number from 0 to 1");
    case(r#""targets": {"p": 1e999}"#, "number out of range");
    case(r#""measures": [{"id": "m"}]"#, "missing field `text`");
    case(r#""snapshots": [{"id": "s", "at": "x"}]"#, "missing field `questionnaire`");
    case(r#""base": {"audit": "a"}"#, "missing field `revision`");
    case(r#""revision": -1"#, "expected u64");
}

#[test]
fn words_outside_of_a_fixed_set_are_refused_with_the_allowed_ones() {
    case(r#""mode": "half""#, "expected `short` or `full`");
    case(
        r#""measures": [{"id": "m", "text": "t", "status": "later"}]"#,
        "expected one of `open`, `in_progress`, `done`, `dropped`",
    );
    case(r#""measures": [{"id": "m", "text": "t", "effort": "huge"}]"#, "expected one of `small`, `medium`, `large`");
    case(
        r#""answers": {"q": {"evidence": [{"title": "t", "strength": "strong"}]}}"#,
        "expected one of `estimate`, `internal`, `third_party`",
    );
}

#[test]
fn an_answer_says_one_thing() {
    let reason = "only one of `level`, `not_applicable` and `unclear`";
    case(r#""answers": {"q": {"level": 1, "unclear": true}}"#, reason);
    case(r#""answers": {"q": {"level": 1, "not_applicable": ""}}"#, reason);
    case(r#""answers": {"q": {"not_applicable": "x", "unclear": true}}"#, reason);
}

#[test]
fn a_key_that_is_there_twice_is_refused_at_every_level() {
    case(r#""answers": {"q": {"level": 1}, "q": {"level": 2}}"#, "\"q\" is there twice");
    case(r#""answers": {"q": {"level": 1, "level": 1}}"#, "\"level\" is there twice");
    case(r#""answers": {}, "answers": {}"#, "\"answers\" is there twice");
    case(r#""targets": {"p": 0.5, "p": 0.5}"#, "\"p\" is there twice");
    case(r#""later": {"a": 1, "\u0061": 2}"#, "\"a\" is there twice");
    case(r#""embedded_questionnaire": [{"a": 1, "a": 1}]"#, "\"a\" is there twice");
    case(r#""format": 1"#, "\"format\" is there twice");
}

#[test]
fn a_missing_key_is_named() {
    for (key, line) in [("id", 3), ("created", 4), ("changed", 5), ("questionnaire", 6)] {
        let text: String = MINIMAL.lines().enumerate().filter(|(at, _)| at + 1 != line).map(|(_, line)| line).collect();
        let (_, _, detail) = shape(&text);
        assert_eq!(detail, format!("missing field `{key}`"));
    }
    assert_eq!(shape(&MINIMAL.replace("\"name\"", "\"nam\"")).2, "missing field `name`");
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
}

proptest! {
    #[test]
    fn writing_and_reading_gives_the_same_audit(audit in audits::audit()) {
        let text = written(&audit);
        let opened = read(text.as_bytes()).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(&opened.audit, &audit);
        prop_assert_eq!(written(&opened.audit), text);
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
