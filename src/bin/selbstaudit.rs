//! Starts the command line.

use std::process::ExitCode;

fn main() -> ExitCode {
    selbstaudit::cli::run(std::env::args_os(), |name| std::env::var_os(name))
}
