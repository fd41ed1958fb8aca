//! The plan, in simple language.

use super::{GERMAN, MeasureWords};
use crate::questionnaire::Effort;
use crate::scoring::PlanOrder;

pub(super) static SIMPLE: MeasureWords = MeasureWords {
    intro: "Eine Maßnahme ist etwas, das Ihr Team tun will. Hier steht: Wer tut etwas? Bis wann? Was bringt es? Nennen Sie Rollen, zum Beispiel „Projekt-Leitung“. Nennen Sie keine Namen von Personen.",

    empty: "Noch gibt es keine Maßnahmen. Im Ergebnis finden Sie Hinweise. Ein Hinweis ist ein Vorschlag, was Sie verbessern können. Aus jedem Hinweis können Sie mit 1 Klick eine Maßnahme machen. Sie können auch eigene Maßnahmen hinzufügen.",

    effect: "Wenn Sie alle offenen Maßnahmen erledigen",
    effect_counted: |count| match count {
        1 => "Das Programm rechnet mit 1 offenen Maßnahme. Ihre Antworten bleiben gleich.".into(),
        _ => format!("Das Programm rechnet mit {count} offenen Maßnahmen. Ihre Antworten bleiben gleich."),
    },
    effect_uncounted: |count| {
        let (these, they) = match count {
            1 => ("Bei 1 offenen Maßnahme".to_owned(), "Die Maßnahme gehört"),
            _ => (format!("Bei {count} offenen Maßnahmen"), "Die Maßnahmen gehören"),
        };
        format!(
            "{these} kann das Programm nicht rechnen. Das hat einen von 3 Gründen: {they} zu keinem Hinweis. Oder die Frage hat noch keine Stufe. Oder die Antwort hat die Stufe schon erreicht."
        )
    },
    effect_none: "Das Programm kann für die offenen Maßnahmen nichts ausrechnen. Dafür braucht es 2 Dinge: Die Maßnahme kommt aus einem Hinweis. Und die Frage hat eine Antwort.",

    added: "Eine neue Maßnahme ist da. Schreiben Sie auf, was zu tun ist.",
    orders: |order| match order {
        PlanOrder::Worth => "zuerst: viel Gewinn für wenig Arbeit",
        PlanOrder::Due => "zuerst: was bald fertig sein muss",
        PlanOrder::Owner => "nach Zuständigkeit",
        PlanOrder::Status => "nach Stand",
    },
    nothing_fits: "Zu Ihrer Auswahl passt keine Maßnahme.",
    stale: "Sie haben etwas geändert. Die Liste ordnet sich erst neu, wenn Sie das wollen.",
    refreshed: |count| match count {
        1 => "Die Liste ist neu geordnet. Sie zeigt 1 Maßnahme.".into(),
        _ => format!("Die Liste ist neu geordnet. Sie zeigt {count} Maßnahmen."),
    },

    closes_gap: "schließt die Pflicht-Lücke",
    free: "Gewinn nicht berechnet",
    effort: |effort| match effort {
        Effort::Small => "kleiner Aufwand, einige Tage",
        Effort::Medium => "mittlerer Aufwand, einige Wochen",
        Effort::Large => "großer Aufwand, einige Monate",
    },
    unknown_question: |id| format!("„{id}“, nicht in diesem Fragebogen"),
    lags: |target| format!("Die Maßnahme ist erledigt. Aber die Antwort ist noch unter Stufe {target}."),

    owner_label: "Zuständige Rolle",
    unknown_value: |value| format!("{value}, unbekannter Wert"),

    exports_intro: "Die Dateien enthalten die Maßnahmen, die Sie gerade sehen. Auch die Reihenfolge ist gleich.",
    csv: "Tabelle für Excel",
    markdown: "Liste der Aufgaben als Text",
    calendar: "Fristen für den Kalender",
    calendar_help: "Der Kalender zeigt jede offene Maßnahme mit Frist. Sie steht dort für den ganzen Tag. Haben Sie etwas geändert? Dann lesen Sie die Datei noch einmal in den Kalender ein.",
    no_days: "Von diesen offenen Maßnahmen hat keine eine Frist. Eine Frist ist der Tag, an dem etwas fertig sein muss. Tragen Sie zuerst eine Frist ein.",
    saved: |name| format!("Der Browser speichert jetzt die Datei „{name}“."),
    not_saved: "Der Browser kann die Datei nicht anlegen.",

    take_which: |hint| format!("– {hint}"),
    to_measure_which: |hint| format!("– {hint}"),
    took: |count| match count {
        0 => "Alle diese Hinweise sind schon Maßnahmen.".into(),
        1 => "1 Hinweis ist jetzt eine Maßnahme.".into(),
        _ => format!("{count} Hinweise sind jetzt Maßnahmen."),
    },
    ..GERMAN
};
