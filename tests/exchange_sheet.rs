//! A questionnaire as a sheet for spreadsheets, and back.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests stop at the first surprise")]

mod support;

use proptest::prelude::*;
use selbstaudit::exchange::{SheetFault, questionnaire_of_sheet, questionnaire_sheet};
use selbstaudit::questionnaire::{Questionnaire, Start, Tongue, editorial, load, starter};
use support::random;

#[track_caller]
fn loaded(bytes: &[u8]) -> Questionnaire {
    let loaded = load(bytes);
    let found = loaded.diagnostics;
    loaded.questionnaire.unwrap_or_else(|| panic!("{found:?}\n{}", String::from_utf8_lossy(bytes)))
}

/// From YAML to CSV and back, twice: the same questionnaire, the same digest, the same bytes.
#[track_caller]
fn there_and_back(bytes: &[u8]) -> String {
    let sheeted = questionnaire_sheet(bytes).expect("content");
    assert!(sheeted.is_exact);
    let back = questionnaire_of_sheet(sheeted.csv.as_bytes()).unwrap();
    let (before, after) = (loaded(bytes), loaded(back.yaml.as_bytes()));
    assert_eq!(before, after);
    assert_eq!(before.digest, after.digest);
    assert_eq!(questionnaire_sheet(back.yaml.as_bytes()).unwrap().csv, sheeted.csv);
    sheeted.csv
}

