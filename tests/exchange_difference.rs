//! What differs between two states of an audit.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise, also in what its cases share"
)]

#[path = "support/audits.rs"]
mod audits;
mod support;

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::prelude::*;
use selbstaudit::audit::{
    Answer, Audit, AuditId, Base, Event, Evidence, KeptAnswer, Maturity, Measure, MeasureId, Minority, Mode,
    Participant, Snapshot, SnapshotId, Status, Timestamp, Unknown, apply,
};
use selbstaudit::exchange::{Change, Difference, FieldDifference, TargetDifference, difference};
use selbstaudit::questionnaire::{PhaseId, QuestionId};

fn differs(change: impl FnOnce(&mut Audit)) -> Difference {
    let before = support::audit("a=1 b=2");
    let mut after = before.clone();
    change(&mut after);
    difference(&before, &after)
}

fn note(text: &str) -> Answer {
    Answer { note: text.into(), ..Answer::default() }
}

#[test]
fn times_id_and_revision_are_no_difference() {
    let difference = differs(|audit| {
        audit.id = AuditId::new("other");
        audit.created = Timestamp::new("x");
        audit.changed = Timestamp::new("y");
        audit.revision = 99;
        audit.answers.get_mut(&QuestionId::new("a")).expect("answered").at = Some(Timestamp::new("z"));
    });
    assert!(difference.is_empty());
}

#[test]
fn answers_are_added_removed_and_changed() {
    let before = support::audit("a=1 b=2 c=3");
    let after = support::audit("b=2 c=4 d=na");
    let difference = difference(&before, &after);
    assert_eq!((difference.added(), difference.removed(), difference.changed()), (1, 1, 1));
    let questions: Vec<_> = difference.answers.iter().map(|answer| answer.question.as_str()).collect();
    assert_eq!(questions, ["a", "c", "d"]);
    assert_eq!(difference.answers[0].before.as_ref(), before.answer(&QuestionId::new("a")));
    assert_eq!(difference.answers[0].after, None);
    assert!(!difference.is_empty());
}

#[test]
fn everything_in_an_answer_but_its_time_counts() {
    let changes: [fn(&mut Answer); 8] = [
        |answer| answer.choice = None,
        |answer| answer.note = "n".into(),
        |answer| answer.evidence.push(Evidence::default()),
        |answer| answer.inherited = Some(selbstaudit::audit::Inherited::Yes),
        |answer| answer.review = Some(selbstaudit::audit::Review(String::new())),
        |answer| answer.by = Some("IT".into()),
        |answer| answer.minority = Some(Minority::default()),
        |answer| drop(answer.unknown.0.insert("k".into(), 1.into())),
    ];
    for (at, change) in changes.into_iter().enumerate() {
        let found = differs(|audit| change(audit.answers.get_mut(&QuestionId::new("a")).expect("answered")));
        assert_eq!((found.changed(), found.answers.len()), (1, 1), "change {at}");
    }
}

#[test]
fn service_fields_differ_by_their_name_in_the_file() {
    let difference = differs(|audit| {
        audit.service.name = "Elterngeld".into();
        audit.service.leika = vec!["1".into(), "2".into()];
        audit.service.ozg_id = Some(String::new());
        audit.service.priority = Some(2);
        audit.service.focus = Some(false);
        audit.service.maturity = Some(Maturity { model: "2.0".into(), level: Some(0), ..Maturity::default() });
    });
    let field =
        |field, before: &str, after: &str| FieldDifference { field, before: before.into(), after: after.into() };
    let expected = [
        field("name", "Service", "Elterngeld"),
        field("leika", "", "1, 2"),
        field("priority", "", "2"),
        field("focus", "", "false"),
        field("maturity.model", "", "2.0"),
        field("maturity.level", "", "0"),
    ];
    assert_eq!(difference.service, expected);
}

