//! The groups of fields that need nothing special: basics, identifiers, classification, implementation.

use leptos::prelude::*;

use super::parts::{self, area, choice, field, line, named, part, read, remark, truth, write};
use super::rows::{List, list};
use super::words;
use crate::app::components::field::text_field;
use crate::app::session::session;
use crate::audit::register::{LAENDER, Remark, THEMENFELDER};
use crate::report;

pub(super) fn basics() -> AnyView {
    let session = session();
    let name = field("name", || words().name, || words().name_help);
    let value = read(|service| service.name.clone());
    let missing = move || value.with(|name| report::visible_name(name).is_none());
    let name = name.warning(Signal::derive(move || missing().then(|| words().name_missing.to_owned())));
    (
        text_field(name, value, move |text| parts::type_in(session, |service| service.name = text)),
        area(field("beschreibung", || words().description, || words().description_help), part!(description)),
    )
        .into_any()
}

pub(super) fn keys() -> AnyView {
    let session = session();
    let leika = List {
        id: "leika",
        legend: || words().leika,
        help: || words().leika_help,
        row: |words| words.leika_row,
        add: || words().leika_add,
        suggestions: None,
        warning: |entered| {
            let found = remark_on_key(entered)?;
            let Remark::LeikaKey { digits, .. } = found else { return None };
            Some(if digits == 14 { words().leika_others.to_owned() } else { (words().leika_digits)(digits) })
        },
    };
    let fim = List {
        id: "fim",
        legend: || words().fim,
        help: || words().fim_help,
        row: |words| words.fim_row,
        add: || words().fim_add,
        suggestions: None,
        warning: |_| None,
    };
    view! {
        <p class="kern-body">{move || words().keys_lead}</p>
        {list(
            leika,
            read(|service| service.leika.clone()),
            move |keys| parts::type_in(session, |service| service.leika = keys),
        )}
        {line(field("ozg", || words().ozg, || words().ozg_help), part!(ozg_id))}
        {list(
            fim,
            read(|service| service.fim.clone()),
            move |keys| parts::type_in(session, |service| service.fim = keys),
        )}
    }
    .into_any()
}

/// What is remarkable about a LeiKa key.
fn remark_on_key(entered: &str) -> Option<Remark> {
    let session = session();
    let of_key = |remark: &Remark| matches!(remark, Remark::LeikaKey { key, .. } if key == entered);
    session.with_audit(|audit| crate::audit::register::remarks(&audit.service).into_iter().find(of_key))?
}

pub(super) fn place() -> AnyView {
    let session = session();
    let priority = field("prioritaet", || words().priority, || words().priority_help).warning(remark(|remark, _| {
        if let Remark::Priority(value) = remark { Some((words().priority_wrong)(*value)) } else { None }
    }));
    let priorities = || (1..=4).map(|value: u8| (value.to_string(), value.to_string())).collect();
    let chosen_priority = read(|service| service.priority.map_or(String::new(), |priority| priority.to_string()));
    (
        choice(field("themenfeld", || words().themenfeld, || words().themenfeld_help), part!(themenfeld), || {
            named(&THEMENFELDER)
        }),
        line(field("lebenslage", || words().lebenslage, || words().lebenslage_help), part!(lebenslage)),
        leika_types(),
        choice(field("zielgruppe", || words().audience, || words().audience_help), part!(audience), || {
            named(&words().audiences)
        }),
        truth(
            field("fokus", || words().focus, || words().focus_help),
            |service| service.focus,
            |service| &mut service.focus,
        ),
        truth(field("sdg", || words().sdg, || words().sdg_help), |service| service.sdg, |service| &mut service.sdg),
        parts::select(priority, priorities, chosen_priority, move |text| {
            write(session, |service| service.priority = text.parse().ok());
        }),
    )
        .into_any()
}

/// The types of the service, several at once. One that is not known is offered as long as the page shows.
fn leika_types() -> AnyView {
    let session = session();
    let chosen = read(|service| service.leika_typ.clone());
    let offered = Memo::new(move |before: Option<&Vec<String>>| {
        let mut offered: Vec<String> = match before {
            Some(before) => before.clone(),
            None => (1..=5).map(|number| number.to_string()).collect(),
        };
        chosen.with(|chosen| {
            let foreign: Vec<String> = chosen.iter().filter(|value| !offered.contains(value)).cloned().collect();
            offered.extend(foreign);
        });
        offered
    });
    let option = move |value: String| {
        let (id, value) = (format!("leika-typ-{value}"), StoredValue::new(value));
        let is_chosen = move || chosen.with(|chosen| value.with_value(|value| chosen.contains(value)));
        let name = move || {
            value.with_value(|value| {
                let words = words();
                (words.leika_typ_name)(value).map_or_else(|| (words.unknown)(value), ToOwned::to_owned)
            })
        };
        let toggle = move |is_on: bool| {
            write(session, |service| {
                value.with_value(|value| service.leika_typ.retain(|known| known != value));
                if is_on {
                    service.leika_typ.push(value.get_value());
                    service.leika_typ.sort();
                }
            });
        };
        view! {
            <div class="kern-form-check">
                <input
                    class="kern-form-check__checkbox"
                    type="checkbox"
                    id=id.clone()
                    prop:checked=is_chosen
                    on:change=move |event| toggle(event_target_checked(&event))
                />
                <label class="kern-label" for=id>
                    {name}
                </label>
            </div>
        }
    };
    view! {
        <fieldset class="kern-fieldset" aria-describedby="leika-typ-hilfe">
            <legend class="kern-label">{move || words().leika_typ}</legend>
            <div class="kern-hint" id="leika-typ-hilfe">
                {move || words().leika_typ_help}
            </div>
            <div class="kern-fieldset__body">
                <For each=move || offered.get() key=Clone::clone children=option />
            </div>
        </fieldset>
    }
    .into_any()
}

pub(super) fn delivery() -> AnyView {
    let laender = || LAENDER.iter().map(|land| ((*land).to_owned(), (*land).to_owned())).collect();
    (
        choice(field("modell", || words().model, || words().model_help), part!(model), || named(&words().models)),
        choice(field("land", || words().lead_land, || words().lead_land_help), part!(lead), laender),
        choice(field("ebene", || words().level, || words().level_help), part!(level), || named(&words().levels)),
        line(field("behoerde", || words().authority, || words().authority_help), part!(authority)),
        line(field("ministerium", || words().ministry, || words().ministry_help), part!(ministry)),
        line(field("portal", || words().portal, || words().portal_help), part!(portal)),
        choice(field("umsetzungsstand", || words().rollout, || words().rollout_help), part!(rollout), || {
            named(&words().rollouts)
        }),
    )
        .into_any()
}
