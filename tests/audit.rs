//! Every event, its undo and its redo.

#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

use proptest::prelude::*;
use selbstaudit::audit::{
    Answer, Audit, AuditId, Base, Choice, Date, Event, Evidence, History, Measure, MeasureId, Minority, Mode,
    Participant, Portion, QuestionnaireRef, Review, Service, Snapshot, SnapshotId, Status, Strength, Timestamp,
    Unknown, apply,
};
use selbstaudit::questionnaire::{Effort, HintId, PhaseId, QuestionId, QuestionnaireId};

fn at(minute: usize) -> Timestamp {
    Timestamp::new(format!("2026-11-21T10:{minute:02}:00Z"))
}

fn reference() -> QuestionnaireRef {
    let (id, sha256) = (QuestionnaireId::new("servicestandard-2020"), "0".repeat(64));
    QuestionnaireRef { id, version: "1.0.0".into(), sha256, unknown: Unknown::default() }
}

fn blank() -> Audit {
    let new = Audit::new(AuditId::new("a"), at(0), reference(), "Wohngeld");
    Audit { snapshots: vec![snapshot("s0")], ..new }
}

fn question(number: usize) -> QuestionId {
    QuestionId::new(format!("p01-frage{number}"))
}

fn measure(id: &str, text: &str) -> Measure {
    Measure {
        id: MeasureId::new(id),
        question: Some(question(1)),
        hint: Some(HintId::new("h1")),
        text: text.into(),
        owner: "Fachreferat".into(),
        due: Date::parse("2027-01-31"),
        effort: Some(Effort::Small),
        status: Status::Open,
        evidence: Vec::new(),
        unknown: Unknown::default(),
    }
}

fn snapshot(id: &str) -> Snapshot {
    Snapshot {
        id: SnapshotId::new(id),
        at: at(1),
        label: "vor Go-live".into(),
        mode: Mode::Full,
        phase: None,
        questionnaire: reference(),
        answers: [(question(1), Answer { choice: Some(Choice::Level(1)), ..Answer::default() })].into(),
        measures: Vec::new(),
        assessment: None,
        unknown: Unknown::default(),
    }
}

/// What an audit says, without revision and times.
fn content(audit: &Audit) -> Audit {
    let mut audit = audit.clone();
    audit.revision = 0;
    audit.changed = at(0);
    for answer in audit.answers.values_mut() {
        answer.at = None;
    }
    audit
}

/// One event of every kind, each changing a blank audit.
fn one_of_each() -> Vec<Event> {
    let q = question(1);
    let evidence = Evidence { title: "Prüfbericht".into(), strength: Strength::ThirdParty, ..Evidence::default() };
    let minority = Minority { level: Some(1), note: "zu gut bewertet".into(), ..Minority::default() };
    let service = Service { name: "Elterngeld".into(), priority: Some(1), ..Service::default() };
    let mut imported = blank();
    imported.id = AuditId::new("another");
    imported.service.name = "Hundesteuer".into();
    vec![
        Event::Choose(q.clone(), Some(Choice::Level(2))),
        Event::Note(q.clone(), "Bericht liegt vor".into()),
        Event::Evidence(q.clone(), vec![evidence]),
        Event::By(q.clone(), Some("Barrierefreiheit".into())),
        Event::Minority(q.clone(), Some(minority)),
        Event::Minorities(q.clone(), vec![Minority { level: Some(0), ..Minority::default() }]),
        Event::Agree(vec![(q.clone(), Answer { choice: Some(Choice::Unclear), ..Answer::default() })], Vec::new()),
        Event::Review(q.clone(), Some(Review("aus letztem Audit".into()))),
        Event::Part(Some(Portion { questions: vec![q], ..Portion::default() })),
        Event::Service(Box::new(service)),
        Event::Mode(Mode::Short),
        Event::Phase(Some(PhaseId::new("betrieb"))),
        Event::Participants(vec![Participant { role: "Vollzug".into(), ..Participant::default() }]),
        Event::Target("p01".into(), None, Some(0.75)),
        Event::Target("p01".into(), Some(PhaseId::new("betrieb")), Some(0.5)),
        Event::Targets(vec!["p01".into(), "p02".into()], None, Some(1.0)),
        Event::Measure(Box::new(measure("m1", "Test beauftragen"))),
        Event::Measures(vec![measure("m1", "Test beauftragen"), measure("m2", "Test auswerten")]),
        Event::Snapshot(Box::new(snapshot("s1"))),
        Event::RenameSnapshot(SnapshotId::new("s0"), "nach Go-live".into()),
        Event::Base(Some(Base {
            audit: AuditId::new("b"),
            revision: 3,
            state: None,
            without_remarks: false,
            unknown: Unknown::default(),
        })),
        Event::Replace(Box::new(imported)),
    ]
}

