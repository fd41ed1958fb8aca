//! What stands beside the score: evidence, strengths and the way to the next open question.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "tests stop at the first surprise")]

mod support;

use selbstaudit::audit::{Audit, Date, Evidence, Strength};
use selbstaudit::questionnaire::{PrincipleId, QuestionId};
use selbstaudit::scoring::{Counted, Millionths, assess, evidence, next_open, strengths};
use support::{Draft, audit, category, draft, one_principle, principle, question};

fn day(text: &str) -> Date {
    Date::parse(text).expect("a day")
}

fn document(title: &str, strength: Strength, valid_until: Option<&str>) -> Evidence {
    Evidence { title: title.to_string(), strength, valid_until: valid_until.map(day), ..Evidence::default() }
}

fn attach(audit: &mut Audit, question: &str, evidence: Vec<Evidence>) {
    audit.answers.entry(QuestionId::new(question)).or_default().evidence = evidence;
}

fn five() -> Draft {
    one_principle(["a", "b", "c", "d", "e"].into_iter().map(question).collect())
}

fn counted(count: usize, share: i64) -> Counted {
    Counted { count, share: Some(Millionths::new(share)) }
}

#[test]
fn answers_from_level_one_on_count_by_their_strongest_evidence() {
    let mut audit = audit("a=1 b=2 c=4 d=0 e=3");
    attach(&mut audit, "a", vec![document("x", Strength::ThirdParty, None), document("y", Strength::Estimate, None)]);
    attach(&mut audit, "b", vec![document("x", Strength::Estimate, None), document("y", Strength::Internal, None)]);
    attach(&mut audit, "d", vec![document("x", Strength::ThirdParty, None)]);
    let summary = evidence(&five().load(), &audit, day("2026-11-21"));
    // Of a, b, c and e two name evidence; d is at level 0.
    assert_eq!(summary.answers, 4);
    assert_eq!(summary.named, counted(2, 500_000));
    assert_eq!(summary.estimate, counted(0, 0));
    assert_eq!(summary.internal, counted(1, 250_000));
    assert_eq!(summary.third_party, counted(1, 250_000));
    assert_eq!(summary.expired, []);
}

#[test]
fn an_entry_without_title_and_reference_names_nothing() {
    let mut audit = audit("a=1 b=1");
    attach(&mut audit, "a", vec![document(" ", Strength::Internal, Some("2020-01-01"))]);
    let reference = Evidence { reference: "Az. 7".to_string(), ..Evidence::default() };
    attach(&mut audit, "b", vec![reference]);
    let summary = evidence(&five().load(), &audit, day("2026-11-21"));
    assert_eq!((summary.named, summary.estimate), (counted(1, 500_000), counted(1, 500_000)));
    assert_eq!(summary.expired, []);
}

#[test]
fn evidence_expires_after_its_last_day() {
    let mut audit = audit("a=1 b=0 c=na");
    let list =
        |last_day| vec![document("x", Strength::Internal, None), document("y", Strength::Internal, Some(last_day))];
    attach(&mut audit, "a", list("2026-11-20"));
    attach(&mut audit, "b", list("2026-11-21"));
    attach(&mut audit, "c", list("2026-11-22"));
    let questionnaire = five().load();
    let expired = |today| evidence(&questionnaire, &audit, day(today)).expired;
    let entry = |question: &str| (QuestionId::new(question), 1);
    assert_eq!(expired("2026-11-20"), []);
    assert_eq!(expired("2026-11-21"), [entry("a")]);
    assert_eq!(expired("2026-11-22"), [entry("a"), entry("b")]);
    assert_eq!(expired("2026-11-23"), [entry("a"), entry("b"), entry("c")]);
    // It still counts as named.
    assert_eq!(evidence(&questionnaire, &audit, day("2030-01-01")).internal, counted(1, 1_000_000));
}

#[test]
fn evidence_of_questions_out_of_scope_counts_nowhere() {
    let draft = one_principle(vec![question("a"), question("b").applies_if("{question: a, at_least: 1}")]);
    let mut audit = audit("a=0 b=4");
    attach(&mut audit, "b", vec![document("x", Strength::Internal, Some("2020-01-01"))]);
    let summary = evidence(&draft.load(), &audit, day("2026-11-21"));
    assert_eq!((summary.answers, summary.named.count, summary.named.share), (0, 0, None));
    assert_eq!(summary.expired, []);
}

#[test]
fn strengths_are_the_best_principles_that_are_met() {
    let draft = draft(vec![
        category("c1", ["p1", "p2"].map(|id| principle(id, vec![question(format!("{id}-q"))])).to_vec()),
        category("c2", ["p3", "p4", "p5"].map(|id| principle(id, vec![question(format!("{id}-q"))])).to_vec()),
        category("c3", vec![principle("p6", vec![question("p6-q"), question("m").must(4)])]),
    ]);
    // p2 is not met, p5 has no score, p6 has a gap.
    let assessment = assess(&draft.load(), &audit("p1-q=3 p2-q=2 p3-q=4 p4-q=3 p6-q=4 m=3"));
    let ids = |most| strengths(&assessment, most).iter().map(|it| it.id.clone()).collect::<Vec<_>>();
    let expected = ["p3", "p1", "p4"].map(PrincipleId::new);
    assert_eq!(ids(9), expected);
    assert_eq!(ids(2), expected[..2]);
    assert_eq!(ids(0), []);
}

#[track_caller]
fn next(answers: &str, after: Option<&str>, expected: Option<&str>) {
    let after = after.map(QuestionId::new);
    let found = next_open(&five().load(), &audit(answers), after.as_ref());
    assert_eq!(found.as_ref().map(QuestionId::as_str), expected, "{answers:?} after {after:?}");
}

#[test]
fn the_next_open_question_is_the_next_unanswered_one_round_the_end() {
    next("", None, Some("a"));
    next("", Some("a"), Some("b"));
    next("a=1 c=1", Some("a"), Some("b"));
    next("a=1 c=1", Some("b"), Some("d"));
    next("b=1", Some("e"), Some("a"));
    next("a=1 b=1", Some("e"), Some("c"));
    next("", Some("zzz"), Some("a"));
}

#[test]
fn not_applicable_with_a_reason_is_dealt_with() {
    next("a=na b=na! c=1", None, Some("b"));
    next("a=na b=9 c=1", None, Some("b"));
}

#[test]
fn unclear_questions_come_after_all_unanswered_ones() {
    next("a=? b=? c=1 d=1", Some("a"), Some("e"));
    next("a=? b=1 c=? d=1 e=1", None, Some("a"));
    next("a=? b=1 c=? d=1 e=1", Some("a"), Some("c"));
    next("a=? b=1 c=? d=1 e=1", Some("c"), Some("a"));
    next("a=1 b=1 c=? d=1 e=1", Some("c"), Some("c"));
    next("a=1 b=na c=1 d=1 e=1", None, None);
}

#[test]
fn questions_out_of_scope_are_never_next() {
    let draft = one_principle(vec![question("a").applies_if("{question: b, at_least: 1}"), question("b")]);
    let questionnaire = draft.load();
    assert_eq!(next_open(&questionnaire, &audit(""), None), Some(QuestionId::new("b")));
    assert_eq!(next_open(&questionnaire, &audit("b=0"), None), None);
    assert_eq!(next_open(&questionnaire, &audit("b=1"), None), Some(QuestionId::new("a")));
}
