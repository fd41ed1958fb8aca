//! Texts of the view of snapshots, comparison and course over time.

mod simple;

use super::Wording;
use crate::questionnaire::Parts;

/// Texts of the view.
#[derive(Debug)]
pub struct Progress {
    pub title: fn(&str) -> String,
    pub lead: &'static str,

    // ---- snapshots ----
    pub snapshots: &'static str,
    pub label: fn(Option<&str>, &str) -> String,
    pub name: &'static str,
    pub new_name: &'static str,
    pub unnamed: &'static str,
    pub name_help: fn(&str) -> String,
    pub freeze: &'static str,
    pub freeze_help: &'static str,
    pub frozen: &'static str,
    pub none_yet: &'static str,
    pub room_tight: fn(&str, &str) -> String,
    pub coverage: fn(&str) -> String,
    pub gaps: fn(usize) -> String,
    pub measures: fn(usize) -> String,
    pub foreign: &'static str,
    pub compare_it: &'static str,
    pub rename: &'static str,
    pub remove: &'static str,
    pub of: fn(&str, &str) -> String,
    pub removed: fn(&str) -> String,
    pub look: &'static str,
    pub look_foreign: &'static str,

    // ---- comparison ----
    pub comparison: &'static str,
    pub comparison_lead: &'static str,
    pub before: &'static str,
    pub after: &'static str,
    pub nothing_chosen: &'static str,
    pub now: &'static str,
    pub now_in: &'static str,
    pub snapshot: fn(&str, &str) -> String,
    pub stored: fn(&str, &str) -> String,
    pub file: fn(&str) -> String,
    pub pasted: &'static str,
    pub gone: &'static str,
    pub other_ways: &'static str,
    pub choose_file: &'static str,
    pub file_hint: &'static str,
    pub paste_label: &'static str,
    pub paste_hint: &'static str,
    pub paste_button: &'static str,
    pub unreadable: &'static str,
    pub file_taken: fn(&str) -> String,
    pub choose_two: &'static str,
    pub same_side: &'static str,
    pub waiting: &'static str,
    pub since: fn(&str) -> String,
    pub against: fn(&str) -> String,
    pub from_to: fn(&str, &str) -> String,
    pub common: fn(usize) -> String,
    pub apart: fn(usize) -> String,
    pub conditions: &'static str,
    pub other_questionnaire: &'static str,
    pub other_mode: &'static str,
    pub other_phase: &'static str,
    pub parts: &'static str,
    pub principles: fn(usize) -> String,
    pub changed_questions: &'static str,
    pub unchanged: fn(usize) -> String,
    pub no_questions: &'static str,
    pub measures_done: &'static str,
    pub measures_undone: &'static str,
    pub radar_title: &'static str,
    pub radar_file: &'static str,
    pub csv: &'static str,
    pub csv_file: &'static str,
    pub csv_saved: &'static str,

    // ---- course over time ----
    pub trend: &'static str,
    pub trend_lead: &'static str,
    pub trend_none: &'static str,
    pub trend_title: &'static str,
    pub trend_file: &'static str,
    pub trend_own: &'static str,
    pub trend_range: &'static str,
    pub trend_range_alone: &'static str,
    pub trend_alone: &'static str,
    pub columns: &'static str,

    // ---- next audit ----
    pub next: &'static str,
    pub next_lead: &'static str,
    pub next_button: &'static str,
    pub next_begun: fn(usize) -> String,
}

