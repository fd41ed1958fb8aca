//! In which order the measures stand, and which of them are shown.

use leptos::prelude::*;

use super::{Here, words};
use crate::app::components::field::{Choice, Field, select_field};
use crate::app::components::spoken::say_changes;
use crate::audit::Status;
use crate::scoring::PlanOrder;

const ORDERS: [PlanOrder; 4] = [PlanOrder::Worth, PlanOrder::Due, PlanOrder::Owner, PlanOrder::Status];

/// How far a measure can be, in the order of a choice.
pub(super) const STATUSES: [Status; 4] = [Status::Open, Status::InProgress, Status::Done, Status::Dropped];

/// What stands for measures without an owner; no owner begins with a line feed.
const NOBODY: &str = "\n";

pub(super) fn controls(here: Here) -> AnyView {
    let choice = here.choice;
    let order = select_field(
        Field::new("massnahmen-reihenfolge", || words().order),
        || numbered(&ORDERS, |order| (words().orders)(order)),
        str::to_owned,
        Memo::new(move |_| choice.with(|choice| place(&ORDERS, &choice.order))),
        move |value| choice.update(|choice| choice.order = picked(&ORDERS, &value).unwrap_or_default()),
    );
    let owner = select_field(
        Field::new("massnahmen-zustaendig", || words().only_owner),
        move || owners(here),
        str::to_owned,
        Memo::new(move |_| {
            let shown = |owner: &String| if owner.is_empty() { NOBODY.to_owned() } else { owner.clone() };
            choice.with(|choice| choice.owner.as_ref().map(shown)).unwrap_or_default()
        }),
        move |value| {
            choice.update(|choice| choice.owner = (!value.is_empty()).then(|| value.trim().to_owned()));
        },
    );
    let status = select_field(
        Field::new("massnahmen-stand", || words().only_status),
        || {
            let every = (String::new(), words().every_status.to_owned());
            std::iter::once(every).chain(numbered(&STATUSES, |status| (words().statuses)(status))).collect()
        },
        str::to_owned,
        Memo::new(move |_| choice.with(|choice| choice.status.map(|it| place(&STATUSES, &it)).unwrap_or_default())),
        move |value| choice.update(|choice| choice.status = picked(&STATUSES, &value)),
    );
    let count = move || {
        let all = here.session().with_audit(|audit| audit.measures.len()).unwrap_or_default();
        (words().shown)(here.listed.with(Vec::len), all)
    };
    say_changes(count);
    view! {
        <div class="measure-filter screen-only">
            {order} {owner} {status} <div class="kern-form-check">
                <input
                    type="checkbox"
                    class="kern-form-check__checkbox"
                    id="massnahmen-ueberfaellig"
                    prop:checked=move || choice.with(|choice| choice.is_overdue)
                    on:change=move |event| choice.update(|choice| choice.is_overdue = event_target_checked(&event))
                />
                <label class="kern-label" for="massnahmen-ueberfaellig">
                    {move || words().only_overdue}
                </label>
            </div>
        </div>
        <p class="kern-body kern-body--small">{count}</p>
    }
    .into_any()
}

/// Everybody who is responsible for something.
fn owners(here: Here) -> Vec<Choice> {
    let mut owners: Vec<Choice> = vec![(String::new(), words().every_owner.to_owned())];
    let mut nobody = false;
    here.session().with_audit(|audit| {
        for measure in &audit.measures {
            let owner = measure.owner.trim();
            nobody |= owner.is_empty();
            if !owners.iter().any(|(known, _)| known == owner) {
                owners.push((owner.to_owned(), owner.to_owned()));
            }
        }
    });
    if nobody {
        owners.push((NOBODY.to_owned(), words().no_owner.to_owned()));
    }
    owners
}

/// Values as a choice; each is known by its place.
pub(super) fn numbered<T: Copy>(values: &[T], name: impl Fn(T) -> &'static str) -> Vec<Choice> {
    values.iter().enumerate().map(|(place, value)| (place.to_string(), name(*value).to_owned())).collect()
}

/// The place of a value, as text.
pub(super) fn place<T: PartialEq>(values: &[T], value: &T) -> String {
    values.iter().position(|known| known == value).map(|place| place.to_string()).unwrap_or_default()
}

/// The value that stands at a place.
pub(super) fn picked<T: Copy>(values: &[T], place: &str) -> Option<T> {
    place.parse().ok().and_then(|place: usize| values.get(place).copied())
}
