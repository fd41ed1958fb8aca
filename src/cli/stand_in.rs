//! A small report, until the whole one is built by `report::document`.

use crate::audit::{Audit, Date};
use crate::exchange::Generator;
use crate::questionnaire::{Questionnaire, Tongue};
use crate::report::document::{Block, Document, Frame, Inline};
use crate::report::{categories_table, format};
use crate::scoring::Assessment;

/// How much a report says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Length {
    /// What decisions need.
    Short,
    /// Everything.
    Full,
}

/// What a report is to be like.
#[derive(Clone, Copy, Debug)]
pub(super) struct Options {
    /// Its language.
    pub(super) tongue: Tongue,
    /// How much it says.
    pub(super) length: Length,
    /// With notes.
    pub(super) notes: bool,
    /// The day it speaks of.
    pub(super) day: Date,
}

/// Title, day and figures of the categories.
#[allow(clippy::trivially_copy_pass_by_ref, reason = "as the builder that takes its place")]
pub(super) fn document(
    questionnaire: &Questionnaire,
    audit: &Audit,
    assessment: &Assessment,
    options: &Options,
    generator: &Generator,
) -> Document {
    let title = format!("Selbstaudit: {}", audit.service.name);
    let heading = Block::Heading { level: 1, content: vec![Inline::plain(&title)], anchor: "titel".into() };
    let day = format!("{}, {:?}, {}", format::date(options.day, options.tongue), options.length, options.notes);
    let mut blocks = vec![heading, Block::paragraph(vec![Inline::plain(day)])];
    for row in categories_table(questionnaire, assessment, options.tongue).rows {
        let cells: Vec<String> = row.into_iter().map(|cell| cell.text).collect();
        blocks.push(Block::paragraph(vec![Inline::plain(cells.join(" – "))]));
    }
    Document {
        language: options.tongue.tag().into(),
        title,
        description: String::new(),
        day: options.day.to_string(),
        generator: format!("{} {}", generator.name, generator.version),
        frame: Frame { page: "{page}/{pages}".into(), continued: String::new(), undrawn: String::new() },
        blocks,
        attachment: None,
    }
}

/// As HTML.
pub(super) fn html(document: &Document) -> String {
    format!("<!DOCTYPE html><html lang=\"{}\"><pre>{}", document.language, markdown(document).replace('<', "&lt;"))
}

/// As Markdown.
pub(super) fn markdown(document: &Document) -> String {
    let text = |content: &[Inline]| content.iter().map(|inline| inline.text.as_str()).collect::<String>();
    let line = |block: &Block| match block {
        Block::Heading { content, .. } => format!("# {}\n", text(content)),
        Block::Paragraph { content, .. } => format!("\n{}\n", text(content)),
        _ => String::new(),
    };
    document.blocks.iter().map(line).collect()
}
