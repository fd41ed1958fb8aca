//! What is remarked on when a file is opened.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise, also in what its cases share"
)]

mod support;

use selbstaudit::audit::{Audit, Measure, MeasureId, RecordedAssessment, Snapshot, SnapshotId, Timestamp};
use selbstaudit::exchange::{Finding, Generator, Opened, findings, read, record, write};
use selbstaudit::questionnaire::{PhaseId, QuestionId, Questionnaire, QuestionnaireId};
use selbstaudit::scoring::assess;
use support::{audit, one_principle, question};

/// Questions a and b with five levels, c that is always applicable.
fn questionnaire() -> Questionnaire {
    one_principle(vec![question("a"), question("b"), question("c").always_applicable()]).load()
}

/// Answers that belong to the questionnaire exactly.
fn own(answers: &str) -> Audit {
    let mut audit = audit(answers);
    audit.questionnaire.sha256 = questionnaire().digest.to_string();
    audit
}

fn opened(audit: Audit) -> Opened {
    Opened { audit, recorded: None, upgraded_from: None, same_ids: 0 }
}

#[track_caller]
fn case(audit: Audit, expected: &[Finding]) {
    assert_eq!(findings(&opened(audit), Some(&questionnaire())), expected);
}

fn id(id: &str) -> QuestionId {
    QuestionId::new(id)
}

#[test]
fn a_file_that_fits_is_not_remarked_on() {
    case(own("a=0 b=4 c=?"), &[]);
    case(own("a=na"), &[]);
}

#[test]
fn answers_that_count_nowhere_are_named() {
    case(own("a=5"), &[Finding::LevelMissing { question: id("a"), level: 5 }]);
    case(own("a=na!"), &[Finding::ReasonMissing(id("a"))]);
    case(own("c=na"), &[Finding::NotOffered(id("c"))]);
    case(own("x=1 y=na!"), &[Finding::UnknownQuestion(id("x")), Finding::UnknownQuestion(id("y"))]);
    let all = [
        Finding::LevelMissing { question: id("a"), level: 9 },
        Finding::ReasonMissing(id("b")),
        Finding::NotOffered(id("c")),
        Finding::UnknownQuestion(id("d")),
    ];
    case(own("d=1 c=na! b=na! a=9"), &all);
}

#[test]
fn a_phase_that_the_questionnaire_does_not_know_is_named() {
    let questionnaire = one_principle(vec![question("a").phases(&["plan"])]).phases(&["plan", "run"]).load();
    let found = |phase: &str, known: Option<&Questionnaire>| {
        let mut audit = audit("a=1");
        audit.questionnaire.sha256 = questionnaire.digest.to_string();
        audit.phase = Some(PhaseId::new(phase));
        findings(&opened(audit), known)
    };
    assert_eq!(found("run", Some(&questionnaire)), []);
    assert_eq!(found("unheard-of", Some(&questionnaire)), [Finding::PhaseUnknown(PhaseId::new("unheard-of"))]);
    // Without the questionnaire nothing can be said about its phases.
    let missing = Finding::QuestionnaireMissing { id: QuestionnaireId::new("draft"), version: "1.0.0".into() };
    assert_eq!(found("unheard-of", None), [missing]);
}

#[test]
fn times_that_are_none_are_named_with_what_stands_there() {
    let with = |created: &str, changed: &str| Audit {
        created: Timestamp::new(created),
        changed: Timestamp::new(changed),
        ..own("a=1")
    };
    let none = |key, shown: &str| Finding::NoTime { key, shown: shown.into() };
    case(with("2026-11-21", "2026-11-21T10:02:00+01:00"), &[]);
    case(with("gestern", "2026-11-21T10:02:00Z"), &[none("created", "gestern")]);
    let long = "x".repeat(61);
    case(with("", &long), &[none("created", ""), none("changed", &format!("{}…", "x".repeat(60)))]);
}

