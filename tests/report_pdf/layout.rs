//! What stands on which page.

use selbstaudit::report::document::{Block, Style, Table};

use crate::documents::{cell, column, full, heading, paragraph, styled, table};
use crate::reading::{Child, Element, Owner, Reading};
use crate::{read, read_document};

/// A paragraph of exactly this many lines.
fn lines(count: usize) -> Block {
    // 150 narrow letters fill no line of 470 points, two such words do not fit on one.
    paragraph(&vec!["i".repeat(150); count].join(" "))
}

/// The page of everything that is drawn, with the block it belongs to, in reading order.
fn drawn(reading: &Reading) -> Vec<(usize, String)> {
    fn pages(element: &Element, found: &mut Vec<usize>) {
        for child in &element.children {
            match child {
                Child::Element(element) => pages(element, found),
                Child::Content(page, _) => found.push(*page),
                Child::Link(_) => {}
            }
        }
    }
    let mut drawn = Vec::new();
    for block in reading.structure.elements() {
        let mut found = Vec::new();
        pages(block, &mut found);
        drawn.extend(found.into_iter().map(|page| (page, block.role.clone())));
    }
    drawn
}

/// The texts of the artifacts of a kind on a page, counted from 1.
fn asides(reading: &Reading, page: usize, kind: &str) -> Vec<String> {
    let kind = Owner::Artifact(kind.to_owned());
    let found = reading.pages[page - 1].iter().filter(|drawn| drawn.owner == kind && !drawn.text.is_empty());
    found.map(|drawn| drawn.text.clone()).collect()
}

#[test]
fn a_page_break_begins_a_page() {
    let reading = read(vec![paragraph("a"), Block::PageBreak, Block::PageBreak, paragraph("b"), Block::PageBreak]);
    assert_eq!(drawn(&reading), [(1, "P".to_owned()), (2, "P".to_owned())]);
    assert_eq!(reading.pages.len(), 2);
}

#[test]
fn no_heading_ends_a_page() {
    // A line with its gap is 20.2 points high, a page 719.
    for filler in 28..38 {
        for next in [lines(1), table("Tabelle", 3, "x"), Block::List { ordered: true, items: vec![cell("a")] }] {
            let mut blocks = vec![lines(1); filler];
            blocks.extend([heading(2, "Zwei", "zwei"), heading(3, "Drei", "drei"), next]);
            let drawn = drawn(&read(blocks));
            let headings = drawn.iter().position(|(_, role)| role == "H2").unwrap();
            let pages: Vec<usize> = drawn[headings..].iter().map(|(page, _)| *page).collect();
            assert!(pages[..3].iter().all(|page| *page == pages[0]), "{filler}: {pages:?}");
        }
    }
}

#[test]
fn no_label_ends_a_page() {
    let mut moved = 0;
    // A filler with its gap is 17.8 points high, a page 719.
    for filler in 34..42 {
        for next in [styled(Style::Quote, "x"), lines(4), Block::List { ordered: false, items: vec![cell("a")] }] {
            let mut blocks = vec![styled(Style::Small, "x"); filler];
            blocks.extend([styled(Style::Label, "Notiz:"), next]);
            let drawn = drawn(&read(blocks));
            assert_eq!(drawn[filler].0, drawn[filler + 1].0, "{filler}: {drawn:?}");
            moved += usize::from(drawn[filler - 1].0 != drawn[filler].0 && filler < 40);
        }
    }
    assert!(moved > 0, "the label never met the end of a page");
}

#[test]
fn the_head_of_a_table_stands_above_two_rows_at_least() {
    let mut moved = 0;
    for filler in 34..42 {
        let mut blocks = vec![styled(Style::Small, "x"); filler];
        blocks.push(table("Werte", 4, "x"));
        let reading = read(blocks);
        let rows = reading.structure.all("TR");
        let pages: Vec<usize> = rows.iter().map(|row| row.pages()[0]).collect();
        assert!(pages[..3].iter().all(|page| *page == pages[0]), "{filler}: {pages:?}");
        moved += usize::from(pages[0] == 2 && filler < 39);
    }
    assert!(moved > 0, "the table never met the end of a page");
}

#[test]
fn no_line_of_a_paragraph_stands_alone_on_a_page() {
    let mut splits = 0;
    // A filler with its gap is 17.8 points high, a page 719.
    for filler in 34..42 {
        for count in 2..=6 {
            let mut blocks = vec![styled(Style::Small, "x"); filler];
            blocks.push(lines(count));
            let reading = read(blocks);
            let last = reading.structure.elements().last().unwrap();
            let pages: Vec<usize> = last
                .children
                .iter()
                .filter_map(|child| match child {
                    Child::Content(page, _) => Some(*page),
                    _ => None,
                })
                .collect();
            assert_eq!(pages.len(), count, "one piece for each line");
            for part in pages.chunk_by(|left, right| left == right) {
                assert!(part.len() >= 2 || count == 1, "{filler} {count}: {pages:?}");
            }
            splits += usize::from(pages[0] != pages[count - 1]);
        }
    }
    assert!(splits > 3, "the paragraphs never met the end of a page");
}

