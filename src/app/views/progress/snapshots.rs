//! The snapshots: taking one, and what each says.

use leptos::prelude::*;

use super::comparison::COMPARISON;
use super::sides::{Choice, NOW, key_of, snapshot_name};
use super::{Points, words};
use crate::app::browser::{clock, page, storage};
use crate::app::components::data_table::DataTable;
use crate::app::components::field::{Field, text_field};
use crate::app::components::fold::LateFold;
use crate::app::components::icon::Icon;
use crate::app::components::moment::day;
use crate::app::frame::tell;
use crate::app::session::{Session, session};
use crate::app::texts;
use crate::audit::{Event, Snapshot, SnapshotId};
use crate::exchange;
use crate::portfolio::TrendPoint;
use crate::questionnaire::is_blank;
use crate::report::{self, format};
use crate::scoring::assess;

/// Id of the heading; it takes the focus when a snapshot is gone.
const LIST: &str = "staende";

/// Taking a snapshot, and the list of them, the latest first.
#[component]
pub(super) fn Snapshots(points: Points, choice: Choice) -> impl IntoView {
    let session = session();
    let name = RwSignal::new(String::new());
    let freeze = move |_| {
        session.freeze(&name.get_untracked());
        name.set(String::new());
        // What was just taken is what one will want to compare with.
        if let Some(id) = session.audit_now().and_then(|audit| Some(key_of(&audit.snapshots.last()?.id))) {
            choice.before.set(id);
        }
        tell(session, |wording| texts::progress(wording).frozen.to_owned(), true);
    };
    let usual = Memo::new(move |_| {
        // Asked for, so that the words follow the phase and the language.
        let (_, _) = (session.tongue.get(), session.with_audit(|audit| audit.phase.clone()));
        session.audit_now().map(|audit| session.snapshot_label(&audit, &clock::now())).unwrap_or_default()
    });
    let ids = Memo::new(move |_| {
        points.with(|points| {
            let mut ids = Vec::new();
            for point in points.iter().flat_map(|points| points.iter().rev()) {
                // A file may hold two snapshots of the same id; a list cannot.
                ids.extend(point.snapshot.clone().filter(|id| !ids.contains(id)));
            }
            ids
        })
    });
    view! {
        <section class="part stack" aria-labelledby=LIST>
            <h2 id=LIST class="kern-heading-medium">
                {move || words().snapshots}
            </h2>
            <Show when=move || session.read_only().is_none()>
                <div class="freeze screen-only">
                    <div class="kern-form-input freeze__name">
                        <label class="kern-label" for="stand-name">
                            {move || words().name}
                        </label>
                        <div class="kern-hint" id="stand-name-hilfe">
                            {move || (words().name_help)(&usual.get())}
                        </div>
                        <input
                            class="kern-form-input__input"
                            type="text"
                            autocomplete="off"
                            id="stand-name"
                            aria-describedby="stand-name-hilfe"
                            prop:value=move || name.get()
                            on:input=move |event| name.set(event_target_value(&event))
                        />
                    </div>
                    <button type="button" class="kern-btn kern-btn--primary" on:click=freeze>
                        <Icon name="check" />
                        <span class="kern-label">{move || words().freeze}</span>
                    </button>
                </div>
            </Show>
            {move || room(session)}
            <Show when=move || ids.with(Vec::is_empty)>
                <p class="kern-body">{move || words().none_yet}</p>
            </Show>
            <ul class="plain-list audit-list snapshots">
                <For each=move || ids.get() key=Clone::clone let:id>
                    <li class="audit-list__item stack">{row(session, id, points, choice)}</li>
                </For>
            </ul>
        </section>
    }
}

/// Says that storage gets tight, and what snapshots have to do with it.
fn room(session: Session) -> Option<AnyView> {
    let audits = session.holdings.with(|holdings| holdings.audits.len());
    // What storage holds is looked at again whenever something was stored.
    session.saving.track();
    let room = storage::available().then(|| exchange::room(storage::used_characters(), audits))?;
    let size = |tenths| texts::megabytes(tenths, session.wording.get());
    let line = || {
        let text = (words().room_tight)(&size(room.used_tenths), &size(room.total_tenths));
        view! {
            <div class="kern-alert kern-alert--warning">
                <div class="kern-alert__header">
                    <Icon name="warning" />
                    <p class="kern-title">{text}</p>
                </div>
            </div>
        }
        .into_any()
    };
    room.tight.then(line)
}

fn heading_of(id: &SnapshotId) -> String {
    format!("stand-{id}")
}