#[test]
fn another_content_under_the_same_version_is_told_from_another_version() {
    let mut file = own("a=1");
    file.questionnaire.sha256 = "0".repeat(64);
    case(file.clone(), &[Finding::OtherContent]);
    file.questionnaire.version = "0.9.0".into();
    case(file, &[Finding::OtherVersion { file: "0.9.0".into(), here: "1.0.0".into() }]);
}

#[test]
fn a_questionnaire_that_is_not_here_is_named() {
    let missing = Finding::QuestionnaireMissing { id: QuestionnaireId::new("draft"), version: "1.0.0".into() };
    let reason = Finding::ReasonMissing(id("b"));
    assert_eq!(findings(&opened(own("a=9 b=na! x=1")), None), [missing, reason]);
    let mut file = own("a=9");
    file.questionnaire.id = QuestionnaireId::new("other");
    case(file, &[Finding::QuestionnaireMissing { id: QuestionnaireId::new("other"), version: "1.0.0".into() }]);
}

#[test]
fn a_differing_recorded_score_is_told_with_both_figures() {
    // One answer of four levels out of four: the score is 1.
    let audit = own("a=4");
    let with = |score| Opened {
        recorded: Some(RecordedAssessment { score, ..RecordedAssessment::default() }),
        ..opened(audit.clone())
    };
    let differs = |recorded| Finding::RecordedDiffers { recorded, computed: Some(1_000_000) };
    assert_eq!(findings(&with(Some(1_000_000)), Some(&questionnaire())), []);
    assert_eq!(findings(&with(Some(999_999)), Some(&questionnaire())), [differs(Some(999_999))]);
    assert_eq!(findings(&with(None), Some(&questionnaire())), [differs(None)]);
}

#[test]
fn recorded_figures_that_disagree_anywhere_below_the_total_are_told() {
    let questionnaire = one_principle(vec![question("a").must(3), question("b")]).load();
    // a is at level 2 of 4, a gap: (0.5 + 1) / 2 = 0.75, partly because of the gap; everything is answered.
    let mut audit = audit("a=2 b=4");
    audit.questionnaire.sha256 = questionnaire.digest.to_string();
    let found = |change: fn(&mut RecordedAssessment)| {
        let mut recorded = record(&assess(&questionnaire, &audit));
        change(&mut recorded);
        findings(&Opened { recorded: Some(recorded), ..opened(audit.clone()) }, Some(&questionnaire))
    };
    let differing: [fn(&mut RecordedAssessment); 14] = [
        |recorded| recorded.range = Some((749_999, 750_000)),
        |recorded| recorded.coverage = Some(999_999),
        |recorded| recorded.rating = Some("met".into()),
        |recorded| recorded.rating = None,
        |recorded| recorded.gaps.clear(),
        |recorded| recorded.gaps.push("b".into()),
        |recorded| recorded.categories[0].score = Some(1),
        |recorded| recorded.categories[0].rating = Some("not".into()),
        |recorded| recorded.categories[0].id = "other".into(),
        |recorded| recorded.principles[0].score = None,
        |recorded| recorded.principles[0].range = Some((0, 750_000)),
        |recorded| recorded.principles[0].coverage = Some(0),
        |recorded| recorded.principles[0].rating = Some("met".into()),
        |recorded| recorded.principles.push(recorded.principles[0].clone()),
    ];
    for (at, change) in differing.into_iter().enumerate() {
        assert_eq!(found(change), [Finding::RecordedPartsDiffer], "change {at}");
    }
    // The total is told with its figures, whatever else differs.
    let total = Finding::RecordedDiffers { recorded: Some(1), computed: Some(750_000) };
    let both = |recorded: &mut RecordedAssessment| {
        recorded.score = Some(1);
        recorded.gaps.clear();
    };
    assert_eq!(found(both), [total]);
    // Figures that a file does not name, and those that only another program knows, disagree with nothing.
    assert_eq!(found(|recorded| recorded.principles.clear()), []);
    assert_eq!(found(|recorded| drop(recorded.unknown.0.insert("k".into(), 1.into()))), []);
    assert_eq!(found(|recorded| drop(recorded.principles[0].unknown.0.insert("k".into(), 1.into()))), []);
    let few = |recorded: &mut RecordedAssessment| {
        *recorded = RecordedAssessment { score: recorded.score, ..RecordedAssessment::default() };
    };
    assert_eq!(found(few), []);
}

