//! Setting targets in simple language.

use super::{CRITERIA_GERMAN, GERMAN, TargetWords};

pub(super) static SIMPLE: TargetWords = TargetWords {
    intro: "Ein Ziel sagt, welchen Wert Sie erreichen wollen. Es gilt für 1 Kategorie oder für 1 Prinzip. Sie sehen das Ziel in den Diagrammen und Tabellen. Es steht auch im Bericht. Am Ergebnis ändert das Ziel nichts.",
    scope_help: "Sie können auch ein Ziel für nur 1 Phase setzen. Es geht dem Ziel für alle Phasen vor.",
    met: |share| format!("{share}, erfüllt"),
    partly: |share| format!("{share}, teilweise erfüllt"),
    ..GERMAN
};

/// The same for a standard whose demands are called criteria.
pub(super) static CRITERIA: TargetWords = TargetWords {
    intro: "Ein Ziel sagt, welchen Wert Sie erreichen wollen. Es gilt für 1 Kategorie oder für 1 Kriterium. Sie sehen das Ziel in den Diagrammen und Tabellen. Es steht auch im Bericht. Am Ergebnis ändert das Ziel nichts.",
    part: CRITERIA_GERMAN.part,
    principle: CRITERIA_GERMAN.principle,
    ..SIMPLE
};
