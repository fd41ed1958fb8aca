//! How the screen words what it says: German, German in simple language, or English.

use crate::questionnaire::{Principle, Text, Tongue};

/// A wording of the texts of the program. Content of questionnaires has languages only, see [`Wording::tongue`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Wording {
    /// German.
    #[default]
    German,
    /// German in simple language („Einfache Sprache“), after DIN 8581-1.
    Simple,
    /// English.
    English,
}

impl Wording {
    /// Every wording, in the order in which a choice offers them.
    pub const ALL: [Self; 3] = [Self::German, Self::Simple, Self::English];

    /// The language: of content, of the page and of everything that leaves the program.
    pub fn tongue(self) -> Tongue {
        match self {
            Self::German | Self::Simple => Tongue::German,
            Self::English => Tongue::English,
        }
    }

    /// What is stored for it: a language tag, with the registered variant `simple` (BCP 47) for simple language.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Simple => "de-simple",
            Self::German | Self::English => self.tongue().tag(),
        }
    }

    /// The wording for a tag such as `de`, `de-simple` or `en-GB`.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let simple = tag.split('-').any(|part| part.eq_ignore_ascii_case("simple"));
        Tongue::of_tag(tag).map(|tongue| match tongue {
            Tongue::German if simple => Self::Simple,
            other => other.into(),
        })
    }

    /// What a principle is about, in simple language where the reader wants that and the questionnaire has it.
    pub fn gist(self, principle: &Principle) -> &Text {
        match self {
            Self::Simple => principle.gist_simple.as_ref().unwrap_or(&principle.gist),
            Self::German | Self::English => &principle.gist,
        }
    }

    /// The other of the two gists of a principle that has both, for whoever wants to read that one, too.
    pub fn other_gist(self, principle: &Principle) -> Option<&Text> {
        let simple = principle.gist_simple.as_ref()?;
        Some(if self == Self::Simple { &principle.gist } else { simple })
    }

    /// What a choice calls it, in its own language.
    pub fn name(self) -> &'static str {
        match self {
            Self::German => "Deutsch",
            Self::Simple => "Einfache Sprache",
            Self::English => "English",
        }
    }
}

impl From<Tongue> for Wording {
    fn from(tongue: Tongue) -> Self {
        match tongue {
            Tongue::German => Self::German,
            Tongue::English => Self::English,
        }
    }
}
