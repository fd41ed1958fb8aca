//! A level of maturity in words.

use crate::questionnaire::Tongue;

/// The levels of the OZG maturity model 1.1, from 0 on, in German and English.
const MODEL_1_1: [(&str, &str); 5] = [
    ("Offline", "offline"),
    ("Information", "information"),
    ("Formular-Assistent", "form assistant"),
    ("Online-Leistung", "online service"),
    ("Online-Transaktion", "online transaction"),
];

/// What a level is called; none where its model gives it no name.
pub fn maturity_name(model: &str, level: u8, tongue: Tongue) -> Option<&'static str> {
    let (german, english) = MODEL_1_1.get(usize::from(level)).filter(|_| model == "1.1")?;
    Some(match tongue {
        Tongue::German => german,
        Tongue::English => english,
    })
}

/// A level with its name: „Stufe 2 – Formular-Assistent“, “Level 2 – form assistant”.
pub fn maturity_level(model: &str, level: u8, tongue: Tongue) -> String {
    let number = match tongue {
        Tongue::German => format!("Stufe {level}"),
        Tongue::English => format!("Level {level}"),
    };
    maturity_name(model, level, tongue).map_or(number.clone(), |name| format!("{number} – {name}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_of_the_older_model_have_names() {
        assert_eq!(maturity_level("1.1", 2, Tongue::German), "Stufe 2 – Formular-Assistent");
        assert_eq!(maturity_level("1.1", 0, Tongue::English), "Level 0 – offline");
        assert_eq!(maturity_level("1.1", 5, Tongue::German), "Stufe 5");
        assert_eq!(maturity_level("2.0", 2, Tongue::English), "Level 2");
    }
}