#[test]
fn every_event_changes_the_audit_and_is_undone_and_redone() {
    for event in one_of_each() {
        let mut history = History::new(blank());
        history.apply(event.clone(), &at(1));
        let after = content(history.audit());
        assert_ne!(after, content(&blank()), "{event:?}");
        assert_eq!(history.undo(&at(2)), Some(event.clone()));
        assert_eq!(content(history.audit()), content(&blank()), "undo of {event:?}");
        assert_eq!(history.redo(&at(3)), Some(event.clone()));
        assert_eq!(content(history.audit()), after, "redo of {event:?}");
    }
}

#[test]
fn what_an_event_adds_another_one_takes_away() {
    let q = question(1);
    let pairs = [
        (Event::Choose(q.clone(), Some(Choice::Unclear)), Event::Choose(q.clone(), None)),
        (Event::Note(q.clone(), "x".into()), Event::Note(q.clone(), String::new())),
        (Event::Choose(q.clone(), Some(Choice::Level(0))), Event::Clear(q)),
        (Event::Target("p01".into(), None, Some(0.5)), Event::Target("p01".into(), None, None)),
        (
            Event::Target("p01".into(), Some(PhaseId::new("betrieb")), Some(0.5)),
            Event::Target("p01".into(), Some(PhaseId::new("betrieb")), None),
        ),
        (Event::Measure(Box::new(measure("m1", "x"))), Event::RemoveMeasure(MeasureId::new("m1"))),
        (Event::Snapshot(Box::new(snapshot("s1"))), Event::RemoveSnapshot(SnapshotId::new("s1"))),
    ];
    for (add, remove) in pairs {
        let with = apply(&blank(), add.clone(), &at(1));
        assert_eq!(content(&apply(&with, remove, &at(2))), content(&blank()), "{add:?}");
    }
}

#[test]
fn clearing_an_answer_takes_note_and_evidence_along_but_taking_back_a_choice_does_not() {
    let q = question(1);
    let mut audit = apply(&blank(), Event::Note(q.clone(), "bleibt".into()), &at(1));
    audit = apply(&audit, Event::Choose(q.clone(), Some(Choice::Level(2))), &at(2));
    let taken_back = apply(&audit, Event::Choose(q.clone(), None), &at(3));
    assert_eq!(taken_back.answer(&q).map(|answer| answer.note.as_str()), Some("bleibt"));
    assert_eq!(taken_back.choice(&q), None);
    assert_eq!(apply(&audit, Event::Clear(q.clone()), &at(3)).answer(&q), None);
}

#[test]
fn a_measure_with_a_known_id_is_rewritten_in_its_place() {
    let mut audit = apply(&blank(), Event::Measure(Box::new(measure("m1", "erste"))), &at(1));
    audit = apply(&audit, Event::Measure(Box::new(measure("m2", "zweite"))), &at(2));
    audit = apply(&audit, Event::Measure(Box::new(measure("m1", "neu"))), &at(3));
    let texts: Vec<&str> = audit.measures.iter().map(|measure| measure.text.as_str()).collect();
    assert_eq!(texts, ["neu", "zweite"]);
}

#[test]
fn an_import_keeps_the_id_and_never_lowers_the_revision() {
    let mut here = blank();
    here.revision = 40;
    let mut file = blank();
    file.id = AuditId::new("file");
    file.revision = 7;
    file.service.name = "Hundesteuer".into();
    let next = apply(&here, Event::Replace(Box::new(file)), &at(5));
    assert_eq!((next.id.as_str(), next.revision, next.service.name.as_str()), ("a", 41, "Hundesteuer"));
}

