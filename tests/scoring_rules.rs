//! The scoring rules sentence by sentence: standings, scope, figures, requirements and ratings. Every expected
//! number is worked out by hand from the rules.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "tests stop at the first surprise")]

mod support;

use selbstaudit::audit::{Audit, Mode};
use selbstaudit::questionnaire::{PhaseId, QuestionId};
use selbstaudit::scoring::{
    Assessment, Millionths, OutOfScope, Part, Rating, RequirementStanding, Standing, VERSION, assess,
};
use support::{Draft, audit, category, draft, one_principle, principle, question};

const ONE: i64 = 1_000_000;

fn assessed(draft: &Draft, answers: &str) -> Assessment {
    assess(&draft.load(), &audit(answers))
}

fn standings(draft: &Draft, audit: &Audit) -> Vec<Standing> {
    assess(&draft.load(), audit).questions().map(|question| question.standing).collect()
}

fn score(part: &Part) -> Option<i64> {
    part.score.map(Millionths::count)
}

fn range(part: &Part) -> Option<(i64, i64)> {
    part.range.map(|(low, high)| (low.count(), high.count()))
}

fn coverage(part: &Part) -> Option<i64> {
    part.coverage.map(Millionths::count)
}

fn ids(list: &[QuestionId]) -> Vec<&str> {
    list.iter().map(QuestionId::as_str).collect()
}

// Standings

#[test]
fn every_kind_of_choice_has_its_standing() {
    let draft = one_principle(vec![
        question("a"),
        question("b"),
        question("c"),
        question("d"),
        question("e"),
        question("f"),
        question("g").always_applicable(),
    ]);
    assert_eq!(
        standings(&draft, &audit("b=4 c=5 d=? e=na f=na! g=na")),
        [
            Standing::Unanswered,
            Standing::Level(4),
            Standing::LevelUnknown,
            Standing::Unclear,
            Standing::NotApplicable,
            Standing::ReasonMissing,
            Standing::NotOffered,
        ]
    );
}

#[test]
fn only_a_reasoned_and_offered_not_applicable_leaves_the_denominators() {
    let questions = || vec![question("a"), question("b"), question("c").always_applicable()];
    let part = assessed(&one_principle(questions()), "a=4 b=na c=na").total;
    assert_eq!((part.answered, part.applicable, part.in_scope, part.not_applicable), (1, 2, 3, 1));
    assert_eq!(range(&part), Some((ONE / 2, ONE)));
    let part = assessed(&one_principle(questions()), "a=4 b=na! c=9").total;
    assert_eq!((part.answered, part.applicable, part.in_scope, part.not_applicable), (1, 3, 3, 0));
    assert_eq!(coverage(&part), Some(333_333));
}

#[test]
fn unclear_counts_as_unanswered_and_is_listed() {
    let questions = || vec![question("a"), question("b"), question("c"), question("d")];
    let with = assessed(&one_principle(questions()), "a=1 b=? d=na");
    let without = assessed(&one_principle(questions()), "a=1 d=na");
    assert_eq!((with.total.unclear, without.total.unclear), (1, 0));
    assert_eq!(Part { unclear: 0, ..with.total }, without.total);
    assert_eq!((ids(&with.unanswered), ids(&with.unclear)), (vec!["c"], vec!["b"]));
    assert_eq!((ids(&without.unanswered), ids(&without.unclear)), (vec!["b", "c"], vec![]));
    assert_eq!(ids(&with.not_applicable), ["d"]);
}

#[test]
fn answers_to_foreign_questions_count_nowhere() {
    let draft = one_principle(vec![question("a")]);
    assert_eq!(assessed(&draft, "a=2 zzz=4"), assessed(&draft, "a=2"));
}

#[test]
fn the_version_of_the_rules_is_one() {
    assert_eq!((VERSION, assessed(&one_principle(vec![question("a")]), "").scoring), (1, 1));
}

// Scope

