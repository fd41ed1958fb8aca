//! The kinds of files that a report is written as.

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFormat {
    /// Accessible and archivable PDF.
    Pdf,
    /// Word.
    Docx,
    /// One page of HTML with everything in it.
    Html,
    /// Markdown.
    Markdown,
}

impl FileFormat {
    /// How its files end; also its name on the command line.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Html => "html",
            Self::Markdown => "md",
        }
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Html => "text/html",
            Self::Markdown => "text/markdown",
        }
    }

    /// Its files carry the audit that they were made from.
    pub fn carries_data(self) -> bool {
        matches!(self, Self::Pdf | Self::Html)
    }
}