#[test]
fn an_answer_remembers_when_it_was_given() {
    let audit = apply(&blank(), Event::Choose(question(1), Some(Choice::Level(1))), &at(7));
    assert_eq!(audit.answer(&question(1)).and_then(|answer| answer.at.clone()), Some(at(7)));
    assert_eq!(audit.changed, at(7));
}

#[test]
fn typing_in_one_field_is_one_step_and_another_field_begins_a_new_one() {
    let mut history = History::new(blank());
    for text in ["B", "Be", "Ber"] {
        history.type_in(Event::Note(question(1), text.into()), &at(1));
    }
    history.type_in(Event::Note(question(2), "anders".into()), &at(2));
    history.undo(&at(3));
    assert_eq!(history.audit().answer(&question(1)).map(|answer| answer.note.as_str()), Some("Ber"));
    assert_eq!(history.audit().answer(&question(2)), None);
    history.undo(&at(4));
    assert_eq!(history.audit().answer(&question(1)), None);
    assert_eq!(history.undo(&at(5)), None);
}

#[test]
fn typing_after_another_change_begins_a_new_step() {
    let mut history = History::new(blank());
    history.type_in(Event::Note(question(1), "A".into()), &at(1));
    history.apply(Event::Choose(question(1), Some(Choice::Level(1))), &at(2));
    history.type_in(Event::Note(question(1), "AB".into()), &at(3));
    history.undo(&at(4));
    assert_eq!(history.audit().answer(&question(1)).map(|answer| answer.note.as_str()), Some("A"));
    assert_eq!(history.audit().choice(&question(1)), Some(&Choice::Level(1)));
}

#[test]
fn typing_in_two_fields_of_the_service_data_is_two_steps() {
    let mut history = History::new(blank());
    let service = |name: &str, portal: Option<&str>| {
        let portal = portal.map(Into::into);
        Event::Service(Box::new(Service { name: name.into(), portal, ..Service::default() }))
    };
    history.type_in(service("Wohn", None), &at(1));
    history.type_in(service("Wohngeld plus", None), &at(1));
    history.type_in(service("Wohngeld plus", Some("s")), &at(2));
    history.type_in(service("Wohngeld plus", Some("service.example")), &at(2));
    history.undo(&at(3));
    let now = &history.audit().service;
    assert_eq!((now.name.as_str(), now.portal.as_deref()), ("Wohngeld plus", None));
    history.undo(&at(4));
    assert_eq!(history.audit().service.name, "Wohngeld");
    assert_eq!(history.undo(&at(5)), None);
}

#[test]
fn a_state_that_replaces_another_has_a_higher_revision_than_both() {
    let mut history = History::new(blank());
    history.apply(Event::Mode(Mode::Short), &at(1));
    history.outrank(1);
    assert_eq!(history.audit().revision, 2);
    history.outrank(0);
    assert_eq!(history.audit().revision, 2);
}

#[test]
fn typing_that_ends_where_it_began_is_no_step() {
    let mut history = History::new(blank());
    history.apply(Event::Mode(Mode::Short), &at(1));
    for text in ["x", "xy", "x", ""] {
        history.type_in(Event::Note(question(1), text.into()), &at(2));
    }
    assert_eq!(history.undoable(), Some(&Event::Mode(Mode::Short)));
}

#[test]
fn what_changes_nothing_is_no_step() {
    let mut history = History::new(blank());
    history.apply(Event::Mode(Mode::Full), &at(1));
    history.apply(Event::Note(question(1), String::new()), &at(2));
    assert_eq!(history.undoable(), None);
    assert_eq!(history.audit().revision, 0);
}

#[test]
fn a_new_change_gives_up_what_could_be_redone() {
    let mut history = History::new(blank());
    history.apply(Event::Mode(Mode::Short), &at(1));
    history.undo(&at(2));
    history.apply(Event::Phase(Some(PhaseId::new("betrieb"))), &at(3));
    assert_eq!(history.redo(&at(4)), None);
    assert_eq!(history.audit().mode, Mode::Full);
}

