//! The two fonts, and how they turn characters into glyphs.
//!
//! A character without a glyph never stops the report: a stand-in is drawn, which still means the character when it is
//! copied or read aloud, and it is counted. The bold font holds fewer letters; those that only the other one has are
//! drawn with that.

use std::ops::Range;

use harfrust::{Direction, FontRef, Script, ShapeOptions, ShapePlan, Shaper, ShaperData, UnicodeBuffer, script};
use krilla::text::Font;
use skrifa::MetadataProvider;
use skrifa::charmap::Charmap;

static REGULAR: &[u8] = include_bytes!("fonts/FiraSans-Regular.ttf");
static SEMI_BOLD: &[u8] = include_bytes!("fonts/FiraSans-SemiBold.ttf");

/// Every text is set from left to right: the fonts have only letters that run so.
const DIRECTION: Direction = Direction::LeftToRight;
const SCRIPT: Script = script::LATIN;

/// Width of the narrow no-break space, in em.
const NARROW: f32 = 0.2;

/// Width of a digit in a column of numbers, in em: that of the widest.
const COLUMN_DIGIT: f32 = 0.56;

/// Longer letters (a letter with all its marks, joined emoji) are taken apart: PDF/A limits how long a text may be that
/// stands for one glyph, and nobody can read them anyway. In bytes.
const LONGEST_LETTER: usize = 200;

/// How bold letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    /// Running text.
    Regular,
    /// What stands out.
    SemiBold,
}

/// How digits are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Digits {
    /// Each as wide as it is.
    Text,
    /// All of one width, for columns of numbers.
    Column,
}

/// A glyph with its place in a text; lengths in em.
#[derive(Clone, Debug)]
pub(super) struct Glyph {
    /// Its number in the font.
    pub(super) id: u32,
    /// How far the next one is.
    pub(super) advance: f32,
    /// How far it is moved to the right.
    pub(super) right: f32,
    /// How far it is moved upwards.
    pub(super) up: f32,
    /// The bytes of the text it stands for; glyphs that share them follow each other.
    pub(super) range: Range<usize>,
}

/// A text as glyphs.
#[derive(Clone, Debug, Default)]
pub(super) struct Shaped {
    /// From left to right, in the order of the text.
    pub(super) glyphs: Vec<Glyph>,
    /// How many characters have no glyph.
    pub(super) undrawn: usize,
}

/// The font files, read.
pub(super) struct Files {
    regular: File,
    semi_bold: File,
}

struct File {
    bytes: &'static [u8],
    font: FontRef<'static>,
    data: ShaperData,
}

/// Both weights, ready to shape.
pub(super) struct Faces<'a> {
    regular: Face<'a>,
    semi_bold: Face<'a>,
}

/// One weight, ready to shape.
pub(super) struct Face<'a> {
    font: Font,
    shaper: Shaper<'a>,
    plan: ShapePlan,
    charmap: Charmap<'a>,
    stand_in: u32,
    stand_in_width: f32,
    narrow_space: Option<u32>,
    no_break_hyphen: Option<u32>,
    hyphen_width: f32,
}

impl Files {
    /// Reads the fonts; `None` if they are damaged.
    pub(super) fn new() -> Option<Self> {
        Some(Self { regular: File::new(REGULAR)?, semi_bold: File::new(SEMI_BOLD)? })
    }
}

impl File {
    fn new(bytes: &'static [u8]) -> Option<Self> {
        let font = FontRef::new(bytes).ok()?;
        let data = ShaperData::new(&font);
        Some(Self { bytes, font, data })
    }
}

impl<'a> Faces<'a> {
    /// Prepares the fonts; `None` if they are damaged.
    pub(super) fn new(files: &'a Files) -> Option<Self> {
        Some(Self { regular: Face::new(&files.regular)?, semi_bold: Face::new(&files.semi_bold)? })
    }

