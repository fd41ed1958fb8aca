//! Two states side by side.

use leptos::prelude::*;

use super::picture::{file_stem, picture};
use super::sides::{self, Choice, Chosen, NOW};
use super::words;
use crate::app::browser::{download, files, page};
use crate::app::components::chart;
use crate::app::components::data_table::DataTable;
use crate::app::components::field::{Field, select_field};
use crate::app::components::fold::LateFold;
use crate::app::components::icon::Icon;
use crate::app::components::paste::Paste;
use crate::app::dropping::Content;
use crate::app::frame::{announce_saved_file, tell};
use crate::app::session::{Session, session};
use crate::app::shared::Shared;
use crate::app::texts::{self, Progress};
use crate::audit::Measure;
use crate::exchange::Table;
use crate::portfolio::{self, Comparison, Shift, Side};
use crate::questionnaire::Tongue;
use crate::report::{self, ChartTexts};

/// Id of the heading.
pub(super) const COMPARISON: &str = "vergleich";

/// Every way that an answer can have gone but that of staying the same.
const CHANGES: [Shift; 5] = [Shift::Better, Shift::Worse, Shift::Gained, Shift::Lost, Shift::Otherwise];

/// Two sides with what changed between them.
struct Compared {
    before: Chosen,
    after: Chosen,
    comparison: Comparison,
    /// The whole in one sentence.
    sentence: String,
    tongue: Tongue,
}

impl Compared {
    fn sides(&self) -> [Side<'_>; 2] {
        [&self.before, &self.after].map(|it| Side { questionnaire: &it.questionnaire, audit: &it.audit })
    }
}

/// The choice of two sides, and what changed between them.
#[component]
pub(super) fn ComparisonPart(choice: Choice) -> impl IntoView {
    let session = session();
    let compared = Memo::new(move |_| compared(session, choice).map(Shared::new));
    let sentence = Memo::new(move |_| compared.with(|compared| compared.as_ref().map(|it| it.sentence.clone())));
    // Said when another choice or answer leads to another sentence, not when the view appears.
    Effect::new(move |before: Option<Option<String>>| {
        let sentence = sentence.get();
        if let (Some(before), Some(sentence)) = (&before, &sentence)
            && before.as_ref() != Some(sentence)
        {
            page::announce(sentence);
        }
        sentence
    });
    take_arrivals(session, choice);
    view! {
        <section class="part stack progress" aria-labelledby=COMPARISON>
            <h2 id=COMPARISON class="kern-heading-medium">
                {move || words().comparison}
            </h2>
            <p class="kern-body screen-only">{move || words().comparison_lead}</p>
            <div class="progress__sides screen-only">
                {side(session, "vorher", |words| words.before, choice, choice.before)}
                {side(session, "nachher", |words| words.after, choice, choice.after)}
            </div>
            {other_ways(session, choice)}
            {move || match compared.get() {
                Some(compared) => shown(session, compared),
                None => view! { <p class="kern-body">{missing(choice)}</p> }.into_any(),
            }}
        </section>
    }
}

fn side(
    session: Session,
    id: &'static str,
    label: fn(&'static Progress) -> &'static str,
    choice: Choice,
    side: RwSignal<String>,
) -> AnyView {
    let field = Field::labelled(id, Signal::derive(move || label(words()).to_owned()));
    select_field(
        field,
        move || sides::offered(session, choice.arrivals),
        |_| words().gone.to_owned(),
        side,
        move |key| side.set(key),
    )
}

fn compared(session: Session, choice: Choice) -> Option<Compared> {
    let (old, new) = (choice.before.get(), choice.after.get());
    if old == new {
        return None;
    }
    let tongue = session.tongue.get();
    let before = sides::chosen(session, choice.arrivals, &old)?;
    let after = sides::chosen(session, choice.arrivals, &new)?;
    let [was, is] = [&before, &after].map(|it| Side { questionnaire: &it.questionnaire, audit: &it.audit });
    let comparison = portfolio::compare(was, is);
    let words = words();
    let opening = match new.as_str() {
        NOW if sides::is_snapshot(&old) => (words.since)(&before.name),
        NOW => (words.against)(&before.name),
        _ => (words.from_to)(&before.name, &after.name),
    };
    let sentence = texts::charts::comparison(&comparison, &opening, session.wording.get());
    Some(Compared { before, after, comparison, sentence, tongue })
}

/// Why there is no comparison.
fn missing(choice: Choice) -> &'static str {
    let words = words();
    choice.before.with(|before| {
        choice.after.with(|after| match (before.is_empty() || after.is_empty(), before == after) {
            (true, _) => words.choose_two,
            (false, true) => words.same_side,
            (false, false) => words.waiting,
        })
    })
}

