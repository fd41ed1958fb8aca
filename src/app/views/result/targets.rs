//! Targets: which score a category or principle is to reach, and how far it is there.
//!
//! This section stands beside the rest of the result, which is drawn anew with every change of the audit: a choice
//! that was just made would lose the focus.

use leptos::prelude::*;

use crate::app::browser::page;
use crate::app::components::data_table::{DataTable, cell, frame};
use crate::app::components::field::{Choice, Field, select_field};
use crate::app::components::fold::LateFold;
use crate::app::session::{Session, session};
use crate::app::texts::{self, TargetWords};
use crate::audit::{Audit, Event};
use crate::questionnaire::{Bands, PhaseId, Questionnaire};
use crate::report::{self, format};
use crate::scoring::{Assessment, Millionths, Part, target_gap};

/// Id of the heading.
pub(super) const ID: &str = "zielwerte";

/// What stands for a share that is typed in.
const OWN: &str = "eigen";

fn words() -> &'static TargetWords {
    let session = session();
    texts::targets_of(session.wording.get(), session.parts())
}

/// A category or principle.
#[derive(Clone, PartialEq)]
struct Aim {
    id: String,
    is_category: bool,
}

/// The section.
#[component]
pub(super) fn Targets() -> impl IntoView {
    let session = session();
    let has_score = Memo::new(move |_| {
        session.assessment.with(|assessment| assessment.as_ref().is_some_and(|it| it.total.answered > 0))
    });
    view! {
        <Show when=move || has_score.get()>
            <section class="result result__section stack" aria-labelledby=ID>
                <h2 class="kern-heading-medium" id=ID>
                    {move || words().title}
                </h2>
                <p class="kern-body">{move || words().intro}</p>
                {move || overview(session)}
                <Show when=move || session.read_only().is_none()>
                    <div class="screen-only">
                        <LateFold title=move || words().set>{setting(session)}</LateFold>
                    </div>
                </Show>
            </section>
        </Show>
    }
}

/// All targets that hold at present.
fn overview(session: Session) -> Option<AnyView> {
    let (questionnaire, assessment) = (session.questionnaire.get()?, session.assessment.get()?);
    let tongue = session.tongue.get();
    let table = session.with_audit(|audit| report::targets_table(&questionnaire, audit, &assessment, tongue))?;
    Some(match table {
        Some(table) => view! { <DataTable table=table /> }.into_any(),
        None => view! { <p class="kern-body">{words().none}</p> }.into_any(),
    })
}

/// The fields. For which phase they hold is chosen first.
fn setting(session: Session) -> AnyView {
    let phase = RwSignal::new(None::<PhaseId>);
    let own_phase = Memo::new(move |_| session.with_audit(|audit| audit.phase.clone()).flatten());
    // A phase that is no longer that of the service is not offered.
    let scope = Memo::new(move |_| phase.get().filter(|phase| own_phase.get().as_ref() == Some(phase)));
    let aims = Memo::new(move |_| session.questionnaire.with(|it| it.as_ref().map(|it| aims(it)).unwrap_or_default()));
    let caption = move || (words().table)(&scope_name(session, scope.get().as_ref()));
    let rows = move || aims.get().into_iter().map(|aim| row(session, scope, aim)).collect_view().into_any();
    let head = move || {
        let words = words();
        let names = [(words.part, false), (words.score, true), (words.target, false), (words.distance, false)];
        names.map(|(text, numeric)| (text.to_owned(), numeric)).to_vec()
    };
    view! {
        <div class="target-setting">
            {move || {
                own_phase.get().map(|own| scope_field(session, phase, scope, own))
            }}
            {all_categories(session, scope, aims)}
        </div>
        {move || frame(caption(), head(), rows())}
    }
    .into_any()
}

/// Every category and, behind it, its principles.
fn aims(questionnaire: &Questionnaire) -> Vec<Aim> {
    let mut aims = Vec::new();
    for category in &questionnaire.categories {
        aims.push(Aim { id: category.id.to_string(), is_category: true });
        aims.extend(category.principles.iter().map(|it| Aim { id: it.id.to_string(), is_category: false }));
    }
    aims
}

fn scope_name(session: Session, phase: Option<&PhaseId>) -> String {
    phase.map_or_else(
        || words().every_phase.to_owned(),
        |id| {
            let title = session.questionnaire.with(|it| Some(it.as_ref()?.phase(id)?.title.value.clone()));
            (words().one_phase)(&title.unwrap_or_else(|| id.to_string()))
        },
    )
}

