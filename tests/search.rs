//! Which questions a search finds.
#![allow(clippy::expect_used, reason = "tests stop at the first surprise")]

use selbstaudit::audit::{Audit, AuditId, Choice, Mode, QuestionnaireRef, Review, Timestamp, Unknown};
use selbstaudit::questionnaire::{PhaseId, QuestionId, Questionnaire, RoleId, load};
use selbstaudit::report::{Extent, Search, SearchIndex, State, extent};
use selbstaudit::scoring::assess;

const YAML: &str = "
format: 1
id: suche
version: 1.0.0
language: de
title: Suche
edition: Suche
phases: [{id: bau, title: Bau}, {id: betrieb, title: Betrieb}]
roles: [{id: recht, title: Recht}, {id: technik, title: Technik}]
categories:
  - id: k
    title: Kategorie
    principles:
      - id: p1
        number: 1
        title: Barrierefreiheit
        gist: Alle können den Dienst nutzen.
        questions:
          - id: pruefung
            text: Wann war die letzte Prüfung?
            why: Mängel bleiben sonst unbemerkt.
            example: Ein Screenreader-Test.
            short: true
            scope: service
            roles: [technik]
            must: {threshold: 1, reason: {kind: law, text: BITV}}
            levels: [nie, kürzlich]
          - id: erklaerung
            text: Gibt es eine Erklärung?
            why: Sie ist vorgeschrieben.
            scope: service
            phases: [betrieb]
            roles: [recht, technik]
            not_applicable: true
            levels: [nein, ja]
      - id: p2
        number: 2
        title: Offenheit
        gist: Der Quelltext ist offen.
        questions:
          - id: quelltext
            text: Ist der Quelltext offen?
            why: Andere sollen ihn prüfen.
            short: true
            scope: service
            phases: [bau]
            roles: [recht]
            applies_if: {not: {question: pruefung, at_least: 1}}
            levels: [verschlossen, lesbar]
            evidence: [Lizenzdatei, Ablage]
";

fn questionnaire() -> Questionnaire {
    let loaded = load(YAML.as_bytes());
    loaded.questionnaire.expect("a file with nothing but warnings loads")
}

/// `pruefung` is unclear with a note, `erklaerung` is answered with a blank note, `quelltext` is open.
fn audit() -> Audit {
    let questionnaire = QuestionnaireRef {
        id: questionnaire().id,
        version: "1.0.0".to_owned(),
        sha256: "0".repeat(64),
        unknown: Unknown::default(),
    };
    let mut audit = Audit::new(AuditId::new("a"), Timestamp::new("2026-11-21T10:02:00Z"), questionnaire, "Dienst");
    let answer = audit.answers.entry(QuestionId::new("pruefung")).or_default();
    answer.choice = Some(Choice::Unclear);
    "Protokoll beim Dienstleister".clone_into(&mut answer.note);
    let answer = audit.answers.entry(QuestionId::new("erklaerung")).or_default();
    answer.choice = Some(Choice::Level(1));
    " ".clone_into(&mut answer.note);
    audit
}

#[track_caller]
fn case_of(audit: &Audit, search: Search, expected: &[&str]) {
    let questionnaire = questionnaire();
    let index = SearchIndex::new(&questionnaire);
    let found = index.find(&questionnaire, audit, &assess(&questionnaire, audit), &search);
    assert_eq!(found.iter().map(QuestionId::as_str).collect::<Vec<_>>(), expected, "{search:?}");
}

#[track_caller]
fn case(search: Search, expected: &[&str]) {
    case_of(&audit(), search, expected);
}

#[track_caller]
fn words(text: &str, expected: &[&str]) {
    case(Search { text: text.to_owned(), ..Search::default() }, expected);
}

#[test]
fn words_are_found_in_principle_question_reason_example_evidence_and_note() {
    words("barrierefreiheit", &["pruefung", "erklaerung"]);
    words("dienst nutzen", &["pruefung", "erklaerung"]);
    words("Erklärung", &["erklaerung"]);
    words("maengel", &["pruefung"]);
    words("SCREENREADER", &["pruefung"]);
    words("protokoll", &["pruefung"]);
    words("prufen", &["quelltext"]);
    words("lizenzdatei", &["quelltext"]);
}

