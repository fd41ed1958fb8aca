//! Finding the audit again that a report carries, whoever saved the report since, and refusing what is not whole.
//!
//! The files `report-*.pdf` are one report of one page that carries the smallest audit and a foreign file, saved by
//! qpdf, pypdf and mupdf in the ways that their names say.
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use std::fs;

use miniz_oxide::deflate::compress_to_vec_zlib;
use proptest::prelude::*;
use selbstaudit::exchange::{CarriedError, LIMIT, REPORT_LIMIT, find};
use selbstaudit::questionnaire::{Tongue, sha256_hex};

fn file(name: &str) -> Vec<u8> {
    fs::read(format!("tests/files/{name}")).expect("a file")
}

fn minimal() -> Vec<u8> {
    file("audit-1-minimal.selbstaudit.json")
}

/// An embedded file with its description.
fn embedded(text: &[u8], description: &str, number: usize) -> Vec<u8> {
    let packed = compress_to_vec_zlib(text, 6);
    let mut object = format!(
        "{number} 0 obj\n<</Type/EmbeddedFile/Filter/FlateDecode/Length {}/Params<</Size {}>>>>\nstream\n",
        packed.len(),
        text.len()
    )
    .into_bytes();
    object.extend(packed);
    object.extend(
        format!(
            "\nendstream\nendobj\n{} 0 obj\n<</Type/Filespec/F(a.json)/EF<</F {number} 0 R>>/AFRelationship/Source\
             /Desc({description})>>\nendobj\n",
            number + 1
        )
        .bytes(),
    );
    object
}

/// A file that looks enough like a PDF; the title has a word in it that also begins streams.
fn pdf(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut pdf = b"%PDF-1.7\n1 0 obj\n<</Title(>> Livestream\n)/FontDescriptor<</Descent 7>>>>\nendobj\n".to_vec();
    pdf.extend(objects.concat());
    pdf.extend(b"trailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n");
    pdf
}

fn described(text: &[u8]) -> String {
    format!("Der Selbstaudit \\(Quelle\\). SHA-256: {}", sha256_hex(text))
}

fn report(text: &[u8]) -> Vec<u8> {
    pdf(&[embedded(text, &described(text), 5)])
}

/// As the report escapes it.
fn page(text: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"de\"><head><title>T</title><style>p{{}}</style>\n<script type=\"application/json\" \
         id=\"selbstaudit\">\n{}</script></head><body><p>SHA-256: <code>{}</code></p></body></html>\n",
        text.replace('<', "\\u003c"),
        sha256_hex(text.as_bytes())
    )
}

/// An audit whose name is this.
fn named(name: &str) -> String {
    let text = String::from_utf8(minimal()).expect("UTF-8");
    let name = name.replace('\\', "\\\\").replace('"', "\\\"");
    text.replace("Wohngeld", &name)
}

#[test]
fn every_program_that_saves_the_report_again_leaves_the_audit_in_it() {
    for name in ["plain", "object-streams", "uncompressed", "linearized", "incremental", "pypdf", "mupdf"] {
        assert_eq!(find(&file(&format!("report-{name}.pdf"))), Ok(minimal()), "{name}");
    }
    assert_eq!(find(&report(&minimal())), Ok(minimal()));
}

#[test]
fn what_carries_nothing_says_so() {
    assert_eq!(find(&file("report-pages-only.pdf")), Err(CarriedError::NothingInside));
    assert_eq!(find(&file("report-encrypted.pdf")), Err(CarriedError::Encrypted));
    assert_eq!(find(&minimal()), Err(CarriedError::NoReport));
    assert_eq!(find(b""), Err(CarriedError::NoReport));
    assert_eq!(find(b"%PDF-1.7"), Err(CarriedError::NothingInside));
    assert_eq!(find(b"<!doctype html><p>"), Err(CarriedError::NothingInside));
    assert_eq!(find(b"<html><script>1</script>"), Err(CarriedError::NothingInside));
    let foreign = |text: &[u8]| pdf(&[embedded(text, "fremd", 5)]);
    for text in [&b"<note/>"[..], b"[1]", b"", b"{\"format\": 1, \"title\": \"x\"}"] {
        assert_eq!(find(&foreign(text)), Err(CarriedError::NothingInside));
    }
}

#[test]
fn a_newer_or_misshapen_audit_is_still_found() {
    for text in [named("x").replace("\"format\": 1", "\"format\": 9"), named("x").replace("\"m\"", "7")] {
        assert_eq!(find(&report(text.as_bytes())), Ok(text.clone().into_bytes()));
        assert_eq!(find(page(&text).as_bytes()), Ok(text.into_bytes()));
    }
}

#[test]
fn the_beginning_of_a_report_gives_the_audit_or_an_error() {
    for whole in [report(&minimal()), file("report-plain.pdf"), page(&named("<b>")).into_bytes()] {
        let expected = find(&whole).expect("an audit");
        for end in 0..whole.len() {
            if let Ok(found) = find(&whole[..end]) {
                assert_eq!(found, expected, "up to {end}");
            }
        }
    }
}

#[test]
fn a_shortened_or_changed_audit_is_refused() {
    let text = named("Wohngeld");
    let short = text.trim_end().strip_suffix('}').expect("an object");
    // Repacked by a program that lost the end.
    assert_eq!(find(&pdf(&[embedded(short.as_bytes(), &described(text.as_bytes()), 5)])), Err(CarriedError::Damaged));
    let other = named("Elterngeld");
    let changed = pdf(&[embedded(other.as_bytes(), &described(text.as_bytes()), 5)]);
    assert_eq!(find(&changed), Err(CarriedError::HashDiffers));
    let mut broken = report(text.as_bytes());
    let at = broken.windows(11).position(|window| window == b">>>>\nstream").expect("a stream") + 30;
    broken[at] ^= 0x10;
    assert_eq!(find(&broken), Err(CarriedError::Damaged));
    let swapped = page(&text).replace("Wohngeld", "Elterngeld");
    assert_eq!(find(swapped.as_bytes()), Err(CarriedError::HashDiffers));
    let unnamed = page(&text).replace(&sha256_hex(text.as_bytes()), "");
    assert_eq!(find(unnamed.as_bytes()), Err(CarriedError::HashDiffers));
}

