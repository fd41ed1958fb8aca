//! Going on with another edition: what is carried, what must be looked at, and that nothing is lost.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise, also in what its cases share"
)]

#[allow(dead_code, reason = "only answers are needed here")]
#[path = "support/audits.rs"]
mod audits;
mod support;

use std::fmt::Write as _;

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use selbstaudit::audit::{
    Answer, Audit, AuditId, Choice, Evidence, Inherited, Measure, MeasureId, Minority, Mode, Participant, Snapshot,
    SnapshotId, Timestamp,
};
use selbstaudit::exchange::{Fate, Transfer, Why, read, transfer};
use selbstaudit::questionnaire::{
    HintId, PhaseId, QuestionId, Questionnaire, QuestionnaireId, Tongue, load, load_index, predecessors,
};
use support::{Draft, audit, category, draft, principle, question};

fn q(id: &str) -> QuestionId {
    QuestionId::new(id)
}

fn at() -> Timestamp {
    Timestamp::new("2026-11-22T10:00:00Z")
}

fn edition(id: &str, title: &str, draft: &Draft, replaces: &[(&str, &str, &str)]) -> Questionnaire {
    let mut yaml = draft.yaml().replacen("id: draft", &format!("id: {id}"), 1);
    yaml = yaml.replacen("title: Draft", &format!("title: {title}"), 1);
    if !replaces.is_empty() {
        yaml.push_str("replaces:\n");
    }
    for (question, to, carry) in replaces {
        writeln!(yaml, "  - {{questionnaire: draft, question: {question}, to: {to}, carry: {carry}}}").expect("a text");
    }
    let loaded = load(yaml.as_bytes());
    loaded.questionnaire.unwrap_or_else(|| panic!("{:#?}", loaded.diagnostics))
}

/// The earlier edition: `d` has three levels, the others five; `f` has no place in the new one.
fn old() -> Questionnaire {
    let questions = vec![
        question("a").hint("h1", 3, "small"),
        question("b"),
        question("c"),
        question("d").levels(3),
        question("e"),
        question("f"),
        question("g"),
        question("same"),
    ];
    edition("draft", "Früher", &draft(vec![category("c", vec![principle("p", questions)])]).phases(&["bau"]), &[])
}

/// The new one: `k4` has four levels, `k7` does not offer „nicht anwendbar“, `k5` is new.
fn new() -> Questionnaire {
    let first = vec![question("k1"), question("k2"), question("k3"), question("k4").levels(4), question("k5")];
    let second = vec![question("k7").always_applicable(), question("same")];
    let draft = draft(vec![category("c", vec![principle("p", first), principle("p2", second)])]);
    let replaces = [
        ("a", "k1", "answer"),
        ("b", "k2", "review"),
        ("c", "k3", "answer"),
        ("d", "k3", "review"),
        ("e", "k4", "answer"),
        ("g", "k7", "answer"),
    ];
    edition("new", "Heute", &draft, &replaces)
}

fn carry(audit: &Audit) -> Transfer {
    transfer(audit, &old(), &new(), AuditId::new("neu"), &at(), Tongue::German)
}

fn fate(transfer: &Transfer, id: &str) -> Fate {
    transfer.lines.iter().find(|line| line.question == q(id)).expect("a line").fate.clone()
}

fn answer<'a>(transfer: &'a Transfer, id: &str) -> &'a Answer {
    transfer.audit.answer(&q(id)).expect("an answer")
}

fn review(transfer: &Transfer, id: &str) -> String {
    answer(transfer, id).review.as_ref().expect("a mark").0.clone()
}

#[test]
fn an_answer_to_the_same_question_is_taken_as_it_is() {
    let mut audit = audit("a=2");
    let full = Answer {
        choice: Some(Choice::Level(2)),
        note: "Bericht liegt vor".into(),
        evidence: vec![Evidence { title: "Prüfbericht".into(), ..Evidence::default() }],
        inherited: Some(Inherited::From("Zentrale".into())),
        by: Some("IT".into()),
        at: Some(Timestamp::new("2026-01-01T08:00:00Z")),
        minority: Some(Minority { level: Some(1), note: "zu gut".into(), ..Minority::default() }),
        ..Answer::default()
    };
    audit.answers.insert(q("a"), full.clone());
    let transfer = carry(&audit);
    assert_eq!(fate(&transfer, "k1"), Fate::Carried);
    assert_eq!(*answer(&transfer, "k1"), full);
}

#[test]
fn a_similar_question_keeps_the_level_and_says_where_it_comes_from() {
    let transfer = carry(&audit("b=3"));
    assert_eq!(fate(&transfer, "k2"), Fate::Review(vec![Why::Similar]));
    assert_eq!(answer(&transfer, "k2").choice, Some(Choice::Level(3)));
    assert_eq!(review(&transfer, "k2"), "Früher 1.2 (Stufe 3): die Frage ist nur ähnlich");
}

