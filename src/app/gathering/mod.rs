//! The audits of the overview: those of this browser and those of files that were added, all in memory.
//!
//! What was added stays until the page is closed, and is stored nowhere. What people chose in the view stays as long;
//! only the columns are remembered for the next time.

mod reading;

use std::collections::VecDeque;

use leptos::prelude::*;

use super::browser::files::File;
use super::browser::storage::{self, PREFIX};
use super::dropping::Refusal;
use super::session::Session;
use super::shared::Shared;
use crate::audit::AuditId;
use crate::portfolio::{Column, Entry, Facet, Filter, Row, Sorting};
use crate::questionnaire::{Questionnaire, QuestionnaireId, Tongue};

/// Where an audit of the overview comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum Origin {
    /// The storage of this browser.
    Stored,
    /// A file or a pasted text: its name, if it has one, and the text of the audit's file.
    File(Option<String>, String),
}

/// Every audit that was read; of each the row and the origin stand at the same index.
#[derive(Debug, Default)]
pub struct Pool {
    /// What the overview shows of each.
    pub rows: Vec<Row>,
    /// Where each comes from.
    pub origins: Vec<Origin>,
}

impl Pool {
    /// Removes what does not fit.
    fn retain(&mut self, fits: impl Fn(&Entry, &Origin) -> bool) {
        let both = std::mem::take(&mut self.rows).into_iter().zip(std::mem::take(&mut self.origins));
        for (row, origin) in both.filter(|(row, origin)| fits(&row.entry, origin)) {
            self.rows.push(row);
            self.origins.push(origin);
        }
    }
}

/// Why something is not in the overview.
#[derive(Clone, Debug, PartialEq)]
pub enum Lack {
    /// It cannot be read.
    Refused(Refusal),
    /// Its questionnaire is not to be had: name of the service and id of the questionnaire.
    NoQuestionnaire(String, QuestionnaireId),
}

/// Something that could not be taken in.
#[derive(Clone, Debug, PartialEq)]
pub struct Bad {
    /// Name of the file; none for pasted text.
    pub name: Option<String>,
    /// Which entry of a collection, from 1.
    pub place: Option<usize>,
    /// Why.
    pub why: Lack,
}

/// What waits to be read.
enum Source {
    Stored(AuditId),
    File(File),
    Text(Option<String>, String),
}

/// Columns that are shown until others are chosen.
pub const USUAL: [Column; 11] = [
    Column::Name,
    Column::Themenfeld,
    Column::Ministry,
    Column::Phase,
    Column::Rollout,
    Column::Priority,
    Column::Score,
    Column::Coverage,
    Column::Rating,
    Column::Gaps,
    Column::Changed,
];

/// The state of the overview. Copying it copies handles, not values.
#[derive(Clone, Copy)]
pub struct Gathering {
    /// What was read.
    pub pool: RwSignal<Pool>,
    /// What could not be.
    pub bad: RwSignal<Vec<Bad>>,
    /// How many files of other kinds were passed over in folders.
    pub skipped: RwSignal<usize>,
    /// While something is read: how much is done, of how much.
    pub progress: RwSignal<Option<(usize, usize)>>,
    /// The questionnaire whose audits are shown; none for the one with the most.
    pub edition: RwSignal<Option<QuestionnaireId>>,
    /// What the list is limited to.
    pub filter: RwSignal<Filter>,
    /// Its order.
    pub sorting: RwSignal<Sorting>,
    /// By what it is grouped.
    pub group: RwSignal<Option<Facet>>,
    /// What it shows.
    pub columns: RwSignal<Vec<Column>>,
    /// The heat map shows principles instead of categories.
    pub by_principle: RwSignal<bool>,
    /// Questionnaires that audits brought along and that are not offered here; of each id the first that came, so that
    /// the figures of all audits of an edition are computed alike.
    carried: RwSignal<Vec<Shared<Questionnaire>>>,
    waiting: StoredValue<VecDeque<Source>, LocalStorage>,
    is_told: StoredValue<bool>,
    session: StoredValue<Session>,
}

fn columns_key() -> String {
    format!("{PREFIX}overview-columns")
}

/// The overview of the component that asks.
pub fn gathering() -> Gathering {
    expect_context::<Gathering>()
}

