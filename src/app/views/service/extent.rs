//! The extent of the self-audit: short or full, and for which phase.

use leptos::prelude::*;

use super::words;
use crate::app::components::field::{Field, select_field};
use crate::app::session::session;
use crate::audit::{Event, Mode};
use crate::questionnaire::PhaseId;
use crate::report;

pub(super) fn extent() -> AnyView {
    let session = session();
    let phase = Memo::new(move |_| session.with_audit(|audit| audit.phase.clone()).flatten());
    let phases = move || {
        let every = (String::new(), words().every_phase.to_owned());
        let phases = session.questionnaire.with(|questionnaire| {
            let phases = questionnaire.iter().flat_map(|questionnaire| &questionnaire.phases);
            phases.map(|phase| (phase.id.to_string(), phase.title.value.clone())).collect::<Vec<_>>()
        });
        std::iter::once(every).chain(phases).collect()
    };
    let value = Signal::derive(move || phase.get().map(|phase| phase.to_string()).unwrap_or_default());
    // A questionnaire without phases has nothing to choose from; one that the audit names all the same can be taken back.
    let has_choice = Memo::new(move |_| {
        let has_phases = session
            .questionnaire
            .with(|questionnaire| questionnaire.as_ref().is_none_or(|questionnaire| !questionnaire.phases.is_empty()));
        has_phases || phase.with(Option::is_some)
    });
    view! {
        <p class="kern-body">{move || words().extent_help}</p>
        <fieldset class="kern-fieldset">
            <legend class="kern-label">{move || words().mode}</legend>
            <div class="kern-fieldset__body">
                {mode_radio(Mode::Short, "umfang-kurz")} {mode_radio(Mode::Full, "umfang-voll")}
            </div>
        </fieldset>
        <Show when=move || has_choice.get()>
            {select_field(
                Field::new("phase", || words().phase).of_questionnaire().help(|| words().phase_help),
                phases,
                |value| (words().unknown)(value),
                value,
                move |value| session.act(Event::Phase((!value.is_empty()).then(|| PhaseId::new(value)))),
            )}
        </Show>
    }
    .into_any()
}

/// „Schnellcheck: Eine Frage zu jedem Prinzip. 19 Fragen“
fn mode_radio(mode: Mode, id: &'static str) -> impl IntoView {
    let session = session();
    let is_chosen = Memo::new(move |_| session.with_audit(|audit| audit.mode == mode) == Some(true));
    let extent = Memo::new(move |_| {
        let phase = session.with_audit(|audit| audit.phase.clone()).flatten();
        session.questionnaire.with(|questionnaire| Some(report::extent(questionnaire.as_ref()?, mode, phase.as_ref())))
    });
    let label = move || {
        let words = words();
        let name = (words.mode_name)(mode);
        extent.get().map_or(name.to_owned(), |extent| format!("{name} ({})", (words.questions)(extent)))
    };
    let help = format!("{id}-hilfe");
    view! {
        <div class="kern-form-check">
            <input
                class="kern-form-check__radio"
                type="radio"
                name="umfang"
                id=id
                aria-describedby=help.clone()
                prop:checked=is_chosen
                on:change=move |_| session.act(Event::Mode(mode))
            />
            <label class="kern-label" for=id>
                {label}
            </label>
            <p class="kern-body kern-body--muted start-form__hint" id=help>
                {move || (words().mode_body)(mode)}
            </p>
        </div>
    }
}
