//! Independent assessments side by side: where people are apart, and what they agree on.

use leptos::prelude::*;

use super::words;
use crate::app::browser::page;
use crate::app::collected::collected;
use crate::app::components::asked::number;
use crate::app::components::data_table::{cell, frame};
use crate::app::components::text::Words;
use crate::app::session::{Session, session};
use crate::app::texts::{self, Team};
use crate::audit::{Answer, Audit, Choice, Event};
use crate::exchange::{Assessor, Spread, agree, consensus};
use crate::questionnaire::{QuestionId, Questionnaire};

/// The assessments of all files and of the open audit.
#[component]
pub(super) fn Consensus() -> impl IntoView {
    let session = session();
    let collected = collected();
    view! {
        <h3 class="kern-heading-small">{move || words().consensus}</h3>
        <p class="kern-body">{move || words().consensus_lead}</p>
        // Made anew when files come or go, and not when something is agreed on: rows must not move under the hands.
        {move || {
            let files = collected.files().get();
            let (questionnaire, audit) = (session.questionnaire.get()?, session.audit_now()?);
            let here = words().assessor_here;
            let mut assessors = vec![Assessor { name: here, audit: &audit }];
            assessors.extend(files.iter().map(|file| Assessor { name: &file.name, audit: &file.audit }));
            let (agreed, apart): (Vec<_>, Vec<_>) =
                consensus(&questionnaire, &assessors).into_iter().partition(Spread::is_agreed);
            Some(view! {
                {if apart.is_empty() {
                    view! { <p class="kern-body">{words().nobody_apart}</p> }.into_any()
                } else {
                    table(session, &questionnaire, words().apart, apart)
                }}
                {(!agreed.is_empty())
                    .then(|| {
                        view! {
                            <details class="kern-accordion">
                                <summary class="kern-accordion__header">
                                    <span class="kern-title">{(words().agreed_on)(agreed.len())}</span>
                                </summary>
                                <div class="kern-accordion__body">
                                    {table(session, &questionnaire, words().agreed, agreed)}
                                </div>
                            </details>
                        }
                    })}
            })
        }}
    }
}

fn table(session: Session, questionnaire: &Questionnaire, caption: &str, spreads: Vec<Spread>) -> AnyView {
    let words = words();
    let head = vec![
        (words.question.to_owned(), false),
        (words.votes.to_owned(), false),
        (words.median.to_owned(), true),
        (words.spread.to_owned(), true),
        (words.agreement.to_owned(), false),
    ];
    let rows = spreads.into_iter().filter_map(|spread| row(session, questionnaire, words, spread)).collect_view();
    view! { <div class="consensus">{frame(caption.to_owned(), head, rows.into_any())}</div> }.into_any()
}

fn row(session: Session, questionnaire: &Questionnaire, words: &'static Team, spread: Spread) -> Option<AnyView> {
    let question = questionnaire.question(&spread.question)?;
    let name = number(questionnaire, &spread.question);
    let title = view! {
        {name.clone()}
        " "
        <Words text=question.text.clone() />
    };
    let votes = spread.votes.iter().map(|vote| {
        let note = (!vote.answer.note.trim().is_empty()).then(|| vote.answer.note.clone());
        view! {
            <li>
                <strong>{vote.who.clone()}</strong>
                ": "
                {chosen(vote.answer.choice.as_ref(), words)}
                {note.map(|note| view! { <span class="consensus__note">{note}</span> })}
            </li>
        }
    });
    let median = spread.median.map_or_else(|| "–".to_owned(), |level| level.to_string());
    let width =
        if spread.is_mixed { format!("{} ({})", spread.spread, words.mixed) } else { spread.spread.to_string() };
    let votes = view! { <ul class="plain-list">{votes.collect_view()}</ul> };
    let cells = [
        cell(true, false, title.into_any()),
        cell(false, false, votes.into_any()),
        cell(false, true, median.into_any()),
        cell(false, true, width.into_any()),
        cell(false, false, agreement(session, words, &name, question.top(), spread)),
    ];
    Some(view! { <tr class="kern-table__row">{cells}</tr> }.into_any())
}

/// Choosing a level and agreeing on it.
fn agreement(session: Session, words: &'static Team, number: &str, top: usize, spread: Spread) -> AnyView {
    let level = RwSignal::new(spread.median.unwrap_or(0));
    let id = format!("einigung-{}", spread.question);
    let status = format!("{id}-stand");
    let (of_state, spread) = (spread.question.clone(), StoredValue::new(spread));
    let now = Memo::new(move |_| answer(session, &of_state).and_then(|answer| answer.choice));
    let label = (words.level_for)(number);
    let settle = {
        let status = status.clone();
        move |_| {
            let tongue = session.tongue.get_untracked();
            let choice = Choice::Level(level.get_untracked());
            spread.with_value(|spread| {
                let here = untrack(|| answer(session, &spread.question));
                let agreed = agree(&spread.votes, &choice, here.as_ref(), tongue);
                session.act(Event::Answer(spread.question.clone(), Box::new(agreed)));
            });
            page::announce(&(texts::team(tongue).settled)(level.get_untracked()));
            page::focus(&status, false);
        }
    };
    let option = move |known: usize| {
        view! {
            <option value=known.to_string() prop:selected=move || level.get() == known>
                {(words.level)(known)}
            </option>
        }
    };
    view! {
        <div class="consensus__agree">
            <div class="kern-form-input__select-wrapper">
                <select
                    class="kern-form-input__select"
                    id=id
                    aria-label=label.clone()
                    on:change=move |event| level.set(event_target_value(&event).parse().unwrap_or_default())
                >
                    {(0..=top).map(option).collect_view()}
                </select>
            </div>
            <button
                type="button"
                class="kern-btn kern-btn--secondary"
                aria-label=format!("{}: {label}", words.settle)
                on:click=settle
            >
                <span class="kern-label">{words.settle}</span>
            </button>
            <p class="kern-body kern-body--small" id=status>
                {move || (words.now)(&chosen(now.get().as_ref(), words))}
            </p>
        </div>
    }
    .into_any()
}

fn answer(session: Session, question: &QuestionId) -> Option<Answer> {
    session.with_audit(|audit: &Audit| audit.answer(question).cloned()).flatten()
}

fn chosen(choice: Option<&Choice>, words: &Team) -> String {
    match choice {
        None => words.open.to_owned(),
        Some(Choice::Level(level)) => (words.level)(*level),
        Some(Choice::NotApplicable(reason)) => (words.not_applicable)(reason),
        Some(Choice::Unclear) => words.unclear.to_owned(),
    }
}
