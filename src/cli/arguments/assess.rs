//! The arguments of `selbstaudit assess`.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use crate::cli::assess::{Form, Input, Order};
use crate::cli::output::Output;
use crate::cli::texts::Texts;
use crate::exchange::LIMIT;

/// The forms of records by name, the usual one first.
const FORMS: [(&str, Form); 2] = [("ndjson", Form::Lines), ("parquet", Form::Parquet)];
/// More workers than any machine has cores.
const MOST_THREADS: usize = 1024;

/// The command.
pub(super) fn command(texts: &'static Texts) -> Command {
    let words = &texts.assess;
    let option = |name: &'static str, value: &'static str, help: &'static str| {
        let arg = Arg::new(name).long(name).value_name(value).help(help);
        arg.help_heading(texts.options).hide_possible_values(true)
    };
    let switch = |name: &'static str, help: &'static str| {
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(help).help_heading(texts.options)
    };
    let path = || value_parser!(PathBuf);
    let inputs = Arg::new("inputs").value_name(words.inputs_value).num_args(0..).value_parser(path());
    Command::new("assess")
        .about(words.about)
        .after_help(words.examples)
        .help_template(texts.template)
        .override_usage(words.usage)
        .disable_help_flag(true)
        .arg(inputs.help(words.inputs_help).help_heading(texts.arguments))
        .arg(
            option("format", texts.format_value, words.format_help)
                .value_parser(FORMS.map(|(name, _)| name))
                .ignore_case(true),
        )
        .arg(option("output", texts.file_value, words.output_help).short('o').value_parser(path()))
        .arg(option("bad", texts.file_value, words.bad_help).value_parser(path()))
        .arg(
            option("questionnaire", texts.file_value, words.questionnaire_help)
                .action(ArgAction::Append)
                .value_parser(path()),
        )
        .arg(switch("hints", words.hints_help))
        .arg(switch("strict", words.strict_help))
        .arg(option("threads", words.number_value, words.threads_help).value_parser(threads))
        .arg(option("max-record", words.bytes_value, words.max_record_help).value_parser(record_size))
        .arg(switch("force", words.force_help))
}

/// What the arguments ask for.
pub(super) fn order(matches: &ArgMatches) -> Order {
    let path = |name| matches.get_one::<PathBuf>(name).cloned();
    let paths = |name| matches.get_many::<PathBuf>(name).unwrap_or_default().cloned();
    let is_dash = |path: &PathBuf| path == Path::new("-");
    let input = |path| if is_dash(&path) { Input::Standard } else { Input::File(path) };
    let mut inputs: Vec<Input> = paths("inputs").map(input).collect();
    if inputs.is_empty() {
        inputs.push(Input::Standard);
    }
    let output = match path("output") {
        Some(path) if !is_dash(&path) => Output::File(path),
        _ => Output::Standard,
    };
    let ending = match &output {
        Output::File(path) => path.extension().and_then(OsStr::to_str),
        Output::Standard => None,
    };
    let form = |name: &str| FORMS.into_iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, form)| form);
    let asked = matches.get_one::<String>("format").map(String::as_str);
    Order {
        inputs,
        form: asked.and_then(form).or_else(|| ending.and_then(form)).unwrap_or(Form::Lines),
        output,
        bad: path("bad"),
        questionnaires: paths("questionnaire").collect(),
        hints: matches.get_flag("hints"),
        threads: matches.get_one("threads").copied(),
        max_record: matches.get_one("max-record").copied().unwrap_or(LIMIT),
        strict: matches.get_flag("strict"),
        force: matches.get_flag("force"),
    }
}

/// The messages never show: whoever reads errors gets our own.
fn threads(text: &str) -> Result<usize, &'static str> {
    number(text, MOST_THREADS)
}

fn record_size(text: &str) -> Result<usize, &'static str> {
    number(text, LIMIT)
}

fn number(text: &str, most: usize) -> Result<usize, &'static str> {
    text.parse().ok().filter(|number| (1..=most).contains(number)).ok_or("no such number")
}
