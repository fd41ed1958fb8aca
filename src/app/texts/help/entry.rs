//! Where to find which help.

use super::super::Wording;
use super::super::article::{Article, Block, Place, Section};
use crate::app::route::{Guide, Route};

static GERMAN: Article = Article {
    title: "Hilfe",
    lead: "Mit diesem Programm schätzt ein Team selbst ein, wie gut ein Onlinedienst den Servicestandard umsetzt, und sieht, was sich als Nächstes lohnt. Es braucht weder Konto noch Server.",
    contents: "Inhalt dieser Seite",
    sections: &[
        Section {
            heading: "Anfangen",
            blocks: &[Block::Places(&[
                Place {
                    to: || Route::Guide(Guide::First),
                    name: "Erste Schritte",
                    about: "Für alle, die das Programm zum ersten Mal sehen.",
                },
                Place {
                    to: || Route::Guide(Guide::Workshop),
                    name: "Einen Workshop leiten",
                    about: "Vorbereiten, 90 Minuten leiten, auch aus der Ferne, und was danach kommt.",
                },
                Place {
                    to: || Route::Guide(Guide::Assess),
                    name: "Selbstaudits anderer prüfen",
                    about: "Berichte lesen, Dateien vergleichen, Zahlen einordnen.",
                },
            ])],
        },
        Section {
            heading: "Nachschlagen",
            blocks: &[Block::Places(&[
                Place {
                    to: || Route::Guide(Guide::Scoring),
                    name: "Wie der Wert entsteht",
                    about: "Abdeckung, Spanne, Bewertung, Pflichtlücke, Gewinn.",
                },
                Place {
                    to: || Route::Guide(Guide::Onward),
                    name: "Bericht, Maßnahmen, Verlauf",
                    about: "Was nach dem Ergebnis kommt.",
                },
                Place {
                    to: || Route::Guide(Guide::Files),
                    name: "Dateien und Zusammenarbeit",
                    about: "Speichern, öffnen, weitergeben, zusammenführen.",
                },
                Place {
                    to: || Route::Keyboard,
                    name: "Tastatur",
                    about: "Alle Tasten, und einzelne Tasten ein- oder ausschalten.",
                },
                Place {
                    to: || Route::Guide(Guide::Words),
                    name: "Wörter",
                    about: "Was die Wörter in diesem Programm bedeuten.",
                },
            ])],
        },
        Section {
            heading: "Daten und Betrieb",
            blocks: &[Block::Places(&[
                Place {
                    to: || Route::Data,
                    name: "Was passiert mit meinen Daten?",
                    about: "Was wo gespeichert ist und wie Sie es löschen.",
                },
                Place {
                    to: || Route::Accessibility,
                    name: "Barrierefreiheit",
                    about: "Was geprüft ist, was fehlt, und wie Sie eine Barriere melden.",
                },
                Place { to: || Route::Guide(Guide::Editors), name: "Fragebögen ändern", about: "Für Redaktionen." },
            ])],
        },
    ],
};