#[test]
fn the_short_check_asks_its_questions_only() {
    let draft = one_principle(vec![question("a"), question("b").short()]);
    let mut audit = audit("a=0 b=4");
    audit.mode = Mode::Short;
    assert_eq!(standings(&draft, &audit), [Standing::OutOfScope(OutOfScope::Mode), Standing::Level(4)]);
    let total = assess(&draft.load(), &audit).total;
    assert_eq!((score(&total), total.in_scope, total.applicable), (Some(ONE), 1, 1));
    audit.mode = Mode::Full;
    assert_eq!(standings(&draft, &audit), [Standing::Level(0), Standing::Level(4)]);
}

#[test]
fn the_phase_takes_questions_of_other_phases_out() {
    let draft =
        one_principle(vec![question("a").phases(&["plan"]), question("b").phases(&["plan", "run"]), question("c")])
            .phases(&["plan", "run"]);
    let mut audit = audit("a=1 b=1 c=1");
    let out = Standing::OutOfScope(OutOfScope::Phase);
    let level = Standing::Level(1);
    assert_eq!(standings(&draft, &audit), [level, level, level]);
    audit.phase = Some(PhaseId::new("plan"));
    assert_eq!(standings(&draft, &audit), [level, level, level]);
    audit.phase = Some(PhaseId::new("run"));
    assert_eq!(standings(&draft, &audit), [out, level, level]);
}

#[test]
fn a_phase_that_the_questionnaire_does_not_know_restricts_nothing() {
    let draft = one_principle(vec![question("a").phases(&["plan"]), question("b").phases(&["plan", "run"])])
        .phases(&["plan", "run"]);
    let mut audit = audit("a=1 b=1");
    let level = Standing::Level(1);
    for unknown in ["unheard-of", "", "Plan"] {
        audit.phase = Some(PhaseId::new(unknown));
        assert_eq!(standings(&draft, &audit), [level, level], "{unknown:?}");
    }
}

#[test]
fn mode_is_named_before_phase_and_phase_before_condition() {
    let draft = one_principle(vec![
        question("a").short(),
        question("b").phases(&["plan"]).applies_if("{question: a, at_least: 1}"),
        question("c").phases(&["plan"]).applies_if("{question: a, at_least: 1}").short(),
        question("d").applies_if("{question: a, at_least: 1}").short(),
    ])
    .phases(&["plan", "run"]);
    let mut audit = audit("a=0");
    audit.mode = Mode::Short;
    audit.phase = Some(PhaseId::new("run"));
    assert_eq!(
        standings(&draft, &audit)[1..],
        [OutOfScope::Mode, OutOfScope::Phase, OutOfScope::Condition].map(Standing::OutOfScope)
    );
}

/// Whether a question with this condition over `a` and `b` is asked.
#[track_caller]
fn condition(condition: &str, answers: &str, expected: bool) {
    let draft = one_principle(vec![question("x").applies_if(condition), question("a"), question("b")]);
    let asked = standings(&draft, &audit(answers))[0].is_in_scope();
    assert_eq!(asked, expected, "{condition} with {answers:?}");
}

#[test]
fn at_least_and_at_most_include_their_level() {
    for (level, least, most) in [(0, false, true), (1, false, true), (2, true, true), (3, true, false)] {
        condition("{question: a, at_least: 2}", &format!("a={level}"), least);
        condition("{question: a, at_most: 2}", &format!("a={level}"), most);
    }
}

#[test]
fn a_term_over_a_question_without_level_is_false_whichever_way_it_points() {
    for answers in ["", "a=?", "a=na", "a=na!", "a=7"] {
        condition("{question: a, at_least: 0}", answers, false);
        condition("{question: a, at_most: 4}", answers, false);
        condition("{not: {question: a, at_most: 4}}", answers, true);
    }
}

#[test]
fn all_any_and_not_combine() {
    let all = "{all: [{question: a, at_least: 2}, {question: b, at_least: 2}]}";
    let any = "{any: [{question: a, at_least: 2}, {question: b, at_least: 2}]}";
    let mixed =
        "{all: [{not: {question: a, at_least: 2}}, {any: [{question: b, at_most: 0}, {question: b, at_least: 3}]}]}";
    condition(all, "a=2 b=2", true);
    condition(all, "a=2 b=1", false);
    condition(all, "a=2", false);
    condition(any, "a=2 b=0", true);
    condition(any, "b=3", true);
    condition(any, "a=1 b=1", false);
    condition(mixed, "a=1 b=0", true);
    condition(mixed, "b=4", true);
    condition(mixed, "a=1 b=2", false);
    condition(mixed, "a=2 b=0", false);
    condition(mixed, "a=1", false);
}

