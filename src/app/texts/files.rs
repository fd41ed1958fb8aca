//! Saving, opening, the audits in this browser, deleting everything.

mod simple;

use super::Wording;
use crate::questionnaire::Tongue;

/// Texts of the view.
#[derive(Debug)]
pub struct Files {
    pub title: &'static str,
    pub lead: &'static str,
    pub lead_lost: &'static str,
    // Save.
    pub save: &'static str,
    pub save_none: &'static str,
    pub save_name: fn(&str, &str) -> String,
    pub save_button: &'static str,
    pub save_keys: &'static str,
    pub copy_button: &'static str,
    pub copied: &'static str,
    pub copy_by_hand: &'static str,
    pub copy_label: &'static str,
    pub record: &'static str,
    pub shared_computer: &'static str,
    // Open.
    pub open: &'static str,
    pub open_hint: &'static str,
    pub choose: &'static str,
    pub drop: &'static str,
    pub paste_label: &'static str,
    pub paste_hint: &'static str,
    pub paste_button: &'static str,
    // In this browser.
    pub to_overview: &'static str,
    pub stored: &'static str,
    pub stored_none: &'static str,
    pub stored_denied: &'static str,
    pub stored_lead: &'static str,
    pub is_open: &'static str,
    pub state: fn(&str, &str) -> String,
    pub answered: fn(usize, usize) -> String,
    pub changed: fn(&str) -> String,
    pub go_on: &'static str,
    pub open_button: &'static str,
    pub download_button: &'static str,
    pub duplicate_button: &'static str,
    pub delete_button: &'static str,
    pub of: fn(&str, &str) -> String,
    pub opened: fn(&str) -> String,
    pub cannot_open: &'static str,
    pub copy_of: fn(&str) -> String,
    pub duplicated: fn(&str) -> String,
    pub delete_title: fn(&str) -> String,
    pub delete_body: &'static str,
    pub delete_yes: &'static str,
    pub deleted: fn(&str) -> String,
    pub cancel: &'static str,
    pub room: fn(&str, &str, usize) -> String,
    pub room_tight: &'static str,
    // What cannot be read.
    pub unreadable: &'static str,
    pub unreadable_lead: &'static str,
    pub unreadable_name: fn(&str) -> String,
    pub fault_checksum: &'static str,
    pub fault_damaged: &'static str,
    pub fault_foreign: &'static str,
    pub fault_newer: &'static str,
    pub fault_payload: &'static str,
    pub raw_button: &'static str,
    pub delete_raw_title: &'static str,
    pub delete_raw_body: &'static str,
    pub quarantine: &'static str,
    pub quarantine_body: fn(usize) -> String,
    // Everything.
    pub wipe: &'static str,
    pub wipe_lead: &'static str,
    pub wipe_button: &'static str,
    pub wipe_title: &'static str,
    pub wipe_body: fn(usize, usize, usize) -> String,
    pub wipe_yes: &'static str,
    pub wiped: &'static str,
}