#[test]
fn lists_differ_where_their_entries_do_and_say_so() {
    let list = |entries: &[&str]| entries.iter().map(ToString::to_string).collect::<Vec<String>>();
    let leika = |before: &[&str], after: &[&str]| {
        let mut audit = support::audit("");
        audit.service.leika = list(before);
        let mut other = audit.clone();
        other.service.leika = list(after);
        difference(&audit, &other).service.into_iter().map(|field| (field.before, field.after)).collect::<Vec<_>>()
    };
    let changed = |before: &str, after: &str| vec![(before.to_owned(), after.to_owned())];
    assert_eq!(leika(&["a, b"], &["a", "b"]), changed("\"a, b\"", "a, b"));
    assert_eq!(leika(&["a", "b, c"], &["a, b", "c"]), changed("a, \"b, c\"", "\"a, b\", c"));
    assert_eq!(leika(&[""], &[]), changed("\"\"", ""));
    assert_eq!(leika(&["\""], &["\"\""]), changed("\"\"\"\"", "\"\"\"\"\"\""));
    assert_eq!(leika(&["a", "b"], &["b", "a"]), changed("a, b", "b, a"));
    assert_eq!(leika(&["a, b"], &["a, b"]), []);
}

fn measure(id: &str, status: Status) -> Measure {
    Measure {
        id: MeasureId::new(id),
        question: None,
        hint: None,
        text: "t".into(),
        owner: String::new(),
        due: None,
        effort: None,
        status,
        evidence: Vec::new(),
        unknown: Unknown::default(),
    }
}

#[test]
fn measures_are_matched_by_id_and_not_by_place() {
    let mut before = support::audit("");
    before.measures =
        vec![measure("kept", Status::Open), measure("gone", Status::Open), measure("moved", Status::Open)];
    let mut after = before.clone();
    after.measures = vec![measure("new", Status::Open), measure("moved", Status::Open), measure("kept", Status::Done)];
    let found: Vec<_> = difference(&before, &after)
        .measures
        .into_iter()
        .map(|change| (change.before.map(|one| one.id.to_string()), change.after.map(|one| one.id.to_string())))
        .collect();
    let name = |name: &str| Some(name.to_owned());
    assert_eq!(found, [(name("kept"), name("kept")), (name("gone"), None), (None, name("new"))]);
}

#[test]
fn a_file_with_one_id_twice_does_not_differ_from_itself() {
    let mut audit = support::audit("");
    audit.measures = vec![measure("m", Status::Open), measure("m", Status::Done)];
    assert!(difference(&audit, &audit).is_empty());
    // The first of the two is compared with the first, the second with the second.
    let mut after = audit.clone();
    after.measures[0].status = Status::Dropped;
    let found = difference(&audit, &after).measures;
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].before.as_ref().map(|one| one.status), Some(Status::Open));
    assert_eq!(found[0].after.as_ref().map(|one| one.status), Some(Status::Dropped));
}

#[test]
fn a_measure_with_an_id_that_is_there_twice_is_not_passed_over() {
    let with = |all: &[Status]| {
        let mut audit = support::audit("");
        audit.measures = all.iter().map(|&status| measure("m", status)).collect();
        audit
    };
    let found = |before: &[Status], after: &[Status]| {
        let status = |one: Option<Measure>| one.map(|one| one.status);
        let measures = difference(&with(before), &with(after)).measures.into_iter();
        measures.map(|one| (status(one.before), status(one.after))).collect::<Vec<_>>()
    };
    let (open, done, dropped) = (Status::Open, Status::Done, Status::Dropped);
    assert_eq!(found(&[open, done], &[open, dropped]), [(Some(done), Some(dropped))]);
    assert_eq!(found(&[open, done], &[open]), [(Some(done), None)]);
    assert_eq!(found(&[open], &[open, done, open]), [(None, Some(done)), (None, Some(open))]);
    assert_eq!(found(&[open, done], &[open, done]), []);
}

#[test]
fn snapshots_are_matched_by_id() {
    let snapshot = |id: &str, label: &str| Snapshot {
        id: SnapshotId::new(id),
        at: Timestamp::new("x"),
        label: label.into(),
        mode: Mode::Full,
        phase: None,
        questionnaire: support::audit("").questionnaire,
        answers: BTreeMap::new(),
        measures: Vec::new(),
        assessment: None,
        unknown: Unknown::default(),
    };
    let mut before = support::audit("");
    before.snapshots = vec![snapshot("s", "alt"), snapshot("t", "bleibt")];
    let mut after = before.clone();
    after.snapshots[0].label = "neu".into();
    let found = difference(&before, &after).snapshots;
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].before.as_ref().map(|one| one.label.as_str()), Some("alt"));
    assert_eq!(found[0].after.as_ref().map(|one| one.label.as_str()), Some("neu"));
}

