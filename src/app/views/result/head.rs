//! What the result is about: service, questionnaire, extent, date.

use leptos::prelude::*;

use super::facts::{Facts, text};
use crate::app::components::icon::Icon;
use crate::app::components::moment::day;
use crate::app::navigation::HEADING;
use crate::app::route::Route;
use crate::app::texts;

/// Heading, particulars, what kind of result this is, and what the page holds.
pub(super) fn head(facts: &Facts, contents: AnyView) -> AnyView {
    let words = facts.words;
    let (questionnaire, audit) = (&facts.questionnaire, &facts.audit);
    let name = texts::shown_name(&audit.service.name, facts.wording);
    let unknown = texts::service(facts.wording).unknown;
    let phase = audit
        .phase
        .as_ref()
        .map(|id| questionnaire.phase(id).map_or_else(|| unknown(id.as_str()).into_any(), |phase| text(&phase.title)));
    let version = (words.edition_version)(&questionnaire.version);
    let changed = day(&audit.changed, facts.tongue);
    let fact = |term: &'static str, value: AnyView| {
        view! {
            <div class="particulars__item">
                <dt>{term}</dt>
                <dd>{value}</dd>
            </div>
        }
    };
    view! {
        <header class="result__head stack">
            <div class="result__title">
                <h1 id=HEADING class="kern-heading-large">
                    {(words.title)(&name)}
                </h1>
                <a class="kern-btn kern-btn--primary screen-only" href=Route::Report.to_string()>
                    <Icon name="draft" />
                    <span class="kern-label">{words.report}</span>
                </a>
            </div>
            <dl class="particulars kern-body">
                {fact(
                    words.questionnaire,
                    view! {
                        {text(&questionnaire.title)}
                        <span class="particulars__more">{text(&questionnaire.edition)} "; " {version}</span>
                    }
                        .into_any(),
                )} {fact(words.extent, (words.mode)(audit.mode).into_any())}
                {audit.part.as_ref().map(|part| fact(words.part, (words.part_of)(part.questions.len(), &part.label).into_any()))}
                {fact(words.phase, phase.unwrap_or_else(|| words.every_phase.into_any()))}
                {fact(words.changed, changed.into_any())}
            </dl>
            <div class="result__intro">
                <p class="kern-body kern-body--small">
                    <strong>{words.self_assessment}</strong>
                    " "
                    {questionnaire.note.as_ref().map_or_else(|| words.no_proof.into_any(), text)}
                </p>
                {contents}
            </div>
        </header>
    }
    .into_any()
}
