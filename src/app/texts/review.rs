//! All answers at a glance.

mod simple;

use super::Wording;
use crate::questionnaire::Tongue;
use crate::report::format;

/// Texts of the answers view.
#[derive(Debug)]
pub struct Review {
    pub title: &'static str,
    pub empty: &'static str,
    pub counts: fn(usize, usize) -> String,
    pub count_unclear: fn(usize) -> String,
    pub count_not_applicable: fn(usize) -> String,
    pub count_open: fn(usize) -> String,
    pub count_unchecked: fn(usize) -> String,
    pub only_unchecked: fn(usize) -> String,
    pub all_checked: &'static str,
    pub filter: &'static str,
    pub every_role: &'static str,
    pub found: fn(usize) -> String,
    pub none_found: &'static str,
    pub nothing_asked: &'static str,
    pub open: fn(usize) -> String,
    pub unclear: fn(usize) -> String,
    pub reason_missing: fn(usize) -> String,
    pub answered: fn(&str, usize) -> String,
    pub not_answered: &'static str,
    pub unusable: &'static str,
    pub level: fn(usize) -> String,
    pub is_unclear: &'static str,
    pub not_applicable: fn(&str) -> String,
    pub without_reason: &'static str,
    pub gap: fn(usize) -> String,
    pub note: &'static str,
    pub evidence: fn(usize) -> String,
    pub check: fn(&str) -> String,
    pub inherited: fn(&str) -> String,
    pub answer: &'static str,
    pub change: &'static str,
    pub of_question: fn(&str) -> String,
    pub to_result: &'static str,
}

static GERMAN: Review = Review {
    title: "Antworten prüfen",
    empty: "Hier sehen Sie alle Antworten mit ihren Notizen und Nachweisen durch, sobald die ersten Fragen beantwortet sind.",
    counts: |answered, applicable| format!("{answered} von {applicable} Fragen beantwortet"),
    count_unclear: |count| format!("{count} zu klären"),
    count_not_applicable: |count| format!("{count} nicht anwendbar"),
    count_open: |count| format!("{count} offen"),
    count_unchecked: |count| format!("{count} noch zu prüfen"),
    only_unchecked: |count| format!("Nur Antworten, die noch zu prüfen sind ({count})"),
    all_checked: "Hier ist keine Antwort mehr zu prüfen.",
    filter: "Nur Fragen für diese Rolle",
    every_role: "Alle Rollen",
    found: |count| if count == 1 { "1 Frage".to_owned() } else { format!("{count} Fragen") },
    none_found: "Für diese Rolle gibt es hier keine Fragen.",
    nothing_asked: "In diesem Umfang wird keine Frage gestellt. Den Umfang ändern Sie unter „Leistung“.",
    open: |count| format!("Noch offen ({count})"),
    unclear: |count| format!("Zu klären ({count})"),
    reason_missing: |count| format!("Nicht anwendbar, Begründung fehlt ({count})"),
    answered: |category, count| format!("{category} ({count})"),
    not_answered: "Noch nicht beantwortet",
    unusable: "Die gespeicherte Antwort passt nicht zur Frage",
    level: |level| format!("Stufe {level}:"),
    is_unclear: "Zu klären",
    not_applicable: |reason| format!("Nicht anwendbar: {reason}"),
    without_reason: "Nicht anwendbar, ohne Begründung: zählt als offen",
    gap: |threshold| format!("Pflichtlücke: gefordert ist mindestens Stufe {threshold}"),
    note: "Notiz:",
    evidence: |count| if count == 1 { "1 Nachweis".to_owned() } else { format!("{count} Nachweise") },
    inherited: |from| {
        if from.is_empty() {
            "Von der zentralen Leistung übernommen".into()
        } else {
            format!("Übernommen aus: {from}")
        }
    },
    check: |why| format::review_mark(why, Tongue::German),
    answer: "Beantworten",
    change: "Ändern",
    of_question: |number| format!(": Frage {number}"),
    to_result: "Zum Ergebnis",
};

static ENGLISH: Review = Review {
    title: "Check your answers",
    empty: "As soon as the first questions are answered, you can go through all answers here, with their notes and evidence.",
    counts: |answered, applicable| format!("{answered} of {applicable} questions answered"),
    count_unclear: |count| format!("{count} to be clarified"),
    count_not_applicable: |count| format!("{count} not applicable"),
    count_open: |count| format!("{count} open"),
    count_unchecked: |count| format!("{count} still to be checked"),
    only_unchecked: |count| format!("Only answers that are still to be checked ({count})"),
    all_checked: "There is no answer left to be checked here.",
    filter: "Only questions for this role",
    every_role: "All roles",
    found: |count| if count == 1 { "1 question".to_owned() } else { format!("{count} questions") },
    none_found: "There are no questions for this role here.",
    nothing_asked: "Nothing is asked in this extent. You can change the extent under “Service”.",
    open: |count| format!("Still open ({count})"),
    unclear: |count| format!("To be clarified ({count})"),
    reason_missing: |count| format!("Not applicable, reason missing ({count})"),
    answered: |category, count| format!("{category} ({count})"),
    not_answered: "Not answered yet",
    unusable: "The stored answer does not fit the question",
    level: |level| format!("Level {level}:"),
    is_unclear: "To be clarified",
    not_applicable: |reason| format!("Not applicable: {reason}"),
    without_reason: "Not applicable, without a reason: counts as open",
    gap: |threshold| format!("Requirement gap: at least level {threshold} is demanded"),
    note: "Note:",
    evidence: |count| if count == 1 { "1 piece of evidence".to_owned() } else { format!("{count} pieces of evidence") },
    inherited: |from| {
        if from.is_empty() { "Taken over from the central service".into() } else { format!("Taken over from: {from}") }
    },
    check: |why| format::review_mark(why, Tongue::English),
    answer: "Answer",
    change: "Change",
    of_question: |number| format!(": question {number}"),
    to_result: "To the result",
};

/// Texts of the answers view in a language.
pub fn review(wording: impl Into<Wording>) -> &'static Review {
    match wording.into() {
        Wording::German => &GERMAN,
        Wording::Simple => &simple::SIMPLE,
        Wording::English => &ENGLISH,
    }
}
