//! What stands in the cells of the overview, in words.

use leptos::prelude::*;

use crate::app::components::moment::day;
use crate::app::components::rating::badge;
use crate::app::shared::Shared;
use crate::app::texts::{self, Wording};
use crate::audit::Mode;
use crate::exchange::Cell;
use crate::portfolio::{Column, Facet, Value};
use crate::questionnaire::{PrincipleId, QuestionId, Questionnaire, Text, Tongue};
use crate::report::format;
use crate::scoring::{Millionths, Rating};

/// What it takes to put a figure in words.
#[derive(Clone)]
pub(super) struct Facts {
    pub(super) questionnaire: Shared<Questionnaire>,
    pub(super) wording: Wording,
    pub(super) tongue: Tongue,
}

impl Facts {
    /// True if the questionnaire has what a column shows.
    pub(super) fn has(&self, column: &Column) -> bool {
        match column {
            Column::Category(id) => self.questionnaire.category(id).is_some(),
            Column::Principle(id) => self.questionnaire.principle(id).is_some(),
            _ => true,
        }
    }

    /// The language of the questionnaire where it is not that of the screen.
    pub(super) fn lang(&self, text: &Text) -> Option<String> {
        (text.language.as_str() != self.tongue.tag()).then(|| text.language.as_str().to_owned())
    }

    /// The heading of a column.
    pub(super) fn title(&self, column: &Column) -> String {
        let service = texts::service(self.wording);
        let text = match column {
            Column::Category(id) => {
                return self.questionnaire.category(id).map_or(String::new(), |it| it.title.to_string());
            }
            Column::Principle(id) => return self.principle(id),
            Column::Leika => service.leika,
            Column::OzgId => service.ozg,
            Column::Fim => service.fim,
            Column::Themenfeld => service.themenfeld,
            Column::Lebenslage => service.lebenslage,
            Column::LeikaTyp => service.leika_typ,
            Column::Audience => service.audience,
            Column::Model => service.model,
            Column::Lead => service.lead_land,
            Column::Authority => service.authority,
            Column::Ministry => service.ministry,
            Column::Level => service.level,
            Column::Portal => service.portal,
            Column::Rollout => service.rollout,
            Column::Priority => service.priority,
            Column::Focus => service.focus,
            Column::Sdg => service.sdg,
            Column::Phase => service.phase,
            other => (texts::overview(self.wording).column)(other).unwrap_or_default(),
        };
        text.to_owned()
    }

    /// Number and title of a principle.
    pub(super) fn principle(&self, id: &PrincipleId) -> String {
        let principle = self.questionnaire.principle(id);
        principle.map_or_else(|| id.to_string(), |it| format!("{} {}", it.number, it.title))
    }

    /// Number and text of a question, and its language where that is not the screen's.
    pub(super) fn question(&self, id: &QuestionId) -> (String, Option<String>) {
        let number = self.questionnaire.number_of(id).unwrap_or_default();
        let question = self.questionnaire.question(id);
        question.map_or_else(
            || (id.to_string(), None),
            |question| (format!("{number} {}", question.text), self.lang(&question.text)),
        )
    }

    /// A score as a percentage.
    pub(super) fn score(&self, score: Option<Millionths>) -> String {
        score.map_or_else(
            || format::no_score(self.tongue).to_owned(),
            |score| format::score(score, &self.questionnaire.rules.bands, self.tongue),
        )
    }

    /// A coverage as a percentage.
    pub(super) fn coverage(&self, coverage: Option<Millionths>) -> String {
        let rules = &self.questionnaire.rules;
        coverage.map_or_else(|| "–".to_owned(), |coverage| format::coverage(coverage, rules, self.tongue))
    }

