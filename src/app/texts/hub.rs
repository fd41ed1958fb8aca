//! Hub: the list of principles with its progress, search and filters.

mod simple;

use super::Wording;
use crate::questionnaire::Parts;
use crate::report::State;

/// Texts of the hub.
#[derive(Debug)]
pub struct Hub {
    /// What the words below mean, where the wording explains them first; else empty.
    pub terms: &'static str,
    pub progress: &'static str,
    pub counts: fn(usize, usize, usize, usize) -> String,
    pub answered_short: fn(usize, usize) -> String,
    pub next: &'static str,
    pub next_at: fn(&str) -> String,
    pub workshop: &'static str,
    pub all_done: &'static str,
    pub nothing_applies: &'static str,
    pub nothing_asked: &'static str,
    pub to_result: &'static str,
    pub to_review: &'static str,
    pub service_hint: &'static str,
    pub service_link: &'static str,
    pub extent_short: &'static str,
    pub extent_phase: fn(&str) -> String,
    pub extent_phase_unknown: fn(&str) -> String,
    pub extent_link: &'static str,

    pub not_asked_phase: &'static str,
    pub not_asked: &'static str,
    pub not_begun: &'static str,
    pub begun: fn(usize, usize) -> String,
    pub done: &'static str,
    pub unclear: fn(usize) -> String,
    pub gap: fn(usize) -> String,

    pub search: &'static str,
    pub search_label: &'static str,
    pub search_help: &'static str,
    pub filters: &'static str,
    pub filters_on: fn(usize) -> String,
    pub state: &'static str,
    pub every_state: &'static str,
    pub state_name: fn(State) -> &'static str,
    pub only: &'static str,
    pub must: &'static str,
    pub noted: &'static str,
    pub unchecked: &'static str,
    pub count_unchecked: fn(usize) -> String,
    pub show_unchecked: &'static str,
    pub phase: &'static str,
    pub every_phase: &'static str,
    pub role: &'static str,
    pub every_role: &'static str,
    pub found_title: &'static str,
    pub found: fn(usize) -> String,
    pub nothing: &'static str,
    pub reset: &'static str,
    pub principle: fn(u32, &str) -> String,

    pub open: &'static str,
    pub level: fn(usize) -> String,
    pub is_unclear: &'static str,
    pub not_applicable: &'static str,
    pub reason_missing: &'static str,
    pub is_must: &'static str,
    pub is_gap: &'static str,
}

static GERMAN: Hub = Hub {
    terms: "",
    progress: "Stand",
    counts: |done, principles, answered, questions| {
        format!("{done} von {principles} Prinzipien abgeschlossen, {answered} von {questions} Fragen beantwortet")
    },
    answered_short: |answered, questions| format!("{answered} von {questions} Fragen beantwortet"),
    next: "Weiter: nächste offene Frage",
    next_at: |number| format!("Frage {number}:"),
    workshop: "In der Workshop-Ansicht weiter",
    all_done: "Alle Fragen sind beantwortet. Sehen Sie sich jetzt das Ergebnis an.",
    nothing_applies: "Alle Fragen sind als „nicht anwendbar“ beantwortet. Einen Wert gibt es deshalb nicht.",
    nothing_asked: "In diesem Umfang wird keine Frage gestellt. Ändern Sie den Umfang, um weiterzumachen.",
    to_result: "Zum Ergebnis",
    to_review: "Antworten prüfen",
    service_hint: "Sie können Angaben zur Leistung ergänzen, zum Beispiel Schlüssel und Umsetzungsstand. Nichts davon ist Pflicht.",
    service_link: "Angaben zur Leistung ergänzen",
    extent_short: "Schnellcheck: Gefragt wird höchstens eine Frage je Prinzip.",
    extent_phase: |phase| format!("Gefragt wird, was zur Phase „{phase}“ gehört."),
    extent_phase_unknown: |phase| {
        format!("Die Phase „{phase}“ kennt der Fragebogen nicht. Gefragt wird, als wäre keine Phase gewählt.")
    },
    extent_link: "Umfang ändern",

    not_asked_phase: "in dieser Phase nicht gefragt",
    not_asked: "nicht gefragt",
    not_begun: "noch nicht begonnen",
    begun: |answered, questions| format!("{answered} von {questions} beantwortet"),
    done: "abgeschlossen",
    unclear: |count| format!("{count} zu klären"),
    gap: |count| if count == 1 { "Pflichtlücke".to_owned() } else { format!("{count} Pflichtlücken") },

    search: "Suchen und filtern",
    search_label: "Fragen suchen",
    search_help: "Gesucht wird in Prinzipien, Fragen, Begründungen, Beispielen, möglichen Nachweisen und Ihren Notizen.",
    filters: "Filter",
    filters_on: |count| if count == 1 { "Filter (1 aktiv)".to_owned() } else { format!("Filter ({count} aktiv)") },
    state: "Stand der Antwort",
    every_state: "Alle",
    state_name: |state| match state {
        State::Open => "Offen",
        State::Unclear => "Zu klären",
        State::Answered => "Beantwortet",
        State::NotApplicable => "Nicht anwendbar",
    },
    only: "Nur Fragen",
    must: "mit Muss-Anforderung",
    noted: "mit Notiz",
    unchecked: "deren Antwort noch zu prüfen ist",
    count_unchecked: |count| match count {
        1 => "Noch zu prüfen: 1 Antwort".to_owned(),
        _ => format!("Noch zu prüfen: {count} Antworten"),
    },
    show_unchecked: "Diese Fragen zeigen",
    phase: "Phase",
    every_phase: "Alle Phasen",
    role: "Rolle",
    every_role: "Alle Rollen",
    found_title: "Gefundene Fragen",
    found: |count| match count {
        0 => "Keine Frage gefunden".to_owned(),
        1 => "1 Frage gefunden".to_owned(),
        _ => format!("{count} Fragen gefunden"),
    },
    nothing: "Versuchen Sie ein anderes Wort oder nehmen Sie einen Filter heraus.",
    reset: "Suche und Filter zurücksetzen",
    principle: |number, title| format!("Prinzip {number}: {title}"),

    open: "offen",
    level: |level| format!("Stufe {level}"),
    is_unclear: "zu klären",
    not_applicable: "nicht anwendbar",
    reason_missing: "offen, Begründung fehlt",
    is_must: "Muss",
    is_gap: "Pflichtlücke",
};

