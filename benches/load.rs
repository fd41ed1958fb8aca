//! How long it takes to load, check and assess questionnaires of 60, 1 000 and 10 000 questions. No test: it prints a
//! table and judges nothing. The last column shows whether the cost grows as the number of questions does.
//!
//! Every question stands on one line, has five levels, a hint and an example; every third has a condition.

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::Instant;

use selbstaudit::audit::{Answer, Audit, AuditId, Choice, QuestionnaireRef, Timestamp, Unknown};
use selbstaudit::questionnaire::{Questionnaire, dead_branches, editorial, load, locate};
use selbstaudit::scoring::{assess, assess_figures};

/// Numbers of questions with how often each is measured.
const SIZES: [(usize, usize); 3] = [(60, 500), (1_000, 50), (10_000, 10)];

fn yaml(questions: usize) -> String {
    let mut yaml = String::from(
        "format: 1\nid: bench\nversion: 1.0.0\nlanguage: de\ntitle: Messung\nedition: Probe\ncategories:\n  - id: k\n    \
         title: K\n    principles:\n",
    );
    for number in 0..questions {
        if number.is_multiple_of(10) {
            let _ = writeln!(
                yaml,
                "      - id: p{number}\n        number: {number}\n        title: P\n        gist: G\n        questions:"
            );
        }
        let condition = match number % 3 {
            2 => format!("applies_if: {{question: q{}, at_least: 1}}, ", number - 1),
            _ => String::new(),
        };
        let _ = writeln!(
            yaml,
            "          - {{id: q{number}, text: Wie weit ist Sache {number}?, why: Weil sie zählt., example: Ein Amt \
             macht sie vor., short: {}, {condition}not_applicable: true, levels: [Nichts zu {number}, Ein Plan zu \
             {number}, Ein Anfang bei {number}, Das meiste von {number}, Alles von {number}], hints: [{{id: h, up_to: \
             3, text: Gehen Sie Sache {number} an., effort: small}}]}}",
            number.is_multiple_of(10)
        );
    }
    yaml
}

fn audit(questionnaire: &Questionnaire) -> Audit {
    let reference = QuestionnaireRef {
        id: questionnaire.id.clone(),
        version: questionnaire.version.clone(),
        sha256: String::new(),
        unknown: Unknown::default(),
    };
    let mut audit = Audit::new(AuditId::new("bench"), Timestamp::new("2026-11-21T10:02:00Z"), reference, "Leistung");
    for (index, question) in questionnaire.questions().enumerate() {
        let answer = Answer { choice: Some(Choice::Level(index * 7 % 5)), ..Answer::default() };
        audit.answers.insert(question.id.clone(), answer);
    }
    audit
}

/// Median of so many runs, in microseconds.
fn measure<T>(runs: usize, mut run: impl FnMut() -> T) -> f64 {
    let mut times: Vec<f64> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            black_box(run());
            start.elapsed().as_secs_f64() * 1e6
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times.get(runs / 2).copied().unwrap_or_default()
}

fn main() {
    println!("{:<24} {:>9} {:>10} {:>12} {:>12}", "what", "questions", "bytes", "median µs", "ns/question");
    for (questions, runs) in SIZES {
        let text = yaml(questions);
        let loaded = load(text.as_bytes());
        let Some(questionnaire) = loaded.questionnaire.filter(|_| loaded.diagnostics.is_empty()) else {
            println!("{questions}: the questionnaire does not load\n{:#?}", loaded.diagnostics.first());
            continue;
        };
        let audit = audit(&questionnaire);
        // The same with something to find in every question: each misses its example.
        let poorer = text.replace("example: Ein Amt macht sie vor., ", "");
        let row = |what: &str, median: f64| {
            let each = median * 1000.0 / questions as f64;
            println!("{what:<24} {questions:>9} {:>10} {median:>12.0} {each:>12.0}", text.len());
        };
        row("load", measure(runs, || load(text.as_bytes())));
        row("dead branches", measure(runs, || dead_branches(&questionnaire)));
        row("editorial", measure(runs, || editorial(&questionnaire)));
        let check = || {
            let loaded = load(poorer.as_bytes());
            let mut found = loaded.questionnaire.as_ref().map(editorial).unwrap_or_default();
            locate(poorer.as_bytes(), &mut found);
            found
        };
        row("check with findings", measure(runs, check));
        row("assess", measure(runs, || assess(&questionnaire, &audit)));
        row("assess without gains", measure(runs, || assess_figures(&questionnaire, &audit)));
    }
}
