//! The report as a Word document: its parts, its structure and that no text is lost.
#![cfg(feature = "docx")]
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use std::collections::{BTreeMap, HashSet};
use std::io::{Cursor, Read};

use proptest::prelude::*;
use roxmltree::{Document as Xml, Node};
use selbstaudit::report::document::{Block, Column, Document, Figure, Frame, Inline, Style, Table, Target};
use selbstaudit::report::docx;
use selbstaudit::report::drawing::Drawing;
use zip::ZipArchive;

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const LINKS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

fn document(blocks: Vec<Block>) -> Document {
    Document {
        language: "de".into(),
        title: "Selbstaudit: Wohngeld & <mehr>".into(),
        description: "Wo die Leistung steht.".into(),
        day: "2026-11-21".into(),
        generator: "selbstaudit 0.1.0".into(),
        frame: Frame {
            page: "Seite {page} von {pages}".into(),
            continued: "Fortsetzung".into(),
            undrawn: "{count} Zeichen fehlen".into(),
        },
        blocks,
        attachment: None,
    }
}

fn heading(level: u8, text: &str, anchor: &str) -> Block {
    Block::Heading { level, content: vec![Inline::plain(text)], anchor: anchor.into() }
}

fn paragraph(style: Style, text: &str) -> Block {
    Block::Paragraph { style, content: vec![Inline::plain(text)] }
}

fn list(ordered: bool, items: &[&str]) -> Block {
    Block::List { ordered, items: items.iter().map(|item| vec![Inline::plain(*item)]).collect() }
}

fn table() -> Block {
    let column = |title: &str, share, is_numeric| Column { title: title.into(), share, is_numeric };
    let cell = |text: &str| vec![Inline::plain(text)];
    Block::Table(Table {
        caption: "Werte".into(),
        columns: vec![column("Kategorie", 3, false), column("Wert", 1, true)],
        has_row_heads: true,
        rows: vec![vec![cell("Offenheit"), cell("75 %")], vec![cell("Technik"), cell("50 %")]],
    })
}

/// Every part of the file by its name.
fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    (0..archive.len())
        .map(|at| {
            let mut file = archive.by_index(at).expect("a part");
            let mut text = String::new();
            file.read_to_string(&mut text).expect("UTF-8");
            (file.name().expect("a name").into_owned(), text)
        })
        .collect()
}

fn main_part(document: &Document) -> String {
    parts(&docx(document)).remove("word/document.xml").expect("the main part")
}

fn all<'a>(node: Node<'a, 'a>, name: &str) -> Vec<Node<'a, 'a>> {
    node.descendants().filter(|node| node.has_tag_name((WORD, name))).collect()
}

fn value<'a>(node: Node<'a, 'a>) -> &'a str {
    node.attribute((WORD, "val")).expect("a value")
}

/// The value of the first such element within.
fn first_value<'a>(node: Node<'a, 'a>, name: &str) -> Option<&'a str> {
    all(node, name).first().map(|node| value(*node))
}

/// What a paragraph says.
fn said(node: Node<'_, '_>) -> String {
    let mut text = String::new();
    for node in node.descendants() {
        match node.tag_name().name() {
            "t" => text += node.text().unwrap_or_default(),
            "br" => text.push('\n'),
            "tab" => text.push('\t'),
            _ => {}
        }
    }
    text
}

/// Style and text of every paragraph, those in tables included.
fn paragraphs(xml: &str) -> Vec<(String, String)> {
    let xml = Xml::parse(xml).expect("well-formed XML");
    let paragraphs = all(xml.root(), "p").into_iter();
    paragraphs.map(|node| (first_value(node, "pStyle").unwrap_or("Normal").to_owned(), said(node))).collect()
}

