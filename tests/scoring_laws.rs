//! Laws that hold for every questionnaire and every audit, on random ones.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "tests stop at the first surprise")]

mod support;

use proptest::prelude::*;

use selbstaudit::audit::{Audit, Choice, Event, Timestamp, apply};
use selbstaudit::questionnaire::{QuestionId, Questionnaire};
use selbstaudit::scoring::{Assessment, Millionths, Part, assess, assess_figures, what_if};
use support::random::{answers, count, questionnaire};
use support::reference::{Figures, Reference, reference};
use support::{Draft, audit, choice, choose};

fn figures(part: &Part) -> Figures {
    Figures {
        score: part.score.map(Millionths::count),
        range: part.range.map(|(low, high)| (low.count(), high.count())),
        coverage: part.coverage.map(Millionths::count),
        counts: [part.answered, part.applicable, part.in_scope, part.not_applicable, part.unclear],
        rating: part.rating,
    }
}

/// What an assessment says, in the reference's words.
fn said(assessment: &Assessment) -> Reference {
    Reference {
        total: figures(&assessment.total),
        categories: assessment.categories.iter().map(|category| figures(&category.part)).collect(),
        principles: assessment.principles().map(|principle| figures(&principle.part)).collect(),
        gaps: assessment.gaps.iter().map(|gap| gap.question.to_string()).collect(),
        not_yet_shown: assessment.not_yet_shown.iter().map(QuestionId::to_string).collect(),
        waived: assessment.waived.iter().map(|waived| waived.question.to_string()).collect(),
        hints: assessment
            .hints
            .iter()
            .map(|it| (it.question.to_string(), it.hint.to_string(), it.gain.count(), it.target, it.closes_gap))
            .collect(),
    }
}

/// The total, the categories and the principles, in this order.
fn parts(assessment: &Assessment) -> Vec<Part> {
    let categories = assessment.categories.iter().map(|category| category.part);
    let principles = assessment.principles().map(|principle| principle.part);
    [assessment.total].into_iter().chain(categories).chain(principles).collect()
}

/// The audit with another choice for one question.
fn choosing(audit: &Audit, id: &QuestionId, choice: Choice) -> Audit {
    let mut audit = audit.clone();
    choose(&mut audit, id.as_str(), Some(choice));
    audit
}

