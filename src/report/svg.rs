//! Drawings as SVG: standalone files for documents and presentations, or a part of an HTML document.
//!
//! Colours are written out as presentation attributes, so that it needs no style sheet, and the ground is white, so
//! that it can be read on a page of any colour.

use std::fmt::{self, Write as _};

use super::charts::{bars_drawing, radar_drawing};
use super::drawing::{Colour, Drawing, Point, Shape, Stroke};
use super::{Bars, Radar};
use crate::questionnaire::Tongue;

/// Fonts that are there on common systems; the first is that of the screen.
const FONTS: &str = "Fira Sans, Arial, Helvetica, sans-serif";
/// The colour of words.
const INK: &str = "#1a1a1a";

/// What a chart says about itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChartTexts {
    /// Its title.
    pub title: String,
    /// What it shows, in a sentence.
    pub description: String,
    /// The language of both, and of the legend.
    pub tongue: Tongue,
}

/// The radar chart as a file. A legend stands below it where it has further outlines.
pub fn radar_svg(radar: &Radar, texts: &ChartTexts) -> String {
    drawing_svg(&radar_drawing(radar, texts.tongue), texts)
}

/// The bar chart as a file, with a legend of the ratings that occur.
pub fn bars_svg(bars: &Bars, texts: &ChartTexts) -> String {
    drawing_svg(&bars_drawing(bars, texts.tongue), texts)
}

/// A drawing as a file.
pub fn drawing_svg(drawing: &Drawing, texts: &ChartTexts) -> String {
    let mut svg = drawing_elements(drawing, texts, "");
    svg.push('\n');
    svg
}

/// A drawing as an element that may stand in a document beside others: its ids begin with the prefix, which must be
/// unique there. It ends without a line feed.
pub fn drawing_elements(drawing: &Drawing, texts: &ChartTexts, prefix: &str) -> String {
    let (width, height) = (Num(drawing.width), Num(drawing.height));
    let (prefix, tag) = (Escaped(prefix), texts.tongue.tag());
    let mut svg = Svg(String::new());
    svg.add(format_args!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" aria-labelledby="{prefix}title {prefix}desc" lang="{tag}" xml:lang="{tag}" font-family="{FONTS}" fill="{INK}">"#
    ));
    svg.add(format_args!(r#"<title id="{prefix}title">{}</title>"#, Escaped(&texts.title)));
    svg.add(format_args!(r#"<desc id="{prefix}desc">{}</desc>"#, Escaped(&texts.description)));
    svg.add(format_args!(r##"<rect width="{width}" height="{height}" fill="#ffffff"/>"##));
    for shape in &drawing.shapes {
        svg.shape(shape);
    }
    svg.0.push_str("</svg>");
    svg.0
}

/// Elements in the making, one on each line.
struct Svg(String);

impl Svg {
    fn add(&mut self, element: fmt::Arguments<'_>) {
        // Writing into a string cannot fail.
        let _ = writeln!(self.0, "{element}");
    }

    fn shape(&mut self, shape: &Shape) {
        match shape {
            Shape::Path { points, closed, fill, stroke } => {
                let element = if *closed { "polygon" } else { "polyline" };
                let (points, paint) = (Points(points), Paint(*fill, stroke.as_ref()));
                self.add(format_args!(r#"<{element} points="{points}"{paint}/>"#));
            }
            Shape::Circle { center, radius, fill, stroke } => {
                let (x, y, radius) = (Num(center.x), Num(center.y), Num(*radius));
                let paint = Paint(*fill, stroke.as_ref());
                self.add(format_args!(r#"<circle cx="{x}" cy="{y}" r="{radius}"{paint}/>"#));
            }
            Shape::Text { at, anchor, size, strong, text, language } => {
                let (x, y, size, anchor) = (Num(at.x), Num(at.y), Num(*size), anchor.as_str());
                let weight = if *strong { r#" font-weight="bold""# } else { "" };
                let (language, text) = (Tag(language.as_deref()), Escaped(text));
                self.add(format_args!(
                    r#"<text x="{x}" y="{y}" text-anchor="{anchor}" font-size="{size}"{weight}{language}>{text}</text>"#
                ));
            }
        }
    }
}

/// Points of a line.
struct Points<'a>(&'a [Point]);

impl fmt::Display for Points<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, point) in self.0.iter().enumerate() {
            let between = if at == 0 { "" } else { " " };
            write!(f, "{between}{},{}", Num(point.x), Num(point.y))?;
        }
        Ok(())
    }
}

/// How area and line are painted; an area without colour must say so, because it would be filled otherwise.
struct Paint<'a>(Option<Colour>, Option<&'a Stroke>);

impl fmt::Display for Paint<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(colour) => write!(f, r#" fill="{}""#, Hex(colour))?,
            None => f.write_str(r#" fill="none""#)?,
        }
        let Some(stroke) = self.1 else { return Ok(()) };
        write!(f, r#" stroke="{}" stroke-width="{}""#, Hex(stroke.colour), Num(stroke.width))?;
        if !stroke.dashes.is_empty() {
            let dashes: Vec<String> = stroke.dashes.iter().map(|length| Num(*length).to_string()).collect();
            write!(f, r#" stroke-dasharray="{}""#, dashes.join(" "))?;
        }
        Ok(())
    }
}

/// A colour as `#rrggbb`.
struct Hex(Colour);

impl fmt::Display for Hex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

/// A language, for HTML and for XML, where there is one.
struct Tag<'a>(Option<&'a str>);

impl fmt::Display for Tag<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(tag) => write!(f, r#" lang="{0}" xml:lang="{0}""#, Escaped(tag)),
            None => Ok(()),
        }
    }
}

/// A number with at most two decimals and without zeros at its end; the sines of different systems differ only
/// behind these.
struct Num(f64);

impl fmt::Display for Num {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = format!("{:.2}", self.0);
        let text = text.trim_end_matches('0').trim_end_matches('.');
        f.write_str(if text == "-0" { "0" } else { text })
    }
}

/// A text between tags or quotes. Characters that XML 1.0 has no way to write become the replacement character.
pub(super) struct Escaped<'a>(pub(super) &'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            match c {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                '\u{0}'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {
                    f.write_char('\u{fffd}')?;
                }
                _ => f.write_char(c)?,
            }
        }
        Ok(())
    }
}
