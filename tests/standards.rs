//! Other standards prove the engine: another country's service standard in English, and a questionnaire that counts
//! points behind nested conditions. Every expected number is worked out by hand from the scoring rules; the sums
//! stand beside the cases.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "tests stop at the first surprise")]
#![cfg(all(feature = "pdf", feature = "docx"))]

mod support;

use std::fs;

use selbstaudit::audit::{Audit, Choice, Date, QuestionnaireRef};
use selbstaudit::exchange::{Generator, answers_table, find, findings, read, write};
use selbstaudit::questionnaire::{Diagnostic, HintId, QuestionId, Questionnaire, Tongue, load};
use selbstaudit::report::{Length, Options, document, docx, form, html, markdown, pdf};
use selbstaudit::scoring::{Assessment, Millionths, OutOfScope, Part, Rating, Standing, assess, what_if};

const UK: &str = "uk-service-standard.en.yaml";
const POINTS: &str = "punkte-rechenzentrum.yaml";

#[track_caller]
fn questionnaire(name: &str) -> Questionnaire {
    let path = format!("{}/tests/questionnaires/standards/{name}", env!("CARGO_MANIFEST_DIR"));
    let loaded = load(&fs::read(path).expect("a file"));
    let told: Vec<String> = loaded.diagnostics.iter().map(Diagnostic::to_string).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
    loaded.questionnaire.expect("without diagnostics it is there")
}

/// An audit of this questionnaire from words such as `a=3 b=? c=na`.
fn audit(questionnaire: &Questionnaire, answers: &str) -> Audit {
    let mut audit = support::audit(answers);
    audit.questionnaire = QuestionnaireRef {
        id: questionnaire.id.clone(),
        version: questionnaire.version.clone(),
        sha256: questionnaire.digest.as_str().to_owned(),
        ..audit.questionnaire
    };
    audit
}

/// Score, range and coverage in millionths, with the rating.
type Told = (Option<i64>, Option<(i64, i64)>, Option<i64>, Rating);

fn told(part: &Part) -> Told {
    (
        part.score.map(Millionths::count),
        part.range.map(|(low, high)| (low.count(), high.count())),
        part.coverage.map(Millionths::count),
        part.rating,
    )
}

/// What is told of a part where every question is answered.
fn whole(score: i64, rating: Rating) -> Told {
    (Some(score), Some((score, score)), Some(1_000_000), rating)
}

/// The questions that a condition takes out.
fn out(assessment: &Assessment) -> Vec<&str> {
    let out = Standing::OutOfScope(OutOfScope::Condition);
    assessment.questions().filter(|question| question.standing == out).map(|question| question.id.as_str()).collect()
}

/// The ranked hints as question, target and gain.
fn hints(assessment: &Assessment) -> Vec<(&str, usize, i64)> {
    assessment.hints.iter().map(|hint| (hint.question.as_str(), hint.target, hint.gain.count())).collect()
}

// Points behind conditions

fn points(answers: &str) -> Assessment {
    let questionnaire = questionnaire(POINTS);
    assess(&questionnaire, &audit(&questionnaire, answers))
}

#[track_caller]
fn total(answers: &str, out_of_scope: &[&str], expected: Told) {
    let assessment = points(answers);
    assert_eq!(out(&assessment), out_of_scope, "{answers}");
    assert_eq!(told(&assessment.total), expected, "{answers}");
}

const ALL: &str = "b01-ort=2 b01-vertrag=2 b02-sicherung=2 b02-probe=2 h01-zeiten=1 h01-bereitschaft=1";
const SHORT_CONTRACT: &str = "b01-ort=2 b01-vertrag=1 b02-sicherung=2 b02-probe=2 h01-zeiten=1 h01-bereitschaft=1";
const OWN_CENTRE: &str = "b01-ort=3 b01-vertrag=2 b02-sicherung=1 b02-probe=0 h01-zeiten=1 h01-bereitschaft=2";

