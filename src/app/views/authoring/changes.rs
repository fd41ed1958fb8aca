//! What differs between two versions of a questionnaire, as a sentence and as a list.

use leptos::prelude::*;

use crate::app::browser::download;
use crate::app::components::data_table::DataTable;
use crate::app::components::fold::LateFold;
use crate::app::components::icon::Icon;
use crate::app::components::portions::{More, PORTION};
use crate::app::frame;
use crate::app::session::session;
use crate::app::shared::Shared;
use crate::app::texts::{self, Wording};
use crate::exchange::{Cell, Table};
use crate::questionnaire::{
    Difference, FieldChange, Kind, PartDifference, QuestionDifference, QuestionId, Questionnaire, Text, difference,
};
use crate::report::difference_markdown;

/// How many questions differ in which way, and what the versions say of it.
pub(super) fn summary(before: &Questionnaire, after: &Questionnaire, wording: Wording) -> (String, String) {
    let found = difference(before, after);
    (counts(&found, wording), found.revision.sentence(wording.tongue()).to_owned())
}

fn counts(found: &Difference, wording: Wording) -> String {
    let (words, tongue) = (texts::authoring(wording), wording.tongue());
    let count = |kind: Kind| {
        Some((words.compare_count)(kind.name(tongue), found.count(kind))).filter(|_| found.count(kind) > 0)
    };
    let counts: Vec<String> = Kind::ALL.into_iter().filter_map(count).collect();
    match (counts.is_empty(), found.is_empty()) {
        (false, _) => counts.join(", "),
        (true, true) => words.renew_same.to_owned(),
        (true, false) => words.renew_head.to_owned(),
    }
}

/// Everything that differs between an earlier version and the text, in one wording.
#[component]
pub(super) fn Changes(
    /// The earlier version.
    before: Shared<Questionnaire>,
    /// The text.
    after: Shared<Questionnaire>,
    /// How the screen is worded.
    wording: Wording,
) -> impl IntoView {
    let session = session();
    let (words, tongue) = (texts::authoring(wording), wording.tongue());
    let found = difference(&before, &after);
    let count = found.questions.len();
    let shown = RwSignal::new(PORTION);
    let sentence = format!("{} {}", found.revision.sentence(tongue), counts(&found, wording));
    let around = around(&found, (&before, &after), wording);
    let has_any = !found.is_empty();
    let held = StoredValue::new((before, after, found));
    let indices = move || (0..count.min(shown.get())).collect::<Vec<_>>();
    let question = move |index: usize| {
        held.with_value(|(before, after, found)| {
            Some(question(index, found.questions.get(index)?, (before, after), wording))
        })
    };
    let save = move |_| {
        let (name, text) = held.with_value(|(before, after, found)| {
            (format!("{}-{}.md", after.id, after.version), difference_markdown(before, after, found, tongue))
        });
        frame::announce_saved_file(session, download::text(&name, "text/markdown", &text));
    };
    view! {
        <p class="kern-body">{sentence}</p>
        {has_any
            .then(|| {
                view! {
                    <p>
                        <button type="button" class="kern-btn kern-btn--tertiary" on:click=save>
                            <Icon name="download" />
                            <span class="kern-label">{words.markdown}</span>
                        </button>
                    </p>
                }
            })}
        {around}
        {(count > 0)
            .then(|| {
                view! {
                    <h3 class="kern-heading-small">{words.compare_questions}</h3>
                    <ol class="plain-list diagnostic-list">
                        <For each=indices key=|index| *index children=question />
                    </ol>
                    <More shown=shown count=count anchor=Callback::new(anchor) />
                }
            })}
    }
}

fn anchor(index: usize) -> String {
    format!("unterschied-{index}")
}

/// What differs outside the questions.
fn around(found: &Difference, sides: (&Questionnaire, &Questionnaire), wording: Wording) -> AnyView {
    let (words, tongue) = (texts::authoring(wording), wording.tongue());
    let head = (!found.header.is_empty()).then(|| {
        let rows =
            found.header.iter().map(|field| field_row(field.field.name(tongue), field, sides, wording)).collect();
        view! { <DataTable table=table(words.compare_head.to_owned(), rows, words) /> }
    });
    let categories = found.categories.iter().flat_map(|part| part_rows(part.id.as_str(), part, sides, wording));
    let principles = found.principles.iter().flat_map(|part| part_rows(part.id.as_str(), part, sides, wording));
    let rows: Vec<Vec<Cell>> = categories.chain(principles).collect();
    let parts = (!rows.is_empty()).then(|| {
        view! { <DataTable table=table(words.compare_parts.to_owned(), rows, words) /> }
    });
    view! {
        {head}
        {parts}
    }
    .into_any()
}

