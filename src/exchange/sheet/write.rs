//! From the content of a questionnaire to rows.

use serde_json::Value;

use super::cells::marked;
use super::columns::{COLUMNS, Cell as Column, Form, ID, KIND, Kind, SETTINGS, TEXT, THRESHOLD};
use super::condition;
use crate::exchange::{Cell, Table};

/// The rows of a content, in the order of the file.
pub(super) fn table(content: &Value) -> Table {
    let mut table = Table { caption: String::new(), head: COLUMNS.map(str::to_owned).to_vec(), rows: Vec::new() };
    let rows = &mut table.rows;
    for (key, form) in SETTINGS {
        if let Some(value) = content.pointer(&format!("/{}", key.replace('.', "/"))) {
            rows.push(row(Kind::Setting, &[(ID, key.to_owned()), (TEXT, cell(value, form))]));
        }
    }
    for value in list(content, "phases") {
        rows.push(part(Kind::Phase, value));
    }
    for value in list(content, "roles") {
        rows.push(part(Kind::Role, value));
    }
    for (name, anchors) in content.get("scales").and_then(Value::as_object).into_iter().flatten() {
        rows.push(row(Kind::Scale, &[(ID, marked(name))]));
        for anchor in anchors.as_array().into_iter().flatten() {
            rows.push(only_text(Kind::ScaleLevel, anchor));
        }
    }
    for category in list(content, "categories") {
        rows.push(part(Kind::Category, category));
        for principle in list(category, "principles") {
            rows.push(part(Kind::Principle, principle));
            rows.extend(list(principle, "references").map(|value| part(Kind::Reference, value)));
            rows.extend(list(principle, "artefacts").map(|value| only_text(Kind::Artefact, value)));
            for value in list(principle, "questions") {
                question(value, rows);
            }
        }
    }
    rows.extend(list(content, "replaces").map(|value| part(Kind::Crosswalk, value)));
    table
}

fn question(question: &Value, rows: &mut Vec<Vec<Cell>>) {
    rows.push(part(Kind::Question, question));
    rows.extend(question.pointer("/must/reason").map(|value| part(Kind::Reason, value)));
    for level in list(question, "levels") {
        let is_text = level.is_string();
        rows.push(if is_text { only_text(Kind::Level, level) } else { part(Kind::Level, level) });
    }
    rows.extend(list(question, "evidence").map(|value| only_text(Kind::Evidence, value)));
    rows.extend(list(question, "references").map(|value| part(Kind::Reference, value)));
    for hint in list(question, "hints") {
        rows.push(part(Kind::Hint, hint));
        rows.extend(list(hint, "resources").map(|value| part(Kind::Resource, value)));
    }
}

fn list<'v>(value: &'v Value, key: &str) -> impl Iterator<Item = &'v Value> {
    value.get(key).and_then(Value::as_array).into_iter().flatten()
}

/// A row that says what the cells of its kind hold.
fn part(kind: Kind, value: &Value) -> Vec<Cell> {
    let filled = |&(column, key, form): &Column| {
        let value = if column == THRESHOLD { value.pointer("/must/threshold") } else { value.get(key) };
        (column, value.map(|value| cell(value, form)).unwrap_or_default())
    };
    row(kind, &kind.cells().iter().map(filled).collect::<Vec<_>>())
}

fn only_text(kind: Kind, value: &Value) -> Vec<Cell> {
    row(kind, &[(TEXT, cell(value, Form::Text))])
}

fn row(kind: Kind, filled: &[(&str, String)]) -> Vec<Cell> {
    let cell = |column: &&str| {
        if *column == KIND {
            return Cell::text(kind.word());
        }
        Cell::text(filled.iter().find(|(name, _)| name == column).map(|(_, text)| text.as_str()).unwrap_or_default())
    };
    COLUMNS.iter().map(cell).collect()
}

fn cell(value: &Value, form: Form) -> String {
    match (form, value) {
        (_, Value::Null) => String::new(),
        (Form::Words, Value::Array(words)) => words.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "),
        (Form::Number, Value::Number(number)) => number.to_string().replace('.', ","),
        (Form::Yes, Value::Bool(is)) => if *is { "ja" } else { "nein" }.to_owned(),
        (Form::Condition, value) => condition::written(value).unwrap_or_default(),
        (_, Value::String(text)) => marked(text),
        (_, value) => value.to_string(),
    }
}
