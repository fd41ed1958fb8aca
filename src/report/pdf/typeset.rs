//! Runs of text set into lines of a given width, ragged right and without hyphenation: screen readers split hyphenated
//! words in two.

use std::ops::Range;

use krilla::text::{GlyphId, KrillaGlyph};
use unicode_linebreak::linebreaks;

use super::face::{Digits, Faces, Glyph, Weight};
use super::link::LinkId;
use super::structure::LeafId;
use crate::report::drawing::Colour;

/// No line is longer, even if its letters have no width: PDF/A limits how long a text may be. In bytes.
const LONGEST_LINE: usize = 4000;

/// Text of one look that belongs to one place of the structure.
#[derive(Clone, Debug)]
pub(super) struct Run {
    /// What it says, cleaned.
    pub(super) text: String,
    pub(super) weight: Weight,
    pub(super) digits: Digits,
    pub(super) colour: Colour,
    /// Where it belongs; `None` for what is no content.
    pub(super) leaf: Option<LeafId>,
    /// The link it is part of.
    pub(super) link: Option<LinkId>,
}

/// A piece of a line in one look.
#[derive(Clone, Debug)]
pub(super) struct Segment {
    /// From the beginning of the line.
    pub(super) x: f32,
    /// How wide it is, without white space at the end of the line.
    pub(super) width: f32,
    pub(super) text: String,
    pub(super) glyphs: Vec<KrillaGlyph>,
    pub(super) size: f32,
    pub(super) weight: Weight,
    pub(super) colour: Colour,
    pub(super) leaf: Option<LeafId>,
    pub(super) link: Option<LinkId>,
    /// Its language tag, where the structure cannot say it.
    pub(super) language: Option<String>,
}

/// A line.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    pub(super) segments: Vec<Segment>,
    /// How wide it is, without white space at its end.
    pub(super) width: f32,
}

/// Lines with the number of characters that have no glyph.
#[derive(Clone, Debug, Default)]
pub(super) struct Lines {
    pub(super) lines: Vec<Line>,
    pub(super) undrawn: usize,
}

/// Sets runs into lines. There is at least one line unless there is no text at all.
pub(super) fn set(faces: &Faces<'_>, runs: &[Run], size: f32, width: f32) -> Lines {
    let paragraph = Paragraph::new(faces, runs, size);
    let spans = paragraph.spans(width);
    Lines { lines: spans.into_iter().map(|span| paragraph.line(span, size)).collect(), undrawn: paragraph.undrawn }
}

/// How wide the longest piece is that no line may break, such as a word.
pub(super) fn longest_word(faces: &Faces<'_>, runs: &[Run], size: f32) -> f32 {
    let paragraph = Paragraph::new(faces, runs, size);
    let mut longest = 0.0_f32;
    let mut start = 0;
    for opportunity in paragraph.opportunities() {
        longest = longest.max(paragraph.width(start..opportunity));
        start = opportunity;
    }
    longest
}

/// Runs joined, with the glyphs of all of them.
struct Paragraph {
    runs: Vec<Run>,
    text: String,
    /// Where each run begins and ends in the text.
    places: Vec<Range<usize>>,
    /// Glyphs in the order of the text; their ranges are those of the whole text.
    glyphs: Vec<(usize, Glyph)>,
    /// Where a letter begins, with all that stands before it on one endless line; one more for the end.
    offsets: Vec<(usize, f32)>,
    undrawn: usize,
}

impl Paragraph {
    fn new(faces: &Faces<'_>, runs: &[Run], size: f32) -> Self {
        let runs: Vec<Run> = runs.iter().flat_map(|run| drawable(faces, run)).collect();
        let mut paragraph = Self {
            runs: Vec::new(),
            text: String::new(),
            places: Vec::new(),
            glyphs: Vec::new(),
            offsets: Vec::new(),
            undrawn: 0,
        };
        let mut x = 0.0;
        for (index, run) in runs.iter().enumerate() {
            let start = paragraph.text.len();
            paragraph.text.push_str(&run.text);
            paragraph.places.push(start..paragraph.text.len());
            let shaped = faces.face(run.weight).shape(&run.text, run.digits);
            paragraph.undrawn += shaped.undrawn;
            for glyph in shaped.glyphs {
                let range = glyph.range.start + start..glyph.range.end + start;
                if paragraph.offsets.last().is_none_or(|(last, _)| *last < range.start) {
                    paragraph.offsets.push((range.start, x));
                }
                x += glyph.advance * size;
                paragraph.glyphs.push((index, Glyph { range, ..glyph }));
            }
        }
        paragraph.offsets.push((paragraph.text.len(), x));
        paragraph.runs = runs;
        paragraph
    }

