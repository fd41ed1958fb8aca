//! Whatever people type, there is a PDF, and everything they typed can be copied out of it.

use proptest::prelude::*;
use selbstaudit::report::document::{Attachment, Block, Document, Figure, Inline, Style, Table, Target};
use selbstaudit::report::drawing::{Anchor, Drawing, Point, Shape, Stroke};
use selbstaudit::report::pdf;

use crate::documents::{cell, column, document, heading, paragraph, styled};
use crate::{read, reading};

/// What is left of a text: without white space and without what draws nothing.
fn kept(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !c.is_control())
        .filter(|c| !"\u{ad}\u{61c}\u{200b}\u{200e}\u{200f}\u{2060}\u{feff}".contains(*c))
        .filter(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        .map(|c| match u32::from(c) {
            0xe000..=0xf8ff | 0xfdd0..=0xfdef | 0xf_0000.. => '\u{fffd}',
            code if code & 0xfffe == 0xfffe => '\u{fffd}',
            _ => c,
        })
        .collect()
}

#[track_caller]
fn case(text: &str, undrawn: usize) {
    let mut document = document(vec![paragraph(text)]);
    "{count} fehlen".clone_into(&mut document.frame.undrawn);
    let made = pdf(&document).unwrap_or_else(|error| panic!("{text:?}: {error}"));
    assert_eq!(made.undrawn, undrawn, "{text:?}");
    let reading = reading::read(&made.bytes);
    let mut paragraphs = reading.structure.elements();
    assert_eq!(kept(&paragraphs.next().expect("a paragraph").text()), kept(text));
    let note = paragraphs.next().map(reading::Element::text);
    assert_eq!(note, (undrawn > 0).then(|| format!("{undrawn} fehlen")), "{text:?}");
}

#[test]
fn letters_without_a_glyph_are_counted_and_can_be_copied() {
    case("Łukasz Żółć, Şebnem Čapková, Nguyễn", 0);
    case("Привет", 6);
    case("مرحبا", 5);
    case("שלום", 4);
    case("🎉 und 🎉 und 👍", 3);
    case("漢字かな", 4);
    case("Ωμ", 2);
}

#[test]
fn marks_without_a_glyph_are_counted_and_can_be_copied() {
    case("ga\u{310}b", 1);
    case("K\u{315} und K\u{35f}H", 2);
    case("\u{310}", 1);
}

#[test]
fn a_bold_text_with_letters_of_the_regular_font_stays_whole() {
    let reading = read(vec![Block::paragraph(vec![Inline::strong("ʻAbd al-Qādir und ½ Ж₂")])]);
    assert_eq!(reading.structure.elements().next().unwrap().text(), "ʻAbd al-Qādir und ½ Ж₂");
}

#[test]
fn what_is_no_character_does_no_harm() {
    case("a\u{0}b\u{7}c\u{9b}d", 0);
    case("a\u{ffff}b\u{fffe}c", 2);
    case("\u{e000}\u{fdd0}\u{10ffff}", 3);
    case("links\u{202e}rechts\u{2069}", 0);
    case("Ver\u{ad}wal\u{ad}tung", 0);
    case("a\u{2028}b\tc\r\nd", 0);
    case("75\u{202f}% und E\u{2011}Mail und a\u{a0}b", 0);
    case("e\u{301}a\u{308}\u{304}", 0);
}

#[test]
fn a_glyph_that_stands_for_two_characters_says_the_right_one() {
    let reading = read(vec![paragraph("Ж und Щ und Ж")]);
    let paragraph = reading.structure.elements().next().unwrap();
    assert_eq!(paragraph.text(), "Ж und Щ und Ж");
}

#[test]
fn a_word_of_ten_thousand_letters_is_broken_and_whole() {
    case(&"Donaudampfschifffahrt".repeat(500), 0);
    case(&format!("https://example.org/{}", "pfad/".repeat(2000)), 0);
    case(&"m".repeat(10_000), 0);
}

/// A document in which every text is this one.
fn everywhere(text: &str) -> Document {
    let inline = Inline {
        text: text.to_owned(),
        strong: true,
        target: Some(Target::Web(format!("https://{text}"))),
        language: Some("en".to_owned()),
    };
    let place = Inline { target: Some(Target::Place("stelle".to_owned())), ..inline.clone() };
    let shape = Shape::Text {
        at: Point { x: 10.0, y: 10.0 },
        anchor: Anchor::Middle,
        size: 12.0,
        strong: true,
        text: text.to_owned(),
        language: Some(text.to_owned()),
    };
    let blocks = vec![
        heading(1, text, "stelle"),
        Block::Contents { title: text.to_owned() },
        heading(2, text, "zwei"),
        Block::paragraph(vec![inline.clone(), place]),
        styled(Style::Quote, text),
        styled(Style::Notice, text),
        styled(Style::Lead, text),
        Block::List { ordered: true, items: vec![vec![inline.clone()], cell(text)] },
        Block::Table(Table {
            caption: text.to_owned(),
            columns: vec![column(text, 0, true), column(text, 9, false)],
            has_row_heads: true,
            rows: vec![vec![cell(text), vec![inline]]; 3],
        }),
        Block::Figure(Figure {
            drawing: Drawing { width: 100.0, height: 20.0, shapes: vec![shape] },
            alternative: text.to_owned(),
            caption: text.to_owned(),
        }),
    ];
    Document {
        title: text.to_owned(),
        description: text.to_owned(),
        generator: text.to_owned(),
        attachment: Some(Attachment {
            name: text.to_owned(),
            description: text.to_owned(),
            text: text.to_owned(),
            sha256: "0".repeat(64),
        }),
        ..document(blocks)
    }
}