#[test]
fn every_word_must_occur_and_blank_text_finds_all() {
    words("quelltext prüfen", &["quelltext"]);
    words("quelltext Barrierefreiheit", &[]);
    words("screenreader dienstleister", &["pruefung"]);
    words("  ", &["pruefung", "erklaerung", "quelltext"]);
}

#[test]
fn each_filter_leaves_only_what_it_names() {
    case(Search { state: Some(State::Open), ..Search::default() }, &["quelltext"]);
    case(Search { state: Some(State::Unclear), ..Search::default() }, &["pruefung"]);
    case(Search { state: Some(State::Answered), ..Search::default() }, &["erklaerung"]);
    case(Search { state: Some(State::NotApplicable), ..Search::default() }, &[]);
    case(Search { must: true, ..Search::default() }, &["pruefung"]);
    case(Search { noted: true, ..Search::default() }, &["pruefung"]);
    case(Search { role: Some(RoleId::new("recht")), ..Search::default() }, &["erklaerung", "quelltext"]);
    let mut marked = audit();
    marked.answers.get_mut(&QuestionId::new("erklaerung")).expect("answered").review = Some(Review::from_last());
    case_of(&marked, Search { unchecked: true, ..Search::default() }, &["erklaerung"]);
    case(Search { unchecked: true, ..Search::default() }, &[]);
}

#[test]
fn a_question_without_phases_is_due_in_each() {
    case(Search { phase: Some(PhaseId::new("bau")), ..Search::default() }, &["pruefung", "quelltext"]);
    case(Search { phase: Some(PhaseId::new("betrieb")), ..Search::default() }, &["pruefung", "erklaerung"]);
}

#[test]
fn filters_and_words_hold_together() {
    let search = Search { text: "offen".to_owned(), role: Some(RoleId::new("recht")), ..Search::default() };
    case(search.clone(), &["quelltext"]);
    case(Search { must: true, ..search }, &[]);
}

#[test]
fn questions_that_are_not_asked_are_not_found() {
    let short = Audit { mode: Mode::Short, ..audit() };
    case_of(&short, Search::default(), &["pruefung", "quelltext"]);
    let operating = Audit { phase: Some(PhaseId::new("betrieb")), ..audit() };
    case_of(&operating, Search::default(), &["pruefung", "erklaerung"]);
}

#[test]
fn a_search_is_active_as_soon_as_it_leaves_something_out() {
    assert!(!Search::default().is_active());
    assert!(!Search { text: " \t".to_owned(), ..Search::default() }.is_active());
    let active = [
        Search { text: "x".to_owned(), ..Search::default() },
        Search { state: Some(State::Open), ..Search::default() },
        Search { must: true, ..Search::default() },
        Search { noted: true, ..Search::default() },
        Search { unchecked: true, ..Search::default() },
        Search { phase: Some(PhaseId::new("bau")), ..Search::default() },
        Search { role: Some(RoleId::new("recht")), ..Search::default() },
    ];
    assert!(active.iter().all(Search::is_active));
}

#[test]
fn the_extent_follows_mode_and_phase() {
    let questionnaire = questionnaire();
    let (building, operating, unknown) = (PhaseId::new("bau"), PhaseId::new("betrieb"), PhaseId::new("abbau"));
    let case = |mode, phase, most, may_be_fewer| {
        assert_eq!(extent(&questionnaire, mode, phase), Extent { most, may_be_fewer }, "{mode:?} {phase:?}");
    };
    // `quelltext` has a condition and belongs to one phase.
    case(Mode::Full, None, 3, true);
    case(Mode::Short, None, 2, true);
    case(Mode::Full, Some(&building), 2, true);
    case(Mode::Full, Some(&operating), 2, false);
    case(Mode::Short, Some(&operating), 1, false);
    // A phase that the questionnaire does not know restricts nothing.
    case(Mode::Full, Some(&unknown), 3, true);
    case(Mode::Short, Some(&unknown), 2, true);
}
