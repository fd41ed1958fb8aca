//! What the chosen level means and what to do next. It appears beside the answer and never takes the focus.

use leptos::prelude::*;

use super::reference::resources;
use crate::app::components::asked::{Entry, role_titles, words};
use crate::app::components::icon::Icon;
use crate::app::components::take_hint::take_hint;
use crate::questionnaire::{Hint, Question};
use crate::report::format;
use crate::scoring::{Millionths, RankedHint, RequirementStanding};

/// The requirement gap, if there is one, and the hint that belongs to the chosen level.
pub(super) fn next_step(entry: Entry) -> AnyView {
    let hint = Memo::new(move |_| {
        entry.session.assessment.with(|assessment| {
            let id = entry.id();
            assessment.as_ref()?.hints.iter().find(|hint| hint.question == id).cloned()
        })
    });
    let gap = Memo::new(move |_| match entry.standing.get()? {
        (standing, RequirementStanding::Gap) => standing.level(),
        _ => None,
    });
    let threshold = entry.of_question_now(|question| question.must.as_ref().map(|must| must.threshold)).flatten();
    let top = entry.of_question_now(Question::top);
    let is_top = Memo::new(move |_| {
        entry.standing.get().is_some_and(|(standing, _)| standing.level().is_some() && standing.level() == top)
    });
    view! {
        {move || {
            let (level, threshold) = (gap.get()?, threshold?);
            Some(
                view! {
                    <p class="kern-body remark remark--danger">
                        <Icon name="danger" />
                        <span>{move || (words().gap)(level, threshold)}</span>
                    </p>
                },
            )
        }}
        {move || hint.get().map(|hint| block(entry, hint))}
        <Show when=move || is_top.get()>
            <p class="kern-body remark remark--success">
                <Icon name="success" />
                <span>{move || words().top_reached}</span>
            </p>
        </Show>
    }
    .into_any()
}

fn block(entry: Entry, ranked: RankedHint) -> AnyView {
    let RankedHint { question, hint: id, gain, effort, closes_gap, target, .. } = ranked;
    let text_id = id.clone();
    let taken = id.clone();
    let which = Signal::derive(move || (words().question)(&entry.number()));
    let text = entry.text(move |question| find(question, &text_id).map(|hint| &hint.text));
    let roles = entry.of_question_now(|question| find(question, &id).map(|hint| hint.roles.clone())).flatten();
    let roles = roles.unwrap_or_default();
    let further = move || {
        let listed = entry.of_question(|question| find(question, &id).map(|hint| hint.resources.clone())).flatten();
        listed.filter(|listed| !listed.is_empty())
    };
    view! {
        <div class="next-step">
            <h3 class="kern-title kern-title--small">{move || (words().hint)(target)}</h3>
            <p class="kern-body">{text}</p>
            <dl class="next-step__facts kern-body kern-body--small">
                <div>
                    <dt>{move || words().effort_label}</dt>
                    <dd>{move || (words().effort)(effort)}</dd>
                </div>
                {(!roles.is_empty())
                    .then(|| {
                        view! {
                            <div>
                                <dt>{move || words().who}</dt>
                                <dd>{role_titles(roles)}</dd>
                            </div>
                        }
                    })}
                <div>
                    <dt>{move || words().gain_label}</dt>
                    <dd>
                        {move || gain_in_words(entry, gain)}
                        {closes_gap.then(|| view! { ", " {move || words().closes_gap} })}
                    </dd>
                </div>
                {move || {
                    further()
                        .map(|listed| {
                            view! {
                                <div>
                                    <dt>{move || words().resources}</dt>
                                    <dd>{resources(listed)}</dd>
                                </div>
                            }
                        })
                }}
            </dl>
            {take_hint(question, taken, which)}
        </div>
    }
    .into_any()
}

fn find<'a>(question: &'a Question, id: &crate::questionnaire::HintId) -> Option<&'a Hint> {
    question.hints.iter().find(|hint| hint.id == *id)
}

fn gain_in_words(entry: Entry, gain: Millionths) -> String {
    let points = gain.points();
    if points.whole == 0 && points.tenth == 0 {
        words().no_gain.to_owned()
    } else {
        (words().gain)(&format::points(gain, entry.session.tongue.get()))
    }
}
