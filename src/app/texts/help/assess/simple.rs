//! Reviewing the self-audits of others, in simple language.

use super::{Article, Block, Section};

pub(super) static SIMPLE: Article = Article {
    title: "Selbstaudits von anderen prüfen",
    lead: "Lesen oder prüfen Sie Selbstaudits von anderen Teams? Dann ist diese Seite für Sie. Zum Beispiel für die Leitung oder für die Beratung.",
    contents: "Inhalt dieser Seite",
    sections: &[
        Section {
            heading: "Was ein Selbstaudit ist und was nicht",
            blocks: &[
                Block::Text(
                    "Ein Team hat sich selbst eingeschätzt. Das beweist nicht, dass der Dienst alles erfüllt. Ist etwas wichtig? Dann fragen Sie nach dem Nachweis.",
                ),
                Block::Text(
                    "Vergleichen Sie Werte nur, wenn sie zusammenpassen. Fragebogen und Phase müssen gleich sein. Die Abdeckung muss ähnlich sein. Abdeckung heißt: So viel ist beantwortet. Machen Sie keine Rangliste daraus. Sonst schätzen sich manche besser ein, als sie sind.",
                ),
            ],
        },
        Section {
            heading: "Zuerst: Können Sie der Zahl trauen?",
            blocks: &[Block::Terms(&[
                (
                    "Abdeckung",
                    "So viel ist beantwortet. Bei weniger als 60\u{202f}% gibt es keine Bewertung. Der Wert sagt dann wenig.",
                ),
                (
                    "Spanne",
                    "Offene Fragen können den Wert noch ändern. Die Spanne zeigt, wie weit. Ist die Spanne groß? Dann sehen Sie zuerst die offenen Fragen an.",
                ),
                (
                    "Nachweise",
                    "Wie viele Antworten haben einen Nachweis? Wie stark ist er? Es gibt eigene Einschätzung, internes Dokument und Prüfung durch Dritte. Dritte heißt: andere Stellen. Ist ein Nachweis abgelaufen? Dann sehen Sie das.",
                ),
                (
                    "„Nicht anwendbar“",
                    "Das heißt: Die Frage passt nicht zum Dienst. Jede solche Antwort braucht eine Begründung. Viele davon machen den Wert höher. Besser ist der Dienst dadurch nicht.",
                ),
                ("Andere Meinungen", "Hier war sich das Team nicht einig. Das ist kein Fehler. Fragen Sie dort nach."),
            ])],
        },
        Section {
            heading: "Einen Bericht lesen",
            blocks: &[Block::Steps(&[
                "Lesen Sie die erste Seite: Leistung, Phase, Fragebogen, Wert, Abdeckung und Spanne.",
                "Sehen Sie die Pflicht-Lücken an. Sie kommen aus einem Gesetz oder aus einer DIN SPEC. Eine DIN SPEC ist eine Regel für Technik. Pflicht-Lücken sind am wichtigsten.",
                "Suchen Sie Prinzipien mit niedrigem Wert und hoher Abdeckung. Dort ist das Bild klar.",
                "Suchen Sie Prinzipien mit hohem Wert ohne Nachweise. Fragen Sie dort nach.",
                "Sehen Sie die Maßnahmen an: Gibt es eine Rolle und einen Termin? Schließen die Maßnahmen die Pflicht-Lücken?",
            ])],
        },
        Section {
            heading: "Dateien vergleichen",
            blocks: &[Block::List(&[
                "Öffnen Sie „Übersicht“. Fügen Sie dort Dateien und Berichte hinzu, als PDF oder HTML. Das Programm speichert diese Dateien nicht.",
                "Die Übersicht zeigt, was vielen fehlt. Sie zeigt auch Werte, die auffallen. Auffallen heißt nicht: falsch.",
                "Unter „Verlauf“ vergleichen Sie 2 Stände von derselben Leistung.",
                "Das Programm rechnet alles aus den Antworten neu. Werte aus der Datei benutzt es nicht.",
            ])],
        },
        Section {
            heading: "Sehr viele Dateien",
            blocks: &[Block::Text(
                "Haben Sie Tausende Selbstaudits? Dafür gibt es Befehle. Das sind Wörter, die Fachleute am Computer eintippen. „selbstaudit assess“ macht eine Tabelle. „selbstaudit check“ prüft Dateien. „selbstaudit report“ schreibt Berichte. Mit „--help“ erklären sich die Befehle selbst.",
            )],
        },
    ],
};
