//! One thing that came in: what it is or what is wrong with it, and what can be done with it.

use leptos::prelude::*;

use super::choices::Choices;
use super::collection;
use super::import_words;
use super::remarks::Remarks;
use crate::app::browser::{download, page};
use crate::app::components::changes::mode_name;
use crate::app::components::icon::Icon;
use crate::app::components::moment::moment;
use crate::app::components::terms::term;
use crate::app::dropping::{Arrival, Content, Origin, Refusal, arrivals, heading_of};
use crate::app::frame::announce_saved_file;
use crate::app::library::Absence;
use crate::app::session::{Session, session};
use crate::app::shared::Shared;
use crate::app::texts::{self, Wording};
use crate::audit::Audit;
use crate::exchange::{self, Damage, FORMAT, Fault, LIMIT, LinkFault, Opened, ReadError};
use crate::questionnaire::{Questionnaire, Tongue};
use crate::scoring;

/// Something that came in and waits for a decision.
#[component]
pub(super) fn Waiting(
    /// What came in.
    arrival: Arrival,
) -> impl IntoView {
    let Arrival { key, origin, content } = arrival;
    let shown = origin.clone();
    let name = move || match &shown {
        Origin::File(name) => name.clone(),
        Origin::Text => import_words().pasted.to_owned(),
        Origin::Link => import_words().link.to_owned(),
    };
    let title = match &content {
        Content::Audit(_) => |words: &texts::Import, name: &str| (words.arrival)(name),
        Content::Collection(_) => |words: &texts::Import, name: &str| (words.collection)(name),
        Content::Refused(_) => |words: &texts::Import, name: &str| (words.refused)(name),
    };
    view! {
        <section class="arrival stack" aria-labelledby=heading_of(key)>
            <h2 class="kern-heading-medium" id=heading_of(key)>
                {move || title(import_words(), &name())}
            </h2>
            {match content {
                Content::Audit(opened) => view! { <Preview key=key opened=opened origin=origin /> }.into_any(),
                Content::Collection(texts) => collection::collection(key, origin, texts).into_any(),
                Content::Refused(refusal) => refused(key, refusal).into_any(),
            }}
        </section>
    }
}

/// Takes an arrival away and moves the focus to the next one, or to the ways in.
pub(super) fn take_away(key: u32) {
    let next = arrivals().take_away(key).map_or_else(|| "oeffnen".to_owned(), heading_of);
    request_animation_frame(move || page::focus(&next, true));
}

/// What is wrong, what to do about it, and that nothing was changed.
fn refused(key: u32, refusal: Refusal) -> impl IntoView {
    let session = session();
    let detail = match &refusal {
        Refusal::Unfit(ReadError::Damaged { detail, .. }) => Damage::of(detail).is_none().then(|| detail.clone()),
        Refusal::Unfit(ReadError::Shape { fault: Fault::Other { detail }, .. }) => Some(detail.clone()),
        Refusal::Unfit(_) | Refusal::NotCarried(_) | Refusal::Link(_) | Refusal::Unread | Refusal::Newer { .. } => None,
    };
    let raw = match &refusal {
        Refusal::Newer { raw, .. } => Some(StoredValue::new(raw.clone())),
        Refusal::Unfit(_) | Refusal::NotCarried(_) | Refusal::Link(_) | Refusal::Unread => None,
    };
    let (told, placed, advised) = (refusal.clone(), refusal.clone(), refusal);
    view! {
        <div class="kern-alert kern-alert--danger">
            <div class="kern-alert__header">
                <Icon name="danger" />
                <p class="kern-title">{move || refusal_text(&told, session.wording.get()).0}</p>
            </div>
            <div class="kern-alert__body">
                {move || {
                    fault_text(&placed, session.tongue.get()).map(|text| view! { <p class="kern-body">{text}</p> })
                }}
                {detail
                    .map(|detail| {
                        view! {
                            <p class="kern-body">
                                {move || import_words().parser_says} " " <span lang="en">{detail}</span>
                            </p>
                        }
                    })}
                <p class="kern-body">
                    <strong>{move || import_words().what_to_do}</strong>
                    " "
                    {move || refusal_text(&advised, session.wording.get()).1}
                </p>
                <p class="kern-body">{move || import_words().nothing_changed}</p>
            </div>
        </div>
        <div class="button-row">
            {raw
                .map(|raw| {
                    view! {
                        <button
                            type="button"
                            class="kern-btn kern-btn--secondary"
                            on:click=move |_| {
                                let name = "neuer.selbstaudit.json";
                                let saved = raw.with_value(|raw| download::text(name, "application/json", raw));
                                announce_saved_file(session, saved);
                            }
                        >
                            <Icon name="download" />
                            <span class="kern-label">{move || import_words().keep_raw}</span>
                        </button>
                    }
                })}
            <button type="button" class="kern-btn kern-btn--secondary" on:click=move |_| take_away(key)>
                <Icon name="close" />
                <span class="kern-label">{move || import_words().close}</span>
            </button>
        </div>
    }
}

