//! Numbers that look random and are the same everywhere.

/// `SplitMix64` (Steele, Lea and Flood, 2014): small, quick, and the same everywhere.
pub(crate) struct Dice(u64);

impl Dice {
    /// For one audit.
    pub(crate) fn of(seed: u64, index: u64) -> Self {
        let mut dice = Self(seed);
        let start = dice.roll();
        let mut dice = Self(start ^ index);
        let start = dice.roll();
        Self(start)
    }

    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below a small one.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end.max(1)).unwrap_or(u64::MAX);
        usize::try_from(self.roll() % end).unwrap_or_default()
    }

    /// True so many times in a hundred.
    pub(crate) fn in_hundred(&mut self, times: usize) -> bool {
        self.below(100) < times
    }

    /// One of some texts.
    pub(crate) fn pick<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all.get(self.below(all.len())).copied().unwrap_or_default()
    }

    /// Month and day of some year.
    pub(crate) fn day(&mut self) -> (usize, usize) {
        (self.below(11) + 1, self.below(28) + 1)
    }
}
