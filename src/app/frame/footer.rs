//! Help, the operator, notes and version at the foot of every page.

use leptos::prelude::*;

use super::offline::without_network;
use super::words;
use crate::app::components::{barrier, operator};
use crate::app::host::host;
use crate::app::route::Route;
use crate::app::session::session;
use crate::app::texts;
use crate::exchange::Generator;
use crate::host::{Address, Declaration};

/// The foot of every page.
#[component]
pub fn Footer() -> impl IntoView {
    let (session, host) = (session(), host());
    let declared = Memo::new(move |_| match host.config.with(|config| config.statement.clone()) {
        Declaration::Whole(declared) => Some(declared),
        Declaration::Part(_) | Declaration::Nothing => None,
    });
    let accessibility = move || {
        if declared.with(Option::is_some) { words().accessibility_statement } else { words().accessibility }
    };
    let report = move || {
        let letter = declared.with(|declared| barrier::letter(declared.as_ref()?, &session.route.get()))?;
        let label = texts::accessibility(session.wording.get()).report;
        Some(view! { <li>{operator::link(&letter, label.to_owned())}</li> })
    };
    let links = move || {
        let (words, links) = (words(), host.config.with(|config| config.links.clone()));
        let accessible = texts::accessibility(session.wording.get());
        // Where the statement is a page of the app, the operator's own page is named there: two links of the same name
        // would lead to different places.
        let own_page = links.accessibility.filter(|_| declared.with(Option::is_none));
        let pages = [
            (links.imprint, words.imprint),
            (links.privacy, words.privacy),
            (own_page, words.accessibility_statement),
            (links.easy_language, accessible.easy_language),
            (links.sign_language, accessible.sign_language),
        ];
        let entry = |(address, label): (Option<Address>, &str)| {
            address.map(|address| view! { <li>{operator::link(address.as_str(), label.to_owned())}</li> })
        };
        let entries: Vec<_> = pages.into_iter().filter_map(entry).collect();
        (!entries.is_empty()).then(|| view! { <ul class="site-footer__links">{entries}</ul> })
    };
    let operator = move || {
        let operator = host.config.with(|config| config.operator.clone())?;
        let ways = operator::ways(&operator.contact);
        Some(view! {
            <ul class="site-footer__links kern-body">
                <li>{words().operated_by} " " <strong lang="de">{operator.name}</strong></li>
                {ways}
            </ul>
        })
    };
    let stays = move || if session.is_memory_only() { words().stays_nowhere } else { words().stays_here };
    let generator = StoredValue::new(Generator::own());
    view! {
        <footer class="site-footer" aria-label=move || words().footer>
            <div class="container stack">
                <ul class="site-footer__links">
                    {link(Route::Start, || words().start)}
                    {link(Route::Files, || words().files)}
                    {link(Route::Help, || words().help)}
                    {link(Route::Keyboard, move || texts::keyboard(session.wording.get()).article.title)}
                    {link(Route::Data, move || texts::data(session.wording.get()).article.title)}
                    {link(Route::Accessibility, accessibility)} {report} {link(Route::Licences, || words().licences)}
                </ul>
                {links}
                {operator}
                <p class="kern-body kern-body--small">{stays}</p>
                <p class="kern-body kern-body--small">{without_network}</p>
                <p class="kern-body kern-body--small">{move || words().no_proof}</p>
                <p class="kern-body kern-body--small kern-body--muted">
                    {move || generator.with_value(|made_by| (words().version)(&made_by.version, &made_by.build))}
                </p>
            </div>
        </footer>
    }
}

/// An entry that leads to a place of the app.
fn link(route: Route, label: impl Fn() -> &'static str + Send + 'static) -> AnyView {
    view! {
        <li>
            <a class="kern-link" href=route.to_string()>
                {label}
            </a>
        </li>
    }
    .into_any()
}
