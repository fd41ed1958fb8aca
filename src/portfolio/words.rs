//! The words of comparison and trend, in one place per language, so that a new column forces both texts.

use super::{Shift, Why};
use crate::audit::Mode;
use crate::questionnaire::Tongue;
use crate::scoring::{OutOfScope, Standing};

/// All fixed words of one language.
pub(super) struct Words {
    pub(super) parts_caption: &'static str,
    pub(super) principles_caption: &'static str,
    pub(super) parts_head: [&'static str; 4],
    pub(super) total: &'static str,
    pub(super) total_whole: &'static str,
    pub(super) questions_caption: fn(usize) -> String,
    pub(super) questions_head: [&'static str; 5],
    pub(super) apart_caption: fn(usize) -> String,
    pub(super) apart_head: [&'static str; 5],
    pub(super) all_caption: &'static str,
    pub(super) all_head: [&'static str; 6],
    pub(super) kinds: Kinds,
    pub(super) every_phase: &'static str,
    pub(super) done: &'static str,
    pub(super) undone: &'static str,
    pub(super) asked: &'static str,
    pub(super) not_asked: &'static str,
    pub(super) points: fn(&str) -> String,
    pub(super) no_gain: &'static str,
    pub(super) better: fn(usize) -> String,
    pub(super) worse: fn(usize) -> String,
    pub(super) gained: fn(usize) -> String,
    pub(super) lost: fn(usize) -> String,
    pub(super) measures_done: fn(usize) -> String,
    pub(super) gaps_closed: fn(usize) -> String,
    pub(super) gaps_opened: fn(usize) -> String,
    pub(super) no_change: &'static str,
    pub(super) none_common: &'static str,
    pub(super) trend_caption: &'static str,
    pub(super) trend_head: [&'static str; 8],
    pub(super) now: &'static str,
    pub(super) unnamed: &'static str,
    pub(super) incomparable: &'static str,
    pub(super) category_head: fn(&str) -> String,
    pub(super) trend_sentence: fn(usize, &str, &str) -> String,
    pub(super) from_to: fn(&str, &str) -> String,
    pub(super) stands_on: fn(&str, &str) -> String,
}

/// What a row of the whole comparison is about.
pub(super) struct Kinds {
    pub(super) questionnaire: &'static str,
    pub(super) mode: &'static str,
    pub(super) phase: &'static str,
    pub(super) total: &'static str,
    pub(super) category: &'static str,
    pub(super) principle: &'static str,
    pub(super) question: &'static str,
    pub(super) apart: &'static str,
    pub(super) measure: &'static str,
}

const GERMAN: Words = Words {
    parts_caption: "Werte auf den gemeinsamen Fragen",
    principles_caption: "Prinzipien auf den gemeinsamen Fragen",
    parts_head: ["Teil", "Vorher", "Nachher", "Unterschied in Prozentpunkten"],
    total: "Gesamt, nur gemeinsame Fragen",
    total_whole: "Gesamt, alle Fragen des jeweiligen Stands",
    questions_caption: |count| if count == 1 { "1 Frage".to_owned() } else { format!("{count} Fragen") },
    questions_head: ["Nr.", "Frage", "Vorher", "Nachher", "Veränderung"],
    apart_caption: |count| match count {
        1 => "1 Frage, die nicht mitzählt".to_owned(),
        _ => format!("{count} Fragen, die nicht mitzählen"),
    },
    apart_head: ["Nr.", "Frage", "Vorher", "Nachher", "Warum sie nicht mitzählt"],
    all_caption: "Vergleich",
    all_head: ["Art", "Nr.", "Bezeichnung", "Vorher", "Nachher", "Veränderung"],
    kinds: Kinds {
        questionnaire: "Fragebogen",
        mode: "Umfang",
        phase: "Phase",
        total: "Gesamtwert",
        category: "Kategorie",
        principle: "Prinzip",
        question: "Frage",
        apart: "Frage, zählt nicht mit",
        measure: "Maßnahme",
    },
    every_phase: "alle Phasen",
    done: "erledigt",
    undone: "nicht mehr erledigt",
    asked: "gefragt",
    not_asked: "nicht gefragt",
    points: |points| format!("{points} Prozentpunkte"),
    no_gain: "kein Unterschied im Wert berechenbar",
    better: |count| if count == 1 { "1 Frage besser".to_owned() } else { format!("{count} Fragen besser") },
    worse: |count| format!("{count} schlechter"),
    gained: |count| format!("{count} neu beantwortet"),
    lost: |count| format!("{count} nicht mehr beantwortet"),
    measures_done: |count| match count {
        1 => "1 Maßnahme erledigt".to_owned(),
        _ => format!("{count} Maßnahmen erledigt"),
    },
    gaps_closed: |count| match count {
        1 => "1 Pflichtlücke geschlossen".to_owned(),
        _ => format!("{count} Pflichtlücken geschlossen"),
    },
    gaps_opened: |count| match count {
        1 => "1 Pflichtlücke neu".to_owned(),
        _ => format!("{count} Pflichtlücken neu"),
    },
    no_change: "keine Änderung",
    none_common: "keine gemeinsamen Fragen",
    trend_caption: "Alle Stände",
    trend_head: ["Nr.", "Stand", "Tag", "Umfang", "Gesamtwert", "Spanne", "Beantwortet", "Pflichtlücken"],
    now: "jetzt",
    unnamed: "Stand ohne Bezeichnung",
    incomparable: "anderer Fragebogen: nicht vergleichbar",
    category_head: |title| format!("{title} (beantwortet)"),
    trend_sentence: |count, from, to| format!("{count} Stände vom {from} bis {to}."),
    from_to: |from, to| format!("Gesamtwert zuerst {from}, zuletzt {to}."),
    stands_on: |score, coverage| format!("{score} ({coverage} beantwortet)"),
};

const ENGLISH: Words = Words {
    parts_caption: "Scores on the common questions",
    principles_caption: "Principles on the common questions",
    parts_head: ["Part", "Before", "After", "Difference in percentage points"],
    total: "Total, common questions only",
    total_whole: "Total, all questions of each state",
    questions_caption: |count| if count == 1 { "1 question".to_owned() } else { format!("{count} questions") },
    questions_head: ["No.", "Question", "Before", "After", "Change"],
    apart_caption: |count| match count {
        1 => "1 question that does not count".to_owned(),
        _ => format!("{count} questions that do not count"),
    },
    apart_head: ["No.", "Question", "Before", "After", "Why it does not count"],
    all_caption: "Comparison",
    all_head: ["Kind", "No.", "Name", "Before", "After", "Change"],
    kinds: Kinds {
        questionnaire: "Questionnaire",
        mode: "Extent",
        phase: "Phase",
        total: "Total score",
        category: "Category",
        principle: "Principle",
        question: "Question",
        apart: "Question that does not count",
        measure: "Measure",
    },
    every_phase: "every phase",
    done: "done",
    undone: "no longer done",
    asked: "asked",
    not_asked: "not asked",
    points: |points| format!("{points} percentage points"),
    no_gain: "no difference of scores to be had",
    better: |count| if count == 1 { "1 question better".to_owned() } else { format!("{count} questions better") },
    worse: |count| format!("{count} worse"),
    gained: |count| format!("{count} newly answered"),
    lost: |count| format!("{count} no longer answered"),
    measures_done: |count| if count == 1 { "1 measure done".to_owned() } else { format!("{count} measures done") },
    gaps_closed: |count| match count {
        1 => "1 requirement gap closed".to_owned(),
        _ => format!("{count} requirement gaps closed"),
    },
    gaps_opened: |count| match count {
        1 => "1 new requirement gap".to_owned(),
        _ => format!("{count} new requirement gaps"),
    },
    no_change: "no change",
    none_common: "no common questions",
    trend_caption: "All snapshots",
    trend_head: ["No.", "Snapshot", "Day", "Extent", "Total score", "Range", "Answered", "Requirement gaps"],
    now: "now",
    unnamed: "snapshot without a name",
    incomparable: "another questionnaire: not comparable",
    category_head: |title| format!("{title} (answered)"),
    trend_sentence: |count, from, to| format!("{count} snapshots from {from} to {to}."),
    from_to: |from, to| format!("Total score {from} at first, {to} at last."),
    stands_on: |score, coverage| format!("{score} ({coverage} answered)"),
};

impl Words {
    /// The words of a language.
    pub(super) fn of(tongue: Tongue) -> &'static Self {
        match tongue {
            Tongue::German => &GERMAN,
            Tongue::English => &ENGLISH,
        }
    }
}

/// What is asked.
pub(super) fn mode(mode: Mode, tongue: Tongue) -> &'static str {
    match (tongue, mode) {
        (Tongue::German, Mode::Short) => "Schnellcheck",
        (Tongue::German, Mode::Full) => "alle Fragen",
        (Tongue::English, Mode::Short) => "short check",
        (Tongue::English, Mode::Full) => "all questions",
    }
}

/// Where a question stands.
pub(super) fn standing(standing: Standing, tongue: Tongue) -> String {
    let words = match (tongue, standing) {
        (Tongue::German, Standing::Level(level)) => return format!("Stufe {level}"),
        (Tongue::English, Standing::Level(level)) => return format!("level {level}"),
        (Tongue::German, Standing::NotApplicable) => "nicht anwendbar",
        (Tongue::English, Standing::NotApplicable) => "not applicable",
        (Tongue::German, Standing::Unclear) => "zu klären",
        (Tongue::English, Standing::Unclear) => "to be clarified",
        (Tongue::German, Standing::OutOfScope(_)) => GERMAN.not_asked,
        (Tongue::English, Standing::OutOfScope(_)) => ENGLISH.not_asked,
        (Tongue::German, _) => "offen",
        (Tongue::English, _) => "open",
    };
    words.to_owned()
}

/// What happened to an answer.
pub(super) fn shift(shift: Shift, tongue: Tongue) -> &'static str {
    match (tongue, shift) {
        (Tongue::German, Shift::Better) => "besser",
        (Tongue::German, Shift::Worse) => "schlechter",
        (Tongue::German, Shift::Same) => "gleich",
        (Tongue::German, Shift::Gained) => "neu beantwortet",
        (Tongue::German, Shift::Lost) => "nicht mehr beantwortet",
        (Tongue::German, Shift::Otherwise) => "weiter ohne Stufe",
        (Tongue::English, Shift::Better) => "better",
        (Tongue::English, Shift::Worse) => "worse",
        (Tongue::English, Shift::Same) => "the same",
        (Tongue::English, Shift::Gained) => "newly answered",
        (Tongue::English, Shift::Lost) => "no longer answered",
        (Tongue::English, Shift::Otherwise) => "still without a level",
    }
}

/// Why a question does not count.
pub(super) fn why(why: Why, tongue: Tongue) -> &'static str {
    match (tongue, why) {
        (Tongue::German, Why::NotThere) => "steht nur in einem der beiden Fragebögen",
        (Tongue::German, Why::Changed) => "wurde im Fragebogen geändert",
        (Tongue::German, Why::NotAsked(OutOfScope::Mode)) => "anderer Umfang",
        (Tongue::German, Why::NotAsked(OutOfScope::Phase)) => "andere Phase",
        (Tongue::German, Why::NotAsked(OutOfScope::Condition)) => "hängt von einer anderen Antwort ab",
        (Tongue::English, Why::NotThere) => "is in one of the two questionnaires only",
        (Tongue::English, Why::Changed) => "was changed in the questionnaire",
        (Tongue::English, Why::NotAsked(OutOfScope::Mode)) => "another extent",
        (Tongue::English, Why::NotAsked(OutOfScope::Phase)) => "another phase",
        (Tongue::English, Why::NotAsked(OutOfScope::Condition)) => "depends on another answer",
        (Tongue::German, Why::NotAsked(OutOfScope::Part)) => "gehört nicht zu diesem Teil",
        (Tongue::English, Why::NotAsked(OutOfScope::Part)) => "does not belong to this part",
    }
}
