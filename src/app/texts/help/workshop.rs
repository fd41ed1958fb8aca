//! A self-audit as a workshop, for those who host it.

mod simple;

use super::super::Wording;
use super::super::article::{Article, Block, Section};

static GERMAN: Article = Article {
    title: "Einen Workshop leiten",
    lead: "Eigene Arbeit schätzt man allein leicht zu gut ein. Am meisten bringt der Selbstaudit mit mehreren Blickwinkeln am selben Tisch. Diese Seite hilft Ihnen, ihn vorzubereiten und zu leiten.",
    contents: "Inhalt dieser Seite",
    sections: &[
        Section {
            heading: "Wer dabei sein sollte",
            blocks: &[
                Block::List(&[
                    "Leistungsverantwortung: kennt Ziel, Auftrag und Geld.",
                    "Fachbereich und Sachbearbeitung: wissen, wie es wirklich läuft.",
                    "Entwicklung und Betrieb, auch beim Dienstleister: kennen Technik, Sicherheit und Zahlen.",
                    "Barrierefreiheit und Datenschutz: wenigstens für die Fragen, die sie betreffen.",
                    "Eine Person, die durch die Fragen führt und nicht mitstimmt. Das sind vermutlich Sie.",
                ]),
                Block::Text(
                    "Vier bis acht Menschen sind ein gutes Maß. Wer nicht dabei sein kann, bekommt seine Fragen vorher als Datei.",
                ),
            ],
        },
        Section {
            heading: "Vorbereiten",
            blocks: &[Block::Steps(&[
                "Beginnen Sie den Selbstaudit und tragen Sie unter „Leistung“ Namen und Phase ein. Die Phase entscheidet, welche Fragen gestellt werden.",
                "Wählen Sie den Schnellcheck, wenn Sie nur einen Termin haben. Den vollständigen Selbstaudit verteilen Sie auf mehrere.",
                "Schicken Sie die Einladung mit dem Zweck: gemeinsam sehen, was sich als Nächstes lohnt. Niemand wird bewertet.",
                "Geben Sie unter „Zusammenarbeit“ dieselben Fragen ohne Antworten an alle, wenn jede Person vorher für sich einschätzen soll. Der Vergleich zeigt, worüber Sie reden müssen.",
                "Öffnen Sie die Workshop-Ansicht einmal an dem Gerät, mit dem Sie zeigen. Sichern Sie vorher eine Datei.",
            ])],
        },
        Section {
            heading: "Ein Plan für 90 Minuten",
            blocks: &[Block::Terms(&[
                (
                    "0 bis 10 Minuten",
                    "Worum es geht, und was das Ergebnis nicht ist: keine Prüfung, keine Note für Personen. Eine Frage gemeinsam zur Probe.",
                ),
                (
                    "10 bis 70 Minuten",
                    "Workshop-Ansicht: eine Frage nach der anderen, höchstens drei Minuten. Lesen Sie die Frage vor. Alle zeigen gleichzeitig ihre Stufe mit den Fingern. Sind sich alle einig, weiter. Sonst reden zuerst die, die am weitesten auseinanderliegen.",
                ),
                (
                    "70 bis 85 Minuten",
                    "Ergebnis ansehen: zuerst die Pflichtlücken, dann die Hinweise mit dem größten Gewinn. Wählen Sie zwei oder drei als Maßnahmen.",
                ),
                ("85 bis 90 Minuten", "Wer klärt die offenen Fragen bis wann? Datei sichern und verschicken."),
            ])],
        },
        Section {
            heading: "Die Workshop-Ansicht",
            blocks: &[
                Block::Text(
                    "Die Workshop-Ansicht zeigt der Gruppe eine Frage je Seite, darunter Notiz und abweichende Meinungen. Zu ihr führt „In der Workshop-Ansicht zeigen“ auf jeder Seite eines Prinzips. Die „Beamer-Ansicht“ ist eine Einstellung für den Bildschirm: Sie macht jede Seite so groß, dass man sie hinten im Raum lesen kann, und blendet das meiste andere aus. „Rückgängig“ und „Als Datei sichern“ bleiben oben stehen.",
                ),
                Block::List(&[
                    "„Nächste Frage“ und „Vorherige Frage“ führen weiter und zurück. Oben steht, bei welcher Sie sind.",
                    "„Später klären“ merkt die Frage vor. Unter „Antworten“ finden Sie alle wieder.",
                    "Jede Antwort ist sofort gespeichert. „Rückgängig“ nimmt die letzte zurück.",
                    "Mit eingeschalteten Tasten wählen die Ziffern die Stufe, N und P blättern. Das stellen Sie auf der Seite „Tastatur“ ein.",
                ]),
            ],
        },
        Section {
            heading: "Von zu Hause aus",
            blocks: &[Block::List(&[
                "Teilen Sie den Bildschirm mit der Workshop-Ansicht. Eine Person trägt ein, alle anderen sehen mit.",
                "Lassen Sie die Stufen gleichzeitig in den Chat schreiben: Alle tippen, auf ein Zeichen wird gesendet. So folgt niemand der ersten Antwort.",
                "Lesen Sie Frage und Stufen vor. Nicht alle können den geteilten Bildschirm lesen.",
                "Wer lieber allein arbeitet, bekommt seine Fragen unter „Zusammenarbeit“ als Datei. Danach führen Sie zusammen.",
            ])],
        },
        Section {
            heading: "Wenn Sie sich nicht einig werden",
            blocks: &[Block::List(&[
                "Fragen Sie nach dem Beleg: Woran würden Außenstehende diese Stufe erkennen?",
                "Ohne Beleg gilt die niedrigere Stufe.",
                "Nach drei Minuten: „zu klären“ wählen und die Person nennen lassen, die es herausfindet. Schreiben Sie ihre Rolle in die Notiz, nicht ihren Namen.",
                "Bleibt es bei zwei Meinungen, halten Sie die zweite als abweichende Meinung fest. Sie steht später im Bericht daneben.",
                "Überstimmen hilft selten. Eine Leistung wird nicht besser, wenn die Mehrheit sie gut findet.",
            ])],
        },
        Section {
            heading: "Danach",
            blocks: &[Block::Steps(&[
                "Sichern Sie die Datei und schicken Sie sie allen, die dabei waren.",
                "Halten Sie unter „Verlauf“ einen Stand fest. Beim nächsten Mal sehen Sie, was sich geändert hat.",
                "Tragen Sie bei den Maßnahmen Rolle und Frist ein.",
                "Klären Sie die offenen Fragen und tragen Sie die Antworten nach.",
                "Verabreden Sie den nächsten Termin: nach einem halben Jahr oder vor der nächsten Phase.",
            ])],
        },
    ],
};

