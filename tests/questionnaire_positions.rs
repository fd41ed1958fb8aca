//! Every part of a file is found by its path: at the line that holds its key, or at the beginning of its entry.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests stop at the first surprise")]

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use proptest::prelude::*;
use selbstaudit::questionnaire::{Code, Diagnostic, Place, Severity, load, locate, translate};
use serde_yaml::Value;

fn file(path: &str) -> String {
    fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// Something that is wrong at a path.
fn wrong_at(path: &str) -> Diagnostic {
    let place = Place { path: Some(path.to_owned()), ..Place::default() };
    Diagnostic { severity: Severity::Error, code: Code::EmptyText, place }
}

/// Line and column of each path.
fn positions(text: &str, paths: &[String]) -> Vec<Option<(usize, usize)>> {
    let mut diagnostics: Vec<Diagnostic> = paths.iter().map(|path| wrong_at(path)).collect();
    locate(text.as_bytes(), &mut diagnostics);
    diagnostics.into_iter().map(|diagnostic| diagnostic.place.position).collect()
}

/// What stands in a text from a position on.
fn at(text: &str, (line, column): (usize, usize)) -> String {
    let line = text.trim_start_matches('\u{FEFF}').lines().nth(line - 1).unwrap();
    line.chars().skip(column - 1).collect()
}

/// What stands at the position of a path.
#[track_caller]
fn stands(text: &str, path: &str) -> String {
    let found = positions(text, &[path.to_owned()]);
    at(text, found[0].unwrap_or_else(|| panic!("{path} is not found")))
}

/// Every part of a file: its path and how it must begin.
fn parts(within: &str, value: &Value, found: &mut Vec<(String, String)>) {
    match value {
        Value::Mapping(entries) => {
            for (key, value) in entries {
                let key = key.as_str().unwrap();
                let path = if within.is_empty() { key.to_owned() } else { format!("{within}.{key}") };
                found.push((path.clone(), key.to_owned()));
                parts(&path, value, found);
            }
        }
        Value::Sequence(entries) => {
            for (index, entry) in entries.iter().enumerate() {
                let path = format!("{within}[{index}]");
                found.push((path.clone(), beginning(entry)));
                parts(&path, entry, found);
            }
        }
        _ => {}
    }
}

/// How an entry of a list begins in the file; empty where that depends on its notation.
fn beginning(entry: &Value) -> String {
    match entry {
        Value::String(text) => text.chars().take(12).collect(),
        Value::Mapping(entries) => entries.keys().next().and_then(Value::as_str).unwrap_or_default().to_owned(),
        _ => String::new(),
    }
}

#[track_caller]
fn every_part_is_found(name: &str, text: &str) {
    let value: Value = serde_yaml::from_str(text.trim_start_matches('\u{FEFF}')).unwrap();
    let mut all = Vec::new();
    parts("", &value, &mut all);
    let paths: Vec<String> = all.iter().map(|(path, _)| path.clone()).collect();
    for ((path, begins), position) in all.iter().zip(positions(text, &paths)) {
        let position = position.unwrap_or_else(|| panic!("{name}: {path} is not found"));
        let rest = at(text, position);
        let rest = rest.trim_start_matches(['{', '[', '"', '\'', ' ']);
        assert!(rest.starts_with(begins.as_str()), "{name}: {path} at {position:?}: {rest}");
    }
}

#[test]
fn every_part_of_the_shipped_files_is_found() {
    for folder in ["questionnaire", "tests/questionnaires/valid", "tests/configs/valid"] {
        for entry in fs::read_dir(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|ending| ending == "yaml") {
                every_part_is_found(&path.display().to_string(), &fs::read_to_string(&path).unwrap());
            }
        }
    }
}

/// A tree with keys of its own everywhere, so that a wrong place cannot look right.
#[derive(Clone, Debug)]
enum Tree {
    Text,
    Block(Vec<Tree>),
    Quoted(Vec<Tree>),
    Braces(Vec<Tree>),
    List(Vec<Tree>),
    Brackets(Vec<Tree>),
}

