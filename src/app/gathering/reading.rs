//! Reading what was added, one after the other, so that the page stays usable meanwhile.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Bad, Gathering, Lack, Origin, Pool, Source};
use crate::app::browser::{clock, files, page};
use crate::app::dropping::{self, Refusal, refuse_large};
use crate::app::keeper;
use crate::app::library::Source as Loaded;
use crate::app::session::Session;
use crate::app::shared::Shared;
use crate::app::texts;
use crate::audit::{Audit, AuditId, Date};
use crate::exchange::{self, COLLECTION_LIMIT};
use crate::portfolio::{Entry, Row};
use crate::questionnaire::{Questionnaire, QuestionnaireId};
use crate::scoring;

/// After so many audits the page may paint and take a key.
const BREATH: usize = 8;

/// After so many audits they are shown, even while more are read; each time everything is sorted anew.
const SHOWN_AFTER: usize = 2_000;

/// What was read and is not shown yet.
struct Reader {
    gathering: Gathering,
    session: Session,
    today: Option<Date>,
    batch: Pool,
    bad: Vec<Bad>,
    good: usize,
    failed: usize,
    since_breath: usize,
}

impl Gathering {
    /// Has sources read behind those that wait already. What came by a person's own doing is reported at the end.
    pub(super) fn enqueue(self, sources: Vec<Source>, is_told: bool) {
        if sources.is_empty() {
            return;
        }
        if is_told {
            self.is_told.set_value(true);
        }
        let count = sources.len();
        self.waiting.update_value(|waiting| waiting.extend(sources));
        let running = self.progress.get_untracked();
        let (done, all) = running.unwrap_or_default();
        self.progress.set(Some((done, all + count)));
        if running.is_none() {
            spawn_local(clock::timed_async("gathering", self.read_all()));
        }
    }

    async fn read_all(self) {
        let mut reader = Reader {
            gathering: self,
            session: self.session.get_value(),
            today: clock::today(),
            batch: Pool::default(),
            bad: Vec::new(),
            good: 0,
            failed: 0,
            since_breath: 0,
        };
        while let Some(source) = self.waiting.try_update_value(std::collections::VecDeque::pop_front).flatten() {
            reader.take(source).await;
            self.progress.update(|progress| {
                if let Some((done, _)) = progress {
                    *done += 1;
                }
            });
        }
        let (good, failed) = (reader.good, reader.failed);
        reader.show();
        self.progress.set(None);
        if self.is_told.get_value() {
            self.is_told.set_value(false);
            page::announce(&(texts::overview(reader.session.wording.get_untracked()).came)(good, failed));
        }
    }
}

impl Reader {
    async fn take(&mut self, source: Source) {
        match source {
            Source::Stored(id) => {
                // One that is gone was deleted in another tab a moment ago.
                if let Some(sealed) = keeper::open(&id) {
                    let name = texts::shown_name(&sealed.audit.service.name, self.session.wording.get_untracked());
                    self.evaluate(&sealed.audit, Origin::Stored, Some(name), None).await;
                }
            }
            Source::Text(name, text) => self.take_bytes(name, text.into_bytes()).await,
            Source::File(file) => {
                let read = files::read(&file, COLLECTION_LIMIT).await;
                if let Some(bytes) = read.bytes {
                    self.take_bytes(Some(read.name), bytes).await;
                } else {
                    let why = refuse_large(&read.name, read.size, COLLECTION_LIMIT);
                    self.refuse(Some(read.name), None, Lack::Refused(why));
                }
            }
        }
    }

    /// Takes in one audit, a report or a collection.
    async fn take_bytes(&mut self, name: Option<String>, bytes: Vec<u8>) {
        match exchange::split(&bytes) {
            None => self.take_one(name, None, &bytes).await,
            Some(Err(error)) => self.refuse(name, None, Lack::Refused(Refusal::Unfit(error))),
            Some(Ok(pieces)) => {
                let count = pieces.len();
                self.gathering.progress.update(|progress| {
                    if let Some((_, all)) = progress {
                        *all += count;
                    }
                });
                for (index, piece) in pieces.into_iter().enumerate() {
                    self.take_one(name.clone(), Some(index + 1), piece.as_bytes()).await;
                    self.gathering.progress.update(|progress| {
                        if let Some((done, _)) = progress {
                            *done += 1;
                        }
                    });
                }
            }
        }
    }

