//! The score over time as shapes.

use super::legend::Legend;
use super::{DOT, OWN, OWN_AREA, ink, range_words};
use crate::questionnaire::Tongue;
use crate::report::Trend;
use crate::report::drawing::{Anchor, Drawing, Point, Shape};

/// Half the diagonal of the mark of a point that stands alone.
const MARK: f64 = 6.0;
/// From the words of the scale to the plot.
const GAP: f64 = 8.0;

/// The chart of a score over time, with a legend.
pub fn trend_drawing(trend: &Trend, tongue: Tongue) -> Drawing {
    let mut shapes: Vec<Shape> = trend.bands.iter().map(|band| ink::area(band.clone(), OWN_AREA)).collect();
    let (left, right) = trend.plot;
    for (y, percent) in &trend.scale {
        let y = *y;
        shapes.push(ink::line(Point { x: left, y }, Point { x: right, y }, ink::FAINT, 1.0));
        let words = Point { x: left - GAP, y: y + 0.36 * Trend::FONT };
        shapes.push(ink::text(words, Anchor::End, Trend::FONT, percent));
    }
    for (index, (at, day)) in trend.days.iter().enumerate() {
        shapes.push(ink::text(*at, if index == 0 { Anchor::Start } else { Anchor::End }, Trend::FONT, day));
    }
    shapes.extend(trend.ranges.iter().map(|(low, high)| ink::line(*low, *high, ink::INK, 2.0)));
    for line in &trend.lines {
        shapes.push(Shape::Path {
            points: line.clone(),
            closed: false,
            fill: None,
            stroke: Some(ink::stroke(OWN, 2.0, &[])),
        });
    }
    for dot in &trend.dots {
        shapes.push(if dot.is_alone {
            Shape::Path {
                points: diamond(dot.at),
                closed: true,
                fill: Some(ink::WHITE),
                stroke: Some(ink::stroke(ink::INK, 2.0, &[])),
            }
        } else {
            Shape::Circle { center: dot.at, radius: DOT + 1.0, fill: Some(OWN), stroke: None }
        });
        shapes.push(ink::strong(dot.number_at, Anchor::Start, Trend::FONT, &dot.number.to_string()));
    }
    let mut legend = Legend::below(trend.width, trend.height);
    let [own, range_alone, alone] = legend_words(tongue);
    legend.line(OWN, &[], own);
    if !trend.bands.is_empty() {
        legend.area(OWN_AREA, range_words(tongue));
    }
    if !trend.ranges.is_empty() {
        legend.line(ink::INK, &[], range_alone);
    }
    if trend.dots.iter().any(|dot| dot.is_alone) {
        legend.mark(diamond(Point::default()), alone);
    }
    let (height, samples) = legend.close();
    shapes.extend(samples);
    Drawing { width: trend.width, height, shapes }
}

/// The mark of a point that stands alone.
fn diamond(at: Point) -> Vec<Point> {
    [(0.0, -MARK), (MARK, 0.0), (0.0, MARK), (-MARK, 0.0)].map(|(x, y)| Point { x: at.x + x, y: at.y + y }).to_vec()
}

fn legend_words(tongue: Tongue) -> [&'static str; 3] {
    match tongue {
        Tongue::German => ["Gesamtwert", "Spanne eines einzelnen Stands", "anderer Fragebogen: nicht vergleichbar"],
        Tongue::English => ["total score", "range of a single snapshot", "another questionnaire: not comparable"],
    }
}
