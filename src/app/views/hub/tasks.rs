//! The principles as a task list in their categories.

use leptos::prelude::*;

use super::words;
use crate::app::components::icon::Icon;
use crate::app::components::text::Words;
use crate::app::route::Route;
use crate::app::session::{Session, session};
use crate::app::texts;
use crate::questionnaire::{Category, CategoryId, Principle, PrincipleId};
use crate::scoring::{Part, Progress};

/// All categories.
#[component]
pub(super) fn Tasks() -> impl IntoView {
    let session = session();
    move || {
        session.questionnaire.with(|questionnaire| {
            let categories = questionnaire.iter().flat_map(|questionnaire| &questionnaire.categories);
            view! { <div class="hub-categories">{categories.map(category).collect_view()}</div> }
        })
    }
}

fn category(category: &Category) -> AnyView {
    let session = session();
    let id = StoredValue::new(category.id.clone());
    let part = Memo::new(move |_| {
        session.assessment.with(|assessment| {
            let own = |known: &CategoryId| id.with_value(|id| known == id);
            assessment.as_ref()?.categories.iter().find(|it| own(&it.id)).map(|it| it.part)
        })
    });
    let is_elsewhere = Memo::new(move |_| is_elsewhere(session, part.get().as_ref()));
    let heading = format!("kategorie-{}", category.id);
    let bar = format!("fortschritt-{}", category.id);
    view! {
        <section class="kern-task-list hub-category" aria-labelledby=heading hidden=move || is_elsewhere.get()>
            <div class="hub-category__head">
                <h2 class="kern-heading-medium" id=heading.clone()>
                    <Words text=category.title.clone() />
                </h2>
                <div class="kern-progress hub-category__progress">
                    <label class="kern-body kern-body--small" for=bar.clone()>
                        {move || part.get().map(|part| (words().answered_short)(part.answered, part.applicable))}
                    </label>
                    <progress
                        id=bar
                        max=move || part.get().map_or(1, |part| part.applicable.max(1))
                        value=move || part.get().map_or(0, |part| part.answered)
                    ></progress>
                </div>
            </div>
            <ul class="kern-task-list__list">{category.principles.iter().map(row).collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// True where the open audit is a part that asks nothing of this: somebody else answers it.
fn is_elsewhere(session: Session, part: Option<&Part>) -> bool {
    let is_part = session.with_audit(|audit| audit.part.is_some()) == Some(true);
    is_part && part.is_some_and(|part| part.in_scope == 0)
}

/// What a row says of its principle.
#[derive(Clone, Copy, PartialEq)]
struct State {
    part: Part,
    gaps: usize,
    /// The audit names a phase that the questionnaire knows, which is then why nothing is asked.
    has_phase: bool,
}

fn row(principle: &Principle) -> AnyView {
    let session = session();
    let id = StoredValue::new(principle.id.clone());
    let state = Memo::new(move |_| {
        let phase = session.with_audit(|audit| audit.phase.clone()).flatten();
        let has_phase =
            session.questionnaire.with(|it| Some(it.as_ref()?.phase(phase.as_ref()?)?.id.clone())).is_some();
        session.assessment.with(|assessment| {
            let own = |known: &PrincipleId| id.with_value(|id| known == id);
            let assessed = assessment.as_ref()?.principles().find(|it| own(&it.id))?;
            Some(State { part: assessed.part, gaps: assessed.gap_count(), has_phase })
        })
    });
    let is_elsewhere = Memo::new(move |_| is_elsewhere(session, state.get().as_ref().map(|state| &state.part)));
    let status = format!("stand-{}", principle.id);
    view! {
        <li class="kern-task-list__item hub-task" hidden=move || is_elsewhere.get()>
            <div class="kern-task-list__title">
                <a
                    class="kern-task-list__content-wrapper kern-link kern-link--stretched"
                    href=Route::Principle(principle.id.clone()).to_string()
                    aria-describedby=status.clone()
                >
                    <span class="kern-number" aria-hidden="true">
                        {principle.number}
                    </span>
                    <span class="kern-sr-only">{format!("{}:\u{a0}", principle.number)}</span>
                    <Words text=principle.title.clone() />
                </a>
            </div>
            <div class="kern-task-list__status hub-task__status" id=status>
                {move || state.get().map(|state| badges(state, words()))}
            </div>
        </li>
    }
    .into_any()
}

fn badges(state: State, words: &texts::Hub) -> AnyView {
    let State { part, gaps, has_phase } = state;
    let progress = match part.progress() {
        Progress::NotAsked if has_phase => plain(words.not_asked_phase.to_owned()),
        Progress::NotAsked => plain(words.not_asked.to_owned()),
        Progress::NotBegun => plain(words.not_begun.to_owned()),
        Progress::Begun => badge("info", "info", (words.begun)(part.answered, part.applicable)),
        Progress::Done => badge("success", "success", words.done.to_owned()),
    };
    let unclear = (part.unclear > 0).then(|| badge("warning", "warning", (words.unclear)(part.unclear)));
    let gap = (gaps > 0).then(|| badge("danger", "danger", (words.gap)(gaps)));
    // The comma keeps a screen reader from running the badges into one another; a full stop alone would be read out.
    let followed = |badge: AnyView| (badge, view! { <span class="kern-sr-only">", "</span> });
    (gap.map(followed), unclear.map(followed), progress).into_any()
}

fn badge(kind: &'static str, icon: &'static str, text: String) -> AnyView {
    view! {
        <span class=format!("kern-badge kern-badge--{kind} kern-badge--small")>
            <Icon name=icon />
            <span class="kern-label kern-label--small">{text}</span>
        </span>
    }
    .into_any()
}

fn plain(text: String) -> AnyView {
    view! { <span class="kern-body kern-body--small kern-body--muted">{text}</span> }.into_any()
}
