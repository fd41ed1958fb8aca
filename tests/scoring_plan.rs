//! The plan of measures and the targets: what each brings, which come first, what all of them would make of the result.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "tests stop at the first surprise")]

mod support;

use proptest::prelude::*;

use selbstaudit::audit::{Audit, Date, Measure, MeasureId, Status};
use selbstaudit::questionnaire::{Effort, HintId, PhaseId, QuestionId, Questionnaire};
use selbstaudit::scoring::{Millionths, Plan, PlanChoice, PlanOrder, assess, plan, target_gap, what_if};
use support::random::{answers, questionnaire};
use support::{audit, category, draft, one_principle, principle, question};

fn day(text: &str) -> Date {
    Date::parse(text).expect("a day")
}

fn free(id: &str) -> Measure {
    Measure { text: id.into(), ..Measure::new(MeasureId::new(id)) }
}

fn from(id: &str, question: &str, hint: &str, effort: Option<Effort>) -> Measure {
    Measure { question: Some(QuestionId::new(question)), hint: Some(HintId::new(hint)), effort, ..free(id) }
}

fn with(answers: &str, measures: Vec<Measure>) -> Audit {
    Audit { measures, ..audit(answers) }
}

/// `a` is a requirement. With a=1 b=0 c=2 the total is (¼ + 0 + ½) / 3 = ¼.
fn hinted() -> Questionnaire {
    one_principle(vec![
        question("a").must(2).hint("h", 1, "medium"),
        question("b").hint("h", 0, "small").hint("k", 3, "large"),
        question("c"),
    ])
    .load()
}

fn planned(questionnaire: &Questionnaire, audit: &Audit) -> Plan {
    plan(questionnaire, audit, &assess(questionnaire, audit), Some(day("2026-11-21")))
}

fn order<'a>(plan: &Plan, audit: &'a Audit) -> Vec<&'a str> {
    plan.measures.iter().map(|planned| planned.of(audit).expect("a measure").id.as_str()).collect()
}

#[test]
fn gap_closers_come_first_then_gain_for_effort_then_free_ones_and_what_is_over_last() {
    let questionnaire = hinted();
    let audit = with(
        "a=1 b=0 c=2",
        vec![
            Measure { status: Status::Dropped, ..free("dropped") },
            Measure { status: Status::Done, ..from("done", "b", "h", None) },
            free("free"),
            from("one level", "b", "h", Some(Effort::Small)),
            from("four levels", "b", "k", Some(Effort::Large)),
            from("gap", "a", "h", Some(Effort::Large)),
            from("unknown", "b", "gone", Some(Effort::Small)),
        ],
    );
    let plan = planned(&questionnaire, &audit);
    // b at 4 makes (¼ + 1 + ½) / 3 = 0.583333, by 4 that is 83 333.25; b at 1 makes a third, by 1 that is 83 333.
    assert_eq!(order(&plan, &audit), ["gap", "four levels", "one level", "free", "unknown", "done", "dropped"]);
    let gains: Vec<_> = plan.measures.iter().map(|planned| planned.gain.map(Millionths::count)).collect();
    assert_eq!(gains, [Some(83_333), Some(333_333), Some(83_333), None, None, Some(83_333), None]);
    let closing: Vec<_> = plan.measures.iter().map(|planned| planned.closes_gap).collect();
    assert_eq!(closing, [true, false, false, false, false, false, false]);
    assert_eq!((plan.open, plan.done, plan.dropped, plan.counted), (5, 1, 1, 3));
    // a at 2 and b at the higher of 1 and 4: (½ + 1 + ½) / 3.
    let total = plan.reachable.expect("three have an effect").total;
    assert_eq!(total.score, Some(Millionths::new(666_667)));
}

#[test]
fn a_measure_without_effort_counts_as_medium() {
    let questionnaire = hinted();
    // Both bring a quarter of a third: 83 333 for small work, half of it for medium.
    let ids = |first: Option<Effort>, second: Option<Effort>| {
        let audit = with("a=1 b=0 c=2", vec![from("x", "b", "h", first), from("y", "b", "h", second)]);
        order(&planned(&questionnaire, &audit), &audit).join(" ")
    };
    assert_eq!(ids(None, Some(Effort::Small)), "y x");
    assert_eq!(ids(None, Some(Effort::Medium)), "x y");
    assert_eq!(ids(Some(Effort::Large), None), "y x");
}

