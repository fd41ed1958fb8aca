//! Charts: the geometry of `report` drawn as SVG in the page's own colours.
//!
//! A chart is a picture whose name is its heading and whose meaning is a sentence below it; its numbers stand in a
//! table beside it. What is drawn is silent: screen readers would read every label of it once more. Ratings differ by
//! pattern and shape, never by colour alone.

use leptos::prelude::*;

use crate::app::session::session;

use super::rating::slug;
use crate::app::texts::ResultWords;
use crate::questionnaire::Tongue;
use crate::report::{self, Bars, Outline, Point, Radar, format};
use crate::scoring::Rating;

/// Every rating, in the order of a legend.
const RATINGS: [Rating; 5] = [Rating::Met, Rating::Partly, Rating::NotMet, Rating::TooLittle, Rating::NoScore];

/// Size of a tile of a pattern.
const TILE: f64 = 8.0;

/// What is drawn in the tile of a rating: full, stripes, crossed stripes, dots, nothing.
fn hatching(rating: Rating) -> &'static str {
    match rating {
        Rating::Met => "M0 0H8V8H0Z",
        Rating::Partly => "M0 8 8 0 8 3 3 8ZM0 0 3 0 0 3Z",
        Rating::NotMet => "M0 0H8V2H0ZM0 0H2V8H0Z",
        Rating::TooLittle => "M3 3H5V5H3Z",
        Rating::NoScore => "",
    }
}

/// The class of what is painted in a rating's colour.
fn ink(rating: Rating) -> String {
    format!("chart__ink chart__ink--{}", slug(rating))
}

/// Patterns for all ratings; their ids begin with the chart's.
fn patterns(id: &'static str) -> AnyView {
    RATINGS
        .into_iter()
        .map(|rating| {
            view! {
                <pattern
                    id=format!("{id}-{}", slug(rating))
                    width=TILE
                    height=TILE
                    patternUnits="userSpaceOnUse"
                >
                    <path d=hatching(rating) class=ink(rating)></path>
                </pattern>
            }
        })
        .collect_view()
        .into_any()
}

/// A rectangle filled with a rating's pattern and framed in its colour.
fn filled(id: &'static str, rating: Rating, x: f64, y: f64, width: f64, height: f64) -> AnyView {
    view! {
        <rect x=x y=y width=width height=height fill=format!("url(#{id}-{})", slug(rating))></rect>
        <rect x=x y=y width=width height=height class=format!("chart__frame chart__frame--{}", slug(rating))></rect>
    }
    .into_any()
}

/// Lines of a label, one below the other.
fn lines(lines: &[String], x: f64, y: f64, step: f64, anchor: &'static str) -> AnyView {
    lines
        .iter()
        .enumerate()
        .map(|(index, line)| {
            view! {
                <text x=x y=y + step * index as f64 text-anchor=anchor class="chart__text" lang=session().foreign_language()>
                    {line.clone()}
                </text>
            }
        })
        .collect_view()
        .into_any()
}

fn list(points: &[Point]) -> String {
    points.iter().map(|point| format!("{:.1},{:.1}", point.x, point.y)).collect::<Vec<_>>().join(" ")
}

/// The mark of a score on its axis: a shape for each rating.
fn mark(at: Point, rating: Rating) -> AnyView {
    let (x, y) = (at.x, at.y);
    let shape = match rating {
        Rating::Met => format!("M{:.1} {y:.1}a6 6 0 1 0 12 0a6 6 0 1 0 -12 0Z", x - 6.0),
        Rating::Partly => format!("M{:.1} {:.1}h11v11h-11Z", x - 5.5, y - 5.5),
        Rating::NotMet => format!("M{x:.1} {:.1}l7 12h-14Z", y - 7.0),
        Rating::TooLittle | Rating::NoScore => format!("M{x:.1} {:.1}l6 6l-6 6l-6 -6Z", y - 6.0),
    };
    view! { <path d=shape class=ink(rating)></path> }.into_any()
}

