//! Small questionnaires and audits for tests, written in few words.
//!
//! A [`Draft`] prints the YAML text of a questionnaire file and loads it, so that tests stand on what the program
//! really reads.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "tests stop at the first surprise")]
#![allow(dead_code, reason = "every test file uses another part of it")]

pub(crate) mod random;
pub(crate) mod reference;

use std::fmt::Write as _;

use selbstaudit::audit::{Audit, AuditId, Choice, QuestionnaireRef, Timestamp, Unknown};
use selbstaudit::questionnaire::{QuestionId, Questionnaire, QuestionnaireId, load};

/// A questionnaire before it is text.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) aggregation: &'static str,
    pub(crate) min_coverage: f64,
    pub(crate) met: f64,
    pub(crate) partly: f64,
    pub(crate) phases: Vec<&'static str>,
    pub(crate) categories: Vec<DraftCategory>,
}

#[derive(Clone, Debug)]
pub(crate) struct DraftCategory {
    pub(crate) id: String,
    pub(crate) principles: Vec<DraftPrinciple>,
}

#[derive(Clone, Debug)]
pub(crate) struct DraftPrinciple {
    pub(crate) id: String,
    pub(crate) weight: f64,
    pub(crate) questions: Vec<DraftQuestion>,
}

#[derive(Clone, Debug)]
pub(crate) struct DraftQuestion {
    pub(crate) id: String,
    pub(crate) short: bool,
    pub(crate) phases: Vec<&'static str>,
    pub(crate) weight: f64,
    pub(crate) applies_if: Option<String>,
    pub(crate) threshold: Option<usize>,
    pub(crate) levels: DraftLevels,
    pub(crate) not_applicable: bool,
    pub(crate) hints: Vec<DraftHint>,
}

#[derive(Clone, Debug)]
pub(crate) enum DraftLevels {
    /// So many levels, evenly spaced.
    Even(usize),
    Values(Vec<f64>),
    /// For `aggregation: points`.
    Points(Vec<u32>),
}

#[derive(Clone, Debug)]
pub(crate) struct DraftHint {
    pub(crate) id: String,
    pub(crate) up_to: usize,
    pub(crate) effort: &'static str,
}

/// A question of five even levels, weight 1, in every phase and not in the short check.
pub(crate) fn question(id: impl Into<String>) -> DraftQuestion {
    DraftQuestion {
        id: id.into(),
        short: false,
        phases: Vec::new(),
        weight: 1.0,
        applies_if: None,
        threshold: None,
        levels: DraftLevels::Even(5),
        not_applicable: true,
        hints: Vec::new(),
    }
}

pub(crate) fn principle(id: impl Into<String>, questions: Vec<DraftQuestion>) -> DraftPrinciple {
    DraftPrinciple { id: id.into(), weight: 1.0, questions }
}

pub(crate) fn category(id: impl Into<String>, principles: Vec<DraftPrinciple>) -> DraftCategory {
    DraftCategory { id: id.into(), principles }
}

/// A questionnaire with the default rules.
pub(crate) fn draft(categories: Vec<DraftCategory>) -> Draft {
    Draft { aggregation: "mean", min_coverage: 0.6, met: 0.75, partly: 0.5, phases: Vec::new(), categories }
}

/// A questionnaire of one principle.
pub(crate) fn one_principle(questions: Vec<DraftQuestion>) -> Draft {
    draft(vec![category("c", vec![principle("p", questions)])])
}

impl DraftQuestion {
    pub(crate) fn weight(self, weight: f64) -> Self {
        Self { weight, ..self }
    }

    pub(crate) fn short(self) -> Self {
        Self { short: true, ..self }
    }

    pub(crate) fn phases(self, phases: &[&'static str]) -> Self {
        Self { phases: phases.to_vec(), ..self }
    }

    pub(crate) fn must(self, threshold: usize) -> Self {
        Self { threshold: Some(threshold), ..self }
    }

    /// The condition in YAML's flow style.
    pub(crate) fn applies_if(self, condition: impl Into<String>) -> Self {
        Self { applies_if: Some(condition.into()), ..self }
    }

    pub(crate) fn levels(self, count: usize) -> Self {
        Self { levels: DraftLevels::Even(count), ..self }
    }

    pub(crate) fn values(self, values: &[f64]) -> Self {
        Self { levels: DraftLevels::Values(values.to_vec()), ..self }
    }

    pub(crate) fn points(self, points: &[u32]) -> Self {
        Self { levels: DraftLevels::Points(points.to_vec()), ..self }
    }

    pub(crate) fn always_applicable(self) -> Self {
        Self { not_applicable: false, ..self }
    }

    pub(crate) fn hint(mut self, id: impl Into<String>, up_to: usize, effort: &'static str) -> Self {
        self.hints.push(DraftHint { id: id.into(), up_to, effort });
        self
    }

    fn print(&self, yaml: &mut String) {
        let Self { id, short, phases, weight, applies_if, threshold, levels, not_applicable, hints } = self;
        let mut line = |text: String| writeln!(yaml, "          {text}").expect("writing to a string");
        line(format!("- id: {id}"));
        line(format!("  text: Question {id}"));
        line(format!("  why: Reason to ask {id}"));
        line(format!("  short: {short}"));
        line("  scope: service".to_string());
        if !phases.is_empty() {
            line(format!("  phases: [{}]", phases.join(", ")));
        }
        if !matches!(levels, DraftLevels::Points(_)) {
            line(format!("  weight: {weight:?}"));
        }
        if let Some(condition) = applies_if {
            line(format!("  applies_if: {condition}"));
        }
        if let Some(threshold) = threshold {
            line(format!("  must: {{threshold: {threshold}, reason: {{kind: law, text: Law on {id}}}}}"));
        }
        line(format!("  not_applicable: {not_applicable}"));
        line("  levels:".to_string());
        match levels {
            DraftLevels::Even(count) => {
                (0..*count).for_each(|level| line(format!("    - Level {level} of {id}")));
            }
            DraftLevels::Values(values) => values
                .iter()
                .enumerate()
                .for_each(|(level, value)| line(format!("    - {{text: Level {level} of {id}, value: {value:?}}}"))),
            DraftLevels::Points(points) => points
                .iter()
                .enumerate()
                .for_each(|(level, points)| line(format!("    - {{text: Level {level} of {id}, points: {points}}}"))),
        }
        if !hints.is_empty() {
            line("  hints:".to_string());
        }
        for DraftHint { id: hint, up_to, effort } in hints {
            line(format!("    - {{id: {hint}, up_to: {up_to}, text: Hint {hint} of {id}, effort: {effort}}}"));
        }
    }
}

impl DraftPrinciple {
    pub(crate) fn weight(self, weight: f64) -> Self {
        Self { weight, ..self }
    }
}

impl Draft {
    pub(crate) fn aggregation(self, aggregation: &'static str) -> Self {
        Self { aggregation, ..self }
    }