fn tree() -> impl Strategy<Value = Tree> {
    Just(Tree::Text).prop_recursive(5, 60, 4, |inner| {
        let some = proptest::collection::vec(inner, 1..4);
        prop_oneof![
            some.clone().prop_map(Tree::Block),
            some.clone().prop_map(Tree::Quoted),
            some.clone().prop_map(Tree::Braces),
            some.clone().prop_map(Tree::List),
            some.prop_map(Tree::Brackets),
        ]
    })
}

/// Writes a tree and notes where each part stands: the judge of what is found.
struct Writer {
    text: String,
    count: usize,
    expected: Vec<(String, (usize, usize))>,
}

impl Writer {
    fn note(&mut self, path: String) {
        let line_start = self.text.rfind('\n').map_or(0, |at| at + 1);
        let position = (self.text.matches('\n').count() + 1, self.text[line_start..].chars().count() + 1);
        self.expected.push((path, position));
    }

    fn new_line(&mut self, indent: usize) {
        if self.count.is_multiple_of(3) {
            self.text.push_str("  # ä: - [Kommentar]\n");
        }
        let _ = write!(self.text, "\n{}", " ".repeat(indent));
    }

    fn key(&mut self, within: &str, quote: &str) -> String {
        self.count += 1;
        let key = format!("ü{}", self.count);
        let path = if within.is_empty() { key.clone() } else { format!("{within}.{key}") };
        self.note(path.clone());
        let _ = write!(self.text, "{quote}{key}{quote}:");
        path
    }

    /// Writes behind a key or a dash: block collections on new lines, everything else behind a space.
    fn block(&mut self, tree: &Tree, within: &str, indent: usize) {
        match tree {
            Tree::Block(parts) | Tree::Quoted(parts) => {
                for part in parts {
                    self.new_line(indent);
                    let path = self.key(within, if matches!(tree, Tree::Quoted(_)) { "\"" } else { "" });
                    // A list may stand in the column of its key.
                    let deeper = if matches!(part, Tree::List(_)) && self.count.is_multiple_of(2) { 0 } else { 2 };
                    self.block(part, &path, indent + deeper);
                }
            }
            Tree::List(parts) => {
                for (index, part) in parts.iter().enumerate() {
                    self.new_line(indent);
                    let path = format!("{within}[{index}]");
                    match part {
                        Tree::Block(_) | Tree::Quoted(_) | Tree::List(_) => self.note(path.clone()),
                        Tree::Text | Tree::Braces(_) | Tree::Brackets(_) => {
                            self.text.push_str("- ");
                            self.note(path.clone());
                            let length = self.text.len();
                            self.text.truncate(length - 2);
                        }
                    }
                    self.text.push('-');
                    self.block(part, &path, indent + 2);
                }
            }
            Tree::Text | Tree::Braces(_) | Tree::Brackets(_) => {
                self.text.push(' ');
                self.flow(tree, within);
            }
        }
    }

