//! The overview of many audits, in simple language.

use super::{GERMAN, Overview};
use crate::portfolio::Column;

pub(super) static SIMPLE: Overview = Overview {
    lead: "Hier sehen Sie viele Selbstaudits nebeneinander. Sie sehen die Selbstaudits aus diesem Browser. Und Sie können Dateien hinzufügen, so viele Sie wollen.",
    stays: "Hinzugefügte Dateien bleiben in diesem Fenster. Das Programm sendet sie nicht. Es speichert sie auch nicht. Schließen Sie die Seite? Dann sind sie hier wieder weg. Das gilt auch beim Neuladen.",
    add_hint: "Diese Dateien können Sie hinzufügen: Selbstaudits, sie enden auf .selbstaudit.json. Sammlungen, sie enden auf .selbstaudit-sammlung.json. Berichte als PDF-Datei oder Webseite. Text-Dateien mit 1 Selbstaudit in jeder Zeile, sie enden auf .ndjson.",
    drop: "Oder ziehen Sie die Dateien mit der Maus auf diese Seite.",
    paste_label: "Inhalt von einer oder mehreren Dateien",
    paste_hint: "Das kann 1 Selbstaudit sein. Oder eine Sammlung. Oder 1 Selbstaudit in jeder Zeile.",
    reading: |done, all| format!("Das Programm liest: {done} von {all}"),
    counts: |stored, files| {
        let files = if files == 1 { "1 aus einer Datei".to_owned() } else { format!("{files} aus Dateien") };
        format!("Das Programm hat gelesen: {stored} aus diesem Browser, {files}.")
    },
    passed_over: |count| match count {
        1 => "1 Selbstaudit war mehrmals da. Es zählt nur der neueste Stand.".to_owned(),
        _ => format!("{count} Stände waren mehrmals da. Von jedem Selbstaudit zählt nur der neueste Stand."),
    },
    copies: |count| {
        let these = match count {
            1 => "1 davon nennt".to_owned(),
            _ => format!("{count} davon nennen"),
        };
        format!(
            "{these} eine andere Leistung als der gezählte. Wahrscheinlich hat jemand eine Datei kopiert. Für das Programm sind beide Dateien derselbe Selbstaudit. So zählen beide: Öffnen Sie die Kopie unter „Speichern und öffnen“. Wählen Sie „Als zusätzlichen Selbstaudit öffnen“. Sichern Sie dann eine neue Datei."
        )
    },
    copy: |passed, counted| format!("„{counted}“ zählt, „{passed}“ zählt nicht"),
    skipped: |count| match count {
        1 => "Im Ordner war 1 andere Datei. Das Programm hat sie nicht gelesen.".to_owned(),
        _ => format!("Im Ordner waren {count} andere Dateien. Das Programm hat sie nicht gelesen."),
    },
    forgot: "Die hinzugefügten Dateien sind hier weg. Die Dateien selbst sind unverändert.",
    no_questionnaire: |service, id| {
        format!(
            "„{service}“ gehört zum Fragebogen „{id}“. Diesen Fragebogen gibt es hier nicht. Darum kann das Programm nichts auswerten."
        )
    },
    empty_body: "In diesem Browser ist kein Selbstaudit. Fügen Sie Dateien hinzu. Oder beginnen Sie auf der Startseite einen Selbstaudit.",
    edition_option: |title, count| format!("{title}: {count}"),
    edition_apart: |others| {
        let others = match others {
            1 => "1 weitere Leistung hat einen anderen Fragebogen.".to_owned(),
            _ => format!("{others} weitere Leistungen haben andere Fragebögen."),
        };
        format!(
            "{others} Das Programm rechnet verschiedene Fragebögen nie zusammen. Wählen Sie oben den Fragebogen, den Sie sehen wollen."
        )
    },
    versions: |versions| {
        format!(
            "Den Fragebogen gibt es hier in verschiedenen Versionen: {versions}. Das Programm wertet alle mit seiner eigenen Version aus."
        )
    },
    search: "Suchen und filtern",
    search_help: "Das Programm sucht in Namen, Schlüsseln, Behörden und Ministerien. Schreiben Sie mehrere Wörter? Dann müssen alle vorkommen.",
    filters_on: |count| format!("Filter: {count} aktiv"),
    with_gaps: "Nur mit Pflicht-Lücken",
    coverage_below: "Weniger beantwortet als",
    nothing_found: "Keine Leistung passt zu Ihrer Suche und Ihren Filtern.",
    mean_score: "Wert im Durchschnitt",
    mean_coverage: "Beantwortet im Durchschnitt",
    services_with_gaps: "mit Pflicht-Lücken",
    table_hint: "Klicken Sie auf eine Überschrift. Dann ordnet sich die Tabelle danach. Klicken Sie auf einen Namen. Dann öffnet sich der Selbstaudit. Kommt er aus einer Datei? Dann sehen Sie ihn zuerst unter „Speichern und öffnen“.",
    profile: "Leistungen und Kategorien in Farben",
    heat_hint: "In jedem Feld steht der Wert. Das Zeichen zeigt, wie gut er ist.",
    spread: "Wie gut sind die Prinzipien erfüllt?",
    spread_hint: "Hier sehen Sie, wie viele Leistungen ein Prinzip erfüllen.",
    common_gaps: "Pflicht-Lücken, die oft vorkommen",
    common_open: "Fragen, die oft offen sind",
    no_common_gaps: "Keine Leistung hat eine Pflicht-Lücke.",
    gap_in: "Pflicht-Lücke in",
    in_services: |count, all| match all {
        1 => format!("{count} von 1 Leistung mit dieser Frage"),
        _ => format!("{count} von {all} Leistungen mit dieser Frage"),
    },
    apart: "Ungewöhnliche Werte",
    apart_rule: |fewest| {
        format!(
            "Ein Wert ist ungewöhnlich, wenn er weit von den meisten anderen liegt. So rechnet das Programm: Es ordnet alle Werte nach ihrer Größe. Dann teilt es sie in 4 gleich große Teile. Die 2 mittleren Teile sind die Mitte. Das Programm misst, wie breit die Mitte ist. Die Breite zählt mindestens 5 Prozentpunkte. Dann nimmt es die Breite mal 1,5. Liegt ein Wert noch weiter von der Mitte weg? Dann ist er ungewöhnlich. Bei weniger als {fewest} Werten sagt das Programm nichts dazu. Ungewöhnlich heißt nicht falsch."
        )
    },
    no_apart: "Kein Wert ist ungewöhnlich.",
    median: "Wert in der Mitte von allen",
    low: "ungewöhnlich niedrig",
    high: "ungewöhnlich hoch",
    deviation: "Abstand zur Mitte",
    course: "So ändern sich die Werte",
    course_hint: "Für jeden Monat sehen Sie den letzten bekannten Stand. Das gilt für jede Leistung. Frühere Stände haben die Werte von damals. Auch der Stand von heute zählt. Kommt eine neue Leistung dazu? Dann ändert sich der Durchschnitt, auch wenn alle anderen gleich bleiben.",
    course_left_out: |count| {
        let (stands, belong) = match count {
            1 => ("1 festgehaltener Stand zählt hier nicht mit.".to_owned(), "Er gehört"),
            _ => (format!("{count} festgehaltene Stände zählen hier nicht mit."), "Sie gehören"),
        };
        format!("{stands} {belong} zu einem anderen Fragebogen oder Umfang.")
    },
    mixed: "Hier sind kurze und vollständige Selbstaudits gemischt. Sie haben verschieden viele Fragen. Mit dem Filter „Umfang“ sehen Sie nur eine Art.",
    take_lead: "Die Dateien enthalten nur die Leistungen, die Sie gerade sehen. Auch die Reihenfolge ist wie in der Tabelle.",
    csv: "Tabelle für Excel",
    bundle_hint: "Mit „Alle Selbstaudits in einer Datei“ sichern Sie auch Notizen und Nachweise. Diese Datei können Sie hier wieder öffnen. Das geht auch unter „Speichern und öffnen“.",
    bundle_too_large: "Zusammen sind die Selbstaudits zu groß für 1 Datei. Wählen Sie mit den Filtern weniger aus. Sichern Sie dann mehrere Dateien.",
    column: |column| match column {
        Column::Gaps => Some("Pflicht-Lücken"),
        other => (GERMAN.column)(other),
    },
    ..GERMAN
};
