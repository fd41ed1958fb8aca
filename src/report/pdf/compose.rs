//! The document as strips and as a structure tree.

use std::num::NonZeroU16;

use krilla::tagging::{Tag, TagKind};

use super::clean::{clean, label, lines};
use super::face::{Digits, Faces};
use super::link::{Goal, Link, LinkId, address};
use super::look::{BLUE, LEAD, LEFT, Letters, NORMAL, PARAGRAPH_GAP, SMALL, WIDTH, heading};
use super::strip::{Ground, GroundLook, Mark, Strip, line_strips, space};
use super::structure::{NodeId, ROOT, Structure};
use super::table::RepeatedHead;
use super::typeset::{Lines, Run, set};
use crate::questionnaire;
use crate::report::document::{Block, Document, Inline, Style, Target};
use crate::report::drawing::Colour;

/// The longest title of a heading in bookmarks and in the structure tree, in characters.
const LONGEST_TITLE: usize = 300;

/// The longest text of an attribute, in characters; PDF/A allows no more than 32 767 bytes.
const LONGEST_ATTRIBUTE: usize = 4000;

/// A heading of the document.
#[derive(Clone, Debug)]
pub(super) struct Heading {
    /// From 1.
    pub(super) level: u8,
    /// Its text without its links.
    pub(super) title: String,
    /// Links name it so.
    anchor: Option<String>,
    /// The block it is, counted from 0.
    block: usize,
}

/// Everything that goes on the pages, before it is known on which.
pub(super) struct Composition {
    pub(super) strips: Vec<Strip>,
    pub(super) heads: Vec<RepeatedHead>,
    pub(super) structure: Structure,
    pub(super) links: Vec<Link>,
    pub(super) headings: Vec<Heading>,
    /// How many characters have no glyph.
    pub(super) undrawn: usize,
}

/// Composes a document.
pub(super) fn compose(document: &Document, faces: &Faces<'_>) -> Composition {
    let mut composer = Composer {
        faces,
        document,
        result: Composition {
            strips: Vec::new(),
            heads: Vec::new(),
            structure: Structure::new(),
            links: Vec::new(),
            headings: headings(document),
            undrawn: 0,
        },
        next_heading: 0,
        grounds: 0,
        is_break_due: false,
    };
    for (index, block) in document.blocks.iter().enumerate() {
        composer.block(index, block);
    }
    composer.say_undrawn();
    composer.result
}

/// Turns blocks into strips, one after the other.
pub(super) struct Composer<'a> {
    pub(super) faces: &'a Faces<'a>,
    pub(super) document: &'a Document,
    pub(super) result: Composition,
    next_heading: usize,
    grounds: usize,
    is_break_due: bool,
}

/// The headings in the order of the document; those without any text are none.
fn headings(document: &Document) -> Vec<Heading> {
    let mut headings = Vec::new();
    for (block, content) in document.blocks.iter().enumerate() {
        let (level, title, anchor) = match content {
            Block::Heading { level, content, anchor } => (*level, plain(content), Some(anchor.clone())),
            Block::Contents { title } if has_entries(document, block) => (2, title.clone(), None),
            Block::Contents { .. }
            | Block::Paragraph { .. }
            | Block::List { .. }
            | Block::Table(_)
            | Block::Figure(_)
            | Block::PageBreak => continue,
        };
        let title = label(&title, LONGEST_TITLE);
        if !questionnaire::is_blank(&title) {
            headings.push(Heading { level: level.clamp(1, 6), title, anchor, block });
        }
    }
    headings
}

/// Whether a table of contents at this block would list anything.
fn has_entries(document: &Document, block: usize) -> bool {
    document.blocks.iter().skip(block + 1).any(|later| match later {
        Block::Heading { level: 2 | 3, content, .. } => !is_blank(content),
        _ => false,
    })
}

/// What a content says, without what it looks like.
pub(super) fn plain(content: &[Inline]) -> String {
    content.iter().map(|inline| inline.text.as_str()).collect()
}

