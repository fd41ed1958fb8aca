//! What the command line asks for. The parser is clap's; every word of help and errors is ours.

mod assess;
mod check;
mod tools;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::assess::Order as AssessOrder;
use super::check::Order as CheckOrder;
use super::output::Output;
use super::texts::Texts;
use super::tools::{ConvertOrder, DiffOrder, NewOrder};
use crate::audit::Date;
use crate::questionnaire::Tongue;
use crate::report::FileFormat;

/// The formats of a report; the first is written where nothing else is asked for.
const FORMATS: [FileFormat; 4] = [FileFormat::Pdf, FileFormat::Html, FileFormat::Docx, FileFormat::Markdown];

fn format_of_name(name: &str) -> Option<FileFormat> {
    FORMATS.into_iter().find(|format| format.ending().eq_ignore_ascii_case(name))
}

/// A report that somebody wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Order {
    /// The file of the audit.
    pub(super) audit: PathBuf,
    /// The format of the report.
    pub(super) format: FileFormat,
    /// The language of the report.
    pub(super) tongue: Tongue,
    /// Where it goes; beside the audit where nothing is said.
    pub(super) output: Option<Output>,
    /// A file to be used instead of the questionnaires that come with the program.
    pub(super) questionnaire: Option<PathBuf>,
    /// Its translation.
    pub(super) translation: Option<PathBuf>,
    /// Only what decisions need.
    pub(super) is_short: bool,
    /// With the notes of the team.
    pub(super) notes: bool,
    /// The day the report speaks of; today where nothing is said.
    pub(super) day: Option<Date>,
    /// A file that is there is replaced.
    pub(super) force: bool,
}

/// What came of the arguments.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// A report.
    Report(Box<Order>),
    /// The figures of many audits.
    Assess(Box<AssessOrder>),
    /// What is wrong with files.
    Check(Box<CheckOrder>),
    /// A questionnaire to begin with.
    New(NewOrder),
    /// What differs between two questionnaires.
    Diff(DiffOrder),
    /// A questionnaire in another format.
    Convert(ConvertOrder),
    /// Help or the version.
    Help(String),
    /// They cannot be understood; why, and what would be.
    Unclear(String),
}

/// Reads the arguments; the first of them is the name of the program.
pub(super) fn read(arguments: impl IntoIterator<Item = OsString>, texts: &'static Texts) -> Asked {
    let matches = match command(texts).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => return refused(&error, texts),
    };
    match matches.subcommand() {
        Some(("report", matches)) => match order(matches) {
            Some(order) => Asked::Report(Box::new(order)),
            None => Asked::Unclear(unclear(texts.no_command.to_owned(), texts)),
        },
        Some(("assess", matches)) => Asked::Assess(Box::new(assess::order(matches))),
        Some(("check", matches)) => Asked::Check(Box::new(check::order(matches))),
        Some((name, matches)) => tools::asked(name, matches, texts)
            .unwrap_or_else(|| Asked::Unclear(unclear(texts.no_command.to_owned(), texts))),
        None => Asked::Unclear(unclear(texts.no_command.to_owned(), texts)),
    }
}

fn command(texts: &'static Texts) -> Command {
    let help = || {
        let arg = Arg::new("help").short('h').long("help").action(ArgAction::Help);
        arg.help(texts.help_help).help_heading(texts.options)
    };
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    Command::new("selbstaudit")
        .version(env!("CARGO_PKG_VERSION"))
        .about(texts.about)
        .after_help(texts.exit)
        .help_template(texts.template)
        .override_usage(texts.usage)
        .subcommand_help_heading(texts.commands)
        .subcommand_required(true)
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(help())
        .arg(version.help(texts.version_help).help_heading(texts.options))
        .subcommand(report(texts).arg(help()))
        .subcommand(assess::command(texts).arg(help()))
        .subcommand(check::command(texts).arg(help()))
        .subcommands(tools::commands(texts).map(|command| command.arg(help())))
}

