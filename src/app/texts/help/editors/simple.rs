//! Changing questionnaires, in simple language.

use super::{Article, Block, Section};

pub(super) static SIMPLE: Article = Article {
    title: "Fragebögen ändern",
    lead: "Für Menschen, die Fragen schreiben oder diese Seite betreiben.",
    contents: "Inhalt dieser Seite",
    sections: &[Section {
        heading: "So geht es",
        blocks: &[
            Block::Text(
                "Fragebögen sind Dateien mit Text. Ihr Format heißt YAML. Sie liegen im Ordner „questionnaire“ neben der Datei index.html. Sie brauchen ein Programm für Text. Und Sie müssen auf dem Server schreiben dürfen. Der Server ist der Computer, auf dem diese Seite liegt.",
            ),
            Block::List(&[
                "In index.yaml stehen alle Fragebögen, die diese Seite anbietet.",
                "Jeder Fragebogen hat eine eigene Datei, zum Beispiel servicestandard-2020.yaml. Am Anfang der Datei stehen die Regeln zum Ändern. Übersetzungen liegen daneben, zum Beispiel servicestandard-2020.en.yaml.",
                "Jeder Teil hat eine Kennung: id. Ändern Sie eine Kennung nie. Benutzen Sie eine Kennung nie für etwas anderes. Gespeicherte Antworten und Links brauchen die Kennung.",
                "Haben Sie etwas geändert? Dann erhöhen Sie die Version. Öffnet jemand einen älteren Selbstaudit? Dann weist das Programm darauf hin.",
                "Laden Sie die Datei hoch. Laden Sie dann die Seite neu. Prüfen Sie den Fragebogen unter „Fragebogen prüfen“. Das steht ganz unten auf jeder Seite. Jede Meldung nennt die Stelle und was zu tun ist.",
            ]),
        ],
    }],
};