impl Composer<'_> {
    fn block(&mut self, index: usize, block: &Block) {
        match block {
            Block::Heading { level, content, .. } => self.heading(index, *level, content),
            Block::Paragraph { style, content } => self.paragraph(*style, content),
            Block::List { ordered, items } => self.list(*ordered, items),
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure),
            Block::Contents { title } => self.contents(index, title),
            Block::PageBreak => self.is_break_due = true,
        }
    }

    /// Adds strips below the last.
    pub(super) fn push(&mut self, mut strips: Vec<Strip>) {
        if let Some(first) = strips.first_mut() {
            first.breaks = std::mem::take(&mut self.is_break_due);
        }
        self.result.strips.append(&mut strips);
    }

    /// Sets text that counts as content of the document.
    pub(super) fn set(&mut self, runs: &[Run], letters: &Letters, width: f32) -> Lines {
        let lines = set(self.faces, runs, letters.size, width);
        self.result.undrawn += lines.undrawn;
        lines
    }

    /// Adds a heading; a block may begin with one.
    pub(super) fn heading(&mut self, block: usize, level: u8, content: &[Inline]) {
        let Some(entry) = self.result.headings.get(self.next_heading).filter(|entry| entry.block == block) else {
            return;
        };
        let (level, title) = (level.clamp(1, 6), entry.title.clone());
        let (letters, before, after) = heading(level);
        let tag_level = NonZeroU16::new(u16::from(level)).unwrap_or(NonZeroU16::MIN);
        let node = self.result.structure.node(ROOT, Tag::Hn(tag_level, Some(title)));
        let runs = self.runs(node, content, &letters);
        let lines = self.set(&runs, &letters, WIDTH);
        let mut strips = line_strips(lines, LEFT, &letters);
        for strip in &mut strips {
            strip.keeps = true;
        }
        space(&mut strips, before, after);
        if let Some(first) = strips.first_mut() {
            first.heading = Some(self.next_heading);
            if level == 1 {
                adorn(first);
            }
        }
        self.next_heading += 1;
        self.push(strips);
    }

    fn paragraph(&mut self, style: Style, content: &[Inline]) {
        match style {
            Style::Normal => self.plain_paragraph(content, &NORMAL),
            Style::Label => self.label(content),
            Style::Lead => self.plain_paragraph(content, &LEAD),
            Style::Small => self.plain_paragraph(content, &SMALL),
            Style::Notice => self.notice(content),
            Style::Quote => self.quote(content),
        }
    }

    fn plain_paragraph(&mut self, content: &[Inline], letters: &Letters) {
        let mut strips = self.paragraph_strips(ROOT, content, letters, LEFT, WIDTH);
        space(&mut strips, 0.0, PARAGRAPH_GAP);
        self.push(strips);
    }

    /// No page ends below it.
    fn label(&mut self, content: &[Inline]) {
        let mut strips = self.paragraph_strips(ROOT, content, &NORMAL, LEFT, WIDTH);
        space(&mut strips, 0.0, PARAGRAPH_GAP);
        if let Some(last) = strips.last_mut() {
            last.keeps = true;
        }
        self.push(strips);
    }

    /// The strips of a paragraph; none if it says nothing.
    fn paragraph_strips(
        &mut self,
        parent: NodeId,
        content: &[Inline],
        letters: &Letters,
        x: f32,
        width: f32,
    ) -> Vec<Strip> {
        if is_blank(content) {
            return Vec::new();
        }
        let node = self.result.structure.node(parent, Tag::P);
        let runs = self.runs(node, content, letters);
        let lines = self.set(&runs, letters, width);
        line_strips(lines, x, letters)
    }

    fn notice(&mut self, content: &[Inline]) {
        const PADDING: f32 = 7.0;
        const INDENT: f32 = 13.0;
        let width = WIDTH - INDENT - 10.0;
        let mut strips = self.paragraph_strips(ROOT, content, &NORMAL, LEFT + INDENT, width);
        if let Some(first) = strips.first_mut() {
            first.height += PADDING;
            first.marks = std::mem::take(&mut first.marks).into_iter().map(|mark| mark.moved(0.0, PADDING)).collect();
        }
        if let Some(last) = strips.last_mut() {
            last.height += PADDING;
        }
        self.ground(&mut strips, GroundLook::Notice);
        self.push(strips);
    }

    /// What somebody wrote: each of their lines is a paragraph of the quotation.
    fn quote(&mut self, content: &[Inline]) {
        const INDENT: f32 = 13.0;
        let paragraphs = split_lines(content);
        if paragraphs.iter().all(|paragraph| is_blank(paragraph)) {
            return;
        }
        let node = self.result.structure.node(ROOT, Tag::BlockQuote);
        let mut strips: Vec<Strip> = Vec::new();
        let mut gap = 0.0;
        for paragraph in paragraphs {
            let mut lines = self.paragraph_strips(node, &paragraph, &NORMAL, LEFT + INDENT, WIDTH - INDENT);
            if lines.is_empty() {
                // An empty line parts two paragraphs; many do not make more room.
                gap = NORMAL.leading / 2.0;
            } else {
                space(&mut lines, if strips.is_empty() { 0.0 } else { gap }, 0.0);
                gap = 0.0;
                strips.append(&mut lines);
            }
        }
        self.ground(&mut strips, GroundLook::Quote);
        self.push(strips);
    }

    fn ground(&mut self, strips: &mut [Strip], look: GroundLook) {
        for strip in strips.iter_mut() {
            strip.ground = Some(Ground { id: self.grounds, look });
        }
        self.grounds += 1;
        if let Some(first) = strips.first_mut() {
            first.before = PARAGRAPH_GAP;
        }
        if let Some(last) = strips.last_mut() {
            last.after = PARAGRAPH_GAP + 2.0;
        }
    }

    /// The runs of a content, with their places in the structure.
    pub(super) fn runs(&mut self, parent: NodeId, content: &[Inline], letters: &Letters) -> Vec<Run> {
        let mut runs = Vec::new();
        let is_mixed = content.iter().any(|inline| self.has_element(inline));
        for inline in content {
            let text = clean(&inline.text);
            if text.is_empty() {
                continue;
            }
            let mut node = parent;
            let mut colour: Colour = letters.colour;
            let mut link = None;
            if let Some(language) = inline.language.as_ref().filter(|language| self.is_foreign(language)) {
                let tag: TagKind = Tag::Span.with_lang(Some(language.clone())).into();
                node = self.result.structure.node(node, tag);
            }
            if inline.strong {
                node = self.result.structure.node(node, Tag::Strong);
            }
            if let Some(goal) =
                inline.target.as_ref().filter(|_| !text.trim().is_empty()).and_then(|target| self.goal(target))
            {
                let description = description(&text, &goal);
                let (inner, id) = self.link(node, goal, &description);
                (node, link, colour) = (inner, Some(id), BLUE);
            }
            if is_mixed && node == parent {
                // Some readers read what stands in the paragraph itself before the elements inside.
                node = self.result.structure.node(node, Tag::Span);
            }
            let weight = if inline.strong { super::face::Weight::SemiBold } else { letters.weight };
            let leaf = Some(self.result.structure.leaf(node));
            runs.push(Run { text, weight, digits: Digits::Text, colour, leaf, link });
        }
        runs
    }

    /// Adds a link to the structure; what is linked belongs into its element.
    pub(super) fn link(&mut self, parent: NodeId, goal: Goal, description: &str) -> (NodeId, LinkId) {
        let node = self.result.structure.node(parent, Tag::Link);
        let leaf = self.result.structure.leaf(node);
        let id = LinkId(self.result.links.len());
        self.result.links.push(Link { leaf, goal, description: label(description, LONGEST_ATTRIBUTE) });
        (node, id)
    }

    fn goal(&self, target: &Target) -> Option<Goal> {
        match target {
            Target::Web(text) => address(text).map(Goal::Web),
            Target::Place(anchor) => {
                let mut headings = self.result.headings.iter();
                headings.position(|heading| heading.anchor.as_ref() == Some(anchor)).map(Goal::Heading)
            }
        }
    }

    /// Whether a piece of text may have an element of its own.
    fn has_element(&self, inline: &Inline) -> bool {
        let is_foreign = inline.language.as_ref().is_some_and(|language| self.is_foreign(language));
        is_foreign || inline.strong || inline.target.is_some()
    }

    /// Whether a text must name its language.
    pub(super) fn is_foreign(&self, language: &str) -> bool {
        let is_tag = |text: &str| text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        (2..=35).contains(&language.len()) && is_tag(language) && language != self.document.language
    }

    /// The headings of the table of contents that stands at this block, with their numbers.
    pub(super) fn entries(&self, block: usize) -> Vec<(usize, Heading)> {
        let headings = self.result.headings.iter().enumerate();
        let listed = headings.filter(|(_, heading)| heading.block > block && matches!(heading.level, 2 | 3));
        listed.map(|(index, heading)| (index, heading.clone())).collect()
    }

    /// Says at the end what could not be drawn.
    fn say_undrawn(&mut self) {
        let count = self.result.undrawn;
        if count > 0 {
            let text = self.document.frame.undrawn.replace("{count}", &count.to_string());
            self.plain_paragraph(&[Inline::plain(text)], &SMALL);
            self.result.undrawn = count;
        }
    }
}

