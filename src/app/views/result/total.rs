//! The figures: total with the next steps, categories, strengths.

use leptos::prelude::*;

use super::facts::{Facts, text};
use super::{hints, section, section_link};
use crate::app::components::chart;
use crate::app::components::icon::Icon;
use crate::app::components::rating::badge;
use crate::app::route::Route;
use crate::app::session::session;
use crate::app::texts;
use crate::report::{self, format};
use crate::scoring::{self, Millionths, Part, RankedHint, Rating, target_gap};

/// Id of the heading.
pub(super) const ID: &str = "gesamt";

/// How many of the hints stand beside the total.
const STEPS: usize = 3;

/// How many strengths are named.
const STRENGTHS: usize = 3;

/// The total, and beside it the hints that bring the most.
pub(super) fn total(facts: &Facts) -> AnyView {
    let (words, part) = (facts.words, &facts.assessment.total);
    let range = part.open_range().map(|(low, high)| {
        view! { <p class="kern-body">{(words.range)(&facts.percent(low), &facts.percent(high))}</p> }
    });
    let too_little = (part.rating == Rating::TooLittle).then(|| {
        let needed = Millionths::from_f64(facts.rules().min_coverage);
        let needed = format::coverage(needed, facts.rules(), facts.tongue);
        view! { <p class="kern-body">{(words.too_little)(&needed)}</p> }
    });
    let own = scoring::without_inherited(&facts.questionnaire, &facts.audit).map(|without| {
        let text = (words.inherited)(without.inherited, &facts.figure(&without.own), &facts.answered(&without.own));
        view! { <p class="kern-body">{text}</p> }
    });
    let of_part = facts.audit.part.is_some().then(|| view! { <p class="kern-body">{words.only_part}</p> });
    let is_capped = !(facts.assessment.gaps.is_empty() && facts.assessment.not_yet_shown.is_empty());
    let capped = is_capped.then(|| view! { <p class="kern-body kern-body--small">{words.capped}</p> });
    let content = view! {
        <div class="total">
            <div class="total__figure">
                <p class="total__number">{facts.figure(part)}</p>
                {badge(part.rating, facts.tongue)}
            </div>
            <div class="total__words stack">
                {meter(part)} <p class="kern-body kern-body--bold">{facts.answered(part)} {besides(facts, part)}</p>
                {of_part} {range} {too_little} {own} {capped} {unchecked(facts)}
            </div>
        </div>
        {next_steps(facts)}
    };
    section(ID, words.total, content.into_any())
}

/// The first hints in short; nothing where there are none. On paper all of them stand further down.
fn next_steps(facts: &Facts) -> Option<AnyView> {
    let words = facts.words;
    let step = |ranked: &RankedHint| {
        let hint = hints::hint_of(facts, ranked)?;
        let gain = (words.gain)(&format::points(ranked.gain, facts.tongue));
        let gap = ranked.closes_gap.then(|| format!("{} · ", words.closes_gap));
        Some(view! {
            <li>
                {text(&hint.text)} " "
                <span class="total__gain">{gap} {gain} " · " {(words.effort)(ranked.effort)}</span>
            </li>
        })
    };
    let steps: Vec<_> = facts.assessment.hints.iter().take(STEPS).filter_map(step).collect();
    (!steps.is_empty()).then(|| {
        view! {
            <div class="total__steps screen-only">
                <h3 class="kern-heading-small">{words.next_steps}</h3>
                <ol class="kern-body">{steps}</ol>
                <p class="kern-body">{section_link(hints::ID, words.hints)}</p>
            </div>
        }
        .into_any()
    })
}

