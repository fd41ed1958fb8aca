//! The radar chart of the categories, as geometry in abstract units: no colours, no fonts, no screen.

use std::f64::consts::{FRAC_PI_2, TAU};

use super::drawing::{Anchor, Point};
use super::format;
use super::wrap::{width, wrap};
use crate::questionnaire::{CategoryId, Questionnaire, Text, Tongue};
use crate::scoring::{Assessment, Millionths, Rating};

/// Radius of the outermost ring.
const RADIUS: f64 = 150.0;
/// From the end of an axis to its label.
const GAP: f64 = 14.0;
/// Widest line of a label.
const LABEL: f64 = 150.0;
/// Around everything.
const MARGIN: f64 = 8.0;
/// How far the tallest letter stands above the baseline, as a part of the font size.
const ASCENT: f64 = 0.8;

/// One axis: a category.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// The category.
    pub id: CategoryId,
    /// Its title.
    pub title: Text,
    /// The title in lines that fit beside the chart.
    pub lines: Vec<String>,
    /// Where the axis ends: the place of 100 %.
    pub end: Point,
    /// Where the baseline of the label's first line stands; each further line stands [`Radar::LINE`] below, behind the
    /// last one the score, and behind that how much is answered.
    pub label: Point,
    /// Which end of the lines stands there.
    pub anchor: Anchor,
    /// Its score.
    pub value: Option<Millionths>,
    /// Its score in words, for example „75 %“ or „kein Wert“.
    pub value_text: String,
    /// How much of it is answered, for example „5 von 9 beantwortet“: no score stands without it. Empty where
    /// nothing is asked.
    pub answered_text: String,
    /// Where its score lies on the axis.
    pub point: Option<Point>,
    /// Its rating.
    pub rating: Rating,
}

impl Axis {
    /// Lines behind the title: the score, and how much is answered.
    const FIGURES: usize = 2;

    /// Where the baseline of the score stands.
    pub fn value_y(&self) -> f64 {
        self.label.y + Radar::LINE * self.lines.len() as f64
    }

    /// Where the baseline of how much is answered stands.
    pub fn answered_y(&self) -> f64 {
        self.value_y() + Radar::LINE
    }
}

/// Scores joined by lines. A category without a score is a gap: the line does not go through the centre, which
/// would read as 0 %, but breaks off before it and goes on behind it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outline {
    /// What it is, for a legend; empty for the audit as it stands now.
    pub label: String,
    /// Unbroken pieces in the order of the axes; a piece of one point is only a dot. A piece that runs over the
    /// first axis begins before it.
    pub pieces: Vec<Vec<Point>>,
    /// Every axis has a score: the only piece is a closed area.
    pub closed: bool,
}

/// Scores of the categories that are drawn beside those of the audit: an earlier snapshot, or targets.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overlay {
    /// What it is, for a legend.
    pub label: String,
    /// The scores, in the order of the questionnaire's categories; missing ones are gaps.
    pub values: Vec<Option<Millionths>>,
}

/// A radar chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Radar {
    /// Width of the whole drawing, labels included.
    pub width: f64,
    /// Height of the whole drawing, labels included.
    pub height: f64,
    /// Where the axes begin: the place of 0 %.
    pub center: Point,
    /// Radii of the rings at 25, 50, 75 and 100 %.
    pub rings: Vec<f64>,
    /// The categories, clockwise from the top, in file order.
    pub axes: Vec<Axis>,
    /// The scores of the audit.
    pub outline: Outline,
    /// Further outlines.
    pub others: Vec<Outline>,
}

impl Radar {
    /// From line to line of a label.
    pub const LINE: f64 = 18.0;
    /// Size of the letters of a label.
    pub const FONT: f64 = 14.0;
}

