//! The report as Markdown, read back by a parser of `CommonMark`.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise, also in what its cases share"
)]

#[path = "support/reports.rs"]
mod reports;

use std::collections::BTreeSet;

use proptest::prelude::*;
use pulldown_cmark::{Event, Options as Extensions, Parser, Tag, TagEnd};
use reports::{any_document, every_option, example_report, full, hostile, report, shipped, with_text_everywhere};
use selbstaudit::questionnaire::Tongue;
use selbstaudit::report::document::{Block, Column, Document, Inline, Options, Style, Table, Target};
use selbstaudit::report::markdown;

/// A parser that knows more kinds of markup than the report uses.
fn parser(text: &str) -> Parser<'_> {
    Parser::new_ext(text, Extensions::all() - Extensions::ENABLE_SMART_PUNCTUATION)
}

/// Text in lines without white space at their ends and with single spaces within.
fn plain(text: &str) -> String {
    let is_space = |c: char| matches!(c, ' ' | '\t');
    let lines = text.split('\n').map(|line| line.split(is_space).filter(|word| !word.is_empty()).collect::<Vec<_>>());
    let lines: Vec<String> = lines.map(|words| words.join(" ")).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

/// The text as a file may hold it.
fn legible(text: &str) -> String {
    let breaks = text.replace("\r\n", "\n").replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    let turned = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let is_bad = |c: char| {
        (c.is_control() && c != '\n' && c != '\t')
            || matches!(c, '\u{fdd0}'..='\u{fdef}')
            || matches!(u32::from(c) & 0xffff, 0xfffe | 0xffff)
    };
    breaks.chars().filter(|c| !turned(*c)).map(|c| if is_bad(c) { '\u{fffd}' } else { c }).collect()
}

fn said(content: &[Inline]) -> String {
    content.iter().map(|inline| legible(&inline.text)).collect()
}

/// What a reader of the Markdown sees of each block, cell and item, in order; blocks without text are left out.
fn shown(text: &str) -> Vec<String> {
    let mut shown: Vec<String> = Vec::new();
    let mut now = String::new();
    let mut in_quote = false;
    let flush = |now: &mut String, shown: &mut Vec<String>| {
        let text = plain(now);
        if !text.is_empty() {
            shown.push(text);
        }
        now.clear();
    };
    for event in parser(text) {
        match event {
            Event::Text(text) => now.push_str(&text),
            Event::SoftBreak => panic!("a line that was not to break: {now}"),
            Event::HardBreak => now.push('\n'),
            Event::Start(Tag::BlockQuote(_)) => in_quote = true,
            Event::End(TagEnd::BlockQuote(_)) => {
                in_quote = false;
                flush(&mut now, &mut shown);
            }
            Event::End(TagEnd::Paragraph) if in_quote => now.push_str("\n\n"),
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::TableCell) => {
                flush(&mut now, &mut shown);
            }
            Event::Start(
                Tag::Paragraph
                | Tag::Heading { .. }
                | Tag::List(_)
                | Tag::Item
                | Tag::Table(_)
                | Tag::TableHead
                | Tag::TableRow
                | Tag::TableCell
                | Tag::Strong
                | Tag::HtmlBlock,
            )
            | Event::End(
                TagEnd::List(_)
                | TagEnd::Table
                | TagEnd::TableHead
                | TagEnd::TableRow
                | TagEnd::Strong
                | TagEnd::Link
                | TagEnd::HtmlBlock,
            )
            | Event::Rule => {}
            Event::Start(Tag::Link { dest_url, .. }) => {
                let scheme = dest_url.split(':').next().expect("a part").to_ascii_lowercase();
                let is_known = dest_url.starts_with('#') || ["https", "http", "mailto"].contains(&scheme.as_str());
                assert!(is_known, "{dest_url}");
            }
            Event::InlineHtml(html) => {
                let is_anchor = html.starts_with("<a id=\"") || &*html == "</a>";
                assert!(is_anchor, "{html}");
            }
            Event::Html(html) => assert_eq!(html.trim(), "<!-- -->"),
            other => panic!("{other:?} in\n{text}"),
        }
    }
    shown
}

/// What the blocks of a document say in the same pieces.
fn expected(document: &Document) -> Vec<String> {
    let one_line = |text: &str| plain(&text.replace('\n', " "));
    let mut expected: Vec<String> = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Paragraph { style: Style::Quote, content } => expected.push(quoted(&said(content))),
            Block::Heading { content, .. } | Block::Paragraph { content, .. } => {
                expected.push(one_line(&said(content)));
            }
            Block::List { items, .. } => expected.extend(items.iter().map(|item| one_line(&said(item)))),
            Block::Table(table) => {
                expected.push(one_line(&legible(&table.caption)));
                expected.extend(table.columns.iter().map(|column| one_line(&legible(&column.title))));
                expected.extend(table.rows.iter().flatten().map(|cell| one_line(&said(cell))));
            }
            Block::Figure(figure) => {
                expected.push(one_line(&format!("{}: {}", legible(&figure.caption), legible(&figure.alternative))));
            }
            Block::Contents { .. } | Block::PageBreak => {}
        }
    }
    expected.retain(|text| !text.is_empty());
    expected
}

