//! Who answered, and who thinks otherwise.

use leptos::prelude::*;

use crate::app::browser::page;
use crate::app::components::asked::{Entry, words};
use crate::app::components::icon::Icon;
use crate::app::components::labelled::{Label, choice, text_area};
use crate::app::frame;
use crate::app::session::{Session, session};
use crate::app::texts;
use crate::audit::{Event, Minority};
use crate::questionnaire::RoleId;

/// Who answered, and who thinks otherwise.
#[component]
pub fn Opinions(
    /// The question.
    entry: Entry,
) -> impl IntoView {
    let by = Memo::new(move |_| entry.answer.with(|answer| answer.by.clone()));
    let minority = Memo::new(move |_| entry.answer.with(|answer| answer.minority.clone().unwrap_or_default()));
    let is_noted = Memo::new(move |_| minority.with(|minority| *minority != Minority::default()));
    let note = Memo::new(move |_| minority.with(|minority| minority.note.clone()));
    let minority_by = Memo::new(move |_| minority.with(|minority| minority.by.clone()));
    let legend = entry.element("abweichend");
    let heading = legend.clone();
    let remove = move |()| {
        entry.act(|question| Event::Minority(question, None));
        frame::tell(entry.session, |wording| texts::principle(wording).minority_removed.to_owned(), true);
        page::focus(&heading, false);
    };
    let remove = Callback::new(remove);
    view! {
        {role_select(
            entry.session,
            entry.element("rolle"),
            |words| words.by,
            Some(|words| words.by_help),
            by,
            Callback::new(move |by| entry.act(|question| Event::By(question, by))),
        )}
        <fieldset class="kern-fieldset minority stack">
            <legend class="kern-label" id=legend>
                {move || words().minority}
            </legend>
            <p class="kern-body kern-body--small">{move || words().minority_help}</p>
            {level_select(entry, minority)}
            {role_select(
                entry.session,
                entry.element("abweichend-rolle"),
                |words| words.minority_by,
                None,
                minority_by,
                Callback::new(move |by| dissent(entry, |minority| minority.by = by)),
            )}
            {text_area(
                entry.element("abweichend-notiz"),
                |words| words.minority_note,
                None,
                note.into(),
                Callback::new(move |text| dissent(entry, |minority| minority.note = text)),
            )} <Show when=move || is_noted.get()>
                <button
                    type="button"
                    class="kern-btn kern-btn--tertiary"
                    on:click=move |_| remove.run(())
                >
                    <Icon name="delete" />
                    <span class="kern-label">{move || words().minority_remove}</span>
                </button>
            </Show>
        </fieldset>
        {others(entry)}
    }
}

/// Further opinions, as they come from several assessments: to be read and to be removed.
fn others(entry: Entry) -> AnyView {
    let all = Memo::new(move |_| entry.answer.with(|answer| answer.minorities.clone()));
    let heading = entry.element("weitere");
    let line = move |(index, opinion): (usize, Minority)| {
        let by = opinion.by.clone().unwrap_or_else(|| words().nobody.to_owned());
        let heading = entry.element("weitere");
        let remove = move |_| {
            let mut left = all.get_untracked();
            if index < left.len() {
                left.remove(index);
            }
            entry.act(|question| Event::Minorities(question, left));
            frame::tell(entry.session, |wording| texts::principle(wording).minority_removed.to_owned(), true);
            page::focus(&heading, false);
        };
        view! {
            <li>
                <p class="kern-body">
                    <strong>{(words().opinion)(&by, opinion.level)}</strong>
                    " "
                    {opinion.note}
                </p>
                <button type="button" class="kern-btn kern-btn--tertiary" on:click=remove>
                    <Icon name="delete" />
                    <span class="kern-label">{(words().opinion_remove)(&by)}</span>
                </button>
            </li>
        }
    };
    let list = move || all.get().into_iter().enumerate().map(line).collect_view();
    view! {
        <Show when=move || all.with(|all| !all.is_empty())>
            <p class="kern-label" id=heading.clone()>
                {move || words().other_opinions}
            </p>
            <ul class="plain-list stack">{list}</ul>
        </Show>
    }
    .into_any()
}

