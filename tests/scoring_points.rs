//! Points and conditions against an evaluator that shares nothing with the program: conditions are terms of the test's
//! own, which questions are asked is found as a fixpoint of their definition, and points are whole numbers that are
//! summed up as they stand in the file.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "tests stop at the first surprise")]

mod support;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use selbstaudit::audit::Audit;
use selbstaudit::questionnaire::{Code, HintId, QuestionId, load};
use selbstaudit::scoring::{Millionths, assess, what_if};
use support::{Draft, DraftCategory, audit, category, draft, one_principle, principle, question};

/// A condition over questions by their place; a place is one of those that come before in the order of leaning.
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
        (0..100_usize, 0..4_usize).prop_map(|(question, level)| Term::Least(question, level)),
        (0..100_usize, 0..4_usize).prop_map(|(question, level)| Term::Most(question, level)),
    ];
    leaf.prop_recursive(5, 24, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 1..4).prop_map(Term::All),
            vec(inner.clone(), 1..4).prop_map(Term::Any),
            inner.prop_map(|part| Term::Not(Box::new(part))),
        ]
    })
}

impl Term {
    /// The same over these questions and the levels that they have.
    fn over(self, targets: &[usize], points: &[Vec<u32>]) -> Self {
        let each = |parts: Vec<Self>| parts.into_iter().map(|part| part.over(targets, points)).collect();
        let leaf = |question: usize, level: usize| {
            let target = targets[question % targets.len()];
            (target, level % points[target].len())
        };
        match self {
            Self::Least(question, level) => {
                let (target, level) = leaf(question, level);
                Self::Least(target, level)
            }
            Self::Most(question, level) => {
                let (target, level) = leaf(question, level);
                Self::Most(target, level)
            }
            Self::All(parts) => Self::All(each(parts)),
            Self::Any(parts) => Self::Any(each(parts)),
            Self::Not(part) => Self::Not(Box::new(part.over(targets, points))),
        }
    }

    /// In the flow style of YAML.
    fn yaml(&self) -> String {
        let list = |parts: &[Self]| parts.iter().map(Self::yaml).collect::<Vec<_>>().join(", ");
        match self {
            Self::Least(question, level) => format!("{{question: q{question}, at_least: {level}}}"),
            Self::Most(question, level) => format!("{{question: q{question}, at_most: {level}}}"),
            Self::All(parts) => format!("{{all: [{}]}}", list(parts)),
            Self::Any(parts) => format!("{{any: [{}]}}", list(parts)),
            Self::Not(part) => format!("{{not: {}}}", part.yaml()),
        }
    }

    /// How deep it is nested.
    fn depth(&self) -> usize {
        match self {
            Self::Least(..) | Self::Most(..) => 0,
            Self::All(parts) | Self::Any(parts) => 1 + parts.iter().map(Self::depth).max().unwrap_or(0),
            Self::Not(part) => 1 + part.depth(),
        }
    }

    /// Whether it holds where these levels are told; a question without one makes its terms false.
    fn holds(&self, levels: &[Option<usize>]) -> bool {
        match self {
            Self::Least(question, least) => levels[*question].is_some_and(|level| level >= *least),
            Self::Most(question, most) => levels[*question].is_some_and(|level| level <= *most),
            Self::All(parts) => parts.iter().fold(true, |so_far, part| so_far & part.holds(levels)),
            Self::Any(parts) => parts.iter().fold(false, |so_far, part| so_far | part.holds(levels)),
            Self::Not(part) => !part.holds(levels),
        }
    }
}

/// A chosen answer.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Given {
    Nothing,
    Unclear,
    NotApplicable,
    Level(usize),
}

/// A questionnaire and its answers.
#[derive(Clone, Debug)]
struct Case {
    points: Vec<Vec<u32>>,
    conditions: Vec<Option<Term>>,
    hints: Vec<usize>,
    /// True where a category begins.
    begins: Vec<bool>,
    given: Vec<Given>,
}

/// Points of two to four levels that do not fall, from 0 or more to more than 0.
fn rising() -> impl Strategy<Value = Vec<u32>> {
    (vec(0..4_u32, 1..4), prop_oneof![2 => Just(0_u32), 1 => 1..5_u32], 1..10_u32).prop_map(|(steps, first, last)| {
        let mut points = vec![first];
        for step in &steps[1..] {
            points.push(points[points.len() - 1] + step);
        }
        points.push(points[points.len() - 1] + last);
        points
    })
}

fn given() -> impl Strategy<Value = Given> {
    prop_oneof![
        2 => Just(Given::Nothing),
        1 => Just(Given::Unclear),
        1 => Just(Given::NotApplicable),
        9 => (0..4_usize).prop_map(Given::Level),
    ]
}

