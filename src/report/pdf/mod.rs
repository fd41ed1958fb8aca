//! The report as a PDF that everybody can read and every archive can keep: PDF/UA-1 and PDF/A-3a in one file, with the
//! audit inside.
//!
//! The way there: [`compose`] turns the document into strips and a structure tree, [`paginate`] lays the strips on
//! pages, [`running`] adds what stands on every page, [`write`] hands all of it to krilla, which refuses whatever breaks
//! one of the two standards. The same document gives the same bytes everywhere.

mod clean;
mod compose;
mod contents;
mod face;
mod figure;
mod info;
mod link;
mod list;
mod look;
mod paginate;
mod running;
mod strip;
mod structure;
mod table;
mod typeset;
mod write;

use std::error::Error;
use std::fmt;

use krilla::configure::{Accessibility, Archival, ConfigurationBuilder, PdfVersion};
use krilla::{Document as File, SerializeSettings};

use super::document::Document;
use face::{Faces, Files};

/// A finished PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many characters had no glyph. A stand-in is drawn for each; it still means the character when it is copied
    /// or read aloud. The file itself says so at its end.
    pub undrawn: usize,
}

/// Why there is no PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PdfError {
    /// The built-in fonts are damaged. Occurs if the program was built wrongly.
    Fonts,
    /// The document has no day, which PDF/A asks for. Occurs if [`Document::day`] is no ISO 8601 date.
    Day {
        /// What stands in its place.
        day: String,
    },
    /// The file would break PDF/A or PDF/UA. Occurs if the writer has a fault: no content should lead here.
    Refused {
        /// What is broken, in the words of the library.
        reason: String,
    },
}

impl fmt::Display for PdfError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fonts => write!(formatter, "the built-in fonts cannot be read"),
            Self::Day { day } => write!(formatter, "{day:?} is no date"),
            Self::Refused { reason } => write!(formatter, "the file would break PDF/A or PDF/UA: {reason}"),
        }
    }
}

impl Error for PdfError {}

/// Writes a document as PDF/A-3a and PDF/UA-1.
pub fn pdf(document: &Document) -> Result<Pdf, PdfError> {
    let files = Files::new().ok_or(PdfError::Fonts)?;
    let faces = Faces::new(&files).ok_or(PdfError::Fonts)?;
    let date = info::date(&document.day).ok_or_else(|| PdfError::Day { day: document.day.clone() })?;
    let configuration = ConfigurationBuilder::new()
        .with_version(PdfVersion::Pdf17)
        .with_archival_validator(Archival::A3_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| PdfError::Refused { reason: format!("{error:?}") })?;
    let mut file = File::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });

    let title = info::title(document);
    let mut composition = compose::compose(document, &faces);
    let mut pages = paginate::paginate(&mut composition);
    running::add(&mut pages, document, &title, &faces);
    let outline = info::outline(&composition.headings, &pages.headings, &title);
    write::write(&mut file, &mut composition, pages, &faces)
        .ok_or_else(|| PdfError::Refused { reason: "no page of this size".to_owned() })?;
    file.set_outline(outline);
    file.set_metadata(info::metadata(document, &title, date));
    if let Some(attachment) = &document.attachment {
        // Only a second file of the same name would be refused.
        let _ = file.embed_file(info::embedded(attachment, date));
    }
    file.set_tag_tree(composition.structure.tree(&document.language));
    let bytes = file.finish().map_err(|error| PdfError::Refused { reason: format!("{error:?}") })?;
    Ok(Pdf { bytes, undrawn: composition.undrawn })
}