static GERMAN: Files = Files {
    title: "Speichern und öffnen",
    lead: "Was Sie eingeben, speichert dieser Browser von selbst. Das ist ein Entwurf. Der Beleg, den Sie aufheben und weitergeben, ist die Datei.",
    lead_lost: "Dieser Browser speichert zurzeit nicht, was Sie eingeben. Behalten können Sie es nur als Datei: Sichern Sie eine, bevor Sie diese Seite schließen.",
    save: "Offenen Selbstaudit sichern",
    save_none: "Es ist kein Selbstaudit geöffnet. Öffnen Sie einen; dann können Sie ihn hier sichern.",
    save_name: |service, file| format!("„{service}“ wird gesichert als {file}."),
    save_button: "Als Datei sichern",
    save_keys: "Das geht überall auch mit Strg+S.",
    copy_button: "Inhalt als Text kopieren",
    copied: "Der Inhalt liegt in der Zwischenablage. Fügen Sie ihn zum Beispiel in eine E-Mail oder eine Textdatei ein.",
    copy_by_hand: "Der Browser lässt das Kopieren nicht zu. Der Text ist markiert: Kopieren Sie ihn mit Strg+C.",
    copy_label: "Inhalt des Selbstaudits zum Kopieren",
    record: "Browser können Gespeichertes löschen: beim Aufräumen, nach längerer Pause, auf Anweisung der IT. Sichern Sie deshalb nach jeder Sitzung eine Datei.",
    shared_computer: "An einem gemeinsam genutzten Rechner kann jede Person mit demselben Benutzerkonto lesen, was dieser Browser speichert. Sichern Sie dort am Ende eine Datei, und löschen Sie dann hier alles.",
    open: "Selbstaudit öffnen",
    open_hint: "Jede Datei wird zuerst geprüft und gezeigt. Erst danach entscheiden Sie, ob etwas geöffnet oder ersetzt wird. Auch ein Bericht als PDF oder Webseite lässt sich öffnen: Der Selbstaudit steckt darin.",
    choose: "Dateien auswählen",
    drop: "Oder ziehen Sie Dateien an eine beliebige Stelle dieser Seite.",
    paste_label: "Oder den Inhalt einer Datei als Text einfügen",
    paste_hint: "Hilft, wenn Dateien nicht hochgeladen werden dürfen: Öffnen Sie die Datei in einem Texteditor, kopieren Sie alles, und fügen Sie es hier ein.",
    paste_button: "Text einfügen und prüfen",
    to_overview: "Mehrere Selbstaudits vergleichen: zur Übersicht der Leistungen",
    stored: "Selbstaudits in diesem Browser",
    stored_none: "In diesem Browser ist kein Selbstaudit gespeichert.",
    stored_denied: "Dieser Browser erlaubt der Seite nicht, etwas zu speichern. Sichern Sie Ihren Selbstaudit als Datei, bevor Sie die Seite schließen.",
    stored_lead: "Nur dieser Browser auf diesem Gerät kennt sie. Auf anderen Geräten erscheinen sie nicht.",
    is_open: "geöffnet",
    state: |questionnaire, mode| format!("{questionnaire}, {mode}"),
    answered: |answered, all| format!("{answered} von {all} Fragen beantwortet"),
    changed: |moment| format!("zuletzt geändert {moment}"),
    go_on: "Weiterarbeiten",
    open_button: "Öffnen",
    download_button: "Als Datei sichern",
    duplicate_button: "Kopie anlegen",
    delete_button: "Löschen",
    of: |what, name| format!("{what}: {name}"),
    opened: |name| format!("Geöffnet: {name}"),
    cannot_open: "Dieser Selbstaudit lässt sich nicht öffnen. Vielleicht wurde er gerade in einem anderen Tab gelöscht.",
    copy_of: |name| format!("{name} (Kopie)"),
    duplicated: |name| format!("Kopie angelegt und geöffnet: {name}"),
    delete_title: |name| format!("„{name}“ löschen?"),
    delete_body: "Der Selbstaudit wird aus diesem Browser gelöscht, mit allen Antworten, Notizen und Nachweisen. Das lässt sich nicht rückgängig machen. Dateien, die Sie gesichert haben, bleiben.",
    delete_yes: "Löschen",
    deleted: |name| format!("Gelöscht: {name}"),
    cancel: "Abbrechen",
    room: |used, total, more| match more {
        0 => format!(
            "Belegt sind {used} von etwa {total} MB. Für einen weiteren Selbstaudit reicht der Platz wohl nicht mehr."
        ),
        1 => format!("Belegt sind {used} von etwa {total} MB. Etwa ein weiterer Selbstaudit passt noch."),
        _ => format!("Belegt sind {used} von etwa {total} MB. Etwa {more} weitere Selbstaudits passen noch."),
    },
    room_tight: "Der Platz wird knapp. Sichern Sie Selbstaudits, die Sie gerade nicht brauchen, als Datei, und löschen Sie sie dann hier.",
    unreadable: "Nicht lesbar",
    unreadable_lead: "Diese Einträge gehören zu diesem Programm, lassen sich aber nicht lesen. Nichts davon wird von selbst gelöscht. Sichern Sie die Rohdaten, und geben Sie sie an die Stelle, die das Programm betreut.",
    unreadable_name: |id| format!("Eintrag {id}"),
    fault_checksum: "Der Inhalt ist nicht mehr der, der gespeichert wurde.",
    fault_damaged: "Der Eintrag ist beschädigt oder unvollständig.",
    fault_foreign: "Der Eintrag stammt von einem anderen Programm.",
    fault_newer: "Der Eintrag wurde mit einer neueren Fassung des Programms gespeichert. Laden Sie die Seite neu; dann ist er meist wieder lesbar.",
    fault_payload: "Der Eintrag ist unversehrt, enthält aber keinen lesbaren Selbstaudit.",
    raw_button: "Rohdaten sichern",
    delete_raw_title: "Unlesbaren Eintrag löschen?",
    delete_raw_body: "Danach lässt er sich auch mit Hilfe nicht mehr herstellen. Sichern Sie zuerst die Rohdaten.",
    quarantine: "Beiseitegelegte Rohdaten",
    quarantine_body: |count| match count {
        1 => {
            "Bevor etwas Unlesbares überschrieben wird, legt das Programm es beiseite. Das ist einmal geschehen.".into()
        }
        _ => format!(
            "Bevor etwas Unlesbares überschrieben wird, legt das Programm es beiseite. Das ist {count}-mal geschehen."
        ),
    },
    wipe: "Alles löschen",
    wipe_lead: "Entfernt alles, was dieses Programm in diesem Browser gespeichert hat. Dateien, die Sie gesichert haben, bleiben.",
    wipe_button: "Alle Daten in diesem Browser löschen",
    wipe_title: "Wirklich alles löschen?",
    wipe_body: |audits, own, rest| {
        let audits = match audits {
            0 => "kein Selbstaudit".to_owned(),
            1 => "ein Selbstaudit mit allen Antworten, Notizen und Nachweisen".to_owned(),
            _ => format!("{audits} Selbstaudits mit allen Antworten, Notizen und Nachweisen"),
        };
        let own = match own {
            0 => String::new(),
            1 => ", ein eigener Fragebogen".to_owned(),
            _ => format!(", {own} eigene Fragebögen"),
        };
        let rest = match rest {
            0 => String::new(),
            1 => ", ein unlesbarer oder beiseitegelegter Eintrag".to_owned(),
            _ => format!(", {rest} unlesbare oder beiseitegelegte Einträge"),
        };
        format!(
            "Gelöscht werden: {audits}{own}{rest} sowie Ihre Einstellungen, zum Beispiel für Farben und Sprache. Das lässt sich nicht rückgängig machen."
        )
    },
    wipe_yes: "Alles löschen",
    wiped: "Alles ist gelöscht. In diesem Browser ist von diesem Programm nichts mehr gespeichert.",
};

