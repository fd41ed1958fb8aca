//! What follows the result, in simple language.

use super::{Article, Block, Section};

pub(super) static SIMPLE: Article = Article {
    title: "Bericht, Maßnahmen, Verlauf",
    lead: "Nach dem Ergebnis geht es weiter: Sie machen einen Bericht. Sie verbessern Ihren Dienst. Beim nächsten Mal sehen Sie, was sich geändert hat.",
    contents: "Inhalt dieser Seite",
    sections: &[
        Section {
            heading: "Bericht",
            blocks: &[
                Block::Text(
                    "Öffnen Sie „Ergebnis“. Drücken Sie dort auf „Bericht erstellen“. Der Bericht entsteht in diesem Browser. Danach liegt er bei den Downloads. Das ist der Ordner für Dateien aus dem Browser. Auf der ersten Seite steht das Wichtigste.",
                ),
                Block::Text(
                    "Ein Bericht ist für viele Menschen. Darum schreibt ihn das Programm immer in üblichem Deutsch. Einen Bericht in Einfacher Sprache gibt es nicht.",
                ),
                Block::Terms(&[
                    (
                        "PDF",
                        "Zum Weitergeben und Aufheben. Das PDF ist barrierefrei. Auch Vorlese-Programme können es lesen.",
                    ),
                    ("Word, auch DOCX genannt", "Zum Bearbeiten. Darin stehen Sätze und Tabellen statt der Diagramme."),
                    ("Webseite, auch HTML genannt", "Das ist 1 Datei. Jeder Browser öffnet sie auch ohne Internet."),
                    ("Text, auch Markdown genannt", "Für Programme, in denen Teams zusammen schreiben und planen."),
                    (
                        "Umfang",
                        "„Voll“ enthält jede Frage mit Antwort und Nachweisen. „Kurz“ enthält Ergebnis, Lücken, wichtige Hinweise und Maßnahmen. Auch offene Fragen stehen darin.",
                    ),
                    (
                        "Notizen",
                        "Sie können Notizen und andere Meinungen weglassen. Nehmen Sie dafür den Haken weg. Begründungen, Nachweise und Maßnahmen bleiben im Bericht.",
                    ),
                ]),
                Block::Text(
                    "Im PDF und in der Webseite steckt der ganze Selbstaudit. Sie können beides unter „Speichern und öffnen“ öffnen. Die Datei darf bis 32 Megabyte groß sein. Hat jemand das PDF neu gedruckt, verschlüsselt oder zerlegt? Dann geht es nicht mehr. Haben Sie die Notizen weggelassen? Dann fehlen sie auch nach dem Öffnen.",
                ),
                Block::Text(
                    "Manche Zeichen kennt die Schrift im PDF nicht, zum Beispiel Emojis. Emojis sind kleine Bilder im Text. Dafür steht dort „▯“. Die Seite sagt, wie viele es sind.",
                ),
            ],
        },
        Section {
            heading: "Maßnahmen und Ziele",
            blocks: &[Block::List(&[
                "Eine Maßnahme ist etwas, das Sie tun wollen. Drücken Sie bei einem Hinweis auf „Als Maßnahme übernehmen“. Unter „Maßnahmen“ können Sie auch eigene Maßnahmen schreiben. Nennen Sie Rollen, keine Namen von Menschen.",
                "Oben steht, was eine Pflicht-Lücke schließt. Danach steht, was viel bringt und wenig Arbeit macht. Ist ein Termin vorbei? Dann sehen Sie das.",
                "Über der Liste steht ein Wert. Diesen Wert erreichen Sie, wenn alle Maßnahmen erledigt sind.",
                "Sie können den Plan mitnehmen. Es gibt eine Tabelle, eine Liste und eine Datei für Kalender.",
                "Ist eine Maßnahme erledigt? Dann ändern Sie auch die Antwort. Das macht das Programm nicht von allein.",
                "Unter „Ergebnis“ können Sie Ziele setzen, für Kategorien und Prinzipien. Ein Ziel gilt für alle Phasen oder nur für die jetzige Phase. Dann sehen Sie, was bis zum Ziel fehlt.",
            ])],
        },
        Section {
            heading: "Verlauf und nächster Selbstaudit",
            blocks: &[Block::List(&[
                "„Stand festhalten“ merkt sich Antworten und Maßnahmen von heute. Unter „Verlauf“ sehen Sie alle Stände. Sie können dort 2 Stände vergleichen.",
                "Das Programm vergleicht nur Fragen, die es in beiden Ständen gibt. Haben sich Fragebogen, Umfang oder Phase geändert? Dann steht das daneben.",
                "„Nächsten Selbstaudit aus diesem beginnen“ übernimmt Antworten und offene Maßnahmen. An jeder Antwort steht „bitte prüfen“. Bestätigen oder ändern Sie die Antwort. Dann verschwindet der Vermerk.",
            ])],
        },
    ],
};