#[test]
fn a_term_over_a_question_out_of_scope_is_false() {
    // c leans on b, b leans on a: with a low, b is out of scope and takes c with it, whatever b's stored answer.
    let chain = one_principle(vec![
        question("c").applies_if("{question: b, at_least: 1}"),
        question("b").applies_if("{question: a, at_least: 1}"),
        question("a"),
        question("d").applies_if("{not: {question: b, at_least: 1}}"),
    ]);
    let out = Standing::OutOfScope(OutOfScope::Condition);
    let level = Standing::Level;
    assert_eq!(standings(&chain, &audit("a=1 b=4 c=3 d=2")), [level(3), level(4), level(1), out]);
    assert_eq!(standings(&chain, &audit("a=0 b=4 c=3 d=2")), [out, out, level(0), level(2)]);
    // Out of scope by mode works the same.
    let short = one_principle(vec![question("a"), question("b").short().applies_if("{question: a, at_least: 1}")]);
    let mut audit = audit("a=4 b=4");
    audit.mode = Mode::Short;
    assert_eq!(standings(&short, &audit), [Standing::OutOfScope(OutOfScope::Mode), out]);
}

#[test]
fn what_is_out_of_scope_counts_nowhere() {
    let draft = one_principle(vec![
        question("a"),
        question("b").must(3).applies_if("{question: a, at_least: 3}").hint("h1", 3, "small"),
    ]);
    let assessment = assessed(&draft, "a=2 b=0");
    let alone = assessed(&one_principle(vec![question("a")]), "a=2");
    assert_eq!(assessment.total, alone.total);
    assert_eq!(assessment.categories[0].part, alone.categories[0].part);
    assert!(assessment.gaps.is_empty() && assessment.hints.is_empty());
    let b = assessment.questions().nth(1).expect("b");
    assert_eq!((b.contribution, b.requirement), (None, RequirementStanding::None));
    // Its stored answer comes back with its scope.
    assert_eq!(assessed(&draft, "a=3 b=0").gaps.len(), 1);
}

#[test]
fn a_chain_of_conditions_through_ten_thousand_questions_is_followed() {
    let last = 9_999;
    let questions: Vec<_> = (0..=last)
        .map(|index| {
            let asked = question(format!("q{index}")).levels(2);
            // Each leans on the next, so that the first one needs all others.
            if index < last { asked.applies_if(format!("{{question: q{}, at_least: 1}}", index + 1)) } else { asked }
        })
        .collect();
    let questionnaire = one_principle(questions).load();
    let mut audit = audit(&(0..=last).map(|index| format!("q{index}=1")).collect::<Vec<_>>().join(" "));
    assert_eq!(assess(&questionnaire, &audit).total.in_scope, 10_000);
    support::choose(&mut audit, "q9999", Some(support::choice("0")));
    assert_eq!(assess(&questionnaire, &audit).total.in_scope, 1);
}

// Figures

#[test]
fn levels_are_worth_what_the_file_says_and_evenly_spaced_otherwise() {
    let even = one_principle(vec![question("a").levels(4)]);
    for (answer, expected) in [("a=0", 0), ("a=1", 333_333), ("a=2", 666_667), ("a=3", ONE)] {
        assert_eq!(score(&assessed(&even, answer).total), Some(expected));
    }
    let given = one_principle(vec![question("a").values(&[0.0, 0.4, 0.4, 1.0])]);
    for (answer, expected) in [("a=0", 0), ("a=1", 400_000), ("a=2", 400_000), ("a=3", ONE)] {
        assert_eq!(score(&assessed(&given, answer).total), Some(expected));
    }
}

