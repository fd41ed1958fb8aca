//! Putting audits together: only one side's changes are taken, both sides' changes are decided, nothing is lost.
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
    Answer, Audit, AuditId, Base, Choice, Evidence, Measure, MeasureId, Minority, Mode, Participant, Portion, Status,
    Timestamp, Unknown,
};
use selbstaudit::exchange::{Conflict, Decision, Merge, Unit, common_base, difference, merge};
use selbstaudit::questionnaire::{PhaseId, QuestionId, Tongue};
use support::{audit, choice, choose, one_principle, question};

fn q(id: &str) -> QuestionId {
    QuestionId::new(id)
}

fn at() -> Timestamp {
    Timestamp::new("2026-11-22T10:00:00Z")
}

fn result(merge: &Merge) -> Audit {
    merge.merged(&at(), Tongue::German)
}

fn level(audit: &Audit, id: &str) -> Option<usize> {
    match audit.choice(&q(id)) {
        Some(Choice::Level(level)) => Some(*level),
        _ => None,
    }
}

fn measure(id: &str, text: &str) -> Measure {
    Measure {
        id: MeasureId::new(id),
        question: None,
        hint: None,
        text: text.into(),
        owner: String::new(),
        due: None,
        effort: None,
        status: Status::Open,
        evidence: Vec::new(),
        unknown: Unknown::default(),
    }
}

/// Merges three short audits, such as `a=1 b=2`.
fn three(base: &str, ours: &str, theirs: &str) -> Merge {
    merge(Some(&audit(base)), &audit(ours), &audit(theirs), None)
}

fn conflicts(merge: &Merge) -> Vec<Unit> {
    merge.conflicts.iter().map(|conflict| conflict.unit.clone()).collect()
}

#[test]
fn what_only_one_side_changed_is_taken() {
    let merged = three("a=1 b=1 c=1", "a=2 b=1 c=1", "a=1 b=3 c=1");
    assert_eq!(conflicts(&merged), []);
    assert_eq!(merged.taken, [Unit::Answer(q("b"))]);
    let result = result(&merged);
    assert_eq!(["a", "b", "c"].map(|id| level(&result, id)), [Some(2), Some(3), Some(1)]);
}

#[test]
fn what_only_one_side_deleted_is_deleted() {
    let merged = three("a=1 b=1 c=1", "b=1 c=1", "a=1 c=1");
    assert_eq!(conflicts(&merged), []);
    assert_eq!(result(&merged).answers.keys().map(QuestionId::as_str).collect::<Vec<_>>(), ["c"]);
}

#[test]
fn what_both_changed_in_the_same_way_is_no_conflict() {
    let merged = three("a=1", "a=3", "a=3");
    assert_eq!((conflicts(&merged), merged.taken.len()), (vec![], 0));
    assert_eq!(level(&result(&merged), "a"), Some(3));
}

#[test]
fn what_both_changed_otherwise_waits_for_a_decision() {
    let mut merged = three("a=1 b=0", "a=2 b=0", "a=4");
    assert_eq!(conflicts(&merged), [Unit::Answer(q("a"))]);
    assert_eq!((merged.open(), level(&result(&merged), "a")), (1, Some(2)), "nothing wins by itself");
    merged.decide(0, Decision::Theirs);
    assert_eq!((merged.open(), level(&result(&merged), "a")), (0, Some(4)));
    merged.decide(0, Decision::Ours);
    assert_eq!(level(&result(&merged), "a"), Some(2));
}

#[test]
fn a_change_against_a_deletion_is_a_conflict() {
    let mut merged = three("a=1", "", "a=2");
    assert!(merged.conflicts[0].is_one_sided() && !merged.conflicts[0].can_keep_both());
    assert_eq!(level(&result(&merged), "a"), None);
    merged.decide(0, Decision::Theirs);
    assert_eq!(level(&result(&merged), "a"), Some(2));
}

