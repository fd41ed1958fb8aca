//! How the report looks on paper: measures in points (1/72 inch), type sizes, colours.

use super::face::Weight;
use crate::report::drawing::Colour;

/// Width of A4.
pub(super) const PAGE_WIDTH: f32 = 595.276;
/// Height of A4.
pub(super) const PAGE_HEIGHT: f32 = 841.89;
/// Where the content begins, from the left edge.
pub(super) const LEFT: f32 = 62.4;
/// Where the content begins, from the upper edge.
pub(super) const TOP: f32 = 62.4;
/// Where the content ends, from the upper edge.
pub(super) const BOTTOM: f32 = PAGE_HEIGHT - 60.0;
/// How wide the content is.
pub(super) const WIDTH: f32 = PAGE_WIDTH - 2.0 * LEFT;
/// How high the content of a page can be.
pub(super) const HEIGHT: f32 = BOTTOM - TOP;

/// Baseline of the running header.
pub(super) const HEADER: f32 = 40.0;
/// Baseline of the page number.
pub(super) const FOOTER: f32 = PAGE_HEIGHT - 34.0;

/// Text.
pub(super) const INK: Colour = [0x1a, 0x1a, 0x1a];
/// Headings and links; 8.9 : 1 on white.
pub(super) const BLUE: Colour = [0x00, 0x4b, 0x76];
/// What stands beside the point; 7.0 : 1 on white.
pub(super) const GREY: Colour = [0x54, 0x5a, 0x60];
/// Rules that carry no meaning.
pub(super) const RULE: Colour = [0xc3, 0xcb, 0xd1];
/// Ground of table heads and notices.
pub(super) const TINT: Colour = [0xe9, 0xf0, 0xf5];

/// Letters of one kind.
#[derive(Clone, Copy, Debug)]
pub(super) struct Letters {
    /// Their size.
    pub(super) size: f32,
    /// From baseline to baseline.
    pub(super) leading: f32,
    /// How bold they are.
    pub(super) weight: Weight,
    /// Their colour.
    pub(super) colour: Colour,
}

const fn letters(size: f32, leading: f32, weight: Weight, colour: Colour) -> Letters {
    Letters { size, leading, weight, colour }
}

pub(super) const NORMAL: Letters = letters(10.0, 14.2, Weight::Regular, INK);
pub(super) const LEAD: Letters = letters(13.0, 18.0, Weight::Regular, INK);
pub(super) const SMALL: Letters = letters(8.5, 11.8, Weight::Regular, GREY);
pub(super) const CELL: Letters = letters(9.0, 12.4, Weight::Regular, INK);
pub(super) const CELL_HEAD: Letters = letters(9.0, 12.4, Weight::SemiBold, INK);
pub(super) const TABLE_CAPTION: Letters = letters(9.5, 13.0, Weight::SemiBold, INK);
pub(super) const FIGURE_CAPTION: Letters = letters(8.5, 11.8, Weight::Regular, GREY);
pub(super) const RUNNING: Letters = letters(8.0, 11.0, Weight::Regular, GREY);

/// Letters of a heading with the space above and below it.
pub(super) fn heading(level: u8) -> (Letters, f32, f32) {
    match level {
        0 | 1 => (letters(22.0, 26.5, Weight::SemiBold, BLUE), 24.0, 8.0),
        2 => (letters(15.0, 19.0, Weight::SemiBold, BLUE), 20.0, 6.0),
        3 => (letters(12.0, 15.8, Weight::SemiBold, INK), 15.0, 4.0),
        _ => (letters(10.0, 14.2, Weight::SemiBold, INK), 11.0, 2.5),
    }
}

/// Space between two paragraphs.
pub(super) const PARAGRAPH_GAP: f32 = 6.0;
/// Space around a table or a figure.
pub(super) const OBJECT_GAP: f32 = 10.0;
