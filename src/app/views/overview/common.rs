//! What many services lack: common requirement gaps and questions often open.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::cells::Facts;
use super::shown::Shown;
use super::words;
use crate::app::components::chart::meter;
use crate::app::components::data_table::{cell, frame};
use crate::portfolio::{Aggregate, most_common};
use crate::questionnaire::QuestionId;
use crate::scoring::Millionths;

/// So many questions of each kind are shown; what fewer services lack is no common matter.
const MOST: usize = 15;

/// Both lists.
pub(super) fn common(shown: Shown) -> Option<AnyView> {
    let facts = shown.facts()?;
    let words = words();
    let Aggregate { gaps, open, asked, .. } = shown.of_settled(|entries| Aggregate::of(entries));
    let list = |title: &'static str, head: &'static str, none: &'static str, counts: &BTreeMap<QuestionId, usize>| {
        let content = if counts.is_empty() {
            view! { <p class="kern-body">{none}</p> }.into_any()
        } else {
            table(&facts, title, head, counts, &asked)
        };
        view! {
            <h3 class="kern-heading-small">{title}</h3>
            {content}
        }
    };
    let view = view! {
        {list(words.common_gaps, words.gap_in, words.no_common_gaps, &gaps)}
        {list(words.common_open, words.open_in, words.no_common_open, &open)}
    };
    Some(view.into_any())
}

fn table(facts: &Facts, title: &str, head: &str, counts: &BTreeMap<QuestionId, usize>, asked: &[usize]) -> AnyView {
    let words = words();
    let row = |(id, count, all): (QuestionId, usize, usize)| {
        let (text, lang) = facts.question(&id);
        let share = Millionths::ratio(count, all).map_or(0.0, Millionths::to_f64);
        let amount = view! { {(words.in_services)(count, all)} {meter(share, None)} };
        view! {
            <tr class="kern-table__row">
                {cell(true, false, view! { <span lang=lang>{text}</span> }.into_any())}
                {cell(false, false, amount.into_any())}
            </tr>
        }
    };
    let place = |id: &QuestionId| facts.questionnaire.questions().position(|question| question.id == *id);
    let rows = most_common(counts, asked, place).into_iter().take(MOST).map(row).collect_view().into_any();
    let head = vec![(words.question.to_owned(), false), (head.to_owned(), false)];
    view! { <div class="overview__common">{frame(title.to_owned(), head, rows)}</div> }.into_any()
}
