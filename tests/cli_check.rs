//! `selbstaudit check` as editors and build servers use it: kinds of files, drawing, JSON, status.
#![cfg(feature = "cli")]
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test stops at the first surprise")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use selbstaudit::questionnaire::Code;
use serde_json::Value;

/// A folder of its own for a test, which is empty at first.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli-check").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("a folder of this test");
    }
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// A copy of a file of the repository in a folder, with one text in place of another.
fn copy(source: &str, target: &Path, from: &str, to: &str) -> String {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(source)).expect("a file");
    assert!(text.contains(from), "{source}: {from}");
    fs::write(target, text.replace(from, to)).expect("a copy");
    target.to_str().expect("a path").to_owned()
}

/// Status, standard output and standard error.
fn check(locale: &str, arguments: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_selbstaudit"));
    command.current_dir(env!("CARGO_MANIFEST_DIR")).arg("check").args(arguments);
    command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env_remove("NO_COLOR").env("LANG", locale);
    let output = command.output().expect("the program");
    let heard = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().expect("a status"), heard(output.stdout), heard(output.stderr))
}

/// Status and document of a run with `--format json`.
fn json(arguments: &[&str]) -> (i32, Value) {
    let (status, output, _) = check("C", &[arguments, &["--format", "json"]].concat());
    (status, serde_json::from_str(&output).expect("JSON"))
}

/// The codes of a file with their lines.
fn codes(file: &Value) -> Vec<(String, u64)> {
    let diagnostics = file["diagnostics"].as_array().expect("a list");
    let code = |it: &Value| (it["code"].as_str().expect("a code").to_owned(), it["line"].as_u64().unwrap_or_default());
    diagnostics.iter().map(code).collect()
}

#[test]
fn what_is_shipped_is_without_a_finding() {
    let (status, output, error) = check("de_DE.UTF-8", &["questionnaire", "src/page/config.yaml"]);
    assert_eq!((status, output.as_str()), (0, ""), "{error}");
    // Every file of the folder, and the one beside it; the folder of the schemas holds none of ours.
    let entries = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaire")).expect("a folder");
    let files = entries.filter(|entry| entry.as_ref().expect("an entry").path().is_file()).count() + 1;
    assert_eq!(error, format!("Dateien geprüft: {files}, Fehler: 0, Warnungen: 0\n"));
}

#[test]
fn a_finding_shows_its_line_its_place_and_what_to_do() {
    let file = "tests/questionnaires/invalid/unknown-phase.yaml";
    let (status, output, error) = check("de_DE.UTF-8", &[file, "--no-editorial"]);
    assert_eq!(status, 1);
    assert_eq!(
        output,
        "Fehler[unknown-phase]: Frage p01-frage: Die Phase „betreib“ gibt es nicht.
  --> tests/questionnaires/invalid/unknown-phase.yaml:23:22
   |
23 |             phases: [betreib]
   |                      ^^^^^^^
   |
   = Rat: Meinen Sie „betrieb“? Nennen Sie eine der ids, die oben unter „phases“ stehen.

"
    );
    assert_eq!(error, "Dateien geprüft: 1, Fehler: 1, Warnungen: 0\n");
    let (_, output, _) = check("C", &[file]);
    assert!(output.starts_with("Error[unknown-phase]: Question p01-frage: There is no phase “betreib”.\n"), "{output}");
    assert!(output.contains("   = help: Do you mean “betrieb”?"), "{output}");
}

#[test]
fn colours_are_for_whoever_asks_for_them() {
    let file = "tests/questionnaires/invalid/unknown-phase.yaml";
    assert!(!check("C", &[file]).1.contains('\u{1b}'), "a pipe is no terminal");
    assert!(check("C", &[file, "--color", "always"]).1.contains("\u{1b}["));
    assert!(!check("C", &[file, "--color", "never"]).1.contains('\u{1b}'));
}

#[test]
fn a_file_cannot_steer_the_terminal() {
    let path = folder("steer").join("a.yaml");
    fs::write(&path, "format: 1\nid: a\nlanguage: de\nversion: \u{1b}]0;x\u{7}\n").expect("a file");
    let (status, output, _) = check("C", &[path.to_str().expect("a path"), "--color", "never"]);
    assert_eq!(status, 1);
    assert!(output.contains("\\u{1b}]0;x\\u{7}"), "{output}");
    assert!(!output.chars().any(|it| it.is_control() && it != '\n'), "{output:?}");
}