/// The radar chart of the categories.
pub fn radar(chart: &Radar) -> AnyView {
    let Point { x, y } = chart.center;
    let rings = chart.rings.iter().map(|radius| view! { <circle cx=x cy=y r=*radius class="chart__grid"></circle> });
    let spokes = chart.axes.iter().map(|axis| {
        view! { <line x1=x y1=y x2=axis.end.x y2=axis.end.y class="chart__grid"></line> }
    });
    let area = |pieces: &Vec<Vec<Point>>, closed: bool| {
        let draw = |piece: &Vec<Point>| {
            if closed {
                view! { <polygon points=list(piece) class="chart__area"></polygon> }.into_any()
            } else {
                view! { <polyline points=list(piece) class="chart__line"></polyline> }.into_any()
            }
        };
        pieces.iter().map(draw).collect_view()
    };
    let labels = chart.axes.iter().map(|axis| {
        view! {
            {lines(&axis.lines, axis.label.x, axis.label.y, Radar::LINE, axis.anchor.as_str())}
            <text
                x=axis.label.x
                y=axis.value_y()
                text-anchor=axis.anchor.as_str()
                class="chart__text chart__text--figure"
            >
                {axis.value_text.clone()}
            </text>
            <text x=axis.label.x y=axis.answered_y() text-anchor=axis.anchor.as_str() class="chart__text">
                {axis.answered_text.clone()}
            </text>
        }
    });
    let marks = chart.axes.iter().filter_map(|axis| axis.point.map(|point| mark(point, axis.rating)));
    view! {
        <svg class="chart" aria-hidden="true" viewBox=format!("0 0 {:.0} {:.0}", chart.width, chart.height)>
            {rings.collect_view()}
            {spokes.collect_view()}
            {others(&chart.others)}
            {area(&chart.outline.pieces, chart.outline.closed)}
            {marks.collect_view()}
            {labels.collect_view()}
        </svg>
    }
    .into_any()
}

/// Further outlines, each with dashes of its own; a piece of one point is only a dot.
fn others(others: &[Outline]) -> AnyView {
    let piece = |points: &Vec<Point>, class: String, closed: bool| match points.as_slice() {
        [point] => view! { <circle cx=point.x cy=point.y r="4" class=class></circle> }.into_any(),
        _ if closed => view! { <polygon points=list(points) class=class></polygon> }.into_any(),
        _ => view! { <polyline points=list(points) class=class></polyline> }.into_any(),
    };
    let outline = |(place, other): (usize, &Outline)| {
        other.pieces.iter().map(|points| piece(points, other_class(place), other.closed)).collect_view()
    };
    others.iter().enumerate().map(outline).collect_view().into_any()
}

/// The class of the outline at a place; they repeat from the fifth on.
fn other_class(place: usize) -> String {
    format!("chart__other chart__other--{}", place % 4 + 1)
}

/// How far above the baseline that it would have alone the score of a bar stands, in units of the drawing.
const SCORE_LIFT: f64 = 5.0;

/// How far below that baseline stands how much is answered.
const ANSWERED_DROP: f64 = 9.0;

/// The bar chart of the principles. `answered` says for each bar how much its score stands on, where it can have one.
pub fn bars(chart: &Bars, answered: &[Option<String>], id: &'static str) -> AnyView {
    let (top, bottom) = chart.tick_line;
    let ticks = chart.ticks.iter().map(|tick| {
        view! {
            <line x1=tick.x y1=top x2=tick.x y2=bottom class="chart__grid"></line>
            <text x=tick.x y=chart.tick_y text-anchor="middle" class="chart__text chart__text--scale">
                {tick.text.clone()}
            </text>
        }
    });
    let rows = chart.bars.iter().enumerate().map(|(index, bar)| {
        let answered = answered.get(index).cloned().flatten();
        let value_y = if answered.is_some() { bar.value_y - SCORE_LIFT } else { bar.value_y };
        let answered = answered.map(|answered| {
            view! {
                <text x=chart.value_x y=bar.value_y + ANSWERED_DROP class="chart__text chart__text--scale">
                    {answered}
                </text>
            }
        });
        let range = bar.range.map(|(low, high)| {
            view! { <line x1=low y1=bar.range_y x2=high y2=bar.range_y class="chart__range"></line> }
        });
        view! {
            {lines(&bar.label, chart.label_x, bar.label_y, Bars::LINE, "end")}
            {(bar.length > 0.0).then(|| filled(id, bar.rating, chart.origin, bar.y, bar.length, bar.height))}
            {range}
            {bar.target.map(|x| target(x, bar.y - Bars::TARGET, bar.y + bar.height + Bars::TARGET))}
            <text x=chart.value_x y=value_y class="chart__text chart__text--figure">
                {bar.value_text.clone()}
            </text>
            {answered}
        }
    });
    view! {
        <svg class="chart" aria-hidden="true" viewBox=format!("0 0 {:.0} {:.0}", chart.width, chart.height)>
            <defs>{patterns(id)}</defs>
            {ticks.collect_view()}
            {rows.collect_view()}
        </svg>
    }
    .into_any()
}

