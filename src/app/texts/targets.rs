//! Texts of setting targets.

mod simple;

use super::Wording;
use crate::questionnaire::Parts;

/// Texts of setting targets.
#[derive(Debug)]
pub struct TargetWords {
    pub title: &'static str,
    pub shown: fn(&str, &str) -> String,
    pub intro: &'static str,
    pub none: &'static str,
    pub set: &'static str,
    pub scope: &'static str,
    pub scope_help: &'static str,
    pub every_phase: &'static str,
    pub one_phase: fn(&str) -> String,
    pub all_categories: &'static str,
    pub all_do: &'static str,
    pub all_set: fn(&str) -> String,
    pub table: fn(&str) -> String,
    pub part: &'static str,
    pub score: &'static str,
    pub target: &'static str,
    pub distance: &'static str,
    pub category: fn(&str) -> String,
    pub principle: fn(u32, &str) -> String,
    pub no_target: &'static str,
    pub as_every_phase: &'static str,
    pub own: &'static str,
    pub own_label: &'static str,
    pub own_wrong: &'static str,
    pub met: fn(&str) -> String,
    pub partly: fn(&str) -> String,
}

static GERMAN: TargetWords = TargetWords {
    title: "Zielwerte",
    shown: |target, distance| format!("Ziel {target}: {distance}"),
    intro: "Hier legen Sie fest, welchen Wert eine Kategorie oder ein Prinzip erreichen soll. Das Ziel steht dann in den Diagrammen, in den Tabellen und im Bericht. Am Ergebnis ändert es nichts.",
    none: "Noch ist kein Zielwert gesetzt.",
    set: "Zielwerte festlegen",
    scope: "Die Zielwerte gelten für",
    scope_help: "Ein Ziel für eine Phase geht dem Ziel für alle Phasen vor.",
    every_phase: "alle Phasen",
    one_phase: |phase| format!("nur die Phase {phase}"),
    all_categories: "Alle Kategorien auf",
    all_do: "Für alle Kategorien setzen",
    all_set: |target| format!("Zielwert aller Kategorien: {target}."),
    table: |scope| format!("Zielwerte für {scope}"),
    part: "Kategorie oder Prinzip",
    score: "Wert",
    target: "Ziel",
    distance: "Abstand zum Ziel",
    category: |title| format!("Kategorie: {title}"),
    principle: |number, title| format!("Prinzip {number}: {title}"),
    no_target: "kein Ziel",
    as_every_phase: "wie für alle Phasen",
    own: "eigener Wert",
    own_label: "Eigener Wert in Prozent",
    own_wrong: "Geben Sie eine Zahl von 0 bis 100 ein. Bis dahin bleibt das Ziel, wie es war.",
    met: |share| format!("{share} (erfüllt)"),
    partly: |share| format!("{share} (teilweise erfüllt)"),
};

/// The same for a standard whose demands are called criteria.
static CRITERIA_GERMAN: TargetWords = TargetWords {
    intro: "Hier legen Sie fest, welchen Wert eine Kategorie oder ein Kriterium erreichen soll. Das Ziel steht dann in den Diagrammen, in den Tabellen und im Bericht. Am Ergebnis ändert es nichts.",
    part: "Kategorie oder Kriterium",
    principle: |number, title| format!("Kriterium {number}: {title}"),
    ..GERMAN
};

static ENGLISH: TargetWords = TargetWords {
    title: "Targets",
    shown: |target, distance| format!("Target {target}: {distance}"),
    intro: "Here you set which score a category or a principle is to reach. The target then stands in the charts, in the tables and in the report. It changes nothing about the result.",
    none: "No target is set yet.",
    set: "Set targets",
    scope: "The targets hold for",
    scope_help: "A target for one phase comes before the target for all phases.",
    every_phase: "all phases",
    one_phase: |phase| format!("the phase {phase} only"),
    all_categories: "All categories to",
    all_do: "Set for all categories",
    all_set: |target| format!("Target of all categories: {target}."),
    table: |scope| format!("Targets for {scope}"),
    part: "Category or principle",
    score: "Score",
    target: "Target",
    distance: "Distance to the target",
    category: |title| format!("Category: {title}"),
    principle: |number, title| format!("Principle {number}: {title}"),
    no_target: "no target",
    as_every_phase: "as for all phases",
    own: "own value",
    own_label: "Own value in per cent",
    own_wrong: "Enter a number from 0 to 100. Until then the target stays as it was.",
    met: |share| format!("{share} (met)"),
    partly: |share| format!("{share} (partly met)"),
};

/// The same for a standard whose demands are called criteria.
static CRITERIA_ENGLISH: TargetWords = TargetWords {
    intro: "Here you set which score a category or a criterion is to reach. The target then stands in the charts, in the tables and in the report. It changes nothing about the result.",
    part: "Category or criterion",
    principle: |number, title| format!("Criterion {number}: {title}"),
    ..ENGLISH
};

/// Texts of setting targets in a language.
pub fn targets(wording: impl Into<Wording>) -> &'static TargetWords {
    match wording.into() {
        Wording::German => &GERMAN,
        Wording::Simple => &simple::SIMPLE,
        Wording::English => &ENGLISH,
    }
}

/// The same, with the word that the standard has for its demands.
pub fn targets_of(wording: impl Into<Wording>, parts: Parts) -> &'static TargetWords {
    match (parts, wording.into()) {
        (Parts::Principles, wording) => targets(wording),
        (Parts::Criteria, Wording::German) => &CRITERIA_GERMAN,
        (Parts::Criteria, Wording::Simple) => &simple::CRITERIA,
        (Parts::Criteria, Wording::English) => &CRITERIA_ENGLISH,
    }
}
