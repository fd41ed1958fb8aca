//! The start in simple language.

use super::{GERMAN, Start};
use crate::audit::Mode;

pub(super) static SIMPLE: Start = Start {
    what: "Selbstaudit heißt: Sie prüfen Ihren Online-Dienst selbst. Das machen Sie zusammen mit Ihrem Team. Ein Standard ist eine Sammlung von Regeln. Der Selbstaudit zeigt, wie gut Ihr Dienst die Regeln erfüllt.",
    edition: |title, edition| {
        format!(
            "Die Fragen gehören zur Ausgabe „{title}“, {edition}. Wir haben die Fragen selbst geschrieben. Sie sind kein amtlicher Text."
        )
    },
    no_edition: "Wir haben die Fragen selbst geschrieben. Sie sind kein amtlicher Text.",
    outcome: "Am Ende sehen Sie Stärken, Lücken und nächste Schritte. Das ist Ihre eigene Einschätzung. Sie beweist nicht, dass der Dienst den Standard erfüllt.",
    for_whom_body: "Für Teams mit einem Online-Dienst der Verwaltung. Sie leiten, bauen oder betreiben den Dienst. Antworten Sie am besten gemeinsam: Fachbereich, Entwicklung und Betrieb.",
    estimate: "Die Zeiten haben wir geschätzt.",
    may_pause: "Sie können jederzeit eine Pause machen.",
    may_pause_with_file: "Wollen Sie eine Pause machen? Dann sichern Sie vorher eine Datei.",
    data_body: "Die Daten bleiben auf diesem Gerät. Kein Server bekommt sie. Sie brauchen kein Konto.",
    data_file: "Ihre Eingaben liegen als Entwurf in diesem Browser. Wollen Sie die Eingaben dauerhaft behalten? Dann sichern Sie eine Datei.",
    data_local: "Sie haben das Programm als Datei geöffnet. Ihre Eingaben liegen im Browser auf diesem Gerät. Sie liegen nicht in der Datei. In Firefox gehören die Eingaben zu dieser Datei an diesem Ort. Die Datei hat einen anderen Namen oder einen anderen Ort? Dann sehen Sie die Eingaben dort nicht mehr. In Chrome und Edge haben viele Seiten einen gemeinsamen Speicher. Das sind alle Seiten vom Gerät und von Freigaben im Netz. Dauerhaft behalten Sie Ihre Eingaben nur als eigene Datei. Dafür gibt es „Als Datei sichern“.",
    data_lost: "Dieser Browser speichert zurzeit nichts. Ihre Eingaben gehen verloren, sobald Sie diese Seite schließen. Behalten können Sie die Eingaben nur als Datei.",

    delete_body: "Alle Antworten, Notizen und Nachweise verschwinden aus diesem Browser. Das können Sie nicht rückgängig machen. Ihre gesicherten Dateien bleiben erhalten.",
    deleted: |name| format!("Der Selbstaudit „{name}“ ist gelöscht."),
    gone: "Dieser Selbstaudit lässt sich nicht mehr öffnen. Vielleicht ist er in einem anderen Tab gelöscht.",
    unreadable_body: "Diese Einträge liegen unverändert in diesem Browser. Sichern Sie die Daten, bevor Sie etwas löschen. Oft lässt sich daraus noch etwas retten.",
    fault_checksum: "Die Prüfsumme passt nicht. Das heißt: Der Inhalt hat sich nach dem Speichern verändert.",
    fault_newer: |format| {
        format!(
            "Eine neuere Version vom Programm hat den Eintrag geschrieben. Sie benutzt Format {format}. Laden Sie die Seite neu. Hilft das nicht? Dann öffnen Sie den Eintrag mit der neueren Version."
        )
    },
    fault_payload: "Der Eintrag ist nicht beschädigt. Aber diese Version findet darin keinen Selbstaudit, den sie lesen kann.",
    raw_saved: "Der Browser hat die Daten zum Speichern bekommen.",
    raw_refused: "Der Browser hat keine Datei angenommen. Die Daten bleiben, wo sie sind.",
    delete_raw_body: "Der Eintrag verschwindet für immer aus diesem Browser. Haben Sie die Daten vorher gesichert?",

    host_broken: "Die Datei config.yaml hat einen Fehler. Darum gelten die normalen Einstellungen.",
    host_body: "Sie können normal weiterarbeiten. Wer diese Seite betreibt, kann den Fehler beheben. Die Datei liegt neben index.html.",

    name_missing: "Wie heißt die Leistung oder der Dienst? Geben Sie einen Namen ein.",
    mode_body: |mode| match mode {
        Mode::Short => {
            "Eine Frage zu jedem Prinzip. Ein Prinzip ist eine Regel im Standard. Sie bekommen einen ersten Eindruck. Später können Sie alle Fragen hinzunehmen."
        }
        Mode::Full => "Alle Fragen. Sie sehen genau, was Sie verbessern können. Das passt gut für einen Workshop.",
    },
    phase_optional: "Phase der Leistung, freiwillig",
    phase_help: "Wenn Sie eine Phase wählen, sehen Sie weniger Fragen. Fragen nur zu anderen Phasen fallen weg. Sie können das jederzeit ändern.",
    paper_saved: "Der Browser hat den Fragebogen zum Speichern bekommen. Öffnen Sie die Datei und drucken Sie sie.",
    not_yet: "Der Fragebogen lädt noch. Danach beginnt der Selbstaudit von selbst.",
    not_usable: "Diesen Fragebogen können Sie gerade nicht benutzen. Lesen Sie den Hinweis in diesem Formular. Dort steht, warum das so ist und was hilft.",
    loading: "Der Fragebogen lädt …",
    broken: |title| format!("„{title}“ hat einen Fehler"),
    broken_body: |others| match others {
        0 => {
            "Die Datei von diesem Fragebogen hat einen Fehler. Zurzeit gibt es hier keinen anderen Fragebogen. Wer diese Seite betreibt, kann den Fehler beheben."
        }
        1 => "Die Datei von diesem Fragebogen hat einen Fehler. Den anderen Fragebogen können Sie benutzen.",
        _ => "Die Datei von diesem Fragebogen hat einen Fehler. Die anderen Fragebögen können Sie benutzen.",
    },
    mistaken: |id| {
        format!(
            "Die Liste nennt einen anderen Fragebogen als die Datei. In der Datei steht „{id}“. Wer diese Seite betreibt, muss die Liste berichtigen. Das ist die Datei questionnaire/index.yaml."
        )
    },
    unreachable_body: "Prüfen Sie die Verbindung zum Server. Der Server ist der Computer, auf dem diese Seite liegt. Laden Sie dann noch einmal.",
    index_broken: "Die Liste der Fragebögen hat einen Fehler",
    index_body: "Die Datei questionnaire/index.yaml hat einen Fehler. Wer diese Seite betreibt, kann den Fehler beheben. Ihre Selbstaudits bleiben gespeichert.",

    file_body: "Haben Sie einen Selbstaudit als Datei gesichert oder bekommen? Der Name der Datei endet auf .selbstaudit.json. Vor dem Öffnen sehen Sie, was darin steht.",
    many_body: "Sehen Sie viele Selbstaudits nebeneinander. Zum Beispiel als Tabelle, nach Themenfeld oder nach Ministerium. Sie sehen auch, was vielen Diensten fehlt.",
    example_body: "Das Beispiel ist ein fertiger Selbstaudit mit Ergebnis. Wir haben das Beispiel erfunden. Sie können alles ausprobieren. Das Programm speichert davon nichts.",
    example_loading: "Das Beispiel lädt …",
    example_unreachable: "Das Beispiel ist gerade nicht erreichbar. Prüfen Sie die Verbindung zum Server dieser Seite. Versuchen Sie es dann noch einmal.",
    example_damaged: "Das Programm kann die Datei mit dem Beispiel nicht lesen. Sie können trotzdem einen eigenen Selbstaudit beginnen.",
    ..GERMAN
};

/// The same for a standard whose demands are called criteria.
pub(super) static CRITERIA: Start = Start {
    mode_body: |mode| match mode {
        Mode::Short => {
            "Eine Frage zu jedem Kriterium. Ein Kriterium ist eine Regel im Standard. Sie bekommen einen ersten Eindruck. Später können Sie alle Fragen hinzunehmen."
        }
        Mode::Full => (SIMPLE.mode_body)(mode),
    },
    ..SIMPLE
};