fn scope_field(
    session: Session,
    phase: RwSignal<Option<PhaseId>>,
    scope: Memo<Option<PhaseId>>,
    own: PhaseId,
) -> AnyView {
    let offered = own.clone();
    let choices = move || {
        let one = (offered.to_string(), scope_name(session, Some(&offered)));
        vec![(String::new(), words().every_phase.to_owned()), one]
    };
    select_field(
        Field::new("ziel-phase", || words().scope).help(|| words().scope_help),
        choices,
        str::to_owned,
        Memo::new(move |_| scope.get().map(|phase| phase.to_string()).unwrap_or_default()),
        move |value| phase.set((!value.is_empty()).then(|| own.clone())),
    )
}

fn all_categories(session: Session, scope: Memo<Option<PhaseId>>, aims: Memo<Vec<Aim>>) -> AnyView {
    let chosen = RwSignal::new(String::new());
    let set = move |_| {
        let categories = aims.get_untracked().into_iter().filter(|aim| aim.is_category).map(|aim| aim.id).collect();
        let target = chosen.get_untracked().parse::<f64>().ok();
        session.act(Event::Targets(categories, scope.get_untracked(), target));
        let words = texts::targets(session.wording.get_untracked());
        let text = target.map_or_else(|| words.no_target.to_owned(), |share| untrack(|| shown(session, share)));
        page::announce(&(words.all_set)(&text));
    };
    let choices = move || choices(session, scope);
    let field = Field::new("ziel-alle", || words().all_categories);
    view! {
        <div class="target-setting__all">
            {select_field(field, choices, str::to_owned, chosen, move |value| chosen.set(value))}
            <button type="button" class="kern-btn kern-btn--secondary" on:click=set>
                <span class="kern-label">{move || words().all_do}</span>
            </button>
        </div>
    }
    .into_any()
}

/// No target, or one of the shares that have a name.
fn choices(session: Session, scope: Memo<Option<PhaseId>>) -> Vec<Choice> {
    let none = if scope.get().is_some() { words().as_every_phase } else { words().no_target };
    let mut choices = vec![(String::new(), none.to_owned())];
    choices.extend(fixed(session));
    choices
}

/// The bands of the questionnaire and the whole, by their shares as text.
fn fixed(session: Session) -> Vec<Choice> {
    let Bands { partly, met } = bands(session);
    vec![
        (partly.to_string(), (words().partly)(&shown(session, partly))),
        (met.to_string(), (words().met)(&shown(session, met))),
        (1.0_f64.to_string(), shown(session, 1.0)),
    ]
}

fn bands(session: Session) -> Bands {
    session.questionnaire.with(|it| it.as_ref().map(|it| it.rules).unwrap_or_default().bands)
}

/// A share as a percentage.
fn shown(session: Session, share: f64) -> String {
    format::score(Millionths::from_f64(share), &bands(session), session.tongue.get())
}

/// One category or principle with its score, the choice of its target, and how far it is there.
fn row(session: Session, scope: Memo<Option<PhaseId>>, aim: Aim) -> AnyView {
    let Aim { id, is_category } = aim;
    let id = StoredValue::new(id);
    let set_to = Memo::new(move |_| {
        session.with_audit(|audit| id.with_value(|id| audit.target_in(id, scope.get().as_ref()))).flatten()
    });
    let part = move || session.assessment.with(|it| id.with_value(|id| part_of(it.as_ref()?, id)));
    let figure = move || {
        let reached = part()?.score;
        Some(reached.map_or_else(
            || format::no_score(session.tongue.get()).to_owned(),
            |reached| format::score(reached, &bands(session), session.tongue.get()),
        ))
    };
    let distance = move || {
        let part = part()?;
        let gap = session.with_audit(|audit: &Audit| id.with_value(|id| target_gap(audit, id, &part)))??;
        Some(report::gap_words(&gap, session.tongue.get()))
    };
    let name = Signal::derive(move || name_of(session, &id.get_value()));
    let class =
        if is_category { "target-row target-row--category kern-table__row" } else { "target-row kern-table__row" };
    view! {
        <tr class=class>
            {cell(true, false, name.into_any())}
            {cell(false, true, figure.into_any())}
            {cell(false, false, choice(session, scope, id, set_to, name))}
            {cell(false, false, distance.into_any())}
        </tr>
    }
    .into_any()
}

