//! Start: what it is, going on, beginning, opening a file, the example.

mod simple;

use super::Wording;
use crate::audit::Mode;
use crate::questionnaire::Parts;
use crate::report::Extent;

/// Texts of the start view.
#[derive(Debug)]
pub struct Start {
    pub title: &'static str,
    pub what: &'static str,
    pub edition: fn(&str, &str) -> String,
    pub no_edition: &'static str,
    pub outcome: &'static str,
    pub for_whom: &'static str,
    pub for_whom_body: &'static str,
    pub how_long: &'static str,
    pub mode: fn(Mode) -> &'static str,
    pub extent: fn(Extent, &str) -> String,
    pub estimate: &'static str,
    pub may_pause: &'static str,
    pub may_pause_with_file: &'static str,
    pub data: &'static str,
    pub data_body: &'static str,
    pub data_file: &'static str,
    pub data_local: &'static str,
    pub data_lost: &'static str,

    pub resume: &'static str,
    pub is_open: &'static str,
    pub answered: fn(usize, usize) -> String,
    pub progress_of: fn(&str) -> String,
    pub changed: fn(&str, &str) -> String,
    pub go_on_at: fn(&str) -> String,
    pub go_on: &'static str,
    pub see_result: &'static str,
    pub delete: &'static str,
    pub next: &'static str,
    pub of: fn(&str) -> String,
    pub delete_title: fn(&str) -> String,
    pub delete_body: &'static str,
    pub delete_yes: &'static str,
    pub keep: &'static str,
    pub deleted: fn(&str) -> String,
    pub gone: &'static str,
    pub unreadable: &'static str,
    pub unreadable_body: &'static str,
    pub unreadable_name: fn(&str) -> String,
    pub fault_checksum: &'static str,
    pub fault_damaged: &'static str,
    pub fault_foreign: &'static str,
    pub fault_newer: fn(u64) -> String,
    pub fault_payload: &'static str,
    pub raw_saved: &'static str,
    pub raw_refused: &'static str,
    pub delete_raw_body: &'static str,

    pub host: &'static str,
    pub host_broken: &'static str,
    pub host_warned: &'static str,
    pub host_body: &'static str,

    pub new: &'static str,
    pub name: &'static str,
    pub name_help: &'static str,
    pub name_missing: &'static str,
    pub error_title: &'static str,
    pub questionnaire: &'static str,
    pub mode_legend: &'static str,
    pub mode_body: fn(Mode) -> &'static str,
    pub phase_optional: &'static str,
    pub phase_help: &'static str,
    pub every_phase: &'static str,
    pub begin: &'static str,
    pub paper: &'static str,
    pub paper_saved: &'static str,
    pub paper_refused: &'static str,
    pub not_yet: &'static str,
    pub not_usable: &'static str,
    pub loading: &'static str,
    pub broken: fn(&str) -> String,
    pub broken_body: fn(usize) -> &'static str,
    pub mistaken: fn(&str) -> String,
    pub unreachable: fn(&str) -> String,
    pub unreachable_body: &'static str,
    pub see_problems: &'static str,
    pub load_again: &'static str,
    pub index_broken: &'static str,
    pub index_unreachable: &'static str,
    pub index_body: &'static str,
    pub line: fn(usize, usize) -> String,

    pub file: &'static str,
    pub file_body: &'static str,
    pub file_open: &'static str,
    pub many: &'static str,
    pub many_body: &'static str,
    pub many_open: &'static str,
    pub example: &'static str,
    pub example_body: &'static str,
    pub example_open: &'static str,
    pub example_loading: &'static str,
    pub example_unreachable: &'static str,
    pub example_missing: &'static str,
    pub example_damaged: &'static str,
}

