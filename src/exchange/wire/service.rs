//! The service data in the file. Only the name is required; every key is always written, so that whoever fills
//! in a file by hand or by a script sees what there is.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::kept::Kept;
use super::{Rest, or_default};
use crate::audit::{Date, Maturity, Service, Unknown};

#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(expecting = "an object: service data")]
pub(super) struct ServiceKeys {
    name: String,
    #[serde(default)]
    description: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    leika: Vec<String>,
    #[serde(default)]
    ozg_id: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    fim: Vec<String>,
    #[serde(default)]
    themenfeld: Option<String>,
    #[serde(default)]
    lebenslage: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    leika_typ: Vec<String>,
    #[serde(default)]
    audience: Option<String>,
    #[serde(default)]
    model: Option<String>,
    #[serde(default)]
    lead: Option<String>,
    #[serde(default)]
    authority: Option<String>,
    #[serde(default)]
    ministry: Option<String>,
    #[serde(default)]
    level: Option<String>,
    #[serde(default)]
    portal: Option<String>,
    #[serde(default)]
    rollout: Option<String>,
    #[serde(default)]
    priority: Option<Kept>,
    #[serde(default)]
    focus: Option<bool>,
    #[serde(default)]
    sdg: Option<bool>,
    #[serde(default)]
    maturity: Option<MaturityKeys>,
    #[serde(flatten)]
    rest: Rest,
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(expecting = "an object: a maturity")]
struct MaturityKeys {
    model: String,
    #[serde(default)]
    level: Option<Kept>,
    #[serde(default)]
    target: Option<Kept>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    date: Option<Value>,
    #[serde(flatten)]
    rest: Rest,
}

impl From<ServiceKeys> for Service {
    fn from(mut keys: ServiceKeys) -> Self {
        Self {
            priority: Kept::into_known(keys.priority, "priority", &mut keys.rest),
            name: keys.name,
            description: keys.description,
            leika: keys.leika,
            ozg_id: keys.ozg_id,
            fim: keys.fim,
            themenfeld: keys.themenfeld,
            lebenslage: keys.lebenslage,
            leika_typ: keys.leika_typ,
            audience: keys.audience,
            model: keys.model,
            lead: keys.lead,
            authority: keys.authority,
            ministry: keys.ministry,
            level: keys.level,
            portal: keys.portal,
            rollout: keys.rollout,
            focus: keys.focus,
            sdg: keys.sdg,
            maturity: keys.maturity.map(Maturity::from),
            unknown: Unknown(keys.rest),
        }
    }
}

impl From<&Service> for ServiceKeys {
    fn from(service: &Service) -> Self {
        let mut service = service.clone();
        Self {
            priority: Kept::of(service.priority, "priority", &mut service.unknown.0),
            name: service.name,
            description: service.description,
            leika: service.leika,
            ozg_id: service.ozg_id,
            fim: service.fim,
            themenfeld: service.themenfeld,
            lebenslage: service.lebenslage,
            leika_typ: service.leika_typ,
            audience: service.audience,
            model: service.model,
            lead: service.lead,
            authority: service.authority,
            ministry: service.ministry,
            level: service.level,
            portal: service.portal,
            rollout: service.rollout,
            focus: service.focus,
            sdg: service.sdg,
            maturity: service.maturity.map(MaturityKeys::from),
            rest: service.unknown.0,
        }
    }
}

impl From<MaturityKeys> for Maturity {
    fn from(mut keys: MaturityKeys) -> Self {
        let level = Kept::into_known(keys.level, "level", &mut keys.rest);
        let target = Kept::into_known(keys.target, "target", &mut keys.rest);
        let date = keys.date.as_ref().and_then(Value::as_str).and_then(Date::parse);
        if let Some(other) = keys.date.filter(|_| date.is_none()) {
            keys.rest.insert("date".to_owned(), other);
        }
        Self { model: keys.model, level, target, date, unknown: Unknown(keys.rest) }
    }
}

impl From<Maturity> for MaturityKeys {
    fn from(maturity: Maturity) -> Self {
        let Maturity { model, level, target, date, unknown: Unknown(mut rest) } = maturity;
        let level = Kept::of(level, "level", &mut rest);
        let target = Kept::of(target, "target", &mut rest);
        // What is no day goes back to where it stood; a day that was entered since takes its place.
        let other = rest.remove("date");
        let date = date.map(|date| Value::from(date.to_string())).or(other);
        Self { model, level, target, date, rest }
    }
}