    /// The value of a property, in words.
    pub(super) fn facet(&self, facet: Facet, value: Option<&str>) -> String {
        let Some(value) = value else { return texts::overview(self.wording).without.to_owned() };
        let field = match facet {
            Facet::Phase => {
                let phase = self.questionnaire.phases.iter().find(|phase| phase.id.as_str() == value);
                return phase.map_or_else(|| value.to_owned(), |phase| phase.title.to_string());
            }
            Facet::Mode => {
                let mode = if value == "short" { Mode::Short } else { Mode::Full };
                return self.text(&Value::Mode(mode));
            }
            Facet::Rating => {
                let rating = match value {
                    "met" => Rating::Met,
                    "partly" => Rating::Partly,
                    "not" => Rating::NotMet,
                    _ => Rating::TooLittle,
                };
                return format::rating(rating, self.tongue).to_owned();
            }
            Facet::Themenfeld => "themenfeld",
            Facet::Rollout => "rollout",
            Facet::Maturity => "maturity",
            Facet::Model => "model",
            Facet::Focus => "focus",
            Facet::Ministry | Facet::Priority | Facet::Lead => "",
        };
        texts::service_value(field, value, self.wording)
    }

    /// What a cell says.
    pub(super) fn text(&self, value: &Value) -> String {
        match value {
            Value::Missing => "–".to_owned(),
            Value::Text(text) => text.to_string(),
            Value::Code(field, code) => texts::service_value(field, code, self.wording),
            Value::Number(number) => number.to_string(),
            Value::Score(score, _) => self.score(Some(*score)),
            Value::Range(low, high) => format::range((*low, *high), &self.questionnaire.rules.bands, self.tongue),
            Value::Coverage(coverage) => self.coverage(Some(*coverage)),
            Value::Rating(rating) => format::rating(*rating, self.tongue).to_owned(),
            Value::Mode(mode) => {
                let words = texts::import(self.wording);
                match mode {
                    Mode::Short => words.short,
                    Mode::Full => words.full,
                }
                .to_owned()
            }
            Value::Phase(id) => self.facet(Facet::Phase, Some(id.as_str())),
            Value::Time(at) => day(at, self.tongue),
        }
    }

    /// The same for a spreadsheet: days in ISO 8601, percentages without the space that would make a text of them.
    pub(super) fn plain(&self, value: &Value) -> Cell {
        match value {
            Value::Missing => Cell::default(),
            Value::Time(at) => Cell::text(at.date().map(|date| date.to_string()).unwrap_or_default()),
            value if is_number(value) => Cell::number(self.text(value).replace(format::NARROW_SPACE, "")),
            value => Cell::text(self.text(value)),
        }
    }

    /// The same for the screen.
    pub(super) fn content(&self, value: &Value) -> AnyView {
        match value {
            Value::Rating(rating) => badge(*rating, self.tongue),
            value => self.text(value).into_any(),
        }
    }
}

/// True for what is set flush right.
fn is_number(value: &Value) -> bool {
    matches!(value, Value::Number(_) | Value::Score(..) | Value::Range(..) | Value::Coverage(_))
}

/// True for the columns of such values.
pub(super) fn is_figure(column: &Column) -> bool {
    match column {
        Column::Priority
        | Column::MaturityTarget
        | Column::Score
        | Column::Range
        | Column::Coverage
        | Column::Gaps
        | Column::NotYetShown
        | Column::Open
        | Column::Measures
        | Column::Overdue
        | Column::Done
        | Column::Snapshots
        | Column::Category(_)
        | Column::Principle(_) => true,
        Column::Name
        | Column::Leika
        | Column::OzgId
        | Column::Fim
        | Column::Themenfeld
        | Column::Lebenslage
        | Column::LeikaTyp
        | Column::Audience
        | Column::Model
        | Column::Lead
        | Column::Authority
        | Column::Ministry
        | Column::Level
        | Column::Portal
        | Column::Rollout
        | Column::Maturity
        | Column::Focus
        | Column::Sdg
        | Column::Mode
        | Column::Phase
        | Column::Rating
        | Column::Created
        | Column::Changed => false,
    }
}

/// The column that shows a property.
pub(super) fn column_of(facet: Facet) -> Column {
    match facet {
        Facet::Ministry => Column::Ministry,
        Facet::Themenfeld => Column::Themenfeld,
        Facet::Mode => Column::Mode,
        Facet::Phase => Column::Phase,
        Facet::Rollout => Column::Rollout,
        Facet::Maturity => Column::Maturity,
        Facet::Priority => Column::Priority,
        Facet::Model => Column::Model,
        Facet::Lead => Column::Lead,
        Facet::Focus => Column::Focus,
        Facet::Rating => Column::Rating,
    }
}
