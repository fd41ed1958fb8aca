//! What two versions of a questionnaire say about what changed between them.

/// How far a change goes, as far as its editor said so by raising a number of the version (major.minor.patch).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// The last number was raised: wording and typing errors.
    Wording,
    /// The middle number was raised: additional questions or hints.
    Additions,
    /// The first number was raised: the meaning changed.
    Meaning,
    /// The content is another one, and the version is the same or a lower one: nobody said what changed.
    Unmarked,
}

impl Extent {
    /// What the numbers of two versions say.
    pub fn between(before: &str, after: &str) -> Self {
        let (before, after) = (numbers(before), numbers(after));
        let changed = before.iter().zip(&after).position(|(before, after)| before != after);
        match changed.filter(|_| after > before) {
            None => Self::Unmarked,
            Some(0) => Self::Meaning,
            Some(1) => Self::Additions,
            Some(_) => Self::Wording,
        }
    }

    /// True where another text of a question may mean something else.
    pub(crate) fn may_change_texts(self) -> bool {
        matches!(self, Self::Meaning | Self::Unmarked)
    }

    /// True where another anchor of a level may mean something else.
    pub(crate) fn may_change_anchors(self) -> bool {
        self != Self::Wording
    }
}

/// The numbers of a version, the first one first; none where there is no number.
pub(super) fn numbers(version: &str) -> [Option<u64>; 3] {
    let mut numbers = version.split('.').map(|number| number.parse().ok());
    [numbers.next().flatten(), numbers.next().flatten(), numbers.next().flatten()]
}