    /// How far the letter at this byte is from the beginning of the endless line.
    fn offset(&self, byte: usize) -> f32 {
        let index = self.offsets.partition_point(|(start, _)| *start < byte);
        self.offsets.get(index).or(self.offsets.last()).map_or(0.0, |(_, x)| *x)
    }

    fn trimmed_end(&self, span: &Range<usize>) -> usize {
        span.start + self.text.get(span.clone()).unwrap_or_default().trim_end().len()
    }

    fn width(&self, span: Range<usize>) -> f32 {
        self.offset(self.trimmed_end(&span)) - self.offset(span.start)
    }

    /// Where a line may end; the end of the text is one of these places.
    fn opportunities(&self) -> impl Iterator<Item = usize> {
        // A space with a mark on it is one letter to the font, but two to the rules for breaks.
        let is_between = |byte: &usize| self.offsets.binary_search_by_key(byte, |(start, _)| *start).is_ok();
        linebreaks(&self.text).map(|(byte, _)| byte).filter(is_between)
    }

    /// The bytes of each line.
    fn spans(&self, width: f32) -> Vec<Range<usize>> {
        let fits = |span: Range<usize>| span.len() <= LONGEST_LINE && self.width(span) <= width + 0.01;
        let mut spans = Vec::new();
        let mut start = 0;
        let mut allowed = 0;
        for opportunity in self.opportunities() {
            while !fits(start..opportunity) {
                let cut = if allowed > start { allowed } else { self.cut(start, opportunity, width) };
                if cut >= opportunity {
                    break;
                }
                spans.push(start..cut);
                start = cut;
            }
            allowed = opportunity;
        }
        if start < self.text.len() {
            spans.push(start..self.text.len());
        }
        spans
    }

    /// Where an overlong word or address is cut: behind the last letter that fits, but behind one at least.
    fn cut(&self, start: usize, end: usize, width: f32) -> usize {
        let first = self.offsets.partition_point(|(byte, _)| *byte <= start);
        let origin = self.offset(start);
        let letters = self.offsets.get(first..).unwrap_or_default();
        let fitting =
            letters.partition_point(|(byte, x)| *byte < end && x - origin <= width && byte - start <= LONGEST_LINE);
        let cut = letters.get(fitting.saturating_sub(1)).map_or(end, |(byte, _)| *byte);
        cut.min(end)
    }

    fn line(&self, span: Range<usize>, size: f32) -> Line {
        let visible_end = self.trimmed_end(&span);
        let first = self.glyphs.partition_point(|(_, glyph)| glyph.range.start < span.start);
        let last = self.glyphs.partition_point(|(_, glyph)| glyph.range.start < span.end);
        let glyphs = self.glyphs.get(first..last).unwrap_or_default();
        let origin = self.offset(span.start);
        let mut segments = Vec::new();
        for piece in glyphs.chunk_by(|left, right| left.0 == right.0) {
            let Some((index, begin)) = piece.first().map(|(index, glyph)| (*index, glyph.range.start)) else {
                continue;
            };
            let (Some(run), Some(place)) = (self.runs.get(index), self.places.get(index)) else { continue };
            let end = place.end.min(span.end);
            let right = self.offset(end.min(visible_end).max(begin));
            segments.push(Segment {
                x: self.offset(begin) - origin,
                width: right - self.offset(begin),
                text: self.text.get(begin..end).unwrap_or_default().to_owned(),
                glyphs: piece.iter().map(|(_, glyph)| placed(glyph, begin)).collect(),
                size,
                weight: run.weight,
                colour: run.colour,
                leaf: run.leaf,
                link: run.link,
                language: None,
            });
        }
        Line { segments, width: self.offset(visible_end) - origin }
    }
}

