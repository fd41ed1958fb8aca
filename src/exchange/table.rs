//! Tables of text, and how they are written for spreadsheets and the clipboard.
//!
//! What people typed could begin like a formula; a spreadsheet would then run it. Such cells get an apostrophe in
//! front, which spreadsheets take for „this is text“.

use crate::questionnaire::{Language, Text, Tongue, is_invisible};

/// One cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// What it says.
    pub text: String,
    /// It is a number that this program wrote: set flush right, and not guarded against formulas.
    pub numeric: bool,
    /// Its language, where it is not that of the table.
    pub language: Option<Language>,
}

impl Cell {
    /// A text in the language of the table.
    pub fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), numeric: false, language: None }
    }

    /// A text of a questionnaire, marked with its language where that is not the one of the table.
    pub fn of(text: &Text, tongue: Tongue) -> Self {
        let language = (text.language.as_str() != tongue.tag()).then(|| text.language.clone());
        Self { language, ..Self::text(text.value.clone()) }
    }

    /// The same with words of the table in front.
    #[must_use]
    pub fn after(self, words: &str) -> Self {
        Self { text: format!("{words}{}", self.text), ..self }
    }

    /// A number.
    pub fn number(text: impl Into<String>) -> Self {
        Self { text: text.into(), numeric: true, language: None }
    }
}

/// A table with one row of headings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What it shows; not part of what is written.
    pub caption: String,
    /// Headings of the columns.
    pub head: Vec<String>,
    /// Rows, each as long as the head.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// The table for spreadsheets: UTF-8 with byte order mark, semicolons, CRLF, quotes as in RFC 4180.
    pub fn csv(&self) -> String {
        let mut text = String::from('\u{feff}');
        self.write(&mut text, ";", "\r\n", |cell| quoted(&guarded(cell)));
        text
    }

    /// The table for the clipboard: tabs between cells, line feeds between rows; white space within a cell that
    /// could be taken for either becomes a space.
    pub fn tsv(&self) -> String {
        let mut text = String::new();
        self.write(&mut text, "\t", "\n", |cell| {
            let line = guarded(cell).replace("\r\n", " ").replace(is_break, " ");
            // A quote at the beginning would make a spreadsheet read on over tabs up to the next one.
            if line.starts_with('"') { format!("\"{}\"", line.replace('"', "\"\"")) } else { line }
        });
        text
    }

    fn write(&self, text: &mut String, between: &str, end: &str, cell: impl Fn(&Cell) -> String) {
        let head: Vec<Cell> = self.head.iter().map(Cell::text).collect();
        for row in std::iter::once(&head).chain(&self.rows) {
            let cells: Vec<String> = row.iter().map(&cell).collect();
            text.push_str(&cells.join(between));
            text.push_str(end);
        }
    }
}

/// The text of a cell that no spreadsheet takes for a formula.
fn guarded(cell: &Cell) -> String {
    let text = &cell.text;
    if cell.numeric && is_number(text) {
        return text.clone();
    }
    // Invisible characters before it hide a formula from people, not from every spreadsheet.
    let visible = text.trim_start_matches(|c: char| c.is_whitespace() || is_invisible(c));
    let is_formula = visible.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '−']);
    if is_formula || text.starts_with(['\t', '\r', '\n']) { format!("'{text}") } else { text.clone() }
}

/// True for what this program writes as a number: digits with a sign, a decimal mark and a unit at most.
fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-', '−']).unwrap_or(text);
    digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '–' | '%' | ' ' | '\u{202f}'))
}

/// Quotes where it must be, and also at commas and tabs: a spreadsheet that splits there instead of at semicolons
/// would otherwise make a cell of its own out of the middle of a text.
fn quoted(text: &str) -> String {
    let is_padded = text.starts_with(char::is_whitespace) || text.ends_with(char::is_whitespace);
    if is_padded || text.contains([';', ',', '\t', '"', '\r', '\n']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

/// Characters at which something ends a cell or a row.
fn is_break(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}
