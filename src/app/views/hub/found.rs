//! The questions that a search found, under their principles.

use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use super::search::BOX;
use super::words;
use crate::app::browser::page;
use crate::app::components::icon::Icon;
use crate::app::components::text::Words;
use crate::app::route::Route;
use crate::app::session::{Session, session};
use crate::app::shared::Shared;
use crate::app::texts;
use crate::questionnaire::{Principle, Question, QuestionId};
use crate::report::{Search, SearchIndex};
use crate::scoring::{Assessment, RequirementStanding, Standing};

/// Id of the heading; it takes the focus when something else than typing searches.
pub(super) const HEADING: &str = "gefunden";

/// The number of hits is said once typing pauses this long, not at each letter.
const PAUSE: Duration = Duration::from_millis(800);

/// How many were found, and which.
#[component]
pub(super) fn Found() -> impl IntoView {
    let session = session();
    let index = Memo::new(move |_| {
        session.questionnaire.with(|questionnaire| Some(Shared::new(SearchIndex::new(questionnaire.as_ref()?))))
    });
    let found = Memo::new(move |_| find(session, index).unwrap_or_default());
    say_count(session, found);
    view! {
        <section class="stack" aria-labelledby=HEADING>
            <h2 class="kern-heading-medium" id=HEADING>
                {move || words().found_title}
            </h2>
            <div class="hub-found__head">
                <p class="kern-body kern-body--bold">{move || found.with(|found| (words().found)(found.len()))}</p>
                <button
                    type="button"
                    class="kern-btn kern-btn--secondary"
                    on:click=move |_| {
                        session.search.set(Search::default());
                        page::focus(BOX, false);
                    }
                >
                    <Icon name="close" />
                    <span class="kern-label">{move || words().reset}</span>
                </button>
            </div>
            <Show when=move || found.with(Vec::is_empty)>
                <p class="kern-body">{move || words().nothing}</p>
            </Show>
            {move || list(session, found, words())}
        </section>
    }
}

fn find(session: Session, index: Memo<Option<Shared<SearchIndex>>>) -> Option<Vec<QuestionId>> {
    let (questionnaire, assessment, index) = (session.questionnaire.get()?, session.assessment.get()?, index.get()?);
    session.search.with(|search| session.with_audit(|audit| index.find(&questionnaire, audit, &assessment, search)))
}

/// Has a screen reader say the number of hits when it has settled.
fn say_count(session: Session, found: Memo<Vec<QuestionId>>) {
    let timer = StoredValue::new(None::<TimeoutHandle>);
    let stop = move || {
        if let Some(Some(handle)) = timer.try_get_value() {
            handle.clear();
        }
    };
    on_cleanup(stop);
    Effect::new(move |_| {
        let text = found.with(|found| (texts::hub(session.wording.get_untracked()).found)(found.len()));
        stop();
        timer.set_value(set_timeout_with_handle(move || page::announce(&text), PAUSE).ok());
    });
}

fn list(session: Session, found: Memo<Vec<QuestionId>>, words: &'static texts::Hub) -> Option<AnyView> {
    // Asked for before what is derived from them, or their changes would be missed (see `select_field`).
    let (questionnaire, assessment) = (session.questionnaire.get()?, session.assessment.get()?);
    let found = found.get();
    let groups = questionnaire.principles().filter_map(|principle| {
        let own = |question: &(usize, &Question)| found.contains(&question.1.id);
        let questions: Vec<_> = principle.questions.iter().enumerate().filter(own).collect();
        (!questions.is_empty()).then(|| group(principle, &questions, &assessment, words))
    });
    Some(groups.collect_view().into_any())
}

fn group(
    principle: &Principle,
    questions: &[(usize, &Question)],
    assessment: &Assessment,
    words: &'static texts::Hub,
) -> AnyView {
    let rows = questions.iter().map(|(at, question)| {
        let assessed = assessment.questions().find(|assessed| assessed.id == question.id);
        let state = assessed.map(|assessed| standing(assessed.standing, words)).unwrap_or_default();
        let gap = assessed.is_some_and(|assessed| assessed.requirement == RequirementStanding::Gap);
        let must = question.must.is_some().then_some(if gap { words.is_gap } else { words.is_must });
        let about: Vec<String> = must.map(ToOwned::to_owned).into_iter().chain([state]).collect();
        view! {
            <li class="hub-found__row">
                <a class="kern-link" href=Route::Question(question.id.clone()).to_string()>
                    <span class="hub-found__number">{format!("{}.{}\u{a0}", principle.number, at + 1)}</span>
                    <Words text=question.text.clone() />
                </a>
                <span class="kern-body kern-body--small kern-body--muted">{about.join(" · ")}</span>
            </li>
        }
    });
    view! {
        <h3 class="kern-heading-small">{(words.principle)(principle.number, &principle.title.value)}</h3>
        <ul class="plain-list hub-found">{rows.collect_view()}</ul>
    }
    .into_any()
}

fn standing(standing: Standing, words: &texts::Hub) -> String {
    match standing {
        Standing::Unanswered | Standing::NotOffered | Standing::LevelUnknown | Standing::OutOfScope(_) => {
            words.open.to_owned()
        }
        Standing::ReasonMissing => words.reason_missing.to_owned(),
        Standing::Unclear => words.is_unclear.to_owned(),
        Standing::NotApplicable => words.not_applicable.to_owned(),
        Standing::Level(level) => (words.level)(level),
    }
}
