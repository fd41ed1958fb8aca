//! Another version of the questionnaire: which answers stay, which must be looked at, and that nothing is lost.
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

use proptest::collection::btree_map;
use proptest::prelude::*;
use selbstaudit::audit::{Answer, Audit, Choice, Event, History, Measure, MeasureId, Timestamp};
use selbstaudit::exchange::{Concern, Generator, Update, fingerprints, read, reference, update, write};
use selbstaudit::questionnaire::{Extent, Fingerprint, QuestionId, Questionnaire, Tongue, load};
use support::{audit, one_principle, question};

fn q(id: &str) -> QuestionId {
    QuestionId::new(id)
}

/// A questionnaire of the given version, changed by replacing texts in its file.
fn version(number: &str, changes: &[(&str, &str)]) -> Questionnaire {
    let questions = vec![question("a"), question("b"), question("c"), question("d").levels(3)];
    let mut yaml = one_principle(questions).yaml().replacen("version: 1.0.0", &format!("version: {number}"), 1);
    for (before, after) in changes {
        assert!(yaml.contains(before), "{before} is in the file");
        yaml = yaml.replace(before, after);
    }
    let loaded = load(yaml.as_bytes());
    loaded.questionnaire.unwrap_or_else(|| panic!("{:#?}", loaded.diagnostics))
}

/// An audit of version 1.0.0 that holds its fingerprints.
fn answered(answers: &str) -> Audit {
    let here = version("1.0.0", &[]);
    let mut audit = audit(answers);
    audit.questionnaire = reference(&here);
    audit.fingerprints = fingerprints(&here);
    audit
}

fn found(audit: &Audit, here: &Questionnaire) -> Update {
    update(audit, here, None).expect("another version")
}

fn updated(audit: &Audit, here: &Questionnaire) -> Audit {
    found(audit, here).updated(audit, here, None, Tongue::German, false)
}

const ANCHOR: (&str, &str) = ("Level 2 of a", "Something else of a");
const TEXT: (&str, &str) = ("text: Question a", "text: Another question a");
const EXAMPLE: (&str, &str) = ("why: Reason to ask a", "why: A better reason to ask a");

#[test]
fn the_same_content_is_no_update() {
    assert_eq!(update(&answered("a=1"), &version("1.0.0", &[]), None), None);
}

#[test]
fn what_a_version_says_decides_about_texts_and_anchors() {
    let cases = [
        ("1.0.1", ANCHOR, Extent::Wording, false),
        ("1.0.1", TEXT, Extent::Wording, false),
        ("1.1.0", ANCHOR, Extent::Additions, true),
        ("1.1.0", TEXT, Extent::Additions, false),
        ("2.0.0", ANCHOR, Extent::Meaning, true),
        ("2.0.0", TEXT, Extent::Meaning, true),
        ("1.0.0", ANCHOR, Extent::Unmarked, true),
        ("1.0.0", TEXT, Extent::Unmarked, true),
        ("0.9.0", TEXT, Extent::Unmarked, true),
        ("2.0.0", EXAMPLE, Extent::Meaning, false),
        ("1.0.0", EXAMPLE, Extent::Unmarked, false),
    ];
    for (number, change, extent, is_concerned) in cases {
        let here = version(number, &[change]);
        let audit = answered("a=2 b=2");
        let update = found(&audit, &here);
        assert_eq!((update.extent, update.is_known), (extent, true), "{number} {change:?}");
        let expected = if is_concerned { vec![(q("a"), Concern::Meaning)] } else { vec![] };
        assert_eq!(update.concerned, expected, "{number} {change:?}");
        assert_eq!(update.is_quiet(), !is_concerned, "{number} {change:?}");
        // The earlier file says the same as the fingerprints.
        let old = version("1.0.0", &[]);
        let mut bare = audit.clone();
        bare.fingerprints.clear();
        assert_eq!(super_update(&bare, &here, &old), update, "{number} {change:?}");
    }
}

fn super_update(audit: &Audit, here: &Questionnaire, old: &Questionnaire) -> Update {
    update(audit, here, Some(old)).expect("another version")
}

#[test]
fn a_changed_question_keeps_its_answer_and_is_marked() {
    let here = version("2.0.0", &[ANCHOR]);
    let mut audit = answered("a=2 b=3");
    audit.answers.get_mut(&q("a")).expect("a").note = "Notiz".into();
    let next = updated(&audit, &here);
    let answer = next.answer(&q("a")).expect("an answer");
    assert_eq!((&answer.choice, answer.note.as_str()), (&Some(Choice::Level(2)), "Notiz"));
    assert_eq!(answer.review.as_ref().expect("a mark").0, "seit Version 2.0.0 ist die Frage geändert");
    assert_eq!(next.answer(&q("b")), audit.answer(&q("b")));
    assert_eq!(next.questionnaire, reference(&here));
    assert_eq!(update(&next, &here, None), None);
    assert_eq!(next.fingerprints, fingerprints(&here));
}