#[test]
fn points_are_summed_over_what_the_conditions_leave() {
    // All asked: 4+5+3+7+2+3 = 24 of 10+5+3+7+2+13 = 40.
    total(ALL, &[], whole(600_000, Rating::Partly));
    // The contract is too short for the trial to be asked for, and without it nobody is needed at night:
    // 4+2+3+2 = 11 of 10+5+3+2 = 20.
    total(SHORT_CONTRACT, &["b02-probe", "h01-bereitschaft"], whole(550_000, Rating::Partly));
    // No provider, so no contract: 10+1+0+2+13 = 26 of 10+3+7+2+13 = 35.
    total(OWN_CENTRE, &["b01-vertrag"], whole(742_857, Rating::Partly));
    // 10+3+7+2+13, everything at its top.
    let top = "b01-ort=3 b02-sicherung=2 b02-probe=2 h01-zeiten=1 h01-bereitschaft=2";
    total(top, &["b01-vertrag"], whole(1_000_000, Rating::Met));
}

#[test]
fn open_unclear_and_not_applicable_questions_make_their_terms_false() {
    // Nothing answered: neither hours nor backup has a level, so the second way to the night question is open.
    // 10+3+2+13 = 28 points can be reached, none is.
    let nothing = (None, Some((0, 1_000_000)), Some(0), Rating::TooLittle);
    total("", &["b01-vertrag", "b02-probe"], nothing);
    // Not applicable: the place leaves the sums and makes no term true, so the trial is asked.
    // 3+2.5 of 3+7 answered; 2 are open: 5.5/12 … 7.5/12, coverage 10/12.
    total(
        "b01-ort=na b02-sicherung=2 b02-probe=1 h01-bereitschaft=2",
        &["b01-vertrag", "h01-bereitschaft"],
        (Some(550_000), Some((458_333, 625_000)), Some(833_333), Rating::Partly),
    );
    // Unclear counts as open: 4+1+13 = 18 of 10+5+13 = 28; 18/33 … 23/33, coverage 28/33.
    total(
        "b01-ort=1 b01-vertrag=0 b02-probe=2 h01-zeiten=? h01-bereitschaft=2",
        &["b02-probe"],
        (Some(642_857), Some((545_455, 696_970)), Some(848_485), Rating::Partly),
    );
    // 10 of 28 points are answered, less than the seven tenths that the file asks for.
    total(
        "b01-ort=3",
        &["b01-vertrag", "b02-probe"],
        (Some(1_000_000), Some((357_143, 1_000_000)), Some(357_143), Rating::TooLittle),
    );
}

#[test]
fn each_step_has_its_own_points_and_weights_of_principles_count_nothing() {
    let all = points(ALL);
    let categories: Vec<Told> = all.categories.iter().map(|category| told(&category.part)).collect();
    // 19 of 25 and 5 of 15; the bands are 0.35 and 0.9.
    assert_eq!(categories, [whole(760_000, Rating::Partly), whole(333_333, Rating::NotMet)]);
    let principles: Vec<Told> = all.principles().map(|principle| told(&principle.part)).collect();
    // 9 of 15, 10 of 10, 5 of 15.
    assert_eq!(
        principles,
        [whole(600_000, Rating::Partly), whole(1_000_000, Rating::Met), whole(333_333, Rating::NotMet)]
    );
    let contributions: Vec<_> = all.questions().filter_map(|it| it.contribution).map(|it| it.weight).collect();
    assert_eq!(contributions, [10.0, 5.0, 3.0, 7.0, 2.0, 13.0]);
    let shares = all.principles().filter_map(|principle| principle.contribution);
    // 9, 10 and 5 of 40 points.
    assert_eq!(shares.map(|it| it.total_share.count()).collect::<Vec<_>>(), [225_000, 250_000, 125_000]);
}

#[test]
fn a_lowest_level_may_bring_points_and_a_higher_one_no_more_than_the_one_below() {
    // 1 of 5 for the lowest level of the contract; levels 1 and 2 of the place bring 4 of 10 each.
    for place in [1, 2] {
        let principles = points(&format!("b01-ort={place} b01-vertrag=0"));
        let first = principles.principles().next().expect("the first");
        assert_eq!(told(&first.part), whole(333_333, Rating::NotMet));
    }
}