#[test]
fn the_total_is_taken_over_principles_and_not_over_categories() {
    let draft = draft(vec![
        category("c1", vec![principle("p1", vec![question("a")]), principle("p2", vec![question("b")])]),
        category("c2", vec![principle("p3", vec![question("c")])]),
    ]);
    // Principles 1, 1, 0; categories 1, 0.
    let assessment = assessed(&draft, "a=4 b=4 c=0");
    assert_eq!(score(&assessment.total), Some(666_667));
    assert_eq!(
        assessment.categories.iter().map(|category| score(&category.part)).collect::<Vec<_>>(),
        [Some(ONE), Some(0)]
    );
}

#[test]
fn principles_weigh_in_category_and_total_whatever_their_number_of_questions() {
    let draft = draft(vec![category(
        "c",
        vec![
            principle("p1", vec![question("a"), question("b"), question("c")]),
            principle("p2", vec![question("d")]).weight(3.0),
        ],
    )]);
    // p1: (1 + 1 + ½) / 3 = 5/6; p2: ¼; (5/6 + ¾) / 4 = 19/48.
    let assessment = assessed(&draft, "a=4 b=4 c=2 d=1");
    assert_eq!(score(&assessment.total), Some(395_833));
    assert_eq!(score(&assessment.categories[0].part), Some(395_833));
    // Coverage goes by questions, without the principles' weights.
    assert_eq!(coverage(&assessed(&draft, "a=4 b=4 c=2").total), Some(750_000));
}

#[test]
fn a_principle_without_score_stays_out_of_the_score_but_is_in_the_range() {
    let draft = draft(vec![category(
        "c",
        vec![principle("p1", vec![question("a")]), principle("p2", vec![question("b"), question("b2")])],
    )]);
    let total = assessed(&draft, "a=2 b=?").total;
    // p1 ½; p2 0 … 1; coverage 1 of 3.
    assert_eq!(
        (score(&total), range(&total), coverage(&total)),
        (Some(500_000), Some((250_000, 750_000)), Some(333_333))
    );
}

#[test]
fn a_part_without_applicable_question_is_left_out_above() {
    let draft = draft(vec![
        category("c1", vec![principle("p1", vec![question("a")]), principle("p2", vec![question("b")])]),
        category("c2", vec![principle("p3", vec![question("c")])]),
    ]);
    let assessment = assessed(&draft, "a=3 b=na c=na");
    assert_eq!((score(&assessment.total), range(&assessment.total)), (Some(750_000), Some((750_000, 750_000))));
    let empty = &assessment.categories[1].part;
    assert_eq!((score(empty), range(empty), coverage(empty), empty.rating), (None, None, None, Rating::NoScore));
    assert_eq!((empty.in_scope, empty.applicable, empty.not_applicable), (1, 0, 1));
}

#[test]
fn with_the_minimum_the_lowest_part_decides_at_every_step() {
    let draft = draft(vec![
        category(
            "c1",
            vec![
                principle("p1", vec![question("a").weight(9.0), question("b")]).weight(5.0),
                principle("p2", vec![question("c")]),
            ],
        ),
        category("c2", vec![principle("p3", vec![question("d"), question("e")])]),
    ])
    .aggregation("minimum");
    let assessment = assessed(&draft, "a=4 b=3 c=2 d=3");
    let scores: Vec<_> = assessment.principles().map(|principle| score(&principle.part)).collect();
    assert_eq!(scores, [Some(750_000), Some(500_000), Some(750_000)]);
    let ranges: Vec<_> = assessment.principles().map(|principle| range(&principle.part)).collect();
    // e is open: as 0 the lowest of p3, as 1 not.
    assert_eq!(ranges, [Some((750_000, 750_000)), Some((500_000, 500_000)), Some((0, 750_000))]);
    let categories: Vec<_> = assessment.categories.iter().map(|category| score(&category.part)).collect();
    assert_eq!(categories, [Some(500_000), Some(750_000)]);
    assert_eq!((score(&assessment.total), range(&assessment.total)), (Some(500_000), Some((0, 500_000))));
    // Weights 9, 1, 1, 1 of 13 are answered.
    assert_eq!(coverage(&assessment.total), Some(923_077));
    let open = assessed(&draft, "a=na b=na").total;
    assert_eq!((score(&open), range(&open)), (None, Some((0, ONE))));
}

