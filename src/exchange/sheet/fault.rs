//! What is wrong with a sheet as such, where, and what to do about it.

use super::columns::{COLUMNS, Kind};
use crate::questionnaire::Tongue;

/// One thing that is wrong with a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetProblem {
    /// The row, from 1; the headings are row 1.
    pub row: Option<usize>,
    /// The column in the sheet, from 0.
    pub column: Option<usize>,
    /// What it is.
    pub fault: SheetFault,
}

/// What can be wrong with a sheet before the questionnaire in it is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetFault {
    /// A condition cannot be understood.
    Condition {
        /// What stands there.
        text: String,
    },
    /// A heading stands there twice.
    ColumnTwice {
        /// The heading.
        name: String,
    },
    /// A heading is not one of a sheet.
    ColumnUnknown {
        /// What stands there.
        name: String,
    },
    /// A spreadsheet has made a date out of a version, or another notation out of a date.
    DateTurned {
        /// What stands there.
        text: String,
        /// What is to stand there, for example.
        example: &'static str,
    },
    /// There is nothing in the file.
    Empty,
    /// There is no column for the kinds of rows.
    NoKindColumn,
    /// The kind of a row is not known.
    KindUnknown {
        /// What stands there.
        word: String,
    },
    /// It is another kind of file, or text in UTF-16.
    NotCsv,
    /// No number stands where one must be.
    NotANumber {
        /// What stands there.
        text: String,
    },
    /// It is no text in UTF-8.
    NotUtf8 {
        /// The first byte that belongs to no text.
        byte: usize,
    },
    /// Neither yes nor no stands where one of them must be.
    NotYes {
        /// What stands there.
        text: String,
    },
    /// There is no row above to which this one could belong.
    NoParent {
        /// The kind of the row.
        kind: &'static str,
        /// The kind of row that is missing.
        parent: &'static str,
    },
    /// A quotation mark is never closed.
    QuoteUnclosed,
    /// The key of a setting is not known.
    SettingUnknown {
        /// What stands there.
        key: String,
    },
    /// A cell is filled of which such a row has none.
    Superfluous {
        /// The kind of the row.
        kind: &'static str,
    },
    /// The file is larger than is read.
    TooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// The same was said before.
    Twice {
        /// What is there twice.
        what: String,
    },
}

