//! Hints, gains, their ranking and what-if.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "tests stop at the first surprise")]

mod support;

use selbstaudit::questionnaire::{Effort, HintId, QuestionId};
use selbstaudit::scoring::{Assessment, Millionths, OutOfScope, Standing, assess, what_if};
use support::{Draft, audit, category, draft, one_principle, principle, question};

fn assessed(draft: &Draft, answers: &str) -> Assessment {
    assess(&draft.load(), &audit(answers))
}

/// The ranked hints as question, hint, target and gain.
fn ranked(assessment: &Assessment) -> Vec<(&str, &str, usize, i64)> {
    let hints = assessment.hints.iter();
    hints.map(|hint| (hint.question.as_str(), hint.hint.as_str(), hint.target, hint.gain.count())).collect()
}

fn order(assessment: &Assessment) -> Vec<&str> {
    assessment.hints.iter().map(|hint| hint.question.as_str()).collect()
}

#[test]
fn the_hint_with_the_smallest_fitting_up_to_applies() {
    let asked = question("a").hint("late", 3, "large").hint("first", 0, "small").hint("second", 1, "medium");
    let draft = one_principle(vec![asked]);
    assert_eq!(ranked(&assessed(&draft, "a=0")), [("a", "first", 1, 250_000)]);
    assert_eq!(ranked(&assessed(&draft, "a=1")), [("a", "second", 2, 250_000)]);
    assert_eq!(ranked(&assessed(&draft, "a=2")), [("a", "late", 4, 500_000)]);
    assert_eq!(ranked(&assessed(&draft, "a=3")), [("a", "late", 4, 250_000)]);
    assert_eq!(ranked(&assessed(&draft, "a=4")), []);
    let efforts: Vec<_> =
        ["a=0", "a=1", "a=2"].iter().map(|answers| assessed(&draft, answers).hints[0].effort).collect();
    assert_eq!(efforts, [Effort::Small, Effort::Medium, Effort::Large]);
}

#[test]
fn there_is_no_hint_above_the_last_one() {
    let draft = one_principle(vec![question("a").hint("h1", 1, "small")]);
    assert_eq!(ranked(&assessed(&draft, "a=2")), []);
}

#[test]
fn questions_without_a_level_have_no_hint() {
    let draft = one_principle(vec![question("a").hint("h1", 3, "small"), question("b")]);
    for answers in ["", "a=?", "a=na", "a=na!", "a=8"] {
        assert_eq!(ranked(&assessed(&draft, answers)), [], "{answers}");
    }
}

#[test]
fn the_gain_under_the_mean_is_what_the_total_rises_by() {
    let draft = draft(vec![
        category("c1", vec![principle("p1", vec![question("a").hint("h1", 1, "small"), question("b")])]),
        category(
            "c2",
            vec![
                principle("p2", vec![question("c").hint("h1", 2, "small")]).weight(3.0),
                principle("p3", vec![question("d")]),
            ],
        ),
    ]);
    // p1 (¼ + ¾) / 2 = ½, p2 ½, p3 without score; total (1·½ + 3·½) / 4 = ½.
    // a at 2: p1 0.625, total (0.625 + 1.5) / 4 = 0.53125. c at 3: p2 ¾, total (0.5 + 2.25) / 4 = 0.6875.
    let assessment = assessed(&draft, "a=1 b=3 c=2");
    assert_eq!(ranked(&assessment), [("c", "h1", 3, 187_500), ("a", "h1", 2, 31_250)]);
}

#[test]
fn the_gain_with_points_is_a_share_of_all_reachable_points() {
    let draft = draft(vec![category(
        "c",
        vec![
            principle("p1", vec![question("a").points(&[0, 2, 6]).hint("h1", 1, "small")]),
            principle("p2", vec![question("b").points(&[0, 1, 2]).hint("h1", 1, "small")]).weight(9.0),
        ],
    )])
    .aggregation("points");
    // 3 of 8; a at 2 makes 7 of 8, b at 2 makes 4 of 8.
    assert_eq!(ranked(&assessed(&draft, "a=1 b=1")), [("a", "h1", 2, 500_000), ("b", "h1", 2, 125_000)]);
}

#[test]
fn the_gain_with_the_minimum_reaches_to_the_next_lowest() {
    let draft = one_principle(vec![
        question("a").hint("h1", 3, "small"),
        question("b").hint("h1", 3, "small"),
        question("c").hint("h1", 3, "small"),
    ])
    .aggregation("minimum");
    // a rises from ¼ to 1, so b with ½ is the lowest then.
    let assessment = assessed(&draft, "a=1 b=2 c=3");
    assert_eq!(ranked(&assessment), [("a", "h1", 4, 250_000), ("b", "h1", 4, 0), ("c", "h1", 4, 0)]);
    // Two lowest: neither alone moves the total.
    assert_eq!(assessed(&draft, "a=1 b=1 c=3").hints.iter().map(|hint| hint.gain).sum::<Millionths>().count(), 0);
    // A single answer has no other to stop it.
    assert_eq!(ranked(&assessed(&draft, "b=1")), [("b", "h1", 4, 750_000)]);
}

