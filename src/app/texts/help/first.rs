//! First steps, for those who see the program for the first time.

use super::super::Wording;
use super::super::article::{Article, Block, Place, Section};
use crate::app::route::{Guide, Route};

static GERMAN: Article = Article {
    title: "Erste Schritte",
    lead: "In zehn Minuten wissen Sie, wie der Selbstaudit geht. Kaputt machen können Sie nichts: Jede Änderung lässt sich rückgängig machen. Nur Löschen ist endgültig, und davor werden Sie gefragt.",
    contents: "Inhalt dieser Seite",
    sections: &[
        Section {
            heading: "Was Sie brauchen",
            blocks: &[
                Block::Text(
                    "Einen Browser und etwas Zeit. Wie viel, steht auf der Startseite, für den Schnellcheck und für alle Fragen. Ein Konto brauchen Sie nicht. Sie können jederzeit aufhören und später weitermachen.",
                ),
                Block::List(&[
                    "Wählen Sie eine Leistung, die Sie gut kennen, zum Beispiel einen Onlinedienst, an dem Sie arbeiten.",
                    "Holen Sie Kolleginnen und Kollegen dazu, wenn Sie nicht alles selbst wissen.",
                ]),
            ],
        },
        Section {
            heading: "Schritt für Schritt",
            blocks: &[Block::Steps(&[
                "Sehen Sie sich auf der Startseite das fertige Beispiel an. So wissen Sie, was am Ende herauskommt.",
                "Beginnen Sie einen neuen Selbstaudit. Nötig ist nur der Name der Leistung. Der Schnellcheck stellt eine Frage je Prinzip, der vollständige Selbstaudit alle.",
                "Beantworten Sie die Fragen Prinzip für Prinzip. Jede Stufe nennt etwas, das man nachsehen kann. Wählen Sie die höchste Stufe, die heute ganz zutrifft.",
                "Wissen Sie etwas nicht, wählen Sie „zu klären“ und gehen weiter. Passt eine Frage nicht zu Ihrer Leistung, wählen Sie „nicht anwendbar“, wo die Frage es anbietet, und schreiben dazu, warum. Bietet sie es nicht an, wählen Sie „zu klären“ und schreiben den Grund in die Notiz.",
                "Sehen Sie unter „Antworten“ durch, was noch offen ist, und unter „Ergebnis“, wo Sie stehen und welche Hinweise am meisten bringen.",
                "Sichern Sie den Selbstaudit als Datei.",
            ])],
        },
        Section {
            heading: "Was das Ergebnis sagt",
            blocks: &[
                Block::Text(
                    "Oben steht ein Wert in Prozent. Daneben steht immer, wie viel schon beantwortet ist und in welcher Spanne der Wert noch liegen kann. Darunter finden Sie, was fehlt und was sich als Nächstes lohnt.",
                ),
                Block::Text(
                    "Der Selbstaudit ist eine eigene Einschätzung. Er ist keine Prüfung, kein Zertifikat und keine Note für Menschen.",
                ),
            ],
        },
        Section {
            heading: "Häufige Fragen",
            blocks: &[Block::Terms(&[
                (
                    "Muss ich alle Fragen beantworten?",
                    "Nein. Das Ergebnis sagt, was noch offen ist. Ab 60\u{202f}% beantworteter Fragen nennt es eine Bewertung.",
                ),
                (
                    "Wir sind uns nicht einig.",
                    "Wählen Sie die niedrigere Stufe oder „zu klären“, und halten Sie die andere Meinung als abweichende Meinung fest.",
                ),
                (
                    "Wo sind meine Antworten?",
                    "Nur in diesem Browser, bis Sie eine Datei sichern. Mehr steht unter „Was passiert mit meinen Daten?“.",
                ),
                (
                    "Kann ich später weitermachen?",
                    "Ja, im selben Browser auf demselben Gerät. Für ein anderes Gerät sichern Sie eine Datei und öffnen sie dort.",
                ),
            ])],
        },
        Section {
            heading: "Wie es weitergeht",
            blocks: &[Block::Places(&[
                Place {
                    to: || Route::Guide(Guide::Workshop),
                    name: "Einen Workshop leiten",
                    about: "Den Selbstaudit mit anderen zusammen vorbereiten und machen.",
                },
                Place {
                    to: || Route::Guide(Guide::Scoring),
                    name: "Wie der Wert entsteht",
                    about: "Abdeckung, Spanne, Bewertung und Gewinn.",
                },
                Place {
                    to: || Route::Data,
                    name: "Was passiert mit meinen Daten?",
                    about: "Was wo gespeichert ist und wie Sie es löschen.",
                },
            ])],
        },
    ],
};

