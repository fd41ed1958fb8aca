//! Answering in simple language.

use super::{CRITERIA_GERMAN, GERMAN, Principle};
use crate::questionnaire::Effort;

pub(super) static SIMPLE: Principle = Principle {
    // The fold holds the other of the two gists.
    simple: "Ausführlich erklärt",
    artefacts: "Das liegt am Ende vor",
    sources: "Quellen",
    external: "– öffnet die Seite der Quelle in neuem Tab",
    external_note: "Ein Link öffnet die Seite der Quelle in einem neuen Tab. Ein Tab ist ein weiteres Fenster im Browser. Vorher lädt das Programm von dort nichts.",
    nothing_asked: "Zu diesem Prinzip gibt es in Ihrem Selbstaudit keine Fragen.",
    not_in_mode: "Gehört nicht zum Schnellcheck:",
    not_in_phase: |phase| format!("Gehört nicht zur Phase „{phase}“:"),
    stays_stored: "Ihre Eingaben dort bleiben gespeichert.",
    must_reason: |threshold| {
        format!("Muss-Anforderung: Ihr Dienst muss mindestens Stufe {threshold} erreichen. Der Grund:")
    },
    gap: |level, threshold| {
        format!("Pflicht-Lücke: Nötig ist mindestens Stufe {threshold}. Ihre Antwort ist Stufe {level}.")
    },
    of_portal: "Gilt für das Portal, in dem der Online-Dienst steht",
    reason: "Begründung, Pflicht-Angabe",
    reason_missing: "Bitte schreiben Sie eine Begründung. Ohne Begründung zählt die Frage als offen.",
    unusable: "Die gespeicherte Antwort passt nicht zu dieser Frage. Bitte wählen Sie neu. Bis dahin zählt die Frage als offen.",
    top_reached: "Sie haben die höchste Stufe erreicht. Womit können Sie das zeigen? Tragen Sie am besten gleich einen Nachweis ein.",
    effort: |effort| match effort {
        Effort::Small => "klein, einige Tage",
        Effort::Medium => "mittel, einige Wochen",
        Effort::Large => "groß, einige Monate",
    },
    closes_gap: "schließt die Pflicht-Lücke",
    note_help: "Nennen Sie keine Namen und keine anderen Angaben zu Personen.",
    review_done: "Sie haben diese Antwort geprüft.",
    inherited: "Diese Antwort kommt von der zentralen Leistung.",
    inherited_from: |source| {
        format!("Die Antwort kommt aus: {source}. Ändern Sie die Antwort? Dann ist sie Ihre eigene.")
    },
    more: "Wer hat geantwortet? Gibt es eine andere Meinung?",
    by_help: "Die Rolle genügt. Ein Name ist nicht nötig.",
    minority: "Andere Meinung",
    minority_noted: "Wer hat geantwortet? Eine andere Meinung ist notiert",
    minority_help: "Sind Sie sich nicht einig? Dann schreiben Sie die andere Meinung hier auf. Sie zählt nicht mit.",
    minority_level: "Stufe nach dieser Meinung",
    part_by_help: "Ihre Rolle steht dann an jeder Antwort von Ihnen. Ein Name ist nicht nötig.",
    other_opinions: "Noch mehr Meinungen",
    minority_remove: "Andere Meinung entfernen",
    minority_removed: "Die andere Meinung ist entfernt.",
    evidence: |count, expired| match (count, expired) {
        (0, _) => "Nachweise: noch keiner".to_owned(),
        (_, 0) => format!("Nachweise: {count}"),
        _ => format!("Nachweise: {count}, davon {expired} abgelaufen"),
    },
    evidence_help: "Ein Nachweis zeigt, dass Ihre Antwort stimmt. Schreiben Sie auf, wo der Nachweis liegt. Sie laden die Datei hier nicht hoch.",
    evidence_reference: "Wo liegt der Nachweis?",
    evidence_reference_help: "Zum Beispiel Aktenzeichen, Ordner oder Adresse",
    evidence_strength: "Wie sicher ist der Nachweis?",
    evidence_expired: |date| format!("Abgelaufen seit {date}. Bitte erneuern oder ersetzen Sie den Nachweis."),
    workshop_out: "Diese Frage gehört nicht zu Ihrem Selbstaudit.",
    workshop_unclear_set: "Die Frage ist jetzt „zu klären“.",
    ..GERMAN
};

/// The same for a standard whose demands are called criteria.
pub(super) static CRITERIA: Principle = Principle {
    back_to_hub: CRITERIA_GERMAN.back_to_hub,
    position: CRITERIA_GERMAN.position,
    title_start: CRITERIA_GERMAN.title_start,
    nothing_asked: "Zu diesem Kriterium gibt es in Ihrem Selbstaudit keine Fragen.",
    previous: CRITERIA_GERMAN.previous,
    next: CRITERIA_GERMAN.next,
    workshop_of: CRITERIA_GERMAN.workshop_of,
    ..SIMPLE
};
