//! The words around a questionnaire on paper, in German and English: one struct, so that the compiler finds every
//! missing sentence. What is asked is not here.

mod english;
mod german;

use std::ops::Range;

use crate::questionnaire::{Aggregation, Effort, Parts, Tongue};
use crate::report::Extent;

/// All words of one language. A field is named after the place where its text stands.
pub(super) struct Words {
    // ---- the whole ----
    pub(super) kind: fn(&str) -> String,
    pub(super) description: fn(&str, &str) -> String,
    pub(super) source: &'static str,
    pub(super) checked: fn(&str) -> String,
    pub(super) contents: &'static str,
    pub(super) made_with: fn(&str, &str, &str) -> String,

    // ---- what is filled in first ----
    pub(super) facts: &'static str,
    pub(super) service: &'static str,
    pub(super) authority: &'static str,
    pub(super) day: &'static str,
    pub(super) participants: &'static str,

    // ---- how to use it ----
    pub(super) how: &'static str,
    pub(super) how_extent: fn(Extent, &str) -> String,
    pub(super) how_short: fn(Extent, &str) -> String,
    pub(super) how_estimate: &'static str,
    pub(super) how_level: &'static str,
    pub(super) how_unclear: &'static str,
    pub(super) how_not_applicable: &'static str,
    pub(super) how_must: &'static str,
    pub(super) how_phase: &'static str,
    pub(super) how_condition: &'static str,
    pub(super) how_hints: &'static str,
    pub(super) how_notes: &'static str,
    pub(super) how_screen: &'static str,
    pub(super) how_result: &'static str,

    // ---- principles ----
    pub(super) principle: fn(u32) -> String,
    pub(super) simple: &'static str,
    pub(super) artefacts: &'static str,
    pub(super) references: &'static str,

    // ---- questions ----
    pub(super) short: &'static str,
    pub(super) must: &'static str,
    pub(super) must_reason: fn(usize) -> String,
    pub(super) condition: &'static str,
    pub(super) question: fn(&str) -> String,
    pub(super) at_least: fn(usize) -> String,
    pub(super) at_most: fn(usize) -> String,
    pub(super) and: &'static str,
    pub(super) or: &'static str,
    pub(super) not: &'static str,
    pub(super) of_portal: &'static str,
    pub(super) of_organisation: &'static str,
    pub(super) phases: &'static str,
    pub(super) can_answer: &'static str,
    pub(super) why: &'static str,
    pub(super) example: &'static str,
    pub(super) level: fn(usize) -> String,
    pub(super) points: fn(f64) -> String,
    pub(super) not_applicable: &'static str,
    pub(super) reason: &'static str,
    pub(super) unclear: &'static str,
    pub(super) evidence: &'static str,
    pub(super) note: fn(&str) -> String,

    // ---- hints ----
    pub(super) hints: fn(&str) -> String,
    pub(super) from_to: fn(usize, usize) -> String,
    pub(super) effort: fn(Effort) -> &'static str,
    pub(super) who: &'static str,
    pub(super) resources: &'static str,

    // ---- the rule ----
    pub(super) rule: &'static str,
    pub(super) aggregation: fn(Aggregation) -> &'static str,
    pub(super) rule_must: &'static str,
    pub(super) rule_coverage: fn(Option<&str>) -> String,
    pub(super) notice: &'static str,
}

impl Words {
    /// The words of a language.
    pub(super) fn of(tongue: Tongue, parts: Parts) -> &'static Self {
        match (parts, tongue) {
            (Parts::Principles, Tongue::German) => &german::WORDS,
            (Parts::Principles, Tongue::English) => &english::WORDS,
            (Parts::Criteria, Tongue::German) => &german::CRITERIA,
            (Parts::Criteria, Tongue::English) => &english::CRITERIA,
        }
    }
}

/// A number of points with as few decimals as it takes, at most two.
fn decimal(points: f64, mark: char) -> String {
    let text = format!("{points:.2}");
    text.trim_end_matches('0').trim_end_matches('.').replace('.', &mark.to_string())
}

/// Levels to choose from: „0“, „0 oder 1“, „0, 1 oder 2“.
fn either(levels: Range<usize>, or: &str) -> String {
    let last = levels.end.saturating_sub(1);
    let before: Vec<String> = (levels.start..last).map(|level| level.to_string()).collect();
    if before.is_empty() { last.to_string() } else { format!("{} {or} {last}", before.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_said_as_people_say_them() {
        let said = |points| {
            let [german, english] = Tongue::ALL.map(|tongue| (Words::of(tongue, Parts::Principles).points)(points));
            format!("{german} {english}")
        };
        assert_eq!(said(0.0), "(0 Punkte) (0 points)");
        assert_eq!(said(1.0), "(1 Punkt) (1 point)");
        assert_eq!(said(100.0), "(100 Punkte) (100 points)");
        assert_eq!(said(2.5), "(2,5 Punkte) (2.5 points)");
    }

    #[test]
    fn a_hint_names_every_level_it_is_for() {
        let said = |from, target| {
            Tongue::ALL.map(|tongue| (Words::of(tongue, Parts::Principles).from_to)(from, target)).join(" ")
        };
        assert_eq!(said(0, 1), "Von Stufe 0 auf 1: From level 0 to 1:");
        assert_eq!(said(1, 3), "Von Stufe 1 oder 2 auf 3: From level 1 or 2 to 3:");
        assert_eq!(said(0, 3), "Von Stufe 0, 1 oder 2 auf 3: From level 0, 1 or 2 to 3:");
    }
}
