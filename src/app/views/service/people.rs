//! Who takes part, by role.

use leptos::prelude::*;

use super::rows::{List, list};
use super::words;
use crate::app::session::session;
use crate::audit::{Event, Participant};

/// Suggestions: the questionnaire's roles.
const ROLES: &str = "rollen";

pub(super) fn people() -> AnyView {
    let session = session();
    let people = List {
        id: "rolle",
        legend: || words().people_legend,
        help: || words().people_help,
        row: |words| words.people_row,
        add: || words().people_add,
        suggestions: Some(ROLES),
        warning: |_| None,
    };
    let roles = Memo::new(move |_| {
        let roles = session.with_audit(|audit| audit.participants.iter().map(|it| it.role.clone()).collect::<Vec<_>>());
        roles.unwrap_or_default()
    });
    let suggestions = move || {
        session.questionnaire.with(|questionnaire| {
            let roles = questionnaire.iter().flat_map(|questionnaire| &questionnaire.roles);
            roles.map(|role| view! { <option value=role.title.value.clone()></option> }).collect_view()
        })
    };
    view! {
        <datalist id=ROLES>{suggestions}</datalist>
        {list(
            people,
            roles,
            move |roles| {
                let before = untrack(|| session.with_audit(|audit| audit.participants.clone())).unwrap_or_default();
                session.type_in(Event::Participants(with_roles(&before, roles)));
            },
        )}
    }
    .into_any()
}

/// Participants with these roles. What a later program version stored with one stays with it: at the same place as
/// long as their number is the same, else with the same role.
fn with_roles(before: &[Participant], roles: Vec<String>) -> Vec<Participant> {
    let is_same_number = before.len() == roles.len();
    let known = |at: usize, role: &str| {
        let at_place = before.get(at).filter(|_| is_same_number);
        at_place.or_else(|| before.iter().find(|known| known.role == role)).cloned()
    };
    let made = |(at, role): (usize, String)| Participant { role: role.clone(), ..known(at, &role).unwrap_or_default() };
    roles.into_iter().enumerate().map(made).collect()
}
