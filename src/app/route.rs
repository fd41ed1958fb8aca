//! Places in the app. Pure: a route parses and prints itself and knows no browser.
//!
//! Routes live in the part of the address after `#`, which no server ever sees and which works under every path
//! of every host. They name questions and views, never answers, so a link may be passed on.

use std::fmt;

use crate::questionnaire::{PrincipleId, QuestionId, QuestionnaireId, is_id};

/// A page of the help, for one occasion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Guide {
    /// First steps.
    First,
    /// Hosting a workshop.
    Workshop,
    /// Reviewing audits of others.
    Assess,
    /// How the score comes about.
    Scoring,
    /// Report, measures, progress.
    Onward,
    /// Files and working together.
    Files,
    /// What words mean.
    Words,
    /// Changing questionnaires.
    Editors,
}

impl Guide {
    /// Every page of the help.
    pub const ALL: [Self; 8] = [
        Self::First,
        Self::Workshop,
        Self::Assess,
        Self::Scoring,
        Self::Onward,
        Self::Files,
        Self::Words,
        Self::Editors,
    ];

    /// Its part of the address.
    fn name(self) -> &'static str {
        match self {
            Self::First => "erste-schritte",
            Self::Workshop => "workshop",
            Self::Assess => "pruefen",
            Self::Scoring => "rechnung",
            Self::Onward => "weiterarbeiten",
            Self::Files => "dateien",
            Self::Words => "woerter",
            Self::Editors => "redaktion",
        }
    }
}

/// A place in the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// What it is, new audit, resume, open.
    Start,
    /// Data of the audited service.
    Service,
    /// The hub: all categories and principles with their state.
    Hub,
    /// One principle with its questions.
    Principle(PrincipleId),
    /// The principle page, at one question.
    Question(QuestionId),
    /// One question per screen in large type.
    Workshop(QuestionId),
    /// All answers at a glance.
    Review,
    /// The result.
    Result,
    /// What the team decided to do.
    Measures,
    /// Snapshots, comparison, course over time, the next audit.
    Progress,
    /// Making a report.
    Report,
    /// Working together: handing out, putting together, taking over.
    Team,
    /// Audits and files: open, save, compare, delete.
    Files,
    /// Many audits side by side.
    Overview,
    /// What is wrong with a questionnaire file.
    Questionnaire(QuestionnaireId),
    /// Going on with another edition of the standard: what becomes of the answers.
    Transfer(QuestionnaireId),
    /// Writing, checking and keeping questionnaires of one's own.
    Authoring,
    /// How to use it: what help there is.
    Help,
    /// One page of the help.
    Guide(Guide),
    /// All keys, and which of them are switched on.
    Keyboard,
    /// What becomes of what is entered.
    Data,
    /// Statement on accessibility.
    Accessibility,
    /// Licences of the program and its parts.
    Licences,
    /// An address that leads nowhere; holds what was asked for.
    NotFound(String),
}

impl Route {
    /// Reads the part of an address after `#`. Anything that is not a route becomes [`Route::NotFound`].
    pub fn parse(fragment: &str) -> Self {
        let path = fragment.trim_start_matches('#');
        let mut parts = path.trim_start_matches('/').splitn(2, '/');
        let (view, id) = (parts.next().unwrap_or_default(), parts.next().filter(|id| is_id(id)));
        match (view, id) {
            ("", None) if !path.trim_start_matches('/').contains('/') => Self::Start,
            // The content is taken out of the address by `dropping`; a route never holds it.
            ("weitergabe", _) => Self::Files,
            ("hilfe", Some(id)) => {
                let guide = Guide::ALL.into_iter().find(|guide| guide.name() == id);
                guide.map_or_else(|| Self::NotFound(path.to_owned()), Self::Guide)
            }
            ("prinzip", Some(id)) => Self::Principle(PrincipleId::new(id)),
            ("frage", Some(id)) => Self::Question(QuestionId::new(id)),
            ("workshop", Some(id)) => Self::Workshop(QuestionId::new(id)),
            ("uebertragen", Some(id)) => Self::Transfer(QuestionnaireId::new(id)),
            ("fragebogen", Some(id)) => Self::Questionnaire(QuestionnaireId::new(id)),
            _ => Self::fixed()
                .into_iter()
                .find(|route| route.to_string().trim_start_matches("#/") == path.trim_matches('/'))
                .unwrap_or_else(|| Self::NotFound(path.to_owned())),
        }
    }

    /// Every route without a parameter.
    pub fn fixed() -> [Self; 17] {
        [
            Self::Start,
            Self::Service,
            Self::Hub,
            Self::Review,
            Self::Result,
            Self::Measures,
            Self::Progress,
            Self::Report,
            Self::Team,
            Self::Files,
            Self::Overview,
            Self::Authoring,
            Self::Help,
            Self::Keyboard,
            Self::Data,
            Self::Accessibility,
            Self::Licences,
        ]
    }

