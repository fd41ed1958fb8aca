//! `selbstaudit report`: from the file of an audit to its report.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use super::arguments::Order;
use super::output::{self, Output};
use super::problem::{Problem, shown, told};
use super::texts::Texts;
use super::{shipped, tell, today};
use crate::audit::Audit;
use crate::exchange::{self, CarriedError, Finding, Generator, Opened, REPORT_LIMIT, findings};
use crate::questionnaire::{Loaded, Questionnaire, Tongue, load, translate};
use crate::report::{FileFormat, Length, Options, document, docx, html, markdown, pdf, stem};
use crate::scoring::assess;

/// What is read of a questionnaire at most, in bytes; a little more than it may have, so that loading refuses it.
pub(super) const QUESTIONNAIRE_LIMIT: usize = 6 * 1024 * 1024;

/// Writes a report.
pub(super) fn write(order: &Order, texts: &'static Texts) -> Result<(), Problem> {
    let opened = open(&order.audit)?;
    let questionnaire = match &order.questionnaire {
        Some(path) => own(path, order, &opened.audit, texts)?,
        None => at_hand(&opened.audit, order.tongue)
            .ok_or_else(|| Problem::NoQuestionnaire(opened.audit.questionnaire.clone()))?,
    };
    for remark in remarks(&opened, &questionnaire, texts) {
        tell(&format!("{} {remark}", texts.note));
    }
    let audit = &opened.audit;
    let day = order.day.or_else(today::today).or_else(|| audit.changed.date()).ok_or(Problem::NoDay)?;
    let length = if order.is_short { Length::Short } else { Length::Full };
    let options =
        Options { tongue: order.tongue, length, notes: order.notes, carries_data: order.format.carries_data(), day };
    let assessment = assess(&questionnaire, audit);
    let document = document(&questionnaire, audit, &assessment, &options, &Generator::own());
    let bytes = match order.format {
        FileFormat::Pdf => {
            let made = pdf(&document).map_err(Problem::NotMade)?;
            if made.undrawn > 0 {
                tell(&format!("{} {}", texts.note, (texts.undrawn)(made.undrawn)));
            }
            made.bytes
        }
        FileFormat::Docx => docx(&document),
        FileFormat::Html => html(&document).into_bytes(),
        FileFormat::Markdown => markdown(&document).into_bytes(),
    };
    let path = match &order.output {
        Some(Output::Standard) => return output::print(&bytes),
        Some(Output::File(path)) => path.clone(),
        None => {
            let stem = stem(&audit.service.name, day, order.tongue);
            order.audit.with_file_name(format!("{stem}.{}", order.format.ending()))
        }
    };
    let sources: Vec<&Path> = [Some(&order.audit), order.questionnaire.as_ref(), order.translation.as_ref()]
        .into_iter()
        .flatten()
        .map(PathBuf::as_path)
        .collect();
    output::write(&path, &bytes, &sources, order.force)?;
    tell(&(texts.written)(&shown(&path)));
    Ok(())
}

/// The questionnaire of an audit: the program's own, unless the audit brings along the one that it was answered with
/// and the program's asks something else.
fn at_hand(audit: &Audit, tongue: Tongue) -> Option<Questionnaire> {
    let wanted = &audit.questionnaire;
    let shipped = || shipped::find(&wanted.id, tongue);
    let Some(carried) = exchange::embedded(audit).and_then(|loaded| loaded.questionnaire) else { return shipped() };
    // Compared as it was written.
    let original = shipped::find(&wanted.id, Tongue::German);
    let is_own = original.is_some_and(|original| exchange::is_shown_with(audit, &original, &carried));
    if is_own { shipped() } else { Some(carried) }
}

/// The audit of a file, or of a report that carries one.
fn open(path: &Path) -> Result<Opened, Problem> {
    let bytes = content(path, REPORT_LIMIT)?;
    let audit = match exchange::find(&bytes) {
        Ok(audit) => audit,
        // What it is instead, reading tells.
        Err(CarriedError::NoReport) => bytes,
        Err(error) => return Err(Problem::NotCarried { path: path.to_owned(), error }),
    };
    exchange::read(&audit).map_err(|error| Problem::Refused { path: path.to_owned(), error })
}

/// The content of a file; of one that is larger than the limit just enough to notice.
pub(super) fn content(path: &Path, limit: usize) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    let limit = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    let read = |bytes: &mut Vec<u8>| -> io::Result<usize> { File::open(path)?.take(limit).read_to_end(bytes) };
    read(&mut bytes).map_err(|error| Problem::Unread { path: path.to_owned(), error })?;
    Ok(bytes)
}

/// The questionnaire that was named, in the translation that was named.
fn own(path: &Path, order: &Order, audit: &Audit, texts: &'static Texts) -> Result<Questionnaire, Problem> {
    let original = usable(path, load(&content(path, QUESTIONNAIRE_LIMIT)?), texts)?;
    if original.id != audit.questionnaire.id {
        let (found, expected) = (original.id, audit.questionnaire.id.clone());
        return Err(Problem::OtherQuestionnaire { path: path.to_owned(), found, expected });
    }
    match &order.translation {
        Some(path) => usable(path, translate(&original, &content(path, QUESTIONNAIRE_LIMIT)?), texts),
        None => Ok(original),
    }
}

/// The questionnaire of a file; warnings are told.
pub(super) fn usable(path: &Path, loaded: Loaded, texts: &'static Texts) -> Result<Questionnaire, Problem> {
    let Loaded { questionnaire, diagnostics } = loaded;
    match questionnaire {
        Some(questionnaire) => {
            for diagnostic in &diagnostics {
                tell(&told(path, diagnostic, texts));
            }
            Ok(questionnaire)
        }
        None => Err(Problem::Questionnaire { path: path.to_owned(), diagnostics }),
    }
}

/// What is remarkable about the audit.
pub(super) fn remarks(opened: &Opened, questionnaire: &Questionnaire, texts: &'static Texts) -> Vec<String> {
    let mut remarks: Vec<String> = opened.upgraded_from.map(texts.upgraded).into_iter().collect();
    let (mut unknown, mut open) = (0, 0);
    for finding in findings(opened, Some(questionnaire)) {
        match finding {
            Finding::OtherVersion { file, here } => remarks.push((texts.other_version)(&file, &here)),
            Finding::NoTime { key, shown } => remarks.push((texts.no_time)(key, &shown)),
            Finding::PhaseUnknown(phase) => remarks.push((texts.phase_unknown)(phase.as_str())),
            Finding::OtherContent => remarks.push(texts.other_content.to_owned()),
            Finding::RecordedDiffers { .. } | Finding::RecordedPartsDiffer => {
                remarks.push(texts.recorded_differs.to_owned());
            }
            Finding::SameIds(count) => remarks.push((texts.same_ids)(count)),
            Finding::UnknownKeys(count) => remarks.push((texts.unknown_keys)(count)),
            Finding::UnknownQuestion(_) => unknown += 1,
            Finding::LevelMissing { .. } | Finding::NotOffered(_) | Finding::ReasonMissing(_) => open += 1,
            // Without a questionnaire nothing gets this far.
            Finding::QuestionnaireMissing { .. } => {}
        }
    }
    if unknown > 0 {
        remarks.push((texts.unknown_questions)(unknown));
    }
    if open > 0 {
        remarks.push((texts.open_after_all)(open));
    }
    remarks
}
