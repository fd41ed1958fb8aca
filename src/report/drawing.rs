//! Charts as plain shapes: what every writer draws, whether as SVG, in a PDF or elsewhere.
//!
//! Coordinates are abstract units, x to the right and y downwards as in SVG; one unit is meant as one CSS pixel.
//! Colours are written out, because a drawing stands for itself; meaning never hangs on colour alone.

use serde::{Deserialize, Serialize};

/// A point in abstract units; x grows to the right, y downwards, as in SVG.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

/// Which end of a text line stands at its point; the words of SVG's `text-anchor`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Anchor {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

impl Anchor {
    /// The value of SVG's attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// A colour: red, green, blue.
pub type Colour = [u8; 3];

/// How a line is drawn.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stroke {
    /// Its colour.
    pub colour: Colour,
    /// Its width.
    pub width: f64,
    /// Lengths of dashes and gaps in turn; empty for a whole line.
    pub dashes: Vec<f64>,
}

/// One shape; later ones lie on top.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Shape {
    /// A line from point to point.
    Path {
        /// Two or more.
        points: Vec<Point>,
        /// The last is joined to the first.
        closed: bool,
        /// Colour of the area.
        fill: Option<Colour>,
        /// The line itself.
        stroke: Option<Stroke>,
    },
    /// A circle.
    Circle {
        /// Its middle.
        center: Point,
        /// Its radius.
        radius: f64,
        /// Colour of the area.
        fill: Option<Colour>,
        /// The line itself.
        stroke: Option<Stroke>,
    },
    /// A line of text.
    Text {
        /// Where its baseline is.
        at: Point,
        /// Which end of it stands there.
        anchor: Anchor,
        /// Size of the letters.
        size: f64,
        /// Bold.
        strong: bool,
        /// What it says.
        text: String,
        /// Its language tag, where it is not that of the drawing.
        language: Option<String>,
    },
}

/// A drawing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Drawing {
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// What is drawn, from back to front.
    pub shapes: Vec<Shape>,
}
