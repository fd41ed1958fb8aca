//! How to get to a higher level.

use super::{HintId, RoleId, Text};

/// How much work a hint is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effort {
    /// Days.
    Small,
    /// Weeks.
    Medium,
    /// Months.
    Large,
}

/// Something to read or use.
#[derive(Clone, Debug, PartialEq)]
pub struct Resource {
    /// What it is.
    pub title: Text,
    /// Where it is; shown as a link, never loaded.
    pub url: Option<String>,
}

/// One concrete next step.
#[derive(Clone, Debug, PartialEq)]
pub struct Hint {
    /// Stable within its question.
    pub id: HintId,
    /// Shown while the answer is at most this level; reaching it means level `up_to + 1`.
    pub up_to: usize,
    /// What to do.
    pub text: Text,
    /// How much work it is.
    pub effort: Effort,
    /// Who does it.
    pub roles: Vec<RoleId>,
    /// Something to read or use.
    pub resources: Vec<Resource>,
}

impl Hint {
    /// The level that is reached when the hint is carried out.
    pub fn target(&self) -> usize {
        self.up_to + 1
    }
}
