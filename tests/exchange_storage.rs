//! Browser storage: envelopes, the two slots, and the index. Damage to one slot never costs the other.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise, also in what its cases share"
)]

#[path = "support/audits.rs"]
mod audits;

use proptest::prelude::*;
use proptest::sample::Index;
use selbstaudit::audit::{Answer, Audit, AuditId, Mode, QuestionnaireRef, Timestamp, Unknown};
use selbstaudit::exchange::{
    ReadError, SealFault, Sealed, Slot, Stored, Summary, newest, read_summaries, seal, unseal, write_summaries,
};
use selbstaudit::questionnaire::{QuestionId, QuestionnaireId, sha256_hex};

fn time(text: &str) -> Timestamp {
    Timestamp::new(text)
}

fn audit(revision: u64) -> Audit {
    let questionnaire = QuestionnaireRef {
        id: QuestionnaireId::new("servicestandard-2020"),
        version: "1.0.0".into(),
        sha256: String::new(),
        unknown: Unknown::default(),
    };
    let audit = Audit::new(AuditId::new("m"), time("2026-11-21T10:00:00Z"), questionnaire, "Wohngeld");
    Audit { revision, ..audit }
}

fn sealed(revision: u64) -> String {
    seal(&audit(revision), &time("2026-11-21T10:02:00Z"))
}

/// An envelope around any payload, with the right checksum.
fn around(payload: &str) -> String {
    let checksum = sha256_hex(payload.as_bytes());
    format!(
        r#"{{"app":"selbstaudit","format":1,"revision":1,"saved":"x","checksum":"{checksum}","payload":{payload}}}"#
    )
}

