//! The plan: what the team decided to do, what it brings, and what is late.

mod controls;
mod edit;
mod exports;
mod list;
mod row;
mod state;

use leptos::prelude::*;

use crate::app::browser::clock;
use crate::app::components::portions::PORTION;
use crate::app::navigation::HEADING;
use crate::app::session::{Session, session};
use crate::app::shared::Shared;
use crate::app::texts::{self, MeasureWords};
use crate::audit::{Audit, MeasureId};
use crate::questionnaire::{Questionnaire, Tongue};
use crate::scoring::{self, Assessment, Plan, PlanChoice, Planned};

/// The measures of the open audit.
#[component]
pub fn Measures() -> impl IntoView {
    let here = Here::new(session());
    view! {
        <h1 id=HEADING class="kern-heading-large">
            {move || words().title}
        </h1>
        <p class="kern-body measures__lead">{move || words().intro}</p>
        <Show when=move || here.has_measures() fallback=list::empty>
            {state::state(here)}
        </Show>
        {list::list(here)}
        <Show when=move || here.has_measures()>{exports::exports(here)}</Show>
    }
}

fn words() -> &'static MeasureWords {
    texts::measures(session().wording.get())
}

/// The plan with everything it was made from.
#[derive(Debug)]
struct Facts {
    questionnaire: Shared<Questionnaire>,
    assessment: Shared<Assessment>,
    audit: Audit,
    plan: Plan,
    tongue: Tongue,
}

/// What this view shows. Copying it copies handles.
#[derive(Clone, Copy)]
struct Here {
    session: StoredValue<Session>,
    facts: Memo<Option<Shared<Facts>>>,
    /// What of the plan is wanted, and in which order.
    choice: RwSignal<PlanChoice>,
    /// The measures of the list. They change their order when somebody asks for it, or when a measure comes or goes,
    /// but not while one is edited: it would move away under the hands.
    listed: Memo<Vec<MeasureId>>,
    /// Counts the wishes to sort the list again.
    sorted: RwSignal<u32>,
    /// How many measures of the list are shown.
    shown: RwSignal<usize>,
    /// The measure that was just added: its fields are open.
    added: RwSignal<Option<MeasureId>>,
}

impl Here {
    fn new(session: Session) -> Self {
        let facts = Memo::new(move |_| {
            let (questionnaire, assessment) = (session.questionnaire.get()?, session.assessment.get()?);
            let audit = session.with_audit(Audit::clone)?;
            let plan = scoring::plan(&questionnaire, &audit, &assessment, clock::today());
            Some(Shared::new(Facts { questionnaire, assessment, audit, plan, tongue: session.tongue.get() }))
        });
        let choice = RwSignal::new(PlanChoice::default());
        let sorted = RwSignal::new(0);
        let ids = Memo::new(move |_| {
            let ids = |audit: &Audit| audit.measures.iter().map(|measure| measure.id.clone()).collect::<Vec<_>>();
            session.with_audit(ids).unwrap_or_default()
        });
        let listed = Memo::new(move |_| {
            // Read and not only tracked: a memo that nobody reads follows nothing.
            ids.with(|_| ());
            sorted.track();
            let choice = choice.get();
            untrack(|| chosen(facts, &choice))
        });
        let (shown, added) = (RwSignal::new(PORTION), RwSignal::new(None));
        Self { session: StoredValue::new(session), facts, choice, listed, sorted, shown, added }
    }

    fn session(self) -> Session {
        self.session.get_value()
    }

    /// Something of the plan, followed.
    fn of<T>(self, read: impl FnOnce(&Facts) -> T) -> Option<T> {
        self.facts.with(|facts| facts.as_ref().map(|facts| read(facts)))
    }

    fn has_measures(self) -> bool {
        self.session().with_audit(|audit| !audit.measures.is_empty()) == Some(true)
    }

    /// The measures of the list with what they bring, in its order.
    fn planned(self, facts: &Facts) -> Vec<Planned> {
        let find = |id: &MeasureId| {
            facts.plan.measures.iter().find(|it| it.of(&facts.audit).is_some_and(|measure| measure.id == *id)).cloned()
        };
        self.listed.with_untracked(|listed| listed.iter().filter_map(find).collect())
    }
}

/// The ids of the wanted measures in the wanted order; each once.
fn chosen(facts: Memo<Option<Shared<Facts>>>, choice: &PlanChoice) -> Vec<MeasureId> {
    let mut ids: Vec<MeasureId> = Vec::new();
    if let Some(facts) = facts.get() {
        for planned in choice.of(&facts.plan, &facts.audit) {
            ids.extend(planned.of(&facts.audit).map(|measure| measure.id.clone()).filter(|id| !ids.contains(id)));
        }
    }
    ids
}