/// Whether a content says nothing.
pub(super) fn is_blank(content: &[Inline]) -> bool {
    content.iter().all(|inline| questionnaire::is_blank(&inline.text))
}

/// A text that fits into an attribute of the structure tree.
pub(super) fn attribute(text: &str) -> Option<String> {
    Some(label(text, LONGEST_ATTRIBUTE)).filter(|text| !text.is_empty())
}

/// What a link is: its text, and where it leads if that is not the same.
fn description(text: &str, goal: &Goal) -> String {
    match goal {
        Goal::Web(address) if address != text.trim() => format!("{} ({address})", text.trim()),
        Goal::Web(_) | Goal::Heading(_) => text.trim().to_owned(),
    }
}

/// The lines of a content that may hold line feeds anywhere.
fn split_lines(content: &[Inline]) -> Vec<Vec<Inline>> {
    let mut paragraphs = vec![Vec::new()];
    for inline in content {
        for (index, line) in lines(&inline.text).into_iter().enumerate() {
            if index > 0 {
                paragraphs.push(Vec::new());
            }
            if let Some(last) = paragraphs.last_mut() {
                last.push(Inline { text: line, ..inline.clone() });
            }
        }
    }
    paragraphs
}

/// A bar above the title of the document.
fn adorn(strip: &mut Strip) {
    const ROOM: f32 = 14.0;
    strip.height += ROOM;
    let marks = std::mem::take(&mut strip.marks);
    strip.marks = marks.into_iter().map(|mark| mark.moved(0.0, ROOM)).collect();
    strip.marks.insert(0, Mark::Filled { x: LEFT, y: 0.0, width: 56.0, height: 4.0, colour: BLUE });
}

#[cfg(test)]
impl Heading {
    /// Any heading.
    pub(super) fn for_test() -> Self {
        Self { level: 2, title: "Any".to_owned(), anchor: None, block: 0 }
    }
}
