//! Setting targets in simple language.

use super::{CRITERIA_GERMAN, GERMAN, TargetWords};

pub(super) static SIMPLE: TargetWords = TargetWords {
    intro: "Ein Zielwert sagt: Diesen Wert wollen Sie erreichen. Sie setzen ihn für eine Kategorie oder ein Prinzip. Der Zielwert steht dann in Diagrammen, Tabellen und im Bericht. Am Ergebnis ändert er nichts.",
    scope_help: "Sie können einen Zielwert für nur 1 Phase setzen. Er gilt dann vor dem Zielwert für alle Phasen.",
    met: |share| format!("{share}, erfüllt"),
    partly: |share| format!("{share}, teilweise erfüllt"),
    ..GERMAN
};

/// The same for a standard whose demands are called criteria.
pub(super) static CRITERIA: TargetWords = TargetWords {
    intro: "Ein Zielwert sagt: Diesen Wert wollen Sie erreichen. Sie setzen ihn für eine Kategorie oder ein Kriterium. Der Zielwert steht dann in Diagrammen, Tabellen und im Bericht. Am Ergebnis ändert er nichts.",
    part: CRITERIA_GERMAN.part,
    principle: CRITERIA_GERMAN.principle,
    ..SIMPLE
};
