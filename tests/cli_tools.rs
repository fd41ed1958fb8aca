//! The tools for editors on the command line: a file to begin with, what differs, into a spreadsheet and back.
#![cfg(feature = "cli")]
#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A folder of its own for a test, which is empty at first.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli_tools").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("a folder of this test");
    }
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// Status, standard output, standard error; run in a folder.
fn said(folder: &Path, locale: &str, arguments: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_selbstaudit"));
    command.current_dir(folder).args(arguments);
    command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", locale);
    let output = command.output().expect("the program");
    let heard = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().expect("a status"), heard(output.stdout), heard(output.stderr))
}

#[track_caller]
fn works(folder: &Path, arguments: &[&str]) -> (String, String) {
    let (status, output, error) = said(folder, "de_DE", arguments);
    assert_eq!(status, 0, "{error}");
    (output, error)
}

#[track_caller]
fn fails(folder: &Path, arguments: &[&str], status: i32, words: &[&str]) {
    let (found, output, error) = said(folder, "de_DE", arguments);
    assert_eq!((found, output.as_str()), (status, ""), "{error}");
    for word in words {
        assert!(error.contains(word), "{word} is not in:\n{error}");
    }
}

#[test]
fn an_editor_goes_from_an_empty_folder_into_a_spreadsheet_and_back() {
    let folder = folder("way");
    let (_, told) = works(&folder, &["new", "--id", "bib", "--title", "Unsere Bibliothek", "-o", "bib.yaml"]);
    assert!(told.contains("Geschrieben: bib.yaml") && told.contains("selbstaudit check bib.yaml"), "{told}");
    let original = fs::read_to_string(folder.join("bib.yaml")).expect("the file");
    assert!(original.contains("id: bib\n") && original.contains("title: \"Unsere Bibliothek\"\n"), "{original}");
    fails(&folder, &["new", "-o", "bib.yaml"], 1, &["bib.yaml gibt es schon"]);
    fails(&folder, &["new"], 2, &["--output"]);
    fails(&folder, &["new", "--id", "Bib", "-o", "x.yaml"], 2, &["„Bib“ ist keine Kennung"]);

    let (_, told) = works(&folder, &["convert", "bib.yaml"]);
    assert!(told.contains("Anmerkungen") && told.contains("Geschrieben: bib.csv"), "{told}");
    fails(&folder, &["convert", "bib.csv"], 1, &["bib.yaml gibt es schon"]);
    works(&folder, &["convert", "bib.csv", "-o", "back.yaml"]);
    let (same, _) = works(&folder, &["diff", "bib.yaml", "back.yaml", "--exit-code"]);
    assert!(same.contains("Der Inhalt ist derselbe."), "{same}");

    // The sheet is changed as in a spreadsheet: another text, and a question less.
    let sheet = fs::read_to_string(folder.join("bib.csv")).expect("the sheet");
    let sheet =
        sheet.replace("'1.0.0", "'2.0.0").replace("Ist die Leistung auf Barrierefreiheit geprüft?", "Ist sie geprüft?");
    let end = sheet.find("Frage;p02-befunde").expect("the last question");
    fs::write(folder.join("bib.csv"), sheet.get(..end).expect("the rest")).expect("written");
    works(&folder, &["convert", "bib.csv", "-o", "next.yaml"]);
    let (text, _) = works(&folder, &["diff", "bib.yaml", "next.yaml"]);
    for words in [
        "Unsere Bibliothek (bib, 1.0.0) → Unsere Bibliothek (bib, 2.0.0)",
        "Die erste Zahl der Version ist höher",
        "Geändert: 1 · Entfallen: 1 · Unverändert: 1",
        "  2.1 Ist sie geprüft? (p02-pruefung) – neu zu prüfen\n    Frage – neu zu prüfen\n",
        "      vorher: Ist die Leistung auf Barrierefreiheit geprüft?\n      jetzt:  Ist sie geprüft?\n",
        "Entfallene Fragen\n  2.2 Was geschieht mit den Befunden der Prüfung? (p02-befunde)\n",
    ] {
        assert!(text.contains(words), "{words} is not in:\n{text}");
    }
    let (status, _, _) = said(&folder, "de_DE", &["diff", "bib.yaml", "next.yaml", "--exit-code"]);
    assert_eq!(status, 1);
    works(&folder, &["diff", "bib.yaml", "next.yaml", "--lang", "en", "-o", "changes.md"]);
    let markdown = fs::read_to_string(folder.join("changes.md")).expect("the file");
    for words in [
        "# Changes of the questionnaire\n",
        "- **Version**\n  - before: 1.0.0\n  - now: 2.0.0\n",
        "## Removed questions\n",
        "    - before: Ist die Leistung",
        "  - Question – to be reviewed\n",
    ] {
        assert!(markdown.contains(words), "{words} is not in:\n{markdown}");
    }
}

#[test]
fn what_is_wrong_with_a_sheet_is_told_with_file_and_row() {
    let folder = folder("wrong");
    works(&folder, &["new", "-o", "a.yaml"]);
    works(&folder, &["convert", "a.yaml"]);
    let sheet = fs::read_to_string(folder.join("a.csv")).expect("the sheet");
    let write = |name: &str, text: &str| fs::write(folder.join(name), text).expect("written");
    write("number.csv", &sheet.replace("\"0,75\"", "drei Viertel"));
    fails(
        &folder,
        &["convert", "number.csv"],
        1,
        &["number.csv ist keine brauchbare Tabelle", "Zeile 12, Spalte E: „drei Viertel“"],
    );
    // A question without its reason to be asked: row 26 is that of the first question.
    write("why.csv", &sheet.replace("Was im Amt klar ist, ist es draußen oft nicht. Missverständnisse führen zu falschen Angaben und zu Rückfragen.", ""));
    fails(&folder, &["convert", "why.csv"], 1, &["why.csv: Zeile 26: Fehler: ", "„why“"]);
    assert!(!folder.join("why.yaml").exists());
    write("a.txt", &sheet);
    fails(&folder, &["convert", "a.txt"], 1, &["endet weder auf .yaml noch auf .csv"]);
    fails(&folder, &["convert", "nowhere.csv"], 1, &["nowhere.csv lässt sich nicht lesen"]);
    write("broken.yaml", "format: 1\n");
    fails(&folder, &["convert", "broken.yaml"], 1, &["broken.yaml ist kein brauchbarer Fragebogen"]);
    fails(&folder, &["diff", "a.yaml", "broken.yaml"], 1, &["broken.yaml"]);
    fails(&folder, &["diff", "a.yaml"], 2, &["NACHHER"]);
    let (status, _, told) = said(&folder, "C", &["convert", "number.csv"]);
    assert!(status == 1 && told.contains("row 12, column E: “drei Viertel” is no number"), "{told}");
}

#[test]
fn help_on_the_tools_speaks_the_language_of_the_environment() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    for tool in ["new", "diff", "convert"] {
        let (_, german, _) = said(here, "de_DE", &[tool, "--help"]);
        let (_, english, _) = said(here, "C", &[tool, "--help"]);
        assert!(german.contains("Aufruf:") && german.contains("Beispiel"), "{german}");
        assert!(english.contains("Usage:") && english.contains("Example"), "{english}");
        for word in ["Usage", "Print", "possible", "default", "Options"] {
            assert!(!german.contains(word), "{word} is in:\n{german}");
        }
    }
}
