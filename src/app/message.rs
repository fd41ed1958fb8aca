//! A short message that something was done.

use std::fmt;
use std::sync::Arc;

use crate::questionnaire::Tongue;

/// What was done, in whatever language the screen has: the message stays when the language changes.
#[derive(Clone)]
pub struct Message {
    say: Arc<dyn Fn(Tongue) -> String + Send + Sync>,
    /// An undo button stands beside it.
    pub undoable: bool,
}

impl Message {
    /// From what is to be said in each language.
    pub fn new(say: impl Fn(Tongue) -> String + Send + Sync + 'static, undoable: bool) -> Self {
        Self { say: Arc::new(say), undoable }
    }

    /// The message in a language.
    pub fn text(&self, tongue: Tongue) -> String {
        (self.say)(tongue)
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message").field("undoable", &self.undoable).finish_non_exhaustive()
    }
}