#[test]
fn warnings_fail_only_where_they_are_denied() {
    let file = "tests/questionnaires/valid/minimal.yaml";
    let (status, output, error) = check("C", &[file]);
    assert_eq!((status, output.contains("Warning[example-missing]")), (0, true), "{output}");
    assert!(error.ends_with("errors: 0, warnings: 1\n"), "{error}");
    assert_eq!(check("C", &[file, "--deny-warnings"]).0, 1);
    let (status, output, _) = check("C", &[file, "--deny-warnings", "--no-editorial"]);
    assert_eq!((status, output.as_str()), (0, ""));
}

#[test]
fn every_kind_of_file_is_told_by_its_content() {
    let folder = folder("kinds");
    let name = |name: &str| folder.join(name);
    copy("tests/questionnaires/valid/full.yaml", &name("a.yaml"), "format", "format");
    copy("tests/questionnaires/valid/full.en.yaml", &name("b.yml"), "format", "format");
    copy("tests/questionnaires/valid/index.yaml", &name("c.yaml"), "format", "format");
    copy("tests/configs/valid/full.yaml", &name("d.yaml"), "format", "format");
    copy("tests/files/audit-1-minimal.selbstaudit.json", &name("e.json"), "format", "format");
    copy("tests/questionnaires/valid/json.yaml", &name("f.json"), "format", "format");
    fs::write(name("g.json"), "{\"compilerOptions\": {}}").expect("a file");
    fs::write(name("h.txt"), "format: 1").expect("a file");
    fs::create_dir(name(".git")).expect("a folder");
    fs::write(name(".git/config.yaml"), "operator: {}").expect("a file");
    let (_, document) = json(&[folder.to_str().expect("a path"), "--no-editorial"]);
    let files = document["files"].as_array().expect("a list");
    let kinds: Vec<&str> = files.iter().map(|file| file["kind"].as_str().unwrap_or("none")).collect();
    assert_eq!(kinds, ["questionnaire", "translation", "index", "config", "audit", "questionnaire"], "{document:#}");
    assert_eq!(codes(&files[0]), []);
    assert_eq!(codes(&files[1]), [], "the questionnaire lies beside it");
    // Four files that the list names are not there.
    assert!(codes(&files[2]).iter().all(|(code, _)| code == "file-missing"), "{document:#}");
    assert_eq!(codes(&files[3]), []);
    assert_eq!(codes(&files[4]), [("audit-remark".to_owned(), 0)], "its questionnaire has another content");
    // What is named itself is not passed over.
    let (status, document) = json(&[name("g.json").to_str().expect("a path")]);
    assert_eq!((status, codes(&document["files"][0])), (1, vec![("kind-unknown".to_owned(), 0)]));
}

#[test]
fn a_translation_needs_its_questionnaire() {
    let folder = folder("translation");
    let translation = copy(
        "tests/questionnaires/valid/full.en.yaml",
        &folder.join("t.en.yaml"),
        "title: Second principle",
        "title: ~",
    );
    let (status, document) = json(&[&translation]);
    assert_eq!((status, codes(&document["files"][0])), (1, vec![("original-missing".to_owned(), 1)]));
    let elsewhere = "tests/questionnaires/valid/full.yaml";
    let (status, document) = json(&[&translation, elsewhere, "--no-editorial"]);
    assert_eq!(
        (status, codes(&document["files"][0])),
        (0, vec![("translation-missing".to_owned(), 45)]),
        "{document:#}"
    );
}

#[test]
fn the_earlier_questionnaire_is_sought_for_the_crosswalk() {
    let folder = folder("crosswalk");
    let new = copy("tests/questionnaires/valid/full.yaml", &folder.join("new.yaml"), "alt-1", "p01-wert");
    let told = |document: &Value| codes(&document["files"][0]).iter().any(|(code, _)| code == "crosswalk-unknown");
    assert!(!told(&json(&[&new]).1), "nothing is said about what is not at hand");
    copy("tests/questionnaires/valid/full.yaml", &folder.join("old.yaml"), "id: voll-2026", "id: voll-2019");
    let (status, document) = json(&[&new]);
    assert!(status == 0 && told(&document), "{document:#}");
}

