//! Comparing two states, and the course of an audit over time.
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

mod support;

use proptest::prelude::*;
use selbstaudit::audit::{
    Audit, Measure, MeasureId, Mode, RecordedAssessment, Snapshot, SnapshotId, Status, Timestamp, Unknown,
};
use selbstaudit::exchange::record;
use selbstaudit::portfolio::{
    Apart, Comparison, Shift, Side, Why, apart_table, compare, comparison_sentence, comparison_table, parts_table,
    principle_changes_table, questions_table, trend, trend_moments, trend_table,
};
use selbstaudit::questionnaire::{PhaseId, QuestionId, Questionnaire, Tongue, load};
use selbstaudit::report;
use selbstaudit::scoring::{Millionths, OutOfScope, RequirementStanding, Standing, assess};
use support::{Draft, audit, category, draft, one_principle, principle, question};

fn side<'a>(questionnaire: &'a Questionnaire, audit: &'a Audit) -> Side<'a> {
    Side { questionnaire, audit }
}

fn compared(draft: &Draft, before: &Audit, after: &Audit) -> Comparison {
    let questionnaire = draft.load();
    compare(side(&questionnaire, before), side(&questionnaire, after))
}

/// The common questions and what happened to each.
fn shifts(comparison: &Comparison) -> Vec<(&str, Shift)> {
    comparison.questions.iter().map(|question| (question.after.as_str(), question.shift)).collect()
}

fn id(text: &str) -> QuestionId {
    QuestionId::new(text)
}

fn measure(id: &str, status: Status) -> Measure {
    Measure {
        id: MeasureId::new(id),
        question: None,
        hint: None,
        text: format!("Maßnahme {id}"),
        owner: String::new(),
        due: None,
        effort: None,
        status,
        evidence: Vec::new(),
        unknown: Unknown::default(),
    }
}

#[test]
fn each_answer_goes_one_way() {
    let questions = ["a", "b", "c", "d", "e", "f", "g"].map(question).to_vec();
    let comparison =
        compared(&one_principle(questions), &audit("a=1 b=3 c=2 e=2 f=? g=?"), &audit("a=2 b=0 c=2 d=4 e=na f=na g=?"));
    let expected = [
        ("a", Shift::Better),
        ("b", Shift::Worse),
        ("c", Shift::Same),
        ("d", Shift::Gained),
        ("e", Shift::Lost),
        ("f", Shift::Otherwise),
        ("g", Shift::Same),
    ];
    assert_eq!(shifts(&comparison), expected);
    // Before ¼ + ¾ + ½ + ½ over four, after ½ + 0 + ½ + 1 over four: the same.
    let change = comparison.total;
    assert_eq!(change.common.before.score, Some(Millionths::new(500_000)));
    assert_eq!(change.common.after.score, Some(Millionths::new(500_000)));
    assert_eq!(change.gain(), Some(Millionths::ZERO));
    assert_eq!((change.common.before.answered, change.common.before.applicable), (4, 7));
    assert_eq!((change.common.after.answered, change.common.after.applicable), (4, 5));
}

#[test]
fn what_only_one_side_asks_is_listed_apart_and_counts_nowhere() {
    let questions = vec![
        question("a").short(),
        question("b"),
        question("c").short().applies_if("{question: a, at_least: 3}"),
        question("d").short().phases(&["plan"]),
    ];
    let draft = one_principle(questions).phases(&["plan", "run"]);
    let before = audit("a=1 b=0 c=0 d=4");
    let mut after = audit("a=3 b=4 c=4 d=0");
    after.mode = Mode::Short;
    after.phase = Some(PhaseId::new("run"));
    let comparison = compared(&draft, &before, &after);
    assert_eq!(shifts(&comparison), [("a", Shift::Better)]);
    let expected = [
        Apart { before: Some(id("b")), after: None, why: Why::NotAsked(OutOfScope::Mode) },
        Apart { before: None, after: Some(id("c")), why: Why::NotAsked(OutOfScope::Condition) },
        Apart { before: Some(id("d")), after: None, why: Why::NotAsked(OutOfScope::Phase) },
    ];
    assert_eq!(comparison.apart, expected);
    // The totals as they are: (¼ + 0 + 1) / 3 and (¾ + 1) / 2. On the common question alone ¼ and ¾.
    let total = &comparison.total;
    assert_eq!(total.whole.before.score, Some(Millionths::new(416_667)));
    assert_eq!(total.whole.after.score, Some(Millionths::new(875_000)));
    assert_eq!(total.gain(), Some(Millionths::new(500_000)));
    let conditions = &comparison.conditions;
    assert!(conditions.questionnaire.is_none());
    assert_eq!(conditions.mode.as_ref().map(|it| (it.before, it.after)), Some((Mode::Full, Mode::Short)));
    assert!(conditions.phase.is_some());
}

