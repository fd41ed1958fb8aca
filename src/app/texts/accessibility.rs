//! What is known of the program's accessibility, and what is said around the operator's statement.

mod simple;

use super::Wording;
use super::article::{Article, Block, OperatorWords, Section};
use crate::host::{Conformance, Law, Method};

/// Texts of the page on accessibility.
#[derive(Debug)]
pub struct Accessibility {
    /// What the program itself knows.
    pub article: Article,
    pub tested: fn(&str, &str) -> String,
    /// Where the operator declared nothing, or not enough.
    pub none_title: &'static str,
    pub none_body: &'static str,
    pub missing: &'static str,
    /// The statement.
    pub statement: &'static str,
    pub short: &'static str,
    pub short_body: fn(Conformance) -> &'static str,
    pub opening: fn(&str, &Law) -> String,
    pub applies_to: fn(&str, &str) -> String,
    pub state: &'static str,
    pub state_body: fn(Conformance, &Law) -> String,
    pub measured: &'static str,
    pub gaps: &'static str,
    pub no_gaps: &'static str,
    pub gaps_lead: &'static str,
    pub reason: &'static str,
    pub alternative: &'static str,
    pub made: &'static str,
    pub made_body: fn(&str, Option<&str>) -> String,
    pub method: fn(&Method) -> String,
    pub feedback: &'static str,
    pub feedback_body: &'static str,
    pub month: &'static str,
    pub write: &'static str,
    pub form: &'static str,
    pub phone: &'static str,
    pub nothing_sent: &'static str,
    pub subject: fn(&str, &str) -> String,
    pub letter: fn(&str, &str) -> String,
    pub enforcement: fn(&Law) -> &'static str,
    pub enforcement_body: fn(&Law) -> &'static str,
    pub enforcement_page: &'static str,
    pub explained: &'static str,
    pub easy_language: &'static str,
    pub sign_language: &'static str,
    pub own_page: &'static str,
    pub of_program: &'static str,
    pub of_program_body: &'static str,
    pub report: &'static str,
}

