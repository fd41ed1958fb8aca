//! The worked example of the scoring rules, row by row: one principle, three questions of weight 1, 1 and 2, five
//! levels each; the third question is a requirement with threshold 3.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "tests stop at the first surprise")]

mod support;

use selbstaudit::questionnaire::QuestionId;
use selbstaudit::scoring::{Gap, Millionths, Part, PrincipleAssessment, Rating, RequirementStanding, Waived, assess};
use support::{audit, one_principle, question};

/// What a row expects: score and range in millionths, coverage in weights and the counts of answered and
/// applicable questions.
struct Row {
    score: Option<i64>,
    range: Option<(i64, i64)>,
    coverage: Option<(i64, i64)>,
    counts: (usize, usize),
    requirement: RequirementStanding,
    rating: Rating,
}

#[track_caller]
fn case(answers: &str, row: Row) {
    let questionnaire = one_principle(vec![question("q1"), question("q2"), question("q3").weight(2.0).must(3)]).load();
    let assessment = assess(&questionnaire, &audit(answers));
    let principle: &PrincipleAssessment = assessment.principles().next().expect("one principle");
    // With one principle, its category and the total have its figures.
    for part in [&principle.part, &assessment.categories[0].part, &assessment.total] {
        let Part { score, range, coverage, answered, applicable, in_scope, .. } = *part;
        assert_eq!(score.map(Millionths::count), row.score, "score");
        assert_eq!(range.map(|(low, high)| (low.count(), high.count())), row.range, "range");
        assert_eq!(coverage.map(Millionths::count), row.coverage.map(|(x, y)| x * 1_000_000 / y), "coverage");
        assert_eq!((answered, applicable, in_scope), (row.counts.0, row.counts.1, 3), "counts");
        assert_eq!(part.rating, row.rating, "rating");
    }
    let id = QuestionId::new("q3");
    assert_eq!(principle.questions[2].requirement, row.requirement, "requirement");
    let gap = row.requirement == RequirementStanding::Gap;
    let open = row.requirement == RequirementStanding::NotYetShown;
    let waived = row.requirement == RequirementStanding::NotApplicable;
    let reason = "does not exist here".to_string();
    assert!(assessment.gaps.iter().map(|gap| &gap.question).eq(gap.then_some(&id)), "gaps");
    assert!(assessment.not_yet_shown.iter().eq(open.then_some(&id)), "not yet shown");
    assert_eq!(assessment.waived, waived.then_some(Waived { question: id, reason }).into_iter().collect::<Vec<_>>());
}

#[test]
fn three_one_unanswered() {
    case(
        "q1=3 q2=1",
        Row {
            score: Some(500_000),
            range: Some((250_000, 750_000)),
            coverage: Some((2, 4)),
            counts: (2, 3),
            requirement: RequirementStanding::NotYetShown,
            rating: Rating::TooLittle,
        },
    );
}

#[test]
fn three_not_applicable_four() {
    case(
        "q1=3 q2=na q3=4",
        Row {
            score: Some(916_667),
            range: Some((916_667, 916_667)),
            coverage: Some((3, 3)),
            counts: (2, 2),
            requirement: RequirementStanding::Met,
            rating: Rating::Met,
        },
    );
}

#[test]
fn unclear_not_applicable_unanswered() {
    case(
        "q1=? q2=na",
        Row {
            score: None,
            range: Some((0, 1_000_000)),
            coverage: Some((0, 3)),
            counts: (0, 2),
            requirement: RequirementStanding::NotYetShown,
            rating: Rating::TooLittle,
        },
    );
}

#[test]
fn all_at_the_top_is_met() {
    case(
        "q1=4 q2=4 q3=4",
        Row {
            score: Some(1_000_000),
            range: Some((1_000_000, 1_000_000)),
            coverage: Some((4, 4)),
            counts: (3, 3),
            requirement: RequirementStanding::Met,
            rating: Rating::Met,
        },
    );
}

#[test]
fn a_gap_allows_partly_although_the_score_is_in_the_upper_band() {
    case(
        "q1=4 q2=4 q3=2",
        Row {
            score: Some(750_000),
            range: Some((750_000, 750_000)),
            coverage: Some((4, 4)),
            counts: (3, 3),
            requirement: RequirementStanding::Gap,
            rating: Rating::Partly,
        },
    );
    let questionnaire = one_principle(vec![question("q3").must(3)]).load();
    let gaps = assess(&questionnaire, &audit("q3=2")).gaps;
    assert_eq!(gaps, [Gap { question: QuestionId::new("q3"), level: 2, threshold: 3 }]);
}

#[test]
fn four_four_unanswered_is_below_the_minimal_coverage() {
    case(
        "q1=4 q2=4",
        Row {
            score: Some(1_000_000),
            range: Some((500_000, 1_000_000)),
            coverage: Some((2, 4)),
            counts: (2, 3),
            requirement: RequirementStanding::NotYetShown,
            rating: Rating::TooLittle,
        },
    );
}

#[test]
fn four_four_not_applicable_lists_the_reason() {
    case(
        "q1=4 q2=4 q3=na",
        Row {
            score: Some(1_000_000),
            range: Some((1_000_000, 1_000_000)),
            coverage: Some((2, 2)),
            counts: (2, 2),
            requirement: RequirementStanding::NotApplicable,
            rating: Rating::Met,
        },
    );
}

#[test]
fn all_not_applicable_has_no_figures() {
    case(
        "q1=na q2=na q3=na",
        Row {
            score: None,
            range: None,
            coverage: None,
            counts: (0, 0),
            requirement: RequirementStanding::NotApplicable,
            rating: Rating::NoScore,
        },
    );
}
