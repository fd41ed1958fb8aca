//! What stands on every page: the title above, the page number below.

use super::clean::clean;
use super::face::{Digits, Faces, Weight};
use super::look::{FOOTER, GREY, HEADER, LEFT, RULE, RUNNING, WIDTH};
use super::paginate::{Aside, Pages, Placed};
use super::strip::Mark;
use super::typeset::{Line, Run, single};
use crate::report::document::Document;

/// Adds the running header, from the second page on, and the page numbers.
pub(super) fn add(pages: &mut Pages, document: &Document, title: &str, faces: &Faces<'_>) {
    let count = pages.pages.len();
    let header = fitting(faces, title, WIDTH);
    for (index, page) in pages.pages.iter_mut().enumerate() {
        if index > 0 {
            place(page, &header, LEFT, HEADER, Aside::Header);
            let rule = Mark::Filled { x: LEFT, y: HEADER + 5.0, width: WIDTH, height: 0.5, colour: RULE };
            page.push(Placed { mark: rule, aside: Aside::Header });
        }
        let number = (index + 1).to_string();
        let words = document.frame.page.replace("{page}", &number).replace("{pages}", &count.to_string());
        let footer = fitting(faces, &words, WIDTH);
        place(page, &footer, LEFT + WIDTH - footer.width, FOOTER, Aside::Footer);
    }
}

fn place(page: &mut Vec<Placed>, line: &Line, x: f32, y: f32, aside: Aside) {
    for segment in line.segments.clone() {
        page.push(Placed { mark: Mark::Text { x: x + segment.x, y, segment }, aside });
    }
}

/// The text on one line, cut with an ellipsis if it is too long.
fn fitting(faces: &Faces<'_>, text: &str, width: f32) -> Line {
    let text = clean(text);
    let line = |text: String| {
        let run = Run { text, weight: Weight::Regular, digits: Digits::Text, colour: GREY, leaf: None, link: None };
        single(faces, run, RUNNING.size)
    };
    let whole = line(text.clone());
    if whole.width <= width {
        return whole;
    }
    let ends: Vec<usize> = text.char_indices().map(|(end, _)| end).collect();
    let cut = |end: &usize| format!("{}…", text.get(..*end).unwrap_or_default().trim_end());
    let fitting = ends.partition_point(|end| line(cut(end)).width <= width);
    ends.get(fitting.saturating_sub(1)).map(|end| line(cut(end))).unwrap_or_default()
}
