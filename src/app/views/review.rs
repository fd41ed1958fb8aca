//! All answers at a glance: what is open first, then everything by category, each with a link that comes back here.

use leptos::prelude::*;

use crate::app::browser::page;
use crate::app::components::asked::number;
use crate::app::components::icon::Icon;
use crate::app::components::text::Words;
use crate::app::navigation::{HEADING, row_anchor};
use crate::app::route::Route;
use crate::app::session::{Session, session};
use crate::app::texts::{self, Review as Texts};
use crate::app::views::editions::{KeptAnswers, UpdateNote};
use crate::audit::{Answer, Audit, Choice, Inherited};
use crate::questionnaire::{Question, QuestionId, Questionnaire, RoleId};
use crate::scoring::{Assessment, Gap, Standing};

fn words() -> &'static Texts {
    texts::review(session().wording.get())
}

/// All answers.
#[component]
pub fn Review() -> impl IntoView {
    let session = session();
    let role = RwSignal::new(None::<RoleId>);
    let only_unchecked = RwSignal::new(false);
    view! {
        <h1 id=HEADING class="kern-heading-large">
            {move || words().title}
        </h1>
        <UpdateNote />
        {counts(session)}
        <Show when=move || is_fresh(session)>
            <p class="kern-body">{move || words().empty}</p>
        </Show>
        <div class="review__tools">
            {role_filter(session, role)}
            {unchecked_filter(session, only_unchecked)}
            {move || way_on(session)}
        </div>
        {move || role.get().and_then(|role| only_for(session, &role))}
        // Nothing in the list takes input, so it is simply made anew when an answer, the language or the filter
        // changes.
        {move || groups(session, role.get().as_ref(), only_unchecked.get())}
        <KeptAnswers />
    }
}

/// True while no question is answered.
fn is_fresh(session: Session) -> bool {
    session.assessment.with(|assessment| assessment.as_ref().is_some_and(|it| it.total.answered == 0))
}

/// To the result; while there is none, to the questions.
fn way_on(session: Session) -> AnyView {
    let (place, label) = if is_fresh(session) {
        (Route::Hub, texts::result_of(session.wording.get(), session.parts()).empty_action)
    } else {
        (Route::Result, words().to_result)
    };
    view! {
        <a class="kern-btn kern-btn--primary" href=place.to_string()>
            <span class="kern-label">{label}</span>
        </a>
    }
    .into_any()
}

fn counts(session: Session) -> AnyView {
    let text = move || {
        let unchecked = session.unchecked().unwrap_or_default();
        session.assessment.with(|assessment| {
            let assessment = assessment.as_ref()?;
            let total = &assessment.total;
            let parts = [
                Some((words().counts)(total.answered, total.applicable)),
                part(assessment.unanswered.len(), words().count_open),
                part(unchecked, words().count_unchecked),
                part(total.unclear, words().count_unclear),
                part(total.not_applicable, words().count_not_applicable),
            ];
            Some(parts.into_iter().flatten().collect::<Vec<_>>().join(" · "))
        })
    };
    view! { <p class="kern-body review__counts">{text}</p> }.into_any()
}

/// A count in words, if there is anything to count.
fn part(count: usize, words: fn(usize) -> String) -> Option<String> {
    (count > 0).then(|| words(count))
}

fn role_filter(session: Session, chosen: RwSignal<Option<RoleId>>) -> AnyView {
    let roles = session.questionnaire.with_untracked(|questionnaire| {
        questionnaire.as_ref().map(|known| known.roles.iter().map(|role| role.id.clone()).collect::<Vec<_>>())
    });
    let Some(roles) = roles.filter(|roles| !roles.is_empty()) else { return ().into_any() };
    let option = move |id: RoleId| {
        let value = id.to_string();
        let title = move || session.questionnaire.with(|known| Some(known.as_ref()?.role(&id)?.title.value.clone()));
        view! {
            <option value=value lang=move || session.foreign_language()>
                {title}
            </option>
        }
    };
    let choose = move |value: String| {
        let role = (!value.is_empty()).then(|| RoleId::new(&value));
        let found = rows(session, role.as_ref()).map(|rows| rows.len()).unwrap_or_default();
        chosen.set(role);
        page::announce(&(texts::review(session.wording.get_untracked()).found)(found));
    };
    view! {
        <div class="kern-form-input review__filter">
            <label class="kern-label" for="rolle">
                {move || words().filter}
            </label>
            <div class="kern-form-input__select-wrapper">
                <select
                    class="kern-form-input__select"
                    id="rolle"
                    on:change=move |event| choose(event_target_value(&event))
                >
                    <option value="">{move || words().every_role}</option>
                    {roles.into_iter().map(option).collect_view()}
                </select>
            </div>
        </div>
    }
    .into_any()
}

