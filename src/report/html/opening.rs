//! What stands before the content of every page that this program writes.

use std::fmt::Write as _;

use super::words::Words;
use super::{CSS, Escaped};
use crate::questionnaire::Tongue;

/// The beginning of a page.
pub(in crate::report) struct Opening<'a> {
    /// Its language.
    pub(in crate::report) language: &'a str,
    /// The language of the words around the content.
    pub(in crate::report) tongue: Tongue,
    /// What it is, for the title bar.
    pub(in crate::report) title: &'a str,
    /// Names and values of what else is said about it.
    pub(in crate::report) named: &'a [(&'a str, &'a str)],
    /// Its style, beyond that of every page.
    pub(in crate::report) style: &'a str,
    /// The id of its table of contents, if it has one.
    pub(in crate::report) contents: Option<&'a str>,
}

impl Opening<'_> {
    /// Writes it; the id of the content is `main_`.
    pub(in crate::report) fn write(&self, out: &mut String) {
        let Self { language, tongue, title, named, style, contents } = self;
        // Writing into a string cannot fail.
        let _ = write!(out, "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n", Escaped(language));
        out.push_str("<meta charset=\"utf-8\">\n");
        out.push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.push_str("<meta name=\"color-scheme\" content=\"light dark\">\n");
        // Nothing is loaded and nothing runs, whatever anybody may ever get into the text.
        out.push_str("<meta http-equiv=\"Content-Security-Policy\" content=\"");
        out.push_str("default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n");
        // An icon that is none: without it browsers ask the host for one, which the policy refuses with an error.
        out.push_str("<link rel=\"icon\" href=\"data:,\">\n");
        let _ = writeln!(out, "<title>{}</title>", Escaped(title));
        for (name, content) in *named {
            let _ = writeln!(out, "<meta name=\"{name}\" content=\"{}\">", Escaped(content));
        }
        let _ = write!(out, "<style>\n{CSS}{style}</style>\n</head>\n<body>\n");
        let words = Words::of(*tongue);
        let _ = write!(out, "<p class=\"skip\"><a href=\"#main_\">{}</a>", Escaped(words.to_main));
        if let Some(id) = contents {
            let _ = write!(out, " <a href=\"#{}\">{}</a>", Escaped(id), Escaped(words.to_contents));
        }
        out.push_str("</p>\n");
    }
}
