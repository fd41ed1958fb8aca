//! An audit in an address: whole or refused, never another one.
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

#[path = "support/audits.rs"]
mod audits;
mod support;

use proptest::prelude::*;
use selbstaudit::exchange::{Generator, LIMIT, LINK_MARK, LinkFault, ReadError, pack, read, unpack, write};
use selbstaudit::questionnaire::sha256_hex;

/// An address around a payload, with the right checksum.
fn sealed(data: &str) -> String {
    format!("{LINK_MARK}1.{}.{data}", &sha256_hex(data.as_bytes())[..12])
}

/// The letters of base64url, written down once more.
fn letters(bytes: &[u8]) -> String {
    const ALL: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let bits = bytes.iter().map(|byte| format!("{byte:08b}")).collect::<Vec<_>>().concat();
    let groups = bits.as_bytes().chunks(6).map(|group| format!("{:0<6}", std::str::from_utf8(group).expect("bits")));
    groups.map(|group| char::from(ALL[usize::from_str_radix(&group, 2).expect("six bits")])).collect()
}

#[test]
fn an_address_may_be_broken_into_lines_and_end_with_a_full_stop() {
    let audit = support::audit("a=1 b=2");
    let link = pack(&audit);
    let (head, tail) = link.split_at(60);
    for fragment in
        [link.clone(), format!("#{link}"), format!("{head}\r\n {tail}"), format!("{link}."), format!("{link}>")]
    {
        assert_eq!(unpack(&fragment).map(|opened| opened.audit), Ok(audit.clone()), "{fragment}");
    }
}

#[test]
fn what_a_sentence_or_a_program_puts_behind_an_address_is_passed_over() {
    let audit = support::audit("a=1 b=2");
    let link = pack(&audit);
    for behind in [";", "!", "“", "”", "»", "'", "”.", "?", "?utm_source=mail", "%20", "%20!"] {
        assert_eq!(unpack(&format!("{link}{behind}")).map(|opened| opened.audit), Ok(audit.clone()), "{behind}");
    }
    let (head, tail) = link.split_at(60);
    assert_eq!(unpack(&format!("{head}%20{tail}")).map(|opened| opened.audit), Ok(audit));
}

#[test]
fn damage_is_told_apart_from_what_is_foreign_and_what_is_newer() {
    let link = pack(&support::audit("a=1"));
    assert_eq!(unpack(&link[..link.len() - 5]), Err(LinkFault::Damaged));
    assert_eq!(unpack(&link[..LINK_MARK.len() + 5]), Err(LinkFault::Damaged));
    assert_eq!(unpack("#/prinzip/p03"), Err(LinkFault::Foreign));
    assert_eq!(unpack("/weitergabe/hallo"), Err(LinkFault::Foreign));
    assert_eq!(unpack("/weitergabe/"), Err(LinkFault::Foreign));
    assert_eq!(unpack("/weitergabe"), Err(LinkFault::Foreign));
    assert_eq!(unpack("/weitergabe/2.abc.def"), Err(LinkFault::Newer));
    assert_eq!(unpack(&sealed("!!!!")), Err(LinkFault::Damaged));
    assert_eq!(unpack(&sealed(&letters(b"no deflate"))), Err(LinkFault::Damaged));
}

#[test]
fn what_is_whole_and_no_audit_is_told_as_of_a_file() {
    let packed = miniz_oxide::deflate::compress_to_vec(b"{\"a\": 1}", 6);
    assert_eq!(unpack(&sealed(&letters(&packed))), Err(LinkFault::Content(ReadError::Foreign)));
}

#[test]
fn a_small_address_cannot_fill_the_memory() {
    let packed = miniz_oxide::deflate::compress_to_vec(&vec![b' '; LIMIT + 1], 9);
    let link = sealed(&letters(&packed));
    assert!(link.len() < 10_000, "a thousandth of what it unpacks to");
    assert_eq!(unpack(&link), Err(LinkFault::TooLarge));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn any_audit_comes_out_as_from_its_file(audit in audits::audit()) {
        let link = pack(&audit);
        let file = write(&audit, None, &Generator::own());
        prop_assert!(link.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_./".contains(&byte)));
        let mut whole = read(file.as_bytes()).expect("an audit").audit;
        // They follow from the questionnaire and stay out of addresses.
        whole.fingerprints.clear();
        prop_assert_eq!(unpack(&link).map(|opened| opened.audit), Ok(whole));
    }

    #[test]
    fn any_changed_character_is_told(audit in audits::audit(), place in any::<prop::sample::Index>(), letter in "[A-Za-z0-9_.-]") {
        let link = pack(&audit);
        let start = LINK_MARK.len();
        let place = start + place.index(link.len() - start);
        let mut changed = link.clone();
        changed.replace_range(place..=place, &letter);
        // At the end a full stop is punctuation, and then the address is merely cut off.
        prop_assume!(changed != link);
        prop_assert!(unpack(&changed).is_err(), "{} at {place}", letter);
    }

    #[test]
    fn no_text_at_all_stops_the_program(text in "\\PC{0,40}", data in "[A-Za-z0-9_-]{0,80}") {
        let _ = unpack(&text);
        let _ = unpack(&format!("{LINK_MARK}{text}"));
        prop_assert!(unpack(&sealed(&data)).is_err());
    }
}
