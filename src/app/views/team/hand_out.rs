//! Handing out questions: which ones, to whom, as a file or as a link.

use leptos::prelude::*;

use super::link::LinkMaker;
use super::words;
use crate::app::browser::{clock, download};
use crate::app::components::asked::asked;
use crate::app::components::check::{checkbox, radio};
use crate::app::components::field::{Field, text_field};
use crate::app::components::icon::Icon;
use crate::app::components::spoken::say_changes;
use crate::app::frame::{announce_saved_file, tell};
use crate::app::session::{Session, session};
use crate::app::texts;
use crate::audit::{Audit, AuditId};
use crate::exchange::{HandOut, LIMIT, copy_out, file_name, hand_out, questions_of, without_remarks};
use crate::questionnaire::{PrincipleId, QuestionId, RoleId};

/// What is handed out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Extent {
    /// The questions of some roles and principles.
    Some,
    /// Every question.
    All,
    /// The audit as it is.
    Copy,
}

/// What was chosen. Copying it copies handles.
#[derive(Clone, Copy)]
pub(super) struct Choice {
    session: StoredValue<Session>,
    extent: RwSignal<Extent>,
    roles: RwSignal<Vec<RoleId>>,
    principles: RwSignal<Vec<PrincipleId>>,
    label: RwSignal<String>,
    with_answers: RwSignal<bool>,
    with_remarks: RwSignal<bool>,
    questions: Memo<Vec<QuestionId>>,
}

impl Choice {
    fn new(session: Session) -> Self {
        let extent = RwSignal::new(Extent::Some);
        let roles = RwSignal::new(Vec::<RoleId>::new());
        let principles = RwSignal::new(Vec::<PrincipleId>::new());
        let questions = Memo::new(move |_| {
            let parts = session.questionnaire.get().zip(session.assessment.get());
            let Some((questionnaire, assessment)) = parts else { return Vec::new() };
            let all: Vec<PrincipleId> = questionnaire.principles().map(|principle| principle.id.clone()).collect();
            match extent.get() {
                Extent::Some => questions_of(&questionnaire, &assessment, &roles.get(), &principles.get()),
                Extent::All | Extent::Copy => questions_of(&questionnaire, &assessment, &[], &all),
            }
        });
        Self {
            session: StoredValue::new(session),
            extent,
            roles,
            principles,
            label: RwSignal::new(String::new()),
            with_answers: RwSignal::new(true),
            with_remarks: RwSignal::new(true),
            questions,
        }
    }

    /// True if there is anything to hand out.
    pub(super) fn is_possible(self) -> bool {
        self.extent.get() == Extent::Copy || !self.questions.with(Vec::is_empty)
    }

    /// Everything that decides about the content; read to notice when it changes.
    pub(super) fn follow(self) {
        self.questions.track();
        self.extent.track();
        self.label.track();
        self.with_answers.track();
        self.with_remarks.track();
        self.session.get_value().open.track();
    }

    /// What the part is called: as the user says, else after roles and principles.
    fn label(self) -> String {
        let typed = self.label.get_untracked();
        let questionnaire = self.session.get_value().questionnaire.get_untracked();
        let session = self.session.get_value();
        let words = texts::team_of(session.wording.get_untracked(), untrack(|| session.parts()));
        if !typed.trim().is_empty() {
            return typed.trim().to_owned();
        }
        if self.extent.get_untracked() != Extent::Some {
            return words.all_questions.to_owned();
        }
        let roles = self.roles.get_untracked();
        let titles = roles.iter().filter_map(|id| Some(questionnaire.as_ref()?.role(id)?.title.value.clone()));
        let principles = self.principles.get_untracked();
        let numbers =
            principles.iter().filter_map(|id| Some((words.principle)(questionnaire.as_ref()?.principle(id)?.number)));
        titles.chain(numbers).collect::<Vec<_>>().join(", ")
    }

    /// The audit to hand out.
    pub(super) fn made(self) -> Option<Audit> {
        let mut whole = self.session.get_value().audit_now()?;
        let questionnaire = self.session.get_value().questionnaire.get_untracked()?;
        let with_remarks = self.with_remarks.get_untracked();
        if self.extent.get_untracked() == Extent::Copy {
            let copy = copy_out(&whole);
            return Some(if with_remarks { copy } else { without_remarks(&copy) });
        }
        if !self.with_answers.get_untracked() {
            whole.answers.clear();
        }
        let what = HandOut {
            questions: self.questions.get_untracked(),
            label: self.label(),
            id: AuditId::new(clock::fresh_id()),
            at: clock::now(),
        };
        let part = hand_out(&questionnaire, &whole, what);
        Some(if with_remarks { part } else { without_remarks(&part) })
    }

    fn save(self) {
        let (session, made) = (self.session.get_value(), self.made());
        let Some(audit) = made else { return };
        let with_own = session.file_text_with_own(&audit);
        let is_without = with_own.is_none() && untrack(|| session.is_alone(&audit));
        let text = with_own.unwrap_or_else(|| session.plain_file_text(&audit));
        if text.len() > LIMIT {
            tell(session, |wording| texts::team(wording).too_large.to_owned(), false);
            return;
        }
        let label = if self.extent.get_untracked() == Extent::Copy { String::new() } else { self.label() };
        let day = clock::today().or_else(|| audit.changed.date());
        let name = day.map(|day| file_name(&format!("{} {label}", audit.service.name), day)).unwrap_or_default();
        let is_saved = download::text(&name, "application/json", &text);
        if is_saved && is_without {
            tell(session, |wording| texts::carried(wording).saved_without.to_owned(), false);
        } else {
            announce_saved_file(session, is_saved);
        }
    }
}