#[test]
fn another_number_of_levels_is_always_said_and_the_nearest_level_is_proposed() {
    // Three levels of `d` become five: worth 0, 0.5, 1 and 0, 0.25, 0.5, 0.75, 1.
    let more = ("    - Level 2 of d", "    - Level 2 of d\n              - Level 3 of d\n              - Level 4 of d");
    let here = version("1.0.1", &[more]);
    for (before, after) in [(0, 0), (1, 2), (2, 4)] {
        let audit = answered(&format!("d={before}"));
        assert_eq!(found(&audit, &here).concerned, [(q("d"), Concern::Levels)]);
        let next = updated(&audit, &here);
        let answer = next.answer(&q("d")).expect("an answer");
        assert_eq!(answer.choice, Some(Choice::Level(after)));
        let why = format!("seit Version 1.0.1 hat die Frage andere Stufen, vorher Stufe {before}");
        assert_eq!(answer.review.as_ref().expect("a mark").0, why);
    }
}

#[test]
fn without_fingerprints_only_what_can_be_seen_is_said() {
    let mut audit = answered("a=2 gone=1 d=4");
    audit.fingerprints.clear();
    // Wording and additions are taken at their word.
    let quiet = {
        let mut audit = audit.clone();
        audit.answers.remove(&q("gone"));
        audit.answers.remove(&q("d"));
        audit
    };
    for (number, is_quiet) in [("1.0.1", true), ("1.1.0", true), ("2.0.0", false), ("1.0.0", false)] {
        let update = found(&quiet, &version(number, &[ANCHOR]));
        assert!(!update.is_known && update.concerned.is_empty());
        assert_eq!(update.is_quiet(), is_quiet, "{number}");
    }
    let here = version("1.0.1", &[ANCHOR]);
    let update = found(&audit, &here);
    assert_eq!(update.concerned, [(q("d"), Concern::Levels)]);
    assert_eq!(update.gone, [q("gone")]);
    assert!(!update.is_quiet());
    // A level that there is not, and of which nobody knows what it was worth, stands in the note.
    let next = updated(&audit, &here);
    let answer = next.answer(&q("d")).expect("an answer");
    assert_eq!((&answer.choice, answer.note.as_str()), (&None, "1.0.0: Stufe 4"));
    // Where nobody knows what changed, every answer can be marked.
    let here = version("2.0.0", &[ANCHOR]);
    let all = found(&quiet, &here).updated(&quiet, &here, None, Tongue::German, true);
    assert_eq!(
        all.answer(&q("a")).and_then(|answer| answer.review.as_ref()).expect("a mark").0,
        "seit Version 2.0.0 kann die Frage geändert sein"
    );
}

#[test]
fn an_answer_to_a_question_that_is_gone_is_kept_apart() {
    let here = version(
        "1.1.0",
        &[("          - id: c\n", "          - id: e\n"), (" of c", " of e"), ("Question c", "Question e")],
    );
    let mut audit = answered("c=3 never=1");
    audit.answers.get_mut(&q("c")).expect("c").note = "Notiz".into();
    let measure = Measure::new(MeasureId::new("m"));
    audit.measures.push(Measure { question: Some(q("c")), text: "Tun".into(), ..measure });
    assert_eq!(found(&audit, &here).gone, [q("c")]);
    let next = updated(&audit, &here);
    assert_eq!(next.answer(&q("c")), None);
    assert_eq!(next.measures[0].question, Some(q("c")), "it goes on saying what it was for");
    // What no version ever asked stays where it is.
    assert!(next.answer(&q("never")).is_some());
    let [kept] = next.kept_answers.as_slice() else { panic!("one is kept") };
    assert_eq!((kept.source.as_str(), kept.text.as_str(), kept.chosen.as_str()), ("Draft (1.0.0)", "", "Stufe 3"));
    assert_eq!(kept.answer.note, "Notiz");
    // With the earlier file there is more to say.
    let old = version("1.0.0", &[]);
    let next = super_update(&audit, &here, &old).updated(&audit, &here, Some(&old), Tongue::German, false);
    let kept = &next.kept_answers[0];
    assert_eq!((kept.number.as_str(), kept.text.as_str()), ("1.3", "Question c"));
    assert_eq!(kept.chosen, "Stufe 3: Level 3 of c");
    // It goes into the file and comes back.
    let text = write(&next, None, &Generator::own());
    assert_eq!(read(text.as_bytes()).expect("a file").audit, next);
}

#[test]
fn a_question_with_another_id_takes_its_answer_along() {
    let renamed = [("          - id: c\n", "          - id: e\n"), (" of c", " of e"), ("Question c", "Question e")];
    let with = |carry: &str| {
        let mut changes = renamed.to_vec();
        let tail = format!(
            "categories:\n  - id: c\n    title: Category c\n@replaces:\n  - \
             {{questionnaire: draft, question: c, to: e, carry: {carry}}}\n"
        );
        let (head, replaces) = tail.split_once('@').expect("two parts");
        // The crosswalk may stand anywhere at the top of the file.
        let whole = format!("{replaces}{head}");
        changes.push(("categories:\n  - id: c\n    title: Category c\n", whole.as_str()));
        version("1.1.0", &changes)
    };
    let audit = answered("c=3");
    let same = updated(&audit, &with("answer"));
    assert_eq!(same.answer(&q("e")), audit.answer(&q("c")));
    let here = with("review");
    assert_eq!(found(&audit, &here).concerned, [(q("e"), Concern::Renamed)]);
    let similar = updated(&audit, &here);
    assert_eq!(
        similar.answer(&q("e")).and_then(|answer| answer.review.as_ref()).expect("a mark").0,
        "seit Version 1.1.0 steht hier eine ähnliche Frage"
    );
}

