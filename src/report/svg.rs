//! Charts as standalone SVG files, for documents and presentations.
//!
//! Colours are written out as presentation attributes, so that a file needs no style sheet; every rating has a
//! hatching of its own, so that a grey print still tells them apart. The screen draws the same geometry itself and
//! uses nothing of this: the ids in here are only unique within one file.

use std::fmt::{self, Write as _};

use super::{Anchor, Bars, Outline, Point, Radar, format};
use crate::questionnaire::{Language, Tongue};
use crate::scoring::Rating;

/// Fonts that are there on common systems; the first is that of the screen.
const FONTS: &str = "Fira Sans, Arial, Helvetica, sans-serif";
/// Text and lines.
const INK: &str = "#1a1a1a";
/// Rings, axes and scale.
const FAINT: &str = "#8a8f98";
/// The audit itself in the radar chart.
const OWN: &str = "#004b76";
/// Further outlines: colour and dashes, so that they differ in print as well. They repeat from the fifth on.
const OTHERS: [(&str, &str); 4] = [("#a33b00", "8 4"), ("#5b2a86", "2 4"), ("#00664f", "12 4 2 4"), ("#6b5300", "4 4")];
/// The ratings in the order of the legend.
const RATINGS: [Rating; 5] = [Rating::Met, Rating::Partly, Rating::NotMet, Rating::TooLittle, Rating::NoScore];
/// Height of a row of the legend.
const ROW: f64 = 24.0;
/// Side of the sample squares of the legend.
const SAMPLE: f64 = 14.0;
/// Left edge of the legend.
const LEFT: f64 = 12.0;

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
    let legend = if radar.others.is_empty() { 0 } else { radar.others.len() + 1 };
    let mut svg = Svg::open(radar.width, radar.height, legend, texts);
    for ring in &radar.rings {
        svg.add(format_args!(
            r#"<circle cx="{}" cy="{}" r="{}" fill="none" stroke="{FAINT}"/>"#,
            Num(radar.center.x),
            Num(radar.center.y),
            Num(*ring)
        ));
    }
    for axis in &radar.axes {
        svg.line(radar.center, axis.end, FAINT, "1");
    }
    for (at, other) in radar.others.iter().enumerate() {
        let (colour, dashes) = other_style(at);
        svg.outline(other, colour, Some(dashes));
    }
    svg.outline(&radar.outline, OWN, None);
    for axis in &radar.axes {
        let lines: Vec<&str> = axis.lines.iter().map(String::as_str).collect();
        svg.lines(axis.label, Radar::LINE, axis.anchor, &lines, &axis.title.language, texts.tongue);
        svg.text(Point { y: axis.value_y(), ..axis.label }, axis.anchor, &axis.value_text, "bold");
        svg.text(Point { y: axis.answered_y(), ..axis.label }, axis.anchor, &axis.answered_text, "normal");
    }
    if legend > 0 {
        let own = match texts.tongue {
            Tongue::German => "Aktuelle Antworten",
            Tongue::English => "Present answers",
        };
        svg.key_line(radar.height, OWN, None, own);
        for (at, other) in radar.others.iter().enumerate() {
            let (colour, dashes) = other_style(at);
            svg.key_line(radar.height + ROW * (at + 1) as f64, colour, Some(dashes), &other.label);
        }
    }
    svg.close()
}

