//! Figures: the drawing as vectors, one alternative text for all of it, the caption below.

use krilla::tagging::{Placement, Tag};

use super::clean::clean;
use super::compose::{Composer, attribute, is_blank};
use super::face::{Digits, Weight};
use super::info::title;
use super::look::{FIGURE_CAPTION, HEIGHT, LEFT, WIDTH};
use super::strip::{Mark, Strip, line_strips, space_object};
use super::structure::{LeafId, ROOT};
use super::typeset::Run;
use crate::report::document::{Figure, Inline};
use crate::report::drawing::{Anchor, Drawing, Shape};

/// A unit of a drawing is a CSS pixel: 96 to the inch, where points are 72.
const POINTS: f32 = 0.75;

/// A length that was computed for the screen; paper does not need to be more exact.
#[allow(clippy::cast_possible_truncation, reason = "lengths on a page are far below what f32 holds")]
pub(super) fn narrow(length: f64) -> f32 {
    length as f32
}

impl Composer<'_> {
    /// Adds a figure.
    ///
    /// The caption stands beside the figure in the structure, not inside: the alternative text replaces everything that
    /// is inside.
    pub(super) fn figure(&mut self, figure: &Figure) {
        let texts = [&figure.alternative, &figure.caption];
        let alternative = texts.into_iter().find_map(|text| attribute(text)).or_else(|| Some(title(self.document)));
        let drawing = &figure.drawing;
        let (width, height) = (narrow(drawing.width), narrow(drawing.height));
        let is_drawn = width > 0.0 && height > 0.0 && width.is_finite() && height.is_finite();
        let caption = [Inline::plain(&figure.caption)];
        let has_caption = !is_blank(&caption);
        if !(has_caption || is_drawn) {
            return;
        }
        let group = self.result.structure.node(ROOT, Tag::Div);
        let mut strips = Vec::new();
        if is_drawn {
            let tag = Tag::Figure(alternative).with_placement(Some(Placement::Block));
            let node = self.result.structure.node(group, tag);
            let leaf = self.result.structure.leaf(node);
            // Room is left for the caption and a heading.
            let scale = POINTS.min(WIDTH / width).min((HEIGHT - 120.0) / height);
            let mut marks = self.drawing(drawing, scale, leaf);
            let (width, height) = (width * scale, height * scale);
            marks.push(Mark::Extent { x: LEFT, y: 0.0, width, height, figure: node });
            strips.push(Strip { height, marks, keeps: has_caption, after: 4.0, ..Strip::default() });
        }
        if has_caption {
            let node = self.result.structure.node(group, Tag::Caption);
            let runs = self.runs(node, &caption, &FIGURE_CAPTION);
            let lines = self.set(&runs, &FIGURE_CAPTION, WIDTH);
            strips.extend(line_strips(lines, LEFT, &FIGURE_CAPTION));
        }
        space_object(&mut strips);
        self.push(strips);
    }

    fn drawing(&mut self, drawing: &Drawing, scale: f32, leaf: LeafId) -> Vec<Mark> {
        let mut marks = Vec::new();
        for shape in &drawing.shapes {
            match shape {
                Shape::Text { at, anchor, size, strong, text, language } => {
                    let weight = if *strong { Weight::SemiBold } else { Weight::Regular };
                    let size = narrow(*size) * scale;
                    if !(at.x.is_finite() && at.y.is_finite() && size > 0.0 && size.is_finite()) {
                        continue;
                    }
                    let (x, y) = (LEFT + narrow(at.x) * scale, narrow(at.y) * scale);
                    let run = Run {
                        text: clean(text),
                        weight,
                        digits: Digits::Text,
                        colour: super::look::INK,
                        leaf: Some(leaf),
                        link: None,
                    };
                    let lines = super::typeset::set(self.faces, &[run], size, f32::MAX);
                    self.result.undrawn += lines.undrawn;
                    let Some(line) = lines.lines.into_iter().next() else { continue };
                    let x = match anchor {
                        Anchor::Start => x,
                        Anchor::Middle => x - line.width / 2.0,
                        Anchor::End => x - line.width,
                    };
                    let language = language.as_ref().filter(|language| self.is_foreign(language));
                    for mut segment in line.segments {
                        segment.language = language.cloned();
                        marks.push(Mark::Text { x: x + segment.x, y, segment });
                    }
                }
                Shape::Path { .. } | Shape::Circle { .. } => {
                    marks.push(Mark::Shape { shape: shape.clone(), x: LEFT, y: 0.0, scale, leaf });
                }
            }
        }
        marks
    }
}
