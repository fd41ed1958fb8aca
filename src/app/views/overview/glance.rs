//! Which edition is shown, how many services, and what they come to together.

use leptos::prelude::*;

use super::shown::Shown;
use super::words;
use crate::app::components::field::{Field, select_field};
use crate::app::components::icon::Icon;
use crate::app::components::rating::badge;
use crate::portfolio::{Edition, Overall};
use crate::questionnaire::{QuestionnaireId, Tongue};

/// The few figures that everybody asks for.
#[component]
pub(super) fn Glance(shown: Shown) -> impl IntoView {
    view! {
        <section class="part stack" aria-labelledby="auf-einen-blick">
            <h2 id="auf-einen-blick" class="kern-heading-medium">
                {move || words().figures}
            </h2>
            {edition(shown)}
            {move || figures(shown)}
        </section>
    }
}

fn title(shown: Shown, id: &QuestionnaireId) -> String {
    let tongue = shown.session().tongue.get();
    let questionnaire = shown.gathering().questionnaire(id, tongue);
    questionnaire.map_or_else(|| id.to_string(), |questionnaire| questionnaire.title.to_string())
}

/// The choice of the edition where there are several, and what must be said of versions.
fn edition(shown: Shown) -> AnyView {
    let several = Memo::new(move |_| shown.editions.with(|editions| editions.len() > 1));
    let choices = move || {
        let option = |edition: &Edition| {
            (edition.id.to_string(), (words().edition_option)(&title(shown, &edition.id), edition.audits))
        };
        shown.editions.with(|editions| editions.iter().map(option).collect())
    };
    let field = move || {
        let note = move || {
            let here = shown.edition.get();
            let others = |editions: &Vec<Edition>| {
                editions.iter().filter(|edition| Some(&edition.id) != here.as_ref()).map(|edition| edition.audits).sum()
            };
            (words().edition_apart)(shown.editions.with(others))
        };
        view! {
            <div class="overview__edition">
                {select_field(
                    Field::new("fragebogen", || words().edition),
                    choices,
                    str::to_owned,
                    Signal::derive(move || shown.edition.get().map(|id| id.to_string()).unwrap_or_default()),
                    move |id| shown.gathering().edition.set(Some(QuestionnaireId::new(id))),
                )}
            </div>
            <p class="kern-body line-with-icon">
                <Icon name="info" />
                <span>{note}</span>
            </p>
        }
    };
    view! {
        <Show when=move || several.get()>{field()}</Show>
        {move || versions(shown).map(|text| view! { <p class="kern-body">{text}</p> })}
    }
    .into_any()
}

/// That audits name several versions of the same questionnaire.
fn versions(shown: Shown) -> Option<String> {
    let here = shown.edition.get()?;
    shown.editions.with(|editions| {
        let edition = editions.iter().find(|edition| edition.id == here)?;
        let name = |version: &crate::portfolio::Version| {
            // Two contents may carry the same number; the beginning of the hash tells them apart.
            let same = edition.versions.iter().filter(|other| other.name == version.name).count();
            let hash = version.sha256.get(..8).unwrap_or_default();
            let name = if same > 1 { format!("{} ({hash})", version.name) } else { version.name.clone() };
            (words().version_count)(&name, version.audits)
        };
        let names: Vec<String> = edition.versions.iter().map(name).collect();
        (names.len() > 1).then(|| (words().versions)(&names.join(", ")))
    })
}

fn figures(shown: Shown) -> Option<AnyView> {
    let facts = shown.facts()?;
    let overall = shown.of_settled(|entries| {
        let mut overall = Overall::default();
        for entry in entries {
            overall.add(entry);
        }
        overall
    });
    let (words, total) = (words(), &overall.total);
    let entry = |term: &'static str, figure: String, more: Option<String>| {
        view! {
            <div>
                <dt>{term}</dt>
                <dd>{figure} {more.map(|more| view! { <span class="particulars__more">{more}</span> })}</dd>
            </div>
        }
    };
    let ratings = total.ratings.each().into_iter().filter(|(_, count)| *count > 0);
    let ratings = ratings.map(|(rating, count)| {
        let tongue: Tongue = facts.tongue;
        view! { <li class="overview__rating">{badge(rating, tongue)} " " <strong>{count}</strong></li> }
    });
    let view = view! {
        {shown.mixed()}
        <dl class="particulars">
            {entry(words.services, overall.audits.to_string(), None)}
            {entry(words.mean_score, facts.score(total.score.mean()), Some((words.mean_of)(total.score.count)))}
            {entry(words.mean_coverage, facts.coverage(total.coverage.mean()), None)}
            {entry(words.services_with_gaps, overall.with_gaps.to_string(), None)}
        </dl>
        <ul class="plain-list overview__ratings">{ratings.collect_view()}</ul>
    };
    Some(view.into_any())
}