/// Files and pasted texts; what comes in becomes the earlier side.
fn other_ways(session: Session, choice: Choice) -> AnyView {
    view! {
        <details class="kern-accordion fold screen-only">
            <summary class="kern-accordion__header">
                <span class="kern-title kern-title--small">{move || words().other_ways}</span>
            </summary>
            <div class="kern-accordion__body stack">
                <p class="kern-body" id="vergleich-datei-hinweis">
                    {move || words().file_hint}
                </p>
                <div class="file-choice">
                    <input
                        type="file"
                        id="vergleich-datei"
                        class="kern-sr-only"
                        accept=".json,.pdf,.html,application/json,application/pdf,text/html"
                        aria-describedby="vergleich-datei-hinweis"
                        on:change=move |event| choice.arrivals.receive(session, files::chosen(&event))
                    />
                    <label for="vergleich-datei" class="kern-btn kern-btn--secondary">
                        <Icon name="drive-folder-upload" />
                        <span class="kern-label">{move || words().choose_file}</span>
                    </label>
                </div>
                <Paste
                    id="vergleich-text"
                    label=Signal::derive(|| words().paste_label)
                    hint=Signal::derive(|| words().paste_hint)
                    button=Signal::derive(|| words().paste_button)
                    take=Callback::new(move |text: String| choice.arrivals.receive_text(session, &text))
                />
            </div>
        </details>
    }
    .into_any()
}

/// Takes whatever comes in while this view is shown as the earlier side.
fn take_arrivals(session: Session, choice: Choice) {
    Effect::new(move |known: Option<usize>| {
        let waiting = choice.arrivals.waiting().get();
        if let (Some(known), Some(newest)) = (known, waiting.last())
            && waiting.len() > known
        {
            if matches!(newest.content, Content::Audit(_)) {
                choice.before.set(sides::key_of_arrival(newest));
                let arrival = newest.clone();
                let say = move |wording| (texts::progress(wording).file_taken)(&sides::arrival_name(&arrival, wording));
                tell(session, say, false);
                page::focus(COMPARISON, true);
            } else {
                tell(session, |wording| texts::progress(wording).unreadable.to_owned(), false);
            }
        }
        waiting.len()
    });
}

fn shown(session: Session, compared: Shared<Compared>) -> AnyView {
    let (tongue, comparison) = (compared.tongue, &compared.comparison);
    let [was, is] = compared.sides();
    let words = texts::progress_of(session.wording.get(), is.questionnaire.parts);
    let changed = portfolio::questions_table(comparison, is, &CHANGES, tongue);
    let unchanged = comparison.count(Shift::Same);
    let apart = comparison.apart.len();
    let asked = comparison.principles.iter().filter(|it| it.change.common.before.in_scope > 0);
    let principles = asked.count();
    let [of_parts, of_same, of_apart, of_file] = std::array::from_fn(|_| compared.clone());
    view! {
        <p class="kern-body progress__sentence">{compared.sentence.clone()}</p>
        <p class="kern-body">
            {(words.common)(comparison.questions.len())} {(apart > 0).then(|| format!(" {}", (words.apart)(apart)))}
        </p>
        {conditions(comparison, words)}
        <h3 class="kern-heading-small">{words.parts}</h3>
        <DataTable table=portfolio::parts_table(comparison, was, is, tongue) />
        {(principles > 0)
            .then(|| {
                view! {
                    <LateFold title=move || {
                        (words.principles)(principles)
                    }>
                        {table_of(
                            &of_parts,
                            |it, [was, is]| portfolio::principle_changes_table(it, was, is, tongue),
                        )}
                    </LateFold>
                }
            })}
        {radar(session, &compared)}
        <h3 class="kern-heading-small">{words.changed_questions}</h3>
        {questions(changed, words)}
        {(unchanged > 0)
            .then(|| {
                view! {
                    <LateFold title=move || {
                        (words.unchanged)(unchanged)
                    }>{table_of(&of_same, |it, is| portfolio::questions_table(it, is[1], &[Shift::Same], tongue))}</LateFold>
                }
            })}
        {(apart > 0)
            .then(|| {
                view! {
                    <LateFold title=move || {
                        (words.apart)(apart)
                    }>{table_of(&of_apart, |it, [was, is]| portfolio::apart_table(it, was, is, tongue))}</LateFold>
                }
            })}
        {measures(words.measures_done, &comparison.measures.done)}
        {measures(words.measures_undone, &comparison.measures.undone)}
        <p class="screen-only">
            <button type="button" class="kern-btn kern-btn--secondary" on:click=move |_| save(session, &of_file)>
                <Icon name="download" />
                <span class="kern-label">{words.csv}</span>
            </button>
        </p>
    }
    .into_any()
}