fn cases() -> impl Strategy<Value = Case> {
    let one = (rising(), prop::option::weighted(0.6, term()), 0..4_usize, any::<bool>(), given());
    (vec(one, 1..10), any::<prop::sample::Index>()).prop_map(|(rows, turn)| {
        let count = rows.len();
        let points: Vec<Vec<u32>> = rows.iter().map(|row| row.0.clone()).collect();
        // Each question leans on those behind it in the file up to a random place, and on those before it from there
        // on, so that chains run in both directions and never in a circle.
        let rank = |place: usize| (place + turn.index(count)) % count;
        let conditions = rows.iter().enumerate().map(|(place, row)| {
            let targets: Vec<usize> = (0..count).filter(|other| rank(*other) < rank(place)).collect();
            row.1.clone().filter(|_| !targets.is_empty()).map(|term| term.over(&targets, &points))
        });
        Case {
            conditions: conditions.collect(),
            hints: rows.iter().map(|row| row.2 % (row.0.len() - 1)).collect(),
            begins: rows.iter().map(|row| row.3).collect(),
            given: rows
                .iter()
                .map(|row| match row.4 {
                    Given::Level(level) => Given::Level(level % row.0.len()),
                    other => other,
                })
                .collect(),
            points,
        }
    })
}

fn id(place: usize) -> QuestionId {
    QuestionId::new(format!("q{place}"))
}

impl Case {
    fn draft(&self) -> Draft {
        let mut categories: Vec<DraftCategory> = Vec::new();
        for (place, points) in self.points.iter().enumerate() {
            if self.begins[place] || categories.is_empty() {
                let one = principle(format!("p{place}"), Vec::new());
                categories.push(category(format!("c{place}"), vec![one]));
            }
            let mut asked = question(format!("q{place}")).points(points).hint("h1", self.hints[place], "small");
            if let Some(condition) = &self.conditions[place] {
                asked = asked.applies_if(condition.yaml());
            }
            categories.last_mut().expect("a category").principles[0].questions.push(asked);
        }
        draft(categories).aggregation("points")
    }

    fn audit(&self) -> Audit {
        let words = self.given.iter().enumerate().filter_map(|(place, given)| match given {
            Given::Nothing => None,
            Given::Unclear => Some(format!("q{place}=?")),
            Given::NotApplicable => Some(format!("q{place}=na")),
            Given::Level(level) => Some(format!("q{place}={level}")),
        });
        audit(&words.collect::<Vec<_>>().join(" "))
    }

    /// Which questions are asked: whatever is guessed first, the definition applied as often as there are questions
    /// leaves one answer only, since no condition leads in a circle.
    fn asked(&self, guess: bool) -> Vec<bool> {
        let mut asked = vec![guess; self.points.len()];
        for _ in 0..=self.points.len() {
            let levels: Vec<Option<usize>> = (0..self.points.len())
                .map(|place| match self.given[place] {
                    Given::Level(level) if asked[place] => Some(level),
                    _ => None,
                })
                .collect();
            asked = self.conditions.iter().map(|it| it.as_ref().is_none_or(|term| term.holds(&levels))).collect();
        }
        asked
    }

    /// Points reached, points of the answered questions, points of all that are applicable.
    fn sums(&self, asked: &[bool]) -> (u32, u32, u32) {
        let (mut reached, mut answered, mut applicable) = (0, 0, 0);
        for place in (0..self.points.len()).filter(|place| asked[*place]) {
            let top = self.points[place][self.points[place].len() - 1];
            match self.given[place] {
                Given::NotApplicable => {}
                Given::Nothing | Given::Unclear => applicable += top,
                Given::Level(level) => {
                    reached += self.points[place][level];
                    answered += top;
                    applicable += top;
                }
            }
        }
        (reached, answered, applicable)
    }

    /// The case with the hints of these questions carried out.
    fn raised(&self, is_selected: impl Fn(usize) -> bool) -> Self {
        let mut then = self.clone();
        for (place, given) in then.given.iter_mut().enumerate() {
            if let Given::Level(level) = given
                && is_selected(place)
            {
                *level = (self.hints[place] + 1).max(*level);
            }
        }
        then
    }
}

