//! Working together without a server: parts that are handed out, independent assessments, inherited answers. Every
//! expected value is worked out by hand.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise, also in what its cases share"
)]

#[path = "support/audits.rs"]
mod audits;
mod support;

use proptest::collection::vec;
use proptest::prelude::*;
use selbstaudit::audit::{
    Answer, Audit, AuditId, Choice, Date, Event, Evidence, Inherited, Measure, MeasureId, Minority, Portion, Timestamp,
    apply,
};
use selbstaudit::exchange::{
    Assessor, Decision, Generator, HandOut, Settled, Spread, agree, common_base, consensus, contribution, copy_out,
    hand_out, inheritance, merge, pack, questions_of, without_remarks,
};
use selbstaudit::questionnaire::{PrincipleId, QuestionId, Questionnaire, Scope, Tongue};
use selbstaudit::report::{Length, Options, document};
use selbstaudit::scoring::{Millionths, OutOfScope, Standing, assess, without_inherited};
use support::{audit, category, choose, draft, one_principle, principle, question};

fn q(id: &str) -> QuestionId {
    QuestionId::new(id)
}

fn at(text: &str) -> Timestamp {
    Timestamp::new(text)
}

/// Two principles: p1 with a, b (asked only if a is at least 1), c, and p2 with d.
fn questionnaire() -> Questionnaire {
    let b = question("b").applies_if("{question: a, at_least: 1}");
    draft(vec![category(
        "k",
        vec![principle("p1", vec![question("a"), b, question("c")]), principle("p2", vec![question("d")])],
    )])
    .load()
}

fn part(audit: &Audit, questions: &[&str]) -> Audit {
    let what = HandOut {
        questions: questions.iter().map(|id| q(id)).collect(),
        label: "Technik".into(),
        id: AuditId::new("teil"),
        at: at("2026-11-22T08:00:00Z"),
    };
    hand_out(&questionnaire(), audit, what)
}

fn ids(answered: &Audit) -> Vec<&str> {
    answered.answers.keys().map(QuestionId::as_str).collect()
}

fn level(audit: &Audit, id: &str) -> Option<usize> {
    match audit.choice(&q(id)) {
        Some(Choice::Level(level)) => Some(*level),
        _ => None,
    }
}

// Parts

#[test]
fn a_part_asks_its_questions_only_and_its_result_is_that_of_these_alone() {
    let mut audit = audit("a=4 b=2 c=0 d=4");
    audit.part = Some(Portion { questions: vec![q("b"), q("c")], ..Portion::default() });
    let assessment = assess(&questionnaire(), &audit);
    let standings: Vec<_> = assessment.questions().map(|question| question.standing).collect();
    let out = Standing::OutOfScope(OutOfScope::Part);
    // b is asked because of a, although a is somebody else's question.
    assert_eq!(standings, [out, Standing::Level(2), Standing::Level(0), out]);
    // Levels 2 of 4 and 0 of 4, weights 1 and 1.
    assert_eq!(assessment.total.score.map(Millionths::count), Some(250_000));
    assert_eq!((assessment.total.answered, assessment.total.applicable), (2, 2));
}

#[test]
fn a_condition_that_does_not_hold_is_the_reason_before_the_part_is() {
    let mut audit = audit("a=0");
    audit.part = Some(Portion { questions: vec![q("b"), q("no-such-question")], ..Portion::default() });
    let assessment = assess(&questionnaire(), &audit);
    let standings: Vec<_> = assessment.questions().map(|question| question.standing).collect();
    assert_eq!(standings[1], Standing::OutOfScope(OutOfScope::Condition));
    assert_eq!(standings[0], Standing::OutOfScope(OutOfScope::Part));
}

#[test]
fn questions_are_chosen_by_principle_in_file_order_with_those_that_may_yet_be_asked() {
    let questionnaire = questionnaire();
    let assessment = assess(&questionnaire, &audit("a=0"));
    let chosen = questions_of(&questionnaire, &assessment, &[], &[PrincipleId::new("p1")]);
    assert_eq!(chosen, [q("a"), q("b"), q("c")]);
    assert_eq!(questions_of(&questionnaire, &assessment, &[], &[]), []);
}

