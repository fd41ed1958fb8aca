//! The rules of the overview, each with figures worked out by hand.
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test may stop at the first surprise")]

mod support;

use std::collections::BTreeMap;

use selbstaudit::audit::{
    Audit, AuditId, Date, Measure, MeasureId, RecordedAssessment, Service, Snapshot, SnapshotId, Status, Timestamp,
    Unknown,
};
use selbstaudit::portfolio::{
    Aggregate, Column, Entry, Extreme, Facet, Filter, Row, Sorting, Value, editions, is_of_both_extents, months,
    most_common, newest, outliers, sorted,
};
use selbstaudit::questionnaire::{PrincipleId, QuestionId, Questionnaire, QuestionnaireId};
use selbstaudit::scoring::{Millionths, Rating, assess};
use support::{audit, category, draft, principle, question};

/// Two principles: `a` alone, a requirement of threshold 3 of five levels, and `b` with `c`.
fn questionnaire() -> Questionnaire {
    draft(vec![
        category("one", vec![principle("p1", vec![question("a").must(3)])]),
        category("two", vec![principle("p2", vec![question("b"), question("c")])]),
    ])
    .load()
}

fn named(id: &str, answers: &str) -> Audit {
    let mut audit = audit(answers);
    audit.id = AuditId::new(id);
    id.clone_into(&mut audit.service.name);
    audit
}

fn entry(audit: &Audit) -> Entry {
    Entry::of(audit, &assess(&questionnaire(), audit), Date::parse("2026-11-22"))
}

/// An audit with a name and one answer, which alone decides its total.
fn scored(id: &str, level: usize) -> Entry {
    entry(&named(id, &format!("a={level}")))
}

#[test]
fn an_entry_holds_what_an_overview_needs() {
    let mut audit = named("w", "a=1 b=?");
    let measure = |id: &str, due: Option<&str>, status| Measure {
        id: MeasureId::new(id),
        question: None,
        hint: None,
        text: String::new(),
        owner: String::new(),
        due: due.and_then(Date::parse),
        effort: None,
        status,
        evidence: Vec::new(),
        unknown: Unknown::default(),
    };
    audit.measures = vec![
        measure("1", Some("2026-11-21"), Status::Open),
        measure("2", Some("2026-11-22"), Status::InProgress),
        measure("3", None, Status::Open),
        measure("4", Some("2020-01-01"), Status::Done),
        measure("5", Some("2020-01-01"), Status::Dropped),
    ];
    let entry = entry(&audit);
    assert_eq!((entry.measures.open, entry.measures.overdue, entry.measures.done), (3, 1, 1));
    assert_eq!(entry.gaps.iter().map(ToString::to_string).collect::<Vec<_>>(), ["a"]);
    assert_eq!(entry.open.iter().map(ToString::to_string).collect::<Vec<_>>(), ["b", "c"]);
    assert_eq!(entry.principles.len(), 2);
    assert_eq!(entry.total.score, Some(Millionths::new(250_000)));
    let without_a_day = Entry::of(&audit, &assess(&questionnaire(), &audit), None);
    assert_eq!(without_a_day.measures.overdue, 0);
}

#[test]
fn common_questions_come_most_common_first() {
    let entries = ["a=1", "a=2 b=1", "a=4 b=na c=1", "a=4 b=na"].map(|answers| entry(&named(answers, answers)));
    let aggregate = Aggregate::of(&entries);
    let counts = |counts: &BTreeMap<_, usize>| {
        let place = |id: &QuestionId| ["a", "b", "c"].iter().position(|known| *known == id.as_str());
        let common = most_common(counts, &aggregate.asked, place).into_iter();
        common.map(|(id, count, all)| format!("{id} {count}/{all}")).collect::<Vec<_>>()
    };
    assert_eq!(counts(&aggregate.gaps), ["a 2/4"]);
    // `b` is asked and applicable in two of the four, `c` in all.
    assert_eq!(counts(&aggregate.open), ["c 3/4", "b 1/2"]);
}

#[test]
fn of_the_same_audit_the_newer_state_counts() {
    let at = |id: &str, changed: &str, revision: u64| {
        let mut audit = named(id, "a=1");
        audit.changed = Timestamp::new(changed);
        audit.revision = revision;
        entry(&audit)
    };
    let entries = [
        at("x", "2026-11-01T00:00:00Z", 9),
        at("y", "gestern", 5),
        at("x", "2026-11-02T00:00:00Z", 3),
        at("y", "2020-01-01", 1),
        at("x", "2026-11-02T00:00:00Z", 3),
        at("z", "2026-11-02", 1),
    ];
    let newest = newest(&entries);
    assert_eq!(newest.kept, [2, 3, 5]);
    assert_eq!(newest.passed_over, [(0, 2), (1, 3), (4, 2)]);
}

