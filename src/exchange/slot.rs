//! The two slots in which an audit is stored in turn, so that a write that is cut off costs one change at most.

use std::cmp::Reverse;

use super::envelope::{SealFault, Sealed, unseal};

/// One of the two slots.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// The first.
    A,
    /// The second.
    B,
}

impl Slot {
    /// The one to write next.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::A => Self::B,
            Self::B => Self::A,
        }
    }
}

/// What two slots hold.
#[derive(Clone, Debug, PartialEq)]
pub enum Stored {
    /// Both are empty.
    Absent,
    /// At least one can be read.
    Readable {
        /// The one with the highest revision.
        slot: Slot,
        /// What it holds.
        sealed: Box<Sealed>,
        /// The other one, where it holds something that cannot be read.
        damaged: Option<Slot>,
    },
    /// There is something, and none of it can be read.
    Unreadable {
        /// Why; of two reasons that of the first slot, unless the second is of a later program, since then nothing
        /// is broken and a newer program helps.
        fault: SealFault,
    },
}

/// What two slots hold. Of two equal revisions the one stored later counts, then the first slot.
pub fn newest(a: Option<&str>, b: Option<&str>) -> Stored {
    let mut readable = Vec::new();
    let mut damaged = Vec::new();
    for (slot, text) in [(Slot::A, a), (Slot::B, b)] {
        match text.map(unseal) {
            None => {}
            Some(Ok(sealed)) => readable.push((slot, sealed)),
            Some(Err(fault)) => damaged.push((slot, fault)),
        }
    }
    // The sort is stable, so the first slot stays first where all else is equal.
    readable.sort_by_key(|(_, sealed)| Reverse((sealed.revision, sealed.saved.clone())));
    if let Some((slot, sealed)) = readable.into_iter().next() {
        let damaged = damaged.first().map(|(slot, _)| *slot);
        return Stored::Readable { slot, sealed: Box::new(sealed), damaged };
    }
    damaged.sort_by_key(|(_, fault)| !matches!(fault, SealFault::Newer { .. }));
    match damaged.into_iter().next() {
        Some((_, fault)) => Stored::Unreadable { fault },
        None => Stored::Absent,
    }
}
