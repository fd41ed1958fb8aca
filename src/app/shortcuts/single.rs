//! Single keys: digits choose a level, N and P go from question to question, ? leads to the page about keys.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::app::browser::page;
use crate::app::components::answer::level_id;
use crate::app::components::asked::number;
use crate::app::components::course::Course;
use crate::app::navigation::question_anchor;
use crate::app::route::Route;
use crate::app::session::Session;
use crate::app::texts;
use crate::audit::{Choice, Event};
use crate::questionnaire::QuestionId;

/// What a key is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wish {
    /// This level.
    Level(usize),
    /// The next question.
    Next,
    /// The question before.
    Previous,
    /// The page about keys.
    Keys,
}

/// What a key is for, by what it writes.
fn wish(key: &str, shift: bool) -> Option<Wish> {
    // On many keyboards a question mark needs the shift key; nothing else here does.
    match key {
        "?" => Some(Wish::Keys),
        _ if shift => None,
        "n" | "N" => Some(Wish::Next),
        "p" | "P" => Some(Wish::Previous),
        _ if key.len() == 1 => key.parse().ok().map(Wish::Level),
        _ => None,
    }
}

/// Does what a key is for, unless text is typed, a dialogue is open, or the key is held down.
pub(super) fn press(session: Session, event: &KeyboardEvent) {
    if event.repeat() || event.is_composing() || event.default_prevented() || page::types_text() || page::has_dialog() {
        return;
    }
    let Some(wish) = wish(&event.key(), event.shift_key()) else { return };
    let is_done = untrack(|| match wish {
        Wish::Keys => {
            session.go(&Route::Keyboard);
            true
        }
        Wish::Level(level) => Here::of(session).is_some_and(|here| here.choose(session, level)),
        Wish::Next => Here::of(session).is_some_and(|here| here.go(session, true)),
        Wish::Previous => Here::of(session).is_some_and(|here| here.go(session, false)),
    });
    if is_done {
        event.prevent_default();
    }
}

/// Where the user is among the questions that are asked.
struct Here {
    /// The first one of the page; that of the workshop.
    first: QuestionId,
    /// The one that has the focus.
    focused: Option<QuestionId>,
    is_workshop: bool,
}

impl Here {
    /// None on pages without questions.
    fn of(session: Session) -> Option<Self> {
        let assessment = session.assessment.get()?;
        let asked: Vec<&QuestionId> =
            assessment.questions().filter(|it| it.standing.is_in_scope()).map(|it| &it.id).collect();
        let route = session.route.get();
        let is_workshop = matches!(route, Route::Workshop(_));
        let on_page: Vec<&QuestionId> = match &route {
            Route::Workshop(question) => vec![question],
            Route::Principle(_) | Route::Question(_) => {
                let principle = assessment.principles().find(|principle| match &route {
                    Route::Principle(id) => principle.id == *id,
                    Route::Question(id) => principle.questions.iter().any(|question| question.id == *id),
                    _ => false,
                })?;
                principle.questions.iter().map(|question| &question.id).collect()
            }
            _ => return None,
        };
        let first = (*asked.iter().find(|question| on_page.contains(question))?).clone();
        let focused = if is_workshop { Some(first.clone()) } else { focused(&asked) };
        Some(Self { first, focused, is_workshop })
    }

    /// Chooses a level of the focused question, else of the first one; false if there is no such level.
    fn choose(&self, session: Session, level: usize) -> bool {
        let questionnaire = session.questionnaire.get();
        let question = self.focused.as_ref().unwrap_or(&self.first);
        let Some(questionnaire) = questionnaire else { return false };
        let levels = questionnaire.question(question).map_or(0, |known| known.levels.len());
        if level >= levels || session.read_only().is_some() {
            return false;
        }
        session.act(Event::Choose(question.clone(), Some(Choice::Level(level))));
        if self.focused.is_none() {
            page::focus(&question_anchor(question), true);
        }
        page::focus(&level_id(question, level), false);
        let words = texts::keyboard(session.wording.get());
        page::announce(&(words.chosen)(&number(&questionnaire, question), level));
        true
    }

    /// Goes on or back by one question; says where there is none.
    fn go(&self, session: Session, forward: bool) -> bool {
        let target = match (forward, &self.focused) {
            (true, None) => Some(self.first.clone()),
            (true, Some(at)) => Course::of(session, at).next,
            (false, at) => Course::of(session, at.as_ref().unwrap_or(&self.first)).previous,
        };
        let words = texts::keyboard(session.wording.get());
        let Some(question) = target else {
            page::announce(if forward { words.last } else { words.first });
            return true;
        };
        let route = if self.is_workshop { Route::Workshop(question) } else { Route::Question(question) };
        match &route {
            // The address names it already, so that going there would change nothing.
            Route::Question(question) if session.route.get() == route => page::focus(&question_anchor(question), true),
            _ => session.go(&route),
        }
        true
    }
}

/// The question in whose part of the page the focus is.
fn focused(asked: &[&QuestionId]) -> Option<QuestionId> {
    let id = page::id_around_focus("frage-")?;
    asked.iter().find(|question| question_anchor(question) == id).map(|question| (*question).clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_known_by_what_they_write() {
        assert_eq!(wish("0", false), Some(Wish::Level(0)));
        assert_eq!(wish("9", false), Some(Wish::Level(9)));
        assert_eq!((wish("n", false), wish("N", false)), (Some(Wish::Next), Some(Wish::Next)));
        assert_eq!(wish("p", false), Some(Wish::Previous));
        assert_eq!((wish("?", true), wish("?", false)), (Some(Wish::Keys), Some(Wish::Keys)));
        for (key, shift) in
            [("n", true), ("3", true), ("F1", false), ("10", false), ("x", false), ("-", false), ("", false)]
        {
            assert_eq!(wish(key, shift), None, "{key}");
        }
    }
}