#[test]
fn every_part_is_well_formed_and_known() {
    let parts = parts(&docx(&document(vec![heading(1, "A", "a"), table(), list(true, &["x"])])));
    let types = Xml::parse(&parts["[Content_Types].xml"]).expect("well-formed XML");
    let known: HashSet<&str> = types.descendants().filter_map(|node| node.attribute("PartName")).collect();
    for (name, text) in &parts {
        assert!(Xml::parse(text).is_ok(), "{name}");
        assert!(!text.contains("{l"), "{name} has an unfilled place");
        let is_plumbing = name.contains("_rels/") || name == "[Content_Types].xml";
        assert!(is_plumbing || known.contains(format!("/{name}").as_str()), "{name} has no type");
    }
    assert_eq!(known.len() + 3, parts.len());
    // What one part leads to is there.
    for (name, folder) in [("_rels/.rels", ""), ("word/_rels/document.xml.rels", "word/")] {
        let links = Xml::parse(&parts[name]).expect("well-formed XML");
        for target in links.descendants().filter_map(|node| node.attribute("Target")) {
            assert!(parts.contains_key(&format!("{folder}{target}")), "{target}");
        }
    }
}

#[test]
fn the_archive_begins_with_the_types_and_has_no_time() {
    let bytes = docx(&document(vec![]));
    let mut archive = ZipArchive::new(Cursor::new(&bytes)).expect("an archive");
    assert_eq!(archive.by_index(0).expect("a part").name().expect("a name"), "[Content_Types].xml");
    for at in 0..archive.len() {
        let time = archive.by_index(at).expect("a part").last_modified().expect("a time");
        assert_eq!((time.year(), time.month(), time.day(), time.hour()), (1980, 1, 1, 0));
    }
}

#[test]
fn headings_are_headings_and_paragraphs_have_styles() {
    let xml = main_part(&document(vec![
        heading(1, "Eins", "a"),
        heading(2, "Zwei", "b"),
        heading(3, "Drei\nund vier", "c"),
        heading(4, "Vier", "d"),
        paragraph(Style::Normal, "n"),
        paragraph(Style::Label, "e"),
        paragraph(Style::Lead, "l"),
        paragraph(Style::Small, "s"),
        paragraph(Style::Notice, "h"),
        paragraph(Style::Quote, "q\nr"),
    ]));
    assert_eq!(xml.matches("<w:keepNext/>").count(), 1, "only the label asks to stay with what follows");
    let expected = [
        ("Heading1", "Eins"),
        ("Heading2", "Zwei"),
        ("Heading3", "Drei und vier"),
        ("Heading4", "Vier"),
        ("Normal", "n"),
        ("Normal", "e"),
        ("SelbstauditLead", "l"),
        ("SelbstauditSmall", "s"),
        ("SelbstauditNotice", "h"),
        ("Quote", "q\nr"),
    ];
    assert_eq!(paragraphs(&xml), expected.map(|(style, text)| (style.to_owned(), text.to_owned())));
    let styles = parts(&docx(&document(vec![]))).remove("word/styles.xml").expect("the styles");
    let styles = Xml::parse(&styles).expect("well-formed XML");
    for (style, outline) in [("Heading1", "0"), ("Heading2", "1"), ("Heading3", "2"), ("Heading4", "3")] {
        let style = all(styles.root(), "style")
            .into_iter()
            .find(|node| node.attribute((WORD, "styleId")) == Some(style))
            .expect("the style");
        assert_eq!(first_value(style, "outlineLvl"), Some(outline));
    }
}

#[test]
fn every_style_that_is_used_is_there() {
    let parts = parts(&docx(&document(vec![
        heading(1, "A", "a"),
        Block::Contents { title: "Inhalt".into() },
        heading(2, "B", "b"),
        heading(3, "C", "c"),
        list(true, &["x"]),
        list(false, &["y"]),
        table(),
        Block::Paragraph {
            style: Style::Quote,
            content: vec![Inline::strong("fett"), Inline::link("Stelle", Target::Place("a".into()))],
        },
    ])));
    let styles = Xml::parse(&parts["word/styles.xml"]).expect("well-formed XML");
    let known: HashSet<&str> =
        all(styles.root(), "style").iter().filter_map(|node| node.attribute((WORD, "styleId"))).collect();
    let mut used = HashSet::new();
    for part in ["word/document.xml", "word/footer1.xml", "word/styles.xml"] {
        let xml = Xml::parse(&parts[part]).expect("well-formed XML");
        for name in ["pStyle", "rStyle", "tblStyle", "basedOn", "next"] {
            used.extend(all(xml.root(), name).iter().map(|node| value(*node).to_owned()));
        }
    }
    assert!(used.len() > 12, "{used:?}");
    for style in used {
        assert!(known.contains(style.as_str()), "{style}");
    }
}