#[test]
fn gaps_and_measures_are_closed_and_opened() {
    let draft = one_principle(["a", "b", "c", "d"].map(|id| question(id).must(3)).to_vec());
    let (mut before, mut after) = (audit("a=1 b=4 c=1 d=3"), audit("a=3 b=2 c=? d=na"));
    before.measures = vec![measure("m1", Status::Open), measure("m2", Status::Done), measure("m3", Status::Done)];
    after.measures = vec![measure("m1", Status::Done), measure("m2", Status::Done), measure("m4", Status::Done)];
    let comparison = compared(&draft, &before, &after);
    let ids = |changes: Vec<&selbstaudit::portfolio::QuestionChange>| -> Vec<String> {
        changes.iter().map(|change| change.after.to_string()).collect()
    };
    assert_eq!(ids(comparison.gaps_closed().collect()), ["a"], "one that is open now is not closed");
    assert_eq!(ids(comparison.gaps_opened().collect()), ["b"]);
    let ids = |measures: &[Measure]| measures.iter().map(|measure| measure.id.to_string()).collect::<Vec<_>>();
    assert_eq!(ids(&comparison.measures.done), ["m1", "m4"]);
    assert_eq!(ids(&comparison.measures.undone), ["m3"]);
}

/// The draft under another id and with a crosswalk, and an audit that belongs to it.
fn edition(draft: &Draft, replaces: &str) -> Questionnaire {
    let yaml = draft.yaml().replace("id: draft\n", "id: edition\n") + replaces;
    load(yaml.as_bytes()).questionnaire.expect("a valid questionnaire")
}

const CROSSWALK: &str = "replaces:
  - {questionnaire: draft, question: a, to: x, carry: answer}
  - {questionnaire: draft, question: b, to: y, carry: review}
  - {questionnaire: draft, question: c, to: z, carry: answer}
  - {questionnaire: draft, question: d, to: z, carry: answer}
";

