//! What a change is called, for „Rückgängig gemacht: …“.

use super::Wording;
use crate::audit::Event;
use crate::questionnaire::{QuestionId, Questionnaire, Tongue};

/// A change in words; `questionnaire` lets it name the principle of a question.
pub fn event(event: &Event, questionnaire: Option<&Questionnaire>, wording: impl Into<Wording>) -> String {
    let wording = wording.into();
    let (german, simple) = (wording.tongue() == Tongue::German, wording == Wording::Simple);
    let pick = |de: &str, en: &str| if german { de.to_owned() } else { en.to_owned() };
    let at = |question: &QuestionId| {
        questionnaire.and_then(|known| known.number_of(question)).unwrap_or_else(|| question.to_string())
    };
    let of = |de: &str, en: &str, question: &QuestionId| {
        if german { format!("{de} zu Frage {}", at(question)) } else { format!("{en} of question {}", at(question)) }
    };
    match event {
        // What is said more simply than below.
        Event::By(question, _) if simple => of("Rolle", "", question),
        Event::Minority(question, _) if simple => of("andere Meinung", "", question),
        Event::Minorities(question, _) if simple => of("andere Meinungen", "", question),
        Event::Review(question, _) if simple => of("Prüfen der Antwort", "", question),
        Event::Choose(question, _) => of("Antwort", "answer", question),
        Event::Note(question, _) => of("Notiz", "note", question),
        Event::Evidence(question, _) => of("Nachweise", "evidence", question),
        Event::By(question, _) => of("beantwortende Rolle", "answering role", question),
        Event::Minority(question, _) => of("abweichende Meinung", "deviating opinion", question),
        Event::Minorities(question, _) => of("abweichende Meinungen", "deviating opinions", question),
        Event::Agree(answers, _) => match answers.as_slice() {
            [(question, _)] => of("gemeinsame Antwort", "joint answer", question),
            _ => pick("gemeinsame Antworten", "joint answers"),
        },
        Event::Review(question, _) => of("Prüfvermerk", "review mark", question),
        Event::Clear(question) => of("Löschen der Antwort", "clearing the answer", question),
        Event::Service(_) => pick("Angaben zur Leistung", "service data"),
        Event::Mode(_) => pick("Umfang des Selbstaudits", "extent of the self-audit"),
        Event::Phase(_) => pick("Phase der Leistung", "phase of the service"),
        Event::Participants(_) => pick("Beteiligte", "participants"),
        Event::Target(..) => pick("Zielwert", "target"),
        Event::Targets(..) => pick("Zielwerte", "targets"),
        Event::Measure(_) => pick("Maßnahme", "measure"),
        Event::Measures(measures) => match measures.len() {
            1 => pick("Übernehmen einer Maßnahme", "taking up a measure"),
            count if german => format!("Übernehmen von {count} Maßnahmen"),
            count => format!("taking up {count} measures"),
        },
        Event::RemoveMeasure(_) => pick("Entfernen einer Maßnahme", "removing a measure"),
        Event::Snapshot(_) => pick("Festhalten eines Stands", "taking a snapshot"),
        Event::RenameSnapshot(..) => pick("Umbenennen eines Stands", "renaming a snapshot"),
        Event::RemoveSnapshot(_) => pick("Entfernen eines Stands", "removing a snapshot"),
        Event::Base(_) => pick("Ausgangsstand", "starting point"),
        Event::Part(_) => pick("Angaben zum Teil", "data of the part"),
        Event::Replace(_) => pick("Import einer Datei", "import of a file"),
        Event::Update(content) => {
            let version = &content.questionnaire.version;
            if german { format!("Umstellung auf Version {version}") } else { format!("change to version {version}") }
        }
    }
}