#[test]
fn the_head_of_a_table_repeats_and_heads_are_marked() {
    let xml = main_part(&document(vec![table()]));
    let xml = Xml::parse(&xml).expect("well-formed XML");
    let [table] = all(xml.root(), "tbl")[..] else { panic!("one table") };
    let rows = all(table, "tr");
    let repeats: Vec<bool> = rows.iter().map(|row| !all(*row, "tblHeader").is_empty()).collect();
    assert_eq!(repeats, [true, false, false]);
    let look = all(table, "tblLook")[0];
    assert_eq!(look.attribute((WORD, "firstRow")), Some("1"));
    assert_eq!(look.attribute((WORD, "firstColumn")), Some("1"));
    assert_eq!(first_value(table, "tblCaption"), Some("Werte"));
    // 9638 twentieths of a point in shares of 3 and 1.
    let widths: Vec<_> = all(table, "gridCol").iter().filter_map(|node| node.attribute((WORD, "w"))).collect();
    assert_eq!(widths, ["7228", "2409"]);
    let right: Vec<Option<&str>> = all(rows[1], "p").into_iter().map(|node| first_value(node, "jc")).collect();
    assert_eq!(right, [None, Some("right")]);
    let cells: Vec<String> = all(table, "tc").into_iter().map(|node| said(node)).collect();
    assert_eq!(cells, ["Kategorie", "Wert", "Offenheit", "75 %", "Technik", "50 %"]);
    // Word wants a paragraph at the end.
    let body = all(xml.root(), "body")[0];
    let last: Vec<&str> = body.children().map(|node| node.tag_name().name()).collect();
    assert_eq!(last, ["p", "tbl", "p", "sectPr"]);
}

#[test]
fn every_numbered_list_begins_at_one() {
    let parts = parts(&docx(&document(vec![list(true, &["a", "b"]), list(false, &["c"]), list(true, &["d"])])));
    let xml = Xml::parse(&parts["word/document.xml"]).expect("well-formed XML");
    let numbers: Vec<&str> = all(xml.root(), "numId").into_iter().map(value).collect();
    assert_eq!(numbers, ["3", "3", "1", "4"]);
    let numbering = Xml::parse(&parts["word/numbering.xml"]).expect("well-formed XML");
    let kinds: Vec<(&str, &str, Option<&str>)> = all(numbering.root(), "num")
        .into_iter()
        .map(|node| {
            let id = node.attribute((WORD, "numId")).expect("an id");
            (id, first_value(node, "abstractNumId").expect("a kind"), first_value(node, "startOverride"))
        })
        .collect();
    assert_eq!(kinds, [("1", "0", None), ("2", "1", Some("1")), ("3", "1", Some("1")), ("4", "1", Some("1"))]);
    let formats: Vec<&str> = all(numbering.root(), "numFmt").into_iter().map(value).collect();
    assert_eq!(formats, ["bullet", "decimal"]);
}

