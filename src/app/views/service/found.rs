//! Levels of maturity that other audits of this browser found, to be taken over.

use leptos::prelude::*;

use crate::app::components::moment::day;
use crate::app::frame::tell;
use crate::app::keeper;
use crate::app::session::{Session, is_same_service, session};
use crate::app::texts::{self, Wording};
use crate::audit::{Audit, Date};
use crate::scoring::{self, FoundMaturity};

/// An audit that found a level.
#[derive(Clone, PartialEq)]
struct Source {
    name: String,
    day: String,
    date: Option<Date>,
    found: FoundMaturity,
    is_same: bool,
}

/// The stored audits that found a level, those of the same service first; the open one is not among them.
fn sources(session: Session) -> Vec<Source> {
    let tongue = session.tongue.get();
    let Some(own) = session.with_audit(Audit::clone) else { return Vec::new() };
    let stored = session.holdings.with(|holdings| {
        let others = holdings.audits.iter().filter(|summary| summary.id != own.id);
        others.map(|summary| (summary.id.clone(), summary.questionnaire.clone())).collect::<Vec<_>>()
    });
    let mut sources = Vec::new();
    for (id, questionnaire) in stored {
        let questionnaire = session.library.questionnaire(&questionnaire, tongue);
        let Some(questionnaire) = questionnaire.filter(|it| it.maturity.is_some()) else { continue };
        let Some(audit) = keeper::open(&id).map(|sealed| sealed.audit) else { continue };
        if let Some(found) = scoring::assess_figures(&questionnaire, &audit).maturity {
            sources.push(Source {
                name: texts::shown_name(&audit.service.name, tongue),
                day: day(&audit.changed, tongue),
                date: audit.changed.date(),
                found,
                is_same: is_same_service(&own, &audit),
            });
        }
    }
    // Those of the same service first; else in the order of the list.
    let (mut same, others): (Vec<_>, Vec<_>) = sources.into_iter().partition(|source| source.is_same);
    same.extend(others);
    same
}

fn in_words(found: &FoundMaturity, wording: Wording) -> String {
    texts::service_value("maturity", &format!("{}/{}", found.model, found.level), wording)
}

/// The list; nothing where no other audit found a level.
#[component]
pub(super) fn FoundElsewhere() -> impl IntoView {
    let session = session();
    let sources = Memo::new(move |_| sources(session));
    let words = move || texts::found_maturity(session.wording.get());
    let row = move |source: Source| {
        let (found, date) = (source.found.clone(), source.date);
        let take = move |_| {
            session.take_maturity(&found, date);
            let found = found.clone();
            tell(session, move |wording| (texts::found_maturity(wording).taken)(&in_words(&found, wording)), true);
        };
        view! {
            <li class="found-maturity">
                <p class="kern-body">
                    <strong>{source.name.clone()}</strong>
                    {source.is_same.then(|| format!(" ({})", words().same_service))}
                    <br />
                    {(words().from_row)(&in_words(&source.found, session.wording.get()), &source.day)}
                </p>
                <button
                    type="button"
                    class="kern-btn kern-btn--secondary"
                    aria-label=(words().take_which)(&source.name)
                    on:click=take
                >
                    <span class="kern-label">{words().take_this}</span>
                </button>
            </li>
        }
    };
    view! {
        <Show when=move || !sources.with(Vec::is_empty)>
            <div class="stack" role="group" aria-labelledby="reifegrad-woanders">
                <h3 class="kern-heading-small" id="reifegrad-woanders">
                    {move || words().from}
                </h3>
                <p class="kern-body">{move || words().from_lead}</p>
                <ul class="plain-list stack">{move || sources.get().into_iter().map(row).collect_view()}</ul>
            </div>
        </Show>
    }
}
