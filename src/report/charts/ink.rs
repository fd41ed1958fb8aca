//! Lines, areas and words in the colours of the charts.

use crate::questionnaire::{Language, Tongue};
use crate::report::drawing::{Anchor, Colour, Point, Shape, Stroke};

/// Text and lines.
pub(super) const INK: Colour = [0x1a, 0x1a, 0x1a];
/// Rings, axes, scale, and the frame of a bar that could be longer.
pub(super) const FAINT: Colour = [0x8a, 0x8f, 0x98];
/// The ground of a bar, over the lines of the scale.
pub(super) const WHITE: Colour = [0xff, 0xff, 0xff];

pub(super) fn stroke(colour: Colour, width: f64, dashes: &[f64]) -> Stroke {
    Stroke { colour, width, dashes: dashes.to_vec() }
}

/// A straight line.
pub(super) fn line(from: Point, to: Point, colour: Colour, width: f64) -> Shape {
    Shape::Path { points: vec![from, to], closed: false, fill: None, stroke: Some(stroke(colour, width, &[])) }
}

/// An area without a line around it.
pub(super) fn area(points: Vec<Point>, colour: Colour) -> Shape {
    Shape::Path { points, closed: true, fill: Some(colour), stroke: None }
}

/// The corners of a rectangle.
pub(super) fn rectangle(corner: Point, width: f64, height: f64) -> Vec<Point> {
    let (right, bottom) = (corner.x + width, corner.y + height);
    vec![corner, Point { x: right, ..corner }, Point { x: right, y: bottom }, Point { y: bottom, ..corner }]
}

/// The line around a rectangle.
pub(super) fn frame(corner: Point, width: f64, height: f64, colour: Colour) -> Shape {
    Shape::Path {
        points: rectangle(corner, width, height),
        closed: true,
        fill: None,
        stroke: Some(stroke(colour, 1.0, &[])),
    }
}

/// Words of this program.
pub(super) fn text(at: Point, anchor: Anchor, size: f64, text: &str) -> Shape {
    Shape::Text { at, anchor, size, strong: false, text: text.to_owned(), language: None }
}

/// Words of this program that stand out.
pub(super) fn strong(at: Point, anchor: Anchor, size: f64, text: &str) -> Shape {
    Shape::Text { at, anchor, size, strong: true, text: text.to_owned(), language: None }
}

/// Words of a questionnaire, in its language where that is not the one of the drawing.
pub(super) fn label(at: Point, anchor: Anchor, size: f64, text: &str, language: &Language, tongue: Tongue) -> Shape {
    let language = Some(language.as_str()).filter(|tag| *tag != tongue.tag()).map(str::to_owned);
    Shape::Text { at, anchor, size, strong: false, text: text.to_owned(), language }
}
