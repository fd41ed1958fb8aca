//! What becomes of what is entered, with what is stored right now.

use leptos::prelude::*;

use crate::app::browser::storage;
use crate::app::components::article::{Reading, paragraph, part};
use crate::app::components::moment::{day, moment};
use crate::app::components::terms::term;
use crate::app::keeper::audit_of_key;
use crate::app::own;
use crate::app::route::Route;
use crate::app::session::{Session, session};
use crate::app::texts;
use crate::exchange;

/// The page.
#[component]
pub fn DataPage() -> impl IntoView {
    view! { <Reading article=|wording| &texts::data(wording).article first=now /> }
}

/// What is stored right now, and the way to delete it.
fn now() -> AnyView {
    let session = session();
    let words = texts::data(session.wording.get());
    let facts = move || {
        let Some(facts) = facts(session) else {
            return paragraph(words.denied);
        };
        let rows = facts.into_iter().map(|(label, value)| term(label, value));
        view! { <dl class="kern-description-list">{rows.collect_view()}</dl> }.into_any()
    };
    let to_delete = view! {
        <p class="kern-body">
            <a class="kern-link" href=Route::Files.to_string()>
                {words.to_delete}
            </a>
        </p>
    };
    part("gespeichert", words.now, vec![facts.into_any(), to_delete.into_any()])
}

/// What is stored, by its name and how much it is; none where the browser lets the page store nothing. Follows every
/// change of the audits and settings of this tab, and those of the audits of others.
fn facts(session: Session) -> Option<Vec<(&'static str, String)>> {
    let (words, tongue) = (texts::data(session.wording.get()), session.tongue.get());
    session.saving.track();
    session.track_settings();
    if !storage::available() {
        return None;
    }
    let count = |count: usize| if count == 0 { words.nothing.to_owned() } else { count.to_string() };
    let some = |label, number: usize| (number > 0).then(|| (label, number.to_string()));
    session.holdings.with(|holdings| {
        let is_setting = |key: &&String| {
            let rest = key.strip_prefix(storage::PREFIX).unwrap_or_default();
            audit_of_key(key).is_none() && own::id_of_key(key).is_none() && !rest.contains('/') && rest != "index"
        };
        let settings = storage::keys().iter().filter(is_setting).count();
        let begun = holdings.audits.iter().map(|audit| &audit.created).min();
        let changed = holdings.audits.iter().map(|audit| &audit.changed).max();
        let size = exchange::kilobytes(storage::used_characters());
        Some(
            [
                Some((words.audits, count(holdings.audits.len()))),
                some(words.unreadable, holdings.unreadable.len()),
                some(words.aside, holdings.quarantine.len()),
                begun.map(|at| (words.begun, day(at, tongue))),
                changed.map(|at| (words.changed, moment(at, tongue))),
                some(words.questionnaires, own::list().len()),
                Some((words.settings, count(settings))),
                Some((words.size, if size == 0 { words.nothing.to_owned() } else { (words.kilobytes)(size) })),
            ]
            .into_iter()
            .flatten()
            .collect(),
        )
    })
}