#[test]
fn what_is_handed_out_holds_only_what_its_questions_need() {
    let mut whole = audit("a=1 b=2 c=3 d=4");
    whole.id = AuditId::new("ganz");
    whole.revision = 7;
    let part = part(&whole, &["b"]);
    // a decides whether b is asked.
    assert_eq!(ids(&part), ["a", "b"]);
    let base = part.base.as_ref().expect("a base");
    assert_eq!((base.audit.as_str(), base.revision), ("ganz", 7));
    assert_eq!(base.state.as_ref().map(|state| ids(state)), Some(vec!["a", "b"]));
    assert_eq!(part.part.as_ref().map(|part| part.label.as_str()), Some("Technik"));
    assert_eq!((part.id.as_str(), &part.service), ("teil", &whole.service));
}

#[test]
fn what_comes_back_goes_in_without_a_conflict_and_takes_nothing_away() {
    let whole = Audit { id: AuditId::new("ganz"), ..audit("a=1 b=2 c=3 d=4") };
    let mut back = part(&whole, &["b", "c"]);
    choose(&mut back, "b", Some(Choice::Level(4)));
    choose(&mut back, "c", None);
    let meanwhile = {
        let mut it = whole.clone();
        choose(&mut it, "d", Some(Choice::Level(0)));
        it
    };
    let merged = merge(common_base(&meanwhile, &back), &meanwhile, &back, None);
    assert!(merged.has_base && merged.conflicts.is_empty());
    let result = merged.merged(&at("2026-11-23"), Tongue::German);
    assert_eq!(["a", "b", "c", "d"].map(|id| level(&result, id)), [Some(1), Some(4), None, Some(0)]);
    assert_eq!(result.contributions[0].by.as_deref(), Some("Technik"));
}

#[test]
fn without_remarks_neither_the_part_nor_its_base_holds_a_note() {
    let mut whole = audit("a=1");
    whole.answers.get_mut(&q("a")).expect("answered").note = "Vertraulich".into();
    whole.answers.insert(q("c"), Answer { note: "Vertraulich".into(), ..Answer::default() });
    let bare = without_remarks(&part(&whole, &["a", "c"]));
    assert!(!format!("{bare:?}").contains("Vertraulich"));
    assert_eq!(ids(&bare), ["a"]);
    assert!(pack(&bare).len() < pack(&part(&whole, &["a", "c"])).len());
}

/// Puts a word into every text that people write about answers and measures.
fn with_secrets(audit: &mut Audit) {
    let word = || "GEHEIM".to_owned();
    let proof = || {
        let mut proof = Evidence { title: word(), reference: word(), ..Evidence::default() };
        proof.unknown.0.insert(word(), word().into());
        proof
    };
    let answers = |answers: &mut std::collections::BTreeMap<QuestionId, Answer>| {
        for answer in answers.values_mut() {
            let mut opinion = Minority { note: word(), by: Some(word()), ..Minority::default() };
            opinion.unknown.0.insert(word(), word().into());
            (answer.note, answer.evidence, answer.minorities) = (word(), vec![proof()], vec![opinion.clone()]);
            answer.minority = Some(opinion);
            answer.unknown.0.insert(word(), word().into());
        }
    };
    let measures = |measures: &mut Vec<Measure>| {
        for measure in measures {
            measure.evidence.push(proof());
            measure.unknown.0.insert(word(), word().into());
        }
    };
    answers(&mut audit.answers);
    measures(&mut audit.measures);
    for snapshot in &mut audit.snapshots {
        answers(&mut snapshot.answers);
        measures(&mut snapshot.measures);
        snapshot.unknown.0.insert(word(), word().into());
    }
    if let Some(base) = &mut audit.base {
        base.unknown.0.insert("state".into(), word().into());
        if let Some(state) = &mut base.state {
            with_secrets(state);
            base.unknown.0.clear();
        }
    }
}

fn noted(answers: &str, notes: &[(&str, &str)]) -> Audit {
    let mut audit = Audit { id: AuditId::new("ganz"), ..audit(answers) };
    for (id, note) in notes {
        let answer = audit.answers.entry(q(id)).or_default();
        answer.note = (*note).into();
        answer.evidence = vec![Evidence { title: format!("Akte {note}"), ..Evidence::default() }];
        answer.minority = Some(Minority { level: Some(0), note: format!("anders {note}"), ..Minority::default() });
    }
    audit
}

