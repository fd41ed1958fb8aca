//! The report as HTML, read back as a browser reads it.
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
use reports::{
    any_document, every_option, example_report, full, hostile, lines, report, shipped, with_text_everywhere,
};
use scraper::{ElementRef, Html, Selector};
use selbstaudit::questionnaire::Tongue;
use selbstaudit::report::document::{Block, Document, Inline, Options, Style, Target};
use selbstaudit::report::html;

fn parsed(page: &str) -> Html {
    let parsed = Html::parse_document(page);
    assert_eq!(parsed.errors, Vec::<String>::new(), "{page}");
    parsed
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).expect("a selector")).collect()
}

fn said(element: &ElementRef<'_>) -> String {
    element.text().collect()
}

fn attribute<'a>(element: &ElementRef<'a>, name: &str) -> &'a str {
    element.value().attr(name).unwrap_or_else(|| panic!("no {name}"))
}

/// What every page must keep, whatever it says.
#[track_caller]
fn is_sound(page: &Html) {
    assert_eq!(all(page, "h1").len(), 1);
    assert_eq!(all(page, "main").len(), 1);
    assert_eq!(all(page, "header").len(), 1);
    assert!(!attribute(&all(page, "html")[0], "lang").is_empty());
    let ids: Vec<&str> = all(page, "[id]").iter().map(|element| attribute(element, "id")).collect();
    let unique: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), unique.len(), "{ids:?}");
    for element in all(page, "[aria-labelledby]") {
        for id in attribute(&element, "aria-labelledby").split(' ') {
            assert!(unique.contains(id), "no {id}");
        }
    }
    // Nothing runs and nothing is fetched.
    assert_eq!(all(page, "script").len(), all(page, "script#selbstaudit[type='application/json']").len());
    let known = [
        "html",
        "head",
        "meta",
        "link",
        "title",
        "style",
        "body",
        "p",
        "a",
        "header",
        "main",
        "nav",
        "h1",
        "h2",
        "h3",
        "h4",
        "ul",
        "ol",
        "li",
        "blockquote",
        "strong",
        "span",
        "div",
        "table",
        "caption",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "figure",
        "figcaption",
        "svg",
        "desc",
        "rect",
        "polygon",
        "polyline",
        "circle",
        "text",
        "script",
    ];
    for element in all(page, "*") {
        let name = element.value().name();
        assert!(known.contains(&name), "<{name}>");
        for (attribute, _) in element.value().attrs() {
            assert!(!attribute.starts_with("on") && !["src", "srcset", "style", "srcdoc"].contains(&attribute));
        }
    }
    for link in all(page, "a") {
        let address = attribute(&link, "href");
        let scheme = address.split(':').next().expect("a part").to_ascii_lowercase();
        assert!(address.starts_with('#') || ["https", "http", "mailto"].contains(&scheme.as_str()), "{address}");
    }
}

/// The text as a file may hold it; the parser sees white space as it stands.
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

/// What stands in the elements that blocks become, in reading order.
fn expected(document: &Document) -> Vec<String> {
    let said = |content: &[Inline]| content.iter().map(|inline| legible(&inline.text)).collect::<String>();
    document
        .blocks
        .iter()
        .flat_map(|block| match block {
            Block::Heading { content, .. } | Block::Paragraph { content, .. } => vec![said(content)],
            Block::List { items, .. } => items.iter().map(|item| said(item)).collect(),
            Block::Table(table) => {
                let head = table.columns.iter().map(|column| legible(&column.title));
                let cells = table.rows.iter().flatten().map(|cell| said(cell));
                std::iter::once(legible(&table.caption)).chain(head).chain(cells).collect()
            }
            Block::Figure(figure) => vec![legible(&figure.caption)],
            Block::Contents { .. } | Block::PageBreak => Vec::new(),
        })
        .collect()
}

/// The same as the page has it.
fn shown(page: &Html) -> Vec<String> {
    let is_in_contents = |element: &ElementRef<'_>| {
        element.ancestors().filter_map(ElementRef::wrap).any(|above| above.value().name() == "nav")
    };
    let blocks = "h1, h2, h3, h4, main p, main li, caption, th, td, figcaption";
    all(page, blocks).iter().filter(|element| !is_in_contents(element)).map(said).collect()
}

// The page as a whole

#[test]
fn every_report_is_a_sound_page_that_says_what_the_document_says() {
    for options in every_option() {
        let document = example_report(&options);
        let text = html(&document);
        let page = parsed(&text);
        is_sound(&page);
        assert_eq!(shown(&page), expected(&document));
        assert_eq!(attribute(&all(&page, "html")[0], "lang"), options.tongue.tag());
        assert_eq!(said(&all(&page, "title")[0]), document.title);
        assert_eq!(html(&example_report(&options)), text);
    }
}

#[test]
fn the_page_stands_alone() {
    // The empty icon keeps browsers from asking for one.
    let page = html(&example_report(&full(Tongue::German))).replacen("<link rel=\"icon\" href=\"data:,\">", "", 1);
    for word in ["<link", "<img", "@import", "url(", " src=", "<base", "<iframe", "javascript"] {
        assert!(!page.contains(word), "{word}");
    }
    assert!(page.contains("default-src 'none'"));
    assert!(page.contains("prefers-color-scheme: dark") && page.contains("@media print"));
}