#[test]
fn long_texts_fit_everywhere() {
    for text in ["Wort ".repeat(500), "Ж".repeat(1500), "x".repeat(2500), "e\u{301}".repeat(1200)] {
        let made = pdf(&everywhere(&text)).expect("a PDF");
        reading::read(&made.bytes);
    }
}

#[test]
fn letters_without_width_and_endless_letters_are_no_hindrance() {
    // PDF/A allows texts of 32 767 bytes; each of these would be longer if it were one.
    for text in ["\u{301}".repeat(20_000), "👩\u{200d}".repeat(6000)] {
        let made = pdf(&document(vec![paragraph(&format!("a{text}"))])).expect("a PDF");
        assert_eq!(
            reading::read(&made.bytes).structure.elements().next().expect("a paragraph").text(),
            format!("a{text}")
        );
    }
    let text = "x".repeat(20_000);
    let (at, anchor) = (Point::default(), Anchor::Start);
    let shape = Shape::Text { at, anchor, size: 1.0, strong: false, text, language: None };
    let drawing = Drawing { width: 100.0, height: 100.0, shapes: vec![shape] };
    let figure = Figure { drawing, alternative: "Viele Buchstaben.".to_owned(), caption: String::new() };
    pdf(&document(vec![Block::Figure(figure)])).expect("a PDF");
}

#[test]
fn drawings_with_impossible_numbers_are_no_hindrance() {
    for number in [f64::NAN, f64::INFINITY, -1.0e9, 0.0, 1.0e30] {
        let point = Point { x: number, y: number };
        let stroke = Some(Stroke { colour: [0; 3], width: number, dashes: vec![number, number] });
        let text = Shape::Text {
            at: point,
            anchor: Anchor::End,
            size: number,
            strong: false,
            text: "x".to_owned(),
            language: None,
        };
        let path =
            Shape::Path { points: vec![point, Point::default()], closed: true, fill: None, stroke: stroke.clone() };
        let circle = Shape::Circle { center: point, radius: number, fill: Some([0; 3]), stroke };
        let drawing = Drawing { width: 100.0, height: 100.0, shapes: vec![text, path, circle] };
        let figure = Figure { drawing, alternative: "Eine Zeichnung.".to_owned(), caption: "Abbildung".to_owned() };
        pdf(&document(vec![Block::Figure(figure)])).unwrap_or_else(|error| panic!("{number}: {error}"));
    }
}

/// Texts from an alphabet of everything that has ever broken a document.
fn text() -> impl Strategy<Value = String> {
    let letter = prop_oneof![
        4 => prop::char::range('a', 'z'),
        2 => prop::sample::select(vec![' ', '\n', '\t', '-', '/', '.', '(', '\\', ')', '<', '&', '%', '#', '"']),
        2 => prop::sample::select("äßŁż€„…≥→ﬁ".chars().collect::<Vec<_>>()),
        2 => prop::sample::select("\u{0}\u{7f}\u{ad}\u{200d}\u{202e}\u{fe0f}\u{feff}\u{ffff}\u{fffd}\u{e000}".chars().collect::<Vec<_>>()),
        2 => prop::sample::select("\u{301}\u{308}\u{489}\u{a0}\u{202f}\u{2011}\u{2060}\u{3000}".chars().collect::<Vec<_>>()),
        2 => prop::sample::select("Ωжعש漢🎉👩🚀🇩🇪".chars().collect::<Vec<_>>()),
        1 => any::<char>(),
    ];
    prop::collection::vec(letter, 0..120).prop_map(|letters| letters.into_iter().collect())
}

/// Whether XML allows all characters of a text.
fn is_xml(text: &str) -> bool {
    text.chars()
        .all(|c| !matches!(c, '\u{0}'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}'))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_anywhere_gives_a_pdf(text in text()) {
        let made = pdf(&everywhere(&text));
        prop_assert!(made.is_ok(), "{:?}", made);
        let reading = reading::read(&made.unwrap().bytes);
        prop_assert!(is_xml(&reading.xmp), "{}", reading.xmp);
        prop_assert_eq!(&reading.files[0].bytes, text.as_bytes());
    }

    #[test]
    fn what_went_in_comes_out(text in text()) {
        let reading = read(vec![paragraph(&format!("a{text}"))]);
        let found = reading.structure.elements().next().unwrap().text();
        prop_assert_eq!(kept(&found), kept(&format!("a{text}")));
    }
}
