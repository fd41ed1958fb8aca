//! The level of maturity that a questionnaire finds, and taking it over.

mod simple;

use super::Wording;

/// Texts on a level that was found.
#[derive(Debug)]
pub struct FoundMaturity {
    pub title: &'static str,
    pub found: fn(&str, &str) -> String,
    pub open: fn(usize) -> String,
    pub next: fn(u8) -> String,
    pub top: &'static str,
    pub entered: fn(&str) -> String,
    pub is_entered: &'static str,
    pub take: &'static str,
    pub taken: fn(&str) -> String,
    pub from: &'static str,
    pub from_lead: &'static str,
    pub from_row: fn(&str, &str) -> String,
    pub same_service: &'static str,
    pub take_this: &'static str,
    pub take_which: fn(&str) -> String,
}

/// The texts in a language.
pub fn found_maturity(wording: impl Into<Wording>) -> &'static FoundMaturity {
    match wording.into() {
        Wording::German => &GERMAN,
        Wording::Simple => &simple::SIMPLE,
        Wording::English => &ENGLISH,
    }
}

static GERMAN: FoundMaturity = FoundMaturity {
    title: "Reifegrad",
    found: |model, level| format!("Reifegrad nach Modell {model}: {level}"),
    open: |open| match open {
        0 => "Keine Frage ist anwendbar; deshalb ergibt sich keine Stufe.".to_owned(),
        1 => "Die Stufe steht fest, sobald alle Fragen beantwortet sind. 1 ist noch offen.".to_owned(),
        open => format!("Die Stufe steht fest, sobald alle Fragen beantwortet sind. {open} sind noch offen."),
    },
    next: |level| {
        format!(
            "Die niedrigste Antwort entscheidet. Diese Fragen halten die Leistung unter Stufe {level}. Was als Nächstes hilft, steht darunter."
        )
    },
    top: "Eine höhere Stufe hat dieses Modell nicht.",
    entered: |maturity| format!("In den Leistungsdaten steht: {maturity}."),
    is_entered: "Diese Stufe steht in den Leistungsdaten.",
    take: "In die Leistungsdaten übernehmen",
    taken: |maturity| format!("In die Leistungsdaten übernommen: {maturity}"),
    from: "Aus einem Reifegrad-Selbstaudit übernehmen",
    from_lead: "Diese Selbstaudits in diesem Browser haben eine Stufe ermittelt. Übernommen werden Modell, Stufe und der Tag der letzten Änderung.",
    from_row: |maturity, day| format!("{maturity}, geändert am {day}"),
    same_service: "gleiche Leistung",
    take_this: "Übernehmen",
    take_which: |name| format!("Übernehmen: Stufe von „{name}“"),
};

static ENGLISH: FoundMaturity = FoundMaturity {
    title: "Maturity",
    found: |model, level| format!("Maturity according to model {model}: {level}"),
    open: |open| match open {
        0 => "No question is applicable, so there is no level.".to_owned(),
        1 => "The level is certain once every question is answered. 1 is still open.".to_owned(),
        open => format!("The level is certain once every question is answered. {open} are still open."),
    },
    next: |level| {
        format!(
            "The lowest answer decides. These questions keep the service below level {level}. What helps next stands below each."
        )
    },
    top: "This model has no higher level.",
    entered: |maturity| format!("The service data says: {maturity}."),
    is_entered: "This level stands in the service data.",
    take: "Take over into the service data",
    taken: |maturity| format!("Taken over into the service data: {maturity}"),
    from: "Take over from a maturity self-audit",
    from_lead: "These self-audits in this browser found a level. Model, level and the day of the last change are taken over.",
    from_row: |maturity, day| format!("{maturity}, changed on {day}"),
    same_service: "same service",
    take_this: "Take over",
    take_which: |name| format!("Take over: level of “{name}”"),
};
