//! The chosen questionnaire for paper, and for filling in without this program.

use leptos::ev::MouseEvent;
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
use crate::questionnaire::sha256_hex;
use crate::report::{self, FileFormat};

/// Where the host's pages lie, beside `index.html`.
const FOLDER: &str = "fragebogen/";

/// A link to the page that was built with the site; where there is none, as for a questionnaire of the host's own, a
/// button that makes the same page here. A questionnaire that was edited since is made here as well.
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
        if let Some(version) = page::form_version(&name) {
            let address = format!("{FOLDER}{name}");
            // Only when it is wanted, since making the page takes a while.
            let follow = move |event: MouseEvent| {
                let edited = made(offer).filter(|page| !sha256_hex(page.as_bytes()).starts_with(&version));
                if let Some(page) = edited {
                    event.prevent_default();
                    hand_over(session, &name, &page);
                }
            };
            let link = view! {
                <a class="kern-btn kern-btn--tertiary" href=address on:click=follow>
                    {label("draft")}
                </a>
            };
            return Some(link.into_any());
        }
        offer.questionnaire.with(Option::is_some).then(|| {
            let make = move |_| {
                if let Some(page) = made(offer) {
                    hand_over(session, &name, &page);
                }
            };
            view! {
                <button type="button" class="kern-btn kern-btn--tertiary" on:click=make>
                    {label("download")}
                </button>
            }
            .into_any()
        })
    }
}

/// The page of the chosen questionnaire as it is now; none while it is not there.
fn made(offer: Offer) -> Option<String> {
    offer.questionnaire.with_untracked(|chosen| Some(report::form(chosen.as_ref()?, &Generator::own())))
}

fn hand_over(session: Session, name: &str, page: &str) {
    // A file of a questionnaire may lie in a folder of the host; a download has none.
    let name = name.rsplit('/').next().unwrap_or(name);
    let is_saved = download::text(name, FileFormat::Html.media_type(), page);
    let text = move |words: &texts::Start| if is_saved { words.paper_saved } else { words.paper_refused };
    frame::tell(session, move |wording| text(texts::start(wording)).to_owned(), false);
}