/// Limits the list to what is still to be checked; absent where nothing is and nothing is limited.
fn unchecked_filter(session: Session, only: RwSignal<bool>) -> AnyView {
    let count = Memo::new(move |_| session.unchecked().unwrap_or_default());
    let choose = move |is_on: bool| {
        only.set(is_on);
        let words = texts::review(session.wording.get_untracked());
        let shown = if is_on { Some(count.get_untracked()) } else { rows(session, None).map(|rows| rows.len()) };
        page::announce(&(words.found)(shown.unwrap_or_default()));
    };
    view! {
        <Show when=move || { count.get() > 0 || only.get() }>
            <div class="kern-form-check review__filter">
                <input
                    class="kern-form-check__checkbox"
                    type="checkbox"
                    id="nur-zu-pruefen"
                    prop:checked=move || only.get()
                    on:change=move |event| choose(event_target_checked(&event))
                />
                <label class="kern-label" for="nur-zu-pruefen">
                    {move || (words().only_unchecked)(count.get())}
                </label>
            </div>
        </Show>
    }
    .into_any()
}

/// On paper, where the choice of a role is missing: whose questions the list is limited to.
fn only_for(session: Session, role: &RoleId) -> Option<AnyView> {
    let title = session.questionnaire.with(|known| Some(known.as_ref()?.role(role)?.title.clone()))?;
    let line = view! {
        <p class="kern-body print-only">
            {words().filter} ": " <Words text=title />
        </p>
    };
    Some(line.into_any())
}

/// A question that is asked, and where it stands.
struct Row {
    id: QuestionId,
    standing: Standing,
}

/// The questions that are asked, those for one role only if one is given.
fn rows(session: Session, role: Option<&RoleId>) -> Option<Vec<Row>> {
    let questionnaire = session.questionnaire.get()?;
    let assessment = session.assessment.get()?;
    let is_for = |id: &QuestionId| {
        role.is_none_or(|role| questionnaire.question(id).is_some_and(|question| question.roles.contains(role)))
    };
    let asked = assessment.questions().filter(|question| question.standing.is_in_scope() && is_for(&question.id));
    Some(asked.map(|question| Row { id: question.id.clone(), standing: question.standing }).collect())
}

fn groups(session: Session, role: Option<&RoleId>, only_unchecked: bool) -> AnyView {
    let parts = (session.questionnaire.get(), session.assessment.get(), rows(session, role));
    let (Some(questionnaire), Some(assessment), Some(mut rest)) = parts else { return ().into_any() };
    if only_unchecked {
        let is_marked = |row: &Row| {
            session.with_audit(|audit| audit.answer(&row.id).is_some_and(|answer| answer.review.is_some()))
                == Some(true)
        };
        rest.retain(is_marked);
    }
    if rest.is_empty() {
        let why = match role {
            _ if only_unchecked => words().all_checked,
            Some(_) => words().none_found,
            None => words().nothing_asked,
        };
        return view! { <p class="kern-body">{why}</p> }.into_any();
    }
    let words = words();
    // Title, its language where that is not the page's, and rows.
    let mut groups: Vec<(String, Option<String>, Vec<Row>)> = Vec::new();
    let mut take = |title: fn(usize) -> String, is_of: fn(Standing) -> bool| {
        let (taken, left) = std::mem::take(&mut rest).into_iter().partition::<Vec<_>, _>(|row| is_of(row.standing));
        rest = left;
        groups.push((title(taken.len()), None, taken));
    };
    take(words.open, |standing| standing.is_unanswered() && standing != Standing::ReasonMissing);
    take(words.unclear, |standing| standing == Standing::Unclear);
    take(words.reason_missing, |standing| standing == Standing::ReasonMissing);
    for category in &questionnaire.categories {
        let is_in = |row: &Row| questionnaire.category_of(&row.id).is_some_and(|known| known.id == category.id);
        let (taken, left) = rest.into_iter().partition::<Vec<_>, _>(is_in);
        rest = left;
        groups.push(((words.answered)(&category.title.value, taken.len()), session.foreign_language(), taken));
    }
    let view = |(title, lang, rows): (String, Option<String>, Vec<Row>)| {
        let rows = session.with_audit(|audit| {
            rows.iter().map(|row| row_view(session, &questionnaire, &assessment, audit, row)).collect_view()
        });
        view! {
            <section class="kern-summary review__group">
                <h2 class="kern-heading-medium" lang=lang>
                    {title}
                </h2>
                <div class="kern-summary__body">
                    <dl class="kern-description-list review__list">{rows}</dl>
                </div>
            </section>
        }
    };
    groups.into_iter().filter(|(_, _, rows)| !rows.is_empty()).map(view).collect_view().into_any()
}

