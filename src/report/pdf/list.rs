//! Lists: labels in a column of their own.

use krilla::tagging::{ListNumbering, Tag};

use super::compose::{Composer, is_blank};
use super::face::Digits;
use super::look::{BLUE, LEFT, NORMAL, PARAGRAPH_GAP, WIDTH};
use super::strip::{Strip, line_marks, line_strips, space};
use super::structure::ROOT;
use super::typeset::Run;
use crate::report::document::Inline;

/// Space between two items.
const ITEM_GAP: f32 = 2.5;

impl Composer<'_> {
    /// Adds a list; items that say nothing are left out, but keep their number.
    pub(super) fn list(&mut self, is_ordered: bool, items: &[Vec<Inline>]) {
        if items.iter().all(|item| is_blank(item)) {
            return;
        }
        let numbering = if is_ordered { ListNumbering::Decimal } else { ListNumbering::Disc };
        let list = self.result.structure.node(ROOT, Tag::L(numbering));
        let indent = match (is_ordered, items.len()) {
            (false, _) => 13.0,
            (true, ..10) => 17.0,
            (true, ..100) => 23.0,
            (true, _) => 30.0,
        };
        let mut strips: Vec<Strip> = Vec::new();
        for (index, item) in items.iter().enumerate().filter(|(_, item)| !is_blank(item)) {
            let node = self.result.structure.node(list, Tag::LI);
            let label = self.result.structure.node(node, Tag::Lbl);
            let body = self.result.structure.node(node, Tag::LBody);
            let text = if is_ordered { format!("{}. ", index + 1) } else { "• ".to_owned() };
            let leaf = Some(self.result.structure.leaf(label));
            let run = Run { text, weight: NORMAL.weight, digits: Digits::Column, colour: BLUE, leaf, link: None };
            let labels = self.set(&[run], &NORMAL, f32::MAX);
            let runs = self.runs(body, item, &NORMAL);
            let lines = self.set(&runs, &NORMAL, WIDTH - indent);
            let mut item_strips = line_strips(lines, LEFT + indent, &NORMAL);
            if let Some((first, line)) = item_strips.first_mut().zip(labels.lines.into_iter().next()) {
                // The label comes before the item in the file too: some readers follow that order.
                first.marks.splice(0..0, line_marks(line, LEFT + 2.0, 0.0, &NORMAL));
            }
            space(&mut item_strips, 0.0, ITEM_GAP);
            strips.append(&mut item_strips);
        }
        space(&mut strips, 0.0, PARAGRAPH_GAP + 1.0);
        self.push(strips);
    }
}
