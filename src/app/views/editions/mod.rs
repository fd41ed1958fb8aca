//! Other versions of the open audit's questionnaire, and other editions of its standard.

mod kept;
mod lists;
mod offer;
mod origin;
mod preview;
mod update;

pub use kept::KeptAnswers;
pub use offer::EditionOffer;
pub use origin::Origin;
pub use preview::Preview;
pub use update::UpdateNote;

use leptos::prelude::*;

use crate::app::session::session;
use crate::app::texts;

/// The texts of these views in the language of the screen.
fn words() -> &'static texts::Editions {
    texts::editions(session().wording.get())
}
