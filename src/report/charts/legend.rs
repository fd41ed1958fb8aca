//! What the colours, hatchings and lines of a chart mean: rows below it.

use super::{hatch, ink};
use crate::report::Bars;
use crate::report::drawing::{Anchor, Colour, Point, Shape};
use crate::report::wrap::wrap;
use crate::scoring::Rating;

/// Height of a row of one line.
const ROW: f64 = 24.0;
/// Side of the sample squares.
const SAMPLE: f64 = 14.0;
/// Left edge, and the space below.
const LEFT: f64 = 12.0;
/// Left edge of the words.
const WORDS: f64 = LEFT + 3.0 * SAMPLE;

/// Rows in the making.
pub(super) struct Legend {
    /// How wide the words may be.
    widest: f64,
    /// Where the next row begins.
    y: f64,
    shapes: Vec<Shape>,
}

impl Legend {
    /// Begins below a chart of this size.
    pub(super) fn below(width: f64, height: f64) -> Self {
        Self { widest: width - WORDS - LEFT, y: height, shapes: Vec::new() }
    }

    /// What a hatching means.
    pub(super) fn rating(&mut self, rating: Rating, text: &str) {
        hatch::fill(&mut self.shapes, Point { x: LEFT, y: self.y }, SAMPLE, SAMPLE, rating);
        self.words(text);
    }

    /// What a line means.
    pub(super) fn line(&mut self, colour: Colour, dashes: &[f64], text: &str) {
        let y = self.y + SAMPLE / 2.0;
        self.shapes.push(Shape::Path {
            points: vec![Point { x: LEFT, y }, Point { x: LEFT + 2.0 * SAMPLE, y }],
            closed: false,
            fill: None,
            stroke: Some(ink::stroke(colour, 2.0, dashes)),
        });
        self.words(text);
    }

    /// What an area means.
    pub(super) fn area(&mut self, colour: Colour, text: &str) {
        self.shapes.push(ink::area(ink::rectangle(Point { x: LEFT, y: self.y }, 2.0 * SAMPLE, SAMPLE), colour));
        self.words(text);
    }

    /// What a mark means; its points are given around its middle.
    pub(super) fn mark(&mut self, mark: Vec<Point>, text: &str) {
        let middle = Point { x: LEFT + SAMPLE, y: self.y + SAMPLE / 2.0 };
        self.shapes.push(Shape::Path {
            points: mark.iter().map(|point| Point { x: middle.x + point.x, y: middle.y + point.y }).collect(),
            closed: true,
            fill: Some(ink::WHITE),
            stroke: Some(ink::stroke(ink::INK, 2.0, &[])),
        });
        self.words(text);
    }

    /// What an upright mark means.
    pub(super) fn upright(&mut self, colour: Colour, text: &str) {
        let (x, y) = (LEFT + SAMPLE / 2.0, self.y);
        self.shapes.push(ink::line(Point { x, y }, Point { x, y: y + SAMPLE }, colour, 3.0));
        self.words(text);
    }

    /// The height of the chart with its legend, and what is drawn.
    pub(super) fn close(self) -> (f64, Vec<Shape>) {
        let space = if self.shapes.is_empty() { 0.0 } else { LEFT };
        (self.y + space, self.shapes)
    }

    /// People name what they compare with, at any length.
    fn words(&mut self, text: &str) {
        let lines = wrap(text, Bars::FONT, self.widest);
        for (row, line) in lines.iter().enumerate() {
            let at = Point { x: WORDS, y: self.y + SAMPLE - 2.0 + Bars::LINE * row as f64 };
            self.shapes.push(ink::text(at, Anchor::Start, Bars::FONT, line));
        }
        self.y += ROW + Bars::LINE * lines.len().saturating_sub(1) as f64;
    }
}
