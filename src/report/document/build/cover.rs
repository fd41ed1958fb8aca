//! The first page: alone it is the report for a steering committee, and it fits on one sheet of A4.
//!
//! Lists are capped and lines are clipped, always visibly; everything but the name of a snapshot is said in full
//! further on.

use super::clip::clipped;
use super::facts::{Facts, heading, one_line, sentence, small, typed};
use super::measures::{open_by_worth, text_of};
use super::{maturity, requirements};
use crate::audit::Snapshot;
use crate::questionnaire::QuestionId;
use crate::report::charts::category_bars;
use crate::report::document::{Block, Figure, Inline, Style, Target};
use crate::report::format;
use crate::scoring::{self, Millionths, RankedHint, Rating, RequirementStanding, VERSION};

/// How many lines the requirement gaps take.
const GAPS: usize = 5;
/// How many strengths are named.
const STRENGTHS: usize = 3;
/// How many measures or hints are named.
const MEASURES: usize = 5;
/// How many measures may take two lines where the gaps take all of theirs; with fewer gaps there is room for more.
const LONG_MEASURES: usize = 1;
/// With more categories than these their bars leave no room for the rest of the page.
const BARS: usize = 8;
/// Widths in ems, as [`width`](crate::report::wrap) takes them. A line of an A4 page holds some 50, a line of the title
/// half as many.
const NAME: f64 = 36.0;
const FACT: f64 = 34.0;
const QUESTION: f64 = 36.0;
const HINT: f64 = 36.0;
const MEASURE: f64 = 30.0;
/// A measure that may take two lines.
const LONG_MEASURE: f64 = 66.0;
const OWNER: f64 = 12.0;
const LABEL: f64 = 18.0;

/// Writes the page; tells whether a fact about the service was clipped, so that it must be said elsewhere.
pub(super) fn cover(facts: &Facts<'_>, blocks: &mut Vec<Block>) -> bool {
    let (name, is_clipped) = clipped(&facts.service_name(), NAME);
    blocks.push(heading(1, &(facts.texts.title)(&name), "bericht"));
    let (particulars, is_fact_clipped) = particulars_line(facts);
    blocks.push(particulars);
    blocks.push(small(vec![Inline::strong(facts.texts.notice_line)]));
    total(facts, blocks);
    blocks.extend(change(facts));
    blocks.push(bars(facts));
    blocks.push(strengths(facts));
    gaps(facts, blocks);
    measures(facts, blocks);
    is_clipped || is_fact_clipped
}

/// Authority, questionnaire, dates and extent in one paragraph.
fn particulars_line(facts: &Facts<'_>) -> (Block, bool) {
    let (texts, audit, questionnaire) = (facts.texts, facts.audit, facts.questionnaire);
    let mut content: Vec<Inline> = Vec::new();
    let mut add = |term: &str, value: Vec<Inline>| {
        if !content.is_empty() {
            content.push(Inline::plain(" · "));
        }
        content.push(Inline::strong(format!("{term}:")));
        content.push(Inline::plain(" "));
        content.extend(value);
    };
    let authority = audit.service.authority.as_deref().and_then(typed);
    let mut is_clipped = false;
    if let Some(authority) = authority {
        let (authority, is_authority_clipped) = clipped(&authority, FACT);
        is_clipped |= is_authority_clipped;
        add(texts.authority, vec![Inline::plain(authority)]);
    }
    let title = facts.text(&questionnaire.title);
    let edition = facts.text(&questionnaire.edition);
    let short = |inline: Inline| Inline { text: clipped(&inline.text, FACT).0, ..inline };
    let mut version = (texts.version)(&clipped(&questionnaire.version, LABEL).0);
    if audit.questionnaire.version != questionnaire.version {
        let answered = (texts.answered_with)(&clipped(&one_line(&audit.questionnaire.version), LABEL).0);
        version = format!("{version}, {answered}");
    } else if audit.questionnaire.sha256 != questionnaire.digest.as_str() {
        version = format!("{version}, {}", texts.content_changed);
    }
    add(
        texts.questionnaire,
        vec![short(title), Inline::plain(" ("), short(edition), Inline::plain("), "), Inline::plain(version)],
    );
    add(texts.changed, vec![Inline::plain(clipped(&facts.day_of(&audit.changed), LABEL).0)]);
    add(texts.day, vec![Inline::plain(format::date(facts.options.day, facts.options.tongue))]);
    add(texts.extent, vec![Inline::plain((texts.mode)(audit.mode))]);
    let phase = audit.phase.as_ref().map(|id| match questionnaire.phase(id) {
        Some(phase) => facts.text(&phase.title),
        None => Inline::plain(one_line(id.as_str())),
    });
    add(texts.phase, vec![short(phase.unwrap_or_else(|| Inline::plain(texts.every_phase)))]);
    if let Some(part) = &audit.part {
        add(
            texts.part,
            vec![Inline::plain((texts.part_of)(part.questions.len(), &clipped(&one_line(&part.label), LABEL).0))],
        );
    }
    if let Some(without) = scoring::without_inherited(questionnaire, audit) {
        let own = facts.outcome(&without.own);
        add(texts.inherited_count, vec![Inline::plain((texts.without_inherited)(without.inherited, &own))]);
    }
    (small(content), is_clipped)
}

