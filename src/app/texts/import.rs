//! Opening files and pasted texts: what is wrong with them, what is in them, what would change.

mod simple;

use super::Wording;
use crate::app::library::Absence;
use crate::questionnaire::{Tongue, is_blank};

/// Texts about what came in.
#[derive(Debug)]
pub struct Import {
    pub let_go: &'static str,
    pub pasted: &'static str,
    pub link: &'static str,
    pub arrival: fn(&str) -> String,
    pub refused: fn(&str) -> String,
    pub collection: fn(&str) -> String,
    pub collection_body: fn(usize) -> String,
    pub collection_many: fn(usize) -> String,
    pub collection_overview: &'static str,
    pub collection_apart: &'static str,
    pub nothing_changed: &'static str,
    pub parser_says: &'static str,
    pub what_to_do: &'static str,
    pub close: &'static str,
    pub keep_raw: &'static str,
    // What is wrong, and what to do about it.
    pub unread: (&'static str, &'static str),
    pub damaged: (fn(usize, usize) -> String, &'static str),
    pub empty: (&'static str, &'static str),
    pub foreign: (&'static str, &'static str),
    pub newer: (fn(u64, u32) -> String, &'static str),
    pub not_utf8: (fn(usize) -> String, &'static str),
    pub shape: (fn(usize, usize) -> String, &'static str),
    pub link_damaged: (&'static str, &'static str),
    pub link_too_large: (&'static str, &'static str),
    pub link_newer: (&'static str, &'static str),
    pub link_foreign: (&'static str, &'static str),
    pub too_large: (fn(&str, &str) -> String, &'static str),
    // What is in it.
    pub preview: &'static str,
    pub service: &'static str,
    pub questionnaire: &'static str,
    pub questionnaire_id: fn(&str, &str) -> String,
    pub mode: &'static str,
    pub part_of: &'static str,
    pub part_named: fn(usize, &str) -> String,
    pub short: &'static str,
    pub full: &'static str,
    pub phase: &'static str,
    pub every_phase: &'static str,
    pub created: &'static str,
    pub changed: &'static str,
    pub answered: &'static str,
    pub answered_of: fn(usize, usize) -> String,
    pub answers: fn(usize) -> String,
    pub measures: &'static str,
    pub snapshots: &'static str,
    pub waiting: &'static str,
    // What is remarkable about it.
    pub remarkable: &'static str,
    pub upgraded: fn(u32) -> String,
    pub name_missing: &'static str,
    pub missing_questionnaire: fn(Absence, &str, &str) -> String,
    pub other_version: fn(&str, &str) -> String,
    pub other_content: &'static str,
    pub no_time: fn(&str, &str) -> String,
    pub phase_unknown: fn(&str) -> String,
    pub recorded_differs: fn(&str, &str) -> String,
    pub recorded_parts_differ: &'static str,
    pub same_ids: fn(usize) -> String,
    pub unknown_keys: fn(usize) -> String,
    pub unknown_questions: fn(usize, &str) -> String,
    pub levels_missing: fn(usize, &str) -> String,
    pub level_of: fn(&str, usize) -> String,
    pub reasons_missing: fn(usize, &str) -> String,
    pub not_offered: fn(usize, &str) -> String,
    pub unreadable_here: &'static str,
    // What would change.
    pub new_here: &'static str,
    pub known_here: &'static str,
    pub identical: &'static str,
    pub times: fn(&str, &str) -> String,
    pub counts: fn(usize, usize, usize) -> String,
    pub show_changes: fn(usize) -> String,
    pub what: &'static str,
    pub here: &'static str,
    pub in_file: &'static str,
    pub in_text: &'static str,
    pub after: &'static str,
    pub answers_caption: &'static str,
    pub service_caption: &'static str,
    pub measures_caption: &'static str,
    pub snapshots_caption: &'static str,
    pub rest_caption: &'static str,
    pub also: fn(&str) -> String,
    pub kept_answers: &'static str,
    pub embedded: &'static str,
    pub later_keys: &'static str,
    pub base: &'static str,
    pub part: &'static str,
    pub contributions: &'static str,
    pub participants: &'static str,
    pub target: fn(&str) -> String,
    pub target_in: fn(&str, &str) -> String,
    pub nothing: &'static str,
    pub no_answer: &'static str,
    pub no_choice: &'static str,
    pub level: fn(usize, &str) -> String,
    pub not_applicable: fn(&str) -> String,
    pub unclear: &'static str,
    pub note: fn(&str) -> String,
    pub evidence: fn(usize, &str) -> String,
    pub inherited: fn(&str) -> String,
    pub review: fn(&str) -> String,
    pub by: fn(&str) -> String,
    pub minority: fn(&str) -> String,
    pub status_open: &'static str,
    pub status_in_progress: &'static str,
    pub status_done: &'static str,
    pub status_dropped: &'static str,
    pub until: fn(&str) -> String,
    // What to do with it.
    pub open: &'static str,
    pub open_known: &'static str,
    pub replace: &'static str,
    pub merge: &'static str,
    pub add: &'static str,
    pub discard: &'static str,
    pub replace_hint: &'static str,
    pub opened: fn(&str) -> String,
    pub replaced: fn(&str) -> String,
    pub added: fn(&str) -> String,
    pub discarded: &'static str,
    pub not_there_any_more: &'static str,
}

static GERMAN: Import = Import {
    let_go: "Loslassen, um die Datei zu prüfen. Geöffnet oder ersetzt wird dabei noch nichts.",
    pasted: "Eingefügter Text",
    link: "Weitergabe-Link",
    arrival: |name| format!("Geprüft: {name}"),
    collection: |name| format!("Sammlung: {name}"),
    collection_body: |count| {
        if count == 1 { "Darin ist 1 Selbstaudit.".to_owned() } else { format!("Darin sind {count} Selbstaudits.") }
    },
    collection_many: |most| {
        format!(
            "Einzeln werden hier höchstens {most} geprüft. In der Übersicht sehen Sie alle und öffnen von dort, welchen Sie wollen."
        )
    },
    collection_overview: "In der Übersicht ansehen",
    collection_apart: "Einzeln prüfen",
    refused: |name| format!("Lässt sich nicht öffnen: {name}"),
    nothing_changed: "Es wurde nichts geändert.",
    parser_says: "Genauer, auf Englisch:",
    what_to_do: "Was Sie tun können:",
    close: "Meldung schließen",
    keep_raw: "Inhalt unverändert herunterladen",
    unread: (
        "Der Browser konnte die Datei nicht lesen.",
        "Vielleicht ist es ein Ordner, die Datei wurde gerade verschoben, oder Ihnen fehlt das Leserecht. Kopieren Sie die Datei an einen anderen Ort, und versuchen Sie es noch einmal.",
    ),
    damaged: (
        |line, column| {
            format!(
                "Der Inhalt ist beschädigt oder kein Selbstaudit: In Zeile {line}, Spalte {column} bricht er ab oder ergibt keinen Sinn."
            )
        },
        "Oft wurde die Datei nicht ganz übertragen. Holen Sie sie noch einmal aus der Quelle, oder nehmen Sie eine ältere Sicherung. Wurde die Datei von Hand bearbeitet, sehen Sie an der genannten Stelle nach: Meist fehlt dort ein Komma, eine Klammer oder ein Anführungszeichen.",
    ),
    empty: ("Da ist kein Inhalt.", "Sichern Sie den Selbstaudit dort, wo er herkommt, noch einmal als Datei."),
    foreign: (
        "Das ist kein Selbstaudit, sondern etwas anderes im selben Dateityp.",
        "Dateien dieses Programms heißen zum Beispiel „wohngeld-2026-11-21.selbstaudit.json“. Wählen Sie eine solche Datei. Rohdaten, die nach einem Absturz gesichert wurden, enthalten Selbstaudits, lassen sich aber nicht direkt öffnen; geben Sie diese Datei an die Stelle, die das Programm betreut.",
    ),
    newer: (
        |format, known| {
            format!(
                "Dieser Selbstaudit wurde mit einer neueren Fassung des Programms gespeichert (Format {format}; hier bekannt ist Format {known})."
            )
        },
        "Laden Sie diese Seite neu. Hilft das nicht, öffnen Sie ihn dort, wo er gespeichert wurde. An Ihrem Inhalt ist nichts falsch; bewahren Sie ihn unverändert auf.",
    ),
    not_utf8: (
        |byte| format!("Der Inhalt ist nicht in UTF-8 gespeichert (erste unlesbare Stelle: Byte {byte})."),
        "UTF-8 legt fest, wie Buchstaben gespeichert werden; vielleicht hat ein anderes Programm eine andere Kodierung benutzt. Öffnen Sie sie in einem Texteditor, und speichern Sie sie mit der Kodierung UTF-8.",
    ),
    shape: (
        |line, column| {
            format!(
                "Das ist ein Selbstaudit, aber ein Eintrag ist nicht so, wie er sein muss: Zeile {line}, Spalte {column}."
            )
        },
        "Wurde die Datei von Hand oder von einem anderen Programm bearbeitet, berichtigen Sie die genannte Stelle. Sonst nehmen Sie eine ältere Sicherung.",
    ),
    link_damaged: (
        "Der Weitergabe-Link ist unvollständig oder wurde unterwegs verändert.",
        "Kopieren Sie ihn noch einmal vollständig aus der Nachricht. Hilft das nicht, bitten Sie um die Datei statt um den Link.",
    ),
    link_too_large: (
        "Der Weitergabe-Link enthält mehr als 5 MB.",
        "So einen Link erzeugt dieses Programm nicht. Öffnen Sie ihn nicht weiter, und bitten Sie um die Datei.",
    ),
    link_newer: (
        "Der Weitergabe-Link stammt aus einer neueren Fassung des Programms.",
        "Laden Sie die Seite neu, und öffnen Sie den Link dann noch einmal.",
    ),
    link_foreign: (
        "Diese Adresse enthält keinen Selbstaudit.",
        "Prüfen Sie, ob der Link vollständig ist, oder bitten Sie um die Datei.",
    ),
    too_large: (
        |size, limit| format!("Der Inhalt ist mit {size} zu groß. Gelesen werden höchstens {limit}."),
        "Ein Selbstaudit hat üblicherweise weit unter einem Megabyte. Prüfen Sie, ob Sie die richtige Datei gewählt haben.",
    ),
    preview: "Das steht darin",
    service: "Leistung",
    questionnaire: "Fragebogen",
    questionnaire_id: |name, version| format!("{name}, Version {version}"),
    mode: "Umfang",
    part_of: "Teil",
    part_named: |questions, label| {
        let noun = if questions == 1 { "Frage" } else { "Fragen" };
        format!("{questions} {noun}: {label}")
    },
    short: "Schnellcheck",
    full: "vollständiger Selbstaudit",
    phase: "Phase",
    every_phase: "alle Phasen",
    created: "Begonnen",
    changed: "Zuletzt geändert",
    answered: "Beantwortet",
    answered_of: |answered, all| format!("{answered} von {all} Fragen"),
    answers: |count| if count == 1 { "eine Antwort".into() } else { format!("{count} Antworten") },
    measures: "Maßnahmen",
    snapshots: "Frühere Stände",
    waiting: "Der Fragebogen wird noch geladen …",
    remarkable: "Das ist zu beachten",
    name_missing: "Name fehlt: Die Leistung hat keinen sichtbaren Namen und erscheint überall als „Ohne Namen“. Tragen Sie ihn nach dem Öffnen unter „Leistung“ ein, damit Sie den Selbstaudit wiederfinden.",
    upgraded: |format| {
        format!(
            "Die Datei hat das ältere Format {format}. Sie wird beim nächsten Sichern im heutigen Format geschrieben."
        )
    },
    missing_questionnaire: |absence, id, version| {
        let state = match absence {
            Absence::NotOffered => "wird hier nicht angeboten",
            Absence::Broken => "hat gerade einen Fehler",
            Absence::Unreachable => "ist gerade nicht erreichbar",
        };
        format!(
            "Der Fragebogen „{id}“, Version {version}, {state}. Sie können den Selbstaudit öffnen, lesen und sichern, aber nicht bearbeiten."
        )
    },
    other_version: |file, here| {
        format!(
            "Der Selbstaudit wurde mit Version {file} des Fragebogens beantwortet; hier liegt Version {here}. Ihre Antworten bleiben; sehen Sie durch, ob Fragen und Stufen noch dasselbe meinen."
        )
    },
    other_content: "Der Fragebogen hat hier dieselbe Version, aber einen anderen Inhalt. Vermutlich wurde er angepasst. Sehen Sie durch, ob Fragen und Stufen noch dasselbe meinen.",
    no_time: |key, shown| {
        format!(
            "Unter „{key}“ steht kein Zeitpunkt, sondern „{shown}“. Der Eintrag bleibt erhalten; angezeigt wird „unbekannt“."
        )
    },
    phase_unknown: |phase| {
        format!(
            "Die Phase „{phase}“ kennt der Fragebogen nicht. Gefragt wird, als wäre keine Phase gewählt. Unter „Leistung“ können Sie nach dem Öffnen eine andere wählen."
        )
    },
    recorded_differs: |recorded, computed| {
        format!(
            "In der Datei steht als Gesamtwert {recorded}; neu berechnet ergibt sich {computed}. Es gilt der neu berechnete Wert."
        )
    },
    recorded_parts_differ: "Der Gesamtwert in der Datei stimmt, andere Zahlen darin weichen ab. Es gelten die neu berechneten.",
    same_ids: |count| {
        match count {
        1 => "Eine Maßnahme oder ein Stand hatte in der Datei dieselbe Kennung wie ein früherer Eintrag und hat eine eigene bekommen. Sonst ist daran nichts geändert.".to_owned(),
        _ => format!("{count} Maßnahmen oder Stände hatten in der Datei dieselbe Kennung wie ein früherer Eintrag und haben eigene bekommen. Sonst ist daran nichts geändert."),
    }
    },
    unknown_keys: |count| {
        match count {
        1 => "Ein Eintrag stammt aus einer anderen Fassung des Programms. Er bleibt erhalten und wird wieder mitgesichert.".into(),
        _ => format!("{count} Einträge stammen aus einer anderen Fassung des Programms. Sie bleiben erhalten und werden wieder mitgesichert."),
    }
    },
    unknown_questions: |count, list| match count {
        1 => format!(
            "Eine Antwort gehört zu einer Frage, die dieser Fragebogen nicht kennt ({list}). Sie bleibt erhalten und zählt nicht mit."
        ),
        _ => format!(
            "{count} Antworten gehören zu Fragen, die dieser Fragebogen nicht kennt ({list}). Sie bleiben erhalten und zählen nicht mit."
        ),
    },
    levels_missing: |count, list| match count {
        1 => format!("Eine Antwort nennt eine Stufe, die es bei der Frage nicht gibt ({list}). Sie zählt als offen."),
        _ => {
            format!("{count} Antworten nennen Stufen, die es bei den Fragen nicht gibt ({list}). Sie zählen als offen.")
        }
    },
    level_of: |question, level| format!("{question}: Stufe {level}"),
    reasons_missing: |count, list| match count {
        1 => {
            format!("Bei einer Antwort „nicht anwendbar“ fehlt die Begründung ({list}). Bis dahin zählt sie als offen.")
        }
        _ => format!(
            "Bei {count} Antworten „nicht anwendbar“ fehlt die Begründung ({list}). Bis dahin zählen sie als offen."
        ),
    },
    not_offered: |count, list| match count {
        1 => format!(
            "Eine Frage ist mit „nicht anwendbar“ beantwortet, obwohl das dort nicht vorgesehen ist ({list}). Sie zählt als offen."
        ),
        _ => format!(
            "{count} Fragen sind mit „nicht anwendbar“ beantwortet, obwohl das dort nicht vorgesehen ist ({list}). Sie zählen als offen."
        ),
    },
    unreadable_here: "In diesem Browser liegt derselbe Selbstaudit in einem Zustand, der sich nicht lesen lässt. Wenn Sie diesen hier öffnen, werden die unlesbaren Rohdaten beiseitegelegt und nicht gelöscht.",
    new_here: "Diesen Selbstaudit gibt es in diesem Browser noch nicht.",
    known_here: "Diesen Selbstaudit gibt es in diesem Browser schon. Bisher ist nichts geändert; entscheiden Sie, was geschehen soll.",
    identical: "Diesen Selbstaudit gibt es in diesem Browser schon, mit genau demselben Inhalt.",
    times: |here, file| format!("Zuletzt geändert: hier {here}, in der Datei {file}."),
    counts: |added, changed, removed| {
        format!("Antworten, wenn Sie ersetzen: {added} neu, {changed} geändert, {removed} entfernt.")
    },
    show_changes: |count| {
        if count == 1 { "Den einen Unterschied ansehen".into() } else { format!("Alle {count} Unterschiede ansehen") }
    },
    what: "Was",
    here: "Hier",
    in_file: "In der Datei",
    in_text: "Im Text",
    after: "Danach",
    answers_caption: "Antworten",
    service_caption: "Angaben zur Leistung",
    measures_caption: "Maßnahmen",
    snapshots_caption: "Frühere Stände",
    rest_caption: "Rahmen des Selbstaudits",
    also: |list| format!("Außerdem unterscheiden sich: {list}."),
    kept_answers: "aufbewahrte Antworten ohne Platz im Fragebogen",
    embedded: "der mitgeführte Fragebogen",
    later_keys: "Einträge aus einer anderen Fassung des Programms",
    base: "der Ausgangsstand",
    part: "welche Fragen dieser Teil enthält",
    contributions: "wer beigetragen hat",
    participants: "Beteiligte",
    target: |part| format!("Zielwert: {part}"),
    target_in: |part, phase| format!("Zielwert in der Phase {phase}: {part}"),
    nothing: "nichts",
    no_answer: "keine Antwort",
    no_choice: "noch nichts gewählt",
    level: |level, anchor| {
        if anchor.is_empty() { format!("Stufe {level}") } else { format!("Stufe {level}: {anchor}") }
    },
    not_applicable: |reason| {
        if is_blank(reason) { "nicht anwendbar, ohne Begründung".into() } else { format!("nicht anwendbar: {reason}") }
    },
    unclear: "zu klären",
    note: |text| if text.is_empty() { "ohne Notiz".into() } else { format!("Notiz: {text}") },
    evidence: |count, list| if count == 0 { "ohne Nachweis".into() } else { format!("Nachweise: {list}") },
    inherited: |from| {
        if from.is_empty() { "von zentraler Stelle übernommen".into() } else { format!("übernommen von: {from}") }
    },
    review: |why| format!("zu prüfen: {why}"),
    by: |role| format!("beantwortet von: {role}"),
    minority: |text| format!("abweichende Meinung: {text}"),
    status_open: "offen",
    status_in_progress: "in Arbeit",
    status_done: "erledigt",
    status_dropped: "verworfen",
    until: |day| format!("bis {day}"),
    open: "Öffnen",
    open_known: "Vorhandenen öffnen",
    replace: "Vorhandenen hierdurch ersetzen",
    merge: "Zusammenführen",
    add: "Als zusätzlichen Selbstaudit öffnen",
    discard: "Abbrechen",
    replace_hint: "Ersetzen lässt sich rückgängig machen, solange der Selbstaudit geöffnet ist. Mit „zusätzlich“ bleiben beide nebeneinander.",
    opened: |name| format!("Geöffnet: {name}"),
    replaced: |name| format!("Ersetzt: {name}"),
    added: |name| format!("Zusätzlich geöffnet: {name}"),
    discarded: "Verworfen. Es wurde nichts geändert.",
    not_there_any_more: "Der vorhandene Selbstaudit lässt sich nicht mehr öffnen, vielleicht wurde er in einem anderen Tab gelöscht. Es wurde nichts geändert.",
};

static ENGLISH: Import = Import {
    let_go: "Let go to have the file checked. Nothing is opened or replaced yet.",
    pasted: "Pasted text",
    link: "Hand-over link",
    arrival: |name| format!("Checked: {name}"),
    collection: |name| format!("Collection: {name}"),
    collection_body: |count| {
        if count == 1 { "It holds 1 self-audit.".to_owned() } else { format!("It holds {count} self-audits.") }
    },
    collection_many: |most| {
        format!("At most {most} are checked here one by one. The overview shows all, and opens the one you want.")
    },
    collection_overview: "See them in the overview",
    collection_apart: "Check them one by one",
    refused: |name| format!("Cannot be opened: {name}"),
    nothing_changed: "Nothing was changed.",
    parser_says: "More precisely:",
    what_to_do: "What you can do:",
    close: "Close message",
    keep_raw: "Download the content unchanged",
    unread: (
        "The browser could not read the file.",
        "It may be a folder, the file may just have been moved, or you may lack permission to read it. Copy the file to another place and try again.",
    ),
    damaged: (
        |line, column| {
            format!(
                "The content is damaged or no self-audit: at line {line}, column {column} it breaks off or makes no sense."
            )
        },
        "Often the file was not transferred completely. Fetch it from its source again, or take an older copy. If it was edited by hand, look at that place: usually a comma, a bracket or a quotation mark is missing there.",
    ),
    empty: ("There is no content.", "Save the self-audit as a file again where it comes from."),
    foreign: (
        "This is no self-audit, but something else in the same type of file.",
        "Files of this program have names such as “wohngeld-2026-11-21.selbstaudit.json”. Choose one of those. Raw data saved after a crash contain self-audits but cannot be opened directly; pass that file to whoever looks after this program.",
    ),
    newer: (
        |format, known| {
            format!(
                "This self-audit was saved with a newer version of the program (format {format}; known here is format {known})."
            )
        },
        "Reload this page. If that does not help, open it where it was saved. Nothing is wrong with your content; keep it unchanged.",
    ),
    not_utf8: (
        |byte| format!("The content is not stored in UTF-8 (first unreadable place: byte {byte})."),
        "Another program may have saved the file in another character encoding. Open it in a text editor and save it with the encoding UTF-8.",
    ),
    shape: (
        |line, column| {
            format!("This is a self-audit, but one entry is not as it must be: line {line}, column {column}.")
        },
        "If the file was edited by hand or by another program, correct that place. Otherwise take an older copy.",
    ),
    link_damaged: (
        "The hand-over link is incomplete or was changed on its way.",
        "Copy it once more as a whole from the message. If that does not help, ask for the file instead of the link.",
    ),
    link_too_large: (
        "The hand-over link holds more than 5 MB.",
        "This program does not make such links. Do not use it, and ask for the file.",
    ),
    link_newer: (
        "The hand-over link comes from a newer version of the program.",
        "Reload the page and open the link again.",
    ),
    link_foreign: ("This address holds no self-audit.", "Check whether the link is complete, or ask for the file."),
    too_large: (
        |size, limit| format!("At {size} the content is too large. At most {limit} are read."),
        "A self-audit usually has far less than a megabyte. Check whether you chose the right file.",
    ),
    preview: "What is in it",
    service: "Service",
    questionnaire: "Questionnaire",
    questionnaire_id: |name, version| format!("{name}, version {version}"),
    mode: "Extent",
    part_of: "Part",
    part_named: |questions, label| {
        let noun = if questions == 1 { "question" } else { "questions" };
        format!("{questions} {noun}: {label}")
    },
    short: "short check",
    full: "full self-audit",
    phase: "Phase of the service",
    every_phase: "all phases",
    created: "Started",
    changed: "Last changed",
    answered: "Answered",
    answered_of: |answered, all| format!("{answered} of {all} questions"),
    answers: |count| if count == 1 { "one answer".into() } else { format!("{count} answers") },
    measures: "Measures",
    snapshots: "Earlier snapshots",
    waiting: "The questionnaire is still loading …",
    remarkable: "Please note",
    name_missing: "Name missing: the service has no visible name and appears everywhere as “Without a name”. Enter one under “Service” after opening, so that you find the self-audit again.",
    upgraded: |format| {
        format!("The file has the earlier format {format}. It will be written in today’s format when you next save it.")
    },
    missing_questionnaire: |absence, id, version| {
        let state = match absence {
            Absence::NotOffered => "is not offered here",
            Absence::Broken => "has an error right now",
            Absence::Unreachable => "cannot be reached right now",
        };
        format!(
            "The questionnaire “{id}”, version {version}, {state}. You can open, read and save the self-audit, but not edit it."
        )
    },
    other_version: |file, here| {
        format!(
            "The self-audit was answered with version {file} of the questionnaire; the one here is version {here}. Your answers stay; check whether questions and levels still mean the same."
        )
    },
    other_content: "The questionnaire here has the same version but another content. It was probably adapted. Check whether questions and levels still mean the same.",
    no_time: |key, shown| {
        format!("At “{key}”, there is no point in time but “{shown}”. The entry is kept; what is shown is “unknown”.")
    },
    phase_unknown: |phase| {
        format!(
            "The questionnaire does not know the phase “{phase}”. Questions are asked as if no phase were chosen. Once the self-audit is open, you can choose another one under “Service”."
        )
    },
    recorded_differs: |recorded, computed| {
        format!(
            "The file names {recorded} as the total score; computed anew it is {computed}. The newly computed score counts."
        )
    },
    recorded_parts_differ: "The total score in the file is right; other figures in it differ. The newly computed ones count.",
    same_ids: |count| {
        match count {
        1 => "One measure or snapshot had the same id in the file as an earlier entry and was given an id of its own. Nothing else about it is changed.".to_owned(),
        _ => format!("{count} measures or snapshots had the same id in the file as an earlier entry and were given ids of their own. Nothing else about them is changed."),
    }
    },
    unknown_keys: |count| match count {
        1 => "One entry comes from another version of the program. It is kept and saved again.".into(),
        _ => format!("{count} entries come from another version of the program. They are kept and saved again."),
    },
    unknown_questions: |count, list| match count {
        1 => format!(
            "One answer belongs to a question that this questionnaire does not know ({list}). It is kept and does not count."
        ),
        _ => format!(
            "{count} answers belong to questions that this questionnaire does not know ({list}). They are kept and do not count."
        ),
    },
    levels_missing: |count, list| match count {
        1 => format!("One answer names a level that its question does not have ({list}). It counts as open."),
        _ => format!("{count} answers name levels that their questions do not have ({list}). They count as open."),
    },
    level_of: |question, level| format!("{question}: level {level}"),
    reasons_missing: |count, list| match count {
        1 => format!("One answer “not applicable” lacks its reason ({list}). Until then it counts as open."),
        _ => format!("{count} answers “not applicable” lack their reasons ({list}). Until then they count as open."),
    },
    not_offered: |count, list| match count {
        1 => format!(
            "One question is answered with “not applicable” although it does not offer that ({list}). It counts as open."
        ),
        _ => format!(
            "{count} questions are answered with “not applicable” although they do not offer that ({list}). They count as open."
        ),
    },
    unreadable_here: "This browser holds the same self-audit in a state that cannot be read. If you open this one, the unreadable raw data are set aside, not deleted.",
    new_here: "This self-audit is not in this browser yet.",
    known_here: "This self-audit is in this browser already. Nothing has been changed so far; decide what should happen.",
    identical: "This self-audit is in this browser already, with exactly the same content.",
    times: |here, file| format!("Last changed: here {here}, in the new one {file}."),
    counts: |added, changed, removed| {
        format!("Answers, if you replace: {added} new, {changed} changed, {removed} removed.")
    },
    show_changes: |count| {
        if count == 1 { "See the one difference".into() } else { format!("See all {count} differences") }
    },
    what: "What",
    here: "Here",
    in_file: "In the file",
    in_text: "In the text",
    after: "Afterwards",
    answers_caption: "Answers",
    service_caption: "Service data",
    measures_caption: "Measures",
    snapshots_caption: "Earlier snapshots",
    rest_caption: "Frame of the self-audit",
    also: |list| format!("These differ as well: {list}."),
    kept_answers: "answers kept without a place in the questionnaire",
    embedded: "the questionnaire carried along",
    later_keys: "entries of another version of the program",
    base: "the starting point",
    part: "which questions this part holds",
    contributions: "who contributed",
    participants: "Participants",
    target: |part| format!("Target: {part}"),
    target_in: |part, phase| format!("Target in the phase {phase}: {part}"),
    nothing: "nothing",
    no_answer: "no answer",
    no_choice: "nothing chosen yet",
    level: |level, anchor| {
        if anchor.is_empty() { format!("Level {level}") } else { format!("Level {level}: {anchor}") }
    },
    not_applicable: |reason| {
        if is_blank(reason) { "not applicable, without a reason".into() } else { format!("not applicable: {reason}") }
    },
    unclear: "to be clarified",
    note: |text| if text.is_empty() { "without a note".into() } else { format!("Note: {text}") },
    evidence: |count, list| if count == 0 { "without evidence".into() } else { format!("Evidence: {list}") },
    inherited: |from| {
        if from.is_empty() { "taken over from a central service".into() } else { format!("taken over from: {from}") }
    },
    review: |why| format!("to be looked at again: {why}"),
    by: |role| format!("answered by: {role}"),
    minority: |text| format!("deviating opinion: {text}"),
    status_open: "open",
    status_in_progress: "in progress",
    status_done: "done",
    status_dropped: "dropped",
    until: |day| format!("by {day}"),
    open: "Open",
    open_known: "Open the existing one",
    replace: "Replace the existing one with this",
    merge: "Merge",
    add: "Open as an additional self-audit",
    discard: "Cancel",
    replace_hint: "Replacing can be undone as long as the self-audit is open. With “additional” both stay side by side.",
    opened: |name| format!("Opened: {name}"),
    replaced: |name| format!("Replaced: {name}"),
    added: |name| format!("Opened in addition: {name}"),
    discarded: "Discarded. Nothing was changed.",
    not_there_any_more: "The existing self-audit cannot be opened any more; it may have been deleted in another tab. Nothing was changed.",
};

/// Texts about what came in, in a language.
pub fn import(wording: impl Into<Wording>) -> &'static Import {
    match wording.into() {
        Wording::German => &GERMAN,
        Wording::Simple => &simple::SIMPLE,
        Wording::English => &ENGLISH,
    }
}

/// A field of the service data by its name in the file.
pub fn service_field(field: &str, wording: impl Into<Wording>) -> &str {
    let wording = wording.into();
    // In simple language the names of registers are explained where they are entered.
    match field {
        "leika" if wording == Wording::Simple => return "LeiKa-Schlüssel",
        "ozg_id" if wording == Wording::Simple => return "Nummer der OZG-Leistung",
        "fim" if wording == Wording::Simple => return "FIM-Kennungen",
        "sdg" if wording == Wording::Simple => return "Single Digital Gateway, das Zugangs-Tor der EU",
        _ => {}
    }
    let (german, english) = match field {
        "name" => ("Name der Leistung", "Name of the service"),
        "description" => ("Beschreibung", "Description"),
        "leika" => ("LeiKa-Schlüssel (Leistungskatalog)", "LeiKa keys (catalogue of services)"),
        "ozg_id" => ("OZG-Leistung (Onlinezugangsgesetz)", "OZG service number (Online Access Act)"),
        "fim" => ("FIM-Kennungen (Informationsmanagement)", "FIM identifiers (information management)"),
        "themenfeld" => ("Themenfeld", "Subject area (Themenfeld)"),
        "lebenslage" => ("Lebenslage", "Life situation"),
        "leika_typ" => ("LeiKa-Typ", "LeiKa type"),
        "audience" => ("Zielgruppe", "Audience"),
        "model" => ("Umsetzungsmodell", "Implementation model"),
        "lead" => ("Federführendes Land", "Lead state (Land)"),
        "authority" => ("Zuständige Behörde", "Responsible authority"),
        "ministry" => ("Zuständiges Ministerium", "Responsible ministry"),
        "level" => ("Ebene", "Level of government"),
        "portal" => ("Portal", "Portal of the service"),
        "rollout" => ("Umsetzungsstand", "Roll-out"),
        "priority" => ("Priorität", "Priority"),
        "focus" => ("Fokusleistung", "Focus service"),
        "sdg" => ("Single Digital Gateway (Zugangstor der EU)", "Single Digital Gateway (of the EU)"),
        "maturity.model" => ("Reifegradmodell", "Maturity model"),
        "maturity.level" => ("Reifegrad heute", "Maturity today"),
        "maturity.target" => ("Angestrebter Reifegrad", "Maturity aimed at"),
        "maturity.date" => ("Tag der Reifegrad-Stufe", "Day of the maturity level"),
        other => (other, other),
    };
    match wording.tongue() {
        Tongue::German => german,
        Tongue::English => english,
    }
}
