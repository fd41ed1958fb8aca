//! The charts as plain shapes: what the geometry of [`Radar`] and [`Bars`] looks like on white paper, with a legend.
//!
//! Every rating has a colour and a hatching of its own, so that a grey print still tells them apart. Hatchings are
//! shapes like everything else, so that every writer can draw them. The screen draws the same geometry itself, in
//! its own colours.

mod categories;
mod hatch;
mod ink;
mod legend;

pub use categories::category_bars;

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
        legend.line(OWN, &[], own);
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
//! Charts as plain shapes, for every writer of a report.

use super::drawing::{Anchor, Colour, Drawing, Point, Shape, Stroke};
use super::{Bars, ChartTexts, Outline, Radar, format};
use crate::questionnaire::{Questionnaire, Tongue};
use crate::scoring::Assessment;

/// Text and marks.
const INK: Colour = [0x1a, 0x1a, 0x1a];
/// Rings, axes, scale and frames.
const FAINT: Colour = [0x8a, 0x8f, 0x98];
/// Bars and the outline of the audit itself.
const OWN: Colour = [0x00, 0x4b, 0x76];
/// Size of the letters.
const FONT: f64 = 13.0;
/// From row to row of the bars of the categories.
const ROW: f64 = 26.0;
/// Where the bars of the categories begin and how long one of 100 % is.
const BAR: (f64, f64) = (210.0, 150.0);

/// The radar chart of the categories.
pub fn radar_drawing(radar: &Radar, tongue: Tongue) -> Drawing {
    let mut shapes = Vec::new();
    for radius in &radar.rings {
        shapes.push(Shape::Circle {
            center: radar.center,
            radius: *radius,
            fill: None,
            stroke: Some(line(FAINT, 1.0)),
        });
    }
    for axis in &radar.axes {
        shapes.push(path(vec![radar.center, axis.end], FAINT, 1.0));
    }
    for outline in radar.others.iter().chain([&radar.outline]) {
        shapes.extend(outlined(outline));
    }
    for axis in &radar.axes {
        let language = Some(axis.title.language.as_str()).filter(|tag| *tag != tongue.tag()).map(str::to_owned);
        let lines = axis.lines.iter().map(|line| (line, false, language.clone()));
        for (row, (words, strong, language)) in lines.chain([(&axis.value_text, true, None)]).enumerate() {
            let at = Point { y: axis.label.y + Radar::LINE * row as f64, ..axis.label };
            shapes.push(text(at, axis.anchor, Radar::FONT, strong, words, language));
        }
    }
    Drawing { width: radar.width, height: radar.height, shapes }
}

/// The bar chart of the principles.
pub fn bars_drawing(bars: &Bars, tongue: Tongue) -> Drawing {
    let mut shapes = Vec::new();
    for tick in &bars.ticks {
        let (top, bottom) = bars.tick_line;
        shapes.push(path(vec![Point { x: tick.x, y: top }, Point { x: tick.x, y: bottom }], FAINT, 1.0));
        let at = Point { x: tick.x, y: bars.tick_y };
        shapes.push(text(at, Anchor::Middle, Bars::FONT, false, &tick.text, None));
    }
    for bar in &bars.bars {
        let language = Some(bar.language.as_str()).filter(|tag| *tag != tongue.tag());
        for (row, words) in bar.label.iter().enumerate() {
            let at = Point { x: bars.label_x, y: bar.label_y + Bars::LINE * row as f64 };
            shapes.push(text(at, Anchor::End, Bars::FONT, false, words, language.map(str::to_owned)));
        }
        shapes.push(rectangle(bars.origin, bar.y, bar.length, bar.height));
        shapes.extend(bar.range.map(|(low, high)| range(low, high, bar.range_y)));
        let at = Point { x: bars.value_x, y: bar.value_y };
        shapes.push(text(at, Anchor::Start, Bars::FONT, true, &bar.value_text, None));
    }
    Drawing { width: bars.width, height: bars.height, shapes }
}

