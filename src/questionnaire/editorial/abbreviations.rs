//! Abbreviations in German texts that the file explains nowhere.

use std::collections::BTreeMap;

use super::super::Code;
use super::super::diagnostic::Near;
use super::super::load::spot::{Findings, Spot};

/// Abbreviations and names that whoever works on online services of the administration knows, or everybody.
const KNOWN: [&str; 42] = [
    "AG", "API", "BGB", "BMI", "BSI", "CSV", "DIN", "DSGVO", "EN", "EU", "EUPL", "FAQ", "FIM", "FIT", "GG", "GMBH",
    "HTML", "HTTP", "HTTPS", "ID", "ISO", "IT", "JJJJ", "JSON", "KERN", "MIT", "MM", "OK", "OZG", "PC", "PDF", "PIN",
    "QR", "SGB", "SMS", "SPEC", "TAN", "TT", "URL", "USB", "UTF", "XML",
];

/// What was read so far.
#[derive(Default)]
pub(super) struct Abbreviations<'q> {
    /// In order of appearance, each once.
    found: Vec<Found<'q>>,
    /// Where each stands in that list.
    numbers: BTreeMap<&'q str, usize>,
}

struct Found<'q> {
    word: &'q str,
    path: String,
    near: Option<Near>,
    is_explained: bool,
}

impl<'q> Abbreviations<'q> {
    /// Looks for abbreviations in a text: words of two to six capital letters. One is explained where it stands in
    /// brackets behind its long form, „Barrierefreie-Informationstechnik-Verordnung (BITV)“, or has it in brackets
    /// behind it, in any text of the file.
    pub(super) fn read(&mut self, text: &'q str, spot: &Spot<'_>) {
        let mut depth = 0_usize;
        let mut start = None;
        for (at, sign) in text.char_indices().chain([(text.len(), ' ')]) {
            match (start, sign.is_alphanumeric()) {
                (None, true) => start = Some(at),
                (Some(from), false) => {
                    let word = text.get(from..at).unwrap_or_default();
                    let rest = text.get(at..).unwrap_or_default();
                    self.word(word, depth > 0 || rest.starts_with(" ("), spot);
                    start = None;
                }
                (None, false) | (Some(_), true) => {}
            }
            match sign {
                '(' => depth += 1,
                ')' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
    }

    fn word(&mut self, word: &'q str, is_explained: bool, spot: &Spot<'_>) {
        let is_roman = || word.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X'));
        let is_abbreviation = (2..=6).contains(&word.chars().count()) && word.chars().all(char::is_uppercase);
        if !is_abbreviation || KNOWN.contains(&word) || is_roman() {
            return;
        }
        let number = *self.numbers.entry(word).or_insert(self.found.len());
        match self.found.get_mut(number) {
            Some(found) => found.is_explained |= is_explained,
            None => self.found.push(Found { word, path: spot.path(), near: spot.near(), is_explained }),
        }
    }

    /// One warning for each that nothing explains, at its first place.
    pub(super) fn tell(&mut self, findings: &mut Findings) {
        for found in self.found.drain(..).filter(|found| !found.is_explained) {
            findings.warning_at(found.path, found.near, Code::Abbreviation { word: found.word.to_owned() });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(texts: &[&str], expected: &[&str]) {
        let mut abbreviations = Abbreviations::default();
        for text in texts {
            abbreviations.read(text, &Spot::ROOT);
        }
        let found: Vec<&str> = abbreviations.found.iter().filter(|it| !it.is_explained).map(|it| it.word).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn an_abbreviation_is_explained_by_its_long_form_anywhere_in_the_file() {
        case(&["Nach der BITV.", "Barrierefreie-Informationstechnik-Verordnung (BITV 2.0)"], &[]);
        case(&["Eine SBOM (Bausteinliste) hilft.", "Jede SBOM zählt."], &[]);
        case(&["Eine SBOM hilft; die SBOM ist neu.", "SLA"], &["SBOM", "SLA"]);
    }

    #[test]
    fn known_ones_numbers_and_ordinary_words_are_none() {
        case(&["Das OZG, Teil II, als PDF-Datei; A, Ämter, GmbH, IdNr, ABCDEFG"], &[]);
        case(&["Die ÄÖ-Stelle"], &["ÄÖ"]);
    }
}
