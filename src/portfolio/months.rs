//! How the mean of many audits moved: at the end of every month the last known state of each.

use std::collections::BTreeMap;

use super::{Entry, Sum};
use crate::scoring::Millionths;

/// The end of a month. A month in which nothing was frozen or changed is left out: it would repeat the one before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Month {
    /// Year and month, 1 to 12.
    pub month: (u16, u8),
    /// The scores of all audits that had a state by then.
    pub score: Sum,
    /// Their coverages.
    pub coverage: Sum,
    /// How many audits had a state by then.
    pub audits: usize,
}

/// One state of one audit.
struct State<'a> {
    at: &'a str,
    audit: usize,
    score: Option<Millionths>,
    coverage: Option<Millionths>,
}

/// How the mean moved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Course {
    /// The months in the order of time.
    pub months: Vec<Month>,
    /// How many snapshots are not among them, because another content of the questionnaire or another extent was
    /// answered then.
    pub left_out: usize,
}

/// Counted are the figures recorded in snapshots, if the same content of the questionnaire was answered to the same
/// extent as the audit has now, and the figures of today at the time of the last change; what has no date is left out.
pub fn months<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Course {
    let mut left_out = 0;
    let mut by_month: BTreeMap<(u16, u8), Vec<State>> = BTreeMap::new();
    for (audit, entry) in entries.into_iter().enumerate() {
        let (same, other): (Vec<_>, Vec<_>) = entry.snapshots.iter().partition(|past| {
            let (then, now) = (&past.questionnaire, &entry.questionnaire);
            then.id == now.id && then.sha256 == now.sha256 && past.mode == entry.mode
        });
        left_out += other.len();
        let past = same.into_iter().map(|past| (&past.at, past.score, past.coverage));
        let now = (&entry.changed, entry.total.score, entry.total.coverage);
        for (at, score, coverage) in past.chain([now]) {
            if let Some(date) = at.date() {
                let (year, month, _) = date.parts();
                by_month.entry((year, month)).or_default().push(State { at: at.as_str(), audit, score, coverage });
            }
        }
    }
    let mut latest: BTreeMap<usize, State> = BTreeMap::new();
    let mut months = Vec::new();
    for (month, states) in by_month {
        for state in states {
            // Of two states at the same time the one that comes later in the audit counts; that of today is the last.
            if latest.get(&state.audit).is_none_or(|known| known.at <= state.at) {
                latest.insert(state.audit, state);
            }
        }
        let (mut score, mut coverage) = (Sum::default(), Sum::default());
        for state in latest.values() {
            score.add(state.score);
            coverage.add(state.coverage);
        }
        months.push(Month { month, score, coverage, audits: latest.len() });
    }
    Course { months, left_out }
}