/// The bar chart as a file, with a legend of the ratings that occur.
pub fn bars_svg(bars: &Bars, texts: &ChartTexts) -> String {
    let ratings: Vec<Rating> =
        RATINGS.into_iter().filter(|rating| bars.bars.iter().any(|bar| bar.rating == *rating)).collect();
    let has_range = bars.bars.iter().any(|bar| bar.range.is_some());
    let mut svg = Svg::open(bars.width, bars.height, ratings.len() + usize::from(has_range), texts);
    svg.patterns(&ratings);
    let (top, bottom) = bars.tick_line;
    for tick in &bars.ticks {
        svg.line(Point { x: tick.x, y: top }, Point { x: tick.x, y: bottom }, FAINT, "1");
        svg.text(Point { x: tick.x, y: bars.tick_y }, Anchor::Middle, &tick.text, "normal");
    }
    for bar in &bars.bars {
        let lines: Vec<&str> = bar.label.iter().map(String::as_str).collect();
        let label = Point { x: bars.label_x, y: bar.label_y };
        svg.lines(label, Bars::LINE, Anchor::End, &lines, &bar.language, texts.tongue);
        svg.filled(Point { x: bars.origin, y: bar.y }, bar.length, bar.height, bar.rating);
        if let Some((low, high)) = bar.range {
            svg.line(Point { x: low, y: bar.range_y }, Point { x: high, y: bar.range_y }, INK, "2");
        }
        svg.text(Point { x: bars.value_x, y: bar.value_y }, Anchor::Start, &bar.value_text, "bold");
    }
    let mut y = bars.height;
    for rating in ratings {
        svg.filled(Point { x: LEFT, y }, SAMPLE, SAMPLE, rating);
        svg.key_text(y, format::rating(rating, texts.tongue));
        y += ROW;
    }
    if has_range {
        let range = match texts.tongue {
            Tongue::German => "Spanne, die offene Fragen noch zulassen",
            Tongue::English => "range that open questions still allow",
        };
        svg.key_line(y, INK, None, range);
    }
    svg.close()
}

/// Colour and name of a rating's pattern; a part without score has no bar, and white is its colour.
fn rating_style(rating: Rating) -> (&'static str, &'static str) {
    match rating {
        Rating::Met => ("#17693a", "met"),
        Rating::Partly => ("#8a5a00", "partly"),
        Rating::NotMet => ("#a3232b", "not-met"),
        Rating::TooLittle => ("#565d68", "too-little"),
        Rating::NoScore => (FAINT, "no-score"),
    }
}

/// What is drawn in an 8 × 8 tile of a rating: full, stripes, crossed stripes, dots, nothing.
fn hatching(rating: Rating) -> &'static str {
    match rating {
        Rating::Met => "M0 0H8V8H0Z",
        Rating::Partly => "M0 8 8 0 8 3 3 8ZM0 0 3 0 0 3Z",
        Rating::NotMet => "M0 0H8V2H0ZM0 0H2V8H0Z",
        Rating::TooLittle => "M3 3H5V5H3Z",
        Rating::NoScore => "",
    }
}

fn other_style(at: usize) -> (&'static str, &'static str) {
    OTHERS.iter().cycle().nth(at).copied().unwrap_or((INK, "4 4"))
}

/// A file in the making.
struct Svg(String);