#[test]
fn with_points_the_sums_of_the_questions_below_decide_at_every_step() {
    let draft = draft(vec![
        category(
            "c1",
            vec![
                principle("p1", vec![question("a").points(&[0, 2, 6])]).weight(7.0),
                principle("p2", vec![question("b").points(&[0, 2]), question("c").points(&[0, 1, 2])]),
            ],
        ),
        category("c2", vec![principle("p3", vec![question("d").points(&[0, 10])])]),
    ])
    .aggregation("points");
    // a 2 of 6, b 2 of 2, c open with 2, d not applicable.
    let assessment = assessed(&draft, "a=1 b=1 d=na");
    let principles: Vec<_> =
        assessment.principles().map(|principle| (score(&principle.part), range(&principle.part))).collect();
    assert_eq!(
        principles,
        [(Some(333_333), Some((333_333, 333_333))), (Some(ONE), Some((500_000, ONE))), (None, None)]
    );
    // 4 of 8; 4 of 10 … 6 of 10.
    for part in [&assessment.total, &assessment.categories[0].part] {
        assert_eq!(
            (score(part), range(part), coverage(part)),
            (Some(500_000), Some((400_000, 600_000)), Some(800_000))
        );
    }
}

#[test]
fn points_need_not_begin_at_nothing() {
    let draft = one_principle(vec![question("a").points(&[1, 4])]).aggregation("points");
    assert_eq!(score(&assessed(&draft, "a=0").total), Some(250_000));
    // An open question counts as nothing in the lower end all the same: 4 of 8 … 8 of 8.
    let two = one_principle(vec![question("a").points(&[1, 4]), question("b").points(&[0, 4])]).aggregation("points");
    assert_eq!(range(&assessed(&two, "b=1").total), Some((500_000, ONE)));
}

// Why

#[test]
fn contributions_add_up_to_the_scores() {
    let draft = draft(vec![
        category("c1", vec![principle("p1", vec![question("a"), question("b").weight(3.0), question("c")])]),
        category("c2", vec![principle("p2", vec![question("d")]).weight(3.0), principle("p3", vec![question("e")])]),
    ]);
    // p1: (1·¾ + 3·¼) / 4 = 0.1875 + 0.1875; p2: ½. Total: (0.375 + 3·0.5) / 4.
    let assessment = assessed(&draft, "a=3 b=1 d=2 e=na");
    let questions: Vec<_> = assessment
        .questions()
        .map(|question| question.contribution.map(|it| (it.weight, it.value.count(), it.share.count())))
        .collect();
    let expected =
        [Some((1.0, 750_000, 187_500)), Some((3.0, 250_000, 187_500)), None, Some((1.0, 500_000, 500_000)), None];
    assert_eq!(questions, expected);
    let principles: Vec<_> = assessment
        .principles()
        .map(|principle| {
            principle
                .contribution
                .map(|it| (it.weight, it.value.count(), it.category_share.count(), it.total_share.count()))
        })
        .collect();
    assert_eq!(principles, [Some((1.0, 375_000, 375_000, 93_750)), Some((3.0, 500_000, 500_000, 375_000)), None]);
    assert_eq!(score(&assessment.total), Some(93_750 + 375_000));
}

#[test]
fn with_the_minimum_the_first_of_the_lowest_holds_the_score() {
    let draft = draft(vec![category(
        "c",
        vec![principle("p1", vec![question("a"), question("b"), question("c")]), principle("p2", vec![question("d")])],
    )])
    .aggregation("minimum");
    let assessment = assessed(&draft, "a=3 b=1 c=1 d=1");
    let shares: Vec<_> =
        assessment.questions().filter_map(|question| question.contribution).map(|it| it.share.count()).collect();
    assert_eq!(shares, [0, 250_000, 0, 250_000]);
    let shares: Vec<_> = assessment
        .principles()
        .filter_map(|principle| principle.contribution)
        .map(|it| (it.category_share.count(), it.total_share.count()))
        .collect();
    assert_eq!(shares, [(250_000, 250_000), (0, 0)]);
}