#[test]
fn an_envelope_has_its_keys_in_order_and_the_hash_of_its_payload_as_it_stands() {
    let text = sealed(17);
    let (head, payload) = text.split_once(r#","payload":"#).expect("a payload");
    let payload = payload.strip_suffix('}').expect("the last brace");
    let checksum = sha256_hex(payload.as_bytes());
    assert_eq!(
        head,
        format!(
            r#"{{"app":"selbstaudit","format":1,"revision":17,"saved":"2026-11-21T10:02:00Z","checksum":"{checksum}""#
        )
    );
    assert!(payload.starts_with(r#"{"format":1,"id":"m","#) && !text.contains('\n'));
}

#[test]
fn what_was_sealed_is_unsealed() {
    let expected = Sealed { audit: audit(17), revision: 17, saved: time("2026-11-21T10:02:00Z") };
    assert_eq!(unseal(&sealed(17)), Ok(expected));
}

#[test]
fn a_text_that_holds_the_mark_of_the_payload_does_no_harm() {
    let mut audit = audit(3);
    let trap = r#"","payload":{"x":1}}"#;
    audit.service.name = trap.into();
    audit.answers.insert(QuestionId::new(trap), Answer { note: trap.into(), ..Answer::default() });
    let opened = unseal(&seal(&audit, &time(trap))).expect("readable");
    assert_eq!((opened.audit, opened.saved), (audit, time(trap)));
}

#[track_caller]
fn fault(text: &str, expected: &SealFault) {
    assert_eq!(unseal(text).as_ref(), Err(expected), "{text}");
}

#[test]
fn every_kind_of_fault_is_told_apart() {
    let good = sealed(17);
    fault("", &SealFault::Damaged);
    fault(good.get(..good.len() - 1).expect("ASCII"), &SealFault::Damaged);
    fault(&good.replace("Wohngeld", "Wohngeldx"), &SealFault::Checksum);
    fault(&good.replacen("\"revision\":17", "\"revision\":97", 1), &SealFault::Checksum);
    fault(&good.replace("\"selbstaudit\"", "\"selbstaudix\""), &SealFault::Foreign);
    fault("{}", &SealFault::Foreign);
    fault("[]", &SealFault::Foreign);
    fault("5", &SealFault::Foreign);
    fault(r#"{"app":"selbstaudit","format":2,"other":true}"#, &SealFault::Newer { format: 2 });
    fault(r#"{"app":"selbstaudit","format":1}"#, &SealFault::Damaged);
    fault(&good.replacen("\"saved\"", "\"savex\"", 1), &SealFault::Damaged);
    fault(&around(r#"{"format":2,"service":{}}"#), &SealFault::Payload(ReadError::Newer { format: 2 }));
    fault(&around("{}"), &SealFault::Payload(ReadError::Foreign));
}

#[test]
fn nothing_stored_is_absent() {
    assert_eq!(newest(None, None), Stored::Absent);
}

#[track_caller]
fn found(a: Option<&str>, b: Option<&str>) -> (Slot, u64, Option<Slot>) {
    match newest(a, b) {
        Stored::Readable { slot, sealed, damaged } => (slot, sealed.revision, damaged),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_highest_revision_counts() {
    let (old, new) = (sealed(9), sealed(10));
    assert_eq!(found(Some(&old), Some(&new)), (Slot::B, 10, None));
    assert_eq!(found(Some(&new), Some(&old)), (Slot::A, 10, None));
    assert_eq!(found(Some(&old), None), (Slot::A, 9, None));
    assert_eq!(found(None, Some(&old)), (Slot::B, 9, None));
}

#[test]
fn of_equal_revisions_the_later_writing_counts() {
    let early = seal(&audit(5), &time("2026-11-21T10:00:00Z"));
    let late = seal(&audit(5), &time("2026-11-21T10:00:01Z"));
    assert_eq!(found(Some(&early), Some(&late)), (Slot::B, 5, None));
    assert_eq!(found(Some(&late), Some(&early)), (Slot::A, 5, None));
    assert_eq!(found(Some(&late), Some(&late)), (Slot::A, 5, None));
}

#[test]
fn a_damaged_slot_is_named_and_the_other_one_used() {
    let good = sealed(3);
    assert_eq!(found(Some(&good), Some("{")), (Slot::A, 3, Some(Slot::B)));
    assert_eq!(found(Some("{"), Some(&good)), (Slot::B, 3, Some(Slot::A)));
    assert_eq!(found(Some(""), Some(&good)), (Slot::B, 3, Some(Slot::A)));
}

#[test]
fn where_nothing_can_be_read_the_fault_is_told() {
    let newer = r#"{"app":"selbstaudit","format":2}"#;
    let unreadable = |fault| Stored::Unreadable { fault };
    assert_eq!(newest(Some("{"), None), unreadable(SealFault::Damaged));
    assert_eq!(newest(None, Some("[]")), unreadable(SealFault::Foreign));
    assert_eq!(newest(Some("{"), Some("[]")), unreadable(SealFault::Damaged));
    assert_eq!(newest(Some("{"), Some(newer)), unreadable(SealFault::Newer { format: 2 }));
}

#[test]
fn slots_alternate() {
    assert_eq!((Slot::A.other(), Slot::B.other()), (Slot::B, Slot::A));
}

fn summary() -> Summary {
    Summary {
        id: AuditId::new("m"),
        name: "Wohngeld „plus“".into(),
        questionnaire: QuestionnaireId::new("servicestandard-2020"),
        mode: Mode::Short,
        created: time("2026-11-21T10:00:00Z"),
        changed: time("2026-11-22T10:00:00Z"),
        revision: 17,
        answered: 3,
        applicable: 19,
        next: Some(("p04-frage".into(), "4".into())),
    }
}

#[test]
fn the_index_comes_back_as_it_was_written() {
    let done = Summary { id: AuditId::new("n"), mode: Mode::Full, next: None, ..summary() };
    let summaries = [summary(), done];
    assert_eq!(read_summaries(&write_summaries(&summaries)).as_deref(), Some(summaries.as_slice()));
    assert_eq!(read_summaries(&write_summaries(&[])), Some(Vec::new()));
}

#[test]
fn an_index_that_cannot_be_read_is_none() {
    let good = write_summaries(&[summary()]);
    for bad in [
        String::new(),
        "[]".into(),
        good[..good.len() - 2].into(),
        good.replace("\"selbstaudit\"", "\"other\""),
        good.replacen("\"format\":1", "\"format\":2", 1),
        good.replace("\"short\"", "\"half\""),
    ] {
        assert_eq!(read_summaries(&bad), None, "{bad}");
    }
}

/// A text with one byte replaced; none where it is no UTF-8 any more, which browser storage cannot hold.
fn flipped(text: &str, at: Index, byte: u8) -> Option<String> {
    let mut bytes = text.as_bytes().to_vec();
    let at = at.index(bytes.len());
    bytes[at] = byte;
    String::from_utf8(bytes).ok()
}

/// An audit as it comes to be stored: whatever was read before has no id twice, since equal ids are told apart then.
fn stored_before() -> impl Strategy<Value = Audit> {
    audits::audit().prop_map(|audit| unseal(&seal(&audit, &time("x"))).expect("an envelope").audit)
}

proptest! {
    #[test]
    fn any_audit_survives_its_envelope(audit in stored_before(), saved in any::<String>()) {
        let opened = unseal(&seal(&audit, &time(&saved)));
        prop_assert_eq!(opened, Ok(Sealed { revision: audit.revision, audit, saved: time(&saved) }));
    }

    #[test]
    fn damage_to_one_slot_never_costs_the_other(
        audit in stored_before(),
        cut in any::<Index>(),
        at in any::<Index>(),
        byte in any::<u8>(),
        newer_is_damaged in any::<bool>(),
    ) {
        let good = Audit { revision: 10, ..audit.clone() };
        let other = Audit { revision: if newer_is_damaged { 11 } else { 9 }, ..audit };
        let stored = seal(&good, &time("2026-11-21T10:00:00Z"));
        let written = seal(&other, &time("2026-11-21T10:00:01Z"));
        let cut = cut.index(written.len());
        let broken = [written.get(..cut).map(str::to_owned), flipped(&written, at, byte)];
        for broken in broken.into_iter().flatten() {
            for (a, b, slot) in [(&stored, &broken, Slot::A), (&broken, &stored, Slot::B)] {
                let Stored::Readable { slot: used, sealed, damaged } = newest(Some(a), Some(b)) else {
                    return Err(TestCaseError::fail("nothing readable"));
                };
                if damaged.is_some() {
                    prop_assert_eq!((used, damaged), (slot, Some(slot.other())));
                    prop_assert_eq!(&sealed.audit, &good);
                } else {
                    // The byte was hit by itself, or only the time of storing was: the content is whole.
                    prop_assert!(sealed.audit == good || sealed.audit == other);
                }
            }
        }
    }

    #[test]
    fn damage_to_both_slots_never_panics(
        texts in proptest::collection::vec((any::<Index>(), any::<u8>(), any::<Index>()), 2),
    ) {
        let broken: Vec<_> = texts
            .into_iter()
            .map(|(at, byte, cut)| {
                let text = flipped(&sealed(4), at, byte)?;
                text.get(..cut.index(text.len())).map(str::to_owned)
            })
            .collect();
        let _ = newest(broken[0].as_deref(), broken[1].as_deref());
        let _ = read_summaries(broken[0].as_deref().unwrap_or_default());
    }
}
