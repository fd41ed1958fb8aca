//! What the words of the program mean.

mod simple;

use super::super::Wording;
use super::super::article::{Article, Block, Section};

static GERMAN: Article = Article {
    title: "Wörter",
    lead: "Was die Wörter in diesem Programm bedeuten.",
    contents: "Inhalt dieser Seite",
    sections: &[Section {
        heading: "Von Fragebogen bis Stand",
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
    }],
};

static ENGLISH: Article = Article {
    title: "Words",
    lead: "What the words in this program mean.",
    contents: "On this page",
    sections: &[Section {
        heading: "From questionnaire to snapshot",
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
    }],
};

/// The page in a wording.
pub(super) fn words(wording: Wording) -> &'static Article {
    match wording {
        Wording::German => &GERMAN,
        Wording::Simple => &simple::SIMPLE,
        Wording::English => &ENGLISH,
    }
}
