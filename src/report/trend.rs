//! A score over time, as geometry in abstract units: no colours, no fonts, no screen.

use super::drawing::Point;
use super::format;
use crate::questionnaire::Tongue;
use crate::scoring::{Millionths, Percent};

/// Around everything.
const MARGIN: f64 = 8.0;
/// Width of the words of the scale.
const SCALE: f64 = 52.0;
/// Length of the axis of time.
const LENGTH: f64 = 560.0;
/// Height of 100 %.
const FULL: f64 = 220.0;
/// Above the line of 100 %, for the number of a point.
const ABOVE: f64 = 22.0;
/// Below the line of 0 %, for the days.
const BELOW: f64 = 30.0;
/// From the edge of the plot to the first and the last point.
const INSET: f64 = 16.0;
/// From a point to its number, to the right and upwards, clear of the mark of a range.
const BESIDE: f64 = 8.0;

/// What is known of one point in time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Its number in the table beside the chart.
    pub number: usize,
    /// When it was, in minutes from any fixed time on.
    pub minutes: i64,
    /// The day in words.
    pub day: String,
    /// The score.
    pub score: Millionths,
    /// What open questions still allowed.
    pub range: Option<(Millionths, Millionths)>,
    /// Points with the same key may be joined by a line; those without one stand alone and are marked.
    pub joins: Option<usize>,
}

/// A point of the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Dot {
    /// Where it is.
    pub at: Point,
    /// Where its number begins.
    pub number_at: Point,
    /// Its number in the table beside the chart.
    pub number: usize,
    /// It cannot be compared with the others.
    pub is_alone: bool,
}

/// The score over time.
#[derive(Clone, Debug, PartialEq)]
pub struct Trend {
    /// Width of the whole drawing.
    pub width: f64,
    /// Height of the whole drawing.
    pub height: f64,
    /// Left and right end of the lines of the scale.
    pub plot: (f64, f64),
    /// The heights of the lines at 0, 25, 50, 75 and 100 %, and their words, which end left of the plot.
    pub scale: Vec<(f64, String)>,
    /// The first and the last day, and where they stand below the plot.
    pub days: Vec<(Point, String)>,
    /// Lines through points that may be compared; each has two points or more.
    pub lines: Vec<Vec<Point>>,
    /// The areas of what open questions still allowed, along the lines.
    pub bands: Vec<Vec<Point>>,
    /// The ranges of points that stand alone: lower and upper end.
    pub ranges: Vec<(Point, Point)>,
    /// The points in the order of time.
    pub dots: Vec<Dot>,
}

impl Trend {
    /// Size of the letters.
    pub const FONT: f64 = 14.0;
}

/// The chart of a score over time, points at their true distances; none for fewer than two points. The moments are in
/// the order of time.
pub fn trend(moments: &[Moment], tongue: Tongue) -> Option<Trend> {
    let (first, last) = (moments.first()?, moments.last()?);
    if moments.len() < 2 {
        return None;
    }
    let (left, top) = (MARGIN + SCALE, MARGIN + ABOVE);
    let (right, bottom) = (left + LENGTH, top + FULL);
    let span = (last.minutes - first.minutes).max(1) as f64;
    let x = |moment: &Moment| left + INSET + (moment.minutes - first.minutes) as f64 / span * (LENGTH - 2.0 * INSET);
    let y = |share: Millionths| bottom - share.to_f64() * FULL;
    let at = |moment: &Moment, share: Millionths| Point { x: x(moment), y: y(share) };
    let mut trend = Trend {
        width: right + MARGIN,
        height: bottom + BELOW + MARGIN,
        plot: (left, right),
        scale: [0_u8, 25, 50, 75, 100]
            .map(|whole| {
                let words = format::percent(Percent { whole, tenth: None }, tongue);
                (bottom - f64::from(whole) / 100.0 * FULL, words)
            })
            .to_vec(),
        days: vec![(Point { x: left, y: bottom + BELOW - MARGIN }, first.day.clone())],
        lines: Vec::new(),
        bands: Vec::new(),
        ranges: Vec::new(),
        dots: Vec::new(),
    };
    if last.day != first.day {
        trend.days.push((Point { x: right, y: bottom + BELOW - MARGIN }, last.day.clone()));
    }
    for moment in moments {
        let point = at(moment, moment.score);
        trend.dots.push(Dot {
            at: point,
            number_at: Point { x: point.x + BESIDE, y: point.y - BESIDE },
            number: moment.number,
            is_alone: moment.joins.is_none(),
        });
    }
    let mut keys: Vec<usize> = Vec::new();
    for key in moments.iter().filter_map(|moment| moment.joins) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    let ends = |moment: &Moment| moment.range.unwrap_or((moment.score, moment.score));
    let range = |moment: &Moment| (at(moment, ends(moment).0), at(moment, ends(moment).1));
    for key in keys {
        let joined: Vec<&Moment> = moments.iter().filter(|moment| moment.joins == Some(key)).collect();
        if joined.len() < 2 {
            trend.ranges.extend(joined.iter().filter(|it| it.range.is_some()).map(|it| range(it)));
            continue;
        }
        trend.lines.push(joined.iter().map(|moment| at(moment, moment.score)).collect());
        if joined.iter().any(|moment| moment.range.is_some()) {
            let upper = joined.iter().map(|moment| range(moment).1);
            let lower = joined.iter().rev().map(|moment| range(moment).0);
            trend.bands.push(upper.chain(lower).collect());
        }
    }
    let alone = moments.iter().filter(|moment| moment.joins.is_none() && moment.range.is_some());
    trend.ranges.extend(alone.map(range));
    Some(trend)
}
