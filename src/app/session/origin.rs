//! From which list a question was reached, so that „zurück“ leads there again, to the same row.

use leptos::prelude::*;

use super::Session;
use crate::app::route::Route;
use crate::questionnaire::QuestionId;

/// Where the user was before a principle page.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    /// The list, if it was one.
    list: Option<Route>,
    /// The question whose row was left; coming back puts the focus there.
    row: Option<QuestionId>,
}

impl Session {
    /// Remembers that a question is visited from a list, and from which row, if the list has one.
    pub fn leave_list(self, list: Route, row: Option<QuestionId>) {
        self.origin.set(Origin { list: Some(list), row });
    }

    /// The list from which the user came.
    pub fn came_from(self) -> Option<Route> {
        self.origin.with(|origin| origin.list.clone())
    }

    /// Forgets the list, since the user is at another place now; its row may still be needed.
    pub fn forget_list(self) {
        self.origin.update(|origin| origin.list = None);
    }

    /// The question whose row was left, once.
    pub fn take_row(self) -> Option<QuestionId> {
        self.origin.try_update(|origin| origin.row.take()).flatten()
    }
}