static SIMPLE: Article = Article {
    title: "Erste Schritte",
    lead: "Hier lernen Sie das Programm kennen. Sie können nichts kaputt machen. Sie können jede Änderung rückgängig machen. Nur Löschen ist endgültig. Davor fragt das Programm.",
    contents: "Inhalt dieser Seite",
    sections: &[
        Section {
            heading: "Was ist ein Selbstaudit?",
            blocks: &[
                Block::Text(
                    "Selbstaudit heißt: Ihr Team prüft sich selbst. Sie beantworten Fragen zu einer Leistung. Eine Leistung ist zum Beispiel ein Antrag im Internet. Am Ende sehen Sie: Was ist schon gut? Was fehlt noch?",
                ),
                Block::Text("Das Ergebnis ist Ihre eigene Meinung. Es ist keine Prüfung und keine Note."),
            ],
        },
        Section {
            heading: "Schritt für Schritt",
            blocks: &[Block::Steps(&[
                "Öffnen Sie die Seite „Start“. Sehen Sie sich das Beispiel an.",
                "Schreiben Sie den Namen Ihrer Leistung auf. Drücken Sie dann auf „Selbstaudit beginnen“.",
                "Lesen Sie eine Frage. Jede Antwort hat eine Stufe. Wählen Sie die höchste Stufe, die ganz stimmt.",
                "Sie wissen die Antwort nicht? Wählen Sie „zu klären“. Fragen Sie später jemanden.",
                "Die Frage passt nicht zu Ihrer Leistung? Wählen Sie „nicht anwendbar“. Schreiben Sie auf, warum. Fehlt „nicht anwendbar“ bei der Frage? Dann wählen Sie „zu klären“. Schreiben Sie den Grund in die Notiz.",
                "Öffnen Sie „Ergebnis“. Dort steht, was gut ist und was Sie als Nächstes tun können.",
                "Drücken Sie auf „Als Datei sichern“. Dann haben Sie Ihre Antworten sicher.",
            ])],
        },
        Section {
            heading: "Gut zu wissen",
            blocks: &[Block::List(&[
                "Sie können jederzeit aufhören und später weitermachen.",
                "Ihre Antworten bleiben in diesem Browser. Niemand sonst bekommt sie.",
                "Sie müssen nicht alle Fragen beantworten.",
                "Zu jedem Prinzip gibt es eine kurze Erklärung in einfacher Sprache.",
            ])],
        },
        Section {
            heading: "Wie es weitergeht",
            blocks: &[Block::Places(&[
                Place {
                    to: || Route::Guide(Guide::Workshop),
                    name: "Einen Workshop leiten",
                    about: "So beantworten mehrere Menschen die Fragen gemeinsam.",
                },
                Place {
                    to: || Route::Data,
                    name: "Was passiert mit meinen Daten?",
                    about: "Wo Ihre Antworten liegen und wie Sie alles löschen.",
                },
                Place { to: || Route::Guide(Guide::Words), name: "Wörter", about: "Was die Fach-Wörter bedeuten." },
            ])],
        },
    ],
};

static ENGLISH: Article = Article {
    title: "First steps",
    lead: "In ten minutes you know how the self-audit works. You cannot break anything: every change can be undone. Only deleting is final, and you are asked before.",
    contents: "On this page",
    sections: &[
        Section {
            heading: "What you need",
            blocks: &[
                Block::Text(
                    "A browser and some time. How much, the start page says, for the short check and for all questions. You need no account. You can stop at any time and go on later.",
                ),
                Block::List(&[
                    "Choose a service that you know well, for example an online service you work on.",
                    "Bring in colleagues if you do not know everything yourself.",
                ]),
            ],
        },
        Section {
            heading: "Step by step",
            blocks: &[Block::Steps(&[
                "Look at the finished example on the start page. It shows what you get in the end.",
                "Start a new self-audit. Only the name of the service is needed. The short check asks one question per principle, the full self-audit asks all.",
                "Answer the questions principle by principle. Each level names something that can be looked up. Choose the highest level that is entirely true today.",
                "If you do not know, choose “to be clarified” and go on. If a question does not fit your service, choose “not applicable” where the question offers it, and say why. Where it does not, choose “to be clarified” and write the reason into the note.",
                "Under “Answers” see what is still open, under “Result” where you stand and which hints bring most.",
                "Save the self-audit as a file.",
            ])],
        },
        Section {
            heading: "What the result says",
            blocks: &[
                Block::Text(
                    "At the top stands a score in percent. Beside it you always see how much is answered so far, and the range in which the score may still end up. Below you find what is missing and what is worth doing next.",
                ),
                Block::Text(
                    "The self-audit is your own estimate. It is no inspection, no certificate and no mark for people.",
                ),
            ],
        },
        Section {
            heading: "Common questions",
            blocks: &[Block::Terms(&[
                (
                    "Must I answer every question?",
                    "No. The result says what is still open. From 60% answered questions on it gives a rating.",
                ),
                (
                    "We do not agree.",
                    "Choose the lower level or “to be clarified”, and keep the other view as a deviating opinion.",
                ),
                (
                    "Where are my answers?",
                    "Only in this browser, until you save a file. More under “What happens to my data?”.",
                ),
                (
                    "Can I go on later?",
                    "Yes, in the same browser on the same device. For another device save a file and open it there.",
                ),
            ])],
        },
        Section {
            heading: "Where to go from here",
            blocks: &[Block::Places(&[
                Place {
                    to: || Route::Guide(Guide::Workshop),
                    name: "Hosting a workshop",
                    about: "Prepare and do the self-audit together with others.",
                },
                Place {
                    to: || Route::Guide(Guide::Scoring),
                    name: "How the score comes about",
                    about: "Coverage, range, rating and gain.",
                },
                Place {
                    to: || Route::Data,
                    name: "What happens to my data?",
                    about: "What is stored where, and how to delete it.",
                },
            ])],
        },
    ],
};

/// The page in a wording.
pub(super) fn first(wording: Wording) -> &'static Article {
    match wording {
        Wording::German => &GERMAN,
        Wording::Simple => &SIMPLE,
        Wording::English => &ENGLISH,
    }
}