#[test]
fn contents_and_every_other_link_within_lead_to_a_heading() {
    for options in every_option() {
        let text = html(&example_report(&options));
        let page = parsed(&text);
        let ids: BTreeSet<&str> = all(&page, "[id]").iter().map(|element| attribute(element, "id")).collect();
        for link in all(&page, "a[href^='#']") {
            assert!(ids.contains(&attribute(&link, "href")[1..]), "{}", attribute(&link, "href"));
        }
        let listed: Vec<&str> = all(&page, "nav a").iter().map(|link| attribute(link, "href")).collect();
        let places: Vec<String> =
            all(&page, "nav ~ h2, nav ~ h3").iter().map(|heading| format!("#{}", attribute(heading, "id"))).collect();
        assert!(places.len() > 5);
        assert_eq!(listed, places);
    }
}

#[test]
fn tables_have_captions_and_heads_with_scope() {
    let text = html(&example_report(&full(Tongue::German)));
    let page = parsed(&text);
    let tables = all(&page, "table");
    // One of them is that of the targets, which the example has.
    assert_eq!(tables.len(), 8);
    for table in tables {
        let inside = |selector: &str| {
            table.select(&Selector::parse(selector).expect("a selector")).map(|it| said(&it)).collect::<Vec<_>>()
        };
        assert_eq!(inside("caption").len(), 1);
        let heads = inside("thead th[scope=col]");
        assert!(heads.len() > 1 && heads.iter().all(|head| !head.is_empty()));
        assert_eq!(inside("tbody th[scope=row]").len(), inside("tbody tr").len());
        assert_eq!(inside("tbody th, tbody td").len(), heads.len() * inside("tbody tr").len());
    }
}

#[test]
fn figures_say_what_they_show() {
    let document = example_report(&full(Tongue::German));
    let text = html(&document);
    let page = parsed(&text);
    let figures: Vec<_> = document
        .blocks
        .iter()
        .filter_map(|block| if let Block::Figure(figure) = block { Some(figure) } else { None })
        .collect();
    let drawings = all(&page, "figure > svg[role=img]");
    assert_eq!((figures.len(), drawings.len()), (3, 3));
    for (figure, drawing) in figures.iter().zip(drawings) {
        let child = |name: &str| {
            let child = drawing.child_elements().find(|child| child.value().name() == name);
            said(&child.expect("a child"))
        };
        assert_eq!(child("title"), figure.caption);
        assert_eq!(child("desc"), figure.alternative);
    }
}

#[test]
fn languages_emphasis_and_kinds_of_paragraphs_are_marked_up() {
    let mut document = example_report(&full(Tongue::German));
    let foreign = Inline { language: Some("en".into()), ..Inline::plain("words") };
    let link = Inline::link("page", Target::Web("https://example.org/?a=1&b=\"2\"".into()));
    let bad = Inline::link("bad", Target::Web("javascript:alert(1)".into()));
    let paragraph = |style, content| Block::Paragraph { style, content };
    document.blocks.truncate(1);
    document.blocks.extend([
        paragraph(Style::Lead, vec![Inline::strong("12"), foreign.clone()]),
        paragraph(Style::Small, vec![Inline { language: Some("en".into()), ..link.clone() }, bad]),
        paragraph(Style::Notice, vec![Inline::link("place", Target::Place("bericht".into()))]),
        paragraph(Style::Quote, vec![Inline::plain("one\ntwo")]),
        Block::List { ordered: true, items: vec![vec![Inline::plain("item")]] },
        Block::PageBreak,
    ]);
    document.attachment = None;
    let text = html(&document);
    let main = text.split_once("<main id=\"main_\">\n").expect("main").1;
    assert_eq!(
        main,
        "<p class=\"lead\"><strong>12</strong><span lang=\"en\">words</span></p>\n\
         <p class=\"small\"><a href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\" rel=\"external noreferrer\" \
         lang=\"en\">page</a>bad</p>\n\
         <p class=\"notice\"><a href=\"#bericht\">place</a></p>\n\
         <blockquote><p>one\ntwo</p></blockquote>\n\
         <ol>\n<li>item</li>\n</ol>\n\
         <div class=\"page-break\"></div>\n\
         </main>\n</body>\n</html>\n"
    );
}

// The data in it

/// The data block of a page as a browser would hand it to a program.
fn data(page: &Html) -> String {
    said(&all(page, "script#selbstaudit")[0])
}

#[test]
fn the_audit_lies_in_the_page_and_reads_the_same() {
    let text = "</script><script>alert(1)</script><!--<script> \\u003c \u{2028}";
    let document = report(shipped(Tongue::German), &with_text_everywhere(text), &full(Tongue::German));
    let page = html(&document);
    let attachment = document.attachment.expect("data");
    let page = parsed(&page);
    is_sound(&page);
    let json = |text: &str| serde_json::from_str::<serde_json::Value>(text).expect("JSON");
    assert_eq!(json(&data(&page)), json(&attachment.text));
    let hash = all(&page, "meta[name=selbstaudit-sha256]");
    assert_eq!(attribute(&hash[0], "content"), attachment.sha256);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn whatever_people_type_stays_text(document in any_document()) {
        let text = html(&document);
        let page = parsed(&text);
        is_sound(&page);
        prop_assert_eq!(shown(&page), expected(&document));
        let attachment = document.attachment.expect("data");
        let json = |text: &str| serde_json::from_str::<serde_json::Value>(text).expect("JSON");
        prop_assert_eq!(json(&data(&page)), json(&attachment.text));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]

    #[test]
    fn whatever_people_type_into_an_audit_stays_text(text in hostile(), at in 0..8_usize) {
        let options: Options = every_option().remove(at);
        let document = report(shipped(options.tongue), &with_text_everywhere(&text), &options);
        let text = html(&document);
        let page = parsed(&text);
        is_sound(&page);
        prop_assert_eq!(shown(&page), expected(&document));
        prop_assert!(document.blocks.iter().flat_map(lines).count() > 20);
    }
}