/// A run in pieces that one font can draw each.
fn drawable(faces: &Faces<'_>, run: &Run) -> Vec<Run> {
    let pieces = faces.pieces(&run.text, run.weight).into_iter();
    pieces.map(|(text, weight)| Run { text: text.to_owned(), weight, ..run.clone() }).collect()
}

fn placed(glyph: &Glyph, begin: usize) -> KrillaGlyph {
    let range = glyph.range.start.saturating_sub(begin)..glyph.range.end.saturating_sub(begin);
    KrillaGlyph::new(GlyphId::new(glyph.id), glyph.advance, glyph.right, glyph.up, 0.0, range, None)
}

/// One line of plain text that is no content of its own, such as a running header.
pub(super) fn single(faces: &Faces<'_>, run: Run, size: f32) -> Line {
    let mut line = set(faces, &[run], size, f32::MAX).lines;
    if line.is_empty() { Line::default() } else { line.swap_remove(0) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::pdf::face::Files;

    fn run(text: &str) -> Run {
        Run {
            text: text.to_owned(),
            weight: Weight::Regular,
            digits: Digits::Text,
            colour: [0; 3],
            leaf: None,
            link: None,
        }
    }

    fn texts(runs: &[Run], width: f32) -> Vec<String> {
        let files = Files::new().unwrap();
        let faces = Faces::new(&files).unwrap();
        let set = set(&faces, runs, 10.0, width);
        for line in &set.lines {
            assert!(
                line.width <= width + 0.1 || line.segments.iter().map(|s| s.text.chars().count()).sum::<usize>() == 1
            );
        }
        set.lines.iter().map(|line| line.segments.iter().map(|segment| segment.text.as_str()).collect()).collect()
    }

    #[test]
    fn lines_break_between_words_and_keep_the_space() {
        // "eins zwei" is about 42 points wide at 10 points, "eins" about 19.
        assert_eq!(texts(&[run("eins zwei")], 500.0), ["eins zwei"]);
        assert_eq!(texts(&[run("eins zwei")], 30.0), ["eins ", "zwei"]);
    }

    #[test]
    fn a_break_does_not_care_where_a_run_ends() {
        assert_eq!(texts(&[run("ei"), run("ns z"), run("wei")], 30.0), ["eins ", "zwei"]);
    }

    #[test]
    fn nothing_is_lost_when_a_word_is_too_long() {
        let word = "Donaudampfschifffahrtsgesellschaft".repeat(20);
        let lines = texts(&[run(&word)], 60.0);
        assert!(lines.len() > 20);
        assert_eq!(lines.concat(), word);
    }

    #[test]
    fn an_overlong_word_is_not_cut_between_a_letter_and_its_mark() {
        let lines = texts(&[run(&"e\u{301}".repeat(40))], 30.0);
        assert!(lines.len() > 2);
        assert!(lines.iter().all(|line| line.starts_with('e') && line.ends_with('\u{301}')));
    }

    #[test]
    fn no_line_ends_between_a_space_and_a_mark_on_it() {
        let lines = texts(&[run("eins \u{301}zwei")], 30.0);
        assert_eq!(lines, ["eins \u{301}z", "wei"]);
    }

    #[test]
    fn the_longest_word_fits_in_its_own_width() {
        let files = Files::new().unwrap();
        let faces = Faces::new(&files).unwrap();
        let runs = [run("eins Leistungs"), run("verantwortung zwei")];
        let width = longest_word(&faces, &runs, 10.0);
        assert_eq!(texts(&runs, width), ["eins ", "Leistungsverantwortung ", "zwei"]);
        assert!(longest_word(&faces, &[run("")], 10.0).abs() < 0.001);
    }

    #[test]
    fn there_is_a_letter_in_every_line_however_narrow() {
        assert_eq!(texts(&[run("abc")], 0.5), ["a", "b", "c"]);
    }

    #[test]
    fn no_text_makes_no_line() {
        assert!(texts(&[run("")], 100.0).is_empty());
    }
}