#[test]
fn the_gain_is_a_share_of_the_points_that_are_asked_now() {
    // 40 points are asked: the night 3 → 13, a quarter; the place 4 → 10, three twentieths; both are large efforts.
    assert_eq!(hints(&points(ALL)), [("h01-bereitschaft", 2, 250_000), ("b01-ort", 3, 150_000)]);
    // 20 points are asked: the contract 2 → 5 is small, the place 4 → 10 large.
    assert_eq!(hints(&points(SHORT_CONTRACT)), [("b01-vertrag", 2, 150_000), ("b01-ort", 3, 300_000)]);
    // The gap of the trial first: 26/35 → 28.5/35, then the backup: 26/35 → 28/35.
    let assessment = points(OWN_CENTRE);
    assert_eq!(hints(&assessment), [("b02-probe", 1, 71_429), ("b02-sicherung", 2, 57_143)]);
    assert!(assessment.hints[0].closes_gap && !assessment.hints[1].closes_gap);
    assert_eq!(assessment.gaps.len(), 1);
    // A level that brings no more points gains nothing: 18/28 either way.
    let assessment = points("b01-ort=1 b01-vertrag=0 h01-zeiten=? h01-bereitschaft=2");
    assert_eq!(hints(&assessment), [("b01-vertrag", 2, 142_857), ("b01-ort", 2, 0)]);
}

#[test]
fn what_if_decides_anew_what_is_asked_although_the_gain_does_not() {
    let questionnaire = questionnaire(POINTS);
    let then = |answers: &str, question: &str, hint: &str| {
        let selected = [(QuestionId::new(question), HintId::new(hint))];
        let then = what_if(&questionnaire, &audit(&questionnaire, answers), &selected);
        (then.total.score.map(Millionths::count), out(&then).len())
    };
    // With a centre of one's own the contract is not asked any more: 10+3+7+2+3 = 25 of 35, not 30 of 40.
    assert_eq!(then(ALL, "b01-ort", "h2"), (Some(714_286), 1));
    // With a better contract the trial and the night come in with their stored answers: 24 of 40, not 14 of 20.
    assert_eq!(then(SHORT_CONTRACT, "b01-vertrag", "h1"), (Some(600_000), 0));
}

// Another country's standard

fn uk(answers: &str) -> Assessment {
    let questionnaire = questionnaire(UK);
    assess(&questionnaire, &audit(&questionnaire, answers))
}

/// Every question of the standard at this level.
fn everywhere(level: usize) -> String {
    let ids = questionnaire(UK).questions().map(|question| format!("{}={level}", question.id)).collect::<Vec<_>>();
    ids.join(" ")
}

#[test]
fn another_country_s_standard_has_its_fourteen_points_in_its_own_language() {
    let questionnaire = questionnaire(UK);
    assert_eq!(questionnaire.language.as_str(), "en");
    assert_eq!(questionnaire.principles().map(|it| it.number).collect::<Vec<_>>(), (1..=14).collect::<Vec<_>>());
    assert_eq!(questionnaire.questions().count(), 18);
    assert_eq!(questionnaire.questions().filter(|question| question.short).count(), 14);
    assert!(questionnaire.phases.is_empty());
}

#[test]
fn its_levels_weights_and_bands_are_its_own() {
    let top = uk(&everywhere(3));
    assert_eq!(told(&top.total), whole(1_000_000, Rating::Met));
    // Open code needs no reason for being closed.
    assert_eq!(out(&top), ["u12-reason"]);
    // Points 1 and 4 weigh double, so there are 16 weights. Point 1 (1 + 1/3)/2 = 2/3, all others 1/3:
    // (2·2/3 + 14·1/3)/16 = 6/16, below the band at 0.4.
    let low = uk(&everywhere(1).replace("u01-research=1", "u01-research=3"));
    assert_eq!(told(&low.total), whole(375_000, Rating::NotMet));
    assert_eq!(out(&low), [] as [&str; 0]);
    assert_eq!(low.gaps.iter().map(|gap| gap.question.as_str()).collect::<Vec<_>>(), ["u05-access", "u09-risks"]);
    // Points 1 to 5: ½, 2/3, 1, 1/3, 2/3 with weights 2, 1, 1, 2, 1: 4/7. The nine others are open:
    // 4/16 … 13/16. Answered are 6 of 16 questions: 18, less the use of improvements and what is not applicable.
    let half =
        uk("u01-research=3 u01-excluded=0 u02-journey=2 u03-channels=3 u04-tests=1 u05-access=2 u05-assisted=na");
    let expected = (Some(571_429), Some((250_000, 812_500)), Some(375_000), Rating::TooLittle);
    assert_eq!(told(&half.total), expected);
    assert_eq!(out(&half), ["u08-use"]);
    assert_eq!(half.not_yet_shown.iter().map(QuestionId::as_str).collect::<Vec<_>>(), ["u09-risks"]);
}

