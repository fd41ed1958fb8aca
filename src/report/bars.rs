//! The bar chart of the principles, as geometry in abstract units: no colours, no fonts, no screen.

use super::format;
use super::wrap::{width, wrap};
use crate::questionnaire::{Language, Principle, PrincipleId, Questionnaire, Tongue};
use crate::scoring::{Assessment, Millionths, Rating};

/// Around everything.
const MARGIN: f64 = 8.0;
/// Widest line of a label.
const LABEL: f64 = 250.0;
/// From label to bar, and from bar to score.
const GAP: f64 = 12.0;
/// Length of a bar of 100 %.
const FULL: f64 = 320.0;
/// Space for the scores.
const VALUE: f64 = 72.0;
/// Height of a bar.
const BAR: f64 = 16.0;
/// From a bar to the mark of its range.
const MARK: f64 = 5.0;
/// Between the rows.
const BETWEEN: f64 = 12.0;
/// Height of the words of the scale.
const SCALE: f64 = 24.0;
/// How far the baseline lies below the middle of a line, so that small letters look centred.
const BASELINE: f64 = 0.36 * Bars::FONT;

/// One principle.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// The principle.
    pub id: PrincipleId,
    /// Number and title in lines that fit left of the bar.
    pub label: Vec<String>,
    /// The language of the title.
    pub language: Language,
    /// Where the baseline of the label's first line stands; each further one stands [`Bars::LINE`] below.
    pub label_y: f64,
    /// Upper edge of the bar.
    pub y: f64,
    /// Height of the bar.
    pub height: f64,
    /// Length of the bar; 0 without a score.
    pub length: f64,
    /// From where to where the score may still move, in the drawing's x; none where every question is answered.
    pub range: Option<(f64, f64)>,
    /// Where the mark of the target crosses the bar, in the drawing's x; none where no target is set.
    pub target: Option<f64>,
    /// Where the mark of the range stands, below the bar.
    pub range_y: f64,
    /// Score in words, for example „75 %“ or „kein Wert“.
    pub value_text: String,
    /// Where the baseline of the score stands.
    pub value_y: f64,
    /// Its rating.
    pub rating: Rating,
}

/// A line of the scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// Where it stands.
    pub x: f64,
    /// What it says; centred above the line.
    pub text: String,
}

/// A chart of horizontal bars.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// Width of the whole drawing.
    pub width: f64,
    /// Height of the whole drawing.
    pub height: f64,
    /// Where labels end: they are set flush right.
    pub label_x: f64,
    /// Where the bars begin: the place of 0 %.
    pub origin: f64,
    /// Where the scores begin.
    pub value_x: f64,
    /// The principles in file order.
    pub bars: Vec<Bar>,
    /// Lines at 0, 25, 50, 75 and 100 %.
    pub ticks: Vec<Tick>,
    /// Baseline of the words of the scale.
    pub tick_y: f64,
    /// Upper and lower end of the lines of the scale.
    pub tick_line: (f64, f64),
}

impl Bars {
    /// From line to line of a label.
    pub const LINE: f64 = 18.0;
    /// Size of the letters.
    pub const FONT: f64 = 14.0;
    /// How far the mark of a target stands out above and below its bar.
    pub const TARGET: f64 = 4.0;

    /// The same with marks at the targets of the principles, in file order.
    #[must_use]
    pub fn with_targets(mut self, targets: impl IntoIterator<Item = Option<Millionths>>) -> Self {
        for (bar, target) in self.bars.iter_mut().zip(targets) {
            bar.target = target.map(|target| self.origin + target.to_f64() * FULL);
        }
        self
    }
}

/// The bar chart of the principles, in file order.
pub fn bars(questionnaire: &Questionnaire, assessment: &Assessment, tongue: Tongue) -> Bars {
    let labels: Vec<Vec<String>> = questionnaire.principles().map(label).collect();
    let widest = labels.iter().flatten().map(|line| width(line, Bars::FONT)).fold(0.0, f64::max);
    let label_x = MARGIN + widest;
    let origin = label_x + GAP;
    let value_x = origin + FULL + GAP;
    let mut top = MARGIN + SCALE;
    let mut bars = Vec::new();
    for ((principle, assessed), label) in questionnaire.principles().zip(assessment.principles()).zip(labels) {
        let text = label.len() as f64 * Bars::LINE;
        let row = text.max(BAR + 2.0 * MARK);
        let middle = top + row / 2.0;
        let part = &assessed.part;
        bars.push(Bar {
            id: principle.id.clone(),
            label,
            language: principle.title.language.clone(),
            label_y: middle - (text - Bars::LINE) / 2.0 + BASELINE,
            y: middle - BAR / 2.0,
            height: BAR,
            length: part.score.map_or(0.0, |score| score.to_f64() * FULL),
            range: part.open_range().map(|(low, high)| (origin + low.to_f64() * FULL, origin + high.to_f64() * FULL)),
            target: None,
            range_y: middle + BAR / 2.0 + MARK,
            value_text: match part.score {
                Some(score) => format::score(score, &questionnaire.rules.bands, tongue),
                None => format::no_score(tongue).to_owned(),
            },
            value_y: middle + BASELINE,
            rating: part.rating,
        });
        top += row + BETWEEN;
    }
    let ticks = [0, 25, 50, 75, 100].map(|percent| Tick {
        x: origin + FULL * f64::from(percent) / 100.0,
        text: format::percent(crate::scoring::Percent { whole: percent, tenth: None }, tongue),
    });
    Bars {
        width: value_x + VALUE + MARGIN,
        height: top + MARGIN,
        label_x,
        origin,
        value_x,
        bars,
        ticks: ticks.to_vec(),
        tick_y: MARGIN + SCALE / 2.0,
        tick_line: (MARGIN + SCALE - MARK, top),
    }
}

/// Number and title in lines.
fn label(principle: &Principle) -> Vec<String> {
    wrap(&format!("{} {}", principle.number, principle.title.value), Bars::FONT, LABEL)
}
