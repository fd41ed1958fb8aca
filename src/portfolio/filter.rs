//! Which audits a list is limited to.

use std::collections::BTreeMap;

use super::fold::fold;
use super::{Entry, Facet};
use crate::audit::register::leika_key;
use crate::scoring::Millionths;

/// An entry, ready to be searched: texts are prepared once, so that ten thousand are searched between two keys.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The entry.
    pub entry: Entry,
    text: String,
}

impl Row {
    /// Prepares an entry. Searched are names, keys, authorities and places, not register codes.
    pub fn new(entry: Entry) -> Self {
        let service = &entry.service;
        let single = [
            &service.description,
            &service.ozg_id,
            &service.lebenslage,
            &service.lead,
            &service.authority,
            &service.ministry,
            &service.portal,
        ];
        let keys = service.leika.iter().map(|key| leika_key(key));
        let texts = single.into_iter().flatten().chain(&service.leika).chain(&service.fim);
        let mut text = fold(&service.name);
        for part in texts.map(|part| fold(part)).chain(keys) {
            // A line feed is in no search, so nothing is found across two texts.
            text.push('\n');
            text.push_str(&part);
        }
        Self { entry, text }
    }
}

/// What is asked of an audit. All of it must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words that must all occur, in any order.
    pub text: String,
    /// Values that must be had; none stands for „no value“.
    pub chosen: BTreeMap<Facet, Option<String>>,
    /// Only audits with a requirement gap.
    pub with_gaps: bool,
    /// Only audits of which less than this is answered; what has nothing to answer is not among them.
    pub coverage_below: Option<Millionths>,
}

impl Filter {
    /// True if nothing is asked.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty() && self.chosen.is_empty() && !self.with_gaps && self.coverage_below.is_none()
    }

    /// Of these rows, by their indices, those for which all of it holds; in the same order.
    pub fn select(&self, rows: &[Row], order: &[usize]) -> Vec<usize> {
        let folded = fold(&self.text);
        let words: Vec<&str> = folded.split_whitespace().collect();
        let holds = |row: &Row| words.iter().all(|word| row.text.contains(word)) && self.holds(&row.entry);
        order.iter().copied().filter(|index| rows.get(*index).is_some_and(holds)).collect()
    }

    fn holds(&self, entry: &Entry) -> bool {
        let is_below = |limit: Millionths| entry.total.coverage.is_some_and(|coverage| coverage < limit);
        let has = |(facet, value): (&Facet, &Option<String>)| facet.value(entry).as_deref() == value.as_deref();
        (!self.with_gaps || !entry.gaps.is_empty())
            && self.coverage_below.is_none_or(is_below)
            && self.chosen.iter().all(has)
    }
}
