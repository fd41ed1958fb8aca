//! The command line as people use it: arguments, languages, files that are wrong, and what is never overwritten.
#![cfg(feature = "cli")]
#![allow(clippy::expect_used, clippy::panic, reason = "a test stops at the first surprise")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const AUDIT: &str = "questionnaire/servicestandard-2020.example.selbstaudit.json";

/// A folder of its own for a test, which is empty at first.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("a folder of this test");
    }
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// Runs the program where the repository is.
fn run(locale: &str, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_selbstaudit"));
    command.current_dir(env!("CARGO_MANIFEST_DIR")).args(arguments);
    command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", locale);
    command.output().expect("the program")
}

fn heard(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

/// Status, standard output, standard error.
fn said(locale: &str, arguments: &[&str]) -> (i32, String, String) {
    let output = run(locale, arguments);
    (output.status.code().expect("a status"), heard(&output.stdout), heard(&output.stderr))
}

#[track_caller]
fn fails(locale: &str, arguments: &[&str], status: i32, expected: &[&str]) {
    let (code, output, error) = said(locale, arguments);
    assert_eq!(code, status, "{error}");
    assert_eq!(output, "");
    for words in expected {
        assert!(error.contains(words), "{words} is not in:\n{error}");
    }
}

#[test]
fn help_speaks_the_language_of_the_environment() {
    let (code, german, error) = said("de_DE.UTF-8", &["report", "--help"]);
    assert_eq!((code, error.as_str()), (0, ""));
    let (_, english, _) = said("C", &["report", "--help"]);
    for option in [
        "--format",
        "--lang",
        "--output",
        "--questionnaire",
        "--translation",
        "--short",
        "--no-notes",
        "--date",
        "--force",
        "--help",
    ] {
        assert!(german.contains(option) && english.contains(option), "{option}");
    }
    for word in ["Aufruf:", "Argumente:", "Optionen:", "Beispiele:", "Sprache des Berichts"] {
        assert!(german.contains(word), "{word} is not in:\n{german}");
    }
    // No word of the parser's own English is left.
    for word in ["Usage", "Options", "Arguments", "Print", "possible", "default", "Commands"] {
        assert!(!german.contains(word), "{word} is in:\n{german}");
    }
    for word in ["Usage:", "Arguments:", "Options:", "Examples:", "Language of the report"] {
        assert!(english.contains(word), "{word} is not in:\n{english}");
    }
    let (code, german, _) = said("de_DE", &["--help"]);
    assert_eq!(code, 0);
    for word in ["Befehle:", "report", "Schreibt den Bericht", "--version"] {
        assert!(german.contains(word), "{word} is not in:\n{german}");
    }
    let (code, version, _) = said("C", &["--version"]);
    assert_eq!((code, version), (0, format!("selbstaudit {}\n", env!("CARGO_PKG_VERSION"))));
}

#[test]
fn wrong_usage_ends_with_two_and_says_what_is_right() {
    let help = "Hilfe: selbstaudit --help";
    fails("de_DE", &[], 2, &["Es fehlt der Befehl", help]);
    fails("de_DE", &["bericht"], 2, &["„bericht“", "report", help]);
    fails("de_DE", &["report"], 2, &["Es fehlt", "AUDIT", help]);
    fails("de_DE", &["report", AUDIT, "--formt", "md"], 2, &["„--formt“", help]);
    fails("de_DE", &["report", AUDIT, "--format", "doc"], 2, &["„doc“", "--format", "pdf, html, docx, md", help]);
    fails("de_DE", &["report", AUDIT, "--lang", "fr"], 2, &["„fr“", "de, en"]);
    fails("de_DE", &["report", AUDIT, "--date", "2026-02-29"], 2, &["„2026-02-29“", "--date 2026-11-21"]);
    fails("de_DE", &["report", AUDIT, "-o"], 2, &["fehlt der Wert", "--output"]);
    fails("de_DE", &["report", AUDIT, "--short=ja"], 2, &["--short"]);
    fails("de_DE", &["report", AUDIT, "--short", "--short"], 2, &["--short", "mehr als einmal"]);
    fails("de_DE", &["report", AUDIT, "b.json"], 2, &["„b.json“"]);
    fails("de_DE", &["report", AUDIT, "--translation", "x.yaml"], 2, &["Es fehlt", "--questionnaire"]);
    fails("C", &["report", AUDIT, "--format", "doc"], 2, &["Error:", "“doc”", "pdf, html, docx, md", "Help:"]);
}

#[test]
fn a_report_goes_to_a_file_and_is_the_same_every_time() {
    let folder = folder("formats");
    for (format, start) in [("pdf", "%PDF-1.7"), ("docx", "PK\u{3}\u{4}"), ("html", "<!DOCTYPE html>"), ("md", "# ")] {
        let path = folder.join(format!("bericht.{format}"));
        let path = path.to_str().expect("a path");
        // The format follows the ending.
        let arguments = ["report", AUDIT, "--date", "2026-11-21", "-o", path];
        let (code, output, error) = said("de_DE", &arguments);
        assert_eq!((code, output.as_str()), (0, ""), "{error}");
        assert!(error.contains("Geschrieben:") && error.contains(path), "{error}");
        let bytes = fs::read(path).expect("the report");
        assert!(bytes.starts_with(start.as_bytes()), "{format}");
        let (code, _, _) = said("C", &[&arguments[..], &["--force"]].concat());
        assert_eq!(code, 0);
        assert_eq!(fs::read(path).expect("the report"), bytes, "whatever the language of the environment");
    }
}

#[test]
fn standard_output_holds_the_report_and_nothing_else() {
    let (code, output, error) = said("de_DE", &["report", AUDIT, "--format", "md", "--date", "2026-11-21", "-o", "-"]);
    assert_eq!((code, error.as_str()), (0, ""));
    assert!(output.starts_with("# ") && output.contains("21.11.2026"), "{output}");
    let (_, english, _) =
        said("de_DE", &["report", AUDIT, "--format", "md", "--lang", "en", "--date", "2026-11-21", "-o", "-"]);
    assert!(english.contains("21 Nov 2026"), "{english}");
    assert!(english.contains("Focus on users"), "the translated questionnaire: {english}");
}

#[test]
fn without_a_name_the_report_lies_beside_the_audit() {
    let folder = folder("beside");
    let audit = folder.join("a.json");
    fs::copy(AUDIT, &audit).expect("a copy");
    let (code, _, error) = said("C", &["report", audit.to_str().expect("a path"), "--date", "2026-11-21"]);
    assert_eq!(code, 0, "{error}");
    let mut names: Vec<String> = fs::read_dir(&folder)
        .expect("the folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    let [first, second] = names.as_slice() else { panic!("{names:?}") };
    assert_eq!(first, "a.json");
    // As in the app: the format that is asked for most, the language of the report.
    assert!(second.ends_with("-2026-11-21-bericht.pdf"), "{second}");
}

#[test]
fn nothing_is_overwritten_unasked() {
    let folder = folder("overwrite");
    let path = folder.join("bericht.md");
    fs::write(&path, "mein Text").expect("a file");
    let path = path.to_str().expect("a path");
    fails("de_DE", &["report", AUDIT, "-o", path], 1, &["gibt es schon", path, "--force"]);
    assert_eq!(fs::read_to_string(path).expect("the file"), "mein Text");
    let (code, _, error) = said("de_DE", &["report", AUDIT, "-o", path, "--force"]);
    assert_eq!(code, 0, "{error}");
    assert_ne!(fs::read_to_string(path).expect("the file"), "mein Text");
    // Not even with --force the audit itself, by whatever name.
    let audit = folder.join("a.json");
    fs::copy(AUDIT, &audit).expect("a copy");
    let before = fs::read(&audit).expect("the audit");
    let roundabout = folder.join("../overwrite/a.json");
    let (audit, roundabout) = (audit.to_str().expect("a path"), roundabout.to_str().expect("a path"));
    fails("de_DE", &["report", audit, "-o", roundabout, "--force"], 1, &["bleibt unverändert"]);
    assert_eq!(fs::read(audit).expect("the audit"), before);
    // A folder is no file.
    let name = folder.to_str().expect("a path");
    fails("de_DE", &["report", AUDIT, "-o", name, "--force"], 1, &["Das ist ein Ordner"]);
    fails("C", &["report", AUDIT, "-o", &format!("{name}/nowhere/a.md")], 1, &["There is no such file"]);
}

#[test]
fn an_audit_that_cannot_be_read_says_why_and_where() {
    let folder = folder("bad");
    let bad = |name: &str, content: &[u8]| {
        let path = folder.join(name);
        fs::write(&path, content).expect("a file");
        path.to_str().expect("a path").to_owned()
    };
    let damaged = bad("damaged.json", b"{\n  \"format\": 1,\n  \"id\": }");
    fails("de_DE", &["report", &damaged], 1, &["Fehler:", &damaged, "Zeile 3", "beschädigt"]);
    fails("C", &["report", &damaged], 1, &["Error:", &damaged, "line 3", "damaged"]);
    fails("de_DE", &["report", &bad("empty.json", b" \n")], 1, &["ist leer"]);
    fails("de_DE", &["report", &bad("foreign.json", b"[1]")], 1, &["kein Selbstaudit"]);
    fails("de_DE", &["report", &bad("latin.json", b"{\"a\": \"\xe4\"}")], 1, &["Byte 7", "UTF-8"]);
    fails("de_DE", &["report", &bad("large.json", &vec![b' '; 5 * 1024 * 1024 + 1])], 1, &["5242880 Byte"]);
    fails("de_DE", &["report", "gibt-es-nicht.json"], 1, &["gibt-es-nicht.json", "gibt es nicht"]);
    fails("de_DE", &["report", folder.to_str().expect("a path")], 1, &["Das ist ein Ordner"]);
    let text = fs::read_to_string(AUDIT).expect("the audit");
    let newer = text.replacen("\"format\": 1", "\"format\": 7", 1);
    fails("de_DE", &["report", &bad("newer.json", newer.as_bytes())], 1, &["Format 7", "neuere Fassung"]);
    let shape = text.replacen("\"revision\":", "\"revision\": \"x\", \"was\":", 1);
    fails("de_DE", &["report", &bad("shape.json", shape.as_bytes())], 1, &["revision", "Zeile"]);
}

#[test]
fn a_report_serves_as_well_as_the_audit_it_carries() {
    let ask = |audit: &str| {
        let (code, output, error) = said("C", &["report", audit, "--format", "md", "--date", "2026-11-21", "-o", "-"]);
        assert_eq!(code, 0, "{error}");
        output
    };
    let audit = "tests/files/audit-1-minimal.selbstaudit.json";
    assert_eq!(ask("tests/files/report-object-streams.pdf"), ask(audit));
    fails("de_DE", &["report", "tests/files/report-encrypted.pdf"], 1, &["report-encrypted.pdf", "verschlüsselt"]);
    fails("C", &["report", "tests/files/report-pages-only.pdf"], 1, &["no self-audit in this document"]);
}

#[test]
fn the_questionnaire_must_be_the_one_of_the_audit() {
    let folder = folder("questionnaires");
    let text = fs::read_to_string(AUDIT).expect("the audit");
    let other = folder.join("other.json");
    fs::write(&other, text.replace("servicestandard-2020", "servicestandard-2013")).expect("a file");
    let other = other.to_str().expect("a path");
    fails("de_DE", &["report", other], 1, &["servicestandard-2013", "--questionnaire", "servicestandard-2020"]);
    let yaml = "questionnaire/servicestandard-2020.yaml";
    fails("de_DE", &["report", other, "--questionnaire", yaml], 1, &[yaml, "gehört zu „servicestandard-2013“"]);
    fails(
        "C",
        &["report", AUDIT, "--questionnaire", "tests/questionnaires/invalid/unknown-role.yaml"],
        1,
        &["tests/questionnaires/invalid/unknown-role.yaml", "cannot be used", "Error:"],
    );
    // One's own file and its translation do as well as what comes with the program.
    let ask = |more: &[&str]| {
        let arguments = ["report", AUDIT, "--lang", "en", "--format", "md", "--date", "2026-11-21", "-o", "-"];
        let (code, output, error) = said("C", &[&arguments[..], more].concat());
        assert_eq!(code, 0, "{error}");
        output
    };
    let translation = "questionnaire/servicestandard-2020.en.yaml";
    assert_eq!(ask(&["--questionnaire", yaml, "--translation", translation]), ask(&[]));
    assert_ne!(ask(&["--questionnaire", yaml]), ask(&[]));
}

#[test]
fn a_questionnaire_of_another_version_is_noted_and_used() {
    let folder = folder("versions");
    let text = fs::read_to_string(AUDIT).expect("the audit");
    let (before, after) = text.split_once("\"questionnaire\"").expect("the questionnaire");
    let older = format!("{before}\"questionnaire\"{}", after.replacen("\"1.0.0\"", "\"0.9.0\"", 1));
    let audit = folder.join("older.json");
    fs::write(&audit, older).expect("a file");
    let audit = audit.to_str().expect("a path");
    let (code, output, error) = said("de_DE", &["report", audit, "--format", "md", "-o", "-"]);
    assert_eq!(code, 0, "{error}");
    assert!(!output.is_empty());
    assert!(error.starts_with("Hinweis:") && error.contains("0.9.0") && error.contains("1.0.0"), "{error}");
    let (_, _, error) = said("C", &["report", audit, "--format", "md", "-o", "-"]);
    assert!(error.starts_with("Note:"), "{error}");
}

#[test]
fn a_report_is_written_with_the_questionnaire_that_the_audit_carries_along() {
    use selbstaudit::exchange::{Generator, read, write_with_questionnaire};
    use selbstaudit::questionnaire::{QuestionnaireId, load};
    let folder = folder("carried");
    let carry = |id: &str, is_exact: bool, edits: &[(&str, &str)]| {
        let mut file = fs::read_to_string("questionnaire/servicestandard-2020.yaml").expect("the questionnaire");
        for (old, new) in [("\nid: servicestandard-2020", format!("\nid: {id}").as_str())].iter().chain(edits) {
            assert!(file.contains(old), "{old}");
            file = file.replacen(old, new, 1);
        }
        let questionnaire = load(file.as_bytes()).questionnaire.expect("a sound questionnaire");
        let mut audit = read(&fs::read(AUDIT).expect("the example")).expect("an audit").audit;
        audit.questionnaire.id = QuestionnaireId::new(id);
        audit.questionnaire.sha256 = if is_exact { questionnaire.digest.to_string() } else { "0".repeat(64) };
        let text = write_with_questionnaire(&audit, file.as_bytes(), None, &Generator::own()).expect("it can travel");
        let path = folder.join("carried.json");
        fs::write(&path, text).expect("a file");
        let path = path.to_str().expect("a name").to_owned();
        let (code, report, error) =
            said("de_DE", &["report", &path, "--format", "md", "--date", "2026-11-21", "-o", "-"]);
        assert_eq!(code, 0, "{error}");
        report.contains("Mitgebracht")
    };
    let title = ("\ntitle: ", "\ntitle: Mitgebracht #");
    let levels = ("levels:\n", "levels:\n              - Es ist noch weniger als nichts da.\n");
    let own = "servicestandard-2020";
    assert!(carry("eigener", true, &[title]), "one that the program does not have");
    assert!(carry(own, true, &[title, levels]), "the very one, and the program's asks something else");
    assert!(!carry(own, true, &[title]), "the program's asks the same in other words");
    assert!(!carry(own, false, &[title, levels]), "neither is the one that the audit was answered with");
}
