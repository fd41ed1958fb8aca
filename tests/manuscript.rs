//! A long text is written in parts, and none of it is lost; a questionnaire of one's own in storage.
#![allow(clippy::unwrap_used, reason = "tests stop at the first surprise")]

use proptest::prelude::*;
use selbstaudit::exchange::{Shelved, shelve, unshelve};
use selbstaudit::questionnaire::{Manuscript, line_starts, load, with_id};

/// 10 000 lines, each with its number.
fn long() -> String {
    (1..=10_000).fold(String::new(), |text, line| text + &format!("Zeile {line}\n"))
}

#[test]
fn a_short_text_lies_there_whole() {
    let text = Manuscript::new("a\r\nb\rc");
    assert_eq!((text.part(), text.lines()), ("a\nb\nc", (1, 3, 3)));
    assert!(text.is_whole() && !text.is_blank());
    assert_eq!(Manuscript::new("\u{FEFF}id: x\n").part(), "id: x\n");
    assert!(Manuscript::new(" \n").is_blank());
    assert_eq!(Manuscript::default().lines(), (1, 1, 1));
}

#[test]
fn of_a_long_text_the_part_with_the_line_lies_there() {
    let mut text = Manuscript::new(&long());
    assert!(!text.is_whole());
    // The line behind the last break is empty and counts.
    assert_eq!(text.lines(), (1, 4_000, 10_001));
    assert!(!text.turn_to(4_000), "it lies there already");
    assert!(text.turn_to(4_001));
    // Half of 4 000 lines before it.
    assert_eq!(text.lines(), (2_001, 6_000, 10_001));
    assert!(text.part().starts_with("Zeile 2001\n") && text.part().ends_with("Zeile 6000\n"));
    assert!(text.turn_to(99_999));
    assert_eq!(text.lines(), (8_001, 10_001, 10_001));
    assert_eq!(text.text(), long());
}

#[test]
fn what_is_written_stands_in_the_place_of_the_part() {
    let mut text = Manuscript::new(&long());
    text.turn_to(6_000);
    let (first, ..) = text.lines();
    assert_eq!(first, 4_000);
    text.write("Neu\nNeu\n".to_owned());
    // Lines 4 000 to 7 999 went, two came.
    assert_eq!(text.lines(), (4_000, 4_001, 6_003));
    text.turn_to(1);
    let whole = text.text();
    assert!(whole.contains("Zeile 3999\nNeu\nNeu\nZeile 8000\n"));
}

#[test]
fn very_long_lines_make_the_part_short() {
    let line = format!("{}\n", "x".repeat(300_000));
    let mut text = Manuscript::new(&line.repeat(4));
    assert_eq!(text.lines(), (1, 1, 5));
    text.turn_to(3);
    assert_eq!(text.part(), line);
    assert_eq!(text.text(), line.repeat(4));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn turning_loses_nothing_and_finds_the_line(
        lines in proptest::collection::vec("[a-z ü]{0,6}", 0..9_000),
        turns in proptest::collection::vec(0_usize..10_000, 0..6),
    ) {
        let whole = lines.join("\n");
        let mut text = Manuscript::new(&whole);
        for turn in turns {
            text.turn_to(turn);
            let (first, last, count) = text.lines();
            let line = turn.clamp(1, count);
            prop_assert!((first..=last).contains(&line));
            prop_assert_eq!(text.text(), whole.as_str());
            let starts = line_starts(&whole);
            prop_assert_eq!(starts.len(), count);
            prop_assert!(whole.get(starts[first - 1]..).unwrap().starts_with(text.part()));
        }
    }
}

#[test]
fn a_copy_gets_an_id_of_its_own_and_nothing_else_changes() {
    let text = "# id: nicht diese\nformat: 1\nid: alt  # bleibt nicht\nphases:\n  - id: p\n";
    let copy = "# id: nicht diese\nformat: 1\nid: neu\nphases:\n  - id: p\n";
    assert_eq!(with_id(text, "neu").as_deref(), Some(copy));
    assert_eq!(with_id("id: alt", "neu").as_deref(), Some("id: neu"));
    assert_eq!(with_id("phases:\n  - id: p\n", "neu"), None);
}

#[test]
fn what_was_shelved_comes_back_as_it_was() {
    let text =
        include_str!("questionnaires/valid/minimal.yaml").replace("Kleiner Fragebogen", "\"Kleiner\\n Fragebogen\"");
    let questionnaire = load(text.as_bytes()).questionnaire.unwrap();
    assert_eq!(questionnaire.title.value, "Kleiner\n Fragebogen");
    let stored = shelve(&questionnaire, &text);
    let expected = Shelved { version: "1.0.0", title: "Kleiner Fragebogen", text: &text };
    assert_eq!(unshelve(&stored), Some(expected));
    for foreign in ["", "1.0.0", "{}\n"] {
        assert_eq!(unshelve(foreign), None);
    }
}
