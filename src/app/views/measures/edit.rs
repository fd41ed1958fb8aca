//! The fields of a measure, folded away until they are wanted.

use leptos::prelude::*;

use super::controls::{numbered, picked, place};
use super::list::ADD;
use super::row::{Row, title_anchor};
use super::words;
use crate::app::browser::page;
use crate::app::components::evidence::{EvidenceEditor, Proofs, evidence_title};
use crate::app::components::field::{Choice, Field, area_field, date_field, select_field, text_field_with};
use crate::app::components::fold::LateFold;
use crate::app::components::icon::Icon;
use crate::app::frame;
use crate::app::texts;
use crate::audit::{Event, MeasureId};
use crate::questionnaire::{Effort, QuestionId};

const EFFORTS: [Effort; 3] = [Effort::Small, Effort::Medium, Effort::Large];

/// An id in the page that belongs to a measure. Ids of measures may hold any character.
pub(super) fn field_id(part: &str, id: &MeasureId) -> String {
    let plain: String = id.as_str().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    format!("massnahme-{part}-{plain}")
}

/// The fold with the fields.
pub(super) fn edit(row: Row) -> AnyView {
    let is_new = row.here.added.with_untracked(|added| row.id.with_value(|id| added.as_ref() == Some(id)));
    let is_wanted = RwSignal::new(is_new);
    view! {
        <details
            class="kern-accordion fold screen-only"
            prop:open=is_new
            on:toggle=move |_| is_wanted.set(true)
        >
            <summary class="kern-accordion__header">
                <span class="kern-title kern-title--small">
                    {move || words().edit} <span class="kern-sr-only">{move || (words().edit_which)(&row.title())}</span>
                </span>
            </summary>
            // With an id Chromium tells of the box: Orca stays in the first field when the choices beside it appear.
            <div class="kern-accordion__body stack" id=row.field("felder")>
                <Show when=move || is_wanted.get()>{fields(row)}</Show>
            </div>
        </details>
    }
    .into_any()
}

fn fields(row: Row) -> AnyView {
    let suggestions = row.field("rollen");
    let effort = row.read(|measure| measure.effort);
    let evidence = row.read(|measure| measure.evidence.clone());
    let write = Callback::new(move |(list, typing)| row.change(typing, |measure| measure.evidence = list));
    let proofs = Proofs::new(row.field("nachweis"), Signal::derive(move || row.title()), evidence, write);
    view! {
        {area_field(
            Field::new(row.field("text"), || words().text),
            row.read(|measure| measure.text.clone()),
            move |text| row.change(true, |measure| measure.text = text),
        )}
        <div class="measure__fields">
            {text_field_with(
                Field::new(row.field("zustaendig"), || words().owner_label),
                Some(suggestions.clone()),
                row.read(|measure| measure.owner.clone()),
                move |text| row.change(true, |measure| measure.owner = text),
            )}
            {date_field(
                Field::new(row.field("faellig"), || words().due),
                row.read(|measure| measure.due),
                move |due| row.change(true, |measure| measure.due = due),
            )}
            {select_field(
                Field::new(row.field("aufwand"), || words().effort_label),
                || {
                    let none = (String::new(), words().no_effort.to_owned());
                    std::iter::once(none).chain(numbered(&EFFORTS, |effort| (words().effort)(effort))).collect()
                },
                str::to_owned,
                Memo::new(move |_| effort.get().map(|effort| place(&EFFORTS, &effort)).unwrap_or_default()),
                move |value| row.change(false, |measure| measure.effort = picked(&EFFORTS, &value)),
            )}
        </div>
        <datalist id=suggestions>{move || roles(row)}</datalist>
        {question_field(row)}
        <LateFold title=move || evidence_title(proofs)>
            <EvidenceEditor proofs=proofs />
        </LateFold>
        <div class="button-row">
            <button
                type="button"
                class="kern-btn kern-btn--tertiary"
                aria-label=move || format!("{} {}", words().remove, (words().remove_which)(&row.title()))
                on:click=move |_| remove(row)
            >
                <Icon name="delete" />
                <span class="kern-label">{move || words().remove}</span>
            </button>
        </div>
    }
    .into_any()
}

/// Roles that may be responsible: those of the questionnaire and those who take part.
fn roles(row: Row) -> AnyView {
    let session = row.here.session();
    let titles =
        |it: &crate::questionnaire::Questionnaire| it.roles.iter().map(|role| role.title.value.clone()).collect();
    let mut roles: Vec<String> = session.questionnaire.with(|it| it.as_ref().map(|it| titles(it))).unwrap_or_default();
    session.with_audit(|audit| roles.extend(audit.participants.iter().map(|participant| participant.role.clone())));
    roles.into_iter().map(|role| view! { <option value=role></option> }).collect_view().into_any()
}

/// Which question it belongs to. A hint of another question is forgotten with its question.
fn question_field(row: Row) -> AnyView {
    let session = row.here.session();
    let questions = move || {
        let mut choices: Vec<Choice> = vec![(String::new(), words().no_question.to_owned())];
        session.questionnaire.with(|questionnaire| {
            let Some(questionnaire) = questionnaire else { return };
            for question in questionnaire.questions() {
                let number = questionnaire.number_of(&question.id).unwrap_or_default();
                choices.push((question.id.to_string(), format!("{number} {}", question.text)));
            }
        });
        choices
    };
    select_field(
        Field::new(row.field("frage"), || words().question_label).of_questionnaire(),
        questions,
        |value| (words().unknown_value)(value),
        row.read(|measure| measure.question.as_ref().map(ToString::to_string).unwrap_or_default()),
        move |value| {
            row.change(false, |measure| {
                measure.question = (!value.is_empty()).then(|| QuestionId::new(value));
                measure.hint = None;
            });
        },
    )
}

/// Takes the measure away; the focus goes to the next one.
fn remove(row: Row) {
    let here = row.here;
    let id = row.id.get_value();
    let place = here.listed.with_untracked(|listed| listed.iter().position(|known| *known == id)).unwrap_or_default();
    here.session().act(Event::RemoveMeasure(id));
    frame::tell(here.session(), |wording| texts::measures(wording).removed.to_owned(), true);
    let next = here.listed.with_untracked(|listed| listed.get(place.min(listed.len().saturating_sub(1))).cloned());
    let next = next.map_or_else(|| ADD.to_owned(), |next| title_anchor(here, &next));
    request_animation_frame(move || page::focus(&next, false));
}
