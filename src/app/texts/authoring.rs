//! Writing, checking, trying and keeping questionnaires.

mod simple;

use super::Wording;
use crate::questionnaire::Parts;

/// Texts of the view.
#[derive(Debug)]
pub struct Authoring {
    pub title: &'static str,
    pub lead: &'static str,
    // ---- where to begin ----
    pub begin: &'static str,
    pub choose: &'static str,
    pub drop: &'static str,
    pub starter: &'static str,
    pub starter_body: &'static str,
    pub copy: &'static str,
    pub copy_of: &'static str,
    pub copy_id: &'static str,
    pub copy_id_help: &'static str,
    pub copy_button: &'static str,
    pub copy_bad_id: &'static str,
    pub copy_taken: fn(&str) -> String,
    pub copy_failed: &'static str,
    pub too_large: fn(&str) -> String,
    pub no_text: fn(&str) -> String,
    pub replace_title: &'static str,
    pub replace_body: &'static str,
    pub replace_yes: &'static str,
    pub replace_no: &'static str,
    // ---- the text ----
    pub text: &'static str,
    pub check_as: &'static str,
    pub as_questionnaire: &'static str,
    pub as_translation: fn(&str) -> String,
    pub field: &'static str,
    pub field_help: &'static str,
    pub part: fn(usize, usize, usize) -> String,
    pub part_before: &'static str,
    pub part_after: &'static str,
    pub empty: &'static str,
    pub waiting: &'static str,
    pub took: fn(&str) -> String,
    // ---- the outcome ----
    pub outcome: &'static str,
    pub sound: fn(Parts, usize, usize) -> String,
    pub usable: fn(usize) -> String,
    pub unusable: fn(usize, usize) -> String,
    pub usable_body: &'static str,
    pub unusable_body: &'static str,
    pub go_to: fn(usize) -> String,
    pub go_to_named: fn(usize, &str) -> String,
    pub quote: fn(usize) -> String,
    // ---- what to do with it ----
    pub ways: &'static str,
    pub try_out: &'static str,
    pub try_body: &'static str,
    pub trial_name: &'static str,
    pub keep: &'static str,
    pub keep_body: &'static str,
    pub save: &'static str,
    pub saved: &'static str,
    pub not_saved: &'static str,
    pub not_yet: &'static str,
    pub kept: fn(&str) -> String,
    pub taken: fn(&str) -> String,
    pub translation_not_kept: &'static str,
    pub full: &'static str,
    pub denied: &'static str,
    pub renew_title: fn(&str) -> String,
    pub renew_body: fn(&str, &str, usize) -> String,
    pub renew_same: &'static str,
    pub renew_head: &'static str,
    pub renew_yes: &'static str,
    pub cancel: &'static str,
    // ---- comparing ----
    pub compare: &'static str,
    pub compare_body: &'static str,
    pub compare_with: &'static str,
    pub compare_none: &'static str,
    pub compare_loading: &'static str,
    pub compare_same: &'static str,
    pub compare_head: &'static str,
    pub compare_parts: &'static str,
    pub compare_questions: &'static str,
    pub compare_count: fn(&str, usize) -> String,
    pub part_new: &'static str,
    pub part_gone: &'static str,
    pub field_name: &'static str,
    pub before: &'static str,
    pub after: &'static str,
    pub nothing: &'static str,
    pub what_changed: fn(&str) -> String,
    pub markdown: &'static str,
    // ---- those of one's own ----
    pub own: &'static str,
    pub own_none: &'static str,
    pub own_lead: &'static str,
    pub own_facts: fn(&str, &str, usize) -> String,
    pub own_hidden: &'static str,
    pub own_mark: &'static str,
    pub edit: &'static str,
    pub download: &'static str,
    pub delete: &'static str,
    pub of: fn(&str, &str) -> String,
    pub delete_title: fn(&str) -> String,
    pub delete_body: fn(usize) -> String,
    pub delete_yes: &'static str,
    pub deleted: fn(&str) -> String,
    // ---- the frame, while one is tried out ----
    pub trial_banner: &'static str,
    pub trial_back: &'static str,
    pub trial_close: &'static str,
    pub trial_state: &'static str,
    pub trial_lost_title: &'static str,
    pub trial_lost_body: &'static str,
    pub trial_lost_yes: &'static str,
    pub trial_lost_no: &'static str,
    // ---- the start page ----
    pub card: &'static str,
    pub card_body: &'static str,
    pub card_open: &'static str,
}

