//! Who contributed to the open audit.

use leptos::prelude::*;

use super::words;
use crate::app::components::data_table::{cell, frame};
use crate::app::components::moment::moment;
use crate::app::session::session;

/// The files that were put together with the open audit.
#[component]
pub(super) fn Contributors() -> impl IntoView {
    let session = session();
    let all = Memo::new(move |_| session.with_audit(|audit| audit.contributions.clone()).unwrap_or_default());
    let table = move || {
        let (all, words, tongue) = (all.get(), words(), session.tongue.get());
        if all.is_empty() {
            return view! { <p class="kern-body">{words.no_contributions}</p> }.into_any();
        }
        let head =
            vec![(words.who.to_owned(), false), (words.when.to_owned(), false), (words.answers.to_owned(), true)];
        let row = |it: crate::audit::Contribution| {
            let cells = [
                cell(true, false, it.by.unwrap_or_else(|| words.nobody.to_owned()).into_any()),
                cell(false, false, moment(&it.at, tongue).into_any()),
                cell(false, true, it.answers.to_string().into_any()),
            ];
            view! { <tr class="kern-table__row">{cells}</tr> }
        };
        let rows = all.into_iter().map(row).collect_view().into_any();
        view! { <div class="contributors">{frame(words.contributions.to_owned(), head, rows)}</div> }.into_any()
    };
    view! {
        <section class="part stack" aria-labelledby="beitraege-liste">
            <h2 id="beitraege-liste" class="kern-heading-medium">
                {move || words().contributors}
            </h2>
            {table}
        </section>
    }
}
