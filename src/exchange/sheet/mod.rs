//! A questionnaire as a sheet for editors who prefer a spreadsheet, and back, without loss: from YAML to CSV and back
//! gives the same content. Only comments, line breaks of the file and the order of its keys get lost.
//!
//! One row is one part of the questionnaire; its first cell („Art“) says which. A part belongs to the nearest part
//! above that can hold it, so that the order of the rows is the order of the file.

mod cells;
mod columns;
mod condition;
mod fault;
mod read;
mod write;

pub use fault::{SheetFault, SheetProblem};

use crate::questionnaire::{self, Digest};

/// What a sheet says, as the text of a questionnaire file. Whether it is sound shows when it is loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The text (YAML).
    pub yaml: String,
    /// Path of every part, with its row in the sheet.
    rows: Vec<(String, usize)>,
}

impl Sheet {
    /// The row in which the part with this path stands, or the nearest part around it; the heading is row 1.
    pub fn row_of(&self, path: &str) -> Option<usize> {
        let is_within =
            |part: &str| path.strip_prefix(part).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']));
        let within = self.rows.iter().filter(|(part, _)| is_within(part));
        within.max_by_key(|(part, _)| part.len()).map(|(_, row)| *row)
    }
}

/// A questionnaire as a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheeted {
    /// The sheet (CSV).
    pub csv: String,
    /// The way back gives the same content to the letter. If not, only notation differs: a list that is there but
    /// empty, or a level in braces that has nothing but its text; what the questionnaire says is the same.
    pub is_exact: bool,
}

/// The sheet of a questionnaire file that loads without errors; none where the bytes have no content at all.
pub fn questionnaire_sheet(bytes: &[u8]) -> Option<Sheeted> {
    let content = questionnaire::content(bytes)?;
    let csv = write::table(&content).csv();
    let back = questionnaire_of_sheet(csv.as_bytes()).ok();
    let back = back.and_then(|sheet| questionnaire::content(sheet.yaml.as_bytes()));
    let is_exact = back.is_some_and(|back| Digest::of_content(&back).ok() == Digest::of_content(&content).ok());
    Some(Sheeted { csv, is_exact })
}

/// The questionnaire file of a sheet, or everything that is wrong with the sheet as such.
pub fn questionnaire_of_sheet(bytes: &[u8]) -> Result<Sheet, Vec<SheetProblem>> {
    let records = cells::records(bytes).map_err(|problem| vec![problem])?;
    let (content, rows) = read::content(&records)?;
    Ok(Sheet { yaml: questionnaire::yaml(&content), rows })
}
