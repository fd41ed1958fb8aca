//! Many audit files in one, and back again.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

#[path = "support/audits.rs"]
mod audits;
mod support;

use proptest::collection::vec;
use proptest::prelude::*;
use selbstaudit::exchange::{Generator, ReadError, read, split, write, write_collection};
use support::audit;

fn pieces(text: &str) -> Option<Vec<&str>> {
    split(text.as_bytes()).map(|pieces| pieces.expect("a collection that can be read"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_bundle_gives_back_every_file_byte_for_byte(audits in vec(audits::audit(), 0..4)) {
        let files: Vec<String> = audits.iter().map(|audit| write(audit, None, &Generator::own())).collect();
        let bundle = write_collection(files.iter().map(String::as_str));
        let whole: serde_json::Value = serde_json::from_str(&bundle).expect("JSON");
        prop_assert_eq!(whole["audits"].as_array().map(Vec::len), Some(files.len()));
        let back = pieces(&bundle).expect("a bundle");
        prop_assert_eq!(&back, &files.iter().map(|file| file.trim()).collect::<Vec<_>>());
        for (piece, audit) in back.iter().zip(&audits) {
            let opened = read(piece.as_bytes()).expect("an audit").audit;
            prop_assert_eq!((&opened.id, &opened.answers), (&audit.id, &audit.answers));
        }
    }

    #[test]
    fn one_audit_file_is_no_collection(audit in audits::audit()) {
        let text = write(&audit, None, &Generator::own());
        prop_assert_eq!(split(text.as_bytes()), None);
        let compact = serde_json::to_string(&serde_json::from_str::<serde_json::Value>(&text).expect("JSON"));
        let compact = compact.expect("JSON");
        prop_assert_eq!(split(compact.as_bytes()), None);
    }
}

#[test]
fn lines_are_pieces_whatever_ends_them_and_bad_ones_stay_among_them() {
    let lines = ["{\"a\":1}", "{\"b\":2}", "nonsense", "{\"c\":\"x\\\"}\"}"];
    assert_eq!(pieces(&lines.join("\n")), Some(lines.to_vec()));
    assert_eq!(pieces(&format!("\u{feff}{}\r\n\r\n", lines.join("\r\n"))), Some(lines.to_vec()));
    assert_eq!(pieces("{\"a\":1}\n"), None);
    assert_eq!(pieces("{\n\"a\":1}\n"), None);
    assert_eq!(pieces("[1]\n[2]"), None);
    assert_eq!(pieces(""), None);
}

#[test]
fn a_bundle_may_be_written_in_any_way() {
    let by_others = "{ \"note\": \"audits\", \"more\": [1, {\"audits\": [2]}],\n \"audits\" : [ {\"x\": [1, 2]} , \
                     {\"y\": \"], \\\"\"} ], \"kind\": \"selbstaudit-collection\", \"format\": 1 }";
    assert_eq!(pieces(by_others), Some(vec!["{\"x\": [1, 2]}", "{\"y\": \"], \\\"\"}"]));
    let empty = "{\"kind\":\"selbstaudit-collection\",\"audits\":[ ]}";
    assert_eq!(pieces(empty), Some(vec![]));
}

#[test]
fn what_is_no_bundle_of_ours_is_a_single_file() {
    assert_eq!(pieces("{\"kind\":\"other\",\"audits\":[{}]}"), None);
    assert_eq!(pieces("{\"kind\":\"selbstaudit-collection\"}"), None);
    let bundle = write_collection([write(&audit("a=1"), None, &Generator::own()).as_str()]);
    let cut = bundle.get(..bundle.len() - 9).expect("a shorter text");
    assert_eq!(pieces(cut), None, "a bundle that was cut off is told as damaged JSON when it is read");
    assert!(matches!(read(cut.as_bytes()), Err(ReadError::Damaged { .. })));
}

#[test]
fn a_bundle_of_a_later_program_is_refused() {
    let later = "{\"kind\":\"selbstaudit-collection\",\"format\":2,\"audits\":[]}";
    assert_eq!(split(later.as_bytes()), Some(Err(ReadError::Newer { format: 2 })));
}
