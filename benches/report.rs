//! How long a report takes. No test: it prints a table and judges nothing. The report is the full German one on the
//! example that ships with the questionnaire.

#![allow(clippy::expect_used, reason = "a measurement stops at the first surprise")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use selbstaudit::exchange::{Generator, read};
use selbstaudit::questionnaire::{Tongue, load};
use selbstaudit::report::{Length, Options, document, docx, html, markdown, pdf};
use selbstaudit::scoring::assess;

const QUESTIONNAIRE: &[u8] = include_bytes!("../questionnaire/servicestandard-2020.yaml");
const EXAMPLE: &[u8] = include_bytes!("../questionnaire/servicestandard-2020.example.selbstaudit.json");
const RUNS: usize = 50;

fn main() {
    let questionnaire = load(QUESTIONNAIRE).questionnaire.expect("the shipped questionnaire is valid");
    let audit = read(EXAMPLE).expect("the example is an audit").audit;
    let assessment = assess(&questionnaire, &audit);
    let day = audit.changed.date().expect("the example has a day");
    let options = Options { tongue: Tongue::German, length: Length::Full, notes: true, carries_data: true, day };
    let generator = Generator::own();
    let build = || document(&questionnaire, &audit, &assessment, &options, &generator);
    let report = build();

    println!("{:<28} {:>10} {:>10} {:>10}", "full report of the example", "median", "lowest", "highest");
    row("document", || drop(black_box(build())));
    row("PDF", || drop(black_box(pdf(black_box(&report)).expect("a PDF"))));
    row("DOCX", || drop(black_box(docx(black_box(&report)))));
    row("HTML", || drop(black_box(html(black_box(&report)))));
    row("Markdown", || drop(black_box(markdown(black_box(&report)))));
}

fn row(name: &str, mut work: impl FnMut()) {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    let shown = |at: usize| times.get(at).map(|time| format!("{:.2} ms", time.as_secs_f64() * 1e3)).unwrap_or_default();
    println!("{name:<28} {:>10} {:>10} {:>10}", shown(RUNS / 2), shown(0), shown(RUNS - 1));
}