impl Svg {
    /// Begins a file; `rows` is how many rows a legend below the drawing has.
    fn open(width: f64, height: f64, rows: usize, texts: &ChartTexts) -> Self {
        let height = height + if rows == 0 { 0.0 } else { rows as f64 * ROW + LEFT };
        let (width, height) = (Num(width), Num(height));
        let mut svg = Self(String::new());
        svg.add(format_args!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" aria-labelledby="title desc" lang="{0}" xml:lang="{0}" font-family="{FONTS}" font-size="{1}" fill="{INK}">"#,
            texts.tongue.tag(),
            Num(Bars::FONT)
        ));
        svg.add(format_args!(r#"<title id="title">{}</title>"#, Escaped(&texts.title)));
        svg.add(format_args!(r#"<desc id="desc">{}</desc>"#, Escaped(&texts.description)));
        svg.add(format_args!(r##"<rect width="{width}" height="{height}" fill="#ffffff"/>"##));
        svg
    }

    fn close(mut self) -> String {
        self.0.push_str("</svg>\n");
        self.0
    }

    fn add(&mut self, element: fmt::Arguments<'_>) {
        // Writing into a string cannot fail.
        let _ = writeln!(self.0, "{element}");
    }

    fn patterns(&mut self, ratings: &[Rating]) {
        self.add(format_args!("<defs>"));
        for rating in ratings {
            let (colour, name) = rating_style(*rating);
            let path = hatching(*rating);
            self.add(format_args!(
                r##"<pattern id="{name}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="#ffffff"/><path d="{path}" fill="{colour}"/></pattern>"##
            ));
        }
        self.add(format_args!("</defs>"));
    }

    fn line(&mut self, from: Point, to: Point, colour: &str, width: &str) {
        self.add(format_args!(
            r#"<line x1="{}" y1="{}" x2="{}" y2="{}" stroke="{colour}" stroke-width="{width}"/>"#,
            Num(from.x),
            Num(from.y),
            Num(to.x),
            Num(to.y)
        ));
    }

    fn filled(&mut self, corner: Point, width: f64, height: f64, rating: Rating) {
        let (colour, name) = rating_style(rating);
        self.add(format_args!(
            r#"<rect x="{}" y="{}" width="{}" height="{}" fill="url(#{name})" stroke="{colour}"/>"#,
            Num(corner.x),
            Num(corner.y),
            Num(width),
            Num(height)
        ));
    }

    fn outline(&mut self, outline: &Outline, colour: &str, dashes: Option<&str>) {
        let dash = Attribute("stroke-dasharray", dashes);
        for piece in &outline.pieces {
            let points = piece.iter().map(|point| format!("{},{}", Num(point.x), Num(point.y)));
            let points = points.collect::<Vec<_>>().join(" ");
            let (element, fill) = match (outline.closed, dashes) {
                (true, None) => ("polygon", colour),
                (true, Some(_)) => ("polygon", "none"),
                (false, _) => ("polyline", "none"),
            };
            self.add(format_args!(
                r#"<{element} points="{points}" fill="{fill}" fill-opacity="0.15" stroke="{colour}" stroke-width="2"{dash}/>"#
            ));
            for point in piece {
                self.add(format_args!(
                    r#"<circle cx="{}" cy="{}" r="3" fill="{colour}"/>"#,
                    Num(point.x),
                    Num(point.y)
                ));
            }
        }
    }

    fn text(&mut self, at: Point, anchor: Anchor, text: &str, weight: &str) {
        self.add(format_args!(
            r#"<text x="{}" y="{}" text-anchor="{}" font-weight="{weight}">{}</text>"#,
            Num(at.x),
            Num(at.y),
            anchor.as_str(),
            Escaped(text)
        ));
    }

    /// Lines of one text, in its own language where that is not the one of the file.
    fn lines(&mut self, at: Point, line: f64, anchor: Anchor, lines: &[&str], language: &Language, tongue: Tongue) {
        let own = Some(language.as_str()).filter(|tag| *tag != tongue.tag());
        let spans = lines.iter().enumerate().map(|(row, text)| {
            let y = at.y + line * row as f64;
            format!(r#"<tspan x="{}" y="{}">{}</tspan>"#, Num(at.x), Num(y), Escaped(text))
        });
        let spans = spans.collect::<String>();
        self.add(format_args!(
            r#"<text text-anchor="{}"{}{}>{spans}</text>"#,
            anchor.as_str(),
            Attribute("lang", own),
            Attribute("xml:lang", own)
        ));
    }

    /// A sample of a line in the legend, with what it means.
    fn key_line(&mut self, y: f64, colour: &str, dashes: Option<&str>, text: &str) {
        let middle = y + SAMPLE / 2.0;
        self.add(format_args!(
            r#"<line x1="{}" y1="{2}" x2="{}" y2="{2}" stroke="{colour}" stroke-width="2"{3}/>"#,
            Num(LEFT),
            Num(LEFT + 2.0 * SAMPLE),
            Num(middle),
            Attribute("stroke-dasharray", dashes)
        ));
        self.key_text(y, text);
    }

    fn key_text(&mut self, y: f64, text: &str) {
        let at = Point { x: LEFT + 3.0 * SAMPLE, y: y + SAMPLE - 2.0 };
        self.text(at, Anchor::Start, text, "normal");
    }
}

/// An attribute that is only there where it has a value.
struct Attribute<'a>(&'static str, Option<&'a str>);

impl fmt::Display for Attribute<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.1 {
            Some(value) => write!(f, r#" {}="{}""#, self.0, Escaped(value)),
            None => Ok(()),
        }
    }
}

/// A length that is not negative, with at most two decimals and without zeros at its end; the sines of different
/// systems differ only behind these.
struct Num(f64);

impl fmt::Display for Num {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = format!("{:.2}", self.0);
        let text = text.trim_end_matches('0').trim_end_matches('.');
        f.write_str(text)
    }
}

/// A text between tags or quotes. Characters that XML 1.0 has no way to write become the replacement character.
struct Escaped<'a>(&'a str);

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
