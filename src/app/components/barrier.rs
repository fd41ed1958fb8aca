//! Reporting a barrier by a letter that the reader's own mail program opens. Nothing entered is in it.

use leptos::prelude::*;

use crate::app::browser::page;
use crate::app::route::Route;
use crate::app::session::session;
use crate::app::texts;
use crate::exchange::Generator;
use crate::host::Statement;

/// The address of a letter about a place, with the version of the program; none where barriers are not taken by mail.
pub fn letter(declared: &Statement, place: &Route) -> Option<String> {
    let (words, own) = (texts::accessibility(session().wording.get()), Generator::own());
    let version = format!("{} ({})", own.version, own.build);
    let place = place.to_string();
    let body = (words.letter)(&page::address_of(&place), &version);
    declared.feedback.email.as_ref()?.address.letter(&(words.subject)(&place, &own.version), &body)
}
