//! A level of maturity that was found becomes a part of the service data.

use leptos::prelude::*;

use super::Session;
use crate::audit::{Audit, Date, Event, Maturity, Service};
use crate::scoring::FoundMaturity;

impl Session {
    /// Writes a level that was found into the service data of the open audit, with the day for which it holds, as a
    /// step that can be undone. The level aimed at stays where it is of the same model.
    pub fn take_maturity(self, found: &FoundMaturity, date: Option<Date>) {
        let Some(mut service) = untrack(|| self.with_audit(|audit| audit.service.clone())) else { return };
        let before = service.maturity.take().unwrap_or_default();
        let is_same_model = before.model.trim() == found.model;
        service.maturity = Some(Maturity {
            model: found.model.clone(),
            level: Some(found.level),
            target: before.target.filter(|_| is_same_model),
            date,
            unknown: before.unknown,
        });
        self.act(Event::Service(Box::new(service)));
    }
}

/// True if the service data says what was found.
pub fn says(service: &Service, found: &FoundMaturity) -> bool {
    let entered = service.maturity.as_ref();
    entered.is_some_and(|entered| entered.model.trim() == found.model && entered.level == Some(found.level))
}

/// True if two audits are about the same service, as far as their names and keys tell.
pub fn is_same_service(one: &Audit, other: &Audit) -> bool {
    let name = |audit: &Audit| audit.service.name.trim().to_lowercase();
    let has_key = |key: &String| other.service.leika.contains(key);
    !name(one).is_empty() && name(one) == name(other) || one.service.leika.iter().any(has_key)
}