#[test]
fn with_points_a_principle_contributes_its_points() {
    let draft = draft(vec![
        category("c1", vec![principle("p1", vec![question("a").points(&[0, 2, 6])])]),
        category("c2", vec![principle("p2", vec![question("b").points(&[0, 2])])]),
    ])
    .aggregation("points");
    let contributions: Vec<_> = assessed(&draft, "a=1 b=1")
        .principles()
        .filter_map(|principle| principle.contribution)
        .map(|it| (it.weight, it.value.count(), it.category_share.count(), it.total_share.count()))
        .collect();
    assert_eq!(contributions, [(6.0, 333_333, 333_333, 250_000), (2.0, ONE, ONE, 250_000)]);
}

// Rating

#[track_caller]
fn rated(value: f64, expected: Rating) {
    let draft = one_principle(vec![question("a").values(&[0.0, value, 1.0])]);
    assert_eq!(assessed(&draft, "a=1").total.rating, expected, "{value}");
}

#[test]
fn a_band_begins_at_its_edge() {
    rated(0.0, Rating::NotMet);
    rated(0.499_999, Rating::NotMet);
    rated(0.5, Rating::Partly);
    rated(0.749_999, Rating::Partly);
    rated(0.75, Rating::Met);
    rated(1.0, Rating::Met);
}

#[test]
fn bands_are_compared_in_millionths() {
    rated(0.499_999_4, Rating::NotMet);
    rated(0.499_999_6, Rating::Partly);
    rated(0.749_999_6, Rating::Met);
}

#[test]
fn bands_come_from_the_file() {
    let draft = one_principle(vec![question("a")]).bands(0.25, 0.9);
    let ratings = ["a=0", "a=1", "a=3", "a=4"].map(|answer| assessed(&draft, answer).total.rating);
    assert_eq!(ratings, [Rating::NotMet, Rating::Partly, Rating::Partly, Rating::Met]);
}

#[test]
fn below_the_minimal_coverage_there_is_no_rating() {
    let rating = |weight: f64, min_coverage: f64| {
        let draft = one_principle(vec![question("a").weight(weight), question("b").weight(1.0 - weight)]);
        assessed(&draft.min_coverage(min_coverage), "a=4").total.rating
    };
    assert_eq!(rating(0.6, 0.6), Rating::Met);
    assert_eq!(rating(0.599_999, 0.6), Rating::TooLittle);
    assert_eq!(rating(0.25, 0.25), Rating::Met);
    assert_eq!(rating(0.25, 0.26), Rating::TooLittle);
}

#[test]
fn without_an_answer_there_is_no_rating_even_if_no_coverage_is_asked_for() {
    let draft = one_principle(vec![question("a")]);
    assert_eq!(assessed(&draft, "").total.rating, Rating::TooLittle);
    assert_eq!(assessed(&draft.min_coverage(0.0), "").total.rating, Rating::NoScore);
}

#[test]
fn each_part_is_rated_on_its_own_coverage() {
    let draft = draft(vec![
        category("c1", vec![principle("p1", vec![question("a"), question("b"), question("c")])]),
        category("c2", vec![principle("p2", vec![question("d")])]),
    ]);
    let assessment = assessed(&draft, "a=4 b=4 d=0");
    let ratings: Vec<_> = assessment.categories.iter().map(|category| category.part.rating).collect();
    assert_eq!(ratings, [Rating::Met, Rating::NotMet]);
    let assessment = assessed(&draft, "a=4 d=0");
    let ratings: Vec<_> = assessment.categories.iter().map(|category| category.part.rating).collect();
    assert_eq!((ratings, assessment.total.rating), (vec![Rating::TooLittle, Rating::NotMet], Rating::TooLittle));
}

// Requirements

