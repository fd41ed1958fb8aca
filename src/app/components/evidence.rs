//! A list of evidence, of a question or of a measure, to add to, change and take away from.
//!
//! A piece of evidence says where a proof is; it never holds the proof itself.

use leptos::prelude::*;

use super::asked::{Entry, words};
use super::field::date_input;
use super::icon::Icon;
use super::labelled::{Label, choice, labelled};
use super::portions::{More, PORTION};
use crate::app::browser::{clock, page};
use crate::app::frame;
use crate::app::session::{Session, session};
use crate::app::texts;
use crate::audit::{Date, Event, Evidence, Strength};
use crate::report::format;

/// A list of evidence that lives elsewhere. Copying it copies handles.
#[derive(Clone, Copy)]
pub struct Proofs {
    session: Session,
    /// What the list belongs to: the end of every id in the page, and in words the end of every name of a button.
    owner: StoredValue<(String, Signal<String>)>,
    list: Memo<Vec<Evidence>>,
    /// Kinds of evidence that are suggested.
    kinds: Memo<Vec<String>>,
    /// Takes the changed list, and whether that is typing that may go on.
    write: Callback<(Vec<Evidence>, bool)>,
}

impl Proofs {
    /// The evidence of a question.
    pub fn of_question(entry: Entry) -> Self {
        let list = Memo::new(move |_| entry.answer.with(|answer| answer.evidence.clone()));
        let kinds = Memo::new(move |_| {
            let kinds = entry.of_question(|question| question.evidence.clone()).unwrap_or_default();
            kinds.into_iter().map(|kind| kind.value).collect()
        });
        let write = Callback::new(move |(list, typing)| {
            let event = |question| Event::Evidence(question, list);
            if typing { entry.type_in(event) } else { entry.act(event) }
        });
        let which = Signal::derive(move || (words().question)(&entry.number()));
        let owner = StoredValue::new((entry.id().to_string(), which));
        Self { session: entry.session, owner, list, kinds, write }
    }

    /// A list that is read and written as its owner says; `owner` ends every id in the page, `which` every name of a
    /// button.
    pub fn new(
        owner: String,
        which: Signal<String>,
        list: Memo<Vec<Evidence>>,
        write: Callback<(Vec<Evidence>, bool)>,
    ) -> Self {
        let (owner, kinds) = (StoredValue::new((owner, which)), Memo::new(|_| Vec::new()));
        Self { session: session(), owner, list, kinds, write }
    }

    fn element(self, part: &str) -> String {
        self.owner.with_value(|(owner, _)| format!("{part}-{owner}"))
    }

    /// What a button is called.
    fn named(self, label: &str) -> String {
        self.owner.with_value(|(_, which)| format!("{label}: {}", which.get()))
    }

    fn field(self, field: &str, index: usize) -> String {
        format!("{}-{index}", self.element(field))
    }
}

/// How many pieces of evidence there are, and how many have expired: the title of the list.
pub fn evidence_title(proofs: Proofs) -> AnyView {
    let today = clock::today();
    let counts = Memo::new(move |_| {
        proofs.list.with(|list| {
            let is_expired = |evidence: &&Evidence| today.is_some_and(|today| evidence.is_expired(today));
            (list.len(), list.iter().filter(is_expired).count())
        })
    });
    (move || {
        let (count, expired) = counts.get();
        (words().evidence)(count, expired)
    })
    .into_any()
}

/// A list of evidence with its fields.
#[component]
pub fn EvidenceEditor(
    /// The list.
    proofs: Proofs,
) -> impl IntoView {
    let count = Memo::new(move |_| proofs.list.with(Vec::len));
    let shown = RwSignal::new(PORTION);
    let add = move |_| {
        let mut list = proofs.list.get_untracked();
        // Where only a part of the list is shown, the new row joins that part: at the far end nobody would see it.
        let place = list.len().min(shown.get_untracked());
        let field = proofs.field("bezeichnung", place);
        list.insert(place, Evidence::default());
        shown.update(|shown| *shown = (*shown).max(place + 1));
        proofs.write.run((list, false));
        // The new row is in the page only after this.
        request_animation_frame(move || page::focus(&field, false));
    };
    view! {
        <p class="kern-body">{move || words().evidence_help}</p>
        {move || {
            let kinds = proofs.kinds.with(|kinds| kinds.join(", "));
            (!kinds.is_empty())
                .then(|| {
                    view! {
                        <p class="kern-body kern-body--small">
                            {words().evidence_kinds} " " <span lang=session().foreign_language()>{kinds}</span>
                        </p>
                    }
                })
        }}
        <datalist id=proofs.element("nachweisarten")>
            {move || proofs.kinds.get().into_iter().map(|kind| view! { <option value=kind></option> }).collect_view()}
        </datalist>
        // Rows are known by their place: pieces of evidence have no names, and each field follows its place's value.
        <For each=move || 0..count.get().min(shown.get()) key=|index| *index let:index>
            {row(proofs, index)}
        </For>
        <More shown=shown count=count anchor=Callback::new(move |index| proofs.field("bezeichnung", index)) />
        <button
            type="button"
            class="kern-btn kern-btn--secondary"
            id=proofs.element("nachweis-neu")
            aria-label=move || proofs.named(words().evidence_add)
            on:click=add
        >
            <Icon name="add" />
            <span class="kern-label">{move || words().evidence_add}</span>
        </button>
    }
}

/// One piece of evidence while it is edited.
#[derive(Clone, Copy)]
struct Row {
    proofs: Proofs,
    index: usize,
    evidence: Memo<Evidence>,
}

impl Row {
    fn field(self, field: &str) -> String {
        self.proofs.field(field, self.index)
    }

    fn edit(self, change: impl FnOnce(&mut Evidence)) {
        let mut list = self.proofs.list.get_untracked();
        if let Some(evidence) = list.get_mut(self.index) {
            change(evidence);
        }
        self.proofs.write.run((list, true));
    }

    fn remove(self) {
        let mut list = self.proofs.list.get_untracked();
        if self.index < list.len() {
            list.remove(self.index);
        }
        let left = list.len();
        self.proofs.write.run((list, false));
        let number = self.index + 1;
        frame::tell(self.proofs.session, move |wording| (texts::principle(wording).evidence_removed)(number), true);
        let next = if left == 0 {
            self.proofs.element("nachweis-neu")
        } else {
            self.proofs.field("bezeichnung", self.index.min(left - 1))
        };
        request_animation_frame(move || page::focus(&next, false));
    }
}

fn row(proofs: Proofs, index: usize) -> AnyView {
    let evidence = Memo::new(move |_| proofs.list.with(|list| list.get(index).cloned().unwrap_or_default()));
    let row = Row { proofs, index, evidence };
    let list = proofs.element("nachweisarten");
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
                )} {strength_field(&row)}
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
            {expiry(&row)}
            <button
                type="button"
                class="kern-btn kern-btn--tertiary"
                aria-label=move || {
                    proofs.named(&format!("{}: {}", words().evidence_remove, (words().evidence_item)(index + 1)))
                }
                on:click=move |_| row.remove()
            >
                <Icon name="delete" />
                <span class="kern-label">{move || words().evidence_remove}</span>
            </button>
        </fieldset>
    }
    .into_any()
}

/// Says in words that the evidence has expired.
fn expiry(row: &Row) -> AnyView {
    let row = *row;
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
    labelled(id.clone(), label, None, move |_| date_input(id, Signal::stored(described_by), value, change))
}

fn strength_field(row: &Row) -> AnyView {
    let row = *row;
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
