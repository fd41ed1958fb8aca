//! Service data: what is audited, in the words of the registers. Everything but the name is optional, and nothing
//! that looks wrong is refused.

mod extent;
mod found;
mod groups;
mod maturity;
mod parts;
mod people;
mod rows;

use leptos::prelude::*;

use crate::app::components::editing::Editing;
use crate::app::navigation::HEADING;
use crate::app::route::Route;
use crate::app::session::session;
use crate::app::texts;

/// The texts of this view in the language of the screen.
fn words() -> &'static texts::Service {
    texts::service(session().wording.get())
}

/// The service view.
#[component]
pub fn Service() -> impl IntoView {
    view! {
        <h1 id=HEADING class="kern-heading-large">
            {move || words().title}
        </h1>
        <p class="kern-body kern-body--large service-lead">{move || words().lead}</p>
        {group("grunddaten", |words| words.basics, groups::basics())}
        {group("umfang", |words| words.extent, extent::extent())}
        {group("kennungen", |words| words.keys, groups::keys())}
        {group("einordnung", |words| words.place, groups::place())}
        {group("umsetzung", |words| words.delivery, groups::delivery())}
        {group("reifegrad", |words| words.maturity, maturity::maturity())}
        {group("beteiligte", |words| words.people, people::people())}
        <p>
            <a class="kern-btn kern-btn--primary" href=Route::Hub.to_string()>
                <span class="kern-label">{move || words().to_hub}</span>
            </a>
        </p>
    }
}

/// A group of fields under its heading.
fn group(id: &'static str, title: fn(&texts::Service) -> &'static str, fields: AnyView) -> AnyView {
    view! {
        <section class="service-group" aria-labelledby=id>
            <h2 class="kern-heading-medium" id=id>
                {move || title(words())}
            </h2>
            <Editing>
                <div class="service-group__fields">{fields}</div>
            </Editing>
        </section>
    }
    .into_any()
}
