//! The page on accessibility in simple language. Where it is the statement that the law asks for, it says the same as
//! the usual text, names the law's own words for the result, and says which of both holds.

use super::{Accessibility, Article, Block, Conformance, GERMAN, Law, Method, OperatorWords, Section};

pub(super) static SIMPLE: Accessibility = Accessibility {
    article: Article {
        lead: "Barrierefrei heißt: Alle Menschen können das Programm benutzen. Hier steht, was wir dafür getan haben. Hier steht auch, was noch fehlt.",
        sections: &[
            Section {
                heading: "Welche Regeln gelten?",
                blocks: &[Block::Text(
                    "Es gibt Regeln für barrierefreie Seiten im Internet. Das Programm richtet sich nach WCAG 2.2, Stufe AA. Und es richtet sich nach EN 301 549 V3.2.1. Die deutsche Verordnung BITV 2.0 verlangt diese Regeln. Prüf-Programme und eigene Tests finden nur einen Teil der Fehler. Fachleute und Menschen mit Behinderungen haben noch nicht geprüft.",
                )],
            },
            Section {
                heading: "Was ist geprüft, und wie?",
                blocks: &[Block::Terms(&[
                    (
                        "Mit Prüf-Programmen, bei jedem Test",
                        "2 Prüf-Programme untersuchen jede Seite: axe-core und Equal Access. Sie prüfen helle, dunkle und starke Farben. Sie prüfen schmale Fenster und großen Text. Keine Stelle ist ausgenommen. Der Nu HTML Checker prüft den Aufbau der Seiten. Wir messen auch selbst, zum Beispiel Größe, Kontrast und Abstände.",
                    ),
                    (
                        "Mit der Tastatur, bei jedem Test",
                        "Ein Test benutzt nur die Tastatur, in einem echten Browser. Er macht alles: beginnen, antworten, Ergebnis lesen, sichern, löschen und wieder öffnen.",
                    ),
                    (
                        "Designs mit starkem Kontrast",
                        "Manche Menschen stellen in Windows starke Farben ein. Wir messen, dass sie die Auswahl und alle Symbole sehen. Vorher war die Auswahl dort unsichtbar. Diesen Fehler haben wir behoben.",
                    ),
                    (
                        "Vergrößerung",
                        "Sie können die Seite auf 400 Prozent vergrößern. Der Text passt dann immer noch auf den Bildschirm. Nur breite Tabellen müssen Sie verschieben. Das geht auch mit der Tastatur.",
                    ),
                    (
                        "Vorlese-Programme",
                        "Überschriften, Felder, Meldungen und Sprachen sind dafür gekennzeichnet. Jeder Test vergleicht, was ein Vorlese-Programm von jeder Seite bekommt. Einmal haben wir den Weg mit dem Vorlese-Programm Orca aufgezeichnet. Menschen, die so etwas jeden Tag benutzen, haben noch nicht geprüft.",
                    ),
                ])],
            },
            Section {
                heading: "Was bietet das Programm?",
                blocks: &[Block::List(&[
                    "Alles geht mit der Tastatur. Können Sie etwas ziehen? Dann gibt es dafür auch einen Knopf. Sie können Tasten ausschalten.",
                    "Eine Farbe allein bedeutet nie etwas. Neben jeder Bewertung steht ein Wort.",
                    "Zu jedem Diagramm gehören ein Satz und eine Tabelle. Ein Diagramm ist ein Bild mit Zahlen.",
                    "Es gibt helle Farben, dunkle Farben und hohen Kontrast. Mögen Sie weniger Bewegung? Dann richtet sich das Programm nach Ihrem Gerät.",
                    "Sie haben so viel Zeit, wie Sie brauchen. Sie können jede Änderung rückgängig machen. Vor dem endgültigen Löschen fragt das Programm.",
                    "Oben auf jeder Seite schalten Sie Einfache Sprache ein. Dann sind die Texte vom Programm einfach. Auch die kurzen Texte zu den Prinzipien sind dann einfach.",
                    "Berichte gibt es als PDF, als Webseite und als Word-Datei. Vorlese-Programme können das PDF lesen. Es folgt der Regel PDF/UA-1.",
                ])],
            },
            Section {
                heading: "Was fehlt noch?",
                blocks: &[Block::List(&[
                    "Menschen mit Behinderungen haben noch nicht geprüft. Zum Beispiel mit Vorlese-Programm, mit Sprache oder mit Vergrößerung.",
                    "Im Browser Chromium sind alle Seiten geprüft. In Firefox ist nur das Wichtigste geprüft, in Safari nichts.",
                    "Die Fragen, die Antworten und die Berichte sind nicht in Einfacher Sprache. Auch Meldungen zu Fehlern in Dateien und Fragebögen sind das nicht.",
                    "Es gibt keine Texte in Leichter Sprache. Es gibt keine Videos in Deutscher Gebärdensprache.",
                    "Manche Fehler in Dateien sind selten. Dann steht eine genaue Angabe nur auf Englisch da. Sie ist gekennzeichnet.",
                    "Sie können Diagramme als PNG herunterladen. Diese Bilder haben keinen Text zum Vorlesen. Nehmen Sie die Tabelle mit dazu.",
                ])],
            },
            Section {
                heading: "Barriere melden",
                blocks: &[Block::Operator(OperatorWords {
                    known: "Geht etwas für Sie nicht? Das ist eine Barriere. Sagen Sie es bitte der Stelle, die diese Seite betreibt:",
                    statement: "Das Gesetz verlangt mehr Angaben. Zum Beispiel: Wer hilft bei Streit? Das soll auf dieser Seite stehen:",
                    unknown: "Hier soll stehen, wem Sie eine Barriere melden können. Auch die Erklärung zur Barrierefreiheit soll hier stehen. Die Stelle, die diese Seite betreibt, hat noch nichts eingetragen. Fragen Sie bitte die Stelle, von der Sie diese Adresse haben.",
                })],
            },
            Section {
                heading: "Für Stellen, die das Programm betreiben",
                blocks: &[Block::Text(
                    "Behörden vom Bund müssen eine Erklärung zur Barrierefreiheit veröffentlichen. Das verlangen § 12b BGG und § 7 BITV 2.0. BGG heißt: Behinderten-Gleichstellungs-Gesetz. Für Länder und Gemeinden gilt das Recht von ihrem Land. Prüfen Sie das Programm bei sich. Tragen Sie alles in die Datei config.yaml neben index.html ein. Der Platz dafür heißt „statement“. Dahin gehören: Tag und Art der Prüfung, Ergebnis, Lücken und das Gesetz. Dazu kommen: der Weg für Rückmeldungen und die Stelle, die bei Streit hilft. Dann ist diese Seite Ihre Erklärung. Steht Ihre Erklärung woanders? Dann genügt die Adresse unter „links“.",
                )],
            },
        ],
        ..GERMAN.article
    },
    tested: |day, version| format!("Wir haben das ganze Programm zuletzt am {day} geprüft. Das war Version {version}."),
    none_title: "Das ist keine amtliche Erklärung",
    none_body: "Hier steht nur, was das Programm über sich weiß. Das Gesetz verlangt eine Erklärung zur Barrierefreiheit. Die Stelle, die das Programm betreibt, muss sie schreiben. Hier hat sie das noch nicht getan.",
    missing: "In der Datei config.yaml fehlen noch Angaben. Oder die Angaben passen nicht zusammen:",
    short: "Das Wichtigste",
    opening: |body, law| {
        let law = match law {
            Law::Federal => {
                "Das verlangt das Behinderten-Gleichstellungs-Gesetz, kurz BGG. Dazu gehört die Verordnung BITV 2.0."
                    .to_owned()
            }
            Law::Land(law) => format!("Das verlangt: {law}."),
        };
        format!(
            "{body} möchte, dass alle Menschen diese Seite benutzen können. {law} Vor dem Gesetz gilt die Erklärung in üblichem Deutsch. Wählen Sie dafür oben „Deutsch“."
        )
    },
    state: "Wie barrierefrei ist diese Seite?",
    state_body: |state, law| {
        let (state, meaning) = match state {
            Conformance::Full => ("vollständig vereinbar", "Die Seite hält alle Regeln ein."),
            Conformance::Partial => ("teilweise vereinbar", "Die Seite hält die meisten Regeln ein, aber nicht alle."),
            Conformance::Not => ("nicht vereinbar", "Die Seite hält die meisten Regeln nicht ein."),
        };
        let law = match law {
            Law::Federal => "der BITV 2.0",
            Law::Land(_) => "diesem Gesetz",
        };
        format!("Diese Seite ist mit {law} {state}. Das heißt: {meaning}")
    },
    measured: "Wir haben nach diesen Regeln geprüft: EN 301 549 V3.2.1 und WCAG 2.2, Stufe AA.",
    gaps: "Was nicht barrierefrei ist",
    no_gaps: "Wir kennen nichts, was nicht barrierefrei ist.",
    gaps_lead: "Das ist nicht barrierefrei:",
    made: "Von wann ist diese Erklärung?",
    made_body: |date, reviewed| {
        let reviewed = reviewed.map(|day| format!(" Die Stelle hat sie zuletzt am {day} geprüft.")).unwrap_or_default();
        format!("Diese Erklärung ist vom {date}.{reviewed}")
    },
    method: |method| match method {
        Method::Own(None) => "Die Stelle hat selbst geprüft.".to_owned(),
        Method::Own(Some(by)) => format!("Die Stelle hat selbst geprüft: {by}."),
        Method::External(by) => format!("Geprüft hat: {by}."),
    },
    feedback: "Barriere melden",
    feedback_body: "Können Sie etwas auf dieser Seite nicht benutzen? Oder brauchen Sie etwas in einer anderen Form? Sagen Sie es uns:",
    month: "Sie bekommen spätestens nach 1 Monat eine Antwort.",
    nothing_sent: "Die E-Mail ist schon vorbereitet. Darin stehen die Seite und die Version. Ihre Antworten stehen nicht darin. Dieses Programm verschickt nichts. Sie schicken die E-Mail selbst ab.",
    enforcement: |law| match law {
        Law::Federal => "Hilfe bei Streit: Schlichtung",
        Law::Land(_) => "Hilfe bei Streit: Durchsetzung",
    },
    enforcement_body: |law| match law {
        Law::Federal => {
            "Hat Ihre Rückmeldung nicht geholfen? Dann hilft die Schlichtungs-Stelle nach § 16 BGG. Sie vermittelt zwischen Menschen mit Behinderungen und Behörden vom Bund. Das kostet nichts."
        }
        Law::Land(_) => "Hat Ihre Rückmeldung nicht geholfen? Dann hilft Ihnen diese Stelle:",
    },
    own_page: "Mehr zur Barrierefreiheit von dieser Stelle",
    of_program_body: "Diese Angaben kommen aus dem Programm. Sie gelten für jede Stelle, die es betreibt.",
    ..GERMAN
};
