//! Files in and out: the audit file with its versions, the audit that a report carries, the storage envelope, tables, file names and differences.
//!
//! Wire structs (private module `wire`) are apart from the domain types and converted by hand, so that a format
//! can stay as it is while the program changes. Nothing here reads a clock or a disk, and nothing decides whether
//! something is overwritten.

mod answers;
mod base64url;
mod calendar;
mod carried;
mod collection;
mod conflict;
mod consensus;
mod damage;
mod difference;
mod dissent;
mod embedded;
mod envelope;
mod fault;
mod file_name;
mod finding;
mod hand_out;
mod ids;
mod inheritance;
mod keys;
mod link;
mod measures;
mod merge;
mod outline;
mod path;
mod read;
mod record;
mod remarks;
mod room;
#[cfg(test)]
pub(crate) mod schema;
mod sheet;
mod shelf;
mod slot;
mod summary;
mod table;
mod transfer;
mod unique;
mod units;
mod update;
mod wire;
mod words;
mod write;

pub use answers::answers_table;
pub use calendar::{CalendarDay, calendar};
pub use carried::{CarriedError, REPORT_LIMIT, find};
pub use collection::{COLLECTION_LIMIT, split, write_collection};
pub use conflict::{Author, Conflict, Decision};
pub use consensus::{Assessor, Settled, Spread, Vote, agree, consensus};
pub use damage::Damage;
pub use difference::{
    AnswerDifference, Change, Difference, FieldDifference, MeasureDifference, SnapshotDifference, TargetDifference,
    difference,
};
pub use dissent::dissent;
pub use embedded::{EmbedFault, belongs, embed, embedded, is_shown_with, write_with_questionnaire};
pub use envelope::{SealFault, Sealed, seal, unseal};
pub use fault::Fault;
pub use file_name::{file_name, file_stem};
pub use finding::{Finding, findings};
pub use hand_out::{HandOut, copy_out, hand_out, questions_of};
pub use inheritance::{Inheritance, Kept, inheritance};
pub use link::{LINK_LIMIT, LINK_LONG, LINK_MARK, LinkFault, pack, unpack};
pub use measures::{effort_word, measures_table, status_word};
pub use merge::{Merge, common_base, contribution, contributor, merge};
pub use read::{Opened, ReadError, read};
pub use record::{rating_word, record};
pub use remarks::without_remarks;
pub use room::{Room, kilobytes, room};
pub use sheet::{Sheet, SheetFault, SheetProblem, Sheeted, questionnaire_of_sheet, questionnaire_sheet};
pub use shelf::{Shelved, shelve, unshelve};
pub use slot::{Slot, Stored, newest};
pub use summary::{Summary, read_summaries, write_summaries};
pub use table::{Cell, Table};
pub use transfer::{Fate, Line, Transfer, Why, transfer};
pub use units::Unit;
pub use update::{Concern, Update, fingerprints, reference, update};
pub use write::{Generator, write};

/// The largest file that is read, in bytes (5 MiB).
pub const LIMIT: usize = 5 * 1024 * 1024;

/// The version of the audit format that is written.
pub const FORMAT: u32 = 1;
