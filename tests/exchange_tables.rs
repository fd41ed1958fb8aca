//! Tables for spreadsheets and the clipboard, and names of files.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise, also in what its cases share"
)]

mod support;

use proptest::prelude::*;
use selbstaudit::audit::{Answer, Audit, Date, Evidence, Inherited, Mode, Strength, Timestamp};
use selbstaudit::exchange::{Cell, Table, answers_table, file_name, file_stem};
use selbstaudit::questionnaire::{Language, QuestionId, Tongue};
use selbstaudit::scoring::assess;
use support::{Draft, audit, category, draft, principle, question};

fn one(cell: Cell) -> Table {
    Table { caption: "C".into(), head: vec!["H".into()], rows: vec![vec![cell]] }
}

#[track_caller]
fn csv(text: &str, expected: &str) {
    assert_eq!(one(Cell::text(text)).csv(), format!("\u{feff}H\r\n{expected}\r\n"), "{text:?}");
}

#[track_caller]
fn tsv(text: &str, expected: &str) {
    assert_eq!(one(Cell::text(text)).tsv(), format!("H\n{expected}\n"), "{text:?}");
}

#[test]
fn plain_texts_stay_as_they_are() {
    for text in ["", "Wohngeld", "ä ß 🦀", "a = b", "99107023017000", "'"] {
        csv(text, text);
        tsv(text, text);
    }
}

#[test]
fn quotes_stand_where_the_separator_a_quote_or_a_line_end_is() {
    csv("a;b", "\"a;b\"");
    csv("a,b", "\"a,b\"");
    csv("sagt „ja\"", "\"sagt „ja\"\"\"");
    csv("zwei\nZeilen", "\"zwei\nZeilen\"");
    csv(" Rand ", "\" Rand \"");
}

#[test]
fn what_could_be_a_formula_is_made_a_text() {
    for text in ["=1+1", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠1", "−1", "=cmd|' /C calc'!A0"] {
        csv(text, &format!("'{text}"));
        tsv(text, &format!("'{text}"));
    }
    csv("  =1", "'  =1");
    csv("\u{a0}=1", "'\u{a0}=1");
    csv("\u{feff}\u{200b}=1", "'\u{feff}\u{200b}=1");
    csv("\t=1", "\"'\t=1\"");
    csv("\r\nx", "\"'\r\nx\"");
    tsv("\tx", "' x");
}

#[test]
fn headings_are_guarded_as_well() {
    let table = Table { head: vec!["=1".into(), "a;b".into()], ..Table::default() };
    assert_eq!(table.csv(), "\u{feff}'=1;\"a;b\"\r\n");
    assert_eq!(table.tsv(), "'=1\ta;b\n");
}

#[test]
fn numbers_of_the_program_stay_numbers_and_nothing_else_passes_as_one() {
    for text in ["-1", "+1,5", "−0,3", "75\u{202f}%", "41–72\u{202f}%", "100%", "3"] {
        let written = one(Cell::number(text)).tsv();
        assert_eq!(written, format!("H\n{text}\n"));
    }
    for text in ["=1", "-A1", "+1+cmd", "-", "@1", "+1(2)"] {
        assert_eq!(one(Cell::number(text)).tsv(), format!("H\n'{text}\n"));
    }
}

#[test]
fn clipboard_cells_hold_no_tabs_and_line_ends() {
    tsv("a\tb\r\nc\nd\re", "a b c d e");
    tsv("\"a\" b", "\"\"\"a\"\" b\"");
    tsv("a \"b\"", "a \"b\"");
}

#[test]
fn rows_and_cells_are_kept_apart() {
    let row = |cells: [&str; 2]| cells.map(Cell::text).to_vec();
    let table =
        Table { caption: "C".into(), head: vec!["x".into(), "y".into()], rows: vec![row(["1", ""]), row(["", "2"])] };
    assert_eq!(table.csv(), "\u{feff}x;y\r\n1;\r\n;2\r\n");
    assert_eq!(table.tsv(), "x\ty\n1\t\n\t2\n");
}

/// Reads what RFC 4180 says, with semicolons.
fn parsed(csv: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut chars = csv.chars().peekable();
    let mut is_quoted = false;
    while let Some(c) = chars.next() {
        let row = rows.last_mut().expect("one row at least");
        let cell = row.last_mut().expect("one cell at least");
        match c {
            '"' if is_quoted && chars.peek() == Some(&'"') => {
                chars.next();
                cell.push('"');
            }
            '"' => is_quoted = !is_quoted,
            ';' if !is_quoted => row.push(String::new()),
            '\r' if !is_quoted && chars.peek() == Some(&'\n') => {
                chars.next();
                rows.push(vec![String::new()]);
            }
            c => cell.push(c),
        }
    }
    rows.pop();
    rows
}