fn report(texts: &'static Texts) -> Command {
    let option = |name: &'static str, value: &'static str, help: &'static str| {
        let arg = Arg::new(name).long(name).value_name(value).help(help);
        arg.help_heading(texts.options).hide_possible_values(true).hide_default_value(true)
    };
    let switch = |name: &'static str, help: &'static str| {
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(help).help_heading(texts.options)
    };
    let path = value_parser!(PathBuf);
    let audit = Arg::new("audit").value_name(texts.audit_value).required(true).value_parser(path.clone());
    let formats = FORMATS.map(FileFormat::ending);
    Command::new("report")
        .about(texts.report_about)
        .after_help(texts.report_examples)
        .help_template(texts.template)
        .override_usage(texts.report_usage)
        .disable_help_flag(true)
        .arg(audit.help(texts.audit_help).help_heading(texts.arguments))
        .arg(option("format", texts.format_value, texts.format_help).value_parser(formats).ignore_case(true))
        .arg(
            option("lang", texts.lang_value, texts.lang_help)
                .value_parser(Tongue::ALL.map(Tongue::tag))
                .default_value(Tongue::German.tag()),
        )
        .arg(option("output", texts.file_value, texts.output_help).short('o').value_parser(path.clone()))
        .arg(option("questionnaire", texts.file_value, texts.questionnaire_help).value_parser(path.clone()))
        .arg(
            option("translation", texts.file_value, texts.translation_help)
                .value_parser(path)
                .requires("questionnaire"),
        )
        .arg(switch("short", texts.short_help))
        .arg(switch("no-notes", texts.no_notes_help))
        .arg(option("date", texts.date_value, texts.date_help).value_parser(day))
        .arg(switch("force", texts.force_help))
}

/// The message never shows: whoever reads errors gets our own.
fn day(text: &str) -> Result<Date, &'static str> {
    Date::parse(text).ok_or("no day")
}

/// None only where a required argument is missing, which the parser has refused before.
fn order(matches: &ArgMatches) -> Option<Order> {
    let path = |name| matches.get_one::<PathBuf>(name).cloned();
    let word = |name| matches.get_one::<String>(name).map(String::as_str);
    let output = path("output").map(|path| if path == Path::new("-") { Output::Standard } else { Output::File(path) });
    let ending = match &output {
        Some(Output::File(path)) => path.extension().and_then(|ending| ending.to_str()),
        Some(Output::Standard) | None => None,
    };
    let asked = word("format").and_then(format_of_name).or_else(|| ending.and_then(format_of_name));
    let [first, ..] = FORMATS;
    Some(Order {
        audit: path("audit")?,
        format: asked.unwrap_or(first),
        tongue: word("lang").and_then(Tongue::of_tag).unwrap_or_default(),
        output,
        questionnaire: path("questionnaire"),
        translation: path("translation"),
        is_short: matches.get_flag("short"),
        notes: !matches.get_flag("no-notes"),
        day: matches.get_one::<Date>("date").copied(),
        force: matches.get_flag("force"),
    })
}

/// Help that was asked for, or why the arguments cannot be understood.
fn refused(error: &clap::Error, texts: &'static Texts) -> Asked {
    let first = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let (argument, value) = (first(ContextKind::InvalidArg), first(ContextKind::InvalidValue));
    let sentence = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => return Asked::Help(error.to_string()),
        ErrorKind::InvalidSubcommand => (texts.unknown_command)(&first(ContextKind::InvalidSubcommand)),
        ErrorKind::UnknownArgument => (texts.unknown_argument)(&argument),
        ErrorKind::MissingRequiredArgument => (texts.missing_argument)(&argument),
        ErrorKind::ArgumentConflict => (texts.twice)(&argument),
        ErrorKind::TooManyValues => (texts.no_value_wanted)(&argument),
        ErrorKind::InvalidValue if value.is_empty() => (texts.missing_value)(&argument),
        ErrorKind::InvalidValue => (texts.wrong_value)(&argument, &value, &first(ContextKind::ValidValue)),
        ErrorKind::ValueValidation if argument.starts_with("--date") => (texts.wrong_day)(&value),
        ErrorKind::ValueValidation if argument.starts_with("--id") => (texts.tools.wrong_id)(&value),
        ErrorKind::ValueValidation => (texts.assess.wrong_number)(&argument, &value),
        ErrorKind::InvalidUtf8 => texts.not_utf8.to_owned(),
        // What else the parser knows cannot happen with these arguments, but for the missing command.
        _ => texts.no_command.to_owned(),
    };
    Asked::Unclear(unclear(sentence, texts))
}

fn unclear(sentence: String, texts: &'static Texts) -> String {
    format!("{} {sentence}\n{}", texts.error, texts.ask_for_help)
}
