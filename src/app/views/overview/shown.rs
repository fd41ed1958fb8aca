//! Which audits the overview shows: of one edition, in the order of the table, as far as they fit search and filters.

use std::collections::BTreeSet;
use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use super::cells::Facts;
use crate::app::components::icon::Icon;
use crate::app::gathering::Gathering;
use crate::app::session::Session;
use crate::portfolio::{Column, Edition, Entry, Facet, Filter, Newest, editions, is_of_both_extents, newest, sorted};
use crate::questionnaire::QuestionnaireId;

/// Typing pauses this long before what lies below the table is computed anew.
const PAUSE: Duration = Duration::from_millis(250);

/// What is shown, as handles.
#[derive(Clone, Copy)]
pub(super) struct Shown {
    /// Kept aside, since all of it together is too much to be handed from function to function.
    app: StoredValue<(Session, Gathering)>,
    /// Which of the read audits count.
    pub(super) newest: Memo<Newest>,
    /// The editions they belong to.
    pub(super) editions: Memo<Vec<Edition>>,
    /// The edition that is shown.
    pub(super) edition: Memo<Option<QuestionnaireId>>,
    /// Its audits by their index, in the order of the table.
    pub(super) all: Memo<Vec<usize>>,
    /// Those that fit search and filters.
    pub(super) found: Memo<Vec<usize>>,
    /// The same, a moment after the last key.
    pub(super) settled: Memo<Vec<usize>>,
    /// The values that the audits have, by property.
    pub(super) values: Memo<Vec<(Facet, BTreeSet<Option<String>>)>>,
}

impl Shown {
    pub(super) fn new(session: Session, gathering: Gathering) -> Self {
        let pool = gathering.pool;
        let newest = Memo::new(move |_| pool.with(|pool| newest(pool.rows.iter().map(|row| &row.entry))));
        let editions = Memo::new(move |_| {
            newest.with(|newest| {
                pool.with(|pool| {
                    let kept = newest.kept.iter().filter_map(|index| pool.rows.get(*index));
                    editions(kept.map(|row| &row.entry))
                })
            })
        });
        let edition = Memo::new(move |_| {
            let wanted = gathering.edition.get();
            editions.with(|editions| {
                let is_there = |id: &QuestionnaireId| editions.iter().any(|edition| edition.id == *id);
                wanted.filter(is_there).or_else(|| editions.first().map(|edition| edition.id.clone()))
            })
        });
        let all = Memo::new(move |_| {
            let edition = edition.get();
            pool.with(|pool| {
                let mut is_kept = vec![false; pool.rows.len()];
                for index in newest.with(|newest| newest.kept.clone()) {
                    let of_edition = |entry: &Entry| Some(&entry.questionnaire.id) == edition.as_ref();
                    if let (Some(row), Some(kept)) = (pool.rows.get(index), is_kept.get_mut(index)) {
                        *kept = of_edition(&row.entry);
                    }
                }
                let mut order = gathering.sorting.with(|sorting| sorted(&pool.rows, sorting));
                order.retain(|index| is_kept.get(*index) == Some(&true));
                order
            })
        });
        let select = move |filter: &Filter| all.with(|all| pool.with(|pool| filter.select(&pool.rows, all)));
        let slow = slowly(gathering.filter);
        let values = Memo::new(move |_| {
            let of = |facet: Facet| {
                all.with(|all| {
                    pool.with(|pool| {
                        let rows = all.iter().filter_map(|index| pool.rows.get(*index));
                        let values: BTreeSet<_> = rows.map(|row| facet.value(&row.entry)).collect();
                        (facet, values.into_iter().map(|value| value.map(std::borrow::Cow::into_owned)).collect())
                    })
                })
            };
            Facet::ALL.map(of).to_vec()
        });
        Self {
            app: StoredValue::new((session, gathering)),
            newest,
            editions,
            edition,
            all,
            found: Memo::new(move |_| gathering.filter.with(select)),
            settled: Memo::new(move |_| slow.with(select)),
            values,
        }
    }

    pub(super) fn session(self) -> Session {
        self.app.get_value().0
    }

    pub(super) fn gathering(self) -> Gathering {
        self.app.get_value().1
    }

    /// True if there is no audit at all.
    pub(super) fn is_empty(self) -> bool {
        self.newest.with(|newest| newest.kept.is_empty())
    }

    /// The questionnaire of the edition that is shown, and the language of the screen; none while it is not there.
    pub(super) fn facts(self) -> Option<Facts> {
        let wording = self.session().wording.get();
        let tongue = wording.tongue();
        let questionnaire = self.gathering().questionnaire(&self.edition.get()?, tongue)?;
        Some(Facts { questionnaire, wording, tongue })
    }

    /// The columns that the questionnaire has.
    pub(super) fn columns(self, facts: &Facts) -> Vec<Column> {
        let mut columns = self.gathering().columns.get();
        columns.retain(|column| facts.has(column));
        columns
    }

    /// What must be said beside every mean while short checks and full audits are among what is shown.
    pub(super) fn mixed(self) -> Option<AnyView> {
        let is_mixed = self.of_settled(|entries| is_of_both_extents(entries));
        is_mixed.then(|| {
            view! {
                <p class="kern-body line-with-icon">
                    <Icon name="info" />
                    <span>{super::words().mixed}</span>
                </p>
            }
            .into_any()
        })
    }

    /// What is computed of the entries that fit search and filters, a moment after the last key.
    pub(super) fn of_settled<T>(self, compute: impl FnOnce(Vec<&Entry>) -> T) -> T {
        self.settled.with(|settled| {
            self.gathering()
                .pool
                .with(|pool| compute(settled.iter().filter_map(|index| Some(&pool.rows.get(*index)?.entry)).collect()))
        })
    }
}

/// A signal that follows another one once that rests.
fn slowly(filter: RwSignal<Filter>) -> RwSignal<Filter> {
    let slow = RwSignal::new(filter.get_untracked());
    let timer = StoredValue::new(None::<TimeoutHandle>);
    let stop = move || {
        if let Some(Some(handle)) = timer.try_get_value() {
            handle.clear();
        }
    };
    Effect::new(move |before: Option<()>| {
        let now = filter.get();
        stop();
        if before.is_some() {
            let follow = move || {
                let _ = slow.try_set(now);
            };
            timer.set_value(set_timeout_with_handle(follow, PAUSE).ok());
        }
    });
    on_cleanup(stop);
    slow
}