proptest! {
    #[test]
    fn what_is_written_is_read_again_but_for_the_apostrophe(
        texts in proptest::collection::vec("[a\"; ,=+@\t\r\n'-]{0,8}", 4),
    ) {
        let rows = texts.chunks(2).map(|row| row.iter().map(Cell::text).collect()).collect();
        let table = Table { caption: String::new(), head: vec!["x".into(), "y".into()], rows };
        let csv = table.csv();
        let read = parsed(csv.strip_prefix('\u{feff}').expect("a byte order mark"));
        prop_assert_eq!(read.len(), 3);
        for (text, cell) in texts.iter().zip(read.iter().skip(1).flatten()) {
            prop_assert!(cell == text || *cell == format!("'{text}"), "{:?} became {:?}", text, cell);
            prop_assert!(!cell.trim_start().starts_with(['=', '+', '-', '@']));
        }
        prop_assert_eq!(table.tsv().lines().count(), 3);
        prop_assert_eq!(table.tsv().matches('\t').count(), 3);
    }
}

// The table of answers

/// Two principles in two categories; a is a requirement with a hint, b belongs to the short check.
fn example() -> Draft {
    draft(vec![
        category(
            "c1",
            vec![principle(
                "p1",
                vec![question("a").must(3).weight(2.0).hint("h1", 2, "small"), question("b").short()],
            )],
        ),
        category("c2", vec![principle("p2", vec![question("c"), question("d").always_applicable(), question("e")])]),
    ])
}

fn rows(audit: &Audit, tongue: Tongue) -> Vec<Vec<String>> {
    let questionnaire = example().load();
    let table = answers_table(&questionnaire, audit, &assess(&questionnaire, audit), tongue);
    assert!(table.rows.iter().all(|row| row.len() == table.head.len()));
    table.rows.into_iter().map(|row| row.into_iter().map(|cell| cell.text).collect()).collect()
}

/// Asked, level, answer, points, possible points, requirement and hint.
fn figures(row: &[String]) -> Vec<&str> {
    row[5..12].iter().map(String::as_str).collect()
}

#[test]
fn every_question_has_a_row_in_file_order() {
    let rows = rows(&audit(""), Tongue::English);
    let places: Vec<_> =
        rows.iter().map(|row| [&row[0], &row[1], &row[2], &row[3], &row[4]].map(String::as_str)).collect();
    assert_eq!(places[0], ["Category c1", "1", "Principle p1", "a", "Question a"]);
    assert_eq!(places[4], ["Category c2", "2", "Principle p2", "e", "Question e"]);
    assert_eq!(places.len(), 5);
}

#[test]
fn answers_are_told_in_words_with_their_points() {
    let rows = rows(&audit("a=1 b=4 c=na d=na e=?"), Tongue::German);
    // Level 1 of 4 with weight 2 is half a point of two.
    assert_eq!(figures(&rows[0]), ["ja", "1", "Level 1 of a", "0,5", "2", "Pflichtlücke", "Hint h1 of a"]);
    assert_eq!(figures(&rows[1]), ["ja", "4", "Level 4 of b", "1", "1", "", ""]);
    assert_eq!(figures(&rows[2]), ["ja", "", "nicht anwendbar: does not exist here", "", "", "", ""]);
    assert_eq!(rows[3][7], "offen: „nicht anwendbar“ ist hier nicht vorgesehen");
    assert_eq!(rows[4][7], "zu klären");
    let rows = self::rows(&audit("a=3 b=5 c=na! e=1"), Tongue::English);
    assert_eq!(figures(&rows[0]), ["yes", "3", "Level 3 of a", "1.5", "2", "met", ""]);
    assert_eq!(rows[1][7], "open: there is no such level here");
    assert_eq!(rows[2][7], "open: not applicable, but without a reason");
    assert_eq!(rows[3][7], "open");
    assert_eq!(figures(&rows[4]), ["yes", "1", "Level 1 of e", "0.25", "1", "", ""]);
}

#[test]
fn the_csv_has_semicolons_and_the_decimal_mark_of_its_language() {
    let questionnaire = example().load();
    let audit = audit("a=1");
    let csv = |tongue| answers_table(&questionnaire, &audit, &assess(&questionnaire, &audit), tongue).csv();
    let (german, english) = (csv(Tongue::German), csv(Tongue::English));
    // Level 1 of 4 with weight 2 is half a point of two. The comma is quoted, so that no program cuts there.
    assert!(german.contains(";ja;1;Level 1 of a;\"0,5\";2;"), "{german}");
    assert!(english.contains(";yes;1;Level 1 of a;0.5;2;"), "{english}");
    for csv in [german, english] {
        assert!(csv.starts_with('\u{feff}') && csv.ends_with("\r\n"));
        assert!(csv.lines().all(|line| line.matches(';').count() == 16), "{csv}");
    }
}

