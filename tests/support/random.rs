//! Random questionnaires and answers.
//!
//! Weights and values are small fractions, so that the exact reference never meets numbers too large for it, and
//! so that exact halves of a millionth do come up.

use proptest::collection::vec;
use proptest::prelude::*;

use super::{
    Draft, DraftCategory, DraftHint, DraftLevels, DraftPrinciple, DraftQuestion, audit, category, choice, draft,
};
use super::{choose, principle, question};
use selbstaudit::audit::{Audit, Choice, Mode};
use selbstaudit::questionnaire::PhaseId;

const PHASES: [&str; 2] = ["plan", "run"];
const WEIGHTS: [f64; 4] = [1.0, 2.0, 0.5, 3.0];
const EFFORTS: [&str; 3] = ["small", "medium", "large"];
const POINTS: [u32; 8] = [1, 2, 3, 4, 5, 6, 8, 10];

/// A condition over questions and levels as bare numbers, brought into range when it is printed.
#[derive(Clone, Debug)]
enum Term {
    Least(usize, usize),
    Most(usize, usize),
    All(Vec<Term>),
    Any(Vec<Term>),
    Not(Box<Term>),
}

fn term() -> impl Strategy<Value = Term> {
    let leaf = prop_oneof![
        (0..20_usize, 0..5_usize).prop_map(|(target, level)| Term::Least(target, level)),
        (0..20_usize, 0..5_usize).prop_map(|(target, level)| Term::Most(target, level)),
    ];
    leaf.prop_recursive(2, 6, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 1..3).prop_map(Term::All),
            vec(inner.clone(), 1..3).prop_map(Term::Any),
            inner.prop_map(|part| Term::Not(Box::new(part))),
        ]
    })
}

impl Term {
    /// In YAML's flow style, over the given questions.
    fn print(&self, targets: &[(String, usize)]) -> String {
        let leaf = |key: &str, target: usize, level: usize| {
            let (id, levels) = &targets[target % targets.len()];
            format!("{{question: {id}, {key}: {}}}", level % levels)
        };
        let list = |parts: &[Self]| parts.iter().map(|part| part.print(targets)).collect::<Vec<_>>().join(", ");
        match self {
            Self::Least(target, level) => leaf("at_least", *target, *level),
            Self::Most(target, level) => leaf("at_most", *target, *level),
            Self::All(parts) => format!("{{all: [{}]}}", list(parts)),
            Self::Any(parts) => format!("{{any: [{}]}}", list(parts)),
            Self::Not(part) => format!("{{not: {}}}", part.print(targets)),
        }
    }
}

/// What is random about one question.
#[derive(Clone, Debug)]
struct Raw {
    /// 0 begins a category, 1 and 2 a principle.
    begins: u8,
    principle_weight: usize,
    weight: usize,
    /// Fewer than two inner steps: that many even levels more than two; else values in twelfths.
    steps: Vec<u32>,
    top_points: usize,
    threshold: Option<usize>,
    short: bool,
    phase: Option<usize>,
    not_applicable: bool,
    hints: Vec<(usize, usize)>,
    condition: Option<Term>,
}

fn raw(has_conditions: bool) -> impl Strategy<Value = Raw> {
    let condition = if has_conditions { prop::option::weighted(0.3, term()).boxed() } else { Just(None).boxed() };
    (
        (0..7_u8, 0..WEIGHTS.len(), 0..WEIGHTS.len(), vec(0..=12_u32, 0..4), 0..POINTS.len()),
        (prop::option::of(0..4_usize), any::<bool>(), prop::option::weighted(0.2, 0..PHASES.len())),
        (prop::bool::weighted(0.9), vec((0..5_usize, 0..EFFORTS.len()), 1..5), condition),
    )
        .prop_map(|(numbers, marks, rest)| Raw {
            begins: numbers.0,
            principle_weight: numbers.1,
            weight: numbers.2,
            steps: numbers.3,
            top_points: numbers.4,
            threshold: marks.0,
            short: marks.1,
            phase: marks.2,
            not_applicable: rest.0,
            hints: rest.1,
            condition: rest.2,
        })
}

