//! The columns of a sheet and the kinds of its rows: which cell of which row is which key of the file.

/// The headings, in order. They are the same in every language: a file that one editor sends another must not change.
pub(super) const COLUMNS: [&str; 27] = [
    KIND,
    ID,
    "Nummer",
    TITLE,
    TEXT,
    "Kurzfassung",
    "Einfache Sprache",
    "Warum",
    "Beispiel",
    "Schnellcheck",
    "Bezug",
    "Phasen",
    "Rollen",
    "Gewicht",
    "Bedingung",
    THRESHOLD,
    "Skala",
    "Nicht anwendbar",
    "Wert",
    "Punkte",
    "Bis Stufe",
    "Aufwand",
    "Verweisart",
    "Adresse",
    "Fragebogen",
    "Nach",
    "Übernahme",
];

pub(super) const KIND: &str = "Art";
pub(super) const ID: &str = "Kennung";
pub(super) const TITLE: &str = "Titel";
pub(super) const TEXT: &str = "Text";
pub(super) const THRESHOLD: &str = "Muss ab Stufe";

/// What a cell holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// A text, taken as it is.
    Text,
    /// An id or a word with a fixed choice.
    Word,
    /// Ids, with commas between them.
    Words,
    /// A number, with a decimal comma.
    Number,
    /// `ja` or `nein`.
    Yes,
    /// A condition, in the notation of sheets.
    Condition,
}

/// A column, the key of the file, and what stands there.
pub(super) type Cell = (&'static str, &'static str, Form);

/// The kinds of rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Setting,
    Phase,
    Role,
    Scale,
    ScaleLevel,
    Category,
    Principle,
    Artefact,
    Question,
    Reason,
    Level,
    Evidence,
    Reference,
    Hint,
    Resource,
    Crosswalk,
}

const NAMED: &[Cell] = &[(ID, "id", Form::Word), (TITLE, "title", Form::Text)];
const REFERENCE: &[Cell] =
    &[("Verweisart", "kind", Form::Word), (TEXT, "text", Form::Text), ("Adresse", "url", Form::Text)];
const ONLY_TEXT: &[Cell] = &[(TEXT, "text", Form::Text)];

impl Kind {
    pub(super) const ALL: [Self; 16] = [
        Self::Setting,
        Self::Phase,
        Self::Role,
        Self::Scale,
        Self::ScaleLevel,
        Self::Category,
        Self::Principle,
        Self::Artefact,
        Self::Question,
        Self::Reason,
        Self::Level,
        Self::Evidence,
        Self::Reference,
        Self::Hint,
        Self::Resource,
        Self::Crosswalk,
    ];

    /// What stands in the first cell.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Setting => "Angabe",
            Self::Phase => "Phase",
            Self::Role => "Rolle",
            Self::Scale => "Skala",
            Self::ScaleLevel => "Skalenstufe",
            Self::Category => "Kategorie",
            Self::Principle => "Prinzip",
            Self::Artefact => "Artefakt",
            Self::Question => "Frage",
            Self::Reason => "Muss-Grund",
            Self::Level => "Stufe",
            Self::Evidence => "Nachweis",
            Self::Reference => "Verweis",
            Self::Hint => "Hinweis",
            Self::Resource => "Material",
            Self::Crosswalk => "Herkunft",
        }
    }

    /// The cells that such a row may fill.
    pub(super) fn cells(self) -> &'static [Cell] {
        match self {
            Self::Setting => &[(ID, "key", Form::Word), (TEXT, "value", Form::Text)],
            Self::Phase | Self::Role | Self::Category => NAMED,
            Self::Scale => &[(ID, "name", Form::Text)],
            Self::ScaleLevel | Self::Artefact | Self::Evidence => ONLY_TEXT,
            Self::Principle => &[
                (ID, "id", Form::Word),
                ("Nummer", "number", Form::Number),
                (TITLE, "title", Form::Text),
                ("Kurzfassung", "gist", Form::Text),
                ("Einfache Sprache", "gist_simple", Form::Text),
                ("Gewicht", "weight", Form::Number),
            ],
            Self::Question => &[
                (ID, "id", Form::Word),
                (TEXT, "text", Form::Text),
                ("Warum", "why", Form::Text),
                ("Beispiel", "example", Form::Text),
                ("Schnellcheck", "short", Form::Yes),
                ("Bezug", "scope", Form::Word),
                ("Phasen", "phases", Form::Words),
                ("Rollen", "roles", Form::Words),
                ("Gewicht", "weight", Form::Number),
                ("Bedingung", "applies_if", Form::Condition),
                (THRESHOLD, "threshold", Form::Number),
                ("Skala", "scale", Form::Text),
                ("Nicht anwendbar", "not_applicable", Form::Yes),
            ],
            Self::Reason | Self::Reference => REFERENCE,
            Self::Level => {
                &[(TEXT, "text", Form::Text), ("Wert", "value", Form::Number), ("Punkte", "points", Form::Number)]
            }
            Self::Hint => &[
                (ID, "id", Form::Word),
                ("Bis Stufe", "up_to", Form::Number),
                (TEXT, "text", Form::Text),
                ("Aufwand", "effort", Form::Word),
                ("Rollen", "roles", Form::Words),
            ],
            Self::Resource => &[(TITLE, "title", Form::Text), ("Adresse", "url", Form::Text)],
            Self::Crosswalk => &[
                ("Fragebogen", "questionnaire", Form::Word),
                (ID, "question", Form::Word),
                ("Nach", "to", Form::Word),
                ("Übernahme", "carry", Form::Word),
            ],
        }
    }
}

/// What the file says about itself: its keys, with dots between the levels, and what stands there.
pub(super) const SETTINGS: [(&str, Form); 18] = [
    ("format", Form::Number),
    ("id", Form::Word),
    ("version", Form::Word),
    ("language", Form::Word),
    ("title", Form::Text),
    ("edition", Form::Text),
    ("parts", Form::Word),
    ("note", Form::Text),
    ("source.title", Form::Text),
    ("source.publisher", Form::Text),
    ("source.url", Form::Text),
    ("source.checked", Form::Word),
    ("scoring.version", Form::Number),
    ("scoring.aggregation", Form::Word),
    ("scoring.min_coverage", Form::Number),
    ("scoring.bands.met", Form::Number),
    ("scoring.bands.partly", Form::Number),
    ("maturity", Form::Text),
];
