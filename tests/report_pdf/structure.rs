//! What every piece is, in which order, with everything that says it without being seen.

use selbstaudit::report::document::{Block, Column, Figure, Inline, Style, Table, Target};
use selbstaudit::report::drawing::Drawing;

use crate::documents::{cell, column, document, figure, full, heading, paragraph, styled, table};
use crate::reading::{Child, Element};
use crate::{read, read_document};

fn roles(blocks: Vec<Block>) -> Vec<String> {
    read(blocks).structure.elements().map(Element::roles).collect()
}

#[test]
fn blocks_come_in_their_order_with_their_roles() {
    let reading = read_document(&full());
    assert_eq!(reading.structure.role, "Document");
    let first: Vec<String> = reading.structure.elements().take(13).map(|element| element.role.clone()).collect();
    assert_eq!(first, ["H1", "P", "Div", "H2", "L", "H2", "L", "P", "P", "H2", "TOC", "H2", "Table"]);
}

#[test]
fn text_is_read_in_its_order_and_each_once() {
    let reading = read(vec![heading(1, "Titel", "t"), paragraph("Eins zwei."), styled(Style::Quote, "a\n\nb")]);
    let texts: Vec<String> = reading.structure.elements().map(Element::text).collect();
    assert_eq!(texts, ["Titel", "Eins zwei.", "ab"]);
}

#[test]
fn headings_carry_their_level_and_title() {
    let blocks = (1..=4).map(|level| heading(level, &format!("Ebene {level}"), &format!("e{level}"))).collect();
    let reading = read(blocks);
    let found: Vec<_> = reading.structure.elements().map(|h| (h.role.as_str(), h.title.as_deref())).collect();
    assert_eq!(
        found,
        [("H1", Some("Ebene 1")), ("H2", Some("Ebene 2")), ("H3", Some("Ebene 3")), ("H4", Some("Ebene 4"))]
    );
}

#[test]
fn lists_have_labels_bodies_and_a_kind_of_number() {
    let items = vec![cell("Eins"), cell("Zwei")];
    let list = |ordered| Block::List { ordered, items: items.clone() };
    let reading = read(vec![list(false), list(true)]);
    let lists: Vec<&Element> = reading.structure.elements().collect();
    assert_eq!(lists[0].roles(), "L(LI(Lbl LBody) LI(Lbl LBody))");
    assert_eq!(lists[0].numbering.as_deref(), Some("Disc"));
    assert_eq!(lists[1].numbering.as_deref(), Some("Decimal"));
    assert_eq!(lists[1].text(), "1. Eins2. Zwei");
}

#[test]
fn tables_have_a_caption_a_head_and_cells_that_say_what_they_head() {
    let reading = read(vec![table("Ergebnisse", 2, "x")]);
    let table = reading.structure.elements().next().unwrap();
    assert_eq!(table.roles(), "Table(Caption THead(TR(TH TH TH)) TBody(TR(TH TD TD) TR(TH TD TD)))");
    assert_eq!(table.all("Caption")[0].text(), "Ergebnisse");
    let scopes: Vec<_> = table.all("TH").into_iter().map(|head| head.scope.as_deref().unwrap()).collect();
    assert_eq!(scopes, ["Column", "Column", "Column", "Row", "Row"]);
}

#[test]
fn a_table_without_row_heads_has_none_and_empty_cells_stay() {
    let rows = vec![vec![cell("a"), cell("")], vec![cell("b")]];
    let columns: Vec<Column> = vec![column("A", 1, false), column("B", 1, false)];
    let block = Block::Table(Table { caption: String::new(), columns, has_row_heads: false, rows });
    assert_eq!(roles(vec![block]), ["Table(THead(TR(TH TH)) TBody(TR(TD TD) TR(TD TD)))"]);
}

#[test]
fn a_figure_has_an_alternative_a_place_and_a_caption_beside_it() {
    let reading = read(vec![figure("Sechs Balken.")]);
    let group = reading.structure.elements().next().unwrap();
    assert_eq!(group.roles(), "Div(Figure Caption)");
    let figure = group.all("Figure")[0];
    assert_eq!(figure.alternative.as_deref(), Some("Sechs Balken."));
    // 580 by 160 units, 0.75 points each: 435 by 120. The content begins 62.4 points from the left and from the top of
    // a page that is 841.89 points high; PDF measures from the bottom.
    let extent: Vec<f32> = figure.extent.clone().unwrap().into_iter().map(f32::round).collect();
    assert_eq!(extent, [62.0, 659.0, 497.0, 779.0]);
    assert_eq!(group.all("Caption")[0].text(), "Abbildung 1: Ergebnis je Kategorie");
}