#[test]
fn what_is_reached_already_brings_nothing_and_what_has_no_level_has_no_gain() {
    let questionnaire = hinted();
    let gain = |answers: &str| {
        let audit = with(answers, vec![from("x", "b", "h", None)]);
        let plan = planned(&questionnaire, &audit);
        let first = &plan.measures[0];
        assert_eq!(first.is_reached, answers == "a=1 b=3 c=2");
        (first.gain.map(Millionths::count), plan.counted, plan.reachable.is_some())
    };
    assert_eq!(gain("a=1 b=3 c=2"), (Some(0), 0, false));
    assert_eq!(gain("a=1 b=? c=2"), (None, 0, false));
    assert_eq!(gain("a=1 b=na c=2"), (None, 0, false));
    assert_eq!(gain("a=1 c=2"), (None, 0, false));
    assert_eq!(gain("a=1 b=0 c=2"), (Some(83_333), 1, true));
}

#[test]
fn an_answer_lags_behind_a_done_measure_until_it_reaches_the_level_of_the_hint() {
    let questionnaire = hinted();
    let lags = |status: Status, answers: &str| {
        let audit = with(answers, vec![Measure { status, ..from("x", "b", "h", None) }]);
        planned(&questionnaire, &audit).measures[0].answer_lags
    };
    assert!(lags(Status::Done, "b=0") && lags(Status::Done, "") && lags(Status::Done, "b=?"));
    assert!(!lags(Status::Done, "b=1") && !lags(Status::Done, "b=4") && !lags(Status::Done, "b=na"));
    assert!(!lags(Status::Open, "b=0") && !lags(Status::InProgress, "b=0") && !lags(Status::Dropped, "b=0"));
}

