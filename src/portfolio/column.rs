//! What a table of audits can show of each.

use std::borrow::Cow;

use super::{Entry, Facet};
use crate::audit::{Mode, Timestamp};
use crate::questionnaire::{CategoryId, PhaseId, PrincipleId};
use crate::scoring::{Millionths, Part, Rating};

/// A column. Most are the same for every questionnaire.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields of `Entry` and `Service` that they show say what they are")]
pub enum Column {
    Name,
    Leika,
    OzgId,
    Fim,
    Themenfeld,
    Lebenslage,
    LeikaTyp,
    Audience,
    Model,
    Lead,
    Authority,
    Ministry,
    Level,
    Portal,
    Rollout,
    Priority,
    Focus,
    Sdg,
    Maturity,
    MaturityTarget,
    Mode,
    Phase,
    Score,
    Range,
    Coverage,
    Rating,
    Gaps,
    NotYetShown,
    Open,
    Measures,
    Overdue,
    Done,
    Snapshots,
    Created,
    Changed,
    /// Score of a category.
    Category(CategoryId),
    /// Score of a principle.
    Principle(PrincipleId),
}

/// What stands in a cell: still a value, so that sorting and showing cannot disagree.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// Nothing was entered, or there is no figure.
    Missing,
    /// A text as it was entered.
    Text(Cow<'a, str>),
    /// A code of the register with the name of its field.
    Code(&'static str, Cow<'a, str>),
    /// A count or a level.
    Number(usize),
    /// A score with its rating.
    Score(Millionths, Rating),
    /// From where to where the score may still move.
    Range(Millionths, Millionths),
    /// A coverage.
    Coverage(Millionths),
    /// A rating.
    Rating(Rating),
    /// Which questions are asked.
    Mode(Mode),
    /// A phase.
    Phase(&'a PhaseId),
    /// A point in time.
    Time(&'a Timestamp),
}

impl Column {
    /// Every column that does not belong to one questionnaire, with the name under which a choice is remembered, in
    /// the order in which tables show them.
    pub const FIXED: [(Self, &'static str); 35] = [
        (Self::Name, "name"),
        (Self::Leika, "leika"),
        (Self::OzgId, "ozg_id"),
        (Self::Fim, "fim"),
        (Self::Themenfeld, "themenfeld"),
        (Self::Lebenslage, "lebenslage"),
        (Self::LeikaTyp, "leika_typ"),
        (Self::Audience, "audience"),
        (Self::Model, "model"),
        (Self::Lead, "lead"),
        (Self::Authority, "authority"),
        (Self::Ministry, "ministry"),
        (Self::Level, "level"),
        (Self::Portal, "portal"),
        (Self::Phase, "phase"),
        (Self::Rollout, "rollout"),
        (Self::Priority, "priority"),
        (Self::Focus, "focus"),
        (Self::Sdg, "sdg"),
        (Self::Maturity, "maturity"),
        (Self::MaturityTarget, "maturity_target"),
        (Self::Mode, "mode"),
        (Self::Score, "score"),
        (Self::Range, "range"),
        (Self::Coverage, "coverage"),
        (Self::Rating, "rating"),
        (Self::Gaps, "gaps"),
        (Self::NotYetShown, "not_yet_shown"),
        (Self::Open, "open"),
        (Self::Measures, "measures"),
        (Self::Overdue, "overdue"),
        (Self::Done, "done"),
        (Self::Snapshots, "snapshots"),
        (Self::Created, "created"),
        (Self::Changed, "changed"),
    ];

    /// What an audit has in this column.
    pub fn value<'a>(&self, entry: &'a Entry) -> Value<'a> {
        let service = &entry.service;
        match self {
            Self::Name => Value::Text(Cow::Borrowed(&service.name)),
            Self::Leika => list(&service.leika, Value::Text),
            Self::OzgId => text(service.ozg_id.as_deref()),
            Self::Fim => list(&service.fim, Value::Text),
            Self::Themenfeld => code("themenfeld", Facet::Themenfeld.value(entry)),
            Self::Lebenslage => text(service.lebenslage.as_deref()),
            Self::LeikaTyp => list(&service.leika_typ, |types| Value::Code("leika_typ", types)),
            Self::Audience => code("audience", service.audience.as_deref().map(Cow::Borrowed)),
            Self::Model => code("model", Facet::Model.value(entry)),
            Self::Lead => text(service.lead.as_deref()),
            Self::Authority => text(service.authority.as_deref()),
            Self::Ministry => text(service.ministry.as_deref()),
            Self::Level => code("level", service.level.as_deref().map(Cow::Borrowed)),
            Self::Portal => text(service.portal.as_deref()),
            Self::Rollout => code("rollout", Facet::Rollout.value(entry)),
            Self::Priority => number(service.priority),
            Self::Focus => code("focus", Facet::Focus.value(entry)),
            Self::Sdg => code("sdg", service.sdg.map(|sdg| Cow::Borrowed(if sdg { "true" } else { "false" }))),
            Self::Maturity => code("maturity", Facet::Maturity.value(entry)),
            Self::MaturityTarget => number(service.maturity.as_ref().and_then(|maturity| maturity.target)),
            Self::Mode => Value::Mode(entry.mode),
            Self::Phase => entry.phase.as_ref().map_or(Value::Missing, Value::Phase),
            Self::Score => score(Some(&entry.total)),
            Self::Range => entry.total.range.map_or(Value::Missing, |(low, high)| Value::Range(low, high)),
            Self::Coverage => entry.total.coverage.map_or(Value::Missing, Value::Coverage),
            Self::Rating => Value::Rating(entry.total.rating),
            Self::Gaps => Value::Number(entry.gaps.len()),
            Self::NotYetShown => Value::Number(entry.not_yet_shown.len()),
            Self::Open => Value::Number(entry.open.len()),
            Self::Measures => Value::Number(entry.measures.open),
            Self::Overdue => Value::Number(entry.measures.overdue),
            Self::Done => Value::Number(entry.measures.done),
            Self::Snapshots => Value::Number(entry.snapshots.len()),
            Self::Created => Value::Time(&entry.created),
            Self::Changed => Value::Time(&entry.changed),
            Self::Category(id) => score(entry.categories.iter().find(|(known, _)| known == id).map(|(_, part)| part)),
            Self::Principle(id) => score(entry.principles.iter().find(|(known, _)| known == id).map(|(_, part)| part)),
        }
    }

    /// The name under which the choice of this column is remembered.
    pub fn key(&self) -> String {
        match self {
            Self::Category(id) => format!("category:{id}"),
            Self::Principle(id) => format!("principle:{id}"),
            fixed => Self::FIXED.iter().find(|(column, _)| column == fixed).map_or("", |(_, key)| key).to_owned(),
        }
    }

    /// The column of a name.
    pub fn of_key(key: &str) -> Option<Self> {
        match key.split_once(':') {
            Some(("category", id)) => Some(Self::Category(CategoryId::new(id))),
            Some(("principle", id)) => Some(Self::Principle(PrincipleId::new(id))),
            Some(_) => None,
            None => Self::FIXED.into_iter().find(|(_, known)| *known == key).map(|(column, _)| column),
        }
    }
}

fn text(text: Option<&str>) -> Value<'_> {
    text.filter(|text| !text.trim().is_empty()).map_or(Value::Missing, |text| Value::Text(Cow::Borrowed(text)))
}

fn code<'a>(field: &'static str, code: Option<Cow<'a, str>>) -> Value<'a> {
    code.filter(|code| !code.trim().is_empty()).map_or(Value::Missing, |code| Value::Code(field, code))
}

fn list<'a>(items: &'a [String], value: fn(Cow<'a, str>) -> Value<'a>) -> Value<'a> {
    if items.is_empty() { Value::Missing } else { value(Cow::Owned(items.join(", "))) }
}

fn number(number: Option<u8>) -> Value<'static> {
    number.map_or(Value::Missing, |number| Value::Number(usize::from(number)))
}

fn score(part: Option<&Part>) -> Value<'static> {
    let scored = part.and_then(|part| Some((part.score?, part.rating)));
    scored.map_or(Value::Missing, |(score, rating)| Value::Score(score, rating))
}
