//! The heat map: services by categories or principles. It is a table; colour, number and sign say the same.

use leptos::prelude::*;

use super::cells::Facts;
use super::shown::Shown;
use super::words;
use crate::app::components::data_table::cell;
use crate::app::components::portions::{More, PORTION};
use crate::app::components::rating::slug;
use crate::app::texts;
use crate::portfolio::Entry;
use crate::questionnaire::Text;
use crate::report::format;
use crate::scoring::{Part, Rating};

/// The sign of a rating.
fn sign(rating: Rating) -> &'static str {
    match rating {
        Rating::Met => "✓",
        Rating::Partly => "~",
        Rating::NotMet => "✗",
        Rating::TooLittle => "?",
        Rating::NoScore => "",
    }
}

fn anchor(place: usize) -> String {
    format!("farbkarte-{place}")
}

/// The map with the choice of its columns and what its signs mean.
pub(super) fn heat(shown: Shown) -> Option<AnyView> {
    let facts = shown.facts()?;
    let by_principle = shown.gathering().by_principle;
    let portion = RwSignal::new(PORTION);
    let count = Memo::new(move |_| shown.settled.with(Vec::len));
    let way = move |id: &'static str, principles: bool, label: fn() -> &'static str| {
        view! {
            <div class="kern-form-check">
                <input
                    class="kern-form-check__radio"
                    type="radio"
                    name="farbkarte"
                    id=id
                    prop:checked=move || by_principle.get() == principles
                    on:change=move |_| by_principle.set(principles)
                />
                <label class="kern-label" for=id>
                    {label}
                </label>
            </div>
        }
    };
    let legend = [Rating::Met, Rating::Partly, Rating::NotMet, Rating::TooLittle].map(|rating| {
        view! {
            <li class="legend__item">
                <span class=format!("heat heat--{}", slug(rating)) aria-hidden="true">
                    {sign(rating)}
                </span>
                {format::rating(rating, facts.tongue)}
            </li>
        }
    });
    let view = view! {
        <p class="kern-body">{words().heat_hint}</p>
        <fieldset class="kern-fieldset screen-only">
            <legend class="kern-label">{words().heat_by}</legend>
            <div class="kern-fieldset__body kern-fieldset__body--horizontal">
                {way("farbkarte-kategorien", false, || words().heat_categories)}
                {way("farbkarte-prinzipien", true, || words().heat_principles)}
            </div>
        </fieldset>
        <ul class="legend kern-body kern-body--small">{legend.into_iter().collect_view()}</ul>
        {move || map(shown, &facts, by_principle.get(), portion.get())}
        <More shown=portion count=count anchor=Callback::new(anchor) />
    };
    Some(view.into_any())
}

fn map(shown: Shown, facts: &Facts, by_principle: bool, portion: usize) -> AnyView {
    let questionnaire = &facts.questionnaire;
    let heads: Vec<(String, &Text)> = if by_principle {
        questionnaire.principles().map(|it| (format!("{} {}", it.number, it.title), &it.title)).collect()
    } else {
        questionnaire.categories.iter().map(|it| (it.title.to_string(), &it.title)).collect()
    };
    let heads = heads.into_iter().map(|(text, title)| {
        view! { <th scope="col" class="kern-table__header" lang=facts.lang(title)>{text}</th> }
    });
    let rows = shown.of_settled(|entries| {
        let row = |(place, entry): (usize, &Entry)| {
            let parts: Vec<&Part> = if by_principle {
                entry.principles.iter().map(|(_, part)| part).collect()
            } else {
                entry.categories.iter().map(|(_, part)| part).collect()
            };
            let name = texts::shown_name(&entry.service.name, facts.tongue);
            let name = view! { <span id=anchor(place)>{name}</span> }.into_any();
            let cells = parts.into_iter().map(|part| field(facts, part)).collect_view();
            view! { <tr class="kern-table__row">{cell(true, false, name)} {cells}</tr> }
        };
        entries.into_iter().take(portion).enumerate().map(row).collect_view()
    });
    view! {
        <div class="overview__table">
            <div class="kern-table-responsive" role="group" tabindex="0" aria-label=words().profile>
                <table class="kern-table kern-table--small heat-map">
                    <caption class="kern-title">{words().profile}</caption>
                    <thead class="kern-table__head">
                        <tr class="kern-table__row">
                            <th scope="col" class="kern-table__header">
                                {facts.title(&crate::portfolio::Column::Name)}
                            </th>
                            {heads.collect_view()}
                        </tr>
                    </thead>
                    <tbody class="kern-table__body">{rows}</tbody>
                </table>
            </div>
        </div>
    }
    .into_any()
}

/// One field: score, sign, and the rating in words for those who see neither colour nor sign.
fn field(facts: &Facts, part: &Part) -> AnyView {
    let text = part.score.map_or_else(|| "–".to_owned(), |score| facts.score(Some(score)));
    view! {
        <td class=format!("kern-table__cell heat heat--{}", slug(part.rating))>
            {text} " " <span aria-hidden="true">{sign(part.rating)}</span>
            <span class="kern-sr-only">{format::rating(part.rating, facts.tongue)}</span>
        </td>
    }
    .into_any()
}