impl Gathering {
    /// An empty overview with the columns of the last time.
    pub fn begin(session: Session) -> Self {
        let remembered = storage::read(&columns_key()).unwrap_or_default();
        let columns: Vec<Column> = remembered.split(' ').filter_map(Column::of_key).collect();
        Self {
            pool: RwSignal::new(Pool::default()),
            bad: RwSignal::new(Vec::new()),
            skipped: RwSignal::new(0),
            progress: RwSignal::new(None),
            edition: RwSignal::new(None),
            filter: RwSignal::new(Filter::default()),
            sorting: RwSignal::new(Sorting { column: Column::Name, is_descending: false }),
            group: RwSignal::new(None),
            columns: RwSignal::new(if columns.is_empty() { USUAL.to_vec() } else { columns }),
            by_principle: RwSignal::new(false),
            carried: RwSignal::new(Vec::new()),
            waiting: StoredValue::new_local(VecDeque::new()),
            is_told: StoredValue::new(false),
            session: StoredValue::new(session),
        }
    }

    /// The questionnaire of an edition, in a language where it is offered in it, else as an audit brought it along; none
    /// where it is not to be had.
    pub fn questionnaire(self, id: &QuestionnaireId, tongue: Tongue) -> Option<Shared<Questionnaire>> {
        self.session.get_value().library.questionnaire(id, tongue).or_else(|| self.carried_one(id))
    }

    fn carried_one(self, id: &QuestionnaireId) -> Option<Shared<Questionnaire>> {
        self.carried.with(|all| all.iter().find(|known| known.id == *id).cloned())
    }

    /// Takes files in.
    pub fn receive(self, files: Vec<File>) {
        self.enqueue(files.into_iter().map(Source::File).collect(), true);
    }

    /// Takes the files of a folder in, as far as they may hold audits.
    pub fn receive_folder(self, mut files: Vec<File>) {
        let all = files.len();
        files.retain(|file| {
            let name = file.name().to_lowercase();
            [".json", ".ndjson", ".jsonl", ".pdf", ".html", ".htm"].iter().any(|ending| name.ends_with(ending))
        });
        self.skipped.update(|skipped| *skipped += all - files.len());
        self.receive(files);
    }

    /// Takes in texts that were pasted, or that came in the file of that name.
    pub fn receive_texts(self, name: Option<&str>, texts: &[String]) {
        let source = |text: &String| Source::Text(name.map(str::to_owned), text.clone());
        self.enqueue(texts.iter().map(source).collect(), true);
    }

    /// Brings what is shown of this browser's own audits up to date.
    pub fn refresh(self) {
        let session = self.session.get_value();
        session.flush();
        let mut wanted: Vec<(AuditId, u64)> = session.holdings.with_untracked(|holdings| {
            holdings.audits.iter().map(|summary| (summary.id.clone(), summary.revision)).collect()
        });
        let is_here = |entry: &Entry, origin: &Origin| {
            *origin != Origin::Stored
                || wanted.iter().any(|(id, revision)| *id == entry.audit && *revision == entry.revision)
        };
        let is_stale = self.pool.with_untracked(|pool| {
            !pool.rows.iter().zip(&pool.origins).all(|(row, origin)| is_here(&row.entry, origin))
        });
        if is_stale {
            self.pool.update(|pool| pool.retain(is_here));
        }
        self.pool.with_untracked(|pool| {
            let stored = pool.rows.iter().zip(&pool.origins).filter(|(_, origin)| **origin == Origin::Stored);
            for (row, _) in stored {
                wanted.retain(|(id, _)| *id != row.entry.audit);
            }
        });
        self.enqueue(wanted.into_iter().map(|(id, _)| Source::Stored(id)).collect(), false);
    }

    /// Takes everything out again that was added from files.
    pub fn forget(self) {
        self.bad.set(Vec::new());
        self.skipped.set(0);
        self.pool.update(|pool| pool.retain(|_, origin| *origin == Origin::Stored));
    }

    /// Chooses the columns and remembers them.
    pub fn choose_columns(self, columns: Vec<Column>) {
        let keys = columns.iter().map(Column::key).collect::<Vec<_>>().join(" ");
        // Where storage is denied, the choice holds until the page is closed.
        let _ = storage::write(&columns_key(), &keys);
        self.columns.set(columns);
    }
}
