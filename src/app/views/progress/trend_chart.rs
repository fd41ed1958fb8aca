//! The chart of the course as SVG in the page's own colours.

use leptos::prelude::*;

use crate::app::texts::Progress;
use crate::report::{Point, Trend};

/// From the words of the scale to the plot.
const GAP: f64 = 8.0;
/// Half the diagonal of the mark of a point that stands alone.
const MARK: f64 = 6.0;
/// Radius of the dot of a point that is joined with others.
const DOT: f64 = 5.0;

fn list(points: &[Point]) -> String {
    points.iter().map(|point| format!("{:.1},{:.1}", point.x, point.y)).collect::<Vec<_>>().join(" ")
}

/// The mark of a point: a dot where it is joined with others, a hollow diamond where it stands alone.
fn mark(at: Point, is_alone: bool) -> AnyView {
    if is_alone {
        let shape = format!("M{:.1} {:.1}l{MARK} {MARK}l-{MARK} {MARK}l-{MARK} -{MARK}Z", at.x, at.y - MARK);
        view! { <path d=shape class="chart__alone"></path> }.into_any()
    } else {
        view! { <circle cx=at.x cy=at.y r=DOT class="chart__dot"></circle> }.into_any()
    }
}

/// The chart.
pub(super) fn drawing(chart: &Trend) -> AnyView {
    let (left, right) = chart.plot;
    let scale = chart.scale.iter().map(|(y, percent)| {
        view! {
            <line x1=left y1=*y x2=right y2=*y class="chart__grid"></line>
            <text x=left - GAP y=*y + 5.0 text-anchor="end" class="chart__text chart__text--scale">
                {percent.clone()}
            </text>
        }
    });
    let days = chart.days.iter().enumerate().map(|(index, (at, day))| {
        let anchor = if index == 0 { "start" } else { "end" };
        view! {
            <text x=at.x y=at.y text-anchor=anchor class="chart__text chart__text--scale">
                {day.clone()}
            </text>
        }
    });
    let bands = chart.bands.iter().map(|band| view! { <polygon points=list(band) class="chart__band"></polygon> });
    let lines = chart.lines.iter().map(|line| view! { <polyline points=list(line) class="chart__line"></polyline> });
    let ranges = chart.ranges.iter().map(|(low, high)| {
        view! { <line x1=low.x y1=low.y x2=high.x y2=high.y class="chart__range"></line> }
    });
    let dots = chart.dots.iter().map(|dot| {
        view! {
            {mark(dot.at, dot.is_alone)}
            <text x=dot.number_at.x y=dot.number_at.y class="chart__text chart__text--figure">
                {dot.number}
            </text>
        }
    });
    view! {
        <svg class="chart" aria-hidden="true" viewBox=format!("0 0 {:.0} {:.0}", chart.width, chart.height)>
            {bands.collect_view()}
            {scale.collect_view()}
            {days.collect_view()}
            {ranges.collect_view()}
            {lines.collect_view()}
            {dots.collect_view()}
        </svg>
    }
    .into_any()
}

/// What marks, lines and areas mean; the samples are decoration.
pub(super) fn legend(chart: &Trend, words: &'static Progress, name: &'static str) -> AnyView {
    let middle = Point { x: 16.0, y: 8.0 };
    let line = view! {
        <line x1="1" y1="8" x2="31" y2="8" class="chart__line"></line>
        {mark(middle, false)}
    };
    let band = view! { <rect x="1" y="1" width="30" height="14" class="chart__band"></rect> };
    let range = view! { <line x1="1" y1="8" x2="31" y2="8" class="chart__range"></line> };
    let entries = [
        Some((line.into_any(), words.trend_own)),
        (!chart.bands.is_empty()).then(|| (band.into_any(), words.trend_range)),
        (!chart.ranges.is_empty()).then(|| (range.into_any(), words.trend_range_alone)),
        chart.dots.iter().any(|dot| dot.is_alone).then(|| (mark(middle, true), words.trend_alone)),
    ];
    let entry = |(sample, text): (AnyView, &'static str)| {
        view! {
            <li class="legend__item">
                <svg class="legend__sample" viewBox="0 0 32 16" aria-hidden="true">
                    {sample}
                </svg>
                {text}
            </li>
        }
    };
    view! {
        <ul class="legend kern-body kern-body--small" aria-label=name>
            {entries.into_iter().flatten().map(entry).collect_view()}
        </ul>
    }
    .into_any()
}
