//! How languages and styles are called in a Word document.

use crate::questionnaire::Tongue;

/// The names of one document.
pub(super) struct Names {
    /// The tag of its language.
    pub(super) language: String,
    /// The style of what carries the page.
    pub(super) lead: &'static str,
    /// The style of what is beside the point.
    pub(super) small: &'static str,
    /// The style of what readers must not miss.
    pub(super) notice: &'static str,
    /// The style of the tables.
    pub(super) table: &'static str,
}

impl Names {
    /// The names in a document of this language. Word shows the names of own styles to whoever edits, so they speak
    /// the language of the document; those of its own styles it translates itself.
    pub(super) fn of(language: &str) -> Self {
        let language = language_tag(language);
        match Tongue::of_tag(&language).unwrap_or(Tongue::English) {
            Tongue::German => Self {
                language,
                lead: "Selbstaudit Kernaussage",
                small: "Selbstaudit Randbemerkung",
                notice: "Selbstaudit Hinweis",
                table: "Selbstaudit Tabelle",
            },
            Tongue::English => Self {
                language,
                lead: "Selbstaudit Lead",
                small: "Selbstaudit Small",
                notice: "Selbstaudit Notice",
                table: "Selbstaudit Table",
            },
        }
    }
}

/// The tag with a region: Word has dictionaries of regions only.
pub(super) fn language_tag(tag: &str) -> String {
    match tag {
        "de" => "de-DE".to_owned(),
        "en" => "en-GB".to_owned(),
        other => other.to_owned(),
    }
}
