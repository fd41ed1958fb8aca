//! Everything that keys do, and what is said when one was used.

use super::Wording;
use super::article::{Article, Block, Section};

/// Texts about keys.
#[derive(Debug)]
pub struct Keyboard {
    pub article: Article,
    pub switches: &'static str,
    pub combinations: &'static str,
    pub combinations_help: &'static str,
    pub single: &'static str,
    pub single_help: &'static str,
    pub on: &'static str,
    pub off: &'static str,
    /// What is said after a switch was changed that the browser does not keep.
    pub not_kept: &'static str,
    /// The number of a question and the level that a key chose.
    pub chosen: fn(&str, usize) -> String,
    pub last: &'static str,
    pub first: &'static str,
}

static GERMAN: Keyboard = Keyboard {
    article: Article {
        title: "Tastatur",
        lead: "Alles in diesem Programm geht ohne Maus. Hier stehen alle Tasten. Zwei Gruppen können Sie ein- und ausschalten.",
        contents: "Inhalt dieser Seite",
        sections: &[
            Section {
                heading: "Immer",
                blocks: &[Block::Terms(&[
                    ("Tabulator, Umschalt+Tabulator", "Zum nächsten oder vorigen Bedienelement."),
                    ("Eingabetaste", "Link öffnen, Schaltfläche auslösen."),
                    ("Leertaste", "Schaltfläche auslösen, Kästchen ankreuzen, Aufklappbares öffnen."),
                    (
                        "Pfeiltasten",
                        "In einer Gruppe von Antworten: wählen. In Tabellen, die breiter sind als der Bildschirm: verschieben.",
                    ),
                    ("Esc", "Rückfrage schließen, ohne etwas zu tun."),
                ])],
            },
            Section {
                heading: "Tasten mit Strg",
                blocks: &[
                    Block::Text("Auf dem Mac ist es die Taste ⌘. Diese Tasten sind eingeschaltet, bis Sie es ändern."),
                    Block::Terms(&[
                        ("Strg+S", "Offenen Selbstaudit als Datei sichern."),
                        ("Strg+Z", "Letzte Änderung rückgängig machen, außerhalb von Textfeldern."),
                        (
                            "Strg+Y oder Strg+Umschalt+Z",
                            "Rückgängig Gemachtes wiederherstellen, außerhalb von Textfeldern.",
                        ),
                    ]),
                ],
            },
            Section {
                heading: "Einzelne Tasten",
                blocks: &[
                    Block::Text(
                        "Ausgeschaltet, bis Sie sie einschalten. Sie wirken nie, während Sie Text schreiben, und nie zusammen mit Strg, Alt oder ⌘. Mit Spracheingabe lassen Sie sie besser aus.",
                    ),
                    Block::Terms(&[
                        (
                            "0 bis 9",
                            "Auf der Seite eines Prinzips und in der Workshop-Ansicht: diese Stufe wählen, soweit es sie gibt. Gemeint ist die Frage, in der Sie gerade sind, sonst die erste der Seite. Was gewählt ist, wird angesagt und lässt sich rückgängig machen.",
                        ),
                        ("N", "Zur nächsten Frage, am Ende der Seite zum nächsten Prinzip."),
                        ("P", "Zur vorigen Frage."),
                        ("?", "Diese Seite öffnen."),
                    ]),
                    Block::Text(
                        "Vorlesesoftware braucht manche dieser Tasten selbst. In ihrem Lesemodus kommen sie nicht bei diesem Programm an.",
                    ),
                ],
            },
        ],
    },
    switches: "Ein- und ausschalten",
    combinations: "Tasten mit Strg (⌘): sichern, rückgängig, wiederherstellen",
    combinations_help: "Ausgeschaltet gehören diese Tasten wieder dem Browser.",
    single: "Einzelne Tasten: 0 bis 9, N, P und ?",
    single_help: "Zum schnellen Antworten auf Prinzip-Seiten und in der Workshop-Ansicht.",
    on: "Eingeschaltet.",
    off: "Ausgeschaltet.",
    not_kept: "Der Browser merkt sich das nicht: Es gilt, bis Sie diese Seite schließen.",
    chosen: |number, level| format!("Frage {number}: Stufe {level} gewählt"),
    last: "Das ist die letzte Frage.",
    first: "Das ist die erste Frage.",
};

