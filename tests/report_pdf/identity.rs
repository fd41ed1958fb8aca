//! What the file says of itself, and the audit inside.

use selbstaudit::report::document::{Attachment, Document};
use selbstaudit::report::{PdfError, pdf};

use crate::documents::{attachment, document, full, paragraph};
use crate::read_document;

#[test]
fn the_file_claims_both_standards() {
    let reading = read_document(&full());
    for claim in [
        "<pdfaid:part>3</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "<rdf:li>de</rdf:li>",
        "Selbstaudit: Wohngeld online",
    ] {
        assert!(reading.xmp.contains(claim), "{claim} is not in {}", reading.xmp);
    }
}

#[test]
fn it_names_its_language_and_shows_its_title() {
    let reading = read_document(&full());
    assert_eq!(reading.language, "de");
    assert_eq!(reading.structure.language.as_deref(), Some("de"));
    assert!(reading.is_marked && reading.shows_title);
    assert_eq!(read_document(&Document { language: "en".to_owned(), ..full() }).language, "en");
}

#[test]
fn the_audit_comes_out_as_it_went_in() {
    let reading = read_document(&full());
    let [file] = reading.files.as_slice() else { panic!("one file") };
    let Attachment { name, description, text, sha256 } = attachment();
    assert_eq!(file.bytes, text.into_bytes());
    assert_eq!(file.name, name);
    assert_eq!(file.description, format!("{description} SHA-256: {sha256}"));
    assert_eq!(file.relationship, "Source");
    assert_eq!(file.kind, "application/json");
    assert_eq!(file.modified, "D:20261121000000Z");
    assert!(file.is_associated);
}

#[test]
fn without_an_audit_nothing_is_embedded() {
    assert!(read_document(&document(vec![paragraph("a")])).files.is_empty());
}

/// The document ID of the trailer.
fn identity(bytes: &[u8]) -> Vec<u8> {
    let start = bytes.windows(4).rposition(|window| window == b"/ID[").expect("an ID");
    let end = bytes[start..].iter().position(|byte| *byte == b']').expect("its end");
    bytes[start..start + end].to_vec()
}

#[test]
fn the_same_document_gives_the_same_bytes_and_another_another_identity() {
    let (first, second) = (pdf(&full()).unwrap(), pdf(&full()).unwrap());
    assert!(first == second);
    let other = pdf(&Document { description: "Anders.".to_owned(), ..full() }).unwrap();
    assert_ne!(identity(&first.bytes), identity(&other.bytes));
}

#[test]
fn a_document_without_a_day_is_refused() {
    let error = pdf(&Document { day: "gestern".to_owned(), ..full() }).unwrap_err();
    assert_eq!(error, PdfError::Day { day: "gestern".to_owned() });
    assert_eq!(error.to_string(), "\"gestern\" is no date");
}

#[test]
fn a_document_without_a_title_gets_one() {
    let mut untitled = document(vec![paragraph("a")]);
    untitled.title = "\u{202e}\u{ffff}".to_owned();
    assert!(read_document(&untitled).xmp.contains('\u{fffd}'));
    untitled.title = " \u{0}".to_owned();
    assert!(read_document(&untitled).xmp.contains("Selbsteinschätzung nach dem Servicestandard."));
    untitled.description = String::new();
    untitled.generator = String::new();
    assert!(read_document(&untitled).xmp.contains("Selbstaudit"));
}
