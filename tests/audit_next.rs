//! Snapshots, and the next audit that begins where the last one ended.
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

mod support;

use proptest::prelude::*;
use selbstaudit::audit::{
    Audit, AuditId, Base, Contribution, Measure, MeasureId, Portion, Review, Snapshot, SnapshotId, Status, Timestamp,
    Unknown, next_audit,
};
use selbstaudit::questionnaire::QuestionId;
use selbstaudit::scoring::{assess, unchecked};
use support::{audit, draft, one_principle, question};

fn at() -> Timestamp {
    Timestamp::new("2026-12-01T08:00:00Z")
}

fn freeze(audit: &Audit) -> Snapshot {
    Snapshot::of(audit, SnapshotId::new("stand"), at(), "vor Go-live", None)
}

fn next(audit: &Audit) -> Audit {
    next_audit(audit, AuditId::new("next"), &at(), freeze(audit))
}

fn measure(id: &str, status: Status) -> Measure {
    Measure {
        id: MeasureId::new(id),
        question: None,
        hint: None,
        text: id.into(),
        owner: String::new(),
        due: None,
        effort: None,
        status,
        evidence: Vec::new(),
        unknown: Unknown::default(),
    }
}

#[test]
fn what_was_chosen_is_to_be_checked_and_what_was_open_is_open_again() {
    let mut last = audit("a=3 b=? c=na d=0");
    last.answers.entry(QuestionId::new("e")).or_default().note = "nur eine Notiz".into();
    last.answers.get_mut(&QuestionId::new("d")).expect("answered").review = Some(Review("vom Land".into()));
    let next = next(&last);
    let mark = |id: &str| next.answers[&QuestionId::new(id)].review.clone();
    for id in ["a", "b", "c"] {
        assert_eq!(mark(id), Some(Review::from_last()), "{id}");
    }
    assert_eq!(mark("d"), Some(Review("vom Land".into())));
    assert_eq!(mark("e"), None);
    assert_eq!(mark("a"), Some(Review("aus letztem Audit, bitte prüfen".into())));
}

#[test]
fn only_what_is_still_to_be_done_goes_along() {
    let mut last = audit("a=1");
    last.measures = vec![
        measure("open", Status::Open),
        measure("begun", Status::InProgress),
        measure("done", Status::Done),
        measure("dropped", Status::Dropped),
    ];
    let next = next(&last);
    let kept: Vec<&str> = next.measures.iter().map(|measure| measure.id.as_str()).collect();
    assert_eq!(kept, ["open", "begun"]);
    // The snapshot remembers all of them.
    assert_eq!(next.snapshots[0].measures, last.measures);
}

#[test]
fn who_contributed_and_which_part_it_was_stay_with_the_last_audit() {
    let mut last = audit("a=2");
    last.part = Some(Portion { questions: vec![QuestionId::new("a")], ..Portion::default() });
    last.contributions = vec![Contribution {
        audit: AuditId::new("other"),
        revision: 3,
        by: None,
        at: at(),
        changed: None,
        answers: 1,
        unknown: Unknown::default(),
    }];
    let next = next(&last);
    assert_eq!((next.part, next.contributions), (None, Vec::new()));
}

#[test]
fn questions_that_are_not_asked_are_not_counted_as_unchecked() {
    let questionnaire =
        one_principle(vec![question("a"), question("b").applies_if("{question: a, at_least: 3}"), question("c")]);
    let next = next(&audit("a=2 b=1 c=4 gone=1"));
    let questionnaire = questionnaire.load();
    let unchecked = unchecked(&assess(&questionnaire, &next), &next);
    assert_eq!(unchecked, [QuestionId::new("a"), QuestionId::new("c")]);
}

proptest! {
    #[test]
    fn the_last_audit_is_wholly_in_the_next_one(last in support::random::answers()) {
        let next = next(&last);
        prop_assert_eq!(&next.id, &AuditId::new("next"));
        prop_assert_eq!((&next.created, &next.changed, next.revision), (&at(), &at(), 0));
        let base = Base { audit: last.id.clone(), revision: last.revision, state: None, without_remarks: false, unknown: Unknown::default() };
        prop_assert_eq!(next.base.as_ref(), Some(&base));
        prop_assert_eq!(next.snapshots.len(), last.snapshots.len() + 1);
        // Without marks the answers are the same, and so is everything they mean.
        let mut unmarked = next.clone();
        unmarked.answers.values_mut().for_each(|answer| answer.review = None);
        prop_assert_eq!(&unmarked.answers, &last.answers);
        let chosen = last.answers.values().filter(|answer| answer.choice.is_some()).count();
        prop_assert_eq!(next.answers.values().filter(|answer| answer.review.is_some()).count(), chosen);
        // The snapshot shows the last audit as it was.
        let then = next.as_of(next.snapshots.last().expect("a snapshot"));
        prop_assert_eq!(&then.answers, &last.answers);
        prop_assert_eq!((then.mode, then.phase), (last.mode, last.phase));
    }
}

#[test]
fn marks_change_no_figure() {
    let questionnaire =
        draft(vec![support::category("c", vec![support::principle("p", vec![question("a").must(3), question("b")])])])
            .load();
    let last = audit("a=2 b=4");
    assert_eq!(assess(&questionnaire, &next(&last)), assess(&questionnaire, &last));
}
