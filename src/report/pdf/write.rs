//! Pages and structure into the PDF library.

use std::collections::BTreeMap;

use krilla::Document as File;
use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::rgb;
use krilla::destination::{Destination, XyzDestination};
use krilla::geom::{Path, PathBuilder, Point, Quadrilateral, Rect};
use krilla::page::{Page, PageSettings};
use krilla::paint::{Fill, LineCap, Paint, Stroke as Pen, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, BBox, ContentTag, SpanTag};

use super::compose::Composition;
use super::face::{Digits, Faces};
use super::figure::narrow;
use super::link::{Goal, LinkId};
use super::look::{GREY, LEFT, PAGE_HEIGHT, PAGE_WIDTH};
use super::paginate::{Aside, Pages, Placed, Spot};
use super::strip::Mark;
use super::structure::LeafId;
use super::typeset::{Run, Segment, single};
use crate::report::drawing::{Colour, Shape, Stroke};

/// How far above a heading a jump to it ends.
const ABOVE: f32 = 10.0;

/// Writes the pages; afterwards the structure knows what is drawn where.
pub(super) fn write(file: &mut File, composition: &mut Composition, pages: Pages, faces: &Faces<'_>) -> Option<()> {
    let spots = pages.headings;
    for (number, marks) in pages.pages.into_iter().enumerate() {
        let mut page = file.start_page_with(PageSettings::from_wh(PAGE_WIDTH, PAGE_HEIGHT)?);
        let mut areas: BTreeMap<LinkId, Vec<Rect>> = BTreeMap::new();
        let mut writer = Writer { surface: page.surface(), composition, faces, open: None };
        for Placed { mark, aside } in marks {
            match mark {
                Mark::Area { x, y, width, height, link } => {
                    areas.entry(link).or_default().extend(Rect::from_xywh(x, y, width, height));
                }
                Mark::Extent { x, y, width, height, figure } => {
                    if let Some(rect) = Rect::from_xywh(x, y, width, height) {
                        writer.composition.structure.set_extent(figure, BBox::new(number, rect));
                    }
                }
                drawn => writer.draw(drawn, aside, &spots),
            }
        }
        writer.close();
        // Only a finished surface leaves the page free for annotations.
        drop(writer);
        annotate(&mut page, composition, areas, &spots);
        page.finish();
    }
    Some(())
}

/// What marks are part of that follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Owner {
    Leaf(LeafId),
    Aside(Aside),
}

struct Writer<'a, 'b> {
    surface: Surface<'a>,
    composition: &'a mut Composition,
    faces: &'a Faces<'b>,
    open: Option<Owner>,
}

impl Writer<'_, '_> {
    fn draw(&mut self, mark: Mark, aside: Aside, spots: &[Spot]) {
        match mark {
            Mark::Text { x, y, segment } => self.text(x, y, &segment, aside),
            Mark::Filled { x, y, width, height, colour } => {
                let path = Rect::from_xywh(x, y, width, height).and_then(|rect| {
                    let mut builder = PathBuilder::new();
                    builder.push_rect(rect);
                    builder.finish()
                });
                self.path(path, Owner::Aside(aside), Some(colour), None);
            }
            Mark::Dots { x, y, width } => {
                let mut builder = PathBuilder::new();
                builder.move_to(x, y);
                builder.line_to(x + width, y);
                let pen = Pen {
                    width: 0.8,
                    line_cap: LineCap::Round,
                    dash: Some(StrokeDash { array: vec![0.0, 3.5], offset: 0.0 }),
                    paint: paint(GREY),
                    ..Pen::default()
                };
                self.path(builder.finish(), Owner::Aside(aside), None, Some(pen));
            }
            Mark::Shape { shape, x, y, scale, leaf } => self.shape(&shape, (x, y), scale, leaf),
            Mark::PageNumber { right, y, heading, letters, leaf } => {
                let page = spots.get(heading).map_or(0, |spot| spot.page) + 1;
                let run = Run {
                    text: page.to_string(),
                    weight: letters.weight,
                    digits: Digits::Column,
                    colour: letters.colour,
                    leaf: Some(leaf),
                    link: None,
                };
                let line = single(self.faces, run, letters.size);
                for segment in &line.segments {
                    self.text(right - line.width + segment.x, y, segment, aside);
                }
            }
            Mark::Area { .. } | Mark::Extent { .. } => {}
        }
    }

    /// Each text is a marked piece of its own: none is longer than a line.
    fn text(&mut self, x: f32, y: f32, segment: &Segment, aside: Aside) {
        match segment.leaf {
            Some(leaf) => {
                self.close();
                let tag = SpanTag::empty().with_lang(segment.language.as_deref());
                let identifier = self.surface.start_tagged(ContentTag::Span(tag));
                self.composition.structure.drawn(leaf, identifier);
                self.open = Some(Owner::Leaf(leaf));
            }
            None => self.open(Owner::Aside(aside)),
        }
        self.surface.set_fill(Some(fill(segment.colour)));
        self.surface.set_stroke(None);
        let font = self.faces.face(segment.weight).font();
        self.surface.draw_glyphs(Point::from_xy(x, y), &segment.glyphs, font, &segment.text, segment.size, false);
        if segment.leaf.is_some() {
            self.close();
        }
    }