#[test]
fn a_figure_that_cannot_be_drawn_leaves_its_caption() {
    let figure = Figure {
        drawing: Drawing { width: 0.0, height: f64::NAN, shapes: Vec::new() },
        alternative: String::new(),
        caption: "Abbildung".to_owned(),
    };
    assert_eq!(roles(vec![Block::Figure(figure)]), ["Div(Caption)"]);
}

#[test]
fn links_hold_their_text_and_say_where_they_lead() {
    let reading = read(vec![
        heading(1, "Titel", "titel"),
        Block::PageBreak,
        Block::paragraph(vec![
            Inline::plain("Siehe "),
            Inline::link("Standard", Target::Web("https://example.org/ä".to_owned())),
            Inline::plain(" und "),
            Inline::link("oben", Target::Place("titel".to_owned())),
            Inline::link(" nirgends", Target::Place("fehlt".to_owned())),
            Inline::link(" böse", Target::Web("javascript:alert(1)".to_owned())),
        ]),
    ]);
    let paragraph = reading.structure.elements().nth(1).unwrap();
    // Two links that lead nowhere are plain text.
    assert_eq!(paragraph.roles(), "P(Span Link Span Link Span Span)");
    assert_eq!(paragraph.text(), "Siehe Standard und oben nirgends böse");
    let inside: Vec<_> = paragraph.all("Link").into_iter().map(|link| (link.text(), link.children.len())).collect();
    assert_eq!(inside, [("Standard".to_owned(), 2), ("oben".to_owned(), 2)]);
    assert!(matches!(paragraph.all("Link")[0].children[0], Child::Link(0)));
    let (web, place) = (&reading.links[0], &reading.links[1]);
    assert_eq!(web.address.as_deref(), Some("https://example.org/%c3%a4"));
    assert_eq!(web.description, "Standard (https://example.org/%c3%a4)");
    assert_eq!((place.page, place.goal, place.description.as_str()), (2, Some(1), "oben"));
    assert_eq!(reading.links.len(), 2);
}

#[test]
fn foreign_words_name_their_language_and_strong_ones_are_strong() {
    let reading = read(vec![Block::paragraph(vec![
        Inline { language: Some("en".to_owned()), ..Inline::plain("Once only") },
        Inline { language: Some("de".to_owned()), ..Inline::plain(" heißt ") },
        Inline::strong("einmal"),
    ])]);
    let paragraph = reading.structure.elements().next().unwrap();
    assert_eq!(paragraph.roles(), "P(Span Span Strong)");
    let languages: Vec<_> = paragraph.all("Span").into_iter().map(|span| span.language.as_deref()).collect();
    assert_eq!(languages, [Some("en"), None]);
}

#[test]
fn the_words_of_a_quotation_are_paragraphs_of_it() {
    assert_eq!(roles(vec![styled(Style::Quote, "a\r\nb\n\n\n\nc")]), ["BlockQuote(P P P)"]);
}

#[test]
fn what_says_nothing_is_left_out() {
    let blank = || vec![Inline::plain(" \u{202e}\n\u{200d}")];
    let blocks = vec![
        heading(2, "\u{0}\u{fe0f}", "nichts"),
        paragraph(""),
        styled(Style::Quote, "\n \n"),
        styled(Style::Notice, " "),
        Block::List { ordered: true, items: vec![blank(), blank()] },
        Block::Contents { title: "Inhalt".to_owned() },
        Block::Table(Table { caption: "x".to_owned(), columns: vec![], has_row_heads: true, rows: vec![] }),
        paragraph("Das bleibt."),
    ];
    assert_eq!(roles(blocks), ["P"]);
}

#[test]
fn a_document_without_content_is_a_page() {
    let reading = read_document(&document(Vec::new()));
    assert_eq!(reading.pages.len(), 1);
    assert_eq!(reading.bookmarks, [(0, "Selbstaudit: Wohngeld online".to_owned(), 1)]);
}
