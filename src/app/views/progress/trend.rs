//! The course of the total over time: chart and table.

use leptos::prelude::*;

use super::picture::{file_stem, picture};
use super::{Points, trend_chart, words};
use crate::app::components::data_table::DataTable;
use crate::app::components::moment::day;
use crate::app::session::{Session, session};
use crate::app::texts;
use crate::audit::Timestamp;
use crate::portfolio::{self, TrendPoint};
use crate::questionnaire::Questionnaire;
use crate::report::{self, ChartTexts};

/// The course, as soon as there is more than the present.
#[component]
pub(super) fn TrendPart(points: Points) -> impl IntoView {
    let session = session();
    let columns = RwSignal::new(Vec::<usize>::new());
    let has_course = Memo::new(move |_| points.with(|points| points.as_ref().is_some_and(|it| it.len() > 1)));
    view! {
        <section class="part stack progress" aria-labelledby="kurve">
            <h2 id="kurve" class="kern-heading-medium">
                {move || words().trend}
            </h2>
            <Show
                when=move || has_course.get()
                fallback=|| view! { <p class="kern-body">{move || words().trend_none}</p> }
            >
                {move || chart(session, &points.get()?)}
                {column_choice(session, columns)}
                {move || table(session, &points.get()?, &columns.get())}
            </Show>
        </section>
    }
}

fn chart(session: Session, points: &[TrendPoint]) -> Option<AnyView> {
    let (tongue, words, questionnaire) = (session.tongue.get(), words(), session.questionnaire.get()?);
    let say_day = |at: &Timestamp| day(at, tongue);
    let trend = report::trend(&portfolio::trend_moments(points, &say_day), tongue)?;
    let texts = ChartTexts {
        title: words.trend_title.to_owned(),
        description: portfolio::trend_sentence(&questionnaire, points, &say_day, tongue),
        tongue,
    };
    let caption = texts::charts::trend(&questionnaire, points, &say_day, session.wording.get());
    let drawing = trend_chart::drawing(&trend);
    let legend = trend_chart::legend(&trend, words, texts::result(session.wording.get()).legend);
    let svg = report::drawing_svg(&report::trend_drawing(&trend, tongue), &texts);
    let picture =
        picture("kurve-bild", texts.title, caption, drawing, legend, svg, file_stem(session, words.trend_file));
    Some(view! { <p class="kern-body">{words.trend_lead}</p> {picture} }.into_any())
}

fn table(session: Session, points: &[TrendPoint], columns: &[usize]) -> Option<AnyView> {
    let (tongue, questionnaire) = (session.tongue.get(), session.questionnaire.get()?);
    let table = portfolio::trend_table(&questionnaire, points, columns, &|at| day(at, tongue), tongue);
    Some(view! { <DataTable table=table /> }.into_any())
}

/// Which categories are shown as columns.
fn column_choice(session: Session, columns: RwSignal<Vec<usize>>) -> AnyView {
    let titles = move || {
        let titles = |it: &Questionnaire| it.categories.iter().map(|it| it.title.value.clone()).collect::<Vec<_>>();
        session.questionnaire.with(|questionnaire| questionnaire.as_deref().map(titles)).unwrap_or_default()
    };
    let tick = move |(index, title): (usize, String)| {
        let id = format!("spalte-{index}");
        let choose = move |is_on: bool| {
            columns.update(|columns| {
                columns.retain(|known| *known != index);
                if is_on {
                    // In the order of the questionnaire, whatever was ticked first.
                    let at = columns.iter().position(|known| *known > index).unwrap_or(columns.len());
                    columns.insert(at, index);
                }
            });
        };
        view! {
            <div class="kern-form-check">
                <input
                    class="kern-form-check__checkbox"
                    type="checkbox"
                    id=id.clone()
                    prop:checked=move || columns.with(|columns| columns.contains(&index))
                    on:change=move |event| choose(event_target_checked(&event))
                />
                <label class="kern-label" for=id lang=session.foreign_language()>
                    {title}
                </label>
            </div>
        }
    };
    view! {
        <details class="kern-accordion screen-only">
            <summary class="kern-accordion__header">
                <span class="kern-title kern-title--small">{move || words().columns}</span>
            </summary>
            <fieldset class="kern-accordion__body kern-fieldset">
                <legend class="kern-sr-only">{move || words().columns}</legend>
                {move || titles().into_iter().enumerate().map(tick).collect_view()}
            </fieldset>
        </details>
    }
    .into_any()
}
