//! The questions of the other edition by what becomes of them, under their principles.

use leptos::prelude::*;

use super::{kept, words};
use crate::app::components::asked::number;
use crate::app::components::fold::LateFold;
use crate::app::components::text::Words;
use crate::app::session::Session;
use crate::app::shared::Shared;
use crate::app::texts;
use crate::audit::{Answer, Choice};
use crate::exchange::{Fate, Line, Transfer};
use crate::questionnaire::{Principle, Question, QuestionId, Questionnaire};

/// What must be looked at: each question with the earlier ones and the proposal.
pub(super) fn review(
    session: Session,
    from: &Questionnaire,
    to: &Questionnaire,
    transfer: &Transfer,
) -> Option<AnyView> {
    let words = words();
    let groups = grouped(to, transfer, |fate| matches!(fate, Fate::Review(_)));
    let count: usize = groups.iter().map(|(_, lines)| lines.len()).sum();
    let groups = groups.into_iter().map(|(principle, lines)| {
        let items = lines.into_iter().map(|line| proposal(session, from, to, transfer, line)).collect_view();
        view! {
            {principle_heading(principle)}
            <ul class="edition-list">{items}</ul>
        }
    });
    let groups = groups.collect_view();
    (count > 0).then(|| {
        view! {
            <section class="stack" aria-labelledby="zu-pruefen">
                <h2 class="kern-heading-medium" id="zu-pruefen">
                    {(words.counted)(words.review, count)}
                </h2>
                {groups}
            </section>
        }
        .into_any()
    })
}

/// The rest, folded away: taken over, open, new, without a place.
pub(super) fn folds(from: &Shared<Questionnaire>, to: &Shared<Questionnaire>, transfer: &Shared<Transfer>) -> AnyView {
    let words = words();
    let fold = |title: &'static str, is_it: fn(&Fate) -> bool| {
        let (from, to, transfer) = (from.clone(), to.clone(), transfer.clone());
        let count = transfer.lines.iter().filter(|line| is_it(&line.fate)).count();
        let title = (words.counted)(title, count);
        (count > 0).then(|| {
            view! { <LateFold title=move || title.clone()>{questions(&from, &to, &transfer, is_it)}</LateFold> }
        })
    };
    let kept = transfer.clone();
    let kept_title = (words.counted)(words.kept, transfer.kept);
    let last = move || {
        let all = &kept.audit.kept_answers;
        kept::list(all.get(all.len().saturating_sub(kept.kept)..).unwrap_or_default())
    };
    view! {
        {fold(words.carried, |fate| *fate == Fate::Carried)}
        {fold(words.open, |fate| *fate == Fate::Open)}
        {fold(words.new, |fate| *fate == Fate::New)}
        {(transfer.kept > 0)
            .then(|| {
                view! { <LateFold title=move || kept_title.clone()>{last()}</LateFold> }
            })}
    }
    .into_any()
}

/// The lines of one fate under their principles, in the order of the file; principles without any are left out.
fn grouped<'a>(
    to: &'a Questionnaire,
    transfer: &'a Transfer,
    is_it: fn(&Fate) -> bool,
) -> Vec<(&'a Principle, Vec<&'a Line>)> {
    let mut lines = transfer.lines.iter();
    let mut groups = Vec::new();
    for principle in to.principles() {
        // Lines stand in the order of the file, one for each question.
        let own = lines.by_ref().take(principle.questions.len()).filter(|line| is_it(&line.fate));
        let own: Vec<&Line> = own.collect();
        if !own.is_empty() {
            groups.push((principle, own));
        }
    }
    groups
}

fn principle_heading(principle: &Principle) -> AnyView {
    view! {
        <h3 class="kern-heading-small">{principle.number} " " <Words text=principle.title.clone() /></h3>
    }
    .into_any()
}

/// Questions by principle, each with those it comes from.
fn questions(from: &Questionnaire, to: &Questionnaire, transfer: &Transfer, is_it: fn(&Fate) -> bool) -> AnyView {
    let item = |line: &Line| {
        let origins = line.sources.iter().map(|id| number(from, id)).collect::<Vec<_>>().join(", ");
        let origins = (!origins.is_empty()).then(|| (words().so_far)(&origins));
        view! { <li>{asked(to, &line.question)} " " {origins}</li> }
    };
    let groups = grouped(to, transfer, is_it).into_iter().map(|(principle, lines)| {
        view! {
            {principle_heading(principle)}
            <ul class="kern-body plain-bullets">{lines.into_iter().map(item).collect_view()}</ul>
        }
    });
    groups.collect_view().into_any()
}

/// Number and text of a question.
fn asked(questionnaire: &Questionnaire, id: &QuestionId) -> AnyView {
    let text = questionnaire.question(id).map(|question| view! { <Words text=question.text.clone() /> });
    view! {
        {number(questionnaire, id)}
        " "
        {text}
    }
    .into_any()
}

/// A question with the earlier answers and the proposal.
fn proposal(session: Session, from: &Questionnaire, to: &Questionnaire, transfer: &Transfer, line: &Line) -> AnyView {
    let words = words();
    let Fate::Review(whys) = &line.fate else { return ().into_any() };
    let tongue = session.tongue.get();
    let before = line.sources.iter().map(|id| {
        let answer = session.with_audit(|audit| audit.answer(id).cloned()).flatten();
        view! {
            <dd>{asked(from, id)} <br /> {answer_view(answer.as_ref(), from.question(id))}</dd>
        }
    });
    let before = before.collect_view();
    let whys = whys.iter().map(|why| why.words(tongue)).collect::<Vec<_>>().join(", ");
    view! {
        <li class="edition-item">
            <h4 class="kern-body kern-body--bold">{asked(to, &line.question)}</h4>
            <dl class="kern-body kern-body--small edition-sides">
                <dt>{words.before}</dt>
                {before}
                <dt>{words.after}</dt>
                <dd>{answer_view(transfer.audit.answer(&line.question), to.question(&line.question))}</dd>
                <dt>{words.why}</dt>
                <dd>{whys}</dd>
            </dl>
        </li>
    }
    .into_any()
}

/// What is chosen, in words.
fn answer_view(answer: Option<&Answer>, question: Option<&Question>) -> AnyView {
    let review = texts::review(crate::app::session::session().wording.get());
    match answer.and_then(|answer| answer.choice.as_ref()) {
        Some(Choice::Level(level)) => {
            let anchor = question.and_then(|question| question.levels.get(*level));
            let anchor = anchor.map(|level| view! { <Words text=level.text.clone() /> });
            view! {
                <strong>{(review.level)(*level)}</strong>
                " "
                {anchor}
            }
            .into_any()
        }
        Some(Choice::NotApplicable(reason)) => (review.not_applicable)(reason).into_any(),
        Some(Choice::Unclear) => review.is_unclear.into_any(),
        None => words().no_choice.into_any(),
    }
}
