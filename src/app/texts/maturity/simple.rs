//! A level of maturity that was found, in simple language.

use super::{FoundMaturity, GERMAN};

pub(super) static SIMPLE: FoundMaturity = FoundMaturity {
    found: |model, level| format!("Reifegrad: {level}, nach dem Modell {model}"),
    open: |open| match open {
        0 => "Zu dieser Leistung passt keine Frage. Darum gibt es keine Stufe.".to_owned(),
        1 => "Die Stufe steht fest, wenn alle Fragen beantwortet sind. 1 Frage ist noch offen.".to_owned(),
        open => format!("Die Stufe steht fest, wenn alle Fragen beantwortet sind. {open} Fragen sind noch offen."),
    },
    next: |level| {
        format!(
            "Der Reifegrad sagt, wie weit eine Leistung ist. Die niedrigste Antwort entscheidet. Wegen dieser Fragen ist die Leistung unter Stufe {level}. Darunter steht, was jetzt hilft."
        )
    },
    top: "Das ist die höchste Stufe in diesem Modell.",
    entered: |maturity| format!("In den Angaben zur Leistung steht: {maturity}."),
    is_entered: "Diese Stufe steht in den Angaben zur Leistung.",
    take: "In die Angaben zur Leistung übernehmen",
    taken: |maturity| format!("Jetzt in den Angaben zur Leistung: {maturity}"),
    from: "Reifegrad aus einem anderen Selbstaudit übernehmen",
    from_lead: "Diese Selbstaudits in diesem Browser haben eine Stufe. Sie übernehmen das Modell und die Stufe. Auch den Tag der letzten Änderung übernehmen Sie.",
    ..GERMAN
};
