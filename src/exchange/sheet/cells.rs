//! From bytes to the cells of a sheet, and the marks that keep a spreadsheet from changing a cell.

use super::fault::{SheetFault, SheetProblem};
use crate::exchange::LIMIT;
use crate::questionnaire::is_invisible;

/// Cells of one row; the first record is that of the headings.
pub(super) type Record = Vec<String>;

/// All rows of a CSV file, without the marks. Semicolons, commas and tabs may stand between the cells; the headings
/// show which.
pub(super) fn records(bytes: &[u8]) -> Result<Vec<Record>, SheetProblem> {
    let whole = |fault| SheetProblem { row: None, column: None, fault };
    if bytes.len() > LIMIT {
        return Err(whole(SheetFault::TooLarge { limit: LIMIT }));
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) || bytes.starts_with(b"PK") {
        return Err(whole(SheetFault::NotCsv));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| whole(SheetFault::NotUtf8 { byte: error.valid_up_to() }))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let heading = text.lines().next().unwrap_or_default();
    let between = [';', '\t', ','].into_iter().max_by_key(|&mark| heading.matches(mark).count()).unwrap_or(';');
    let records = split(text, between)?;
    if records.iter().all(|record| is_empty(record)) {
        return Err(whole(SheetFault::Empty));
    }
    Ok(records)
}

/// True where no cell says anything.
pub(super) fn is_empty(record: &[String]) -> bool {
    record.iter().all(|cell| cell.trim().is_empty())
}

/// Rows and cells as in RFC 4180; a quote within a cell that does not begin with one is a quote.
fn split(text: &str, between: char) -> Result<Vec<Record>, SheetProblem> {
    let (mut records, mut record, mut cell) = (Vec::new(), Record::new(), String::new());
    let (mut is_quoted, mut is_new) = (false, true);
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '"' if is_quoted && characters.peek() == Some(&'"') => {
                characters.next();
                cell.push('"');
            }
            '"' if is_quoted => is_quoted = false,
            '"' if is_new => is_quoted = true,
            _ if is_quoted => cell.push(c),
            '\r' if characters.peek() == Some(&'\n') => {}
            '\r' | '\n' => {
                record.push(unmarked(std::mem::take(&mut cell)));
                records.push(std::mem::take(&mut record));
            }
            _ if c == between => record.push(unmarked(std::mem::take(&mut cell))),
            _ => cell.push(c),
        }
        is_new = !is_quoted && (c == between || matches!(c, '\r' | '\n'));
    }
    if is_quoted {
        let fault = SheetFault::QuoteUnclosed;
        return Err(SheetProblem { row: Some(records.len() + 1), column: Some(record.len()), fault });
    }
    if !cell.is_empty() || !record.is_empty() {
        record.push(unmarked(cell));
        records.push(record);
    }
    Ok(records)
}

/// The cell of a text: with an apostrophe before it where a spreadsheet would make something else of it.
pub(super) fn marked(text: &str) -> String {
    if needs_mark(text) { format!("'{text}") } else { text.to_owned() }
}

/// The text of a cell.
fn unmarked(cell: String) -> String {
    match cell.strip_prefix('\'') {
        Some(text) if needs_mark(text) => text.to_owned(),
        Some(_) | None => cell,
    }
}

/// True for texts that a spreadsheet takes for a formula, a number, a date or a yes, and for those that begin like a
/// marked one, so that every text comes back as it was.
fn needs_mark(text: &str) -> bool {
    let text = text.trim_start_matches('\'');
    let visible = text.trim_start_matches(|c: char| c.is_whitespace() || is_invisible(c));
    let is_formula = visible.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '−']);
    // Dates and times are numbers with marks between them, and perhaps the name of a month.
    let is_numeric = visible.starts_with(|c: char| c.is_ascii_digit())
        && visible.chars().count() < 30
        && visible.split([' ', '.', ',', '-', '/', ':']).all(|part| {
            part.chars().all(|c| c.is_ascii_digit() || matches!(c, '%' | '€' | 'e' | 'E')) || is_month(part)
        });
    let is_yes = ["wahr", "falsch", "true", "false"].iter().any(|word| visible.trim_end().eq_ignore_ascii_case(word));
    is_formula || is_numeric || is_yes || text.starts_with(['\t', '\r', '\n'])
}

/// A month as German and English spreadsheets know it, whole or cut to three letters.
fn is_month(part: &str) -> bool {
    let start: String = part.chars().take(3).flat_map(char::to_lowercase).collect();
    let is_known = |months: &str| months.split(' ').any(|month| month == start);
    is_known("jan feb mär mar mrz apr mai may jun jul aug sep okt oct nov dez dec")
}
