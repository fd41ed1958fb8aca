//! Paragraphs and the runs of text in them.

use super::body::WORD;
use super::links::{Links, bookmark};
use super::names::language_tag;
use super::xml::Xml;
use crate::report::document::{Inline, Target};

/// How a paragraph is set.
#[derive(Clone, Copy, Default)]
pub(super) struct Setting<'a> {
    /// The id of its style; none for running text.
    pub(super) style: Option<&'a str>,
    /// It begins a new page.
    pub(super) on_new_page: bool,
    /// It stays on the page of what follows.
    pub(super) keep_next: bool,
    /// The numbering it belongs to.
    pub(super) numbering: Option<usize>,
    /// Numbers stand below each other.
    pub(super) flush_right: bool,
}

impl<'a> Setting<'a> {
    /// A paragraph of this style.
    pub(super) fn style(style: &'a str) -> Self {
        Self { style: Some(style), ..Self::default() }
    }

    /// Writes the properties in the order the schema asks for.
    fn write(self, xml: &mut Xml) {
        if self.style.is_none() && !self.on_new_page && !self.keep_next && !self.flush_right {
            return;
        }
        xml.element("w:pPr", &[], |xml| {
            if let Some(style) = self.style {
                xml.value("w:pStyle", style);
            }
            if self.keep_next {
                xml.empty("w:keepNext", &[]);
            }
            if self.on_new_page {
                xml.empty("w:pageBreakBefore", &[]);
            }
            if let Some(number) = self.numbering {
                xml.element("w:numPr", &[], |xml| {
                    xml.value("w:ilvl", "0");
                    xml.value("w:numId", &number.to_string());
                });
            }
            if self.flush_right {
                xml.value("w:jc", "right");
            }
        });
    }
}

/// A paragraph with whatever is in it.
pub(super) fn paragraph(xml: &mut Xml, setting: Setting<'_>, inner: impl FnOnce(&mut Xml)) {
    xml.element("w:p", &[], |xml| {
        setting.write(xml);
        inner(xml);
    });
}

/// Runs of text, with their links.
pub(super) fn runs(xml: &mut Xml, content: &[Inline], links: &mut Links) {
    for inline in content {
        let attributes = match &inline.target {
            Some(Target::Web(address)) => links.address(address).map(|id| ("r:id", id)),
            Some(Target::Place(anchor)) => links.place(anchor).map(|number| ("w:anchor", bookmark(number))),
            None => None,
        };
        match attributes {
            Some((key, value)) => {
                xml.element("w:hyperlink", &[(key, &value), ("w:history", "1")], |xml| {
                    run(xml, inline, Some("Hyperlink"));
                });
            }
            None => run(xml, inline, None),
        }
    }
}

/// Plain text in the language of the document.
pub(super) fn plain(xml: &mut Xml, text: &str) {
    run(xml, &Inline::plain(text), None);
}

fn run(xml: &mut Xml, inline: &Inline, style: Option<&str>) {
    xml.element("w:r", &[], |xml| {
        let style = style.or(inline.strong.then_some("Strong"));
        let language = inline.language.as_deref().map(language_tag);
        if style.is_some() || language.is_some() {
            xml.element("w:rPr", &[], |xml| {
                if let Some(style) = style {
                    xml.value("w:rStyle", style);
                }
                if inline.strong && style != Some("Strong") {
                    xml.empty("w:b", &[]);
                    xml.empty("w:bCs", &[]);
                }
                if let Some(language) = &language {
                    xml.value("w:lang", language);
                }
            });
        }
        let text = inline.text.replace("\r\n", "\n").replace('\r', "\n");
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                xml.empty("w:br", &[]);
            }
            for (at, piece) in line.split('\t').enumerate() {
                if at > 0 {
                    xml.empty("w:tab", &[]);
                }
                if !piece.is_empty() {
                    xml.said("w:t", &[("xml:space", "preserve")], piece);
                }
            }
        }
    });
}

/// The foot of every page, with its number and how many there are.
pub(super) fn footer(words: &str) -> String {
    let mut xml = Xml::new();
    xml.element("w:ftr", &[("xmlns:w", WORD)], |xml| {
        paragraph(xml, Setting::style("Footer"), |xml| {
            let mut rest = words;
            while let Some((before, name, field, after)) = next_field(rest) {
                plain(xml, before);
                xml.element("w:fldSimple", &[("w:instr", field)], |xml| plain(xml, name));
                rest = after;
            }
            plain(xml, rest);
        });
    });
    xml.finish()
}

/// What stands before the next number, a stand-in until Word counts, the field that counts, and what stands behind.
fn next_field(words: &str) -> Option<(&str, &'static str, &'static str, &str)> {
    let fields = [("{page}", "1", " PAGE "), ("{pages}", "1", " NUMPAGES ")];
    let found = fields.into_iter().filter_map(|(place, stand_in, field)| {
        let (before, after) = words.split_once(place)?;
        Some((before, stand_in, field, after))
    });
    found.min_by_key(|(before, ..)| before.len())
}
