//! The arguments of the tools for editors: `selbstaudit new`, `diff` and `convert`.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::Asked;
use crate::cli::output::Output;
use crate::cli::texts::Texts;
use crate::cli::tools::{ConvertOrder, DiffOrder, Form, NewOrder};
use crate::questionnaire::{Start, Tongue, is_id};

/// The forms of a difference by name, the usual one first.
const FORMS: [(&str, Form); 3] = [("text", Form::Text), ("markdown", Form::Markdown), ("md", Form::Markdown)];

/// The commands.
pub(super) fn commands(texts: &'static Texts) -> [Command; 3] {
    [new(texts), diff(texts), convert(texts)]
}

fn command(name: &'static str, [about, usage, examples]: [&'static str; 3], texts: &'static Texts) -> Command {
    Command::new(name)
        .about(about)
        .after_help(examples)
        .help_template(texts.template)
        .override_usage(usage)
        .disable_help_flag(true)
}

fn option(name: &'static str, value: &'static str, help: &'static str, texts: &'static Texts) -> Arg {
    let arg = Arg::new(name).long(name).value_name(value).help(help);
    arg.help_heading(texts.options).hide_possible_values(true).hide_default_value(true)
}

fn switch(name: &'static str, help: &'static str, texts: &'static Texts) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help).help_heading(texts.options)
}

fn file(name: &'static str, value: &'static str, help: &'static str, texts: &'static Texts) -> Arg {
    let arg = Arg::new(name).value_name(value).required(true).value_parser(value_parser!(PathBuf));
    arg.help(help).help_heading(texts.arguments)
}

fn new(texts: &'static Texts) -> Command {
    let words = &texts.tools;
    let output = option("output", texts.file_value, words.new_output_help, texts).short('o').required(true);
    command("new", [words.new_about, words.new_usage, words.new_examples], texts)
        .arg(option("id", words.id_value, words.id_help, texts).value_parser(id))
        .arg(option("title", words.title_value, words.title_help, texts))
        .arg(
            option("language", texts.lang_value, words.language_help, texts)
                .value_parser(Tongue::ALL.map(Tongue::tag))
                .default_value(Tongue::German.tag()),
        )
        .arg(output.value_parser(value_parser!(PathBuf)))
}

fn diff(texts: &'static Texts) -> Command {
    let words = &texts.tools;
    let path = value_parser!(PathBuf);
    command("diff", [words.diff_about, words.diff_usage, words.diff_examples], texts)
        .arg(file("before", words.before_value, words.before_help, texts))
        .arg(file("after", words.after_value, words.after_help, texts))
        .arg(
            option("format", texts.format_value, words.diff_format_help, texts)
                .value_parser(FORMS.map(|(name, _)| name))
                .ignore_case(true),
        )
        .arg(option("lang", texts.lang_value, words.diff_lang_help, texts).value_parser(Tongue::ALL.map(Tongue::tag)))
        .arg(option("output", texts.file_value, words.diff_output_help, texts).short('o').value_parser(path))
        .arg(switch("exit-code", words.exit_code_help, texts))
        .arg(switch("force", texts.force_help, texts))
}

fn convert(texts: &'static Texts) -> Command {
    let words = &texts.tools;
    let path = value_parser!(PathBuf);
    command("convert", [words.convert_about, words.convert_usage, words.convert_examples], texts)
        .arg(file("file", texts.file_value, words.convert_help, texts))
        .arg(option("output", texts.file_value, words.convert_output_help, texts).short('o').value_parser(path))
        .arg(switch("force", texts.force_help, texts))
}

/// The message never shows: whoever reads errors gets our own.
fn id(text: &str) -> Result<String, &'static str> {
    if is_id(text) { Ok(text.to_owned()) } else { Err("no id") }
}

/// What the arguments ask for; none only where a required one is missing, which the parser has refused before.
pub(super) fn asked(name: &str, matches: &ArgMatches, texts: &'static Texts) -> Option<Asked> {
    let path = |name| matches.get_one::<PathBuf>(name).cloned();
    let word = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let output = path("output").map(|path| if path == Path::new("-") { Output::Standard } else { Output::File(path) });
    Some(match name {
        "new" => Asked::New(NewOrder {
            start: Start {
                id: word("id").unwrap_or_default().to_owned(),
                title: word("title").unwrap_or_default().to_owned(),
                tongue: word("language").and_then(Tongue::of_tag).unwrap_or_default(),
            },
            output: output?,
        }),
        "diff" => {
            let ending = match &output {
                Some(Output::File(path)) => path.extension().and_then(|ending| ending.to_str()),
                Some(Output::Standard) | None => None,
            };
            let form = |name: &str| {
                FORMS.into_iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, form)| form)
            };
            Asked::Diff(DiffOrder {
                before: path("before")?,
                after: path("after")?,
                form: word("format").and_then(form).or_else(|| ending.and_then(form)).unwrap_or(Form::Text),
                tongue: word("lang").and_then(Tongue::of_tag).unwrap_or(texts.tongue),
                output: output.unwrap_or(Output::Standard),
                exit_code: matches.get_flag("exit-code"),
                force: matches.get_flag("force"),
            })
        }
        _ => Asked::Convert(ConvertOrder { file: path("file")?, output, force: matches.get_flag("force") }),
    })
}
