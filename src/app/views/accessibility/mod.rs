//! The accessibility statement of the operator, as far as it gave one, and what the program knows about itself.

mod statement;

use leptos::prelude::*;

use crate::app::components::article::{paragraph, sections};
use crate::app::components::icon::Icon;
use crate::app::host::host;
use crate::app::navigation::HEADING;
use crate::app::session::session;
use crate::app::texts;
use crate::host::{Declaration, TESTED_VERSION, last_test};
use crate::report::format;

/// The texts of this view in the wording of the screen.
fn words() -> &'static texts::Accessibility {
    texts::accessibility(session().wording.get())
}

/// The page.
#[component]
pub fn Accessibility() -> impl IntoView {
    let host = host();
    move || match host.config.with(|config| config.statement.clone()) {
        Declaration::Whole(declared) => statement::statement(&declared),
        Declaration::Part(missing) => of_program(&missing),
        Declaration::Nothing => of_program(&[]),
    }
}

/// What the program knows about itself, where there is no statement.
fn of_program(missing: &[&'static str]) -> AnyView {
    let words = words();
    let keys = missing.iter().map(|key| view! { <li><code>{*key}</code></li> }).collect_view();
    let missing = (!missing.is_empty()).then(|| {
        view! {
            <p class="kern-body">{words.missing}</p>
            <ul class="kern-body article__list">{keys}</ul>
        }
    });
    view! {
        <h1 id=HEADING class="kern-heading-large">
            {words.article.title}
        </h1>
        {paragraph(words.article.lead)}
        <div class="kern-alert kern-alert--info">
            <div class="kern-alert__header">
                <Icon name="info" />
                <p class="kern-title">{words.none_title}</p>
            </div>
            <div class="kern-alert__body stack">
                <p class="kern-body">{words.none_body}</p>
                {missing}
            </div>
        </div>
        {tested()}
        {sections(&words.article)}
    }
    .into_any()
}

/// When the program was last tested.
fn tested() -> AnyView {
    let tongue = session().tongue.get();
    let text = last_test().map(|day| (words().tested)(&format::date(day, tongue), TESTED_VERSION));
    text.map(paragraph).into_any()
}