#[test]
fn the_frame_of_an_audit_differs_with_both_values() {
    let mut expected = Difference {
        mode: Some(Change { before: Mode::Full, after: Mode::Short }),
        phase: Some(Change { before: None, after: Some(PhaseId::new("betrieb")) }),
        participants: Some(Change {
            before: vec![],
            after: vec![Participant { role: "IT".into(), ..Default::default() }],
        }),
        targets: vec![
            TargetDifference { part: "p".into(), phase: None, before: None, after: Some(0.5) },
            TargetDifference {
                part: "q".into(),
                phase: Some(PhaseId::new("betrieb")),
                before: None,
                after: Some(0.25),
            },
        ],
        embedded_questionnaire: true,
        unknown: true,
        ..Difference::default()
    };
    let base = Base {
        audit: AuditId::new("b"),
        revision: 1,
        state: None,
        without_remarks: false,
        unknown: Unknown::default(),
    };
    expected.base = Some(Change { before: None, after: Some(base.clone()) });
    let kept = KeptAnswer {
        source: "Früher 1.0.0".into(),
        question: QuestionId::new("weg"),
        number: "1.1".into(),
        text: "Was war das?".into(),
        chosen: "Stufe 1".into(),
        answer: note("x"),
        unknown: Unknown::default(),
    };
    expected.kept_answers = Some(Change { before: vec![], after: vec![kept.clone()] });
    let mut other = support::audit("").questionnaire;
    other.version = "2.0.0".into();
    expected.questionnaire = Some(Change { before: support::audit("").questionnaire, after: other.clone() });
    let found = differs(|audit| {
        audit.mode = Mode::Short;
        audit.phase = Some(PhaseId::new("betrieb"));
        audit.participants.push(Participant { role: "IT".into(), ..Default::default() });
        audit.targets.insert("p".into(), 0.5);
        audit.phase_targets.insert(PhaseId::new("betrieb"), [("q".into(), 0.25)].into());
        audit.kept_answers.push(kept);
        // What follows from the questionnaire is no difference of its own.
        audit.fingerprints.insert(QuestionId::new("a"), "5s-00000000-00000000".into());
        audit.embedded_questionnaire = Some(Arc::new(1.into()));
        audit.unknown.0.insert("k".into(), 1.into());
        audit.base = Some(base);
        audit.questionnaire = other;
    });
    assert_eq!(found, expected);
}

#[test]
fn unknown_keys_of_the_service_are_a_difference() {
    assert!(differs(|audit| drop(audit.service.unknown.0.insert("k".into(), 1.into()))).unknown);
    let with_maturity = |unknown: bool| {
        let mut audit = support::audit("");
        let mut maturity = Maturity { model: "1.1".into(), ..Maturity::default() };
        if unknown {
            maturity.unknown.0.insert("k".into(), 1.into());
        }
        audit.service.maturity = Some(maturity);
        audit
    };
    assert!(difference(&with_maturity(false), &with_maturity(true)).unknown);
    assert!(difference(&with_maturity(true), &with_maturity(true)).is_empty());
}

#[test]
fn a_change_and_its_undoing_leave_no_difference() {
    let before = support::audit("a=1");
    let at = Timestamp::new("2026-11-21T11:00:00Z");
    let there = apply(&before, Event::Note(QuestionId::new("a"), "x".into()), &at);
    let back = apply(&there, Event::Note(QuestionId::new("a"), String::new()), &at);
    assert_eq!(difference(&before, &there).changed(), 1);
    assert!(difference(&before, &back).is_empty());
    assert_eq!(
        difference(&support::audit(""), &{
            let mut audit = support::audit("");
            audit.answers.insert(QuestionId::new("q"), note("x"));
            audit
        })
        .added(),
        1
    );
}

proptest! {
    #[test]
    fn nothing_differs_from_itself(audit in audits::audit()) {
        prop_assert!(difference(&audit, &audit).is_empty());
    }

    #[test]
    fn looking_from_the_other_side_swaps_before_and_after(one in audits::audit(), other in audits::audit()) {
        let (there, back) = (difference(&one, &other), difference(&other, &one));
        prop_assert_eq!((there.added(), there.removed(), there.changed()), (back.removed(), back.added(), back.changed()));
        prop_assert_eq!(there.is_empty(), back.is_empty());
        prop_assert_eq!(there.service.len(), back.service.len());
        prop_assert_eq!(there.measures.len(), back.measures.len());
    }
}
