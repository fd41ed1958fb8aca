//! Known values of the register fields, and gentle checks of what was entered.
//!
//! Nothing here blocks: registers change faster than programs, so an unknown value is kept and only remarked on.

use super::Service;

/// The 14 Themenfelder: id in files, name for people.
/// Source: digitale-verwaltung.de, OZG föderal, Themenfelder (seen 2026-11-21).
pub const THEMENFELDER: [(&str, &str); 14] = [
    ("arbeit-ruhestand", "Arbeit & Ruhestand"),
    ("bauen-wohnen", "Bauen & Wohnen"),
    ("bildung", "Bildung"),
    ("ein-auswanderung", "Ein- & Auswanderung"),
    ("engagement-hobby", "Engagement & Hobby"),
    ("familie-kind", "Familie & Kind"),
    ("forschung-foerderung", "Forschung & Förderung"),
    ("gesundheit", "Gesundheit"),
    ("mobilitaet-reisen", "Mobilität & Reisen"),
    ("querschnitt", "Querschnittsleistungen"),
    ("recht-ordnung", "Recht & Ordnung"),
    ("steuern-zoll", "Steuern & Zoll"),
    ("umwelt", "Umwelt"),
    ("unternehmen", "Unternehmensführung & -entwicklung"),
];

/// The 16 Länder.
pub const LAENDER: [&str; 16] = [
    "Baden-Württemberg",
    "Bayern",
    "Berlin",
    "Brandenburg",
    "Bremen",
    "Hamburg",
    "Hessen",
    "Mecklenburg-Vorpommern",
    "Niedersachsen",
    "Nordrhein-Westfalen",
    "Rheinland-Pfalz",
    "Saarland",
    "Sachsen",
    "Sachsen-Anhalt",
    "Schleswig-Holstein",
    "Thüringen",
];

/// Something in the register data that looks wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// The name is blank.
    NameMissing,
    /// A LeiKa key has not 14 digits.
    LeikaKey {
        /// The key as entered.
        key: String,
        /// How many digits it has.
        digits: usize,
        /// How many other characters it has, spaces, dots and the like aside.
        others: usize,
    },
    /// A maturity level does not exist in its model.
    MaturityLevel {
        /// The level as entered.
        level: u8,
        /// Highest level of the model.
        highest: u8,
    },
    /// The maturity aimed at is below that of today.
    MaturityTarget,
    /// A priority is not 1 to 4.
    Priority(u8),
}

/// Takes spaces, dots, hyphens and middle dots out of a pasted LeiKa key.
pub fn leika_key(entered: &str) -> String {
    entered.chars().filter(|c| !c.is_whitespace() && !matches!(c, '.' | '-' | '·' | '–' | '\u{a0}')).collect()
}

/// The highest level of a maturity model; of one that is not known, the older one's.
pub fn highest_level(model: &str) -> u8 {
    if model == "2.0" { 7 } else { 4 }
}

/// Everything that looks wrong, in the order of the form.
pub fn remarks(service: &Service) -> Vec<Remark> {
    let mut remarks = Vec::new();
    if service.name.trim().is_empty() {
        remarks.push(Remark::NameMissing);
    }
    for entered in &service.leika {
        let key = leika_key(entered);
        let digits = key.chars().filter(char::is_ascii_digit).count();
        let others = key.chars().count() - digits;
        if digits != 14 || others > 0 {
            remarks.push(Remark::LeikaKey { key: entered.clone(), digits, others });
        }
    }
    if let Some(priority) = service.priority.filter(|priority| !(1..=4).contains(priority)) {
        remarks.push(Remark::Priority(priority));
    }
    if let Some(maturity) = &service.maturity {
        let highest = highest_level(&maturity.model);
        for level in [maturity.level, maturity.target].into_iter().flatten().filter(|level| *level > highest) {
            remarks.push(Remark::MaturityLevel { level, highest });
        }
        if matches!((maturity.level, maturity.target), (Some(now), Some(then)) if then < now) {
            remarks.push(Remark::MaturityTarget);
        }
    }
    remarks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(keys: &[&str], expected: &[Remark]) {
        let service = Service {
            name: "Wohngeld".into(),
            leika: keys.iter().map(ToString::to_string).collect(),
            ..Service::default()
        };
        assert_eq!(remarks(&service), expected);
    }

    #[test]
    fn a_leika_key_of_fourteen_digits_is_fine_however_it_is_grouped() {
        case(&["99107108017000"], &[]);
        case(&["99 107 108 017 000"], &[]);
        case(&["99.107.108.017.000", "99·107·108·017·000"], &[]);
    }

    #[test]
    fn a_leika_key_of_thirteen_digits_is_remarked_on() {
        let key = "9910710801700".to_string();
        case(&["9910710801700"], &[Remark::LeikaKey { key, digits: 13, others: 0 }]);
    }

    #[test]
    fn letters_in_a_leika_key_are_remarked_on() {
        let key = "99107108017O00".to_string();
        case(&["99107108017O00"], &[Remark::LeikaKey { key, digits: 13, others: 1 }]);
    }

    #[test]
    fn the_two_maturity_models_have_different_tops() {
        let mut service = Service { name: "x".into(), ..Service::default() };
        service.maturity =
            Some(super::super::Maturity { model: "1.1".into(), level: Some(5), target: Some(4), ..Default::default() });
        assert_eq!(remarks(&service), [Remark::MaturityLevel { level: 5, highest: 4 }, Remark::MaturityTarget]);
        if let Some(maturity) = &mut service.maturity {
            maturity.model = "2.0".into();
            maturity.target = Some(7);
        }
        assert_eq!(remarks(&service), []);
    }

    #[test]
    fn only_the_name_is_mandatory() {
        assert_eq!(remarks(&Service::default()), [Remark::NameMissing]);
    }
}