#[test]
fn links_lead_where_they_say() {
    let link = |text: &str, target| Block::paragraph(vec![Inline::link(text, target)]);
    let web = |address: &str| Target::Web(address.into());
    let parts = parts(&docx(&document(vec![
        heading(1, "A", "frage-p03-pruefung-und-noch-viel-laenger-als-vierzig-zeichen"),
        link("außen", web("https://example.org/ä?a=1&b=2")),
        link("noch einmal", web("https://example.org/ä?a=1&b=2")),
        link("böse", web("javascript:alert(1)")),
        link("innen", Target::Place("frage-p03-pruefung-und-noch-viel-laenger-als-vierzig-zeichen".into())),
        link("nirgends", Target::Place("gibt-es-nicht".into())),
    ])));
    let xml = Xml::parse(&parts["word/document.xml"]).expect("well-formed XML");
    let links = all(xml.root(), "hyperlink");
    assert_eq!(links.iter().map(|node| said(*node)).collect::<Vec<_>>(), ["außen", "noch einmal", "innen"]);
    let ids: Vec<_> = links.iter().filter_map(|node| node.attribute((LINKS, "id"))).collect();
    assert_eq!(ids.len(), 2);
    assert_eq!(ids[0], ids[1]);
    let list = Xml::parse(&parts["word/_rels/document.xml.rels"]).expect("well-formed XML");
    let entry = list.descendants().find(|node| node.attribute("Id") == Some(ids[0])).expect("the address");
    assert_eq!(entry.attribute("Target"), Some("https://example.org/%C3%A4?a=1&b=2"));
    assert_eq!(entry.attribute("TargetMode"), Some("External"));
    let bookmarks: Vec<_> =
        all(xml.root(), "bookmarkStart").iter().filter_map(|node| node.attribute((WORD, "name"))).collect();
    assert_eq!(links[2].attribute((WORD, "anchor")), Some(bookmarks[0]));
    assert!(bookmarks[0].len() <= 40 && bookmarks[0].chars().all(|c| c.is_ascii_alphanumeric() || c == '_'));
    // What leads nowhere is still said.
    let texts: Vec<String> = paragraphs(&parts["word/document.xml"]).into_iter().map(|(_, text)| text).collect();
    assert!(texts.contains(&"böse".to_owned()) && texts.contains(&"nirgends".to_owned()));
}

#[test]
fn languages_title_and_day_are_said() {
    let mut foreign = Inline::plain("Principle");
    foreign.language = Some("en".into());
    let parts = parts(&docx(&document(vec![Block::paragraph(vec![Inline::plain("Prinzip: "), foreign])])));
    let xml = Xml::parse(&parts["word/document.xml"]).expect("well-formed XML");
    let runs = all(xml.root(), "r");
    assert_eq!(runs.iter().map(|run| first_value(*run, "lang")).collect::<Vec<_>>(), [None, Some("en-GB")]);
    let styles = Xml::parse(&parts["word/styles.xml"]).expect("well-formed XML");
    assert_eq!(first_value(styles.root(), "lang"), Some("de-DE"));
    let settings = Xml::parse(&parts["word/settings.xml"]).expect("well-formed XML");
    assert_eq!(first_value(settings.root(), "themeFontLang"), Some("de-DE"));
    let core = Xml::parse(&parts["docProps/core.xml"]).expect("well-formed XML");
    let property = |name: &str| {
        core.descendants().find(|node| node.tag_name().name() == name).and_then(|node| node.text()).map(str::to_owned)
    };
    assert_eq!(property("title").as_deref(), Some("Selbstaudit: Wohngeld & <mehr>"));
    assert_eq!(property("description").as_deref(), Some("Wo die Leistung steht."));
    assert_eq!(property("language").as_deref(), Some("de-DE"));
    assert_eq!(property("created").as_deref(), Some("2026-11-21T00:00:00Z"));
    assert_eq!(property("modified").as_deref(), Some("2026-11-21T00:00:00Z"));
    let english = Document { language: "en".into(), day: "gestern".into(), ..document(vec![]) };
    let parts = self::parts(&docx(&english));
    assert!(parts["word/styles.xml"].contains("Selbstaudit Notice"));
    assert!(!parts["docProps/core.xml"].contains("gestern"), "a day that is none is not written");
}

