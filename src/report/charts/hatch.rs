//! Rectangles in the colour and the hatching of a rating: full, stripes, crossed stripes, dots, nothing.
//!
//! The hatching is made of shapes that are cut to the rectangle, and begins at its corner, so that all bars of a
//! rating look alike.

use super::ink;
use crate::report::drawing::{Colour, Point, Shape};
use crate::scoring::Rating;

/// After how many units a hatching repeats.
const TILE: f64 = 8.0;
/// Width of a slanted stripe, measured along the edge.
const STRIPE: f64 = 3.0;
/// Width of an upright or level stripe, and side of a dot.
const THIN: f64 = 2.0;
/// From the corner of a tile to its dot.
const INSET: f64 = 3.0;

/// Draws a rectangle; nothing where it has no width, because its frame would read as a short bar.
pub(super) fn fill(shapes: &mut Vec<Shape>, corner: Point, width: f64, height: f64, rating: Rating) {
    if width <= 0.0 {
        return;
    }
    let colour = colour(rating);
    let ground = if rating == Rating::Met { colour } else { ink::WHITE };
    shapes.push(ink::area(ink::rectangle(corner, width, height), ground));
    let hatching = match rating {
        Rating::Met | Rating::NoScore => Vec::new(),
        Rating::Partly => slanted(width, height),
        Rating::NotMet => crossed(width, height),
        Rating::TooLittle => dotted(width, height),
    };
    for piece in hatching {
        let points = piece.into_iter().map(|point| Point { x: corner.x + point.x, y: corner.y + point.y }).collect();
        shapes.push(ink::area(points, colour));
    }
    shapes.push(ink::frame(corner, width, height, colour));
}

/// The colour of a rating; a part without score has no bar, and its sample is white.
pub(super) fn colour(rating: Rating) -> Colour {
    match rating {
        Rating::Met => [0x17, 0x69, 0x3a],
        Rating::Partly => [0x8a, 0x5a, 0x00],
        Rating::NotMet => [0xa3, 0x23, 0x2b],
        Rating::TooLittle => [0x56, 0x5d, 0x68],
        Rating::NoScore => ink::FAINT,
    }
}

/// Where the tiles of a length begin.
fn tiles(length: f64) -> impl Iterator<Item = f64> {
    std::iter::successors(Some(0.0), |at| Some(at + TILE)).take_while(move |at| *at < length)
}

/// Stripes from lower left to upper right: everything between two lines on which x + y is the same.
fn slanted(width: f64, height: f64) -> Vec<Vec<Point>> {
    let area = ink::rectangle(Point::default(), width, height);
    tiles(width + height)
        .map(|from| {
            let behind = cut(&area, |point| point.x + point.y - from);
            cut(&behind, |point| from + STRIPE - point.x - point.y)
        })
        .filter(|piece| piece.len() > 2)
        .collect()
}

/// Level and upright stripes.
fn crossed(width: f64, height: f64) -> Vec<Vec<Point>> {
    let level = tiles(height).map(|y| piece(0.0, y, width, (y + THIN).min(height)));
    let upright = tiles(width).map(|x| piece(x, 0.0, (x + THIN).min(width), height));
    level.chain(upright).collect()
}

/// A dot in the middle of every tile.
fn dotted(width: f64, height: f64) -> Vec<Vec<Point>> {
    let rows = tiles(height).flat_map(|y| tiles(width).map(move |x| (x + INSET, y + INSET)));
    rows.filter(|(x, y)| *x < width && *y < height)
        .map(|(x, y)| piece(x, y, (x + THIN).min(width), (y + THIN).min(height)))
        .collect()
}

fn piece(left: f64, top: f64, right: f64, bottom: f64) -> Vec<Point> {
    ink::rectangle(Point { x: left, y: top }, right - left, bottom - top)
}

/// The part of a convex area where `distance` is not negative; `distance` must be linear.
fn cut(area: &[Point], distance: impl Fn(&Point) -> f64) -> Vec<Point> {
    let mut kept = Vec::new();
    let next = area.iter().cycle().skip(1);
    for (from, to) in area.iter().zip(next) {
        let (here, there) = (distance(from), distance(to));
        if here >= 0.0 {
            kept.push(*from);
        }
        if (here > 0.0 && there < 0.0) || (here < 0.0 && there > 0.0) {
            let share = here / (here - there);
            kept.push(Point { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Rating; 5] = [Rating::Met, Rating::Partly, Rating::NotMet, Rating::TooLittle, Rating::NoScore];

    /// The areas of a rectangle at the origin, in the colour of the rating.
    fn coloured(width: f64, height: f64, rating: Rating) -> Vec<Vec<Point>> {
        let mut shapes = Vec::new();
        fill(&mut shapes, Point::default(), width, height, rating);
        let areas = shapes.into_iter().filter_map(|shape| match shape {
            Shape::Path { points, fill: Some(fill), .. } if fill == colour(rating) => Some(points),
            _ => None,
        });
        areas.collect()
    }

    fn size(area: &[Point]) -> f64 {
        let next = area.iter().cycle().skip(1);
        let doubled: f64 = area.iter().zip(next).map(|(from, to)| from.x * to.y - to.x * from.y).sum();
        doubled.abs() / 2.0
    }

    #[track_caller]
    fn covers(rating: Rating, expected: f64) {
        let covered: f64 = coloured(16.0, 16.0, rating).iter().map(|area| size(area)).sum();
        assert!((covered - expected).abs() < 1e-9, "{rating:?} covers {covered}");
    }

    #[test]
    fn every_rating_covers_another_part_of_a_bar() {
        // Four tiles of 8 × 8.
        covers(Rating::Met, 256.0);
        // In each tile three of eight units along the edge: 24.
        covers(Rating::Partly, 4.0 * 24.0);
        // Two level and two upright stripes of 2 × 16; where they cross, they lie on each other.
        covers(Rating::NotMet, 4.0 * 32.0);
        covers(Rating::TooLittle, 4.0 * 4.0);
        covers(Rating::NoScore, 0.0);
    }

    #[test]
    fn no_hatching_leaves_its_bar() {
        for rating in ALL {
            for (width, height) in [(0.5, 16.0), (3.2, 4.0), (10.0, 16.0), (319.7, 16.0), (4.5, 3.0)] {
                for point in coloured(width, height, rating).into_iter().flatten() {
                    assert!((0.0..=width + 1e-9).contains(&point.x), "{rating:?} {width} {point:?}");
                    assert!((0.0..=height + 1e-9).contains(&point.y), "{rating:?} {height} {point:?}");
                }
            }
        }
    }

    #[test]
    fn nothing_is_drawn_for_a_score_of_zero() {
        let mut shapes = Vec::new();
        fill(&mut shapes, Point::default(), 0.0, 16.0, Rating::NotMet);
        assert!(shapes.is_empty());
    }
}
