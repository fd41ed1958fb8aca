//! What becomes of the open audit's answers in another edition, before anything is made.

use leptos::prelude::*;

use super::{lists, words};
use crate::app::components::data_table::{cell, frame};
use crate::app::components::icon::Icon;
use crate::app::frame::tell;
use crate::app::leaving::leave_open;
use crate::app::navigation::HEADING;
use crate::app::route::Route;
use crate::app::session::{Session, session};
use crate::app::shared::Shared;
use crate::app::texts;
use crate::app::views::start::title_of;
use crate::exchange::{Fate, Transfer};
use crate::questionnaire::{Questionnaire, QuestionnaireId};

/// The view.
#[component]
pub fn Preview(
    /// The other edition.
    id: QuestionnaireId,
) -> impl IntoView {
    let session = session();
    let id = StoredValue::new(id);
    let to = Memo::new(move |_| id.with_value(|id| session.library.questionnaire(id, session.tongue.get())));
    let transfer = Memo::new(move |_| Some(Shared::new(session.transfer(&*to.get()?)?)));
    let title = move || {
        let name = id.with_value(|id| Some(title_of(&session.library.entry(id)?, session.tongue.get())));
        (words().title)(&name.unwrap_or_else(|| id.get_value().to_string()))
    };
    let is_part = Memo::new(move |_| session.with_audit(|audit| audit.part.is_some()) == Some(true));
    let content = move || match (to.get(), session.questionnaire.get(), transfer.get()) {
        _ if is_part.get() => view! { <p class="kern-body">{words().of_part}</p> }.into_any(),
        (Some(to), Some(from), Some(found)) if has_way(&found) => {
            preview(session, id.get_value(), &from, &to, &found).into_any()
        }
        (Some(to), Some(_), Some(_)) => {
            view! { <p class="kern-body">{(words().no_way)(&to.title.value)}</p> }.into_any()
        }
        _ if id.with_value(|id| session.library.absence(id)).is_some() => {
            view! { <p class="kern-body">{words().not_to_be_had}</p> }.into_any()
        }
        _ => view! { <p class="kern-body">{words().waiting}</p> }.into_any(),
    };
    view! {
        <p class="screen-only">
            <a class="kern-link" href=Route::Hub.to_string()>
                <Icon name="arrow-back" />
                {move || words().back}
            </a>
        </p>
        <h1 id=HEADING class="kern-heading-large">
            {title}
        </h1>
        {content}
    }
}

/// True if anything at all leads from the one edition to the other.
fn has_way(transfer: &Transfer) -> bool {
    transfer.lines.iter().any(|line| line.fate != Fate::New)
}

fn preview(
    session: Session,
    id: QuestionnaireId,
    from: &Shared<Questionnaire>,
    to: &Shared<Questionnaire>,
    transfer: &Shared<Transfer>,
) -> impl IntoView {
    let words = words();
    view! {
        <p class="kern-body article__text">{(words.lead)(&from.title.value)}</p>
        {counts(transfer)}
        {along(session, transfer)}
        <div class="button-row screen-only">
            <button type="button" class="kern-btn kern-btn--primary" on:click=move |_| begin(session, &id)>
                <Icon name="arrow-forward" />
                <span class="kern-label">{words.begin}</span>
            </button>
        </div>
        {lists::review(session, from, to, transfer)}
        {lists::folds(from, to, transfer)}
    }
}

/// How many questions share a fate.
fn count(transfer: &Transfer, is_it: fn(&Fate) -> bool) -> usize {
    transfer.lines.iter().filter(|line| is_it(&line.fate)).count()
}

fn counts(transfer: &Transfer) -> AnyView {
    let words = words();
    let rows = [
        (words.carried, count(transfer, |fate| *fate == Fate::Carried), words.carried_means),
        (words.review, count(transfer, |fate| matches!(fate, Fate::Review(_))), words.review_means),
        (words.open, count(transfer, |fate| *fate == Fate::Open), words.open_means),
        (words.new, count(transfer, |fate| *fate == Fate::New), words.new_means),
        (words.kept, transfer.kept, words.kept_means),
    ];
    let row = |(what, count, means): (&'static str, usize, &'static str)| {
        view! {
            <tr class="kern-table__row">
                {cell(true, false, what.into_any())} {cell(false, true, count.into_any())}
                {cell(false, false, means.into_any())}
            </tr>
        }
    };
    let [what, number, means] = words.head.map(str::to_owned);
    let rows = rows.map(row).collect_view().into_any();
    let table = frame(words.overview.to_owned(), vec![(what, false), (number, true), (means, false)], rows);
    view! { <div class="edition-counts">{table}</div> }.into_any()
}

/// What goes along or stays besides the answers.
fn along(session: Session, transfer: &Transfer) -> AnyView {
    let words = words();
    let snapshots = session.with_audit(|audit| audit.snapshots.len()).unwrap_or_default();
    let lines = [
        Some(words.frame_along.to_owned()),
        Some((words.measures_along)(transfer.audit.measures.len())),
        (snapshots > 0).then(|| (words.snapshots_stay)(snapshots)),
        (transfer.targets_left > 0).then(|| (words.targets_stay)(transfer.targets_left)),
    ];
    let lines = lines.into_iter().flatten().map(|line| view! { <li>{line}</li> }).collect_view();
    view! {
        <section class="stack" aria-labelledby="mitgehen">
            <h2 class="kern-heading-medium" id="mitgehen">
                {words.frame}
            </h2>
            <ul class="kern-body plain-bullets">{lines}</ul>
        </section>
    }
    .into_any()
}

/// Makes the new audit, opens it at its list of principles and says how much is to be checked.
fn begin(session: Session, id: &QuestionnaireId) {
    session.flush();
    let Some(audit) = untrack(|| session.transferred(id)) else { return };
    leave_open(session, move || {
        session.open_new(audit.clone());
        session.route.set(Route::Hub);
        session.go(&Route::Hub);
        // Going to another place takes messages away; this one belongs to the new place.
        let count = audit.answers.values().filter(|answer| answer.review.is_some()).count();
        request_animation_frame(move || {
            tell(session, move |wording| (texts::editions(wording).begun)(count), false);
        });
    });
}
