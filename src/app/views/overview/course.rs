//! How the mean moved from month to month.

use leptos::prelude::*;

use super::shown::Shown;
use super::words;
use crate::app::components::chart::meter;
use crate::app::components::data_table::{cell, frame};
use crate::portfolio::{Course, Month, months};
use crate::scoring::Millionths;

/// A table with a bar in each row, the latest month first.
pub(super) fn course(shown: Shown) -> Option<AnyView> {
    let facts = shown.facts()?;
    let words = words();
    let Course { mut months, left_out } = shown.of_settled(|entries| months(entries));
    months.reverse();
    let row = |month: Month| {
        let (year, number) = month.month;
        let name = words.months.get(usize::from(number).saturating_sub(1)).copied().unwrap_or_default();
        let mean = month.score.mean();
        let bar = meter(mean.map_or(0.0, Millionths::to_f64), None);
        view! {
            <tr class="kern-table__row">
                {cell(true, false, format!("{name} {year}").into_any())}
                {cell(false, true, month.audits.to_string().into_any())}
                {cell(false, true, facts.score(mean).into_any())} {cell(false, false, bar)}
                {cell(false, true, facts.coverage(month.coverage.mean()).into_any())}
            </tr>
        }
    };
    let head = [
        (words.month, false),
        (words.services, true),
        (words.mean_score, true),
        (words.score, false),
        (words.mean_coverage, true),
    ];
    let head = head.map(|(text, numeric)| (text.to_owned(), numeric)).to_vec();
    let rows = months.into_iter().map(row).collect_view().into_any();
    let view = view! {
        <p class="kern-body">{words.course_hint}</p>
        {(left_out > 0).then(|| view! { <p class="kern-body">{(words.course_left_out)(left_out)}</p> })}
        {shown.mixed()}
        <div class="overview__common">{frame(words.course.to_owned(), head, rows)}</div>
    };
    Some(view.into_any())
}