/// The lines of a quote; several empty ones in a row are as good as one.
fn quoted(text: &str) -> String {
    let mut text = plain(text);
    while text.contains("\n\n\n") {
        text = text.replace("\n\n\n", "\n\n");
    }
    text
}

/// The document without its table of contents, which repeats headings.
fn without_contents(document: &Document) -> Document {
    let mut document = document.clone();
    document.blocks.retain(|block| !matches!(block, Block::Contents { .. }));
    document
}

#[test]
fn every_report_says_what_the_document_says() {
    for options in every_option() {
        let document = without_contents(&example_report(&options));
        let text = markdown(&document);
        assert_eq!(shown(&text), expected(&document));
        assert_eq!(markdown(&without_contents(&example_report(&options))), text);
    }
}

#[test]
fn links_within_lead_to_places_that_are_there() {
    let text = markdown(&example_report(&full(Tongue::German)));
    let mut places = BTreeSet::new();
    let mut links = Vec::new();
    for event in parser(&text) {
        match event {
            Event::InlineHtml(html) => {
                if let Some(id) = html.strip_prefix("<a id=\"") {
                    assert!(places.insert(id.trim_end_matches("\">").to_owned()));
                }
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                links.extend(dest_url.strip_prefix('#').map(str::to_owned));
            }
            _ => {}
        }
    }
    assert!(links.len() > 50, "{}", links.len());
    for link in links {
        assert!(places.contains(&link), "{link}");
    }
}

#[test]
fn every_kind_of_block_has_its_mark() {
    let mut document = example_report(&full(Tongue::German));
    let paragraph = |style, text: &str| Block::Paragraph { style, content: vec![Inline::plain(text)] };
    let heading = |level, text: &str, anchor: &str| Block::Heading {
        level,
        content: vec![Inline::plain(text)],
        anchor: anchor.into(),
    };
    let items = vec![vec![Inline::plain("a")], vec![Inline::strong("b:"), Inline::plain(" c")]];
    let column = |title: &str, is_numeric| Column { title: title.into(), share: 1, is_numeric };
    document.blocks = vec![
        heading(1, "Titel", "x"),
        paragraph(Style::Lead, "62 %, gut"),
        Block::Contents { title: "Inhalt".into() },
        heading(2, "Eins", "eins"),
        heading(3, "Zwei", "zwei"),
        paragraph(Style::Quote, "erste | Zeile\nzweite\n\n# dritte"),
        Block::paragraph(vec![
            Inline::link("Seite", Target::Web("https://a.de/b c?d=1&e=(2)".into())),
            Inline::plain(" und "),
            Inline::link("Ort", Target::Place("eins".into())),
            Inline::plain(", nicht "),
            Inline::link("Falle", Target::Web("javascript:alert(1)".into())),
        ]),
        Block::List { ordered: false, items: items.clone() },
        Block::List { ordered: false, items: items.clone() },
        Block::List { ordered: true, items },
        Block::Table(Table {
            caption: "Werte".into(),
            columns: vec![column("Name", false), column("Wert", true)],
            has_row_heads: true,
            rows: vec![vec![vec![Inline::plain("a|b\nc")], vec![Inline::plain("62 %")]]],
        }),
        Block::PageBreak,
    ];
    assert_eq!(
        markdown(&document),
        "# <a id=\"x\"></a>Titel\n\n**62 %, gut**\n\n## Inhalt\n\n- [Eins](#eins)\n  - [Zwei](#zwei)\n\n\
         ## <a id=\"eins\"></a>Eins\n\n### <a id=\"zwei\"></a>Zwei\n\n\
         > erste \\| Zeile\\\n> zweite\n>\n> \\# dritte\n\n\
         [Seite](<https://a.de/b%20c?d=1\\&e=(2)>) und [Ort](#eins), nicht Falle\n\n\
         - a\n- **b:** c\n\n<!-- -->\n\n- a\n- **b:** c\n\n1. a\n2. **b:** c\n\n\
         **Werte**\n\n| Name | Wert |\n| --- | ---: |\n| a\\|b c | 62 % |\n\n---\n"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn whatever_people_type_comes_out_as_plain_text(document in any_document()) {
        let document = without_contents(&document);
        let text = markdown(&document);
        prop_assert_eq!(shown(&text), expected(&document), "{}", text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]

    #[test]
    fn whatever_people_type_into_an_audit_comes_out_as_plain_text(text in hostile(), at in 0..8_usize) {
        let options: Options = every_option().remove(at);
        let document = report(shipped(options.tongue), &with_text_everywhere(&text), &options);
        let document = without_contents(&document);
        prop_assert_eq!(shown(&markdown(&document)), expected(&document));
    }
}