#[test]
fn a_crosswalk_leads_from_one_edition_to_the_other_and_back() {
    let old = one_principle(["a", "b", "c", "d", "same", "gone"].map(question).to_vec()).load();
    let new = edition(&one_principle(["x", "y", "z", "same", "new"].map(question).to_vec()), CROSSWALK);
    let (was, mut is) = (audit("a=1 b=1 c=1 d=1 same=2 gone=4"), audit("x=3 y=4 z=4 same=2 new=0"));
    is.questionnaire.id = new.id.clone();
    let forth = compare(side(&old, &was), side(&new, &is));
    assert_eq!(shifts(&forth), [("x", Shift::Better), ("same", Shift::Same)]);
    // (¼ + ½) / 2 and (¾ + ½) / 2; the changed, joined, lost and new questions are not in it.
    assert_eq!(forth.total.gain(), Some(Millionths::new(250_000)));
    let apart: Vec<_> = forth.apart.iter().map(|it| (it.before.clone(), it.after.clone(), it.why)).collect();
    let expected = [
        (Some(id("b")), Some(id("y")), Why::Changed),
        (Some(id("c")), Some(id("z")), Why::Changed),
        (Some(id("d")), Some(id("z")), Why::Changed),
        (Some(id("gone")), None, Why::NotThere),
        (None, Some(id("new")), Why::NotThere),
    ];
    assert_eq!(apart, expected);
    assert!(forth.categories.is_empty() && forth.principles.is_empty());
    assert!(forth.conditions.questionnaire.is_some());
    // Each row says which questions of either side it sets against each other.
    let table = apart_table(&forth, side(&old, &was), side(&new, &is), Tongue::German);
    let cells: Vec<[&str; 3]> = table.rows.iter().map(|row| [0, 2, 3].map(|at| row[at].text.as_str())).collect();
    let expected = [
        ["1.2", "gefragt (1.2)", "gefragt (1.2)"],
        ["1.3", "gefragt (1.3)", "gefragt (1.3)"],
        ["1.3", "gefragt (1.4)", "gefragt (1.3)"],
        ["1.6", "gefragt (1.6)", "nicht gefragt"],
        ["1.5", "nicht gefragt", "gefragt (1.5)"],
    ];
    assert_eq!(cells, expected);

    let back = compare(side(&new, &is), side(&old, &was));
    assert_eq!(shifts(&back), [("a", Shift::Worse), ("same", Shift::Same)]);
    assert_eq!(back.total.gain(), Some(Millionths::new(-250_000)));
    assert_eq!(back.apart.len(), 5);
}

#[test]
fn a_question_with_other_levels_is_a_changed_one() {
    let old = one_principle(vec![question("a"), question("b")]).load();
    let new = one_principle(vec![question("a").levels(3), question("b")]).load();
    let (was, is) = (audit("a=2 b=1"), audit("a=2 b=2"));
    let comparison = compare(side(&old, &was), side(&new, &is));
    assert_eq!(shifts(&comparison), [("b", Shift::Better)]);
    assert_eq!(comparison.apart, [Apart { before: Some(id("a")), after: Some(id("a")), why: Why::Changed }]);
}

/// Only the named questions of a draft, asked in every mode and phase and without conditions: what is left when all
/// others are taken out of the file.
fn reduced(draft: &Draft, keep: &[&str]) -> Option<Draft> {
    let mut draft = draft.clone();
    for category in &mut draft.categories {
        for principle in &mut category.principles {
            principle.questions.retain(|question| keep.contains(&question.id.as_str()));
            for question in &mut principle.questions {
                (question.short, question.applies_if) = (true, None);
                question.phases.clear();
            }
        }
        category.principles.retain(|principle| !principle.questions.is_empty());
    }
    draft.categories.retain(|category| !category.principles.is_empty());
    (!draft.categories.is_empty()).then_some(draft)
}

fn opposite(shift: Shift) -> Shift {
    match shift {
        Shift::Better => Shift::Worse,
        Shift::Worse => Shift::Better,
        Shift::Gained => Shift::Lost,
        Shift::Lost => Shift::Gained,
        Shift::Same | Shift::Otherwise => shift,
    }
}