#[test]
fn what_comes_back_without_remarks_takes_its_answers_along_and_no_note_away() {
    let mut whole = noted("a=1 b=2 c=3", &[("a", "eins"), ("b", "zwei"), ("d", "nur Notiz")]);
    let evidence = vec![Evidence { title: "Beleg".into(), ..Evidence::default() }];
    whole.measures = vec![Measure { question: Some(q("a")), evidence, ..Measure::new(MeasureId::new("m")) }];
    for bare in [part(&whole, &["a", "b", "c", "d"]), copy_out(&whole)].map(|out| without_remarks(&out)) {
        let unchanged = merge(common_base(&whole, &bare), &whole, &bare, None);
        assert_eq!((unchanged.conflicts.len(), unchanged.taken.len()), (0, 0), "nothing was changed");
        assert_eq!(unchanged.merged(&at("2"), Tongue::German), whole);
        let mut back = bare.clone();
        choose(&mut back, "a", Some(Choice::Level(4)));
        back.answers.get_mut(&q("a")).expect("answered").note = "neu".into();
        choose(&mut back, "b", None);
        back.measures[0].text = "bald".into();
        let merged = merge(common_base(&whole, &back), &whole, &back, None);
        assert_eq!(merged.conflicts, []);
        let result = merged.merged(&at("2"), Tongue::German);
        let (a, b) = (&result.answers[&q("a")], &result.answers[&q("b")]);
        assert_eq!((a.choice.clone(), a.note.as_str()), (Some(Choice::Level(4)), "eins\n\nneu"));
        assert_eq!((a.evidence.len(), a.opinions().count()), (1, 1));
        assert_eq!((b.choice.clone(), b.note.as_str(), b.evidence.len()), (None, "zwei", 1));
        assert_eq!((level(&result, "c"), result.answers[&q("d")].note.as_str()), (Some(3), "nur Notiz"));
        assert_eq!((result.measures[0].text.as_str(), result.measures[0].evidence.len()), ("bald", 1));
        let again = merge(common_base(&result, &back), &result, &back, None).merged(&at("3"), Tongue::German);
        assert_eq!(again, result, "merging once more adds nothing");
    }
}

#[test]
fn a_conflict_with_a_file_without_remarks_loses_no_note_whatever_is_decided() {
    let whole = noted("a=1", &[("a", "eins")]);
    let mut back = without_remarks(&part(&whole, &["a"]));
    choose(&mut back, "a", Some(Choice::Level(4)));
    let mut here = whole.clone();
    choose(&mut here, "a", Some(Choice::Level(3)));
    for (decision, expected) in [(Decision::Ours, 3), (Decision::Theirs, 4), (Decision::Both, 3)] {
        let mut merged = merge(common_base(&here, &back), &here, &back, None);
        merged.decide(0, decision);
        let result = merged.merged(&at("2"), Tongue::German);
        assert_eq!((level(&result, "a"), result.answers[&q("a")].note.as_str()), (Some(expected), "eins"));
        let opinions: Vec<_> = result.answers[&q("a")].opinions().map(|it| (it.level, it.note.as_str())).collect();
        let beside = (decision == Decision::Both).then_some((Some(4), ""));
        assert_eq!(opinions, [(Some(0), "anders eins")].into_iter().chain(beside).collect::<Vec<_>>());
    }
}

#[test]
fn a_whole_copy_knows_what_it_started_from() {
    let whole = Audit { id: AuditId::new("ganz"), ..audit("a=1 b=2") };
    let (mut back, mut here) = (copy_out(&whole), whole.clone());
    choose(&mut back, "a", Some(Choice::Level(4)));
    choose(&mut here, "b", Some(Choice::Level(0)));
    let merged = merge(common_base(&here, &back), &here, &back, None);
    assert!(merged.has_base && merged.conflicts.is_empty());
    let result = merged.merged(&at("2"), Tongue::German);
    assert_eq!((level(&result, "a"), level(&result, "b"), &result.base), (Some(4), Some(0), &None));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_people_wrote_about_answers_is_in_a_file_without_remarks(mut audit in audits::audit()) {
        with_secrets(&mut audit);
        for out in [audit.clone(), copy_out(&audit), part(&audit, &["a"])] {
            let bare = without_remarks(&out);
            let text = format!("{bare:?}");
            prop_assert!(!text.contains("GEHEIM"), "{}", text);
            // Back from where it came nothing is lost: every note still stands here.
            let merged = merge(common_base(&audit, &bare), &audit, &bare, None).merged(&at("2"), Tongue::German);
            for (id, answer) in &audit.answers {
                prop_assert_eq!(merged.answer(id).map(|it| &it.note), Some(&answer.note));
            }
        }
    }
}

