//! Reviewing the audits of others.

mod simple;

use super::super::Wording;
use super::super::article::{Article, Block, Section};

static GERMAN: Article = Article {
    title: "Selbstaudits anderer prüfen",
    lead: "Für alle, die Selbstaudits anderer lesen, vergleichen oder freigeben: Programmleitung, Steuerung, Revision, Beratung.",
    contents: "Inhalt dieser Seite",
    sections: &[
        Section {
            heading: "Was ein Selbstaudit ist und was nicht",
            blocks: &[
                Block::Text(
                    "Ein Team hat sich selbst eingeschätzt. Das ist kein Nachweis, dass Anforderungen erfüllt sind. Fragen Sie nach Belegen, wo es darauf ankommt.",
                ),
                Block::Text(
                    "Vergleichen Sie Werte nur bei gleichem Fragebogen, gleicher Phase und ähnlicher Abdeckung. Ranglisten verleiten dazu, sich besser einzuschätzen, als man ist.",
                ),
            ],
        },
        Section {
            heading: "Zuerst: Ist die Zahl belastbar?",
            blocks: &[Block::Terms(&[
                (
                    "Abdeckung",
                    "Wie viel beantwortet ist. Unter 60\u{202f}% nennt das Programm keine Bewertung; der Wert sagt dann wenig.",
                ),
                (
                    "Spanne",
                    "Zwischen welchen Werten das Ergebnis noch landen kann. Ist sie breit, lohnt ein Blick auf die offenen Fragen statt auf den Wert.",
                ),
                (
                    "Nachweise",
                    "Welcher Anteil der Antworten belegt ist und wie stark: eigene Einschätzung, internes Dokument, von Dritten geprüft. Abgelaufene Nachweise sind gekennzeichnet.",
                ),
                (
                    "„Nicht anwendbar“",
                    "Jede solche Antwort braucht eine Begründung. Viele davon heben den Wert, ohne dass etwas besser ist.",
                ),
                (
                    "Abweichende Meinungen",
                    "Zeigen, wo das Team uneins war. Das ist kein Mangel, sondern ein guter Ort zum Nachfragen.",
                ),
            ])],
        },
        Section {
            heading: "Einen Bericht lesen",
            blocks: &[Block::Steps(&[
                "Erste Seite: Leistung, Phase, Fragebogen mit Ausgabe, Wert mit Abdeckung und Spanne.",
                "Pflichtlücken: Sie kommen aus Gesetz oder DIN SPEC und stehen vor allem anderen.",
                "Prinzipien mit niedrigem Wert und hoher Abdeckung: Dort ist das Bild klar.",
                "Prinzipien mit hohem Wert ohne Nachweise: Fragen Sie nach.",
                "Maßnahmen: Haben sie Rolle und Frist? Schließen sie die Pflichtlücken?",
            ])],
        },
        Section {
            heading: "Dateien vergleichen",
            blocks: &[Block::List(&[
                "Unter „Übersicht“ fügen Sie beliebig viele Selbstaudit-Dateien und Berichte (PDF, HTML) hinzu. Sie bleiben im Arbeitsspeicher und werden nicht gespeichert.",
                "Die Übersicht zeigt, was vielen fehlt und welche Werte auffallen. Auffällig heißt nicht falsch.",
                "Zwei Stände derselben Leistung vergleichen Sie unter „Verlauf“.",
                "Jede Auswertung rechnet aus den Antworten neu. Werte, die in einer Datei stehen, werden nicht geglaubt.",
            ])],
        },
        Section {
            heading: "Sehr viele Dateien",
            blocks: &[Block::Text(
                "Für Ordner mit Tausenden Selbstaudits gibt es die Befehlszeile. „selbstaudit assess“ macht daraus eine Tabelle, „selbstaudit check“ prüft Dateien, „selbstaudit report“ schreibt Berichte. Die Befehle erklären sich mit „--help“.",
            )],
        },
    ],
};

static ENGLISH: Article = Article {
    title: "Reviewing self-audits of others",
    lead: "For everybody who reads, compares or approves self-audits of others: programme management, steering, internal audit, consultants.",
    contents: "On this page",
    sections: &[
        Section {
            heading: "What a self-audit is, and what it is not",
            blocks: &[
                Block::Text(
                    "A team assessed itself. That is no proof that requirements are met. Ask for evidence where it matters.",
                ),
                Block::Text(
                    "Compare scores only with the same questionnaire, the same phase and similar coverage. League tables tempt people to judge themselves better than they are.",
                ),
            ],
        },
        Section {
            heading: "First: can the figure be relied on?",
            blocks: &[Block::Terms(&[
                (
                    "Coverage",
                    "How much is answered. Below 60% the program gives no rating; the score says little then.",
                ),
                (
                    "Range",
                    "Between which scores the result may still end up. If it is wide, look at the open questions rather than at the score.",
                ),
                (
                    "Evidence",
                    "What share of the answers is backed, and how strongly: own estimate, internal document, checked by a third party. Expired evidence is marked.",
                ),
                (
                    "“Not applicable”",
                    "Every such answer needs a reason. Many of them raise the score without anything being better.",
                ),
                ("Deviating opinions", "Show where the team did not agree. That is no defect but a good place to ask."),
            ])],
        },
        Section {
            heading: "Reading a report",
            blocks: &[Block::Steps(&[
                "First page: service, phase, questionnaire with its edition, score with coverage and range.",
                "Requirement gaps: they come from law or DIN SPEC and stand before all else.",
                "Principles with a low score and high coverage: there the picture is clear.",
                "Principles with a high score and no evidence: ask.",
                "Measures: do they have a role and a due date? Do they close the requirement gaps?",
            ])],
        },
        Section {
            heading: "Comparing files",
            blocks: &[Block::List(&[
                "Under “Overview” you add any number of self-audit files and reports (PDF, HTML). They stay in memory and are not stored.",
                "The overview shows what many lack and which scores stand out. Standing out does not mean wrong.",
                "Compare two states of the same service under “Progress”.",
                "Every figure is computed anew from the answers. Scores that stand in a file are not believed.",
            ])],
        },
        Section {
            heading: "Very many files",
            blocks: &[Block::Text(
                "For folders with thousands of self-audits there is the command line. “selbstaudit assess” makes a table of them, “selbstaudit check” checks files, “selbstaudit report” writes reports. The commands explain themselves with “--help”.",
            )],
        },
    ],
};

/// The page in a wording.
pub(super) fn assess(wording: Wording) -> &'static Article {
    match wording {
        Wording::German => &GERMAN,
        Wording::Simple => &simple::SIMPLE,
        Wording::English => &ENGLISH,
    }
}