/// The upright mark of a target, on the ground of the page so that it stands out from every pattern.
fn target(x: f64, top: f64, bottom: f64) -> AnyView {
    view! {
        <line x1=x y1=top x2=x y2=bottom class="chart__target-ground"></line>
        <line x1=x y1=top x2=x y2=bottom class="chart__target"></line>
    }
    .into_any()
}

/// What the marks of the radar chart mean; the samples are decoration.
pub fn radar_legend(chart: &Radar, words: &'static ResultWords, tongue: Tongue) -> AnyView {
    let middle = Point { x: 16.0, y: 8.0 };
    let used = |rating: &Rating| chart.axes.iter().any(|axis| axis.rating == *rating && axis.point.is_some());
    let samples =
        RATINGS.into_iter().filter(used).map(|rating| entry(mark(middle, rating), format::rating(rating, tongue)));
    let own = (!chart.outline.label.is_empty()).then(|| line_entry("chart__line".to_owned(), &chart.outline.label));
    let others = chart.others.iter().enumerate().map(|(place, other)| line_entry(other_class(place), &other.label));
    legend(words, own.into_iter().chain(others).chain(samples).collect())
}

/// What patterns and lines of the bar chart with this id mean.
pub fn bars_legend(chart: &Bars, id: &'static str, words: &'static ResultWords, tongue: Tongue) -> AnyView {
    let used = |rating: &Rating| chart.bars.iter().any(|bar| bar.rating == *rating && bar.length > 0.0);
    let samples = RATINGS
        .into_iter()
        .filter(used)
        .map(|rating| entry(filled(id, rating, 1.0, 1.0, 30.0, 14.0), format::rating(rating, tongue)));
    let range = chart.bars.iter().any(|bar| bar.range.is_some()).then(|| {
        let line = view! { <line x1="1" y1="8" x2="31" y2="8" class="chart__range"></line> };
        entry(line.into_any(), words.legend_range)
    });
    let targets = chart.bars.iter().any(|bar| bar.target.is_some());
    let targets = targets.then(|| entry(target(16.0, 1.0, 15.0), report::target_words(tongue)));
    legend(words, samples.chain(range).chain(targets).collect())
}

fn legend(words: &'static ResultWords, entries: Vec<AnyView>) -> AnyView {
    view! {
        <ul class="legend kern-body kern-body--small" aria-label=words.legend>
            {entries}
        </ul>
    }
    .into_any()
}

/// What a line of this class means.
fn line_entry(class: String, text: &str) -> AnyView {
    entry(view! { <line x1="1" y1="8" x2="31" y2="8" class=class></line> }.into_any(), text)
}

fn entry(sample: AnyView, text: impl Into<String>) -> AnyView {
    view! {
        <li class="legend__item">
            <svg class="legend__sample" viewBox="0 0 32 16" aria-hidden="true">
                {sample}
            </svg>
            {text.into()}
        </li>
    }
    .into_any()
}

/// A thin bar from 0 to 100 % beside a figure: what is reached, and what open questions still allow. Decoration:
/// the figure and its range stand beside it in words.
pub fn meter(score: f64, range: Option<(f64, f64)>) -> AnyView {
    view! {
        <svg class="meter" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect x="0" y="0" width="100" height="6" class="meter__track"></rect>
            {range
                .map(|(low, high)| {
                    view! {
                        <rect
                            x=low * 100.0
                            y="0"
                            width=(high - low) * 100.0
                            height="6"
                            class="meter__range"
                        ></rect>
                    }
                })}
            <rect x="0" y="1" width=score * 100.0 height="4" class="meter__score"></rect>
        </svg>
    }
    .into_any()
}