/// The same for a standard whose demands are called criteria.
static CRITERIA_GERMAN: Hub = Hub {
    counts: |done, principles, answered, questions| {
        format!("{done} von {principles} Kriterien abgeschlossen, {answered} von {questions} Fragen beantwortet")
    },
    extent_short: "Schnellcheck: Gefragt wird höchstens eine Frage je Kriterium.",
    search_help: "Gesucht wird in Kriterien, Fragen, Begründungen, Beispielen, möglichen Nachweisen und Ihren Notizen.",
    principle: |number, title| format!("Kriterium {number}: {title}"),
    ..GERMAN
};

static ENGLISH: Hub = Hub {
    terms: "",
    progress: "Progress",
    counts: |done, principles, answered, questions| {
        format!("{done} of {principles} principles completed, {answered} of {questions} questions answered")
    },
    answered_short: |answered, questions| format!("{answered} of {questions} questions answered"),
    next: "Continue: next open question",
    next_at: |number| format!("Question {number}:"),
    workshop: "Continue in the workshop view",
    all_done: "All questions are answered. Have a look at the result now.",
    nothing_applies: "All questions are answered with “not applicable”. So there is no score.",
    nothing_asked: "Nothing is asked in this extent. Change the extent to go on.",
    to_result: "To the result",
    to_review: "Check the answers",
    service_hint: "You can add data about the service, for example its keys and how far it is rolled out. None of it is mandatory.",
    service_link: "Add data about the service",
    extent_short: "Short check: one question is asked for each principle.",
    extent_phase: |phase| format!("Only what belongs to the phase “{phase}” is asked."),
    extent_phase_unknown: |phase| {
        format!("The questionnaire does not know the phase “{phase}”. Questions are asked as if no phase were chosen.")
    },
    extent_link: "Change the extent",

    not_asked_phase: "not asked in this phase",
    not_asked: "not asked",
    not_begun: "not begun yet",
    begun: |answered, questions| format!("{answered} of {questions} answered"),
    done: "completed",
    unclear: |count| format!("{count} to be clarified"),
    gap: |count| if count == 1 { "requirement gap".to_owned() } else { format!("{count} requirement gaps") },

    search: "Search and filter",
    search_label: "Search the questions",
    search_help: "Searches principles, questions, reasons, examples, possible evidence and your notes.",
    filters: "Filters",
    filters_on: |count| if count == 1 { "Filters (1 active)".to_owned() } else { format!("Filters ({count} active)") },
    state: "State of the answer",
    every_state: "All",
    state_name: |state| match state {
        State::Open => "Open",
        State::Unclear => "To be clarified",
        State::Answered => "Answered",
        State::NotApplicable => "Not applicable",
    },
    only: "Only questions",
    must: "with a requirement",
    noted: "with a note",
    unchecked: "whose answer is still to be checked",
    count_unchecked: |count| match count {
        1 => "Still to be checked: 1 answer".to_owned(),
        _ => format!("Still to be checked: {count} answers"),
    },
    show_unchecked: "Show these questions",
    phase: "Phase",
    every_phase: "All phases",
    role: "Role",
    every_role: "All roles",
    found_title: "Questions found",
    found: |count| match count {
        0 => "No question found".to_owned(),
        1 => "1 question found".to_owned(),
        _ => format!("{count} questions found"),
    },
    nothing: "Try another word or take out a filter.",
    reset: "Reset search and filters",
    principle: |number, title| format!("Principle {number}: {title}"),

    open: "open",
    level: |level| format!("level {level}"),
    is_unclear: "to be clarified",
    not_applicable: "not applicable",
    reason_missing: "open, reason missing",
    is_must: "Must",
    is_gap: "requirement gap",
};

/// The same for a standard whose demands are called criteria.
static CRITERIA_ENGLISH: Hub = Hub {
    counts: |done, principles, answered, questions| {
        format!("{done} of {principles} criteria completed, {answered} of {questions} questions answered")
    },
    extent_short: "Short check: one question is asked for each criterion.",
    search_help: "Searches criteria, questions, reasons, examples, possible evidence and your notes.",
    principle: |number, title| format!("Criterion {number}: {title}"),
    ..ENGLISH
};

/// Texts of the hub in a language.
pub fn hub(wording: impl Into<Wording>) -> &'static Hub {
    match wording.into() {
        Wording::German => &GERMAN,
        Wording::Simple => &simple::SIMPLE,
        Wording::English => &ENGLISH,
    }
}

/// The same, with the word that the standard has for its demands.
pub fn hub_of(wording: impl Into<Wording>, parts: Parts) -> &'static Hub {
    match (parts, wording.into()) {
        (Parts::Principles, wording) => hub(wording),
        (Parts::Criteria, Wording::German) => &CRITERIA_GERMAN,
        (Parts::Criteria, Wording::Simple) => &simple::CRITERIA,
        (Parts::Criteria, Wording::English) => &CRITERIA_ENGLISH,
    }
}