    /// True for the places that show an open audit.
    pub fn needs_audit(&self) -> bool {
        match self {
            Self::Service
            | Self::Hub
            | Self::Principle(_)
            | Self::Question(_)
            | Self::Workshop(_)
            | Self::Review
            | Self::Result
            | Self::Measures
            | Self::Progress
            | Self::Report
            | Self::Team
            | Self::Transfer(_) => true,
            Self::Start
            | Self::Files
            | Self::Overview
            | Self::Questionnaire(_)
            | Self::Authoring
            | Self::Help
            | Self::Guide(_)
            | Self::Keyboard
            | Self::Data
            | Self::Accessibility
            | Self::Licences
            | Self::NotFound(_) => false,
        }
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start => f.write_str("#/"),
            Self::Service => f.write_str("#/leistung"),
            Self::Hub => f.write_str("#/prinzipien"),
            Self::Principle(id) => write!(f, "#/prinzip/{id}"),
            Self::Question(id) => write!(f, "#/frage/{id}"),
            Self::Workshop(id) => write!(f, "#/workshop/{id}"),
            Self::Review => f.write_str("#/antworten"),
            Self::Result => f.write_str("#/ergebnis"),
            Self::Measures => f.write_str("#/massnahmen"),
            Self::Progress => f.write_str("#/verlauf"),
            Self::Report => f.write_str("#/bericht"),
            Self::Team => f.write_str("#/zusammenarbeit"),
            Self::Files => f.write_str("#/dateien"),
            Self::Overview => f.write_str("#/uebersicht"),
            Self::Questionnaire(id) => write!(f, "#/fragebogen/{id}"),
            Self::Transfer(id) => write!(f, "#/uebertragen/{id}"),
            Self::Authoring => f.write_str("#/fragebogen"),
            Self::Help => f.write_str("#/hilfe"),
            Self::Guide(guide) => write!(f, "#/hilfe/{}", guide.name()),
            Self::Keyboard => f.write_str("#/tastatur"),
            Self::Data => f.write_str("#/daten"),
            Self::Accessibility => f.write_str("#/barrierefreiheit"),
            Self::Licences => f.write_str("#/lizenzen"),
            Self::NotFound(path) => write!(f, "#{path}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_reads_what_it_prints() {
        let with_id = [
            Route::Principle(PrincipleId::new("p03")),
            Route::Question(QuestionId::new("p03-pruefung")),
            Route::Workshop(QuestionId::new("p03-pruefung")),
            Route::Questionnaire(QuestionnaireId::new("servicestandard-2020")),
            Route::Transfer(QuestionnaireId::new("servicestandard-2025")),
        ];
        let guides = Guide::ALL.map(Route::Guide);
        for route in Route::fixed().into_iter().chain(with_id).chain(guides) {
            assert_eq!(Route::parse(&route.to_string()), route, "{route}");
        }
    }

    #[test]
    fn the_help_and_its_pages_have_addresses_of_their_own() {
        assert_eq!(Route::parse("#/hilfe"), Route::Help);
        assert_eq!(Route::parse("#/hilfe/"), Route::Help);
        assert_eq!(Route::parse("#/hilfe/workshop"), Route::Guide(Guide::Workshop));
        assert_eq!(Route::parse("#/hilfe/erste-schritte"), Route::Guide(Guide::First));
        assert_eq!(Route::parse("#/tastatur"), Route::Keyboard);
        assert_eq!(Route::parse("#/daten"), Route::Data);
    }

    #[test]
    fn an_empty_fragment_is_the_start() {
        for fragment in ["", "#", "#/", "/"] {
            assert_eq!(Route::parse(fragment), Route::Start, "{fragment:?}");
        }
    }

    #[test]
    fn an_address_that_carries_an_audit_leads_to_where_arrivals_wait_and_is_not_kept() {
        assert_eq!(Route::parse("#/weitergabe/1.abc.def"), Route::Files);
        assert_eq!(Route::parse("#/weitergabe/"), Route::Files);
    }

    #[test]
    fn what_is_no_route_leads_nowhere_and_keeps_what_was_asked_for() {
        for fragment in [
            "/nirgends",
            "/prinzip",
            "/prinzip/",
            "/prinzip/P03",
            "/frage/a b",
            "/frage/<x>",
            "//x",
            "/ergebnis/x",
            "/hilfe/x",
            "/daten/x",
        ] {
            assert_eq!(Route::parse(&format!("#{fragment}")), Route::NotFound(fragment.into()), "{fragment}");
        }
    }
}
