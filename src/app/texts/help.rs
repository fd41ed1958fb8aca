//! How to use the program, on one page.

use super::Wording;
use super::article::{Article, Block, Section};

static GERMAN: Article = Article {
    title: "Hilfe",
    lead: "Mit diesem Programm schätzt ein Team selbst ein, wie gut ein Onlinedienst den Servicestandard umsetzt, und sieht, was sich als Nächstes lohnt. Es braucht weder Konto noch Server.",
    contents: "Inhalt dieser Seite",
    sections: &[
        Section {
            heading: "Schnell beginnen",
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
            heading: "Gemeinsam im Workshop",
            blocks: &[
                Block::Text(
                    "Eigene Arbeit schätzt man allein leicht zu gut ein. Am meisten bringt der Selbstaudit mit mehreren Blickwinkeln am selben Tisch.",
                ),
                Block::Heading("Wer dabei sein sollte"),
                Block::List(&[
                    "Leistungsverantwortung: kennt Ziel, Auftrag und Geld.",
                    "Fachbereich und Sachbearbeitung: wissen, wie es wirklich läuft.",
                    "Entwicklung und Betrieb, auch beim Dienstleister: kennen Technik, Sicherheit und Zahlen.",
                    "Barrierefreiheit und Datenschutz: zu den Prinzipien 3 und 5.",
                    "Eine Person, die durch die Fragen führt und mitschreibt.",
                ]),
                Block::Heading("Ein Plan für 90 Minuten"),
                Block::Terms(&[
                    ("Vorher", "Leistung und Phase eintragen. Den Schnellcheck an alle schicken, die mitmachen."),
                    (
                        "10 Minuten",
                        "Worum es geht, was das Ergebnis nicht ist: keine Prüfung, keine Note für Personen.",
                    ),
                    (
                        "60 Minuten",
                        "Workshop-Ansicht: eine Frage je Seite, höchstens drei Minuten. Ohne Einigung „zu klären“ wählen und die abweichende Meinung als Notiz festhalten.",
                    ),
                    (
                        "15 Minuten",
                        "Ergebnis ansehen: zuerst die Pflichtlücken, dann die Hinweise mit dem größten Gewinn. Drei auswählen.",
                    ),
                    ("5 Minuten", "Wer klärt die offenen Fragen bis wann? Datei sichern und verschicken."),
                ]),
            ],
        },
        Section {
            heading: "Wie der Wert entsteht",
            blocks: &[
                Block::Text(
                    "Jede Stufe zählt einen Anteil von 0 bis 100 %. Der Wert eines Prinzips ist der Durchschnitt seiner beantworteten Fragen. Kategorien und Gesamtwert sind Durchschnitte der Prinzipien, die einen Wert haben. Fragen und Prinzipien können dabei verschieden schwer wiegen. So rechnet der mitgelieferte Fragebogen; andere können anders rechnen.",
                ),
                Block::Terms(&[
                    (
                        "Abdeckung",
                        "Wie viel beantwortet ist. „Zu klären“ gilt als unbeantwortet; „nicht anwendbar“ fällt ganz aus der Rechnung. Ein Wert steht nie ohne seine Abdeckung da.",
                    ),
                    (
                        "Spanne",
                        "Wo der Wert landen würde, wenn alle offenen Fragen auf der niedrigsten oder alle auf der höchsten Stufe lägen. Je mehr Sie beantworten, desto enger wird sie.",
                    ),
                    (
                        "Bewertung",
                        "Ab 75 % „erfüllt“, ab 50 % „teilweise erfüllt“, darunter „nicht erfüllt“. Sind weniger als 60 % beantwortet, gibt es keine Bewertung.",
                    ),
                    (
                        "Muss-Anforderung",
                        "Manche Fragen müssen eine bestimmte Stufe erreichen, weil ein Gesetz oder eine DIN-Vorgabe es verlangt. Darunter ist es eine Pflichtlücke. Dann ist das Prinzip höchstens „teilweise erfüllt“, auf Stufe 0 „nicht erfüllt“. Am Wert ändert das nichts.",
                    ),
                    (
                        "Gewinn",
                        "Um wie viele Prozentpunkte der Gesamtwert steigt, wenn Sie einen Hinweis umsetzen und sonst alles bleibt. Danach und nach dem Aufwand sind die Hinweise geordnet; was eine Pflichtlücke schließt, steht zuerst.",
                    ),
                    (
                        "Nachweise",
                        "Zählen nicht in den Wert. Daneben steht, welcher Anteil der Antworten belegt ist und wie stark.",
                    ),
                ]),
                Block::Text(
                    "Fragen, die zu einer anderen Phase gehören oder von einer anderen Antwort abhängen, werden nicht gestellt und zählen nicht. Ihre Antworten bleiben gespeichert und kommen wieder, sobald die Frage wieder gestellt wird.",
                ),
            ],
        },
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
            heading: "Verlauf und nächstes Audit",
            blocks: &[Block::List(&[
                "„Stand festhalten“ friert Antworten und Maßnahmen ein. Unter „Verlauf“ sehen Sie alle Stände, den Verlauf des Gesamtwerts und den Vergleich zweier Stände.",
                "Verglichen wird nur, was beide Seiten fragen. Haben sich Fragebogen, Umfang oder Phase geändert, steht das getrennt daneben.",
                "„Nächstes Audit aus diesem beginnen“ übernimmt Antworten und offene Maßnahmen. Jede Antwort bleibt als „bitte prüfen“ vermerkt, bis Sie sie bestätigen oder ändern.",
            ])],
        },
        Section {
            heading: "Zusammenarbeit ohne Server",
            blocks: &[Block::Terms(&[
                (
                    "Fragen weitergeben",
                    "Wählen Sie Rollen oder Prinzipien. Die Datei oder der Link enthält nur diese Fragen. Ein Link trägt den Inhalt in sich: Wer ihn hat, hat den Inhalt.",
                ),
                (
                    "Zusammenführen",
                    "Was nur eine Seite geändert hat, wird übernommen. Haben beide etwas geändert, entscheiden Sie Frage für Frage; die andere Sicht kann als abweichende Meinung dabeibleiben.",
                ),
                (
                    "Unabhängig einschätzen",
                    "Geben Sie dieselben Fragen ohne bisherige Antworten an mehrere. Der Vergleich zeigt, wo Sie am weitesten auseinanderliegen.",
                ),
                (
                    "Einer für Alle (EfA)",
                    "Antworten der zentralen Leistung übernehmen Sie aus deren Selbstaudit. Sie bleiben gekennzeichnet; Ihre eigenen Antworten bleiben, wie sie sind.",
                ),
            ])],
        },
        Section {
            heading: "Viele Leistungen im Überblick",
            blocks: &[Block::List(&[
                "„Übersicht“ stellt alle Selbstaudits dieses Browsers und beliebig viele Dateien nebeneinander: filtern, gruppieren, sortieren, als Farbkarte ansehen.",
                "Sie zeigt, was vielen fehlt und welche Werte auffallen. Verschiedene Fragebögen werden nie zusammengerechnet.",
                "Hinzugefügte Dateien bleiben im Arbeitsspeicher. Als Sammlung sichern Sie alle in einer Datei, die sich hier wieder öffnen lässt.",
                "Für sehr viele Selbstaudits gibt es die Befehlszeile: „selbstaudit assess“.",
            ])],
        },
        Section {
            heading: "Speichern und Dateien",
            blocks: &[Block::List(&[
                "Jede Eingabe speichert dieser Browser sofort; oben auf der Seite steht, wann zuletzt. Wo er das nicht darf oder kann, sagt die Seite es deutlich. Nur dieser Browser auf diesem Gerät kennt sie.",
                "Browser können Gespeichertes löschen. Der Beleg ist die Datei: „Als Datei sichern“ oder Strg+S.",
                "Zum Weitergeben schicken Sie die Datei, zum Beispiel per E-Mail. Öffnen lässt sie sich durch Auswählen, durch Ziehen auf die Seite oder als eingefügter Text.",
                "Beim Öffnen sehen Sie zuerst, was sich ändern würde. Nichts wird ungefragt überschrieben.",
                "Sie können mehrere Selbstaudits nebeneinander führen, auch Kopien, zum Beispiel für einen neuen Durchgang.",
                "„Alles löschen“ unter „Speichern und öffnen“ entfernt alles aus diesem Browser.",
            ])],
        },
        Section {
            heading: "Tastatur",
            blocks: &[Block::Terms(&[
                ("Tabulator, Umschalt+Tabulator", "Zum nächsten oder vorigen Bedienelement."),
                (
                    "Pfeiltasten",
                    "In einer Gruppe von Antworten: wählen. In Tabellen, die breiter sind als der Bildschirm: verschieben.",
                ),
                (
                    "Leertaste, Eingabetaste",
                    "Schaltfläche auslösen, Aufklappbares öffnen. Links öffnen mit der Eingabetaste.",
                ),
                ("Strg+S (Mac: ⌘S)", "Offenen Selbstaudit als Datei sichern."),
                ("Strg+Z (Mac: ⌘Z)", "Letzte Änderung rückgängig machen, außerhalb von Textfeldern."),
                ("Strg+Y oder Strg+Umschalt+Z", "Rückgängig Gemachtes wiederherstellen, außerhalb von Textfeldern."),
                ("Esc", "Rückfrage schließen, ohne etwas zu tun."),
            ])],
        },
        Section {
            heading: "Datenschutz",
            blocks: &[
                Block::Text(
                    "Das Programm läuft ganz in Ihrem Browser. Es holt nur seine eigenen Dateien, und nur von dem Server, von dem diese Seite kommt: beim ersten Besuch alle, damit es danach auch ohne Netz läuft, später die Fragebögen und neue Versionen. Ihre Eingaben werden nirgendwohin übertragen; es gibt keine Zählung von Besuchen und keine Cookies.",
                ),
                Block::List(&[
                    "Nennen Sie Rollen und keine Namen. In Notizen gehören keine personenbezogenen Daten.",
                    "Bei Nachweisen tragen Sie ein, wo sie liegen, und nicht, was darin steht.",
                    "Adressen dieser Seite enthalten keine Antworten. Sie können Links auf Fragen bedenkenlos weitergeben.",
                    "An gemeinsam genutzten Rechnern: am Ende Datei sichern, dann alles löschen.",
                ]),
                Block::Text(
                    "Wie jeder Webserver kann auch dieser aufzeichnen, wer die Seite aufruft. Darüber gibt die Stelle Auskunft, die ihn betreibt.",
                ),
            ],
        },
        Section {
            heading: "Für Redaktionen: Fragebögen ändern",
            blocks: &[
                Block::Text(
                    "Die Fragebögen sind Textdateien im Format YAML. Sie liegen im Ordner „questionnaire“ neben der Datei index.html. Zum Ändern genügen ein Texteditor und Schreibrechte auf dem Server.",
                ),
                Block::List(&[
                    "index.yaml zählt auf, welche Fragebögen angeboten werden.",
                    "Je Fragebogen gibt es eine Datei, zum Beispiel servicestandard-2020.yaml; sie beginnt mit den Regeln für die Bearbeitung. Übersetzungen liegen daneben, zum Beispiel servicestandard-2020.en.yaml.",
                    "Kennungen (id) nie ändern und nie neu vergeben: Gespeicherte Antworten und Links hängen daran.",
                    "Nach jeder Änderung die Version erhöhen. Wer einen älteren Selbstaudit öffnet, wird dann darauf hingewiesen.",
                    "Nach dem Hochladen die Seite neu laden und unten nachsehen, ob etwas nicht stimmt. Jede Meldung nennt die Stelle und was zu tun ist.",
                ]),
            ],
        },
        Section {
            heading: "Wörter",
            blocks: &[Block::Terms(&[
                ("Fragebogen", "Eine Ausgabe eines Standards mit Kategorien, Prinzipien und Fragen."),
                ("Selbstaudit", "Die Antworten eines Teams zu einer Leistung mit einem Fragebogen."),
                ("Leistung", "Was eingeschätzt wird, zum Beispiel der Onlinedienst „Wohngeld“."),
                ("Stufe", "Eine mögliche Antwort. Stufe 0 heißt: noch nichts davon."),
                ("Muss-Anforderung", "Frage, bei der ein Gesetz oder eine DIN-Vorgabe eine Mindeststufe verlangt."),
                ("Pflichtlücke", "Muss-Anforderung, deren Mindeststufe nicht erreicht ist."),
                ("Nachweis", "Verweis auf einen Beleg, zum Beispiel Aktenzeichen oder Adresse; nie der Beleg selbst."),
                ("Hinweis", "Ein konkreter nächster Schritt zur nächsten Stufe."),
                (
                    "Maßnahme",
                    "Ein Hinweis oder eine eigene Idee, die das Team umsetzen will, mit Rolle, Frist und Aufwand.",
                ),
                ("Auswertung", "Alles, was aus Fragebogen und Antworten berechnet wird."),
                ("Stand", "Ein festgehaltener früherer Zustand, um Entwicklungen zu sehen."),
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
            heading: "Quick start",
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
            heading: "Together in a workshop",
            blocks: &[
                Block::Text(
                    "It is easy to judge one’s own work too kindly. A self-audit brings most with several points of view at one table.",
                ),
                Block::Heading("Who should take part"),
                Block::List(&[
                    "Service owner: knows aim, mandate and money.",
                    "Specialist unit and casework: know how things really run.",
                    "Development and operations, also at the supplier: know technology, security and figures.",
                    "Accessibility and data protection: for principles 3 and 5.",
                    "Somebody who leads through the questions and takes notes.",
                ]),
                Block::Heading("A plan for 90 minutes"),
                Block::Terms(&[
                    ("Before", "Enter service and phase. Send the short check to everybody who takes part."),
                    ("10 minutes", "What it is about, and what the result is not: no inspection, no mark for people."),
                    (
                        "60 minutes",
                        "Workshop view: one question per page, three minutes at most. Without agreement choose “to be clarified” and keep the deviating opinion as a note.",
                    ),
                    (
                        "15 minutes",
                        "Look at the result: first the requirement gaps, then the hints with the largest gain. Pick three.",
                    ),
                    ("5 minutes", "Who clarifies the open questions by when? Save the file and send it round."),
                ]),
            ],
        },
        Section {
            heading: "How the score comes about",
            blocks: &[
                Block::Text(
                    "Each level is worth a share from 0 to 100%. The score of a principle is the mean of its answered questions. Categories and total are means of the principles that have a score. Questions and principles may weigh differently. This is how the supplied questionnaire is scored; others may be scored otherwise.",
                ),
                Block::Terms(&[
                    (
                        "Coverage",
                        "How much is answered. “To be clarified” counts as unanswered; “not applicable” leaves the calculation altogether. A score never stands without its coverage.",
                    ),
                    (
                        "Range",
                        "Where the score would end up if all open questions were at the lowest level, or all at the highest. The more you answer, the narrower it becomes.",
                    ),
                    (
                        "Rating",
                        "From 75% “met”, from 50% “partly met”, below that “not met”. With less than 60% answered there is no rating.",
                    ),
                    (
                        "Requirement",
                        "Some questions must reach a certain level because a law or a DIN clause asks for it. Below that it is a requirement gap. The principle is then “partly met” at best, at level 0 “not met”. The score does not change.",
                    ),
                    (
                        "Gain",
                        "By how many percentage points the total rises if you carry out one hint and all else stays. Hints are ranked by this and by effort; what closes a requirement gap comes first.",
                    ),
                    (
                        "Evidence",
                        "Does not count in the score. Beside it you see what share of the answers is backed, and how strongly.",
                    ),
                ]),
                Block::Text(
                    "Questions that belong to another phase or depend on another answer are not asked and do not count. Their answers stay stored and come back when the question is asked again.",
                ),
            ],
        },
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
            heading: "Progress and the next audit",
            blocks: &[Block::List(&[
                "“Take a snapshot” freezes answers and measures. Under “Progress” you see all snapshots, the course of the total score and the comparison of two snapshots.",
                "Only what both sides ask is compared. Where questionnaire, extent or phase changed, this stands apart.",
                "“Begin the next audit from this one” takes over answers and open measures. Every answer stays marked “please check” until you confirm or change it.",
            ])],
        },
        Section {
            heading: "Working together without a server",
            blocks: &[Block::Terms(&[
                (
                    "Handing out questions",
                    "Choose roles or principles. The file or link holds only these questions. A link carries the content in itself: whoever has the link has the content.",
                ),
                (
                    "Putting together",
                    "What only one side changed is taken. Where both changed something, you decide question by question; the other view can stay as a deviating opinion.",
                ),
                (
                    "Assessing independently",
                    "Give the same questions to several people without the answers so far. The comparison shows where you are furthest apart.",
                ),
                (
                    "One for all (EfA)",
                    "Take over answers of the central service from its self-audit. They stay marked; your own answers stay as they are.",
                ),
            ])],
        },
        Section {
            heading: "Many services at a glance",
            blocks: &[Block::List(&[
                "“Overview” puts all self-audits of this browser and any number of files side by side: filter, group, sort, see them as a heat map.",
                "It shows what many lack and which scores stand out. Different questionnaires are never added up.",
                "Added files stay in memory. As a collection you save all of them in one file, which can be opened here again.",
                "For very many self-audits there is the command line: “selbstaudit assess”.",
            ])],
        },
        Section {
            heading: "Saving and files",
            blocks: &[Block::List(&[
                "This browser saves every entry at once; the top of the page says when it last did. Where it may not or cannot, the page says so plainly. Only this browser on this device knows them.",
                "Browsers may delete what they stored. The record is the file: “Save as a file” or Ctrl+S.",
                "To pass it on, send the file, for example by e-mail. It is opened by choosing it, by dragging it onto the page or as pasted text.",
                "When opening you first see what would change. Nothing is overwritten unasked.",
                "You can keep several self-audits side by side, copies too, for example for a new round.",
                "“Delete everything” under “Save and open” removes everything from this browser.",
            ])],
        },
        Section {
            heading: "Keyboard",
            blocks: &[Block::Terms(&[
                ("Tab, Shift+Tab", "To the next or previous control."),
                ("Arrow keys", "In a group of answers: choose. In tables wider than the screen: scroll."),
                ("Space, Enter", "Press a button, open what folds out. Links open with Enter."),
                ("Ctrl+S (Mac: ⌘S)", "Save the open self-audit as a file."),
                ("Ctrl+Z (Mac: ⌘Z)", "Undo the last change, outside text fields."),
                ("Ctrl+Y or Ctrl+Shift+Z", "Restore what was undone, outside text fields."),
                ("Esc", "Close a question without doing anything."),
            ])],
        },
        Section {
            heading: "Privacy",
            blocks: &[
                Block::Text(
                    "The program runs entirely in your browser. It fetches only its own files, and only from the server that this page comes from: all of them on the first visit, so that it runs without a network afterwards, later the questionnaires and new versions. Your entries are not sent anywhere; visits are not counted, and there are no cookies.",
                ),
                Block::List(&[
                    "Name roles, not people. Notes are no place for personal data.",
                    "For evidence enter where it is, not what it says.",
                    "Addresses of this page contain no answers. You may pass on links to questions without worry.",
                    "On shared computers: at the end save a file, then delete everything.",
                ]),
                Block::Text(
                    "Like every web server, this one may record who calls up the page. Ask whoever operates it.",
                ),
            ],
        },
        Section {
            heading: "For editors: changing questionnaires",
            blocks: &[
                Block::Text(
                    "Questionnaires are text files in the format YAML. They are in the folder “questionnaire” beside the file index.html. A text editor and permission to write on the server are all it takes to change them.",
                ),
                Block::List(&[
                    "index.yaml lists which questionnaires are offered.",
                    "Each questionnaire has a file, for example servicestandard-2020.yaml; it begins with the rules for editing. Translations lie beside it, for example servicestandard-2020.en.yaml.",
                    "Never change an id and never use it again: stored answers and links depend on it.",
                    "Raise the version after every change. Whoever opens an older self-audit is then told so.",
                    "After uploading, reload the page and see below whether anything is wrong. Every message names the place and what to do.",
                ]),
            ],
        },
        Section {
            heading: "Words",
            blocks: &[Block::Terms(&[
                ("Questionnaire", "One edition of a standard with categories, principles and questions."),
                ("Self-audit", "One team’s answers about one service with one questionnaire."),
                ("Service", "What is assessed, for example the online service for housing benefit."),
                ("Level", "A possible answer. Level 0 means: none of it yet."),
                ("Requirement", "A question for which a law or a DIN clause asks for a minimum level."),
                ("Requirement gap", "A requirement whose minimum level is not reached."),
                ("Evidence", "A reference to a proof, for example a file number or address; never the proof itself."),
                ("Hint", "One concrete next step to the next level."),
                ("Measure", "A hint or an own idea that the team decided to carry out, with role, date and effort."),
                ("Assessment", "Everything that is computed from questionnaire and answers."),
                ("Snapshot", "A frozen earlier state, to see how things develop."),
            ])],
        },
    ],
};

/// The page in a language.
pub fn help(wording: impl Into<Wording>) -> &'static Article {
    match wording.into() {
        Wording::German | Wording::Simple => &GERMAN,
        Wording::English => &ENGLISH,
    }
}