#[test]
fn both_keeps_the_other_answer_as_a_deviating_opinion() {
    let with = |level: &str, note: &str, by: &str, proof: &str| {
        let mut audit = audit(level);
        let answer = audit.answers.get_mut(&q("a")).expect("answered");
        answer.note = note.into();
        answer.by = Some(by.into());
        answer.evidence = vec![Evidence { title: proof.into(), ..Evidence::default() }];
        audit
    };
    let (ours, theirs) = (with("a=2", "passt", "Fachbereich", "Akte"), with("a=0", "fehlt", "IT", "Test"));
    let mut merged = merge(Some(&audit("a=1")), &ours, &theirs, None);
    assert_eq!(merged.conflicts[0].our_author.by.as_deref(), Some("Fachbereich"));
    assert_eq!(merged.conflicts[0].their_author.by.as_deref(), Some("IT"));
    merged.decide(0, Decision::Both);
    let result = result(&merged);
    let answer = result.answer(&q("a")).expect("answered");
    assert_eq!((answer.choice.clone(), answer.note.as_str()), (Some(Choice::Level(2)), "passt"));
    let opinion = Minority { level: Some(0), note: "fehlt".into(), by: Some("IT".into()), ..Minority::default() };
    assert_eq!(answer.opinions().collect::<Vec<_>>(), [&opinion]);
    assert_eq!(answer.evidence.iter().map(|proof| proof.title.as_str()).collect::<Vec<_>>(), ["Akte", "Test"]);
}

#[test]
fn both_appends_the_note_where_only_that_differs() {
    let with = |note: &str| {
        let mut audit = audit("a=2");
        audit.answers.get_mut(&q("a")).expect("answered").note = note.into();
        audit
    };
    let mut merged = merge(Some(&audit("a=2")), &with("eins"), &with("zwei"), None);
    merged.decide(0, Decision::Both);
    let result = result(&merged);
    assert_eq!(result.answer(&q("a")).map(|it| it.note.as_str()), Some("eins\n\nzwei"));
    assert_eq!(result.answer(&q("a")).map(|it| it.opinions().count()), Some(0));
}

#[test]
fn both_keeps_two_measures_with_one_id() {
    let with = |text: &str| Audit { measures: vec![measure("m", text), measure("m-2", "andere")], ..audit("") };
    let mut merged = merge(Some(&with("alt")), &with("hier"), &with("dort"), None);
    merged.decide(0, Decision::Both);
    let result = result(&merged);
    let found: Vec<_> = result.measures.iter().map(|it| (it.id.as_str(), it.text.as_str())).collect();
    assert_eq!(found, [("m", "hier"), ("m-2", "andere"), ("m-3", "dort")]);
}

#[test]
fn fields_of_the_service_are_merged_one_by_one() {
    let mut base = audit("");
    base.service.ministry = Some("alt".into());
    let (mut ours, mut theirs) = (base.clone(), base.clone());
    ours.service.portal = Some("serviceportal.de".into());
    ours.service.ministry = Some("hier".into());
    theirs.service.priority = Some(2);
    theirs.service.ministry = Some("dort".into());
    theirs.service.unknown.0.insert("x-later".into(), 1.into());
    let merged = merge(Some(&base), &ours, &theirs, None);
    assert_eq!(conflicts(&merged), [Unit::Field("ministry".into())]);
    let service = result(&merged).service;
    assert_eq!((service.portal.as_deref(), service.priority), (Some("serviceportal.de"), Some(2)));
    assert_eq!(service.ministry.as_deref(), Some("hier"));
    assert_eq!(service.unknown, theirs.service.unknown);
}

#[test]
fn without_a_base_every_difference_is_a_conflict() {
    let merged = merge(None, &audit("a=1 b=1 c=2"), &audit("b=1 c=3 d=4"), None);
    assert!(!merged.has_base);
    assert_eq!(conflicts(&merged), ["a", "c", "d"].map(|id| Unit::Answer(q(id))));
    assert_eq!(merged.conflicts.iter().map(Conflict::is_one_sided).collect::<Vec<_>>(), [true, false, true]);
}

#[test]
fn taking_everything_from_the_file_leaves_open_what_lies_only_here() {
    let merged = merge(None, &audit("a=1 c=2"), &audit("c=3 d=4"), None);
    let theirs = Some(Decision::Theirs);
    assert_eq!(merged.conflicts.iter().map(Conflict::theirs_if_any).collect::<Vec<_>>(), [None, theirs, theirs]);
}

#[test]
fn a_part_says_nothing_about_questions_that_are_not_in_it() {
    let mut theirs = audit("b=2");
    theirs.part = Some(Portion { questions: vec![q("b"), q("c")], ..Portion::default() });
    let merged = merge(None, &audit("a=1 b=1 c=3"), &theirs, None);
    assert_eq!(conflicts(&merged), [Unit::Answer(q("b")), Unit::Answer(q("c"))]);
    assert_eq!(level(&result(&merged), "a"), Some(1));
    assert_eq!(result(&merged).part, None, "the whole stays the whole");
}