impl Raw {
    fn levels(&self, is_points: bool) -> DraftLevels {
        let mut steps = self.steps.clone();
        steps.sort_unstable();
        if is_points {
            let top = POINTS[self.top_points];
            DraftLevels::Points(
                [0].into_iter().chain(steps.into_iter().map(|step| step.min(top))).chain([top]).collect(),
            )
        } else if steps.len() < 2 {
            DraftLevels::Even(steps.len() + 2)
        } else {
            let twelfths = [0].into_iter().chain(steps).chain([12]);
            DraftLevels::Values(twelfths.map(|step| f64::from(step) / 12.0).collect())
        }
    }

    fn question(&self, index: usize, is_points: bool, targets: &[(String, usize)]) -> DraftQuestion {
        let levels = self.levels(is_points);
        let top = count(&levels) - 1;
        let hints = self.hints.iter().enumerate().map(|(number, (up_to, effort))| DraftHint {
            id: format!("h{number}"),
            up_to: up_to % top,
            effort: EFFORTS[*effort],
        });
        let condition = self.condition.as_ref().filter(|_| !targets.is_empty());
        DraftQuestion {
            short: self.short,
            phases: self.phase.map(|phase| PHASES[phase]).into_iter().collect(),
            weight: WEIGHTS[self.weight],
            applies_if: condition.map(|condition| condition.print(targets)),
            threshold: self.threshold.map(|threshold| threshold % top + 1),
            not_applicable: self.not_applicable,
            hints: hints.collect(),
            levels,
            ..question(format!("q{index}"))
        }
    }
}

/// How many levels there are.
pub(crate) fn count(levels: &DraftLevels) -> usize {
    match levels {
        DraftLevels::Even(count) => *count,
        DraftLevels::Values(values) => values.len(),
        DraftLevels::Points(points) => points.len(),
    }
}

/// A questionnaire of one to ten questions. Conditions lean on earlier questions only, or on later ones only, so
/// that they never go in a circle.
pub(crate) fn questionnaire(has_conditions: bool) -> impl Strategy<Value = Draft> {
    let rules = (
        prop::sample::select(vec!["mean", "minimum", "points"]),
        prop::sample::select(vec![0.0, 0.5, 0.6]),
        prop::sample::select(vec![(0.5, 0.75), (0.25, 0.9)]),
        any::<bool>(),
    );
    (rules, vec(raw(has_conditions), 1..=10)).prop_map(|((aggregation, min_coverage, bands, leans_back), raws)| {
        let is_points = aggregation == "points";
        let names: Vec<_> =
            raws.iter().enumerate().map(|(index, raw)| (format!("q{index}"), count(&raw.levels(is_points)))).collect();
        let mut categories: Vec<DraftCategory> = Vec::new();
        let mut principles = 0;
        for (index, raw) in raws.iter().enumerate() {
            let targets = if leans_back { &names[..index] } else { &names[index + 1..] };
            let asked = raw.question(index, is_points, targets);
            if raw.begins == 0 || categories.is_empty() {
                categories.push(category(format!("c{index}"), Vec::new()));
            }
            let group = &mut categories.last_mut().expect("a category").principles;
            if raw.begins <= 2 || group.is_empty() {
                principles += 1;
                group.push(DraftPrinciple {
                    weight: WEIGHTS[raw.principle_weight],
                    ..principle(format!("p{principles}"), Vec::new())
                });
            }
            group.last_mut().expect("a principle").questions.push(asked);
        }
        draft(categories).aggregation(aggregation).min_coverage(min_coverage).bands(bands.0, bands.1).phases(&PHASES)
    })
}

/// A choice for a question, also one that it does not have; mostly levels.
fn any_choice() -> impl Strategy<Value = Option<Choice>> {
    prop_oneof![
        2 => Just(None),
        1 => Just(Some(choice("?"))),
        1 => Just(Some(choice("na"))),
        1 => Just(Some(choice("na!"))),
        9 => prop_oneof![8 => 0..3_usize, 1 => 3..6_usize].prop_map(|level| Some(Choice::Level(level))),
    ]
}

/// An audit with answers to the questions `q0` to `q9`.
pub(crate) fn answers() -> impl Strategy<Value = Audit> {
    let phase = prop::option::weighted(0.3, prop::sample::select(PHASES.to_vec()));
    (vec(any_choice(), 10), prop::bool::weighted(0.2), phase).prop_map(|(choices, is_short, phase)| {
        let mut audit = audit("");
        for (index, choice) in choices.into_iter().enumerate() {
            choose(&mut audit, &format!("q{index}"), choice);
        }
        audit.mode = if is_short { Mode::Short } else { Mode::Full };
        audit.phase = phase.map(PhaseId::new);
        audit
    })
}