#[test]
fn the_contents_list_the_headings_behind_it() {
    let xml = main_part(&document(vec![
        heading(1, "Titel", "a"),
        heading(2, "Davor", "b"),
        Block::PageBreak,
        Block::Contents { title: "Inhalt".into() },
        heading(2, "Ergebnis", "c"),
        heading(3, "Kategorie", "d"),
        heading(4, "Frage", "e"),
        heading(2, "Ende", "f"),
    ]));
    let entries: Vec<(String, String)> =
        paragraphs(&xml).into_iter().filter(|(style, _)| style.starts_with("TOC")).collect();
    let expected = [("TOCHeading", "Inhalt"), ("TOC2", "Ergebnis"), ("TOC3", "Kategorie"), ("TOC2", "Ende")];
    assert_eq!(entries, expected.map(|(style, text)| (style.to_owned(), text.to_owned())));
    let xml = Xml::parse(&xml).expect("well-formed XML");
    let kinds: Vec<_> =
        all(xml.root(), "fldChar").iter().filter_map(|node| node.attribute((WORD, "fldCharType"))).collect();
    assert_eq!(kinds, ["begin", "separate", "end"]);
    let breaks: Vec<String> =
        all(xml.root(), "p").into_iter().filter(|node| !all(*node, "pageBreakBefore").is_empty()).map(said).collect();
    assert_eq!(breaks, ["Inhalt"], "the break belongs to what begins the page");
    // Contents without anything behind them are only a heading.
    let alone = main_part(&document(vec![Block::Contents { title: "Inhalt".into() }]));
    assert!(!alone.contains("fldChar"));
}

#[test]
fn a_figure_is_told_in_words() {
    let figure = Figure {
        drawing: Drawing::default(),
        alternative: "Am höchsten liegt Offenheit.".into(),
        caption: "Werte der Kategorien".into(),
    };
    let xml = main_part(&document(vec![Block::Figure(figure)]));
    let expected = [("Caption", "Werte der Kategorien"), ("Normal", "Am höchsten liegt Offenheit.")];
    assert_eq!(paragraphs(&xml), expected.map(|(style, text)| (style.to_owned(), text.to_owned())));
}

#[test]
fn the_foot_of_a_page_counts() {
    let parts = parts(&docx(&document(vec![])));
    let footer = Xml::parse(&parts["word/footer1.xml"]).expect("well-formed XML");
    assert_eq!(said(footer.root()), "Seite 1 von 1");
    let fields: Vec<_> =
        all(footer.root(), "fldSimple").iter().filter_map(|node| node.attribute((WORD, "instr"))).collect();
    assert_eq!(fields, [" PAGE ", " NUMPAGES "]);
}

/// What is left of a typed text: line ends are one kind, and what XML cannot hold is gone.
fn expected(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.chars()
        .filter(|c| !matches!(*c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}'))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_was_typed_is_what_is_read(
        text in "[a-zäöü <>&\"'\\]\\[{}\\\\\\r\\n\\t\u{0}\u{b}\u{1f}\u{85}\u{a0}\u{ad}\u{200b}\u{202e}\u{2028}\u{fffe}\u{ffff}\u{feff}€😀ع]{0,40}",
        title in "[a-z<>&\"'\u{0}\u{ffff}\\]\\[!-]{1,20}",
    ) {
        let link = Inline::link(text.clone(), Target::Web(format!("https://example.org/{text}")));
        let quote = Block::Paragraph { style: Style::Quote, content: vec![link] };
        let column = Column { title: text.clone(), share: 1, is_numeric: false };
        let table = Table {
            caption: text.clone(),
            columns: vec![column],
            has_row_heads: false,
            rows: vec![vec![vec![Inline::strong(text.clone())]]],
        };
        let list = Block::List { ordered: true, items: vec![vec![Inline::plain(text.clone())]] };
        let blocks = vec![quote, Block::Table(table), list, paragraph(Style::Normal, &text)];
        let document = Document { title: title.clone(), description: text.clone(), ..document(blocks) };
        let bytes = docx(&document);
        prop_assert_eq!(&bytes, &docx(&document), "the same bytes");
        let parts = parts(&bytes);
        for part in parts.values() {
            prop_assert!(Xml::parse(part).is_ok(), "{}", part);
        }
        let texts: Vec<String> = paragraphs(&parts["word/document.xml"]).into_iter().map(|(_, text)| text).collect();
        prop_assert_eq!(texts, vec![expected(&text); 6]);
        prop_assert!(parts["docProps/core.xml"].matches("<dc:title>").count() == 1);
        let core = Xml::parse(&parts["docProps/core.xml"]).expect("well-formed XML");
        let said = core.descendants().find(|node| node.tag_name().name() == "title").and_then(|node| node.text());
        prop_assert_eq!(said.unwrap_or_default(), expected(&title));
    }
}
