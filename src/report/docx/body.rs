//! What the document says: the main part of the file.

use super::links::{FOOTER, Links, bookmark};
use super::numbering;
use super::paragraph::{Setting, paragraph, runs};
use super::table::table;
use super::xml::Xml;
use crate::report::document::{Block, Document, Inline, Style};

/// The names of what Word knows.
pub(super) const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// The names of what leads to other parts.
const LINKS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The main part, and what other parts must know about it.
pub(super) struct Body {
    /// The part itself.
    pub(super) text: String,
    /// Where its links lead.
    pub(super) links: Links,
    /// How many numbered lists it has.
    pub(super) numbered_lists: usize,
}

impl Body {
    /// Writes the content of a document.
    pub(super) fn of(document: &Document) -> Self {
        let mut xml = Xml::new();
        let mut writer = Writer { links: Links::of(document), numbered_lists: 0, on_new_page: false };
        xml.element("w:document", &[("xmlns:w", WORD), ("xmlns:r", LINKS)], |xml| {
            xml.element("w:body", &[], |xml| {
                for (at, block) in document.blocks.iter().enumerate() {
                    writer.block(xml, block, document.blocks.get(at + 1..).unwrap_or_default());
                }
                if matches!(document.blocks.last(), Some(Block::Table(_))) {
                    // Word wants a paragraph behind the last table.
                    xml.empty("w:p", &[]);
                }
                page(xml);
            });
        });
        Self { text: xml.finish(), links: writer.links, numbered_lists: writer.numbered_lists }
    }
}

/// Writes block after block.
struct Writer {
    links: Links,
    numbered_lists: usize,
    /// The next paragraph begins a new page.
    on_new_page: bool,
}

impl Writer {
    /// Writes a block; `behind` is what follows it.
    fn block(&mut self, xml: &mut Xml, block: &Block, behind: &[Block]) {
        match block {
            Block::Heading { level, content, anchor } => self.heading(xml, *level, content, anchor),
            Block::Paragraph { style, content } => {
                let setting = match style {
                    Style::Normal => Setting::default(),
                    Style::Label => Setting { keep_next: true, ..Setting::default() },
                    Style::Lead => Setting::style("SelbstauditLead"),
                    Style::Small => Setting::style("SelbstauditSmall"),
                    Style::Notice => Setting::style("SelbstauditNotice"),
                    Style::Quote => Setting::style("Quote"),
                };
                self.paragraph(xml, setting, content);
            }
            Block::List { ordered, items } => {
                let (style, number) = if *ordered {
                    self.numbered_lists += 1;
                    ("ListNumber", numbering::of_list(self.numbered_lists - 1))
                } else {
                    ("ListBullet", numbering::BULLETS)
                };
                for item in items {
                    self.paragraph(xml, Setting { numbering: Some(number), ..Setting::style(style) }, item);
                }
            }
            Block::Table(block) => {
                self.paragraph(xml, Setting::style("Caption"), &[Inline::plain(&block.caption)]);
                table(xml, block, &mut self.links);
            }
            Block::Figure(figure) => {
                self.paragraph(xml, Setting::style("Caption"), &[Inline::plain(&figure.caption)]);
                self.paragraph(xml, Setting::default(), &[Inline::plain(&figure.alternative)]);
            }
            Block::Contents { title } => self.contents(xml, title, behind),
            Block::PageBreak => self.on_new_page = true,
        }
    }

    fn paragraph(&mut self, xml: &mut Xml, setting: Setting<'_>, content: &[Inline]) {
        let setting = Setting { on_new_page: std::mem::take(&mut self.on_new_page), ..setting };
        paragraph(xml, setting, |xml| runs(xml, content, &mut self.links));
    }

    /// A heading is also a place that links lead to.
    fn heading(&mut self, xml: &mut Xml, level: u8, content: &[Inline], anchor: &str) {
        let style = format!("Heading{}", level.clamp(1, 4));
        let setting = Setting { on_new_page: std::mem::take(&mut self.on_new_page), ..Setting::style(&style) };
        let number = self.links.place(anchor).unwrap_or_default();
        let id = number.to_string();
        paragraph(xml, setting, |xml| {
            xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &bookmark(number))]);
            runs(xml, &on_one_line(content), &mut self.links);
            xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
        });
    }

    /// Word's own table of contents, filled already: it can be read at once, and its page numbers come when somebody
    /// lets Word update it.
    fn contents(&mut self, xml: &mut Xml, title: &str, behind: &[Block]) {
        self.paragraph(xml, Setting::style("TOCHeading"), &[Inline::plain(title)]);
        let entries: Vec<(u8, usize, &[Inline])> = behind
            .iter()
            .filter_map(|block| match block {
                Block::Heading { level: level @ 2..=3, content, anchor } => {
                    Some((*level, self.links.place(anchor)?, content.as_slice()))
                }
                _ => None,
            })
            .collect();
        let last = entries.len().saturating_sub(1);
        for (at, (level, number, content)) in entries.iter().enumerate() {
            let style = format!("TOC{level}");
            paragraph(xml, Setting::style(&style), |xml| {
                if at == 0 {
                    field(xml, "begin");
                    xml.element("w:r", &[], |xml| {
                        xml.said("w:instrText", &[("xml:space", "preserve")], r#" TOC \o "2-3" \h \z \u "#);
                    });
                    field(xml, "separate");
                }
                // The whole entry is one link to its heading.
                let entry = on_one_line(content).into_iter().map(|inline| Inline { target: None, ..inline });
                let entry: Vec<Inline> = entry.collect();
                xml.element("w:hyperlink", &[("w:anchor", &bookmark(*number)), ("w:history", "1")], |xml| {
                    runs(xml, &entry, &mut self.links);
                });
                if at == last {
                    field(xml, "end");
                }
            });
        }
    }
}

/// A heading is one line, whatever was typed.
fn on_one_line(content: &[Inline]) -> Vec<Inline> {
    let line = |inline: &Inline| Inline { text: inline.text.replace(['\r', '\n', '\t'], " "), ..inline.clone() };
    content.iter().map(line).collect()
}

/// A mark of a field that runs over paragraphs.
fn field(xml: &mut Xml, kind: &str) {
    xml.element("w:r", &[], |xml| xml.empty("w:fldChar", &[("w:fldCharType", kind)]));
}

/// A4 with 2 cm around, and the footer.
fn page(xml: &mut Xml) {
    xml.element("w:sectPr", &[], |xml| {
        xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", FOOTER)]);
        xml.empty("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")]);
        let margins = [
            ("w:top", "1134"),
            ("w:right", "1134"),
            ("w:bottom", "1134"),
            ("w:left", "1134"),
            ("w:header", "567"),
            ("w:footer", "567"),
            ("w:gutter", "0"),
        ];
        xml.empty("w:pgMar", &margins);
    });
}
