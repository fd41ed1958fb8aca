//! A group of principles.

use super::{CategoryId, Principle, Text};

/// One of the groups of a standard, for example „Nutzerzentrierung“.
#[derive(Clone, Debug, PartialEq)]
pub struct Category {
    /// Stable id.
    pub id: CategoryId,
    /// What people read.
    pub title: Text,
    /// In file order; never empty.
    pub principles: Vec<Principle>,
}
