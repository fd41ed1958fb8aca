//! Other versions and editions, in simple language.

use super::{Editions, GERMAN};
use crate::exchange::Concern;
use crate::questionnaire::Extent;

pub(super) static SIMPLE: Editions = Editions {
    changed: |before, after| {
        if before == after {
            format!("Der Fragebogen hat sich geändert, nicht aber seine Version {after}")
        } else {
            format!("Der Fragebogen hat sich geändert: von Version {before} zu Version {after}")
        }
    },
    extent: |extent| match extent {
        Extent::Wording => Some("Die Nummer der Version sagt: Nur Wörter und Sätze sind anders."),
        Extent::Additions => Some("Die Nummer der Version sagt: Es ist etwas dazugekommen."),
        Extent::Meaning => Some("Die Nummer der Version sagt: Manche Fragen meinen jetzt etwas anderes."),
        Extent::Unmarked => None,
    },
    concerned: |count| match count {
        1 => "Bitte prüfen Sie 1 Antwort noch einmal:".to_owned(),
        _ => format!("Bitte prüfen Sie {count} Antworten noch einmal:"),
    },
    concern: |concern| match concern {
        Concern::Levels => "die Stufen sind anders",
        Concern::Meaning => "die Frage ist anders",
        Concern::NotOffered => "„nicht anwendbar“ gibt es nicht mehr",
        Concern::Renamed => "die Frage ist nur noch ähnlich",
    },
    gone: |count| match count {
        1 => "1 Frage mit Antwort gibt es nicht mehr. Die Antwort finden Sie weiter unter „Antworten“:".to_owned(),
        _ => {
            format!("{count} Fragen mit Antwort gibt es nicht mehr. Die Antworten finden Sie weiter unter „Antworten“:")
        }
    },
    unknown: "Das Programm weiß nicht, welche Fragen anders sind. Früher hat es sich das nicht gemerkt.",
    until_then: "Alle Antworten bleiben. Sie können die Umstellung rückgängig machen.",
    update_all: "Umstellen und alle Antworten später prüfen",
    updated: |version, count| match count {
        0 => format!("Der Selbstaudit hat jetzt Version {version}."),
        1 => format!("Der Selbstaudit hat jetzt Version {version}. Bitte prüfen Sie 1 Antwort."),
        _ => format!("Der Selbstaudit hat jetzt Version {version}. Bitte prüfen Sie {count} Antworten."),
    },

    offer: |title| {
        format!(
            "Es gibt auch den Fragebogen „{title}“. Sie können Ihre Antworten dorthin übertragen. Dieser Selbstaudit bleibt gleich."
        )
    },
    origin: |name, day| {
        format!("Vor diesem Selbstaudit gab es einen früheren: „{name}“. Die letzte Änderung daran war: {day}.")
    },

    lead: |from| {
        format!(
            "Das Programm macht aus dem Selbstaudit „{from}“ einen neuen. Hier sehen Sie vorher, was mit Ihren Antworten geschieht. Der alte Selbstaudit bleibt gleich."
        )
    },
    waiting: "Das Programm lädt den anderen Fragebogen …",
    not_to_be_had: "Der andere Fragebogen ist gerade nicht da. Ihr Selbstaudit ist nicht betroffen.",
    of_part: "Offen ist nur ein Teil. Der Teil gehört zu einem ganzen Selbstaudit. Nur den ganzen Selbstaudit können Sie übertragen.",
    no_way: |title| format!("In „{title}“ steht nicht, wohin Ihre Antworten gehören."),
    carried_means: "Die Frage ist gleich. Die Antwort gilt weiter.",
    review_means: "Die Frage ist ähnlich. Die Antwort ist nur ein Vorschlag. Bitte prüfen Sie die Antwort.",
    open_means: "Die Frage hat noch keine Antwort. Das Programm übernimmt die Notizen.",
    new_means: "Diese Frage gab es vorher nicht.",
    kept_means: "Diese Frage gibt es nicht mehr. Die Antwort bleibt als Notiz. Sie zählt nicht.",
    counted: |title, count| format!("{title}: {count}"),
    so_far: |numbers| format!("bisher {numbers}"),
    why: "Warum müssen Sie prüfen?",
    frame: "Was das Programm noch übernimmt",
    frame_along: "Es übernimmt die Angaben zur Leistung, den Umfang und die Beteiligten.",
    measures_along: |count| match count {
        0 => "Es gibt keine Maßnahmen.".to_owned(),
        1 => "Es übernimmt 1 Maßnahme.".to_owned(),
        _ => format!("Es übernimmt {count} Maßnahmen."),
    },
    snapshots_stay: |count| match count {
        1 => "1 festgehaltener Stand bleibt im alten Selbstaudit.".to_owned(),
        _ => format!("{count} festgehaltene Stände bleiben im alten Selbstaudit."),
    },
    targets_stay: |count| match count {
        1 => "1 Zielwert bleibt im alten Selbstaudit. Hier gibt es nichts Gleiches.".to_owned(),
        _ => format!("{count} Zielwerte bleiben im alten Selbstaudit. Hier gibt es nichts Gleiches."),
    },
    begun: |count| {
        let check = match count {
            0 => String::new(),
            1 => " Bitte prüfen Sie 1 Antwort.".to_owned(),
            _ => format!(" Bitte prüfen Sie {count} Antworten."),
        };
        format!("Der neue Selbstaudit ist da.{check} Den alten finden Sie auf der Startseite.")
    },

    kept_title: |count| format!("Aufbewahrte Antworten: {count}"),
    kept_lead: "Zu diesen Antworten gibt es keine Frage mehr. Die Antworten zählen nicht mit.",
    opinion: "Andere Meinung:",
    ..GERMAN
};
