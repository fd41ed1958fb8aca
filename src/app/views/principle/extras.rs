//! What stands beside an answer: marks that came with it, a note, evidence, opinions.

use leptos::prelude::*;

use super::opinions::Opinions;
use crate::app::browser::page;
use crate::app::components::asked::{Entry, words};
use crate::app::components::evidence::{EvidenceEditor, Proofs, evidence_title};
use crate::app::components::fold::LateFold;
use crate::app::components::icon::Icon;
use crate::app::components::labelled::text_area;
use crate::app::frame;
use crate::app::navigation::{HEADING, question_anchor};
use crate::app::texts;
use crate::audit::{Event, Inherited};

/// Marks that came with the answer: to be checked again, taken over from elsewhere.
pub fn marks(entry: Entry) -> AnyView {
    let review = Memo::new(move |_| entry.answer.with(|answer| answer.review.as_ref().map(|review| review.0.clone())));
    let inherited = Memo::new(move |_| entry.answer.with(|answer| answer.inherited.clone()));
    let done = move |_| {
        entry.act(|question| Event::Review(question, None));
        frame::tell(entry.session, |wording| texts::principle(wording).review_done.to_owned(), true);
        // The button goes away with the mark.
        let anchor = question_anchor(&entry.id());
        page::focus(if page::has(&anchor) { &anchor } else { HEADING }, false);
    };
    view! {
        {move || {
            inherited
                .get()
                .map(|inherited| {
                    let text = match inherited {
                        Inherited::Yes => words().inherited.to_owned(),
                        Inherited::From(source) => (words().inherited_from)(&source),
                    };
                    view! {
                        <p class="kern-body remark remark--info">
                            <Icon name="info" />
                            <span>{text}</span>
                        </p>
                    }
                })
        }}
        {move || {
            review
                .get()
                .map(|why| {
                    view! {
                        <div class="kern-body remark remark--warning">
                            <Icon name="warning" />
                            <span>{(words().review)(&why)}</span>
                            <button type="button" class="kern-btn kern-btn--secondary" on:click=done>
                                <span class="kern-label">{words().reviewed}</span>
                            </button>
                        </div>
                    }
                })
        }}
    }
    .into_any()
}

/// The note of a question.
#[component]
pub fn Note(
    /// The question.
    entry: Entry,
) -> impl IntoView {
    let note = Memo::new(move |_| entry.answer.with(|answer| answer.note.clone()));
    text_area(
        entry.element("notiz"),
        |words| words.note,
        Some(|words| words.note_help),
        note.into(),
        Callback::new(move |text| entry.type_in(|question| Event::Note(question, text))),
    )
}

/// Evidence and opinions, folded away until they are wanted; what is there is said in their titles.
pub(super) fn extras(entry: Entry) -> AnyView {
    let has_minority = entry.answer.with_untracked(|answer| answer.minority.is_some());
    let proofs = Proofs::of_question(entry);
    view! {
        <div class="kern-accordion-group">
            <LateFold title=move || evidence_title(proofs)>
                <EvidenceEditor proofs=proofs />
            </LateFold>
            <OpinionsFold entry=entry is_open=has_minority />
        </div>
    }
    .into_any()
}

/// Who answered and who thinks otherwise, folded away.
#[component]
pub fn OpinionsFold(
    /// The question.
    entry: Entry,
    /// Open from the start.
    #[prop(optional)]
    is_open: bool,
) -> impl IntoView {
    let has_minority = Memo::new(move |_| entry.answer.with(|answer| answer.minority.is_some()));
    view! {
        <details class="kern-accordion fold" prop:open=is_open>
            <summary class="kern-accordion__header">
                <span class="kern-title kern-title--small">
                    {move || if has_minority.get() { words().minority_noted } else { words().more }}
                </span>
            </summary>
            <div class="kern-accordion__body stack">
                <Opinions entry=entry />
            </div>
        </details>
    }
}
