//! One measure: what it is, how it stands, and its fields.

use leptos::prelude::*;

use super::controls::{STATUSES, numbered, picked, place};
use super::edit::{edit, field_id};
use super::{Facts, Here, words};
use crate::app::browser::page;
use crate::app::components::editing::Editing;
use crate::app::components::field::{Field, select_field};
use crate::app::components::icon::Icon;
use crate::app::components::text::Words;
use crate::app::navigation::row_anchor;
use crate::app::route::Route;
use crate::app::texts;
use crate::audit::{Audit, Event, Measure, MeasureId, Status};
use crate::questionnaire::QuestionId;
use crate::report::format;
use crate::scoring::Planned;

/// One measure while it is shown and edited. Copying it copies handles.
#[derive(Clone, Copy)]
pub(super) struct Row {
    pub(super) here: Here,
    pub(super) id: StoredValue<MeasureId>,
    pub(super) measure: Memo<Measure>,
}

impl Row {
    /// Something of the measure, followed.
    pub(super) fn read<T>(self, read: impl Fn(&Measure) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        Memo::new(move |_| self.measure.with(&read))
    }

    /// An id in the page.
    pub(super) fn field(self, part: &str) -> String {
        self.id.with_value(|id| field_id(part, id))
    }

    /// Changes the measure in one step, or by typing.
    pub(super) fn change(self, typing: bool, change: impl FnOnce(&mut Measure)) {
        let mut measure = self.measure.get_untracked();
        change(&mut measure);
        let event = Event::Measure(Box::new(measure));
        if typing { self.here.session().type_in(event) } else { self.here.session().act(event) }
    }

    /// The text, or that there is none.
    pub(super) fn title(self) -> String {
        self.measure.with(|measure| {
            let text = measure.text.trim();
            if text.is_empty() { words().untitled.to_owned() } else { text.to_owned() }
        })
    }

    fn of_plan<T>(self, read: impl FnOnce(&Facts, &Planned, &Measure) -> T) -> Option<T> {
        self.here
            .of(|facts| {
                let measure = |planned: &Planned| planned.of(&facts.audit).map(|measure| &measure.id);
                let is_this = |planned: &&Planned| self.id.with_value(|id| measure(planned) == Some(id));
                let planned = facts.plan.measures.iter().find(is_this)?;
                Some(read(facts, planned, planned.of(&facts.audit)?))
            })
            .flatten()
    }
}

/// Where the focus goes for a measure. The first measure of a question is where one comes back to from it.
pub(super) fn title_anchor(here: Here, id: &MeasureId) -> String {
    let question = |audit: &Audit| {
        let question = audit.measures.iter().find(|measure| measure.id == *id)?.question.clone()?;
        let first = audit.measures.iter().find(|measure| measure.question.as_ref() == Some(&question))?;
        (first.id == *id).then_some(question)
    };
    let question = untrack(|| here.session().with_audit(question)).flatten();
    question.map_or_else(|| field_id("titel", id), |question| row_anchor(&question))
}

pub(super) fn row(here: Here, id: MeasureId) -> AnyView {
    let anchor = title_anchor(here, &id);
    let id = StoredValue::new(id);
    let measure = Memo::new(move |before: Option<&Measure>| {
        let find = |audit: &Audit| id.with_value(|id| audit.measures.iter().find(|measure| measure.id == *id).cloned());
        // A measure that goes away is still asked for until its row is gone.
        let gone = || before.cloned().unwrap_or_else(|| Measure::new(id.get_value()));
        here.session().with_audit(find).flatten().unwrap_or_else(gone)
    });
    let row = Row { here, id, measure };
    view! {
        <li class="measure" class=("measure--over", move || measure.with(|measure| !measure.status.is_open()))>
            <h3 class="kern-title kern-title--small measure__title" id=anchor>
                {move || row.title()}
            </h3>
            <ul class="hint__tags plain-list kern-body kern-body--small">
                {move || row.of_plan(tags)}
            </ul>
            {move || row.of_plan(facts_list)}
            {lagging(row)}
            <Editing>{status(row)} {edit(row)}</Editing>
        </li>
    }
    .into_any()
}