/// The categories as one bar each with score and number of answers, small enough for the first page of a report.
pub fn category_bars(questionnaire: &Questionnaire, assessment: &Assessment, tongue: Tongue) -> Drawing {
    let (origin, full) = BAR;
    let mut shapes = Vec::new();
    for (row, (category, assessed)) in questionnaire.categories.iter().zip(&assessment.categories).enumerate() {
        let (part, top) = (&assessed.part, ROW * row as f64);
        let baseline = top + 16.0;
        let language = Some(category.title.language.as_str()).filter(|tag| *tag != tongue.tag()).map(str::to_owned);
        let label = Point { x: 0.0, y: baseline };
        shapes.push(text(label, Anchor::Start, FONT, false, &category.title.value, language));
        shapes.push(rectangle(origin, top + 5.0, part.score.map_or(0.0, |score| score.to_f64() * full), 12.0));
        let at = |share: f64| origin + share * full;
        shapes.extend(part.open_range().map(|(low, high)| range(at(low.to_f64()), at(high.to_f64()), top + 21.0)));
        let bands = &questionnaire.rules.bands;
        let score = part.score.map(|score| format::score(score, bands, tongue));
        let score = score.unwrap_or_else(|| format::no_score(tongue).to_owned());
        let words = format!("{score}, {}", format::count(part.answered, part.applicable, tongue));
        let value = Point { x: at(1.0) + 12.0, y: baseline };
        shapes.push(text(value, Anchor::Start, FONT, true, &words, None));
    }
    Drawing { width: 520.0, height: ROW * questionnaire.categories.len() as f64, shapes }
}

fn outlined(outline: &Outline) -> Vec<Shape> {
    let closed = outline.closed;
    let pieces = outline.pieces.iter();
    pieces
        .map(|points| Shape::Path { points: points.clone(), closed, fill: None, stroke: Some(line(OWN, 2.0)) })
        .collect()
}

fn line(colour: Colour, width: f64) -> Stroke {
    Stroke { colour, width, dashes: Vec::new() }
}

fn path(points: Vec<Point>, colour: Colour, width: f64) -> Shape {
    Shape::Path { points, closed: false, fill: None, stroke: Some(line(colour, width)) }
}

fn range(low: f64, high: f64, y: f64) -> Shape {
    path(vec![Point { x: low, y }, Point { x: high, y }], INK, 2.0)
}

fn rectangle(x: f64, y: f64, width: f64, height: f64) -> Shape {
    let points = vec![
        Point { x, y },
        Point { x: x + width, y },
        Point { x: x + width, y: y + height },
        Point { x, y: y + height },
    ];
    Shape::Path { points, closed: true, fill: Some(OWN), stroke: Some(line(OWN, 1.0)) }
}

fn text(at: Point, anchor: Anchor, size: f64, strong: bool, words: &str, language: Option<String>) -> Shape {
    Shape::Text { at, anchor, size, strong, text: words.to_owned(), language }
}

/// A drawing as an element that may stand in a document beside others: its ids begin with the prefix, which must be
/// unique there. It ends without a line feed.
pub fn drawing_elements(drawing: &Drawing, texts: &ChartTexts, prefix: &str) -> String {
    let escaped = |text: &str| {
        let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
        text.replace(char::is_control, "\u{fffd}").replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}")
    };
    let hex = |colour: Option<Colour>| match colour {
        Some([red, green, blue]) => format!("#{red:02x}{green:02x}{blue:02x}"),
        None => "none".to_owned(),
    };
    let paint = |fill: &Option<Colour>, stroke: &Option<Stroke>| match stroke {
        Some(stroke) => {
            let colour = hex(Some(stroke.colour));
            format!(r#"fill="{}" stroke="{colour}" stroke-width="{}""#, hex(*fill), stroke.width)
        }
        None => format!(r#"fill="{}""#, hex(*fill)),
    };
    let shapes: Vec<String> = drawing
        .shapes
        .iter()
        .map(|shape| match shape {
            Shape::Path { points, closed, fill, stroke } => {
                let element = if *closed { "polygon" } else { "polyline" };
                let points: Vec<String> = points.iter().map(|it| format!("{:.2},{:.2}", it.x, it.y)).collect();
                format!(r#"<{element} points="{}" {}/>"#, points.join(" "), paint(fill, stroke))
            }
            Shape::Circle { center, radius, fill, stroke } => {
                let (x, y) = (center.x, center.y);
                format!(r#"<circle cx="{x:.2}" cy="{y:.2}" r="{radius}" {}/>"#, paint(fill, stroke))
            }
            Shape::Text { at, anchor, size, text, .. } => format!(
                r#"<text x="{:.2}" y="{:.2}" text-anchor="{}" font-size="{size}">{}</text>"#,
                at.x,
                at.y,
                anchor.as_str(),
                escaped(text)
            ),
        })
        .collect();
    let shapes = shapes.concat();
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0} {1}" width="{0}" height="{1}" role="img" aria-labelledby="{prefix}title {prefix}desc" lang="{4}"><title id="{prefix}title">{2}</title><desc id="{prefix}desc">{3}</desc>{shapes}</svg>"#,
        drawing.width,
        drawing.height,
        escaped(&texts.title),
        escaped(&texts.description),
        texts.tongue.tag()
    )
}