/// The form.
#[component]
pub(super) fn HandOutForm() -> impl IntoView {
    let session = session();
    let choice = Choice::new(session);
    let extents = [
        (Extent::Some, "teil", (|| words().some_questions) as fn() -> &'static str),
        (Extent::All, "alle", || words().every_question),
        (Extent::Copy, "kopie", || words().as_it_is),
    ];
    let extents = extents.map(|(extent, id, label)| {
        let is_on = Signal::derive(move || choice.extent.get() == extent);
        let id = format!("weitergabe-{id}");
        radio("weitergabe-umfang".to_owned(), id, label.into_any(), is_on, move || choice.extent.set(extent))
    });
    let is_alone = Memo::new(move |_| session.with_audit(|audit| session.is_alone(audit)) == Some(true));
    let is_part = move || choice.extent.get() != Extent::Copy;
    let count = move || {
        let count = choice.questions.with(Vec::len);
        is_part().then(|| if count == 0 { words().choose_some.to_owned() } else { (words().questions)(count) })
    };
    say_changes(move || count().unwrap_or_default());
    view! {
        <section class="part stack" aria-labelledby="weitergeben">
            <h2 id="weitergeben" class="kern-heading-medium">
                {move || words().hand_out}
            </h2>
            <p class="kern-body">{move || words().hand_out_lead}</p>
            <fieldset class="kern-fieldset">
                <legend class="kern-label">{move || words().what}</legend>
                <div class="kern-fieldset__body">{extents}</div>
            </fieldset>
            <Show when=move || choice.extent.get() == Extent::Some>{lists(choice)}</Show>
            <Show when=is_part>
                {text_field(
                    Field::new("teil-name", || words().label).help(|| words().label_help),
                    choice.label,
                    move |text| choice.label.set(text),
                )}
                {checkbox(
                    "teil-antworten".to_owned(),
                    (|| words().with_answers).into_any(),
                    choice.with_answers.into(),
                    move |is_on| choice.with_answers.set(is_on),
                )}
            </Show>
            {checkbox(
                "teil-notizen".to_owned(),
                (|| words().with_remarks).into_any(),
                choice.with_remarks.into(),
                move |is_on| choice.with_remarks.set(is_on),
            )}
            <p class="kern-body">{count}</p>
            <Show when=move || is_alone.get()>
                <p class="kern-body">{move || texts::carried(session.wording.get()).given_to_others}</p>
            </Show>
            <div class="button-row">
                <button
                    type="button"
                    class="kern-btn kern-btn--primary"
                    aria-label=move || format!("{}: {}", words().save_part, words().hand_out)
                    disabled=move || !choice.is_possible()
                    on:click=move |_| choice.save()
                >
                    <Icon name="download" />
                    <span class="kern-label">{move || words().save_part}</span>
                </button>
            </div>
            <Show when=move || is_alone.get()>
                <p class="kern-body remark remark--warning">
                    <Icon name="warning" />
                    <span>{move || texts::carried(session.wording.get()).not_in_link}</span>
                </p>
            </Show>
            <LinkMaker choice=choice />
        </section>
    }
}

/// Roles and principles to tick.
fn lists(choice: Choice) -> AnyView {
    let known = choice.session.get_value().questionnaire.get_untracked();
    let Some(questionnaire) = known else { return ().into_any() };
    let roles = questionnaire.roles.iter().map(|role| {
        let (id, shown) = (role.id.clone(), role.id.clone());
        let own = id.clone();
        let label = asked(move |known| known.role(&shown).map(|role| role.title.clone()));
        let is_on = Signal::derive(move || choice.roles.with(|roles| roles.contains(&own)));
        checkbox(format!("teil-rolle-{id}"), label, is_on, move |is_on| choice.roles.update(|all| put(all, &id, is_on)))
    });
    let principles = questionnaire.principles().map(|principle| {
        let (id, shown, number) = (principle.id.clone(), principle.id.clone(), principle.number);
        let own = id.clone();
        let title = asked(move |known| known.principle(&shown).map(|principle| principle.title.clone()));
        let label = view! { {number} ". " {title} }.into_any();
        let is_on = Signal::derive(move || choice.principles.with(|all| all.contains(&own)));
        checkbox(format!("teil-prinzip-{id}"), label, is_on, move |is_on| {
            choice.principles.update(|all| put(all, &id, is_on));
        })
    });
    view! {
        <fieldset class="kern-fieldset">
            <legend class="kern-label">{move || words().roles}</legend>
            <div class="kern-fieldset__body check-columns">{roles.collect_view()}</div>
        </fieldset>
        <fieldset class="kern-fieldset">
            <legend class="kern-label">{move || words().principles}</legend>
            <div class="kern-fieldset__body check-columns">{principles.collect_view()}</div>
        </fieldset>
    }
    .into_any()
}

/// Puts something into a list or takes it out.
fn put<T: Clone + PartialEq>(all: &mut Vec<T>, one: &T, is_on: bool) {
    all.retain(|known| known != one);
    if is_on {
        all.push(one.clone());
    }
}