/// The total, never without how much of it is answered.
fn total(facts: &Facts<'_>, blocks: &mut Vec<Block>) {
    let part = &facts.assessment.total;
    blocks.push(Block::Paragraph { style: Style::Lead, content: vec![Inline::strong(facts.outcome(part))] });
    let mut text = facts.answered_and_range(part);
    if part.rating == Rating::TooLittle {
        let needed = facts.coverage(Millionths::from_f64(facts.rules().min_coverage));
        text = format!("{text} {}", (facts.texts.too_little)(&needed));
    }
    blocks.push(sentence(text));
    blocks.extend(maturity::sentence_of(facts).map(|found| Block::paragraph(vec![Inline::strong(found)])));
}

/// What changed since the latest snapshot, where there is one.
fn change(facts: &Facts<'_>) -> Option<Block> {
    let texts = facts.texts;
    // Of several with the same time the last one in the file is the latest.
    let snapshot = facts.audit.snapshots.iter().max_by(|a, b| a.at.cmp(&b.at))?;
    let label = clipped(&one_line(&snapshot.label), LABEL).0;
    let day = clipped(&facts.day_of(&snapshot.at), LABEL).0;
    let reasons = differences(facts, snapshot);
    let says = if reasons.is_empty() { compared(facts, snapshot) } else { (texts.not_comparable)(&reasons) };
    let since = (texts.since)(&label, &day);
    Some(Block::paragraph(vec![Inline::strong(since), Inline::plain(format!(" {says}"))]))
}

