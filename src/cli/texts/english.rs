//! The English texts.

use super::{Texts, assess, check, tools};
use crate::questionnaire::Tongue;

pub(super) static ENGLISH: Texts = Texts {
    tongue: Tongue::English,
    about: "Writes reports on self-audits, assesses many at a time and helps to write and check questionnaires. Nothing is sent over the network.",
    usage: "selbstaudit COMMAND [OPTIONS]",
    template: "{about}\n\nUsage: {usage}\n\n{all-args}{after-help}\n",
    commands: "Commands",
    arguments: "Arguments",
    options: "Options",
    exit: "The program ends with 0, with 1 where something is wrong with a file, with 2 on wrong usage,\nand with 3 where some of many self-audits are left out.\nHelp on a command: selbstaudit COMMAND --help",
    help_help: "Shows this help",
    version_help: "Shows the version",
    report_about: "Writes the report on a self-audit",
    report_usage: "selbstaudit report AUDIT [OPTIONS]",
    report_examples: "Examples:\n  selbstaudit report wohngeld.selbstaudit.json --lang en\n  selbstaudit report wohngeld.selbstaudit.json --format docx --short -o report.docx\n  selbstaudit report wohngeld.selbstaudit.json --format md --no-notes -o -",
    audit_value: "AUDIT",
    audit_help: "File of the self-audit (*.selbstaudit.json), or a report as PDF or HTML that carries it",
    format_value: "FORMAT",
    format_help: "pdf, html, docx or md; else after the ending of -o, else pdf",
    lang_value: "LANGUAGE",
    lang_help: "Language of the report: de or en; else de",
    file_value: "FILE",
    output_help: "Where the report is written; “-” is standard output; else beside the self-audit",
    questionnaire_help: "A questionnaire of your own (YAML) instead of those that come with the program",
    translation_help: "Translation of your own questionnaire (YAML)",
    short_help: "Only what decisions need, without the single questions",
    no_notes_help: "Without notes and dissenting opinions of the team",
    date_value: "YYYY-MM-DD",
    date_help: "Day the report speaks of; else today. With a fixed day the bytes are always the same",
    force_help: "Replaces a file that is there",
    error: "Error:",
    ask_for_help: "Help: selbstaudit --help or selbstaudit COMMAND --help",
    no_command: "The command is missing, for example: selbstaudit report wohngeld.selbstaudit.json",
    unknown_command: |name| {
        format!("There is no command “{name}”. There are: report, assess, check, new, diff, convert")
    },
    unknown_argument: |name| format!("“{name}” is unknown here, or one too many."),
    missing_argument: |name| format!("This is missing: {name}"),
    missing_value: |name| format!("The value behind {name} is missing."),
    no_value_wanted: |name| format!("{name} takes no value."),
    twice: |name| format!("{name} is given more than once."),
    wrong_value: |name, value, possible| format!("“{value}” does not fit {name}. Possible are: {possible}"),
    wrong_day: |value| format!("“{value}” is no day. Expected is, for example: --date 2026-11-21"),
    not_utf8: "An argument has characters that cannot be read.",
    unread: |path, why| format!("{path} cannot be read: {why}"),
    not_there: "There is no such file. Check name and folder.",
    not_allowed: "Permission is lacking. Check the permissions of file and folder.",
    is_folder: "That is a folder. Name a file in it.",
    damaged: |path, line, column| {
        format!(
            "{path}, line {line}, column {column}: the content is damaged or no self-audit. Often a file was not transferred completely; fetch it from its source again."
        )
    },
    empty: |path| format!("{path} is empty. Save the self-audit as a file again."),
    foreign: |path| {
        format!(
            "{path} is no self-audit. Expected is a file such as “wohngeld-2026-11-21.selbstaudit.json” that the program has saved."
        )
    },
    newer: |path, format, known| {
        format!(
            "{path} has format {format}; this program knows format {known}. Take a later version of the program; nothing is wrong with the file."
        )
    },
    no_text: |path, byte| {
        format!(
            "{path}: byte {byte} belongs to no text in UTF-8. Save the file in a text editor with the encoding UTF-8."
        )
    },
    shape: |path, line, column, what| {
        format!("{path}, line {line}, column {column}: {what} Correct that place, or take an older copy.")
    },
    too_large: |path, limit| {
        format!("{path} is too large; at most {limit} bytes are read. Check whether it is the right file.")
    },
    no_questionnaire: |id, version, known| {
        format!(
            "The questionnaire “{id}”, version {version}, does not come with the program (these do: {known}). Name its file with --questionnaire."
        )
    },
    broken_questionnaire: |path| format!("{path} cannot be used as a questionnaire:"),
    other_questionnaire: |path, found, expected| {
        format!(
            "{path} is the questionnaire “{found}”; the self-audit belongs to “{expected}”. Name that one's file with --questionnaire."
        )
    },
    diagnostic_error: "Error",
    diagnostic_warning: "Warning",
    exists: |path| {
        format!("{path} is there already and stays as it is. Name another file with -o, or replace it with --force.")
    },
    is_source: |path| {
        format!(
            "{path} is also one of the files to be read, or to be written, and stays as it is. Name another file with -o."
        )
    },
    unwritten: |path, why| format!("{path} cannot be written: {why}"),
    no_day: "Which day it is cannot be found out. Name it with --date.",
    note: "Note:",
    upgraded: |format| format!("The self-audit has the earlier format {format}."),
    other_version: |file, here| {
        format!(
            "The self-audit was answered with version {file} of the questionnaire; version {here} is used. Look through it to see whether questions and levels still mean the same."
        )
    },
    other_content: "The questionnaire has the same version as in the self-audit, but another content. Look through it to see whether questions and levels still mean the same.",
    recorded_differs: "The file holds other figures than those computed here. The computed ones count.",
    same_ids: |count| {
        format!("Measures and snapshots with the id of an earlier entry: {count}. They were given ids of their own.")
    },
    unknown_keys: |count| format!("Entries from another version of the program: {count}. They are not in the report."),
    unknown_questions: |count| {
        format!("Answers to questions that this questionnaire does not know: {count}. They do not count.")
    },
    open_after_all: |count| {
        format!(
            "Answers that count as open because there is no such level, or because “not applicable” is not offered or has no reason: {count}."
        )
    },
    no_time: |key, shown| format!("At “{key}”, there is no point in time but “{shown}”."),
    phase_unknown: |phase| {
        format!("This questionnaire does not know the phase “{phase}”. The questions of all phases are counted.")
    },
    undrawn: |count| {
        format!(
            "Characters that the typeface of the PDF does not know: {count}. “▯” is drawn in their place; copying and reading aloud usually give the right character."
        )
    },
    not_made: |why| {
        format!("The PDF cannot be made. That is a fault of the program; take --format html for now. Message: {why}")
    },
    written: |path| format!("Written: {path}"),
    assess: &assess::ENGLISH,
    check: &check::ENGLISH,
    tools: &tools::ENGLISH,
};
