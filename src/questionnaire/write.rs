//! The content of a questionnaire as YAML text, in the layout of the files that come with the program: two spaces,
//! texts in straight quotes on one line, small parts in braces. Reading the text gives the same content again.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::is_id;
use super::load::builder::is_version;

/// Lists with longer lines get a line for each entry.
const WIDTH: usize = 120;

/// How the value of a key is written.
enum Form {
    /// A text in quotes.
    Text,
    /// An id or a word with a fixed choice; a number; yes or no.
    Plain,
    /// A list on one line.
    List,
    /// Parts in braces on the line of the key.
    Braces(&'static [Key]),
    /// A list of parts in braces, on the line of the key.
    BracesList(&'static [Key]),
    /// A list with a line for each part in braces.
    Lines(&'static [Key]),
    /// Parts below the key.
    Block(&'static [Key]),
    /// A list of parts below the key.
    Blocks(&'static [Key]),
    /// A condition in braces.
    Condition,
    /// Anchors, one per line.
    Levels,
    /// Named lists.
    Scales,
}

/// A key and the form of its value.
type Key = (&'static str, Form);

const NAMED: &[Key] = &[("id", Form::Plain), ("title", Form::Text)];
const REFERENCE: &[Key] = &[("kind", Form::Plain), ("text", Form::Text), ("url", Form::Text)];

const FILE: &[Key] = &[
    ("format", Form::Plain),
    ("id", Form::Plain),
    ("version", Form::Plain),
    ("language", Form::Plain),
    ("title", Form::Text),
    ("edition", Form::Text),
    ("parts", Form::Plain),
    ("note", Form::Text),
    (
        "source",
        Form::Block(&[("title", Form::Text), ("publisher", Form::Text), ("url", Form::Text), ("checked", Form::Text)]),
    ),
    (
        "scoring",
        Form::Block(&[
            ("version", Form::Plain),
            ("aggregation", Form::Plain),
            ("min_coverage", Form::Plain),
            ("bands", Form::Braces(&[("met", Form::Plain), ("partly", Form::Plain)])),
        ]),
    ),
    ("maturity", Form::Text),
    ("phases", Form::Lines(NAMED)),
    ("roles", Form::Lines(NAMED)),
    ("scales", Form::Scales),
    (
        "categories",
        Form::Blocks(&[("id", Form::Plain), ("title", Form::Text), ("principles", Form::Blocks(PRINCIPLE))]),
    ),
    (
        "replaces",
        Form::Lines(&[
            ("questionnaire", Form::Plain),
            ("question", Form::Plain),
            ("to", Form::Plain),
            ("carry", Form::Plain),
        ]),
    ),
];

const PRINCIPLE: &[Key] = &[
    ("id", Form::Plain),
    ("number", Form::Plain),
    ("title", Form::Text),
    ("gist", Form::Text),
    ("gist_simple", Form::Text),
    ("weight", Form::Plain),
    ("references", Form::Lines(REFERENCE)),
    ("artefacts", Form::List),
    ("questions", Form::Blocks(QUESTION)),
];

const QUESTION: &[Key] = &[
    ("id", Form::Plain),
    ("text", Form::Text),
    ("why", Form::Text),
    ("example", Form::Text),
    ("short", Form::Plain),
    ("scope", Form::Plain),
    ("phases", Form::List),
    ("roles", Form::List),
    ("weight", Form::Plain),
    ("applies_if", Form::Condition),
    ("must", Form::Braces(&[("threshold", Form::Plain), ("reason", Form::Braces(REFERENCE))])),
    ("scale", Form::Plain),
    ("levels", Form::Levels),
    ("not_applicable", Form::Plain),
    ("evidence", Form::List),
    ("references", Form::Lines(REFERENCE)),
    (
        "hints",
        Form::Blocks(&[
            ("id", Form::Plain),
            ("up_to", Form::Plain),
            ("text", Form::Text),
            ("effort", Form::Plain),
            ("roles", Form::List),
            ("resources", Form::BracesList(&[("title", Form::Text), ("url", Form::Text)])),
        ]),
    ),
];

const LEVEL: &[Key] = &[("text", Form::Text), ("value", Form::Plain), ("points", Form::Plain)];
const CONDITION: [&str; 6] = ["question", "at_least", "at_most", "all", "any", "not"];

/// The text of a questionnaire with this content. Keys that the format does not know are left out.
pub(crate) fn yaml(content: &Value) -> String {
    let mut text = String::from("# yaml-language-server: $schema=schema/questionnaire-1.schema.json\n");
    if let Some(content) = content.as_object() {
        block(content, FILE, 0, &mut text);
    }
    text
}

fn block(content: &Map<String, Value>, keys: &[Key], indent: usize, text: &mut String) {
    let space = " ".repeat(indent);
    for (key, form) in keys {
        let Some(value) = content.get(*key) else { continue };
        let list = value.as_array().map(Vec::as_slice).unwrap_or_default();
        // Writing into a string cannot fail.
        let _ = match form {
            Form::Block(keys) => {
                let _ = writeln!(text, "{space}{key}:");
                block(value.as_object().unwrap_or(&Map::new()), keys, indent + 2, text);
                Ok(())
            }
            Form::Blocks(keys) if !list.is_empty() => {
                let _ = writeln!(text, "{space}{key}:");
                for item in list {
                    let mut lines = String::new();
                    block(item.as_object().unwrap_or(&Map::new()), keys, indent + 4, &mut lines);
                    let _ = write!(text, "{space}  - {}", lines.trim_start_matches(' '));
                }
                Ok(())
            }
            Form::Lines(keys) if !list.is_empty() => {
                let lines = list.iter().map(|item| format!("{space}  - {}\n", braces(item, keys)));
                writeln!(text, "{space}{key}:").map(|()| text.extend(lines))
            }
            Form::Levels if !list.is_empty() => {
                let level = |item: &Value| if item.is_object() { braces(item, LEVEL) } else { scalar(item, true) };
                let lines = list.iter().map(|item| format!("{space}  - {}\n", level(item)));
                writeln!(text, "{space}{key}:").map(|()| text.extend(lines))
            }
            Form::Scales => {
                let scales = value.as_object().into_iter().flatten();
                let lines = scales.map(|(name, anchors)| {
                    format!("{space}  {}: {}\n", scalar(&Value::from(name.as_str()), false), list_of(anchors, true))
                });
                writeln!(text, "{space}{key}:").map(|()| text.extend(lines))
            }
            Form::List | Form::BracesList(_) if is_long(indent, key, value, form) => {
                let item = |item: &Value| match form {
                    Form::BracesList(keys) => braces(item, keys),
                    _ => scalar(item, is_text_list(key)),
                };
                let lines = list.iter().map(|it| format!("{space}  - {}\n", item(it)));
                writeln!(text, "{space}{key}:").map(|()| text.extend(lines))
            }
            Form::Text
            | Form::Plain
            | Form::List
            | Form::Braces(_)
            | Form::BracesList(_)
            | Form::Condition
            | Form::Blocks(_)
            | Form::Lines(_)
            | Form::Levels => {
                writeln!(text, "{space}{key}: {}", inline(key, value, form))
            }
        };
    }
}

/// A value on the line of its key; a list that is written over several lines comes here only where it is empty.
fn inline(key: &str, value: &Value, form: &Form) -> String {
    match form {
        Form::Text => scalar(value, true),
        Form::List => list_of(value, is_text_list(key)),
        Form::Braces(keys) => braces(value, keys),
        Form::BracesList(keys) => {
            let items = value.as_array().into_iter().flatten().map(|item| braces(item, keys));
            format!("[{}]", items.collect::<Vec<_>>().join(", "))
        }
        Form::Condition => condition(value),
        Form::Plain | Form::Block(_) | Form::Blocks(_) | Form::Lines(_) | Form::Levels | Form::Scales => {
            scalar(value, false)
        }
    }
}

/// A list that is too long for one line.
fn is_long(indent: usize, key: &str, value: &Value, form: &Form) -> bool {
    indent + key.len() + 2 + inline(key, value, form).chars().count() > WIDTH
}

/// Lists of ids are words, all others texts.
fn is_text_list(key: &str) -> bool {
    !matches!(key, "phases" | "roles")
}

fn braces(value: &Value, keys: &[Key]) -> String {
    let parts = keys.iter().filter_map(|(key, form)| Some(format!("{key}: {}", inline(key, value.get(*key)?, form))));
    format!("{{{}}}", parts.collect::<Vec<_>>().join(", "))
}

fn list_of(value: &Value, is_text: bool) -> String {
    let items = value.as_array().into_iter().flatten().map(|item| scalar(item, is_text));
    format!("[{}]", items.collect::<Vec<_>>().join(", "))
}

fn condition(value: &Value) -> String {
    match value {
        Value::Object(parts) => {
            let parts = CONDITION.iter().filter_map(|key| Some(format!("{key}: {}", condition(parts.get(*key)?))));
            format!("{{{}}}", parts.collect::<Vec<_>>().join(", "))
        }
        Value::Array(parts) => format!("[{}]", parts.iter().map(condition).collect::<Vec<_>>().join(", ")),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => scalar(value, false),
    }
}

/// A single value; a word stands without quotes where nothing else could be read.
fn scalar(value: &Value, is_text: bool) -> String {
    match value {
        Value::String(text) if !is_text && (is_plain(text) || is_version(text)) => text.clone(),
        Value::String(text) => quoted(text),
        Value::Array(_) if value.as_array().is_some_and(Vec::is_empty) => "[]".to_owned(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => value.to_string(),
    }
}

/// True for an id that no reader of YAML takes for a number, a date or a yes.
pub(super) fn is_plain(text: &str) -> bool {
    is_id(text)
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && !matches!(text, "true" | "false" | "null" | "yes" | "no" | "on" | "off" | "y" | "n" | "inf" | "nan")
}

/// A text in straight quotes on one line. What YAML could take for a line break, or does not allow at all, is escaped.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            '\r' => quoted.push_str("\\r"),
            '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(c));
            }
            c if c.is_control() => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(c));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}
