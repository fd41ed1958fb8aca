//! The list of evidence of one question, to add to, change and take away from.
//!
//! A piece of evidence says where a proof is; it never holds the proof itself.

use leptos::html;
use leptos::prelude::*;

use super::asked::{Entry, words};
use super::icon::Icon;
use super::labelled::{Label, choice, labelled};
use super::portions::{More, PORTION};
use crate::app::browser::{clock, page};
use crate::app::frame;
use crate::app::session::session;
use crate::app::texts;
use crate::audit::{Date, Event, Evidence, Strength};
use crate::report::format;

/// How many pieces of evidence there are, and how many have expired: the title of the list.
pub fn evidence_title(entry: Entry) -> AnyView {
    let today = clock::today();
    let counts = Memo::new(move |_| {
        entry.answer.with(|answer| {
            let is_expired = |evidence: &&Evidence| today.is_some_and(|today| evidence.is_expired(today));
            (answer.evidence.len(), answer.evidence.iter().filter(is_expired).count())
        })
    });
    (move || {
        let (count, expired) = counts.get();
        (words().evidence)(count, expired)
    })
    .into_any()
}

/// The list of evidence of a question.
#[component]
pub fn EvidenceEditor(
    /// The question.
    entry: Entry,
) -> impl IntoView {
    let count = Memo::new(move |_| entry.answer.with(|answer| answer.evidence.len()));
    let shown = RwSignal::new(PORTION);
    let add = move |_| {
        let mut list = entry.answer.get_untracked().evidence;
        // Where only a part of the list is shown, the new row joins that part: at the far end nobody would see it.
        let place = list.len().min(shown.get_untracked());
        let field = field_id(entry, "bezeichnung", place);
        list.insert(place, Evidence::default());
        shown.update(|shown| *shown = (*shown).max(place + 1));
        entry.act(|question| Event::Evidence(question, list));
        // The new row is in the page only after this.
        request_animation_frame(move || page::focus(&field, false));
    };
    let kinds = move || entry.of_question(|question| question.evidence.clone()).unwrap_or_default();
    view! {
        <p class="kern-body">{move || words().evidence_help}</p>
        {move || {
            let kinds = kinds().into_iter().map(|kind| kind.value).collect::<Vec<_>>().join(", ");
            (!kinds.is_empty())
                .then(|| {
                    view! {
                        <p class="kern-body kern-body--small">
                            {words().evidence_kinds} " " <span lang=session().foreign_language()>{kinds}</span>
                        </p>
                    }
                })
        }}
        <datalist id=entry.element("nachweisarten")>
            {move || kinds().into_iter().map(|kind| view! { <option value=kind.value></option> }).collect_view()}
        </datalist>
        // Rows are known by their place: pieces of evidence have no names, and each field follows its place's value.
        <For each=move || 0..count.get().min(shown.get()) key=|index| *index let:index>
            {row(entry, index)}
        </For>
        <More shown=shown count=count anchor=Callback::new(move |index| field_id(entry, "bezeichnung", index)) />
        <button
            type="button"
            class="kern-btn kern-btn--secondary"
            id=entry.element("nachweis-neu")
            on:click=add
        >
            <Icon name="add" />
            <span class="kern-label">{move || words().evidence_add}</span>
        </button>
    }
}

fn field_id(entry: Entry, field: &str, index: usize) -> String {
    format!("{}-{index}", entry.element(field))
}

/// One piece of evidence while it is edited.
#[derive(Clone, Copy)]
struct Row {
    entry: Entry,
    index: usize,
    evidence: Memo<Evidence>,
}

impl Row {
    fn field(self, field: &str) -> String {
        field_id(self.entry, field, self.index)
    }

    fn edit(self, change: impl FnOnce(&mut Evidence)) {
        let mut list = self.entry.answer.get_untracked().evidence;
        if let Some(evidence) = list.get_mut(self.index) {
            change(evidence);
        }
        self.entry.type_in(|question| Event::Evidence(question, list));
    }

    fn remove(self) {
        let session = self.entry.session;
        let mut list = self.entry.answer.get_untracked().evidence;
        if self.index < list.len() {
            list.remove(self.index);
        }
        let left = list.len();
        self.entry.act(|question| Event::Evidence(question, list));
        let number = self.index + 1;
        frame::tell(session, move |tongue| (texts::principle(tongue).evidence_removed)(number), true);
        let next = if left == 0 {
            self.entry.element("nachweis-neu")
        } else {
            field_id(self.entry, "bezeichnung", self.index.min(left - 1))
        };
        request_animation_frame(move || page::focus(&next, false));
    }
}

