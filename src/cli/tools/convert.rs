//! `selbstaudit convert`: a questionnaire as a sheet for spreadsheets, and back.

use std::path::{Path, PathBuf};

use super::super::output::{self, Output};
use super::super::problem::{Problem, shown};
use super::super::report::{QUESTIONNAIRE_LIMIT, content, usable};
use super::super::tell;
use super::super::texts::Texts;
use super::ConvertOrder;
use crate::exchange::{questionnaire_of_sheet, questionnaire_sheet};
use crate::questionnaire::load;

/// Writes the file in the other format.
pub(in crate::cli) fn convert(order: &ConvertOrder, texts: &'static Texts) -> Result<(), Problem> {
    let path = &order.file;
    let bytes = content(path, QUESTIONNAIRE_LIMIT)?;
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_lowercase();
    let (text, ending) = match ending.as_str() {
        "csv" => (questionnaire(path, &bytes, texts)?, "yaml"),
        "yaml" | "yml" => (sheet(path, &bytes, texts)?, "csv"),
        _ => return Err(Problem::NoFormat { path: path.clone() }),
    };
    let output: PathBuf = match &order.output {
        Some(Output::Standard) => return output::print(text.as_bytes()),
        Some(Output::File(path)) => path.clone(),
        None => path.with_extension(ending),
    };
    output::write(&output, text.as_bytes(), &[path], order.force)?;
    tell(&(texts.written)(&shown(&output)));
    Ok(())
}

/// The sheet of a questionnaire.
fn sheet(path: &Path, bytes: &[u8], texts: &'static Texts) -> Result<String, Problem> {
    let loaded = load(bytes);
    let Some(sheeted) = questionnaire_sheet(bytes) else {
        return Err(Problem::Questionnaire { path: path.to_owned(), diagnostics: loaded.diagnostics });
    };
    usable(path, loaded, texts)?;
    if bytes.contains(&b'#') {
        tell(&format!("{} {}", texts.note, texts.tools.comments_lost));
    }
    if !sheeted.is_exact {
        tell(&format!("{} {}", texts.note, texts.tools.other_notation));
    }
    Ok(sheeted.csv)
}

/// The questionnaire of a sheet; whatever is wrong is told with the row in which it stands.
fn questionnaire(path: &Path, bytes: &[u8], texts: &'static Texts) -> Result<String, Problem> {
    let sheet = questionnaire_of_sheet(bytes).map_err(|problems| Problem::Sheet { path: path.to_owned(), problems })?;
    let mut loaded = load(sheet.yaml.as_bytes());
    for diagnostic in &mut loaded.diagnostics {
        let row = diagnostic.place.path.as_deref().and_then(|path| sheet.row_of(path));
        // The lines of the text that was made are nowhere to be seen.
        diagnostic.place.position = None;
        diagnostic.place.path = row.map(|row| (texts.tools.row)(row)).or(diagnostic.place.path.take());
    }
    usable(path, loaded, texts)?;
    Ok(sheet.yaml)
}