/// Ratings of the first principle, its category and the total, where everything but the requirement is at the
/// top. The requirement has threshold 3 and an eighth of its principle's weight.
#[track_caller]
fn capped(answer: &str, expected: [Rating; 3]) {
    let draft = draft(vec![
        category("c1", vec![principle("p1", vec![question("m").must(3), question("a").weight(7.0)])]),
        category("c2", vec![principle("p2", vec![question("b")])]),
    ]);
    let assessment = assessed(&draft, &format!("{answer} a=4 b=4"));
    let principle = assessment.principles().next().expect("p1").part.rating;
    assert_eq!([principle, assessment.categories[0].part.rating, assessment.total.rating], expected, "{answer}");
    assert_eq!(assessment.categories[1].part.rating, Rating::Met, "the other category is left alone");
    // The number is never changed: (7 + v) / 8, or 7 / 7.
    let value = assessment.questions().next().and_then(|question| question.contribution);
    let expected = value.map_or(ONE, |it| (7 * ONE + it.value.count()) / 8);
    assert_eq!(score(&assessment.categories[0].part), Some(expected));
}

#[test]
fn requirements_cap_the_rating_of_principle_category_and_total() {
    use Rating::{Met, NotMet, Partly};
    capped("m=4", [Met, Met, Met]);
    capped("m=3", [Met, Met, Met]);
    capped("m=na", [Met, Met, Met]);
    capped("m=2", [Partly, Partly, Partly]);
    capped("m=1", [Partly, Partly, Partly]);
    capped("m=0", [NotMet, Partly, Partly]);
    capped("m=?", [Partly, Partly, Partly]);
    capped("m=na!", [Partly, Partly, Partly]);
    capped("m=9", [Partly, Partly, Partly]);
    capped("", [Partly, Partly, Partly]);
}

#[test]
fn a_cap_never_lifts_a_rating() {
    let draft = one_principle(vec![question("m").must(3), question("a")]);
    assert_eq!(assessed(&draft, "m=1 a=0").total.rating, Rating::NotMet);
    assert_eq!(assessed(&draft, "m=0 a=0").total.rating, Rating::NotMet);
    assert_eq!(assessed(&draft, "m=1 a=4").total.rating, Rating::Partly);
}

#[test]
fn gaps_are_listed_even_where_there_is_no_rating() {
    let draft = one_principle(vec![question("a"), question("b"), question("m").must(2), question("n").must(1)]);
    let assessment = assessed(&draft, "m=0");
    assert_eq!(assessment.total.rating, Rating::TooLittle);
    assert_eq!(assessment.principles().next().map(|principle| principle.part.rating), Some(Rating::TooLittle));
    let gaps: Vec<_> = assessment.gaps.iter().map(|gap| (gap.question.as_str(), gap.level, gap.threshold)).collect();
    assert_eq!((gaps, ids(&assessment.not_yet_shown)), (vec![("m", 0, 2)], vec!["n"]));
}

#[test]
fn requirements_are_listed_in_file_order_with_their_reasons() {
    let draft = one_principle(["z", "y", "x", "w", "v"].into_iter().map(|id| question(id).must(4)).collect());
    let assessment = assessed(&draft, "z=3 y=na x=1 v=na");
    let gaps: Vec<_> = assessment.gaps.iter().map(|gap| gap.question.as_str()).collect();
    let waived: Vec<_> = assessment.waived.iter().map(|it| (it.question.as_str(), it.reason.as_str())).collect();
    assert_eq!(gaps, ["z", "x"]);
    assert_eq!(ids(&assessment.not_yet_shown), ["w"]);
    assert_eq!(waived, [("y", "does not exist here"), ("v", "does not exist here")]);
}

#[test]
fn a_question_that_is_no_requirement_has_no_requirement_standing() {
    let assessment = assessed(&one_principle(vec![question("a")]), "a=0");
    assert_eq!(assessment.questions().next().map(|it| it.requirement), Some(RequirementStanding::None));
}

#[test]
fn coverage_is_full_only_if_every_question_is_answered_however_light_it_is() {
    let questionnaire = one_principle(vec![question("a").weight(1000.0), question("b").weight(0.001)]).load();
    let total = assess(&questionnaire, &audit("a=4")).total;
    assert_eq!((total.answered, total.applicable), (1, 2));
    assert_eq!(total.coverage.map(Millionths::count), Some(999_999));
}