    /// Writes within a line.
    fn flow(&mut self, tree: &Tree, within: &str) {
        match tree {
            Tree::Text => {
                self.count += 1;
                let _ = write!(self.text, "\"t, ]é{}\"", self.count);
            }
            Tree::Block(parts) | Tree::Quoted(parts) | Tree::Braces(parts) => {
                self.text.push('{');
                for (index, part) in parts.iter().enumerate() {
                    self.text.push_str(if index > 0 { ", " } else { "" });
                    let path = self.key(within, "");
                    self.text.push(' ');
                    self.flow(part, &path);
                }
                self.text.push('}');
            }
            Tree::List(parts) | Tree::Brackets(parts) => {
                self.text.push('[');
                for (index, part) in parts.iter().enumerate() {
                    self.text.push_str(if index > 0 { " , " } else { " " });
                    let path = format!("{within}[{index}]");
                    self.note(path.clone());
                    self.flow(part, &path);
                }
                self.text.push_str(" ]");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_part_of_any_file_is_found(parts in proptest::collection::vec(tree(), 1..4)) {
        let mut writer = Writer { text: "# Anfang".to_owned(), count: 0, expected: Vec::new() };
        writer.block(&Tree::Block(parts), "", 0);
        writer.text.push('\n');
        let Writer { text, expected, .. } = writer;
        prop_assert!(serde_yaml::from_str::<Value>(&text).is_ok(), "{}", text);
        let paths: Vec<String> = expected.iter().map(|(path, _)| path.clone()).collect();
        for ((path, position), found) in expected.iter().zip(positions(&text, &paths)) {
            prop_assert_eq!(found, Some(*position), "{} in\n{}", path, text);
        }
        // The same where each is sought alone.
        let last = expected.len() - 1;
        prop_assert_eq!(positions(&text, &paths[last..]), vec![Some(expected[last].1)]);
    }
}

#[test]
fn what_is_missing_points_to_the_nearest_part_around_it() {
    let text = file("tests/questionnaires/valid/full.yaml");
    assert_eq!(stands(&text, "categories[1].principles[0].questions[0].example"), "- id: p02-punkt"[2..].to_owned());
    assert_eq!(stands(&text, "categories[7].title"), "categories:");
    assert_eq!(stands(&text, "scales.wert[2]"), "scales:");
    // The file itself begins behind its comment.
    assert_eq!(stands(&text, "nichts"), "format: 1");
}

#[test]
fn a_path_is_no_other_one_that_begins_like_it() {
    let text = "a:\n  - b: 1\nab: 2\na1: {b: 3}\n";
    assert_eq!(positions(text, &["ab".to_owned(), "a1.b".to_owned()]), [Some((3, 1)), Some((4, 6))]);
    assert_eq!(positions(text, &["a[1]".to_owned(), "a[0].bc".to_owned()]), [Some((1, 1)), Some((2, 5))]);
}

#[test]
fn line_ends_and_a_byte_order_mark_do_not_shift_anything() {
    for text in ["\u{FEFF}a: 1\nb:\n- c: 1\n", "\u{FEFF}a: 1\r\nb:\r\n- c: 1\r\n", "a: 1\rb:\r- c: 1\r"] {
        let found = positions(text, &["a".to_owned(), "b".to_owned(), "b[0].c".to_owned()]);
        assert_eq!(found, [Some((1, 1)), Some((2, 1)), Some((3, 3))], "{text:?}");
    }
}

#[test]
fn a_known_position_stays_and_the_file_as_a_whole_has_none() {
    let mut known = wrong_at("id");
    known.place.position = Some((7, 7));
    let mut diagnostics = [known, Diagnostic { place: Place::default(), ..wrong_at("") }];
    locate(b"id: a\n", &mut diagnostics);
    assert_eq!(diagnostics.map(|diagnostic| diagnostic.place.position), [Some((7, 7)), None]);
    // What cannot be read at all has no places; what is refused has them up to there.
    let mut diagnostics = [wrong_at("id"), wrong_at("title")];
    locate(b"id: \xE4\n", &mut diagnostics);
    assert_eq!(diagnostics[0].place.position, None);
    locate(b"version: 1\nid: a\nnote: *a\ntitle: b\n", &mut diagnostics);
    assert_eq!(diagnostics.map(|diagnostic| diagnostic.place.position), [Some((2, 1)), Some((1, 1))]);
}

#[test]
fn a_translation_in_another_order_is_pointed_at_where_it_stands() {
    let original = load(file("tests/questionnaires/valid/full.yaml").as_bytes()).questionnaire.unwrap();
    let text = file("tests/questionnaires/valid/full.en.yaml");
    let (head, tree) = text.split_once("categories:\n").unwrap();
    let (first, second) = tree.split_once("  - id: zwei\n").unwrap();
    let turned =
        format!("{head}categories:\n  - id: zwei\n{second}{first}").replace("        why: ", "        why: ~ # ");
    let mut diagnostics = translate(&original, turned.as_bytes()).diagnostics;
    locate(turned.as_bytes(), &mut diagnostics);
    let codes: Vec<&str> = diagnostics.iter().map(|diagnostic| diagnostic.code.id()).collect();
    assert_eq!(codes, ["translation-missing"; 3]);
    for diagnostic in diagnostics {
        let near = diagnostic.place.near.unwrap();
        let line = diagnostic.place.position.unwrap().0;
        // The reason stands two lines below the id of its question in this file.
        let lines: Vec<&str> = turned.lines().collect();
        assert_eq!(lines[line - 3].trim(), format!("- id: {}", near.id));
        assert!(lines[line - 1].trim().starts_with("why:"));
    }
}