static GERMAN: Accessibility = Accessibility {
    article: Article {
        title: "Barrierefreiheit",
        lead: "Diese Seite nennt, was für die Barrierefreiheit dieses Programms getan und geprüft wurde und was nicht.",
        contents: "Inhalt dieser Seite",
        sections: &[
            Section {
                heading: "Woran sich das Programm misst",
                blocks: &[Block::Text(
                    "Gemessen wird an den Web Content Accessibility Guidelines (WCAG) 2.2, Stufe AA, und an der EN 301 549 V3.2.1, auf die die BITV 2.0 verweist. Automatische und eigene Prüfungen finden nur einen Teil der Hindernisse. Eine Prüfung durch Fachleute und Betroffene gab es noch nicht.",
                )],
            },
            Section {
                heading: "Was wie geprüft wurde",
                blocks: &[Block::Terms(&[
                    (
                        "Automatisch, bei jedem Testlauf",
                        "Zwei Prüfwerkzeuge, axe-core und Equal Access, untersuchen jede Ansicht: hell, dunkel, mit erzwungenen Farben, bei 320 Pixeln Breite und mit doppelt großem Text. Keine Stelle ist ausgenommen. Der Nu HTML Checker prüft den Aufbau jeder Seite. Eigene Messungen kommen dazu: Größe der Bedienelemente, sichtbarer Fokus, Kontrast der Grafiken, Reihenfolge der Überschriften, Textabstände, abgeschnittener Text.",
                    ),
                    (
                        "Mit der Tastatur, bei jedem Testlauf",
                        "Ein echter Browser (Chromium) geht den ganzen Weg allein mit der Tastatur: neuer Selbstaudit, alle Prinzipien, Ergebnis, sichern, löschen, wieder öffnen.",
                    ),
                    (
                        "Kontrastdesigns",
                        "Mit erzwungenen Farben, wie Windows sie in Kontrastdesigns setzt, wird gemessen, dass Gewähltes und Symbole zu sehen sind. Ein Fehler des Designsystems, der die Auswahl unsichtbar machte, ist behoben.",
                    ),
                    (
                        "Vergrößerung",
                        "Bei 320 Pixeln Breite, das entspricht 400 Prozent auf einem üblichen Bildschirm, ist kein waagerechtes Blättern nötig. Ausgenommen sind breite Tabellen: Sie lassen sich für sich verschieben, auch mit der Tastatur.",
                    ),
                    (
                        "Vorlesesoftware",
                        "Überschriften, Beschriftungen, Meldungen und Sprachwechsel sind dafür ausgezeichnet. Was sie von jeder Ansicht erfährt, liegt als Text beim Quellcode und wird bei jedem Testlauf verglichen. Mit der Vorlesesoftware Orca wurde der Weg vom Beginn bis zum Ergebnis einmal aufgezeichnet. Von Menschen, die sie täglich benutzen, ist das noch nicht geprüft.",
                    ),
                ])],
            },
            Section {
                heading: "Was das Programm bietet",
                blocks: &[Block::List(&[
                    "Alles geht mit der Tastatur. Was sich ziehen lässt, geht auch mit einer Schaltfläche. Tasten lassen sich ausschalten.",
                    "Kein Zustand ist allein an der Farbe zu erkennen; neben jeder Bewertung steht ein Wort.",
                    "Zu jeder Grafik gehören ein Satz, der das Wichtigste sagt, und eine Tabelle mit denselben Werten.",
                    "Helle und dunkle Darstellung und hoher Kontrast, wie im System oder selbst gewählt. Weniger Bewegung, wenn Ihr System das wünscht.",
                    "Keine Zeitbegrenzung. Jede Änderung lässt sich rückgängig machen; vor dem endgültigen Löschen wird gefragt.",
                    "Einfache Sprache, oben auf jeder Seite einzuschalten: für die Texte des Programms auf dem Bildschirm und für die Kurzfassungen der Prinzipien.",
                    "Berichte als PDF mit Struktur für Vorlesesoftware (PDF/UA-1), als Webseite und als Word-Datei.",
                ])],
            },
            Section {
                heading: "Was noch fehlt",
                blocks: &[Block::List(&[
                    "Kein Test durch Menschen, die Vorlesesoftware, Spracheingabe oder Bildschirmvergrößerung täglich benutzen.",
                    "Geprüft wurden alle Ansichten in Chromium, in Firefox nur das Wichtigste, in Safari nichts.",
                    "Fragen und Antworten der Fragebögen und die Berichte gibt es nicht in Einfacher Sprache.",
                    "Es gibt keine Texte in Leichter Sprache und keine Videos in Deutscher Gebärdensprache.",
                    "Zu seltenen Fehlern in Dateien gibt es eine genaue Angabe nur auf Englisch; sie ist so ausgezeichnet. Meldungen zu einzelnen Fehlern in Dateien und Fragebögen gibt es nicht in Einfacher Sprache.",
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
                    "Öffentliche Stellen des Bundes müssen eine Erklärung zur Barrierefreiheit veröffentlichen (§ 12b BGG, § 7 BITV 2.0); für Länder und Kommunen gilt ihr Landesrecht. Prüfen Sie das Programm in Ihrer Umgebung und tragen Sie unter „statement“ in der Datei config.yaml neben index.html ein: Tag und Art der Bewertung, Ergebnis, Lücken, Rechtsgrundlage, Weg für Rückmeldungen, Schlichtungs- oder Durchsetzungsstelle. Dann ist diese Seite Ihre Erklärung. Steht Ihre Erklärung woanders, genügt ihre Adresse unter „links“.",
                )],
            },
        ],
    },
    tested: |day, version| {
        format!("Das Programm selbst wurde zuletzt am {day} mit Version {version} insgesamt geprüft.")
    },
    none_title: "Keine Erklärung im Sinne des Gesetzes",
    none_body: "Hier steht, was das Programm über sich selbst weiß. Das ersetzt nicht die gesetzliche Erklärung zur Barrierefreiheit; die schuldet die Stelle, die das Programm betreibt.",
    missing: "Für eine Erklärung fehlen in config.yaml noch diese Angaben, oder sie widersprechen sich:",
    statement: "Erklärung zur Barrierefreiheit",
    short: "Das Wichtigste in einfacher Sprache",
    short_body: |state| match state {
        Conformance::Full => {
            "Barrierefrei heißt: Alle Menschen können diese Seite benutzen. Diese Seite ist barrierefrei. Geht etwas für Sie doch nicht? Dann schreiben Sie uns. Hilft das nicht, gibt es eine Stelle, die Ihnen hilft. Beides steht unten."
        }
        Conformance::Partial => {
            "Barrierefrei heißt: Alle Menschen können diese Seite benutzen. Diese Seite ist teilweise barrierefrei. Unten steht, was noch nicht geht. Geht etwas für Sie nicht? Dann schreiben Sie uns. Hilft das nicht, gibt es eine Stelle, die Ihnen hilft."
        }
        Conformance::Not => {
            "Barrierefrei heißt: Alle Menschen können diese Seite benutzen. Diese Seite ist noch nicht barrierefrei. Unten steht, was nicht geht. Geht etwas für Sie nicht? Dann schreiben Sie uns. Hilft das nicht, gibt es eine Stelle, die Ihnen hilft."
        }
    },
    opening: |body, law| {
        let law = match law {
            Law::Federal => {
                "Behindertengleichstellungsgesetz (BGG) und Barrierefreie-Informationstechnik-Verordnung (BITV 2.0)"
            }
            Law::Land(law) => law,
        };
        format!("{body} ist bemüht, diese Website barrierefrei zugänglich zu machen. Rechtsgrundlage: {law}.")
    },
    applies_to: |address, version| format!("Diese Erklärung gilt für Selbstaudit, Version {version}, unter {address}"),
    state: "Stand der Vereinbarkeit mit den Anforderungen",
    state_body: |state, law| {
        let state = match state {
            Conformance::Full => "vollständig vereinbar",
            Conformance::Partial => "teilweise vereinbar",
            Conformance::Not => "nicht vereinbar",
        };
        let law = match law {
            Law::Federal => "der BITV 2.0",
            Law::Land(_) => "dieser Rechtsgrundlage",
        };
        format!("Diese Website ist mit den Anforderungen {law} {state}.")
    },
    measured: "Gemessen wurde an EN 301 549 V3.2.1 und an WCAG 2.2, Stufe AA.",
    gaps: "Nicht barrierefreie Inhalte",
    no_gaps: "Nicht barrierefreie Inhalte sind nicht bekannt.",
    gaps_lead: "Diese Inhalte sind nicht barrierefrei:",
    reason: "Grund:",
    alternative: "Stattdessen:",
    made: "Erstellung dieser Erklärung",
    made_body: |date, reviewed| match reviewed {
        Some(reviewed) => {
            format!("Diese Erklärung wurde am {date} erstellt und zuletzt am {reviewed} überprüft.")
        }
        None => format!("Diese Erklärung wurde am {date} erstellt."),
    },
    method: |method| match method {
        Method::Own(None) => "Die Stelle hat selbst bewertet.".to_owned(),
        Method::Own(Some(by)) => format!("Die Stelle hat selbst bewertet: {by}."),
        Method::External(by) => format!("Bewertet hat: {by}."),
    },
    feedback: "Barriere melden: Rückmeldung und Kontakt",
    feedback_body: "Ist etwas auf dieser Website für Sie nicht zugänglich, oder brauchen Sie Angaben in einer anderen Form? Sagen Sie es uns:",
    month: "Sie bekommen spätestens nach einem Monat eine Antwort.",
    write: "E-Mail schreiben:",
    form: "Formular oder Kontaktseite",
    phone: "Telefon:",
    nothing_sent: "Die E-Mail ist vorausgefüllt: mit der Seite und der Version. Antworten stehen nicht darin. Dieses Programm verschickt nichts; Sie schicken sie selbst ab.",
    subject: |place, version| format!("Barriere: {place} (Selbstaudit {version})"),
    letter: |address, version| {
        format!(
            "Seite: {address}\nVersion: {version}\n\nWas geht nicht?\n\n\nWomit arbeiten Sie (Browser, Vorlesesoftware, Vergrößerung)? Freiwillig:\n\n"
        )
    },
    enforcement: |law| match law {
        Law::Federal => "Schlichtungsverfahren",
        Law::Land(_) => "Durchsetzungsverfahren",
    },
    enforcement_body: |law| match law {
        Law::Federal => {
            "Hat Ihre Rückmeldung nicht geholfen, können Sie sich an die Schlichtungsstelle nach § 16 BGG wenden. Sie vermittelt zwischen Menschen mit Behinderungen und öffentlichen Stellen des Bundes. Das kostet nichts."
        }
        Law::Land(_) => "Hat Ihre Rückmeldung nicht geholfen, können Sie sich an diese Stelle wenden:",
    },
    enforcement_page: "Internetseite dieser Stelle",
    explained: "Weitere Fassungen",
    easy_language: "Leichte Sprache",
    sign_language: "Gebärdensprache",
    own_page: "Weitere Angaben der Stelle zur Barrierefreiheit",
    of_program: "Was das Programm über sich selbst weiß",
    of_program_body: "Die folgenden Angaben kommen aus dem Programm und gelten für jede Stelle, die es betreibt.",
    report: "Barriere melden",
};

static ENGLISH: Accessibility = Accessibility {
    article: Article {
        title: "Accessibility",
        lead: "This page says what was done and tested for the accessibility of this program, and what was not.",
        contents: "On this page",
        sections: &[
            Section {
                heading: "What the program is measured by",
                blocks: &[Block::Text(
                    "It is measured by the Web Content Accessibility Guidelines (WCAG) 2.2, level AA, and by EN 301 549 V3.2.1, to which the German BITV 2.0 refers. Automatic tests and our own find only a part of all barriers. There was no test by experts and people concerned yet.",
                )],
            },
            Section {
                heading: "What was tested, and how",
                blocks: &[Block::Terms(&[
                    (
                        "Automatically, in every test run",
                        "Two tools, axe-core and Equal Access, examine every view: light, dark, in forced colours, at a width of 320 pixels and with text of twice the size. No place is excluded. The Nu HTML Checker examines how each page is built. Measurements of our own are added: size of controls, visible focus, contrast of charts, order of headings, text spacing, text that is cut off.",
                    ),
                    (
                        "By keyboard, in every test run",
                        "A real browser (Chromium) goes the whole way by keyboard alone: new self-audit, all principles, result, save, delete, open again.",
                    ),
                    (
                        "Contrast themes",
                        "With forced colours, as Windows sets them in contrast themes, it is measured that what is chosen and icons can be seen. A fault of the design system that made the chosen option invisible is corrected.",
                    ),
                    (
                        "Magnification",
                        "At a width of 320 pixels, which is 400 percent on a usual screen, no sideways scrolling is needed. Wide tables are the exception: they scroll by themselves, also by keyboard.",
                    ),
                    (
                        "Screen readers",
                        "Headings, labels, messages and changes of language are marked up for them. What they are given of every view lies beside the source code as text and is compared in every test run. The way from the start to the result was recorded once with the screen reader Orca. People who use one every day have not tested it yet.",
                    ),
                ])],
            },
            Section {
                heading: "What the program offers",
                blocks: &[Block::List(&[
                    "Everything works by keyboard. Whatever can be dragged has a button, too. Shortcuts can be switched off.",
                    "No state is told by colour alone; a word stands beside every rating.",
                    "Every chart comes with a sentence that says the most important thing and a table with the same values.",
                    "Light and dark colours and high contrast, as in the system or as you choose. Less motion if your system asks for it.",
                    "No time limits. Every change can be undone; before anything is deleted for good you are asked.",
                    "Simple German, switched on at the top of every page: for the texts of the program on the screen, and for what each principle is about in short.",
                    "Reports as PDF with structure for screen readers (PDF/UA-1), as a web page and as a Word file.",
                ])],
            },
            Section {
                heading: "What is still missing",
                blocks: &[Block::List(&[
                    "No test by people who use a screen reader, speech input or screen magnification every day.",
                    "All views were tested in Chromium, in Firefox only what matters most, in Safari nothing.",
                    "Questions and answers of the questionnaires and the reports do not exist in simple German.",
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
                    "German federal bodies must publish an accessibility statement (section 12b BGG, section 7 BITV 2.0); for Länder and municipalities the law of their Land applies. Test the program in your environment, and enter under “statement” in the file config.yaml beside index.html: day and kind of the assessment, result, gaps, legal basis, way for feedback, conciliation or enforcement body. This page is then your statement. If your statement is elsewhere, its address under “links” will do.",
                )],
            },
        ],
    },
    tested: |day, version| format!("The program itself was last tested as a whole on {day} with version {version}."),
    none_title: "No statement in the sense of the law",
    none_body: "Here you read what the program knows about itself. That does not replace the accessibility statement that German law asks for; whoever operates the program owes that.",
    missing: "For a statement these details are still missing in config.yaml, or contradict each other:",
    statement: "Accessibility statement",
    short: "In short",
    short_body: |state| match state {
        Conformance::Full => {
            "Accessible means: everybody can use this site. This site is accessible. Does something not work for you all the same? Then write to us. If that does not help, there is a body that helps you. Both stand below."
        }
        Conformance::Partial => {
            "Accessible means: everybody can use this site. This site is partly accessible. Below you read what does not work yet. Does something not work for you? Then write to us. If that does not help, there is a body that helps you."
        }
        Conformance::Not => {
            "Accessible means: everybody can use this site. This site is not accessible yet. Below you read what does not work. Does something not work for you? Then write to us. If that does not help, there is a body that helps you."
        }
    },
    opening: |body, law| {
        let law = match law {
            Law::Federal => {
                "“Behindertengleichstellungsgesetz” (BGG) and “Barrierefreie-Informationstechnik-Verordnung” (BITV 2.0)"
                    .to_owned()
            }
            Law::Land(law) => format!("“{law}”"),
        };
        format!("“{body}” strives to make this website accessible. Legal basis: {law}.")
    },
    applies_to: |address, version| format!("This statement is for Selbstaudit, version {version}, at {address}"),
    state: "Compliance status",
    state_body: |state, law| {
        let state = match state {
            Conformance::Full => "fully compliant",
            Conformance::Partial => "partially compliant",
            Conformance::Not => "not compliant",
        };
        let law = match law {
            Law::Federal => "the BITV 2.0",
            Law::Land(_) => "this legal basis",
        };
        format!("This website is {state} with the requirements of {law}.")
    },
    measured: "Measured by EN 301 549 V3.2.1 and by WCAG 2.2, level AA.",
    gaps: "Content that is not accessible",
    no_gaps: "No content is known that is not accessible.",
    gaps_lead: "This content is not accessible:",
    reason: "Reason:",
    alternative: "Instead:",
    made: "How this statement was made",
    made_body: |date, reviewed| match reviewed {
        Some(reviewed) => format!("This statement was made on {date} and last reviewed on {reviewed}."),
        None => format!("This statement was made on {date}."),
    },
    method: |method| match method {
        Method::Own(None) => "The operator assessed the site itself.".to_owned(),
        Method::Own(Some(by)) => format!("The operator assessed the site itself: “{by}”."),
        Method::External(by) => format!("Assessed by: “{by}”."),
    },
    feedback: "Report a barrier: feedback and contact",
    feedback_body: "Is something on this website not accessible to you, or do you need information in another form? Tell us:",
    month: "You get an answer within one month at the latest.",
    write: "Write an e-mail:",
    form: "Form or contact page",
    phone: "Phone:",
    nothing_sent: "The e-mail is filled in with the page and the version. Answers are not in it. This program sends nothing; you send it yourself.",
    subject: |place, version| format!("Barrier: {place} (Selbstaudit {version})"),
    letter: |address, version| {
        format!(
            "Page: {address}\nVersion: {version}\n\nWhat does not work?\n\n\nWhat do you work with (browser, screen reader, magnification)? If you like:\n\n"
        )
    },
    enforcement: |law| match law {
        Law::Federal => "Conciliation",
        Law::Land(_) => "Enforcement",
    },
    enforcement_body: |law| match law {
        Law::Federal => {
            "If your feedback did not help, you can turn to the conciliation body under section 16 BGG. It mediates between people with disabilities and public bodies of the federation. That costs nothing."
        }
        Law::Land(_) => "If your feedback did not help, you can turn to this body:",
    },
    enforcement_page: "Website of this body",
    explained: "Further versions",
    easy_language: "Easy-to-read German",
    sign_language: "German Sign Language",
    own_page: "More on accessibility by the operator",
    of_program: "What the program knows about itself",
    of_program_body: "The following comes from the program and holds for everybody who operates it.",
    report: "Report a barrier",
};

/// The texts in a wording.
pub fn accessibility(wording: Wording) -> &'static Accessibility {
    match wording {
        Wording::German => &GERMAN,
        Wording::Simple => &simple::SIMPLE,
        Wording::English => &ENGLISH,
    }
}
