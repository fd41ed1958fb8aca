//! A short message that something was done.

use std::fmt;
use std::sync::Arc;

use super::texts::Wording;

/// What was done, in whatever wording the screen has: the message stays when the wording changes.
#[derive(Clone)]
pub struct Message {
    say: Arc<dyn Fn(Wording) -> String + Send + Sync>,
    /// An undo button stands beside it.
    pub undoable: bool,
}

impl Message {
    /// From what is to be said in each wording.
    pub fn new(say: impl Fn(Wording) -> String + Send + Sync + 'static, undoable: bool) -> Self {
        Self { say: Arc::new(say), undoable }
    }

    /// The message in a wording.
    pub fn text(&self, wording: Wording) -> String {
        (self.say)(wording)
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message").field("undoable", &self.undoable).finish_non_exhaustive()
    }
}
