//! From questionnaire, audit and assessment to the report: what is said, in which order and in which words.
//!
//! Nothing is computed here; every figure comes from the assessment or from a function of the scoring room.

mod answer;
mod clip;
mod closing;
mod cover;
mod data;
mod evidence;
mod facts;
mod hints;
mod maturity;
mod measures;
mod open;
mod principles;
mod requirements;
mod results;
mod rule;
mod service;

use std::borrow::Cow;

use super::texts::Texts;
use super::{Block, Document, Frame};
use crate::audit::{Audit, Date};
use crate::exchange::{self, Generator};
use crate::questionnaire::{Parts, Questionnaire, Tongue};
use crate::report::format;
use crate::scoring::Assessment;
pub(in crate::report) use facts::joined;
use facts::{Facts, one_line};

/// How much a report says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Length {
    /// What decisions need: the first page, figures, requirements, the best hints, measures, what is open.
    Short,
    /// Also every question with its answer, and everything that belongs to it.
    #[default]
    Full,
}

/// What a report is to be like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// The language of everything that neither the questionnaire nor the team wrote.
    pub tongue: Tongue,
    /// How much it says.
    pub length: Length,
    /// With the notes and deviating opinions of the team. Without them they are not in the data that the report
    /// carries either: whoever leaves them out does not want to pass them on.
    pub notes: bool,
    /// With the audit inside, for kinds of files that can carry one; the report then says so.
    pub carries_data: bool,
    /// The day it speaks of: evidence that ended before it has expired.
    pub day: Date,
}

/// The report on an audit. The assessment must be that of this questionnaire and audit. The same input gives the same
/// document.
pub fn document(
    questionnaire: &Questionnaire,
    audit: &Audit,
    assessment: &Assessment,
    options: &Options,
    generator: &Generator,
) -> Document {
    let texts = Texts::of(options.tongue, questionnaire.parts);
    let facts = Facts::new(questionnaire, audit, assessment, options);
    let generator_name = format!("{} {} ({})", generator.name, generator.version, generator.build);
    let attachment = options.carries_data.then(|| data::attachment(&facts, generator));
    let mut blocks = Vec::new();
    let is_clipped = cover::cover(&facts, &mut blocks);
    blocks.push(Block::PageBreak);
    blocks.push(Block::Contents { title: texts.contents.to_owned() });
    if options.length == Length::Full {
        blocks.push(Block::PageBreak);
    }
    results::results(&facts, &mut blocks);
    requirements::requirements(&facts, &mut blocks);
    hints::hints(&facts, &mut blocks);
    measures::measures(&facts, &mut blocks);
    if options.length == Length::Full {
        principles::principles(&facts, &mut blocks);
    }
    open::open(&facts, &mut blocks);
    if options.length == Length::Full {
        evidence::summary(&facts, &mut blocks);
    }
    rule::rule(&facts, &mut blocks);
    // What the first page had no room for must stand somewhere.
    if options.length == Length::Full || is_clipped {
        service::service(&facts, &mut blocks);
    }
    closing::closing(&facts, &generator_name, attachment.as_ref(), &mut blocks);
    let name = facts.service_name();
    Document {
        language: options.tongue.tag().to_owned(),
        title: (texts.title)(&name),
        description: (texts.description)(
            &name,
            &one_line(&questionnaire.title.value),
            &format::date(options.day, options.tongue),
        ),
        day: options.day.to_string(),
        generator: generator_name,
        frame: Frame {
            page: texts.page.to_owned(),
            continued: texts.continued.to_owned(),
            undrawn: texts.undrawn.to_owned(),
        },
        blocks,
        attachment,
    }
}

/// The name of a report's file without its ending: „wohngeld-2026-11-21-bericht“.
pub fn stem(service: &str, day: Date, tongue: Tongue) -> String {
    format!("{}-{}", exchange::file_stem(service, day), Texts::of(tongue, Parts::Principles).file)
}

/// The audit as far as the options let it out.
fn released(audit: &Audit, notes: bool) -> Cow<'_, Audit> {
    if notes {
        return Cow::Borrowed(audit);
    }
    let mut audit = audit.clone();
    // What was handed out once holds the notes of that time.
    if let Some(base) = &mut audit.base {
        base.state = None;
    }
    let snapshots = audit.snapshots.iter_mut().map(|snapshot| &mut snapshot.answers);
    for answers in std::iter::once(&mut audit.answers).chain(snapshots) {
        for answer in answers.values_mut() {
            answer.note.clear();
            answer.minority = None;
            answer.minorities.clear();
        }
        answers.retain(|_, answer| !answer.is_empty());
    }
    for kept in &mut audit.kept_answers {
        kept.answer.note.clear();
        kept.answer.minority = None;
        kept.answer.minorities.clear();
    }
    Cow::Owned(audit)
}
