//! The hub in simple language.

use super::{CRITERIA_GERMAN, GERMAN, Hub};

pub(super) static SIMPLE: Hub = Hub {
    terms: "Ein Prinzip ist eine Regel für gute Online-Dienste. Zu jedem Prinzip gibt es Fragen. Manche Fragen haben eine Muss-Anforderung. Das heißt: Das muss Ihr Dienst erfüllen. Sonst hat er eine Pflicht-Lücke.",
    counts: |done, principles, answered, questions| {
        format!("{done} von {principles} Prinzipien fertig, {answered} von {questions} Fragen beantwortet")
    },
    nothing_applies: "Alle Antworten sind „nicht anwendbar“. Das heißt: Die Fragen passen nicht zu Ihrem Dienst. Darum gibt es keinen Wert.",
    nothing_asked: "In diesem Umfang gibt es keine Fragen. Ändern Sie den Umfang, um weiterzumachen.",
    service_hint: "Sie können mehr Angaben zur Leistung machen. Zum Beispiel zu Schlüsseln und zum Stand der Umsetzung. Das ist freiwillig.",
    extent_short: "Schnellcheck: Sie sehen höchstens 1 Frage zu jedem Prinzip.",
    extent_phase: |phase| format!("Sie sehen die Fragen zur Phase „{phase}“."),
    extent_phase_unknown: |phase| {
        format!("Der Fragebogen kennt die Phase „{phase}“ nicht. Darum sehen Sie die Fragen zu allen Phasen.")
    },
    done: "fertig",
    gap: |count| if count == 1 { "Pflicht-Lücke".to_owned() } else { format!("{count} Pflicht-Lücken") },
    search_help: "Die Suche findet Wörter in Prinzipien, Fragen und Begründungen. Sie findet auch Beispiele, mögliche Nachweise und Ihre Notizen.",
    filters_on: |count| format!("Filter: {count} aktiv"),
    unchecked: "mit ungeprüfter Antwort",
    nothing: "Versuchen Sie ein anderes Wort. Oder schalten Sie einen Filter aus.",
    is_gap: "Pflicht-Lücke",
    ..GERMAN
};

/// The same for a standard whose demands are called criteria.
pub(super) static CRITERIA: Hub = Hub {
    terms: "Ein Kriterium ist eine Regel für gute Online-Dienste. Zu jedem Kriterium gibt es Fragen. Manche Fragen haben eine Muss-Anforderung. Das heißt: Das muss Ihr Dienst erfüllen. Sonst hat er eine Pflicht-Lücke.",
    counts: |done, principles, answered, questions| {
        format!("{done} von {principles} Kriterien fertig, {answered} von {questions} Fragen beantwortet")
    },
    extent_short: "Schnellcheck: Sie sehen höchstens 1 Frage zu jedem Kriterium.",
    search_help: "Die Suche findet Wörter in Kriterien, Fragen und Begründungen. Sie findet auch Beispiele, mögliche Nachweise und Ihre Notizen.",
    principle: CRITERIA_GERMAN.principle,
    ..SIMPLE
};
