//! How to use the program: an entry page and a page for each occasion.

mod assess;
mod editors;
mod entry;
mod files;
mod first;
mod onward;
mod scoring;
mod words;
mod workshop;

use super::Wording;
use super::article::Article;
use crate::app::route::Guide;

/// The entry page.
pub fn help(wording: Wording) -> &'static Article {
    entry::entry(wording)
}

/// The page for an occasion.
pub fn guide(guide: Guide) -> fn(Wording) -> &'static Article {
    match guide {
        Guide::First => first::first,
        Guide::Workshop => workshop::workshop,
        Guide::Assess => assess::assess,
        Guide::Scoring => scoring::scoring,
        Guide::Onward => onward::onward,
        Guide::Files => files::files,
        Guide::Words => words::words,
        Guide::Editors => editors::editors,
    }
}
