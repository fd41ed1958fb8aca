//! How long an assessment takes. No test: it prints a table and judges nothing.
//!
//! The questionnaire has the real one's shape (19 principles in categories of 6, 3, 2, 3, 3 and 2, three questions
//! each, five levels, a hint per level) or is one nearly as large as a file may be (5 MiB).

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::Instant;

use selbstaudit::audit::{Answer, Audit, AuditId, Choice, QuestionnaireRef, Timestamp, Unknown};
use selbstaudit::questionnaire::{Questionnaire, load};
use selbstaudit::scoring::{assess, what_if};

const CATEGORIES: [usize; 6] = [6, 3, 2, 3, 3, 2];

/// The text of a questionnaire; with a condition on every third question.
fn yaml(aggregation: &str, questions_per_principle: usize) -> String {
    let mut yaml = format!(
        "format: 1\nid: bench\nversion: 1.0.0\nlanguage: en\ntitle: Bench\nedition: Bench\n\
         scoring: {{version: 1, aggregation: {aggregation}, min_coverage: 0.6, bands: {{met: 0.75, partly: 0.5}}}}\n\
         categories:\n"
    );
    let mut number = 0;
    for (index, principles) in CATEGORIES.iter().enumerate() {
        let _ = writeln!(yaml, "  - id: c{index}\n    title: Category {index}\n    principles:");
        for _ in 0..*principles {
            number += 1;
            let _ = writeln!(
                yaml,
                "      - id: p{number}\n        number: {number}\n        title: Principle {number}\n        \
                 gist: About {number}\n        weight: 1\n        questions:"
            );
            for question in 0..questions_per_principle {
                let id = format!("p{number}-q{question}");
                let _ = writeln!(
                    yaml,
                    "          - id: {id}\n            text: Question {id}\n            why: Reason of {id}\n            \
                     short: {}\n            scope: service\n            weight: 1",
                    question == 0
                );
                if question % 3 == 2 {
                    let _ = writeln!(yaml, "            applies_if: {{question: p{number}-q0, at_least: 1}}");
                }
                yaml.push_str("            not_applicable: true\n            levels:\n");
                for level in 0..5 {
                    let _ = match aggregation {
                        "points" => writeln!(yaml, "              - {{text: Level {level} of {id}, points: {level}}}"),
                        _ => writeln!(yaml, "              - Level {level} of {id}"),
                    };
                }
                yaml.push_str("            hints:\n");
                for up_to in 0..4 {
                    let text = format!("text: Hint {up_to} of {id}, effort: medium");
                    let _ = writeln!(yaml, "              - {{id: h{up_to}, up_to: {up_to}, {text}}}");
                }
            }
        }
    }
    // With points the weight comes from the levels.
    if aggregation == "points" { yaml.replace("            weight: 1\n", "") } else { yaml }
}

fn audit(questionnaire: &Questionnaire) -> Audit {
    let reference = QuestionnaireRef {
        id: questionnaire.id.clone(),
        version: questionnaire.version.clone(),
        sha256: String::new(),
        unknown: Unknown::default(),
    };
    let mut audit = Audit::new(AuditId::new("bench"), Timestamp::new("2026-11-21T10:02:00Z"), reference, "Service");
    for (index, question) in questionnaire.questions().enumerate() {
        let answer = Answer { choice: Some(Choice::Level(index * 7 % 5)), ..Answer::default() };
        audit.answers.insert(question.id.clone(), answer);
    }
    audit
}

/// Median and slowest of so many runs, in microseconds.
fn measure<T>(runs: usize, mut run: impl FnMut() -> T) -> (f64, f64) {
    let mut times: Vec<f64> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            black_box(run());
            start.elapsed().as_secs_f64() * 1e6
        })
        .collect();
    times.sort_by(f64::total_cmp);
    let median = times.get(runs / 2).copied().unwrap_or_default();
    (median, times.last().copied().unwrap_or_default())
}

fn main() {
    println!("{:<9} {:>9} {:>6} {:<8} {:>12} {:>12}", "rule", "questions", "runs", "what", "median µs", "slowest µs");
    for (questions_per_principle, runs) in [(3, 2_000), (300, 20)] {
        for aggregation in ["mean", "minimum", "points"] {
            let Some(questionnaire) = load(yaml(aggregation, questions_per_principle).as_bytes()).questionnaire else {
                println!("{aggregation}: the questionnaire does not load");
                continue;
            };
            let audit = audit(&questionnaire);
            let count = questionnaire.questions().count();
            let selected: Vec<_> =
                assess(&questionnaire, &audit).hints.into_iter().map(|hint| (hint.question, hint.hint)).collect();
            let row = |what: &str, (median, slowest): (f64, f64)| {
                println!("{aggregation:<9} {count:>9} {runs:>6} {what:<8} {median:>12.1} {slowest:>12.1}");
            };
            row("assess", measure(runs, || assess(&questionnaire, &audit)));
            row("what-if", measure(runs, || what_if(&questionnaire, &audit, &selected)));
        }
    }
}
