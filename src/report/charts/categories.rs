//! Compact bars of the categories with their figures in words: a table that is seen at a glance.

use super::{RATINGS, hatch, ink, range_words};
use crate::questionnaire::{Questionnaire, Text, Tongue};
use crate::report::drawing::{Anchor, Drawing, Point, Shape};
use crate::report::format;
use crate::report::wrap::{width, wrap};
use crate::scoring::{Assessment, Part, Rating};

/// How wide the drawing is where its words leave room for it.
const WIDTH: f64 = 520.0;
/// Size of the letters.
const FONT: f64 = 12.0;
/// From line to line of a label.
const LINE: f64 = 13.0;
/// Height of a row whose label has one or two lines.
const ROW: f64 = 26.0;
/// Widest line of a label.
const LABEL: f64 = 160.0;
/// Between label, bar, score and count.
const GAP: f64 = 10.0;
/// The shortest length of a bar of 100 %.
const SHORTEST: f64 = 120.0;
/// Height of a bar.
const BAR: f64 = 10.0;
/// From a bar to the mark of its range.
const MARK: f64 = 4.0;
/// Half the width of a line: what stands at the edge is drawn whole.
const EDGE: f64 = 1.0;
/// Width of a sample of the legend.
const SAMPLE: f64 = 16.0;
/// How far the baseline lies below the middle of a line.
const BASELINE: f64 = 0.36 * FONT;

/// One category.
struct Row<'a> {
    title: &'a Text,
    lines: Vec<String>,
    part: &'a Part,
    score: String,
    answered: String,
}

/// Bars of the categories in file order: title, bar with the rating's hatching, mark of the range, score and how much
/// is answered. About 520 wide and 26 high per category, with the legend of what occurs in one or two rows below.
pub fn category_bars(questionnaire: &Questionnaire, assessment: &Assessment, tongue: Tongue) -> Drawing {
    let parts = questionnaire.categories.iter().zip(&assessment.categories);
    let rows: Vec<Row<'_>> = parts
        .map(|(category, assessed)| Row {
            title: &category.title,
            lines: wrap(&category.title.value, FONT, LABEL),
            part: &assessed.part,
            score: match assessed.part.score {
                Some(score) => format::score(score, &questionnaire.rules.bands, tongue),
                None => format::no_score(tongue).to_owned(),
            },
            answered: answered(&assessed.part, tongue),
        })
        .collect();
    let widest = |texts: &mut dyn Iterator<Item = &String>| texts.map(|text| width(text, FONT)).fold(0.0, f64::max);
    let label = widest(&mut rows.iter().flat_map(|row| &row.lines));
    let score = widest(&mut rows.iter().map(|row| &row.score));
    let count = widest(&mut rows.iter().map(|row| &row.answered));
    let full = (WIDTH - label - score - count - 3.0 * GAP).max(SHORTEST);
    let origin = label + GAP;
    let score_x = origin + full + GAP;
    let count_x = score_x + score + GAP;
    let mut shapes = Vec::new();
    let mut top = EDGE;
    for row in &rows {
        let text = row.lines.len() as f64 * LINE;
        let height = text.max(ROW);
        let middle = top + height / 2.0;
        for (at, line) in row.lines.iter().enumerate() {
            let at = Point { x: label, y: middle - text / 2.0 + LINE * (at as f64 + 0.5) + BASELINE };
            shapes.push(ink::label(at, Anchor::End, FONT, line, &row.title.language, tongue));
        }
        let corner = Point { x: origin, y: middle - BAR / 2.0 };
        shapes.push(ink::frame(corner, full, BAR, ink::FAINT));
        let length = row.part.score.map_or(0.0, |score| score.to_f64() * full);
        hatch::fill(&mut shapes, corner, length, BAR, row.part.rating);
        if let Some((low, high)) = row.part.open_range() {
            let y = middle + BAR / 2.0 + MARK;
            let at = |share: f64| Point { x: origin + share * full, y };
            shapes.push(ink::line(at(low.to_f64()), at(high.to_f64()), ink::INK, 2.0));
        }
        let y = middle + BASELINE;
        shapes.push(ink::strong(Point { x: score_x, y }, Anchor::Start, FONT, &row.score));
        shapes.push(ink::text(Point { x: count_x, y }, Anchor::Start, FONT, &row.answered));
        top += height;
    }
    let width = count_x + count;
    let ratings = RATINGS.into_iter().filter(|rating| {
        // A part without score has no bar to explain.
        *rating != Rating::NoScore && rows.iter().any(|row| row.part.rating == *rating && row.part.score.is_some())
    });
    let mut legend = Legend { width, x: 0.0, y: top, shapes };
    for rating in ratings {
        let text = format::rating(rating, tongue);
        let corner = legend.place(text);
        hatch::fill(&mut legend.shapes, corner, SAMPLE, BAR, rating);
    }
    if rows.iter().any(|row| row.part.open_range().is_some()) {
        let corner = legend.place(range_words(tongue));
        let y = corner.y + BAR / 2.0;
        let to = Point { x: corner.x + SAMPLE, y };
        legend.shapes.push(ink::line(Point { y, ..corner }, to, ink::INK, 2.0));
    }
    let height = if legend.x > 0.0 { legend.y + ROW } else { top };
    Drawing { width, height: height + EDGE, shapes: legend.shapes }
}

/// How much of a category is answered.
fn answered(part: &Part, tongue: Tongue) -> String {
    match tongue {
        Tongue::German if part.applicable == 0 => "entfällt".to_owned(),
        Tongue::English if part.applicable == 0 => "does not apply".to_owned(),
        Tongue::German | Tongue::English => format::answered(part.answered, part.applicable, tongue),
    }
}

/// Samples with words, side by side as long as they fit.
struct Legend {
    width: f64,
    /// Where the next sample begins.
    x: f64,
    /// Upper edge of the row.
    y: f64,
    shapes: Vec<Shape>,
}

impl Legend {
    /// Writes the words and says where the upper left corner of their sample is.
    fn place(&mut self, text: &str) -> Point {
        let words = SAMPLE + GAP / 2.0;
        let taken = words + width(text, FONT);
        // A little room before the line, so that a frame at its beginning is drawn whole.
        let left = self.x.max(EDGE);
        let left = if self.x > 0.0 && left + taken > self.width {
            self.y += ROW - MARK;
            EDGE
        } else {
            left
        };
        let middle = self.y + ROW / 2.0;
        let at = Point { x: left + words, y: middle + BASELINE };
        self.shapes.push(ink::text(at, Anchor::Start, FONT, text));
        self.x = left + taken + 2.0 * GAP;
        Point { x: left, y: middle - BAR / 2.0 }
    }
}
