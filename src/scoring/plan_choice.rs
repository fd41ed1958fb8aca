//! Which measures of a plan are shown, and in which order.

use std::cmp::Ordering;

use super::{Plan, Planned};
use crate::audit::{Audit, Measure, Status};

/// In which order measures stand. Where two are equal, the more worthwhile comes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PlanOrder {
    /// The most worthwhile first.
    #[default]
    Worth,
    /// The earliest day first, those without a day last.
    Due,
    /// By who is responsible, those without anybody last.
    Owner,
    /// Under way, open, done, dropped.
    Status,
}

/// What of a plan somebody wants to see.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanChoice {
    /// In which order.
    pub order: PlanOrder,
    /// Only those of this owner; an empty text stands for those without one.
    pub owner: Option<String>,
    /// Only those that are so far.
    pub status: Option<Status>,
    /// Only overdue ones.
    pub is_overdue: bool,
}

impl PlanChoice {
    /// The measures that are wanted, in order.
    pub fn of(&self, plan: &Plan, audit: &Audit) -> Vec<Planned> {
        let fits = |planned: &&Planned| {
            planned.of(audit).is_some_and(|measure| {
                self.owner.as_ref().is_none_or(|owner| measure.owner.trim() == owner)
                    && self.status.is_none_or(|status| measure.status == status)
                    && (planned.is_overdue || !self.is_overdue)
            })
        };
        let mut chosen: Vec<Planned> = plan.measures.iter().filter(fits).cloned().collect();
        chosen.sort_by(|a, b| match (a.of(audit), b.of(audit)) {
            (Some(a), Some(b)) => self.order.compare(a, b),
            (None, _) | (_, None) => Ordering::Equal,
        });
        chosen
    }

    /// True where some measures may be left out.
    pub fn is_filter(&self) -> bool {
        self.owner.is_some() || self.status.is_some() || self.is_overdue
    }
}

impl PlanOrder {
    fn compare(self, a: &Measure, b: &Measure) -> Ordering {
        match self {
            Self::Worth => Ordering::Equal,
            Self::Due => (a.due.is_none(), a.due).cmp(&(b.due.is_none(), b.due)),
            Self::Owner => {
                let key = |measure: &Measure| (measure.owner.trim().is_empty(), measure.owner.trim().to_lowercase());
                key(a).cmp(&key(b))
            }
            Self::Status => place(a.status).cmp(&place(b.status)),
        }
    }
}

fn place(status: Status) -> u8 {
    match status {
        Status::InProgress => 0,
        Status::Open => 1,
        Status::Done => 2,
        Status::Dropped => 3,
    }
}