/// What exactly is wrong, where there are words for it.
pub(in crate::app::views) fn fault_text(refusal: &Refusal, tongue: Tongue) -> Option<String> {
    match refusal {
        Refusal::Unfit(ReadError::Shape { path, fault, .. }) => fault.message(path, tongue),
        Refusal::Unfit(ReadError::Damaged { detail, .. }) => Damage::of(detail).map(|it| it.message(tongue)),
        Refusal::Unfit(_) | Refusal::NotCarried(_) | Refusal::Link(_) | Refusal::Unread | Refusal::Newer { .. } => None,
    }
}

/// What is wrong, and what to do about it.
pub(in crate::app::views) fn refusal_text(refusal: &Refusal, wording: Wording) -> (String, &'static str) {
    let (words, tongue) = (texts::import(wording), wording.tongue());
    let fixed = |(what, advice): (&'static str, &'static str)| (what.to_owned(), advice);
    let newer = |format| ((words.newer.0)(format, FORMAT), words.newer.1);
    match refusal {
        Refusal::Unread => fixed(words.unread),
        Refusal::Newer { format, .. } => newer(*format),
        Refusal::Link(LinkFault::Damaged) => fixed(words.link_damaged),
        Refusal::Link(LinkFault::TooLarge) => fixed(words.link_too_large),
        Refusal::Link(LinkFault::Newer) => fixed(words.link_newer),
        Refusal::Link(LinkFault::Foreign | LinkFault::Content(_)) => fixed(words.link_foreign),
        Refusal::NotCarried(error) => (error.message(tongue).to_owned(), error.advice(tongue)),
        Refusal::Unfit(error) => match error {
            ReadError::Damaged { line, column, .. } => ((words.damaged.0)(*line, *column), words.damaged.1),
            ReadError::Empty => fixed(words.empty),
            ReadError::Foreign => fixed(words.foreign),
            ReadError::Newer { format } => newer(*format),
            ReadError::NotUtf8 { byte } => ((words.not_utf8.0)(*byte + 1), words.not_utf8.1),
            ReadError::Shape { line, column, .. } => ((words.shape.0)(*line, *column), words.shape.1),
            ReadError::TooLarge { bytes } => {
                let size = |bytes: usize| format!("{} MB", texts::megabytes(bytes.div_ceil(104_858), tongue));
                ((words.too_large.0)(&size(*bytes), &size(LIMIT)), words.too_large.1)
            }
        },
    }
}

/// How far the questionnaire of something that came in is to be had.
#[derive(Clone, PartialEq)]
pub(super) enum Home {
    /// It is on its way.
    Awaited,
    /// It is here.
    Here(Shared<Questionnaire>),
    /// It is not to be had, and why.
    Nowhere(Absence),
}

impl Home {
    /// The same to pass on.
    pub(super) fn shared(&self) -> Option<Shared<Questionnaire>> {
        match self {
            Self::Here(questionnaire) => Some(questionnaire.clone()),
            Self::Awaited | Self::Nowhere(_) => None,
        }
    }

