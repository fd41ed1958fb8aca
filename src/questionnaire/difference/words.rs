//! How kinds, fields and effects are called, in one place per language for the app, its files and the command line.

use super::super::Tongue;
use super::{Effect, Field, Kind, Revision};

impl Kind {
    /// Its name, for a heading or a label.
    pub fn name(self, tongue: Tongue) -> &'static str {
        match (tongue, self) {
            (Tongue::German, Self::New) => "Neu",
            (Tongue::German, Self::Changed) => "Geändert",
            (Tongue::German, Self::Renamed) => "Umbenannt",
            (Tongue::German, Self::Merged) => "Zusammengelegt",
            (Tongue::German, Self::Split) => "Aufgeteilt",
            (Tongue::German, Self::Removed) => "Entfallen",
            (Tongue::English, Self::New) => "New",
            (Tongue::English, Self::Changed) => "Changed",
            (Tongue::English, Self::Renamed) => "Renamed",
            (Tongue::English, Self::Merged) => "Merged",
            (Tongue::English, Self::Split) => "Split",
            (Tongue::English, Self::Removed) => "Removed",
        }
    }
}

impl Effect {
    /// What happens to an answer, as a label.
    pub fn name(self, tongue: Tongue) -> &'static str {
        match (tongue, self) {
            (Tongue::German, Self::None) => "Antwort bleibt",
            (Tongue::German, Self::Score) => "rechnet anders",
            (Tongue::German, Self::Review) => "neu zu prüfen",
            (Tongue::German, Self::Gone) => "ohne Platz",
            (Tongue::English, Self::None) => "answer stays",
            (Tongue::English, Self::Score) => "counts differently",
            (Tongue::English, Self::Review) => "to be reviewed",
            (Tongue::English, Self::Gone) => "no place",
        }
    }
}

impl Revision {
    /// What the versions say about the change, in a full sentence.
    pub fn sentence(self, tongue: Tongue) -> &'static str {
        match (tongue, self) {
            (Tongue::German, Self::Same) => "Der Inhalt ist derselbe.",
            (Tongue::German, Self::Wording) => {
                "Die letzte Zahl der Version ist höher: Der Wortlaut hat sich geändert, nicht der Sinn."
            }
            (Tongue::German, Self::Additions) => {
                "Die mittlere Zahl der Version ist höher: Fragen oder Hinweise sind dazugekommen."
            }
            (Tongue::German, Self::Meaning) => "Die erste Zahl der Version ist höher: Der Sinn hat sich geändert.",
            (Tongue::German, Self::Unmarked) => {
                "Die Version ist dieselbe, der Inhalt aber nicht. Was die Änderung bedeutet, ist nicht gesagt."
            }
            (Tongue::German, Self::Backwards) => "Die Version ist niedriger als vorher.",
            (Tongue::German, Self::Other) => "Es ist ein anderer Fragebogen.",
            (Tongue::English, Self::Same) => "The content is the same.",
            (Tongue::English, Self::Wording) => {
                "The last number of the version is higher: the wording has changed, not the meaning."
            }
            (Tongue::English, Self::Additions) => {
                "The middle number of the version is higher: questions or hints have been added."
            }
            (Tongue::English, Self::Meaning) => "The first number of the version is higher: the meaning has changed.",
            (Tongue::English, Self::Unmarked) => {
                "The version is the same, but the content is not. What the change means has not been said."
            }
            (Tongue::English, Self::Backwards) => "The version is lower than before.",
            (Tongue::English, Self::Other) => "It is another questionnaire.",
        }
    }
}

impl Field {
    /// Its name, as a label.
    pub fn name(&self, tongue: Tongue) -> String {
        let name = match tongue {
            Tongue::German => self.german(),
            Tongue::English => self.english(),
        };
        match self {
            Self::Anchor(level) => format!("{name} {level}"),
            Self::Hint(id) => format!("{name} {id}"),
            _ => name.to_owned(),
        }
    }

    fn german(&self) -> &'static str {
        match self {
            Self::Title => "Titel",
            Self::Text => "Frage",
            Self::Why => "Warum gefragt wird",
            Self::Example => "Beispiel",
            Self::Short => "Teil des Schnellchecks",
            Self::Scope => "Bezug",
            Self::Phases => "Phasen",
            Self::Roles => "Rollen",
            Self::Weight => "Gewicht",
            Self::Condition => "Bedingung",
            Self::Threshold => "Muss ab Stufe",
            Self::Reason => "Grund der Muss-Anforderung",
            Self::LevelCount => "Anzahl der Stufen",
            Self::Anchor(_) => "Stufe",
            Self::Values => "Werte der Stufen",
            Self::NotApplicable => "„Nicht anwendbar“ erlaubt",
            Self::Evidence => "Nachweise",
            Self::References => "Verweise",
            Self::Hint(_) => "Hinweis",
            Self::Principle => "Prinzip",
            Self::Category => "Kategorie",
            Self::Number => "Nummer",
            Self::Gist => "Kurzfassung",
            Self::GistSimple => "Kurzfassung in Einfacher Sprache",
            Self::Artefacts => "Ergebnisse am Ende",
            Self::Order => "Reihenfolge",
            Self::Id => "Kennung",
            Self::Version => "Version",
            Self::Language => "Sprache",
            Self::Edition => "Ausgabe",
            Self::Note => "Anmerkung",
            Self::Source => "Quelle",
            Self::Aggregation => "Rechenweise",
            Self::Coverage => "Nötige Abdeckung",
            Self::Bands => "Grenzen der Bewertung",
            Self::Parts => "Bezeichnung der Forderungen",
            Self::Maturity => "Reifegradmodell",
            Self::Crosswalk => "Herkunft der Antworten",
        }
    }

    fn english(&self) -> &'static str {
        match self {
            Self::Title => "Title",
            Self::Text => "Question",
            Self::Why => "Why it is asked",
            Self::Example => "Example",
            Self::Short => "Part of the short check",
            Self::Scope => "Scope",
            Self::Phases => "Phases",
            Self::Roles => "Roles",
            Self::Weight => "Weight",
            Self::Condition => "Condition",
            Self::Threshold => "Must from level",
            Self::Reason => "Reason of the requirement",
            Self::LevelCount => "Number of levels",
            Self::Anchor(_) => "Level",
            Self::Values => "Worth of the levels",
            Self::NotApplicable => "“Not applicable” allowed",
            Self::Evidence => "Evidence",
            Self::References => "References",
            Self::Hint(_) => "Hint",
            Self::Principle => "Principle",
            Self::Category => "Category",
            Self::Number => "Number",
            Self::Gist => "Gist",
            Self::GistSimple => "Gist in plain language",
            Self::Artefacts => "Artefacts",
            Self::Order => "Order",
            Self::Id => "Id",
            Self::Version => "Version",
            Self::Language => "Language",
            Self::Edition => "Edition",
            Self::Note => "Note",
            Self::Source => "Source",
            Self::Aggregation => "Aggregation",
            Self::Coverage => "Coverage needed",
            Self::Bands => "Limits of the ratings",
            Self::Parts => "Name of the demands",
            Self::Maturity => "Maturity model",
            Self::Crosswalk => "Where answers come from",
        }
    }
}
