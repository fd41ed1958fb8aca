//! The plan for other programs: calendar, task list, table. Read back by readers written here or by others.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise, also in what its cases share"
)]

mod support;

use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use selbstaudit::audit::{Audit, Date, Evidence, Measure, MeasureId, Status, Timestamp};
use selbstaudit::exchange::{CalendarDay, calendar, measures_table};
use selbstaudit::questionnaire::{Effort, HintId, QuestionId, Questionnaire, Tongue};
use selbstaudit::report::{plan_calendar, plan_markdown};
use selbstaudit::scoring::{Plan, assess, plan};
use support::{audit, one_principle, question};

fn day(text: &str) -> Date {
    Date::parse(text).expect("a day")
}

fn questionnaire() -> Questionnaire {
    one_principle(vec![question("a").must(2).hint("h", 1, "medium"), question("b")]).load()
}

/// With a=1 b=3 the total is ½; a at 2 makes 0.625.
fn filled() -> Audit {
    let measure = |id: &str, text: &str| Measure { text: text.into(), ..Measure::new(MeasureId::new(id)) };
    let mut audit = audit("a=1 b=3");
    audit.service.name = "Wohngeld".into();
    audit.revision = 7;
    audit.measures = vec![
        Measure {
            question: Some(QuestionId::new("a")),
            hint: Some(HintId::new("h")),
            owner: "Fachreferat; IT".into(),
            due: Date::parse("2026-12-31"),
            effort: Some(Effort::Small),
            evidence: vec![Evidence { title: "Auftrag".into(), ..Evidence::default() }],
            ..measure("m1", "Prüfung beauftragen, dann\nauswerten")
        },
        Measure { status: Status::Done, due: Date::parse("2026-01-31"), ..measure("m2", "=1+1") },
        Measure { status: Status::InProgress, due: Date::parse("2026-11-01"), ..measure("m3", "") },
        Measure { status: Status::Dropped, due: Date::parse("2026-11-01"), ..measure("m4", "[x] **fett**") },
        measure("m5", "ohne Frist"),
    ];
    audit
}

fn planned(audit: &Audit) -> Plan {
    let questionnaire = questionnaire();
    plan(&questionnaire, audit, &assess(&questionnaire, audit), Some(day("2026-11-21")))
}

// Calendar

/// Lines of an iCalendar text as name (with parameters) and value, unfolded and unescaped after RFC 5545, 3.1 and
/// 3.3.11.
fn properties(text: &str) -> Vec<(String, String)> {
    assert!(text.ends_with("\r\n"));
    let mut lines: Vec<String> = Vec::new();
    for line in text.trim_end_matches("\r\n").split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line:?}", line.len());
        assert!(!line.contains(['\r', '\n']));
        match line.strip_prefix(' ') {
            Some(rest) => lines.last_mut().expect("a line to go on").push_str(rest),
            None => lines.push(line.to_owned()),
        }
    }
    let value = |text: &str| {
        let mut value = String::new();
        let mut signs = text.chars();
        while let Some(sign) = signs.next() {
            match sign {
                '\\' => match signs.next().expect("something behind a backslash") {
                    'n' | 'N' => value.push('\n'),
                    other @ ('\\' | ';' | ',') => value.push(other),
                    other => panic!("\\{other} means nothing"),
                },
                ';' | ',' => panic!("a bare {sign} in {text:?}"),
                sign => value.push(sign),
            }
        }
        value
    };
    let split = |line: &String| {
        let (name, text) = line.split_once(':').expect("a colon");
        (name.to_owned(), value(text))
    };
    lines.iter().map(split).collect()
}