    /// The font of a weight.
    pub(super) fn face(&self, weight: Weight) -> &Face<'a> {
        match weight {
            Weight::Regular => &self.regular,
            Weight::SemiBold => &self.semi_bold,
        }
    }

    /// A text cut where its letters change between the fonts, with the weight that each piece is drawn in. A letter
    /// keeps its marks.
    pub(super) fn pieces<'t>(&self, text: &'t str, weight: Weight) -> Vec<(&'t str, Weight)> {
        if weight == Weight::Regular || text.chars().all(|letter| self.semi_bold.has(letter)) {
            return vec![(text, weight)];
        }
        let starts = text.char_indices().filter(|(_, letter)| !is_mark(*letter)).map(|(start, _)| start);
        let mut pieces: Vec<(Range<usize>, Weight)> = vec![(0..0, weight)];
        for start in starts.chain([text.len()]) {
            // What begins here is known when the next letter begins.
            let Some((last, _)) = pieces.last() else { continue };
            let range = last.end..start;
            let letter = text.get(range.clone()).unwrap_or_default();
            let is_lighter = letter.chars().any(|part| !self.semi_bold.has(part) && self.regular.has(part));
            let own = if is_lighter { Weight::Regular } else { weight };
            match pieces.last_mut() {
                Some((last, weight)) if *weight == own => last.end = range.end,
                _ => pieces.push((range, own)),
            }
        }
        let pieces = pieces.into_iter().filter(|(range, _)| !range.is_empty());
        pieces.map(|(range, weight)| (text.get(range).unwrap_or_default(), weight)).collect()
    }
}

impl<'a> Face<'a> {
    fn new(file: &'a File) -> Option<Self> {
        let shaper = file.data.shaper(&file.font).build();
        let plan = ShapePlan::new(&shaper, DIRECTION, Some(SCRIPT), None, &[]);
        let glyph = |character: char| file.font.charmap().map(character).map(skrifa::GlyphId::to_u32);
        let mut face = Self {
            font: Font::new(file.bytes.into(), 0)?,
            shaper,
            plan,
            charmap: file.font.charmap(),
            stand_in: glyph('\u{25af}')?,
            stand_in_width: 0.0,
            // Glyphs of characters that never come, so that each of these has one of its own. A glyph that stands for
            // two characters needs an exception in the PDF, and some readers lose the rest of the line after it.
            narrow_space: glyph('\u{2008}'),
            no_break_hyphen: glyph('\u{ad}'),
            hyphen_width: 0.0,
        };
        face.stand_in_width = face.shape("\u{25af}", Digits::Text).glyphs.first()?.advance;
        face.hyphen_width = face.shape("-", Digits::Text).glyphs.first()?.advance;
        Some(face)
    }

    /// The font as the PDF writer wants it.
    pub(super) fn font(&self) -> Font {
        self.font.clone()
    }

    /// Whether it has a glyph for a character.
    fn has(&self, character: char) -> bool {
        self.charmap.map(character).is_some()
    }

    /// Turns a text into glyphs.
    pub(super) fn shape(&self, text: &str, digits: Digits) -> Shaped {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(DIRECTION);
        buffer.set_script(SCRIPT);
        let buffer = self.shaper.shape(buffer, ShapeOptions::new().plan(Some(&self.plan)));
        let em = |units: i32| units as f32 / self.font.units_per_em();
        let glyphs: Vec<Glyph> = buffer
            .glyph_infos()
            .iter()
            .zip(buffer.glyph_positions())
            .map(|(info, position)| {
                let start = usize::try_from(info.cluster).unwrap_or(0);
                Glyph {
                    id: info.glyph_id,
                    advance: em(position.x_advance),
                    right: em(position.x_offset),
                    up: em(position.y_offset),
                    range: start..start,
                }
            })
            .collect();
        let mut shaped = Shaped::default();
        let mut clusters = glyphs.chunk_by(|left, right| left.range == right.range).peekable();
        while let Some(cluster) = clusters.next() {
            let start = cluster.first().map_or(0, |glyph| glyph.range.start);
            let end = clusters.peek().and_then(|next| next.first()).map_or(text.len(), |glyph| glyph.range.start);
            self.draw(cluster, start..end, text.get(start..end).unwrap_or_default(), &mut shaped);
        }
        if digits == Digits::Column {
            for glyph in &mut shaped.glyphs {
                if text.get(glyph.range.clone()).is_some_and(|letter| letter.bytes().all(|byte| byte.is_ascii_digit()))
                {
                    glyph.right += (COLUMN_DIGIT - glyph.advance) / 2.0;
                    glyph.advance = COLUMN_DIGIT;
                }
            }
        }
        shaped
    }