fn any_event() -> impl Strategy<Value = Event> {
    let q = || (0..4_usize).prop_map(question);
    prop_oneof![
        (q(), prop::option::of(0..5_usize)).prop_map(|(q, level)| Event::Choose(q, level.map(Choice::Level))),
        (q(), "[a-c]{0,2}").prop_map(|(q, reason)| Event::Choose(q, Some(Choice::NotApplicable(reason)))),
        (q(), "[a-c]{0,2}").prop_map(|(q, note)| Event::Note(q, note)),
        q().prop_map(Event::Clear),
        prop::bool::ANY.prop_map(|short| Event::Mode(if short { Mode::Short } else { Mode::Full })),
        "[a-c]{0,2}".prop_map(|name| Event::Service(Box::new(Service { name, ..Service::default() }))),
        ("m[12]", "[a-c]{0,2}").prop_map(|(id, text)| Event::Measure(Box::new(measure(&id, &text)))),
        "m[12]".prop_map(|id| Event::RemoveMeasure(MeasureId::new(id))),
        (0..3_u8).prop_map(|target| Event::Target("p01".into(), None, (target > 0).then(|| f64::from(target) / 4.0))),
    ]
}

proptest! {
    #[test]
    fn undoing_everything_leads_back_and_redoing_everything_forth(
        events in prop::collection::vec((any_event(), prop::bool::ANY), 0..40)
    ) {
        let mut history = History::new(blank());
        let mut revisions = vec![history.audit().revision];
        for (event, typing) in events {
            if typing { history.type_in(event, &at(1)) } else { history.apply(event, &at(1)) }
            revisions.push(history.audit().revision);
        }
        let end = content(history.audit());
        while history.undo(&at(2)).is_some() { revisions.push(history.audit().revision) }
        prop_assert_eq!(content(history.audit()), content(&blank()));
        while history.redo(&at(3)).is_some() { revisions.push(history.audit().revision) }
        prop_assert_eq!(content(history.audit()), end);
        prop_assert!(revisions.is_sorted(), "a revision went down: {:?}", revisions);
    }
}

#[test]
fn whoever_chooses_by_hand_has_checked_the_answer() {
    let mark = Event::Review(question(1), Some(Review::from_last()));
    let marked = apply(&apply(&blank(), Event::Choose(question(1), Some(Choice::Level(2))), &at(1)), mark, &at(2));
    let review = |event: Event| apply(&marked, event, &at(3)).answers.get(&question(1)).map(|it| it.review.is_some());
    // The same level chosen again says that it still holds.
    for choice in [Choice::Level(2), Choice::Level(3), Choice::Unclear] {
        assert_eq!(review(Event::Choose(question(1), Some(choice))), Some(false));
    }
    // An answer that holds nothing else goes with its choice.
    assert_eq!(review(Event::Choose(question(1), None)), None);
    assert_eq!(review(Event::Review(question(1), None)), Some(false));
    assert_eq!(review(Event::Note(question(1), "noch nicht geprüft".into())), Some(true));
}

#[test]
fn renaming_a_snapshot_touches_no_other_and_is_one_step_while_it_is_typed() {
    let mut history = History::new(Audit { snapshots: vec![snapshot("s0"), snapshot("s1")], ..blank() });
    let labels = |history: &History| -> Vec<String> {
        history.audit().snapshots.iter().map(|snapshot| snapshot.label.clone()).collect()
    };
    for label in ["n", "na", "nach"] {
        history.type_in(Event::RenameSnapshot(SnapshotId::new("s1"), label.into()), &at(1));
    }
    assert_eq!(labels(&history), ["vor Go-live", "nach"]);
    history.type_in(Event::RenameSnapshot(SnapshotId::new("s0"), "davor".into()), &at(2));
    history.undo(&at(3));
    assert_eq!(labels(&history), ["vor Go-live", "nach"]);
    history.undo(&at(4));
    assert_eq!(labels(&history), ["vor Go-live", "vor Go-live"]);
}

#[test]
fn of_two_with_one_id_only_one_is_removed() {
    let both = Audit {
        measures: vec![measure("m", "one"), measure("m", "two")],
        snapshots: vec![snapshot("s"), snapshot("s")],
        ..blank()
    };
    let left = apply(&both, Event::RemoveMeasure(MeasureId::new("m")), &at(2));
    assert_eq!(left.measures, [measure("m", "two")]);
    let left = apply(&left, Event::RemoveSnapshot(SnapshotId::new("s")), &at(3));
    assert_eq!(left.snapshots.len(), 1);
}
