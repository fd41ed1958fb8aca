//! Going from place to place: one listener for the address, one effect for title, language and focus.

use std::time::Duration;

use leptos::prelude::*;

use super::browser::page;
use super::route::Route;
use super::session::Session;
use super::title;

/// Every view's main heading carries this id; it takes the focus when the view appears.
pub const HEADING: &str = "titel";

/// How long after what is seen the title follows.
const TITLE_DELAY: Duration = Duration::from_millis(100);

/// The id of a question's heading on the principle page.
pub fn question_anchor(question: &crate::questionnaire::QuestionId) -> String {
    format!("frage-{question}")
}

/// The id of what takes the focus when the user comes back to a list from a question: the question's link there.
pub fn row_anchor(question: &crate::questionnaire::QuestionId) -> String {
    format!("zeile-{question}")
}

/// Follows the address and keeps title, language and focus in step.
pub fn follow(session: Session) {
    window_event_listener(leptos::ev::hashchange, move |_| {
        let fragment = page::fragment();
        // What names an element of the page (`#inhalt`) is a place within it, not a route.
        if !page::has(fragment.trim_start_matches('#')) {
            let route = Route::parse(&fragment);
            if session.route.get_untracked() != route {
                session.route.set(route);
            }
        }
    });
    Effect::new(move |_| page::set_language(session.tongue.get().tag()));
    // Late, and once for several changes: what a browser tells of its window would come before what it tells of the
    // page, and keep a screen reader from following the focus while that is still to be followed.
    let newest = StoredValue::new(0_u32);
    Effect::new(move |before: Option<()>| {
        let title = title::of(session);
        if before.is_none() {
            return page::set_title(&title);
        }
        newest.update_value(|newest| *newest = newest.wrapping_add(1));
        let this = newest.get_value();
        let rename = move || {
            if newest.get_value() == this {
                page::set_title(&title);
            }
        };
        // The frame in which the view appears and gets the focus comes first, however long it takes.
        request_animation_frame(move || set_timeout(rename, TITLE_DELAY));
    });
    // The focus moves only when the place changes: not on the first view, where the browser's own start is right,
    // and not when merely the language changes.
    Effect::new(move |before: Option<Route>| {
        let route = session.route.get();
        if before.is_some_and(|before| before != route) {
            session.notice.set(None);
            let is_back = untrack(|| session.came_from()).as_ref() == Some(&route);
            if !matches!(route, Route::Principle(_) | Route::Question(_) | Route::Workshop(_)) {
                session.forget_list();
            }
            let place = route.clone();
            // The new view is in the page only after this effect has run.
            request_animation_frame(move || {
                page::forget_selection();
                match &place {
                    Route::Question(question) if page::has(&question_anchor(question)) => {
                        page::focus(&question_anchor(question), true);
                    }
                    _ if is_back && focus_row_left(session) => {}
                    _ => {
                        page::focus(HEADING, false);
                        page::scroll_to_top();
                    }
                }
            });
        }
        route
    });
}

impl Session {
    /// Goes to a place.
    pub fn go(self, route: &Route) {
        page::go_to(&route.to_string());
    }
}

/// Puts the focus on the row of the question that was left from a list; false if there is none.
fn focus_row_left(session: Session) -> bool {
    let row = session.take_row().map(|question| row_anchor(&question)).filter(|row| page::has(row));
    if let Some(row) = &row {
        page::focus(row, true);
    }
    row.is_some()
}