static ENGLISH: Files = Files {
    title: "Save and open",
    lead: "This browser saves what you enter by itself. That is a draft. The record that you keep and pass on is the file.",
    lead_lost: "At present this browser does not store what you enter. You can keep it only as a file: save one before you close this page.",
    save: "Save the open self-audit",
    save_none: "No self-audit is open. Open one; then you can save it here.",
    save_name: |service, file| format!("“{service}” will be saved as {file}."),
    save_button: "Save as a file",
    save_keys: "Ctrl+S does the same everywhere.",
    copy_button: "Copy the content as text",
    copied: "The content is on the clipboard. Paste it into an e-mail or a text file, for example.",
    copy_by_hand: "The browser does not allow copying. The text is selected: copy it with Ctrl+C.",
    copy_label: "Content of the self-audit for copying",
    record: "Browsers may delete what they stored: when tidying up, after a longer break, when told to by IT. So save a file after each session.",
    shared_computer: "On a shared computer everybody with the same user account can read what this browser stores. There, save a file at the end and then delete everything here.",
    open: "Open a self-audit",
    open_hint: "Every file is checked and shown first. Only then do you decide whether anything is opened or replaced. A report as PDF or web page can be opened, too: the self-audit is inside.",
    choose: "Choose files",
    drop: "Or drag files to any place on this page.",
    paste_label: "Or paste the content of a file as text",
    paste_hint: "Helps where files may not be uploaded: open the file in a text editor, copy everything and paste it here.",
    paste_button: "Paste text and check it",
    to_overview: "Compare several self-audits: to the overview",
    stored: "Self-audits in this browser",
    stored_none: "No self-audit is stored in this browser.",
    stored_denied: "This browser does not let the page store anything. Save your self-audit as a file before you close the page.",
    stored_lead: "Only this browser on this device knows them. They do not appear on other devices.",
    is_open: "open",
    state: |questionnaire, mode| format!("{questionnaire}, {mode}"),
    answered: |answered, all| format!("{answered} of {all} questions answered"),
    changed: |moment| format!("last changed {moment}"),
    go_on: "Go on",
    open_button: "Open",
    download_button: "Save as a file",
    duplicate_button: "Make a copy",
    delete_button: "Delete",
    of: |what, name| format!("{what}: {name}"),
    opened: |name| format!("Opened: {name}"),
    cannot_open: "This self-audit cannot be opened. It may just have been deleted in another tab.",
    copy_of: |name| format!("{name} (copy)"),
    duplicated: |name| format!("Copy made and opened: {name}"),
    delete_title: |name| format!("Delete “{name}”?"),
    delete_body: "The self-audit is deleted from this browser with all answers, notes and evidence. This cannot be undone. Files that you saved stay.",
    delete_yes: "Delete",
    deleted: |name| format!("Deleted: {name}"),
    cancel: "Cancel",
    room: |used, total, more| match more {
        0 => format!("{used} of about {total} MB are used. There is probably no room for another self-audit."),
        1 => format!("{used} of about {total} MB are used. About one more self-audit fits."),
        _ => format!("{used} of about {total} MB are used. About {more} more self-audits fit."),
    },
    room_tight: "Room is running short. Save self-audits that you do not need right now as files and then delete them here.",
    unreadable: "Cannot be read",
    unreadable_lead: "These entries belong to this program but cannot be read. Nothing of it is deleted by itself. Save the raw data and pass them to whoever looks after this program.",
    unreadable_name: |id| format!("Entry {id}"),
    fault_checksum: "The content is not the one that was stored.",
    fault_damaged: "The entry is damaged or incomplete.",
    fault_foreign: "The entry comes from another program.",
    fault_newer: "The entry was stored with a newer version of the program. Reload the page; usually it can be read then.",
    fault_payload: "The entry is undamaged but holds no self-audit that can be read.",
    raw_button: "Save raw data",
    delete_raw_title: "Delete the unreadable entry?",
    delete_raw_body: "After that nobody can restore it any more. Save the raw data first.",
    quarantine: "Raw data set aside",
    quarantine_body: |count| match count {
        1 => "Before something unreadable is overwritten, the program sets it aside. That happened once.".into(),
        _ => format!(
            "Before something unreadable is overwritten, the program sets it aside. That happened {count} times."
        ),
    },
    wipe: "Delete everything",
    wipe_lead: "Removes everything that this program stored in this browser. Files that you saved stay.",
    wipe_button: "Delete all data in this browser",
    wipe_title: "Really delete everything?",
    wipe_body: |audits, own, rest| {
        let audits = match audits {
            0 => "no self-audit".to_owned(),
            1 => "one self-audit with all answers, notes and evidence".to_owned(),
            _ => format!("{audits} self-audits with all answers, notes and evidence"),
        };
        let own = match own {
            0 => String::new(),
            1 => ", one questionnaire of your own".to_owned(),
            _ => format!(", {own} questionnaires of your own"),
        };
        let rest = match rest {
            0 => String::new(),
            1 => ", one entry that is unreadable or set aside".to_owned(),
            _ => format!(", {rest} entries that are unreadable or set aside"),
        };
        format!("This deletes: {audits}{own}{rest} and your settings for colours and language. It cannot be undone.")
    },
    wipe_yes: "Delete everything",
    wiped: "Everything is deleted. Nothing of this program is stored in this browser any more.",
};

/// Texts of the view in a language.
pub fn files(wording: impl Into<Wording>) -> &'static Files {
    match wording.into() {
        Wording::German => &GERMAN,
        Wording::Simple => &simple::SIMPLE,
        Wording::English => &ENGLISH,
    }
}

/// A size in tenths of a megabyte, as „1,2“ or “1.2”.
pub fn megabytes(tenths: usize, wording: impl Into<Wording>) -> String {
    let mark = match wording.into().tongue() {
        Tongue::German => ',',
        Tongue::English => '.',
    };
    match (tenths / 10, tenths % 10) {
        (whole, 0) if whole > 0 => whole.to_string(),
        (whole, tenth) => format!("{whole}{mark}{tenth}"),
    }
}
