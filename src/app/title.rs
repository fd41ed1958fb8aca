//! The title of the page: place first, since screen readers and tab strips read from the left.

use leptos::prelude::*;

use super::route::Route;
use super::session::Session;
use super::texts;

/// Characters of a service's name that a title has room for.
const LONGEST_NAME: usize = 80;

/// The title of the place where the user is, for example „Prinzip 3: Barrierefreiheit … – Wohngeld – Selbstaudit“.
pub fn of(session: Session) -> String {
    let words = texts::shell_of(session.wording.get(), session.parts());
    let place = match session.route.get() {
        Route::Start => None,
        Route::Service => Some(words.service.to_owned()),
        Route::Hub => Some(words.hub.to_owned()),
        Route::Review => Some(words.review.to_owned()),
        Route::Result => Some(words.result.to_owned()),
        Route::Measures => Some(words.measures.to_owned()),
        Route::Progress => Some(words.progress.to_owned()),
        Route::Report => Some(texts::report(session.wording.get()).title.to_owned()),
        Route::Team => Some(words.team.to_owned()),
        Route::Files => Some(words.files.to_owned()),
        Route::Overview => Some(texts::overview(session.wording.get()).title.to_owned()),
        Route::Transfer(_) => Some(texts::editions(session.wording.get()).page.to_owned()),
        Route::Questionnaire(_) | Route::Authoring => Some(words.check_questionnaire.to_owned()),
        Route::Help => Some(words.help.to_owned()),
        Route::Guide(guide) => Some(texts::guide(guide)(session.wording.get()).title.to_owned()),
        Route::Keyboard => Some(texts::keyboard(session.wording.get()).article.title.to_owned()),
        Route::Data => Some(texts::data(session.wording.get()).article.title.to_owned()),
        Route::Accessibility => Some(words.accessibility.to_owned()),
        Route::Licences => Some(words.licences.to_owned()),
        Route::NotFound(_) => Some(words.not_found.to_owned()),
        Route::Principle(id) => session.questionnaire.with(|questionnaire| {
            let principle = questionnaire.as_ref()?.principle(&id);
            let title = principle.map(|known| (words.principle_title)(known.number, &known.title.value));
            Some(title.unwrap_or_else(|| words.not_found.to_owned()))
        }),
        Route::Question(id) | Route::Workshop(id) => session.questionnaire.with(|questionnaire| {
            let question = questionnaire.as_ref()?.question(&id);
            Some(question.map_or_else(|| words.not_found.to_owned(), |known| known.text.value.clone()))
        }),
    };
    let service = session.with_audit(|audit| texts::shown_name(&audit.service.name, session.wording.get()));
    let service = service.map(|name| name.chars().take(LONGEST_NAME).collect::<String>());
    [place, service, Some(words.product.to_owned())].into_iter().flatten().collect::<Vec<_>>().join(" – ")
}
