//! The report as a document: structure, content, options, languages, and what it does with odd audits.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise, also in what its cases share"
)]

#[path = "support/reports.rs"]
mod reports;
mod support;

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use reports::{
    date, every_option, example, example_report, full, generator, hostile, inlines, lines, measure, report, said,
    section, shipped, short, text, with_text_everywhere,
};
use selbstaudit::audit::{
    Answer, Audit, Evidence, Inherited, KeptAnswer, Maturity, Measure, Minority, Mode, Participant, RecordedAssessment,
    Review, Service, Snapshot, SnapshotId, Status, Strength, Timestamp, Unknown,
};
use selbstaudit::exchange::{read, write};
use selbstaudit::questionnaire::{
    Effort, HintId, Language, Parts, PhaseId, QuestionId, Questionnaire, Text, Tongue, sha256_hex,
};
use selbstaudit::report::document::{Block, Document, Length, Options, Style, Target};
use selbstaudit::scoring::assess;
use support::{audit, category, draft, one_principle, principle, question};

/// The narrow space before the percent sign.
const N: char = '\u{202f}';

fn id(text: &str) -> QuestionId {
    QuestionId::new(text)
}

fn headings(document: &Document) -> Vec<(u8, String, String)> {
    let headings = document.blocks.iter().filter_map(|block| match block {
        Block::Heading { level, content, anchor } => Some((*level, said(content), anchor.clone())),
        _ => None,
    });
    headings.collect()
}

/// Titles of the sections.
fn sections(document: &Document) -> Vec<String> {
    headings(document).into_iter().filter(|(level, ..)| *level == 2).map(|(_, title, _)| title).collect()
}