#[test]
fn in_a_part_answers_are_signed_by_whoever_answers_it() {
    let mut held = audit("d=1");
    held.part = Some(Portion { questions: vec![q("a")], by: Some("IT".into()), ..Portion::default() });
    let by = |audit: &Audit, id: &str| audit.answer(&q(id)).and_then(|answer| answer.by.clone());
    let answered = apply(&held, Event::Choose(q("a"), Some(Choice::Level(1))), &at("1"));
    assert_eq!(by(&answered, "a").as_deref(), Some("IT"));
    let other = apply(&answered, Event::By(q("a"), Some("Leitung".into())), &at("2"));
    let other = apply(&other, Event::Note(q("a"), "neu".into()), &at("3"));
    assert_eq!(by(&other, "a").as_deref(), Some("Leitung"), "whoever is named stays");
    assert_eq!(apply(&answered, Event::Choose(q("a"), None), &at("2")).answer(&q("a")), None);
    let outside = apply(&held, Event::Choose(q("d"), Some(Choice::Level(2))), &at("1"));
    assert_eq!(by(&outside, "d"), None);
}

// Independent assessments

fn spreads(audits: &[&str]) -> Vec<Spread> {
    let audits: Vec<Audit> = audits.iter().map(|answers| audit(answers)).collect();
    let named =
        audits.iter().zip(["Eins", "Zwei", "Drei", "Vier"]).map(|(audit, name)| Assessor { name: Some(name), audit });
    consensus(&one_principle(vec![question("a"), question("b"), question("c")]).load(), &named.collect::<Vec<_>>())
}

#[test]
fn those_furthest_apart_stand_first() {
    let found = spreads(&["a=1 b=0 c=2", "a=2 b=4 c=2", "a=3 b=1"]);
    let read: Vec<_> = found.iter().map(|it| (it.question.as_str(), it.spread, it.median)).collect();
    assert_eq!(read, [("b", 4, Some(1)), ("a", 2, Some(2)), ("c", 0, Some(2))]);
    assert_eq!(found.iter().map(Spread::is_agreed).collect::<Vec<_>>(), [false, false, true]);
    let who: Vec<_> = found[2].votes.iter().filter_map(|vote| vote.who.as_deref()).collect();
    assert_eq!(who, ["Eins", "Zwei"]);
}

#[test]
fn of_two_middle_levels_the_lower_one_counts() {
    assert_eq!(spreads(&["a=1", "a=4"])[0].median, Some(1));
    assert_eq!(spreads(&["a=0", "a=1", "a=3", "a=4"])[0].median, Some(1));
    assert_eq!(spreads(&["a=?", "a=na"])[0].median, None);
}

#[test]
fn choices_of_different_kinds_are_no_agreement() {
    let found = spreads(&["a=2 b=2", "a=na b=2"]);
    assert_eq!((found[0].question.as_str(), found[0].spread, found[0].is_mixed), ("a", 0, true));
    assert!(!found[0].is_agreed() && found[1].is_agreed());
}

#[test]
fn agreeing_keeps_what_the_others_said() {
    let mut third = audit("b=3");
    third.answers.get_mut(&q("b")).expect("answered").note = "Test lief gut".into();
    third.answers.get_mut(&q("b")).expect("answered").evidence = vec![Evidence::default()];
    let audits = [audit("b=0"), audit("b=1"), third];
    let named: Vec<_> =
        audits.iter().zip(["Eins", "Zwei", "Drei"]).map(|(audit, name)| Assessor { name: Some(name), audit }).collect();
    let found = consensus(&one_principle(vec![question("b")]).load(), &named);
    let agreed = agree(&found[0].votes, &Choice::Level(1), Some(&audits[0].answers[&q("b")]), Tongue::German);
    assert_eq!(agreed.choice, Some(Choice::Level(1)));
    let opinion = |level, by: &str, note: &str| Minority {
        level: Some(level),
        by: Some(by.into()),
        note: note.into(),
        ..Minority::default()
    };
    assert_eq!(
        agreed.opinions().cloned().collect::<Vec<_>>(),
        [opinion(0, "Eins", ""), opinion(3, "Drei", "Test lief gut")]
    );
    assert_eq!(agreed.evidence.len(), 1);
}