/// The questions in scope that are picked by where they stand, with their highest level.
fn picked<'a>(
    questionnaire: &'a Questionnaire,
    assessment: &'a Assessment,
    is_picked: impl Fn(Option<usize>, usize) -> bool + 'a,
) -> impl Iterator<Item = (&'a QuestionId, usize)> + 'a {
    let asked = questionnaire.questions().zip(assessment.questions());
    asked
        .filter(move |(question, assessed)| {
            assessed.standing.is_in_scope() && is_picked(assessed.standing.level(), question.top())
        })
        .map(|(question, _)| (&question.id, question.top()))
}

/// The questionnaire without some questions, and without the principles and categories that are empty then; none
/// where nothing is left.
fn without(draft: &Draft, removed: &str) -> Option<Draft> {
    let mut draft = draft.clone();
    for category in &mut draft.categories {
        for principle in &mut category.principles {
            principle.questions.retain(|question| question.id != removed);
        }
        category.principles.retain(|principle| !principle.questions.is_empty());
    }
    draft.categories.retain(|category| !category.principles.is_empty());
    (!draft.categories.is_empty()).then_some(draft)
}

fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_program_says_what_the_rules_say(draft in questionnaire(true), audit in answers()) {
        let questionnaire = draft.load();
        prop_assert_eq!(said(&assess(&questionnaire, &audit)), reference(&questionnaire, &audit));
    }

    #[test]
    fn without_hints_the_figures_are_the_same(draft in questionnaire(true), audit in answers()) {
        let questionnaire = draft.load();
        let expected = Assessment { hints: Vec::new(), ..assess(&questionnaire, &audit) };
        prop_assert_eq!(assess_figures(&questionnaire, &audit), expected);
    }

    #[test]
    fn not_applicable_equals_a_questionnaire_without_the_question(
        draft in questionnaire(false),
        audit in answers(),
        pick in any::<prop::sample::Index>(),
    ) {
        let mut draft = draft;
        for principle in draft.categories.iter_mut().flat_map(|category| &mut category.principles) {
            principle.questions.iter_mut().for_each(|question| question.not_applicable = true);
        }
        let id = QuestionId::new(&draft.questions().nth(pick.index(draft.questions().count())).expect("picked").id);
        let Some(smaller) = without(&draft, id.as_str()) else { return Ok(()) };
        let with = assess(&draft.load(), &choosing(&audit, &id, choice("na")));
        let without = assess(&smaller.load(), &audit);
        // How many questions are asked and are not applicable differs, of course.
        let comparable = |part: &Part| Part { in_scope: 0, not_applicable: 0, ..*part };
        prop_assert_eq!(comparable(&with.total), comparable(&without.total));
        for category in &without.categories {
            let twin = with.categories.iter().find(|it| it.id == category.id).expect("the same category");
            prop_assert_eq!(comparable(&twin.part), comparable(&category.part));
        }
        for principle in without.principles() {
            let twin = with.principles().find(|it| it.id == principle.id).expect("the same principle");
            prop_assert_eq!(comparable(&twin.part), comparable(&principle.part));
        }
        prop_assert_eq!((with.hints, with.gaps), (without.hints, without.gaps));
    }

    #[test]
    fn a_score_lies_in_its_range_and_both_between_nothing_and_everything(
        draft in questionnaire(true),
        audit in answers(),
    ) {
        for part in parts(&assess(&draft.load(), &audit)) {
            let (low, high) = part.range.unwrap_or((Millionths::ZERO, Millionths::ONE));
            let score = part.score.unwrap_or(low);
            prop_assert!(Millionths::ZERO <= low && low <= score && score <= high && high <= Millionths::ONE);
            if part.coverage == Some(Millionths::ONE) {
                prop_assert_eq!(part.range, part.score.map(|score| (score, score)));
            }
        }
    }

    #[test]
    fn answering_one_more_question_narrows_every_range(
        draft in questionnaire(false),
        audit in answers(),
        level in any::<prop::sample::Index>(),
    ) {
        let questionnaire = draft.load();
        let before = assess(&questionnaire, &audit);
        let not_applicable = |id: &QuestionId| before.not_applicable.contains(id);
        for (id, top) in picked(&questionnaire, &before, |level, _| level.is_none()) {
            if not_applicable(id) {
                continue;
            }
            let after = assess(&questionnaire, &choosing(&audit, id, Choice::Level(level.index(top + 1))));
            for (before, after) in parts(&before).into_iter().zip(parts(&after)) {
                let (Some(wide), Some(narrow)) = (before.range, after.range) else {
                    prop_assert_eq!(before.range, after.range);
                    continue;
                };
                prop_assert!(wide.0 <= narrow.0 && narrow.1 <= wide.1, "{:?} then {:?}", wide, narrow);
            }
        }
    }

    #[test]
    fn raising_a_level_never_lowers_any_score(draft in questionnaire(false), audit in answers()) {
        let questionnaire = draft.load();
        let before = assess(&questionnaire, &audit);
        for (id, top) in picked(&questionnaire, &before, |level, top| level.is_some_and(|level| level < top)) {
            let level = before.questions().find(|it| it.id == *id).and_then(|it| it.standing.level()).expect("a level");
            for higher in level + 1..=top {
                let after = assess(&questionnaire, &choosing(&audit, id, Choice::Level(higher)));
                for (before, after) in parts(&before).into_iter().zip(parts(&after)) {
                    prop_assert!(before.score <= after.score && before.range <= after.range);
                }
            }
        }
    }

    #[test]
    fn the_order_of_answers_is_irrelevant(
        draft in questionnaire(true),
        answered in answers(),
        order in Just((0..10_usize).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let questionnaire = draft.load();
        let mut empty = answered.clone();
        empty.answers.clear();
        let at = Timestamp::new("2026-11-21T10:02:00Z");
        let later = order.into_iter().fold(empty, |audit, index| {
            let id = QuestionId::new(format!("q{index}"));
            let choice = answered.choice(&id).cloned();
            apply(&audit, Event::Choose(id, choice), &at)
        });
        prop_assert_eq!(assess(&questionnaire, &later), assess(&questionnaire, &answered));
    }

    #[test]
    fn every_gain_equals_the_recomputed_difference(draft in questionnaire(false), audit in answers()) {
        let questionnaire = draft.load();
        let now = assess(&questionnaire, &audit);
        for hint in &now.hints {
            let then = assess(&questionnaire, &choosing(&audit, &hint.question, Choice::Level(hint.target)));
            let (now, then) = (now.total.score.expect("an answer"), then.total.score.expect("an answer"));
            prop_assert_eq!(hint.gain, then - now);
            prop_assert!(hint.gain >= Millionths::ZERO);
        }
    }

    #[test]
    fn what_if_is_the_assessment_of_the_raised_answers(
        draft in questionnaire(true),
        audit in answers(),
        is_selected in prop::collection::vec(any::<bool>(), 10),
    ) {
        let questionnaire = draft.load();
        let now = assess(&questionnaire, &audit);
        let chosen = now.hints.iter().zip(is_selected).filter(|(_, is_selected)| *is_selected).map(|(hint, _)| hint);
        let selected: Vec<_> = chosen.clone().map(|hint| (hint.question.clone(), hint.hint.clone())).collect();
        let raised = chosen.fold(audit.clone(), |audit, hint| {
            choosing(&audit, &hint.question, Choice::Level(hint.target))
        });
        prop_assert_eq!(what_if(&questionnaire, &audit, &selected), assess(&questionnaire, &raised));
    }

    #[test]
    fn contributions_add_up_to_the_score_but_for_rounding(draft in questionnaire(true), audit in answers()) {
        let assessment = assess(&draft.load(), &audit);
        let is_close = |shares: Vec<Millionths>, score: Option<Millionths>| {
            let sum: Millionths = shares.iter().copied().sum();
            (sum - score.unwrap_or_default()).count().unsigned_abs() <= shares.len() as u64
        };
        for principle in assessment.principles() {
            let shares = principle.questions.iter().filter_map(|it| it.contribution).map(|it| it.share).collect();
            prop_assert!(is_close(shares, principle.part.score));
        }
        for category in &assessment.categories {
            let shares = category.principles.iter().filter_map(|it| it.contribution).map(|it| it.category_share);
            prop_assert!(is_close(shares.collect(), category.part.score));
        }
        let shares = assessment.principles().filter_map(|it| it.contribution).map(|it| it.total_share).collect();
        prop_assert!(is_close(shares, assessment.total.score));
    }

    #[test]
    fn sums_over_audits_do_not_depend_on_how_they_are_split(
        shares in prop::collection::vec(0.0..=1.0_f64, 0..40),
        cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..5),
    ) {
        let all: Vec<_> = shares.into_iter().map(Millionths::from_f64).collect();
        let mut cuts: Vec<_> = cuts.iter().map(|cut| cut.index(all.len() + 1)).collect();
        cuts.extend([0, all.len()]);
        cuts.sort_unstable();
        let split = cuts.windows(2).map(|cut| all[cut[0]..cut[1]].iter().copied().sum::<Millionths>()).sum::<Millionths>();
        prop_assert_eq!(split, all.iter().copied().sum());
        prop_assert_eq!(split, all.iter().rev().copied().sum());
    }

    #[test]
    fn a_shown_percentage_stays_on_its_side_of_every_band(count in 0..=1_000_000_i64, is_default in any::<bool>()) {
        let bands = if is_default { (0.5, 0.75) } else { (0.333, 0.8) };
        let bands = selbstaudit::questionnaire::Bands { partly: bands.0, met: bands.1 };
        let percent = Millionths::new(count).percent(&bands);
        let shown = i64::from(percent.whole) * 10_000 + i64::from(percent.tenth.unwrap_or(0)) * 1_000;
        for band in [bands.partly, bands.met].map(|band| Millionths::from_f64(band).count()) {
            prop_assert!(count >= band || shown < band);
        }
        prop_assert_eq!((shown == 0, shown == 1_000_000), (count == 0, count == 1_000_000));
        prop_assert!((shown - count).abs() < 10_000);
    }
}

#[test]
fn the_laws_are_tried_on_audits_with_hints_gaps_and_conditions() {
    // A guard against a generator that produces nothing of interest.
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let (mut hints, mut gaps, mut out, mut levels) = (0, 0, 0, 0);
    for _ in 0..100 {
        let draft = questionnaire(true).new_tree(&mut runner).expect("a draft").current();
        let answers = answers().new_tree(&mut runner).expect("answers").current();
        let assessment = assess(&draft.load(), &answers);
        hints += assessment.hints.iter().filter(|hint| hint.gain > Millionths::ZERO).count();
        gaps += assessment.gaps.len();
        out += assessment.questions().filter(|question| !question.standing.is_in_scope()).count();
        levels += draft.questions().map(|question| count(&question.levels)).max().unwrap_or(0);
    }
    assert!(hints > 50 && gaps > 20 && out > 50 && levels > 300, "{hints} {gaps} {out} {levels}");
    assert!(assess(&support::one_principle(vec![support::question("a")]).load(), &audit("")).hints.is_empty());
}