    /// Adds the glyphs of what is one character to a reader.
    fn draw(&self, cluster: &[Glyph], range: Range<usize>, text: &str, shaped: &mut Shaped) {
        if text.len() > LONGEST_LETTER {
            self.draw_apart(range.start, text, shaped);
            return;
        }
        let own = match text {
            "\u{202f}" => self.narrow_space.map(|id| (id, NARROW)),
            "\u{2011}" => self.no_break_hyphen.map(|id| (id, self.hyphen_width)),
            _ => None,
        };
        if let Some((id, advance)) = own {
            shaped.glyphs.push(Glyph { id, advance, right: 0.0, up: 0.0, range });
            return;
        }
        let is_whole = cluster.iter().all(|glyph| glyph.id != 0);
        shaped.undrawn += usize::from(!is_whole);
        // A letter is drawn even if one of its marks cannot be.
        if is_whole || cluster.first().is_some_and(|glyph| glyph.id != 0 && glyph.advance > 0.0) {
            let drawn = cluster.iter().filter(|glyph| glyph.id != 0);
            shaped.glyphs.extend(drawn.map(|glyph| Glyph { range: range.clone(), ..glyph.clone() }));
        } else {
            let (id, advance) = (self.stand_in, self.stand_in_width);
            shaped.glyphs.push(Glyph { id, advance, right: 0.0, up: 0.0, range });
        }
    }

    /// Adds the glyphs of an endless letter, a few characters at a time.
    fn draw_apart(&self, start: usize, text: &str, shaped: &mut Shaped) {
        let places: Vec<usize> = text.char_indices().map(|(place, _)| place).step_by(16).collect();
        for (index, place) in places.iter().enumerate() {
            let end = places.get(index + 1).copied().unwrap_or(text.len());
            let piece = self.shape(text.get(*place..end).unwrap_or_default(), Digits::Text);
            shaped.undrawn += piece.undrawn;
            shaped.glyphs.extend(piece.glyphs.into_iter().map(|glyph| Glyph {
                range: glyph.range.start + start + place..glyph.range.end + start + place,
                ..glyph
            }));
        }
    }
}

