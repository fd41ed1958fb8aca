//! The language in which the environment wants to be spoken to.

use std::ffi::OsString;

use crate::questionnaire::Tongue;

/// As POSIX asks: the first of these variables that is there and not empty counts. Whoever says nothing, or speaks
/// another language, gets English, as with other programs.
pub(super) fn tongue(environment: impl Fn(&str) -> Option<OsString>) -> Tongue {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(&environment)
        .find(|value| !value.is_empty())
        .unwrap_or_default();
    // What stands behind the dot is the encoding, behind the at sign a variant: „de_DE.UTF-8“, „de@euro“.
    let locale = locale.to_string_lossy();
    locale.split(['.', '@']).next().and_then(Tongue::of_tag).unwrap_or(Tongue::English)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(variables: &[(&str, &str)], expected: Tongue) {
        let environment =
            |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| OsString::from(value));
        assert_eq!(tongue(environment), expected);
    }

    #[test]
    fn the_first_variable_that_says_something_counts() {
        case(&[("LC_ALL", "de_DE.UTF-8"), ("LC_MESSAGES", "en_GB"), ("LANG", "en_GB")], Tongue::German);
        case(&[("LC_ALL", ""), ("LC_MESSAGES", "de"), ("LANG", "en_GB")], Tongue::German);
        case(&[("LANG", "de@euro")], Tongue::German);
        case(&[("LC_ALL", "en_US.UTF-8"), ("LANG", "de_DE")], Tongue::English);
    }

    #[test]
    fn without_a_known_language_it_is_english() {
        for locale in ["C", "C.UTF-8", "POSIX", "fr_FR.UTF-8", "den", ""] {
            case(&[("LANG", locale)], Tongue::English);
        }
        case(&[], Tongue::English);
    }
}