#[test]
fn other_levels_take_the_nearest_that_is_worth_no_more() {
    // Worth in fives: 0, 0.25, 0.5, 0.75, 1; in fours: 0, 1/3, 2/3, 1.
    for (before, after) in [(0, 0), (1, 0), (2, 1), (3, 2), (4, 3)] {
        let transfer = carry(&audit(&format!("e={before}")));
        assert_eq!(answer(&transfer, "k4").choice, Some(Choice::Level(after)), "{before}");
        assert_eq!(fate(&transfer, "k4"), Fate::Review(vec![Why::OtherLevels]));
    }
    // What is no level needs none.
    assert_eq!(fate(&carry(&audit("e=na")), "k4"), Fate::Carried);
    // A level that the earlier question did not have is not made up, and not lost.
    let transfer = carry(&audit("e=7"));
    assert_eq!(answer(&transfer, "k4").choice, None);
    assert_eq!(answer(&transfer, "k4").note, "Früher, 1.5 – Stufe 7");
    assert_eq!(fate(&transfer, "k4"), Fate::Review(vec![Why::OtherLevels, Why::NotOffered]));
}

#[test]
fn of_several_questions_the_lowest_level_is_proposed_and_everything_else_is_joined() {
    // Level 1 of 3 is worth as much as level 2 of 5.
    let mut audit = audit("c=3 d=1");
    let noted = |answer: &mut Answer, note: &str, title: &str, by: &str| {
        answer.note = note.into();
        answer.evidence.push(Evidence { title: title.into(), reference: "Az. 1".into(), ..Evidence::default() });
        answer.by = Some(by.into());
    };
    noted(audit.answers.get_mut(&q("c")).expect("c"), "Notiz C", "Beleg C", "IT");
    noted(audit.answers.get_mut(&q("d")).expect("d"), "Notiz D", "Beleg D", "Fach");
    let transfer = carry(&audit);
    assert_eq!(fate(&transfer, "k3"), Fate::Review(vec![Why::Joined]));
    let answer = answer(&transfer, "k3");
    assert_eq!(answer.choice, Some(Choice::Level(2)));
    assert_eq!(
        answer.note,
        "Früher, 1.3 – Stufe 3: Level 3 of c\nNotiz C\n\nFrüher, 1.4 – Stufe 1: Level 1 of d\nNotiz D"
    );
    let titles: Vec<&str> = answer.evidence.iter().map(|one| one.title.as_str()).collect();
    assert_eq!(titles, ["Beleg C (Früher, 1.3)", "Beleg D (Früher, 1.4)"]);
    assert_eq!(answer.by.as_deref(), Some("IT, Fach"));
    assert_eq!(
        review(&transfer, "k3"),
        "Früher 1.3 (Stufe 3), 1.4 (Stufe 1): mehrere Fragen wurden eine, die niedrigste Stufe gilt"
    );
}

#[test]
fn of_several_questions_a_level_goes_before_what_is_no_level() {
    let choice = |answers: &str| answer(&carry(&audit(answers)), "k3").choice.clone();
    assert_eq!(choice("c=na d=1"), Some(Choice::Level(2)));
    assert_eq!(choice("c=? d=2"), Some(Choice::Level(4)));
    assert_eq!(choice("c=? d=na"), Some(Choice::Unclear));
    assert_eq!(choice("c=na d=na"), Some(Choice::NotApplicable("does not exist here".into())));
    // Only one of two was answered: that says too little to be taken as it is.
    let transfer = carry(&audit("c=4"));
    assert_eq!(fate(&transfer, "k3"), Fate::Review(vec![Why::Joined]));
    assert_eq!(answer(&transfer, "k3").choice, Some(Choice::Level(4)));
}

#[test]
fn a_reason_stays_where_not_applicable_is_not_offered_any_more() {
    let transfer = carry(&audit("g=na"));
    assert_eq!(fate(&transfer, "k7"), Fate::Review(vec![Why::NotOffered]));
    assert_eq!(answer(&transfer, "k7").choice, None);
    assert_eq!(answer(&transfer, "k7").note, "Früher, 1.7 – nicht anwendbar: does not exist here");
}

#[test]
fn where_the_crosswalk_is_silent_the_same_id_with_the_same_anchors_is_the_same_question() {
    assert_eq!(fate(&carry(&audit("same=1")), "same"), Fate::Carried);
}