/// Whether a character belongs to the letter before it: a combining mark, or what joins characters to one.
fn is_mark(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where the text of each glyph ends, with the number of characters that could not be drawn.
    #[track_caller]
    fn case(text: &str, ends: &[usize], undrawn: usize) {
        let files = Files::new().unwrap();
        let faces = Faces::new(&files).unwrap();
        for weight in [Weight::Regular, Weight::SemiBold] {
            let shaped = faces.face(weight).shape(text, Digits::Text);
            let found: Vec<_> = shaped.glyphs.iter().map(|glyph| glyph.range.end).collect();
            assert_eq!(found, ends, "{text:?}");
            assert_eq!(shaped.undrawn, undrawn, "{text:?}");
            assert!(shaped.glyphs.iter().all(|glyph| glyph.id != 0), "{text:?}");
        }
    }

    #[test]
    fn letters_have_one_glyph_each_and_are_not_joined() {
        case("Äfi", &[2, 3, 4], 0);
    }

    #[test]
    fn every_letter_of_latin_1_and_latin_extended_is_drawn() {
        let files = Files::new().unwrap();
        let faces = Faces::new(&files).unwrap();
        let letters = ('\u{20}'..='\u{7e}').chain('\u{a0}'..='\u{ac}').chain('\u{ae}'..='\u{24f}');
        let additional = '\u{1e00}'..='\u{1eff}';
        let others = "„“‚‘’”–—…•€≤≥≈→←↑↓−×÷‰№".chars();
        let mut missing = Vec::new();
        for letter in letters.chain(additional).chain(others) {
            for weight in [Weight::Regular, Weight::SemiBold] {
                if faces.face(weight).shape(&letter.to_string(), Digits::Text).undrawn > 0 {
                    missing.push(letter);
                }
            }
        }
        missing.dedup();
        // Fira Sans has no breve below, and no letters of medieval prints.
        assert_eq!(missing.iter().collect::<String>(), "ḪḫẚẜẝẟỺỻỼỽỾỿ");
    }

    #[test]
    fn letters_of_names_in_official_registers_are_drawn_in_both_weights() {
        let files = Files::new().unwrap();
        let faces = Faces::new(&files).unwrap();
        // Of the modifier letters of DIN 91379, Fira Sans lacks ʾ only.
        for letter in "ʰʹʺʻʼʿˈˌꞌⱥ½₂ſt".chars() {
            for weight in [Weight::Regular, Weight::SemiBold] {
                let text = letter.to_string();
                let pieces = faces.pieces(&text, weight);
                let undrawn = |(text, weight): &(&str, Weight)| faces.face(*weight).shape(text, Digits::Text).undrawn;
                assert_eq!(pieces.iter().map(undrawn).sum::<usize>(), 0, "{letter}");
            }
        }
    }

    #[test]
    fn letters_that_only_the_regular_font_has_are_drawn_with_it() {
        let files = Files::new().unwrap();
        let faces = Faces::new(&files).unwrap();
        let (regular, bold) = (Weight::Regular, Weight::SemiBold);
        assert_eq!(faces.pieces("Baʻath", bold), [("Ba", bold), ("ʻ", regular), ("ath", bold)]);
        assert_eq!(faces.pieces("ʻe\u{301}", bold), [("ʻ", regular), ("e\u{301}", bold)]);
        assert_eq!(faces.pieces("aʻ\u{301}Ж", bold), [("a", bold), ("ʻ\u{301}", regular), ("Ж", bold)]);
        assert_eq!(faces.pieces("Baʻath", regular), [("Baʻath", regular)]);
        assert_eq!(faces.pieces("", bold), [("", bold)]);
    }

    #[test]
    fn missing_characters_get_one_stand_in_each() {
        case("aЖb", &[1, 3, 4], 1);
        case("سلام", &[2, 4, 6, 8], 4);
        case("🎉", &[4], 1);
    }

    #[test]
    fn what_is_one_character_to_a_reader_counts_once() {
        case("👩\u{200d}🚀x", &[11, 12], 1);
    }

    #[test]
    fn marks_belong_to_their_letter() {
        case("e\u{301}x", &[3, 4], 0);
        // A mark that the font lacks: the letter is drawn, the loss is counted.
        case("a\u{489}", &[3], 1);
    }

    #[test]
    fn marks_that_the_fonts_lack_are_counted() {
        for mark in ['\u{305}', '\u{310}', '\u{314}', '\u{315}', '\u{32e}', '\u{333}', '\u{338}', '\u{35f}', '\u{360}']
        {
            case(&format!("a{mark}b"), &[3, 4], 1);
        }
    }

    #[test]
    fn an_endless_letter_is_taken_apart() {
        let files = Files::new().unwrap();
        let faces = Faces::new(&files).unwrap();
        for endless in ["\u{301}".repeat(5000), "👩\u{200d}".repeat(5000)] {
            let shaped = faces.face(Weight::Regular).shape(&format!("a{endless}b"), Digits::Text);
            assert!(shaped.glyphs.iter().all(|glyph| glyph.range.len() <= LONGEST_LETTER));
            let mut end = 0;
            for glyph in &shaped.glyphs {
                assert!(glyph.range.start == end || glyph.range.end == end, "{:?} behind {end}", glyph.range);
                end = glyph.range.end;
            }
            assert_eq!(end, endless.len() + 2);
        }
    }

    #[test]
    fn special_spaces_and_hyphens_have_glyphs_of_their_own() {
        let files = Files::new().unwrap();
        let faces = Faces::new(&files).unwrap();
        let shaped = faces.face(Weight::Regular).shape(" \u{a0}\u{202f}-\u{2011}", Digits::Text);
        let mut ids: Vec<u32> = shaped.glyphs.iter().map(|glyph| glyph.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), 5);
        let width = |index: usize| shaped.glyphs[index].advance;
        assert!((width(3) - width(4)).abs() < 0.001, "both hyphens are equally wide");
        assert!(width(2) < width(0), "the narrow space is narrow");
    }

    #[test]
    fn digits_of_a_column_are_equally_wide() {
        let files = Files::new().unwrap();
        let faces = Faces::new(&files).unwrap();
        let shaped = faces.face(Weight::Regular).shape("0123456789", Digits::Column);
        assert!(shaped.glyphs.iter().all(|glyph| (glyph.advance - 0.56).abs() < 0.001));
    }
}
