//! Whether a name can be seen.

use crate::questionnaire::is_blank;

/// The name as it is shown: without the space around it. None where nothing of it would be seen, as with characters
/// that have no width; a file may hold such a name.
pub fn visible_name(name: &str) -> Option<&str> {
    (!is_blank(name)).then(|| name.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(name: &str, expected: Option<&str>) {
        assert_eq!(visible_name(name), expected, "{name:?}");
    }

    #[test]
    fn a_name_is_shown_without_the_space_around_it() {
        case("Wohngeld", Some("Wohngeld"));
        case("  Wohngeld\n", Some("Wohngeld"));
        case("9", Some("9"));
    }

    #[test]
    fn a_name_of_nothing_but_space_and_invisible_characters_is_none() {
        case("", None);
        case(" \t\u{a0}\u{2003}", None);
        case("\u{200b}", None);
        case("\u{feff}\u{200d}\u{2060}", None);
        case("\u{ad} \u{3164}", None);
        case("\u{2800}", None);
        case("\0", None);
    }

    #[test]
    fn invisible_characters_beside_visible_ones_are_kept() {
        case("Wohn\u{ad}geld", Some("Wohn\u{ad}geld"));
        case("\u{200b}x", Some("\u{200b}x"));
    }
}