proptest! {
    #[test]
    fn nothing_changed_in_comparison_with_itself(
        draft in support::random::questionnaire(true),
        audit in support::random::answers(),
    ) {
        let comparison = compared(&draft, &audit, &audit);
        prop_assert!(comparison.is_empty());
        prop_assert!(comparison.total.gain().is_none_or(|gain| gain == Millionths::ZERO));
        prop_assert_eq!(comparison.total.whole.before, comparison.total.common.after);
        let sentence = comparison_sentence(&comparison, "Seit gestern", Tongue::German);
        prop_assert!(
            ["keine Änderung", "keine gemeinsamen Fragen", "kein Unterschied im Wert berechenbar"]
                .contains(&sentence.trim_start_matches("Seit gestern: ").trim_end_matches('.')),
            "{}", sentence
        );
    }

    #[test]
    fn swapping_before_and_after_turns_everything_round(
        draft in support::random::questionnaire(true),
        before in support::random::answers(),
        after in support::random::answers(),
    ) {
        let (forth, back) = (compared(&draft, &before, &after), compared(&draft, &after, &before));
        prop_assert_eq!(forth.questions.len(), back.questions.len());
        for (one, other) in forth.questions.iter().zip(&back.questions) {
            prop_assert_eq!((&one.before, &one.after), (&other.after, &other.before));
            prop_assert_eq!(one.shift, opposite(other.shift));
            prop_assert_eq!((one.standing.before, one.standing.after), (other.standing.after, other.standing.before));
        }
        for (one, other) in forth.apart.iter().zip(&back.apart) {
            prop_assert_eq!((&one.before, &one.after, one.why), (&other.after, &other.before, other.why));
        }
        let parts = |comparison: &Comparison| {
            let parts = comparison.categories.iter().chain(&comparison.principles);
            parts.map(|part| part.change.gain()).chain([comparison.total.gain()]).collect::<Vec<_>>()
        };
        for (one, other) in parts(&forth).into_iter().zip(parts(&back)) {
            prop_assert_eq!(one, other.map(|gain| Millionths::ZERO - gain));
        }
    }

    #[test]
    fn the_common_figures_are_those_of_a_file_with_nothing_but_the_common_questions(
        draft in support::random::questionnaire(true),
        before in support::random::answers(),
        after in support::random::answers(),
    ) {
        let questionnaire = draft.load();
        let (old, new) = (assess(&questionnaire, &before), assess(&questionnaire, &after));
        let common: Vec<&str> = old.questions().zip(new.questions())
            .filter(|(old, new)| old.standing.is_in_scope() && new.standing.is_in_scope())
            .map(|(old, _)| old.id.as_str())
            .collect();
        let comparison = compare(side(&questionnaire, &before), side(&questionnaire, &after));
        prop_assert_eq!(comparison.questions.iter().map(|it| it.before.as_str()).collect::<Vec<_>>(), common.clone());
        let in_scope = |of: &selbstaudit::scoring::Assessment| of.questions().filter(|it| it.standing.is_in_scope()).count();
        prop_assert_eq!(comparison.apart.len(), in_scope(&old) + in_scope(&new) - 2 * common.len());
        prop_assert_eq!((comparison.total.whole.before, comparison.total.whole.after), (old.total, new.total));
        if let Some(draft) = reduced(&draft, &common) {
            let small = draft.load();
            let (old, new) = (assess(&small, &before), assess(&small, &after));
            prop_assert_eq!((comparison.total.common.before, comparison.total.common.after), (old.total, new.total));
            for principle in old.principles() {
                let found = comparison.principles.iter().find(|it| it.id == principle.id.as_str());
                prop_assert_eq!(found.map(|it| it.change.common.before), Some(principle.part));
            }
            for category in &new.categories {
                let found = comparison.categories.iter().find(|it| it.id == category.id.as_str());
                prop_assert_eq!(found.map(|it| it.change.common.after), Some(category.part));
            }
        }
        // Counted once more, from nothing but the standings.
        let levels = |id: &QuestionId| {
            let level = |assessment: &selbstaudit::scoring::Assessment| {
                assessment.questions().find(|it| it.id == *id).and_then(|it| it.standing.level())
            };
            (level(&old), level(&new))
        };
        let better = common.iter().filter(|id| matches!(levels(&QuestionId::new(id)), (Some(a), Some(b)) if a < b)).count();
        prop_assert_eq!(comparison.count(Shift::Better), better);
    }

    #[test]
    fn the_order_in_which_answers_were_given_does_not_matter(
        draft in support::random::questionnaire(true),
        before in support::random::answers(),
        after in support::random::answers(),
    ) {
        let mut turned = support::audit("");
        (turned.mode, turned.phase) = (before.mode, before.phase.clone());
        for (id, answer) in before.answers.iter().rev() {
            turned.answers.insert(id.clone(), answer.clone());
        }
        prop_assert_eq!(compared(&draft, &before, &after), compared(&draft, &turned, &after));
    }
}

