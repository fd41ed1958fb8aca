//! The table of contents: headings of level 2 and 3 with links and page numbers.

use krilla::tagging::Tag;

use super::compose::Composer;
use super::face::{Digits, Weight};
use super::link::Goal;
use super::look::{LEFT, Letters, NORMAL, PARAGRAPH_GAP, WIDTH};
use super::strip::{Mark, Strip, baseline, line_strips, space};
use super::structure::{NodeId, ROOT};
use super::typeset::Run;
use crate::report::document::Inline;

/// How much further to the right headings of level 3 begin.
const INDENT: f32 = 14.0;
/// Room for a page number of four digits.
const NUMBER: f32 = 26.0;
/// Room between a title and the dots, and between the dots and the number.
const GAP: f32 = 4.0;

impl Composer<'_> {
    /// Adds the table of contents with its heading, if there is anything behind it.
    pub(super) fn contents(&mut self, block: usize, title: &str) {
        let entries = self.entries(block);
        if entries.is_empty() {
            return;
        }
        self.heading(block, 2, &[Inline::plain(title)]);
        let list = self.result.structure.node(ROOT, Tag::TOC);
        let mut item: Option<NodeId> = None;
        let mut inner: Option<NodeId> = None;
        let mut strips = Vec::new();
        for (index, heading) in entries {
            let parent = match item {
                Some(item) if heading.level == 3 => {
                    *inner.get_or_insert_with(|| self.result.structure.node(item, Tag::TOC))
                }
                _ => list,
            };
            let node = self.result.structure.node(parent, Tag::TOCI);
            if heading.level == 2 {
                (item, inner) = (Some(node), None);
            }
            strips.append(&mut self.entry(node, index, heading.level, &heading.title));
        }
        space(&mut strips, 0.0, PARAGRAPH_GAP);
        self.push(strips);
    }

    fn entry(&mut self, item: NodeId, heading: usize, level: u8, title: &str) -> Vec<Strip> {
        let (x, weight, before) =
            if level == 2 { (LEFT, Weight::SemiBold, 4.0) } else { (LEFT + INDENT, Weight::Regular, 0.0) };
        let letters = Letters { weight, ..NORMAL };
        let reference = self.result.structure.node(item, Tag::Reference);
        let (node, link) = self.link(reference, Goal::Heading(heading), title);
        let leaf = self.result.structure.leaf(node);
        let text = format!("{} ", super::clean::clean(title));
        let run = Run { text, weight, digits: Digits::Text, colour: letters.colour, leaf: Some(leaf), link: None };
        // What is missing in a title was counted at the heading.
        let lines = super::typeset::set(self.faces, &[run], letters.size, LEFT + WIDTH - NUMBER - 2.0 * GAP - x);
        let end = x + lines.lines.last().map_or(0.0, |line| line.width);
        let mut strips = line_strips(lines, x, &letters);
        for strip in &mut strips {
            strip.marks.push(Mark::Area { x, y: 0.0, width: LEFT + WIDTH - x, height: letters.leading, link });
        }
        if let Some(last) = strips.last_mut() {
            let y = baseline(&letters);
            let (from, to) = (end + GAP, LEFT + WIDTH - NUMBER);
            if to > from {
                last.marks.push(Mark::Dots { x: from, y, width: to - from });
            }
            let leaf = self.result.structure.leaf(node);
            last.marks.push(Mark::PageNumber { right: LEFT + WIDTH, y, heading, letters, leaf });
        }
        space(&mut strips, before, 0.0);
        strips
    }
}