/// Changes the deviating opinion; one that says nothing any more is dropped.
fn dissent(entry: Entry, change: impl FnOnce(&mut Minority)) {
    let mut minority = entry.answer.get_untracked().minority.unwrap_or_default();
    change(&mut minority);
    let minority = (minority != Minority::default()).then_some(minority);
    entry.type_in(|question| Event::Minority(question, minority));
}

fn level_select(entry: Entry, minority: Memo<Minority>) -> AnyView {
    let levels = entry.of_question_now(|question| question.levels.len()).unwrap_or_default();
    let level = Memo::new(move |_| minority.with(|minority| minority.level));
    let option = move |known: usize| {
        let text = move || {
            let anchor = entry.of_question(|question| question.levels.get(known).map(|level| level.text.value.clone()));
            format!("{}: {}", (words().level_number)(known), anchor.flatten().unwrap_or_default())
        };
        view! {
            <option value=known.to_string() lang=move || session().foreign_language() prop:selected=move || level.get() == Some(known)>
                {text}
            </option>
        }
    };
    let options = view! {
        <option value="" prop:selected=move || level.get().is_none()>
            {move || words().no_level}
        </option>
        {(0..levels).map(option).collect_view()}
    };
    choice(
        entry.element("abweichend-stufe"),
        |words| words.minority_level,
        None,
        options.into_any(),
        Callback::new(move |value: String| dissent(entry, |minority| minority.level = value.parse().ok())),
    )
}

/// A choice among the questionnaire's roles. Files hold a role by its name in the questionnaire's own language;
/// a name that the questionnaire does not know stays there until another is chosen.
pub fn role_select(
    session: Session,
    id: String,
    label: Label,
    help: Option<Label>,
    value: Memo<Option<String>>,
    change: Callback<Option<String>>,
) -> AnyView {
    let known = untrack(|| roles(session));
    let own = StoredValue::new(known.clone());
    let chosen = Memo::new(move |_| value.get().map(|name| own.with_value(|known| place_of(known, &name)).ok_or(name)));
    let option = move |(place, (role, name)): (usize, (RoleId, String))| {
        let title = move || {
            let questionnaire = session.questionnaire.get();
            questionnaire.and_then(|known| known.role(&role).map(|role| role.title.value.clone()))
        };
        view! {
            <option value=place.to_string() lang=move || session.foreign_language() prop:selected=move || chosen.get() == Some(Ok(place))>
                {move || title().unwrap_or_else(|| name.clone())}
            </option>
        }
    };
    let unknown = move || match chosen.get() {
        Some(Err(name)) => Some(view! { <option value="unbekannt" disabled prop:selected=true>{name}</option> }),
        Some(Ok(_)) | None => None,
    };
    let options = view! {
        <option value="" prop:selected=move || chosen.get().is_none()>
            {move || words().nobody}
        </option>
        {known.into_iter().enumerate().map(option).collect_view()}
        {unknown}
    };
    let choose = move |value: String| {
        let place: Option<usize> = value.parse().ok();
        change.run(place.and_then(|place| own.with_value(|known| known.get(place).map(|(_, name)| name.clone()))));
    };
    choice(id, label, help, options.into_any(), Callback::new(choose))
}

/// The roles with their names in the questionnaire's own language.
fn roles(session: Session) -> Vec<(RoleId, String)> {
    let id = session.with_audit(|audit| audit.questionnaire.id.clone());
    let original = id.and_then(|id| session.library.original(&id)).and_then(|source| source.ready().cloned());
    let roles =
        original.map(|known| known.roles.iter().map(|role| (role.id.clone(), role.title.value.clone())).collect());
    roles.unwrap_or_default()
}

/// The place of a role by its name or id.
fn place_of(known: &[(RoleId, String)], name: &str) -> Option<usize> {
    known.iter().position(|(id, title)| title == name || id.as_str() == name)
}
