//! Words for the schema of the list of questionnaires.

use super::Words;

const ID: &str = r#"{"pattern": "^[a-z0-9][a-z0-9-]*$"}"#;
const TEXT: &str = r#"{"minLength": 1}"#;

pub(super) const WORDS: Words = Words {
    file: "index-1.schema.json",
    title: "Liste der Fragebögen",
    description: "Welche Fragebögen die Anwendung anbietet, Format 1.",
    null_is_missing: false,
    entries: &[
        ("RawIndex.format", "Format der Datei. Es bleibt 1.", r#"{"const": 1}"#),
        ("RawIndex.default", "Kennung des Fragebogens, der am Anfang ausgewählt ist.", ID),
        (
            "RawIndex.questionnaires",
            "Die Fragebögen in der Reihenfolge, in der sie angeboten werden.",
            r#"{"minItems": 1}"#,
        ),
        ("RawIndexEntry.id", "Kennung, dieselbe wie in der Datei.", ID),
        ("RawIndexEntry.title", "Was in der Auswahl zu lesen ist.", TEXT),
        (
            "RawIndexEntry.file",
            "Name der Datei, neben oder unter dieser.",
            r#"{"minLength": 1, "examples": ["servicestandard-2025.yaml"]}"#,
        ),
        ("RawIndexEntry.translations", "Seine Übersetzungen.", ""),
        ("RawIndexEntry.example", "Name der Datei eines Beispiels (*.selbstaudit.json).", TEXT),
        (
            "RawIndexTranslation.language",
            "Sprache der Übersetzung.",
            r#"{"pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$", "examples": ["en"]}"#,
        ),
        ("RawIndexTranslation.file", "Name der Datei, neben oder unter dieser.", TEXT),
        ("RawIndexEntry.replaces", "Kennungen der Fragebögen, deren Antworten er übernehmen kann.", ""),
        ("RawIndexTranslation.title", "Was in der Auswahl zu lesen ist, in dieser Sprache.", TEXT),
    ],
};