static SIMPLE: Article = Article {
    title: "Hilfe",
    lead: "Mit diesem Programm prüft ein Team sich selbst: Wie gut ist unser Angebot im Internet? Wählen Sie hier, wobei Sie Hilfe brauchen.",
    contents: "Inhalt dieser Seite",
    sections: &[
        Section {
            heading: "Hier finden Sie Hilfe",
            blocks: &[Block::Places(&[
                Place { to: || Route::Guide(Guide::First), name: "Erste Schritte", about: "So fangen Sie an." },
                Place {
                    to: || Route::Guide(Guide::Workshop),
                    name: "Mit anderen zusammen",
                    about: "So leiten Sie ein gemeinsames Treffen.",
                },
                Place { to: || Route::Guide(Guide::Words), name: "Wörter", about: "Was die Fach-Wörter bedeuten." },
                Place { to: || Route::Keyboard, name: "Tastatur", about: "So geht es ohne Maus." },
                Place {
                    to: || Route::Data,
                    name: "Was passiert mit meinen Daten?",
                    about: "Wo Ihre Antworten liegen und wie Sie alles löschen.",
                },
                Place {
                    to: || Route::Accessibility,
                    name: "Barrierefreiheit",
                    about: "So melden Sie, wenn etwas für Sie nicht geht.",
                },
            ])],
        },
        Section {
            heading: "Noch mehr Hilfe, in schwerer Sprache",
            blocks: &[Block::Places(&[
                Place {
                    to: || Route::Guide(Guide::Scoring),
                    name: "Wie der Wert entsteht",
                    about: "So rechnet das Programm.",
                },
                Place {
                    to: || Route::Guide(Guide::Onward),
                    name: "Bericht, Maßnahmen, Verlauf",
                    about: "Was nach dem Ergebnis kommt.",
                },
                Place {
                    to: || Route::Guide(Guide::Files),
                    name: "Dateien und Zusammenarbeit",
                    about: "Antworten speichern und weitergeben.",
                },
                Place {
                    to: || Route::Guide(Guide::Assess),
                    name: "Selbstaudits anderer prüfen",
                    about: "Ergebnisse von anderen lesen.",
                },
                Place {
                    to: || Route::Guide(Guide::Editors),
                    name: "Fragebögen ändern",
                    about: "Für Menschen, die Fragen schreiben.",
                },
            ])],
        },
    ],
};

static ENGLISH: Article = Article {
    title: "Help",
    lead: "With this program a team assesses for itself how well an online service puts the Servicestandard into practice, and sees what is worth doing next. It needs neither account nor server.",
    contents: "On this page",
    sections: &[
        Section {
            heading: "Getting started",
            blocks: &[Block::Places(&[
                Place {
                    to: || Route::Guide(Guide::First),
                    name: "First steps",
                    about: "For everybody who sees the program for the first time.",
                },
                Place {
                    to: || Route::Guide(Guide::Workshop),
                    name: "Hosting a workshop",
                    about: "Prepare, lead for 90 minutes, also remotely, and what comes afterwards.",
                },
                Place {
                    to: || Route::Guide(Guide::Assess),
                    name: "Reviewing audits of others",
                    about: "Read reports, compare files, judge figures.",
                },
            ])],
        },
        Section {
            heading: "Looking things up",
            blocks: &[Block::Places(&[
                Place {
                    to: || Route::Guide(Guide::Scoring),
                    name: "How the score comes about",
                    about: "Coverage, range, rating, requirement gap, gain.",
                },
                Place {
                    to: || Route::Guide(Guide::Onward),
                    name: "Report, measures, progress",
                    about: "What comes after the result.",
                },
                Place {
                    to: || Route::Guide(Guide::Files),
                    name: "Files and working together",
                    about: "Save, open, pass on, put together.",
                },
                Place {
                    to: || Route::Keyboard,
                    name: "Keyboard",
                    about: "All keys, and switching single keys on or off.",
                },
                Place {
                    to: || Route::Guide(Guide::Words),
                    name: "Words",
                    about: "What the words in this program mean.",
                },
            ])],
        },
        Section {
            heading: "Data and operation",
            blocks: &[Block::Places(&[
                Place {
                    to: || Route::Data,
                    name: "What happens to my data?",
                    about: "What is stored where, and how to delete it.",
                },
                Place {
                    to: || Route::Accessibility,
                    name: "Accessibility",
                    about: "What is tested, what is missing, and how to report a barrier.",
                },
                Place { to: || Route::Guide(Guide::Editors), name: "Changing questionnaires", about: "For editors." },
            ])],
        },
    ],
};

/// The page in a wording.
pub(super) fn entry(wording: Wording) -> &'static Article {
    match wording {
        Wording::German => &GERMAN,
        Wording::Simple => &SIMPLE,
        Wording::English => &ENGLISH,
    }
}