static GERMAN: Start = Start {
    title: "Selbstaudit zum Servicestandard",
    what: "Prüfen Sie mit Ihrem Team, wie gut Ihr Onlinedienst einen Standard für digitale Verwaltungsleistungen erfüllt.",
    edition: |title, edition| {
        format!(
            "Die Fragen folgen der Ausgabe „{title}“ ({edition}). Sie sind in eigenen Worten verfasst und keine amtliche Fassung."
        )
    },
    no_edition: "Die Fragen sind in eigenen Worten verfasst und keine amtliche Fassung.",
    outcome: "Am Ende haben Sie eine Selbsteinschätzung mit Stärken, Lücken und nächsten Schritten, aber keinen Nachweis der Konformität.",
    for_whom: "Für wen?",
    for_whom_body: "Für Teams, die einen Onlinedienst der Verwaltung verantworten, bauen oder betreiben. Am meisten bringt es, wenn Fachbereich, Entwicklung und Betrieb gemeinsam antworten.",
    how_long: "Wie lange dauert es?",
    mode: |mode| match mode {
        Mode::Short => "Schnellcheck",
        Mode::Full => "Vollständiger Selbstaudit",
    },
    extent: |extent, time| {
        let most = if extent.may_be_fewer { "bis zu " } else { "" };
        format!("{most}{} Fragen, etwa {time}", extent.most)
    },
    estimate: "Die Zeiten sind unsere Schätzung.",
    may_pause: "Sie können jederzeit unterbrechen.",
    may_pause_with_file: "Wenn Sie unterbrechen wollen, sichern Sie vorher eine Datei.",
    data: "Wo bleiben die Daten?",
    data_body: "Auf diesem Gerät. Es gibt keinen Server, der sie bekommt, und kein Konto.",
    data_file: "Ihr Stand liegt als Entwurf in diesem Browser. Dauerhaft behalten Sie ihn als Datei.",
    data_local: "Sie haben die Anwendung als Datei geöffnet. Ihr Stand liegt als Entwurf im Speicher dieses Browsers auf diesem Gerät, nicht in der Datei. In Firefox gehört er zu dieser Datei an diesem Ort: Wird sie verschoben oder umbenannt, ist er dort nicht mehr zu sehen. In Chrome und Edge teilen ihn sich alle Seiten, die vom Gerät oder von einer Freigabe geöffnet werden. Dauerhaft behalten Sie ihn nur als eigene Datei („Als Datei sichern“).",
    data_lost: "Dieser Browser speichert zurzeit nichts. Was Sie eingeben, geht verloren, sobald Sie diese Seite schließen. Behalten können Sie es nur als Datei.",

    resume: "Weitermachen",
    is_open: "gerade geöffnet",
    answered: |answered, of| format!("{answered} von {of} Fragen beantwortet"),
    progress_of: |name| format!("Fortschritt von „{name}“"),
    changed: |day, time| format!("zuletzt geändert am {day} um {time} Uhr"),
    go_on_at: |principle| format!("Weiter bei Prinzip {principle}"),
    go_on: "Öffnen",
    see_result: "Ergebnis ansehen",
    delete: "Löschen",
    next: "Nächsten Selbstaudit aus diesem beginnen",
    of: |name| format!(" von „{name}“"),
    delete_title: |name| format!("Selbstaudit „{name}“ löschen?"),
    delete_body: "Alle Antworten, Notizen und Nachweise dieses Selbstaudits verschwinden aus diesem Browser. Das lässt sich nicht rückgängig machen. Dateien, die Sie gesichert haben, bleiben erhalten.",
    delete_yes: "Endgültig löschen",
    keep: "Behalten",
    deleted: |name| format!("Der Selbstaudit „{name}“ wurde gelöscht."),
    gone: "Dieser Selbstaudit lässt sich nicht mehr öffnen. Vielleicht wurde er in einem anderen Tab gelöscht.",
    unreadable: "Nicht lesbar",
    unreadable_body: "Diese Einträge liegen noch unverändert in diesem Browser. Sichern Sie die Rohdaten, bevor Sie etwas löschen. Oft lässt sich daraus noch etwas retten.",
    unreadable_name: |id| format!("Eintrag {id}"),
    fault_checksum: "Die Prüfsumme passt nicht: Der Inhalt ist nicht mehr der, der gespeichert wurde.",
    fault_damaged: "Der Eintrag ist beschädigt oder unvollständig.",
    fault_foreign: "Der Eintrag stammt von einem anderen Programm.",
    fault_newer: |format| {
        format!(
            "Eine neuere Fassung des Programms hat den Eintrag geschrieben (Format {format}). Laden Sie die Seite neu. Hilft das nicht, öffnen Sie ihn mit der neueren Fassung."
        )
    },
    fault_payload: "Der Eintrag ist heil, enthält aber keinen Selbstaudit, den diese Fassung des Programms lesen kann.",
    raw_saved: "Die Rohdaten wurden dem Browser zum Speichern übergeben.",
    raw_refused: "Der Browser hat keine Datei angenommen. Die Rohdaten bleiben, wo sie sind.",
    delete_raw_body: "Der Eintrag verschwindet endgültig aus diesem Browser. Haben Sie die Rohdaten vorher gesichert?",

    host: "Einstellungen dieser Seite",
    host_broken: "Die Datei config.yaml enthält einen Fehler. Darum gelten die Voreinstellungen.",
    host_warned: "In der Datei config.yaml stimmt etwas nicht. Alles andere darin gilt.",
    host_body: "Sie können ganz normal weiterarbeiten. Wer diese Seite betreibt, kann es beheben. Die Datei liegt neben index.html.",

    new: "Neuen Selbstaudit beginnen",
    name: "Name der Leistung oder des Dienstes",
    name_help: "Zum Beispiel „Wohngeld“ oder „Anwohnerparkausweis Musterstadt“.",
    name_missing: "Geben Sie an, wie die Leistung oder der Dienst heißt.",
    error_title: "Es fehlt noch eine Angabe",
    questionnaire: "Fragebogen",
    mode_legend: "Umfang",
    mode_body: |mode| match mode {
        Mode::Short => "Eine Frage zu jedem Prinzip, als erster Eindruck. Sie können später alle Fragen hinzunehmen.",
        Mode::Full => "Alle Fragen, als Grundlage für Verbesserungen. Gut geeignet für einen Workshop.",
    },
    phase_optional: "Phase der Leistung (freiwillig)",
    phase_help: "Wenn Sie eine Phase wählen, werden Fragen, die nur zu anderen Phasen gehören, nicht gestellt. Sie können das jederzeit ändern.",
    every_phase: "Alle Phasen",
    begin: "Selbstaudit beginnen",
    paper: "Fragebogen zum Ausdrucken",
    paper_saved: "Der Fragebogen wurde dem Browser zum Speichern übergeben. Öffnen Sie die Datei, um sie zu drucken.",
    paper_refused: "Der Browser hat die Datei nicht angenommen. Versuchen Sie es noch einmal.",
    not_yet: "Der Fragebogen wird noch geladen. Der Selbstaudit beginnt, sobald er da ist.",
    not_usable: "Dieser Fragebogen kann gerade nicht benutzt werden. Warum und was hilft, steht im Hinweis in diesem Formular.",
    loading: "Fragebogen wird geladen …",
    broken: |title| format!("„{title}“ kann nicht benutzt werden"),
    broken_body: |others| match others {
        0 => {
            "In der Datei dieses Fragebogens ist ein Fehler. Einen anderen, der sich benutzen lässt, gibt es hier zurzeit nicht. Wer diese Seite betreibt, kann den Fehler beheben."
        }
        1 => "In der Datei dieses Fragebogens ist ein Fehler. Den anderen Fragebogen können Sie benutzen.",
        _ => "In der Datei dieses Fragebogens ist ein Fehler. Die anderen Fragebögen können Sie benutzen.",
    },
    mistaken: |id| {
        format!(
            "In der Datei steht ein anderer Fragebogen („{id}“), als die Liste angibt. Wer diese Seite betreibt, muss den Eintrag in questionnaire/index.yaml berichtigen."
        )
    },
    unreachable: |title| format!("„{title}“ ist gerade nicht erreichbar"),
    unreachable_body: "Prüfen Sie die Verbindung zu dem Server, auf dem diese Seite liegt, und laden Sie noch einmal.",
    see_problems: "Was nicht stimmt und was zu tun ist",
    load_again: "Noch einmal laden",
    index_broken: "Die Liste der Fragebögen kann nicht benutzt werden",
    index_unreachable: "Die Liste der Fragebögen ist gerade nicht erreichbar",
    index_body: "In der Datei questionnaire/index.yaml ist ein Fehler. Wer diese Seite betreibt, kann ihn beheben. Vorhandene Selbstaudits bleiben gespeichert.",
    line: |line, column| format!("Zeile {line}, Spalte {column}: "),

    file: "Datei öffnen",
    file_body: "Sie haben einen Selbstaudit als Datei (*.selbstaudit.json), selbst gesichert oder bekommen? Vor dem Öffnen sehen Sie, was darin steht.",
    file_open: "Datei auswählen oder Text einfügen",
    many: "Viele Leistungen überblicken",
    many_body: "Stellen Sie viele Selbstaudits nebeneinander: als Tabelle, nach Themenfeld oder Ministerium, mit dem, was vielen fehlt.",
    many_open: "Zur Übersicht der Leistungen",
    example: "Beispiel ansehen",
    example_body: "Ein fertiger, erfundener Selbstaudit mit Ergebnis. Sie können darin alles ausprobieren. Gespeichert wird nichts.",
    example_open: "Beispiel öffnen",
    example_loading: "Beispiel wird geladen …",
    example_unreachable: "Das Beispiel ist gerade nicht erreichbar. Prüfen Sie die Verbindung zum Server dieser Seite und versuchen Sie es noch einmal.",
    example_missing: "Das Beispiel liegt nicht auf dem Server dieser Seite. Sie können trotzdem einen eigenen Selbstaudit beginnen.",
    example_damaged: "Die Datei des Beispiels lässt sich nicht lesen. Sie können trotzdem einen eigenen Selbstaudit beginnen.",
};

