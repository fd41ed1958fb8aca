//! Changing questionnaires, for editors.

mod simple;

use super::super::Wording;
use super::super::article::{Article, Block, Section};

static GERMAN: Article = Article {
    title: "Fragebögen ändern",
    lead: "Für Redaktionen und alle, die dieses Programm betreiben.",
    contents: "Inhalt dieser Seite",
    sections: &[Section {
        heading: "So geht es",
        blocks: &[
            Block::Text(
                "Die Fragebögen sind Textdateien im Format YAML. Sie liegen im Ordner „questionnaire“ neben der Datei index.html. Zum Ändern genügen ein Texteditor und Schreibrechte auf dem Server.",
            ),
            Block::List(&[
                "index.yaml zählt auf, welche Fragebögen angeboten werden.",
                "Je Fragebogen gibt es eine Datei, zum Beispiel servicestandard-2020.yaml; sie beginnt mit den Regeln für die Bearbeitung. Übersetzungen liegen daneben, zum Beispiel servicestandard-2020.en.yaml.",
                "Kennungen (id) nie ändern und nie neu vergeben: Gespeicherte Antworten und Links hängen daran.",
                "Nach jeder Änderung die Version erhöhen. Wer einen älteren Selbstaudit öffnet, wird dann darauf hingewiesen.",
                "Nach dem Hochladen die Seite neu laden und unter „Fragebogen prüfen“ ganz unten den Fragebogen prüfen. Jede Meldung nennt die Stelle und was zu tun ist.",
            ]),
        ],
    }],
};

static ENGLISH: Article = Article {
    title: "Changing questionnaires",
    lead: "For editors and everybody who operates this program.",
    contents: "On this page",
    sections: &[Section {
        heading: "How to do it",
        blocks: &[
            Block::Text(
                "Questionnaires are text files in the format YAML. They are in the folder “questionnaire” beside the file index.html. A text editor and permission to write on the server are all it takes to change them.",
            ),
            Block::List(&[
                "index.yaml lists which questionnaires are offered.",
                "Each questionnaire has a file, for example servicestandard-2020.yaml; it begins with the rules for editing. Translations lie beside it, for example servicestandard-2020.en.yaml.",
                "Never change an id and never use it again: stored answers and links depend on it.",
                "Raise the version after every change. Whoever opens an older self-audit is then told so.",
                "After uploading, reload the page and check the questionnaire at the end of the page “Check questionnaire”. Every message names the place and what to do.",
            ]),
        ],
    }],
};

/// The page in a wording.
pub(super) fn editors(wording: Wording) -> &'static Article {
    match wording {
        Wording::German => &GERMAN,
        Wording::Simple => &simple::SIMPLE,
        Wording::English => &ENGLISH,
    }
}