fn two_principles() -> Draft {
    draft(vec![
        category("c1", vec![principle("p1", vec![question("a"), question("b").must(2)])]),
        category("c2", vec![principle("p2", vec![question("c")])]),
    ])
}

#[test]
fn the_sentence_says_what_matters_and_the_tables_say_everything() {
    let questionnaire = two_principles().load();
    let (before, mut after) = (audit("a=1 b=1 c=4"), audit("a=3 b=2 c=3"));
    after.measures = vec![measure("m", Status::Done)];
    let (was, is) = (side(&questionnaire, &before), side(&questionnaire, &after));
    let comparison = compare(was, is);
    // p1 rises from ¼ to ⅝, p2 falls from 1 to ¾; the total from 0.625 to 0.6875.
    assert_eq!(
        comparison_sentence(&comparison, "Seit „vor Go-live“ (12.03.2026)", Tongue::German),
        "Seit „vor Go-live“ (12.03.2026): +6,3 Prozentpunkte, 2 Fragen besser, 1 schlechter, 1 Pflichtlücke geschlossen, \
         1 Maßnahme erledigt."
    );
    let texts = |table: &selbstaudit::exchange::Table| -> Vec<String> {
        table.rows.iter().map(|row| row.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(" | ")).collect()
    };
    let parts = parts_table(&comparison, was, is, Tongue::English);
    assert_eq!(
        texts(&parts),
        [
            "Total, all questions of each state | 63% (3 of 3 answered) | 69% (3 of 3 answered) | ",
            "Total, common questions only | 63% (3 of 3 answered) | 69% (3 of 3 answered) | +6.3",
            "Category c1 | 25% (2 of 2 answered) | 63% (2 of 2 answered) | +37.5",
            "Category c2 | 100% (1 of 1 answered) | 75% (1 of 1 answered) | −25.0",
        ]
    );
    let principles = principle_changes_table(&comparison, was, is, Tongue::English);
    assert_eq!(
        texts(&principles),
        [
            "1 Principle p1 | 25% (2 of 2 answered) | 63% (2 of 2 answered) | +37.5",
            "2 Principle p2 | 100% (1 of 1 answered) | 75% (1 of 1 answered) | −25.0",
        ]
    );
    let better = questions_table(&comparison, is, &[Shift::Better], Tongue::German);
    assert_eq!(
        texts(&better),
        ["1.1 | Question a | Stufe 1 | Stufe 3 | besser", "1.2 | Question b | Stufe 1 | Stufe 2 | besser"]
    );
    assert!(apart_table(&comparison, was, is, Tongue::German).rows.is_empty());
    let all = comparison_table(&comparison, was, is, Tongue::German);
    assert_eq!(all.rows.len(), 6 + 3 + 1);
    assert!(all.rows.iter().all(|row| row.len() == all.head.len()), "every row is as long as the head");
    assert_eq!(texts(&all)[9], "Maßnahme |  | Maßnahme m |  |  | erledigt");
}

#[test]
fn conditions_and_questions_apart_stand_in_the_table_for_spreadsheets() {
    let questionnaire = one_principle(vec![question("a").short(), question("b")]).load();
    let (before, mut after) = (audit("a=1 b=1"), audit("a=1 b=1"));
    after.mode = Mode::Short;
    after.phase = Some(PhaseId::new("betrieb"));
    after.questionnaire.version = "1.1.0".into();
    let (was, is) = (side(&questionnaire, &before), side(&questionnaire, &after));
    let csv = comparison_table(&compare(was, is), was, is, Tongue::German).csv();
    for line in [
        "Fragebogen;;;draft 1.0.0;draft 1.1.0;",
        "Umfang;;;alle Fragen;Schnellcheck;",
        "Phase;;;alle Phasen;betrieb;",
        "Frage;1.1;Question a;Stufe 1;Stufe 1;gleich",
        "\"Frage, zählt nicht mit\";1.2;Question b;gefragt;nicht gefragt;anderer Umfang",
    ] {
        assert!(csv.contains(&format!("{line}\r\n")), "{line}\n{csv}");
    }
}