#[test]
fn an_audit_is_pointed_at_where_it_is_broken_also_within_a_bundle() {
    let folder = folder("audits");
    let sound = fs::read_to_string("tests/files/audit-1-minimal.selbstaudit.json").expect("an audit");
    // Of a questionnaire that is not at hand, so that there is nothing to remark.
    let sound = sound.replace("servicestandard-2020", "anderswo-2020");
    let broken = sound.replace("\"Wohngeld\"", "7");
    assert_ne!(sound, broken);
    let path = folder.join("a.selbstaudit.json");
    fs::write(&path, &broken).expect("a file");
    let (status, document) = json(&[path.to_str().expect("a path")]);
    let alone = codes(&document["files"][0]);
    assert_eq!((status, alone.len(), alone[0].0.as_str()), (1, 1, "audit-shape"), "{document:#}");
    let bundle = selbstaudit::exchange::write_collection([sound.as_str(), broken.as_str()]);
    fs::write(&path, &bundle).expect("a file");
    let (_, document) = json(&[path.to_str().expect("a path")]);
    let within = codes(&document["files"][0]);
    let line = bundle.lines().position(|line| line.contains("\"name\": 7")).expect("a line") + 1;
    assert_eq!(within.len(), 1, "{document:#}");
    assert_eq!(within[0], ("audit-shape".to_owned(), u64::try_from(line).expect("a line")));
}

#[test]
fn what_cannot_be_read_is_an_error_and_wrong_usage_another() {
    let (status, document) = json(&["tests/nirgends.yaml"]);
    assert_eq!((status, codes(&document["files"][0])), (1, vec![("unreadable".to_owned(), 0)]));
    let (status, output, error) = check("C", &[folder("empty").to_str().expect("a path")]);
    assert_eq!((status, output.as_str()), (1, ""));
    assert!(error.starts_with("There is no file in the named folders"), "{error}");
    for arguments in [&[][..], &["a.yaml", "--color", "bunt"], &["a.yaml", "--format", "xml"]] {
        assert_eq!(check("C", arguments).0, 2, "{arguments:?}");
    }
}

#[test]
fn the_document_holds_what_its_description_says() {
    let (_, document) = json(&["tests/questionnaires/invalid/unknown-phase.yaml", "--no-editorial"]);
    let documented = fs::read_to_string("src/docs/check.md").expect("the description");
    let finding = &document["files"][0]["diagnostics"][0];
    assert_eq!(document["schema"], 1);
    assert_eq!((document["errors"].as_u64(), document["warnings"].as_u64()), (Some(1), Some(0)));
    assert_eq!(finding["severity"], "error");
    assert_eq!((finding["line"].as_u64(), finding["column"].as_u64()), (Some(23), Some(22)));
    assert_eq!(finding["path"], "categories[0].principles[0].questions[0].phases[0]");
    assert_eq!(finding["message"]["de"], "Frage p01-frage: Die Phase „betreib“ gibt es nicht.");
    let keys = |value: &Value| value.as_object().expect("an object").keys().cloned().collect::<Vec<_>>();
    for key in [keys(&document), keys(&document["files"][0]), keys(finding)].concat() {
        assert!(documented.contains(&format!("`{key}")) || documented.contains(&format!("[].{key}`")), "{key}");
    }
}

#[test]
fn every_code_is_described() {
    let documented = fs::read_to_string("src/docs/check.md").expect("the description");
    let table = documented.split("# Codes").nth(1).expect("the table");
    let rows: Vec<&str> = table.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next()).collect();
    let of_files = [
        "audit-damaged",
        "audit-foreign",
        "audit-remark",
        "audit-shape",
        "kind-unknown",
        "original-missing",
        "unreadable",
    ];
    let known: BTreeSet<&str> = Code::IDS.iter().copied().chain(of_files).collect();
    assert_eq!(rows.iter().copied().collect::<BTreeSet<_>>(), known);
    assert!(rows.is_sorted());
}