#[test]
fn what_is_recorded_now_does_not_differ_from_what_is_computed_now() {
    let questionnaire = questionnaire();
    for answers in ["", "a=1 b=3", "a=na b=na", "a=4 b=4 c=4"] {
        let audit = own(answers);
        let recorded = record(&assess(&questionnaire, &audit));
        let opened = Opened { recorded: Some(recorded), ..opened(audit) };
        assert_eq!(findings(&opened, Some(&questionnaire)), [], "{answers}");
    }
}

#[test]
fn figures_are_recorded_for_every_part() {
    let draft = one_principle(vec![question("a").must(3), question("b")]);
    // a is at level 2 of 4, a gap: (0.5 + 1) / 2 = 0.75, partly because of the gap.
    let recorded = record(&assess(&draft.load(), &audit("a=2 b=4")));
    assert_eq!((recorded.scoring, recorded.score, recorded.coverage), (1, Some(750_000), Some(1_000_000)));
    assert_eq!((recorded.range, recorded.rating.as_deref()), (Some((750_000, 750_000)), Some("partly")));
    assert_eq!(recorded.gaps, ["a"]);
    let ids = |parts: &[selbstaudit::audit::RecordedPart]| parts.iter().map(|part| part.id.clone()).collect::<Vec<_>>();
    assert_eq!((ids(&recorded.categories), ids(&recorded.principles)), (vec!["c".to_owned()], vec!["p".to_owned()]));
    assert_eq!(recorded.principles[0].score, Some(750_000));
    // One of three answered is below the minimal coverage of 0.6.
    let draft = one_principle(vec![question("a"), question("b"), question("c")]);
    let recorded = record(&assess(&draft.load(), &audit("a=0")));
    assert_eq!((recorded.score, recorded.rating), (Some(0), None));
    assert_eq!((recorded.range, recorded.coverage), (Some((0, 666_667)), Some(333_333)));
}

#[test]
fn two_measures_or_snapshots_with_one_id_are_told_apart_while_the_file_is_read() {
    let mut both = own("a=1");
    let measure = |id: &str, text: &str| Measure { text: text.to_owned(), ..Measure::new(MeasureId::new(id)) };
    both.measures = vec![
        measure("m", "one"),
        measure("m", "two"),
        measure("m-2", "three"),
        measure("m-2", "four"),
        measure("n", ""),
    ];
    let frozen = both.clone();
    let snapshot = |label: &str| Snapshot::of(&frozen, SnapshotId::new("s"), Timestamp::new("2026-01-01"), label, None);
    both.snapshots = vec![snapshot("early"), snapshot("late"), snapshot("last")];
    let program = Generator { name: String::new(), version: String::new(), build: String::new() };
    let text = write(&both, None, &program);
    let opened = read(text.as_bytes()).expect("an audit");
    // `m-2` is taken, so that the second `m` becomes `m-3`; what has its id alone keeps it.
    let ids = |measures: &[Measure]| measures.iter().map(|it| format!("{} {}", it.id, it.text)).collect::<Vec<_>>();
    let expected = ["m one", "m-3 two", "m-2 three", "m-2-2 four", "n "];
    assert_eq!(ids(&opened.audit.measures), expected);
    assert_eq!(ids(&opened.audit.snapshots[0].measures), expected);
    let labels = opened.audit.snapshots.iter().map(|it| format!("{} {}", it.id, it.label)).collect::<Vec<_>>();
    assert_eq!(labels, ["s early", "s-2 late", "s-3 last"]);
    assert_eq!(opened.same_ids, 4);
    assert_eq!(findings(&opened, Some(&questionnaire())), [Finding::SameIds(4)]);
    // Read once more there is nothing left to tell apart.
    let again = read(write(&opened.audit, None, &program).as_bytes()).expect("an audit");
    assert_eq!((again.audit, again.same_ids), (opened.audit, 0));
}
