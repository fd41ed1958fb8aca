//! Words for the schema of the settings.

use super::Words;

const ID: &str = r#"{"items": {"type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$"}}"#;
const TEXT: &str = r#"{"minLength": 1}"#;
const ADDRESS: &str = r#"{"minLength": 1, "examples": ["https://www.musterhausen.example/impressum"]}"#;
const URL: &str = r#"{"pattern": "^https?://"}"#;
const PHONE: &str = r#"{"pattern": "^[-0-9 +/.()]+$"}"#;
const DAY: &str = r#"{"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}"#;
const EMAIL: &str = r#"{"pattern": "^[^@]+@[^@]+$"}"#;

pub(super) const WORDS: Words = Words {
    file: "config-1.schema.json",
    title: "Einstellungen der Seite",
    description: "config.yaml von Selbstaudit, Format 1.",
    null_is_missing: false,
    entries: &[
        ("RawConfig.format", "Format der Datei. Es bleibt 1.", r#"{"const": 1}"#),
        ("RawConfig.operator", "Wer die Seite betreibt.", ""),
        ("RawConfig.links", "Adressen unten auf jeder Seite.", ""),
        ("RawConfig.header", "Was ganz oben zu lesen ist.", ""),
        ("RawConfig.default", "Kennung des Fragebogens, der am Anfang ausgewählt ist.", TEXT),
        (
            "RawConfig.language",
            "Sprache, in der die Seite beginnt; auto folgt dem Browser.",
            r#"{"enum": ["auto", "de", "en", null]}"#,
        ),
        (
            "RawConfig.questionnaires",
            "Kennungen der angebotenen Fragebögen, in dieser Reihenfolge. Ohne Angabe alle.",
            ID,
        ),
        ("RawConfig.feedback", "Wohin Rückmeldungen zu einzelnen Fragen gehen.", ""),
        ("RawConfig.statement", "Erklärung zur Barrierefreiheit dieser Seite.", ""),
        ("RawOperator.name", "Name der Stelle.", TEXT),
        ("RawOperator.contact", "Wie sie zu erreichen ist.", ""),
        ("RawContact.email", "E-Mail-Adresse.", EMAIL),
        ("RawContact.phone", "Telefonnummer, wie man sie lesen soll.", PHONE),
        ("RawContact.url", "Kontaktseite.", URL),
        ("RawLinks.imprint", "Impressum.", ADDRESS),
        ("RawLinks.privacy", "Datenschutzerklärung.", ADDRESS),
        ("RawLinks.accessibility", "Erklärung zur Barrierefreiheit.", ADDRESS),
        ("RawLinks.easy_language", "Erläuterungen in Leichter Sprache.", ADDRESS),
        ("RawLinks.sign_language", "Erläuterungen in Deutscher Gebärdensprache.", ADDRESS),
        ("RawStatement.date", "Tag, an dem die Erklärung erstellt wurde.", DAY),
        ("RawStatement.reviewed", "Tag, an dem sie zuletzt überprüft wurde.", DAY),
        (
            "RawStatement.method",
            "self: Die Stelle hat selbst bewertet; external: jemand anderes, genannt unter by.",
            r#"{"enum": ["self", "external", null]}"#,
        ),
        ("RawStatement.by", "Wer bewertet hat.", TEXT),
        (
            "RawStatement.state",
            "full: vollständig vereinbar; partial: teilweise vereinbar; none: nicht vereinbar.",
            r#"{"enum": ["full", "partial", "none", null]}"#,
        ),
        (
            "RawStatement.law",
            "bund: BGG und BITV 2.0; land: das Landesrecht unter law_text.",
            r#"{"enum": ["bund", "land", null]}"#,
        ),
        ("RawStatement.law_text", "Name des Landesrechts.", TEXT),
        ("RawStatement.gaps", "Was auf dieser Seite nicht barrierefrei ist.", ""),
        ("RawStatement.feedback", "Wohin Barrieren gemeldet werden. Ohne Angabe gilt operator.contact.", ""),
        ("RawStatement.enforcement", "Schlichtungs- oder Durchsetzungsstelle.", ""),
        ("RawGap.text", "Was nicht barrierefrei ist.", TEXT),
        ("RawGap.reason", "Warum.", TEXT),
        ("RawGap.alternative", "Was man stattdessen benutzen kann.", TEXT),
        ("RawEnforcement.name", "Name der Stelle.", TEXT),
        ("RawEnforcement.address", "Anschrift in einer Zeile.", TEXT),
        ("RawEnforcement.email", "E-Mail-Adresse.", EMAIL),
        ("RawEnforcement.phone", "Telefonnummer, wie man sie lesen soll.", PHONE),
        ("RawEnforcement.url", "Ihre Internetseite.", URL),
        (
            "RawHeader.variant",
            "product: nur der Name des Programms; operator: darüber der Name der Stelle; line: ganz oben die Zeile aus text.",
            r#"{"enum": ["product", "operator", "line", null]}"#,
        ),
        ("RawHeader.text", "Text der eigenen Zeile, nur mit variant: line.", TEXT),
        ("RawFeedback.email", "E-Mail-Adresse.", EMAIL),
        ("RawFeedback.url", "Seite für Rückmeldungen.", URL),
    ],
};
