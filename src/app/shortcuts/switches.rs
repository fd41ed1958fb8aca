//! Which groups of keys are switched on, and how the browser remembers it.

/// Which groups of keys are switched on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Switches {
    /// Those with Ctrl (⌘).
    pub combinations: bool,
    /// Single ones.
    pub single: bool,
}

impl Default for Switches {
    fn default() -> Self {
        Self { combinations: true, single: false }
    }
}

impl Switches {
    /// The switches of a stored value; anything unknown is as if nothing were stored.
    pub fn of_value(value: Option<&str>) -> Self {
        match value {
            Some("none") => Self { combinations: false, single: false },
            Some("single") => Self { combinations: false, single: true },
            Some("all") => Self { combinations: true, single: true },
            _ => Self::default(),
        }
    }

    /// The value in storage; none for what holds without one.
    pub fn value(self) -> Option<&'static str> {
        match (self.combinations, self.single) {
            (true, false) => None,
            (false, false) => Some("none"),
            (false, true) => Some("single"),
            (true, true) => Some("all"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_choice_is_remembered_and_nothing_is_the_default() {
        for (combinations, single) in [(true, false), (false, false), (false, true), (true, true)] {
            let switches = Switches { combinations, single };
            assert_eq!(Switches::of_value(switches.value()), switches);
        }
        assert_eq!(Switches::of_value(Some("alles")), Switches { combinations: true, single: false });
    }
}
