//! How to reach whoever operates the app. What the host writes is German, whatever the language of the screen.

use leptos::prelude::*;

use crate::app::session::session;
use crate::app::texts;
use crate::host::{Contact, Way};

/// The ways to reach the operator as entries of a list; none where none is named.
pub fn ways(contact: &Contact) -> Vec<AnyView> {
    let words = texts::shell(session().wording.get());
    let entry = |label: &'static str, way: &Way| {
        view! { <li>{label} " " {link(way.address.as_str(), way.text.clone())}</li> }.into_any()
    };
    let email = contact.email.as_ref().map(|way| entry(words.email, way));
    let phone = contact.phone.as_ref().map(|way| entry(words.phone, way));
    let url = contact.url.as_ref().map(|url| {
        let page = link(url.as_str(), words.contact_page.to_owned());
        view! { <li>{page}</li> }.into_any()
    });
    [email, phone, url].into_iter().flatten().collect()
}

/// A link to a place of the operator.
pub fn link(address: &str, text: String) -> AnyView {
    view! {
        <a class="kern-link" href=address.to_owned()>
            {text}
        </a>
    }
    .into_any()
}