    pub(crate) fn min_coverage(self, min_coverage: f64) -> Self {
        Self { min_coverage, ..self }
    }

    pub(crate) fn bands(self, partly: f64, met: f64) -> Self {
        Self { met, partly, ..self }
    }

    pub(crate) fn phases(self, phases: &[&'static str]) -> Self {
        Self { phases: phases.to_vec(), ..self }
    }

    /// All questions in file order.
    pub(crate) fn questions(&self) -> impl Iterator<Item = &DraftQuestion> {
        self.categories.iter().flat_map(|category| &category.principles).flat_map(|principle| &principle.questions)
    }

    /// The file's text.
    pub(crate) fn yaml(&self) -> String {
        let Self { aggregation, min_coverage, met, partly, phases, categories } = self;
        let mut yaml = format!(
            "format: 1\nid: draft\nversion: 1.0.0\nlanguage: en\ntitle: Draft\nedition: Draft\n\
             scoring: {{version: 1, aggregation: {aggregation}, min_coverage: {min_coverage:?}, \
             bands: {{met: {met:?}, partly: {partly:?}}}}}\n"
        );
        if !phases.is_empty() {
            let phases: Vec<_> = phases.iter().map(|phase| format!("{{id: {phase}, title: {phase}}}")).collect();
            writeln!(yaml, "phases: [{}]", phases.join(", ")).expect("writing to a string");
        }
        yaml.push_str("categories:\n");
        let mut number = 0;
        for DraftCategory { id, principles } in categories {
            write!(yaml, "  - id: {id}\n    title: Category {id}\n    principles:\n").expect("writing to a string");
            for DraftPrinciple { id, weight, questions } in principles {
                number += 1;
                write!(
                    yaml,
                    "      - id: {id}\n        number: {number}\n        title: Principle {id}\n        \
                     gist: About {id}\n        weight: {weight:?}\n        questions:\n"
                )
                .expect("writing to a string");
                for question in questions {
                    question.print(&mut yaml);
                }
            }
        }
        yaml
    }

    /// The questionnaire that the program reads from the text.
    #[track_caller]
    pub(crate) fn load(&self) -> Questionnaire {
        let yaml = self.yaml();
        let loaded = load(yaml.as_bytes());
        match loaded.questionnaire {
            Some(questionnaire) => questionnaire,
            None => panic!("not loaded: {:#?}\n{yaml}", loaded.diagnostics),
        }
    }
}

/// A choice in one word: a level, `?` for „zu klären“, `na` for „nicht anwendbar“ with a reason, `na!` for one
/// with a blank reason.
pub(crate) fn choice(word: &str) -> Choice {
    match word {
        "?" => Choice::Unclear,
        "na" => Choice::NotApplicable("does not exist here".to_string()),
        "na!" => Choice::NotApplicable(" \t\u{200b}".to_string()),
        level => Choice::Level(level.parse().expect("a level")),
    }
}

/// An audit from words such as `a=3 b=? c=na`.
pub(crate) fn audit(answers: &str) -> Audit {
    let questionnaire = QuestionnaireRef {
        id: QuestionnaireId::new("draft"),
        version: "1.0.0".to_string(),
        sha256: "0".repeat(64),
        unknown: Unknown::default(),
    };
    let mut audit = Audit::new(AuditId::new("audit"), Timestamp::new("2026-11-21T10:02:00Z"), questionnaire, "Service");
    for answer in answers.split_whitespace() {
        let (id, word) = answer.split_once('=').expect("question=choice");
        choose(&mut audit, id, Some(choice(word)));
    }
    audit
}

/// Sets or takes back a choice.
pub(crate) fn choose(audit: &mut Audit, id: &str, choice: Option<Choice>) {
    audit.answers.entry(QuestionId::new(id)).or_default().choice = choice;
}