#[test]
fn what_lay_here_and_nobody_said_stays_as_an_opinion_as_well() {
    let here = Answer { choice: Some(Choice::Level(4)), note: "unsere Sicht".into(), ..Answer::default() };
    let votes = spreads(&["a=1"]).remove(0).votes;
    let agreed = agree(&votes, &Choice::Level(1), Some(&here), Tongue::German);
    let kept: Vec<_> = agreed.opinions().map(|it| (it.level, it.note.as_str())).collect();
    assert_eq!((kept, agreed.note.as_str()), (vec![(Some(4), "unsere Sicht")], ""));
}

proptest! {
    #[test]
    fn spread_and_median_are_those_of_the_sorted_levels(levels in vec(0..5_usize, 1..4)) {
        let answers: Vec<String> = levels.iter().map(|level| format!("a={level}")).collect();
        let found = spreads(&answers.iter().map(String::as_str).collect::<Vec<_>>()).remove(0);
        let below = |level: usize| levels.iter().filter(|other| **other < level).count();
        let at_most = |level: usize| levels.iter().filter(|other| **other <= level).count();
        let median = found.median.expect("levels");
        // Half of them at most lie below, and at least half are no higher: the lower of the middle ones.
        prop_assert!(levels.contains(&median) && below(median) * 2 < levels.len() && at_most(median) * 2 >= levels.len());
        let widest = levels.iter().flat_map(|a| levels.iter().map(move |b| a.abs_diff(*b))).max();
        prop_assert_eq!(Some(found.spread), widest);
    }

    #[test]
    fn nobodys_level_is_lost_by_agreeing(levels in vec(0..5_usize, 1..4), agreed in 0..5_usize) {
        let answers: Vec<String> = levels.iter().map(|level| format!("a={level}")).collect();
        let votes = spreads(&answers.iter().map(String::as_str).collect::<Vec<_>>()).remove(0).votes;
        let answer = agree(&votes, &Choice::Level(agreed), None, Tongue::German);
        for level in levels {
            prop_assert!(level == agreed || answer.opinions().any(|opinion| opinion.level == Some(level)));
        }
    }
}

#[test]
fn agreed_answers_of_several_questions_are_one_step_that_names_its_people_once() {
    let theirs = Audit { part: Some(Portion { by: Some("IT".into()), ..Portion::default() }), ..audit("a=1 b=2") };
    let answers = |ids: &[&str]| ids.iter().map(|id| (q(id), theirs.answers[&q(id)].clone())).collect::<Vec<_>>();
    let one = apply(&audit(""), Event::Agree(answers(&["a"]), vec![contribution(&theirs, &at("1"), 1)]), &at("1"));
    let all = apply(&one, Event::Agree(answers(&["a", "b"]), vec![contribution(&theirs, &at("2"), 2)]), &at("2"));
    assert_eq!((level(&all, "a"), level(&all, "b")), (Some(1), Some(2)));
    let people: Vec<_> = all.contributions.iter().map(|it| (it.by.as_deref(), it.answers)).collect();
    assert_eq!(people, [(Some("IT"), 2)]);
}

#[test]
fn not_applicable_and_unclear_can_be_agreed_on_and_are_then_no_opinion() {
    for (said, choice) in [("a=na", support::choice("na")), ("a=?", Choice::Unclear)] {
        let votes = spreads(&["a=1", said]).remove(0).votes;
        let first = agree(&votes, &Choice::Level(1), None, Tongue::German);
        assert_eq!(first.opinions().count(), 1);
        let then = agree(&votes, &choice, Some(&first), Tongue::German);
        let kept: Vec<_> = then.opinions().map(|it| (it.level, it.by.as_deref())).collect();
        assert!(kept.contains(&(Some(1), Some("Eins"))) && kept.iter().all(|(level, _)| level.is_some()), "{kept:?}");
    }
}

