//! The arguments of `selbstaudit check`.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use crate::cli::check::{Colour, Form, Order};
use crate::cli::texts::Texts;

/// The forms of findings by name, the usual one first.
const FORMS: [(&str, Form); 2] = [("text", Form::Text), ("json", Form::Json)];

/// When there are colours, the usual case first.
const COLOURS: [(&str, Colour); 3] = [("auto", Colour::Auto), ("always", Colour::Always), ("never", Colour::Never)];

/// The command.
pub(super) fn command(texts: &'static Texts) -> Command {
    let words = &texts.check;
    let option = |name: &'static str, value: &'static str, help: &'static str| {
        let arg = Arg::new(name).long(name).value_name(value).help(help);
        arg.help_heading(texts.options).hide_possible_values(true)
    };
    let switch = |name: &'static str, help: &'static str| {
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(help).help_heading(texts.options)
    };
    let inputs = Arg::new("inputs").value_name(words.inputs_value).required(true).num_args(1..);
    Command::new("check")
        .about(words.about)
        .after_help(words.examples)
        .help_template(texts.template)
        .override_usage(words.usage)
        .disable_help_flag(true)
        .arg(inputs.value_parser(value_parser!(PathBuf)).help(words.inputs_help).help_heading(texts.arguments))
        .arg(
            option("format", texts.format_value, words.format_help)
                .value_parser(FORMS.map(|(name, _)| name))
                .ignore_case(true),
        )
        .arg(
            option("color", words.when_value, words.color_help)
                .value_parser(COLOURS.map(|(name, _)| name))
                .ignore_case(true),
        )
        .arg(switch("no-editorial", words.no_editorial_help))
        .arg(switch("deny-warnings", words.deny_warnings_help))
}

/// What the arguments ask for.
pub(super) fn order(matches: &ArgMatches) -> Order {
    Order {
        inputs: matches.get_many::<PathBuf>("inputs").unwrap_or_default().cloned().collect(),
        form: chosen(matches, "format", FORMS).unwrap_or(Form::Text),
        colour: chosen(matches, "color", COLOURS).unwrap_or(Colour::Auto),
        editorial: !matches.get_flag("no-editorial"),
        deny_warnings: matches.get_flag("deny-warnings"),
    }
}

fn chosen<T: Copy, const N: usize>(matches: &ArgMatches, name: &str, words: [(&str, T); N]) -> Option<T> {
    let word = matches.get_one::<String>(name)?;
    words.into_iter().find(|(known, _)| known.eq_ignore_ascii_case(word)).map(|(_, meaning)| meaning)
}
