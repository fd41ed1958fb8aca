//! How much room browser storage has left, as an estimate for people. Nothing depends on it: whether a browser takes
//! a text is known only when it was written.

/// How many characters browsers let one origin store; most count two bytes a character and allow ten megabytes.
const STORAGE: usize = 5 * 1024 * 1024;

/// What a finished audit with many notes takes up in its two slots, in characters; new ones are small and grow to
/// about this.
const GROWN: usize = 100_000;

/// How full browser storage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// What is taken up, in tenths of a million characters („MB“ for people).
    pub used_tenths: usize,
    /// What there is, in the same unit.
    pub total_tenths: usize,
    /// How many more audits are likely to fit.
    pub more: usize,
    /// More than four fifths are taken up.
    pub tight: bool,
}

/// How full storage is with `used` characters of keys and values, of which `audits` audits take up most. Audits to
/// come are taken to be as large as a finished one, or as the average here where that is larger.
pub fn room(used: usize, audits: usize) -> Room {
    let average = used.checked_div(audits).unwrap_or_default();
    let tenths = |characters: usize| (characters.saturating_mul(10) + STORAGE / 10) / (STORAGE / 5);
    Room {
        used_tenths: tenths(used),
        total_tenths: tenths(STORAGE),
        more: STORAGE.saturating_sub(used) / average.max(GROWN),
        tight: used > STORAGE / 5 * 4,
    }
}

/// What so many characters take up, in thousands of characters („kB“ for people), rounded up.
pub fn kilobytes(used: usize) -> usize {
    used.div_ceil(1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(used: usize, audits: usize, expected: (usize, usize, bool)) {
        let room = room(used, audits);
        assert_eq!((room.used_tenths, room.more, room.tight), expected);
        assert_eq!(room.total_tenths, 50);
    }

    #[test]
    fn whatever_is_there_takes_up_at_least_a_kilobyte() {
        assert_eq!([0, 1, 1024, 1025].map(kilobytes), [0, 1, 1, 2]);
    }

    #[test]
    fn empty_storage_takes_as_many_audits_as_finished_ones_fit() {
        // 5 242 880 / 100 000
        case(0, 0, (0, 52, false));
    }

    #[test]
    fn a_new_audit_is_not_taken_for_the_size_of_those_to_come() {
        // (5 242 880 − 2 000) / 100 000
        case(2_000, 1, (0, 52, false));
    }

    #[test]
    fn large_audits_leave_room_for_fewer() {
        // Half is used by two audits of 1 310 720: two more fit.
        case(2_621_440, 2, (25, 2, false));
    }

    #[test]
    fn figures_are_rounded_to_the_nearest_tenth() {
        // A tenth is 104 857.6: 52 428 is just under half of one, 52 429 just over it.
        case(52_428, 1, (0, 51, false));
        case(52_429, 1, (1, 51, false));
        case(1_258_291, 20, (12, 39, false));
    }

    #[test]
    fn above_four_fifths_it_is_tight() {
        // 5 242 880 · 4 / 5 = 4 194 304
        case(4_194_304, 0, (40, 10, false));
        case(4_194_305, 0, (40, 10, true));
    }

    #[test]
    fn more_than_there_is_leaves_nothing() {
        case(6_000_000, 60, (57, 0, true));
    }
}
