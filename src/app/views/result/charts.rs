//! The profile: figures of the categories, their radar and bars of the principles, each with its numbers as a table.

use leptos::prelude::*;

use super::facts::Facts;
use super::{section, total};
use crate::app::browser::{clock, download, page};
use crate::app::components::chart;
use crate::app::components::data_table::DataTable;
use crate::app::components::icon::Icon;
use crate::app::session::session;
use crate::app::texts::{self, ResultWords};
use crate::exchange::{self, Table};
use crate::report::{self, ChartTexts, format};
use crate::scoring::{Part, target_gap};

/// Id of the heading.
pub(super) const ID: &str = "profil";

/// Figures and both charts.
pub(super) fn charts(facts: &Facts) -> AnyView {
    let (questionnaire, assessment, tongue, words) =
        (&*facts.questionnaire, &*facts.assessment, facts.tongue, facts.words);
    let gap = |id: &str, part: &Part| target_gap(&facts.audit, id, part);
    let overlay = report::target_overlay(questionnaire, &facts.audit, tongue);
    let radar = report::radar(questionnaire, assessment, overlay.as_slice(), tongue).map(|radar| {
        let shown = report::radar_facts(questionnaire, assessment, tongue);
        let texts = ChartTexts { title: words.radar_title.to_owned(), description: shown.sentence(tongue), tongue };
        let picture = Picture {
            id: "radar",
            svg: report::radar_svg(&radar, &texts),
            file: file_stem(facts, words.radar_file),
            drawing: chart::radar(&radar),
            legend: chart::radar_legend(&radar, words, tongue),
            title: texts.title,
            caption: texts::charts::scores(&shown, facts.wording),
        };
        let gaps: Vec<_> = assessment.categories.iter().map(|it| gap(it.id.as_str(), &it.part)).collect();
        let table = report::categories_table(questionnaire, assessment, tongue);
        figure(facts, picture, report::with_targets(table, &gaps, &facts.rules().bands, tongue))
    });
    let gaps: Vec<_> = assessment.principles().map(|it| gap(it.id.as_str(), &it.part)).collect();
    let targets = gaps.iter().map(|gap| gap.map(|gap| gap.target));
    let bars = report::bars(questionnaire, assessment, tongue).with_targets(targets);
    let shown = report::bars_facts(questionnaire, assessment, tongue);
    let texts = ChartTexts { title: words.bars_title.to_owned(), description: shown.sentence(tongue), tongue };
    let answered = assessment.principles().map(|assessed| {
        let part = &assessed.part;
        (part.applicable > 0).then(|| format::count(part.answered, part.applicable, tongue))
    });
    let answered: Vec<_> = answered.collect();
    let picture = Picture {
        id: "balken",
        svg: report::bars_svg(&bars, &texts),
        file: file_stem(facts, words.bars_file),
        drawing: chart::bars(&bars, &answered, "balken"),
        legend: chart::bars_legend(&bars, "balken", words, tongue),
        title: texts.title,
        caption: texts::charts::scores(&shown, facts.wording),
    };
    let table = report::principles_table(questionnaire, assessment, tongue);
    let bars = figure(facts, picture, report::with_targets(table, &gaps, &facts.rules().bands, tongue));
    section(ID, words.profile, view! { {total::parts(facts)} {radar} {bars} }.into_any())
}

/// A chart, on the screen and as a file.
struct Picture {
    id: &'static str,
    title: String,
    /// What it shows.
    caption: String,
    drawing: AnyView,
    legend: AnyView,
    /// The standalone file.
    svg: String,
    /// Its name without ending.
    file: String,
}

fn figure(facts: &Facts, picture: Picture, table: Table) -> AnyView {
    let Picture { id, title, caption, drawing, legend, svg, file } = picture;
    let heading = format!("{id}-heading");
    let (names_figure, names_frame) = (heading.clone(), heading.clone());
    view! {
        <h3 class="kern-heading-small" id=heading>
            {title.clone()}
        </h3>
        <figure class="figure" aria-labelledby=names_figure>
            <div class="figure__frame" role="img" tabindex="0" aria-labelledby=names_frame>
                {drawing}
            </div>
            {legend}
            <figcaption class="kern-body">{caption}</figcaption>
        </figure>
        <SavePicture which=title svg=svg file=file />
        <details class="kern-accordion fold">
            <summary class="kern-accordion__header">
                <span class="kern-title">{facts.words.show_table}</span>
            </summary>
            <div class="kern-accordion__body">
                <DataTable table=table />
            </div>
        </details>
    }
    .into_any()
}

/// Buttons that save a chart, and what became of it.
#[component]
pub(in crate::app::views) fn SavePicture(which: String, svg: String, file: String) -> impl IntoView {
    let session = session();
    let words = move || texts::result(session.wording.get());
    let outcome = RwSignal::new(None::<bool>);
    let picture = StoredValue::new((svg, file));
    let report = move |saved: bool| {
        // The view may be gone by the time a picture is drawn.
        let _ = outcome.try_set(Some(saved));
        let words = texts::result(session.wording.get_untracked());
        if saved { page::announce(words.saved_picture) } else { page::alert(words.not_saved_picture) }
    };
    let save_svg = move |_| {
        picture.with_value(|(svg, file)| report(download::text(&format!("{file}.svg"), "image/svg+xml", svg)));
    };
    let save_png = move |_| {
        picture.with_value(|(svg, file)| download::png(format!("{file}.png"), svg, report));
    };
    let which = StoredValue::new(which);
    let name = move |label: fn(&ResultWords) -> &'static str| {
        move || which.with_value(|which| format!("{}: {which}", label(words())))
    };
    let button = move |label: fn(&ResultWords) -> &'static str| {
        view! {
            <Icon name="download" />
            <span class="kern-label">{move || label(words())}</span>
        }
    };
    view! {
        <div class="button-row screen-only">
            <button
                type="button"
                class="kern-btn kern-btn--tertiary"
                aria-label=name(|words| words.save_svg)
                on:click=save_svg
            >
                {button(|words| words.save_svg)}
            </button>
            <button
                type="button"
                class="kern-btn kern-btn--tertiary"
                aria-label=name(|words| words.save_png)
                on:click=save_png
            >
                {button(|words| words.save_png)}
            </button>
            {move || {
                outcome
                    .get()
                    .map(|saved| {
                        let text = if saved { words().saved_picture } else { words().not_saved_picture };
                        view! { <p class="kern-body kern-body--small button-row__note">{text}</p> }
                    })
            }}
        </div>
    }
}

/// Name of an exported file without ending: service, day and what it holds.
pub(super) fn file_stem(facts: &Facts, what: &str) -> String {
    let day = clock::today().or_else(|| facts.audit.changed.date());
    day.map_or_else(|| what.to_owned(), |day| format!("{}-{what}", exchange::file_stem(&facts.audit.service.name, day)))
}
