//! Starts the browser program.

fn main() {
    selbstaudit::app::start();
}
