//! Files and working together, in simple language.

use super::{Article, Block, Place, Route, Section};

pub(super) static SIMPLE: Article = Article {
    title: "Dateien und Zusammenarbeit",
    lead: "Kein Server kennt Ihre Antworten. Ein Server ist ein Computer im Internet. Andere bekommen nur, was Sie selbst verschicken: als Datei oder als Link.",
    contents: "Inhalt dieser Seite",
    sections: &[
        Section {
            heading: "Speichern und Dateien",
            blocks: &[Block::List(&[
                "Der Browser speichert jede Eingabe sofort. Oben auf der Seite steht, wann zuletzt. Kann der Browser nicht speichern? Dann sagt die Seite das deutlich.",
                "Nur dieser Browser auf diesem Gerät kennt Ihre Antworten. Browser können Gespeichertes löschen. Drücken Sie darum auf „Als Datei sichern“. Oder drücken Sie Strg und S.",
                "Wollen Sie etwas weitergeben? Dann schicken Sie die Datei, zum Beispiel mit einer E-Mail.",
                "So öffnen Sie eine Datei: Wählen Sie die Datei aus. Oder ziehen Sie die Datei auf die Seite. Oder fügen Sie den Text ein.",
                "Vor dem Öffnen sehen Sie, was sich ändert. Das Programm überschreibt nichts, ohne zu fragen.",
                "Sie können mehrere Selbstaudits haben. Sie können auch Kopien machen.",
                "Öffnen Sie „Speichern und öffnen“. Dort gibt es „Alle Daten in diesem Browser löschen“. Damit entfernen Sie alles aus diesem Browser.",
            ])],
        },
        Section {
            heading: "Zusammenarbeit ohne Server",
            blocks: &[Block::Terms(&[
                (
                    "Fragen weitergeben",
                    "Wählen Sie Rollen oder Prinzipien. Die Datei oder der Link enthält nur diese Fragen. Bei einem Link steht der Inhalt im Link selbst. Wer den Link hat, hat auch den Inhalt.",
                ),
                (
                    "Zusammenführen",
                    "Hat nur eine Seite etwas geändert? Dann übernimmt das Programm die Änderung. Haben beide etwas geändert? Dann entscheiden Sie bei jeder Frage. Die zweite Antwort kann als andere Meinung bleiben.",
                ),
                (
                    "Unabhängig einschätzen",
                    "Geben Sie mehreren Menschen dieselben Fragen ohne Antworten. Der Vergleich zeigt die größten Unterschiede.",
                ),
                (
                    "Einer für Alle, kurz EfA",
                    "Ein Land baut eine Leistung, und viele Stellen nutzen sie. Sie können Antworten aus dem Selbstaudit dieser Leistung übernehmen. Das Programm kennzeichnet diese Antworten. Ihre eigenen Antworten bleiben.",
                ),
            ])],
        },
        Section {
            heading: "Viele Leistungen im Überblick",
            blocks: &[Block::List(&[
                "Die „Übersicht“ zeigt viele Selbstaudits nebeneinander. Sie können filtern, ordnen und Gruppen bilden. Farben zeigen die Werte auf einen Blick.",
                "Sie sehen, was vielen fehlt. Sie sehen auch Werte, die auffallen. Das Programm rechnet verschiedene Fragebögen nie zusammen.",
                "Das Programm speichert hinzugefügte Dateien nicht. Sie können alle zusammen als Sammlung sichern. Eine Sammlung ist 1 Datei mit vielen Selbstaudits. Sie können die Sammlung hier wieder öffnen.",
                "Haben Sie sehr viele Selbstaudits? Dafür gibt es den Befehl „selbstaudit assess“.",
            ])],
        },
        Section {
            heading: "Mehr dazu",
            blocks: &[Block::Places(&[Place {
                to: || Route::Data,
                name: "Was passiert mit meinen Daten?",
                about: "Wo Ihre Antworten liegen und wie Sie alles löschen.",
            }])],
        },
    ],
};