fn day(at: &Timestamp) -> String {
    at.as_str().get(..10).unwrap_or(at.as_str()).to_owned()
}

/// A snapshot of these answers, taken at a time.
fn snapshot(audit: &Audit, at: &str, answers: &str) -> Snapshot {
    let then = Audit { answers: support::audit(answers).answers, ..audit.clone() };
    Snapshot::of(&then, SnapshotId::new(at), Timestamp::new(at), format!("Stand {at}"), None)
}

#[test]
fn a_course_is_in_the_order_of_time_and_computed_anew() {
    let questionnaire = two_principles().load();
    let mut audit = audit("a=4 b=4 c=4");
    audit.snapshots = vec![
        snapshot(&audit, "2026-06-01T10:00:00Z", "a=2 b=2 c=2"),
        snapshot(&audit, "2026-01-01T10:00:00Z", "a=0 c=0"),
    ];
    let mut foreign = snapshot(&audit, "2026-03-01", "a=4");
    foreign.questionnaire.sha256 = "f".repeat(64);
    let recorded =
        RecordedAssessment { score: Some(900_000), coverage: Some(500_000), ..RecordedAssessment::default() };
    foreign.assessment = Some(recorded.clone());
    audit.snapshots.push(foreign.clone());
    // Figures that are no shares, or that do not say what they stand on, are none.
    foreign.at = Timestamp::new("2026-04-01");
    foreign.assessment = Some(RecordedAssessment { score: Some(1_000_001), ..recorded.clone() });
    audit.snapshots.push(foreign.clone());
    foreign.at = Timestamp::new("gestern");
    foreign.assessment = Some(RecordedAssessment { coverage: None, ..recorded });
    audit.snapshots.push(foreign);
    let points = trend(&questionnaire, &audit, &assess(&questionnaire, &audit));
    let seen: Vec<_> =
        points.iter().map(|it| (day(&it.at), it.total.map(|it| it.score.count()), it.is_same_edition)).collect();
    let expected = [
        ("2026-01-01".to_owned(), Some(0), true),
        ("2026-03-01".to_owned(), Some(900_000), false),
        ("2026-04-01".to_owned(), None, false),
        ("2026-06-01".to_owned(), Some(500_000), true),
        ("gestern".to_owned(), None, false),
        ("2026-11-21".to_owned(), Some(1_000_000), true),
    ];
    assert_eq!(seen, expected);
    assert_eq!(
        points.iter().map(|it| it.gaps).collect::<Vec<_>>(),
        // Figures that name neither gaps nor a coverage say nothing about gaps.
        [Some(0), Some(0), Some(0), Some(0), None, Some(0)]
    );
    // b is open in January: ½ of the first principle, so 0 … ¼ in all.
    assert_eq!(points[0].total.and_then(|it| it.range), Some((Millionths::ZERO, Millionths::new(250_000))));

    let table = trend_table(&questionnaire, &points, &[1], &day, Tongue::German);
    assert_eq!(table.head.len(), 9);
    assert!(table.rows.iter().all(|row| row.len() == 9));
    let row: Vec<&str> = table.rows[0].iter().map(|cell| cell.text.as_str()).collect();
    assert_eq!(
        row,
        [
            "1",
            "Stand 2026-01-01T10:00:00Z",
            "2026-01-01",
            "alle Fragen",
            "0\u{202f}%",
            "0–25\u{202f}%",
            "67\u{202f}%",
            "0",
            "0\u{202f}% (100\u{202f}%)"
        ]
    );
    assert_eq!(table.rows[1][1].text, "Stand 2026-03-01 (anderer Fragebogen: nicht vergleichbar)");

    let moments = trend_moments(&points, &day);
    assert_eq!(
        moments.iter().map(|it| (it.number, it.joins)).collect::<Vec<_>>(),
        [(1, Some(0)), (2, None), (4, Some(0)), (6, Some(0))]
    );
}

