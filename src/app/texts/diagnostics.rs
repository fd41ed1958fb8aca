//! What is wrong with questionnaire files.

mod simple;

use super::Wording;

/// Texts of the view.
#[derive(Debug)]
pub struct Diagnostics {
    pub title: &'static str,
    pub title_of: fn(&str) -> String,
    pub all: &'static str,
    pub check: fn(&str) -> String,
    pub fine: fn(&str, usize, usize) -> String,
    pub only_warnings: &'static str,
    pub broken: &'static str,
    pub loading: &'static str,
    pub not_listed: fn(&str) -> String,
    pub mistaken: fn(&str) -> String,
    pub status: fn(u16) -> String,
    pub unreachable: &'static str,
    pub missing_advice: fn(&str) -> String,
    pub index: &'static str,
    pub index_broken: &'static str,
    pub index_missing: &'static str,
    pub original: &'static str,
    pub translation: fn(&str) -> String,
    pub file: fn(&str) -> String,
    pub in_browser: &'static str,
    pub nothing_wrong: &'static str,
    pub count: fn(usize, usize) -> String,
    pub error: &'static str,
    pub warning: &'static str,
    pub place: &'static str,
    pub position: fn(usize, usize) -> String,
    pub advice: &'static str,
    pub code: &'static str,
    pub more: fn(usize) -> String,
    pub reload: &'static str,
    pub how: &'static str,
    pub how_user: &'static str,
    pub how_steps: [&'static str; 4],
    pub others: &'static str,
    pub to_start: &'static str,
}

static GERMAN: Diagnostics = Diagnostics {
    title: "Fragebogen prüfen",
    title_of: |name| format!("Fragebogen prüfen: {name}"),
    all: "Fragebögen prüfen",
    check: |name| format!("„{name}“ prüfen"),
    fine: |version, principles, questions| {
        format!("Der Fragebogen lässt sich benutzen: Version {version}, {principles} Prinzipien, {questions} Fragen.")
    },
    only_warnings: "Es gibt Warnungen. Der Fragebogen lässt sich trotzdem benutzen; eine Redaktion sollte sie sich ansehen.",
    broken: "Dieser Fragebogen lässt sich so nicht benutzen. Ihre Antworten sind davon nicht betroffen: Sie bleiben gespeichert und sind wieder da, sobald der Fragebogen in Ordnung ist.",
    loading: "Die Datei wird geladen …",
    not_listed: |id| {
        format!(
            "Ein Fragebogen „{id}“ wird hier nicht angeboten. Vielleicht ist der Link veraltet, oder der Fragebogen wurde aus der Liste genommen."
        )
    },
    mistaken: |found| {
        format!(
            "In der Datei steht ein anderer Fragebogen: „{found}“. Damit Antworten nicht beim falschen landen, wird er nicht benutzt. Berichtigen Sie die Kennung (id) in der Datei oder den Dateinamen in index.yaml."
        )
    },
    status: |status| format!("Der Server hat die Datei nicht geliefert (Status {status})."),
    unreachable: "Der Server war nicht zu erreichen.",
    missing_advice: |file| {
        format!(
            "Prüfen Sie, ob die Datei {file} neben index.html liegt, richtig geschrieben ist und gelesen werden darf. Besteht keine Verbindung, versuchen Sie es später noch einmal."
        )
    },
    index: "Liste der Fragebögen",
    index_broken: "Die Liste der Fragebögen enthält Fehler",
    index_missing: "Die Liste der Fragebögen fehlt",
    original: "Fragebogen in seiner eigenen Sprache",
    translation: |language| format!("Übersetzung ({language})"),
    file: |file| format!("Datei: {file}"),
    in_browser: "eigener Fragebogen, nur in diesem Browser",
    nothing_wrong: "Keine Fehler, keine Warnungen.",
    count: |errors, warnings| match (errors, warnings) {
        (0, 1) => "1 Warnung".into(),
        (0, warnings) => format!("{warnings} Warnungen"),
        (errors, 0) => format!("{errors} Fehler"),
        (errors, 1) => format!("{errors} Fehler, 1 Warnung"),
        (errors, warnings) => format!("{errors} Fehler, {warnings} Warnungen"),
    },
    error: "Fehler",
    warning: "Warnung",
    place: "Stelle:",
    position: |line, column| format!("Zeile {line}, Spalte {column}"),
    advice: "Was zu tun ist:",
    code: "Kennung der Meldung:",
    more: |count| {
        format!("… und {count} weitere. Beheben Sie zuerst die genannten; oft verschwinden andere dann von selbst.")
    },
    reload: "Noch einmal laden",
    how: "So lässt sich das beheben",
    how_user: "Wenn Sie den Fragebogen nicht selbst pflegen: Schicken Sie die Adresse dieser Seite an die Stelle, die das Programm betreut.",
    how_steps: [
        "Öffnen Sie die genannte Datei in einem Texteditor. Sie liegt im Ordner „questionnaire“ neben index.html auf dem Server.",
        "Gehen Sie zur genannten Stelle, und ändern Sie, was die Meldung sagt. Eingerückt wird mit Leerzeichen, nie mit Tabulatoren.",
        "Speichern Sie die Datei in der Kodierung UTF-8, und laden Sie sie auf den Server.",
        "Laden Sie hier noch einmal. Ist kein Fehler mehr da, lässt sich der Fragebogen sofort benutzen.",
    ],
    others: "Andere Fragebögen sind davon nicht betroffen.",
    to_start: "Zur Startseite",
};

static ENGLISH: Diagnostics = Diagnostics {
    title: "Check questionnaire",
    title_of: |name| format!("Check questionnaire: {name}"),
    all: "Check questionnaires",
    check: |name| format!("Check “{name}”"),
    fine: |version, principles, questions| {
        format!("The questionnaire can be used: version {version}, {principles} principles, {questions} questions.")
    },
    only_warnings: "There are warnings. The questionnaire can be used all the same; an editor should look at them.",
    broken: "This questionnaire cannot be used as it is. Your answers are not affected: they stay stored and are back as soon as the questionnaire is in order.",
    loading: "Loading the file …",
    not_listed: |id| {
        format!(
            "There is no questionnaire “{id}” on offer here. The link may be outdated, or the questionnaire was taken off the list."
        )
    },
    mistaken: |found| {
        format!(
            "The file holds another questionnaire: “{found}”. So that answers do not end up with the wrong one, it is not used. Correct the id in the file or the file name in index.yaml."
        )
    },
    status: |status| format!("The server did not deliver the file (status {status})."),
    unreachable: "The server could not be reached.",
    missing_advice: |file| {
        format!(
            "Check whether the file {file} lies beside index.html, is spelled correctly and may be read. If there is no connection, try again later."
        )
    },
    index: "List of questionnaires",
    index_broken: "The list of questionnaires contains errors",
    index_missing: "The list of questionnaires is missing",
    original: "Questionnaire in its own language",
    translation: |language| format!("Translation ({language})"),
    file: |file| format!("File: {file}"),
    in_browser: "questionnaire of your own, in this browser only",
    nothing_wrong: "No errors, no warnings.",
    count: |errors, warnings| {
        let errors = match errors {
            0 => None,
            1 => Some("1 error".to_owned()),
            _ => Some(format!("{errors} errors")),
        };
        let warnings = match warnings {
            0 => None,
            1 => Some("1 warning".to_owned()),
            _ => Some(format!("{warnings} warnings")),
        };
        [errors, warnings].into_iter().flatten().collect::<Vec<_>>().join(", ")
    },
    error: "Error",
    warning: "Warning",
    place: "Place:",
    position: |line, column| format!("line {line}, column {column}"),
    advice: "What to do:",
    code: "Code of the message:",
    more: |count| format!("… and {count} more. Fix those named first; others often go away by themselves."),
    reload: "Load again",
    how: "How to fix this",
    how_user: "If you do not look after the questionnaire yourself: send the address of this page to whoever looks after this program.",
    how_steps: [
        "Open the named file in a text editor. It lies in the folder “questionnaire” beside index.html on the server.",
        "Go to the named place and change what the message says. Indent with spaces, never with tabs.",
        "Save the file in the encoding UTF-8 and upload it to the server.",
        "Load again here. When no error is left, the questionnaire can be used at once.",
    ],
    others: "Other questionnaires are not affected.",
    to_start: "To the start page",
};

/// Texts of the view in a language.
pub fn diagnostics(wording: impl Into<Wording>) -> &'static Diagnostics {
    match wording.into() {
        Wording::German => &GERMAN,
        Wording::Simple => &simple::SIMPLE,
        Wording::English => &ENGLISH,
    }
}