static SIMPLE: Keyboard = Keyboard {
    article: Article {
        title: "Tastatur",
        lead: "Sie brauchen keine Maus. Alles geht auch mit Tasten. Hier steht, welche Taste was tut.",
        contents: "Inhalt dieser Seite",
        sections: &[
            Section {
                heading: "Diese Tasten gehen immer",
                blocks: &[Block::Terms(&[
                    ("Tabulator", "Weiter zum nächsten Feld oder Knopf. Zusammen mit Umschalt: zurück."),
                    ("Eingabetaste", "Einen Link öffnen oder einen Knopf drücken."),
                    ("Leertaste", "Einen Knopf drücken oder ein Kästchen ankreuzen."),
                    ("Pfeiltasten", "Eine Antwort wählen."),
                    ("Esc", "Ein Fenster schließen. Dabei ändert sich nichts."),
                ])],
            },
            Section {
                heading: "Tasten mit Strg",
                blocks: &[
                    Block::Text("Halten Sie Strg fest. Drücken Sie dann die andere Taste. Auf dem Mac heißt Strg: ⌘."),
                    Block::Terms(&[
                        ("Strg+S", "Die Antworten als Datei sichern."),
                        ("Strg+Z", "Die letzte Änderung zurücknehmen."),
                        ("Strg+Y", "Die Änderung doch wieder machen."),
                    ]),
                ],
            },
            Section {
                heading: "Einzelne Tasten",
                blocks: &[
                    Block::Text(
                        "Diese Tasten sind am Anfang aus. Sie können sie oben einschalten. Beim Schreiben von Text tun sie nichts.",
                    ),
                    Block::Terms(&[
                        ("0 bis 9", "Diese Stufe wählen."),
                        ("N", "Zur nächsten Frage."),
                        ("P", "Zur Frage davor."),
                        ("?", "Diese Seite öffnen."),
                    ]),
                ],
            },
        ],
    },
    switches: "An oder aus",
    combinations: "Tasten mit Strg, auf dem Mac mit ⌘",
    combinations_help: "Aus heißt: Diese Tasten tun, was sie sonst im Browser tun.",
    single: "Einzelne Tasten: 0 bis 9, N, P und ?",
    single_help: "Damit können Sie schneller antworten.",
    on: "An.",
    off: "Aus.",
    not_kept: "Der Browser merkt sich das nicht. Es gilt nur, bis Sie diese Seite schließen.",
    ..GERMAN
};

static ENGLISH: Keyboard = Keyboard {
    article: Article {
        title: "Keyboard",
        lead: "Everything in this program works without a mouse. Here are all keys. Two groups of them can be switched on and off.",
        contents: "On this page",
        sections: &[
            Section {
                heading: "Always",
                blocks: &[Block::Terms(&[
                    ("Tab, Shift+Tab", "To the next or previous control."),
                    ("Enter", "Open a link, press a button."),
                    ("Space", "Press a button, tick a box, open what folds out."),
                    ("Arrow keys", "In a group of answers: choose. In tables wider than the screen: scroll."),
                    ("Esc", "Close a question without doing anything."),
                ])],
            },
            Section {
                heading: "Keys with Ctrl",
                blocks: &[
                    Block::Text("On a Mac it is the key ⌘. These keys are switched on until you change that."),
                    Block::Terms(&[
                        ("Ctrl+S", "Save the open self-audit as a file."),
                        ("Ctrl+Z", "Undo the last change, outside text fields."),
                        ("Ctrl+Y or Ctrl+Shift+Z", "Restore what was undone, outside text fields."),
                    ]),
                ],
            },
            Section {
                heading: "Single keys",
                blocks: &[
                    Block::Text(
                        "Switched off until you switch them on. They never act while you write text, and never together with Ctrl, Alt or ⌘. If you use speech input, better leave them off.",
                    ),
                    Block::Terms(&[
                        (
                            "0 to 9",
                            "On the page of a principle and in the workshop view: choose this level, if there is one. It is for the question that you are in, otherwise for the first on the page. What is chosen is announced and can be undone.",
                        ),
                        ("N", "To the next question, at the end of the page to the next principle."),
                        ("P", "To the previous question."),
                        ("?", "Open this page."),
                    ]),
                    Block::Text(
                        "Screen readers need some of these keys themselves. In their reading mode the keys do not reach this program.",
                    ),
                ],
            },
        ],
    },
    switches: "Switching on and off",
    combinations: "Keys with Ctrl (⌘): save, undo, restore",
    combinations_help: "Switched off, these keys belong to the browser again.",
    single: "Single keys: 0 to 9, N, P and ?",
    single_help: "For quick answers on pages of principles and in the workshop view.",
    on: "Switched on.",
    off: "Switched off.",
    not_kept: "The browser does not remember this: it holds until you close this page.",
    chosen: |number, level| format!("Question {number}: level {level} chosen"),
    last: "This is the last question.",
    first: "This is the first question.",
};

/// Texts about keys in a wording.
pub fn keyboard(wording: Wording) -> &'static Keyboard {
    match wording {
        Wording::German => &GERMAN,
        Wording::Simple => &SIMPLE,
        Wording::English => &ENGLISH,
    }
}