fn file(path: &str) -> Vec<u8> {
    std::fs::read(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

#[test]
fn every_questionnaire_comes_back_as_it_was() {
    let mut count = 0;
    for folder in ["questionnaire", "tests/questionnaires/valid", "tests/questionnaires/standards"] {
        for entry in std::fs::read_dir(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let bytes =
                if path.extension().is_some_and(|it| it == "yaml") { std::fs::read(&path).unwrap() } else { vec![] };
            // What does not load is an index, a translation or a part of a file.
            if load(&bytes).questionnaire.is_some() {
                there_and_back(&bytes);
                count += 1;
            }
        }
    }
    assert!(count > 8, "only {count} questionnaires");
}

#[test]
fn the_shipped_file_is_written_in_its_own_layout() {
    let bytes = file("questionnaire/servicestandard-2020.yaml");
    let text = String::from_utf8(bytes.clone()).unwrap();
    let back = questionnaire_of_sheet(questionnaire_sheet(&bytes).unwrap().csv.as_bytes()).unwrap().yaml;
    // Comments get lost, and whoever writes by hand breaks lists of texts now here and now there.
    let other = ["#", "- \"", "- {title", "evidence:", "resources:"];
    let lines = |text: &str| -> Vec<String> {
        let kept = |line: &&str| !line.is_empty() && !other.iter().any(|start| line.trim_start().starts_with(start));
        text.lines().filter(kept).map(str::to_owned).collect()
    };
    // Only the order of keys within a question differs in places, so the lines are compared as a set.
    let (mut before, mut after) = (lines(&text), lines(&back));
    before.sort();
    after.sort();
    let missing: Vec<_> = before.iter().filter(|line| after.binary_search(line).is_err()).collect();
    assert!(missing.is_empty(), "{missing:#?}");
    assert_eq!(before.len(), after.len());
}

#[test]
fn the_sheet_is_what_an_editor_expects() {
    let csv = there_and_back(&file("tests/questionnaires/valid/full.yaml"));
    assert!(csv.starts_with("\u{feff}Art;Kennung;Nummer;Titel;Text;Kurzfassung;"), "{csv}");
    for row in [
        "Angabe;version;;;'2.10.3;",
        "Angabe;source.checked;;;'2026-11-21;",
        "Angabe;scoring.bands.met;;;\"0,8\";",
        "Phase;umsetzung;;Umsetzung;",
        "Skala;stand;",
        "Skalenstufe;;;;nicht begonnen;",
        "Kategorie;eins;;Erste Kategorie;",
        "Prinzip;p01;1;Forschung & Entwicklung;",
        "Verweis;;;;\"OZG, § 7\";;;;;;;;;;;;;;;;;;law;",
        "Artefakt;;;;Bericht der Erhebung;",
        "Frage;p01-werte;;;Wie weit ist es?;;;Weil es zählt: jeden Tag.;Ein Amt macht es vor.;ja;portal;\"umsetzung, betrieb\";fachbereich;3;;2;",
        "Muss-Grund;;;;\"DIN SPEC 66336, 5.2\";",
        "Stufe;;;;Ein Anfang.;;;;;;;;;;;;;;\"0,4\";",
        "Nachweis;;;;Protokoll;",
        "Hinweis;h1;;;Fangen Sie am Montag an.;;;;;;;;fachbereich;;;;;;;;0;small;",
        "Material;;;Handbuch;",
        "\"alle(p01-werte >= 1, eines(p02-punkt <= 0, nicht(p01-werte >= 2)))\"",
        "Herkunft;alt-1;;;;;;;;;;;;;;;;;;;;;;;voll-2019;p01-werte;answer",
    ] {
        assert!(csv.contains(row), "{row} is not in:\n{csv}");
    }
}

/// A questionnaire of one question with these texts.
fn with_texts(title: &str, text: &str, anchor: &str) -> String {
    let quoted = |text: &str| {
        serde_json::Value::from(text).to_string().replace('\u{2028}', "\\u2028").replace('\u{feff}', "\\ufeff")
    };
    format!(
        "format: 1\nid: klein\nversion: 1.2.0\nlanguage: de\ntitle: {}\nedition: E\ncategories:\n  - id: c\n    \
         title: C\n    principles:\n      - id: p\n        number: 1\n        title: P\n        gist: G\n        \
         questions:\n          - {{id: q, text: {}, why: W, levels: [{}, Ja]}}\n",
        quoted(title),
        quoted(text),
        quoted(anchor)
    )
}

#[test]
fn what_a_spreadsheet_would_change_comes_back_as_it_was() {
    for text in [
        "=1+1",
        "'=1+1",
        "''=1+1",
        "'tis",
        "+49 30",
        "-",
        "@name",
        "1.2.",
        "3-4",
        "2026-11-21",
        "12 %",
        "1. März",
        "true",
        "WAHR",
        "\ttab",
        "zwei\nZeilen",
        "mit \"Anführung\"",
        "a;b,c\td",
        " mit Rand ",
        "1e5",
        "00:30",
        "\u{2028}Zeile",
        "Emoji 🦔",
        "\u{feff}innen",
        "'",
        "5.6.6",
    ] {
        there_and_back(with_texts(text, text, text).as_bytes());
    }
}

#[test]
fn what_only_notation_says_is_told_and_keeps_the_meaning() {
    let text = with_texts("T", "Q", "Nein").replace("[\"Nein\", Ja]", "[{text: Nein}, Ja], references: []");
    let sheeted = questionnaire_sheet(text.as_bytes()).unwrap();
    assert!(!sheeted.is_exact);
    let back = questionnaire_of_sheet(sheeted.csv.as_bytes()).unwrap();
    let (before, after) = (loaded(text.as_bytes()), loaded(back.yaml.as_bytes()));
    assert_ne!(before.digest, after.digest);
    assert_eq!(before.questions().collect::<Vec<_>>(), after.questions().collect::<Vec<_>>());
}

/// The sheet of the full file with a change.
#[track_caller]
fn changed(from: &str, to: &str) -> String {
    let csv = questionnaire_sheet(&file("tests/questionnaires/valid/full.yaml")).unwrap().csv;
    assert!(csv.contains(from), "{from} is not in:\n{csv}");
    csv.replacen(from, to, 1)
}

#[track_caller]
fn refused(bytes: &[u8], place: &str, words: &str) {
    let problems = questionnaire_of_sheet(bytes).unwrap_err();
    let [problem] = problems.as_slice() else { panic!("{problems:?}") };
    assert_eq!(problem.place(Tongue::German), place);
    let message = problem.message(Tongue::German);
    assert!(message.contains(words), "{words} is not in: {message}");
    assert_ne!(message, problem.message(Tongue::English));
}

#[test]
fn every_problem_of_a_sheet_is_told_with_row_and_column() {
    refused(b"", "", "leer");
    refused(b"\xff\xfeA\0r\0t\0", "", "UTF-8");
    refused(b"Art;Text\nFrage;gr\xfcn\n", "", "Windows-1252");
    refused(b"Kennung;Text\nFrage;a\n", "Zeile 1", "Art");
    refused(changed("Kurzfassung;", "Zusammenfassung;").as_bytes(), "Zeile 1, Spalte F", "Zusammenfassung");
    refused(changed(";Titel;", ";Kennung;").as_bytes(), "Zeile 1, Spalte D", "zweimal");
    refused(changed("\r\nKategorie;", "\r\nKapitel;").as_bytes(), "Zeile 27, Spalte A", "Kapitel");
    refused(changed("\"0,8\"", "viel").as_bytes(), "Zeile 17, Spalte E", "keine Zahl");
    refused(changed("'2.10.3", "02.10.2003").as_bytes(), "Zeile 4, Spalte E", "1.2.0");
    refused(changed("'2026-11-21", "21.11.2026").as_bytes(), "Zeile 13, Spalte E", "2026-11-21");
    refused(changed(";ja;portal", ";vielleicht;portal").as_bytes(), "Zeile 35, Spalte J", "weder ja noch nein");
    refused(changed("alle(p01-werte >= 1", "alle(p01-werte > 1").as_bytes(), "Zeile 47, Spalte O", "Bedingung");
    refused(
        changed("Phase;umsetzung;;Umsetzung;", "Phase;umsetzung;3;Umsetzung;").as_bytes(),
        "Zeile 19, Spalte C",
        "Phase",
    );
    refused(changed("Skala;stand;", "Angabe;title;").as_bytes(), "Zeile 24", "Skala");
    refused(changed("Angabe;edition;", "Angabe;title;").as_bytes(), "Zeile 7", "schon einmal");
    refused(changed("Angabe;edition;", "Angabe;ausgabe;").as_bytes(), "Zeile 7, Spalte B", "ausgabe");
    refused(b"Art;Text\nFrage;\"offen\n", "Zeile 2, Spalte B", "Anführungszeichen");
    refused(b"Art;Text\nStufe;oben\n", "Zeile 2", "Frage");
}

#[test]
fn what_is_wrong_with_the_questionnaire_is_found_by_its_row() {
    let csv = changed("fachbereich;3;;2;", "fachbereich;3;;7;");
    let sheet = questionnaire_of_sheet(csv.as_bytes()).unwrap();
    let loaded = load(sheet.yaml.as_bytes());
    let path = loaded.diagnostics.first().unwrap().place.path.clone().unwrap();
    assert_eq!(
        (path.as_str(), sheet.row_of(&path)),
        ("categories[0].principles[0].questions[0].must.threshold", Some(35))
    );
    assert_eq!(sheet.row_of("categories[0].principles[0].questions[1].levels"), Some(47));
    assert_eq!(sheet.row_of("scoring.bands.met"), Some(17));
    assert_eq!(sheet.row_of("nirgends"), None);
}

#[test]
fn other_separators_and_ways_to_write_are_understood() {
    let csv = "Art,Kennung,Titel,Text,Nummer,Kurzfassung,Warum,Schnellcheck,Wert\n\
               Angabe,format,,1,,,,,\nAngabe,id,,klein,,,,,\nAngabe,version,,1.0.0,,,,,\nAngabe,language,,de,,,,,\n\
               Angabe,title,,T,,,,,\nAngabe,edition,,E,,,,,\n,,,,,,,,\n\
               KATEGORIE,c,C,,,,,,\nPrinzip,p,P,,1,G,,,\nFrage,q,,Q?,,,W,WAHR,\n\
               Stufe,,,a,,,,,0\nStufe,,,b,,,,,0.5\nStufe,,,c,,,,,1\n";
    let sheet = questionnaire_of_sheet(csv.as_bytes()).unwrap();
    let questionnaire = loaded(sheet.yaml.as_bytes());
    let question = questionnaire.questions().next().unwrap();
    assert!(question.short);
    assert_eq!(question.levels.iter().map(|level| level.value).collect::<Vec<_>>(), [0.0, 0.5, 1.0]);
    let tabs = csv.replace(',', "\t");
    assert_eq!(questionnaire_of_sheet(tabs.as_bytes()).unwrap().yaml, sheet.yaml);
}

#[test]
fn a_column_without_heading_must_be_empty() {
    let problems = questionnaire_of_sheet(b"Art;Text;\nFrage;a;b\n").unwrap_err();
    assert_eq!(problems.first().unwrap().fault, SheetFault::ColumnUnknown { name: "b".to_owned() });
}

#[test]
fn the_starter_file_is_sound_and_comes_back_in_both_languages() {
    for tongue in Tongue::ALL {
        let text = starter(&Start { id: "bib-2026".to_owned(), title: "Die „Bib“: \"2026\"".to_owned(), tongue });
        let found = load(text.as_bytes());
        assert_eq!(found.diagnostics, []);
        let questionnaire = found.questionnaire.unwrap();
        assert_eq!(editorial(&questionnaire), []);
        assert_eq!(questionnaire.id.as_str(), "bib-2026");
        assert_eq!(questionnaire.title.value, "Die „Bib“: \"2026\"");
        assert_eq!(questionnaire.language.as_str(), tongue.tag());
        assert_eq!((questionnaire.categories.len(), questionnaire.principles().count()), (1, 2));
        assert_eq!(questionnaire.questions().count(), 3);
        assert!(questionnaire.questions().any(|question| question.must.is_some()));
        assert!(questionnaire.questions().any(|question| question.applies_if.is_some()));
        assert!(questionnaire.questions().any(|question| question.not_applicable));
        assert!(text.lines().all(|line| line.chars().count() < 200), "lines that can be read");
        there_and_back(text.as_bytes());
        // What is no id and no title leaves the usual ones.
        let usual = loaded(starter(&Start { id: "true".to_owned(), title: " ".to_owned(), tongue }).as_bytes());
        assert!(usual.id.as_str().contains("frage") || usual.id.as_str().contains("question"));
    }
}

proptest! {
    #[test]
    fn every_generated_questionnaire_comes_back_as_it_was(draft in random::questionnaire(true)) {
        there_and_back(draft.yaml().as_bytes());
    }

    #[test]
    fn every_text_comes_back_as_it_was(text in "\\PC{1,12}|['=+@ \t\n;,\"0-9.-]{1,8}") {
        let yaml = with_texts("T", &format!("{text}x"), "Nein");
        if load(yaml.as_bytes()).questionnaire.is_some() {
            there_and_back(yaml.as_bytes());
        }
        let yaml = with_texts("T", &text, "Nein");
        if load(yaml.as_bytes()).questionnaire.is_some() {
            there_and_back(yaml.as_bytes());
        }
    }

    #[test]
    fn no_sheet_brings_the_program_down(text in "(Art;Kennung;Text;Bedingung\n)?([A-Za-z;\"'\n(),<>=0-9-]|Frage|Stufe|Angabe){0,80}") {
        let _ = questionnaire_of_sheet(text.as_bytes());
    }
}
