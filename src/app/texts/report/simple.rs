//! Making a report, in simple language.

use super::{GERMAN, Report};

pub(super) static SIMPLE: Report = Report {
    lead: "Aus Ihren Antworten macht das Programm einen Bericht. Die erste Seite zeigt das Wichtigste. Sie ist für die Leitung gedacht. Der Bericht ist in üblichem Deutsch, nicht in Einfacher Sprache. Er entsteht in Ihrem Browser. Das Programm sendet nichts.",
    form: "Was soll im Bericht stehen?",
    pdf: "PDF",
    pdf_help: "Zum Weitergeben und Aufheben. Alle Menschen sollen die Datei lesen können. Auch in vielen Jahren kann man sie noch öffnen. Die Datei folgt den Regeln PDF/UA-1 und PDF/A-3a.",
    docx: "Word",
    docx_help: "Zum Weiterschreiben in Word. Die Bilder mit Zahlen sind darin Tabellen.",
    html: "Webseite",
    html_help: "Nur 1 Datei. Jeder Browser kann sie öffnen.",
    markdown: "Text",
    markdown_help: "Einfacher Text. Sie können ihn in andere Programme kopieren.",
    full_help: "Mit allen Fragen und Antworten. Auch die Nachweise und die nächsten Schritte stehen darin.",
    short_help: "Mit Ergebnis, Lücken, wichtigen Hinweisen und Maßnahmen. Auch die offenen Fragen stehen darin.",
    no_translation: "Diesen Fragebogen gibt es in der gewählten Sprache nicht. Fragen, Stufen und Hinweise bleiben in ihrer eigenen Sprache.",
    notes_help: "Der Bericht zeigt Notizen und andere Meinungen. So hat Ihr Team sie geschrieben.",
    carries: |is_carrying, with_notes| {
        if !is_carrying {
            "Dieser Bericht enthält den Selbstaudit nicht. Sie können ihn hier nicht wieder öffnen. Sichern Sie darum auch den Selbstaudit als Datei."
        } else if with_notes {
            "Der Bericht enthält alle Ihre Angaben. Sie können ihn hier wieder öffnen, wie eine Datei mit einem Selbstaudit."
        } else {
            "Der Bericht enthält Ihre Angaben ohne die Notizen. Sie können ihn hier wieder öffnen. Dann fehlt, was Sie geschrieben haben."
        }
    },
    loading: "Das Programm lädt den Teil, der Berichte schreibt. Das geschieht nur beim ersten Mal …",
    writing: "Das Programm schreibt den Bericht …",
    busy: "Der Bericht ist noch nicht fertig.",
    waiting: "Das Programm lädt den Fragebogen noch …",
    saved: |name, size| {
        format!("Der Bericht ist fertig. Die Datei heißt {name}. Sie hat {size}. Sie finden sie bei Ihren Downloads.")
    },
    undrawn: |count| {
        let what = if count == 1 { "1 Zeichen".to_owned() } else { format!("{count} Zeichen") };
        format!(
            "Die Schrift im Bericht kennt {what} nicht. Das sind zum Beispiel kleine Bilder wie Smileys. Dort steht „▯“. Beim Kopieren und Vorlesen ist das Zeichen meist richtig."
        )
    },
    failed: "Der Bericht ist nicht fertig geworden",
    missing: "Das Programm kann den Teil nicht laden, der Berichte schreibt. Oder dieser Teil ist verändert. Prüfen Sie die Verbindung zum Internet. Versuchen Sie es dann noch einmal. Sie können den Bericht auch als Webseite sichern. Der Inhalt ist gleich.",
    blocked: "Der Browser lässt den Teil nicht laufen, der Berichte schreibt. Wahrscheinlich hat Ihre Computer-Abteilung das so eingestellt. Sichern Sie den Bericht als Webseite. Der Inhalt ist gleich.",
    gave_up: |why| {
        format!(
            "Der Teil, der Berichte schreibt, ist stehen geblieben. Das ist unser Fehler. Sichern Sie den Bericht als Webseite. Der Inhalt ist gleich. Fehlermeldung: {why}"
        )
    },
    refused: "Der Browser hat die Datei nicht gespeichert. Versuchen Sie es noch einmal. Oder wählen Sie ein anderes Format.",
    as_html: "Als Webseite sichern",
    ..GERMAN
};