#[test]
fn not_applicable_that_is_not_offered_any_more_stays_as_a_note() {
    let here = version("1.0.1", &[("not_applicable: true", "not_applicable: false")]);
    let audit = answered("a=na");
    assert_eq!(found(&audit, &here).concerned, [(q("a"), Concern::NotOffered)]);
    let next = updated(&audit, &here);
    let answer = next.answer(&q("a")).expect("an answer");
    assert_eq!((&answer.choice, answer.note.as_str()), (&None, "1.0.0: nicht anwendbar: does not exist here"));
}

#[test]
fn an_update_is_one_step_and_adopting_a_wording_is_none() {
    let at = Timestamp::new("2026-11-22T10:00:00Z");
    let here = version("2.0.0", &[ANCHOR]);
    let audit = answered("a=2");
    let mut history = History::new(audit.clone());
    history.apply(Event::Update(Box::new(updated(&audit, &here))), &at);
    assert_eq!(history.audit().questionnaire.version, "2.0.0");
    history.undo(&at);
    assert_eq!(history.audit().answers, audit.answers);
    assert_eq!(history.audit().questionnaire, audit.questionnaire);

    let wording = version("1.0.1", &[TEXT]);
    let mut history = History::new(audit.clone());
    history.adopt(&reference(&wording), &fingerprints(&wording));
    assert_eq!(history.undoable(), None);
    history.apply(Event::Note(q("a"), "neu".into()), &at);
    assert_eq!(history.audit().questionnaire.version, "1.0.1");
    assert_eq!((history.audit().revision, history.undo(&at).is_some()), (1, true));
}

#[test]
fn fingerprints_read_what_they_print_and_nothing_else() {
    let here = version("1.0.0", &[]);
    for question in here.questions() {
        let print = question.fingerprint();
        assert_eq!(Fingerprint::parse(&print.to_string()), Some(print));
    }
    let three = here.question(&q("d")).expect("d").fingerprint().to_string();
    assert!(three.starts_with("3s-") && three.len() == 20, "{three}");
    for other in [
        "",
        "5s",
        "5s-1",
        "s-1a2b3c4d-1a2b3c4d",
        "5-1a2b3c4d-1a2b3c4d",
        "5s-1a2b3c4d-1a2b3c4d-1",
        "5s-1a2b3c4z-1a2b3c4d",
    ] {
        assert_eq!(Fingerprint::parse(other), None, "{other}");
    }
}

proptest! {
    #[test]
    fn nothing_that_was_written_is_lost(
        answers in btree_map("[a-e]", audits::answer(), 0..6),
        number in "[0-2]\\.[01]\\.[01]",
        all in any::<bool>(),
    ) {
        let here = version(&number, &[ANCHOR, TEXT, ("          - id: c\n", "          - id: x\n"), ("- Level 2 of d", "- Level 2 of d\n              - Top of d")]);
        let mut audit = answered("");
        audit.answers = answers.into_iter().map(|(id, answer)| (QuestionId::new(id), answer)).collect();
        let Some(update) = update(&audit, &here, None) else { return Ok(()) };
        let next = update.updated(&audit, &here, None, Tongue::English, all);
        let texts = |audit: &Audit| {
            let kept = audit.kept_answers.iter().map(|kept| &kept.answer);
            let of = |answer: &Answer| {
                let reason = match &answer.choice {
                    Some(Choice::NotApplicable(reason)) => Some(reason.clone()),
                    _ => None,
                };
                let evidence = answer.evidence.iter().map(|one| one.title.clone());
                evidence.chain([answer.note.clone()]).chain(reason).collect::<Vec<_>>()
            };
            audit.answers.values().chain(kept).flat_map(of).collect::<Vec<_>>()
        };
        let after = texts(&next);
        for text in texts(&audit) {
            prop_assert!(after.iter().any(|known| known.contains(&text)), "{:?} is lost", text);
        }
        // The new version asks nothing of what is done once more.
        prop_assert_eq!(selbstaudit::exchange::update(&next, &here, None), None);
    }
}

#[test]
fn a_measure_follows_its_question_to_another_id_though_nothing_is_answered() {
    let here = version(
        "1.1.0",
        &[
            ("          - id: c\n", "          - id: e\n"),
            ("categories:", "replaces:\n  - {questionnaire: draft, question: c, to: e, carry: answer}\ncategories:"),
        ],
    );
    let mut audit = answered("a=1");
    let measure = Measure::new(MeasureId::new("m"));
    audit.measures.push(Measure { question: Some(q("c")), text: "Tun".into(), ..measure });
    assert_eq!(updated(&audit, &here).measures[0].question, Some(q("e")));
}