#[test]
fn conflicts_stand_in_the_order_of_the_questionnaire() {
    let questionnaire = one_principle(vec![question("z"), question("a")]).load();
    let merged = merge(None, &audit("a=1 z=1 k=1"), &audit("a=2 z=2 k=2"), Some(&questionnaire));
    assert_eq!(conflicts(&merged), ["z", "a", "k"].map(|id| Unit::Answer(q(id))));
}

#[test]
fn the_common_base_is_what_one_was_handed_out_from_or_both_were() {
    let whole = Audit { id: AuditId::new("ganz"), ..audit("a=1") };
    let state = Box::new(audit("a=0"));
    let from = |revision| {
        let base = Base {
            audit: whole.id.clone(),
            revision,
            state: Some(state.clone()),
            without_remarks: false,
            unknown: Unknown::default(),
        };
        Audit { base: Some(base), ..audit("a=2") }
    };
    assert_eq!(common_base(&whole, &from(3)), Some(&*state));
    assert_eq!(common_base(&from(3), &whole), Some(&*state));
    assert_eq!(common_base(&from(3), &from(3)), Some(&*state));
    assert_eq!(common_base(&from(3), &from(4)), None);
    assert_eq!(common_base(&audit(""), &from(3)), None, "handed out from another audit");
    let mut bare = from(3);
    bare.base.as_mut().expect("a base").state = None;
    assert_eq!(common_base(&whole, &bare), None, "an older file names its base only");
}

#[test]
fn who_contributed_is_remembered_once() {
    let mut theirs = audit("a=2 b=2");
    theirs.id = AuditId::new("teil");
    theirs.part = Some(Portion { label: "Technik".into(), by: Some("IT".into()), ..Portion::default() });
    let base = audit("");
    let once = result(&merge(Some(&base), &audit(""), &theirs, None));
    let found: Vec<_> = once.contributions.iter().map(|it| (it.audit.as_str(), it.by.as_deref(), it.answers)).collect();
    assert_eq!(found, [("teil", Some("IT"), 2)]);
    assert_eq!(once.contributions[0].at, at());
    assert_eq!(result(&merge(Some(&base), &once, &theirs, None)), once);
}

#[test]
fn two_people_who_fill_the_same_part_are_both_remembered() {
    let filled = |answers: &str, by: Option<&str>, changed: &str| {
        let part = Portion { label: "Technik".into(), by: by.map(Into::into), ..Portion::default() };
        Audit { id: AuditId::new("teil"), changed: Timestamp::new(changed), part: Some(part), ..audit(answers) }
    };
    let base = audit("");
    let take = |ours: &Audit, theirs: &Audit| result(&merge(Some(&base), ours, theirs, None));
    // Same id and revision; once another name tells them apart, once only the time does.
    for (second, names) in [
        (filled("b=2", Some("Recht"), "2026-11-20T08:00:00Z"), [Some("IT"), Some("Recht")]),
        (filled("b=2", Some("IT"), "2026-11-21T08:00:00Z"), [Some("IT"), Some("IT")]),
    ] {
        let first = filled("a=1", Some("IT"), "2026-11-20T08:00:00Z");
        let both = take(&take(&base, &first), &second);
        assert_eq!(both.contributions.iter().map(|it| it.by.as_deref()).collect::<Vec<_>>(), names);
        assert_eq!(take(&take(&both, &first), &second), both, "the very same files add nothing");
        // Also by way of a colleague who put the same files together at another time.
        let elsewhere = merge(Some(&base), &base, &first, None).merged(&Timestamp::new("2027"), Tongue::German);
        assert_eq!(take(&both, &elsewhere).contributions, both.contributions);
    }
}