static GERMAN: Progress = Progress {
    title: |name| format!("Verlauf: {name}"),
    lead: "Halten Sie fest, wie es heute steht. Später sehen Sie, was sich geändert hat.",

    snapshots: "Stände",
    label: |phase, day| match phase {
        Some(phase) => format!("{phase}, {day}"),
        None => format!("Stand vom {day}"),
    },
    name: "Bezeichnung",
    new_name: "Neue Bezeichnung",
    unnamed: "Stand ohne Bezeichnung",
    name_help: |label| format!("Zum Beispiel „vor dem Start“. Ohne Eingabe heißt der Stand „{label}“."),
    freeze: "Stand festhalten",
    freeze_help: "Hält alle Antworten und Maßnahmen fest, wie sie jetzt sind, zum späteren Vergleich.",
    frozen: "Stand festgehalten.",
    none_yet: "Noch ist kein Stand festgehalten.",
    room_tight: |used, total| {
        format!(
            "Der Speicher dieses Browsers wird knapp: {used} von {total} MB sind belegt. Jeder Stand braucht so viel Platz wie die Antworten selbst. Sichern Sie den Selbstaudit als Datei, und entfernen Sie Stände, die Sie nicht mehr brauchen."
        )
    },
    coverage: |share| format!("{share} beantwortet"),
    gaps: |count| if count == 1 { "1 Pflichtlücke".to_owned() } else { format!("{count} Pflichtlücken") },
    measures: |count| if count == 1 { "1 Maßnahme".to_owned() } else { format!("{count} Maßnahmen") },
    foreign: "anderer Fragebogen",
    compare_it: "Mit jetzt vergleichen",
    rename: "Umbenennen",
    remove: "Entfernen",
    of: |action, name| format!("{action}: {name}"),
    removed: |name| format!("Stand „{name}“ entfernt."),
    look: "Werte und Antworten von damals",
    look_foreign: "Dieser Stand gehört zu einer anderen Fassung des Fragebogens. Seine Antworten lassen sich hier nicht auswerten; gezeigt werden nur die Werte, die damals festgehalten wurden.",

    comparison: "Vergleich",
    comparison_lead: "Verglichen wird nur, was beide Seiten fragen. Auf diesen Fragen werden beide Werte neu berechnet.",
    before: "Vorher",
    after: "Nachher",
    nothing_chosen: "Bitte wählen",
    now: "Jetzt",
    now_in: "jetzt",
    snapshot: |label, day| format!("„{label}“ ({day})"),
    stored: |name, day| format!("Selbstaudit „{name}“ ({day})"),
    file: |name| format!("Datei {name}"),
    pasted: "Eingefügter Text",
    gone: "Nicht mehr da",
    other_ways: "Mit einer Datei vergleichen",
    choose_file: "Datei auswählen",
    file_hint: "Eine gesicherte Datei oder ein Bericht als PDF oder HTML. Sie können die Datei auch auf diese Seite ziehen. Sie wird nur gelesen und nicht gespeichert.",
    paste_label: "Oder den Inhalt einer Datei einfügen",
    paste_hint: "Für Rechner, auf denen sich keine Dateien auswählen lassen.",
    paste_button: "Text einfügen und vergleichen",
    unreadable: "Das lässt sich nicht als Selbstaudit lesen. Was daran fehlt, steht unter „Speichern und öffnen“.",
    file_taken: |name| format!("Zum Vergleich gewählt: {name}."),
    choose_two: "Wählen Sie, was Sie vergleichen möchten. Gibt es noch keinen Stand, halten Sie oben einen fest, oder nehmen Sie eine Datei.",
    same_side: "Auf beiden Seiten steht dasselbe. Wählen Sie zwei verschiedene Stände.",
    waiting: "Der Fragebogen der einen Seite ist nicht da. Ohne ihn ist kein Vergleich möglich.",
    since: |name| format!("Seit {name}"),
    against: |name| format!("Gegenüber {name}"),
    from_to: |before, after| format!("Von {before} zu {after}"),
    common: |count| match count {
        1 => "Verglichen auf 1 gemeinsamen Frage.".to_owned(),
        _ => format!("Verglichen auf {count} gemeinsamen Fragen."),
    },
    apart: |count| match count {
        1 => "1 Frage zählt nicht mit, weil nicht beide Seiten sie gleich stellen.".to_owned(),
        _ => format!("{count} Fragen zählen nicht mit, weil nicht beide Seiten sie gleich stellen."),
    },
    conditions: "Die beiden Seiten sind nicht unter denselben Bedingungen entstanden:",
    other_questionnaire: "anderer Fragebogen oder andere Fassung (gleiche Antworten können darin verschieden viel zählen)",
    other_mode: "anderer Umfang",
    other_phase: "andere Phase der Leistung",
    parts: "Werte",
    principles: |count| {
        if count == 1 { "Wert des Prinzips".to_owned() } else { format!("Werte der {count} Prinzipien") }
    },
    changed_questions: "Fragen, deren Antwort sich geändert hat",
    unchanged: |count| match count {
        1 => "1 Frage ohne Änderung".to_owned(),
        _ => format!("{count} Fragen ohne Änderung"),
    },
    no_questions: "Keine Antwort hat sich geändert.",
    measures_done: "Erledigte Maßnahmen",
    measures_undone: "Nicht mehr erledigte Maßnahmen",
    radar_title: "Kategorien vorher und nachher",
    radar_file: "vergleich",
    csv: "Vergleich als Tabelle speichern (CSV)",
    csv_file: "vergleich",
    csv_saved: "Tabelle gespeichert.",

    trend: "Verlauf des Gesamtwerts",
    trend_lead: "Die Zahlen an den Punkten sind die Nummern der Tabelle. Verbunden ist nur, was denselben Fragebogen und Umfang hat.",
    trend_none: "Einen Verlauf gibt es, sobald ein Stand mit einem Wert festgehalten ist.",
    trend_title: "Gesamtwert im Lauf der Zeit",
    trend_file: "verlauf",
    trend_own: "Gesamtwert",
    trend_range: "Spanne, die offene Fragen noch zulassen",
    trend_range_alone: "Spanne eines einzelnen Stands",
    trend_alone: "anderer Fragebogen: nicht vergleichbar",
    columns: "Kategorien als Spalten zeigen",

    next: "Nächster Selbstaudit",
    next_lead: "Der nächste Selbstaudit beginnt mit den Angaben zur Leistung, allen Antworten, den offenen Maßnahmen und den Ständen von hier. Jede Antwort ist als „bitte prüfen“ vermerkt, bis Sie sie bestätigen oder ändern. Dieser Selbstaudit bleibt, wie er ist.",
    next_button: "Nächsten Selbstaudit aus diesem beginnen",
    next_begun: |count| match count {
        1 => "Nächster Selbstaudit begonnen. 1 Antwort ist noch zu prüfen.".to_owned(),
        _ => format!("Nächster Selbstaudit begonnen. {count} Antworten sind noch zu prüfen."),
    },
};