#[test]
fn what_was_not_answered_is_open_and_what_was_not_asked_is_new() {
    let mut audit = audit("");
    audit.answers.insert(q("a"), Answer { note: "nur eine Notiz".into(), ..Answer::default() });
    let transfer = carry(&audit);
    assert_eq!(fate(&transfer, "k1"), Fate::Open);
    assert_eq!(answer(&transfer, "k1").note, "nur eine Notiz");
    assert_eq!(fate(&transfer, "k2"), Fate::Open);
    assert_eq!(fate(&transfer, "k5"), Fate::New);
    let order: Vec<&str> = transfer.lines.iter().map(|line| line.question.as_str()).collect();
    assert_eq!(order, ["k1", "k2", "k3", "k4", "k5", "k7", "same"]);
}

#[test]
fn an_answer_without_a_place_is_kept_with_its_question() {
    let mut audit = audit("f=4 never-asked=na");
    audit.answers.get_mut(&q("f")).expect("f").note = "wichtig".into();
    let transfer = carry(&audit);
    assert_eq!(transfer.kept, 2);
    let [f, unknown] = transfer.audit.kept_answers.as_slice() else { panic!("two are kept") };
    assert_eq!((f.source.as_str(), f.number.as_str(), f.text.as_str()), ("Früher (1.0.0)", "1.6", "Question f"));
    assert_eq!((f.chosen.as_str(), f.answer.note.as_str()), ("Stufe 4: Level 4 of f", "wichtig"));
    assert_eq!((unknown.question.as_str(), unknown.text.as_str()), ("never-asked", ""));
    assert_eq!(unknown.chosen, "nicht anwendbar: does not exist here");
    // A second transfer keeps what the first one kept.
    let again = transfer_back(&transfer.audit);
    assert_eq!(again.audit.kept_answers[..2], transfer.audit.kept_answers[..]);
}

fn transfer_back(audit: &Audit) -> Transfer {
    transfer(audit, &new(), &old(), AuditId::new("zurück"), &at(), Tongue::German)
}

#[test]
fn the_frame_goes_along_as_far_as_it_fits_and_the_old_audit_is_named() {
    let mut audit = audit("a=1");
    audit.revision = 7;
    audit.service.lead = Some("NRW".into());
    audit.mode = Mode::Short;
    audit.phase = Some(PhaseId::new("bau"));
    audit.participants.push(Participant { role: "IT".into(), ..Participant::default() });
    audit.targets = [("p".to_owned(), 0.5), ("gone".to_owned(), 0.75)].into();
    audit.phase_targets.insert(PhaseId::new("bau"), [("p".to_owned(), 1.0)].into());
    audit.snapshots.push(Snapshot::of(&audit, SnapshotId::new("s"), at(), "Stand", None));
    let before = audit.clone();
    let Transfer { audit: next, targets_left, .. } = carry(&audit);
    assert_eq!(audit, before);
    assert_eq!((next.id.as_str(), next.created, next.revision), ("neu", at(), 0));
    assert_eq!(next.service, audit.service);
    assert_eq!((next.mode, next.participants), (Mode::Short, audit.participants));
    // The new edition has no phases.
    assert_eq!(next.phase, None);
    assert_eq!(next.targets, [("p".to_owned(), 0.5)].into());
    assert_eq!((next.phase_targets.len(), targets_left), (0, 2));
    assert_eq!(next.snapshots, []);
    let base = next.base.expect("a base");
    assert_eq!((base.audit, base.revision, base.state), (audit.id, 7, None));
    assert_eq!((next.questionnaire.id.as_str(), next.questionnaire.sha256.len()), ("new", 64));
}

#[test]
fn measures_follow_their_questions() {
    let mut audit = audit("");
    for (id, question) in [("m1", Some("a")), ("m2", Some("same")), ("m3", Some("f")), ("m4", None)] {
        let measure = Measure::new(MeasureId::new(id));
        audit.measures.push(Measure { question: question.map(q), text: format!("Text {id}"), ..measure });
    }
    audit.measures[0].hint = Some(HintId::new("h1"));
    let measures = carry(&audit).audit.measures;
    let goals: Vec<Option<&str>> = measures.iter().map(|one| one.question.as_ref().map(QuestionId::as_str)).collect();
    assert_eq!(goals, [Some("k1"), Some("same"), None, None]);
    // The new question gives no such hint.
    assert_eq!(measures[0].hint, None);
    assert_eq!(measures[0].text, "Text m1");
}

fn shipped(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/questionnaire/{name}", env!("CARGO_MANIFEST_DIR"))).expect("a shipped file")
}

fn shipped_questionnaire(name: &str) -> Questionnaire {
    load(&shipped(name)).questionnaire.expect("it loads")
}