impl SheetProblem {
    /// Where it is, as people find it in a spreadsheet; empty where it is the whole file.
    pub fn place(&self, tongue: Tongue) -> String {
        let row = self.row.map(|row| match tongue {
            Tongue::German => format!("Zeile {row}"),
            Tongue::English => format!("row {row}"),
        });
        let column = self.column.map(|column| match tongue {
            Tongue::German => format!("Spalte {}", letters(column)),
            Tongue::English => format!("column {}", letters(column)),
        });
        [row, column].into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    /// What is wrong and what to do, in full sentences.
    pub fn message(&self, tongue: Tongue) -> String {
        match tongue {
            Tongue::German => german(&self.fault),
            Tongue::English => english(&self.fault),
        }
    }
}

/// The name of a column as spreadsheets show it: A to Z, then AA.
fn letters(column: usize) -> String {
    let letter = |index: usize| u8::try_from(index % 26).map_or('?', |index| char::from(b'A' + index));
    match column / 26 {
        0 => letter(column).to_string(),
        first => format!("{}{}", letter(first - 1), letter(column)),
    }
}

fn kinds() -> String {
    Kind::ALL.map(Kind::word).join(", ")
}

fn german(fault: &SheetFault) -> String {
    match fault {
        SheetFault::Condition { text } => format!(
            "Die Bedingung „{text}“ ist nicht zu verstehen. Möglich sind zum Beispiel: p01-frage >= 2; p01-frage <= 1; alle(…, …); eines(…, …); nicht(…)"
        ),
        SheetFault::ColumnTwice { name } => {
            format!("Die Überschrift „{name}“ steht zweimal da. Löschen Sie eine der Spalten.")
        }
        SheetFault::ColumnUnknown { name } => format!(
            "Die Überschrift „{name}“ gehört zu keiner Spalte. Löschen Sie die Spalte. Möglich sind: {}",
            COLUMNS.join(", ")
        ),
        SheetFault::DateTurned { text, example } => format!(
            "Die Tabellenkalkulation hat hier ein Datum gelesen: „{text}“. Stellen Sie die Zelle auf „Text“ um und schreiben Sie zum Beispiel {example}"
        ),
        SheetFault::Empty => "Die Datei ist leer. Speichern Sie die Tabelle noch einmal als CSV.".to_owned(),
        SheetFault::NoKindColumn => {
            "In der ersten Zeile fehlt die Überschrift „Art“. Beginnen Sie mit einer Tabelle, die selbstaudit convert geschrieben hat.".to_owned()
        }
        SheetFault::KindUnknown { word } if word.is_empty() => {
            format!("In der Spalte „Art“ steht nichts. Möglich sind: {}", kinds())
        }
        SheetFault::KindUnknown { word } => format!("Die Art „{word}“ gibt es nicht. Möglich sind: {}", kinds()),
        SheetFault::NotCsv => {
            "Das ist keine CSV-Datei in UTF-8. Wählen Sie beim Speichern „CSV UTF-8 (durch Trennzeichen getrennt)“.".to_owned()
        }
        SheetFault::NotANumber { text } => {
            format!("„{text}“ ist keine Zahl. Schreiben Sie zum Beispiel 2 oder 0,5 ohne Einheit.")
        }
        SheetFault::NotUtf8 { byte } => format!(
            "Byte {byte} gehört zu keinem Text in UTF-8; vermutlich ist es Windows-1252. Wählen Sie beim Speichern „CSV UTF-8 (durch Trennzeichen getrennt)“."
        ),
        SheetFault::NotYes { text } => format!("„{text}“ ist weder ja noch nein. Schreiben Sie eines von beiden."),
        SheetFault::NoParent { kind, parent } => {
            format!("Über dieser Zeile ({kind}) fehlt die Zeile, zu der sie gehört: {parent}.")
        }
        SheetFault::QuoteUnclosed => {
            "Ein Anführungszeichen öffnet diese Zelle, und keines schließt sie. Ergänzen Sie es am Ende der Zelle.".to_owned()
        }
        SheetFault::SettingUnknown { key } => format!("Die Angabe „{key}“ gibt es nicht. Löschen Sie die Zeile."),
        SheetFault::Superfluous { kind } => {
            format!("Eine Zeile der Art „{kind}“ hat in dieser Spalte nichts. Leeren Sie die Zelle.")
        }
        SheetFault::TooLarge { limit } => format!("Die Datei ist zu groß; gelesen werden höchstens {limit} Byte."),
        SheetFault::Twice { what } => format!("„{what}“ steht weiter oben schon einmal. Löschen Sie eine der Zeilen."),
    }
}

fn english(fault: &SheetFault) -> String {
    match fault {
        SheetFault::Condition { text } => format!(
            "The condition “{text}” cannot be understood. Possible are for example: p01-question >= 2; p01-question <= 1; all(…, …); any(…, …); not(…)"
        ),
        SheetFault::ColumnTwice { name } => {
            format!("The heading “{name}” is there twice. Delete one of the columns.")
        }
        SheetFault::ColumnUnknown { name } => format!(
            "The heading “{name}” belongs to no column. Delete the column. Possible are: {}",
            COLUMNS.join(", ")
        ),
        SheetFault::DateTurned { text, example } => format!(
            "The spreadsheet has read a date here: “{text}”. Format the cell as “Text” and write for example {example}"
        ),
        SheetFault::Empty => "The file is empty. Save the sheet as CSV once more.".to_owned(),
        SheetFault::NoKindColumn => {
            "The heading “Art” is missing in the first row. Begin with a sheet that selbstaudit convert has written."
                .to_owned()
        }
        SheetFault::KindUnknown { word } if word.is_empty() => {
            format!("There is nothing in the column “Art”. Possible are: {}", kinds())
        }
        SheetFault::KindUnknown { word } => format!("There is no kind “{word}”. Possible are: {}", kinds()),
        SheetFault::NotCsv => {
            "This is no CSV file in UTF-8. Choose “CSV UTF-8 (Comma delimited)” when saving.".to_owned()
        }
        SheetFault::NotANumber { text } => {
            format!("“{text}” is no number. Write for example 2 or 0,5 without a unit.")
        }
        SheetFault::NotUtf8 { byte } => format!(
            "Byte {byte} belongs to no text in UTF-8; it probably is Windows-1252. Choose “CSV UTF-8 (Comma delimited)” when saving."
        ),
        SheetFault::NotYes { text } => format!("“{text}” is neither ja (yes) nor nein (no). Write one of the two."),
        SheetFault::NoParent { kind, parent } => {
            format!("Above this row ({kind}) the row is missing to which it belongs: {parent}.")
        }
        SheetFault::QuoteUnclosed => {
            "A quotation mark opens this cell and none closes it. Add it at the end of the cell.".to_owned()
        }
        SheetFault::SettingUnknown { key } => format!("There is no setting “{key}”. Delete the row."),
        SheetFault::Superfluous { kind } => {
            format!("A row of the kind “{kind}” has nothing in this column. Empty the cell.")
        }
        SheetFault::TooLarge { limit } => format!("The file is too large; at most {limit} bytes are read."),
        SheetFault::Twice { what } => format!("“{what}” is there already, further up. Delete one of the rows."),
    }
}