    async fn take_one(&mut self, name: Option<String>, place: Option<usize>, bytes: &[u8]) {
        match dropping::read(bytes) {
            Ok((opened, bytes)) => {
                let text = String::from_utf8_lossy(&bytes).into_owned();
                self.evaluate(&opened.audit, Origin::File(name.clone(), text), name, place).await;
            }
            Err(refusal) => {
                self.refuse(name, place, Lack::Refused(refusal));
                self.breathe().await;
            }
        }
    }

    async fn evaluate(&mut self, audit: &Audit, origin: Origin, name: Option<String>, place: Option<usize>) {
        if let Some(questionnaire) = self.questionnaire(audit).await {
            let assessment = scoring::assess_figures(&questionnaire, audit);
            if origin == Origin::Stored {
                // It may have been asked for twice, when storage changed meanwhile.
                self.batch.retain(|entry, origin| *origin != Origin::Stored || entry.audit != audit.id);
            }
            self.batch.rows.push(Row::new(Entry::of(audit, &assessment, self.today)));
            self.batch.origins.push(origin);
            self.good += 1;
            if self.batch.rows.len() >= SHOWN_AFTER {
                self.show();
            }
        } else {
            let why = Lack::NoQuestionnaire(audit.service.name.clone(), audit.questionnaire.id.clone());
            self.refuse(name, place, why);
        }
        self.breathe().await;
    }

    /// The questionnaire of an audit: the one that is offered, else the one that came with the audit or with an earlier
    /// one.
    async fn questionnaire(&self, audit: &Audit) -> Option<Shared<Questionnaire>> {
        let id = &audit.questionnaire.id;
        if let Some(offered) = offered(self.session, id).await {
            return Some(offered);
        }
        if let Some(known) = untrack(|| self.gathering.carried_one(id)) {
            return Some(known);
        }
        let carried = Shared::new(exchange::embedded(audit)?.questionnaire?);
        self.gathering.carried.update(|all| all.push(carried.clone()));
        Some(carried)
    }

    fn refuse(&mut self, name: Option<String>, place: Option<usize>, why: Lack) {
        self.failed += 1;
        self.bad.push(Bad { name, place, why });
    }

    /// Shows what was read so far.
    fn show(&mut self) {
        let bad = std::mem::take(&mut self.bad);
        if !bad.is_empty() {
            self.gathering.bad.update(|all| {
                // What was tried before and still fails is told once.
                all.retain(|known| !bad.contains(known));
                all.extend(bad);
            });
        }
        let Pool { rows, origins } = std::mem::take(&mut self.batch);
        if !rows.is_empty() {
            let stored = rows.iter().zip(&origins).filter(|(_, origin)| **origin == Origin::Stored);
            let renewed: Vec<AuditId> = stored.map(|(row, _)| row.entry.audit.clone()).collect();
            self.gathering.pool.update(|pool| {
                pool.retain(|entry, origin| *origin != Origin::Stored || !renewed.contains(&entry.audit));
                pool.rows.extend(rows);
                pool.origins.extend(origins);
            });
        }
    }

    async fn breathe(&mut self) {
        self.since_breath += 1;
        if self.since_breath >= BREATH {
            self.since_breath = 0;
            clock::pause().await;
        }
    }
}

/// A questionnaire in its own language, once it has arrived; none where it is not to be had.
async fn offered(session: Session, id: &QuestionnaireId) -> Option<Shared<Questionnaire>> {
    loop {
        let loaded = untrack(|| session.library.original(id));
        match loaded {
            Some(Loaded::Ready(questionnaire, _)) => return Some(questionnaire),
            Some(Loaded::Broken(_) | Loaded::Mistaken(_) | Loaded::Missing(_)) => return None,
            Some(Loaded::Loading) => {}
            None => {
                if untrack(|| session.library.absence(id)).is_some() {
                    return None;
                }
            }
        }
        clock::pause().await;
    }
}
