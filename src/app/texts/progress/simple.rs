//! Snapshots, comparison and course over time, in simple language.

use super::{CRITERIA_GERMAN, GERMAN, Progress};

pub(super) static SIMPLE: Progress = Progress {
    lead: "Halten Sie fest, wie Ihre Antworten heute sind. Später sehen Sie, was sich geändert hat.",

    name_help: |label| format!("Zum Beispiel „vor dem Start“. Schreiben Sie nichts, dann heißt der Stand „{label}“."),
    freeze_help: "Ein Stand ist eine Kopie von allen Antworten und Maßnahmen. Mit dieser Kopie können Sie später vergleichen.",
    frozen: "Der Stand ist festgehalten.",
    none_yet: "Sie haben noch keinen Stand festgehalten.",
    room_tight: |used, total| {
        format!(
            "Der Speicher in diesem Browser ist fast voll. Er hat {total} Megabyte. Davon sind {used} Megabyte belegt. Jeder Stand braucht so viel Platz wie die Antworten selbst. Sichern Sie den Selbstaudit als Datei. Entfernen Sie Stände, die Sie nicht mehr brauchen."
        )
    },
    gaps: |count| if count == 1 { "1 Pflicht-Lücke".to_owned() } else { format!("{count} Pflicht-Lücken") },
    look: "Werte und Antworten von früher",
    look_foreign: "Dieser Stand gehört zu einer anderen Fassung des Fragebogens. Hier kann das Programm die Antworten nicht auswerten. Sie sehen nur die Werte von früher.",

    comparison_lead: "Das Programm vergleicht nur Fragen, die es auf beiden Seiten gibt. Nur damit rechnet es beide Werte neu aus.",
    snapshot: |label, day| format!("„{label}“, {day}"),
    stored: |name, day| format!("Selbstaudit „{name}“, {day}"),
    file_hint: "Sie können eine gesicherte Datei wählen. Auch ein Bericht als PDF-Datei oder Webseite geht. Sie können die Datei auch auf diese Seite ziehen. Das Programm liest die Datei nur. Es speichert sie nicht.",
    paste_hint: "Können Sie auf Ihrem Computer keine Datei auswählen? Dann hilft dieser Weg.",
    unreadable: "Das Programm kann darin keinen Selbstaudit lesen. Öffnen Sie die Datei unter „Speichern und öffnen“. Dort steht der Grund.",
    file_taken: |name| format!("Damit vergleichen Sie: {name}."),
    choose_two: "Wählen Sie, was Sie vergleichen wollen. Noch kein Stand da? Dann halten Sie oben einen Stand fest. Oder nehmen Sie eine Datei.",
    same_side: "Auf beiden Seiten steht dasselbe. Wählen Sie 2 verschiedene Stände.",
    waiting: "Der Fragebogen von einer Seite fehlt. Ohne ihn kann das Programm nicht vergleichen.",
    common: |count| match count {
        1 => "Das Programm vergleicht 1 Frage, die beide Seiten haben.".to_owned(),
        _ => format!("Das Programm vergleicht {count} Fragen, die beide Seiten haben."),
    },
    apart: |count| match count {
        1 => "1 Frage zählt nicht mit. Die beiden Seiten fragen hier nicht das Gleiche.".to_owned(),
        _ => format!("{count} Fragen zählen nicht mit. Die beiden Seiten fragen hier nicht das Gleiche."),
    },
    conditions: "Achtung: Die beiden Seiten sind nicht ganz vergleichbar. Das ist anders:",
    other_questionnaire: "Fragebogen oder Fassung. Gleiche Antworten zählen vielleicht verschieden viel.",
    other_mode: "Umfang, also wie viele Fragen es gibt",
    other_phase: "Phase der Leistung",
    changed_questions: "Fragen mit einer anderen Antwort",
    measures_undone: "Maßnahmen, die nicht mehr erledigt sind",
    csv: "Vergleich als Tabelle speichern",

    trend_lead: "An den Punkten stehen Zahlen. Die gleichen Zahlen stehen in der Tabelle. Linien gibt es nur bei gleichem Fragebogen und gleichem Umfang.",
    trend_none: "Halten Sie zuerst einen Stand mit einem Wert fest. Dann sehen Sie hier den Verlauf.",
    trend_title: "Gesamtwert über die Zeit",
    trend_range: "Bereich, den offene Fragen noch möglich machen",
    trend_range_alone: "Bereich für einen einzelnen Stand",
    trend_alone: "anderer Fragebogen: nicht vergleichbar",

    next_lead: "Sie können mit diesen Antworten einen neuen Selbstaudit beginnen. Er übernimmt die Angaben zur Leistung, alle Antworten und Stände. Auch offene Maßnahmen übernimmt er. Bei jeder Antwort steht „bitte prüfen“. Bestätigen oder ändern Sie jede Antwort. Dieser Selbstaudit hier bleibt gleich.",
    ..GERMAN
};

/// The same for standards that speak of criteria.
pub(super) static CRITERIA: Progress = Progress { principles: CRITERIA_GERMAN.principles, ..SIMPLE };
