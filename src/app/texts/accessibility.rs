//! What was done and tested for accessibility, and what was not.

use super::Wording;
use super::article::{Article, Block, OperatorWords, Section};

static GERMAN: Article = Article {
    title: "Barrierefreiheit",
    lead: "Diese Seite nennt, was für die Barrierefreiheit dieses Programms getan und geprüft wurde und was nicht. Sie ersetzt nicht die gesetzliche Erklärung zur Barrierefreiheit; die schuldet die Stelle, die das Programm betreibt.",
    contents: "Inhalt dieser Seite",
    sections: &[
        Section {
            heading: "Woran sich das Programm misst",
            blocks: &[Block::Text(
                "Angestrebt werden die Web Content Accessibility Guidelines (WCAG) 2.2 auf Stufe AA und die Anforderungen der EN 301 549 V3.2.1, auf die die BITV 2.0 verweist. Eine Aussage, dass alle diese Anforderungen erfüllt sind, ist damit nicht verbunden: Dafür fehlt eine vollständige Prüfung durch Fachleute und Betroffene.",
            )],
        },
        Section {
            heading: "Was wie geprüft wurde",
            blocks: &[Block::Terms(&[
                (
                    "Automatisch, bei jedem Testlauf",
                    "Das Prüfwerkzeug axe-core untersucht jede Ansicht in heller und dunkler Darstellung und bei 320 Pixeln Breite, ohne Ausnahmen. Solche Werkzeuge finden nur einen Teil der Hindernisse.",
                ),
                (
                    "Mit der Tastatur, bei jedem Testlauf",
                    "Ein echter Browser (Chromium) geht den ganzen Weg allein mit der Tastatur: neuer Selbstaudit, alle Prinzipien, Ergebnis, sichern, löschen, wieder öffnen.",
                ),
                (
                    "Kontrastmodus",
                    "Die Ansichten wurden mit erzwungenen Farben (Windows-Kontrastdesigns) im Browser nachgestellt und angesehen. Dabei wurde ein Fehler des Designsystems behoben, der die Auswahl unsichtbar machte.",
                ),
                (
                    "Vorlesesoftware",
                    "Noch nicht von Menschen geprüft. Überschriften, Beschriftungen, Meldungen und Sprachwechsel sind dafür ausgezeichnet; wie gut sich das bedienen lässt, ist offen.",
                ),
                (
                    "Vergrößerung",
                    "Bei 320 Pixeln Breite, das entspricht 400 Prozent auf einem üblichen Bildschirm, ist kein waagerechtes Blättern nötig. Ausgenommen sind breite Tabellen: Sie lassen sich für sich verschieben, auch mit der Tastatur.",
                ),
            ])],
        },
        Section {
            heading: "Was das Programm bietet",
            blocks: &[Block::List(&[
                "Alles geht mit der Tastatur. Was sich ziehen lässt, geht auch mit einer Schaltfläche.",
                "Kein Zustand ist allein an der Farbe zu erkennen; neben jeder Bewertung steht ein Wort.",
                "Zu jeder Grafik gehören ein Satz, der das Wichtigste sagt, und eine Tabelle mit denselben Werten.",
                "Helle und dunkle Darstellung, wie im System oder selbst gewählt. Weniger Bewegung, wenn Ihr System das wünscht.",
                "Keine Zeitbegrenzung. Jede Änderung lässt sich rückgängig machen; vor dem endgültigen Löschen wird gefragt.",
                "Zu jedem Prinzip gibt es eine Fassung in einfacher Sprache.",
            ])],
        },
        Section {
            heading: "Bekannte Lücken",
            blocks: &[Block::List(&[
                "Kein Test durch Menschen, die Vorlesesoftware, Spracheingabe oder Bildschirmvergrößerung täglich benutzen.",
                "Geprüft wurde in Chromium, nicht in Firefox und Safari.",
                "Es gibt keine Texte in Leichter Sprache und keine Videos in Deutscher Gebärdensprache.",
                "Zu seltenen Fehlern in Dateien gibt es eine genaue Angabe nur auf Englisch; sie ist so ausgezeichnet.",
                "Heruntergeladene Bilder der Grafiken (PNG) haben keinen Alternativtext. Nehmen Sie die Tabelle mit dazu.",
            ])],
        },
        Section {
            heading: "Barriere melden",
            blocks: &[Block::Operator(OperatorWords {
                known: "Sind Sie auf eine Barriere gestoßen? Sagen Sie es bitte der Stelle, die diese Seite betreibt:",
                statement: "Die gesetzlichen Angaben, auch zur Schlichtungs- oder Durchsetzungsstelle, soll diese Seite enthalten:",
                unknown: "Wer diese Seite betreibt, kann hier eine Kontaktmöglichkeit und die Erklärung zur Barrierefreiheit nennen. Eingetragen ist nichts. Wenden Sie sich bitte an die Stelle, von der Sie die Adresse dieser Seite haben.",
            })],
        },
        Section {
            heading: "Für Betreibende",
            blocks: &[Block::Text(
                "Öffentliche Stellen des Bundes müssen eine Erklärung zur Barrierefreiheit veröffentlichen (§ 12b BGG, § 7 BITV 2.0); für Länder und Kommunen gilt ihr Landesrecht. Prüfen Sie das Programm in Ihrer Umgebung, schreiben Sie die Erklärung, und nennen Sie Kontakt und Adresse der Erklärung in der Datei config.yaml neben index.html. Beides steht dann hier und unten auf jeder Seite. Die Angaben oben dürfen Sie als Grundlage verwenden.",
            )],
        },
    ],
};