#[test]
fn without_a_named_hash_nothing_vouches_for_an_audit() {
    let plain = pdf(&[embedded(&minimal(), "ohne", 5)]);
    assert_eq!(find(&plain), Err(CarriedError::HashDiffers));
    let uncompressed = |description: &str| {
        let mut object = b"5 0 obj\n<</Type/EmbeddedFile/Length 9 0 R>>\nstream\r\n".to_vec();
        object.extend(minimal());
        object.extend(format!("\r\nendstream\nendobj\n6 0 obj\n<</Desc({description})>>\nendobj\n").bytes());
        pdf(&[object])
    };
    assert_eq!(find(&uncompressed("ohne")), Err(CarriedError::HashDiffers));
    assert_eq!(find(&uncompressed(&described(&minimal()))), Ok(minimal()));
}

#[test]
fn of_several_audits_the_last_confirmed_one_counts() {
    let (first, second) = (named("Wohngeld"), named("Elterngeld"));
    let [one, two] = [&first, &second].map(|text| embedded(text.as_bytes(), &described(text.as_bytes()), 5));
    let foreign = embedded(named("Kindergeld").as_bytes(), "fremd", 9);
    let both = pdf(&[one.clone(), two, foreign.clone()]);
    assert_eq!(find(&both), Ok(second.into_bytes()));
    assert_eq!(find(&pdf(&[foreign, one])), Ok(first.into_bytes()));
}

#[test]
fn everything_is_bounded() {
    assert_eq!(find(&vec![b' '; REPORT_LIMIT + 1]), Err(CarriedError::TooLarge));
    let padded = |length: usize| {
        let mut text = minimal();
        text.resize(length, b' ');
        text
    };
    let largest = padded(LIMIT);
    assert_eq!(find(&report(&largest)), Ok(largest));
    assert_eq!(find(&report(&padded(LIMIT + 1))), Err(CarriedError::TooLarge));
    // A few kilobytes that would become very many megabytes, once and often.
    let bomb = embedded(&vec![b' '; 20 * 1024 * 1024], "x", 5);
    assert_eq!(find(&pdf(&[bomb])), Err(CarriedError::TooLarge));
    let bombs = vec![embedded(&vec![b' '; LIMIT], "x", 5); 50];
    assert_eq!(find(&pdf(&bombs)), Err(CarriedError::TooLarge));
}

#[test]
fn files_made_to_be_slow_are_not() {
    // What grows with the square of the size would take hours here.
    for piece in ["stream ", ">>stream\n", "/Desc(", "/Desc(\\", "obj<</EmbeddedFile/FlateDecode>>stream\n", "<script>"]
    {
        let mut file = b"%PDF-1.7 <html ".to_vec();
        while file.len() < 8 * 1024 * 1024 {
            file.extend(piece.as_bytes());
        }
        assert!(find(&file).is_err(), "{piece}");
    }
}

#[test]
fn every_error_has_words_in_both_languages() {
    let all = [
        CarriedError::Damaged,
        CarriedError::Encrypted,
        CarriedError::HashDiffers,
        CarriedError::NothingInside,
        CarriedError::NoReport,
        CarriedError::TooLarge,
    ];
    for error in all {
        assert_ne!(error.message(Tongue::German), error.message(Tongue::English));
        assert_ne!(error.advice(Tongue::German), error.advice(Tongue::English));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_was_put_in_comes_out(name in "[a-zäöü <>/\\\\\"\u{2028}😀-]{1,30}", slashes in "\\\\{0,4}u003c?") {
        let text = named(&format!("x{name}{slashes}"));
        prop_assert_eq!(find(&report(text.as_bytes())), Ok(text.clone().into_bytes()));
        prop_assert_eq!(find(page(&text).as_bytes()), Ok(text.clone().into_bytes()));
        prop_assert_eq!(find(page(&text).replace('\n', "\r\n").as_bytes()), Ok(text.into_bytes()));
    }

    #[test]
    fn damage_gives_the_audit_or_an_error_and_never_another_one(
        which in 0..5_usize,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..4_u8), 1..6),
    ) {
        let names = ["report-plain.pdf", "report-object-streams.pdf", "report-uncompressed.pdf", "report-pypdf.pdf"];
        let (mut report, expected) = match names.get(which) {
            Some(name) => (file(name), minimal()),
            None => (page(&named("<b>")).into_bytes(), named("<b>").into_bytes()),
        };
        // Whatever is taken away, something is left to be changed.
        let least = changes.len();
        for (place, byte, kind) in changes {
            let at = place.index(report.len());
            match kind {
                0 => report[at] = byte,
                1 => report.insert(at, byte),
                2 => drop(report.remove(at)),
                _ => report.truncate(at.max(least)),
            }
        }
        if let Ok(found) = find(&report) {
            prop_assert_eq!(found, expected);
        }
    }

    #[test]
    fn any_bytes_are_refused_calmly(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        for start in [&b"%PDF-1.7\n"[..], b"<html><script type=application/json id=selbstaudit>", b"%PDF 1 0 obj<</EmbeddedFile>>stream\n"] {
            let report = [start, &bytes].concat();
            prop_assert!(find(&report).is_err());
        }
    }
}