static GERMAN: Authoring = Authoring {
    title: "Fragebogen prüfen",
    lead: "Hier schreiben und prüfen Sie Fragebögen. Ein Fragebogen ist eine Textdatei in der Schreibweise YAML. Sie sehen, was nicht stimmt und wo. Ist alles in Ordnung, probieren Sie den Fragebogen gleich aus oder behalten ihn in diesem Browser. Ihr Text verlässt diesen Rechner nicht.",
    begin: "Womit beginnen?",
    choose: "YAML-Datei öffnen",
    drop: "Oder ziehen Sie die Datei an eine beliebige Stelle dieser Seite. Sie können den Text auch unten einfügen oder schreiben.",
    starter: "Mit der Vorlage beginnen",
    starter_body: "Die Vorlage ist ein kleiner, vollständiger Fragebogen mit Erklärungen.",
    copy: "Einen vorhandenen Fragebogen als Grundlage nehmen",
    copy_of: "Fragebogen",
    copy_id: "Kennung der Kopie",
    copy_id_help: "Kleine Buchstaben, Ziffern und Bindestriche, zum Beispiel musterstadt-2026. So wird die Kopie nie mit dem Original verwechselt.",
    copy_button: "Kopie bearbeiten",
    copy_bad_id: "Die Kennung darf nur aus kleinen Buchstaben (a bis z), Ziffern und Bindestrichen bestehen und nicht mit einem Bindestrich beginnen.",
    copy_taken: |id| format!("Die Kennung „{id}“ hat schon ein anderer Fragebogen. Wählen Sie eine andere."),
    copy_failed: "Der Fragebogen ist gerade nicht erreichbar. Versuchen Sie es später noch einmal.",
    too_large: |name| format!("„{name}“ ist größer als 5 MB. So groß darf ein Fragebogen nicht sein."),
    no_text: |name| {
        format!(
            "„{name}“ ist kein Text in der Kodierung UTF-8. Öffnen Sie die Datei in einem Texteditor, und speichern Sie sie als UTF-8."
        )
    },
    replace_title: "Den Text im Feld ersetzen?",
    replace_body: "Was Sie geschrieben haben, ist weder behalten noch als Datei gesichert. Es geht verloren.",
    replace_yes: "Text ersetzen",
    replace_no: "Text behalten",
    text: "Text",
    check_as: "Prüfen als",
    as_questionnaire: "Fragebogen",
    as_translation: |title| format!("Übersetzung von „{title}“"),
    field: "Text des Fragebogens",
    field_help: "Eingerückt wird mit Leerzeichen; die Tabulatortaste führt zum nächsten Feld. Geprüft wird, sobald Sie kurz innehalten.",
    part: |first, last, count| {
        format!("Der Text ist lang. Im Feld stehen die Zeilen {first} bis {last} von {count}; geprüft wird alles.")
    },
    part_before: "Zeilen davor zeigen",
    part_after: "Zeilen danach zeigen",
    empty: "Noch ist nichts da, was sich prüfen ließe.",
    waiting: "Wird geprüft, sobald Sie innehalten …",
    took: |millis| format!("Geprüft in {millis} Millisekunden."),
    outcome: "Ergebnis der Prüfung",
    sound: |parts, principles, questions| {
        let principles = match parts {
            Parts::Principles => counted(principles, "Prinzip", "Prinzipien"),
            Parts::Criteria => counted(principles, "Kriterium", "Kriterien"),
        };
        format!("Alles in Ordnung: {principles}, {}", counted(questions, "Frage", "Fragen"))
    },
    usable: |warnings| format!("Der Fragebogen lässt sich benutzen; {}", counted(warnings, "Warnung", "Warnungen")),
    unusable: |errors, warnings| match warnings {
        0 => format!("Der Fragebogen lässt sich noch nicht benutzen: {errors} Fehler"),
        _ => format!(
            "Der Fragebogen lässt sich noch nicht benutzen: {errors} Fehler, {}",
            counted(warnings, "Warnung", "Warnungen")
        ),
    },
    usable_body: "Warnungen hindern nicht. Sehen Sie die Warnungen trotzdem an, bevor andere den Fragebogen benutzen.",
    unusable_body: "Beheben Sie den ersten Fehler zuerst; oft verschwinden andere dann von selbst.",
    go_to: |line| format!("Zu Zeile {line}"),
    go_to_named: |line, message| format!("Zu Zeile {line}: {message}"),
    quote: |line| format!("Zeile {line}:"),
    ways: "Was Sie mit dem Fragebogen tun können",
    try_out: "Ausprobieren",
    try_body: "Öffnet einen Selbstaudit zur Probe. Alle Ansichten funktionieren; gespeichert wird nichts davon.",
    trial_name: "Probe",
    keep: "In diesem Browser behalten",
    keep_body: "Der Fragebogen steht dann auf der Startseite zur Auswahl, nur in diesem Browser.",
    save: "Als Datei sichern",
    saved: "Der Text ist als Datei gesichert.",
    not_saved: "Der Browser hat die Datei nicht angenommen. Kopieren Sie den Text aus dem Feld.",
    not_yet: "Das geht, sobald die Prüfung keinen Fehler mehr findet.",
    kept: |title| {
        format!(
            "„{title}“ ist behalten und steht auf der Startseite zur Auswahl, nur in diesem Browser. Sichern Sie ihn zusätzlich als Datei."
        )
    },
    taken: |id| {
        format!(
            "Einen Fragebogen mit der Kennung „{id}“ bietet diese Seite schon an. Damit keine Antworten beim falschen landen, wird Ihrer so nicht behalten. Geben Sie ihm ganz oben in der Zeile „id:“ eine eigene Kennung."
        )
    },
    translation_not_kept: "Eine Übersetzung lässt sich ausprobieren und als Datei sichern, aber nicht einzeln behalten.",
    full: "Der Speicher dieses Browsers ist voll. Behalten wurde nichts, und nichts ist verloren: Ihr Text steht noch im Feld. Sichern Sie ihn als Datei.",
    denied: "Der Browser erlaubt dieser Seite nicht, etwas zu speichern. Ihr Text steht noch im Feld. Sichern Sie ihn als Datei.",
    renew_title: |title| format!("„{title}“ durch diese Fassung ersetzen?"),
    renew_body: |changes, revision, audits| {
        let audits = match audits {
            0 => String::new(),
            1 => " Ein Selbstaudit in diesem Browser benutzt ihn.".to_owned(),
            _ => format!(" {audits} Selbstaudits in diesem Browser benutzen ihn."),
        };
        format!("Was sich ändert: {changes}. {revision}{audits} Die bisherige Fassung ist danach nicht mehr da.")
    },
    renew_same: "nichts",
    renew_head: "nur Angaben außerhalb der Fragen",
    renew_yes: "Ersetzen",
    cancel: "Abbrechen",
    compare: "Mit einer anderen Fassung vergleichen",
    compare_body: "Was ist im Text neu, geändert oder entfallen?",
    compare_with: "Frühere Fassung",
    compare_none: "keine gewählt",
    compare_loading: "Die andere Fassung wird geladen …",
    compare_same: "Zwischen beiden Fassungen gibt es keinen Unterschied.",
    compare_head: "Angaben am Anfang",
    compare_parts: "Kategorien und Prinzipien",
    compare_questions: "Fragen",
    compare_count: |kind, count| format!("{kind}: {count}"),
    part_new: "neu",
    part_gone: "entfallen",
    field_name: "Angabe",
    before: "Vorher",
    after: "Nachher",
    nothing: "nichts",
    what_changed: |name| format!("Was sich ändert: {name}"),
    markdown: "Unterschiede als Text sichern (Markdown)",
    own: "Eigene Fragebögen",
    own_none: "In diesem Browser ist kein eigener Fragebogen behalten.",
    own_lead: "Diese Fragebögen kennt nur dieser Browser. Sichern Sie sie als Datei, wenn sie Ihnen wichtig sind.",
    own_facts: |id, version, kilobytes| format!("Kennung {id} · Version {version} · {kilobytes} kB im Speicher"),
    own_hidden: "Die Seite bietet inzwischen einen Fragebogen mit derselben Kennung an; benutzt wird der angebotene.",
    own_mark: "eigener Fragebogen, nur in diesem Browser",
    edit: "Bearbeiten",
    download: "Als Datei sichern",
    delete: "Löschen",
    of: |what, title| format!("{what}: {title}"),
    delete_title: |title| format!("„{title}“ löschen?"),
    delete_body: |audits| {
        match audits {
        0 => "Der Fragebogen wird aus diesem Browser entfernt. Das lässt sich nicht rückgängig machen.".to_owned(),
        1 => "Ein Selbstaudit in diesem Browser benutzt ihn und lässt sich ohne ihn nicht mehr bearbeiten. Sichern Sie den Fragebogen zuerst als Datei.".to_owned(),
        _ => format!("{audits} Selbstaudits in diesem Browser benutzen ihn und lassen sich ohne ihn nicht mehr bearbeiten. Sichern Sie den Fragebogen zuerst als Datei."),
    }
    },
    delete_yes: "Löschen",
    deleted: |title| format!("„{title}“ ist gelöscht."),
    trial_banner: "Sie probieren einen Fragebogen aus. Gespeichert wird nichts davon.",
    trial_back: "Zurück zum Text",
    trial_close: "Probe beenden",
    trial_state: "Probe, wird nicht gespeichert",
    trial_lost_title: "Probe beenden?",
    trial_lost_body: "Was Sie zur Probe geantwortet haben, wird nicht gespeichert. Der Text des Fragebogens bleibt.",
    trial_lost_yes: "Probe beenden",
    trial_lost_no: "Bei der Probe bleiben",
    card: "Eigener Fragebogen",
    card_body: "Einen Fragebogen schreiben, prüfen, ausprobieren und in diesem Browser behalten.",
    card_open: "Fragebogen prüfen",
};

