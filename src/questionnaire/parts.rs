//! What a standard calls its demands.

/// The word for [`super::Principle`] that people read in the views and reports of a questionnaire.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Parts {
    /// „Prinzipien“, as in the Servicestandard of 2020.
    #[default]
    Principles,
    /// „Kriterien“, as in the Servicestandard of 2025.
    Criteria,
}
