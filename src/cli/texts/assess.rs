//! What `selbstaudit assess` says.

/// Its texts in one language.
pub(in crate::cli) struct AssessTexts {
    // Help.
    pub(in crate::cli) about: &'static str,
    pub(in crate::cli) usage: &'static str,
    pub(in crate::cli) examples: &'static str,
    pub(in crate::cli) inputs_value: &'static str,
    pub(in crate::cli) inputs_help: &'static str,
    pub(in crate::cli) format_help: &'static str,
    pub(in crate::cli) output_help: &'static str,
    pub(in crate::cli) bad_help: &'static str,
    pub(in crate::cli) questionnaire_help: &'static str,
    pub(in crate::cli) hints_help: &'static str,
    pub(in crate::cli) strict_help: &'static str,
    pub(in crate::cli) number_value: &'static str,
    pub(in crate::cli) threads_help: &'static str,
    pub(in crate::cli) bytes_value: &'static str,
    pub(in crate::cli) max_record_help: &'static str,
    pub(in crate::cli) force_help: &'static str,
    // What is wrong with the arguments.
    pub(in crate::cli) wrong_number: fn(&str, &str) -> String,
    // What is wrong with an audit.
    pub(in crate::cli) standard_input: &'static str,
    pub(in crate::cli) place: fn(&str, u64, u64) -> String,
    pub(in crate::cli) left_out: &'static str,
    pub(in crate::cli) more: &'static str,
    pub(in crate::cli) no_questionnaire: fn(&str, &str, &str) -> String,
    pub(in crate::cli) broken_questionnaire: &'static str,
    // How it ended: read, written, left out.
    pub(in crate::cli) counts: fn(u64, u64, u64) -> String,
    pub(in crate::cli) strict: &'static str,
    pub(in crate::cli) worker_lost: &'static str,
}

pub(super) static GERMAN: AssessTexts = AssessTexts {
    about: "Wertet viele Selbstaudits aus: je Selbstaudit ein Datensatz mit allen Zahlen",
    usage: "selbstaudit assess [DATEI…|-] [OPTIONEN]",
    examples: "Beispiele:\n  selbstaudit assess *.selbstaudit.json > auswertung.ndjson\n  cat audits.ndjson | selbstaudit assess - --bad fehler.ndjson -o auswertung.parquet\n\nDas Programm endet mit 0, wenn alles ausgewertet ist, mit 1, wenn eine Datei nicht zu lesen oder zu schreiben ist,\nmit 2 bei einem falschen Aufruf und mit 3, wenn Selbstaudits ausgelassen sind.",
    inputs_value: "DATEI",
    inputs_help: "Dateien mit einem Selbstaudit oder mit einem je Zeile; „-“ oder nichts ist die Standardeingabe",
    format_help: "ndjson (ein JSON-Datensatz je Zeile) oder parquet; sonst nach der Endung von -o, sonst ndjson",
    output_help: "Wohin die Datensätze geschrieben werden; „-“ oder nichts ist die Standardausgabe",
    bad_help: "Schreibt eine Liste der ausgelassenen Selbstaudits mit Stelle und Grund (ein JSON-Datensatz je Zeile)",
    questionnaire_help: "Eigener Fragebogen (YAML) statt der mitgelieferten; mehrfach möglich",
    hints_help: "Mit allen zutreffenden Hinweisen und dem, was sie bringen",
    strict_help: "Bricht beim ersten Selbstaudit ab, der nicht auszuwerten ist",
    number_value: "ANZAHL",
    threads_help: "Wie viele Selbstaudits zugleich ausgewertet werden; sonst so viele, wie der Rechner Kerne hat",
    bytes_value: "BYTE",
    max_record_help: "Größter Selbstaudit, der gelesen wird; sonst und höchstens 5242880",
    force_help: "Ersetzt vorhandene Dateien",
    wrong_number: |name, value| {
        format!("„{value}“ passt nicht zu {name}. Erwartet wird eine ganze Zahl ab 1, die nicht zu groß ist.")
    },
    standard_input: "Standardeingabe",
    place: |file, record, byte| format!("{file}, Datensatz {record} (ab Byte {byte})"),
    left_out: "Ausgelassen:",
    more: "Weitere werden nur noch gezählt. Mit --bad DATEI stehen alle in einer Liste.",
    no_questionnaire: |id, version, known| {
        format!(
            "Der Fragebogen „{id}“, Version {version}, ist nicht zur Hand (zur Hand: {known}). Nennen Sie seine Datei mit --questionnaire."
        )
    },
    broken_questionnaire: "Der Selbstaudit bringt einen Fragebogen mit, der sich nicht verwenden lässt. Nennen Sie dessen Datei mit --questionnaire.",
    counts: |read, written, bad| format!("Gelesen: {read}, geschrieben: {written}, ausgelassen: {bad}"),
    strict: "Abgebrochen, weil sich ein Selbstaudit nicht auswerten lässt (--strict).",
    worker_lost: "Ein Teil des Programms ist unerwartet zu Ende gegangen. Das ist ein Fehler des Programms.",
};

pub(super) static ENGLISH: AssessTexts = AssessTexts {
    about: "Assesses many self-audits: one record with all figures for each",
    usage: "selbstaudit assess [FILE…|-] [OPTIONS]",
    examples: "Examples:\n  selbstaudit assess *.selbstaudit.json > figures.ndjson\n  cat audits.ndjson | selbstaudit assess - --bad bad.ndjson -o figures.parquet\n\nThe program ends with 0 if all is assessed, with 1 if a file cannot be read or written, with 2 on wrong usage,\nand with 3 if self-audits are left out.",
    inputs_value: "FILE",
    inputs_help: "Files with one self-audit, or with one in each line; “-” or nothing is standard input",
    format_help: "ndjson (one JSON record a line) or parquet; else after the ending of -o, else ndjson",
    output_help: "Where the records are written; “-” or nothing is standard output",
    bad_help: "Writes a list of the self-audits that are left out, with place and reason (one JSON record a line)",
    questionnaire_help: "A questionnaire of your own (YAML) instead of those that come with the program; may be repeated",
    hints_help: "With every hint that applies and what it brings",
    strict_help: "Stops at the first self-audit that cannot be assessed",
    number_value: "NUMBER",
    threads_help: "How many self-audits are assessed at a time; else as many as the machine has cores",
    bytes_value: "BYTES",
    max_record_help: "The largest self-audit that is read; else and at most 5242880",
    force_help: "Replaces files that are there",
    wrong_number: |name, value| {
        format!("“{value}” does not fit {name}. Expected is a whole number from 1 that is not too large.")
    },
    standard_input: "Standard input",
    place: |file, record, byte| format!("{file}, record {record} (from byte {byte})"),
    left_out: "Left out:",
    more: "Further ones are only counted. With --bad FILE a list has all of them.",
    no_questionnaire: |id, version, known| {
        format!(
            "The questionnaire “{id}”, version {version}, is not at hand (these are: {known}). Name its file with --questionnaire."
        )
    },
    broken_questionnaire: "The self-audit brings a questionnaire along that cannot be used. Name that one's file with --questionnaire.",
    counts: |read, written, bad| format!("Read: {read}, written: {written}, left out: {bad}"),
    strict: "Stopped, since a self-audit cannot be assessed (--strict).",
    worker_lost: "A part of the program ended unexpectedly. That is a fault of the program.",
};
