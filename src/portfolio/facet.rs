//! Properties of a service by which audits are filtered and grouped.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::{Entry, Overall};
use crate::audit::Mode;
use crate::questionnaire::is_blank;
use crate::scoring::Rating;

/// A property of which many services share a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// Responsible ministry.
    Ministry,
    /// Themenfeld.
    Themenfeld,
    /// Which questions are asked: `short` or `full`.
    Mode,
    /// Phase of the service.
    Phase,
    /// Roll-out, `depriorisiert` or `0` to `6`.
    Rollout,
    /// Maturity: model and level with a stroke between them, for example `1.1/2`.
    Maturity,
    /// Priority.
    Priority,
    /// Implementation model.
    Model,
    /// Land that leads the implementation.
    Lead,
    /// Fokusleistung: `true` or `false`.
    Focus,
    /// Rating of the total: `met`, `partly`, `not` or, below the minimal coverage, `too-little`; missing without a
    /// score.
    Rating,
}

impl Facet {
    /// All, in the order in which a choice offers them.
    pub const ALL: [Self; 11] = [
        Self::Ministry,
        Self::Themenfeld,
        Self::Mode,
        Self::Phase,
        Self::Rollout,
        Self::Maturity,
        Self::Priority,
        Self::Model,
        Self::Lead,
        Self::Focus,
        Self::Rating,
    ];

    /// Those by which audits are grouped.
    pub const GROUPS: [Self; 7] =
        [Self::Ministry, Self::Themenfeld, Self::Mode, Self::Phase, Self::Model, Self::Rollout, Self::Lead];

    /// The value of an audit as files name it; none where nothing was entered.
    pub fn value(self, entry: &Entry) -> Option<Cow<'_, str>> {
        let service = &entry.service;
        let flag = |flag: Option<bool>| flag.map(|flag| Cow::Borrowed(if flag { "true" } else { "false" }));
        match self {
            Self::Ministry => text(service.ministry.as_ref()),
            Self::Themenfeld => text(service.themenfeld.as_ref()),
            Self::Mode => Some(Cow::Borrowed(match entry.mode {
                Mode::Short => "short",
                Mode::Full => "full",
            })),
            Self::Phase => entry.phase.as_ref().map(|phase| Cow::Borrowed(phase.as_str())),
            Self::Rollout => text(service.rollout.as_ref()),
            Self::Maturity => entry.maturity().map(|(model, level)| Cow::Owned(format!("{}/{level}", model.trim()))),
            Self::Priority => service.priority.map(|priority| Cow::Owned(priority.to_string())),
            Self::Model => text(service.model.as_ref()),
            Self::Lead => text(service.lead.as_ref()),
            Self::Focus => flag(service.focus),
            Self::Rating => match entry.total.rating {
                Rating::Met => Some("met"),
                Rating::Partly => Some("partly"),
                Rating::NotMet => Some("not"),
                Rating::TooLittle => Some("too-little"),
                Rating::NoScore => None,
            }
            .map(Cow::Borrowed),
        }
    }
}

/// What was entered, without white space around it; none where nothing can be seen of it.
fn text(text: Option<&String>) -> Option<Cow<'_, str>> {
    text.map(|text| text.trim()).filter(|text| !is_blank(text)).map(Cow::Borrowed)
}

/// True if some of these asked a few questions only and others all: their figures mean different things, so that
/// nobody may be shown a mean of both without being told.
pub fn is_of_both_extents<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> bool {
    let mut entries = entries.into_iter();
    entries.next().is_some_and(|first| entries.any(|entry| entry.mode != first.mode))
}

/// The audits that share a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The value as files name it; none for those without one.
    pub value: Option<String>,
    /// What they come to together.
    pub overall: Overall,
}

/// The audits by a property, in the order of its values; those without one come last.
pub fn groups<'a>(entries: impl IntoIterator<Item = &'a Entry>, facet: Facet) -> Vec<Group> {
    let mut by_value: BTreeMap<Option<Cow<'a, str>>, Overall> = BTreeMap::new();
    for entry in entries {
        by_value.entry(facet.value(entry)).or_default().add(entry);
    }
    let without = by_value.remove(&None).map(|overall| (None, overall));
    let groups = by_value.into_iter().chain(without);
    groups.map(|(value, overall)| Group { value: value.map(Cow::into_owned), overall }).collect()
}