static ENGLISH: Article = Article {
    title: "Accessibility",
    lead: "This page says what was done and tested for the accessibility of this program, and what was not. It does not replace the accessibility statement that German law asks for; whoever operates the program owes that.",
    contents: "On this page",
    sections: &[
        Section {
            heading: "What the program is measured by",
            blocks: &[Block::Text(
                "The aim are the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA and the requirements of EN 301 549 V3.2.1, to which the German BITV 2.0 refers. This is no statement that all of them are met: that would take a complete test by experts and by people concerned.",
            )],
        },
        Section {
            heading: "What was tested, and how",
            blocks: &[Block::Terms(&[
                (
                    "Automatically, in every test run",
                    "The tool axe-core examines every view in light and dark colours and at a width of 320 pixels, without exceptions. Such tools find only a part of all barriers.",
                ),
                (
                    "By keyboard, in every test run",
                    "A real browser (Chromium) goes the whole way by keyboard alone: new self-audit, all principles, result, save, delete, open again.",
                ),
                (
                    "Contrast modes",
                    "The views were looked at with forced colours (as in Windows contrast themes), emulated in the browser. A fault of the design system that made the chosen option invisible was corrected.",
                ),
                (
                    "Screen readers",
                    "Not yet tested by people. Headings, labels, messages and changes of language are marked up for them; how well that works in use is open.",
                ),
                (
                    "Magnification",
                    "At a width of 320 pixels, which is 400 percent on a usual screen, no sideways scrolling is needed. Wide tables are the exception: they scroll by themselves, also by keyboard.",
                ),
            ])],
        },
        Section {
            heading: "What the program offers",
            blocks: &[Block::List(&[
                "Everything works by keyboard. Whatever can be dragged has a button, too.",
                "No state is told by colour alone; a word stands beside every rating.",
                "Every chart comes with a sentence that says the most important thing and a table with the same values.",
                "Light and dark colours, as in the system or as you choose. Less motion if your system asks for it.",
                "No time limits. Every change can be undone; before anything is deleted for good you are asked.",
                "Every principle has a version in plain language.",
            ])],
        },
        Section {
            heading: "Known gaps",
            blocks: &[Block::List(&[
                "No test by people who use a screen reader, speech input or screen magnification every day.",
                "Tested in Chromium, not in Firefox and Safari.",
                "There are no texts in easy-to-read language and no videos in sign language.",
                "Parts of a questionnaire may exist in German only; they are marked as German.",
                "Downloaded pictures of charts (PNG) have no text alternative. Take the table along.",
            ])],
        },
        Section {
            heading: "Report a barrier",
            blocks: &[Block::Operator(OperatorWords {
                known: "Have you come across a barrier? Please tell whoever operates this site:",
                statement: "The details that the law asks for, including the enforcement body, should be on this page:",
                unknown: "Whoever operates this site can name a contact and the accessibility statement here. Nothing has been entered. Please turn to those who gave you the address of this page.",
            })],
        },
        Section {
            heading: "For operators",
            blocks: &[Block::Text(
                "German federal bodies must publish an accessibility statement (section 12b BGG, section 7 BITV 2.0); for Länder and municipalities the law of their Land applies. Test the program in your environment, write the statement, and name a contact and the address of the statement in the file config.yaml beside index.html. Both then appear here and at the foot of every page. You may use the facts above as a basis.",
            )],
        },
    ],
};

/// The page in a language.
pub fn accessibility(wording: impl Into<Wording>) -> &'static Article {
    match wording.into() {
        Wording::German | Wording::Simple => &GERMAN,
        Wording::English => &ENGLISH,
    }
}
