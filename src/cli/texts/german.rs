//! The German texts.

use super::{Texts, assess, check, tools};
use crate::questionnaire::Tongue;

pub(super) static GERMAN: Texts = Texts {
    tongue: Tongue::German,
    about: "Schreibt Berichte zu Selbstaudits, wertet viele auf einmal aus und hilft beim Schreiben und Prüfen von Fragebögen. Nichts wird ins Netz übertragen.",
    usage: "selbstaudit BEFEHL [OPTIONEN]",
    template: "{about}\n\nAufruf: {usage}\n\n{all-args}{after-help}\n",
    commands: "Befehle",
    arguments: "Argumente",
    options: "Optionen",
    exit: "Das Programm endet mit 0, mit 1 bei einem Problem mit einer Datei, mit 2 bei einem falschen Aufruf\nund mit 3, wenn von vielen Selbstaudits einige ausgelassen sind.\nHilfe zu einem Befehl: selbstaudit BEFEHL --help",
    help_help: "Zeigt diese Hilfe",
    version_help: "Zeigt die Version",
    report_about: "Schreibt den Bericht zu einem Selbstaudit",
    report_usage: "selbstaudit report AUDIT [OPTIONEN]",
    report_examples: "Beispiele:\n  selbstaudit report wohngeld.selbstaudit.json\n  selbstaudit report wohngeld.selbstaudit.json --format docx --short -o bericht.docx\n  selbstaudit report wohngeld.selbstaudit.json --format md --no-notes -o -",
    audit_value: "AUDIT",
    audit_help: "Datei des Selbstaudits (*.selbstaudit.json), oder ein Bericht als PDF oder HTML, der ihn in sich trägt",
    format_value: "FORMAT",
    format_help: "pdf, html, docx oder md; sonst nach der Endung von -o, sonst pdf",
    lang_value: "SPRACHE",
    lang_help: "Sprache des Berichts: de oder en; sonst de",
    file_value: "DATEI",
    output_help: "Wohin der Bericht geschrieben wird; „-“ ist die Standardausgabe; sonst neben den Selbstaudit",
    questionnaire_help: "Eigener Fragebogen (YAML) statt der mitgelieferten",
    translation_help: "Übersetzung des eigenen Fragebogens (YAML)",
    short_help: "Nur was Entscheidungen brauchen, ohne die einzelnen Fragen",
    no_notes_help: "Ohne Notizen und abweichende Meinungen des Teams",
    date_value: "JJJJ-MM-TT",
    date_help: "Tag, für den der Bericht gilt; sonst heute. Mit festem Tag entstehen immer dieselben Bytes",
    force_help: "Ersetzt eine vorhandene Datei",
    error: "Fehler:",
    ask_for_help: "Hilfe: selbstaudit --help oder selbstaudit BEFEHL --help",
    no_command: "Es fehlt der Befehl, zum Beispiel: selbstaudit report wohngeld.selbstaudit.json",
    unknown_command: |name| {
        format!("Den Befehl „{name}“ gibt es nicht. Es gibt: report, assess, check, new, diff, convert")
    },
    unknown_argument: |name| format!("„{name}“ ist hier unbekannt oder überzählig."),
    missing_argument: |name| format!("Es fehlt: {name}"),
    missing_value: |name| format!("Hinter {name} fehlt der Wert."),
    no_value_wanted: |name| format!("{name} nimmt keinen Wert."),
    twice: |name| format!("{name} ist mehr als einmal angegeben."),
    wrong_value: |name, value, possible| format!("„{value}“ passt nicht zu {name}. Möglich sind: {possible}"),
    wrong_day: |value| format!("„{value}“ ist kein Tag. Erwartet wird zum Beispiel: --date 2026-11-21"),
    not_utf8: "Ein Argument enthält Zeichen, die sich nicht lesen lassen.",
    unread: |path, why| format!("{path} lässt sich nicht lesen: {why}"),
    not_there: "Die Datei gibt es nicht. Prüfen Sie Namen und Ordner.",
    not_allowed: "Dafür fehlt das Recht. Prüfen Sie die Zugriffsrechte von Datei und Ordner.",
    is_folder: "Das ist ein Ordner. Nennen Sie eine Datei darin.",
    damaged: |path, line, column| {
        format!(
            "{path}, Zeile {line}, Spalte {column}: Der Inhalt ist beschädigt oder kein Selbstaudit. Oft wurde die Datei nicht ganz übertragen; holen Sie sie noch einmal aus der Quelle."
        )
    },
    empty: |path| format!("{path} ist leer. Sichern Sie den Selbstaudit noch einmal als Datei."),
    foreign: |path| {
        format!(
            "{path} ist kein Selbstaudit. Erwartet wird eine Datei wie „wohngeld-2026-11-21.selbstaudit.json“, die das Programm gesichert hat."
        )
    },
    newer: |path, format, known| {
        format!(
            "{path} hat Format {format}; dieses Programm kennt Format {known}. Nehmen Sie eine neuere Fassung des Programms; an der Datei ist nichts falsch."
        )
    },
    no_text: |path, byte| {
        format!(
            "{path}: Byte {byte} gehört zu keinem Text in UTF-8. Speichern Sie die Datei in einem Texteditor mit der Kodierung UTF-8."
        )
    },
    shape: |path, line, column, what| {
        format!(
            "{path}, Zeile {line}, Spalte {column}: {what} Berichtigen Sie die Stelle, oder nehmen Sie eine ältere Sicherung."
        )
    },
    too_large: |path, limit| {
        format!("{path} ist zu groß; gelesen werden höchstens {limit} Byte. Prüfen Sie, ob es die richtige Datei ist.")
    },
    no_questionnaire: |id, version, known| {
        format!(
            "Der Fragebogen „{id}“, Version {version}, wird nicht mitgeliefert (mitgeliefert: {known}). Nennen Sie seine Datei mit --questionnaire."
        )
    },
    broken_questionnaire: |path| format!("{path} ist kein brauchbarer Fragebogen:"),
    other_questionnaire: |path, found, expected| {
        format!(
            "{path} ist der Fragebogen „{found}“; der Selbstaudit gehört zu „{expected}“. Nennen Sie mit --questionnaire dessen Datei."
        )
    },
    diagnostic_error: "Fehler",
    diagnostic_warning: "Warnung",
    exists: |path| {
        format!(
            "{path} gibt es schon und bleibt unverändert. Nennen Sie mit -o einen anderen Namen, oder ersetzen Sie die Datei mit --force."
        )
    },
    is_source: |path| {
        format!(
            "{path} soll auch gelesen oder ein zweites Mal geschrieben werden und bleibt unverändert. Nennen Sie mit -o einen anderen Namen."
        )
    },
    unwritten: |path, why| format!("{path} lässt sich nicht schreiben: {why}"),
    no_day: "Welcher Tag heute ist, lässt sich nicht feststellen. Nennen Sie ihn mit --date.",
    note: "Hinweis:",
    upgraded: |format| format!("Der Selbstaudit hat das ältere Format {format}."),
    other_version: |file, here| {
        format!(
            "Der Selbstaudit wurde mit Version {file} des Fragebogens beantwortet; verwendet wird Version {here}. Sehen Sie durch, ob Fragen und Stufen noch dasselbe meinen."
        )
    },
    other_content: "Der Fragebogen hat dieselbe Version wie im Selbstaudit, aber einen anderen Inhalt. Sehen Sie durch, ob Fragen und Stufen noch dasselbe meinen.",
    recorded_differs: "In der Datei stehen andere Werte, als sich hier ergeben. Es gelten die neu berechneten.",
    same_ids: |count| {
        format!(
            "Maßnahmen und Stände mit der Kennung eines früheren Eintrags: {count}. Sie haben eigene Kennungen bekommen."
        )
    },
    unknown_keys: |count| {
        format!("Einträge aus einer anderen Fassung des Programms: {count}. Im Bericht stehen sie nicht.")
    },
    unknown_questions: |count| {
        format!("Antworten auf Fragen, die dieser Fragebogen nicht kennt: {count}. Sie zählen nicht mit.")
    },
    open_after_all: |count| {
        format!(
            "Antworten, die als offen zählen, weil ihre Stufe fehlt, „nicht anwendbar“ nicht vorgesehen oder nicht begründet ist: {count}."
        )
    },
    no_time: |key, shown| format!("Unter „{key}“ steht kein Zeitpunkt, sondern „{shown}“."),
    phase_unknown: |phase| {
        format!("Die Phase „{phase}“ kennt dieser Fragebogen nicht. Berücksichtigt sind die Fragen aller Phasen.")
    },
    undrawn: |count| {
        format!(
            "Zeichen, die die Schrift des PDF nicht kennt: {count}. An ihrer Stelle ist „▯“ gezeichnet; beim Kopieren und Vorlesen bleibt das richtige Zeichen in der Regel erhalten."
        )
    },
    not_made: |why| {
        format!(
            "Das PDF lässt sich nicht erzeugen. Das ist ein Fehler des Programms; nehmen Sie solange --format html. Meldung: {why}"
        )
    },
    written: |path| format!("Geschrieben: {path}"),
    assess: &assess::GERMAN,
    check: &check::GERMAN,
    tools: &tools::GERMAN,
};
