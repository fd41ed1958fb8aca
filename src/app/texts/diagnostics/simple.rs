//! What is wrong with questionnaire files, in simple language.

use super::{Diagnostics, GERMAN};

pub(super) static SIMPLE: Diagnostics = Diagnostics {
    fine: |version, principles, questions| {
        format!(
            "Sie können den Fragebogen benutzen. Er hat Version {version}, {principles} Prinzipien und {questions} Fragen."
        )
    },
    only_warnings: "Es gibt Warnungen. Sie können den Fragebogen trotzdem benutzen. Wer den Fragebogen schreibt, muss sich die Warnungen ansehen.",
    broken: "Diesen Fragebogen können Sie so nicht benutzen. Ihre Antworten sind nicht betroffen. Sie bleiben gespeichert. Ist der Fragebogen wieder richtig? Dann sind auch Ihre Antworten wieder da.",
    loading: "Das Programm lädt die Datei …",
    not_listed: |id| {
        format!(
            "Den Fragebogen „{id}“ gibt es hier nicht. Vielleicht ist der Link alt. Oder jemand hat den Fragebogen aus der Liste genommen."
        )
    },
    mistaken: |found| {
        format!(
            "In der Datei steht ein anderer Fragebogen: „{found}“. Antworten dürfen nicht beim falschen Fragebogen landen. Darum benutzt das Programm ihn nicht. Berichtigen Sie die Kennung in der Datei. Die Kennung heißt dort „id“. Oder berichtigen Sie den Namen der Datei in index.yaml."
        )
    },
    status: |status| format!("Der Server hat die Datei nicht geliefert. Seine Antwort ist die Nummer {status}."),
    unreachable: "Das Programm kann den Server nicht erreichen.",
    missing_advice: |file| {
        format!(
            "Prüfen Sie 3 Dinge: Liegt die Datei {file} neben index.html? Ist ihr Name richtig geschrieben? Darf der Server sie lesen? Ohne Verbindung versuchen Sie es später noch einmal."
        )
    },
    index_broken: "Die Liste der Fragebögen hat Fehler",
    translation: |language| format!("Übersetzung: {language}"),
    nothing_wrong: "Es gibt keine Fehler und keine Warnungen.",
    code: "Name der Meldung:",
    more: |count| {
        format!("Es gibt noch {count} weitere. Beheben Sie zuerst diese hier. Oft sind andere dann auch weg.")
    },
    how: "So beheben Sie die Fehler",
    how_user: "Gehört der Fragebogen nicht Ihnen? Dann schicken Sie die Adresse dieser Seite weiter. Die richtige Stelle ist die, die das Programm betreut.",
    how_steps: [
        "Öffnen Sie die Datei in einem Text-Programm. Sie liegt auf dem Server im Ordner „questionnaire“. Der Ordner liegt neben index.html.",
        "Gehen Sie zu der Stelle. Ändern Sie, was in der Meldung steht. Rücken Sie nur mit Leerzeichen ein. Benutzen Sie nie die Tabulator-Taste.",
        "Speichern Sie die Datei in UTF-8. UTF-8 ist eine Art, Buchstaben zu speichern. Laden Sie die Datei dann auf den Server.",
        "Laden Sie hier noch einmal. Ist kein Fehler mehr da? Dann können Sie den Fragebogen sofort benutzen.",
    ],
    ..GERMAN
};