#[test]
fn the_list_names_what_each_shipped_file_takes_over() {
    let index = load_index(&shipped("index.yaml")).0.expect("a list");
    for entry in &index.entries {
        let questionnaire = shipped_questionnaire(&entry.file);
        let found = predecessors(&questionnaire);
        let found: Vec<&str> = found.iter().map(|id| id.as_str()).collect();
        let offered = |id: &&str| index.entries.iter().any(|known| known.id.as_str() == *id);
        let named: Vec<&str> = entry.replaces.iter().map(QuestionnaireId::as_str).collect();
        assert_eq!(named, found.into_iter().filter(|id| offered(id)).collect::<Vec<_>>(), "{}", entry.file);
    }
}

#[test]
fn the_example_of_2020_goes_to_2025_without_loss() {
    let (from, to) =
        (shipped_questionnaire("servicestandard-2020.yaml"), shipped_questionnaire("servicestandard-2025.yaml"));
    let audit = read(&shipped("servicestandard-2020.example.selbstaudit.json")).expect("the example").audit;
    let found = transfer(&audit, &from, &to, AuditId::new("neu"), &at(), Tongue::German);
    let after = written(&found.audit);
    for text in written(&audit) {
        assert!(after.iter().any(|known| known.contains(&text)), "{text:?} is lost");
    }
    let count = |is_it: fn(&Fate) -> bool| found.lines.iter().filter(|line| is_it(&line.fate)).count();
    assert_eq!(found.lines.len(), to.questions().count());
    // Every question of 2020 is answered in the example or leads to one that is open, so that only what has no source
    // is new; the file has 61 lines in its crosswalk, 46 of which take the answer as it is.
    let carried = count(|fate| *fate == Fate::Carried);
    let open_answers = found.lines.iter().filter(|line| line.fate == Fate::Open && line.sources.len() == 1).count();
    assert!(carried + open_answers >= 40, "{carried} are carried and {open_answers} are open");
    assert!(count(|fate| matches!(fate, Fate::Review(_))) > 0 && count(|fate| *fate == Fate::New) > 0);
    assert!(found.kept > 0);
    // The same anchors stand behind every answer that is carried.
    for line in found.lines.iter().filter(|line| line.fate == Fate::Carried) {
        let anchors = |questionnaire: &Questionnaire, id: &QuestionId| {
            questionnaire
                .question(id)
                .expect("a question")
                .levels
                .iter()
                .map(|level| level.text.clone())
                .collect::<Vec<_>>()
        };
        assert_eq!(anchors(&to, &line.question), anchors(&from, &line.sources[0]), "{}", line.question);
    }
}

/// Everything that a person wrote in an audit.
fn written(audit: &Audit) -> Vec<String> {
    let mut texts: Vec<String> = audit.measures.iter().map(|measure| measure.text.clone()).collect();
    let kept = audit.kept_answers.iter().map(|kept| &kept.answer);
    for answer in audit.answers.values().chain(kept) {
        texts.push(answer.note.clone());
        texts.extend(answer.evidence.iter().map(|evidence| evidence.title.clone()));
        texts.extend(answer.opinions().map(|opinion| opinion.note.clone()));
        if let Some(Choice::NotApplicable(reason)) = &answer.choice {
            texts.push(reason.clone());
        }
    }
    texts
}

proptest! {
    #[test]
    fn nothing_that_was_written_is_lost(
        answers in btree_map("[a-h]|same|never", audits::answer(), 0..10),
        measures in vec(("[a-h]", "[a-zäöü ]{1,8}"), 0..4),
    ) {
        let mut audit = audit("");
        audit.answers = answers.into_iter().map(|(id, answer)| (QuestionId::new(id), answer)).collect();
        for (index, (question, text)) in measures.into_iter().enumerate() {
            let measure = Measure::new(MeasureId::new(index.to_string()));
            audit.measures.push(Measure { question: Some(q(&question)), text, ..measure });
        }
        let transfer = carry(&audit);
        let after = written(&transfer.audit);
        for text in written(&audit) {
            prop_assert!(after.iter().any(|known| known.contains(&text)), "{:?} is lost", text);
        }
        prop_assert_eq!(&transfer, &carry(&audit));
        // Every question is in one line, and what is taken as it is needs no look.
        prop_assert_eq!(transfer.lines.len(), 7);
        for line in &transfer.lines {
            let answer = transfer.audit.answer(&line.question);
            match line.fate {
                Fate::Review(_) => prop_assert!(answer.is_some_and(|answer| answer.review.is_some())),
                Fate::Carried => prop_assert_eq!(answer, audit.answer(&line.sources[0])),
                Fate::New => prop_assert_eq!(answer, None),
                Fate::Open => prop_assert!(answer.is_none_or(|answer| answer.choice.is_none())),
            }
        }
    }
}
