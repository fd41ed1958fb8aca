//! What came in, in simple language.

use super::{GERMAN, Import};
use crate::app::library::Absence;

pub(super) static SIMPLE: Import = Import {
    let_go: "Lassen Sie die Datei los. Dann prüft das Programm sie. Es öffnet und ersetzt noch nichts.",
    collection_many: |most| {
        format!(
            "Einzeln prüft das Programm hier höchstens {most} Selbstaudits. In der Übersicht sehen Sie alle. Dort können Sie jeden öffnen."
        )
    },
    refused: |name| format!("Das Programm kann das nicht öffnen: {name}"),
    nothing_changed: "Das Programm hat nichts geändert.",
    parser_says: "Meldung des Programms auf Englisch:",
    unread: (
        "Der Browser kann die Datei nicht lesen.",
        "Vielleicht ist es ein Ordner. Vielleicht ist die Datei gerade woanders. Vielleicht dürfen Sie die Datei nicht lesen. Kopieren Sie die Datei an einen anderen Ort. Versuchen Sie es dann noch einmal.",
    ),
    damaged: (
        |line, column| {
            format!(
                "Der Inhalt ist beschädigt oder kein Selbstaudit. Der Fehler steht in Zeile {line}, Spalte {column}. Dort endet der Inhalt oder ergibt keinen Sinn."
            )
        },
        "Oft ist die Datei nicht ganz angekommen. Holen Sie die Datei noch einmal. Oder nehmen Sie eine ältere Datei. Hat jemand die Datei von Hand geändert? Dann sehen Sie sich die Stelle an. Meist fehlt dort ein Komma, eine Klammer oder ein Anführungszeichen.",
    ),
    empty: (
        "Die Datei oder der Text ist leer.",
        "Gehen Sie dorthin, wo der Selbstaudit herkommt. Sichern Sie ihn dort noch einmal als Datei.",
    ),
    foreign: (
        "Das ist kein Selbstaudit. Es ist etwas anderes im selben Dateityp.",
        "Der Name der richtigen Datei endet mit „.selbstaudit.json“. Ein Beispiel ist „wohngeld-2026-11-21.selbstaudit.json“. Wählen Sie eine solche Datei. Haben Sie nach einem Absturz Rohdaten gesichert? Auch darin sind Selbstaudits. Aber Sie können diese Datei hier nicht öffnen. Geben Sie die Datei an die Stelle, die das Programm betreut.",
    ),
    newer: (
        |format, known| {
            format!(
                "Eine neuere Version vom Programm hat diesen Selbstaudit gespeichert. Er hat das Format {format}. Hier bekannt ist das Format {known}."
            )
        },
        "Laden Sie diese Seite neu. Hilft das nicht? Dann öffnen Sie ihn dort, wo er gespeichert ist. Ihr Inhalt ist richtig. Ändern Sie nichts daran, und heben Sie ihn auf.",
    ),
    not_utf8: (
        |byte| {
            format!(
                "Das Programm kann die Zeichen nicht lesen. Es erwartet Text in UTF-8. UTF-8 ist eine Art, Buchstaben zu speichern. Die erste falsche Stelle ist Byte {byte}."
            )
        },
        "Vielleicht hat ein anderes Programm die Datei gespeichert. Öffnen Sie die Datei in einem Text-Programm. Wählen Sie beim Speichern die Kodierung UTF-8.",
    ),
    shape: (
        |line, column| {
            format!(
                "Das ist ein Selbstaudit. Aber ein Eintrag darin ist falsch. Er steht in Zeile {line}, Spalte {column}."
            )
        },
        "Hat jemand die Datei von Hand geändert? Oder hat ein anderes Programm sie geändert? Dann berichtigen Sie die Stelle. Sonst nehmen Sie eine ältere Datei.",
    ),
    link_damaged: (
        "Der Weitergabe-Link ist nicht vollständig oder verändert.",
        "Kopieren Sie den ganzen Link noch einmal aus der Nachricht. Hilft das nicht? Dann bitten Sie um die Datei.",
    ),
    link_too_large: (
        "Der Weitergabe-Link enthält mehr als 5 Megabyte.",
        "Dieses Programm macht nie so lange Links. Benutzen Sie den Link nicht. Bitten Sie um die Datei.",
    ),
    link_newer: (
        "Der Weitergabe-Link kommt aus einer neueren Version vom Programm.",
        "Laden Sie die Seite neu. Öffnen Sie den Link dann noch einmal.",
    ),
    link_foreign: (
        "Diese Adresse enthält keinen Selbstaudit.",
        "Prüfen Sie: Ist der Link vollständig? Sonst bitten Sie um die Datei.",
    ),
    too_large: (
        |size, limit| format!("Der Inhalt ist zu groß. Er hat {size}. Das Programm liest höchstens {limit}."),
        "Ein Selbstaudit ist meist viel kleiner als 1 Megabyte. Prüfen Sie: Haben Sie die richtige Datei gewählt?",
    ),
    waiting: "Das Programm lädt den Fragebogen noch …",
    remarkable: "Bitte beachten Sie",
    name_missing: "Der Name der Leistung fehlt. Darum heißt sie überall „Ohne Namen“. Öffnen Sie den Selbstaudit. Tragen Sie dann den Namen unter „Leistung“ ein. So finden Sie den Selbstaudit wieder.",
    upgraded: |format| {
        format!("Die Datei hat das ältere Format {format}. Beim nächsten Sichern bekommt sie das heutige Format.")
    },
    missing_questionnaire: |absence, id, version| {
        let state = match absence {
            Absence::NotOffered => "Diese Seite bietet ihn nicht an.",
            Absence::Broken => "Er hat gerade einen Fehler.",
            Absence::Unreachable => "Er ist gerade nicht erreichbar.",
        };
        format!(
            "Der Selbstaudit braucht den Fragebogen „{id}“, Version {version}. {state} Sie können den Selbstaudit öffnen, lesen und sichern. Ändern können Sie ihn nicht."
        )
    },
    other_version: |file, here| {
        format!(
            "Die Antworten gehören zu Version {file} des Fragebogens. Hier gibt es Version {here}. Ihre Antworten bleiben. Prüfen Sie: Meinen Fragen und Stufen noch dasselbe?"
        )
    },
    other_content: "Der Fragebogen hat hier dieselbe Version. Aber sein Inhalt ist anders. Wahrscheinlich hat jemand ihn angepasst. Prüfen Sie: Meinen Fragen und Stufen noch dasselbe?",
    no_time: |key, shown| {
        format!("Unter „{key}“ steht keine Zeit, sondern „{shown}“. Der Eintrag bleibt. Hier steht dafür „unbekannt“.")
    },
    phase_unknown: |phase| {
        format!(
            "Der Fragebogen kennt die Phase „{phase}“ nicht. Er fragt darum so, als ob keine Phase gewählt ist. Öffnen Sie den Selbstaudit. Wählen Sie dann unter „Leistung“ eine andere Phase."
        )
    },
    recorded_differs: |recorded, computed| {
        format!(
            "In der Datei steht der Gesamtwert {recorded}. Das Programm hat neu gerechnet. Das Ergebnis ist {computed}. Dieser neue Wert gilt."
        )
    },
    recorded_parts_differ: "Der Gesamtwert in der Datei stimmt. Andere Zahlen in der Datei stimmen nicht. Das Programm hat neu gerechnet. Die neuen Zahlen gelten.",
    same_ids: |count| {
        let (many, have) = match count {
            1 => ("1 Maßnahme oder Stand".to_owned(), "hatte"),
            _ => (format!("{count} Maßnahmen oder Stände"), "hatten"),
        };
        format!(
            "{many} {have} in der Datei eine Kennung doppelt. Eine Kennung ist ein eigener Name im Programm. Darum gibt es jetzt eine neue Kennung. Sonst ist nichts geändert."
        )
    },
    unknown_keys: |count| match count {
        1 => "1 Eintrag kommt aus einer anderen Version vom Programm. Er bleibt. Das Programm sichert ihn wieder mit."
            .to_owned(),
        _ => format!(
            "{count} Einträge kommen aus einer anderen Version vom Programm. Sie bleiben. Das Programm sichert sie wieder mit."
        ),
    },
    unknown_questions: |count, list| match count {
        1 => format!("1 Antwort gehört zu einer unbekannten Frage: {list}. Die Antwort bleibt. Sie zählt nicht mit."),
        _ => format!(
            "{count} Antworten gehören zu unbekannten Fragen: {list}. Die Antworten bleiben. Sie zählen nicht mit."
        ),
    },
    levels_missing: |count, list| match count {
        1 => format!("1 Antwort nennt eine Stufe, die es nicht gibt: {list}. Die Frage zählt als offen."),
        _ => format!("{count} Antworten nennen Stufen, die es nicht gibt: {list}. Die Fragen zählen als offen."),
    },
    reasons_missing: |count, list| match count {
        1 => format!(
            "1 Antwort ist „nicht anwendbar“. Aber die Begründung fehlt: {list}. Ohne Begründung zählt die Frage als offen."
        ),
        _ => format!(
            "{count} Antworten sind „nicht anwendbar“. Aber die Begründung fehlt: {list}. Ohne Begründung zählen die Fragen als offen."
        ),
    },
    not_offered: |count, list| match count {
        1 => format!(
            "1 Frage hat die Antwort „nicht anwendbar“: {list}. Diese Antwort gibt es dort nicht. Die Frage zählt als offen."
        ),
        _ => format!(
            "{count} Fragen haben die Antwort „nicht anwendbar“: {list}. Diese Antwort gibt es dort nicht. Die Fragen zählen als offen."
        ),
    },
    unreadable_here: "Derselbe Selbstaudit liegt schon in diesem Browser. Aber das Programm kann ihn nicht lesen. Öffnen Sie den neuen? Dann legt das Programm die alten Rohdaten beiseite. Es löscht sie nicht.",
    known_here: "Diesen Selbstaudit gibt es in diesem Browser schon. Noch ist nichts geändert. Entscheiden Sie, was geschehen soll.",
    identical: "Diesen Selbstaudit gibt es in diesem Browser schon. Der Inhalt ist genau gleich.",
    counts: |added, changed, removed| {
        format!("Das geschieht beim Ersetzen mit den Antworten: {added} neu, {changed} geändert, {removed} entfernt.")
    },
    rest_caption: "Weitere Angaben",
    also: |list| format!("Auch das ist anders: {list}."),
    kept_answers: "Antworten, zu denen es keine Frage mehr gibt",
    embedded: "der Fragebogen in der Datei",
    later_keys: "Einträge aus einer anderen Version vom Programm",
    base: "der gemeinsame Anfang",
    minority: |text| format!("andere Meinung: {text}"),
    replace_hint: "Das Ersetzen können Sie rückgängig machen. Das geht, solange der Selbstaudit geöffnet ist. Oder Sie öffnen ihn zusätzlich. Dann bleiben beide.",
    discarded: "Sie haben abgebrochen. Nichts ist geändert.",
    not_there_any_more: "Das Programm kann den vorhandenen Selbstaudit nicht mehr öffnen. Vielleicht haben Sie ihn in einem anderen Tab gelöscht. Ein Tab ist ein weiteres Fenster im Browser. Nichts ist geändert.",
    ..GERMAN
};
