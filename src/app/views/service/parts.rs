//! Reading and writing single parts of the service data.

use leptos::prelude::*;

use super::words;
use crate::app::components::field::{Choice, Field, Say, area_field, select_field, text_field};
use crate::app::session::{Session, session};
use crate::audit::register::{self, Remark};
use crate::audit::{Event, Service};

/// An optional text of the service data.
#[derive(Clone, Copy)]
pub(super) struct Part {
    pub(super) get: fn(&Service) -> Option<&str>,
    pub(super) slot: fn(&mut Service) -> &mut Option<String>,
}

/// The part of a field of that name.
macro_rules! part {
    ($field:ident) => {
        $crate::app::views::service::parts::Part {
            get: |service| service.$field.as_deref(),
            slot: |service| &mut service.$field,
        }
    };
}
pub(super) use part;

/// Something of the service data, followed.
pub(super) fn read<T>(get: impl Fn(&Service) -> T + Send + Sync + 'static) -> Memo<T>
where
    T: Clone + Default + PartialEq + Send + Sync + 'static,
{
    let session = session();
    Memo::new(move |_| session.with_audit(|audit| get(&audit.service)).unwrap_or_default())
}

/// Changes the service data in one undo step.
pub(super) fn write(session: Session, change: impl FnOnce(&mut Service)) {
    if let Some(service) = changed(session, change) {
        session.act(service);
    }
}

/// Changes the service data by typing.
pub(super) fn type_in(session: Session, change: impl FnOnce(&mut Service)) {
    if let Some(service) = changed(session, change) {
        session.type_in(service);
    }
}

fn changed(session: Session, change: impl FnOnce(&mut Service)) -> Option<Event> {
    let mut service = untrack(|| session.with_audit(|audit| audit.service.clone()))?;
    change(&mut service);
    Some(Event::Service(Box::new(service)))
}

/// The first remark on the service data that the reader has words for.
pub(super) fn remark(
    say: impl Fn(&Remark, &Service) -> Option<String> + Send + Sync + 'static,
) -> Memo<Option<String>> {
    let session = session();
    Memo::new(move |_| {
        session.with_audit(|audit| {
            register::remarks(&audit.service).iter().find_map(|remark| say(remark, &audit.service))
        })?
    })
}

/// A text that is blank where nothing was entered.
pub(super) fn text_of(value: String) -> Option<String> {
    (!value.is_empty()).then_some(value)
}

/// A line of text for an optional part.
pub(super) fn line(field: Field, part: Part) -> AnyView {
    let session = session();
    let value = read(move |service| (part.get)(service).unwrap_or_default().to_owned());
    text_field(field, value, move |text| type_in(session, |service| *(part.slot)(service) = text_of(text)))
}

/// Several lines of text for an optional part.
pub(super) fn area(field: Field, part: Part) -> AnyView {
    let session = session();
    let value = read(move |service| (part.get)(service).unwrap_or_default().to_owned());
    area_field(field, value, move |text| type_in(session, |service| *(part.slot)(service) = text_of(text)))
}

/// A choice for an optional part; „keine Angabe“ comes first.
pub(super) fn choice(field: Field, part: Part, choices: impl Fn() -> Vec<Choice> + Send + Sync + 'static) -> AnyView {
    let session = session();
    let value = read(move |service| (part.get)(service).unwrap_or_default().to_owned());
    select(field, choices, value, move |text| write(session, |service| *(part.slot)(service) = text_of(text)))
}

/// Yes, no or „keine Angabe“.
pub(super) fn truth(
    field: Field,
    get: fn(&Service) -> Option<bool>,
    slot: fn(&mut Service) -> &mut Option<bool>,
) -> AnyView {
    let session = session();
    let value = read(move |service| get(service).map_or(String::new(), |truth| truth.to_string()));
    let choices = || vec![("true".to_owned(), words().yes.to_owned()), ("false".to_owned(), words().no.to_owned())];
    select(field, choices, value, move |text| write(session, |service| *slot(service) = text.parse().ok()))
}

/// A choice with „keine Angabe“ before the others.
pub(super) fn select(
    field: Field,
    choices: impl Fn() -> Vec<Choice> + Send + Sync + 'static,
    value: impl Into<Signal<String>>,
    chosen: impl Fn(String) + Send + 'static,
) -> AnyView {
    let choices = move || std::iter::once((String::new(), words().unset.to_owned())).chain(choices()).collect();
    select_field(field, choices, |value| (words().unknown)(value), value, chosen)
}

/// Values with their names as a choice.
pub(super) fn named(values: &[(&str, &str)]) -> Vec<Choice> {
    values.iter().map(|(value, name)| ((*value).to_owned(), (*name).to_owned())).collect()
}

/// A field with a help text.
pub(super) fn field(id: &'static str, label: Say, help: Say) -> Field {
    Field::new(id, label).help(help)
}
