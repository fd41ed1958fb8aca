//! The command line: what the app can write, without a browser.
//!
//! It reads and writes files and asks the clock for the day; what it writes is made by the same functions as in the
//! browser. Help and errors are German or English, as the environment says. Results go to files or to standard
//! output, everything else to standard error.

mod arguments;
mod locale;
mod output;
mod problem;
mod report;
mod shipped;
mod texts;
mod today;

use std::ffi::OsString;
use std::io::{self, Write as _};
use std::process::ExitCode;

use arguments::Asked;
use texts::Texts;

/// There is something wrong with the input.
const PROBLEM: u8 = 1;
/// The command line cannot be understood.
const WRONG_USAGE: u8 = 2;

/// Does what the arguments ask for; the first of them is the name of the program. Ends with 0, with 1 where something
/// is wrong with a file, and with 2 where the arguments are.
pub fn run(arguments: impl IntoIterator<Item = OsString>, environment: impl Fn(&str) -> Option<OsString>) -> ExitCode {
    let texts = Texts::of(locale::tongue(environment));
    match arguments::read(arguments, texts) {
        Asked::Report(order) => match report::write(&order, texts) {
            Ok(()) => ExitCode::SUCCESS,
            Err(problem) => {
                tell(&format!("{} {}", texts.error, problem.message(texts)));
                ExitCode::from(PROBLEM)
            }
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

/// Says something on standard error; where nobody can hear it, nothing is left to say.
fn tell(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}
