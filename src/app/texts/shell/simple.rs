//! The frame in simple language.

use super::{CRITERIA_GERMAN, GERMAN, Shell};
use crate::app::library::Absence;

pub(super) static SIMPLE: Shell = Shell {
    example_banner: "Sie sehen ein erfundenes Beispiel. Sie können alles ausprobieren. Das Programm speichert davon nichts.",
    example_lost_title: "Änderungen am Beispiel löschen?",
    example_lost_body: "Das Programm speichert das Beispiel nicht. Ihre Änderungen gehen verloren. Wollen Sie die Änderungen behalten? Dann übernehmen Sie das Beispiel zuerst als eigenen Selbstaudit.",
    example_lost_yes: "Änderungen löschen",
    lost_body: "Ihre Eingaben gibt es nur in diesem Fenster. Wenn Sie weitergehen, gehen sie verloren. Sichern Sie Ihre Eingaben vorher als Datei.",
    saved_file: "Der Browser hat die Datei zum Speichern bekommen.",
    not_saved_file: "Der Browser hat keine Datei angenommen. Gehen Sie zu „Speichern und öffnen“. Dort können Sie den Inhalt als Text kopieren.",
    pending: "Speichert gerade …",
    memory_denied: "Die Seite darf in diesem Browser nichts speichern. Ihre Eingaben gehen verloren, sobald Sie diese Seite schließen.",
    memory_full: "Der Speicher von diesem Browser ist voll. Neue Eingaben gehen verloren, sobald Sie diese Seite schließen.",
    memory_not_kept: "Der Browser hat etwas Falsches gespeichert. Neue Eingaben gehen verloren, sobald Sie diese Seite schließen.",
    memory_other: |detail| {
        format!(
            "Der Browser konnte nicht speichern. Der Grund: {detail}. Neue Eingaben gehen verloren, sobald Sie diese Seite schließen."
        )
    },
    memory_advice: "Sie können weiterarbeiten. Sichern Sie Ihre Eingaben als Datei, bevor Sie die Seite schließen.",
    elsewhere_body: "Dieser Selbstaudit hat sich in einem anderen Tab geändert. Ein Tab ist ein weiteres Fenster im Browser. Damit nichts verloren geht, speichert das Programm hier gerade nicht. Sie können den Stand aus dem anderen Tab übernehmen. Das können Sie rückgängig machen. Oder Sie machen mit diesem Stand weiter. Dann bleibt der andere Stand als zusätzlicher Selbstaudit erhalten.",
    example_state: "Beispiel, nicht gespeichert",
    deleted_body: "Dieser Selbstaudit ist in einem anderen Tab oder Fenster gelöscht. Hier ist er noch offen.",
    loading: "Der Fragebogen lädt …",
    needs_audit_body: "Diese Seite gehört zu einem Selbstaudit. Öffnen Sie einen Selbstaudit oder beginnen Sie einen neuen. Danach führt der Link wieder hierher.",
    unreadable_title: |count| {
        if count == 1 {
            "Das Programm kann einen gespeicherten Selbstaudit nicht lesen".into()
        } else {
            format!("Das Programm kann {count} gespeicherte Selbstaudits nicht lesen")
        }
    },
    unreadable_body: "Die Daten liegen unverändert in diesem Browser. Das Programm löscht davon nichts von selbst.",
    unreadable_link: "Ansehen und Daten sichern",
    unavailable_body: |absence, id, version| {
        let state = match absence {
            Absence::NotOffered => "Hier gibt es diesen Fragebogen nicht.",
            Absence::Broken => {
                "Eine Datei hat einen Fehler. Darum können Sie den Fragebogen gerade nicht benutzen. Ohne den Fehler geht es hier weiter."
            }
            Absence::Unreachable => "Er lässt sich gerade nicht laden.",
        };
        format!(
            "Dieser Selbstaudit gehört zum Fragebogen „{id}“, Version {version}. {state} Ihre Antworten bleiben erhalten. Sie können alle Eingaben lesen. Sie können auch die Datei sichern. Ändern können Sie gerade nichts."
        )
    },
    unreachable: "Das Programm erreicht die Datei mit dem Fragebogen nicht. Prüfen Sie die Verbindung zum Server. Der Server ist der Computer, auf dem diese Seite liegt. Laden Sie dann noch einmal.",
    not_found_body: |path| {
        format!(
            "Unter „{path}“ gibt es hier nichts. Vielleicht fehlt ein Teil vom Link. Oder der Link gehört zu einer anderen Version."
        )
    },
    unknown_question: |id| {
        format!(
            "Die Frage „{id}“ gibt es in diesem Fragebogen nicht. Vielleicht heißt sie in einer neuen Version anders."
        )
    },
    unknown_principle: |id| {
        format!(
            "Das Prinzip „{id}“ gibt es in diesem Fragebogen nicht. Vielleicht gehört der Link zu einer anderen Ausgabe vom Standard."
        )
    },
    stays_here: "Ihre Eingaben bleiben in diesem Browser. Kein Server bekommt Ihre Eingaben.",
    stays_nowhere: "Ihre Eingaben bleiben in diesem Browser. Der Browser speichert sie zurzeit nicht. Kein Server bekommt Ihre Eingaben.",
    no_proof: "Sie schätzen Ihren Dienst selbst ein. Das beweist nicht, dass er den Standard erfüllt. Es ist keine Beratung zum Recht. Die Fragen sind kein amtlicher Text.",
    version: |version, build| format!("Version {version}, Kennung {build}"),
    ..GERMAN
};

/// The same for a standard whose demands are called criteria.
pub(super) static CRITERIA: Shell = Shell {
    hub: CRITERIA_GERMAN.hub,
    principle_title: CRITERIA_GERMAN.principle_title,
    unknown_principle: |id| {
        format!(
            "Das Kriterium „{id}“ gibt es in diesem Fragebogen nicht. Vielleicht gehört der Link zu einer anderen Ausgabe vom Standard."
        )
    },
    to_hub: CRITERIA_GERMAN.to_hub,
    ..SIMPLE
};