/// What differs in a category or principle; one row for a part that is new or gone.
fn part_rows<I>(
    id: &str,
    part: &PartDifference<I>,
    sides: (&Questionnaire, &Questionnaire),
    wording: Wording,
) -> Vec<Vec<Cell>> {
    let (words, tongue) = (texts::authoring(wording), wording.tongue());
    let whole = |mark: &str| vec![vec![Cell::text(format!("{id} ({mark})")), Cell::default(), Cell::default()]];
    let row = |field: &FieldChange| field_row(format!("{id}: {}", field.field.name(tongue)), field, sides, wording);
    match part.is_new {
        Some(true) => whole(words.part_new),
        Some(false) => whole(words.part_gone),
        None => part.fields.iter().map(row).collect(),
    }
}

/// A field before and after; its texts are in the languages of the two questionnaires.
fn field_row(
    name: String,
    field: &FieldChange,
    (before, after): (&Questionnaire, &Questionnaire),
    wording: Wording,
) -> Vec<Cell> {
    let side = |text: &str, questionnaire: &Questionnaire| {
        if text.is_empty() {
            return Cell::text(format!("({})", texts::authoring(wording).nothing));
        }
        Cell::of(&Text { value: text.to_owned(), language: questionnaire.language.clone() }, wording.tongue())
    };
    vec![Cell::text(name), side(&field.before, before), side(&field.after, after)]
}

fn table(caption: String, rows: Vec<Vec<Cell>>, words: &texts::Authoring) -> Table {
    let head = [words.field_name, words.before, words.after].map(str::to_owned).to_vec();
    Table { caption, head, rows }
}

/// A question with its text, as it is now or, where it is gone, as it was.
fn question(
    index: usize,
    found: &QuestionDifference,
    (before, after): (&Questionnaire, &Questionnaire),
    wording: Wording,
) -> AnyView {
    let (words, tongue) = (texts::authoring(wording), wording.tongue());
    let is_gone = found.after.is_empty();
    let (ids, questionnaire) = if is_gone { (&found.before, before) } else { (&found.after, after) };
    let name = |id: &QuestionId| {
        let number = questionnaire.number_of(id).unwrap_or_default();
        let text = questionnaire.question(id).map(|question| question.text.value.clone()).unwrap_or_default();
        format!("{number} {text}")
    };
    let name = ids.iter().map(name).collect::<Vec<_>>().join(" · ");
    let own = questionnaire.language.as_str();
    let lang = (own != tongue.tag()).then(|| own.to_owned());
    let kind = match found.kind {
        Kind::New => "success",
        Kind::Changed | Kind::Renamed => "info",
        Kind::Merged | Kind::Split | Kind::Removed => "warning",
    };
    let list = |ids: &[QuestionId]| ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let origin = match found.before.as_slice() {
        [] => list(&found.after),
        _ if is_gone || found.before == found.after => list(&found.before),
        _ => format!("{} → {}", list(&found.before), list(&found.after)),
    };
    let fields = (!found.fields.is_empty()).then(|| {
        let title = (words.what_changed)(
            &found.fields.iter().map(|field| field.field.name(tongue)).collect::<Vec<_>>().join(", "),
        );
        let caption = name.clone();
        let sides = (before, after);
        let rows =
            found.fields.iter().map(|field| field_row(field.field.name(tongue), field, sides, wording)).collect();
        let table = StoredValue::new(table(caption, rows, words));
        view! {
            <LateFold title=move || title.clone()>
                <DataTable table=table.get_value() />
            </LateFold>
        }
    });
    view! {
        <li class="diagnostic-list__item" id=anchor(index)>
            <p class="kern-body diagnostic-list__message">
                <span class=format!("kern-badge kern-badge--{kind} kern-badge--small")>
                    <span class="kern-label kern-label--small">{found.kind.name(tongue)}</span>
                </span>
                <span lang=lang>{name}</span>
            </p>
            <p class="kern-body kern-body--small">
                <code>{origin}</code>
                " · "
                {found.effect.name(tongue)}
            </p>
            {fields}
        </li>
    }
    .into_any()
}