/// The radar chart of the categories; none with fewer than 3 or more than 12 of them, where it cannot be read.
pub fn radar(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    overlays: &[Overlay],
    tongue: Tongue,
) -> Option<Radar> {
    let count = questionnaire.categories.len();
    if !(3..=12).contains(&count) {
        return None;
    }
    let directions: Vec<Point> = (0..count).map(|at| direction(at as f64 / count as f64)).collect();
    let parts = questionnaire.categories.iter().zip(&assessment.categories).zip(&directions);
    let mut axes: Vec<Axis> = parts
        .map(|((category, assessed), direction)| {
            let value_text = match assessed.part.score {
                Some(score) => format::score(score, &questionnaire.rules.bands, tongue),
                None => format::no_score(tongue).to_owned(),
            };
            let part = &assessed.part;
            let answered_text = match part.applicable {
                0 => String::new(),
                applicable => format::answered(part.answered, applicable, tongue),
            };
            let lines = wrap(&category.title.value, Radar::FONT, LABEL);
            let height = (lines.len() + Axis::FIGURES) as f64 * Radar::LINE;
            let label = Point {
                x: direction.x * (RADIUS + GAP),
                // A label above stands on its end of the axis, one below hangs from it, one beside is centred.
                y: direction.y * (RADIUS + GAP) + (direction.y - 1.0) / 2.0 * height + ASCENT * Radar::FONT,
            };
            Axis {
                id: category.id.clone(),
                title: category.title.clone(),
                lines,
                end: scaled(*direction, 1.0),
                label,
                anchor: anchor(*direction),
                value: assessed.part.score,
                value_text,
                answered_text,
                point: assessed.part.score.map(|score| scaled(*direction, score.to_f64())),
                rating: assessed.part.rating,
            }
        })
        .collect();
    let values: Vec<Option<Millionths>> = axes.iter().map(|axis| axis.value).collect();
    let mut outline = outline(String::new(), &values, &directions);
    let mut others: Vec<Outline> =
        overlays.iter().map(|overlay| self::outline(overlay.label.clone(), &overlay.values, &directions)).collect();

    let frame = Frame::around(&axes);
    let shift = Point { x: MARGIN - frame.left, y: MARGIN - frame.top };
    for axis in &mut axes {
        for point in [Some(&mut axis.end), Some(&mut axis.label), axis.point.as_mut()].into_iter().flatten() {
            *point = moved(*point, shift);
        }
    }
    for point in
        std::iter::once(&mut outline).chain(&mut others).flat_map(|outline| outline.pieces.iter_mut().flatten())
    {
        *point = moved(*point, shift);
    }
    Some(Radar {
        width: frame.right - frame.left + 2.0 * MARGIN,
        height: frame.bottom - frame.top + 2.0 * MARGIN,
        center: shift,
        rings: [0.25, 0.5, 0.75, 1.0].map(|share| share * RADIUS).to_vec(),
        axes,
        outline,
        others,
    })
}

/// The direction of a turn from the top clockwise, `0..1`, as a point at distance 1.
fn direction(turn: f64) -> Point {
    let (y, x) = (turn * TAU - FRAC_PI_2).sin_cos();
    Point { x, y }
}

/// The place of a share on an axis.
fn scaled(direction: Point, share: f64) -> Point {
    Point { x: direction.x * RADIUS * share, y: direction.y * RADIUS * share }
}

fn moved(point: Point, by: Point) -> Point {
    Point { x: point.x + by.x, y: point.y + by.y }
}

/// A label right of the centre begins at its axis, one left of it ends there. Axes that are nearly upright count
/// as upright, so that the neighbours of the top stay clear of it.
fn anchor(direction: Point) -> Anchor {
    if direction.x > 0.1 {
        Anchor::Start
    } else if direction.x < -0.1 {
        Anchor::End
    } else {
        Anchor::Middle
    }
}

/// Joins the scores that stand side by side, also over the first axis.
fn outline(label: String, values: &[Option<Millionths>], directions: &[Point]) -> Outline {
    let points: Vec<Option<Point>> = directions
        .iter()
        .enumerate()
        .map(|(at, direction)| {
            let value = values.get(at).copied().flatten()?;
            Some(scaled(*direction, value.to_f64()))
        })
        .collect();
    let closed = points.iter().all(Option::is_some);
    // Beginning behind a gap, no piece is cut in two by the end of the list.
    let start = points.iter().position(Option::is_none).unwrap_or(0);
    let mut pieces: Vec<Vec<Point>> = Vec::new();
    let mut piece = Vec::new();
    for point in points.iter().cycle().skip(start).take(points.len()) {
        match point {
            Some(point) => piece.push(*point),
            None if piece.is_empty() => {}
            None => pieces.push(std::mem::take(&mut piece)),
        }
    }
    if !piece.is_empty() {
        pieces.push(piece);
    }
    Outline { label, pieces, closed }
}

/// What everything takes up.
struct Frame {
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

impl Frame {
    fn around(axes: &[Axis]) -> Self {
        let mut frame = Self { left: -RADIUS, right: RADIUS, top: -RADIUS, bottom: RADIUS };
        for axis in axes {
            let lines = axis.lines.iter().chain([&axis.value_text, &axis.answered_text]);
            let widest = lines.map(|line| width(line, Radar::FONT)).fold(0.0, f64::max);
            let (left, right) = match axis.anchor {
                Anchor::Start => (0.0, widest),
                Anchor::Middle => (-widest / 2.0, widest / 2.0),
                Anchor::End => (-widest, 0.0),
            };
            let top = axis.label.y - ASCENT * Radar::FONT;
            frame.left = frame.left.min(axis.label.x + left);
            frame.right = frame.right.max(axis.label.x + right);
            frame.top = frame.top.min(top);
            frame.bottom = frame.bottom.max(top + (axis.lines.len() + Axis::FIGURES) as f64 * Radar::LINE);
        }
        frame
    }
}
