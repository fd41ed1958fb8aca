//! The report as a document: what it says, in which order and with which structure.
//!
//! It knows no paper, no fonts and no file format; how it looks is said by the writers. It carries plain data only,
//! so that it can be handed to a writer that runs elsewhere.

mod build;
mod texts;

pub(super) use build::joined;
pub use build::{Length, Options, document, stem};

use serde::{Deserialize, Serialize};

use super::drawing::Drawing;

/// A whole report. The same questionnaire, audit and options give the same document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// Language tag of everything that does not name its own.
    pub language: String,
    /// What it is, for the title bar and for a library; never empty.
    pub title: String,
    /// What it is about, in a sentence.
    pub description: String,
    /// The day it speaks of (ISO 8601).
    pub day: String,
    /// The program that wrote it, with version and build.
    pub generator: String,
    /// Words of the frame around the content, in the language of the document.
    pub frame: Frame,
    /// What it says, in reading order.
    pub blocks: Vec<Block>,
    /// The audit it was made from.
    pub attachment: Option<Attachment>,
}

/// Words that writers put around the content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frame {
    /// „Seite {page} von {pages}“.
    pub page: String,
    /// „Fortsetzung“, said where the head of a table repeats.
    pub continued: String,
    /// „{count} Zeichen konnten nicht gezeichnet werden …“: what a writer adds where its fonts lack characters.
    pub undrawn: String,
}

/// A file that a report carries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// Its name.
    pub name: String,
    /// What it is, in a sentence.
    pub description: String,
    /// Its text: an audit file.
    pub text: String,
    /// SHA-256 over the UTF-8 bytes of the text, 64 hex digits.
    pub sha256: String,
}

/// A piece of the content.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Block {
    /// A heading. Level 1 comes once and first; no level is skipped on the way down.
    Heading {
        /// 1 to 4.
        level: u8,
        /// What it says.
        content: Vec<Inline>,
        /// Names the place, unique within the document; letters, digits and hyphens.
        anchor: String,
    },
    /// A paragraph.
    Paragraph {
        /// What it is.
        style: Style,
        /// What it says.
        content: Vec<Inline>,
    },
    /// A list.
    List {
        /// The order matters: items are numbered.
        ordered: bool,
        /// One or more.
        items: Vec<Vec<Inline>>,
    },
    /// A table.
    Table(Table),
    /// A drawing with what it shows.
    Figure(Figure),
    /// The table of contents: every heading of level 2 and 3 behind it.
    Contents {
        /// Its heading, of level 2.
        title: String,
    },
    /// What follows begins on a new page.
    PageBreak,
}

/// What a paragraph is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Style {
    /// Running text.
    Normal,
    /// Running text that introduces the next block and never stands on another page than its beginning.
    Label,
    /// A figure or a sentence that carries the page.
    Lead,
    /// Beside the point: sources, dates, remarks.
    Small,
    /// What readers must not miss; set apart.
    Notice,
    /// What somebody wrote, in their words; line feeds are kept.
    Quote,
}

/// A run of text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inline {
    /// What it says; what people typed may hold any character.
    pub text: String,
    /// It stands out.
    pub strong: bool,
    /// Where it leads.
    pub target: Option<Target>,
    /// Its language tag, where it is not that of the document.
    pub language: Option<String>,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Target {
    /// An address outside; `https`, `http` or `mailto`.
    Web(String),
    /// The heading with this anchor.
    Place(String),
}

/// A table with one row of headings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// Its columns, at least one.
    pub columns: Vec<Column>,
    /// The first cell of each row is its heading.
    pub has_row_heads: bool,
    /// Each row as long as the columns.
    pub rows: Vec<Vec<Vec<Inline>>>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Its heading.
    pub title: String,
    /// How wide it is beside the others, from 1.
    pub share: u16,
    /// Numbers: set flush right.
    pub is_numeric: bool,
}

/// A drawing with everything that stands for it where it cannot be seen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// The drawing.
    pub drawing: Drawing,
    /// What it shows, in one sentence: its alternative text.
    pub alternative: String,
    /// What stands below it.
    pub caption: String,
}

impl Document {
    /// The document as a text for a writer that runs elsewhere.
    pub fn pack(&self) -> String {
        // Writing into memory cannot fail, and every key is a text.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Takes the document out of such a text, to the last digit.
    pub fn unpack(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }
}

impl Target {
    /// The address for a link: that of a web page or mailbox, or a fragment of the document itself. None for any other
    /// kind of address, which could make a reader's program do something.
    pub fn address(&self) -> Option<String> {
        match self {
            Self::Place(anchor) => Some(format!("#{anchor}")),
            Self::Web(address) => {
                let (scheme, _) = address.split_once(':')?;
                let is_known = ["https", "http", "mailto"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
                is_known.then(|| address.clone())
            }
        }
    }
}

impl Inline {
    /// Plain text in the language of the document.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Text that stands out.
    pub fn strong(text: impl Into<String>) -> Self {
        Self { text: text.into(), strong: true, ..Self::default() }
    }

    /// A link.
    pub fn link(text: impl Into<String>, target: Target) -> Self {
        Self { text: text.into(), target: Some(target), ..Self::default() }
    }
}

impl Block {
    /// A paragraph of running text.
    pub fn paragraph(content: Vec<Inline>) -> Self {
        Self::Paragraph { style: Style::Normal, content }
    }
}
