//! The questionnaires that come with the program.

use crate::questionnaire::{Loaded, Questionnaire, QuestionnaireId, Tongue, load, translate};

/// A questionnaire and its translations.
struct Shipped {
    /// Its id.
    id: &'static str,
    /// Its file.
    original: &'static [u8],
    /// The files of its translations, with their languages.
    translations: &'static [(Tongue, &'static [u8])],
}

static SHIPPED: [Shipped; 3] = [
    Shipped {
        id: "servicestandard-2025",
        original: include_bytes!("../../questionnaire/servicestandard-2025.yaml"),
        translations: &[(Tongue::English, include_bytes!("../../questionnaire/servicestandard-2025.en.yaml"))],
    },
    Shipped {
        id: "servicestandard-2020",
        original: include_bytes!("../../questionnaire/servicestandard-2020.yaml"),
        translations: &[(Tongue::English, include_bytes!("../../questionnaire/servicestandard-2020.en.yaml"))],
    },
    Shipped {
        id: "reifegrad-1-1",
        original: include_bytes!("../../questionnaire/reifegrad-1.1.yaml"),
        translations: &[(Tongue::English, include_bytes!("../../questionnaire/reifegrad-1.1.en.yaml"))],
    },
];

/// The questionnaire with this id, in this language where it is translated.
pub(super) fn find(id: &QuestionnaireId, tongue: Tongue) -> Option<Questionnaire> {
    let shipped = SHIPPED.iter().find(|shipped| shipped.id == id.as_str())?;
    let original = load(shipped.original).questionnaire?;
    let translation = shipped.translations.iter().find(|(language, _)| *language == tongue);
    let translated =
        translation.map(|(_, bytes)| translate(&original, bytes)).map(|Loaded { questionnaire, .. }| questionnaire);
    translated.flatten().or(Some(original))
}

/// The ids of all of them.
pub(super) fn ids() -> Vec<&'static str> {
    SHIPPED.iter().map(|shipped| shipped.id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::{QuestionnaireId, load_index};

    #[test]
    fn everything_the_app_offers_is_here_in_every_language() {
        let (index, _) = load_index(include_bytes!("../../questionnaire/index.yaml"));
        let entries = index.expect("the index").entries;
        assert_eq!(entries.iter().map(|entry| entry.id.as_str()).collect::<Vec<_>>(), ids());
        for entry in entries {
            let original = find(&entry.id, Tongue::German).expect("the questionnaire");
            assert_eq!((original.id.as_str(), original.language.as_str()), (entry.id.as_str(), "de"));
            for translation in entry.translations {
                let tongue = Tongue::of_tag(translation.language.as_str()).expect("a language of the program");
                assert_eq!(find(&entry.id, tongue).expect("the translation").language, translation.language);
            }
        }
    }

    #[test]
    fn what_is_not_here_is_not_found() {
        assert!(find(&QuestionnaireId::new("servicestandard-2013"), Tongue::German).is_none());
    }
}