proptest! {
    #[test]
    fn settling_again_leaves_exactly_the_votes_that_differ(
        own in prop::option::of(0..5_usize),
        by in prop::option::of(Just("Leitung")),
        others in vec(0..5_usize, 1..4),
        tries in vec(0..5_usize, 1..5),
    ) {
        let mut here = audit(&own.map(|level| format!("a={level}")).unwrap_or_default());
        if let Some(answer) = here.answers.get_mut(&q("a")) {
            answer.by = by.map(Into::into);
        }
        let others: Vec<Audit> = others.iter().map(|level| audit(&format!("a={level}"))).collect();
        let names = ["Eins", "Zwei", "Drei"];
        let mut settled: Option<Settled> = None;
        for choice in tries {
            // Each time as if the view was opened anew.
            let before = match &settled {
                Some(settled) => settled.own(here.answer(&q("a"))).cloned(),
                None => here.answer(&q("a")).cloned(),
            };
            let mut mine = audit("");
            mine.answers.extend(before.clone().map(|answer| (q("a"), answer)));
            let mut assessors = vec![Assessor { name: None, audit: &mine }];
            assessors.extend(others.iter().zip(names).map(|(audit, name)| Assessor { name: Some(name), audit }));
            let votes = consensus(&one_principle(vec![question("a")]).load(), &assessors).remove(0).votes;
            let after = agree(&votes, &Choice::Level(choice), before.as_ref(), Tongue::German);
            here = apply(&here, Event::Agree(vec![(q("a"), after.clone())], Vec::new()), &at("2"));
            settled = Some(Settled { before, after: after.clone() });
            let own = own.map(|level| (Some(level), by));
            let all = own.into_iter().chain(others.iter().zip(names).map(|(audit, name)| (level(audit, "a"), Some(name))));
            let expected: Vec<_> = all.filter(|(level, _)| *level != Some(choice)).collect();
            let kept: Vec<_> = after.opinions().map(|it| (it.level, it.by.as_deref())).collect();
            prop_assert_eq!((after.choice.clone(), kept), (Some(Choice::Level(choice)), expected));
        }
    }
}

// Inherited answers

const EVERYTHING: [Scope; 3] = [Scope::Service, Scope::Portal, Scope::Organisation];

#[test]
fn inherited_answers_are_new_changed_or_kept_apart() {
    let mut ours = audit("b=1 c=2 d=3");
    for id in ["b", "d"] {
        ours.answers.get_mut(&q(id)).expect("answered").inherited = Some(Inherited::Yes);
    }
    // a is new, b was inherited and changed there, c is our own, d was inherited and is the same.
    let central = audit("a=4 b=2 c=1 d=3");
    let found = inheritance(&questionnaire(), &ours, &central, &EVERYTHING);
    assert_eq!((found.fresh.as_slice(), found.updated.as_slice()), (&[q("a")][..], &[q("b")][..]));
    assert_eq!(found.kept.iter().map(|kept| kept.question.as_str()).collect::<Vec<_>>(), ["c"]);
    assert_eq!(found.same, 1);
    let taken = found.taken(&ours, &central, &[], "Wohngeld (zentral), Stand 1. März 2026");
    assert_eq!(["a", "b", "c", "d"].map(|id| level(&taken, id)), [Some(4), Some(2), Some(2), Some(3)]);
    let from = Some(Inherited::From("Wohngeld (zentral), Stand 1. März 2026".into()));
    assert_eq!(taken.answers[&q("a")].inherited, from);
    assert_eq!(taken.answers[&q("c")].inherited, None);
    let chosen = found.taken(&ours, &central, &[q("c"), q("no-such-question")], "zentral");
    assert_eq!((level(&chosen, "c"), chosen.answers.len()), (Some(1), 4));
    // Taking over once more changes nothing.
    let again = inheritance(&questionnaire(), &taken, &central, &EVERYTHING);
    assert_eq!((again.fresh.len(), again.updated.len(), again.kept.len()), (0, 0, 1));
}

