//! Writing questionnaires, in simple language.

use super::{Authoring, GERMAN};

pub(super) static SIMPLE: Authoring = Authoring {
    lead: "Hier schreiben und prüfen Sie Fragebögen. Das Programm zeigt Fehler und die Stelle im Text. Ist alles richtig? Dann können Sie den Fragebogen ausprobieren oder behalten. Ihr Text bleibt auf diesem Computer.",
    begin: "Womit wollen Sie beginnen?",
    drop: "Oder ziehen Sie die Datei mit der Maus auf diese Seite. Sie können den Text auch unten schreiben.",
    starter_body: "Die Vorlage ist ein kleiner, fertiger Fragebogen. Darin stehen Erklärungen.",
    copy: "Einen anderen Fragebogen kopieren",
    copy_id_help: "Die Kennung ist ein eigener Name im Programm. Benutzen Sie kleine Buchstaben, Ziffern und Bindestriche. Ein Beispiel ist musterstadt-2026. So verwechselt niemand die Kopie mit dem Original.",
    copy_bad_id: "Die Kennung darf nur kleine Buchstaben, Ziffern und Bindestriche haben. Erlaubt sind die Buchstaben a bis z. Das erste Zeichen darf kein Bindestrich sein.",
    copy_taken: |id| format!("Ein anderer Fragebogen hat schon die Kennung „{id}“. Wählen Sie eine andere."),
    copy_failed: "Das Programm kann den Fragebogen gerade nicht laden. Versuchen Sie es später noch einmal.",
    too_large: |name| format!("„{name}“ ist größer als 5 Megabyte. So groß darf ein Fragebogen nicht sein."),
    no_text: |name| {
        format!(
            "„{name}“ ist kein Text in UTF-8. UTF-8 ist eine Art, Buchstaben zu speichern. Öffnen Sie die Datei in einem Text-Programm. Speichern Sie sie als UTF-8."
        )
    },
    replace_body: "Ihr Text ist noch nicht gesichert. Er ist dann weg.",
    field_help: "Schreiben Sie in YAML. YAML ist eine Schreibweise für Daten. Rücken Sie Zeilen mit Leerzeichen ein. Die Tabulator-Taste führt zum nächsten Feld. Machen Sie eine kurze Pause. Dann prüft das Programm den Text.",
    part: |first, last, count| {
        format!(
            "Der Text ist lang. Sie sehen die Zeilen {first} bis {last} von {count}. Das Programm prüft aber alle Zeilen."
        )
    },
    empty: "Noch gibt es keinen Text zum Prüfen.",
    waiting: "Das Programm prüft, wenn Sie eine Pause machen …",
    took: |millis| format!("Das Prüfen hat {millis} Millisekunden gedauert."),
    usable: |warnings| match warnings {
        1 => "Sie können den Fragebogen benutzen. Es gibt 1 Warnung".to_owned(),
        _ => format!("Sie können den Fragebogen benutzen. Es gibt {warnings} Warnungen"),
    },
    usable_body: "Sie können den Fragebogen trotz Warnungen benutzen. Sehen Sie sich die Warnungen vorher an.",
    unusable_body: "Beheben Sie zuerst den ersten Fehler. Oft sind dann auch andere Fehler weg.",
    ways: "Das können Sie mit dem Fragebogen tun",
    try_body: "Sie öffnen damit einen Selbstaudit zur Probe. Alle Seiten funktionieren. Das Programm speichert davon nichts.",
    keep_body: "Der Fragebogen steht dann auf der Startseite. Das gilt nur in diesem Browser.",
    not_saved: "Der Browser hat die Datei nicht gespeichert. Kopieren Sie den Text aus dem Feld.",
    not_yet: "Das geht erst, wenn der Text keinen Fehler mehr hat.",
    kept: |title| {
        format!(
            "„{title}“ steht jetzt auf der Startseite. Das gilt nur in diesem Browser. Sichern Sie den Fragebogen auch als Datei."
        )
    },
    taken: |id| {
        format!(
            "Auf dieser Seite gibt es schon einen Fragebogen mit der Kennung „{id}“. Antworten dürfen nicht beim falschen Fragebogen landen. Darum können Sie Ihren so nicht behalten. Ändern Sie ganz oben in der Zeile „id:“ die Kennung."
        )
    },
    translation_not_kept: "Eine Übersetzung können Sie ausprobieren und als Datei sichern. Allein behalten können Sie die Übersetzung nicht.",
    full: "Der Speicher in diesem Browser ist voll. Das Programm hat nichts gespeichert. Ihr Text steht noch im Feld. Sichern Sie ihn als Datei.",
    denied: "Diese Seite darf in diesem Browser nichts speichern. Ihr Text steht noch im Feld. Sichern Sie ihn als Datei.",
    renew_body: |changes, revision, audits| {
        let audits = match audits {
            0 => String::new(),
            1 => " 1 Selbstaudit in diesem Browser benutzt ihn.".to_owned(),
            _ => format!(" {audits} Selbstaudits in diesem Browser benutzen ihn."),
        };
        format!("Das ändert sich: {changes}. {revision}{audits} Die alte Fassung ist danach weg.")
    },
    compare_body: "Das Programm zeigt, was neu oder geändert ist. Auch was fehlt, sehen Sie.",
    compare_loading: "Das Programm lädt die andere Fassung …",
    compare_same: "Die beiden Fassungen sind gleich.",
    markdown: "Unterschiede als Text sichern",
    own_none: "In diesem Browser gibt es keinen eigenen Fragebogen.",
    own_lead: "Diese Fragebögen gibt es nur in diesem Browser. Sind sie Ihnen wichtig? Dann sichern Sie sie als Datei.",
    own_hidden: "Auf dieser Seite gibt es inzwischen einen Fragebogen mit derselben Kennung. Das Programm benutzt diesen. Ihren benutzt es nicht.",
    delete_body: |audits| {
        let used = match audits {
            0 => {
                return "Der Fragebogen ist dann nicht mehr in diesem Browser. Das können Sie nicht rückgängig machen."
                    .to_owned();
            }
            1 => "1 Selbstaudit in diesem Browser benutzt ihn. Ohne den Fragebogen können Sie ihn nicht mehr ändern."
                .to_owned(),
            _ => format!(
                "{audits} Selbstaudits in diesem Browser benutzen ihn. Ohne den Fragebogen können Sie sie nicht mehr ändern."
            ),
        };
        format!("{used} Sichern Sie den Fragebogen zuerst als Datei.")
    },
    trial_banner: "Sie probieren einen Fragebogen aus. Das Programm speichert davon nichts.",
    trial_state: "Probe, nicht gespeichert",
    trial_lost_body: "Das Programm speichert Ihre Antworten aus der Probe nicht. Der Text des Fragebogens bleibt.",
    card_body: "Hier können Sie einen Fragebogen schreiben, prüfen und ausprobieren. Sie können ihn in diesem Browser behalten.",
    ..GERMAN
};
