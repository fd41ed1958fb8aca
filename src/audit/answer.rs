//! One answer with everything that belongs to it.

use super::{Date, Timestamp, Unknown};

/// What was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// A level, from 0.
    Level(usize),
    /// „Nicht anwendbar“ with its reason. With a blank reason it counts as unanswered until one is given.
    NotApplicable(String),
    /// „Zu klären“: counts as unanswered and is listed.
    Unclear,
}

/// How strong a proof is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Own estimate.
    #[default]
    Estimate,
    /// Internal document.
    Internal,
    /// Checked by a third party.
    ThirdParty,
}

/// A reference to a proof, never the proof itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// What it is.
    pub title: String,
    /// Where it is: file number, path or address, as plain text.
    pub reference: String,
    /// How strong it is.
    pub strength: Strength,
    /// When it was made.
    pub date: Option<Date>,
    /// Until when it holds.
    pub valid_until: Option<Date>,
    /// Keys of a later program version.
    pub unknown: Unknown,
}

impl Evidence {
    /// True after its last day.
    pub fn is_expired(&self, today: Date) -> bool {
        self.valid_until.is_some_and(|last_day| last_day < today)
    }
}

/// Where an inherited answer comes from (EfA: taken over from the central service).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inherited {
    /// Inherited, without saying from where.
    Yes,
    /// Inherited from the named audit file or service.
    From(String),
}

/// Why an answer must be looked at again, in words, for example „aus letztem Audit, bitte prüfen“.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review(pub String);

impl Review {
    /// What is written into the file for an answer that was taken over from the audit before. Screens and reports say
    /// it in their own language.
    pub const FROM_LAST: &'static str = "aus letztem Audit, bitte prüfen";

    /// The mark of an answer that was taken over from the audit before.
    pub fn from_last() -> Self {
        Self(Self::FROM_LAST.to_owned())
    }
}

/// A deviating opinion in the team that is kept beside the agreed answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Minority {
    /// The level the minority would have chosen.
    pub level: Option<usize>,
    /// Their note.
    pub note: String,
    /// Whose it is, by role.
    pub by: Option<String>,
    /// Keys of a later program version.
    pub unknown: Unknown,
}

/// What was entered for one question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// What was chosen; a note or evidence may be there before a choice is.
    pub choice: Option<Choice>,
    /// Free text.
    pub note: String,
    /// References to proofs.
    pub evidence: Vec<Evidence>,
    /// Set where the answer was taken over from a central service.
    pub inherited: Option<Inherited>,
    /// Set where the answer must be looked at again.
    pub review: Option<Review>,
    /// Which role answered.
    pub by: Option<String>,
    /// When it was last changed.
    pub at: Option<Timestamp>,
    /// A deviating opinion.
    pub minority: Option<Minority>,
    /// Further deviating opinions, where several people assessed on their own.
    pub minorities: Vec<Minority>,
    /// Keys of a later program version.
    pub unknown: Unknown,
}

impl Answer {
    /// Every deviating opinion, in the order in which they are kept.
    pub fn opinions(&self) -> impl Iterator<Item = &Minority> {
        self.minority.iter().chain(&self.minorities)
    }

    /// Keeps one more deviating opinion, unless it is there already or says nothing.
    pub fn dissent(&mut self, opinion: Minority) {
        if opinion == Minority::default() || self.opinions().any(|known| *known == opinion) {
            return;
        }
        match &mut self.minority {
            None => self.minority = Some(opinion),
            Some(_) => self.minorities.push(opinion),
        }
    }

    /// True if nothing was entered, so that the entry can be dropped.
    pub fn is_empty(&self) -> bool {
        let Self { choice, note, evidence, inherited, review, by, at: _, minority, minorities, unknown } = self;
        choice.is_none()
            && note.is_empty()
            && evidence.is_empty()
            && inherited.is_none()
            && review.is_none()
            && by.is_none()
            && minority.is_none()
            && minorities.is_empty()
            && unknown.0.is_empty()
    }
}