static ENGLISH: Authoring = Authoring {
    title: "Check questionnaire",
    lead: "Write and check questionnaires here. A questionnaire is a text file in the notation YAML. You see what is wrong and where. Once all is in order, try the questionnaire at once or keep it in this browser. Your text does not leave this computer.",
    begin: "Where to begin",
    choose: "Open a YAML file",
    drop: "Or drop the file anywhere on this page. You can also paste or write the text below.",
    starter: "Begin with the template",
    starter_body: "The template is a small, complete questionnaire with explanations.",
    copy: "Begin with an existing questionnaire",
    copy_of: "Questionnaire",
    copy_id: "Id of the copy",
    copy_id_help: "Small letters, digits and hyphens, for example sampletown-2026. So the copy is never mistaken for the original.",
    copy_button: "Edit a copy",
    copy_bad_id: "The id may only consist of small letters (a to z), digits and hyphens, and must not begin with a hyphen.",
    copy_taken: |id| format!("Another questionnaire already has the id “{id}”. Choose another one."),
    copy_failed: "The questionnaire cannot be reached right now. Try again later.",
    too_large: |name| format!("“{name}” is larger than 5 MB. No questionnaire may be that large."),
    no_text: |name| {
        format!("“{name}” is not a text in the encoding UTF-8. Open the file in a text editor and save it as UTF-8.")
    },
    replace_title: "Replace the text in the field?",
    replace_body: "What you wrote is neither kept nor saved as a file. It is lost.",
    replace_yes: "Replace text",
    replace_no: "Stay with the text",
    text: "Text",
    check_as: "Check as",
    as_questionnaire: "a questionnaire",
    as_translation: |title| format!("a translation of “{title}”"),
    field: "Text of the questionnaire",
    field_help: "Indent with spaces; the tab key leads to the next field. The text is checked as soon as you pause.",
    part: |first, last, count| {
        format!("The text is long. The field holds lines {first} to {last} of {count}; all of it is checked.")
    },
    part_before: "Show the lines before",
    part_after: "Show the lines after",
    empty: "There is nothing to check yet.",
    waiting: "Checked as soon as you pause …",
    took: |millis| format!("Checked in {millis} milliseconds."),
    outcome: "Outcome of the check",
    sound: |parts, principles, questions| {
        let principles = match parts {
            Parts::Principles => counted(principles, "principle", "principles"),
            Parts::Criteria => counted(principles, "criterion", "criteria"),
        };
        format!("All in order: {principles}, {}", counted(questions, "question", "questions"))
    },
    usable: |warnings| format!("The questionnaire can be used; {}", counted(warnings, "warning", "warnings")),
    unusable: |errors, warnings| {
        let errors = counted(errors, "error", "errors");
        match warnings {
            0 => format!("The questionnaire cannot be used yet: {errors}"),
            _ => {
                format!("The questionnaire cannot be used yet: {errors}, {}", counted(warnings, "warning", "warnings"))
            }
        }
    },
    usable_body: "Warnings do not get in the way. Look at them all the same before others use the questionnaire.",
    unusable_body: "Mend the first error first; others often go away by themselves.",
    go_to: |line| format!("Go to line {line}"),
    go_to_named: |line, message| format!("Go to line {line}: {message}"),
    quote: |line| format!("Line {line}:"),
    ways: "What you can do with the questionnaire",
    try_out: "Try it out",
    try_body: "Opens a self-audit on trial. All views work; none of it is stored.",
    trial_name: "Trial",
    keep: "Keep in this browser",
    keep_body: "The questionnaire can then be chosen on the start page, in this browser only.",
    save: "Save as a file",
    saved: "The text is saved as a file.",
    not_saved: "The browser did not accept the file. Copy the text from the field.",
    not_yet: "That works as soon as the check finds no more errors.",
    kept: |title| {
        format!(
            "“{title}” is kept and can be chosen on the start page, in this browser only. Save it as a file as well."
        )
    },
    taken: |id| {
        format!(
            "This page already offers a questionnaire with the id “{id}”. So that no answers end up with the wrong one, yours is not kept like this. Give it an id of its own in the line “id:” at the very top."
        )
    },
    translation_not_kept: "A translation can be tried out and saved as a file, but not kept by itself.",
    full: "The storage of this browser is full. Nothing was kept, and nothing is lost: your text still stands in the field. Save it as a file.",
    denied: "The browser does not let this page store anything. Your text still stands in the field. Save it as a file.",
    renew_title: |title| format!("Replace “{title}” by this version?"),
    renew_body: |changes, revision, audits| {
        let audits = match audits {
            0 => String::new(),
            1 => " One self-audit in this browser uses it.".to_owned(),
            _ => format!(" {audits} self-audits in this browser use it."),
        };
        format!("What changes: {changes}. {revision}{audits} The version up to now is gone afterwards.")
    },
    renew_same: "nothing",
    renew_head: "only facts outside the questions",
    renew_yes: "Replace",
    cancel: "Cancel",
    compare: "Compare with another version",
    compare_body: "What in the text is new, changed or removed?",
    compare_with: "Earlier version",
    compare_none: "none chosen",
    compare_loading: "Loading the other version …",
    compare_same: "There is no difference between the two versions.",
    compare_head: "Facts at the beginning",
    compare_parts: "Categories and principles",
    compare_questions: "Questions",
    compare_count: |kind, count| format!("{kind}: {count}"),
    part_new: "new",
    part_gone: "removed",
    field_name: "What",
    before: "Before",
    after: "After",
    nothing: "nothing",
    what_changed: |name| format!("What changes: {name}"),
    markdown: "Save differences as text (Markdown)",
    own: "Questionnaires of your own",
    own_none: "No questionnaire of your own is kept in this browser.",
    own_lead: "Only this browser knows these questionnaires. Save them as files if they matter to you.",
    own_facts: |id, version, kilobytes| format!("Id {id} · version {version} · {kilobytes} kB of storage"),
    own_hidden: "The page now offers a questionnaire with the same id; the one on offer is used.",
    own_mark: "questionnaire of your own, in this browser only",
    edit: "Edit",
    download: "Save as a file",
    delete: "Delete",
    of: |what, title| format!("{what}: {title}"),
    delete_title: |title| format!("Delete “{title}”?"),
    delete_body: |audits| {
        match audits {
        0 => "The questionnaire is removed from this browser. This cannot be undone.".to_owned(),
        1 => "One self-audit in this browser uses it and cannot be worked on without it. Save the questionnaire as a file first.".to_owned(),
        _ => format!("{audits} self-audits in this browser use it and cannot be worked on without it. Save the questionnaire as a file first."),
    }
    },
    delete_yes: "Delete",
    deleted: |title| format!("“{title}” is deleted."),
    trial_banner: "You are trying out a questionnaire. None of it is stored.",
    trial_back: "Back to the text",
    trial_close: "End the trial",
    trial_state: "Trial, not stored",
    trial_lost_title: "End the trial?",
    trial_lost_body: "What you answered on trial is not stored. The text of the questionnaire stays.",
    trial_lost_yes: "End the trial",
    trial_lost_no: "Stay with the trial",
    card: "Your own questionnaire",
    card_body: "Write a questionnaire, check it, try it out and keep it in this browser.",
    card_open: "Check questionnaire",
};

/// A number with what is counted.
fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// Texts of the view in a language.
pub fn authoring(wording: impl Into<Wording>) -> &'static Authoring {
    match wording.into() {
        Wording::German => &GERMAN,
        Wording::Simple => &simple::SIMPLE,
        Wording::English => &ENGLISH,
    }
}