/// For standards that speak of criteria.
static CRITERIA_GERMAN: Start = Start {
    mode_body: |mode| match mode {
        Mode::Short => "Eine Frage zu jedem Kriterium, als erster Eindruck. Sie können später alle Fragen hinzunehmen.",
        Mode::Full => (GERMAN.mode_body)(mode),
    },
    ..GERMAN
};

static ENGLISH: Start = Start {
    title: "Self-audit for the Servicestandard",
    what: "Check with your team how well your online service meets a standard such as the Servicestandard, Germany’s standard for public digital services.",
    edition: |title, edition| {
        format!(
            "The questions follow the edition “{title}” ({edition}). They are in our own words and not an official version."
        )
    },
    no_edition: "The questions are in our own words and not an official version.",
    outcome: "At the end you have a self-assessment with strengths, gaps and next steps, but no proof of conformity.",
    for_whom: "Who is it for?",
    for_whom_body: "For teams that are responsible for, build or run an online service of public administration. It works best when policy, development and operations answer together.",
    how_long: "How long does it take?",
    mode: |mode| match mode {
        Mode::Short => "Short check",
        Mode::Full => "Full self-audit",
    },
    extent: |extent, time| {
        let most = if extent.may_be_fewer { "up to " } else { "" };
        format!("{most}{} questions, about {time}", extent.most)
    },
    estimate: "The times are our estimate.",
    may_pause: "You can pause whenever you like.",
    may_pause_with_file: "If you want to pause, save a file first.",
    data: "Where does the data go?",
    data_body: "It stays on this device. There is no server that receives it, and no account.",
    data_file: "Your work is a draft in this browser. To keep it for good, save it as a file.",
    data_local: "You opened the application as a file. Your work is a draft in the storage of this browser on this device, not in the file. In Firefox it belongs to this file in this place: moved or renamed, the file no longer shows it. In Chrome and Edge, all pages opened from the device or from a share have it in common. To keep it for good, save it as a file of its own (“Save as a file”).",
    data_lost: "At present this browser stores nothing. What you enter is lost as soon as you close this page; you can keep it only as a file.",

    resume: "Continue",
    is_open: "open right now",
    answered: |answered, of| format!("{answered} of {of} questions answered"),
    progress_of: |name| format!("Progress of “{name}”"),
    changed: |day, time| format!("last changed on {day} at {time}"),
    go_on_at: |principle| format!("Continue at principle {principle}"),
    go_on: "Open",
    see_result: "See the result",
    delete: "Delete",
    next: "Begin the next self-audit from this one",
    of: |name| format!(" of “{name}”"),
    delete_title: |name| format!("Delete the self-audit “{name}”?"),
    delete_body: "All answers, notes and evidence of this self-audit disappear from this browser. This cannot be undone. Files that you saved are not touched.",
    delete_yes: "Delete for good",
    keep: "Keep",
    deleted: |name| format!("The self-audit “{name}” was deleted."),
    gone: "This self-audit can no longer be opened. It may have been deleted in another tab.",
    unreadable: "Not readable",
    unreadable_body: "These entries are still in this browser, unchanged. Save the raw data before you delete anything; often something can be rescued from it.",
    unreadable_name: |id| format!("Entry {id}"),
    fault_checksum: "The checksum does not match: the content is no longer what was stored.",
    fault_damaged: "The entry is damaged or incomplete.",
    fault_foreign: "The entry belongs to another program.",
    fault_newer: |format| {
        format!(
            "A newer version of the self-audit wrote this entry (format {format}). Reload the page; if that does not help, open it with the newer version."
        )
    },
    fault_payload: "The entry is intact, but holds no self-audit that this version can read.",
    raw_saved: "The raw data was handed to the browser for saving.",
    raw_refused: "The browser did not accept a file. The raw data stays where it is.",
    delete_raw_body: "The entry disappears from this browser for good. Have you saved the raw data?",

    host: "Settings of this site",
    host_broken: "There is an error in the file config.yaml. So the defaults hold.",
    host_warned: "Something is not right in the file config.yaml. Everything else in it holds.",
    host_body: "You can go on working as usual. Whoever runs this site can mend it; the file lies beside index.html.",

    new: "Start a new self-audit",
    name: "Name of the service",
    name_help: "For example “Housing benefit” or “Resident parking permit”.",
    name_missing: "Enter what the service is called.",
    error_title: "Something is missing",
    questionnaire: "Questionnaire",
    mode_legend: "Extent",
    mode_body: |mode| match mode {
        Mode::Short => "One question for each principle, for a first impression. You can add all the others later.",
        Mode::Full => "All questions, as a basis for improvements. Works well as a workshop.",
    },
    phase_optional: "Phase of the service (optional)",
    phase_help: "If you choose a phase, questions that belong to other phases only are not asked. You can change this at any time.",
    every_phase: "All phases",
    begin: "Start the self-audit",
    paper: "Questionnaire to print",
    paper_saved: "The questionnaire was handed to the browser for saving. Open the file to print it.",
    paper_refused: "The browser did not accept the file. Please try again.",
    not_yet: "The questionnaire is still being loaded. The self-audit begins as soon as it is here.",
    not_usable: "This questionnaire cannot be used right now. The note in this form says why and what helps.",
    loading: "Loading the questionnaire …",
    broken: |title| format!("“{title}” cannot be used"),
    broken_body: |others| match others {
        0 => {
            "There is an error in the file of this questionnaire. At present there is no other one here that can be used. Whoever runs this site can correct the error."
        }
        1 => "There is an error in the file of this questionnaire. You can use the other questionnaire.",
        _ => "There is an error in the file of this questionnaire. You can use the other questionnaires.",
    },
    mistaken: |id| {
        format!(
            "The file holds another questionnaire (“{id}”) than the list says. Whoever runs this site has to correct the entry in questionnaire/index.yaml."
        )
    },
    unreachable: |title| format!("“{title}” cannot be reached right now"),
    unreachable_body: "Check the connection to the server that hosts this page and load it again.",
    see_problems: "What is wrong and what to do",
    load_again: "Load again",
    index_broken: "The list of questionnaires cannot be used",
    index_unreachable: "The list of questionnaires cannot be reached right now",
    index_body: "There is an error in the file questionnaire/index.yaml. Whoever runs this site can correct it. Your self-audits stay stored.",
    line: |line, column| format!("Line {line}, column {column}: "),

    file: "Open a file",
    file_body: "You have a self-audit as a file (*.selbstaudit.json), saved by yourself or sent by somebody? You see what is in it before anything is opened.",
    file_open: "Choose a file or paste text",
    many: "See many services at once",
    many_body: "Put many self-audits side by side: as a table, by subject area or ministry, with what many lack.",
    many_open: "To the overview of services",
    example: "See an example",
    example_body: "A finished, invented self-audit with its result. Try anything in it; nothing is stored.",
    example_open: "Open the example",
    example_loading: "Loading the example …",
    example_unreachable: "The example cannot be reached right now. Check the connection to the server of this page and try again.",
    example_missing: "The example is not on the server of this page. You can start a self-audit of your own all the same.",
    example_damaged: "The file of the example cannot be read. You can start a self-audit of your own all the same.",
};

/// The same for English.
static CRITERIA_ENGLISH: Start = Start {
    mode_body: |mode| match mode {
        Mode::Short => "One question for each criterion, for a first impression. You can add all the others later.",
        Mode::Full => (ENGLISH.mode_body)(mode),
    },
    ..ENGLISH
};

/// Texts of the start view in a language.
pub fn start(wording: impl Into<Wording>) -> &'static Start {
    match wording.into() {
        Wording::German => &GERMAN,
        Wording::Simple => &simple::SIMPLE,
        Wording::English => &ENGLISH,
    }
}

/// The same, with the word that the standard has for its demands.
pub fn start_of(wording: impl Into<Wording>, parts: Parts) -> &'static Start {
    match (parts, wording.into()) {
        (Parts::Principles, wording) => start(wording),
        (Parts::Criteria, Wording::German) => &CRITERIA_GERMAN,
        (Parts::Criteria, Wording::Simple) => &simple::CRITERIA,
        (Parts::Criteria, Wording::English) => &CRITERIA_ENGLISH,
    }
}
