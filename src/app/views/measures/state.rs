//! How far the plan is, and what it makes of the result.

use leptos::prelude::*;

use super::{Facts, Here, words};
use crate::app::components::icon::Icon;
use crate::app::components::rating::badge;
use crate::report::format;
use crate::scoring::Part;

/// The sums, and the box with the effect of all open measures.
pub(super) fn state(here: Here) -> AnyView {
    view! {
        <section class="stack" aria-labelledby="stand">
            <h2 class="kern-heading-medium" id="stand">
                {move || words().state}
            </h2>
            {move || here.of(sums)}
        </section>
        {move || here.of(effect)}
    }
    .into_any()
}

fn sums(facts: &Facts) -> AnyView {
    let plan = &facts.plan;
    let summary = (words().summary)(plan.done, plan.open + plan.done, plan.overdue);
    let dropped = (plan.dropped > 0).then(|| format!(", {}", (words().dropped)(plan.dropped)));
    view! {
        <p class="kern-body measures__sums">
            {(plan.overdue > 0).then(|| view! { <Icon name="warning" /> })}
            <span>
                <strong>{summary}</strong>
                {dropped}
            </span>
        </p>
    }
    .into_any()
}

/// What the total would be; nothing where nothing is left to do.
fn effect(facts: &Facts) -> AnyView {
    let (plan, now) = (&facts.plan, &facts.assessment.total);
    if plan.open == 0 {
        return ().into_any();
    }
    let uncounted = plan.open - plan.counted;
    let content = match &plan.reachable {
        None => view! { <p class="kern-body">{words().effect_none}</p> }.into_any(),
        Some(reachable) => {
            let then = &reachable.total;
            let points = then.gain_over(now).map(|gain| (words().effect_points)(&format::points(gain, facts.tongue)));
            view! {
                <dl class="reach">
                    <div class="reach__side">
                        <dt>{words().now}</dt>
                        <dd>{side(facts, now)}</dd>
                    </div>
                    <div class="reach__side reach__side--then">
                        <dt>
                            <Icon name="arrow-forward" />
                            {words().then}
                        </dt>
                        <dd>{side(facts, then)} <span class="kern-body">{points}</span></dd>
                    </div>
                </dl>
                <p class="kern-body kern-body--small">{(words().effect_counted)(plan.counted)}</p>
                {(uncounted > 0)
                    .then(|| view! { <p class="kern-body kern-body--small">{(words().effect_uncounted)(uncounted)}</p> })}
            }
            .into_any()
        }
    };
    view! {
        <section class="what-if stack" aria-labelledby="wirkung">
            <h2 class="kern-heading-small" id="wirkung">
                {words().effect}
            </h2>
            {content}
        </section>
    }
    .into_any()
}

/// A score with its rating and how much it stands on.
fn side(facts: &Facts, part: &Part) -> AnyView {
    let bands = &facts.questionnaire.rules.bands;
    let score = part
        .score
        .map_or_else(|| format::no_score(facts.tongue).to_owned(), |score| format::score(score, bands, facts.tongue));
    view! {
        <span class="reach__number">{score}</span>
        {badge(part.rating, facts.tongue)}
        <span class="kern-body kern-body--small">{(words().answered)(part.answered, part.applicable)}</span>
    }
    .into_any()
}