/// What every document must keep, whatever it says.
#[track_caller]
fn is_sound(document: &Document) {
    assert!(!document.title.trim().is_empty());
    let mut above = 0;
    let mut anchors = BTreeSet::new();
    for (level, title, anchor) in headings(document) {
        assert!(level <= above + 1 && (level > 1 || above == 0), "level {level} behind {above}: {title}");
        assert!(anchors.insert(anchor.clone()), "{anchor} twice");
        assert!(!anchor.is_empty() && anchor.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'), "{anchor}");
        assert!(!title.trim().is_empty(), "an empty heading at {anchor}");
        above = level;
    }
    assert!(matches!(document.blocks.first(), Some(Block::Heading { level: 1, .. })));
    for block in &document.blocks {
        for inline in inlines(block) {
            match &inline.target {
                Some(Target::Place(place)) => assert!(anchors.contains(place), "no place {place}"),
                Some(Target::Web(_)) | None => {}
            }
            assert_ne!(inline.language.as_deref(), Some(document.language.as_str()));
        }
        match block {
            Block::Table(table) => {
                assert!(!table.columns.is_empty() && table.columns.iter().all(|column| column.share > 0));
                assert!(table.columns.iter().all(|column| !column.title.is_empty()) && !table.caption.is_empty());
                assert!(table.rows.iter().all(|row| row.len() == table.columns.len()), "{}", table.caption);
                assert!(!table.rows.is_empty(), "no rows: {}", table.caption);
            }
            Block::List { items, .. } => assert!(!items.is_empty()),
            Block::Figure(figure) => assert!(!figure.alternative.is_empty() && !figure.caption.is_empty()),
            Block::Paragraph { content, .. } => assert!(!content.is_empty()),
            Block::Heading { .. } | Block::Contents { .. } | Block::PageBreak => {}
        }
    }
}

// Structure

#[test]
fn headings_follow_one_another_and_every_place_is_there() {
    let questionnaires = Tongue::ALL.map(shipped);
    for options in every_option() {
        for questionnaire in &questionnaires {
            is_sound(&report(questionnaire, &example(), &options));
        }
    }
}

#[test]
fn the_first_page_ends_before_the_contents() {
    for options in every_option() {
        let document = example_report(&options);
        let is_break = |block: &Block| matches!(block, Block::PageBreak);
        let at = document.blocks.iter().position(is_break).expect("a first page");
        assert!(matches!(document.blocks[at + 1], Block::Contents { .. }));
    }
}

#[test]
fn a_full_report_has_every_section_in_order() {
    let titles = sections(&example_report(&full(Tongue::German)));
    assert_eq!(
        titles,
        [
            "Pflichtlücken",
            "Wichtigste offene Maßnahmen",
            "Ergebnisse",
            "Muss-Anforderungen",
            "Hinweise: Was bringt am meisten?",
            "Maßnahmen",
            "Nutzerzentrierung",
            "Vorgehen",
            "Zusammenarbeit",
            "Offenheit",
            "Technischer Betrieb",
            "Wirkungscontrolling",
            "Offen und zu klären",
            "Nachweise",
            "So wird bewertet",
            "Angaben zur Leistung",
            "Zu diesem Bericht",
            "Die Daten zu diesem Bericht",
        ]
    );
}

#[test]
fn a_short_report_leaves_the_questions_out() {
    let document = example_report(&short(Tongue::German));
    assert!(headings(&document).iter().all(|(level, ..)| *level < 4));
    assert_eq!(
        sections(&document)[2..],
        [
            "Ergebnisse",
            "Muss-Anforderungen",
            "Hinweise: Was bringt am meisten?",
            "Maßnahmen",
            "Offen und zu klären",
            "So wird bewertet",
            "Zu diesem Bericht",
            "Die Daten zu diesem Bericht",
        ]
    );
}

#[test]
fn the_same_input_gives_the_same_document() {
    for options in every_option() {
        assert_eq!(example_report(&options), example_report(&options));
    }
}

// The first page

/// The worked example of the scoring rules: weights 1, 1, 2, the third question a requirement from level 3 on.
fn worked() -> Questionnaire {
    one_principle(vec![question("a"), question("b"), question("c").weight(2.0).must(3)]).load()
}

fn first_page(document: &Document) -> Vec<String> {
    document.blocks.iter().take_while(|block| !matches!(block, Block::PageBreak)).flat_map(lines).collect()
}

#[test]
fn the_total_stands_with_its_coverage_and_range_in_words() {
    let document = report(&worked(), &audit("a=3 b=1"), &full(Tongue::German));
    let page = first_page(&document);
    assert_eq!(page[3], format!("50{N}%, zu wenig beantwortet"));
    assert_eq!(
        page[4],
        format!(
            "2 von 3 Fragen beantwortet (50{N}%); je nach den offenen Antworten 25–75{N}%. \
             Für eine Bewertung müssen mindestens 60{N}% beantwortet sein."
        )
    );
    let english = report(&worked(), &audit("a=4 b=4 c=2"), &full(Tongue::English));
    let page = first_page(&english);
    assert_eq!(page[3], "75%, partly met");
    assert_eq!(page[4], "3 of 3 questions answered (100%).");
}

#[test]
fn the_first_page_names_what_it_is_about() {
    let mut audit = audit("a=3");
    audit.service.name = "Wohngeld".into();
    audit.service.authority = Some("Amt für\nWohnen".into());
    audit.questionnaire.sha256 = worked().digest.as_str().into();
    audit.changed = Timestamp::new("2026-11-12T14:20:00Z");
    audit.mode = Mode::Full;
    let page = first_page(&report(&worked(), &audit, &full(Tongue::German)));
    assert_eq!(page[0], "Selbstaudit: Wohngeld");
    assert_eq!(
        page[1],
        "Behörde: Amt für Wohnen · Fragebogen: Draft (Draft), Version 1.0.0 · Stand: 12.11.2026 · \
         Bericht vom: 21.11.2026 · Umfang: Vollständiger Selbstaudit · Phase: alle Phasen"
    );
    assert!(page.iter().any(|line| line.starts_with("Selbsteinschätzung des Teams: kein Nachweis")));
}

#[test]
fn answers_to_another_version_are_said_to_be_so() {
    let mut audit = audit("a=3");
    audit.questionnaire.version = "0.9.0".into();
    let page = first_page(&report(&worked(), &audit, &full(Tongue::German)));
    assert!(page[1].contains("Version 1.0.0, beantwortet mit Version 0.9.0 ·"), "{}", page[1]);
    audit.questionnaire.version = "1.0.0".into();
    let page = first_page(&report(&worked(), &audit, &full(Tongue::German)));
    assert!(page[1].contains("Version 1.0.0, seit der Beantwortung geändert ·"), "{}", page[1]);
}

#[test]
fn some_gaps_are_named_and_the_rest_is_counted() {
    let questions = ["a", "b", "c", "d", "e", "f", "g"].map(|id| question(id).must(3)).to_vec();
    let questionnaire = one_principle(questions).load();
    let document = report(&questionnaire, &audit("a=1 b=1 c=1 d=1 e=1 f=1 g=2"), &full(Tongue::German));
    assert_eq!(
        section(&document, "kurz-luecken"),
        [
            "7 Muss-Anforderungen sind nicht erfüllt; Bewertung deshalb höchstens „teilweise erfüllt“.",
            "1.1 Question a (Stufe 1, verlangt: 3)",
            "1.2 Question b (Stufe 1, verlangt: 3)",
            "1.3 Question c (Stufe 1, verlangt: 3)",
            "1.4 Question d (Stufe 1, verlangt: 3)",
            "und 3 weitere",
        ]
    );
    let table = section(&document, "pflichtluecken");
    assert_eq!(table.len(), 2 + 7);
    assert_eq!(
        table[8],
        "1.7 Question g | Stufe 2 von 4: Level 2 of g | mindestens Stufe 3 von 4: Level 3 of g | Law on g"
    );
}

#[test]
fn requirements_that_are_not_yet_shown_or_waived_have_their_place() {
    let questionnaire = one_principle(vec![question("a").must(3), question("b").must(2), question("c")]).load();
    let document = report(&questionnaire, &audit("a=na b=? c=4"), &full(Tongue::German));
    assert_eq!(
        section(&document, "kurz-luecken"),
        ["Keine Muss-Anforderung ist verfehlt, 1 noch nicht belegt; Bewertung deshalb höchstens „teilweise erfüllt“."]
    );
    assert_eq!(
        section(&document, "noch-nicht-belegt")[1],
        "1.2 Question b – Verlangt: mindestens Stufe 2 von 4 (Law on b)"
    );
    assert_eq!(section(&document, "als-nicht-anwendbar")[1], "1.1 Question a – Grund: does not exist here");
    let none = report(&one_principle(vec![question("a")]).load(), &audit("a=4"), &full(Tongue::German));
    assert_eq!(section(&none, "kurz-luecken"), ["In diesem Umfang wird keine Muss-Anforderung gefragt."]);
    assert_eq!(section(&none, "muss-anforderungen"), ["In diesem Umfang wird keine Muss-Anforderung gefragt."]);
    let met = report(&questionnaire, &audit("a=4 b=4 c=4"), &full(Tongue::English));
    assert_eq!(
        section(&met, "kurz-luecken"),
        ["No requirement gap: every mandatory requirement that was answered is met."]
    );
}

#[test]
fn the_three_best_principles_are_the_strengths() {
    let principles = ["v", "w", "x", "y", "z"].map(|id| principle(id, vec![question(format!("{id}1"))])).to_vec();
    let questionnaire = draft(vec![category("c", principles)]).load();
    let document = report(&questionnaire, &audit("v1=3 w1=4 x1=1 y1=4 z1=3"), &full(Tongue::German));
    let strengths = |document: &Document| {
        first_page(document).into_iter().find(|line| line.starts_with("Stärken:")).expect("a paragraph")
    };
    assert_eq!(
        strengths(&document),
        format!(
            "Stärken: Prinzip 2: Principle w (100{N}%, 1 von 1); Prinzip 4: Principle y (100{N}%, 1 von 1); \
             Prinzip 1: Principle v (75{N}%, 1 von 1)."
        )
    );
    let nothing = report(&questionnaire, &audit("v1=1"), &full(Tongue::German));
    assert_eq!(strengths(&nothing), "Stärken: Noch ist kein Prinzip als „erfüllt“ bewertet.");
}

/// Two questions with hints; one level of `a` or `b` is worth 12.5 points. For `a` it is a month's work.
fn hinted() -> Questionnaire {
    one_principle(vec![question("a").hint("h", 0, "large"), question("b").hint("h", 0, "small")]).load()
}

#[test]
fn open_measures_come_by_what_they_bring_for_their_effort_and_others_behind() {
    let mut audit = audit("a=0 b=0");
    let from = |measure: Measure, question: &str| Measure {
        question: Some(id(question)),
        hint: Some(HintId::new("h")),
        ..measure
    };
    audit.measures = vec![
        measure("m1", "Eigene Idee", Status::Open),
        measure("m2", "Fertig", Status::Done),
        from(measure("m3", "Zu a", Status::InProgress), "a"),
        from(measure("m4", "Zu b", Status::Open), "b"),
        measure("m5", "Verworfen", Status::Dropped),
    ];
    audit.measures[3].owner = "Fachreferat".into();
    audit.measures[3].due = Some(date("2027-01-31"));
    audit.measures[3].effort = Some(Effort::Small);
    audit.measures[1].evidence = vec![Evidence { title: "Vermerk 12".into(), ..Evidence::default() }];
    let document = report(&hinted(), &audit, &full(Tongue::German));
    assert_eq!(section(&document, "kurz-massnahmen"), ["Zu b (Fachreferat, bis 31.01.2027)", "Zu a", "Eigene Idee"]);
    assert_eq!(
        section(&document, "massnahmen")[1..],
        [
            "Maßnahme | Zuständig | Bis | Aufwand | Stand | Frage",
            "Eigene Idee |  |  |  | offen | ",
            "Fertig (Nachweise: Vermerk 12) |  |  |  | erledigt | ",
            "Zu a |  |  |  | in Arbeit | 1.1",
            "Zu b | Fachreferat | 31.01.2027 | klein | offen | 1.2",
            "Verworfen |  |  |  | verworfen | ",
        ]
    );
    audit.measures = (0..7).map(|at| measure(&format!("m{at}"), &format!("Idee {at}"), Status::Open)).collect();
    let lines = section(&report(&hinted(), &audit, &full(Tongue::German)), "kurz-massnahmen");
    assert_eq!(lines, ["Idee 0", "Idee 1", "Idee 2", "Idee 3", "Idee 4", "und 2 weitere"]);
}

#[test]
fn without_open_measures_the_best_hints_stand_in_and_that_is_said() {
    let mut audit = audit("a=0 b=0");
    let hints = ["1.2 Hint h of b (+12,5 Prozentpunkte)", "1.1 Hint h of a (+12,5 Prozentpunkte)"];
    let lines = section(&report(&hinted(), &audit, &full(Tongue::German)), "kurz-hinweise");
    assert_eq!(lines[0], "Das Team hat noch keine Maßnahmen festgelegt. Diese Hinweise bringen am meisten:");
    assert_eq!(lines[1..], hints);
    audit.measures = vec![measure("m", "Fertig", Status::Done)];
    let lines = section(&report(&hinted(), &audit, &full(Tongue::German)), "kurz-hinweise");
    assert_eq!(lines[0], "Offene Maßnahmen gibt es nicht. Diese Hinweise bringen am meisten:");
    audit.answers.clear();
    let lines = section(&report(&hinted(), &audit, &full(Tongue::German)), "kurz-hinweise");
    assert_eq!(lines, ["Hinweise gibt es, sobald Fragen beantwortet sind."]);
    let best = support::audit("a=4 b=4");
    let lines = section(&report(&hinted(), &best, &full(Tongue::German)), "kurz-hinweise");
    assert_eq!(lines, ["Zu den beantworteten Fragen gibt es keine weiteren Hinweise."]);
}

fn snapshot(audit: &Audit, at: &str, score: Option<i64>) -> Snapshot {
    Snapshot {
        id: SnapshotId::new(at),
        at: Timestamp::new(at),
        label: "vor Go-live".into(),
        mode: audit.mode,
        phase: audit.phase.clone(),
        questionnaire: audit.questionnaire.clone(),
        answers: BTreeMap::new(),
        measures: Vec::new(),
        assessment: score.map(|score| RecordedAssessment {
            scoring: 1,
            score: Some(score),
            coverage: Some(500_000),
            ..RecordedAssessment::default()
        }),
        unknown: Unknown::default(),
    }
}

/// The paragraph on the change since the latest snapshot.
fn change(audit: &Audit, tongue: Tongue) -> Option<String> {
    let page = first_page(&report(&worked(), audit, &full(tongue)));
    page.into_iter().find(|line| line.starts_with("Seit „") || line.starts_with("Since “"))
}

#[test]
fn the_change_since_the_latest_snapshot_is_told() {
    let mut audit = audit("a=3 b=1");
    audit.questionnaire.sha256 = worked().digest.as_str().into();
    assert_eq!(change(&audit, Tongue::German), None);
    audit.snapshots =
        vec![snapshot(&audit, "2026-10-01T00:00:00Z", Some(250_000)), snapshot(&audit, "2026-01-01T00:00:00Z", None)];
    assert_eq!(
        change(&audit, Tongue::German).expect("a change"),
        format!(
            "Seit „vor Go-live“ (01.10.2026): damals 25{N}% (50{N}% beantwortet), \
             heute 50{N}%: +25,0 Prozentpunkte."
        )
    );
    assert_eq!(
        change(&audit, Tongue::English).expect("a change"),
        "Since “vor Go-live” (1 Oct 2026): then 25% (50% answered), now 50%: \
         +25.0 percentage points."
    );
}

#[test]
fn figures_of_another_questionnaire_extent_or_phase_are_not_compared() {
    let mut audit = audit("a=3 b=1");
    audit.questionnaire.sha256 = worked().digest.as_str().into();
    let same = snapshot(&audit, "2026-10-01T00:00:00Z", Some(250_000));
    let mut other = same.clone();
    other.questionnaire.sha256 = "0".repeat(64);
    other.mode = Mode::Short;
    other.phase = Some(PhaseId::new("betrieb"));
    other.assessment.as_mut().expect("figures").scoring = 2;
    audit.snapshots = vec![other];
    assert_eq!(
        change(&audit, Tongue::German).expect("a remark"),
        "Seit „vor Go-live“ (01.10.2026): Die Werte sind nicht vergleichbar (anderer Fragebogen, anderer \
         Umfang, andere Phase, andere Bewertungsregel)."
    );
    for score in [None, Some(i64::MIN), Some(i64::MAX), Some(-1), Some(1_000_001)] {
        audit.snapshots = vec![snapshot(&audit, "2026-10-01T00:00:00Z", score)];
        assert_eq!(
            change(&audit, Tongue::German).expect("a remark"),
            "Seit „vor Go-live“ (01.10.2026): Zu diesem Stand ist kein Wert gespeichert."
        );
    }
    audit.snapshots = vec![same];
    audit.answers.clear();
    assert_eq!(
        change(&audit, Tongue::German).expect("a remark"),
        "Seit „vor Go-live“ (01.10.2026): Heute gibt es noch keinen Wert zum Vergleichen."
    );
}

/// How high a first page is in points, at letters of 10 on 14 points and 470 points a line; a letter is about half as
/// wide as it is high. The drawing of six categories with a legend in two rows is 210 units high.
fn height(document: &Document) -> f64 {
    let rows = |text: &str, size: f64| (text.chars().count() as f64 * 0.52 * size / 470.0).ceil().max(1.0);
    let blocks = document.blocks.iter().take_while(|block| !matches!(block, Block::PageBreak));
    let heights = blocks.map(|block| match block {
        Block::Heading { level: 1, content, .. } => rows(&said(content), 22.0) * 26.5 + 8.0,
        Block::Heading { .. } => 14.0 + 19.0 + 4.0,
        Block::Paragraph { style: Style::Small, content } => rows(&said(content), 8.5) * 12.0 + 6.0,
        Block::Paragraph { style: Style::Lead, content } => rows(&said(content), 13.0) * 18.0 + 6.0,
        Block::Paragraph { content, .. } => rows(&said(content), 10.0) * 14.0 + 6.0,
        Block::List { items, .. } => items.iter().map(|item| rows(&said(item), 9.6) * 14.0 + 2.5).sum(),
        Block::Figure(figure) => figure.drawing.height.max(210.0) * 0.75 + 32.0,
        Block::Table(_) | Block::Contents { .. } | Block::PageBreak => panic!("not on the first page"),
    });
    heights.sum()
}

/// The height of A4 between margins of 20 mm.
const SHEET: f64 = 728.0;

#[test]
fn the_first_page_fits_one_sheet_also_with_long_names() {
    let long = "Aufenthaltstitel zum Zweck der qualifizierten Beschäftigung für Fachkräfte ".repeat(20);
    for options in every_option() {
        let questionnaire = shipped(options.tongue);
        let mut crowded = with_text_everywhere(&long);
        for question in questionnaire.questions().filter(|question| question.must.is_some()) {
            support::choose(&mut crowded, question.id.as_str(), Some(support::choice("0")));
        }
        crowded.measures = (0..9).map(|at| measure(&at.to_string(), &long, Status::Open)).collect();
        for measure in &mut crowded.measures {
            measure.owner.clone_from(&long);
            measure.due = Some(date("2027-01-31"));
        }
        crowded.snapshots = vec![snapshot(&crowded, "2026-10-01T00:00:00Z", Some(250_000))];
        crowded.snapshots[0].label.clone_from(&long);
        let document = report(questionnaire, &crowded, &options);
        assert!(height(&document) <= SHEET, "{} points:\n{}", height(&document), first_page(&document).join("\n"));
        // What was clipped stands in full further on.
        assert!(section(&document, "leistung").iter().any(|line| line.contains(long.trim())));
    }
}

// Answers

#[test]
fn a_question_shows_its_answer_and_everything_that_belongs_to_it() {
    let questionnaire = one_principle(vec![question("a").must(3).hint("h", 1, "medium"), question("b")]).load();
    let mut audit = audit("a=1 b=na");
    let answer = audit.answers.get_mut(&id("a")).expect("an answer");
    answer.note = "Erste Zeile\nZweite Zeile".into();
    answer.by = Some("Barrierefreiheit".into());
    answer.at = Some(Timestamp::new("2026-11-20T08:00:00Z"));
    answer.inherited = Some(Inherited::From("EfA NRW".into()));
    answer.review = Some(Review("aus letztem Audit".into()));
    answer.minority =
        Some(Minority { level: Some(2), note: "Zu streng".into(), by: Some("IT".into()), ..Default::default() });
    answer.evidence = vec![
        Evidence {
            title: "Prüfbericht".into(),
            reference: "Az. 12".into(),
            strength: Strength::ThirdParty,
            date: Some(date("2025-03-01")),
            valid_until: Some(date("2026-11-20")),
            ..Default::default()
        },
        Evidence { title: "Vermerk".into(), valid_until: Some(date("2026-11-21")), ..Default::default() },
    ];
    let document = report(&questionnaire, &audit, &full(Tongue::German));
    assert_eq!(
        section(&document, "frage-a"),
        [
            "Antwort: Stufe 1 von 4: Level 1 of a",
            "Pflichtlücke: mindestens Stufe 3 von 4: Level 3 of a (Law on a)",
            "Bitte prüfen: aus letztem Audit",
            "Übernommen von: EfA NRW · Beantwortet von: Barrierefreiheit · Geändert am 20.11.2026",
            "Nachweise:",
            "Prüfbericht; Az. 12; von Dritten geprüft; vom 01.03.2025; abgelaufen am 20.11.2026",
            "Vermerk; eigene Einschätzung; gültig bis 21.11.2026",
            "Notiz:",
            "Erste Zeile\nZweite Zeile",
            "Abweichende Meinung (IT): Stufe 2 von 4: Level 2 of a",
            "Zu streng",
            "So geht es auf Stufe 2: Hint h of a",
            "mittlerer Aufwand (Wochen); +25,0 Prozentpunkte",
        ]
    );
    assert_eq!(section(&document, "frage-b"), ["Antwort: nicht anwendbar. Grund: does not exist here"]);
    assert_eq!(
        section(&document, "nachweise"),
        [
            format!(
                "1 von 1 Antworten ab Stufe 1 nennen einen Nachweis (100{N}%). Nachweise stehen neben dem Wert und \
                 ändern ihn nicht."
            ),
            "Antworten nach ihrem stärksten Nachweis".into(),
            "Stärkster Nachweis | Antworten | Anteil".into(),
            format!("von Dritten geprüft | 1 | 100{N}%"),
            format!("internes Dokument | 0 | 0{N}%"),
            format!("eigene Einschätzung | 0 | 0{N}%"),
            "Abgelaufene Nachweise (Stand 21.11.2026):".into(),
            "1.1 Prüfbericht; Az. 12; von Dritten geprüft; vom 01.03.2025; abgelaufen am 20.11.2026".into(),
        ]
    );
}

#[test]
fn open_answers_say_why_they_are_open() {
    let questionnaire = one_principle(vec![
        question("a"),
        question("b"),
        question("c"),
        question("d").always_applicable(),
        question("e"),
    ])
    .load();
    let document = report(&questionnaire, &audit("a=? b=na! c=9 d=na ghost=1"), &full(Tongue::German));
    let answers = ["a", "b", "c", "d", "e"].map(|id| section(&document, &format!("frage-{id}")).remove(0));
    assert_eq!(
        answers,
        [
            "Antwort: zu klären",
            "Antwort: offen: nicht anwendbar, aber ohne Begründung",
            "Antwort: offen: diese Stufe gibt es hier nicht",
            "Antwort: offen: „nicht anwendbar“ ist hier nicht vorgesehen",
            "Antwort: offen",
        ]
    );
    assert_eq!(
        section(&document, "offen"),
        [
            "4 Fragen sind unbeantwortet.",
            "1 Frage ist zu klären:",
            "1.1 Question a",
            "1 Antwort gehört zu einer Frage, die dieser Fragebogen nicht hat. Sie zählt nicht mit und bleibt erhalten.",
        ]
    );
    let is_list = |block: &&Block| matches!(block, Block::List { .. }) && lines(block) == ["1.1 Question a"];
    let list = document.blocks.iter().find(is_list).expect("the list");
    assert_eq!(inlines(list)[1].target, Some(Target::Place("frage-a".into())));
}

#[test]
fn answers_without_a_place_are_told_with_their_questions() {
    let questionnaire = one_principle(vec![question("a")]).load();
    let mut audit = audit("a=1");
    audit.kept_answers.push(KeptAnswer {
        source: "Früher (1.0.0)".into(),
        question: id("alt"),
        number: "5.2".into(),
        text: "Was war?".into(),
        chosen: "Stufe 1: wenig".into(),
        answer: Answer {
            note: "Geheime\nNotiz".into(),
            evidence: vec![Evidence { title: "Bericht".into(), ..Evidence::default() }],
            ..Answer::default()
        },
        unknown: Unknown::default(),
    });
    let with = report(&questionnaire, &audit, &full(Tongue::German));
    assert_eq!(
        section(&with, "offen")[1..],
        [
            "1 Antwort aus einem früheren Stand des Fragebogens hat hier keinen Platz und zählt nicht mit:",
            "5.2 Was war?: Stufe 1: wenig; Geheime Notiz; Bericht; Früher (1.0.0)",
        ]
    );
    let without = report(&questionnaire, &audit, &Options { notes: false, ..full(Tongue::German) });
    assert!(!text(&without).contains("Geheim") && !without.attachment.expect("data").text.contains("Geheim"));
}

#[test]
fn questions_that_are_not_asked_are_only_counted() {
    let questionnaire = one_principle(vec![question("a").short(), question("b"), question("c")]).load();
    let mut audit = audit("a=4 b=1");
    audit.mode = Mode::Short;
    let document = report(&questionnaire, &audit, &full(Tongue::German));
    assert!(headings(&document).iter().all(|(.., anchor)| anchor != "frage-b"));
    let lines = section(&document, "prinzip-p");
    assert_eq!(lines.last().expect("a line"), "2 weitere Fragen werden in diesem Umfang nicht gestellt.");
}

// Other sections

#[test]
fn the_rule_is_told_as_the_questionnaire_has_it() {
    let mean = text(&report(&worked(), &audit("a=3"), &full(Tongue::German)));
    assert!(mean.contains("gewichtete Mittelwert"));
    assert!(mean.contains(&format!(
        "Ab 75{N}% lautet die Bewertung „erfüllt“, ab 50{N}% „teilweise erfüllt“, darunter „nicht erfüllt“. \
         Ist weniger als 60{N}% beantwortet, gibt es keine Bewertung."
    )));
    assert!(mean.contains("Bewertungsregel Version 1"));
    let minimum = one_principle(vec![question("a")]).aggregation("minimum").min_coverage(0.0).load();
    let minimum = text(&report(&minimum, &audit("a=3"), &full(Tongue::English)));
    assert!(minimum.contains("The weakest answered question decides"));
    assert!(!minimum.contains("there is no rating."));
    let points = one_principle(vec![question("a").points(&[0, 2])]).aggregation("points").load();
    assert!(text(&report(&points, &audit("a=1"), &full(Tongue::German))).contains("Jede Stufe bringt Punkte."));
}

#[test]
fn filled_in_fields_of_the_service_are_told_in_words() {
    let mut audit = audit("a=3");
    let service = &mut audit.service;
    service.name = "Wohngeld".into();
    service.leika = vec!["99107023017000".into(), " ".into()];
    service.themenfeld = Some("bauen-wohnen".into());
    service.leika_typ = vec!["4".into(), "9".into()];
    service.audience = Some("citizens".into());
    service.model = Some("efa".into());
    service.level = Some("weltraum".into());
    service.rollout = Some("4".into());
    service.focus = Some(true);
    service.sdg = Some(false);
    service.priority = Some(1);
    service.maturity = Some(Maturity { model: "2.0".into(), level: Some(4), target: Some(6), ..Maturity::default() });
    audit.participants =
        ["Leitung", "", "IT"].map(|role| Participant { role: role.into(), ..Participant::default() }).to_vec();
    let document = report(&worked(), &audit, &full(Tongue::German));
    assert_eq!(
        section(&document, "leistung")[2..],
        [
            "Name der Leistung | Wohngeld",
            "LeiKa-Schlüssel | 99107023017000",
            "Themenfeld | Bauen & Wohnen",
            "LeiKa-Typ | Typ 4: Land regelt, Land oder Kommune vollzieht; 9",
            "Zielgruppe | Bürgerinnen und Bürger",
            "Fokusleistung | ja",
            "Single Digital Gateway | nein",
            "Priorität | 1",
            "Umsetzungsmodell | Einer für Alle (EfA)",
            "Verwaltungsebene | weltraum",
            "Stand der Umsetzung | 4",
            "Reifegrad | Modell 2.0: heute Stufe 4, Ziel Stufe 6",
            "Mitwirkende Rollen | Leitung; IT",
        ]
    );
}

#[test]
fn ten_hints_are_named_with_what_they_bring_and_take() {
    let questions = (0..12).map(|at| question(format!("q{at}")).hint("h", 0, "small")).collect();
    let questionnaire = one_principle(questions).load();
    let answers =
        ["q0=0", "q1=0", "q2=0", "q3=0", "q4=0", "q5=0", "q6=0", "q7=0", "q8=0", "q9=0", "q10=0", "q11=0"].join(" ");
    let lines = section(&report(&questionnaire, &audit(&answers), &short(Tongue::German)), "hinweise");
    assert_eq!(lines[1], "Die ersten 10 von 12 Hinweisen");
    assert_eq!(lines[2], "Frage | Hinweis | Gewinn in Prozentpunkten | Aufwand | Wer");
    // One of twelve questions rises by a quarter: 1/48 are 2.1 points.
    assert_eq!(lines[3], "1.1 | Hint h of q0 | +2,1 | klein | ");
    assert_eq!(lines.len(), 3 + 10);
}

#[test]
fn the_source_and_the_notice_are_in_every_report() {
    for options in every_option() {
        let lines = section(&example_report(&options), "zu-diesem-bericht").join("\n");
        let (notice, note, source) = match options.tongue {
            Tongue::German => ("Selbsteinschätzung des Teams", "Eigene Formulierungen", "Bundesministerium des Innern"),
            Tongue::English => ("team’s own assessment", "Our own wording", "Bundesministerium des Innern"),
        };
        assert!(lines.contains(notice) && lines.contains(note) && lines.contains(source), "{lines}");
        assert!(lines.contains(if options.tongue == Tongue::German { "21.11.2026" } else { "21 Nov 2026" }));
    }
}

// Options and languages

#[test]
fn without_notes_neither_report_nor_data_hold_any() {
    let mut audit = example();
    let some = audit.answers.keys().next().expect("an answer").clone();
    let answer = audit.answers.get_mut(&some).expect("an answer");
    answer.note = "Geheime Notiz".into();
    answer.minority = Some(Minority { note: "Geheime Meinung".into(), ..Minority::default() });
    let mut earlier = snapshot(&audit, "2026-10-01T00:00:00Z", None);
    earlier.answers = audit.answers.clone();
    audit.snapshots = vec![earlier];
    let questionnaire = shipped(Tongue::German);
    let with = report(questionnaire, &audit, &full(Tongue::German));
    assert!(text(&with).contains("Geheime Notiz") && text(&with).contains("Geheime Meinung"));
    assert!(with.attachment.expect("data").text.contains("Geheime Notiz"));
    for length in [Length::Full, Length::Short] {
        let options = Options { length, notes: false, ..full(Tongue::German) };
        let without = report(questionnaire, &audit, &options);
        let data = without.attachment.clone().expect("data");
        assert!(!text(&without).contains("Geheim") && !data.text.contains("Geheim"));
        assert!(text(&without).contains("Notizen und abweichende Meinungen sind in diesem Bericht nicht enthalten"));
        let choices = |audit: &Audit| -> Vec<_> {
            audit.answers.iter().map(|(id, answer)| (id.clone(), answer.choice.clone())).collect()
        };
        assert_eq!(choices(&read(data.text.as_bytes()).expect("an audit").audit), choices(&audit));
    }
}

#[test]
fn the_report_carries_the_audit_with_its_checksum() {
    let questionnaire = shipped(Tongue::German);
    let document = report(questionnaire, &example(), &full(Tongue::German));
    let attachment = document.attachment.clone().expect("data");
    assert_eq!(attachment.text, write(&example(), Some(&assess(questionnaire, &example())), &generator()));
    assert_eq!(attachment.sha256, sha256_hex(attachment.text.as_bytes()));
    assert_eq!(attachment.name, "anwohnerparkausweis-2026-11-21.selbstaudit.json");
    assert_eq!(read(attachment.text.as_bytes()).expect("an audit").audit, example());
    let last = section(&document, "daten").join("\n");
    assert!(last.contains(&attachment.name) && last.contains(&attachment.sha256), "{last}");
    assert!(last.contains("Erstellt mit Selbstaudit 0.1.0 (test)."));
}

#[test]
fn what_should_be_in_place_at_the_end_is_told_where_the_file_names_it() {
    let mut questionnaire = shipped(Tongue::German).clone();
    assert!(!text(&report(&questionnaire, &example(), &full(Tongue::German))).contains("am Ende vorliegen"));
    let named = ["Bericht", "Liste"].map(|value| Text { value: value.into(), language: Language::new("de") });
    questionnaire.categories[0].principles[0].artefacts = named.to_vec();
    let told = text(&report(&questionnaire, &example(), &full(Tongue::German)));
    assert_eq!(told.matches("Das sollte am Ende vorliegen: Bericht; Liste").count(), 1);
    let short = Options { length: Length::Short, ..full(Tongue::German) };
    assert!(!text(&report(&questionnaire, &example(), &short)).contains("am Ende vorliegen"));
}

#[test]
fn the_demands_are_called_as_the_questionnaire_says() {
    let text = |tongue, length, parts| {
        let mut questionnaire = shipped(tongue).clone();
        questionnaire.parts = parts;
        text(&report(&questionnaire, &example(), &Options { length, ..full(tongue) }))
    };
    for length in [Length::Full, Length::Short] {
        let (german, english) =
            (text(Tongue::German, length, Parts::Criteria), text(Tongue::English, length, Parts::Criteria));
        for (told, one, others) in
            [(&german, "Kriterium 3", "Werte der Kriterien"), (&english, "Criterion 3", "Scores of the criteria")]
        {
            assert!(told.contains(one) && told.contains(others), "{one}, {others}");
        }
        // A number behind the word makes it ours; the questionnaire's own texts speak of principles as they like.
        let numbered = |told: &str, word: &str| {
            told.split(word).skip(1).any(|rest| rest.starts_with(|it: char| it.is_ascii_digit()))
        };
        assert!(!numbered(&german, "Prinzip ") && !numbered(&english, "Principle "));
        assert!(!german.contains("Werte der Prinzipien") && !english.contains("Scores of the principles"));
    }
    let german = text(Tongue::German, Length::Full, Parts::Principles);
    assert!(german.contains("Prinzip 3") && !german.contains("Kriterium 3:"));
}

#[test]
fn an_english_report_is_english_throughout_and_marks_what_is_not() {
    let foreign = report(shipped(Tongue::German), &example(), &full(Tongue::English));
    let marked = foreign.blocks.iter().flat_map(inlines).filter(|inline| inline.language.is_some()).count();
    assert!(marked > 100, "{marked}");
    let questionnaire = shipped(Tongue::German);
    let anchor = &questionnaire.principles().next().expect("a principle").gist.value;
    let gist = foreign.blocks.iter().flat_map(inlines).find(|inline| inline.text == *anchor).expect("the gist");
    assert_eq!(gist.language.as_deref(), Some("de"));
    let own = report(shipped(Tongue::English), &example(), &full(Tongue::English));
    assert_eq!(own.blocks.iter().flat_map(inlines).filter(|inline| inline.language.is_some()).count(), 0);
    assert_eq!(own.language, "en");
    assert!(own.title.starts_with("Self-audit: "));
    // Without answers nothing is left but our own words and those of the translation.
    let mut empty = example();
    empty.answers.clear();
    empty.measures.clear();
    empty.snapshots.clear();
    empty.participants.clear();
    empty.service = Service { name: "Parking permit".into(), ..Service::default() };
    let english = text(&report(shipped(Tongue::English), &empty, &full(Tongue::English)));
    for word in ["Frage ", "Stufe", "Antwort", "beantwortet", "Prinzip ", "nicht", "Hinweis", "Maßnahme"] {
        assert!(!english.contains(word), "{word}");
    }
}

// Odd audits

#[test]
fn an_empty_audit_gives_a_whole_report() {
    let questionnaire = shipped(Tongue::German);
    let mut empty = example();
    empty.answers.clear();
    empty.measures.clear();
    empty.snapshots.clear();
    empty.service = Service::default();
    for options in every_option() {
        is_sound(&report(questionnaire, &empty, &options));
    }
    let document = report(questionnaire, &empty, &full(Tongue::German));
    assert_eq!(document.title, "Selbstaudit: Leistung ohne Namen");
    assert!(first_page(&document)[3].starts_with("kein Wert, zu wenig beantwortet"));
    let all_waived = one_principle(vec![question("a")]).load();
    let document = report(&all_waived, &audit("a=na"), &full(Tongue::German));
    is_sound(&document);
    assert_eq!(first_page(&document)[3..5], ["kein Wert", "Keine Frage ist anwendbar."]);
}

#[test]
fn many_long_notes_are_all_there() {
    let questions = (0..200).map(|at| question(format!("q{at}"))).collect();
    let questionnaire = one_principle(questions).load();
    let mut audit = audit("");
    let note = "Eine lange Notiz, ".repeat(112)[..2000].to_owned();
    for at in 0..200 {
        audit.answers.entry(id(&format!("q{at}"))).or_default().note.clone_from(&note);
    }
    let document = report(&questionnaire, &audit, &full(Tongue::German));
    is_sound(&document);
    let is_note =
        |block: &&Block| matches!(block, Block::Paragraph { style: Style::Quote, content } if said(content) == note);
    assert_eq!(document.blocks.iter().filter(is_note).count(), 200);
}

#[test]
fn many_categories_still_leave_a_first_page() {
    let categories = (0..40)
        .map(|at| category(format!("c{at}"), vec![principle(format!("p{at}"), vec![question(format!("q{at}"))])]));
    let questionnaire = draft(categories.collect()).load();
    let document = report(&questionnaire, &audit("q0=1"), &full(Tongue::German));
    is_sound(&document);
    assert!(height(&document) <= SHEET);
    assert!(first_page(&document).iter().any(|line| line.contains("im Abschnitt „Ergebnisse“")));
}

#[test]
fn principles_have_bars_as_long_as_these_can_be_read() {
    for (count, has_bars) in [(24, true), (25, false)] {
        let principles = (0..count).map(|at| principle(format!("p{at}"), vec![question(format!("q{at}"))]));
        let questionnaire = draft(vec![category("c", principles.collect())]).load();
        let document = report(&questionnaire, &audit("q0=1"), &full(Tongue::German));
        let is_bars = |block: &Block| matches!(block, Block::Figure(figure) if figure.caption.contains("Prinzipien"));
        assert_eq!(document.blocks.iter().any(is_bars), has_bars, "{count}");
        let is_table = |block: &Block| matches!(block, Block::Table(table) if table.rows.len() == count);
        assert!(document.blocks.iter().any(is_table), "{count}");
    }
}

#[test]
fn ten_thousand_questions_are_no_matter_of_minutes() {
    let questions = (0..10_000).map(|at| question(format!("q{at}")).hint("h", 3, "small")).collect();
    let questionnaire = one_principle(questions).load();
    let answers: Vec<String> = (0..10_000).map(|at| format!("q{at}={}", if at % 2 == 0 { "?" } else { "1" })).collect();
    let document = report(&questionnaire, &audit(&answers.join(" ")), &full(Tongue::German));
    assert_eq!(headings(&document).iter().filter(|(level, ..)| *level == 4).count(), 10_000);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn hostile_texts_change_no_structure(text in hostile(), at in 0..8_usize) {
        let options = every_option().remove(at);
        let audit = with_text_everywhere(&text);
        let document = report(shipped(options.tongue), &audit, &options);
        is_sound(&document);
        prop_assert!(height(&document) <= SHEET);
    }
}

// Targets

#[test]
fn targets_stand_in_the_charts_and_in_a_table_of_their_own() {
    let categories = ["c1", "c2", "c3"]
        .map(|id| category(id, vec![principle(format!("{id}-p"), vec![question(format!("{id}-q"))])]));
    let questionnaire = draft(categories.to_vec()).load();
    let mut audit = audit("c1-q=3 c2-q=1");
    let headings = |audit: &Audit| sections_at(&report(&questionnaire, audit, &full(Tongue::German)), 3);
    assert!(!headings(&audit).contains(&"Zielwerte".to_owned()));
    let plain = drawings(&report(&questionnaire, &audit, &full(Tongue::German)));
    audit.targets = [("c1".to_owned(), 0.75), ("c2-p".to_owned(), 0.5), ("c3".to_owned(), 1.0)].into();
    assert!(headings(&audit).contains(&"Zielwerte".to_owned()));
    let document = report(&questionnaire, &audit, &full(Tongue::German));
    is_sound(&document);
    assert_eq!(
        section(&document, "zielwerte"),
        [
            "Abstand zu den Zielwerten",
            "Kategorie oder Prinzip | Wert | Ziel | Abstand zum Ziel",
            "Kategorie: Category c1 | 75\u{202f}% | 75\u{202f}% | erreicht",
            // ¼ of ½.
            "Prinzip 2: Principle c2-p | 25\u{202f}% | 50\u{202f}% | es fehlen 25,0 Prozentpunkte",
            "Kategorie: Category c3 | kein Wert | 100\u{202f}% | noch kein Wert",
        ]
    );
    let with_targets = drawings(&document);
    assert_eq!((plain.len(), with_targets.len()), (3, 3));
    // The first page has bars of its own without targets.
    assert_eq!(plain[0], with_targets[0]);
    let says = |drawing: &str| drawing.contains("Zielwert");
    assert_eq!(plain.iter().map(|it| says(it)).collect::<Vec<_>>(), [false, false, false]);
    assert_eq!(with_targets.iter().map(|it| says(it)).collect::<Vec<_>>(), [false, true, true]);
}

/// The headings of a level.
fn sections_at(document: &Document, wanted: u8) -> Vec<String> {
    let heading = |block: &Block| match block {
        Block::Heading { level, content, .. } if *level == wanted => {
            Some(content.iter().map(|inline| inline.text.as_str()).collect::<String>())
        }
        _ => None,
    };
    document.blocks.iter().filter_map(heading).collect()
}

/// The drawings, as text.
fn drawings(document: &Document) -> Vec<String> {
    let drawing = |block: &Block| match block {
        Block::Figure(figure) => Some(format!("{:?}", figure.drawing)),
        _ => None,
    };
    document.blocks.iter().filter_map(drawing).collect()
}