/// For standards that speak of criteria.
static CRITERIA_GERMAN: Progress = Progress {
    principles: |count| {
        if count == 1 { "Wert des Kriteriums".to_owned() } else { format!("Werte der {count} Kriterien") }
    },
    ..GERMAN
};

static ENGLISH: Progress = Progress {
    title: |name| format!("Progress: {name}"),
    lead: "Record how things stand today. Later you see what has changed.",

    snapshots: "Snapshots",
    label: |phase, day| match phase {
        Some(phase) => format!("{phase}, {day}"),
        None => format!("As of {day}"),
    },
    name: "Name",
    new_name: "New name",
    unnamed: "Snapshot without a name",
    name_help: |label| format!("For example “before launch”. Left empty, the snapshot is called “{label}”."),
    freeze: "Take a snapshot",
    freeze_help: "Keeps all answers and measures as they are now, for comparing later.",
    frozen: "Snapshot taken.",
    none_yet: "No snapshot has been taken yet.",
    room_tight: |used, total| {
        format!(
            "The storage of this browser is getting full: {used} of {total} MB are taken. Each snapshot needs as much room as the answers themselves. Save the self-audit as a file, and remove snapshots that you no longer need."
        )
    },
    coverage: |share| format!("{share} answered"),
    gaps: |count| if count == 1 { "1 requirement gap".to_owned() } else { format!("{count} requirement gaps") },
    measures: |count| if count == 1 { "1 measure".to_owned() } else { format!("{count} measures") },
    foreign: "another questionnaire",
    compare_it: "Compare with now",
    rename: "Rename",
    remove: "Remove",
    of: |action, name| format!("{action}: {name}"),
    removed: |name| format!("Snapshot “{name}” removed."),
    look: "Scores and answers of that time",
    look_foreign: "This snapshot belongs to another version of the questionnaire. Its answers cannot be evaluated here; only the scores recorded at that time are shown.",

    comparison: "Comparison",
    comparison_lead: "Only what both sides ask is compared. On these questions both scores are computed anew.",
    before: "Before",
    after: "After",
    nothing_chosen: "Please choose",
    now: "Now",
    now_in: "now",
    snapshot: |label, day| format!("“{label}” ({day})"),
    stored: |name, day| format!("Self-audit “{name}” ({day})"),
    file: |name| format!("File {name}"),
    pasted: "Pasted text",
    gone: "No longer there",
    other_ways: "Compare with a file",
    choose_file: "Choose a file",
    file_hint: "A saved file, or a report as PDF or HTML. You can also drag the file onto this page. It is only read and not stored.",
    paste_label: "Or paste the content of a file",
    paste_hint: "For computers on which no files can be chosen.",
    paste_button: "Paste text and compare",
    unreadable: "This cannot be read as a self-audit. What is wrong with it is said under “Save and open”.",
    file_taken: |name| format!("Chosen for the comparison: {name}."),
    choose_two: "Choose what you want to compare. If there is no snapshot yet, take one above, or use a file.",
    same_side: "Both sides are the same. Choose two different states.",
    waiting: "The questionnaire of one side is not there. Without it nothing can be compared.",
    since: |name| format!("Since {name}"),
    against: |name| format!("Compared with {name}"),
    from_to: |before, after| format!("From {before} to {after}"),
    common: |count| match count {
        1 => "Compared on 1 common question.".to_owned(),
        _ => format!("Compared on {count} common questions."),
    },
    apart: |count| match count {
        1 => "1 question does not count, since the two sides do not ask it alike.".to_owned(),
        _ => format!("{count} questions do not count, since the two sides do not ask them alike."),
    },
    conditions: "The two sides did not come about under the same conditions:",
    other_questionnaire: "another questionnaire or another version (the same answers may count differently in it)",
    other_mode: "another extent",
    other_phase: "another phase of the service",
    parts: "Scores",
    principles: |count| {
        if count == 1 { "Score of the principle".to_owned() } else { format!("Scores of the {count} principles") }
    },
    changed_questions: "Questions whose answer has changed",
    unchanged: |count| match count {
        1 => "1 question without change".to_owned(),
        _ => format!("{count} questions without change"),
    },
    no_questions: "No answer has changed.",
    measures_done: "Measures done",
    measures_undone: "Measures no longer done",
    radar_title: "Categories before and after",
    radar_file: "comparison",
    csv: "Save the comparison as a table (CSV)",
    csv_file: "comparison",
    csv_saved: "Table saved.",

    trend: "The total score over time",
    trend_lead: "The figures at the points are the numbers of the table. Only what has the same questionnaire and extent is joined.",
    trend_none: "There is a course as soon as a snapshot with a score has been taken.",
    trend_title: "Total score in the course of time",
    trend_file: "progress",
    trend_own: "total score",
    trend_range: "range that open questions still allow",
    trend_range_alone: "range of a single snapshot",
    trend_alone: "another questionnaire: not comparable",
    columns: "Show categories as columns",

    next: "Next self-audit",
    next_lead: "The next self-audit begins with the service data, all answers, the open measures and the snapshots from here. Every answer is marked “please check” until you confirm or change it. This self-audit stays as it is.",
    next_button: "Begin the next self-audit from this one",
    next_begun: |count| match count {
        1 => "Next self-audit begun. 1 answer is still to be checked.".to_owned(),
        _ => format!("Next self-audit begun. {count} answers are still to be checked."),
    },
};

/// The same for English.
static CRITERIA_ENGLISH: Progress = Progress {
    principles: |count| {
        if count == 1 { "Score of the criterion".to_owned() } else { format!("Scores of the {count} criteria") }
    },
    ..ENGLISH
};

/// Texts of the view in a language.
pub fn progress(wording: impl Into<Wording>) -> &'static Progress {
    match wording.into() {
        Wording::German => &GERMAN,
        Wording::Simple => &simple::SIMPLE,
        Wording::English => &ENGLISH,
    }
}

/// The same, with the word that the standard has for its demands.
pub fn progress_of(wording: impl Into<Wording>, parts: Parts) -> &'static Progress {
    match (parts, wording.into()) {
        (Parts::Principles, wording) => progress(wording),
        (Parts::Criteria, Wording::German) => &CRITERIA_GERMAN,
        (Parts::Criteria, Wording::Simple) => &simple::CRITERIA,
        (Parts::Criteria, Wording::English) => &CRITERIA_ENGLISH,
    }
}