fn table_of(compared: &Compared, table: impl Fn(&Comparison, [Side<'_>; 2]) -> Table) -> AnyView {
    view! { <DataTable table=table(&compared.comparison, compared.sides()) /> }.into_any()
}

fn questions(table: Table, words: &'static Progress) -> AnyView {
    if table.rows.is_empty() {
        return view! { <p class="kern-body">{words.no_questions}</p> }.into_any();
    }
    view! { <DataTable table=table /> }.into_any()
}

/// What differs besides answers.
fn conditions(comparison: &Comparison, words: &'static Progress) -> Option<AnyView> {
    let conditions = &comparison.conditions;
    let kinds = [
        (conditions.questionnaire.is_some(), words.other_questionnaire),
        (conditions.mode.is_some(), words.other_mode),
        (conditions.phase.is_some(), words.other_phase),
    ];
    let differing: Vec<&str> = kinds.into_iter().filter_map(|(differs, what)| differs.then_some(what)).collect();
    let line = || {
        view! {
            <p class="kern-body remark remark--info">
                <Icon name="info" />
                <span>{format!("{} {}.", words.conditions, differing.join(", "))}</span>
            </p>
        }
        .into_any()
    };
    (!differing.is_empty()).then(line)
}

fn radar(session: Session, compared: &Compared) -> Option<AnyView> {
    let (tongue, words) = (compared.tongue, texts::progress(compared.tongue));
    let names = [compared.before.name.as_str(), compared.after.name.as_str()];
    let after = compared.sides()[1];
    let (radar, assessment) = portfolio::comparison_radar(&compared.comparison, after, names, tongue)?;
    let shown = report::radar_facts(after.questionnaire, &assessment, tongue);
    let wording = session.wording.get();
    let (title, caption) = (texts::progress(wording).radar_title.to_owned(), texts::charts::scores(&shown, wording));
    let texts = ChartTexts { title: words.radar_title.to_owned(), description: shown.sentence(tongue), tongue };
    let drawing = chart::radar(&radar);
    let legend = chart::radar_legend(&radar, texts::result(wording), tongue);
    let svg = report::radar_svg(&radar, &texts);
    Some(picture("vergleich-radar", title, caption, drawing, legend, svg, file_stem(session, words.radar_file)))
}

fn measures(title: &'static str, measures: &[Measure]) -> Option<AnyView> {
    let items = || measures.iter().map(|measure| view! { <li>{measure.text.clone()}</li> }).collect_view();
    let list = || {
        view! {
            <h3 class="kern-heading-small">{title}</h3>
            <ul class="result__list kern-body">{items()}</ul>
        }
        .into_any()
    };
    (!measures.is_empty()).then(list)
}

fn save(session: Session, compared: &Compared) {
    let [was, is] = compared.sides();
    let table = portfolio::comparison_table(&compared.comparison, was, is, compared.tongue);
    let name = file_stem(session, texts::progress(compared.tongue).csv_file);
    if download::text(&format!("{name}.csv"), "text/csv", &table.csv()) {
        tell(session, |wording| texts::progress(wording).csv_saved.to_owned(), false);
    } else {
        announce_saved_file(session, false);
    }
}