#[test]
fn the_contents_name_the_pages_and_lead_there() {
    let reading = read_document(&full());
    let contents = reading.structure.all("TOC")[0];
    // Every heading of level 2 and 3 behind the contents: two and twelve.
    let entries = contents.all("Reference");
    assert_eq!(entries.len(), 14);
    let behind = reading.structure.elements().skip_while(|element| element.role != "TOC");
    let headings: Vec<&Element> = behind.filter(|element| matches!(element.role.as_str(), "H2" | "H3")).collect();
    for (entry, heading) in entries.iter().zip(headings) {
        let page = heading.pages()[0];
        assert_eq!(entry.text(), format!("{} {page}", heading.text()));
        let Child::Link(link) = entry.elements().next().unwrap().children[0] else { panic!("a link") };
        assert_eq!(reading.links[link].goal, Some(page));
    }
    // Level 3 is a list inside the entry of level 2.
    assert_eq!(contents.elements().count(), 2);
    assert_eq!(contents.elements().next().unwrap().all("TOC")[0].elements().count(), 12);
}

#[test]
fn bookmarks_follow_the_headings() {
    let reading = read(vec![
        heading(1, "Titel", "a"),
        heading(2, "Zwei", "b"),
        Block::PageBreak,
        heading(3, "Drei", "c"),
        heading(4, "Vier", "d"),
        heading(3, "Drei b", "e"),
        heading(2, "Zwei b", "f"),
    ]);
    let expected =
        [(0, "Titel", 1), (0, "Zwei", 1), (1, "Drei", 2), (2, "Vier", 2), (1, "Drei b", 2), (0, "Zwei b", 2)];
    assert_eq!(reading.bookmarks, expected.map(|(depth, title, page)| (depth, title.to_owned(), page)));
}

#[test]
fn every_page_has_its_number_and_all_but_the_first_the_title() {
    let reading = read(vec![paragraph("a"), Block::PageBreak, paragraph("b")]);
    assert_eq!(asides(&reading, 1, "Footer"), ["Seite 1 von 2"]);
    assert_eq!(asides(&reading, 2, "Footer"), ["Seite 2 von 2"]);
    assert_eq!(asides(&reading, 1, "Header"), [""; 0]);
    assert_eq!(asides(&reading, 2, "Header"), ["Selbstaudit: Wohngeld online"]);
}

#[test]
fn a_table_head_repeats_without_being_said_twice() {
    let reading = read(vec![table("Werte", 90, "Ein Hinweis.")]);
    let table = reading.structure.elements().next().unwrap();
    let pages = table.pages();
    assert!(pages.len() >= 3, "{pages:?}");
    assert_eq!(table.all("THead").len(), 1);
    assert_eq!(table.all("THead")[0].pages(), [1]);
    assert_eq!(table.all("TR").len(), 91);
    for page in &pages[1..] {
        let repeated = asides(&reading, *page, "Pagination");
        assert_eq!(repeated.concat(), "Werte – FortsetzungPrinzipWertHinweis");
    }
}

#[test]
fn no_word_of_a_table_is_broken_where_the_page_is_wide_enough() {
    let words = ["Leistungsverantwortung", "Question", "Verwaltungsverfahrensgesetz"];
    let reading = read(vec![Block::Table(Table {
        caption: "Maßnahmen".to_owned(),
        columns: vec![column("Maßnahme", 12, false), column(words[0], 1, false), column(words[1], 1, true)],
        has_row_heads: true,
        rows: vec![vec![cell(&"Viel Text. ".repeat(9)), cell(words[2]), cell("1.1")]; 2],
    })]);
    let pieces: Vec<&str> = reading.pages[0].iter().map(|drawn| drawn.text.trim()).collect();
    for word in words {
        assert!(pieces.contains(&word), "{word}: {pieces:?}");
    }
}

#[test]
fn rows_are_kept_whole_where_a_page_can_hold_them() {
    let reading = read(vec![table("Werte", 40, &"Viel Text in einer Zelle. ".repeat(12))]);
    for row in reading.structure.all("TR") {
        assert_eq!(row.pages().len(), 1);
    }
}

#[test]
fn a_row_higher_than_a_page_goes_on_on_the_next() {
    let text = "Sehr viel Text in einer Zelle. ".repeat(400);
    let reading = read(vec![heading(1, "Titel", "t"), table("Werte", 1, &text)]);
    let rows = reading.structure.all("TR");
    assert_eq!(rows[0].pages(), [1]);
    let mut pages = rows[1].pages();
    pages.sort_unstable();
    pages.dedup();
    // 12 400 letters, 45 to 55 to a line of 225 points: 225 to 275 lines; a page holds 57.
    assert_eq!(pages, [1, 2, 3, 4, 5]);
    assert_eq!(rows[1].all("TD")[1].text(), text);
}

#[test]
fn a_long_title_is_cut_in_the_header_only() {
    let mut document = crate::documents::document(vec![paragraph("a"), Block::PageBreak, paragraph("b")]);
    document.title = "Bericht über alles ".repeat(30);
    let reading = read_document(&document);
    let header = asides(&reading, 2, "Header").concat();
    assert!(header.starts_with("Bericht über alles Bericht") && header.ends_with('…'), "{header}");
    assert!(reading.xmp.contains(document.title.trim()));
}