/// How many answers were taken over and not looked at yet: the figures stand on them all the same.
fn unchecked(facts: &Facts) -> Option<AnyView> {
    let count = scoring::unchecked(&facts.assessment, &facts.audit).len();
    let line = || {
        view! {
            <p class="kern-body remark remark--warning">
                <Icon name="warning" />
                <span>
                    {(facts.words.unchecked)(count)} " "
                    <a class="kern-link screen-only" href=Route::Review.to_string()>
                        {facts.words.to_answers}
                    </a>
                </span>
            </p>
        }
        .into_any()
    };
    (count > 0).then(line)
}

fn meter(part: &Part) -> Option<AnyView> {
    let range = part.open_range().map(|(low, high)| (low.to_f64(), high.to_f64()));
    part.score.map(|score| chart::meter(score.to_f64(), range))
}

/// What else became of the questions: unclear, not applicable.
fn besides(facts: &Facts, part: &Part) -> String {
    let count = |number: usize, say: fn(usize) -> String| (number > 0).then(|| say(number));
    let unclear = count(part.unclear, facts.words.also_unclear);
    let not_applicable = count(part.not_applicable, facts.words.also_not_applicable);
    let counts = [unclear, not_applicable].into_iter().flatten();
    counts.fold(String::new(), |text, count| text + ", " + &count)
}

/// A card for each category, and the strengths.
pub(super) fn parts(facts: &Facts) -> AnyView {
    view! {
        <h3 class="kern-heading-small">{facts.words.categories}</h3>
        <ul class="cards plain-list">{cards(facts)}</ul>
        {strengths(facts)}
    }
    .into_any()
}

fn cards(facts: &Facts) -> AnyView {
    let pairs = facts.questionnaire.categories.iter().zip(&facts.assessment.categories);
    pairs
        .map(|(category, assessed)| {
            let part = &assessed.part;
            let range = part.open_range().map(|(low, high)| {
                let range = (facts.words.range_short)(&facts.percent(low), &facts.percent(high));
                view! { <p class="kern-body kern-body--small">{range}</p> }
            });
            let gap = target_gap(&facts.audit, category.id.as_str(), part);
            let target = gap.map(|gap| {
                let words = texts::targets(facts.wording);
                let text = (words.shown)(&facts.percent(gap.target), &report::gap_words(&gap, facts.tongue));
                view! { <p class="kern-body kern-body--small">{text}</p> }
            });
            view! {
                <li class="card">
                    <h4 class="kern-title card__title">{text(&category.title)}</h4>
                    <p class="card__figure">
                        <span class="card__number" class=("card__number--none", part.score.is_none())>
                            {facts.figure(part)}
                        </span>
                        {badge(part.rating, facts.tongue)}
                    </p>
                    {meter(part)}
                    <p class="kern-body kern-body--small">{facts.answered(part)}</p>
                    {range}
                    {target}
                </li>
            }
        })
        .collect_view()
        .into_any()
}

fn strengths(facts: &Facts) -> AnyView {
    let session = session();
    let best = scoring::strengths(&facts.assessment, STRENGTHS);
    let words = facts.words;
    if best.is_empty() {
        return view! {
            <h3 class="kern-heading-small">{words.strengths}</h3>
            <p class="kern-body">{words.no_strengths}</p>
        }
        .into_any();
    }
    let items = best.into_iter().filter_map(|assessed| {
        let principle = facts.questionnaire.principle(&assessed.id)?;
        Some(view! {
            <li class="strength">
                <span class="strength__number">{facts.figure(&assessed.part)}</span>
                <a
                    class="kern-link"
                    href=Route::Principle(assessed.id.clone()).to_string()
                    on:click=move |_| session.leave_list(Route::Result, None)
                >
                    {(words.principle)(principle.number)} " " {text(&principle.title)}
                </a>
                <span class="kern-body--small">{facts.answered(&assessed.part)}</span>
            </li>
        })
    });
    view! {
        <h3 class="kern-heading-small">{words.strengths}</h3>
        <p class="kern-body">{words.strengths_intro}</p>
        <ul class="strengths plain-list">{items.collect_view()}</ul>
    }
    .into_any()
}
