//! The list of measures with what chooses among them.

use leptos::prelude::*;

use super::controls::controls;
use super::row::{row, title_anchor};
use super::{Here, chosen, words};
use crate::app::browser::{clock, page};
use crate::app::components::icon::Icon;
use crate::app::components::portions::More;
use crate::app::frame;
use crate::app::route::Route;
use crate::app::session::session;
use crate::app::texts;
use crate::audit::{Event, Measure, MeasureId};
use crate::scoring::PlanChoice;

/// Id of the button that adds a measure.
pub(super) const ADD: &str = "massnahme-neu";

/// There is no measure yet: leads to the hints; while nothing is answered, to the questions that bring them.
pub(super) fn empty() -> AnyView {
    let session = session();
    let way = move || {
        let is_fresh = session.assessment.with(|it| it.as_ref().is_some_and(|it| it.total.answered == 0));
        let (place, label) = if is_fresh {
            (Route::Hub, texts::result_of(session.wording.get(), session.parts()).empty_action)
        } else {
            (Route::Result, words().empty_action)
        };
        view! {
            <a class="kern-btn kern-btn--primary" href=place.to_string()>
                <span class="kern-label">{label}</span>
            </a>
        }
    };
    view! {
        <p class="kern-body measures__lead">{move || words().empty}</p>
        <p>{way}</p>
    }
    .into_any()
}

/// The list, and the button that adds a measure.
pub(super) fn list(here: Here) -> AnyView {
    let count = Memo::new(move |_| here.listed.with(Vec::len));
    let is_stale =
        Memo::new(move |_| here.choice.with(|choice| here.listed.with(|listed| chosen(here.facts, choice) != *listed)));
    let refresh = move |_| {
        here.sorted.update(|sorted| *sorted += 1);
        page::announce(&(texts::measures(here.session().wording.get_untracked()).refreshed)(count.get_untracked()));
        // The button goes with the message.
        page::focus("liste", false);
    };
    let shown = move || here.listed.get().into_iter().take(here.shown.get()).collect::<Vec<_>>();
    let anchor = move |at: usize| {
        here.listed.with_untracked(|listed| listed.get(at).map(|id| title_anchor(here, id))).unwrap_or_default()
    };
    view! {
        <section class="stack measures__list" aria-labelledby="liste">
            <h2 class="kern-heading-medium" id="liste">
                {move || words().list}
            </h2>
            <Show when=move || here.has_measures()>{controls(here)}</Show>
            <div class="button-row screen-only">
                <Show when=move || here.session().read_only().is_none()>
                    <button type="button" class="kern-btn kern-btn--secondary" id=ADD on:click=move |_| add(here)>
                        <Icon name="add" />
                        <span class="kern-label">{move || words().add}</span>
                    </button>
                </Show>
                <Show when=move || here.has_measures()>
                    <a class="kern-link" href=Route::Result.to_string()>
                        {move || words().to_hints}
                    </a>
                </Show>
            </div>
            <Show when=move || is_stale.get()>
                <div class="kern-body remark remark--info screen-only">
                    <Icon name="info" />
                    <span>{move || words().stale}</span>
                    <button type="button" class="kern-btn kern-btn--secondary" on:click=refresh>
                        <span class="kern-label">{move || words().refresh}</span>
                    </button>
                </div>
            </Show>
            <Show when=move || { here.has_measures() && count.get() == 0 }>
                <p class="kern-body">{move || words().nothing_fits}</p>
            </Show>
            <ol class="measure-list plain-list" hidden=move || count.get() == 0>
                <For each=shown key=MeasureId::clone let:id>
                    {row(here, id)}
                </For>
            </ol>
            <More shown=here.shown count=count anchor=Callback::new(anchor) />
        </section>
    }
    .into_any()
}

/// Adds a measure without a hint and opens its fields.
fn add(here: Here) {
    let id = MeasureId::new(clock::fresh_id());
    // A filter would hide the new measure.
    here.choice.update(|choice| *choice = PlanChoice { order: choice.order, ..PlanChoice::default() });
    here.added.set(Some(id.clone()));
    here.session().act(Event::Measure(Box::new(Measure::new(id.clone()))));
    // Among very many it may stand behind what is shown.
    let place = here.listed.with_untracked(|listed| listed.iter().position(|listed| *listed == id));
    here.shown.update(|shown| *shown = (*shown).max(place.unwrap_or_default() + 1));
    frame::tell(here.session(), |wording| texts::measures(wording).added.to_owned(), true);
    request_animation_frame(move || page::focus(&super::edit::field_id("text", &id), true));
}