#[test]
fn overdue_is_what_is_left_to_do_after_its_day() {
    let due = |id: &str, due: &str, status: Status| Measure { due: Date::parse(due), status, ..free(id) };
    let audit = with(
        "",
        vec![
            due("yesterday", "2026-11-20", Status::Open),
            due("today", "2026-11-21", Status::Open),
            due("running", "2025-12-31", Status::InProgress),
            due("done", "2026-11-20", Status::Done),
            due("dropped", "2026-11-20", Status::Dropped),
            due("never", "", Status::Open),
        ],
    );
    let questionnaire = hinted();
    let plan_today = planned(&questionnaire, &audit);
    let overdue = |plan: &Plan| {
        let overdue = plan.measures.iter().filter(|planned| planned.is_overdue);
        overdue.map(|planned| audit.measures[planned.index].id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!((overdue(&plan_today), plan_today.overdue), (vec!["yesterday".into(), "running".into()], 2));
    let without_day = plan(&questionnaire, &audit, &assess(&questionnaire, &audit), None);
    assert_eq!((overdue(&without_day), without_day.overdue), (vec![], 0));
}

#[test]
fn a_plan_is_sorted_and_filtered_as_wanted() {
    let measure = |id: &str, owner: &str, due: &str, status: Status| Measure {
        owner: owner.into(),
        due: Date::parse(due),
        status,
        ..free(id)
    };
    let audit = with(
        "",
        vec![
            measure("1", "Vollzug", "2027-01-31", Status::Open),
            measure("2", " ", "", Status::InProgress),
            measure("3", "fachreferat", "2026-11-01", Status::Open),
            measure("4", "Fachreferat", "2026-12-01", Status::Done),
            measure("5", "Vollzug", "2026-11-02", Status::Dropped),
        ],
    );
    let plan = planned(&hinted(), &audit);
    let ids = |choice: PlanChoice| {
        let chosen = choice.of(&plan, &audit);
        chosen.iter().map(|it| audit.measures[it.index].id.as_str().to_owned()).collect::<Vec<_>>().join(" ")
    };
    let by = |order: PlanOrder| ids(PlanChoice { order, ..PlanChoice::default() });
    assert_eq!(by(PlanOrder::Worth), "1 2 3 4 5");
    assert_eq!(by(PlanOrder::Due), "3 5 4 1 2");
    // Upper and lower case are the same; without an owner comes last.
    assert_eq!(by(PlanOrder::Owner), "3 4 1 5 2");
    assert_eq!(by(PlanOrder::Status), "2 1 3 4 5");
    assert_eq!(ids(PlanChoice { owner: Some("Vollzug".into()), ..PlanChoice::default() }), "1 5");
    assert_eq!(ids(PlanChoice { owner: Some(String::new()), ..PlanChoice::default() }), "2");
    assert_eq!(ids(PlanChoice { status: Some(Status::Open), ..PlanChoice::default() }), "1 3");
    assert_eq!(ids(PlanChoice { is_overdue: true, ..PlanChoice::default() }), "3");
    assert!(!PlanChoice { order: PlanOrder::Due, ..PlanChoice::default() }.is_filter());
}

#[test]
fn the_target_of_the_phase_wins_over_the_general_one_and_its_gap_is_target_minus_score() {
    let mut audit = audit("a=1 b=0 c=2");
    audit.targets = [("p".to_owned(), 0.75), ("c".to_owned(), 0.25)].into();
    audit.phase_targets = [(PhaseId::new("betrieb"), [("p".to_owned(), 1.0)].into())].into();
    let assessment = assess(&hinted(), &audit);
    let gap = |audit: &Audit, id: &str| {
        let part =
            if id == "c" { &assessment.categories[0].part } else { &assessment.categories[0].principles[0].part };
        let gap = target_gap(audit, id, part)?;
        Some((gap.target.count(), gap.gap.map(Millionths::count), gap.is_reached()))
    };
    // Both stand at ¼.
    assert_eq!(gap(&audit, "p"), Some((750_000, Some(500_000), false)));
    assert_eq!(gap(&audit, "c"), Some((250_000, Some(0), true)));
    assert_eq!(gap(&audit, "elsewhere"), None);
    audit.phase = Some(PhaseId::new("betrieb"));
    assert_eq!(gap(&audit, "p"), Some((1_000_000, Some(750_000), false)));
    assert_eq!(gap(&audit, "c"), Some((250_000, Some(0), true)));
    audit.phase = Some(PhaseId::new("analyse"));
    assert_eq!(gap(&audit, "p"), Some((750_000, Some(500_000), false)));
}

#[test]
fn without_a_score_the_gap_is_open() {
    let draft = draft(vec![category("c", vec![principle("p", vec![question("a")])])]);
    let mut audit = audit("");
    audit.targets = [("p".to_owned(), 0.5)].into();
    let assessment = assess(&draft.load(), &audit);
    let gap = target_gap(&audit, "p", &assessment.categories[0].principles[0].part).expect("a target");
    assert_eq!((gap.target.count(), gap.gap, gap.is_reached()), (500_000, None, false));
}

proptest! {
    #[test]
    fn every_measure_is_in_the_plan_once_and_its_gain_is_the_recomputed_difference(
        // With conditions a gain holds the scope fixed, and „what if“ does not.
        draft in questionnaire(false),
        mut audit in answers(),
        picks in prop::collection::vec((any::<prop::sample::Index>(), 0..4_u8), 0..12),
    ) {
        let questionnaire = draft.load();
        let hints: Vec<(QuestionId, HintId)> = questionnaire
            .questions()
            .flat_map(|question| question.hints.iter().map(|hint| (question.id.clone(), hint.id.clone())))
            .collect();
        prop_assume!(!hints.is_empty());
        for (at, (pick, status)) in picks.iter().enumerate() {
            let (question, hint) = pick.get(&hints);
            let status = [Status::Open, Status::InProgress, Status::Done, Status::Dropped][usize::from(*status)];
            audit.measures.push(Measure { status, ..from(&at.to_string(), question.as_str(), hint.as_str(), None) });
        }
        let assessment = assess(&questionnaire, &audit);
        let plan = plan(&questionnaire, &audit, &assessment, None);
        let mut places: Vec<usize> = plan.measures.iter().map(|planned| planned.index).collect();
        places.sort_unstable();
        prop_assert_eq!(places, (0..audit.measures.len()).collect::<Vec<_>>());
        prop_assert_eq!(plan.open + plan.done + plan.dropped, audit.measures.len());
        let mut selected = Vec::new();
        for planned in &plan.measures {
            let measure = &audit.measures[planned.index];
            let key = measure.question.clone().zip(measure.hint.clone()).expect("from a hint");
            let alone = what_if(&questionnaire, &audit, std::slice::from_ref(&key));
            if let Some(gain) = planned.gain {
                prop_assert_eq!(Some(gain), alone.total.gain_over(&assessment.total));
            } else {
                prop_assert_eq!(&alone.total, &assessment.total);
            }
            if measure.status.is_open() {
                selected.push(key);
            }
        }
        let all = what_if(&questionnaire, &audit, &selected);
        prop_assert_eq!(plan.reachable.map_or(assessment.total, |reachable| reachable.total), all.total);
    }
}
