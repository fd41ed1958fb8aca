//! From rows to the content of a questionnaire.

use serde_json::{Map, Value};

use super::cells::{Record, is_empty};
use super::columns::{COLUMNS, Form, ID, KIND, Kind, SETTINGS, TEXT, THRESHOLD};
use super::condition;
use super::fault::{SheetFault, SheetProblem};

/// So many problems are told; a sheet with more was made in another way.
const PROBLEMS: usize = 50;

const CATEGORIES: &[&str] = &["categories"];
const PRINCIPLES: &[&str] = &["categories", "principles"];
const QUESTIONS: &[&str] = &["categories", "principles", "questions"];
const HINTS: &[&str] = &["categories", "principles", "questions", "hints"];

/// The content, and the row of every part by its path.
type Read = (Value, Vec<(String, usize)>);

/// The content of the rows, or everything that is wrong with them.
pub(super) fn content(records: &[Record]) -> Result<Read, Vec<SheetProblem>> {
    let Some((head, body)) = records.split_first() else { return Err(Vec::new()) };
    let mut reader = Reader { content: Value::Object(Map::new()), rows: Vec::new(), scale: None, problems: Vec::new() };
    let columns = reader.columns(head);
    if reader.problems.is_empty() {
        for (index, record) in body.iter().enumerate().filter(|(_, record)| !is_empty(record)) {
            reader.row(&Row { number: index + 2, columns: &columns, record });
        }
    }
    if reader.problems.is_empty() { Ok((reader.content, reader.rows)) } else { Err(told(reader.problems)) }
}

/// What is told of all problems: rows without a place follow from a row above that could not be read, or from each
/// other, so that only the first of them is told, and none where such a row is told.
fn told(mut problems: Vec<SheetProblem>) -> Vec<SheetProblem> {
    let is_unknown = |problem: &SheetProblem| matches!(problem.fault, SheetFault::KindUnknown { .. });
    let mut is_told = problems.iter().any(is_unknown);
    problems.retain(|problem| {
        let follows = matches!(problem.fault, SheetFault::NoParent { .. });
        !follows || !std::mem::replace(&mut is_told, true)
    });
    problems.truncate(PROBLEMS);
    problems
}

/// One row, with the heading of each of its cells.
struct Row<'r> {
    number: usize,
    columns: &'r [&'static str],
    record: &'r [String],
}

impl Row<'_> {
    /// The place and the text of a cell; none where it says nothing.
    fn cell(&self, column: &str) -> Option<(usize, &str)> {
        let at = self.columns.iter().position(|it| *it == column)?;
        let text = self.record.get(at)?;
        (!text.trim().is_empty()).then_some((at, text.as_str()))
    }
}

struct Reader {
    content: Value,
    rows: Vec<(String, usize)>,
    /// The scale to which the next anchors belong.
    scale: Option<String>,
    problems: Vec<SheetProblem>,
}

impl Reader {
    fn problem(&mut self, row: usize, column: Option<usize>, fault: SheetFault) {
        self.problems.push(SheetProblem { row: Some(row), column, fault });
    }