#[test]
fn gain_is_divided_by_effort_and_ties_keep_file_order() {
    // Four questions of weight 1: a level is worth 62 500.
    let draft = one_principle(vec![
        question("a").hint("h1", 2, "large"),  // three levels: 187 500 / 4 = 46 875
        question("b").hint("h1", 0, "small"),  // one level: 62 500
        question("c").hint("h1", 1, "medium"), // two levels: 125 000 / 2 = 62 500
        question("d").hint("h1", 2, "medium"), // three levels: 187 500 / 2 = 93 750
    ]);
    assert_eq!(order(&assessed(&draft, "a=0 b=0 c=0 d=0")), ["d", "b", "c", "a"]);
}

#[test]
fn hints_that_close_a_gap_come_first() {
    let draft = one_principle(vec![
        question("a").hint("h1", 3, "small"),
        question("b").must(2).hint("h1", 0, "small"), // reaches 1 only
        question("c").must(1).hint("h1", 0, "large"),
        question("d").must(1).hint("h1", 3, "small"), // no gap at level 1
    ]);
    let assessment = assessed(&draft, "a=0 b=0 c=0 d=1");
    assert_eq!(order(&assessment), ["c", "a", "d", "b"]);
    assert_eq!(assessment.hints.iter().map(|hint| hint.closes_gap).collect::<Vec<_>>(), [true, false, false, false]);
}

#[test]
fn with_the_minimum_equal_gains_are_ranked_by_the_gain_under_the_mean() {
    let draft = one_principle(vec![
        question("a").hint("h1", 1, "small"),
        question("b").weight(3.0).hint("h1", 1, "large"),
        question("c").weight(2.0).hint("h1", 1, "small"),
        question("d"),
    ])
    .aggregation("minimum");
    // d at 0 stops every gain. Under the mean b gains most: 3·½ / 7, whatever its effort.
    let assessment = assessed(&draft, "a=0 b=0 c=0 d=0");
    assert_eq!(order(&assessment), ["b", "c", "a"]);
    assert!(assessment.hints.iter().all(|hint| hint.gain == Millionths::ZERO));
}

#[test]
fn the_gain_holds_scope_fixed_and_what_if_decides_it_anew() {
    let draft = one_principle(vec![
        question("a").hint("h1", 2, "small"),
        question("b").applies_if("{question: a, at_least: 2}"),
    ]);
    assert_eq!(ranked(&assessed(&draft, "a=0 b=0")), [("a", "h1", 3, 750_000)]);
    // With a at 3, b is asked too: (¾ + 0) / 2.
    let then = what_if(&draft.load(), &audit("a=0 b=0"), &[(QuestionId::new("a"), HintId::new("h1"))]);
    assert_eq!(then.total.score, Some(Millionths::new(375_000)));
}

/// Levels after some hints, selected as `question/hint`.
#[track_caller]
fn selected(draft: &Draft, answers: &str, hints: &[&str], expected: &[Standing]) {
    let hints: Vec<_> = hints
        .iter()
        .map(|hint| hint.split_once('/').expect("question/hint"))
        .map(|(question, hint)| (QuestionId::new(question), HintId::new(hint)))
        .collect();
    let audit = audit(answers);
    let untouched = audit.clone();
    let then = what_if(&draft.load(), &audit, &hints);
    assert_eq!(then.questions().map(|question| question.standing).collect::<Vec<_>>(), expected);
    assert_eq!(audit, untouched);
}

#[test]
fn the_higher_target_counts_where_two_hints_touch_one_question() {
    let draft = one_principle(vec![question("a").hint("h1", 0, "small").hint("h2", 2, "small"), question("b")]);
    let (a, b) = (Standing::Level, Standing::Unanswered);
    selected(&draft, "a=0", &[], &[a(0), b]);
    selected(&draft, "a=0", &["a/h1"], &[a(1), b]);
    selected(&draft, "a=0", &["a/h1", "a/h2"], &[a(3), b]);
    selected(&draft, "a=0", &["a/h2", "a/h1"], &[a(3), b]);
    selected(&draft, "a=0", &["a/h2", "a/h2"], &[a(3), b]);
}

#[test]
fn a_selected_hint_lowers_nothing_and_answers_nothing() {
    let draft = one_principle(vec![question("a").hint("h1", 0, "small"), question("b").hint("h1", 0, "small")]);
    selected(&draft, "a=3", &["a/h1", "b/h1"], &[Standing::Level(3), Standing::Unanswered]);
    selected(&draft, "a=na b=?", &["a/h1", "b/h1"], &[Standing::NotApplicable, Standing::Unclear]);
    selected(&draft, "a=0 b=0", &["a/h9", "zzz/h1"], &[Standing::Level(0), Standing::Level(0)]);
}

#[test]
fn what_if_raises_what_another_hint_brings_into_scope() {
    let draft = one_principle(vec![
        question("a").hint("h1", 0, "small"),
        question("b").applies_if("{question: a, at_least: 1}").hint("h1", 1, "small"),
    ]);
    selected(&draft, "a=0 b=0", &["b/h1"], &[Standing::Level(0), Standing::OutOfScope(OutOfScope::Condition)]);
    selected(&draft, "a=0 b=0", &["b/h1", "a/h1"], &[Standing::Level(1), Standing::Level(2)]);
}

#[test]
fn what_if_closes_gaps_and_ranks_what_is_left() {
    let draft = one_principle(vec![question("a").must(2).hint("h1", 1, "small").hint("h2", 2, "small")]);
    let then = what_if(&draft.load(), &audit("a=0"), &[(QuestionId::new("a"), HintId::new("h1"))]);
    assert!(then.gaps.is_empty());
    assert_eq!(ranked(&then), [("a", "h2", 3, 250_000)]);
}