#[test]
fn editions_are_told_apart_and_their_versions_too() {
    let of = |id: &str, version: &str| {
        let mut entry = scored("x", 1);
        entry.questionnaire.id = QuestionnaireId::new(id);
        entry.questionnaire.version = version.to_owned();
        entry
    };
    let editions = editions(&[of("old", "1.0.0"), of("new", "1.1.0"), of("new", "1.0.0"), of("new", "1.1.0")]);
    let told: Vec<_> = editions
        .iter()
        .map(|edition| {
            let versions = edition.versions.iter().map(|version| format!("{} {}", version.name, version.audits));
            (edition.id.to_string(), edition.audits, versions.collect::<Vec<_>>())
        })
        .collect();
    assert_eq!(
        told,
        [("new".into(), 3, vec!["1.1.0 2".into(), "1.0.0 1".into()]), ("old".into(), 1, vec!["1.0.0 1".to_owned()])]
    );
}

fn rows(services: Vec<Service>) -> Vec<Row> {
    let row = |service: Service| {
        let mut audit = named("x", "a=4");
        audit.service = service;
        Row::new(entry(&audit))
    };
    services.into_iter().map(row).collect()
}

#[track_caller]
fn finds(text: &str, expected: &[usize]) {
    let service = |name: &str, authority: &str, leika: &str| Service {
        name: name.into(),
        authority: Some(authority.into()),
        leika: vec![leika.into()],
        ..Service::default()
    };
    let rows = rows(vec![
        service("Führerschein", "Landratsamt Süd", "99 108 001 000 000"),
        service("Wohngeld", "Stadt Süderbrück", "99107023017000"),
    ]);
    let filter = Filter { text: text.to_owned(), ..Filter::default() };
    assert_eq!(filter.select(&rows, &[0, 1]), expected, "{text}");
}

#[test]
fn a_search_finds_every_word_in_names_authorities_and_keys() {
    finds("", &[0, 1]);
    finds("süd", &[0, 1]);
    finds("SUED wohn", &[1]);
    finds("fuehrer", &[0]);
    finds("99108001", &[0]);
    finds("99 107", &[1]);
    finds("99 109", &[]);
    finds("wohngeldstadt", &[]);
    finds("wohngeld führerschein", &[]);
}

#[test]
fn a_filter_asks_for_values_gaps_and_coverage() {
    let rows: Vec<Row> = [entry(&named("gap", "a=1")), entry(&named("full", "a=4 b=4 c=4")), entry(&named("none", ""))]
        .into_iter()
        .map(Row::new)
        .collect();
    let select = |filter: Filter| filter.select(&rows, &[0, 1, 2]);
    assert_eq!(select(Filter { with_gaps: true, ..Filter::default() }), [0]);
    let half = Some(Millionths::new(500_000));
    assert_eq!(select(Filter { coverage_below: half, ..Filter::default() }), [0, 2]);
    let rated = |value: Option<&str>| Filter {
        chosen: BTreeMap::from([(Facet::Rating, value.map(str::to_owned))]),
        ..Filter::default()
    };
    assert_eq!(select(rated(Some("met"))), [1]);
    assert_eq!(select(rated(Some("too-little"))), [0, 2]);
    assert_eq!(select(rated(None)), [] as [usize; 0]);
    let no_ministry = Filter { chosen: BTreeMap::from([(Facet::Ministry, None)]), ..Filter::default() };
    assert_eq!(select(no_ministry), [0, 1, 2]);
}

#[test]
fn names_sort_as_in_german_lists_and_the_roll_out_by_its_steps() {
    let service = |name: &str, rollout: Option<&str>| Service {
        name: name.into(),
        rollout: rollout.map(str::to_owned),
        ..Service::default()
    };
    let rows = rows(vec![
        service("Zoll", Some("0")),
        service("Öffnung", Some("depriorisiert")),
        service("ofen", None),
        service("Ahorn", Some("6")),
    ]);
    let order = |column, is_descending| sorted(&rows, &Sorting { column, is_descending });
    assert_eq!(order(Column::Name, false), [3, 1, 2, 0]);
    assert_eq!(order(Column::Rollout, false), [1, 0, 3, 2]);
    assert_eq!(order(Column::Rollout, true), [3, 0, 1, 2]);
}