/// What is worth seeing at a glance: word and symbol.
fn tags(facts: &Facts, planned: &Planned, measure: &Measure) -> AnyView {
    let overdue = measure.due.filter(|_| planned.is_overdue).map(|due| {
        view! {
            <li class="hint__tag hint__tag--gap">
                <Icon name="warning" />
                {(words().overdue)(&format::date(due, facts.tongue))}
            </li>
        }
    });
    let gap = planned.closes_gap.then(|| {
        view! {
            <li class="hint__tag hint__tag--gap">
                <Icon name="danger" />
                {words().closes_gap}
            </li>
        }
    });
    let gain = match planned.gain {
        None => words().free.to_owned(),
        Some(_) if planned.is_reached => words().no_gain.to_owned(),
        Some(gain) => (words().gain)(&format::points(gain, facts.tongue)),
    };
    let is_gain = planned.gain.is_some() && !planned.is_reached;
    view! {
        {overdue}
        {gap}
        <li class="hint__tag" class=("hint__tag--gain", is_gain)>
            {gain}
        </li>
        {measure.effort.map(|effort| view! { <li class="hint__tag">{(words().effort)(effort)}</li> })}
    }
    .into_any()
}

/// Who, until when, for which question.
fn facts_list(facts: &Facts, _: &Planned, measure: &Measure) -> AnyView {
    let fact = |label: &'static str, value: AnyView| {
        view! {
            <div>
                <dt>{label}</dt>
                <dd>{value}</dd>
            </div>
        }
    };
    let owner = measure.owner.trim().to_owned();
    let evidence: Vec<&str> = measure.evidence.iter().map(|evidence| evidence.title.as_str()).collect();
    view! {
        <dl class="next-step__facts kern-body kern-body--small">
            // On paper there is no field that shows it.
            <div class="print-only">
                <dt>{words().status}</dt>
                <dd>{(words().statuses)(measure.status)}</dd>
            </div>
            {(!owner.is_empty()).then(|| fact(words().owner, owner.into_any()))}
            {measure.due.map(|due| fact(words().due, format::date(due, facts.tongue).into_any()))}
            {(!evidence.is_empty()).then(|| fact(words().evidence, evidence.join(", ").into_any()))}
            {measure.question.as_ref().map(|id| fact(words().question, question(facts, id)))}
        </dl>
    }
    .into_any()
}

/// The way to the question; its id where the questionnaire does not know it.
fn question(facts: &Facts, id: &QuestionId) -> AnyView {
    let Some(question) = facts.questionnaire.question(id) else {
        return (words().unknown_question)(id.as_str()).into_any();
    };
    let number = facts.questionnaire.number_of(id).unwrap_or_default();
    view! {
        <a class="kern-link question-link" href=Route::Question(id.clone()).to_string() on:click=leave_for(id.clone())>
            <span class="question-link__number">{format!("{number}\u{a0}")}</span>
            <Words text=question.text.clone() />
        </a>
    }
    .into_any()
}

/// Remembers that a question is visited from here.
fn leave_for(question: QuestionId) -> impl Fn(leptos::ev::MouseEvent) + Clone {
    let session = crate::app::session::session();
    move |_| session.leave_list(Route::Measures, Some(question.clone()))
}

/// Done, but the answer says otherwise: the way to the answer.
fn lagging(row: Row) -> AnyView {
    let lags = Memo::new(move |_| {
        row.of_plan(|_, planned, measure| planned.target.filter(|_| planned.answer_lags).zip(measure.question.clone()))
            .flatten()
    });
    (move || {
        lags.get().map(|(target, question)| {
            view! {
                <p class="kern-body remark remark--info">
                    <Icon name="info" />
                    <span>
                        {(words().lags)(target)} " "
                        <a
                            class="kern-link"
                            href=Route::Question(question.clone()).to_string()
                            on:click=leave_for(question.clone())
                        >
                            {words().adjust}
                        </a>
                    </span>
                </p>
            }
        })
    })
    .into_any()
}

/// How far it is: what changes most often stands open.
fn status(row: Row) -> AnyView {
    let value = row.read(|measure| measure.status);
    let choose = move |text: String| {
        let Some(status) = picked(&STATUSES, &text) else { return };
        row.change(false, |measure| measure.status = status);
        say(row, status);
    };
    let field = select_field(
        Field::new(row.field("stand"), || words().status),
        || numbered(&STATUSES, |status| (words().statuses)(status)),
        str::to_owned,
        Memo::new(move |_| place(&STATUSES, &value.get())),
        choose,
    );
    view! { <div class="measure__status screen-only">{field}</div> }.into_any()
}

/// Says the new state, and that the answer lags behind it.
fn say(row: Row, status: Status) {
    let words = texts::measures(row.here.session().wording.get_untracked());
    let mut text = (words.status_told)((words.statuses)(status));
    let target = untrack(|| row.of_plan(|_, planned, _| planned.target.filter(|_| planned.answer_lags))).flatten();
    if let Some(target) = target {
        text.push(' ');
        text.push_str(&(words.lags)(target));
    }
    page::announce(&text);
}
