//! What the entry page says in each wording.

/// The words of one wording: each place has a name, and a sentence on what is there.
pub(super) struct Words {
    pub(super) title: &'static str,
    pub(super) lead: &'static str,
    pub(super) contents: &'static str,
    pub(super) begin: &'static str,
    pub(super) first: (&'static str, &'static str),
    pub(super) workshop: (&'static str, &'static str),
    pub(super) assess: (&'static str, &'static str),
    pub(super) look_up: &'static str,
    pub(super) scoring: (&'static str, &'static str),
    pub(super) onward: (&'static str, &'static str),
    pub(super) files: (&'static str, &'static str),
    pub(super) keyboard: (&'static str, &'static str),
    pub(super) terms: (&'static str, &'static str),
    pub(super) operate: &'static str,
    pub(super) data: (&'static str, &'static str),
    pub(super) accessibility: (&'static str, &'static str),
    pub(super) editors: (&'static str, &'static str),
}

pub(super) const GERMAN: Words = Words {
    title: "Hilfe",
    lead: "Mit diesem Programm schätzt ein Team selbst ein, wie gut ein Onlinedienst den Servicestandard umsetzt, und sieht, was sich als Nächstes lohnt. Es braucht weder Konto noch Server.",
    contents: "Inhalt dieser Seite",
    begin: "Anfangen",
    first: ("Erste Schritte", "Für alle, die das Programm zum ersten Mal sehen."),
    workshop: ("Einen Workshop leiten", "Vorbereiten, 90 Minuten leiten, auch aus der Ferne, und was danach kommt."),
    assess: ("Selbstaudits anderer prüfen", "Berichte lesen, Dateien vergleichen, Zahlen einordnen."),
    look_up: "Nachschlagen",
    scoring: ("Wie der Wert entsteht", "Abdeckung, Spanne, Bewertung, Pflichtlücke, Gewinn."),
    onward: ("Bericht, Maßnahmen, Verlauf", "Was nach dem Ergebnis kommt."),
    files: ("Dateien und Zusammenarbeit", "Speichern, öffnen, weitergeben, zusammenführen."),
    keyboard: ("Tastatur", "Alle Tasten, und einzelne Tasten ein- oder ausschalten."),
    terms: ("Wörter", "Was die Wörter in diesem Programm bedeuten."),
    operate: "Daten und Betrieb",
    data: ("Was passiert mit meinen Daten?", "Was wo gespeichert ist und wie Sie es löschen."),
    accessibility: ("Barrierefreiheit", "Was geprüft ist, was fehlt, und wie Sie eine Barriere melden."),
    editors: ("Fragebögen ändern", "Für Redaktionen."),
};

pub(super) const SIMPLE: Words = Words {
    lead: "Mit diesem Programm prüft ein Team sich selbst: Wie gut ist unser Angebot im Internet? Wählen Sie hier, wobei Sie Hilfe brauchen.",
    first: ("Erste Schritte", "So fangen Sie an."),
    workshop: ("Einen Workshop leiten", "Ein Workshop ist ein gemeinsames Treffen. So leiten Sie es."),
    assess: ("Selbstaudits von anderen prüfen", "So lesen und vergleichen Sie Ergebnisse von anderen."),
    scoring: ("Wie der Wert entsteht", "So rechnet das Programm."),
    files: ("Dateien und Zusammenarbeit", "Antworten speichern, öffnen und weitergeben."),
    keyboard: ("Tastatur", "So geht es ohne Maus."),
    terms: ("Wörter", "Was die Fach-Wörter bedeuten."),
    data: ("Was passiert mit meinen Daten?", "Wo Ihre Antworten liegen und wie Sie alles löschen."),
    accessibility: ("Barrierefreiheit", "So melden Sie, wenn etwas für Sie nicht geht."),
    editors: ("Fragebögen ändern", "Für Menschen, die Fragen schreiben."),
    ..GERMAN
};

pub(super) const ENGLISH: Words = Words {
    title: "Help",
    lead: "With this program a team assesses for itself how well an online service puts the Servicestandard into practice, and sees what is worth doing next. It needs neither account nor server.",
    contents: "On this page",
    begin: "Getting started",
    first: ("First steps", "For everybody who sees the program for the first time."),
    workshop: ("Hosting a workshop", "Prepare, lead for 90 minutes, also remotely, and what comes afterwards."),
    assess: ("Reviewing self-audits of others", "Read reports, compare files, judge figures."),
    look_up: "Looking things up",
    scoring: ("How the score comes about", "Coverage, range, rating, requirement gap, gain."),
    onward: ("Report, measures, progress", "What comes after the result."),
    files: ("Files and working together", "Save, open, pass on, put together."),
    keyboard: ("Keyboard", "All keys, and switching single keys on or off."),
    terms: ("Words", "What the words in this program mean."),
    operate: "Data and operation",
    data: ("What happens to my data?", "What is stored where, and how to delete it."),
    accessibility: ("Accessibility", "What is tested, what is missing, and how to report a barrier."),
    editors: ("Changing questionnaires", "For editors."),
};
