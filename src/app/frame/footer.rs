//! Help, the operator, notes and version at the foot of every page.

use leptos::prelude::*;

use super::offline::without_network;
use super::words;
use crate::app::components::operator;
use crate::app::host::host;
use crate::app::route::Route;
use crate::app::session::session;
use crate::app::texts::Shell;
use crate::exchange::Generator;
use crate::host::Address;

/// The foot of every page.
#[component]
pub fn Footer() -> impl IntoView {
    let (session, host) = (session(), host());
    let link = |route: Route, label: fn(&Shell) -> &'static str| {
        view! {
            <li>
                <a class="kern-link" href=route.to_string()>
                    {move || label(words())}
                </a>
            </li>
        }
    };
    let links = move || {
        let (words, links) = (words(), host.config.with(|config| config.links.clone()));
        let pages = [
            (links.imprint, words.imprint),
            (links.privacy, words.privacy),
            (links.accessibility, words.accessibility_statement),
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
                    {link(Route::Start, |words| words.start)} {link(Route::Files, |words| words.files)}
                    {link(Route::Help, |words| words.help)} {link(Route::Accessibility, |words| words.accessibility)}
                    {link(Route::Licences, |words| words.licences)}
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