    /// The heading of each column; columns at the end without heading and cells are let be.
    fn columns(&mut self, head: &[String]) -> Vec<&'static str> {
        let mut columns: Vec<&'static str> = Vec::new();
        for (index, name) in head.iter().enumerate() {
            let name = name.trim();
            let known = COLUMNS.into_iter().find(|column| column.to_lowercase() == name.to_lowercase());
            match known {
                Some(column) if columns.contains(&column) => {
                    self.problem(1, Some(index), SheetFault::ColumnTwice { name: name.to_owned() });
                }
                None if !name.is_empty() => {
                    self.problem(1, Some(index), SheetFault::ColumnUnknown { name: name.to_owned() });
                }
                Some(_) | None => {}
            }
            columns.push(known.unwrap_or_default());
        }
        if !columns.contains(&KIND) {
            // Whatever else is said of the headings follows from it.
            self.problems = vec![SheetProblem { row: Some(1), column: None, fault: SheetFault::NoKindColumn }];
        }
        columns
    }

    fn row(&mut self, row: &Row<'_>) {
        let (at, word) = row.cell(KIND).map_or((None, ""), |(at, word)| (Some(at), word.trim()));
        let Some(kind) = Kind::ALL.into_iter().find(|kind| kind.word().to_lowercase() == word.to_lowercase()) else {
            return self.problem(row.number, at, SheetFault::KindUnknown { word: word.to_owned() });
        };
        for (index, text) in row.record.iter().enumerate().filter(|(_, text)| !text.trim().is_empty()) {
            let column = row.columns.get(index).copied().unwrap_or_default();
            if column != KIND && !kind.cells().iter().any(|(name, ..)| *name == column) {
                let fault = if column.is_empty() {
                    SheetFault::ColumnUnknown { name: text.trim().to_owned() }
                } else {
                    SheetFault::Superfluous { kind: kind.word() }
                };
                self.problem(row.number, Some(index), fault);
            }
        }
        match kind {
            Kind::Setting => self.setting(row),
            Kind::Scale => self.scale(row),
            Kind::ScaleLevel => self.scale_level(row),
            Kind::Phase => self.part(row, kind, &[], "phases"),
            Kind::Role => self.part(row, kind, &[], "roles"),
            Kind::Category => self.part(row, kind, &[], "categories"),
            Kind::Principle => self.part(row, kind, CATEGORIES, "principles"),
            Kind::Question => self.part(row, kind, PRINCIPLES, "questions"),
            Kind::Artefact => self.part(row, kind, PRINCIPLES, "artefacts"),
            Kind::Reference if last(&mut self.content, QUESTIONS).is_none() => {
                self.part(row, kind, PRINCIPLES, "references");
            }
            Kind::Reference => self.part(row, kind, QUESTIONS, "references"),
            Kind::Reason => self.reason(row),
            Kind::Level => self.part(row, kind, QUESTIONS, "levels"),
            Kind::Evidence => self.part(row, kind, QUESTIONS, "evidence"),
            Kind::Hint => self.part(row, kind, QUESTIONS, "hints"),
            Kind::Resource => self.part(row, kind, HINTS, "resources"),
            Kind::Crosswalk => self.part(row, kind, &[], "replaces"),
        }
    }

    /// What the file says about itself.
    fn setting(&mut self, row: &Row<'_>) {
        let key = row.cell(ID).map(|(_, key)| key.trim()).unwrap_or_default();
        let Some((key, form)) = SETTINGS.into_iter().find(|(known, _)| *known == key) else {
            let fault = SheetFault::SettingUnknown { key: key.to_owned() };
            return self.problem(row.number, row.cell(ID).map(|(at, _)| at), fault);
        };
        let Some((at, text)) = row.cell(TEXT) else { return };
        let example = match key {
            "version" => Some("1.2.0"),
            "source.checked" => Some("2026-11-21"),
            _ => None,
        };
        if let Some(example) = example.filter(|_| is_turned(key, text.trim())) {
            return self.problem(row.number, Some(at), SheetFault::DateTurned { text: text.to_owned(), example });
        }
        let Some(value) = self.value(row, at, text, form) else { return };
        let mut parts: Vec<&str> = key.split('.').collect();
        let name = parts.pop().unwrap_or_default();
        let mut map = self.content.as_object_mut();
        for part in &parts {
            map = map.and_then(|map| map.entry(*part).or_insert_with(|| Value::Object(Map::new())).as_object_mut());
        }
        if map.and_then(|map| map.insert(name.to_owned(), value)).is_some() {
            return self.problem(row.number, None, SheetFault::Twice { what: key.to_owned() });
        }
        // The key of a part stands for the part as well, where something is missing in it.
        for end in 1..=parts.len() {
            let path = parts.get(..end).unwrap_or_default().join(".");
            if !self.rows.iter().any(|(known, _)| *known == path) {
                self.rows.push((path, row.number));
            }
        }
        self.rows.push((key.to_owned(), row.number));
    }

    fn scale(&mut self, row: &Row<'_>) {
        let name = row.cell(ID).map(|(_, name)| name.to_owned()).unwrap_or_default();
        let Some(scales) = object(&mut self.content, "scales") else { return };
        if scales.insert(name.clone(), Value::Array(Vec::new())).is_some() {
            return self.problem(row.number, None, SheetFault::Twice { what: name });
        }
        self.rows.push((format!("scales.{name}"), row.number));
        self.scale = Some(name);
    }

    fn scale_level(&mut self, row: &Row<'_>) {
        let text = row.cell(TEXT).map(|(_, text)| text).unwrap_or_default();
        let Some(name) = self.scale.clone() else {
            let fault = SheetFault::NoParent { kind: Kind::ScaleLevel.word(), parent: Kind::Scale.word() };
            return self.problem(row.number, None, fault);
        };
        if let Some(Value::Array(anchors)) = object(&mut self.content, "scales").and_then(|it| it.get_mut(&name)) {
            anchors.push(Value::from(text));
            let path = format!("scales.{name}[{}]", anchors.len() - 1);
            self.rows.push((path, row.number));
        }
    }

    /// Why something is a must: below the question, beside the threshold.
    fn reason(&mut self, row: &Row<'_>) {
        let reason = Value::Object(self.cells(row, Kind::Reason));
        let Some(question) = last(&mut self.content, QUESTIONS) else {
            let fault = SheetFault::NoParent { kind: Kind::Reason.word(), parent: Kind::Question.word() };
            return self.problem(row.number, None, fault);
        };
        let must = question.entry("must").or_insert_with(|| Value::Object(Map::new()));
        if must.as_object_mut().and_then(|must| must.insert("reason".to_owned(), reason)).is_some() {
            return self.problem(row.number, None, SheetFault::Twice { what: Kind::Reason.word().to_owned() });
        }
        let path = self.path(QUESTIONS);
        self.rows.push((format!("{path}.must.reason"), row.number));
    }

    /// A part at the end of a list of the part around it.
    fn part(&mut self, row: &Row<'_>, kind: Kind, parents: &[&str], key: &str) {
        let cells = self.cells(row, kind);
        let is_text = matches!(kind, Kind::Artefact | Kind::Evidence)
            || kind == Kind::Level && !["value", "points"].iter().any(|key| cells.contains_key(*key));
        let value =
            if is_text { cells.get("text").cloned().unwrap_or_else(|| Value::from("")) } else { Value::Object(cells) };
        let Some(parent) = last(&mut self.content, parents) else {
            let parent = match parents.len() {
                1 => Kind::Category,
                2 => Kind::Principle,
                3 => Kind::Question,
                _ => Kind::Hint,
            };
            let fault = SheetFault::NoParent { kind: kind.word(), parent: parent.word() };
            return self.problem(row.number, None, fault);
        };
        let list = parent.entry(key).or_insert_with(|| Value::Array(Vec::new()));
        let Some(list) = list.as_array_mut() else { return };
        list.push(value);
        let index = list.len() - 1;
        let around = self.path(parents);
        let dot = if around.is_empty() { "" } else { "." };
        self.rows.push((format!("{around}{dot}{key}[{index}]"), row.number));
    }

    /// The path of the last part below these keys.
    fn path(&self, keys: &[&str]) -> String {
        let (mut value, mut path) = (Some(&self.content), String::new());
        for key in keys {
            let list = value.and_then(|value| value.get(*key)).and_then(Value::as_array);
            let dot = if path.is_empty() { "" } else { "." };
            path = format!("{path}{dot}{key}[{}]", list.map_or(0, Vec::len).saturating_sub(1));
            value = list.and_then(|list| list.last());
        }
        path
    }

    /// What the cells of a row say, by the keys of the file.
    fn cells(&mut self, row: &Row<'_>, kind: Kind) -> Map<String, Value> {
        let mut map = Map::new();
        for &(column, key, form) in kind.cells() {
            let Some((at, text)) = row.cell(column) else { continue };
            let Some(value) = self.value(row, at, text, form) else { continue };
            if column == THRESHOLD {
                map.insert("must".to_owned(), Value::Object(Map::from_iter([(key.to_owned(), value)])));
            } else {
                map.insert(key.to_owned(), value);
            }
        }
        map
    }

    /// The value of a cell; none where it is no such value, which is noted.
    fn value(&mut self, row: &Row<'_>, at: usize, text: &str, form: Form) -> Option<Value> {
        let word = text.trim();
        let (value, fault) = match form {
            Form::Text => return Some(Value::from(text)),
            Form::Word => return Some(Value::from(word)),
            Form::Words => {
                let words = word.split([',', ';', '\n']).map(str::trim).filter(|word| !word.is_empty());
                return Some(Value::Array(words.map(Value::from).collect()));
            }
            Form::Number => (number(word), SheetFault::NotANumber { text: word.to_owned() }),
            Form::Yes => (yes(word), SheetFault::NotYes { text: word.to_owned() }),
            Form::Condition => (condition::read(word), SheetFault::Condition { text: word.to_owned() }),
        };
        if value.is_none() {
            self.problem(row.number, Some(at), fault);
        }
        value
    }
}

