//! Saving and opening, in simple language.

use super::{Files, GERMAN};

pub(super) static SIMPLE: Files = Files {
    lead: "Mit dem Browser sehen Sie diese Seite. Der Browser speichert Ihre Eingaben von selbst. Aber er kann sie auch wieder löschen. Sichern Sie darum Ihren Selbstaudit als Datei. Die Datei können Sie aufheben und weitergeben.",
    lead_lost: "Dieser Browser speichert Ihre Eingaben zurzeit nicht. Sichern Sie Ihren Selbstaudit als Datei, bevor Sie diese Seite schließen. Sonst gehen Ihre Eingaben verloren.",
    save_none: "Kein Selbstaudit ist geöffnet. Öffnen Sie zuerst einen Selbstaudit. Dann können Sie ihn hier sichern.",
    save_name: |service, file| format!("Die Datei für „{service}“ heißt {file}."),
    save_keys: "Das geht auch mit den Tasten Strg und S. Drücken Sie beide Tasten zusammen. Das geht auf jeder Seite.",
    copied: "Der Inhalt ist kopiert. Fügen Sie ihn zum Beispiel in eine E-Mail ein.",
    copy_by_hand: "Der Browser kann den Text nicht kopieren. Der Text ist schon markiert. Drücken Sie die Tasten Strg und C zusammen. Dann ist der Text kopiert.",
    record: "Browser können gespeicherte Daten löschen. Das geschieht beim Aufräumen oder nach einer langen Pause. Auch Ihre Computer-Abteilung kann Daten löschen. Sichern Sie darum nach jeder Sitzung eine Datei.",
    shared_computer: "Nutzen mehrere Personen diesen Computer mit demselben Benutzer-Konto? Dann können alle lesen, was dieser Browser speichert. Sichern Sie am Ende eine Datei. Löschen Sie danach hier alles.",
    open_hint: "Das Programm prüft jede Datei zuerst. Dann zeigt es den Inhalt. Erst danach entscheiden Sie, was geschieht. Sie können auch einen Bericht öffnen. Der Bericht muss eine PDF-Datei oder eine Webseite sein. Der Selbstaudit steckt im Bericht.",
    drop: "Oder ziehen Sie die Dateien mit der Maus auf diese Seite.",
    paste_hint: "Manchmal dürfen Sie keine Datei auswählen. Dann geht es so: Öffnen Sie die Datei in einem Text-Programm. Kopieren Sie den ganzen Text. Fügen Sie ihn hier ein.",
    to_overview: "Mehrere Selbstaudits vergleichen: zur Übersicht",
    stored_denied: "Diese Seite darf in diesem Browser nichts speichern. Sichern Sie Ihren Selbstaudit als Datei. Tun Sie das, bevor Sie die Seite schließen.",
    stored_lead: "Diese Selbstaudits gibt es nur in diesem Browser auf diesem Gerät. Auf anderen Geräten sehen Sie sie nicht.",
    cannot_open: "Das Programm kann diesen Selbstaudit nicht öffnen. Vielleicht haben Sie ihn in einem anderen Tab gelöscht. Ein Tab ist ein weiteres Fenster im Browser.",
    copy_of: |name| format!("{name}, Kopie"),
    delete_body: "Das löscht den Selbstaudit aus diesem Browser. Alle Antworten, Notizen und Nachweise sind dann weg. Das können Sie nicht rückgängig machen. Gesicherte Dateien bleiben.",
    room: |used, total, more| {
        let room = match more {
            0 => "Ein weiterer Selbstaudit passt wohl nicht mehr hinein.".to_owned(),
            1 => "Etwa 1 weiterer Selbstaudit passt noch hinein.".to_owned(),
            _ => format!("Etwa {more} weitere Selbstaudits passen noch hinein."),
        };
        format!("Der Speicher hat etwa {total} Megabyte. Davon sind {used} Megabyte belegt. {room}")
    },
    room_tight: "Der Speicher ist fast voll. Welche Selbstaudits brauchen Sie gerade nicht? Sichern Sie diese als Datei. Löschen Sie sie danach hier.",
    unreadable_lead: "Das Programm kann diese Einträge nicht lesen. Es löscht davon nichts von selbst. Sichern Sie die Rohdaten. Rohdaten sind die Daten, wie sie im Browser liegen. Geben Sie die Rohdaten an die Stelle, die das Programm betreut.",
    fault_checksum: "Der Inhalt hat sich seit dem Speichern verändert.",
    fault_newer: "Eine neuere Version vom Programm hat den Eintrag gespeichert. Laden Sie die Seite neu. Dann ist er meist wieder lesbar.",
    fault_payload: "Der Eintrag ist nicht beschädigt. Aber er enthält keinen lesbaren Selbstaudit.",
    delete_raw_body: "Danach kann niemand den Eintrag wiederherstellen. Sichern Sie zuerst die Rohdaten.",
    quarantine_body: |count| {
        let often = if count == 1 { "1-mal".to_owned() } else { format!("{count}-mal") };
        format!(
            "Manchmal kann das Programm einen Eintrag nicht lesen. Bevor es ihn überschreibt, legt es die Rohdaten beiseite. Das ist {often} geschehen."
        )
    },
    wipe_lead: "Hier löschen Sie alles, was dieses Programm in diesem Browser gespeichert hat. Gesicherte Dateien bleiben.",
    wipe_body: |audits, own, rest| {
        let audits = match audits {
            0 => String::new(),
            1 => " 1 Selbstaudit mit allen Antworten, Notizen und Nachweisen.".to_owned(),
            _ => format!(" {audits} Selbstaudits mit allen Antworten, Notizen und Nachweisen."),
        };
        let own = match own {
            0 => String::new(),
            1 => " 1 eigenen Fragebogen.".to_owned(),
            _ => format!(" {own} eigene Fragebögen."),
        };
        let rest = match rest {
            0 => String::new(),
            1 => " 1 Eintrag, den das Programm nicht lesen kann.".to_owned(),
            _ => format!(" {rest} Einträge, die das Programm nicht lesen kann."),
        };
        format!("Das löschen Sie:{audits}{own}{rest} alle Ihre Einstellungen. Das können Sie nicht rückgängig machen.")
    },
    wiped: "Alles ist gelöscht. Von diesem Programm ist in diesem Browser nichts mehr gespeichert.",
    ..GERMAN
};