static ENGLISH: Article = Article {
    title: "Hosting a workshop",
    lead: "It is easy to judge one’s own work too kindly. A self-audit brings most with several points of view at one table. This page helps you to prepare and lead it.",
    contents: "On this page",
    sections: &[
        Section {
            heading: "Who should take part",
            blocks: &[
                Block::List(&[
                    "Service owner: knows aim, mandate and money.",
                    "Specialist unit and casework: know how things really run.",
                    "Development and operations, also at the supplier: know technology, security and figures.",
                    "Accessibility and data protection: at least for the questions that concern them.",
                    "Somebody who leads through the questions and does not vote. That is probably you.",
                ]),
                Block::Text(
                    "Four to eight people is a good number. Whoever cannot come gets their questions as a file beforehand.",
                ),
            ],
        },
        Section {
            heading: "Preparing",
            blocks: &[Block::Steps(&[
                "Start the self-audit and enter name and phase under “Service”. The phase decides which questions are asked.",
                "Choose the short check if you have one meeting only. Spread the full self-audit over several.",
                "Send the invitation with its purpose: to see together what is worth doing next. Nobody is being judged.",
                "Under “Teamwork”, hand the same questions without answers to everybody if each is to assess alone first. The comparison shows what you need to talk about.",
                "Open the workshop view once on the device that you will show it with. Save a file before.",
            ])],
        },
        Section {
            heading: "A plan for 90 minutes",
            blocks: &[Block::Terms(&[
                (
                    "0 to 10 minutes",
                    "What it is about, and what the result is not: no inspection, no mark for people. One question together as a trial.",
                ),
                (
                    "10 to 70 minutes",
                    "Workshop view: one question after the other, three minutes at most. Read the question aloud. All show their level at once with their fingers. If all agree, go on. If not, those furthest apart speak first.",
                ),
                (
                    "70 to 85 minutes",
                    "Look at the result: first the requirement gaps, then the hints with the largest gain. Take up two or three as measures.",
                ),
                ("85 to 90 minutes", "Who clarifies the open questions by when? Save the file and send it round."),
            ])],
        },
        Section {
            heading: "The workshop view",
            blocks: &[
                Block::Text(
                    "The workshop view shows the group one question per page, below it the note and deviating opinions. “Show in the workshop view” on every page of a principle leads there. “Projector view” is a setting of the screen: it makes every page large enough to be read at the back of the room and hides most of the rest. “Undo” and “Save as a file” stay at the top.",
                ),
                Block::List(&[
                    "“Next question” and “Previous question” lead on and back. The top says which one you are at.",
                    "“Clarify later” marks the question. You find all of them again under “Answers”.",
                    "Every answer is stored at once. “Undo” takes the last one back.",
                    "With shortcuts switched on, digits choose the level and N and P turn pages. Set that on the page “Keyboard”.",
                ]),
            ],
        },
        Section {
            heading: "From home",
            blocks: &[Block::List(&[
                "Share the screen with the workshop view. One person enters, all others look on.",
                "Have the levels written into the chat at the same time: all type, and send on a signal. So nobody follows the first answer.",
                "Read question and levels aloud. Not everybody can read a shared screen.",
                "Whoever prefers to work alone gets their questions as a file under “Teamwork”. You put everything together afterwards.",
            ])],
        },
        Section {
            heading: "When you do not agree",
            blocks: &[Block::List(&[
                "Ask for the evidence: how would an outsider recognise this level?",
                "Without evidence the lower level holds.",
                "After three minutes choose “to be clarified”, and have somebody take it on. Write their role into the note, not their name.",
                "If two opinions remain, keep the second as a deviating opinion. It will stand beside the answer in the report.",
                "Outvoting rarely helps. A service does not get better because most people like it.",
            ])],
        },
        Section {
            heading: "Afterwards",
            blocks: &[Block::Steps(&[
                "Save the file and send it to everybody who took part.",
                "Take a snapshot under “Progress”. Next time you see what changed.",
                "Enter role and due date for the measures.",
                "Clarify the open questions and enter the answers.",
                "Agree on the next date: in half a year, or before the next phase.",
            ])],
        },
    ],
};

/// The page in a wording.
pub(super) fn workshop(wording: Wording) -> &'static Article {
    match wording {
        Wording::German => &GERMAN,
        Wording::Simple => &simple::SIMPLE,
        Wording::English => &ENGLISH,
    }
}