#[test]
fn what_was_withdrawn_stays_unless_chosen_and_levels_that_do_not_exist_are_not_taken() {
    let mut ours = audit("a=1 b=2 c=3");
    for id in ["a", "b"] {
        ours.answers.get_mut(&q(id)).expect("answered").inherited = Some(Inherited::Yes);
    }
    // a is to be clarified again, b is gone, c is our own; d has levels 0 to 4.
    let mut central = audit("a=? d=5");
    let found = inheritance(&questionnaire(), &ours, &central, &EVERYTHING);
    assert_eq!((found.withdrawn.as_slice(), found.unfit), (&[q("a"), q("b")][..], 1));
    assert!(found.fresh.is_empty() && !found.is_other_version);
    assert_eq!(found.taken(&ours, &central, &[], "zentral"), ours);
    assert_eq!(ids(&found.taken(&ours, &central, &[q("a"), q("c")], "zentral")), ["b", "c"]);
    central.questionnaire.sha256 = "another".into();
    assert!(inheritance(&questionnaire(), &ours, &central, &EVERYTHING).is_other_version);
}

#[test]
fn only_what_was_answered_and_fits_is_inherited() {
    let central = audit("a=? b=na c=2");
    let found = inheritance(&questionnaire(), &audit(""), &central, &EVERYTHING);
    assert_eq!(found.fresh, [q("b"), q("c")]);
    // All questions of the draft speak about the service.
    assert_eq!(inheritance(&questionnaire(), &audit(""), &central, &[Scope::Portal]).fresh, []);
}

#[test]
fn changing_an_inherited_answer_makes_it_the_teams_own() {
    let mut audit = audit("a=1");
    audit.answers.get_mut(&q("a")).expect("answered").inherited = Some(Inherited::Yes);
    let is_inherited = |event| apply(&audit, event, &at("1")).answers[&q("a")].inherited.is_some();
    assert!(!is_inherited(Event::Choose(q("a"), Some(Choice::Level(2)))));
    assert!(!is_inherited(Event::Note(q("a"), "hier anders".into())));
    assert!(!is_inherited(Event::Evidence(q("a"), vec![Evidence::default()])));
    assert!(is_inherited(Event::Choose(q("a"), Some(Choice::Level(1)))), "the same is no change");
    assert!(is_inherited(Event::Minority(q("a"), Some(Minority { level: Some(0), ..Minority::default() }))));
    assert!(is_inherited(Event::By(q("a"), Some("IT".into()))));
}

#[test]
fn the_score_without_inherited_answers_is_that_of_the_others() {
    let questionnaire = questionnaire();
    let mut audit = audit("a=4 b=1 c=0");
    assert_eq!(without_inherited(&questionnaire, &audit), None);
    audit.answers.get_mut(&q("a")).expect("answered").inherited = Some(Inherited::Yes);
    let found = without_inherited(&questionnaire, &audit).expect("one is inherited");
    // b and c: a quarter and nothing; b counts although the inherited a decides that it is asked; d is open.
    assert_eq!((found.inherited, found.own.score.map(Millionths::count)), (1, Some(125_000)));
    assert_eq!((found.own.answered, found.own.applicable), (2, 3));
    // With it: (1 + 1/4 + 0) / 3.
    assert_eq!(assess(&questionnaire, &audit).total.score.map(Millionths::count), Some(416_667));
}

#[test]
fn the_report_says_that_it_is_of_a_part_and_what_is_inherited_and_carries_no_handed_out_notes() {
    let questionnaire = questionnaire();
    let mut whole = audit("a=4 c=0");
    whole.answers.get_mut(&q("a")).expect("answered").note = "Vertraulich".into();
    let mut part = part(&whole, &["a", "c"]);
    part.answers.get_mut(&q("a")).expect("answered").inherited = Some(Inherited::Yes);
    let options = Options {
        length: Length::Short,
        notes: false,
        carries_data: true,
        tongue: Tongue::German,
        day: Date::parse("2026-11-22").expect("a day"),
    };
    let generator = Generator { name: "selbstaudit".into(), version: "0".into(), build: "test".into() };
    let text = format!("{:?}", document(&questionnaire, &part, &assess(&questionnaire, &part), &options, &generator));
    assert!(text.contains("Technik, nur 2 Fragen zählen"), "{text}");
    // c alone: level 0 of 4.
    assert!(text.contains("1; ohne sie: 0"), "{text}");
    assert!(!text.contains("Vertraulich"));
}
