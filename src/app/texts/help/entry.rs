//! Where to find which help.

mod words;

use super::super::Wording;
use super::super::article::{Article, Block, Place, Section};
use crate::app::route::{Guide, Route};
use words::Words;

/// The page in a wording: the places and their order stand here once, for all of them.
macro_rules! page {
    ($words:path) => {{
        const WORDS: Words = $words;
        Article {
            title: WORDS.title,
            lead: WORDS.lead,
            contents: WORDS.contents,
            sections: &[
                Section {
                    heading: WORDS.begin,
                    blocks: &[Block::Places(&[
                        place(|| Route::Guide(Guide::First), WORDS.first),
                        place(|| Route::Guide(Guide::Workshop), WORDS.workshop),
                        place(|| Route::Guide(Guide::Assess), WORDS.assess),
                    ])],
                },
                Section {
                    heading: WORDS.look_up,
                    blocks: &[Block::Places(&[
                        place(|| Route::Guide(Guide::Scoring), WORDS.scoring),
                        place(|| Route::Guide(Guide::Onward), WORDS.onward),
                        place(|| Route::Guide(Guide::Files), WORDS.files),
                        place(|| Route::Keyboard, WORDS.keyboard),
                        place(|| Route::Guide(Guide::Words), WORDS.terms),
                    ])],
                },
                Section {
                    heading: WORDS.operate,
                    blocks: &[Block::Places(&[
                        place(|| Route::Data, WORDS.data),
                        place(|| Route::Accessibility, WORDS.accessibility),
                        place(|| Route::Guide(Guide::Editors), WORDS.editors),
                    ])],
                },
            ],
        }
    }};
}

const fn place(to: fn() -> Route, (name, about): (&'static str, &'static str)) -> Place {
    Place { to, name, about }
}

static GERMAN: Article = page!(words::GERMAN);
static SIMPLE: Article = page!(words::SIMPLE);
static ENGLISH: Article = page!(words::ENGLISH);

/// The page in a wording.
pub(super) fn entry(wording: Wording) -> &'static Article {
    match wording {
        Wording::German => &GERMAN,
        Wording::Simple => &SIMPLE,
        Wording::English => &ENGLISH,
    }
}