/// The share in millionths, half up; none of nothing.
fn share(part: u32, whole: u32) -> Option<i64> {
    (whole > 0).then(|| (2_000_000 * i64::from(part) + i64::from(whole)) / (2 * i64::from(whole)))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn the_program_asks_what_the_definition_asks_and_sums_what_the_file_says(case in cases()) {
        let assessment = assess(&case.draft().load(), &case.audit());
        let asked = case.asked(false);
        prop_assert_eq!(&asked, &case.asked(true), "the definition has one answer");
        let found: Vec<bool> = assessment.questions().map(|question| question.standing.is_in_scope()).collect();
        prop_assert_eq!(&found, &asked);
        let (reached, answered, applicable) = case.sums(&asked);
        let total = &assessment.total;
        prop_assert_eq!(total.score.map(Millionths::count), share(reached, answered));
        let range = share(reached, applicable).zip(share(reached + applicable - answered, applicable));
        prop_assert_eq!(total.range.map(|(low, high)| (low.count(), high.count())), range);
        prop_assert_eq!(total.coverage.map(Millionths::count), share(answered, applicable));
        // Each category alone, as if the others were not asked.
        let mut begins = case.begins.clone();
        begins[0] = true;
        let mut category = 0;
        let mut of = Vec::new();
        for (place, begins) in begins.iter().enumerate() {
            category += usize::from(*begins && place > 0);
            of.push(category);
        }
        for (number, part) in assessment.categories.iter().map(|category| &category.part).enumerate() {
            let asked: Vec<bool> = asked.iter().zip(&of).map(|(asked, of)| *asked && *of == number).collect();
            let (reached, answered, _) = case.sums(&asked);
            prop_assert_eq!(part.score.map(Millionths::count), share(reached, answered));
        }
    }

    #[test]
    fn every_gain_is_the_difference_of_points_with_the_scope_as_it_is(case in cases()) {
        let assessment = assess(&case.draft().load(), &case.audit());
        let asked = case.asked(false);
        let (reached, answered, _) = case.sums(&asked);
        let mut expected: Vec<(usize, i64)> = Vec::new();
        for (place, is_asked) in asked.iter().enumerate() {
            let Given::Level(level) = case.given[place] else { continue };
            if *is_asked && level <= case.hints[place] {
                let more = case.points[place][case.hints[place] + 1] - case.points[place][level];
                let gain = share(reached + more, answered).expect("an answer") - share(reached, answered).expect("it");
                expected.push((place, gain));
            }
        }
        // All efforts are equal: the largest gain first, file order where they are the same.
        expected.sort_by_key(|(place, gain)| (-gain, *place));
        let expected: Vec<(QuestionId, i64)> = expected.into_iter().map(|(place, gain)| (id(place), gain)).collect();
        let found: Vec<_> = assessment.hints.iter().map(|it| (it.question.clone(), it.gain.count())).collect();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn what_if_raises_the_answers_and_asks_anew(case in cases(), selected in vec(any::<bool>(), 10)) {
        let then = case.raised(|place| selected[place]);
        let chosen: Vec<_> =
            (0..case.points.len()).filter(|place| selected[*place]).map(|it| (id(it), HintId::new("h1"))).collect();
        let found = what_if(&case.draft().load(), &case.audit(), &chosen);
        let asked = then.asked(false);
        let in_scope: Vec<bool> = found.questions().map(|question| question.standing.is_in_scope()).collect();
        prop_assert_eq!(&in_scope, &asked);
        let (reached, answered, _) = then.sums(&asked);
        prop_assert_eq!(found.total.score.map(Millionths::count), share(reached, answered));
    }
}

#[test]
fn the_cases_hold_deep_conditions_chains_and_changes_of_scope() {
    // A guard against a generator that produces nothing of interest.
    let mut runner = TestRunner::deterministic();
    let (mut deep, mut out, mut chains, mut changes) = (0, 0, 0, 0);
    for _ in 0..200 {
        let case = cases().new_tree(&mut runner).expect("a case").current();
        deep += case.conditions.iter().flatten().filter(|term| term.depth() >= 3).count();
        let asked = case.asked(false);
        out += asked.iter().filter(|asked| !**asked).count();
        // Some answer counts only because of what the question it leans on leans on.
        let levels: Vec<Option<usize>> = case
            .given
            .iter()
            .map(|given| match given {
                Given::Level(level) => Some(*level),
                _ => None,
            })
            .collect();
        let shallow: Vec<bool> =
            case.conditions.iter().map(|it| it.as_ref().is_none_or(|term| term.holds(&levels))).collect();
        chains += usize::from(shallow != asked);
        changes += usize::from(case.raised(|_| true).asked(false) != asked);
    }
    assert!(deep > 50 && out > 100 && chains > 20 && changes > 20, "{deep} {out} {chains} {changes}");
}

/// The problem with the points of one question's levels, if there is one.
fn problem(points: &str) -> Option<Code> {
    let yaml = one_principle(vec![question("a").points(&[0, 4]), question("b").points(&[0, 9])]);
    let yaml = yaml.aggregation("points").yaml().replace("points: 9", &format!("points: {points}"));
    let loaded = load(yaml.as_bytes());
    let found =
        loaded.diagnostics.into_iter().map(|diagnostic| diagnostic.code).find(|code| code.id() == "points-range");
    assert_eq!(loaded.questionnaire.is_none(), found.is_some());
    found
}

#[test]
fn points_so_many_or_so_few_that_sums_would_lose_them_are_refused() {
    // Two questions of 1e308 points make a sum that is infinite, and no score at all.
    for points in ["1e308", "1000000.5", "0.0009", "1e-310", ".inf", "0"] {
        assert!(problem(points).is_some(), "{points}");
    }
    for points in ["1000000", "0.001", "0.5", "13"] {
        assert_eq!(problem(points), None, "{points}");
    }
}
