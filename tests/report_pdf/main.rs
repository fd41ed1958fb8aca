//! The report as a PDF, read back.
#![allow(clippy::cast_precision_loss)]
mod documents;

#[test]
fn samples_are_written_for_other_tools() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    let made = selbstaudit::report::pdf(&documents::full()).unwrap();
    std::fs::write(folder.join("full.pdf"), made.bytes).unwrap();
    println!("{} undrawn {}", folder.display(), made.undrawn);
}
