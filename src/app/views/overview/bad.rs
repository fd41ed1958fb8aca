//! What could not be taken in: name and reason.

use leptos::prelude::*;

use super::words;
use crate::app::components::icon::Icon;
use crate::app::components::portions::{More, PORTION};
use crate::app::gathering::{Bad, Lack, gathering};
use crate::app::session::session;
use crate::app::texts::{self, Wording};
use crate::app::views::files::{fault_text, refusal_text};

fn anchor(place: usize) -> String {
    format!("nicht-gelesen-{place}")
}

/// The list; nothing while there is nothing bad.
#[component]
pub(super) fn BadFiles() -> impl IntoView {
    let (session, gathering) = (session(), gathering());
    let portion = RwSignal::new(PORTION);
    let count = Memo::new(move |_| gathering.bad.with(Vec::len));
    let items = move || {
        let wording = session.wording.get();
        gathering.bad.with(|bad| {
            let item = |(place, bad): (usize, &Bad)| {
                let (name, why) = (name(bad, wording), reason(bad, wording));
                view! { <li id=anchor(place)><strong class="file-name">{name}</strong> ": " {why}</li> }
            };
            bad.iter().take(portion.get()).enumerate().map(item).collect_view()
        })
    };
    view! {
        <Show when=move || { count.get() > 0 }>
            <div class="kern-alert kern-alert--warning">
                <div class="kern-alert__header">
                    <Icon name="warning" />
                    <h3 class="kern-title">{move || (words().bad)(count.get())}</h3>
                </div>
                <div class="kern-alert__body">
                    <ul class="remarks kern-body">{items}</ul>
                    <More shown=portion count=count anchor=Callback::new(anchor) />
                </div>
            </div>
        </Show>
    }
}

fn name(bad: &Bad, wording: Wording) -> String {
    let words = texts::overview(wording);
    let name = bad.name.clone().unwrap_or_else(|| words.pasted.to_owned());
    bad.place.map_or_else(|| name.clone(), |place| (words.bad_place)(&name, place))
}

fn reason(bad: &Bad, wording: Wording) -> String {
    match &bad.why {
        Lack::NoQuestionnaire(service, id) => {
            (texts::overview(wording).no_questionnaire)(&texts::shown_name(service, wording), id.as_str())
        }
        Lack::Refused(refusal) => {
            let what = refusal_text(refusal, wording).0;
            std::iter::once(what).chain(fault_text(refusal, wording.tongue())).collect::<Vec<_>>().join(" ")
        }
    }
}
