//! The charts as plain shapes: what the geometry of [`Radar`] and [`Bars`] looks like on white paper, with a legend.
//!
//! Every rating has a colour and a hatching of its own, so that a grey print still tells them apart. Hatchings are
//! shapes like everything else, so that every writer can draw them. The screen draws the same geometry itself, in
//! its own colours.

mod categories;
mod hatch;
mod ink;
mod legend;
mod trend;

pub use categories::category_bars;
pub use trend::trend_drawing;

use super::drawing::{Anchor, Colour, Drawing, Point, Shape};
use super::format;
use super::{Bars, Outline, Radar};
use crate::questionnaire::{Language, Tongue};
use crate::scoring::Rating;
use legend::Legend;

/// The audit itself in the radar chart.
const OWN: Colour = [0x00, 0x4b, 0x76];
/// Its area: [`OWN`] at 15 % on white, written out because a drawing knows no transparency.
const OWN_AREA: Colour = [0xd9, 0xe4, 0xea];
/// Further outlines: colour and dashes, so that they differ in print as well. They repeat from the fifth on.
const OTHERS: [(Colour, &[f64]); 4] = [
    ([0xa3, 0x3b, 0x00], &[8.0, 4.0]),
    ([0x5b, 0x2a, 0x86], &[2.0, 4.0]),
    ([0x00, 0x66, 0x4f], &[12.0, 4.0, 2.0, 4.0]),
    ([0x6b, 0x53, 0x00], &[4.0, 4.0]),
];
/// The ratings in the order of the legend.
const RATINGS: [Rating; 5] = [Rating::Met, Rating::Partly, Rating::NotMet, Rating::TooLittle, Rating::NoScore];
/// The mark of a target, in the colour of the first further outline.
const TARGET: Colour = [0xa3, 0x3b, 0x00];
/// Radius of the dot of a score.
const DOT: f64 = 3.0;

/// The radar chart of the categories. A legend stands below it where it has further outlines.
pub fn radar_drawing(radar: &Radar, tongue: Tongue) -> Drawing {
    let mut shapes = Vec::new();
    if radar.outline.closed {
        // The area lies under the rings and axes, which would not shine through it.
        shapes.extend(radar.outline.pieces.iter().map(|piece| ink::area(piece.clone(), OWN_AREA)));
    }
    for ring in &radar.rings {
        shapes.push(Shape::Circle {
            center: radar.center,
            radius: *ring,
            fill: None,
            stroke: Some(ink::stroke(ink::FAINT, 1.0, &[])),
        });
    }
    shapes.extend(radar.axes.iter().map(|axis| ink::line(radar.center, axis.end, ink::FAINT, 1.0)));
    for (at, other) in radar.others.iter().enumerate() {
        let (colour, dashes) = other_style(at);
        outline(&mut shapes, other, colour, dashes);
    }
    outline(&mut shapes, &radar.outline, OWN, &[]);
    for axis in &radar.axes {
        lines(&mut shapes, axis.label, axis.anchor, &axis.lines, &axis.title.language, tongue);
        let score = Point { y: axis.value_y(), ..axis.label };
        shapes.push(ink::strong(score, axis.anchor, Radar::FONT, &axis.value_text));
        if !axis.answered_text.is_empty() {
            let answered = Point { y: axis.answered_y(), ..axis.label };
            shapes.push(ink::text(answered, axis.anchor, Radar::FONT, &axis.answered_text));
        }
    }
    let mut legend = Legend::below(radar.width, radar.height);
    if !radar.others.is_empty() {
        let own = match tongue {
            Tongue::German => "Aktuelle Antworten",
            Tongue::English => "Present answers",
        };
        legend.line(OWN, &[], if radar.outline.label.is_empty() { own } else { &radar.outline.label });
        for (at, other) in radar.others.iter().enumerate() {
            let (colour, dashes) = other_style(at);
            legend.line(colour, dashes, &other.label);
        }
    }
    let (height, samples) = legend.close();
    shapes.extend(samples);
    Drawing { width: radar.width, height, shapes }
}