#[test]
fn open_measures_with_a_day_become_whole_days() {
    let audit = filled();
    let text = plan_calendar(&questionnaire(), &audit, &planned(&audit).measures, Tongue::German);
    let found = properties(&text);
    let line = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let expected = [
        line("BEGIN", "VCALENDAR"),
        line("VERSION", "2.0"),
        line("PRODID", "-//Selbstaudit//Selbstaudit//DE"),
        line("CALSCALE", "GREGORIAN"),
        // The gap closer first; what is done, given up or without a day is not there.
        line("BEGIN", "VEVENT"),
        line("UID", "audit/m1@selbstaudit"),
        line("DTSTAMP", "20261121T100200Z"),
        line("SEQUENCE", "7"),
        line("DTSTART;VALUE=DATE", "20261231"),
        line("DTEND;VALUE=DATE", "20270101"),
        line("SUMMARY", "Fällig: Prüfung beauftragen, dann\nauswerten"),
        line("DESCRIPTION", "Selbstaudit: Wohngeld\nZuständig: Fachreferat; IT\nFrage 1.1: Question a"),
        line("TRANSP", "TRANSPARENT"),
        line("END", "VEVENT"),
        line("BEGIN", "VEVENT"),
        line("UID", "audit/m3@selbstaudit"),
        line("DTSTAMP", "20261121T100200Z"),
        line("SEQUENCE", "7"),
        line("DTSTART;VALUE=DATE", "20261101"),
        line("DTEND;VALUE=DATE", "20261102"),
        line("SUMMARY", "Fällig: Maßnahme ohne Text"),
        line("DESCRIPTION", "Selbstaudit: Wohngeld"),
        line("TRANSP", "TRANSPARENT"),
        line("END", "VEVENT"),
        line("END", "VCALENDAR"),
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_day_ends_where_the_next_one_begins_and_the_last_one_has_no_end() {
    let end = |from: &str| {
        let days = [CalendarDay { uid: "u".into(), day: day(from), summary: "s".into(), description: String::new() }];
        let text = calendar(&days, &Timestamp::new("2026-11-21"), 1);
        properties(&text).into_iter().find(|(name, _)| name.starts_with("DTEND")).map(|(_, value)| value)
    };
    assert_eq!(end("2027-02-28").as_deref(), Some("20270301"));
    assert_eq!(end("2028-02-28").as_deref(), Some("20280229"));
    assert_eq!(end("2027-12-31").as_deref(), Some("20280101"));
    assert_eq!(end("9999-12-31"), None);
}

#[test]
fn the_time_of_the_change_is_written_in_utc_whatever_the_file_says() {
    let stamp = |at: &str| {
        let days =
            [CalendarDay { uid: "u".into(), day: day("2027-01-31"), summary: "s".into(), description: String::new() }];
        let text = calendar(&days, &Timestamp::new(at), u64::MAX);
        assert!(text.contains("\r\nSEQUENCE:2147483647\r\n"));
        properties(&text).into_iter().find(|(name, _)| name == "DTSTAMP").map(|(_, value)| value).expect("a stamp")
    };
    assert_eq!(stamp("2026-11-21T10:02:09Z"), "20261121T100209Z");
    assert_eq!(stamp("2026-11-21"), "20261121T000000Z");
    assert_eq!(stamp("2026-11-21T10:02:09+01:00"), "20261121T000000Z");
    assert_eq!(stamp("gestern"), "19700101T000000Z");
}

/// What a calendar may hold of a text: line breaks of every kind are one, control characters are gone.
fn held(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    text.chars().filter(|c| !c.is_ascii_control() || matches!(c, '\n' | '\t')).collect()
}

/// Texts with many line breaks, marks and signs of several octets.
fn any_text() -> impl Strategy<Value = String> {
    let sign = prop_oneof![
        4 => any::<char>(),
        3 => prop::sample::select(vec![',', ';', '\\', ':', '"', '\n', '\r', '\t', ' ', 'n', 'ä', '🦀', '\u{2028}']),
    ];
    prop::collection::vec(sign, 0..200).prop_map(String::from_iter)
}

proptest! {
    #[test]
    fn any_text_comes_back_out_of_a_calendar_and_no_line_is_too_long(
        uid in any_text(), summary in any_text(), description in any_text(),
    ) {
        let entry = CalendarDay { uid, day: day("2027-01-31"), summary, description };
        let text = calendar(std::slice::from_ref(&entry), &Timestamp::new("2026-11-21T10:02:00Z"), 1);
        let found = properties(&text);
        let value = |name: &str| found.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
        prop_assert_eq!(value("UID"), Some(held(&entry.uid)));
        prop_assert_eq!(value("SUMMARY"), Some(held(&entry.summary)));
        let has_description = !entry.description.is_empty();
        prop_assert_eq!(value("DESCRIPTION"), has_description.then(|| held(&entry.description)));
        prop_assert_eq!(found.len(), if has_description { 15 } else { 14 });
    }
}

// Task list

/// Items of the task list with their marks, as a reader of GitHub's Markdown sees them.
fn tasks(text: &str) -> Vec<(Option<bool>, String)> {
    let mut tasks = Vec::new();
    let mut is_item = false;
    for event in Parser::new_ext(text, Options::ENABLE_TASKLISTS | Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Start(Tag::Item) => {
                is_item = true;
                tasks.push((None, String::new()));
            }
            Event::End(TagEnd::Item) => is_item = false,
            Event::TaskListMarker(done) => tasks.last_mut().expect("an item").0 = Some(done),
            Event::Text(text) if is_item => tasks.last_mut().expect("an item").1.push_str(&text),
            Event::Start(Tag::Paragraph | Tag::List(_) | Tag::Heading { .. }) | Event::End(_) | Event::Text(_) => {}
            other => panic!("markup in {text:?}: {other:?}"),
        }
    }
    tasks
}

#[test]
fn the_task_list_says_what_is_left_to_do() {
    let audit = filled();
    let plan = planned(&audit);
    let shown = (&plan, plan.measures.as_slice());
    let text = plan_markdown(&questionnaire(), &audit, shown, day("2026-11-21"), Tongue::German);
    let expected = "# Maßnahmen: Wohngeld\n\n\
        Stand 21.11.2026. 1 von 4 erledigt, 1 überfällig.\n\n\
        - [ ] Prüfung beauftragen, dann auswerten (Fachreferat; IT, bis 31.12.2026, Aufwand klein, +12,5 Prozentpunkte, \
        schließt Pflichtlücke, Frage 1.1)\n\
        - [ ] Maßnahme ohne Text (in Arbeit, bis 01.11.2026, überfällig)\n\
        - [ ] ohne Frist\n\
        - [x] \\=1+1 (bis 31.01.2026)\n\
        - [x] \\[x\\] \\*\\*fett\\*\\* (verworfen, bis 01.11.2026)\n";
    assert_eq!(text, expected);
    let english = plan_markdown(&questionnaire(), &audit, shown, day("2026-11-21"), Tongue::English);
    assert!(english.contains("As of 21 Nov 2026. 1 of 4 done, 1 overdue."), "{english}");
}

proptest! {
    #[test]
    fn whatever_is_typed_a_task_stays_one_task(text in any_text(), owner in any_text(), name in any_text()) {
        let mut audit = filled();
        audit.service.name = name;
        audit.measures = vec![
            Measure { text, owner, ..Measure::new(MeasureId::new("m1")) },
            Measure { text: "danach".into(), status: Status::Done, ..Measure::new(MeasureId::new("m2")) },
        ];
        let plan = planned(&audit);
        let text =
            plan_markdown(&questionnaire(), &audit, (&plan, &plan.measures), day("2026-11-21"), Tongue::German);
        let found = tasks(&text);
        prop_assert_eq!(found.iter().map(|(mark, _)| *mark).collect::<Vec<_>>(), [Some(false), Some(true)]);
        prop_assert_eq!(&found[1].1, "danach");
    }
}

// Table

#[test]
fn the_table_has_a_row_per_measure_and_no_formula() {
    let audit = filled();
    let table = measures_table(&questionnaire(), &audit, &planned(&audit).measures, Tongue::German);
    let rows: Vec<String> =
        table.rows.iter().map(|row| row.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join("|")).collect();
    assert_eq!(
        rows,
        [
            "Prüfung beauftragen, dann\nauswerten|Fachreferat; IT|2026-12-31|nein|klein|offen|12,5|ja|1.1|Question a|\
             Auftrag (eigene Einschätzung)",
            "||2026-11-01|ja||in Arbeit||nein|||",
            "ohne Frist|||nein||offen||nein|||",
            "=1+1||2026-01-31|nein||erledigt||nein|||",
            "[x] **fett**||2026-11-01|nein||verworfen||nein|||",
        ]
    );
    let csv = table.csv();
    assert!(csv.starts_with("\u{feff}Maßnahme;Zuständig;Fällig am;"));
    assert!(csv.contains("\r\n'=1+1;"));
    assert!(table.rows.iter().all(|row| row.len() == table.head.len()));
}
