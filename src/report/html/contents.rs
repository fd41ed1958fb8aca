//! The table of contents: the headings of level 2 and 3 as nested lists of links.

use std::fmt::Write as _;

use super::{Escaped, Runs};
use crate::report::document::{Block, Inline};

/// A heading and those below it.
struct Entry<'a> {
    content: &'a [Inline],
    anchor: &'a str,
    below: Vec<Entry<'a>>,
}

/// Writes the table of contents of what stands behind it; nothing where there is no heading.
pub(super) fn contents(out: &mut String, title: &str, behind: &[Block]) {
    let mut entries: Vec<Entry<'_>> = Vec::new();
    for block in behind {
        let Block::Heading { level, content, anchor } = block else { continue };
        let entry = Entry { content, anchor, below: Vec::new() };
        match (level, entries.last_mut()) {
            (3, Some(above)) => above.below.push(entry),
            (2 | 3, _) => entries.push(entry),
            _ => {}
        }
    }
    // Writing into a string cannot fail.
    let _ = writeln!(out, "<nav aria-labelledby=\"contents_\">\n<h2 id=\"contents_\">{}</h2>", Escaped(title));
    if !entries.is_empty() {
        list(out, &entries);
    }
    out.push_str("</nav>\n");
}

fn list(out: &mut String, entries: &[Entry<'_>]) {
    out.push_str("<ul>\n");
    for Entry { content, anchor, below } in entries {
        // A link cannot lie within a link; a heading that holds one is a link as a whole here.
        let plain: Vec<Inline> = content.iter().map(|inline| Inline { target: None, ..inline.clone() }).collect();
        let _ = write!(out, "<li><a href=\"#{}\">{}</a>", Escaped(anchor), Runs(&plain));
        if !below.is_empty() {
            out.push('\n');
            list(out, below);
        }
        out.push_str("</li>\n");
    }
    out.push_str("</ul>\n");
}