/// The last part below these keys: the last one of the first list, the last one of the list in it, and so on.
fn last<'v>(content: &'v mut Value, keys: &[&str]) -> Option<&'v mut Map<String, Value>> {
    let mut value = content;
    for key in keys {
        value = value.get_mut(*key)?.as_array_mut()?.last_mut()?;
    }
    value.as_object_mut()
}

fn object<'v>(content: &'v mut Value, key: &str) -> Option<&'v mut Map<String, Value>> {
    let map = content.as_object_mut()?;
    map.entry(key).or_insert_with(|| Value::Object(Map::new())).as_object_mut()
}

/// A number with a decimal comma or point; whole ones stay whole, so that the content is the same as before.
fn number(text: &str) -> Option<Value> {
    let text = text.replace(',', ".");
    if let Ok(whole) = text.parse::<i64>() {
        return Some(Value::from(whole));
    }
    text.parse::<f64>().ok().filter(|it| it.is_finite()).map(Value::from)
}

fn yes(text: &str) -> Option<Value> {
    match text.to_lowercase().as_str() {
        "ja" | "yes" | "wahr" | "true" => Some(Value::Bool(true)),
        "nein" | "no" | "falsch" | "false" => Some(Value::Bool(false)),
        _ => None,
    }
}

/// True for a version or a date out of which a spreadsheet made a date in the notation of its country.
fn is_turned(key: &str, text: &str) -> bool {
    let parts: Vec<&str> = text.split(['.', '/', '-']).collect();
    let [first, second, third] = parts.as_slice() else { return false };
    let are_numbers = parts.iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    let year_last = first.len() <= 2 && second.len() <= 2 && third.len() == 4;
    match key {
        // No version is counted with leading zeros, nor up to the years of our time.
        "version" => are_numbers && (year_last || text.contains(['/', '-'])),
        _ => are_numbers && (year_last || text.contains('/')),
    }
}
