//! What must be known before answering: whether it is a must, what it concerns, and who is likely to know.

use leptos::prelude::*;

use super::reference::reference;
use crate::app::components::asked::{Entry, role_titles, words};
use crate::questionnaire::Scope;

pub(super) fn about(entry: Entry) -> AnyView {
    let must = entry.of_question_now(|question| question.must.clone()).flatten();
    let scope = entry.of_question_now(|question| question.scope);
    let roles = entry.of_question_now(|question| question.roles.clone()).unwrap_or_default();
    view! {
        <div class="question__about kern-body kern-body--small">
            {must
                .map(|must| {
                    view! { <p>{move || (words().must_reason)(must.threshold)} " " {reference(must.reason)}</p> }
                })}
            {match scope {
                Some(Scope::Portal) => Some(view! { <p>{move || words().of_portal}</p> }.into_any()),
                Some(Scope::Organisation) => Some(view! { <p>{move || words().of_organisation}</p> }.into_any()),
                Some(Scope::Service) | None => None,
            }}
            {(!roles.is_empty())
                .then(|| view! { <p>{move || words().can_answer} " " {role_titles(roles)}</p> })}
        </div>
    }
    .into_any()
}
