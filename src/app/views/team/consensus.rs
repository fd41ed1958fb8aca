//! Independent assessments side by side: where people are apart, and what they agree on.

use leptos::prelude::*;

use super::words;
use crate::app::browser::{clock, page};
use crate::app::collected::{Collected, collected};
use crate::app::components::asked::number;
use crate::app::components::data_table::{cell, frame};
use crate::app::components::text::Words;
use crate::app::frame::tell;
use crate::app::session::{Session, session};
use crate::app::texts::{self, Team};
use crate::audit::{Answer, Audit, Choice, Event};
use crate::exchange::{Assessor, Settled, Spread, Vote, agree, consensus};
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
            let own = collected.own(&audit);
            let mut assessors = vec![Assessor { name: None, audit: &own }];
            assessors.extend(files.iter().map(|file| Assessor { name: Some(&file.name), audit: &file.audit }));
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
                                <div class="kern-accordion__body stack">
                                    {take_all(session, agreed.clone())} {table(session, &questionnaire, words().agreed, agreed)}
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
                <strong>{who(vote, words)}</strong>
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
        cell(false, true, labelled(words.median, median)),
        cell(false, true, labelled(words.spread, width)),
        cell(false, false, agreement(session, words, &name, question.top(), spread)),
    ];
    Some(view! { <tr class="kern-table__row">{cells}</tr> }.into_any())
}

/// A number with its name, which shows where the head of the table does not.
fn labelled(name: &'static str, number: String) -> AnyView {
    view! {
        <span class="consensus__name" aria-hidden="true">
            {name}
            ": "
        </span>
        {number}
    }
    .into_any()
}

fn who(vote: &Vote, words: &Team) -> String {
    match (&vote.who, vote.is_here) {
        (Some(who), true) => format!("{} ({who})", words.assessor_here),
        (Some(who), false) => who.clone(),
        (None, _) => words.assessor_here.to_owned(),
    }
}

/// Agrees on answers in one step.
fn settle(session: Session, collected: Collected, agreed: Vec<(&Spread, Choice)>) {
    let tongue = session.tongue.get_untracked();
    let Some(audit) = untrack(|| session.audit_now()) else { return };
    let own = collected.own(&audit);
    let mut answers = Vec::new();
    for (spread, choice) in agreed {
        let before = own.answer(&spread.question).cloned();
        let after = agree(&spread.votes, &choice, before.as_ref(), tongue);
        let settled = Settled { before, after: after.clone() };
        collected.settled.update_value(|all| drop(all.insert(spread.question.clone(), settled)));
        answers.push((spread.question.clone(), after));
    }
    let questions: Vec<QuestionId> = answers.iter().map(|(question, _)| question.clone()).collect();
    let contributions = collected.contributions(&questions, &clock::now());
    session.act(Event::Agree(answers, contributions));
}

/// Taking everything on which all agree.
fn take_all(session: Session, mut agreed: Vec<Spread>) -> Option<AnyView> {
    // What only lies here was answered already.
    agreed.retain(|spread| spread.votes.iter().any(|vote| !vote.is_here));
    let (collected, is_any) = (collected(), !agreed.is_empty());
    let take = move |_| {
        let choice = |spread: &Spread| spread.votes.first().and_then(|vote| vote.answer.choice.clone());
        let all: Vec<_> = agreed.iter().filter_map(|spread| Some((spread, choice(spread)?))).collect();
        let count = all.len();
        settle(session, collected, all);
        tell(session, move |wording| (texts::team(wording).took_agreed)(count), true);
    };
    is_any.then(|| {
        view! {
            <div class="button-row">
                <button type="button" class="kern-btn kern-btn--primary" on:click=take>
                    <span class="kern-label">{words().take_agreed}</span>
                </button>
            </div>
        }
        .into_any()
    })
}

/// Choosing an answer and agreeing on it.
fn agreement(session: Session, words: &'static Team, number: &str, top: usize, spread: Spread) -> AnyView {
    let mut choices: Vec<Choice> = (0..=top).map(Choice::Level).collect();
    for said in spread.votes.iter().filter_map(|vote| vote.answer.choice.as_ref()) {
        if !choices.contains(said) {
            choices.push(said.clone());
        }
    }
    let first = match spread.votes.first() {
        Some(vote) if spread.is_agreed() => vote.answer.choice.clone(),
        _ => spread.median.map(Choice::Level),
    };
    let first = choices.iter().position(|choice| Some(choice) == first.as_ref()).unwrap_or(0);
    let (collected, picked) = (collected(), RwSignal::new(first));
    let id = format!("einigung-{}", spread.question);
    let status = format!("{id}-stand");
    let (of_state, spread) = (spread.question.clone(), StoredValue::new(spread));
    let now = Memo::new(move |_| answer(session, &of_state).and_then(|answer| answer.choice));
    let label = (words.level_for)(number);
    let option = move |(place, choice): (usize, &Choice)| {
        view! {
            <option value=place.to_string() prop:selected=move || picked.get() == place>
                {chosen(Some(choice), words)}
            </option>
        }
    };
    let options = choices.iter().enumerate().map(option).collect_view();
    let choose = {
        let status = status.clone();
        move |_| {
            let words = texts::team(session.wording.get_untracked());
            let Some(choice) = choices.get(picked.get_untracked()).cloned() else { return };
            let said = chosen(Some(&choice), words);
            spread.with_value(|spread| settle(session, collected, vec![(spread, choice)]));
            page::announce(&(words.settled)(&said));
            page::focus(&status, false);
        }
    };
    view! {
        <div class="consensus__agree">
            <div class="kern-form-input__select-wrapper">
                <select
                    class="kern-form-input__select"
                    id=id
                    aria-label=label.clone()
                    on:change=move |event| picked.set(event_target_value(&event).parse().unwrap_or_default())
                >
                    {options}
                </select>
            </div>
            <button
                type="button"
                class="kern-btn kern-btn--secondary"
                aria-label=format!("{}: {label}", words.settle)
                on:click=choose
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
