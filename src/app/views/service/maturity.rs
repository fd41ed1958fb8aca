//! The OZG maturity: model, level today, level aimed at.

use leptos::prelude::*;

use super::found::FoundElsewhere;
use super::parts::{self, field, named, read, remark, write};
use super::words;
use crate::app::components::field::{Choice, Field, date_field};
use crate::app::session::session;
use crate::audit::register::{self, Remark};
use crate::audit::{Maturity, Service};
use crate::report::maturity_level;

/// One of the two levels.
#[derive(Clone, Copy)]
struct Step {
    get: fn(&Maturity) -> Option<u8>,
    slot: fn(&mut Maturity) -> &mut Option<u8>,
}

const TODAY: Step = Step { get: |maturity| maturity.level, slot: |maturity| &mut maturity.level };
const TARGET: Step = Step { get: |maturity| maturity.target, slot: |maturity| &mut maturity.target };

pub(super) fn maturity() -> AnyView {
    let session = session();
    let model = read(|service| service.maturity.as_ref().map(|maturity| maturity.model.clone()).unwrap_or_default());
    let has_model = read(|service| service.maturity.is_some());
    view! {
        {parts::select(
            field("reifegradmodell", || words().maturity_model, || words().maturity_model_help),
            || named(&words().maturity_models),
            model,
            move |text| write(session, |service| set_model(service, text)),
        )}
        <Show when=move || has_model.get()>
            {step(
                field("stufe", || words().maturity_level, || words().maturity_level_help)
                    .warning(remark(|remark, service| wrong_level(remark, service, TODAY))),
                TODAY,
            )}
            {step(
                field("zielstufe", || words().maturity_target, || words().maturity_target_help)
                    .warning(
                        remark(|remark, service| {
                            if *remark == Remark::MaturityTarget {
                                Some(words().maturity_falls.to_owned())
                            } else {
                                wrong_level(remark, service, TARGET)
                            }
                        }),
                    ),
                TARGET,
            )}
            {date_field(
                field("reifegrad-tag", || words().maturity_date, || words().maturity_date_help),
                read(|service| service.maturity.as_ref().and_then(|maturity| maturity.date)),
                move |date| write(session, |service| service.maturity.get_or_insert_default().date = date),
            )}
        </Show>
        <FoundElsewhere />
    }
    .into_any()
}

/// Another model keeps the levels; without a model they mean nothing and go.
fn set_model(service: &mut Service, model: String) {
    if model.is_empty() {
        service.maturity = None;
    } else {
        service.maturity.get_or_insert_default().model = model;
    }
}

fn step(field: Field, step: Step) -> AnyView {
    let session = session();
    let value = read(move |service| {
        service.maturity.as_ref().and_then(step.get).map_or(String::new(), |level| level.to_string())
    });
    parts::select(field, levels, value, move |text| {
        write(session, |service| *(step.slot)(service.maturity.get_or_insert_default()) = text.parse().ok());
    })
}

/// The levels of the chosen model; those of the older one have names.
fn levels() -> Vec<Choice> {
    let session = session();
    let model = session.with_audit(|audit| audit.service.maturity.as_ref().map(|maturity| maturity.model.clone()));
    let model = model.flatten().unwrap_or_default();
    let name = |level: u8| maturity_level(&model, level, session.tongue.get());
    (0..=register::highest_level(&model)).map(|level| (level.to_string(), name(level))).collect()
}

fn wrong_level(remark: &Remark, service: &Service, step: Step) -> Option<String> {
    let Remark::MaturityLevel { level, highest } = remark else { return None };
    let own = service.maturity.as_ref().and_then(step.get);
    (own == Some(*level)).then(|| (words().maturity_wrong)(*level, *highest))
}
