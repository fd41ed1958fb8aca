//! What can be answered and what it is worth: own anchors or a shared scale, values or points.

use super::super::raw::{RawLevel, RawQuestion};
use super::super::{Code, Level, QuestionId};
use super::builder::Builder;
use super::spot::Spot;

/// The most levels of one question.
const LEVELS: usize = 20;

/// What the highest level of a question may bring. Beyond that, floats would lose the few points among the many, and
/// a sum could become infinite.
const FEWEST_POINTS: f64 = 0.001;
const MOST_POINTS: f64 = 1_000_000.0;

impl Builder<'_> {
    /// Levels and weight of a question; with points, the weight is what can be reached.
    pub(super) fn levels(&mut self, raw: &RawQuestion, spot: &Spot<'_>) -> (Vec<Level>, f64) {
        if let (Some(scale), Some(_)) = (&raw.scale, &raw.levels) {
            self.findings.error(spot, Code::LevelsAndScale { scale: scale.clone() });
        }
        if let Some(levels) = &raw.levels {
            self.level_count(levels.len(), &spot.key("levels"));
            let mut made = Vec::new();
            for (index, level) in levels.iter().enumerate() {
                let spot = spot.item("levels", index);
                let text = self.own_text(&level.text, |builder| &mut builder.seen_anchors, &spot);
                made.push(Level { text, value: even(index, levels.len()) });
            }
            let weight = self.worth(raw, levels, &mut made, spot);
            return (made, weight);
        }
        let Some(name) = &raw.scale else {
            self.findings.error(spot, Code::LevelsMissing);
            return (Vec::new(), 1.0);
        };
        let file = self.raw;
        let Some(anchors) = file.scales.get(name) else {
            let similar = self.similar(name, file.scales.keys().map(String::as_str));
            self.findings.error(&spot.key("scale"), Code::UnknownScale { name: name.clone(), similar });
            return (Vec::new(), 1.0);
        };
        self.used_scales.insert(QuestionId::new(&raw.id), name.clone());
        let mut levels = Vec::new();
        for (index, anchor) in anchors.iter().enumerate() {
            // The anchor itself was checked once, where the scale is declared.
            let text = super::super::Text { value: anchor.clone(), language: self.language().clone() };
            levels.push(Level { text, value: even(index, anchors.len()) });
        }
        if self.counts_points() {
            self.findings.error(&spot.key("scale"), Code::PointsMissing { level: 0 });
        }
        (levels, self.weight(raw.weight, &spot.key("weight")))
    }

    pub(super) fn level_count(&mut self, count: usize, spot: &Spot<'_>) {
        if count < 2 {
            self.findings.error(spot, Code::LevelsTooFew { count });
        } else if count > LEVELS {
            self.findings.error(spot, Code::LevelsTooMany { count, limit: LEVELS });
        }
    }

    fn worth(&mut self, raw: &RawQuestion, levels: &[RawLevel], made: &mut [Level], spot: &Spot<'_>) -> f64 {
        if self.counts_points() {
            if raw.weight.is_some() {
                self.findings.error(&spot.key("weight"), Code::KeyWithPoints { key: "weight" });
            }
            return self.points(levels, made, spot);
        }
        let weight = self.weight(raw.weight, &spot.key("weight"));
        self.values(levels, made, spot);
        weight
    }

    /// Points that do not fall, from at least 0 to what a top may bring. Returns those of the top.
    fn points(&mut self, levels: &[RawLevel], made: &mut [Level], spot: &Spot<'_>) -> f64 {
        let top = levels.last().and_then(|level| level.points).unwrap_or(1.0);
        let mut before = None;
        for (level, (raw, made)) in levels.iter().zip(made).enumerate() {
            let spot = spot.item("levels", level);
            if raw.value.is_some() {
                self.findings.error(&spot.key("value"), Code::KeyWithPoints { key: "value" });
            }
            let Some(points) = raw.points else {
                self.findings.error(&spot, Code::PointsMissing { level });
                continue;
            };
            let at_top = level + 1 == levels.len();
            let fewest = if at_top { FEWEST_POINTS } else { 0.0 };
            if !(fewest..=MOST_POINTS).contains(&points) {
                self.findings.error(&spot.key("points"), Code::PointsRange { level, points });
            } else if let Some(before) = before
                && points < before
            {
                self.findings.error(&spot.key("points"), Code::PointsFall { level, points, before });
            }
            before = Some(points);
            made.value = points / top;
        }
        top
    }

    /// Values that do not fall and run from 0 to 1, where the file gives any.
    fn values(&mut self, levels: &[RawLevel], made: &mut [Level], spot: &Spot<'_>) {
        let given = levels.iter().any(|level| level.value.is_some());
        let mut sound = true;
        let mut before = None;
        for (level, (raw, made)) in levels.iter().zip(made).enumerate() {
            let spot = spot.item("levels", level);
            if raw.points.is_some() {
                self.findings.error(&spot.key("points"), Code::PointsUnexpected { level });
            }
            let Some(value) = raw.value else {
                if given {
                    self.findings.error(&spot, Code::ValueMissing { level });
                    sound = false;
                }
                continue;
            };
            if !(0.0..=1.0).contains(&value) {
                self.findings.error(&spot.key("value"), Code::ValueRange { level, value });
                sound = false;
            } else if let Some(before) = before
                && value < before
            {
                self.findings.error(&spot.key("value"), Code::ValueFalls { level, value, before });
                sound = false;
            }
            before = Some(value);
            made.value = value;
        }
        let end = |level: Option<&RawLevel>| level.and_then(|level| level.value);
        if let (true, Some(first), Some(last)) = (sound, end(levels.first()), end(levels.last()))
            && (first > 0.0 || last < 1.0)
        {
            self.findings.error(&spot.key("levels"), Code::ValueEnds { first, last });
        }
    }
}

/// The value of a level where the file gives none: even steps from 0 to 1.
fn even(index: usize, count: usize) -> f64 {
    index as f64 / count.saturating_sub(1).max(1) as f64
}
