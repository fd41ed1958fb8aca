//! One demand of the standard.

use super::{PrincipleId, Question, Reference, Text};

/// One principle (2020) or criterion (2025) of a standard.
#[derive(Clone, Debug, PartialEq)]
pub struct Principle {
    /// Stable id, for example `p03`.
    pub id: PrincipleId,
    /// Its number in the standard.
    pub number: u32,
    /// Official short title.
    pub title: Text,
    /// What it is about, in one paragraph of our own words.
    pub gist: Text,
    /// The same in plain language (Einfache Sprache).
    pub gist_simple: Option<Text>,
    /// Weight in category and total, greater than 0.
    pub weight: f64,
    /// Laws, standards and pages it connects with.
    pub references: Vec<Reference>,
    /// What should lie there at the end, for example „Bericht der Erhebung“; may be empty.
    pub artefacts: Vec<Text>,
    /// In file order; never empty.
    pub questions: Vec<Question>,
}
