//! The chosen questionnaire for paper, and for filling in without this program.

use leptos::prelude::*;

use super::questionnaires::Offer;
use super::words;
use crate::app::browser::{download, page};
use crate::app::components::icon::Icon;
use crate::app::frame;
use crate::app::library;
use crate::app::session::{Session, session};
use crate::app::texts;
use crate::exchange::Generator;
use crate::report::{self, FileFormat};

/// Where the host's pages lie, beside `index.html`.
const FOLDER: &str = "fragebogen/";

/// A link to the page that the host has of the questionnaire; where it has none, as of a questionnaire of its own, a
/// button that makes the same page here.
#[component]
pub(super) fn Paper(offer: Offer) -> impl IntoView {
    let session = session();
    let name = Memo::new(move |_| {
        let entry = offer.entry()?;
        Some(report::form_name(library::file_in(&entry, session.tongue.get())))
    });
    let label = |icon| {
        view! {
            <Icon name=icon />
            <span class="kern-label">{move || words().paper}</span>
        }
    };
    move || {
        let name = name.get()?;
        if page::has_form(&name) {
            let link = view! {
                <a class="kern-btn kern-btn--tertiary" href=format!("{FOLDER}{name}")>
                    {label("draft")}
                </a>
            };
            return Some(link.into_any());
        }
        offer.questionnaire.with(Option::is_some).then(|| {
            let make = move |_| make(session, offer, &name);
            view! {
                <button type="button" class="kern-btn kern-btn--tertiary" on:click=make>
                    {label("download")}
                </button>
            }
            .into_any()
        })
    }
}

fn make(session: Session, offer: Offer, name: &str) {
    let Some(questionnaire) = offer.questionnaire.get_untracked() else { return };
    let page = report::form(&questionnaire, &Generator::own());
    // A file of a questionnaire may lie in a folder of the host; a download has none.
    let name = name.rsplit('/').next().unwrap_or(name);
    let is_saved = download::text(name, FileFormat::Html.media_type(), &page);
    let text = move |words: &texts::Start| if is_saved { words.paper_saved } else { words.paper_refused };
    frame::tell(session, move |tongue| text(texts::start(tongue)).to_owned(), false);
}