#[test]
fn every_column_is_remembered_by_its_own_name() {
    let mut keys: Vec<_> = Column::FIXED.iter().map(|(column, _)| column.key()).collect();
    for key in &keys {
        assert_eq!(Column::of_key(key).map(|column| column.key()).as_ref(), Some(key));
    }
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), Column::FIXED.len());
    let principle = Column::of_key("principle:p2").expect("a column");
    assert_eq!(principle.key(), "principle:p2");
    let entry = entry(&named("x", "b=2 c=4"));
    assert_eq!(principle.value(&entry), Value::Score(Millionths::new(750_000), Rating::Met));
    assert_eq!(Column::of_key("category:one").expect("a column").value(&entry), Value::Missing);
    assert_eq!(Column::of_key("price"), None);
}

#[track_caller]
fn apart(levels: &[usize], expected: &[(usize, Extreme)]) {
    let entries: Vec<Entry> =
        levels.iter().enumerate().map(|(index, level)| scored(&index.to_string(), *level)).collect();
    let all: Vec<&Entry> = entries.iter().collect();
    // The question decides its principle and the total alike.
    for principle in [None, Some("p1")] {
        let found =
            outliers(&all).into_iter().filter(|found| found.principle.as_ref().map(PrincipleId::as_str) == principle);
        assert_eq!(found.map(|found| (found.index, found.side)).collect::<Vec<_>>(), expected, "{levels:?}");
    }
}

#[test]
fn what_lies_beyond_the_fences_stands_apart() {
    // Both quartiles 3: the fences stand 7.5 points around 75 %.
    apart(&[3, 3, 3, 3, 3, 3, 3, 0], &[(7, Extreme::Low)]);
    apart(&[3, 3, 3, 3, 4, 3, 3, 3, 0], &[(8, Extreme::Low), (4, Extreme::High)]);
    // Quartiles 2 and 3, fences at 12.5 % and 112.5 %.
    apart(&[2, 2, 2, 2, 3, 3, 3, 3, 1, 4], &[]);
    apart(&[2, 2, 2, 2, 3, 3, 3, 3, 0, 4], &[(8, Extreme::Low)]);
    // Too few.
    apart(&[3, 3, 3, 3, 3, 3, 0], &[]);
    apart(&[], &[]);
}

#[test]
fn months_carry_the_last_known_state_on() {
    let state = |id: &str, at: &str, score: i64| Snapshot {
        id: SnapshotId::new(id),
        at: Timestamp::new(at),
        label: String::new(),
        mode: selbstaudit::audit::Mode::Full,
        phase: None,
        questionnaire: audit("").questionnaire,
        measures: Vec::new(),
        answers: BTreeMap::new(),
        assessment: Some(RecordedAssessment { score: Some(score), coverage: Some(1_000_000), ..Default::default() }),
        unknown: Unknown::default(),
    };
    let mut one = named("one", "a=4");
    one.changed = Timestamp::new("2026-03-20T10:00:00Z");
    one.snapshots =
        vec![state("late", "2026-01-31T09:00:00Z", 400_000), state("early", "2026-01-02T09:00:00Z", 100_000)];
    let mut two = named("two", "a=2");
    two.changed = Timestamp::new("2026-02-10T10:00:00Z");
    let mut foreign = state("foreign", "2025-12-01T09:00:00Z", 900_000);
    foreign.questionnaire.id = QuestionnaireId::new("other");
    let mut other_content = state("content", "2025-12-02T09:00:00Z", 900_000);
    other_content.questionnaire.sha256 = "another".to_owned();
    let mut short = state("short", "2026-02-28T09:00:00Z", 900_000);
    short.mode = selbstaudit::audit::Mode::Short;
    two.snapshots = vec![foreign, other_content, short, state("undated", "gestern", 900_000)];
    let course = months(&[entry(&one), entry(&two)]);
    assert_eq!(course.left_out, 3);
    let told: Vec<_> = course
        .months
        .into_iter()
        .map(|month| (month.month, month.audits, month.score.mean().map(Millionths::count)))
        .collect();
    assert_eq!(told, [((2026, 1), 1, Some(400_000)), ((2026, 2), 2, Some(450_000)), ((2026, 3), 2, Some(750_000))]);
}

#[test]
fn short_checks_beside_full_audits_are_noticed_and_can_be_told_apart() {
    let mut short = named("short", "a=4");
    short.mode = selbstaudit::audit::Mode::Short;
    let (full, short) = (entry(&named("full", "a=4")), entry(&short));
    assert!(is_of_both_extents([&full, &short]) && is_of_both_extents([&short, &full, &full]));
    assert!(!is_of_both_extents([&full, &full]) && !is_of_both_extents([&short]) && !is_of_both_extents([]));
    let rows = [full, short].map(Row::new);
    let only =
        |mode: &str| Filter { chosen: BTreeMap::from([(Facet::Mode, Some(mode.to_owned()))]), ..Filter::default() };
    assert_eq!(only("full").select(&rows, &[0, 1]), [0]);
    assert_eq!(only("short").select(&rows, &[0, 1]), [1]);
}
