//! The choice of columns.

use leptos::prelude::*;

use super::cells::Facts;
use super::shown::Shown;
use super::words;
use crate::app::components::fold::LateFold;
use crate::app::gathering::USUAL;
use crate::portfolio::Column;

/// How many of the fixed columns are data about the service; the others are figures.
const REGISTER: usize = 22;

/// The choice, folded away.
#[component]
pub(super) fn Columns(shown: Shown) -> impl IntoView {
    view! {
        <div class="screen-only">
            <LateFold title=|| words().columns>
                {move || choice(shown)}
                <p>
                    <button
                        type="button"
                        class="kern-btn kern-btn--secondary"
                        on:click=move |_| shown.gathering().choose_columns(USUAL.to_vec())
                    >
                        <span class="kern-label">{move || words().columns_usual}</span>
                    </button>
                </p>
            </LateFold>
        </div>
    }
}

/// Every column that there is, in the order of the table.
fn every(facts: &Facts) -> [Vec<Column>; 4] {
    let fixed: Vec<Column> = Column::FIXED.into_iter().map(|(column, _)| column).collect();
    let (register, figures) = fixed.split_at(REGISTER.min(fixed.len()));
    let questionnaire = &facts.questionnaire;
    [
        register.to_vec(),
        figures.to_vec(),
        questionnaire.categories.iter().map(|category| Column::Category(category.id.clone())).collect(),
        questionnaire.principles().map(|principle| Column::Principle(principle.id.clone())).collect(),
    ]
}

fn choice(shown: Shown) -> Option<AnyView> {
    let facts = shown.facts()?;
    let groups = every(&facts);
    let order: StoredValue<Vec<Column>> = StoredValue::new(groups.concat());
    let tick = |column: Column| {
        let id = format!("spalte-{}", column.key().replace(':', "-"));
        let (title, shown_column, is_name) = (facts.title(&column), column.clone(), column == Column::Name);
        let is_on = move || shown.gathering().columns.with(|columns| columns.contains(&shown_column));
        view! {
            <div class="kern-form-check">
                <input
                    class="kern-form-check__checkbox"
                    type="checkbox"
                    id=id.clone()
                    disabled=is_name
                    prop:checked=is_on
                    on:change=move |event| toggle(shown, order, &column, event_target_checked(&event))
                />
                <label class="kern-label" for=id>
                    {title}
                </label>
            </div>
        }
    };
    let group = |(title, columns): (&'static str, Vec<Column>)| {
        view! {
            <fieldset class="kern-fieldset">
                <legend class="kern-label">{title}</legend>
                <div class="kern-fieldset__body overview__columns">
                    {columns.into_iter().map(tick).collect_view()}
                </div>
            </fieldset>
        }
    };
    let groups = words().columns_of.into_iter().zip(groups).map(group).collect_view();
    Some(view! { <div class="stack">{groups}</div> }.into_any())
}

/// Adds or takes away a column; the others keep their places, those of other questionnaires included.
fn toggle(shown: Shown, order: StoredValue<Vec<Column>>, column: &Column, is_on: bool) {
    let mut chosen = shown.gathering().columns.get_untracked();
    chosen.retain(|known| known != column);
    if is_on {
        let place = |column: &Column| order.with_value(|order| order.iter().position(|known| known == column));
        let at = chosen.iter().position(|known| place(known) > place(column)).unwrap_or(chosen.len());
        chosen.insert(at, column.clone());
    }
    shown.gathering().choose_columns(chosen);
}
