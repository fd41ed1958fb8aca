//! What must hold for the whole source, whoever edits it.

#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

use std::fs;
use std::path::{Path, PathBuf};

fn files_below(folder: &str, ending: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a readable folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                let text = fs::read_to_string(&path).expect("a text file");
                found.push((path.strip_prefix(env!("CARGO_MANIFEST_DIR")).expect("inside").to_owned(), text));
            }
        }
    }
    assert!(!found.is_empty(), "no {ending} files below {folder}");
    found
}

/// Fails with every line of code that holds one of the words; comment lines may speak of anything.
#[track_caller]
fn forbid(files: &[(PathBuf, String)], words: &[&str]) {
    let mut hits = Vec::new();
    for (path, text) in files {
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
            for word in words.iter().filter(|word| line.contains(**word)) {
                hits.push(format!("{}:{}: {word}", path.display(), number + 1));
            }
        }
    }
    assert!(hits.is_empty(), "\n{}", hits.join("\n"));
}

fn below_app() -> Vec<(PathBuf, String)> {
    ["questionnaire", "audit", "scoring", "exchange", "report", "portfolio", "host"]
        .iter()
        .flat_map(|room| files_below(&format!("src/{room}"), ".rs"))
        .collect()
}

fn starts_with(path: &Path, starts: &[&str]) -> bool {
    starts.iter().any(|start| path.starts_with(start))
}

#[test]
fn nothing_below_the_app_knows_a_browser_a_clock_randomness_or_files() {
    forbid(
        &below_app(),
        &[
            "leptos",
            "web_sys",
            "js_sys",
            "gloo",
            "wasm_bindgen",
            "std::time",
            "Instant::",
            "SystemTime",
            "std::fs",
            "std::env",
            "rand::",
            "crate::app",
            "crate::cli",
        ],
    );
}

#[test]
fn the_rooms_know_only_those_before_them() {
    let order = ["questionnaire", "audit", "scoring", "exchange", "report", "portfolio", "host"];
    for (index, room) in order.iter().enumerate() {
        let later: Vec<String> = order.iter().skip(index + 1).map(|room| format!("crate::{room}")).collect();
        forbid(&files_below(&format!("src/{room}"), ".rs"), &later.iter().map(String::as_str).collect::<Vec<_>>());
    }
}

#[test]
fn only_files_at_the_border_derive_serde() {
    let inner: Vec<_> = below_app()
        .into_iter()
        .filter(|(path, _)| {
            // A report is handed over to a writer that may run in a worker: its model is a border as well.
            let report = ["src/report/document/mod.rs", "src/report/drawing.rs"];
            !starts_with(
                path,
                &["src/exchange", "src/questionnaire/raw.rs", "src/questionnaire/raw", "src/host/raw.rs"],
            ) && !starts_with(path, &report)
        })
        .collect();
    // With what may follow it, since other crates have words that begin so.
    forbid(
        &inner,
        &["Serialize,", "Serialize)", "Serialize}", "Serialize;", "Serialize for", "Deserialize)]", "#[serde"],
    );
}

#[test]
fn only_app_browser_touches_the_browser() {
    let views: Vec<_> =
        files_below("src/app", ".rs").into_iter().filter(|(path, _)| !path.starts_with("src/app/browser")).collect();
    forbid(&views, &["web_sys", "js_sys", "gloo_storage", "wasm_bindgen_futures"]);
}

#[test]
fn no_inline_style_no_raw_html_nothing_unfinished() {
    forbid(
        &files_below("src", ".rs"),
        &[" style=\"", "inner_html", "todo!(", "unimplemented!(", "TODO", "FIXME", "dbg!("],
    );
}

#[test]
fn nothing_is_fetched_but_the_apps_own_files() {
    let elsewhere: Vec<_> =
        files_below("src", ".rs").into_iter().filter(|(path, _)| !path.ends_with("app/browser/fetch.rs")).collect();
    forbid(&elsewhere, &["fetch_with", "XmlHttpRequest", "WebSocket", "EventSource", "send_beacon"]);
    forbid(
        &files_below("src/page", ".js"),
        &["XMLHttpRequest", "WebSocket", "EventSource", "sendBeacon", "http://", "https://"],
    );
}

#[test]
fn a_screen_text_is_never_the_same_in_both_languages_by_accident() {
    // Names and words that are the same in both languages.
    let same =
        ["Selbstaudit", "Start", "Phase", "Portal", "Single Digital Gateway", "Word (DOCX)", "Text", "Text (Markdown)"];
    for (path, text) in files_below("src/app/texts", ".rs") {
        let Some((german, english)) = text.split_once("static ENGLISH") else { continue };
        for line in english.lines() {
            let Some((field, value)) = line.trim().split_once(": \"") else { continue };
            let value = value.trim_end_matches("\",");
            let twin = format!(" {field}: \"{value}\",");
            let allowed = value.chars().count() < 4 || same.contains(&value);
            assert!(allowed || !german.contains(&twin), "{}: {field} is „{value}“ in both languages", path.display());
        }
    }
}

#[test]
fn every_test_that_a_document_names_is_there() {
    let sources: String =
        ["tests", "src"].iter().flat_map(|folder| files_below(folder, ".rs")).map(|(_, text)| text).collect();
    // Names of tests are sentences: three words or more.
    let is_test = |word: &&str| {
        word.matches('_').count() > 1
            && word.bytes().all(|byte| byte.is_ascii_lowercase() || b"_0123456789".contains(&byte))
    };
    let mut named = 0;
    for (path, text) in files_below("src/docs", ".md") {
        // Rows of a table that begin with a name describe that name: keys of a file, fields of a record.
        for line in text.lines().filter(|line| !line.starts_with("| `")) {
            for name in line.split('`').skip(1).step_by(2).filter(is_test) {
                named += 1;
                assert!(sources.contains(&format!("fn {name}(")), "{}: there is no test {name}", path.display());
            }
        }
    }
    assert!(named > 20, "only {named} tests are named");
}
