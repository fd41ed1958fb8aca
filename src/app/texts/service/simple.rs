//! The service data in simple language.

use super::{GERMAN, Service};

pub(super) static SIMPLE: Service = Service {
    lead: "Nur der Name ist nötig. Die anderen Angaben sind freiwillig. Sie helfen beim Einordnen und Vergleichen.",
    unknown: |value| format!("{value}, unbekannter Wert"),

    name_help: "Der Name steht oben auf der Seite. Er steht auch im Ergebnis und im Namen der Datei.",
    name_missing: "Ohne Namen finden Sie den Selbstaudit später schlecht wieder.",
    description_help: "Worum geht es? Für wen ist der Dienst? Schreiben Sie 1 oder 2 Sätze. Nennen Sie keine Daten von Personen.",

    keys_lead: "Eine Kennung ist eine Nummer oder ein Schlüssel. Sie verbindet den Selbstaudit mit anderen Verzeichnissen. Bei einer ungewöhnlichen Kennung sehen Sie einen Hinweis. Das Programm speichert jede Kennung.",
    leika_help: "LeiKa ist der Leistungs-Katalog der Verwaltung. Jede Leistung hat dort einen Schlüssel mit 14 Ziffern. Ein Beispiel ist 99107108017000 für „Bürgergeld beantragen“. Leerzeichen und Punkte stören nicht.",
    leika_digits: |digits| match digits {
        1 => "Der Schlüssel hat 1 Ziffer. Üblich sind 14 Ziffern. Bitte prüfen Sie ihn. Er ist trotzdem gespeichert."
            .to_owned(),
        _ => format!(
            "Der Schlüssel hat {digits} Ziffern. Üblich sind 14 Ziffern. Bitte prüfen Sie ihn. Er ist trotzdem gespeichert."
        ),
    },
    leika_others: "Im Schlüssel stehen nicht nur Ziffern. Bitte prüfen Sie ihn. Er ist trotzdem gespeichert.",
    ozg_help: "OZG heißt Online-Zugangs-Gesetz. Ein Katalog zu diesem Gesetz fasst Leistungen in Bündeln zusammen. Hier steht die Nummer von dem Bündel Ihres Dienstes.",
    fim_help: "FIM heißt Föderales Informations-Management. Damit beschreiben Bund, Länder und Kommunen ihre Leistungen einheitlich. Eine Kennung gehört zum Beispiel zur Leistung oder zum Daten-Schema.",

    themenfeld_help: "Das OZG-Programm hat 14 Themenfelder. Jedes Themenfeld leiten mindestens 1 Land und 1 Bundes-Ministerium gemeinsam.",
    lebenslage_help: "Manche Leistungen gehören zu derselben Lage im Leben oder im Geschäft. Ein Beispiel ist „Studium“.",
    leika_typ_help: "Der Typ sagt: Wer macht die Regeln? Wer führt sie aus? Bei Typ 2 und Typ 3 regelt der Bund. Ein Land oder eine Kommune führt die Regeln aus. Welches von beiden gilt, steht im Leistungs-Katalog. Eine Leistung kann mehrere Typen haben.",
    leika_typ_name: |value| match value {
        "1" => Some("Typ 1: Bund regelt und führt aus"),
        "4" => Some("Typ 4: Land regelt, Land oder Kommune führt aus"),
        "5" => Some("Typ 5: Kommune regelt und führt aus"),
        other => (GERMAN.leika_typ_name)(other),
    },
    audience_help: "Für wen ist der Dienst?",
    focus_help: "Manche Leistungen sind im OZG-Programm besonders wichtig. Beispiele sind Wohngeld und Führerschein. Gehört Ihre Leistung dazu?",
    sdg_help: "Eine EU-Verordnung verlangt: Manche Verfahren müssen online sein. Sie gehören zum gemeinsamen digitalen Zugangs-Tor der EU. Gehört Ihr Verfahren dazu?",
    priority_help: "Das OZG-Programm hatte am Anfang 4 Gruppen. Die 1 steht für Labor-Leistungen. Teams haben diese Leistungen in Laboren bearbeitet.",
    priority_wrong: |value| {
        format!("Die Priorität {value} gibt es nicht. Üblich sind 1 bis 4. Die Angabe ist trotzdem gespeichert.")
    },

    model_help: "„Einer für Alle“ heißt kurz EfA. 1 Land entwickelt und betreibt den Dienst. Andere nutzen den Dienst mit. Bei der Nachnutzung betreibt jede Stelle dieselbe Software selbst. Eine Eigen-Entwicklung entsteht vor Ort. Oft ist FIM die Grundlage dafür.",
    models: [
        ("efa", "Einer für Alle, kurz EfA"),
        ("reuse", "Nachnutzung, jede Stelle betreibt selbst"),
        ("own", "Eigen-Entwicklung"),
    ],
    lead_land_help: "Welches Land stellt den Dienst bereit? Das gilt bei EfA.",
    level_help: "Zu welcher Ebene gehört die Stelle, die den Dienst verantwortet?",
    authority_help: "Welche Stelle verantwortet den Selbstaudit? Nennen Sie keine Namen von Personen.",
    ministry_help: "Zu welchem Ministerium gehört die Leistung?",
    portal_help: "Wo finden Menschen den Dienst? Zum Beispiel im Portal vom Land oder von der Kommune.",
    rollout_help: "Die 0 heißt „Nicht gestartet“. Die 6 heißt „Umgesetzt“. „Depriorisiert“ heißt: Die Umsetzung ist zurückgestellt.",

    maturity_model_help: "Der Reifegrad sagt, wie weit der Dienst schon ist. Seit Juli 2025 gilt Modell 2.0. Davor galt Modell 1.1. Die Zahlen sind nicht vergleichbar. Darum gehört zu jeder Stufe ihr Modell.",
    maturity_models: [("2.0", "Modell 2.0, Stufen 0 bis 7"), ("1.1", "Modell 1.1, Stufen 0 bis 4")],
    maturity_level_help: "Modell 1.1 hat 10 Kriterien. Das schwächste Kriterium entscheidet. Modell 2.0 zeigt bis Stufe 3 die Seite der Nutzenden. Ab Stufe 4 zeigt es die Arbeit in der Verwaltung.",
    maturity_target_help: "Welche Stufe wollen Sie in nächster Zeit erreichen?",
    maturity_date_help: "An diesem Tag galt die Stufe von heute. Übernehmen Sie die Stufe aus einem Selbstaudit? Dann trägt das Programm den Tag ein.",
    maturity_wrong: |level, highest| {
        format!(
            "Stufe {level} gibt es in diesem Modell nicht. Die höchste Stufe ist {highest}. Die Angabe ist trotzdem gespeichert."
        )
    },
    maturity_falls: "Das Ziel ist niedriger als die Stufe heute. Stimmt das?",

    people_help: "Zum Beispiel „Betrieb“ oder „Datenschutz“. Nennen Sie nur Rollen, keine Namen von Personen.",

    extent_help: "Wenn Sie den Umfang ändern, bleiben Ihre Antworten erhalten. Manche Fragen zählen dann nur nicht mit.",
    phase_help: "Wenn Sie eine Phase wählen, sehen Sie weniger Fragen. Fragen nur zu anderen Phasen fallen weg.",
    ..GERMAN
};