fn row(entry: Entry, index: usize) -> AnyView {
    let evidence =
        Memo::new(move |_| entry.answer.with(|answer| answer.evidence.get(index).cloned().unwrap_or_default()));
    let row = Row { entry, index, evidence };
    let list = entry.element("nachweisarten");
    view! {
        <fieldset class="kern-fieldset evidence">
            <legend class="kern-label">{move || (words().evidence_item)(index + 1)}</legend>
            <div class="evidence__fields">
                {text_field(
                    row.field("bezeichnung"),
                    |words| words.evidence_title,
                    None,
                    Some(list),
                    Signal::derive(move || evidence.with(|evidence| evidence.title.clone())),
                    Callback::new(move |text| row.edit(|evidence| evidence.title = text)),
                )}
                {text_field(
                    row.field("fundstelle"),
                    |words| words.evidence_reference,
                    Some(|words| words.evidence_reference_help),
                    None,
                    Signal::derive(move || evidence.with(|evidence| evidence.reference.clone())),
                    Callback::new(move |text| row.edit(|evidence| evidence.reference = text)),
                )} {strength_field(row)}
                {date_field(
                    row.field("erstellt"),
                    |words| words.evidence_date,
                    None,
                    Signal::derive(move || evidence.with(|evidence| evidence.date)),
                    Callback::new(move |date| row.edit(|evidence| evidence.date = date)),
                )}
                {date_field(
                    row.field("gueltig"),
                    |words| words.evidence_valid,
                    Some(row.field("abgelaufen")),
                    Signal::derive(move || evidence.with(|evidence| evidence.valid_until)),
                    Callback::new(move |date| row.edit(|evidence| evidence.valid_until = date)),
                )}
            </div>
            {expiry(row)}
            <button type="button" class="kern-btn kern-btn--tertiary" on:click=move |_| row.remove()>
                <Icon name="delete" />
                <span class="kern-label">{move || words().evidence_remove}</span>
            </button>
        </fieldset>
    }
    .into_any()
}

/// Says in words that the evidence has expired.
fn expiry(row: Row) -> AnyView {
    let session = session();
    let today = clock::today();
    let expired = Memo::new(move |_| {
        row.evidence
            .with(|evidence| evidence.valid_until.filter(|_| today.is_some_and(|today| evidence.is_expired(today))))
    });
    view! {
        // Always there, so that the date field may point to it.
        <div id=row.field("abgelaufen")>
            {move || {
                expired
                    .get()
                    .map(|date| {
                        let date = format::date(date, session.tongue.get());
                        view! {
                            <p class="kern-body remark remark--warning">
                                <Icon name="warning" />
                                <span>{(words().evidence_expired)(&date)}</span>
                            </p>
                        }
                    })
            }}
        </div>
    }
    .into_any()
}

fn text_field(
    id: String,
    label: Label,
    help: Option<Label>,
    list: Option<String>,
    value: Signal<String>,
    change: Callback<String>,
) -> AnyView {
    labelled(id.clone(), label, help, move |help_id| {
        view! {
            <input
                type="text"
                class="kern-form-input__input"
                id=id
                list=list
                autocomplete="off"
                aria-describedby=help_id
                prop:value=value
                on:input=move |event| change.run(event_target_value(&event))
            />
        }
        .into_any()
    })
}

fn date_field(
    id: String,
    label: Label,
    described_by: Option<String>,
    value: Signal<Option<Date>>,
    change: Callback<Option<Date>>,
) -> AnyView {
    let input = NodeRef::<html::Input>::new();
    // A half-typed date reads as empty. It must not be written back, or the browser wipes what is typed so far.
    Effect::new(move |_| {
        let wanted = value.get().map(|date| date.to_string()).unwrap_or_default();
        if let Some(input) = input.get().filter(|input| input.value() != wanted) {
            input.set_value(&wanted);
        }
    });
    labelled(id.clone(), label, None, move |_| {
        view! {
            <input
                type="date"
                class="kern-form-input__input"
                id=id
                node_ref=input
                aria-describedby=described_by
                on:input=move |event| change.run(Date::parse(&event_target_value(&event)))
            />
        }
        .into_any()
    })
}

fn strength_field(row: Row) -> AnyView {
    let strengths = [Strength::Estimate, Strength::Internal, Strength::ThirdParty];
    let option = move |(index, strength): (usize, Strength)| {
        let is_chosen = move || row.evidence.with(|evidence| evidence.strength == strength);
        view! {
            <option value=index.to_string() prop:selected=is_chosen>
                {move || (words().strength)(strength)}
            </option>
        }
    };
    let choose = move |value: String| {
        let chosen = value.parse().ok().and_then(|index: usize| strengths.get(index).copied());
        if let Some(strength) = chosen {
            row.edit(|evidence| evidence.strength = strength);
        }
    };
    choice(
        row.field("staerke"),
        |words| words.evidence_strength,
        None,
        strengths.into_iter().enumerate().map(option).collect_view().into_any(),
        Callback::new(choose),
    )
}