#[test]
fn the_chart_joins_only_what_can_be_compared_at_true_distances() {
    let questionnaire = two_principles().load();
    let mut audit = audit("a=4 b=4 c=4");
    audit.changed = Timestamp::new("2026-01-11T00:00:00Z");
    audit.snapshots = vec![
        snapshot(&audit, "2026-01-01T00:00:00Z", "a=0 c=0"),
        snapshot(&audit, "2026-01-03T00:00:00Z", "a=2 b=2 c=2"),
    ];
    let mut foreign = snapshot(&audit, "2026-01-05T00:00:00Z", "");
    foreign.questionnaire.sha256 = "f".repeat(64);
    foreign.assessment = Some(record(&assess(&questionnaire, &support::audit("a=2"))));
    audit.snapshots.push(foreign);
    let points = trend(&questionnaire, &audit, &assess(&questionnaire, &audit));
    let chart = report::trend(&trend_moments(&points, &day), Tongue::German).expect("a chart");
    let x = |index: usize| chart.dots[index].at.x;
    // Two of ten days, four of ten days, ten of ten days.
    let span = x(3) - x(0);
    assert!((x(1) - x(0) - span * 0.2).abs() < 1e-9 && (x(2) - x(0) - span * 0.4).abs() < 1e-9);
    assert!(chart.dots[0].at.y > chart.dots[1].at.y && chart.dots[1].at.y > chart.dots[3].at.y, "higher is better");
    assert_eq!(chart.dots.iter().map(|dot| dot.is_alone).collect::<Vec<_>>(), [false, false, true, false]);
    assert_eq!(chart.lines.len(), 1);
    assert_eq!(chart.lines[0], [chart.dots[0].at, chart.dots[1].at, chart.dots[3].at]);
    assert_eq!((chart.bands.len(), chart.ranges.len()), (1, 1));
    let drawing = report::trend_drawing(&chart, Tongue::German);
    let svg = report::drawing_svg(&drawing, &report::ChartTexts::default());
    assert!(svg.contains("anderer Fragebogen: nicht vergleichbar") && svg.contains("Spanne"));
    assert!(report::trend(&trend_moments(&points[..1], &day), Tongue::German).is_none(), "one point is no course");
}

#[test]
fn requirements_that_are_left_out_stand_nowhere() {
    let questionnaire = one_principle(vec![question("a"), question("b").must(3)]).load();
    let (before, mut after) = (audit("a=1 b=1"), audit("a=1 b=1"));
    after.mode = Mode::Short;
    let comparison = compare(side(&questionnaire, &before), side(&questionnaire, &after));
    assert!(comparison.questions.is_empty());
    assert_eq!(comparison.gaps_closed().count() + comparison.gaps_opened().count(), 0);
    let standing = comparison.total.common.before;
    assert_eq!((standing.in_scope, standing.score), (0, None));
    assert_eq!(
        comparison_sentence(&comparison, "Seit gestern", Tongue::German),
        "Seit gestern: keine gemeinsamen Fragen."
    );
    let both = compared(&one_principle(vec![question("b").must(3)]), &audit("b=1"), &audit("b=?"));
    let requirement = &both.questions[0].requirement;
    assert_eq!((requirement.before, requirement.after), (RequirementStanding::Gap, RequirementStanding::NotYetShown));
    assert_eq!(both.questions[0].standing.after, Standing::Unclear);
}

#[test]
fn where_nothing_was_answered_no_count_of_gaps_is_shown() {
    let questionnaire = two_principles().load();
    let mut audit = audit("a=4 b=4 c=4");
    audit.snapshots = vec![snapshot(&audit, "2026-01-01T10:00:00Z", "")];
    let points = trend(&questionnaire, &audit, &assess(&questionnaire, &audit));
    assert_eq!(points.iter().map(|it| it.gaps).collect::<Vec<_>>(), [None, Some(0)]);
    let table = trend_table(&questionnaire, &points, &[], &day, Tongue::German);
    assert_eq!(table.rows[0][7].text, "–");
}