fn row(session: Session, id: SnapshotId, points: Points, choice: Choice) -> AnyView {
    let id = StoredValue::new(id);
    let point = Memo::new(move |_| {
        let is_own = |point: &&TrendPoint| id.with_value(|id| point.snapshot.as_ref() == Some(id));
        points.with(|points| points.as_ref().and_then(|points| points.iter().find(is_own).cloned()))
    });
    let name =
        Memo::new(move |_| point.with(|point| point.as_ref().and_then(|it| it.label.clone())).unwrap_or_default());
    // What is shown of it: a label may be blank while it is typed anew.
    let shown =
        Memo::new(move |_| name.with(|name| if is_blank(name) { words().unnamed.to_owned() } else { name.clone() }));
    let is_renaming = RwSignal::new(false);
    let field = id.with_value(|id| format!("name-{id}"));
    let to_field = field.clone();
    let rename = move |_| {
        is_renaming.update(|is_renaming| *is_renaming = !*is_renaming);
        if is_renaming.get_untracked() {
            let field = to_field.clone();
            request_animation_frame(move || page::focus(&field, false));
        }
    };
    let compare = move |_| {
        choice.before.set(id.with_value(key_of));
        choice.after.set(NOW.to_owned());
        page::focus(COMPARISON, true);
    };
    let remove = move |_| {
        let label = shown.get_untracked();
        session.act(Event::RemoveSnapshot(id.get_value()));
        tell(session, move |wording| (texts::progress(wording).removed)(&label), true);
        page::focus(LIST, false);
    };
    let of = move |label: &'static str| (words().of)(label, &shown.get());
    view! {
        <h3 class="kern-title audit-list__name" id=id.with_value(heading_of)>
            {shown}
        </h3>
        <p class="kern-body kern-body--small">{move || facts(session, id, point)}</p>
        <div class="button-row audit-list__actions screen-only">
            <button
                type="button"
                class="kern-btn kern-btn--tertiary"
                aria-label=move || of(words().compare_it)
                on:click=compare
            >
                <Icon name="checklist" />
                <span class="kern-label">{move || words().compare_it}</span>
            </button>
            <Show when=move || session.read_only().is_none()>
                <button
                    type="button"
                    class="kern-btn kern-btn--tertiary"
                    aria-label=move || of(words().rename)
                    aria-expanded=move || is_renaming.get().to_string()
                    on:click=rename.clone()
                >
                    <Icon name="edit" />
                    <span class="kern-label">{move || words().rename}</span>
                </button>
                <button
                    type="button"
                    class="kern-btn kern-btn--tertiary"
                    aria-label=move || of(words().remove)
                    on:click=remove
                >
                    <Icon name="delete" />
                    <span class="kern-label">{move || words().remove}</span>
                </button>
            </Show>
        </div>
        <Show when=move || is_renaming.get()>
            {text_field(
                Field::new(field.clone(), || words().new_name),
                name,
                move |text| session.type_in(Event::RenameSnapshot(id.get_value(), text)),
            )}
        </Show>
        <LateFold title=move || words().look>{move || look(session, id)}</LateFold>
    }
    .into_any()
}

/// „12.03.2026 · alle Fragen · 58 %, 90 % beantwortet · 2 Pflichtlücken · 3 Maßnahmen“
fn facts(session: Session, id: StoredValue<SnapshotId>, point: Memo<Option<TrendPoint>>) -> Option<String> {
    let (tongue, words) = (session.tongue.get(), words());
    let (questionnaire, point) = (session.questionnaire.get()?, point.get()?);
    let rules = &questionnaire.rules;
    let total = point.total.map_or_else(
        || format::no_score(tongue).to_owned(),
        |figure| {
            let coverage = (words.coverage)(&format::coverage(figure.coverage, rules, tongue));
            format!("{}, {coverage}", format::score(figure.score, &rules.bands, tongue))
        },
    );
    let measures = of_snapshot(session, id, |snapshot| snapshot.measures.len()).unwrap_or_default();
    let parts = [
        Some(day(&point.at, tongue)),
        Some((texts::result(session.wording.get()).mode)(point.mode).to_owned()),
        Some(total),
        point.gaps.map(words.gaps),
        (measures > 0).then(|| (words.measures)(measures)),
        (!point.is_same_edition).then(|| words.foreign.to_owned()),
    ];
    Some(parts.into_iter().flatten().collect::<Vec<_>>().join(" · "))
}

fn of_snapshot<T>(session: Session, id: StoredValue<SnapshotId>, read: impl FnOnce(&Snapshot) -> T) -> Option<T> {
    let own = |snapshot: &&Snapshot| id.with_value(|id| snapshot.id == *id);
    session.with_audit(|audit| audit.snapshots.iter().find(own).map(read)).flatten()
}

/// The snapshot as it was, where its questionnaire is the one of today.
fn look(session: Session, id: StoredValue<SnapshotId>) -> Option<AnyView> {
    let (tongue, questionnaire) = (session.tongue.get(), session.questionnaire.get()?);
    let snapshot = of_snapshot(session, id, Snapshot::clone)?;
    let now = session.with_audit(|audit| audit.questionnaire.clone())?;
    let own = &snapshot.questionnaire;
    if own.id != now.id || own.sha256 != now.sha256 {
        return Some(view! { <p class="kern-body">{words().look_foreign}</p> }.into_any());
    }
    let then = session.with_audit(|audit| audit.as_of(&snapshot))?;
    let assessment = assess(&questionnaire, &then);
    let mut scores = report::principles_table(&questionnaire, &assessment, tongue);
    let mut answers = exchange::answers_table(&questionnaire, &then, &assessment, tongue);
    // Several snapshots may be open: each table says whose it is.
    for table in [&mut scores, &mut answers] {
        table.caption = (words().of)(&table.caption, &snapshot_name(&snapshot, session.wording.get()));
    }
    Some(view! { <DataTable table=scores /> <DataTable table=answers /> }.into_any())
}