#[test]
fn points_are_rounded_to_three_decimals() {
    // Level 2 of 3 is two thirds, level 1 one third.
    let questions = vec![question("a").levels(4), question("b").levels(4), question("c").levels(4).weight(0.003)];
    let questionnaire = draft(vec![category("c", vec![principle("p", questions)])]).load();
    let audit = audit("a=2 b=1 c=1");
    let table = answers_table(&questionnaire, &audit, &assess(&questionnaire, &audit), Tongue::German);
    let points: Vec<&str> = table.rows.iter().map(|row| row[8].text.as_str()).collect();
    assert_eq!(points, ["0,667", "0,333", "0,001"]);
}

#[test]
fn what_is_not_asked_says_why_and_keeps_its_note() {
    let mut audit = audit("a=3 b=1");
    audit.mode = Mode::Short;
    audit.answers.get_mut(&QuestionId::new("a")).expect("answered").note = "bleibt".into();
    let rows = rows(&audit, Tongue::German);
    assert_eq!(figures(&rows[0]), ["nein", "", "nicht gefragt: nicht Teil des Schnellchecks", "", "", "", ""]);
    assert_eq!(rows[0][12], "bleibt");
    assert_eq!(rows[1][5], "ja");
}

#[test]
fn note_evidence_role_day_and_origin_stand_at_the_end() {
    let date = |text| Date::parse(text);
    let report = Evidence {
        title: "Bericht".into(),
        reference: "Az. 1".into(),
        strength: Strength::ThirdParty,
        date: date("2026-03-01"),
        valid_until: date("2027-03-01"),
        ..Evidence::default()
    };
    let glance = Evidence { title: "Eindruck".into(), ..Evidence::default() };
    let answer = Answer {
        note: "=Notiz".into(),
        evidence: vec![report, glance],
        by: Some("IT".into()),
        at: Some(Timestamp::new("2026-11-21T23:59:00Z")),
        inherited: Some(Inherited::From("Wohngeld zentral, Stand 1.3.2026".into())),
        ..Answer::default()
    };
    let mut audit = audit("");
    audit.answers.insert(QuestionId::new("c"), answer);
    let rows = rows(&audit, Tongue::German);
    let expected = [
        "=Notiz",
        "Bericht (Az. 1, von Dritten geprüft, 2026-03-01, gültig bis 2027-03-01); Eindruck (eigene Einschätzung)",
        "IT",
        "2026-11-21",
        "Wohngeld zentral, Stand 1.3.2026",
    ];
    assert_eq!(rows[2][12..], expected);
}

#[test]
fn texts_in_another_language_say_so() {
    let questionnaire = example().load();
    let audit = audit("a=1");
    let assessment = assess(&questionnaire, &audit);
    let german = answers_table(&questionnaire, &audit, &assessment, Tongue::German);
    assert_eq!(german.rows[0][4].language, Some(Language::new("en")));
    assert_eq!(german.rows[0][5].language, None);
    let english = answers_table(&questionnaire, &audit, &assessment, Tongue::English);
    assert!(english.rows.iter().flatten().all(|cell| cell.language.is_none()));
    let numeric: Vec<_> =
        english.rows[0].iter().enumerate().filter(|(_, cell)| cell.numeric).map(|(at, _)| at).collect();
    assert_eq!(numeric, [1, 6, 8, 9]);
}

// Names of files

fn day() -> Date {
    Date::parse("2026-11-21").expect("a day")
}

#[track_caller]
fn name(service: &str, expected: &str) {
    assert_eq!(file_name(service, day()), format!("{expected}-2026-11-21.selbstaudit.json"));
}

#[test]
fn file_names_are_made_of_letters_every_system_knows() {
    name("Wohngeld", "wohngeld");
    name("Bauen & Wohnen: Größe/Fläche", "bauen-wohnen-groesse-flaeche");
    name("ÄÖÜ ẞ", "aeoeue-ss");
    name("u\u{308}ber", "ueber");
    name("Café Ålborg Łódź", "cafe-alborg-lodz");
    name("  --a--  ", "a");
    name("../../etc/passwd", "etc-passwd");
    name("con", "con");
}

#[test]
fn a_name_without_usable_letters_is_called_after_the_program() {
    for service in ["", "  ", "🦀", "福祉", "..."] {
        name(service, "selbstaudit");
    }
}

#[test]
fn long_names_are_cut_to_eighty_characters() {
    let long = file_name(&"ab".repeat(100), day());
    assert_eq!(long.len(), 80);
    // The cut falls behind a hyphen, which is taken away: 52 characters fit, the 52nd is the hyphen.
    let cut = file_stem(&format!("{} rest", "a".repeat(51)), day());
    assert_eq!(cut, format!("{}-2026-11-21", "a".repeat(51)));
}

proptest! {
    #[test]
    fn every_name_is_safe(service in any::<String>()) {
        let name = file_name(&service, day());
        prop_assert!(name.len() <= 80);
        let stem = file_stem(&service, day());
        prop_assert!(stem.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'), "{}", stem);
        prop_assert!(!stem.starts_with('-') && !stem.contains("--"));
        prop_assert_eq!(name, format!("{stem}.selbstaudit.json"));
    }
}
