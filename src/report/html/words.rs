//! What the page says beside the report.

use crate::questionnaire::Tongue;

/// The words of one language.
pub(super) struct Words {
    /// Leads over the heading to the content.
    pub(super) to_main: &'static str,
    /// Leads to the table of contents.
    pub(super) to_contents: &'static str,
}

impl Words {
    /// The words of a language.
    pub(super) fn of(tongue: Tongue) -> Self {
        match tongue {
            Tongue::German => Self { to_main: "Zum Inhalt springen", to_contents: "Zum Inhaltsverzeichnis springen" },
            Tongue::English => Self { to_main: "Skip to content", to_contents: "Skip to table of contents" },
        }
    }
}