/// The bar chart of the principles, with a legend of the ratings that occur.
pub fn bars_drawing(bars: &Bars, tongue: Tongue) -> Drawing {
    let mut shapes = Vec::new();
    let (top, bottom) = bars.tick_line;
    for tick in &bars.ticks {
        let (from, to) = (Point { x: tick.x, y: top }, Point { x: tick.x, y: bottom });
        shapes.push(ink::line(from, to, ink::FAINT, 1.0));
        shapes.push(ink::text(Point { x: tick.x, y: bars.tick_y }, Anchor::Middle, Bars::FONT, &tick.text));
    }
    for bar in &bars.bars {
        let label = Point { x: bars.label_x, y: bar.label_y };
        lines(&mut shapes, label, Anchor::End, &bar.label, &bar.language, tongue);
        hatch::fill(&mut shapes, Point { x: bars.origin, y: bar.y }, bar.length, bar.height, bar.rating);
        if let Some((low, high)) = bar.range {
            let (from, to) = (Point { x: low, y: bar.range_y }, Point { x: high, y: bar.range_y });
            shapes.push(ink::line(from, to, ink::INK, 2.0));
        }
        if let Some(x) = bar.target {
            let (from, to) = (bar.y - Bars::TARGET, bar.y + bar.height + Bars::TARGET);
            // On white, so that it stands out from every hatching.
            shapes.push(ink::line(Point { x, y: from }, Point { x, y: to }, ink::WHITE, 6.0));
            shapes.push(ink::line(Point { x, y: from }, Point { x, y: to }, TARGET, 3.0));
        }
        let value = Point { x: bars.value_x, y: bar.value_y };
        shapes.push(ink::strong(value, Anchor::Start, Bars::FONT, &bar.value_text));
    }
    let mut legend = Legend::below(bars.width, bars.height);
    for rating in RATINGS.into_iter().filter(|rating| bars.bars.iter().any(|bar| bar.rating == *rating)) {
        legend.rating(rating, format::rating(rating, tongue));
    }
    if bars.bars.iter().any(|bar| bar.range.is_some()) {
        legend.line(ink::INK, &[], range_words(tongue));
    }
    if bars.bars.iter().any(|bar| bar.target.is_some()) {
        legend.upright(TARGET, super::targets::target_words(tongue));
    }
    let (height, samples) = legend.close();
    shapes.extend(samples);
    Drawing { width: bars.width, height, shapes }
}

/// What the mark below a bar means.
fn range_words(tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::German => "Spanne, die offene Fragen noch zulassen",
        Tongue::English => "range that open questions still allow",
    }
}

fn other_style(at: usize) -> (Colour, &'static [f64]) {
    OTHERS.iter().cycle().nth(at).copied().unwrap_or((ink::INK, &[4.0, 4.0]))
}

fn outline(shapes: &mut Vec<Shape>, outline: &Outline, colour: Colour, dashes: &[f64]) {
    for piece in &outline.pieces {
        // A piece of one point is only a dot.
        if piece.len() > 1 {
            shapes.push(Shape::Path {
                points: piece.clone(),
                closed: outline.closed,
                fill: None,
                stroke: Some(ink::stroke(colour, 2.0, dashes)),
            });
        }
        for point in piece {
            shapes.push(Shape::Circle { center: *point, radius: DOT, fill: Some(colour), stroke: None });
        }
    }
}

/// Lines of one label, in its own language where that is not the one of the drawing.
fn lines(shapes: &mut Vec<Shape>, at: Point, anchor: Anchor, lines: &[String], language: &Language, tongue: Tongue) {
    for (row, line) in lines.iter().enumerate() {
        let at = Point { y: at.y + Bars::LINE * row as f64, ..at };
        shapes.push(ink::label(at, anchor, Bars::FONT, line, language, tongue));
    }
}
