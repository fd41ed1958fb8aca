//! Words for the schema of a translation.

use super::Words;

const ID: &str = r#"{"pattern": "^[a-z0-9][a-z0-9-]*$"}"#;

pub(super) const WORDS: Words = Words {
    file: "translation-1.schema.json",
    title: "Übersetzung eines Fragebogens",
    description: "Die Texte eines Fragebogens von Selbstaudit in einer anderen Sprache, Format 1. Was fehlt, erscheint in der Sprache des Fragebogens.",
    null_is_missing: false,
    entries: &[
        ("RawTranslation.format", "Format der Datei. Es bleibt 1.", r#"{"const": 1}"#),
        ("RawTranslation.id", "Kennung des Fragebogens, dieselbe wie dort.", ID),
        (
            "RawTranslation.version",
            "Version des Fragebogens, dieselbe wie dort.",
            r#"{"pattern": "^[0-9]{1,9}\\.[0-9]{1,9}\\.[0-9]{1,9}$"}"#,
        ),
        (
            "RawTranslation.language",
            "Sprache dieser Texte.",
            r#"{"pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$", "examples": ["en"]}"#,
        ),
        ("RawTranslation.title", "Titel.", ""),
        ("RawTranslation.edition", "Ausgabe des Standards.", ""),
        ("RawTranslation.note", "Anmerkung zum ganzen Fragebogen.", ""),
        ("RawTranslation.phases", "Die Phasen.", ""),
        ("RawTranslation.roles", "Die Rollen.", ""),
        ("RawTranslation.scales", "Die Skalen: Name wie im Fragebogen, Texte von der niedrigsten Stufe an.", ""),
        ("RawTranslation.categories", "Die Kategorien mit ihren Prinzipien und Fragen.", ""),
        ("RawTranslatedName.id", "Kennung wie im Fragebogen.", ID),
        ("RawTranslatedName.title", "Was zu lesen ist.", ""),
        ("RawTranslatedCategory.id", "Kennung wie im Fragebogen.", ID),
        ("RawTranslatedCategory.title", "Titel der Kategorie.", ""),
        ("RawTranslatedCategory.principles", "Ihre Prinzipien.", ""),
        ("RawTranslatedPrinciple.id", "Kennung wie im Fragebogen.", ID),
        ("RawTranslatedPrinciple.title", "Kurztitel.", ""),
        ("RawTranslatedPrinciple.gist", "Worum es geht.", ""),
        ("RawTranslatedPrinciple.gist_simple", "Dasselbe in einfacher Sprache.", ""),
        ("RawTranslatedPrinciple.artefacts", "Was am Ende vorliegen sollte: ebenso viele Texte wie im Fragebogen.", ""),
        ("RawTranslatedPrinciple.questions", "Seine Fragen.", ""),
        ("RawTranslatedQuestion.id", "Kennung wie im Fragebogen.", ID),
        ("RawTranslatedQuestion.text", "Die Frage.", ""),
        ("RawTranslatedQuestion.why", "Warum sie gestellt wird.", ""),
        ("RawTranslatedQuestion.example", "Das Beispiel.", ""),
        ("RawTranslatedQuestion.levels", "Die Texte der Stufen: ebenso viele wie im Fragebogen.", ""),
        ("RawTranslatedQuestion.evidence", "Die Nachweise: ebenso viele wie im Fragebogen.", ""),
        ("RawTranslatedQuestion.hints", "Die Hinweise.", ""),
        ("RawTranslatedHint.id", "Kennung wie im Fragebogen.", ID),
        ("RawTranslatedHint.text", "Der nächste Schritt.", ""),
        ("RawTranslatedHint.resources", "Titel dessen, was zu lesen ist: ebenso viele wie im Fragebogen.", ""),
        ("RawTranslatedResource.title", "Was es ist.", ""),
    ],
};
