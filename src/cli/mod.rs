//! The command line: what the app can write, without a browser, and the tools for editors of questionnaires.
//!
//! It reads and writes files and asks the clock for the day; what it writes is made by the same functions as in the
//! browser. Help and errors are German or English, as the environment says. Results go to files or to standard
//! output, everything else to standard error.

mod arguments;
mod assess;
mod check;
mod locale;
mod output;
mod problem;
mod report;
mod safe;
mod shipped;
mod texts;
mod today;
mod tools;

use std::ffi::OsString;
use std::io::{self, Write as _};
use std::process::ExitCode;

use arguments::Asked;
use assess::Ended;
use problem::Problem;
use texts::Texts;

/// There is something wrong with the input.
const PROBLEM: u8 = 1;
/// The command line cannot be understood.
const WRONG_USAGE: u8 = 2;

/// Two questionnaires differ, and the status is to tell it.
const DIFFERENT: u8 = 1;

/// Some of many audits could not be assessed.
const WITH_GAPS: u8 = 3;

/// Does what the arguments ask for; the first of them is the name of the program. Ends with 0, with 1 where something
/// is wrong with a file, with 2 where the arguments are, and with 3 where some of many audits could not be assessed.
pub fn run(arguments: impl IntoIterator<Item = OsString>, environment: impl Fn(&str) -> Option<OsString>) -> ExitCode {
    let no_colour = environment("NO_COLOR").is_some_and(|value| !value.is_empty());
    let texts = Texts::of(locale::tongue(environment));
    match arguments::read(arguments, texts) {
        Asked::Report(order) => match report::write(&order, texts) {
            Ok(()) => ExitCode::SUCCESS,
            Err(problem) => failed(&problem, texts),
        },
        Asked::Assess(order) => match assess::run(&order, texts) {
            Ok(Ended::Whole | Ended::Unheard) => ExitCode::SUCCESS,
            Ok(Ended::WithGaps) => ExitCode::from(WITH_GAPS),
            Err(problem) => failed(&problem, texts),
        },
        Asked::Check(order) => match check::run(&order, no_colour, texts) {
            Ok(true) => ExitCode::SUCCESS,
            Ok(false) | Err(_) => ExitCode::from(PROBLEM),
        },
        Asked::New(order) => match tools::new(&order, texts) {
            Ok(()) => ExitCode::SUCCESS,
            Err(problem) => failed(&problem, texts),
        },
        Asked::Diff(order) => match tools::diff(&order, texts) {
            Ok(false) => ExitCode::SUCCESS,
            Ok(true) => ExitCode::from(DIFFERENT),
            Err(problem) => failed(&problem, texts),
        },
        Asked::Convert(order) => match tools::convert(&order, texts) {
            Ok(()) => ExitCode::SUCCESS,
            Err(problem) => failed(&problem, texts),
        },
        Asked::Help(text) => match io::stdout().write_all(text.as_bytes()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::from(PROBLEM),
        },
        Asked::Unclear(text) => {
            tell(&text);
            ExitCode::from(WRONG_USAGE)
        }
    }
}

fn failed(problem: &Problem, texts: &Texts) -> ExitCode {
    tell(&format!("{} {}", texts.error, problem.message(texts)));
    ExitCode::from(PROBLEM)
}

/// Says something on standard error; where nobody can hear it, nothing is left to say.
fn tell(text: &str) {
    let _ = writeln!(io::stderr(), "{}", safe::safe_lines(text));
}