fn row_view(
    session: Session,
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    audit: &Audit,
    row: &Row,
) -> Option<AnyView> {
    let question = questionnaire.question(&row.id)?;
    let answer = audit.answer(&row.id);
    let number = number(questionnaire, &row.id);
    // The heading of the group says that it is open, and there is nothing else to say.
    let is_bare = answer.is_none() && row.standing == Standing::Unanswered;
    let is_open = row.standing.is_unanswered() || row.standing == Standing::Unclear;
    let gap = assessment.gaps.iter().find(|gap| gap.question == row.id);
    let id = row.id.clone();
    let leave = move |_| session.leave_list(Route::Review, Some(id.clone()));
    let words = words();
    let view = view! {
        <div class="kern-description-list-item review__row" class=("review__row--bare", is_bare)>
            <dt class="kern-description-list-item__key">
                <span class="review__number">{number.clone()} " "</span>
                <Words text=question.text.clone() />
            </dt>
            {(!is_bare)
                .then(|| {
                    view! {
                        <dd class="kern-description-list-item__value">
                            {answer_view(question, answer, row.standing)} {gap.map(gap_view)} {answer.map(beside_view)}
                        </dd>
                    }
                })}
            <dd class="review__change">
                <a
                    class="kern-link"
                    id=row_anchor(&row.id)
                    href=Route::Question(row.id.clone()).to_string()
                    on:click=leave
                >
                    <Icon name="edit" />
                    <span>
                        {if is_open { words.answer } else { words.change }}
                        <span class="kern-sr-only">{(words.of_question)(&number)}</span>
                    </span>
                </a>
            </dd>
        </div>
    };
    Some(view.into_any())
}

/// The answer in words.
fn answer_view(question: &Question, answer: Option<&Answer>, standing: Standing) -> AnyView {
    let words = words();
    let text = match standing {
        Standing::Level(level) => {
            let anchor = question.levels.get(level).map(|level| view! { <Words text=level.text.clone() /> });
            return view! { <p><strong>{(words.level)(level)}</strong> " " {anchor}</p> }.into_any();
        }
        Standing::NotApplicable => {
            let reason = match answer.and_then(|answer| answer.choice.as_ref()) {
                Some(Choice::NotApplicable(reason)) => reason.as_str(),
                Some(Choice::Level(_) | Choice::Unclear) | None => "",
            };
            return view! { <p>{(words.not_applicable)(reason)}</p> }.into_any();
        }
        Standing::Unclear => words.is_unclear,
        Standing::ReasonMissing => words.without_reason,
        Standing::NotOffered | Standing::LevelUnknown => words.unusable,
        Standing::Unanswered | Standing::OutOfScope(_) => words.not_answered,
    };
    view! { <p>{text}</p> }.into_any()
}

fn gap_view(gap: &Gap) -> AnyView {
    view! {
        <p class="remark remark--danger">
            <Icon name="danger" />
            <span>{(words().gap)(gap.threshold)}</span>
        </p>
    }
    .into_any()
}

/// What was entered beside the answer, in short.
fn beside_view(answer: &Answer) -> AnyView {
    let words = words();
    let line = answer.note.trim().lines().next().map(|line| format!("{} {line}", words.note));
    let evidence = (!answer.evidence.is_empty()).then(|| (words.evidence)(answer.evidence.len()));
    let check = answer.review.as_ref().map(|review| (words.check)(&review.0));
    let inherited = answer.inherited.as_ref().map(|inherited| match inherited {
        Inherited::Yes => (words.inherited)(""),
        Inherited::From(source) => (words.inherited)(source),
    });
    let lines = [check, inherited, line, evidence].into_iter().flatten();
    lines.map(|line| view! { <p class="kern-body--small review__beside">{line}</p> }).collect_view().into_any()
}