fn part_of(assessment: &Assessment, id: &str) -> Option<Part> {
    let categories = assessment.categories.iter().map(|it| (it.id.as_str(), it.part));
    let principles = assessment.principles().map(|it| (it.id.as_str(), it.part));
    categories.chain(principles).find(|(known, _)| *known == id).map(|(_, part)| part)
}

fn name_of(session: Session, id: &str) -> String {
    let name = session.questionnaire.with(|it| {
        let questionnaire = it.as_ref()?;
        let category = questionnaire.categories.iter().find(|it| it.id.as_str() == id);
        let principle = questionnaire.principles().find(|it| it.id.as_str() == id);
        category
            .map(|it| (words().category)(&it.title.value))
            .or_else(|| principle.map(|it| (words().principle)(it.number, &it.title.value)))
    });
    name.unwrap_or_else(|| id.to_owned())
}

/// The choice of a target, and the field of a share of one's own beside it.
fn choice(
    session: Session,
    scope: Memo<Option<PhaseId>>,
    id: StoredValue<String>,
    set_to: Memo<Option<f64>>,
    name: Signal<String>,
) -> AnyView {
    // „Eigener Wert“ was chosen, but none is typed in yet.
    let wants_own = RwSignal::new(false);
    let is_fixed = move |share: f64| {
        let Bands { partly, met } = bands(session);
        [partly, met, 1.0].contains(&share)
    };
    let is_own = Memo::new(move |_| wants_own.get() || set_to.get().is_some_and(|share| !is_fixed(share)));
    let set = move |target: Option<f64>, typing: bool| {
        let event = Event::Target(id.get_value(), scope.get_untracked(), target);
        if typing { session.type_in(event) } else { session.act(event) }
    };
    let element = format!("ziel-{}", id.get_value());
    let field = element.clone();
    let choices = move || {
        let mut choices = choices(session, scope);
        choices.push((OWN.to_owned(), words().own.to_owned()));
        choices
    };
    let value = Memo::new(move |_| match (is_own.get(), set_to.get()) {
        (true, _) => OWN.to_owned(),
        (false, Some(share)) => share.to_string(),
        (false, None) => String::new(),
    });
    let chosen = move |value: String| {
        wants_own.set(value == OWN);
        if value == OWN {
            let field = format!("{field}-eigen");
            request_animation_frame(move || page::focus(&field, false));
        } else {
            set(value.parse().ok(), false);
        }
    };
    let percent = move || set_to.get().map(|share| whole_percent(share).to_string()).unwrap_or_default();
    // What was typed in last is no share: said at the field, and nothing is changed.
    let is_wrong = RwSignal::new(false);
    let typed = move |event| {
        let percent = event_target_value(&event).trim().replace(',', ".").parse::<f64>().ok();
        let percent = percent.filter(|percent| (0.0..=100.0).contains(percent));
        is_wrong.set(percent.is_none());
        match percent {
            None => page::alert(words().own_wrong),
            Some(percent) => {
                // As it is shown: with one decimal at most.
                set(Some((percent * 10.0).round() / 1000.0), true);
                wants_own.set(true);
            }
        }
    };
    let label = Signal::derive(move || format!("{}: {}", words().target, name.get()));
    let own_label = move || format!("{}: {}", words().own_label, name.get());
    let own = format!("{element}-eigen");
    let wrong = format!("{own}-falsch");
    let describes = wrong.clone();
    view! {
        <div class="target-choice">
            {select_field(Field::labelled(element, label).hide_label(), choices, str::to_owned, value, chosen)}
            <Show when=move || is_own.get()>
                <input
                    class="kern-form-input__input target-choice__own"
                    type="number"
                    min="0"
                    max="100"
                    step="1"
                    id=own.clone()
                    aria-label=own_label
                    aria-invalid=move || is_wrong.get().then_some("true")
                    aria-describedby=describes.clone()
                    prop:value=percent
                    on:change=typed
                />
                <span aria-hidden="true">"%"</span>
                <p class="kern-body kern-body--small target-choice__wrong" id=wrong.clone()>
                    {move || is_wrong.get().then(|| words().own_wrong)}
                </p>
            </Show>
        </div>
    }
    .into_any()
}

/// A share in per cent with at most one decimal, as a field takes it.
fn whole_percent(share: f64) -> f64 {
    (share * 1000.0).round() / 10.0
}