/// Why the figures of a snapshot cannot be set beside those of today.
fn differences(facts: &Facts<'_>, snapshot: &Snapshot) -> Vec<&'static str> {
    let (texts, audit, questionnaire) = (facts.texts, facts.audit, facts.questionnaire);
    let then = &snapshot.questionnaire;
    let is_same_questionnaire = then.id == questionnaire.id && then.sha256 == questionnaire.digest.as_str();
    let other_rules = snapshot.assessment.as_ref().is_some_and(|recorded| recorded.scoring != VERSION);
    [
        (!is_same_questionnaire, texts.other_questionnaire),
        (snapshot.mode != audit.mode, texts.other_mode),
        (snapshot.phase != audit.phase, texts.other_phase),
        (other_rules, texts.other_rules),
    ]
    .into_iter()
    .filter_map(|(differs, why)| differs.then_some(why))
    .collect()
}

/// The recorded total beside that of today. Figures that are no shares are none: the file may say anything.
fn compared(facts: &Facts<'_>, snapshot: &Snapshot) -> String {
    let texts = facts.texts;
    let share =
        |count: i64| Some(Millionths::new(count)).filter(|share| (Millionths::ZERO..=Millionths::ONE).contains(share));
    let recorded = snapshot.assessment.as_ref();
    let Some(then) = recorded.and_then(|recorded| recorded.score).and_then(share) else {
        return texts.no_figure_then.to_owned();
    };
    let Some(now) = facts.assessment.total.score else {
        return texts.no_figure_now.to_owned();
    };
    let coverage = recorded.and_then(|recorded| recorded.coverage).and_then(share);
    let coverage = coverage.map(|coverage| (texts.coverage_then)(&facts.coverage(coverage))).unwrap_or_default();
    let then_text = format!("{}{coverage}", facts.percent(then));
    let points = format::points(now - then, facts.options.tongue);
    (texts.then_and_now)(&then_text, &facts.percent(now), &points)
}

/// One bar for each category; where there are too many of them, where to find their scores.
fn bars(facts: &Facts<'_>) -> Block {
    let (questionnaire, assessment, tongue) = (facts.questionnaire, facts.assessment, facts.options.tongue);
    if questionnaire.categories.len() > BARS {
        return sentence(facts.texts.many_categories);
    }
    let scores = questionnaire.categories.iter().zip(&assessment.categories).map(|(category, assessed)| {
        let part = &assessed.part;
        let count = format::count(part.answered, part.applicable, tongue);
        let figure = (facts.texts.category_figure)(&facts.figure(part), format::rating(part.rating, tongue), &count);
        format!("{}: {figure}", one_line(&category.title.value))
    });
    Block::Figure(Figure {
        drawing: category_bars(questionnaire, assessment, tongue),
        alternative: scores.collect::<Vec<_>>().join("; ") + ".",
        caption: facts.texts.category_bars.to_owned(),
    })
}

/// The requirement gaps: the first heading of the page, since no figure makes up for them.
fn gaps(facts: &Facts<'_>, blocks: &mut Vec<Block>) {
    let (texts, assessment) = (facts.texts, facts.assessment);
    blocks.push(heading(2, texts.gaps, "kurz-luecken"));
    let is_asked = assessment.questions().any(|question| question.requirement != RequirementStanding::None);
    let (count, not_yet_shown) = (assessment.gaps.len(), assessment.not_yet_shown.len());
    blocks.push(sentence(match (is_asked, count, not_yet_shown) {
        (false, _, _) => texts.no_requirements.to_owned(),
        (true, 0, 0) => texts.no_gaps.to_owned(),
        (true, _, _) => (texts.gaps_and_cap)(count, not_yet_shown),
    }));
    // A line that says how many more there are takes the place of the last one.
    let named = if count > GAPS { GAPS - 1 } else { count };
    let mut items: Vec<Vec<Inline>> = assessment
        .gaps
        .iter()
        .take(named)
        .map(|gap| {
            let mut item = question(facts, &gap.question);
            item.push(Inline::plain(format!(" ({})", (texts.gap_levels)(gap.level, gap.threshold))));
            item
        })
        .collect();
    more(facts, &mut items, count, requirements::ANCHOR);
    list(blocks, items);
}

/// The best principles in one paragraph.
fn strengths(facts: &Facts<'_>) -> Block {
    let texts = facts.texts;
    let best = scoring::strengths(facts.assessment, STRENGTHS);
    let mut content = vec![Inline::strong(format!("{}:", texts.strengths)), Inline::plain(" ")];
    if best.is_empty() {
        content.push(Inline::plain(texts.no_strengths));
        return Block::paragraph(content);
    }
    for (at, assessed) in best.into_iter().enumerate() {
        let Some(principle) = facts.questionnaire.principle(&assessed.id) else { continue };
        let title = facts.text(&principle.title);
        let count = format::count(assessed.part.answered, assessed.part.applicable, facts.options.tongue);
        let between = if at == 0 { "" } else { "; " };
        content.extend([
            Inline::plain(format!("{between}{} ", (texts.principle)(principle.number))),
            Inline { text: clipped(&title.text, QUESTION).0, ..title },
            Inline::plain(format!(" ({}, {count})", facts.figure(&assessed.part))),
        ]);
    }
    content.push(Inline::plain("."));
    Block::paragraph(content)
}

/// The open measures that bring the most; where the team has none, the best hints.
fn measures(facts: &Facts<'_>, blocks: &mut Vec<Block>) {
    let texts = facts.texts;
    let open = open_by_worth(facts);
    if open.is_empty() {
        return best_hints(facts, blocks);
    }
    blocks.push(heading(2, texts.best_measures, "kurz-massnahmen"));
    let long = LONG_MEASURES + GAPS.saturating_sub(facts.assessment.gaps.len());
    let mut items: Vec<Vec<Inline>> = open
        .iter()
        .take(MEASURES)
        .enumerate()
        .map(|(at, measure)| {
            let room = if at < long { LONG_MEASURE } else { MEASURE };
            let text = clipped(&text_of(facts, measure), room).0;
            let owner = typed(&measure.owner).map(|owner| clipped(&owner, OWNER).0);
            let due = measure.due.map(|due| (texts.until)(&format::date(due, facts.options.tongue)));
            let particulars: Vec<String> = [owner, due].into_iter().flatten().collect();
            let particulars =
                if particulars.is_empty() { String::new() } else { format!(" ({})", particulars.join(", ")) };
            vec![Inline::plain(text + &particulars)]
        })
        .collect();
    more(facts, &mut items, open.len(), super::measures::ANCHOR);
    list(blocks, items);
}

fn best_hints(facts: &Facts<'_>, blocks: &mut Vec<Block>) {
    let texts = facts.texts;
    blocks.push(heading(2, texts.best_hints, "kurz-hinweise"));
    if facts.assessment.hints.is_empty() {
        blocks.push(sentence(facts.no_hints()));
        return;
    }
    let has_none = facts.audit.measures.is_empty();
    blocks.push(sentence(if has_none { texts.no_measures_yet } else { texts.no_open_measures }));
    let items = facts.assessment.hints.iter().take(MEASURES).filter_map(|ranked| hint(facts, ranked));
    list(blocks, items.collect());
}

fn hint(facts: &Facts<'_>, ranked: &RankedHint) -> Option<Vec<Inline>> {
    let question = facts.questionnaire.question(&ranked.question)?;
    let hint = question.hints.iter().find(|hint| hint.id == ranked.hint)?;
    let text = facts.text(&hint.text);
    Some(vec![
        facts.number_link(&ranked.question),
        Inline::plain(" "),
        Inline { text: clipped(&text.text, HINT).0, ..text },
        Inline::plain(format!(" ({})", facts.gain(ranked.gain))),
    ])
}

/// Number and clipped text of a question.
fn question(facts: &Facts<'_>, id: &QuestionId) -> Vec<Inline> {
    let mut content = facts.question(id);
    for inline in &mut content {
        inline.text = clipped(&inline.text, QUESTION).0;
    }
    content
}

/// Says how many were left out, with the place where they stand.
fn more(facts: &Facts<'_>, items: &mut Vec<Vec<Inline>>, all: usize, anchor: &str) {
    if all > items.len() {
        let words = (facts.texts.more)(all - items.len());
        items.push(vec![Inline::link(words, Target::Place(anchor.to_owned()))]);
    }
}

fn list(blocks: &mut Vec<Block>, items: Vec<Vec<Inline>>) {
    if !items.is_empty() {
        blocks.push(Block::List { ordered: false, items });
    }
}