/// Something that a person does to an audit; few keys, so that two people meet.
#[derive(Clone, Debug)]
enum Edit {
    Answer(usize, Option<usize>, &'static str),
    Ministry(&'static str),
    Priority(Option<u8>),
    Mode(bool),
    Phase(Option<&'static str>),
    Participants(usize),
    Target(usize, Option<u8>),
    Measure(usize, Option<&'static str>),
    Later(usize, i64),
}

fn edit() -> impl Strategy<Value = Edit> {
    let word = prop::sample::select(vec!["", "eins", "zwei"]);
    prop_oneof![
        6 => (0..5_usize, prop::option::of(0..3_usize), word.clone()).prop_map(|(q, l, n)| Edit::Answer(q, l, n)),
        1 => word.clone().prop_map(Edit::Ministry),
        1 => prop::option::of(1..3_u8).prop_map(Edit::Priority),
        1 => any::<bool>().prop_map(Edit::Mode),
        1 => prop::option::of(Just("betrieb")).prop_map(Edit::Phase),
        1 => (0..3_usize).prop_map(Edit::Participants),
        1 => (0..2_usize, prop::option::of(0..3_u8)).prop_map(|(part, share)| Edit::Target(part, share)),
        2 => (0..3_usize, prop::option::of(word)).prop_map(|(id, text)| Edit::Measure(id, text)),
        1 => (0..2_usize, 0..3_i64).prop_map(|(key, value)| Edit::Later(key, value)),
    ]
}

fn edited(audit: &Audit, edits: &[Edit]) -> Audit {
    let mut audit = audit.clone();
    for edit in edits {
        match edit.clone() {
            Edit::Answer(index, level, note) => {
                let answer = Answer { choice: level.map(Choice::Level), note: note.into(), ..Answer::default() };
                if answer.is_empty() {
                    audit.answers.remove(&q(&format!("q{index}")));
                } else {
                    audit.answers.insert(q(&format!("q{index}")), answer);
                }
            }
            Edit::Ministry(name) => audit.service.ministry = (!name.is_empty()).then(|| name.into()),
            Edit::Priority(priority) => audit.service.priority = priority,
            Edit::Mode(is_short) => audit.mode = if is_short { Mode::Short } else { Mode::Full },
            Edit::Phase(phase) => audit.phase = phase.map(PhaseId::new),
            Edit::Participants(count) => {
                audit.participants = vec![Participant { role: "IT".into(), ..Participant::default() }; count];
            }
            Edit::Target(part, Some(share)) => {
                audit.targets.insert(format!("p{part}"), f64::from(share) / 4.0);
            }
            Edit::Target(part, None) => drop(audit.targets.remove(&format!("p{part}"))),
            Edit::Measure(id, text) => {
                let id = format!("m{id}");
                audit.measures.retain(|known| known.id.as_str() != id);
                audit.measures.extend(text.map(|text| measure(&id, text)));
            }
            Edit::Later(key, value) => {
                audit.unknown.0.insert(format!("x-{key}"), value.into());
                audit.service.unknown.0.insert(format!("x-{key}"), value.into());
            }
        }
    }
    audit
}

/// A state and what two people made of it.
fn states() -> impl Strategy<Value = [Audit; 3]> {
    (vec(edit(), 0..8), vec(edit(), 0..8), vec(edit(), 0..8)).prop_map(|(first, ours, theirs)| {
        let base = edited(&audit(""), &first);
        [edited(&base, &ours), edited(&base, &theirs), base]
    })
}

fn decided(mut merge: Merge, decision: Decision) -> Audit {
    for index in 0..merge.conflicts.len() {
        merge.decide(index, decision);
    }
    result(&merge)
}

/// Without who contributed, which says whose side was which, and with lists in one order.
fn content(audit: Audit) -> Audit {
    let mut audit = Audit { contributions: Vec::new(), ..audit };
    audit.measures.sort_by(|a, b| a.id.cmp(&b.id));
    audit
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn it_does_not_matter_which_side_is_which([ours, theirs, base] in states(), has_base in any::<bool>()) {
        let base = has_base.then_some(&base);
        let (one, other) = (merge(base, &ours, &theirs, None), merge(base, &theirs, &ours, None));
        prop_assert_eq!(conflicts(&one), conflicts(&other));
        prop_assert_eq!(content(decided(one.clone(), Decision::Theirs)), content(decided(other.clone(), Decision::Ours)));
        prop_assert_eq!(content(decided(one, Decision::Ours)), content(decided(other, Decision::Theirs)));
    }

    #[test]
    fn the_base_is_honoured([ours, theirs, base] in states()) {
        let merged = decided(merge(Some(&base), &ours, &theirs, None), Decision::Ours);
        for index in 0..5 {
            let id = q(&format!("q{index}"));
            let (before, here, there) = (base.answer(&id), ours.answer(&id), theirs.answer(&id));
            // Where they did not change it, ours stands; where we did not, theirs; where both did, ours by decision.
            let expected = if here == before { there } else { here };
            prop_assert_eq!(merged.answer(&id), expected, "{}", id);
        }
        // Nobody changed anything else by merging.
        let nobody = merge(Some(&base), &base, &base, None);
        prop_assert_eq!(content(result(&nobody)), content(base.clone()));
        prop_assert_eq!(content(result(&merge(Some(&base), &base, &theirs, None))), content(theirs));
    }

    #[test]
    fn nothing_is_lost([ours, theirs, base] in states(), has_base in any::<bool>()) {
        let merge = merge(has_base.then_some(&base), &ours, &theirs, None);
        let result = result(&merge);
        let both = decided(merge.clone(), Decision::Both);
        for (side, before) in [(&ours, &base), (&theirs, &base)] {
            for (id, answer) in &side.answers {
                let is_unchanged = has_base && before.answer(id) == Some(answer);
                let in_conflict = merge.conflicts.iter().any(|conflict| conflict.unit == Unit::Answer(id.clone()));
                prop_assert!(is_unchanged || in_conflict || result.answer(id) == Some(answer), "{}", id);
                // With both kept, level and note of either side stand somewhere, unless that side has nothing.
                let conflict = merge.conflicts.iter().find(|conflict| conflict.unit == Unit::Answer(id.clone()));
                if conflict.is_some_and(Conflict::can_keep_both) {
                    let kept = both.answer(id).expect("kept");
                    if let Some(Choice::Level(level)) = answer.choice {
                        let stands = kept.choice == answer.choice || kept.opinions().any(|it| it.level == Some(level));
                        prop_assert!(stands, "level of {}", id);
                    }
                    let stands = kept.note.contains(&answer.note) || kept.opinions().any(|it| it.note.contains(&answer.note));
                    prop_assert!(stands, "note of {}", id);
                }
            }
        }
    }

    #[test]
    fn merging_again_changes_nothing([ours, theirs, base] in states()) {
        let merge_once = merge(Some(&base), &ours, &theirs, None);
        let once = decided(merge_once, Decision::Theirs);
        let again = merge(Some(&base), &once, &theirs, None);
        prop_assert_eq!(result(&again), once);
    }

    #[test]
    fn a_conflict_shown_as_two_audits_differs_in_that_alone([ours, theirs, base] in states()) {
        for conflict in merge(Some(&base), &ours, &theirs, None).conflicts {
            let [here, there, _] = conflict.sides(&ours);
            let difference = difference(&here, &there);
            prop_assert!(!difference.is_empty(), "{:?}", conflict.unit);
            prop_assert!(difference.answers.len() + difference.measures.len() + difference.service.len() <= 1);
        }
    }

    #[test]
    fn any_audit_merged_with_itself_stays_as_it_is(audit in audits::audit()) {
        let merged = merge(Some(&audit), &audit, &audit, None);
        prop_assert!(merged.conflicts.is_empty() && merged.taken.is_empty());
        prop_assert_eq!(&result(&merged), &audit);
        prop_assert_eq!(&result(&merge(None, &audit, &audit, None)), &audit);
    }

    #[test]
    fn all_that_an_audit_holds_can_be_taken_with_its_unknown_keys(audit in audits::audit(), base in audits::audit()) {
        let empty = Audit { id: base.id.clone(), ..support::audit("") };
        let taken = decided(merge(Some(&empty), &empty, &audit, None), Decision::Theirs);
        let expected = Audit {
            id: taken.id.clone(), created: taken.created.clone(), changed: taken.changed.clone(), revision: taken.revision,
            base: None, part: None, contributions: taken.contributions.clone(), ..audit
        };
        prop_assert!(difference(&taken, &expected).is_empty(), "{:?}", difference(&taken, &expected));
    }
}

#[test]
fn unclear_against_a_level_is_kept_in_words() {
    let mut theirs = audit("");
    choose(&mut theirs, "a", Some(choice("?")));
    let mut merged = merge(Some(&audit("a=1")), &audit("a=3"), &theirs, None);
    merged.decide(0, Decision::Both);
    let result = result(&merged);
    let answer = result.answer(&q("a")).expect("answered");
    assert_eq!(answer.opinions().map(|it| it.note.as_str()).collect::<Vec<_>>(), ["zu klären"]);
}
