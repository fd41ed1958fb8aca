//! Texts that people read, each with the language it is in.

use std::fmt;
use std::sync::Arc;

/// A language tag (BCP 47), for example `de` or `en`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(Arc<str>);

impl Language {
    /// Takes the tag as it is.
    pub fn new(tag: impl AsRef<str>) -> Self {
        Self(Arc::from(tag.as_ref()))
    }

    /// The tag, ready for a `lang` attribute.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A text and its language.
///
/// Where a translation lacks a text, the original stands in; its language tells screens to mark it (`lang="de"`
/// inside an English page), so that a screen reader pronounces it rightly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// What is shown; never empty.
    pub value: String,
    /// The language of `value`.
    pub language: Language,
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.value)
    }
}

/// True for characters of which nothing can be seen and that are no white space: control characters, soft hyphen,
/// joiners, direction marks, fillers. They are those that Unicode calls default ignorable (`DerivedCoreProperties`),
/// and the Braille pattern without dots.
pub fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}'
            | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// True if nothing of a text would be seen: it says nothing, however many characters it has.
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || is_invisible(c))
}

/// The languages in which the program itself speaks; content may be in any language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tongue {
    /// German.
    #[default]
    German,
    /// English.
    English,
}

impl Tongue {
    /// Every language, in the order in which a choice offers them.
    pub const ALL: [Self; 2] = [Self::German, Self::English];

    /// The language tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::German => "de",
            Self::English => "en",
        }
    }

    /// The language of a tag such as `de`, `de-AT` or `en-GB`.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?;
        Self::ALL.into_iter().find(|tongue| primary.eq_ignore_ascii_case(tongue.tag()))
    }
}