// Reports and files

fn options(tongue: Tongue, length: Length) -> Options {
    Options { tongue, length, notes: true, carries_data: true, day: Date::parse("2026-11-21").expect("a day") }
}

fn generator() -> Generator {
    Generator { name: "Selbstaudit".into(), version: "0.1.0".into(), build: "test".into() }
}

#[test]
fn both_are_reported_in_every_format_and_come_back_from_file_and_report_unchanged() {
    for (name, answers) in [(UK, everywhere(1)), (UK, String::new()), (POINTS, ALL.into()), (POINTS, OWN_CENTRE.into())]
    {
        let questionnaire = questionnaire(name);
        let mut audit = audit(&questionnaire, &answers);
        let id = questionnaire.questions().next().expect("a question").id.clone();
        audit.answers.entry(id).or_default().note = "Eine Notiz".into();
        let assessment = assess(&questionnaire, &audit);

        let text = write(&audit, Some(&assessment), &generator());
        let opened = read(text.as_bytes()).expect("it opens");
        assert_eq!(findings(&opened, Some(&questionnaire)), [], "{name}");
        assert_eq!(opened.audit.answers, audit.answers);
        assert_eq!(assess(&questionnaire, &opened.audit), assessment);

        for tongue in [Tongue::German, Tongue::English] {
            let table = answers_table(&questionnaire, &audit, &assessment, tongue);
            assert_eq!(table.rows.len(), questionnaire.questions().count());
            for length in [Length::Short, Length::Full] {
                let document = document(&questionnaire, &audit, &assessment, &options(tongue, length), &generator());
                let title = questionnaire.title.value.as_str();
                assert!(markdown(&document).contains(title), "{name}");
                assert!(html(&document).contains(title), "{name}");
                assert!(docx(&document).starts_with(b"PK"), "{name}");
                let report = pdf(&document).expect("a PDF");
                assert_eq!(report.undrawn, 0, "{name}");
                let carried = read(&find(&report.bytes).expect("the audit")).expect("it opens");
                assert_eq!(carried.audit.answers, audit.answers);
            }
        }
        assert!(form(&questionnaire, &generator()).contains(&questionnaire.title.value));
    }
}

#[test]
fn a_german_report_marks_what_is_said_in_english() {
    let questionnaire = questionnaire(UK);
    let audit = audit(&questionnaire, &everywhere(1));
    let assessment = assess(&questionnaire, &audit);
    let document = document(&questionnaire, &audit, &assessment, &options(Tongue::German, Length::Full), &generator());
    let page = html(&document);
    assert!(page.contains("<html lang=\"de\""));
    for english in ["Understand users and their needs", "Calls and complaints have been counted by subject."] {
        assert!(page.contains(&format!("lang=\"en\">{english}")), "{english}");
    }
    // The form of an English questionnaire is English as a whole.
    assert!(form(&questionnaire, &generator()).contains("<html lang=\"en\""));
}

#[test]
fn an_answer_behind_a_condition_stays_stored_and_comes_back() {
    let questionnaire = questionnaire(POINTS);
    let mut audit = audit(&questionnaire, SHORT_CONTRACT);
    assert!(out(&assess(&questionnaire, &audit)).contains(&"b02-probe"));
    support::choose(&mut audit, "b01-vertrag", Some(Choice::Level(2)));
    assert_eq!(assess(&questionnaire, &audit), assess(&questionnaire, &self::audit(&questionnaire, ALL)));
}
