//! Whether the files are there and sound that the list of questionnaires names.

use super::diagnostic::NearKind;
use super::load::spot::{Findings, Spot};
use super::{Code, Diagnostic, Index, load, translate};

/// Everything that is wrong with the files of a list; none is read but through the parameter, which gives the content
/// of a file by the name it has in the list. What exactly is wrong within a file is found where that one is checked.
pub fn check_files(index: &Index, read: impl Fn(&str) -> Option<Vec<u8>>) -> Vec<Diagnostic> {
    let mut findings = Findings::default();
    let root = Spot::ROOT;
    for (number, entry) in index.entries.iter().enumerate() {
        let spot = root.item("questionnaires", number).named(NearKind::Questionnaire, entry.id.as_str());
        let mut original = None;
        let bytes = named(&entry.file, &read, &spot, &mut findings);
        if let Some(bytes) = &bytes {
            original = load(bytes).questionnaire;
            match &original {
                Some(original) if original.id != entry.id => {
                    let (found, expected) = (original.id.to_string(), entry.id.to_string());
                    let code = Code::FileOther { file: entry.file.clone(), found, expected };
                    findings.error(&spot.key("file"), code);
                }
                Some(_) => {}
                None => findings.error(&spot.key("file"), Code::FileBroken { file: entry.file.clone() }),
            }
        }
        for (number, translation) in entry.translations.iter().enumerate() {
            let spot = spot.item("translations", number);
            let Some(bytes) = named(&translation.file, &read, &spot, &mut findings) else { continue };
            let Some(original) = &original else { continue };
            let translated = translate(original, &bytes);
            let other = translated.diagnostics.into_iter().find_map(|diagnostic| match diagnostic.code {
                Code::TranslationOther { id, expected } => Some((id, expected)),
                _ => None,
            });
            let file = translation.file.clone();
            if translated.questionnaire.is_none() {
                findings.error(&spot.key("file"), Code::FileBroken { file });
            } else if let Some((found, expected)) = other {
                findings.error(&spot.key("file"), Code::FileOther { file, found, expected });
            }
        }
        if let Some(example) = &entry.example
            && read(example).is_none()
        {
            findings.error(&spot.key("example"), Code::FileMissing { file: example.clone() });
        }
    }
    findings.into_diagnostics()
}

/// The content of a file that stands under the key `file`.
fn named(
    file: &str,
    read: &impl Fn(&str) -> Option<Vec<u8>>,
    spot: &Spot<'_>,
    findings: &mut Findings,
) -> Option<Vec<u8>> {
    let bytes = read(file);
    if bytes.is_none() {
        findings.error(&spot.key("file"), Code::FileMissing { file: file.to_owned() });
    }
    bytes
}
