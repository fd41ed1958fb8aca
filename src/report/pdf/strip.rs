//! Strips: the content cut into pieces as wide as the page that are never cut any further. Whatever a block is, the
//! pages only see strips.

use super::link::LinkId;
use super::look::{Letters, OBJECT_GAP};
use super::structure::{LeafId, NodeId};
use super::typeset::{Line, Lines, Segment};
use crate::report::drawing::{Colour, Shape};

/// A piece of the content that stands on one page. Its marks are measured from its upper edge.
#[derive(Clone, Debug, Default)]
pub(super) struct Strip {
    /// Space above, unless it begins a page; the larger of two neighbours' spaces counts.
    pub(super) before: f32,
    /// Space below.
    pub(super) after: f32,
    pub(super) height: f32,
    pub(super) marks: Vec<Mark>,
    /// No page ends between this strip and the next.
    pub(super) keeps: bool,
    /// It begins a page.
    pub(super) breaks: bool,
    /// What it stands on; shared by neighbours.
    pub(super) ground: Option<Ground>,
    /// The heading it begins, counted from 0.
    pub(super) heading: Option<usize>,
    /// The table head that is repeated above if it begins a page.
    pub(super) head: Option<usize>,
}

/// What sets some strips apart from the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ground {
    /// The same for all strips of a block.
    pub(super) id: usize,
    pub(super) look: GroundLook,
}

/// How a ground looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum GroundLook {
    /// Tinted, with a strong bar at the left.
    Notice,
    /// A bar at the left.
    Quote,
}

/// Something drawn.
#[derive(Clone, Debug)]
pub(super) enum Mark {
    /// Text at its baseline.
    Text { x: f32, y: f32, segment: Segment },
    /// A filled box that carries no meaning.
    Filled { x: f32, y: f32, width: f32, height: f32, colour: Colour },
    /// A dotted line that carries no meaning.
    Dots { x: f32, y: f32, width: f32 },
    /// A shape of a drawing; its units are scaled and then moved.
    Shape { shape: Shape, x: f32, y: f32, scale: f32, leaf: LeafId },
    /// Where a click follows a link.
    Area { x: f32, y: f32, width: f32, height: f32, link: LinkId },
    /// Where a figure stands.
    Extent { x: f32, y: f32, width: f32, height: f32, figure: NodeId },
    /// The number of the page on which a heading stands; known only when everything has its page.
    PageNumber { right: f32, y: f32, heading: usize, letters: Letters, leaf: LeafId },
}

impl Mark {
    /// Moves it to the right and downwards.
    pub(super) fn moved(mut self, right: f32, down: f32) -> Self {
        match &mut self {
            Self::Text { x, y, .. }
            | Self::Filled { x, y, .. }
            | Self::Dots { x, y, .. }
            | Self::Shape { x, y, .. }
            | Self::Area { x, y, .. }
            | Self::Extent { x, y, .. }
            | Self::PageNumber { right: x, y, .. } => {
                *x += right;
                *y += down;
            }
        }
        self
    }

    /// The same to the eye, but no content: `None` for what is not seen.
    pub(super) fn repeated(mut self) -> Option<Self> {
        match &mut self {
            Self::Text { segment, .. } => {
                segment.leaf = None;
                segment.link = None;
            }
            Self::Filled { .. } | Self::Dots { .. } => {}
            Self::Shape { .. } | Self::Area { .. } | Self::Extent { .. } | Self::PageNumber { .. } => return None,
        }
        Some(self)
    }
}

/// Where the baseline is in a line of these letters, from its upper edge: ascenders and descenders of the font together
/// stand in the middle.
pub(super) fn baseline(letters: &Letters) -> f32 {
    letters.leading / 2.0 + 0.335 * letters.size
}

/// The marks of a line whose upper left corner is given.
pub(super) fn line_marks(line: Line, x: f32, y: f32, letters: &Letters) -> Vec<Mark> {
    let base = y + baseline(letters);
    let mut marks = Vec::new();
    for segment in line.segments {
        let (left, width) = (x + segment.x, segment.width);
        if let Some(link) = segment.link {
            marks.push(Mark::Area { x: left, y, width, height: letters.leading, link });
            let thickness = (letters.size * 0.05).max(0.4);
            marks.push(Mark::Filled { x: left, y: base + 1.3, width, height: thickness, colour: segment.colour });
        }
        marks.push(Mark::Text { x: left, y: base, segment });
    }
    marks
}

/// One strip per line, held together so that no line of a paragraph stands alone on a page.
pub(super) fn line_strips(lines: Lines, x: f32, letters: &Letters) -> Vec<Strip> {
    let mut strips: Vec<Strip> = lines
        .lines
        .into_iter()
        .map(|line| Strip { height: letters.leading, marks: line_marks(line, x, 0.0, letters), ..Strip::default() })
        .collect();
    hold(&mut strips);
    strips
}

/// Keeps the first two and the last two strips together, and up to three as a whole.
pub(super) fn hold(strips: &mut [Strip]) {
    let count = strips.len();
    for (index, strip) in strips.iter_mut().enumerate() {
        strip.keeps = index + 1 < count && (count <= 3 || index == 0 || index + 2 == count);
    }
}

/// Sets the space above the first and below the last.
pub(super) fn space(strips: &mut [Strip], before: f32, after: f32) {
    if let Some(first) = strips.first_mut() {
        first.before = before;
    }
    if let Some(last) = strips.last_mut() {
        last.after = after;
    }
}

/// Sets the space around a table or a figure.
pub(super) fn space_object(strips: &mut [Strip]) {
    space(strips, OBJECT_GAP, OBJECT_GAP);
}