    /// The questionnaire, if it is here.
    pub(super) fn questionnaire(&self) -> Option<&Questionnaire> {
        match self {
            Self::Here(questionnaire) => Some(questionnaire),
            Self::Awaited | Self::Nowhere(_) => None,
        }
    }
}

fn home(session: Session, audit: &Audit) -> Home {
    if let Some(questionnaire) = session.questionnaire_of(audit, session.tongue.get()) {
        return Home::Here(questionnaire);
    }
    session.library.absence(&audit.questionnaire.id).map_or(Home::Awaited, Home::Nowhere)
}

/// What is to be said of the questionnaire that an audit carries along; nothing where it carries none.
fn carried(session: Session, audit: &Audit) -> Option<&'static str> {
    audit.embedded_questionnaire.as_ref()?;
    let words = texts::carried(session.wording.get());
    Some(match session.shown_with(audit, Tongue::German) {
        Some(shown) if shown.carried.is_some() => words.fact_read_only,
        _ if exchange::embedded(audit).is_none_or(|loaded| loaded.questionnaire.is_none()) => words.fact_broken,
        _ if session.lightened(audit).embedded_questionnaire.is_none() => words.fact_same,
        Some(_) => words.fact_own,
        None => return None,
    })
}

/// What is in an audit that came in, before anything is decided.
#[component]
fn Preview(key: u32, opened: Shared<Opened>, origin: Origin) -> impl IntoView {
    let session = session();
    let of_audit = opened.clone();
    let home = Memo::new(move |_| home(session, &of_audit.audit));
    let of_facts = opened.clone();
    let of_remarks = opened.clone();
    view! {
        <h3 class="kern-heading-small">{move || import_words().preview}</h3>
        <dl class="kern-description-list">
            {move || home.with(|home| facts(session, &of_facts.audit, home.questionnaire()))}
        </dl>
        {move || (home.get() == Home::Awaited).then(|| view! { <p class="kern-body">{import_words().waiting}</p> })}
        <Remarks opened=of_remarks home=home />
        <Choices key=key opened=opened home=home origin=origin />
    }
}

fn facts(session: Session, audit: &Audit, questionnaire: Option<&Questionnaire>) -> impl IntoView + use<> {
    let wording = session.wording.get();
    let (words, tongue) = (texts::import(wording), wording.tongue());
    let reference = &audit.questionnaire;
    let name = questionnaire.map_or_else(|| reference.id.to_string(), |it| it.title.value.clone());
    let phase = audit.phase.as_ref().map_or_else(
        || words.every_phase.to_owned(),
        |id| questionnaire.and_then(|it| it.phase(id)).map_or_else(|| id.to_string(), |it| it.title.value.clone()),
    );
    let answered = questionnaire.map_or_else(
        || (words.answers)(audit.answers.len()),
        |questionnaire| {
            let total = scoring::assess(questionnaire, audit).total;
            (words.answered_of)(total.answered, total.applicable)
        },
    );
    let count = |count: usize| (count > 0).then(|| count.to_string());
    let rows = [
        (words.service, Some(texts::shown_name(&audit.service.name, tongue))),
        (words.questionnaire, Some((words.questionnaire_id)(&name, &reference.version))),
        (texts::carried(wording).fact, carried(session, audit).map(str::to_owned)),
        (words.mode, Some(mode_name(audit.mode, words).to_owned())),
        (words.part_of, audit.part.as_ref().map(|part| (words.part_named)(part.questions.len(), &part.label))),
        (words.phase, Some(phase)),
        (words.answered, Some(answered)),
        (words.measures, count(audit.measures.len())),
        (words.snapshots, count(audit.snapshots.len())),
        (words.created, Some(moment(&audit.created, tongue))),
        (words.changed, Some(moment(&audit.changed, tongue))),
    ];
    rows.into_iter().filter_map(|(name, value)| Some(term(name, value?))).collect_view()
}
