//! `selbstaudit diff`: what differs between two questionnaires.

use std::path::Path;

use super::super::output::{self, Output};
use super::super::problem::{Problem, shown};
use super::super::report::{QUESTIONNAIRE_LIMIT, content, usable};
use super::super::tell;
use super::super::texts::Texts;
use super::{DiffOrder, Form};
use crate::questionnaire::{Questionnaire, difference, load};
use crate::report::{difference_markdown, difference_text};

/// Writes the difference; true if there is one that the status is to tell.
pub(in crate::cli) fn diff(order: &DiffOrder, texts: &'static Texts) -> Result<bool, Problem> {
    let (before, after) = (read(&order.before, texts)?, read(&order.after, texts)?);
    let found = difference(&before, &after);
    let text = match order.form {
        Form::Text => difference_text(&before, &after, &found, order.tongue),
        Form::Markdown => difference_markdown(&before, &after, &found, order.tongue),
    };
    match &order.output {
        Output::Standard => output::print(text.as_bytes())?,
        Output::File(path) => {
            output::write(path, text.as_bytes(), &[&order.before, &order.after], order.force)?;
            tell(&(texts.written)(&shown(path)));
        }
    }
    Ok(order.exit_code && !found.is_empty())
}

/// A questionnaire; what its editor should look at is no matter here.
fn read(path: &Path, texts: &'static Texts) -> Result<Questionnaire, Problem> {
    let mut loaded = load(&content(path, QUESTIONNAIRE_LIMIT)?);
    if loaded.questionnaire.is_some() {
        loaded.diagnostics.clear();
    }
    usable(path, loaded, texts)
}
