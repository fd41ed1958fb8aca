//! Frame of every page: header, navigation, saving, footer, errors.

mod simple;

use super::Wording;
use crate::app::library::Absence;
use crate::questionnaire::Parts;
use crate::report;

/// Texts of the frame.
#[derive(Debug)]
pub struct Shell {
    pub product: &'static str,
    pub skip: &'static str,
    pub navigation: &'static str,
    /// Opens the list of places on a phone.
    pub menu: &'static str,
    pub start: &'static str,
    pub service: &'static str,
    pub hub: &'static str,
    pub review: &'static str,
    pub result: &'static str,
    pub measures: &'static str,
    pub progress: &'static str,
    pub team: &'static str,
    pub files: &'static str,
    pub overview: &'static str,
    pub help: &'static str,
    pub accessibility: &'static str,
    pub licences: &'static str,
    pub check_questionnaire: &'static str,
    pub not_found: &'static str,
    pub principle_title: fn(u32, &str) -> String,
    pub settings: &'static str,
    pub language: &'static str,
    pub theme: &'static str,
    pub theme_system: &'static str,
    pub theme_light: &'static str,
    pub theme_dark: &'static str,
    pub theme_contrast: &'static str,
    pub projector: &'static str,
    pub projector_end: &'static str,
    pub audit_of: fn(&str) -> String,
    pub unnamed: &'static str,
    pub example_banner: &'static str,
    pub example_keep: &'static str,
    pub example_close: &'static str,
    pub example_lost_title: &'static str,
    pub example_lost_body: &'static str,
    pub example_lost_yes: &'static str,
    pub example_lost_no: &'static str,
    pub lost_title: &'static str,
    pub lost_body: &'static str,
    pub lost_yes: &'static str,
    pub lost_no: &'static str,
    pub save_file: &'static str,
    pub saved_file: &'static str,
    pub not_saved_file: &'static str,
    pub undo: &'static str,
    pub redo: &'static str,
    pub undone: fn(&str) -> String,
    pub redone: fn(&str) -> String,
    pub nothing_to_undo: &'static str,
    pub nothing_to_redo: &'static str,
    pub unchanged: &'static str,
    pub pending: &'static str,
    pub saved: fn(&str) -> String,
    pub saved_spoken: &'static str,
    pub memory_title: &'static str,
    pub memory_denied: &'static str,
    pub memory_full: &'static str,
    pub memory_not_kept: &'static str,
    pub memory_other: fn(&str) -> String,
    pub memory_advice: &'static str,
    pub try_again: &'static str,
    pub elsewhere_title: &'static str,
    pub elsewhere_body: &'static str,
    pub elsewhere_take: &'static str,
    pub elsewhere_keep: &'static str,
    pub from_other_tab: fn(&str) -> String,
    pub example_state: &'static str,
    pub deleted_title: &'static str,
    pub deleted_body: &'static str,
    pub deleted_keep: &'static str,
    pub deleted_close: &'static str,
    pub loading: &'static str,
    pub needs_audit_title: &'static str,
    pub needs_audit_body: &'static str,
    pub unreadable_title: fn(usize) -> String,
    pub unreadable_body: &'static str,
    pub unreadable_link: &'static str,
    pub to_start: &'static str,
    pub resume: fn(&str) -> String,
    pub unavailable_title: fn(Absence) -> &'static str,
    pub unavailable_body: fn(Absence, &str, &str) -> String,
    pub unavailable_head: [&'static str; 4],
    pub unreachable: &'static str,
    pub show_problems: &'static str,
    pub load_again: &'static str,
    pub not_found_body: fn(&str) -> String,
    pub unknown_question: fn(&str) -> String,
    pub unknown_principle: fn(&str) -> String,
    pub to_hub: &'static str,
    pub footer: &'static str,
    pub imprint: &'static str,
    pub privacy: &'static str,
    pub accessibility_statement: &'static str,
    pub operated_by: &'static str,
    pub email: &'static str,
    pub phone: &'static str,
    pub contact_page: &'static str,
    pub stays_here: &'static str,
    pub stays_nowhere: &'static str,
    pub no_proof: &'static str,
    pub version: fn(&str, &str) -> String,
    pub close_notice: &'static str,
    pub unknown_time: &'static str,
    pub shown_of: fn(usize, usize) -> String,
    pub show_more: fn(usize) -> String,
}

static GERMAN: Shell = Shell {
    product: "Selbstaudit",
    skip: "Zum Inhalt springen",
    navigation: "Hauptnavigation",
    menu: "Menü",
    start: "Start",
    service: "Leistung",
    hub: "Prinzipien",
    review: "Antworten",
    result: "Ergebnis",
    measures: "Maßnahmen",
    progress: "Verlauf",
    team: "Zusammenarbeit",
    files: "Speichern und öffnen",
    overview: "Übersicht",
    help: "Hilfe",
    accessibility: "Barrierefreiheit",
    licences: "Lizenzen",
    check_questionnaire: "Fragebogen prüfen",
    not_found: "Seite nicht gefunden",
    principle_title: |number, title| format!("Prinzip {number}: {title}"),
    settings: "Anzeige",
    language: "Sprache",
    theme: "Farben",
    theme_system: "wie im System",
    theme_light: "hell",
    theme_dark: "dunkel",
    theme_contrast: "hoher Kontrast",
    projector: "Beamer-Ansicht",
    projector_end: "Beamer-Ansicht beenden",
    audit_of: |name| format!("Selbstaudit: {name}"),
    unnamed: "Ohne Namen",
    example_banner: "Sie sehen ein erfundenes Beispiel. Sie können alles ausprobieren. Gespeichert wird nichts davon.",
    example_keep: "Als eigenen Selbstaudit übernehmen",
    example_close: "Beispiel schließen",
    example_lost_title: "Änderungen am Beispiel verwerfen?",
    example_lost_body: "Das Beispiel wird nicht gespeichert. Was Sie darin geändert haben, geht verloren. Wollen Sie es behalten, übernehmen Sie das Beispiel zuerst als eigenen Selbstaudit.",
    example_lost_yes: "Änderungen verwerfen",
    example_lost_no: "Beim Beispiel bleiben",
    lost_title: "Der offene Selbstaudit ist nicht gespeichert",
    lost_body: "Was Sie eingegeben haben, gibt es nur in diesem Fenster. Wenn Sie weitergehen, geht es verloren. Sichern Sie es vorher als Datei.",
    lost_yes: "Ohne Sichern weiter",
    lost_no: "Abbrechen",
    save_file: "Als Datei sichern",
    saved_file: "Die Datei wurde dem Browser zum Speichern übergeben.",
    not_saved_file: "Der Browser hat keine Datei angenommen. Unter „Speichern und öffnen“ können Sie den Inhalt als Text kopieren.",
    undo: "Rückgängig",
    redo: "Wiederholen",
    undone: |what| format!("Rückgängig gemacht: {what}"),
    redone: |what| format!("Wiederhergestellt: {what}"),
    nothing_to_undo: "Es gibt nichts rückgängig zu machen.",
    nothing_to_redo: "Es gibt nichts wiederherzustellen.",
    unchanged: "Noch nichts geändert",
    pending: "Wird gespeichert …",
    saved: |time| format!("Gespeichert {time}, nur in diesem Browser"),
    saved_spoken: "Gespeichert",
    memory_title: "Ihre Eingaben sind nicht gespeichert",
    memory_denied: "Dieser Browser erlaubt der Seite nicht, Daten zu speichern. Ihre Eingaben gehen verloren, sobald Sie diese Seite schließen.",
    memory_full: "Der Speicher dieses Browsers ist voll. Neue Eingaben gehen verloren, sobald Sie diese Seite schließen.",
    memory_not_kept: "Der Browser hat etwas anderes gespeichert, als er sollte. Neue Eingaben gehen verloren, sobald Sie diese Seite schließen.",
    memory_other: |detail| {
        format!(
            "Der Browser konnte nicht speichern ({detail}). Neue Eingaben gehen verloren, sobald Sie diese Seite schließen."
        )
    },
    memory_advice: "Sie können weiterarbeiten. Sichern Sie Ihren Stand als Datei, bevor Sie die Seite schließen.",
    try_again: "Noch einmal speichern",
    elsewhere_title: "In einem anderen Tab geändert",
    elsewhere_body: "Dieser Selbstaudit wurde in einem anderen Tab oder Fenster geändert. Damit nichts verloren geht, wird hier gerade nicht gespeichert. Das Übernehmen lässt sich rückgängig machen. Machen Sie mit diesem Stand weiter, bleibt der andere als zusätzlicher Selbstaudit erhalten.",
    elsewhere_take: "Stand aus dem anderen Tab übernehmen",
    elsewhere_keep: "Mit diesem Stand weitermachen",
    from_other_tab: |name| format!("{name} (Stand aus dem anderen Tab)"),
    example_state: "Beispiel, wird nicht gespeichert",
    deleted_title: "In einem anderen Tab gelöscht",
    deleted_body: "Dieser Selbstaudit wurde in einem anderen Tab oder Fenster gelöscht. Hier ist er noch offen.",
    deleted_keep: "Behalten und wieder speichern",
    deleted_close: "Auch hier schließen",
    loading: "Fragebogen wird geladen …",
    needs_audit_title: "Noch kein Selbstaudit offen",
    needs_audit_body: "Diese Seite gehört zu einem Selbstaudit. Öffnen Sie einen vorhandenen oder beginnen Sie einen neuen. Danach führt der Link hierher zurück.",
    unreadable_title: |count| {
        if count == 1 {
            "Ein gespeicherter Selbstaudit lässt sich nicht lesen".into()
        } else {
            format!("{count} gespeicherte Selbstaudits lassen sich nicht lesen")
        }
    },
    unreadable_body: "Was da ist, liegt unverändert in diesem Browser. Nichts davon wird von selbst gelöscht.",
    unreadable_link: "Ansehen und Rohdaten sichern",
    to_start: "Zur Startseite",
    resume: |name| format!("„{name}“ öffnen"),
    unavailable_title: |absence| match absence {
        Absence::NotOffered => "Der Fragebogen zu diesem Selbstaudit fehlt",
        Absence::Broken => "Der Fragebogen zu diesem Selbstaudit hat gerade einen Fehler",
        Absence::Unreachable => "Der Fragebogen zu diesem Selbstaudit ist gerade nicht erreichbar",
    },
    unavailable_body: |absence, id, version| {
        let state = match absence {
            Absence::NotOffered => "Hier wird er nicht angeboten.",
            Absence::Broken => {
                "Wegen eines Fehlers in einer Datei lässt er sich gerade nicht benutzen. Sobald der Fehler behoben ist, geht es hier weiter."
            }
            Absence::Unreachable => "Er ließ sich gerade nicht laden.",
        };
        format!(
            "Dieser Selbstaudit gehört zum Fragebogen „{id}“, Version {version}. {state} Ihre Antworten bleiben erhalten. Sie können alles lesen, was eingetragen ist, und die Datei sichern, aber nichts ändern."
        )
    },
    unavailable_head: ["Frage", "Antwort", "Notiz", "Nachweise"],
    unreachable: "Die Datei des Fragebogens ist nicht erreichbar. Prüfen Sie die Verbindung zum Server, auf dem diese Seite liegt, und laden Sie noch einmal.",
    show_problems: "Was nicht stimmt und was zu tun ist",
    load_again: "Noch einmal laden",
    not_found_body: |path| {
        format!(
            "Unter „{path}“ gibt es hier nichts. Vielleicht ist der Link unvollständig oder stammt aus einer anderen Fassung des Programms."
        )
    },
    unknown_question: |id| {
        format!(
            "Die Frage „{id}“ gibt es in diesem Fragebogen nicht. Vielleicht wurde sie in einer neueren Fassung des Fragebogens umbenannt."
        )
    },
    unknown_principle: |id| {
        format!(
            "Das Prinzip „{id}“ gibt es in diesem Fragebogen nicht. Vielleicht stammt der Link aus einer anderen Ausgabe des Standards."
        )
    },
    to_hub: "Zu den Prinzipien",
    footer: "Hinweise und Hilfe",
    imprint: "Impressum",
    privacy: "Datenschutz",
    accessibility_statement: "Erklärung zur Barrierefreiheit",
    operated_by: "Betrieben von",
    email: "E-Mail:",
    phone: "Telefon:",
    contact_page: "Kontaktseite",
    stays_here: "Ihre Eingaben bleiben in diesem Browser. Es gibt keinen Server, der sie bekommt.",
    stays_nowhere: "Ihre Eingaben verlassen diesen Browser nicht, und er speichert sie zurzeit auch nicht. Es gibt keinen Server, der sie bekommt.",
    no_proof: "Selbsteinschätzung: kein Nachweis der Konformität, keine Rechtsberatung, keine amtliche Fassung des Standards.",
    version: |version, build| format!("Version {version} ({build})"),
    close_notice: "Meldung schließen",
    unknown_time: "unbekannt",
    shown_of: |shown, all| format!("{shown} von {all} angezeigt"),
    show_more: |more| format!("Weitere {more} zeigen"),
};

/// The same for a standard whose demands are called criteria.
static CRITERIA_GERMAN: Shell = Shell {
    hub: "Kriterien",
    principle_title: |number, title| format!("Kriterium {number}: {title}"),
    unknown_principle: |id| {
        format!(
            "Das Kriterium „{id}“ gibt es in diesem Fragebogen nicht. Vielleicht stammt der Link aus einer anderen Ausgabe des Standards."
        )
    },
    to_hub: "Zu den Kriterien",
    ..GERMAN
};

static ENGLISH: Shell = Shell {
    product: "Selbstaudit",
    skip: "Skip to content",
    navigation: "Main navigation",
    menu: "Menu",
    start: "Start",
    service: "Service",
    hub: "Principles",
    review: "Answers",
    result: "Result",
    measures: "Measures",
    progress: "Progress",
    team: "Teamwork",
    files: "Save and open",
    overview: "Overview",
    help: "Help",
    accessibility: "Accessibility",
    licences: "Licences",
    check_questionnaire: "Check questionnaire",
    not_found: "Page not found",
    principle_title: |number, title| format!("Principle {number}: {title}"),
    settings: "Display",
    language: "Language",
    theme: "Colours",
    theme_system: "as in the system",
    theme_light: "light",
    theme_dark: "dark",
    theme_contrast: "high contrast",
    projector: "Projector view",
    projector_end: "Leave projector view",
    audit_of: |name| format!("Self-audit: {name}"),
    unnamed: "Without a name",
    example_banner: "You are looking at an invented example. Try anything; none of it is stored.",
    example_keep: "Keep as a self-audit of your own",
    example_close: "Close the example",
    example_lost_title: "Discard your changes to the example?",
    example_lost_body: "The example is not stored. What you changed in it is lost. To keep it, first make the example a self-audit of your own.",
    example_lost_yes: "Discard changes",
    example_lost_no: "Stay with the example",
    lost_title: "The open self-audit is not saved",
    lost_body: "What you entered exists in this window only. If you go on, it is lost. Save it as a file first.",
    lost_yes: "Go on without saving",
    lost_no: "Cancel",
    save_file: "Save as a file",
    saved_file: "The file was handed to the browser for saving.",
    not_saved_file: "The browser did not accept a file. Under “Save and open” you can copy the content as text.",
    undo: "Undo",
    redo: "Redo",
    undone: |what| format!("Undone: {what}"),
    redone: |what| format!("Restored: {what}"),
    nothing_to_undo: "There is nothing to undo.",
    nothing_to_redo: "There is nothing to redo.",
    unchanged: "Nothing changed yet",
    pending: "Saving …",
    saved: |time| format!("Saved at {time}, in this browser only"),
    saved_spoken: "Saved",
    memory_title: "Your entries are not saved",
    memory_denied: "This browser does not let the page store data. Your entries are lost as soon as you close this page.",
    memory_full: "This browser’s storage is full. New entries are lost as soon as you close this page.",
    memory_not_kept: "The browser stored something else than it was given. New entries are lost as soon as you close this page.",
    memory_other: |detail| {
        format!("The browser could not save ({detail}). New entries are lost as soon as you close this page.")
    },
    memory_advice: "You can go on working. Save your work as a file before you close the page.",
    try_again: "Try saving again",
    elsewhere_title: "Changed in another tab",
    elsewhere_body: "This self-audit was changed in another tab or window. So that nothing is lost, saving is paused here. Taking the other state can be undone; if you go on with this one, the other is kept as an additional self-audit.",
    elsewhere_take: "Take the state from the other tab",
    elsewhere_keep: "Go on with this state",
    from_other_tab: |name| format!("{name} (state from the other tab)"),
    example_state: "Example, not stored",
    deleted_title: "Deleted in another tab",
    deleted_body: "This self-audit was deleted in another tab or window. It is still open here.",
    deleted_keep: "Keep it and save again",
    deleted_close: "Close it here, too",
    loading: "Loading the questionnaire …",
    needs_audit_title: "No self-audit is open yet",
    needs_audit_body: "This page belongs to a self-audit. Open an existing one or start a new one; then the link leads here.",
    unreadable_title: |count| {
        if count == 1 {
            "A stored self-audit cannot be read".into()
        } else {
            format!("{count} stored self-audits cannot be read")
        }
    },
    unreadable_body: "What is there is still in this browser, unchanged; nothing of it is deleted by itself.",
    unreadable_link: "See it and save the raw data",
    to_start: "To the start page",
    resume: |name| format!("Open “{name}”"),
    unavailable_title: |absence| match absence {
        Absence::NotOffered => "The questionnaire of this self-audit is missing",
        Absence::Broken => "The questionnaire of this self-audit has an error right now",
        Absence::Unreachable => "The questionnaire of this self-audit cannot be reached right now",
    },
    unavailable_body: |absence, id, version| {
        let state = match absence {
            Absence::NotOffered => "It is not offered here.",
            Absence::Broken => {
                "Because of an error in a file it cannot be used right now. Once the error is corrected, you can go on here."
            }
            Absence::Unreachable => "It could not be loaded just now.",
        };
        format!(
            "This self-audit belongs to the questionnaire “{id}”, version {version}. {state} Your answers are kept. You can read everything that was entered and save the file, but not change anything."
        )
    },
    unavailable_head: ["Question", "Answer", "Note", "Evidence"],
    unreachable: "The questionnaire’s file cannot be reached. Check the connection to the server that hosts this page and load it again.",
    show_problems: "What is wrong and what to do",
    load_again: "Load again",
    not_found_body: |path| {
        format!("There is nothing at “{path}”. The link may be incomplete or come from another edition.")
    },
    unknown_question: |id| {
        format!("There is no question “{id}” in this questionnaire. It may have been renamed in a newer version.")
    },
    unknown_principle: |id| {
        format!(
            "There is no principle “{id}” in this questionnaire. The link may come from another edition of the standard."
        )
    },
    to_hub: "To the principles",
    footer: "Notes and help",
    imprint: "Legal notice",
    privacy: "Privacy",
    accessibility_statement: "Accessibility statement",
    operated_by: "Operated by",
    email: "Email:",
    phone: "Telephone:",
    contact_page: "Contact page",
    stays_here: "Your entries stay in this browser. There is no server that receives them.",
    stays_nowhere: "Your entries do not leave this browser, and at present it does not store them either. There is no server that receives them.",
    no_proof: "Self-assessment: no proof of conformity, no legal advice, no official version of the standard.",
    version: |version, build| format!("Version {version} ({build})"),
    close_notice: "Close message",
    unknown_time: "unknown",
    shown_of: |shown, all| format!("{shown} of {all} shown"),
    show_more: |more| format!("Show {more} more"),
};

/// The same for a standard whose demands are called criteria.
static CRITERIA_ENGLISH: Shell = Shell {
    hub: "Criteria",
    principle_title: |number, title| format!("Criterion {number}: {title}"),
    unknown_principle: |id| {
        format!(
            "There is no criterion “{id}” in this questionnaire. The link may come from another edition of the standard."
        )
    },
    to_hub: "To the criteria",
    ..ENGLISH
};

/// Texts of the frame in a language.
pub fn shell(wording: impl Into<Wording>) -> &'static Shell {
    match wording.into() {
        Wording::German => &GERMAN,
        Wording::Simple => &simple::SIMPLE,
        Wording::English => &ENGLISH,
    }
}

/// The same, with the word that the standard has for its demands.
pub fn shell_of(wording: impl Into<Wording>, parts: Parts) -> &'static Shell {
    match (parts, wording.into()) {
        (Parts::Principles, wording) => shell(wording),
        (Parts::Criteria, Wording::German) => &CRITERIA_GERMAN,
        (Parts::Criteria, Wording::Simple) => &simple::CRITERIA,
        (Parts::Criteria, Wording::English) => &CRITERIA_ENGLISH,
    }
}

/// The name of a service as it is shown, or that it has none.
pub fn shown_name(name: &str, wording: impl Into<Wording>) -> String {
    report::visible_name(name).unwrap_or(shell(wording).unnamed).to_owned()
}
