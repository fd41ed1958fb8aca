//! What follows the result: report, measures, the next audit.

mod simple;

use super::super::Wording;
use super::super::article::{Article, Block, Section};

static GERMAN: Article = Article {
    title: "Bericht, Maßnahmen, Verlauf",
    lead: "Nach dem Ergebnis geht es weiter: berichten, verbessern und beim nächsten Mal sehen, was sich geändert hat.",
    contents: "Inhalt dieser Seite",
    sections: &[
        Section {
            heading: "Bericht",
            blocks: &[
                Block::Text(
                    "Unter „Ergebnis“ führt „Bericht erstellen“ zum Bericht. Die erste Seite ist für sich allein lesbar und passt auf ein Blatt, zum Beispiel für den Lenkungskreis. Der Bericht entsteht in diesem Browser und liegt danach bei den Downloads.",
                ),
                Block::Terms(&[
                    ("PDF", "Zum Weitergeben und Ablegen: barrierefrei (PDF/UA-1) und archivierbar (PDF/A-3a)."),
                    ("Word (DOCX)", "Zum Weiterbearbeiten. Statt der Diagramme stehen darin Sätze und Tabellen."),
                    ("Webseite (HTML)", "Eine einzige Datei, die jeder Browser ohne Netz öffnet."),
                    ("Text (Markdown)", "Für Wikis und Ticketsysteme."),
                    (
                        "Umfang",
                        "„Voll“ enthält jede gestellte Frage mit Antwort und Nachweisen. „Kurz“ enthält Ergebnis, Lücken, die wichtigsten Hinweise, Maßnahmen und was noch zu klären ist.",
                    ),
                    (
                        "Notizen",
                        "Ohne Haken fehlen Notizen und abweichende Meinungen im Bericht und in den Daten, die er in sich trägt. Begründungen, Nachweise und Maßnahmen bleiben darin.",
                    ),
                ]),
                Block::Text(
                    "PDF und Webseite tragen den Selbstaudit in sich und lassen sich unter „Speichern und öffnen“ öffnen wie eine Selbstaudit-Datei, bis 32 MB. Das geht nicht mehr, wenn jemand das PDF neu druckt, verschlüsselt oder nur einzelne Seiten daraus kopiert. Wird aus einem Bericht ohne Notizen weitergearbeitet, fehlen die Notizen.",
                ),
                Block::Text(
                    "Zeichen, die die Schrift des PDF nicht kennt, etwa Emojis oder kyrillische Buchstaben, stehen dort als „▯“. Die Seite sagt, wie viele es sind.",
                ),
            ],
        },
        Section {
            heading: "Maßnahmen und Zielwerte",
            blocks: &[Block::List(&[
                "Jeder Hinweis wird mit „Als Maßnahme übernehmen“ zur Maßnahme. Eigene Maßnahmen fügen Sie unter „Maßnahmen“ hinzu. Nennen Sie Rollen, keine Namen von Personen.",
                "Oben steht, was den größten Gewinn für den Aufwand bringt; was eine Pflichtlücke schließt, kommt zuerst. Überfälliges ist gekennzeichnet. Darüber steht, welchen Wert Sie erreichen, wenn alle offenen Maßnahmen umgesetzt sind.",
                "Den Plan nehmen Sie als Tabelle, Aufgabenliste oder Kalenderdatei mit. Ist eine Maßnahme erledigt, passen Sie die Antwort an: Das macht das Programm nicht von allein.",
                "Unter „Ergebnis“ setzen Sie Zielwerte für Kategorien und Prinzipien, für alle Phasen oder nur für die jetzige. Diagramme, Tabellen und Bericht zeigen, was bis zum Ziel fehlt.",
            ])],
        },
        Section {
            heading: "Verlauf und nächster Selbstaudit",
            blocks: &[Block::List(&[
                "„Stand festhalten“ friert Antworten und Maßnahmen ein. Unter „Verlauf“ sehen Sie alle Stände, den Verlauf des Gesamtwerts und den Vergleich zweier Stände.",
                "Verglichen wird nur, was beide Seiten fragen. Haben sich Fragebogen, Umfang oder Phase geändert, steht das getrennt daneben.",
                "„Nächsten Selbstaudit aus diesem beginnen“ übernimmt Antworten und offene Maßnahmen. Jede Antwort bleibt als „bitte prüfen“ vermerkt, bis Sie sie bestätigen oder ändern.",
            ])],
        },
    ],
};

static ENGLISH: Article = Article {
    title: "Report, measures, progress",
    lead: "After the result: report, improve, and see next time what has changed.",
    contents: "On this page",
    sections: &[
        Section {
            heading: "Report",
            blocks: &[
                Block::Text(
                    "Under “Result”, “Make a report” leads to the report. The first page can be read on its own and fits on one sheet, for example for a steering committee. The report is made in this browser and is then among the downloads.",
                ),
                Block::Terms(&[
                    ("PDF", "For passing on and for archives: accessible (PDF/UA-1) and archivable (PDF/A-3a)."),
                    ("Word (DOCX)", "For further editing. Sentences and tables stand in place of charts."),
                    ("Web page (HTML)", "A single file that every browser opens, without a network."),
                    ("Text (Markdown)", "For wikis and issue trackers."),
                    (
                        "Length",
                        "“Full” has every question that is asked, with answer and evidence. “Short” has the result, gaps, the most important hints, measures and what is to be clarified.",
                    ),
                    (
                        "Notes",
                        "Without the tick, notes and deviating opinions are missing in the report and in the data that it carries. Reasons, evidence and measures stay in.",
                    ),
                ]),
                Block::Text(
                    "PDF and web page carry the self-audit and can be opened under “Save and open” like a self-audit file, up to 32 MB. That no longer works once somebody prints the PDF anew, encrypts it or copies single pages out of it. Whoever goes on from a report without notes goes on without the notes.",
                ),
                Block::Text(
                    "Characters that the typeface of the PDF does not know, such as emoji or Cyrillic letters, appear there as “▯”. The page says how many there are.",
                ),
            ],
        },
        Section {
            heading: "Measures and targets",
            blocks: &[Block::List(&[
                "Every hint becomes a measure with “Take up as a measure”. Add measures of your own under “Measures”. Name roles, not people.",
                "First comes what gains most for its effort; what closes a requirement gap stands before all else. Overdue measures are marked. Above the list stands the score you reach once all open measures are done.",
                "Take the plan along as a table, a task list or a calendar file. When a measure is done, adjust the answer: the program does not do that by itself.",
                "Under “Result” you set targets for categories and principles, for all phases or only the present one. Charts, tables and report show what is missing.",
            ])],
        },
        Section {
            heading: "Progress and the next self-audit",
            blocks: &[Block::List(&[
                "“Take a snapshot” freezes answers and measures. Under “Progress” you see all snapshots, the course of the total score and the comparison of two snapshots.",
                "Only what both sides ask is compared. Where questionnaire, extent or phase changed, this stands apart.",
                "“Begin the next self-audit from this one” takes over answers and open measures. Every answer stays marked “please check” until you confirm or change it.",
            ])],
        },
    ],
};

/// The page in a wording.
pub(super) fn onward(wording: Wording) -> &'static Article {
    match wording {
        Wording::German => &GERMAN,
        Wording::Simple => &simple::SIMPLE,
        Wording::English => &ENGLISH,
    }
}