    fn shape(&mut self, shape: &Shape, (x, y): (f32, f32), scale: f32, leaf: LeafId) {
        let (path, fill, stroke) = match shape {
            Shape::Path { points, closed, fill, stroke } => {
                let mut builder = PathBuilder::new();
                for (index, point) in points.iter().enumerate() {
                    let (x, y) = (x + narrow(point.x) * scale, y + narrow(point.y) * scale);
                    if index == 0 { builder.move_to(x, y) } else { builder.line_to(x, y) }
                }
                if *closed {
                    builder.close();
                }
                (builder.finish(), fill, stroke)
            }
            Shape::Circle { center, radius, fill, stroke } => {
                let center = (x + narrow(center.x) * scale, y + narrow(center.y) * scale);
                (circle(center, narrow(*radius) * scale), fill, stroke)
            }
            Shape::Text { .. } => return,
        };
        let stroke = stroke.as_ref().and_then(|stroke| pen(stroke, scale));
        self.path(path, Owner::Leaf(leaf), *fill, stroke);
    }

    fn path(&mut self, path: Option<Path>, owner: Owner, colour: Option<Colour>, pen: Option<Pen>) {
        let Some(path) = path.filter(|_| colour.is_some() || pen.is_some()) else { return };
        self.open(owner);
        self.surface.set_fill(colour.map(fill));
        self.surface.set_stroke(pen);
        self.surface.draw_path(&path);
    }

    fn open(&mut self, owner: Owner) {
        if self.open == Some(owner) {
            return;
        }
        self.close();
        let tag = match owner {
            Owner::Leaf(_) => ContentTag::Other,
            Owner::Aside(aside) => ContentTag::Artifact(Artifact::with_kind(match aside {
                Aside::Layout => ArtifactType::Layout,
                Aside::Header => ArtifactType::Header,
                Aside::Footer => ArtifactType::Footer,
                Aside::Repeated => ArtifactType::PaginationOther,
            })),
        };
        let identifier = self.surface.start_tagged(tag);
        if let Owner::Leaf(leaf) = owner {
            self.composition.structure.drawn(leaf, identifier);
        }
        self.open = Some(owner);
    }

    fn close(&mut self) {
        if self.open.take().is_some() {
            self.surface.end_tagged();
        }
    }
}

fn annotate(page: &mut Page<'_>, composition: &mut Composition, areas: BTreeMap<LinkId, Vec<Rect>>, spots: &[Spot]) {
    for (id, rects) in areas {
        let Some(link) = composition.links.get(id.0).filter(|_| !rects.is_empty()) else { continue };
        let target = match &link.goal {
            Goal::Web(address) => Target::Action(Action::Link(LinkAction::new(address.clone()))),
            Goal::Heading(heading) => Target::Destination(Destination::Xyz(destination(spots.get(*heading).copied()))),
        };
        let quads: Vec<Quadrilateral> = rects.into_iter().map(Into::into).collect();
        let annotation = LinkAnnotation::new_with_quad_points(quads, target);
        let identifier = page.add_tagged_annotation(Annotation::new_link(annotation, Some(link.description.clone())));
        let leaf = link.leaf;
        composition.structure.drawn(leaf, identifier);
    }
}

/// Where a jump to a heading ends.
pub(super) fn destination(spot: Option<Spot>) -> XyzDestination {
    let spot = spot.unwrap_or_default();
    XyzDestination::new(spot.page, Point::from_xy(LEFT, (spot.y - ABOVE).max(0.0)))
}

fn paint(colour: Colour) -> Paint {
    let [red, green, blue] = colour;
    rgb::Color::new(red, green, blue).into()
}

fn fill(colour: Colour) -> Fill {
    Fill { paint: paint(colour), ..Fill::default() }
}

/// `None` for a line without width.
fn pen(stroke: &Stroke, scale: f32) -> Option<Pen> {
    let width = narrow(stroke.width) * scale;
    let array: Vec<f32> = stroke.dashes.iter().map(|dash| narrow(*dash) * scale).collect();
    let is_dashed = array.iter().all(|dash| *dash >= 0.0) && array.iter().sum::<f32>() > 0.0;
    let dash = is_dashed.then_some(StrokeDash { array, offset: 0.0 });
    (width > 0.0).then(|| Pen { width, paint: paint(stroke.colour), dash, ..Pen::default() })
}

/// A circle of four curves.
fn circle((x, y): (f32, f32), radius: f32) -> Option<Path> {
    if radius.is_nan() || radius <= 0.0 {
        return None;
    }
    // The distance of the control points at which a Bézier curve comes closest to a quarter of a circle.
    let pull = radius * 0.552_284_8;
    let mut builder = PathBuilder::new();
    builder.move_to(x + radius, y);
    builder.cubic_to(x + radius, y + pull, x + pull, y + radius, x, y + radius);
    builder.cubic_to(x - pull, y + radius, x - radius, y + pull, x - radius, y);
    builder.cubic_to(x - radius, y - pull, x - pull, y - radius, x, y - radius);
    builder.cubic_to(x + pull, y - radius, x + radius, y - pull, x + radius, y);
    builder.close();
    builder.finish()
}
