//! What the words of the program mean, in simple language.

use super::{Article, Block, Section};

pub(super) static SIMPLE: Article = Article {
    title: "Wörter",
    lead: "Hier steht, was die Wörter in diesem Programm bedeuten.",
    contents: "Inhalt dieser Seite",
    sections: &[Section {
        heading: "Von Fragebogen bis Stand",
        blocks: &[Block::Terms(&[
            (
                "Fragebogen",
                "Eine Liste von Fragen zu einem Standard. Ein Standard ist eine Sammlung von Regeln. Die Fragen sind nach Kategorien und Prinzipien geordnet.",
            ),
            ("Selbstaudit", "Ein Team prüft sich selbst. Gemeint sind alle Antworten zu einer Leistung."),
            ("Leistung", "Was Sie einschätzen, zum Beispiel der Antrag auf Wohngeld im Internet."),
            ("Stufe", "Eine Antwort, die Sie wählen können. Stufe 0 heißt: Davon gibt es noch nichts."),
            (
                "Muss-Anforderung",
                "Eine Frage mit einer Mindest-Stufe. Ein Gesetz oder eine Regel von DIN verlangt diese Stufe. DIN ist das Deutsche Institut für Normung.",
            ),
            ("Pflicht-Lücke", "Ihre Antwort liegt unter der Mindest-Stufe."),
            (
                "Nachweis",
                "Wo etwas steht, das die Antwort beweist. Zum Beispiel ein Akten-Zeichen oder eine Internet-Adresse. Das Dokument selbst kommt nie in das Programm.",
            ),
            ("Hinweis", "Was Sie als Nächstes tun können. Damit erreichen Sie die nächste Stufe."),
            (
                "Maßnahme",
                "Was Ihr Team tun will. Die Idee kommt aus einem Hinweis oder von Ihnen. Dazu gehören Rolle, Termin und Aufwand.",
            ),
            ("Auswertung", "Alles, was das Programm aus Fragebogen und Antworten berechnet."),
            (
                "Stand",
                "Ihr Selbstaudit an einem bestimmten Tag, festgehalten. Damit sehen Sie später, was sich geändert hat.",
            ),
        ])],
    }],
};
